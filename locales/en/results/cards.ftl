### Cards: information to show. Value: heading; .lead: what to know first; .more: the rest.

## After a decision

card-detention = If the police in Norway hold you, or may send you out soon
    .lead = If you are afraid to go back, tell the police at once. You can ask for asylum also while you are held.
    .more =
        If nobody has looked at this danger before, the police must ask those who decided your case whether your return should wait.
        If the police want to hold you longer (internering), a court must look at it within a few days.

card-detention-child = If the police in Norway hold you, or may send you out soon
    .lead = Tell the police how old you are. If you are afraid to go back, tell them that too.
    .more =
        If they want to keep you, a court must look at it by the next day, and you may say what you think.
        The police must then also tell the child welfare service (barnevernet).
        You can ask for asylum also while you are held.

card-dublin-decision = When another European country may be responsible (Dublin)
    .lead = UDI, the office that decides asylum cases, may ask another country to take your case. Then UDI looks only at which country is responsible, not at your need for protection.
    .more =
        Norway must take the case if your ties to Norway make this the natural place for it.
        The rules against sending people to persecution or torture hold here too, also if that country could send you on.
        After a decision, the time to ask to stay is very short.
        European rules changed in 2026, and we do not know what changed in Norway: go by your letter.

card-dublin-decision-child = When another European country may be responsible (Dublin)
    .lead = Sometimes another country in Europe must look at an asylum case. UDI, the office that decides, then looks only at which country that is.
    .more =
        Tell the police or UDI your age, and about family in Norway and in other countries.
        As far as we know, a child alone is sent only to a country with family or where the case was dealt with.
        If you got a letter about this, show it today to your lawyer and your representative, or your parents.
        The lawyer can ask that you may stay, but the time for this is very short.
        European rules changed in 2026, and we do not know what changed in Norway.

card-appeal = If you disagree with the decision
    .lead = You can appeal (klage) within the time in your letter. That is normally three weeks, or one week if the letter says manifestly unfounded (åpenbart grunnløs).
    .more =
        The time runs from the day you or your lawyer got the letter.
        If more papers are coming, say so in time: then you normally have { $figure-more-documents } more for them.
        If the time is over, send the appeal anyway.
        It can be accepted if you are not to blame or for special reasons, up to { $figure-late-at-most } after the decision.
        Not everybody may stay until UNE, the appeals board, has decided, so ask at once to stay (utsatt iverksetting).

card-appeal-child = If you disagree with the decision
    .lead = A no is not always the end: you can appeal (klage) within the time in the letter. Show it today to your lawyer and your representative, or your parents.
    .more =
        The time is normally three weeks, or one week if the letter says manifestly unfounded (åpenbart grunnløs).
        The lawyer writes the appeal with you and can ask that you may stay meanwhile (utsatt iverksetting).
        If more papers are coming, say so in time: then there are normally { $figure-more-documents } more.
        If the time is over, send the appeal anyway.
        It can be accepted if you are not to blame or for special reasons, up to { $figure-late-at-most } after the decision.

card-refused-examination = When UDI does not look at your reasons, or says no very fast
    .lead = UDI may refuse to look at a case because another country gave protection or was safe. There is then normally no automatic free lawyer: contact NOAS (free legal help) today.
    .more =
        The rules against sending people to persecution or torture hold here too, also if that country could send you on.
        Such a decision can be carried out at once.
        If it is not obvious that UDI should refuse, you are given a time to ask to stay (utsatt iverksetting).
        You may not be sent before that time is over or UDI has answered.
        If the letter says manifestly unfounded (åpenbart grunnløs), you have one week to appeal, normally with a free lawyer.

card-refused-examination-child = When UDI does not look at your reasons, or says no very fast
    .lead = UDI, the office that decides, sometimes refuses to look at a case because of another country. Talk to a lawyer or NOAS (free legal help) today.
    .more =
        If you are here without your parents, you have a free lawyer.
        Families are normally not given one automatically in such a case.
        The rules against sending people to persecution or torture hold here too.
        Such a decision can be carried out fast, but the lawyer can ask that you may stay meanwhile.

