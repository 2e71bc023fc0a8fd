### The parts, the calm pages before hard parts, the questions and the options.

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

## Calm pages

interlude-fear = Now we ask about harm
    .text = You choose from lists, and need not tell what happened. Nothing is saved or sent. If you skip this part, the result says what it does not know.
interlude-fear-child = Now we ask what you are afraid of
    .text = You choose from lists, and need not tell more. Nothing is saved or sent. If you skip this part, the result says what it does not know.
interlude-serious-acts = One question about very serious acts
    .text = It is about some strict rules. You need not tell what happened. Nothing is saved or sent. If you skip this part, the result says what it does not know.
interlude-serious-acts-child = One question about strict rules
    .text = They are about very serious things, such as crimes in war. You need not tell more. Nothing is saved or sent. If you skip this part, the result says what it does not know.
interlude-exploitation = One question about being forced, tricked or controlled
    .text = You need not tell what happened or who did it. Nothing is saved or sent. If you skip this part, the result says what it does not know.
interlude-exploitation-child = One question about being used by others
    .text = You need not tell what they made you do, or who it was. Nothing is saved or sent. If you skip this part, the result says what it does not know.
interlude-partner-violence = One question about safety with a partner
    .text = You need not tell what happened. Nothing is saved or sent. You can skip this part, also if somebody sees your screen. The result then says what it does not know.
interlude-partner-violence-child = One question about being safe at home
    .text = It is about a partner or a partner’s family. You need not tell more. Nothing is saved or sent. You can skip this part, also if somebody sees your screen. The result then says what it does not know.

## Now

question-urgent = Do you need help right now?
    .help = Danger means that somebody may hurt you now, or that your life is at risk. If several fit, choose the lowest.
    .why = It decides what comes first in the result.
option-urgent-no = No
option-urgent-danger = Yes, I am in danger now
option-urgent-removal-soon = Yes, the police will send me out of Norway in the next days
option-urgent-detained = Yes, the police have locked me up, for example at Trandum

question-location = Where are you now?
    .help = Home is the country you are a citizen of or, without citizenship, where you lived before. UNHCR is the UN refugee agency.
    .why = Asylum is asked for in Norway or at its border. From elsewhere, the guide looks at other routes.
option-location-norway = In Norway
option-location-border = At the Norwegian border or a Norwegian airport
option-location-home = In my home country
option-location-europe = In another European country
option-location-abroad-unhcr = Outside Europe, registered as a refugee there or with UNHCR
option-location-abroad = Outside Europe, not registered as a refugee

question-stage = What is your situation with the Norwegian authorities?
    .help = Choose what fits your newest letter or card. The Norwegian word in brackets may stand in it. UDI decides first; UNE is the appeals board.
    .why = Rules and time limits differ before an answer, after a no, and with a permit.
option-stage-none = No contact with them
option-stage-not-applied = In Norway, and not applied for asylum (asyl)
option-stage-waiting = Applied for asylum or collective protection, and waiting for an answer (card: asylsøkerbevis)
option-stage-dublin-decision = A letter: another European country must handle my case (Dublin-vedtak)
option-stage-udi-refused = A letter from UDI: no (avslag), or UDI will not examine my case; also if I have appealed
option-stage-une-refused = A letter from UNE: a final no (endelig avslag)
option-stage-protection = Permit as a refugee (flyktning, asyl)
option-stage-collective = Collective protection (kollektiv beskyttelse)
option-stage-humanitarian = Permit on humanitarian grounds (humanitært grunnlag)
option-stage-limited = Permit with limits (begrenset tillatelse), for example until age 18, because of identity, or because I cannot be sent back
option-stage-family = Permit because of family (familieinnvandring)
option-stage-permanent = Permanent residence (permanent oppholdstillatelse)
option-stage-notice = A letter: I may lose my permit (forhåndsvarsel)
option-stage-lost = A decision: I lose my permit (tilbakekall or opphør)
option-stage-other-permit = A visa, or a permit for study, work or something else

## Letters

