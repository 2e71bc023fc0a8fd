### Steps: what to do (the value) and how to do it (.how, folded with place and means). The page shows “Today:” and the deadline beside them.

## Registering

step-register-at-arrival-centre = To seek protection, go to the National Arrival Centre and register.
    .how = You need no appointment, and you travel there yourself. If you are very vulnerable or very ill, ask the police for help with the journey.

step-register-at-arrival-centre-child = To seek protection, go to the National Arrival Centre with the adult who looks after you.
    .how = You need no appointment. If you are alone, tell the police or another adult who works for the authorities: they arrange the journey.

step-register-with-own-housing = If you have a place to live, ask the police where else you can register.
    .how = The places can change, so ask before you travel.

step-register-with-own-housing-child = If you have a place to live with your family, ask the police where else you can register.
    .how = Ask together with the adult who looks after you. If you are alone, tell the police.

step-say-asylum-at-border = To seek protection, say “asylum” to any officer at the border or airport.
    .how = In Norwegian it is “asyl”, and you can ask without a visa.

step-hand-in-passport = When you apply, hand in your passport or other travel document to the police.
    .how = The law asks for this. Bring other papers too. You can ask for protection without papers too.

step-think-of-phone = Know that the police may look through your phone and other devices when you register.
    .how = They may also search you and your things. If that worries you, keep no pictures of this guide and no searches for it on the phone.

## The interview

step-gather-evidence = Gather dates, places and papers about what happened and what you fear.
    .how = They can be letters, court or doctor’s papers, photos or messages. You can ask for protection without papers too.

step-gather-evidence-child = Think of dates, places and papers that can help explain what happened.
    .how = Ask your representative, your lawyer or another adult you trust to help you. You can ask for protection without papers too.

step-tell-health-and-children = Tell UDI in the interview about health, violence and children, even if it is hard.
    .how = It can be illness, injuries, abuse, sexual orientation, gender identity, or what your children need. You can ask for a break, and say whether you want to talk with a woman or a man.

step-tell-health-and-children-child = Tell UDI in the interview how you are and what is hard for you.
    .how = You can tell about illness, about fear and about people who have hurt you. You can ask for a break, and say whether you want to talk with a woman or a man.

step-send-news-to-udi = Send what is new in your case to UDI.
    .how = Write what it is and why it matters, and keep a copy. If UNE has the case, send it there.

step-send-news-to-une = If something is new in your case, send it to UNE.
    .how = Write what it is and why it matters, and keep a copy. Ask NOAS or a lawyer to read it first.

step-tell-about-stay-elsewhere = Tell the police about your stay in the other country.
    .how = Tell how long you were there and which papers you had. Tell what could happen to you there, also if it is Russia, and whether you could be sent on into danger. Tell about family and other ties in Norway too.

step-tell-whole-reason-at-once = Tell the police the whole reason why you seek protection.
    .how = For people from some countries it goes very quickly (48-timersprosedyren). Tell everything at once, when you register and in the short interview. Ask for the duty lawyer (vaktadvokat).

step-tell-whole-reason-at-once-child = Tell the police all your reasons for needing protection, and how old you are.
    .how = For people from some countries it goes very quickly, for children too (48-timersprosedyren). Tell everything at once, when you register and in the short interview. Ask for a lawyer, and for a representative if you are alone.

step-apply-when-danger-begins = Ask the police for asylum, now that you know of the danger.
    .how = The law says “without undue delay” after you learnt of it, but sets no fixed number of days. Applying late is not by itself a reason to refuse. Tell when and how the danger began.

step-say-if-interpreter-fails = Say so at once if you and the interpreter do not understand each other.
    .how = You can ask for another interpreter, also for a woman or a man.

step-get-guidance = Ask for free guidance before the interview with UDI.
    .how = Caritas has given it at the reception centres. It is not offered under a scheme for collective protection.

