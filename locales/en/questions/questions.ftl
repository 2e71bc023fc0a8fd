### What the guide asks: the parts, the calm pages before hard parts, the questions with help and reason, and the options.

## The parts

part-now = Your situation now
part-letter = Letters and decisions
part-permit = Your permit
part-about-you = About you
part-ukraine = Ukraine
part-journey = Your journey
part-fear = What you are afraid of
part-serious-acts = Very serious acts
part-family = Your family
part-health = Health and children
part-exploitation = Being forced or tricked
part-partner-violence = Safety with a partner
part-papers = Identity papers

## Calm pages before the sensitive questions of a part

interlude-fear = Now we ask about harm
    .text = We ask what kind of harm you fear, and you choose from lists. You need not tell what happened or give any details. Your answers stay in this device’s memory only and vanish when the page closes. You can skip this part; then the result will say that it does not know.
interlude-fear-child = Now we ask what you are afraid of
    .text = We ask about bad things that could happen, and you choose from lists. You do not have to tell anything in detail. Your answers stay in this device’s memory only and are gone when the page closes. You can skip this part; then the result will say that it does not know.
interlude-serious-acts = One question about very serious acts
    .text = The next question asks if some strict rules could matter for you. You need not tell what happened or give any details. Your answer stays in this device’s memory only and vanishes when the page closes. You can skip this part; then the result will say that it does not know.
interlude-serious-acts-child = One question about strict rules
    .text = The next question is about rules on very serious things, such as crimes in war. You do not have to tell anything in detail. Your answer stays in this device’s memory only and is gone when the page closes. You can skip this part; then the result will say that it does not know.
interlude-exploitation = One question about being forced or tricked
    .text = The next question asks if somebody has forced, tricked or controlled you. You need not tell what happened, who did it or any details. Your answer stays in this device’s memory only and vanishes when the page closes. You can skip this part; then the result will say that it does not know.
interlude-exploitation-child = One question about being used by others
    .text = The next question asks if somebody has made you do things that you did not want. You do not have to tell who it was, or anything in detail. Your answer stays in this device’s memory only and is gone when the page closes. You can skip this part; then the result will say that it does not know.
interlude-partner-violence = One question about safety with a partner
    .text = The next question asks if a partner or a partner’s family has hurt or controlled you. You need not tell anything in detail. Your answer stays in this device’s memory only and vanishes when the page closes. You can skip this part, also if somebody sees your screen; then the result will say that it does not know.
interlude-partner-violence-child = One question about being safe at home
    .text = The next question asks if a partner or a partner’s family has been bad to you. You do not have to tell anything in detail. Your answer stays in this device’s memory only and is gone when the page closes. You can skip this part, also if somebody sees your screen; then the result will say that it does not know.

## Your situation now

question-urgent = Do you need help right now?
    .help = Danger means that somebody may hurt you now, or that your life is at risk. Trandum is a place near Oslo airport where the police hold people.
    .why = The answer decides what comes first in your result. Some help cannot wait, such as emergency numbers, or a lawyer for people whom the police hold.
option-urgent-no = No
option-urgent-danger = Yes, I am in danger now
option-urgent-removal-soon = Yes, the police will send me out of Norway in the next days
option-urgent-detained = Yes, the police have locked me up, for example at Trandum

question-location = Where are you now?
    .help = Your home country is the country you are a citizen of. If you have no citizenship, it is the country where you lived before. UNHCR is the refugee agency of the United Nations.
    .why = Asylum in Norway can be asked for only in Norway or at its border. From other places, the guide looks at other routes.
option-location-norway = In Norway
option-location-border = At the Norwegian border or at a Norwegian airport
option-location-home = In my home country
option-location-europe = In another European country
option-location-abroad-unhcr = In another country, and registered as a refugee there or with UNHCR
option-location-abroad = In another country, and not registered as a refugee

question-stage = What is your situation with the Norwegian authorities?
    .help = Choose the line that fits your newest letter or card. The Norwegian word in brackets may stand in it. UDI decides asylum cases first; UNE is the appeals board.
    .why = Different rules and time limits apply before an answer, after a no, and with a permit. Your choice decides which of them the guide looks at.
