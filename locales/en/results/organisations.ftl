### Emergency lines, organisations and authorities: name, and what they do for whom.

## Emergency lines

organisation-police-emergency = Police, emergency
    .help = Call when you are in danger, or when a crime is happening now. The call works even without credit on the phone.
organisation-ambulance = Ambulance
    .help = Call when someone is badly hurt, or so ill that life is in danger. The call works even without credit on the phone.
organisation-fire = Fire service
    .help = Call when there is a fire or a serious accident. The call works even without credit on the phone.
organisation-out-of-hours-doctor = Out-of-hours doctor (legevakt)
    .help = A doctor for illness or injury that cannot wait, when life is not in danger.
organisation-police-not-urgent = Police, not urgent
    .help = Call here when you need the police but nobody is in danger now.
organisation-violence-helpline = Violence and abuse helpline (VO-linjen)
    .help = Free and anonymous help for people who live with violence or abuse. On a shared phone, others may see the call.
organisation-child-helpline = Alarm line for children and young people (Alarmtelefonen)
    .help = Free help for children and young people who are afraid, are hurt by someone, or have no safe adult.
organisation-child-helpline-child = Alarm line for children and young people (Alarmtelefonen)
    .help = You can call here yourself, and it is free. Call if you are afraid, if someone hurts you, or if no adult takes care of you.
organisation-poison-information = Poison information (Giftinformasjonen)
    .help = Call for advice when someone may have swallowed or breathed in something poisonous.
organisation-local-emergency-help = Emergency help outside Norway
    .help = If you are outside Norway, use the emergency number of the country you are in. Norwegian numbers do not work there. In EU countries the number is 112.

## Organisations that help in asylum cases and with rights

organisation-noas = NOAS, Norwegian Organisation for Asylum Seekers
    .help = Free legal help for asylum seekers. If UDI or UNE has said no, you can ask NOAS to look at your case.
organisation-juss-buss = Juss-Buss, law students in Oslo
    .help = Free legal help, for example about immigration, work and debt. Call or visit; legal questions by e-mail are not taken.
organisation-seif = SEIF, Self-help for Immigrants and Refugees
    .help = Explains rights and duties, helps with forms and letters, and can come along to an office. Also for lesbian, gay, bisexual, trans and intersex people who seek asylum.
organisation-mira = MiRA Centre, for Black, immigrant and refugee women
    .help = A meeting place for women and girls. You can talk with someone about family problems, discrimination, legal questions and how you feel.
organisation-norwegian-helsinki-committee = Norwegian Helsinki Committee (human rights)
    .help = Has given facts about countries in asylum cases, and argues that Russia is not a safe third country. It is not an ordinary legal aid office.
organisation-amnesty-norway = Amnesty International Norway
    .help = Watches over the rights of refugees and gives lawyers facts about countries. It follows single cases only in exceptional situations, and is not a legal aid office.
organisation-norwegian-missions = Norwegian embassies and other missions
    .help = For people in danger because they work for human rights: each mission should have a contact person for this. The missions do not take asylum applications.

## Authorities

organisation-police-immigration-service = National Police Immigration Service (PU)
    .help = Registers people who ask for asylum and finds out who they are. You meet this part of the police at the National Arrival Centre.
organisation-udi = UDI (Norwegian Directorate of Immigration)
    .help = Decides first in asylum cases and on other permits. While UDI has your case, new information goes here.
organisation-une = UNE (Immigration Appeals Board)
    .help = Decides appeals against a no from UDI, and requests to look at a case again. While UNE has your case, new information goes here.
organisation-county-governor = County Governor (Statsforvalteren)
    .help = Appoints a representative for a child who is here without parents. Also handles free legal aid.
organisation-imdi = IMDi (Directorate of Integration and Diversity)
    .help = Finds a municipality for people who have a permit and need a place to live.
organisation-bufetat = Bufetat and child welfare (barnevern)
    .help = Looks after children under 15 who are here without parents. You can reach it through the alarm line for children.
organisation-bufetat-child = Bufetat and child welfare (barnevern)
    .help = If you are under 15 and here without parents, adults from Bufetat or child welfare look after you. You can reach them through the alarm line for children.
organisation-nav = NAV, the local office for work and welfare
    .help = If you do not live in a reception centre, you can ask here for emergency money or a place to sleep.
organisation-unhcr-nordic = UNHCR, the UN refugee agency (Nordic and Baltic office)
    .help = Gives general information about asylum. It takes no part in Norwegian cases and does not act as a lawyer.
organisation-iom-norway = IOM Norway (International Organization for Migration)
    .help = Helps with the journey for people who have chosen assisted return.
organisation-parliamentary-ombud = Parliamentary Ombud (Sivilombudet)
    .help = For complaints about public offices when there is no appeal left. It also visits Trandum, where the police hold people in immigration cases.
organisation-ombud-for-children = Ombud for Children (Barneombudet)
    .help = Looks after the rights of children in Norway and can give guidance. It does not decide asylum cases.

## Other help

organisation-caritas = Caritas Norway
    .help = Independent guides who explain the asylum process to people who are new in Norway. They must not tell others what you say.
organisation-jurk = JURK, legal help for women
    .help = Free legal help for anyone who defines herself as a woman, for example about immigration, family and violence.
organisation-jussformidlingen = Jussformidlingen, law students in Bergen
    .help = Legal help from law students. We do not know which cases they take now, so ask first.
organisation-jusshjelpa-nord-norge = Jusshjelpa i Nord-Norge, law students in Tromsø
    .help = Legal help from law students. We do not know which cases they take now, so ask first.
organisation-jushjelpa-midt-norge = Jushjelpa i Midt-Norge, law students in Trondheim
    .help = Legal help from law students. We do not know which cases they take now, so ask first.
organisation-rosa = ROSA, help for victims of trafficking
    .help = Your safety comes first: ROSA offers a safe place to live and help after trafficking. One source says ROSA is for women; men can turn to the police or a lawyer.
organisation-rosa-child = ROSA, help for victims of trafficking
    .help = Your safety comes first: ROSA helps people whom others force, trick or control. You can also turn to child welfare or the alarm line for children. One source says ROSA is for women.
organisation-crisis-centres = Crisis centre (krisesenter)
    .help = A safe place to stay if someone at home hurts, threatens or controls you or your child. You may leave first and apply for your own permit afterwards. The violence helpline helps you find a centre; on a shared phone, others may see the call.
organisation-health-centre-undocumented-oslo = Health centre for people without papers, Oslo
    .help = Free help from a nurse, doctor, psychologist or physiotherapist, for people in Norway without a permit.
organisation-myrights = myrights.no, for children who are here alone
    .help = A website about the rights of people under 18 who are here without parents.
organisation-asylbarn = asylbarn.no, for children who seek asylum
    .help = A website for children about seeking asylum in Norway, in many languages.
organisation-skeiv-verden = Skeiv Verden (Queer World)
    .help = For lesbian, gay, bisexual, trans and intersex people with a minority background.
organisation-fri = FRI, national LGBTQI+ organisation
    .help = For lesbian, gay, bisexual, trans, queer and intersex people. It has local branches.
organisation-norwegian-refugee-council = Norwegian Refugee Council
    .help = Helps people who have fled, in other countries than Norway. It gives no legal help to single persons in Norway.