step-contact-legal-aid = Talk with a lawyer or a legal aid organisation.
    .how = NOAS gives free legal help in asylum cases, and also works with family cases. Have your letters ready.

## Children alone

step-tell-age-and-alone = Tell the police that you are under 18, and whether you are alone.
    .how = You can tell any adult who works for the authorities.

step-tell-age-and-alone-child = Tell a police officer how old you are, and whether you are here alone.
    .how = You can also tell another adult who works for the authorities. If you are alone, they arrange the journey to the arrival centre and find a representative, an adult who looks after your rights.

step-meet-representative = Meet your representative before the interview with UDI.
    .how = The County Governor (Statsforvalteren) appoints one for children who are here alone.

step-meet-representative-child = Meet your representative before you talk with UDI.
    .how = If you are here alone, this adult looks after your rights. If nobody has come, ask the police or an adult where you live.

## While you wait

step-ask-for-reception = Ask for a place to live when you register.
    .how = Tell about health, children and people you are afraid of.

step-ask-nav-in-emergency = Go to the local NAV office if you have no money or no shelter.
    .how = Bring the papers you have, and tell about children and health.

step-tell-staff-if-unsafe = Tell the staff if you are not safe where you live.
    .how = You can ask to move, for example because of threats or violence, also because of sexual orientation or gender identity. If you are in danger now, call 112.

step-ask-for-work-permit = If you want to work, ask the police for permission.
    .how = It is free; UDI asks for a valid passport, with exceptions for some nationalities. Wait with work until you have the permission.

step-keep-address-up-to-date = Tell the police each time you move.
    .how = Letters with deadlines go to the address that the authorities have. If you have a lawyer, tell the lawyer too. After a refusal the law asks for this until you have left Norway.

## Collective protection

step-answer-letter-about-asylum = When UDI’s letter about your asylum application comes, answer before the date in it.
    .how = It comes when the scheme ends, or when the longest time for it is over. The asylum application is only taken up if you ask for this in time.

step-gather-ukraine-papers = Gather passports, birth certificates and proof of where you lived.
    .how = It should show where you lived when the full-scale war began, your last lasting home, and how family is related.

step-ask-for-individual-assessment = If collective protection is refused, ask UDI to look at your own case.
    .how = It is an ordinary asylum case, where much more is required. You can also appeal within the time in the letter.

## After a refusal

step-call-lawyer-in-letter = Call the lawyer named in the letter.
    .how = The state normally pays this lawyer, who explains the decision and writes the appeal. Have the letter and the day you got it ready. If it names no lawyer, call a legal aid organisation.

step-appeal = Start the appeal.
    .how = UDI looks at it first, then UNE (the appeals board). Say what is wrong, in Norwegian or English, sign it and add new papers. It costs nothing, and the time that counts is the one in the letter.

step-appeal-loss = Start the appeal against losing the permit.
    .how = Topics can be danger today, children, health, years in Norway and work. Write in Norwegian or English, and sign.

step-appeal-even-if-late = Send the appeal even if the time may be over.
    .how = It can be accepted if you are not to blame, or for special reasons. Write why it is late, and ask a lawyer for help. There is an outer limit, so do not wait longer.

step-say-more-documents-come = If more documents are on the way, say so in the appeal.
    .how = Name them before the time to appeal is over; UDI then normally gives some more time.

step-ask-to-stay = Ask UDI in writing to be allowed to stay until the appeal is decided.
    .how = This is called suspensive effect (utsatt iverksetting). Ask in the appeal or in a letter of its own. Not everyone may stay without asking.

step-ask-to-stay-if-refused = If UDI did not examine the case, or the letter says manifestly unfounded, ask UDI in writing to let you stay.
    .how = Ask for suspensive effect (utsatt iverksetting) until the appeal is decided. If you ask within the time the letter gives, you cannot be sent out before UDI has answered. Some of these decisions can be carried out at once.

step-call-lawyer-in-dublin-case = Call the lawyer that UDI has named for you.
    .how = Have the letter ready. If you do not reach the lawyer, call NOAS or another legal aid organisation.