card-assisted-return = Help to go home (assisted return)
    .lead = There is help for people who want to go home themselves: assisted return (assistert retur). This is information, not advice.
    .more =
        It can give money, and IOM, the UN migration organisation, helps with the journey.
        If you are afraid to go back, or have a case open, a lawyer can explain what it would mean.

card-assisted-return-child = Help to go home (assisted return)
    .lead = There is help for people who want to go home themselves: assisted return (assistert retur). This is information, not advice.
    .more =
        It can give money and help with the journey.
        Talk first with your parents, or with your representative and your lawyer.
        If you are afraid to go back, tell them so.

## When a permit may be taken

card-advance-notice = If UDI writes that you may lose your permit
    .lead = The letter (forhåndsvarsel) is not a decision yet, and you can answer it. The deadline is the one in the letter.
    .more =
        You have a right to a lawyer paid by the state, whom you find yourself, for example on UDI’s list.
        If UDI later takes the permit, you can appeal.

card-withdrawal = What can end protection or a permit
    .lead = Some things can make UDI look at a permit again, for example a trip to the home country. Talk to a lawyer before you contact the authorities about it; a deadline in a letter still counts.
    .more =
        A trip home or a passport from there can be seen as a sign that you no longer need protection.
        Why you went, and the danger there now, can matter.
        If UDI opens a case, the lawyer is paid by the state.

## Your case

card-exclusion = Rules about very serious acts
    .lead = You do not have to explain anything here. If these rules could matter in your case, you can have a free lawyer before UDI decides.
    .more =
        The rules (utelukkelse) can close refugee status, or end a permit, for example after war crimes or other very serious crimes.
        Whether they fit is a difficult question of law, and your answer here proves nothing.
        People who were shut out in this way but were in real danger have mostly been given a short permit.

card-representative = An adult who helps you: your representative
    .lead = If you are under 18 and here without your parents, an adult is chosen to look after your rights. This person is called a representative (representant) and costs you nothing.
    .more =
        The County Governor (Statsforvalteren) chooses the representative.
        The representative comes with you when the authorities talk with you, and keeps in touch with your lawyer.
        Before the representative decides something for you, you must be asked what you think.
        The representative is not the person who takes care of you every day.

card-registration = How to ask for asylum
    .lead = You ask for asylum in person, with the police, as soon as you can. You register at the National Arrival Centre (Nasjonalt ankomstsenter) in Råde, or at some police offices if you have your own housing.
    .more =
        You can tell any police that you seek asylum, also at the border or an airport.
        The police (PU) take your photo, fingerprints and passport, and ask about your journey and, in short, your reasons.
        There is a health check, with a test for tuberculosis, and guidance from Caritas, an independent organisation.
        You may live there for up to about { $figure-stay-up-to }, and some have the interview with UDI, which decides, there.

card-registration-child = How to ask for asylum
    .lead = Tell the police, or another adult who works for the authorities, that you want asylum. Tell them how old you are and whether you are alone.
    .more =
        If you are alone, they help you to get to the National Arrival Centre (Nasjonalt ankomstsenter) in Råde.
        There the police take your photo, fingerprints and passport, and ask who you are and how you came.
        There is also a health check.
        You may stay there for up to about { $figure-stay-up-to }, and then you move to another place.
        If you do not understand, ask for an interpreter, someone who speaks your language.

card-lawyer-and-guidance = Lawyer and guidance
    .lead = Before UDI decides an asylum case, most adults have no free lawyer. Those who have newly come can talk free of charge with Caritas, an independent organisation.
    .more =
        Caritas explains your rights and what will happen, and keeps secret what you say.
        After a final no, the state normally does not pay a lawyer.
        NOAS gives free legal help and can look at cases that were refused.

card-lawyer-and-guidance-child = Your lawyer and others who explain
    .lead = If you are here without your parents, you have your own lawyer, also before UDI decides. You pay nothing.
    .more =
        The lawyer works for you and must keep secret what you say.
        Caritas, an independent organisation, also explains what will happen and what your rights are.
        If you are here with your parents, the family normally has a free lawyer only after a no from UDI.
        You can ask as many questions as you need.