option-stage-none = I have had no contact with them
option-stage-not-applied = I am in Norway and have not applied for asylum (asyl)
option-stage-waiting = I have applied and wait for an answer, perhaps with an asylum seeker card (asylsøkerbevis)
option-stage-dublin-decision = A letter says that another European country must handle my case (Dublin-vedtak)
option-stage-udi-refused = A letter from UDI says no (avslag), also if I have appealed (klage)
option-stage-une-refused = A letter from UNE says no, and it is final (endelig avslag)
option-stage-protection = I have a residence card or decision as a refugee (flyktning, asyl)
option-stage-collective = I have a card or letter about collective protection (kollektiv beskyttelse)
option-stage-humanitarian = I have a card or decision on humanitarian grounds (humanitært grunnlag)
option-stage-limited = I have a permit with limits (begrenset tillatelse), for example until age 18, because of identity, or because I cannot be sent back
option-stage-family = I have a residence card because of family (familieinnvandring)
option-stage-permanent = I have a card with permanent residence (permanent oppholdstillatelse)
option-stage-notice = A letter says that I may lose my permit (forhåndsvarsel)
option-stage-lost = A decision takes my permit away (tilbakekall or opphør)
option-stage-other-permit = I have a visa, or a permit for study, work or something else (visum, studier, arbeid)

## Letters and decisions

question-letter-deadline = How much time does the letter give you to answer?
    .help = Look for the word “frist” or “klagefrist” (time limit). The time to appeal is normally three weeks, but only one week if the letter says manifestly unfounded (åpenbart grunnløs). If the letter gives more than one time, choose the shortest.
    .why = The steps in your result follow the time in your letter. Some times are very short.
option-letter-deadline-48-hours = 48 hours
option-letter-deadline-one-week = One week
option-letter-deadline-three-weeks = Three weeks
option-letter-deadline-other = Another time, or a date
option-letter-deadline-not-stated = It does not say, or I cannot read it

question-letter-received = If you have a letter or decision, when did you or your lawyer receive it?
    .help = Think of the newest letter with a decision or a warning that you may lose a permit. Count from the first day that you or your lawyer had it.
    .why = The time to answer counts from that day. An appeal that comes late can sometimes still be accepted.
option-letter-received-0-2-days = Today, yesterday or the day before
option-letter-received-3-7-days = 3 to 7 days ago
option-letter-received-8-21-days = 8 to 21 days ago
option-letter-received-over-21-days = More than 21 days ago
option-letter-received-none = I have no such letter

question-since-final-refusal = What fits you after the final no from UNE?
    .help = New means that UNE has not seen it before. The three years count from when your case began. You can choose more than one.
    .why = UNE can look at a case again when there is something new and important. Another rule is about people whose return has not been possible (praktiske hindringer for retur).
option-since-final-refusal-new-information = I have new and important information or documents
option-since-final-refusal-country-changed = The situation in my country has changed
option-since-final-refusal-no-return-for-3-years = Three years have passed, and return has not been possible
option-since-final-refusal-cooperated = I have helped to show who I am, and tried to get travel papers
option-since-final-refusal-none = None of these

## Your permit

question-permit-ends = When does your permit end?
    .help = Look for the date on your residence card (oppholdskort) or in the decision.
    .why = Many permits must be renewed in time. The date decides how urgent this is, and what you can count on while you wait.
option-permit-ends-over-3-months = In more than 3 months
option-permit-ends-1-3-months = In 1 to 3 months
option-permit-ends-under-1-month = In less than 1 month
option-permit-ends-expired = It has already ended

question-since-protection = Since you got protection in Norway, has any of this happened?
    .help = Count everything since your first permit, also short visits. If several lines fit, choose one of them. If you never had protection here, choose “No, none of these”.
    .why = Such things can lead UDI to look at a permit again. The guide then shows what the rules say and where to get help.
option-since-protection-no = No, none of these
option-since-protection-travelled = I have visited my home country
option-since-protection-home-passport = I have got a passport from my home country
option-since-protection-new-citizenship = I have got a new citizenship
option-since-protection-resettled = I have moved back to live in my home country

