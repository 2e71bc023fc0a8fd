### The routes: what each one is called, what it is, and what the full page adds.

## Asylum

route-refugee-convention = Refugee status under the Refugee Convention (flyktningstatus etter flyktningkonvensjonen)
    .about = This is asylum for people who fear serious harm because of who they are or what they believe. It also counts if others only think so. UDI decides, or UNE on appeal.
    .details =
        The law names the reasons: ethnicity, descent, skin colour, religion, nationality, political opinion and social group.
        A social group (spesiell sosial gruppe) can be about gender, sexual orientation or gender identity. Former victims of human trafficking are also such a group.
        Several smaller things together can be as serious as one big thing.
        UDI looks at both kinds of refugee status; you do not choose.

route-refugee-convention-child = Refugee status under the Refugee Convention (flyktningstatus etter flyktningkonvensjonen)
    .about = This is asylum for people who are in danger because of who they are or what they believe. It also counts if others only think so. UDI, the office that decides, must take into account that you are a child.
    .details =
        The law names the reasons: ethnicity, descent, skin colour, religion, nationality, political opinion and social group.
        A social group can be about gender, gender identity or whom you love.
        The law also counts acts that are aimed at children.
        Several smaller things together can be as serious as one big thing.
        UDI looks at both kinds of refugee status; you do not choose.

route-refugee-inhuman-treatment = Refugee status because of a risk of torture or other inhuman treatment (flyktningstatus, fare for umenneskelig behandling)
    .about = This is asylum for people who risk the death penalty, torture or other inhuman treatment if they go back. No special reason for the harm is needed. UDI looks at this in the same asylum application, or UNE on appeal.
    .details = In the European Union this is called subsidiary protection. UDI looks at each case, also when many flee from the same war. General hardship alone does not count here. It can be weighed under the rules on humanitarian permits.

route-refugee-inhuman-treatment-child = Refugee status because of a risk of very serious harm (flyktningstatus, fare for umenneskelig behandling)
    .about = This is asylum for people who risk very serious harm if they go back. No special reason for the harm is needed. UDI looks at this in the same asylum application. UDI must take into account that you are a child.
    .details = In the European Union this is called subsidiary protection. UDI looks at each case, also when many flee from the same war. General hardship alone does not count here. It can be weighed under the rules on humanitarian permits.

route-collective-protection-ukraine = Temporary collective protection for people from Ukraine (midlertidig kollektiv beskyttelse)
    .about = This is protection for a whole group, without a check of each person’s reasons first. It can concern people who lived in Ukraine or had protection there, and their close family. The police register you and UDI decides.
    .details =
        The scheme covers Ukrainian citizens who lived in Ukraine before { $figure-residence-before }. Up to { $figure-short-absence-up-to } away before that is a short absence.
        It also covers people who had protection in Ukraine then.
        Spouses and partners from before that day are covered, children under 18, and other relatives who shared the home.
        Ukrainians lawfully in Norway before that day can be covered if that stay has ended or ends within { $figure-stay-ends-within }.
        Since { $figure-dual-nationals-from }, people who are also citizens of a safe country are outside; since { $figure-dual-nationals-no-extension-from } they get no extension.
        Since { $figure-former-holders-from }, people whose collective protection has ended are not given it again.
        For applications from { $figure-safe-areas-from }, people with a last permanent home in an area that UDI regards as safe are outside. That is where you lived for at least { $figure-last-home-at-least }.
        UDI’s list of { $figure-list-of-14-from } has 14 areas: { $figure-areas-regarded-as-safe }. The city of Kyiv is not. The list may have changed since.
        It does not concern close family of a holder in Norway, people who came by medical evacuation (Medevac), or holders of the permit.
        For applications from { $figure-rule-for-men-from }, men from { $figure-men-from-age } to { $figure-men-to-age } are as a rule outside. UDI looks at each man’s own need for protection instead.
        News about the proposal named exceptions: documented exemption or deferral from service, Medevac, and caring alone for children who came along. Men with the permit were not to be affected.
        We have not seen the final text. Check areas and exceptions at udi.no.
        Permits last at most { $figure-in-all } in all. We do not know what comes after.
        If UDI says no here, it can still look at your own reasons. Those rules ask for much more.

route-derived-status = Refugee status as family of a refugee (avledet flyktningstatus)
    .about = This can concern the spouse, partner or child of a refugee in Norway. A child must be under 18 and single. UDI decides.
    .details = You must also meet the ordinary rules on family members. Exceptions are those who do not want refugee status, and special reasons. If you fear harm yourself, you can have reasons of your own.

## Help after exploitation or violence

route-reflection-period = Reflection period for possible victims of human trafficking (refleksjonsperiode)
    .about = This is a short permit with time to feel safe, get help and think. It can concern people whom someone forced, tricked or controlled (human trafficking, menneskehandel). Few signs can be enough. The police take the application and UDI decides.
    .details = It is for people in Norway who are willing to receive help. Normally they have no other lawful stay. It can be given even after a decision on expulsion. You may also ask for asylum.