question-letter-deadline = How much time does the letter give you to answer?
    .help = Look for “frist” or “klagefrist”. An appeal normally has three weeks, but one week if the letter says manifestly unfounded (åpenbart grunnløs). If there are several times, choose the shortest.
    .why = The steps in your result follow it. Some times are very short.
option-letter-deadline-48-hours = 48 hours
option-letter-deadline-one-week = One week
option-letter-deadline-three-weeks = Three weeks
option-letter-deadline-other = Another time, or a date
option-letter-deadline-not-stated = It does not say, or I cannot read it

question-letter-received = If you have a letter or decision, when did you or your lawyer receive it?
    .help = Think of the newest decision, or warning that you may lose a permit.
    .why = The time to answer counts from that day. A late appeal can sometimes still be accepted.
option-letter-received-0-2-days = Today, yesterday or the day before
option-letter-received-3-7-days = 3 to 7 days ago
option-letter-received-8-21-days = 8 to 21 days ago
option-letter-received-over-21-days = More than 21 days ago
option-letter-received-none = I have no such letter

question-since-final-refusal = What fits you after the final no from UNE?
    .help = New means that UNE has not seen it before. The three years count from when your case began. You can choose several.
    .why = UNE can look again when something is new and important. Another rule is for people who could not return (praktiske hindringer for retur).
option-since-final-refusal-new-information = New and important information or papers
option-since-final-refusal-country-changed = The situation in my country has changed
option-since-final-refusal-no-return-for-3-years = Three years have passed, and return was not possible
option-since-final-refusal-cooperated = I helped to show who I am, and tried to get travel papers
option-since-final-refusal-none = None of these

## Permit

question-permit-ends = When does your permit end?
    .help = Look at the residence card (oppholdskort) or the decision.
    .why = Many permits must be renewed in time.
option-permit-ends-over-3-months = In more than 3 months
option-permit-ends-1-3-months = In 1 to 3 months
option-permit-ends-under-1-month = In less than 1 month
option-permit-ends-expired = It has already ended

question-since-protection = Since you got protection in Norway, has any of this happened?
    .help = Count short visits too, from your first permit on. If several fit, choose one. If you never had protection here, choose “No, none of these”.
    .why = UDI can look at a permit again because of this.
option-since-protection-no = No, none of these
option-since-protection-travelled = I have visited my home country
option-since-protection-home-passport = I have got a passport from my home country
option-since-protection-new-citizenship = I have got a new citizenship
option-since-protection-resettled = I have moved back to live in my home country

question-also-asylum = Do you also want to see what an asylum application could mean for you?
    .help = Looking at it here does not change the permit you have.
    .why = If yes, the guide asks more and goes through the asylum rules.
option-also-asylum-yes = Yes
option-also-asylum-no = No

## About you

question-age = How old are you?
    .help = Choose your age today.
    .why = Some rules have age limits, and under 18 you have rights of your own.
option-age-under-15 = Under 15
option-age-15 = 15
option-age-16-17 = 16 or 17
option-age-18-55 = 18 to 55
option-age-56-60 = 56 to 60
option-age-over-60 = Over 60

question-without-guardian = Are you here without a parent or another adult who is responsible for you?
    .help = Such an adult has the duty to take care of you. Somebody you only travelled with may not be one.
    .why = Under 18 and alone, you have special rights, such as a representative (representant) and a free lawyer. Who could take care of you at home also matters.
question-without-guardian-child = Are you here without your mother, your father or another adult who takes care of you?
    .help = Such an adult has the duty to take care of you. Somebody you only travelled with may not be one.
    .why = A child who is alone gets an adult helper (representant) and a free lawyer. Who could take care of you at home also matters.
option-without-guardian-yes = Yes, without such an adult
option-without-guardian-no = No, such an adult is here with me

question-citizenship = Which country are you a citizen of?
    .help = Type the first letters in the list. For several citizenships, or none, there is a line below.
    .why = Some rules are only for certain countries, or for people without citizenship.
option-citizenship-stateless = I have no citizenship (stateless, statsløs)
option-citizenship-several = I have more than one citizenship

## Ukraine