card-asylum-interview = The interview with UDI
    .lead = In the interview you tell UDI, the office that decides, why you need protection. What you say there matters much for the decision.
    .more =
        Tell truthfully what happened, with details, and with times and places where you know them.
        You may ask for a break, and for a woman or a man as interpreter.
        The interpreter must keep secret what you say.

card-asylum-interview-child = The talk with UDI
    .lead = In this talk you tell UDI, the office that decides, what happened to you and what you are afraid of. If you are here alone, your representative comes with you.
    .more =
        You can tell it in your own words and at your own pace, and ask for a break.
        Say so if you do not understand, do not know or do not remember.
        The interpreter speaks your language and must keep it secret.
        Tell if you are ill, if someone hurt you, or if you do not feel safe where you live.

card-reception = A place to live
    .lead = Those who ask for asylum must be offered a place to live while they wait (asylmottak). You may live somewhere else if you want.
    .more =
        The money for daily life follows the place, so if you live elsewhere you normally do not get it.
        If you do not feel safe there, ask to move.

card-reception-child = A place to live
    .lead = Those who ask for asylum must be offered a place to live. Children who are here alone live where adults take care of them.
    .more =
        The youngest live in a care centre (omsorgssenter), and older ones in a reception centre (asylmottak) for young people.
        If you are here with your family, you normally live with them.
        If someone hurts you or you do not feel safe, tell an adult who works there.
        You can also tell your representative or your lawyer, and ask to move.

card-rights-while-waiting = Health care, school and work
    .lead = Once you have asked for asylum, you have some rights while you wait. After a final no there are fewer.
    .more =
        While you wait you have health care like other people in Norway, and children go to school.
        Work needs a permit, which you can ask for after the interview.
        You are given an asylum seeker card, and public offices that need a number for you use a D-number.
        After a final no, adults have urgent and absolutely necessary care; children and people who are pregnant have full care.

card-rights-while-waiting-child = Health care and school
    .lead = While you wait, you have health care like other people in Norway. Children of school age go to school.
    .more =
        If you are older, ask the staff or your representative about school.
        After a final no, you still have health care as long as you are under 18.
        You are given a card that shows that you have asked for asylum.
        To work you need a permit, so ask your representative or your lawyer first.

card-outside-norway = If you are not in Norway
    .lead = Asylum in Norway can be asked for only in Norway or at its border, not from another country. If you are in danger, seek help where you are.
    .more =
        Outside your home country, you can ask for protection from the authorities where you are or UNHCR, the UN refugee agency.
        If it could be dangerous that others learn that you seek help, use a safe channel.
        A visa on humanitarian grounds exists, for up to { $figure-humanitarian-visa-up-to }, but it is not a way to ask for asylum.
        Smugglers are dangerous and expensive, and Norwegian emergency numbers do not work abroad.

card-collective-protection = Collective protection
    .lead = Collective protection (kollektiv beskyttelse) is given to a whole group. Your own reasons are not examined for it.
    .more =
        An asylum application can be put on hold meanwhile.
        When the scheme or your time in it ends, a letter comes: the application is taken up only if you ask in time.
        If you are also a citizen of an EU or EEA country, ask about EEA registration instead, which has its own conditions.

card-internal-flight = Another part of your country
    .lead = From your answers there is another part of your country where you could live safely. Ask a lawyer whether that area is really safe for you and whether you can reach it.
    .more =
        The rule (internflukt) says: no refugee status if you can have effective protection in another part.
        If the danger comes from the state, or from a group that controls the country, there is normally no such part.
        Whether life there would be too hard is no longer part of this rule.
        UDI, which decides, looks at that afterwards, when it considers a permit on humanitarian grounds.

card-internal-flight-child = Another part of your country
    .lead = You answered that there is another part of your country where you could live safely. A lawyer can look at whether that is really so for a child.
    .more =
        UDI, the office that decides, must take into account that you are a child.
        You must be able to travel there safely and have protection there.
        It can matter whether an adult there can take care of you.
        Tell your lawyer or your representative what you know about that place, and what you are afraid of.