route-reflection-period-child = Time to rest and get help after exploitation (refleksjonsperiode)
    .about = This is a short permit with time to feel safe, get help and think. It can concern you if someone forced, tricked or controlled you. Few signs can be enough. The police take the application and UDI decides.
    .details = It is for people in Norway who are willing to receive help. Normally they have no other lawful stay. The child welfare service (barnevernet) is there for everyone under 18. It can be given even after a decision that you must leave. You may also ask for asylum.

route-relationship-violence = Permit of your own after violence in a relationship (mishandlingsbestemmelsen)
    .about = This is a permit of your own, so that your stay does not depend on your partner. It can concern people with a family permit as a spouse or partner. The rule looks at mistreatment of you or your child by the partner, the household or the partner’s family. The police take the application and UDI decides.
    .details = The rule asks that the life together has ended. There are rules too for when the partner has died, or when social and cultural conditions would make life at home unreasonably hard. Single events have sometimes not been seen as mistreatment.

## Children alone

route-unaccompanied-minor = Permit for a child alone without proper care at home (enslig mindreårig)
    .about = This can concern you if you are under 18 and here without a parent or other responsible adult. UDI, the office that decides, looks in your asylum case at whether you would have proper care if you went back.
    .details = UDI first looks at whether you are a refugee. For a child, less can be enough than for an adult. The authorities may try to find your family.

route-permit-until-18 = Permit that ends when you turn 18 (tidsbegrenset tillatelse til 18 år)
    .about = This is a limited permit for some 16- and 17-year-olds who are here alone. It can only be given if missing care on return is the only reason to stay. It ends at 18. As a rule one must leave Norway then. It is considered inside your asylum case.
    .details =
        UDI must first look at what speaks against such a limit. That can be your own situation, your care here, conditions at home, or no carers in another part of the country.
        Abuse, neglect, exploitation or a long wait for the answer can count too.
        The limit must be defensible when UDI looks at what is best for you.
        You can appeal a limited permit.

## Humanitarian permits

group-humanitarian = Humanitarian permit (opphold på humanitært grunnlag)

route-humanitarian-health = Humanitarian permit for serious illness (tvingende helsemessige forhold)
    .about = This is a permit for very strong health reasons. It can concern people with an acute or life-threatening illness that cannot be treated at home. It is considered inside your asylum case. UDI decides, or UNE on appeal.
    .details = For a child, less can be enough than for an adult.

route-humanitarian-child-ties = Humanitarian permit for a child’s ties to Norway (barns tilknytning til Norge)
    .about = This is a permit because a child has lived long in Norway and has strong ties here. It can concern the child and the family. It is considered inside your asylum case. UDI decides, or UNE on appeal.
    .details = UNE’s older notes speak of about { $figure-about } in Norway and at least { $figure-in-school } in school. This is no fixed limit. It can weigh against the permit if parents have hidden who they are.

route-humanitarian-return-conditions = Humanitarian permit for hard conditions on return (sosiale eller humanitære forhold ved retur)
    .about = This is a permit because life on return would be very hard. It can concern people who are ill, young or with children, or who have nobody in the area they would go to. It is considered inside your asylum case. UDI decides, or UNE on appeal.
    .details = For a child, less can be enough than for an adult.

route-humanitarian-trafficking = Humanitarian permit for victims of human trafficking (offer for menneskehandel)
    .about = This is a permit that can concern people whom someone has forced, tricked or controlled. It is considered inside your asylum case. UDI decides, or UNE on appeal.
    .details = A reflection period is a separate permit, which people ask the police for. Former victims of human trafficking are also a group that can be refugees.

route-humanitarian-trafficking-child = Help for a child whom someone exploited (offer for menneskehandel)
    .about = This is a permit that can concern you if someone forced, tricked or controlled you. It is considered inside your asylum case. UDI decides, or UNE on appeal.
    .details = What is best for you must weigh heavily. For a child, less can be enough than for an adult. The child welfare service (barnevernet) is there for everyone under 18. A reflection period is a separate permit, which people ask the police for. Former victims of human trafficking are also a group that can be refugees.

## Protection against return, and after a final refusal

route-non-refoulement = Protection against being sent back (utsendelsesvern, non-refoulement)
    .about = Norway may not send anyone to torture, the death penalty or other inhuman treatment. This holds also when the rules on very serious acts close refugee status. It can lead to a short permit while the danger lasts. UDI decides, or UNE on appeal.
    .details = It also covers being sent to a country that would send you on to such danger. The law has no exceptions from this. After a long time, UNE can in a few cases give an ordinary permit.

route-reversal-request = Request for reversal after a final refusal (omgjøringsanmodning)
    .about = This means asking UNE in writing to look at the case again after a final refusal. It can concern people with important new information about themselves or their country.
    .details = A final refusal cannot be appealed again. It means a duty to leave Norway (utreiseplikt). UNE changes a decision only rarely. A court can also look at a refusal.

