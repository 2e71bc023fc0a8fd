### Glossary: each term as a reader meets it, the Norwegian legal term, and what it means in plain words.

## Who is who, and what asylum is

term-asylum = asylum
    .norwegian = asyl
    .meaning = A permit to live in Norway because you need protection from serious danger in your home country.
term-protection = protection
    .norwegian = beskyttelse
    .meaning = The word that the authorities often use for asylum. You see it in letters and forms.
term-asylum-seeker = asylum seeker
    .norwegian = asylsøker
    .meaning = A person who has asked for asylum and waits for a final answer.
term-refugee = refugee
    .norwegian = flyktning
    .meaning = A person outside the home country who needs protection from very serious harm. Norwegian law has two kinds of refugees. They have the same rights.
term-internally-displaced-person = internally displaced person
    .norwegian = internt fordrevet
    .meaning = A person who has fled from home but is still inside the home country.
term-refugee-convention = Refugee Convention
    .norwegian = flyktningkonvensjonen
    .meaning = A United Nations treaty that says who is a refugee. It also protects refugees from being sent back to danger.

## Words about danger

term-persecution = persecution
    .norwegian = forfølgelse
    .meaning = Very serious harm to a person’s basic rights. Several smaller acts can count when they are as serious together.
term-well-founded-fear = well-founded fear
    .norwegian = velbegrunnet frykt
    .meaning = A real risk of persecution if you go back. It is about the future, and it is more than a feeling.
term-convention-ground = Convention ground
    .norwegian = konvensjonsgrunn eller forfølgelsesgrunn
    .meaning = The reason why someone would harm you. The law names ethnicity, descent, skin colour, religion, nationality, political opinion and particular social group.
term-particular-social-group = particular social group
    .norwegian = spesiell sosial gruppe
    .meaning = People who share something they cannot change or should not have to give up. Society also sees them as a group. Gender and sexual orientation are examples of what they can share.
term-political-opinion = political opinion
    .norwegian = politisk oppfatning
    .meaning = What you think about those who could harm you, or about how they rule. It also counts if they only believe that you think so.
term-non-state-actor = non-state actor
    .norwegian = ikke-statlig aktør
    .meaning = A person or group that could harm you but is not the state, for example family or a gang. What counts then is whether the authorities can and will protect you.
term-state-protection = state protection
    .norwegian = myndighetenes beskyttelse
    .meaning = Help from police, courts and other authorities in your home country. The question is whether they can and will protect you.
term-internal-flight-alternative = internal flight alternative
    .norwegian = internflukt
    .meaning = Another part of your home country where you could get real protection, and which you can reach safely. If there is one, the rule gives no right to refugee status.
term-sur-place = sur place
    .norwegian = sur place
    .meaning = Danger that began after you left your home country. It can come from events there, or from what you did after you left.

## Kinds of protection and permits

term-subsidiary-protection = subsidiary protection
    .norwegian = subsidiær beskyttelse
    .meaning = A European Union word for protection against the death penalty, torture and other inhuman treatment. The reason for the harm does not matter. In Norway, people with this protection are also called refugees.
term-subsidiary-protection-child = subsidiary protection
    .norwegian = subsidiær beskyttelse
    .meaning = A European Union word for protection against very serious harm. The reason for the harm does not matter. In Norway, people with this protection are also called refugees.
term-derived-status = derived status
    .norwegian = avledet flyktningstatus
    .meaning = Refugee status because someone in your close family is a refugee in Norway. It is for a spouse, a cohabiting partner or a child under 18. There are exceptions.
term-exclusion = exclusion
    .norwegian = utelukkelse eller eksklusjon
    .meaning = A rule that closes refugee status to some people, mainly because of very serious crimes. Even then, Norway may not send anyone to torture or other inhuman treatment.
term-non-refoulement = protection against being sent back (non-refoulement)
    .norwegian = utsendelsesvern (non-refoulement)
    .meaning = Norway may not send anyone to a place where they risk the death penalty, torture or other inhuman treatment. The same holds for a country that would send them on to such danger. Persecution is also covered, but with exceptions.