question-also-asylum = Do you also want to see what an asylum application could mean for you?
    .help = Asylum is a permit to stay because you need protection. Looking at it here does not change the permit you have.
    .why = The permit you have follows other rules than asylum. If you say yes, the guide also goes through the asylum rules and asks more questions.
option-also-asylum-yes = Yes
option-also-asylum-no = No

## About you

question-age = How old are you?
    .help = Choose the line with your age today.
    .why = Some rules are only for people under 18, and some have other age limits. People under 18 also have extra rights.
option-age-under-15 = Under 15
option-age-15 = 15
option-age-16-17 = 16 or 17
option-age-18-55 = 18 to 55
option-age-56-60 = 56 to 60
option-age-over-60 = Over 60

question-without-guardian = Are you here without a parent or another adult who is responsible for you?
    .help = Responsible means that the adult has the duty to take care of you. Somebody you only travelled with does not have to be such an adult.
    .why = People under 18 who are alone have special rights, such as a representative (representant) and a free lawyer. The rules also look at who could take care of you at home.
question-without-guardian-child = Are you here without your mother, your father or another adult who takes care of you?
    .help = Think of an adult who has the duty to take care of you. Somebody you only travelled with does not have to be such an adult.
    .why = A child who is alone gets an adult helper (representant) and a lawyer for free. The rules also look at who could take care of you at home.
option-without-guardian-yes = Yes, I am here without such an adult
option-without-guardian-no = No, such an adult is here with me

question-citizenship = Which country are you a citizen of?
    .help = Choose from the list. Type the first letters of a country to jump to it. If you have several citizenships, or none, choose the line that says so.
    .why = Some rules are only for people from certain countries, such as the quick 48-hour procedure. Other rules matter for people without a citizenship.
option-citizenship-stateless = I have no citizenship (stateless, statsløs)
option-citizenship-several = I have more than one citizenship

## Ukraine

question-ukraine-link = Does one of these links to Ukraine fit you?
    .help = A short time away, up to 90 days before 24 February 2022, still counts as living in Ukraine. Close family means husband, wife or partner from before that date, or a child under 18. Other relatives count if they lived in the same home before that date.
    .why = Norway has a scheme of collective protection (kollektiv beskyttelse) for people from Ukraine. It covers only some groups, and other rules apply to everybody else.
option-ukraine-link-lived-in-ukraine = I am a citizen of Ukraine and had my home there on 24 February 2022
option-ukraine-link-protected-in-ukraine = I had protection in Ukraine on 24 February 2022
option-ukraine-link-family-of-covered-person = I am close family of somebody who fits one of the lines above
option-ukraine-link-other = None of these

question-ukraine-area = Which part of Ukraine did you last live in for at least six months?
    .help = Think of the last place where you lived for six months or more, not where you were born. An oblast is a region of Ukraine.
    .why = People from areas that UDI regards as safe are normally outside the scheme if they applied on 28 September 2024 or later. The list is from January 2025, may have changed, and can be checked at udi.no.
option-ukraine-area-regarded-as-safe = One of these: Cherkasy, Chernivtsi, Ivano-Frankivsk, Khmelnytskyi, Kirovohrad, Kyiv oblast (not Kyiv city), Lviv, Poltava, Rivne, Ternopil, Vinnytsia, Volyn, Zakarpattia, Zhytomyr
option-ukraine-area-other = Another part of Ukraine, or Kyiv city

question-ukraine-man-18-60 = Are you a man between 18 and 60 years old?
    .help = Three exceptions were announced in February 2026. They are papers that free you from military service or postpone it, sole care of children who came with you, and medical evacuation (Medevac). We have not seen the final text.
    .why = As reported, men of this age who apply from 5 May 2026 are as a rule not covered by the Ukraine scheme. Their cases are looked at one by one instead.
option-ukraine-man-18-60-no = No
option-ukraine-man-18-60-yes = Yes, and none of the exceptions fits me
option-ukraine-man-18-60-yes-but-exempt = Yes, and one of the exceptions may fit me

question-ukraine-bar = Does any of this also fit you?
    .help = You can choose more than one. If nothing fits, choose “None of these”.
    .why = Each of these can keep a person outside the Ukraine scheme. Asylum and other routes are still looked at.
