### Emergency lines, organisations and authorities.

## Emergency lines

organisation-police-emergency = Police, emergency
    .help = When you are in danger, or a crime is happening now. Works without credit on the phone.
organisation-ambulance = Ambulance
    .help = When someone’s life is in danger from illness or injury. Works without credit.
organisation-fire = Fire service
    .help = When there is a fire or a serious accident. Works without credit.
organisation-out-of-hours-doctor = Out-of-hours doctor (legevakt)
    .help = For illness or injury that cannot wait, when life is not in danger.
organisation-police-not-urgent = Police, not urgent
    .help = When you need the police but nobody is in danger now.
organisation-violence-helpline = Violence and abuse helpline (VO-linjen)
    .help = Free, anonymous help with violence or abuse. On a shared phone, others may see the call.
organisation-child-helpline = Alarm line for children and young people (Alarmtelefonen)
    .help = Free help for children and young people who are afraid, hurt by someone, or without a safe adult.
organisation-child-helpline-child = Alarm line for children and young people (Alarmtelefonen)
    .help = You can call here yourself, for free, if you are afraid, if someone hurts you, or if no adult takes care of you.
organisation-poison-information = Poison information (Giftinformasjonen)
    .help = When someone may have taken in something poisonous.
organisation-local-emergency-help = Emergency help outside Norway
    .help = Norwegian numbers do not work outside Norway. Use the emergency number of the country you are in. In EU countries it is 112.

## Asylum and rights

organisation-noas = NOAS, Norwegian Organisation for Asylum Seekers
    .help = Free legal help for asylum seekers. Can look at cases that were refused.
organisation-juss-buss = Juss-Buss, law students in Oslo
    .help = Free legal help, for example on immigration, work and debt. E-mailed legal questions are not taken.
organisation-seif = SEIF, Self-help for Immigrants and Refugees
    .help = Helps with rights, forms and letters. Also for lesbian, gay, bisexual, trans and intersex people who seek asylum.
organisation-mira = MiRA Centre, for Black, immigrant and refugee women
    .help = A meeting place for women and girls, also for questions about family, discrimination and law.
organisation-norwegian-helsinki-committee = Norwegian Helsinki Committee (human rights)
    .help = Has given facts about countries in asylum cases, and argues that Russia is not a safe third country. Not a legal aid office.
organisation-amnesty-norway = Amnesty International Norway
    .help = Gives lawyers facts about countries. Not a legal aid office.
organisation-norwegian-missions = Norwegian embassies and other missions
    .help = For people in danger because they work for human rights: each mission should have a contact person. Embassies do not take applications for asylum.

## Authorities

organisation-police-immigration-service = National Police Immigration Service (PU)
    .help = Registers asylum seekers and finds out who they are.
organisation-udi = UDI (Norwegian Directorate of Immigration)
    .help = Decides first, in asylum cases and on other permits. While UDI has your case, new information goes here.
organisation-une = UNE (Immigration Appeals Board)
    .help = Decides appeals against UDI, and requests to look again. While UNE has your case, new information goes here.
organisation-county-governor = County Governor (Statsforvalteren)
    .help = Appoints a representative for a child alone, and handles free legal aid.
organisation-imdi = IMDi (Directorate of Integration and Diversity)
    .help = Finds a municipality where a person with a permit can live.
organisation-bufetat = Bufetat and child welfare (barnevern)
    .help = Looks after children under 15 who are here alone. Reach it through the alarm line for children.
organisation-bufetat-child = Bufetat and child welfare (barnevern)
    .help = If you are under 15 and here alone, these adults look after you. Reach them through the alarm line for children.
organisation-nav = NAV, the local office for work and welfare
    .help = If you do not live in a reception centre, ask here for emergency money or a place to sleep.
organisation-unhcr-nordic = UNHCR (the UN refugee agency), Nordic and Baltic office
    .help = Gives general information about asylum. It takes no part in Norwegian cases.
organisation-iom-norway = IOM Norway (International Organization for Migration)
    .help = Helps with the journey in assisted return.
organisation-parliamentary-ombud = Parliamentary Ombud (Sivilombudet)
    .help = For complaints about public offices when no appeal is left. Also visits Trandum.
organisation-ombud-for-children = Ombud for Children (Barneombudet)
    .help = Can guide on the rights of children. Does not decide asylum cases.

## Other help

organisation-caritas = Caritas Norway
    .help = Independent guides explain the asylum process, and must not tell others what you say.
organisation-jurk = JURK, legal help for women
    .help = Free legal help for anyone who defines herself as a woman, for example on immigration, family and violence.
organisation-jussformidlingen = Jussformidlingen, legal help from law students in Bergen
    .help = We do not know which cases they take now, so ask first.
organisation-jusshjelpa-nord-norge = Jusshjelpa i Nord-Norge, legal help from law students in Tromsø
    .help = We do not know which cases they take now, so ask first.
organisation-jushjelpa-midt-norge = Jushjelpa i Midt-Norge, legal help from law students in Trondheim
    .help = We do not know which cases they take now, so ask first.
organisation-rosa = ROSA, help for victims of trafficking
    .help = ROSA offers a safe place to live, and help. One source says that ROSA is for women; others can call the police or a lawyer.
organisation-rosa-child = ROSA, help for victims of trafficking
    .help = ROSA helps people whom others force, trick or control. You can also turn to child welfare or the alarm line for children. One source says that ROSA is for women.
organisation-crisis-centres = Crisis centre (krisesenter)
    .help = A safe place to stay if someone at home hurts, threatens or controls you or your child. You may leave first and apply for a permit after. The violence helpline helps you find one; on a shared phone, others may see the call.
organisation-health-centre-undocumented-oslo = Health centre for people without papers, Oslo
    .help = Free health care for people in Norway without a permit.
organisation-myrights = myrights.no, for children who are here alone
    .help = On the rights of children who are here alone.
organisation-asylbarn = asylbarn.no, for children who seek asylum
    .help = In many languages.
organisation-skeiv-verden = Skeiv Verden (Queer World)
    .help = For lesbian, gay, bisexual, trans and intersex people with a minority background.
organisation-fri = FRI, national LGBTQI+ organisation
    .help = For lesbian, gay, bisexual, trans and intersex people. Has local branches.
organisation-norwegian-refugee-council = Norwegian Refugee Council
    .help = Helps people who have fled, in other countries. Gives no legal help to single persons in Norway.