term-non-refoulement-child = protection against being sent back (non-refoulement)
    .norwegian = utsendelsesvern (non-refoulement)
    .meaning = A rule that stops Norway from sending people to a place where they would be in very serious danger. The same holds for a country that would send them on to such danger. For some kinds of danger there are exceptions.
term-permit-under-section-74 = permit under section 74
    .norwegian = oppholdstillatelse etter § 74
    .meaning = A short permit for people who cannot be sent back because of danger. It is for those who have no other ground for a permit. It does not lead to permanent residence or family reunification.
term-collective-protection = collective protection
    .norwegian = kollektiv beskyttelse
    .meaning = Protection for a limited time for a whole group, when very many people flee at once. UDI does not first look at each person’s own reasons. Norway has opened it for many people from Ukraine, but not for all.
term-humanitarian-grounds = humanitarian grounds
    .norwegian = sterke menneskelige hensyn
    .meaning = Strong human reasons for a permit, for example a very serious illness. After a no to refugee status, UDI looks at this without being asked. UDI may give such a permit, but does not have to.
term-special-connection-to-norway = special connection to Norway
    .norwegian = særlig tilknytning til riket
    .meaning = Strong ties to Norway, for example when a child has lived here and gone to school here for years. They can be a reason for a humanitarian permit.
term-best-interests-of-the-child = best interests of the child
    .norwegian = barnets beste
    .meaning = What is best for the child. In cases about children, this must weigh heavily. Other things can count too.
term-immigration-control-considerations = immigration-control considerations
    .norwegian = innvandringsregulerende hensyn
    .meaning = Reasons to do with control of immigration, for example how many others might apply for the same reason. They can count against a humanitarian permit.
term-limited-permit = limited permit
    .norwegian = begrenset tillatelse
    .meaning = A permit with limits, for example when there is doubt about who a person is. Some do not lead to permanent residence or family reunification, and some cannot be renewed. The decision says which limits apply.
term-practical-barriers-to-return = practical barriers to return
    .norwegian = praktiske hindringer for retur
    .meaning = Things outside your control that make it impossible to go back. After a final no, UNE can in some cases give a permit because of them.

## Children who are here alone

term-unaccompanied-minor = unaccompanied minor
    .norwegian = enslig mindreårig asylsøker
    .meaning = A person under 18 who seeks asylum in Norway without parents or another adult with parental responsibility.
term-representative = representative
    .norwegian = representant
    .meaning = An adult who looks after the rights of a child who is here alone. The representative comes along to talks with the authorities and follows the case. The County Governor appoints this adult.
term-age-examination = age examination
    .norwegian = aldersundersøkelse
    .meaning = An examination when the authorities are not sure whether a person is under 18. It is voluntary. Saying no can still matter in the case.
term-time-limited-permit-until-18 = time-limited permit until 18
    .norwegian = tidsbegrenset tillatelse til 18 år
    .meaning = A permit for some young people of 16 or 17 who are here alone. It ends when they turn 18 and cannot be renewed. A lawyer and a representative help the young person in the case.

## Other countries, and how cases are handled

term-dublin-case = Dublin case
    .norwegian = Dublin-sak
    .meaning = A case where another European country may have to handle the asylum application. UDI then looks only at which country that is, not at the need for protection. The European rules are changing, and we do not know how Norway uses the new ones.
term-responsible-country = responsible country
    .norwegian = ansvarlig stat
    .meaning = The country that must handle an asylum application when European countries share the work under the Dublin rules.
term-eurodac = Eurodac
    .norwegian = Eurodac
    .meaning = A European register of fingerprints. It can show that a person has been registered in another European country.
term-safe-third-country = safe third country
    .norwegian = trygt tredjeland
    .meaning = A country other than your own where you stayed before Norway and were not persecuted. Norway can then refuse to examine the application. There are exceptions, for example when you have strong ties to Norway.
term-first-country-of-asylum = first country of asylum
    .norwegian = første asylland
    .meaning = A country that has already given you protection. Norway can then refuse to examine the application. Norway may still not send you to torture or other inhuman treatment there.