option-ukraine-bar-citizen-of-safe-country = I am also a citizen of another country, and it is safe
option-ukraine-bar-had-it-before = I had collective protection in Norway before, and it ended
option-ukraine-bar-lived-elsewhere = On 24 February 2022 I lived in a country other than Ukraine or Norway
option-ukraine-bar-other-permit = I have another permit in Norway, or protection in another country
option-ukraine-bar-none = None of these

## Your journey

question-protection-elsewhere = Has another country given you protection or a permit to stay?
    .help = Protection means asylum, refugee status or something similar, because you were in danger. Count it also if you have left that country. If you got both protection and another permit, choose protection.
    .why = If another country has given you protection, UDI may refuse to examine the application. Another kind of permit can also matter.
option-protection-elsewhere-no = No
option-protection-elsewhere-protection-in-europe = Yes, protection in a European country
option-protection-elsewhere-protection-outside-europe = Yes, protection in a country outside Europe
option-protection-elsewhere-other-permit = Another permit to stay, but not protection

question-european-contact = Has any of this happened in a European country other than Norway?
    .help = Count it also if it was long ago. Fingerprints can be kept in a European register (Eurodac). You can choose more than one.
    .why = Another European country may be responsible for your application (Dublin-sak). Then UDI looks at that, and not at your need for protection.
option-european-contact-asylum = I asked for asylum there
option-european-contact-entry = My fingerprints were taken when I came in
option-european-contact-visa = I got a visa or a permit from that country
option-european-contact-family = Somebody in my close family waits for asylum or has protection there
option-european-contact-none = None of these

question-travel-route = On the way to Norway, did you stay in a country where you were safe?
    .help = Safe means that you were not persecuted there. Staying is more than changing planes or passing through. If several lines fit, choose the country where you stayed longest.
    .why = After a stay in a safe country, UDI may refuse to examine the application here. Ties to Norway, or danger in that country, can change this.
option-travel-route-no = No
option-travel-route-transit = I only passed through such a country
option-travel-route-lived = I stayed for months, or had papers to stay
option-travel-route-russia = I came over the border from Russia or had stayed there, and Russia is not my home country
option-travel-route-nordic = I came from Sweden, Denmark, Finland or Iceland

## What you are afraid of

question-fear = Are you afraid of serious harm if you must go back to your home country?
    .help = Think of what could happen in the future. If you have no citizenship, think of the country where you lived before. You do not have to say what or why here.
    .why = The asylum rules look at danger in the future, not only at what happened before. Your answer decides if the guide goes further into these rules.
question-fear-child = Are you afraid that something bad will happen to you if you must go back?
    .help = Think of what could happen later in the country you come from. You do not have to say what or why here.
    .why = The rules look at what could happen to you later. They must also take into account that you are a child.
option-fear-yes = Yes
option-fear-before-not-now = I was afraid before, but I am not sure now
option-fear-no = No

question-harm = What kind of harm are you afraid of?
    .help = Choose only what you want to share, without details. Several smaller things together can also be serious. You can choose more than one.
    .why = The rules tell different kinds of harm apart. Your choice decides which of them the guide looks at.
question-harm-child = What bad things are you afraid of?
    .help = Choose only what you want to share. You do not have to tell what happened. You can choose more than one.
    .why = Different rules are about different kinds of harm. Your choice decides which rules the guide looks at.
option-harm-killed = Being killed
option-harm-killed-child = Losing my life
option-harm-death-penalty = The death penalty
option-harm-death-penalty-child = A punishment that ends my life
option-harm-torture = Torture
option-harm-torture-child = Being hurt very badly on purpose
option-harm-prison = Prison or punishment that is unfair or far too hard
option-harm-prison-child = Being locked up or punished in an unfair way
option-harm-violence = Other serious violence
option-harm-violence-child = Being hit or badly hurt in other ways
option-harm-sexual = Sexual violence
option-harm-sexual-child = Somebody touching my body, or more, when I do not want it
option-harm-forced-marriage = Being forced to marry
option-harm-forced-marriage-child = Having to marry when I do not want to
option-harm-genital-mutilation = Female genital mutilation
option-harm-genital-mutilation-child = Being cut in my private parts (circumcision of girls)
option-harm-honour = Violence because of family honour
option-harm-honour-child = Being hurt because of the honour of the family
option-harm-military = Being forced into an army or into war
option-harm-military-child = Having to be a soldier or to fight
option-harm-no-basic-rights = Rules so strict that I cannot live with dignity, study, work or follow my belief
option-harm-no-basic-rights-child = Rules so strict that I cannot live with dignity, go to school or follow my belief
option-harm-war = War, fighting or bombing
option-harm-none = None of these