question-ukraine-link = Does one of these links to Ukraine fit you?
    .help = Up to 90 days away before 24 February 2022 still counts as living in Ukraine. The first line also fits Ukrainians then lawfully in Norway, if that stay has ended or ends within 2 months. Family is a spouse or partner from before that date, a child under 18, or relatives who shared the home then.
    .why = Collective protection (kollektiv beskyttelse) covers only some groups and their family.
option-ukraine-link-lived-in-ukraine = I am a citizen of Ukraine and lived there on 24 February 2022
option-ukraine-link-protected-in-ukraine = I had protection in Ukraine on 24 February 2022
option-ukraine-link-family-of-covered-person = I am close family of somebody who fits a line above
option-ukraine-link-other = None of these

question-ukraine-area = Which part of Ukraine did you last live in for at least six months?
    .help = It is not about where you were born. An oblast is a region. The list is not for people who came by medical evacuation (Medevac): if you did, choose “I don’t know”.
    .why = People from areas that UDI regards as safe normally do not get collective protection if they applied on 28 September 2024 or later. The list is from January 2025 and may have changed: check udi.no.
option-ukraine-area-regarded-as-safe = One of these: Cherkasy, Chernivtsi, Ivano-Frankivsk, Khmelnytskyi, Kirovohrad, Kyiv oblast (not Kyiv city), Lviv, Poltava, Rivne, Ternopil, Vinnytsia, Volyn, Zakarpattia, Zhytomyr
option-ukraine-area-other = Another part of Ukraine, or Kyiv city

question-ukraine-man-18-60 = Are you a man between 18 and 60 years old?
    .help = Exceptions announced in February 2026: papers that free you from military service or postpone it, sole care of children who came along, medical evacuation (Medevac). We have not seen the final text.
    .why = As reported, men of this age who apply from 5 May 2026 as a rule do not get collective protection. Their cases are looked at one by one.
option-ukraine-man-18-60-no = No
option-ukraine-man-18-60-yes = Yes, and none of the exceptions fits me
option-ukraine-man-18-60-yes-but-exempt = Yes, and one of the exceptions may fit me

question-ukraine-bar = Does any of this also fit you?
    .help = You can choose several.
    .why = Each of these can close collective protection. Asylum and other routes are still looked at.
option-ukraine-bar-citizen-of-safe-country = I am also a citizen of another, safe country
option-ukraine-bar-had-it-before = I had collective protection in Norway before, and it ended
option-ukraine-bar-lived-elsewhere = On 24 February 2022 I lived in a country other than Ukraine or Norway
option-ukraine-bar-other-permit = I have another permit in Norway that I can keep, or protection in another country
option-ukraine-bar-none = None of these

## Journey

question-protection-elsewhere = Has another country given you protection or a permit to stay?
    .help = Protection is asylum, refugee status or the like. Count it also if you have left that country. If you got both, choose protection.
    .why = If another country gave protection, UDI may refuse to examine the application. Another permit can also matter.
option-protection-elsewhere-no = No
option-protection-elsewhere-protection-in-europe = Yes, protection in a European country
option-protection-elsewhere-protection-outside-europe = Yes, protection in a country outside Europe
option-protection-elsewhere-other-permit = Yes, a permit to stay, but not protection

question-european-contact = Has any of this happened in another European country?
    .help = Leave out Norway and your home country. Count it also if it was long ago. You can choose several.
    .why = Another European country may be responsible for your case (Dublin-sak). Then UDI looks at that, not at your need for protection.
option-european-contact-asylum = I asked for asylum there
option-european-contact-entry = My fingerprints were taken when I came in
option-european-contact-visa = I got a visa or a permit from that country
option-european-contact-family = Close family waits for asylum or has protection there
option-european-contact-none = None of these

question-travel-route = On the way to Norway, did you stay in a country where you were safe?
    .help = Safe means that you were not persecuted there. Staying is more than changing planes or passing through. If several fit, choose the longest stay.
    .why = After a stay in a safe country, UDI may refuse to examine the application. Ties to Norway, or danger there, can change this.