step-appeal-in-dublin-case = Ask the lawyer to write the appeal.
    .how = Tell about family and ties in Norway, health, children, bad treatment there and the danger of being sent on.

step-ask-to-stay-in-dublin-case = Ask in writing to be allowed to stay until UNE has decided.
    .how = The lawyer can ask for you (utsatt iverksetting). The time for this is much shorter than the time for the appeal.

step-tell-ties-and-treatment = Tell the police and UDI about family, health and how you were treated in the other country.
    .how = Tell too about other ties in Norway, children, time outside Europe and any danger of being sent on. Bring papers that show it.

step-tell-about-other-country = If another country protected you, or you stayed in one on the way, tell the police what could happen to you there.
    .how = Tell what happened there, whether you could be sent on into danger, and whether protection there has ended or never worked. Bring papers that show it.

## After a final refusal

step-gather-new-evidence = Gather what is new since the final refusal.
    .how = As a rule it must be new and important, about you or your country. Write why it is new, and have papers translated by a certified translator.

step-ask-une-to-reverse = Ask UNE to look at the case again.
    .how = This is a request for reversal (omgjøringsanmodning), and it rarely succeeds. Write what is new, or why return has not been possible, and give an address in Norway. Ask NOAS to read it first.

step-ask-une-to-stay = Ask UNE in writing to stop the return while it looks at the case.
    .how = A request for reversal does not stop it by itself. Ask for suspensive effect (utsatt iverksetting) as well; UNE can say no.

step-keep-proof-of-embassy-contact = Collect proof of every contact with your own country’s embassy.
    .how = Keep e-mails, screen pictures and receipts, and note dates of calls and visits. It should show what you did to get a travel document.

## Held by the police, or soon to be sent out

step-ask-for-lawyer-in-detention = Ask the police now for a lawyer and an interpreter.
    .how = Ask also to contact UNHCR (the UN refugee agency) or a Norwegian refugee organisation. You may write to and talk with the lawyer in private.

step-ask-for-lawyer-in-detention-child = Ask the police now for a lawyer and an interpreter, and tell them your age.
    .how = You may write to and talk with the lawyer in private. If you are alone, ask for your representative or another adult you trust. You can also ask to contact UNHCR (the UN refugee agency) or a Norwegian refugee organisation.

step-tell-fear-in-detention = Tell the police now if you fear being sent back.
    .how = Tell about danger, children, illness and exploitation. You can still ask for asylum. If nobody has looked at this danger, the police must ask those who decided whether the return shall wait.

step-tell-fear-in-detention-child = Tell the police now if you are afraid of being sent back.
    .how = You can tell what you are afraid of, whether you are ill and whether someone has used or hurt you. You can still ask for asylum. If nobody has looked at this danger, the police must ask those who decided whether the return shall wait.

step-read-about-assisted-return = Read about assisted return, if you want to know what it is.
    .how = It is your choice, and you can talk with a lawyer first.

## With a permit

step-register-own-family = If you have family abroad, see that their application is registered and paid in time.
    .how = Do it in UDI’s portal, also if papers are missing. If both deadlines are met, there is normally no income requirement (underholdskrav) for family from before you came. With a power of attorney (fullmakt) you can help them apply.

step-hand-in-own-family = See that your family meets at the embassy or application centre in time.
    .how = They go there in person and hand in passports and all other papers. Only then does the application count as submitted.

step-renew-permit = Apply to the police for renewal before the permit ends.
    .how = Book an appointment with the police early; if the permit ends soon or has ended, book it today. Apply even if you are late: refugee status is not lost by that. Some limited permits cannot be renewed: read your decision.

step-check-extension-letter = Look for UDI’s letter about the extension.
    .how = Collective protection is normally extended without an application, and the rights go on meanwhile. If no letter comes, or if it says no, ask UDI or a lawyer.