term-first-country-of-asylum-child = first country of asylum
    .norwegian = første asylland
    .meaning = A country that has already given you protection. Norway can then refuse to examine the application. Norway may still not send you to very serious danger there.
term-48-hour-procedure = 48-hour procedure
    .norwegian = 48-timersprosedyren
    .meaning = Very fast handling of applications from people from some countries. UDI tries to decide within 48 hours after registration. If a case may lead to refugee status, it is moved to the ordinary procedure.
term-suspension-of-cases = suspension of cases
    .norwegian = berostillelse
    .meaning = All asylum cases from one area are put on hold for a time. This can happen when there are clear reasons to expect that things there will soon get better.
term-national-arrival-centre = National Arrival Centre
    .norwegian = Nasjonalt ankomstsenter
    .meaning = The place in Råde where people register when they ask for asylum. Many stay there at first.
term-reception-centre = reception centre
    .norwegian = asylmottak
    .meaning = A place to live while you wait. You choose whether to live there. Support is tied to the place.
term-asylum-interview = asylum interview
    .norwegian = asylintervju
    .meaning = A long talk with UDI about why you need protection. An interpreter takes part.
term-interpreter = interpreter
    .norwegian = tolk
    .meaning = A person who translates between you and the authorities. The interpreter must not tell others what you say. You can say so if you do not understand each other.

## Authorities

term-udi = UDI (Norwegian Directorate of Immigration)
    .norwegian = Utlendingsdirektoratet (UDI)
    .meaning = The authority that decides first in asylum cases and on other permits.
term-une = UNE (Immigration Appeals Board)
    .norwegian = Utlendingsnemnda (UNE)
    .meaning = The board that decides when someone appeals against a no from UDI. It also decides requests to look at a case again after a final no.
term-police-immigration-service = National Police Immigration Service (PU)
    .norwegian = Politiets utlendingsenhet (PU)
    .meaning = The part of the police that registers people who ask for asylum and finds out who they are. It also carries out removals from Norway.
term-county-governor = County Governor
    .norwegian = Statsforvalteren
    .meaning = A state office. It appoints representatives for children who are here alone. It also handles free legal aid.

## Decisions and appeals

term-refusal = refusal
    .norwegian = avslag
    .meaning = A decision that says no to your application. The letter says how you can appeal and how long you have.
term-appeal = appeal
    .norwegian = klage
    .meaning = Asking for a new decision because you do not agree. If UDI does not change its decision, UNE decides. The letter says how long you have.
term-suspensive-effect = suspensive effect
    .norwegian = utsatt iverksetting
    .meaning = Permission to stay in Norway until the appeal is decided. In some cases you must ask for it, and quickly.
term-request-for-reversal = request for reversal
    .norwegian = omgjøringsanmodning eller omgjøringsbegjæring
    .meaning = Asking UNE in writing to look at your case again after a final no. It normally takes important new information. The request does not by itself stop a removal.
term-manifestly-unfounded = manifestly unfounded
    .norwegian = åpenbart grunnløs
    .meaning = UDI finds it obvious that the case does not meet the rules for protection. The time to appeal is then only one week. Look at the letter at once.
term-free-legal-advice = free legal advice
    .norwegian = fritt rettsråd
    .meaning = Help from a lawyer outside court, paid by the state. Who has a right to it, and when, depends on the case.
term-advance-notice = advance notice
    .norwegian = forhåndsvarsel
    .meaning = A letter saying that the authorities are thinking of taking back a permit. It is not a decision yet. You can answer, and the letter says how long you have.

## When you have a permit

term-withdrawal = withdrawal or revocation
    .norwegian = tilbakekall
    .meaning = The authorities take back a permit. One reason can be wrong information given on purpose. You can give your view first, and the state pays for a lawyer.
term-cessation = cessation
    .norwegian = opphør
    .meaning = Refugee status or collective protection comes to an end. The reason can be big and lasting changes in the home country. It can also be something the person did, such as moving back.
term-renewal = renewal
    .norwegian = fornyelse
    .meaning = Asking for a new period before your permit ends. If you ask in time, you keep the same terms while you wait. Refugee status is not lost because you ask late.