option-travel-route-no = No
option-travel-route-transit = I only passed through such a country
option-travel-route-lived = I stayed for months, or had papers to stay
option-travel-route-russia = I came over the border from Russia or stayed there, and it is not my home country
option-travel-route-nordic = I came from Sweden, Denmark, Finland or Iceland

## Fear

question-fear = Are you afraid of serious harm if you must go back to your home country?
    .help = Think of what could happen later. War counts too. Without citizenship, think of where you lived before. You need not say what or why here.
    .why = The asylum rules look at future danger, not only at what happened before. The answer decides if the guide goes into them.
question-fear-child = Are you afraid that something bad will happen to you if you must go back?
    .help = Think of what could happen later in the country you come from. War counts too. You need not say what or why here.
    .why = The rules look at what could happen to you later. They must also take into account that you are a child.
option-fear-yes = Yes
option-fear-before-not-now = I was afraid before, but I am not sure now
option-fear-no = No

question-harm = What kind of harm are you afraid of?
    .help = Choose only what you want to share. Several smaller things together can also be serious. You can choose several.
    .why = Different rules are about different kinds of harm.
question-harm-child = What bad things are you afraid of?
    .help = Choose only what you want to share. You need not tell what happened. You can choose several.
    .why = Different rules are about different kinds of harm.
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
    .help = If you are in Norway, think of what could happen if you must go back. Count also what others think about you, even if it is not true. You can choose several.
    .why = One rule is about danger because of who you are, what you believe, or what others think about you. Other rules cover other reasons.
question-reason-child = Why could something bad happen to you?
    .help = If you are in Norway, think of what could happen if you must go back. Count also what others think about you, even if it is not true. You can choose several.
    .why = One rule is about danger because of who you are, what you believe, or what others think about you. Other rules cover other reasons.
option-reason-ethnic = My people, clan, origin or skin colour
option-reason-religion = My religion, or that I have none
option-reason-nationality = My nationality, language or national group
option-reason-politics = My political opinion, or one they think I have
option-reason-gender = My gender, for example as a woman or a girl
option-reason-sexual-orientation-or-gender-identity = Being lesbian, gay, bisexual, trans or intersex
option-reason-sexual-orientation-or-gender-identity-child = Whom I love, or which gender I feel that I am
option-reason-family = My family, or what a relative did
option-reason-group = Another group, for example victims of human trafficking
option-reason-human-rights-work = My work for human rights, or as a journalist, artist or lawyer
option-reason-military-refusal = I refuse military service
option-reason-military-refusal-child = I refuse to be a soldier
option-reason-anyone = It can happen to anyone there
option-reason-private = A private conflict, a debt or crime
option-reason-economy = Poverty or no work
option-reason-disaster = A natural disaster

question-accelerated-exception = Does one of the exceptions for your country fit you?
    .help = They are named on this page, from an older list of UDI that may have changed.
    .why = For some countries UDI uses a very quick procedure (48-timersprosedyren). Exceptions can change this.
option-accelerated-exception-yes = Yes, one of them fits me
option-accelerated-exception-no = No
exception-BW = For Botswana: cases about being lesbian, gay, bisexual, trans or intersex.
exception-GH = For Ghana: girls under 18, people who fear forced marriage, and cases about being lesbian, gay, bisexual, trans or intersex.
exception-IN = For India: single women.
exception-NA = For Namibia: cases about being lesbian, gay, bisexual, trans or intersex.
exception-TZ = For Tanzania: girls under 18, people with albinism, and people who fear forced marriage. Also cases about being lesbian, gay, bisexual, trans or intersex.
exception-XK = For Kosovo: people who belong to a minority.

question-actor = Who would harm you?
    .help = Private means people or groups that do not rule the area. You can choose several.
    .why = When only private people are the danger, the law asks if the authorities there can and will protect you.
question-actor-child = Who could do bad things to you?
    .help = You need not say any names. You can choose several.
    .why = The rules ask if it is the state, a group that rules, or other people.
option-actor-state = The state: police, army, courts or other authorities
option-actor-group-control = A group that rules the area
option-actor-non-state = Private people or groups, such as family, others nearby or a gang
option-actor-non-state-child = Other people, such as somebody in my family, people I know or a gang