route-practical-barriers = Permit when return is not possible (praktiske hindringer for retur)
    .about = This is a permit for people with a final refusal whose return has not been possible for a long time. UNE can give it after a request for reversal (omgjøringsanmodning). You must have helped to make return possible.
    .details = Helping includes trying to get a travel document, and normally having helped to show who you are while you were an asylum seeker. An open case on expulsion must as a rule be settled first. The rule is rarely used.

## Family

route-family-reunification = Family reunification (familiegjenforening)
    .about = This is a permit to join close family in Norway. It can concern spouses, partners and children under 18, and in special cases others. An embassy or application centre takes the papers. UDI decides, or UNE on appeal.
    .details =
        Two deadlines matter when your relative has protection. Both run from the date of the permit, in the decision letter.
        First: register online and pay within { $figure-register-within }. Second: meet in person and hand in everything within { $figure-hand-in-within }.
        If both are met, there is normally no income requirement (underholdskrav) for family from before your relative came. UDI can make an exception if something outside your control stopped you.
        Otherwise your relative must normally have an income of at least { $figure-income }. This concerns future income, and from { $figure-past-income-from } past income too.
        A proposal to raise this to { $figure-income-proposed } was not decided when we checked.
        Normally there must be no social assistance in the last { $figure-no-social-assistance }. There are special exceptions.
        Both in a couple must be at least { $figure-both-at-least }. Partners must have lived together for at least { $figure-cohabitation } or have a child together.
        If you became a couple after your relative came, both must normally be at least { $figure-both-at-least-when-formed-later }. There are exceptions, such as a clearly voluntary relationship.
        Then your relative must normally also have worked or studied in Norway for { $figure-work-or-education }. This is not asked if you married or expected a child before your relative came, or while you both had permits here.
        In 2024 spouses and partners from before the flight paid { $figure-fee-family-of-refugee } while the refugee’s permit was temporary. Other adults paid { $figure-fee-other-adults }, children under 18 { $figure-fee-under-18 }.
        We found no newer rates: check udi.no. Application centres also take a service fee.
        UDI may ask for a DNA test. If your relative has another spouse, the application can be refused.

route-family-reunification-child = Joining your family in Norway (familiegjenforening)
    .about = This is a permit for a child to join a parent in Norway. In special cases a child can join a brother or sister. An embassy or application centre takes the papers. UDI decides.
    .details =
        Two deadlines matter when your parent has protection. Both run from the date of the permit, in the decision letter.
        First: register online within { $figure-register-within }. Second: meet in person and hand in everything within { $figure-hand-in-within }.
        If both are met, there is normally no income requirement (underholdskrav). UDI can make an exception if something outside your control stopped you.
        Otherwise your parent must normally have an income of at least { $figure-income }. This concerns future income, and from { $figure-past-income-from } past income too.
        A proposal to raise this to { $figure-income-proposed } was not decided when we checked.
        Normally there must be no social assistance in the last { $figure-no-social-assistance }. There are special exceptions.
        In 2024 children under 18 paid { $figure-fee-under-18 }. We found no newer rates: check udi.no. Application centres also take a service fee.
        You count as under 18 if the application with all papers came in before you turned 18.
        UDI may ask for a DNA test.

route-family-of-refugee-child = Parents and siblings of a child with protection (familiegjenforening med barn)
    .about = This is a permit for parents to join their child in Norway. The child must be under { $figure-child-under } and have protection. Brothers and sisters under that age can come with the parents. UDI decides, or UNE on appeal.
    .details =
        Apply before the child in Norway turns { $figure-child-under }. All papers must be in before the birthday, or the child no longer counts as one.
        The rules were rewritten from { $figure-rewritten-from }. You must live together with the child in Norway.
        If the child’s other parent has a permit here, you must not be married to or live with that parent. A single parent whom the child lived with, and who had the care, comes first.
        Brothers and sisters must live with the parents, without a spouse or partner.
        It can be refused if more than two people would then live together as spouses or partners.
        A bill of June 2026 may have narrowed this right. We do not know what became of it. Apply as early as you can.
        As far as we know, there is no income requirement while the child is under that age.
        In 2024 a parent paid { $figure-fee-parent }. We found no newer rates: check udi.no.

## Outside Norway

route-resettlement = Resettlement through UNHCR (overføringsflyktning)
    .about = This is a way to Norway for refugees who are chosen abroad. UNHCR (the UN refugee agency) asks Norway, and UDI decides. Nobody can apply for this directly. Never pay anyone who offers you a place.
    .details = It is for refugees outside their home country who have no lasting solution where they are. UDI does not ask UNHCR for a named person. Places are limited. Being registered does not mean being chosen.

route-human-rights-defender = Support for people who defend human rights (menneskerettighetsforkjempere)
    .about = Norway supports people abroad who defend the rights of others without violence. Norwegian embassies and other missions can act for people in danger. This is not a permit, and embassies do not take applications for asylum.
    .details = In Norway, danger because of such work can be looked at as danger because of political opinion.