step-check-permanent-residence = Check the conditions for permanent residence on UDI’s pages.
    .how = Look at the years in Norway, the time abroad, the tests and your own income.

step-do-not-travel-home = If your permit rests on protection, do not travel to your home country.
    .how = You can be stopped at the border, or lose the travel document or the permit. With collective protection this also concerns trips to Ukraine. If you think you must travel, talk to a lawyer first.

step-call-lawyer-first = Talk to a lawyer before you contact the authorities.
    .how = Tell about trips, passports, a new citizenship, or a move back. If UDI opens a case about your permit, the state pays a lawyer. Before that, ask first what it costs; help from legal aid organisations is free.

step-find-lawyer-state-pays = Find a lawyer; the state pays.
    .how = You choose the lawyer yourself, for example from UDI’s list. Have the letter ready, with its deadline.

step-ask-for-file = Ask UDI for the documents in your case.
    .how = You have the right to see them. If you need more time to answer, ask for it too, before the deadline is over.

step-answer-notice = Start on your answer to the notice (forhåndsvarsel).
    .how = Answer with the lawyer within the time in the letter. Topics can be why you travelled, danger today, children, health, years in Norway and work. If you are called to an interview, go.

step-read-about-repatriation = Read about giving up protection and going back, if you want to know what it means.
    .how = There is support for people with protection who choose this (tilbakevending). The national passport is given back only to someone who gives up the status. Talk to a lawyer first.

## One’s own case

step-ask-about-safe-area = Ask a lawyer or NOAS whether that other part of your country is really safe for you, and can be reached legally and safely.
    .how = If the danger comes from the state, there is normally no such place. Tell about health, children and whom you have there.

step-talk-to-lawyer-first = Talk to a lawyer about the rules on very serious acts.
    .how = If an asylum case may end in exclusion from refugee status (utelukkelse), the state pays a lawyer before UDI decides. Ask the police or UDI for this. If UDI opens a case about your permit, the state pays too.

step-get-doctors-statement = Ask a doctor or specialist for a written statement.
    .how = Topics are the illness, how serious it is, the treatment you need, and what happens without it. Send it to UDI or UNE, whichever has the case.

step-gather-identity-papers = Gather papers that show who you are.
    .how = If you fear the authorities of your country, ask a lawyer before you contact them. Tell UDI what you have tried.

step-document-childs-situation = Collect what shows your situation, together with your lawyer and your representative.
    .how = Topics are age, languages, health, the need for calm, and ties to Norway and your country. Also who could care for you there, what you have been through, and how long the case took.

step-register-statelessness = Ask UDI to register that you are stateless.
    .how = Write why no country sees you as its citizen, and add the papers you have. It can matter for citizenship; NOAS can help.

## Outside Norway

step-register-with-unhcr = If you need protection, register as a refugee with UNHCR or with the authorities where you are.
    .how = Nobody can apply directly for a place. Being registered does not mean being chosen.

step-tell-unhcr-of-risks = Tell UNHCR about the risks you live with.
    .how = It can be danger where you are, illness, children, risks as a woman, or because of sexual orientation or gender identity.

step-pay-nobody = Never pay anyone for a place as a resettlement refugee.
    .how = Nobody can apply directly, and a place cannot be bought.

step-apply-where-you-are = If you seek protection, ask for it in the country where you are.
    .how = Tell the authorities there about close family in Norway, and bring papers that show it.

step-read-about-other-permits = Read about permits for family, work, study or visits on UDI’s pages.
    .how = None of these is asylum.

step-contact-mission-safely = Write to the Norwegian mission through a safe channel.
    .how = People who may harm you must not be able to read it. Ask for the contact person for human rights, and tell about your work and the threats.

## Danger and exploitation

step-get-safe = If you are not safe, get to a safe place now. Call the police on 112 if you are in danger.
    .how = Your safety comes first; an application can come after. If someone reads your phone, use another one. The helplines in this guide can help you find a safe place.