question-state-protection = Could the police or other authorities there protect you?
    .help = Think of whether they can help you, and want to.
    .why = When only private people are the danger, the law asks if the authorities there can and will protect you.
question-state-protection-child = Could the police or others with power there keep you safe?
    .help = Think of whether they can help you, and want to.
    .why = The law asks this when the danger does not come from the state.
option-state-protection-yes = Yes
option-state-protection-no = No

question-safe-elsewhere = Is there another part of your country where you could live safely, and that you can travel to?
    .help = Count only a place where you would really be protected, and that you can reach in a legal and safe way.
    .why = The law asks about protection in other parts of the country (internflukt). How hard life would be there can matter under another rule.
question-safe-elsewhere-child = Is there another place in your country where you would be safe, and that you can get to?
    .help = Count only a place where you would really be protected, and that you can reach in a legal and safe way.
    .why = The law asks about protection in other parts of the country (internflukt). How hard life would be there can matter under another rule.
option-safe-elsewhere-yes = Yes
option-safe-elsewhere-no = No

question-danger-began = When did the danger begin?
    .help = Something you did can be politics, a new religion or posts on the internet, for example.
    .why = Danger that began after you left can count. As a rule it does so also if it came from what you did, with exceptions.
question-danger-began-child = When did it become dangerous for you?
    .help = Think of the time before you left and the time after.
    .why = Danger that began after you left can count. As a rule it does so also if it came from what you did, with exceptions.
option-danger-began-before = Before I left my country
option-danger-began-after-events = After I left, because things changed there
option-danger-began-after-acts = After I left, because of something I did

## Serious acts

question-serious-acts = Could the rules on very serious acts matter for you?
    .help = They are about war crimes, crimes against peace or humanity, and acts against the aims of the UN. They also cover a serious non-political crime outside Norway, and a final sentence for a very serious crime. You need not explain, and “Maybe” says nothing about guilt.
    .why = These rules can close the way to refugee status, or matter for a permit you have. Even then, nobody may be sent to torture. If they may be used, the state pays for a lawyer before the decision.
question-serious-acts-child = Could the rules on very serious acts matter for you?
    .help = They are about very serious things, such as crimes in war. You need not explain, and “Maybe” says nothing about guilt.
    .why = These rules can matter for refugee status. Even then, nobody may be sent to torture.
option-serious-acts-no = No
option-serious-acts-maybe = Maybe

## Family

question-family-in-norway = Do you have close family in Norway?
    .help = Only people who live in Norway now. You can choose several.
    .why = Close family in Norway can open other routes, such as family reunification (familiegjenforening).
option-family-in-norway-spouse = Husband, wife or partner (samboer)
option-family-in-norway-child-under-18 = My child under 18
option-family-in-norway-parent = My mother or father
option-family-in-norway-sibling = My sister or brother
option-family-in-norway-other = Another relative
option-family-in-norway-none = No close family in Norway

question-family-permit = What permit does that person have in Norway?
    .help = If you named several people, answer for one; you can come back for another. Look at the residence card or the decision.
    .why = The family rules depend on the permit of the person here (referansepersonen).
option-family-permit-protection = Permit as a refugee (flyktning, asyl)
option-family-permit-collective = Collective protection (kollektiv beskyttelse)
option-family-permit-humanitarian = Permit on humanitarian grounds (humanitært grunnlag)
option-family-permit-limited = Permit with limits (begrenset tillatelse), for example until age 18 or without family
option-family-permit-permanent = Permanent residence (permanent oppholdstillatelse)
option-family-permit-citizen = Norwegian citizen (norsk statsborger)
option-family-permit-asylum-seeker = Waits for an answer on asylum (asylsøker)
option-family-permit-other = Another permit

question-family-application = How long ago did that person get the permit, and have you applied?
    .help = Count from the date in that decision. Registered means sent in online, with the fee paid.
    .why = For families from before the flight, there is normally no income requirement if they register within 6 months and hand in everything within a year. Otherwise the person here normally needs a certain income.