question-reason = Why could you be in danger?
    .help = If you are in Norway, think of what could happen if you must go back. Count also what others only believe about you. You can choose more than one.
    .why = One rule is about danger because of who you are, what you believe, or what others believe about you. Other reasons fall under other rules; outside Norway, work for human rights can matter.
question-reason-child = Why could something bad happen to you?
    .help = If you are in Norway, think of what could happen if you must go back. Count also what others think about you, even if it is not true. You can choose more than one.
    .why = One rule is about danger because of who you are, what you believe, or what others think about you. Other reasons fall under other rules; outside Norway, work for human rights can matter.
option-reason-ethnic = My people, clan, origin or skin colour
option-reason-religion = My religion, or that I have none
option-reason-nationality = My nationality, language or national group
option-reason-politics = My political opinion, or one they think I have
option-reason-gender = My gender, for example as a woman or a girl
option-reason-sexual-orientation-or-gender-identity = Being lesbian, gay, bisexual, trans or intersex
option-reason-sexual-orientation-or-gender-identity-child = Whom I love, or which gender I feel that I am
option-reason-family = My family, or what a relative did
option-reason-group = Another group that I belong to
option-reason-human-rights-work = My work for human rights, or as a journalist, artist or lawyer
option-reason-military-refusal = I refuse military service
option-reason-military-refusal-child = I refuse to be a soldier
option-reason-anyone = It can happen to anyone there
option-reason-private = A private conflict, a debt or crime
option-reason-economy = Poverty or no work
option-reason-disaster = A natural disaster

question-accelerated-exception = Does one of the exceptions for your country fit you?
    .help = The exceptions for your country are named on this page. They come from an older list of UDI, and the list may have changed.
    .why = For some countries UDI uses a very quick procedure (48-timersprosedyren). If an exception fits, the guide does not count this procedure as a limit.
option-accelerated-exception-yes = Yes, one of them fits me
option-accelerated-exception-no = No
exception-BW = For Botswana there is one exception: people whose case is about being lesbian, gay, bisexual, trans or intersex.
exception-GH = For Ghana there are three exceptions. One is for girls under 18, and one is for people who fear forced marriage. The third is for people whose case is about being lesbian, gay, bisexual, trans or intersex.
exception-IN = For India there is one exception: single women.
exception-NA = For Namibia there is one exception: people whose case is about being lesbian, gay, bisexual, trans or intersex.
exception-TZ = For Tanzania there are four exceptions. They are for girls under 18, for people with albinism, and for people who fear forced marriage. The fourth is for people whose case is about being lesbian, gay, bisexual, trans or intersex.
exception-XK = For Kosovo there is one exception: people who belong to a minority.

question-actor = Who would harm you?
    .help = Private people are people who do not rule the area. You can choose more than one.
    .why = If only private people would do it, the law also asks if the authorities there can and will protect you. The answer also matters for the question about other parts of the country.
question-actor-child = Who could do bad things to you?
    .help = Choose everybody you think of. You do not have to say any names. You can choose more than one.
    .why = The rules ask if it is the state, a group that rules, or other people. The answer decides what else the guide must ask.
option-actor-state = The state: police, army, courts or other authorities
option-actor-group-control = A group that rules the area
option-actor-non-state = Private people, such as family, others nearby or a gang
option-actor-non-state-child = Other people, such as somebody in my family, people I know or a gang

question-state-protection = Could the police or other authorities there protect you?
    .help = Think of whether they can help you, and whether they want to. It is about the police, the courts and others with power there.
    .why = When the danger comes from private people only, the law asks if the authorities there can and will protect you.