step-get-safe-child = If you are not safe, get to a safe place now. Call the police on 112 if you are in danger.
    .how = Your safety comes first; everything else can come after. You can also call 116 111, free for children, day and night. Tell an adult you trust.

step-apply-for-reflection-period = Ask the police for a reflection period (refleksjonsperiode).
    .how = The rule looks for signs that someone was trafficked and wants help.

step-call-violence-helpline = Call the violence helpline on 116 006, or go to a crisis centre (krisesenter).
    .how = It is free day and night, and you need not say your name. You may leave first and apply for a permit after.

step-apply-for-own-permit = To stay in Norway without your partner, apply to the police for a permit of your own before the present one ends.
    .how = Tell about violence, threats and control against you or your child, by your partner, the household or your partner’s family. Bring the proof you have.

## Family

step-register-family = If it is not done yet, register the application and pay.
    .how = Do it in UDI’s portal, also if papers are missing. If both deadlines are met, there is normally no income requirement (underholdskrav) for family from before your relative came.

step-hand-in-family = Meet at the embassy or application centre and hand in everything.
    .how = Go in person, with your passport and all papers on UDI’s checklist. This is the second deadline; only then does the application count as submitted.

step-keep-proof-of-obstacle = If you cannot reach the embassy in time, write to UDI, before the deadline if you can, and keep proof.
    .how = Write what stops you, such as a closed embassy or no free appointment. Keep e-mails, screen pictures and receipts. UDI can make an exception if something outside your control stopped you.

step-apply-with-income = Register an application where the person in Norway meets the income requirement (underholdskrav).
    .how = That person must show enough income, past and future, and normally no social assistance. There are exceptions, so ask a legal aid organisation. If something outside your control made you late, write that too.

step-gather-family-papers = Gather the papers on UDI’s checklist for family.
    .how = They can be passports and birth or marriage certificates. If somebody helps you apply, add a power of attorney (fullmakt).

step-apply-before-child-is-18 = Apply before the child turns 18.
    .how = All papers must have reached the authorities before the birthday. Register, pay and book at once. The rules may have become stricter in 2026, so apply as early as you can.

step-ask-about-own-claim = Ask a lawyer or NOAS whether an asylum case of your own is better for you.
    .how = Status through a relative can depend on that relative; a status of your own does not. Tell about the danger that you yourself fear.

step-ask-for-childs-lawyer = Ask for a lawyer of your own.
    .how = If you are alone, the state pays the lawyer before and during the case. Ask the police, UDI or your representative, and meet the lawyer before the interview if you can.

## Safety, help and proof

step-keep-evidence-safely = Keep evidence where people who may harm you cannot find it.
    .how = Write no names in unsafe chats, and think of the people named in the papers.

step-call-rosa = Call ROSA on 22 33 11 60.
    .how = ROSA helps victims of trafficking (menneskehandel) in all of Norway and says it answers day and night. One source says that ROSA is for women; others can call the police or a lawyer. If you are in danger now, call 112.

step-call-rosa-child = Call 116 111, or ROSA on 22 33 11 60.
    .how = 116 111 is free for children, day and night. ROSA helps people whom others force, trick or control. If you are in danger now, call 112.

step-find-lawyer-for-victim = Find a lawyer; the state pays for possible victims of trafficking (menneskehandel).
    .how = The lawyer can explain the reflection period, a police report and asylum. ROSA can help you find one.

step-prove-exemption = Bring proof of exemption from service, medical evacuation, or sole custody of children.
    .how = A deferral can count too, and the children must have come along. We have not seen the final text of the rule on men: ask UDI or a lawyer what is required now.

step-book-embassy = Book an appointment at the embassy or application centre.
    .how = Do it as soon as the application is registered. If there is none before the deadline, write to UDI and keep proof.

step-contact-legal-aid-today = Call NOAS or the duty lawyer.
    .how = If you have a letter, keep it ready. Tell when you got it, whether you are held, and when you may be sent out. You can ask someone to call for you.