card-sur-place = When the danger began after you left
    .lead = Protection can be given also when the danger began after you left home. Tell the authorities without waiting once you know of it.
    .more =
        As a rule this holds even if the danger comes from what you did later, such as politics, belief or posts online.
        There are exceptions, above all for acts that Norwegian law punishes and acts done mostly to get a permit.
        Even then, nobody may be sent to torture or inhuman treatment.
        If UDI or UNE, the appeals board, has your case, send what is new there, in writing.
        After a final no you can ask UNE to look again (omgjøringsanmodning).
        That alone does not stop a return: ask UNE at the same time to stay meanwhile (utsatt iverksetting).

card-sur-place-child = When the danger began after you left
    .lead = You can need protection also when the danger began after you left home. Tell the police, your lawyer or your representative as soon as you can.
    .more =
        It can be something that changed at home, or something you did or said after you left.
        As a rule both count, but there are exceptions, and a lawyer can explain them.
        If you already have a no, the lawyer can send what is new.
        After a final no, the lawyer can ask UNE, the appeals board, to look again.
        The lawyer should then also ask that you may stay meanwhile (utsatt iverksetting).

card-identity-limited-permit = If papers are missing, or there is doubt about who you are
    .lead = You can ask for asylum also without identity papers. But missing papers or doubt about who you are can make a permit shorter or more limited.
    .more =
        This can happen to refugees too, but mostly with permits on humanitarian grounds.
        The decision says what holds for you.
        Contact with the authorities of your home country can be dangerous and can count against you, so ask a lawyer first.

card-stateless = If no country sees you as its citizen
    .lead = You can ask for protection also without a citizenship. But Norway has no permit of its own for stateless people (statsløse).
    .more =
        UDI, which decides, normally looks at the danger in the country where you used to live.
        If return is impossible, there is a rule on practical barriers, but it is rarely used.

card-suspended-country = Asylum cases from Syria: the hold of 2025
    .lead = In 2025 Norway put asylum cases from Syria on hold. As far as we know the hold has ended, but we are not sure.
    .more =
        A hold (berostillelse) stops the work on cases, but not the right to ask for asylum.
        The law allows a hold of up to { $figure-hold-up-to }, and up to { $figure-once-more } once more.
        The hold for Syria began on { $figure-syria-from } and could last until { $figure-syria-at-most-to } at most.
        We have not seen whether a new hold has come.
        Children who were here alone were exempt earlier.
        Ask UDI or a lawyer how it is now.

## When you have a permit

card-renewal = When your permit ends
    .lead = Book a time with the police and apply well before your permit ends. Collective protection is normally extended without an application.
    .more =
        If it is late, apply now all the same.
        Refugee status is not lost by that, but it is less certain that work and benefits go on.
        The police decide clear cases, and UDI decides the others.
        Some permits with limits cannot be renewed, so read your decision.

card-rights-with-protection = What refugee status gives you
    .lead = With refugee status you can work, study and use health care like others in Norway. Some chances have a time limit, above all for your family.
    .more =
        If close family is abroad, register their application early, because then the income rule can fall away.
        Your decision says how long the permit lasts.

card-travel = Travelling with your permit
    .lead = A trip to the country you fled from can put your safety and your permit at risk. Talk to a lawyer before you think of such a trip.
    .more =
        Refugees can normally travel elsewhere with a travel document (reisebevis) and a residence card, while the permit is valid.
        If a refugee is given a passport from the home country, the Norwegian travel document must be handed in.
        UDI may then look at the protection again.
        A trip to Ukraine can cost collective protection, and very few reasons are accepted.

card-permanent-residence = A permit without end date
    .lead = After some years you can apply for permanent residence (permanent oppholdstillatelse). It does not come by itself.
    .more =
        The rules look at years in Norway, time abroad, tests, income and punishable acts.
        Collective protection does not count, and some permits with limits do not either.

card-giving-up-protection = If you ever want to move back
    .lead = Some people with protection later choose to move back. Nobody has to, and this is information only.
    .more =
        There is a support for this, called repatriation (tilbakevending), with its own conditions.
        As a rule, you can have your national passport back only if you give up refugee status.
        Talk to a lawyer before you contact the authorities about it: it can matter for your family too.