option-family-application-within-6-months = Less than 6 months ago
option-family-application-registered-within-6-months = 6 to 12 months ago, and we registered within 6 months
option-family-application-late = More than 6 months ago, and not registered within 6 months, or not all handed in within a year
option-family-application-late-prevented = More than 6 months ago, and something we could not control stopped us

question-family-before-flight = Were you a family before that person left the home country?
    .help = A couple counts from when you married or began to live together.
    .why = For couples who became a family later there are other rules.
option-family-before-flight-yes = Yes
option-family-before-flight-no = No

question-family-same-citizenship = Do you have the same citizenship as that person?
    .help = It is not about where you have lived.
    .why = Refugee status through a close relative is as a rule only for family with the same citizenship.
option-family-same-citizenship-yes = Yes
option-family-same-citizenship-no = No

## Health

question-serious-illness = Do you have an acute or life-threatening illness that cannot be treated in your home country?
    .help = Acute means that you need treatment now. A doctor or specialist must be able to confirm it.
    .why = Very strong health reasons can matter for a humanitarian permit (humanitært grunnlag). UDI looks at this in the asylum case.
question-serious-illness-child = Are you so ill that you need treatment that you cannot get in your home country?
    .help = A doctor must be able to confirm that you need it now, or that it is dangerous without.
    .why = Serious illness can matter for a humanitarian permit (humanitært grunnlag). UDI looks at this in the asylum case.
option-serious-illness-yes = Yes
option-serious-illness-no = No

question-children-here = Do you have children with you in Norway?
    .help = Count your own children who live with you, and think of the one longest here. There is no fixed limit; the guide uses about four and a half years.
    .why = A child’s ties to Norway, or very hard conditions at home, can matter for a humanitarian permit (humanitært grunnlag).
question-children-here-child = Do you have a child of your own with you in Norway?
    .help = Count your own children who live with you. There is no fixed limit; the guide uses about four and a half years.
    .why = A child’s ties to Norway, or very hard conditions at home, can matter for a humanitarian permit (humanitært grunnlag).
option-children-here-none = No
option-children-here-under-4-5-years = Yes, for less than about four and a half years, or not a year in school yet
option-children-here-over-4-5-years-in-school = Yes, for about four and a half years or more, and at least a year in school

## Exploitation

question-exploitation = Has somebody forced or tricked you into work, sex, begging or crime, or controlled you?
    .help = It counts also if somebody keeps your papers or decides where you may go, and wherever it happened. You need not say who did it.
    .why = Possible victims of human trafficking (menneskehandel) can ask for time and help (refleksjonsperiode). It can also matter in an asylum case.
question-exploitation-child = Has somebody forced or tricked you to do things so that they could use you?
    .help = It can be work, begging, stealing or things with your body. It counts also if somebody keeps your papers or controls you. You need not say who did it.
    .why = There are rules and people that can help. It can also matter in an asylum case.
option-exploitation-yes = Yes
option-exploitation-no = No

## Partner

question-partner-violence = Has your partner or your partner’s family hurt, threatened or controlled you or your child?
    .help = If you have no partner, choose “No”. Others who live in the home count too. You need not say what happened.
    .why = After violence, one rule can give a permit of your own (mishandlingsbestemmelsen).
question-partner-violence-child = Has your partner or your partner’s family hurt you, scared you or controlled you or your child?
    .help = If you have no partner, choose “No”. Others who live in the home count too. If somebody else at home hurts you, the result shows where to get help.
    .why = After violence, one rule can give a permit of your own (mishandlingsbestemmelsen).
option-partner-violence-yes = Yes
option-partner-violence-no = No

## Papers

question-identity-papers = Which identity papers do you have?
    .help = Count papers that you have or that the police keep. If the authorities have said that they doubt who you are, choose that.
    .why = Papers, and doubt about who you are, can affect what permit is given and for how long.
option-identity-papers-passport = A passport
option-identity-papers-other-docs = Other papers, such as an identity card or birth certificate
option-identity-papers-none = No identity papers
option-identity-papers-doubt = The authorities doubt who I am