term-permanent-residence-permit = permanent residence permit
    .norwegian = permanent oppholdstillatelse
    .meaning = A permit without an end date. It can still be lost, for example after a long time abroad.
term-convention-travel-document = travel document for refugees
    .norwegian = reisebevis for flyktninger
    .meaning = A document that refugees use to travel instead of a passport. It is not valid for the home country.
term-immigrants-passport = immigrant’s passport
    .norwegian = utlendingspass
    .meaning = A travel document for some people who have a permit but are not refugees. It can be given because of how things stand between them and the home country’s authorities.
term-introduction-programme = introduction programme
    .norwegian = introduksjonsprogram
    .meaning = A paid programme in the municipality. It has lessons in Norwegian and social studies, and helps people towards work or school.
term-settlement = settlement
    .norwegian = bosetting
    .meaning = A municipality gives a person with a permit a place to live. The state office IMDi finds the municipality.

## Family

term-family-reunification = family reunification and family establishment
    .norwegian = familiegjenforening og familieetablering
    .meaning = Reunification means that a family from before the flight comes together in Norway. Establishment means that the family was formed later. The rules are then stricter.
term-sponsor = sponsor or reference person
    .norwegian = referanseperson
    .meaning = The family member in Norway whom someone wants to come and live with.
term-income-requirement = income requirement
    .norwegian = underholdskrav
    .meaning = How much the sponsor in Norway must earn before the family can come. There are exceptions, for example for families of refugees when the time limits are kept.
term-base-amount = base amount (G)
    .norwegian = grunnbeløpet (G)
    .meaning = A sum of money that many limits in Norway are counted in. It changes every year.

## Other words

term-resettlement-refugee = resettlement refugee
    .norwegian = overføringsflyktning eller kvoteflyktning
    .meaning = A refugee whom Norway brings here from another country. In most cases, the UN refugee agency (UNHCR) has asked for it. UDI does not take applications for this from the refugee.
term-stateless-person = stateless person
    .norwegian = statsløs
    .meaning = A person whom no country sees as its citizen.
term-human-trafficking = human trafficking
    .norwegian = menneskehandel
    .meaning = Forcing, tricking or controlling people to use them, for example for work, sex, begging or crime. Keeping someone’s papers can be a part of it.
term-human-trafficking-child = human trafficking
    .norwegian = menneskehandel
    .meaning = When someone forces or tricks others, for example to work, beg or steal. It is never the child’s fault.
term-reflection-period = reflection period
    .norwegian = refleksjonsperiode
    .meaning = A short permit for people who may be victims of trafficking. It gives time to be safe, to get help and to think. It cannot be renewed, but other permits may follow.
term-mistreatment-provision = mistreatment provision
    .norwegian = mishandlingsbestemmelsen
    .meaning = A rule for people with a family permit who have moved apart from their partner. It can give a permit of their own when there is reason to believe that they or a child were mistreated.
term-assisted-return = assisted return
    .norwegian = assistert retur
    .meaning = Help with the journey, and in some cases money, for people who choose to go back.
term-duty-to-leave = duty to leave and exit deadline
    .norwegian = utreiseplikt og utreisefrist
    .meaning = A decision can say that you must leave Norway. The exit deadline is the last day to do so yourself. Some decisions set no such deadline.
term-detention = detention (immigration)
    .norwegian = internering
    .meaning = The police hold a person because of an immigration case, for example at Trandum near Oslo airport. The case must come before a court. The court appoints a free lawyer.
term-detention-child = detention (immigration)
    .norwegian = internering
    .meaning = The police hold a person because of an immigration case. A child may be held only as a last resort and for a short time. A court decides, and the child has a free lawyer.
term-human-rights-defender = human rights defender
    .norwegian = menneskerettighetsforkjemper
    .meaning = A person who works for the rights of others without using violence.
term-country-of-origin-information = country of origin information
    .norwegian = landinformasjon
    .meaning = Facts about the situation in a country, used when cases are decided. Norway uses Landinfo for this.
term-d-number = D-number and national identity number
    .norwegian = D-nummer og fødselsnummer
    .meaning = Numbers that Norwegian offices use to know who a person is. People who wait for an answer can have a D-number.