question-state-protection-child = Could the police or others with power there keep you safe?
    .help = Think of whether they can help you, and whether they want to.
    .why = When the danger comes from other people and not from the state, the law asks this.
option-state-protection-yes = Yes
option-state-protection-no = No

question-safe-elsewhere = Is there another part of your country where you could live safely and that you can travel to?
    .help = Safe means that you would really be protected there. Count only a place that you can reach in a legal and safe way.
    .why = The law asks if a person can get protection in another part of the home country (internflukt). How hard life would be there can matter under another rule.
question-safe-elsewhere-child = Is there another place in your country where you would be safe and that you can get to?
    .help = Safe means that somebody or something really protects you there. Count only a place that you can reach in a legal and safe way.
    .why = The law asks if you could be safe in another part of your country (internflukt). How hard life would be there can matter under another rule.
option-safe-elsewhere-yes = Yes
option-safe-elsewhere-no = No

question-danger-began = When did the danger begin?
    .help = Something you did after you left can be politics, a new religion or posts on the internet, for example.
    .why = The rules can also cover danger that began after a person left. When it comes from own acts, the authorities look more closely at those acts.
question-danger-began-child = When did it become dangerous for you?
    .help = Think of the time before you left and the time after.
    .why = The rules can also cover danger that began after you left your country. If it began because of something you did, the authorities look more closely at that.
option-danger-began-before = Before I left my country
option-danger-began-after-events = After I left, because things changed there
option-danger-began-after-acts = After I left, because of something I did

## Very serious acts

question-serious-acts = Could the rules on very serious acts matter for you?
    .help = They are about war crimes, crimes against peace or humanity, and acts against the aims of the United Nations. They are also about a serious crime outside Norway that was not political, or a final sentence for a very serious crime. You do not have to explain, and “Maybe” says nothing about guilt.
    .why = These rules can close the way to refugee status, or matter for a permit you have. Even then, nobody may be sent to torture, and a free lawyer may help before the decision.
question-serious-acts-child = Could the rules on very serious acts matter for you?
    .help = They are about very serious things, such as crimes in war. You do not have to explain anything, and “Maybe” says nothing about guilt.
    .why = These rules can matter for refugee status. Even then, nobody may be sent to torture.
option-serious-acts-no = No
option-serious-acts-maybe = Maybe

## Your family

question-family-in-norway = Do you have close family in Norway?
    .help = Count only people who live in Norway now. You can choose more than one.
    .why = Close family in Norway can open other routes, such as family reunification (familiegjenforening).
option-family-in-norway-spouse = Husband, wife or partner (samboer)
option-family-in-norway-child-under-18 = My child under 18
option-family-in-norway-parent = My mother or father
option-family-in-norway-sibling = My sister or brother
option-family-in-norway-other = Another relative
option-family-in-norway-none = No close family in Norway

question-family-permit = What permit does that person have in Norway?
    .help = If you named several people, choose one and answer for that person in this part. You can come back later and answer for another. The permit stands on the residence card or in the decision.
    .why = The family rules depend on the permit of the person who is already here (referansepersonen).
option-family-permit-protection = Permit as a refugee (flyktning, asyl)
option-family-permit-collective = Collective protection (kollektiv beskyttelse)
option-family-permit-humanitarian = Permit on humanitarian grounds (humanitært grunnlag)
option-family-permit-limited = Permit with limits (begrenset tillatelse), for example until age 18 or without family
option-family-permit-permanent = Permanent residence (permanent oppholdstillatelse)
option-family-permit-citizen = Norwegian citizen (norsk statsborger)
option-family-permit-asylum-seeker = Waits for an answer to an asylum application (asylsøker)
option-family-permit-other = Another permit

question-family-application = How long ago did that person get the permit, and have you applied?
    .help = Count from the date in the decision about that permit. Registered means that the application is sent in online and the fee is paid.
    .why = There is no income requirement if you register and pay within 6 months, and hand in everything within one year. After that, the person here normally needs a certain income.
option-family-application-within-6-months = Less than 6 months ago
option-family-application-registered-within-6-months = 6 to 12 months ago, and we registered and paid within 6 months
option-family-application-late = More than 6 months ago, and we did not register and pay within 6 months
option-family-application-late-prevented = More than 6 months ago, and something we could not control stopped us

question-family-before-flight = Were you a family before that person left the home country?
    .help = For a couple, count from when you married or began to live together.
    .why = For couples who became a family later, other rules apply, for example on age and on work or education.
option-family-before-flight-yes = Yes
option-family-before-flight-no = No

question-family-same-citizenship = Do you have the same citizenship as that person?
    .help = Citizenship is about which country sees you as its citizen, not about where you have lived.
    .why = Refugee status that follows from a close relative is as a rule only for family with the same citizenship.
option-family-same-citizenship-yes = Yes
option-family-same-citizenship-no = No

## Health and children

question-serious-illness = Do you have an acute or life-threatening illness that cannot be treated in your home country?
    .help = Acute means that you need treatment now. A doctor or specialist must be able to confirm the illness.
    .why = Very strong health reasons can matter for a permit on humanitarian grounds (humanitært grunnlag). UDI looks at this in the asylum case.
question-serious-illness-child = Are you so ill that you need treatment that you cannot get in your home country?
    .help = It is about illness that needs treatment now, or that is dangerous without it. A doctor must be able to confirm it.
    .why = Serious illness can matter for a permit on humanitarian grounds (humanitært grunnlag). UDI looks at this in the asylum case.
option-serious-illness-yes = Yes
option-serious-illness-no = No

question-children-here = Do you have children with you in Norway?
    .help = Count your own children who live here with you. If you have several, think of the one who has been here longest. There is no fixed limit; the guide uses about four and a half years.
    .why = A child’s ties to Norway can matter for a permit on humanitarian grounds (humanitært grunnlag). Children can also matter when life at home would be very hard.
question-children-here-child = Do you have a child of your own with you in Norway?
    .help = Count only your own children who live here with you. There is no fixed limit; the guide uses about four and a half years.
    .why = A child’s ties to Norway can matter for a permit on humanitarian grounds (humanitært grunnlag). Children can also matter when life at home would be very hard.
option-children-here-none = No
option-children-here-under-4-5-years = Yes, less than about four and a half years here, or not a year in school yet
option-children-here-over-4-5-years-in-school = Yes, about four and a half years or more here, and at least a year in school

## Being forced or tricked

question-exploitation = Has somebody forced or tricked you into work, sex, begging or crime, or controlled you?
    .help = It counts also if somebody keeps your papers or decides where you may go. Count it wherever it happened. You do not have to say who did it.
    .why = Possible victims of human trafficking (menneskehandel) can ask for time and help, called a reflection period (refleksjonsperiode). It can also matter in an asylum case.
question-exploitation-child = Has somebody forced or tricked you to do things so that they could use you?
    .help = It can be work, begging, stealing or things with your body. It counts also if somebody keeps your papers or controls you. You do not have to say who did it.
    .why = There are rules and people that can help children whom others have used. It can also matter in an asylum case.
option-exploitation-yes = Yes
option-exploitation-no = No

## Safety with a partner

question-partner-violence = Has your partner or your partner’s family hurt, threatened or controlled you or your child?
    .help = Other people who live in the same home count too. You do not have to say what happened.
    .why = A family permit often depends on the partner. After violence, one rule can give a permit of your own (mishandlingsbestemmelsen).
question-partner-violence-child = Has your partner or your partner’s family hurt you, scared you or controlled you or your child?
    .help = If you have no partner, choose “No”. Other people who live with you and your partner count too. If somebody else at home hurts you, the result shows where to get help.
    .why = A family permit often depends on the partner. After violence, one rule can give a permit of your own (mishandlingsbestemmelsen).
option-partner-violence-yes = Yes
option-partner-violence-no = No

## Identity papers

question-identity-papers = Which identity papers do you have?
    .help = Count papers that you have now, or that the police keep for you. If the authorities have said that they doubt who you are, choose that line.
    .why = Papers can affect what kind of permit is given and how long it lasts. Doubt about identity also matters when return has not been possible.
option-identity-papers-passport = A passport
option-identity-papers-other-docs = Other papers, such as an identity card or birth certificate
option-identity-papers-none = No identity papers
option-identity-papers-doubt = The authorities doubt who I am
