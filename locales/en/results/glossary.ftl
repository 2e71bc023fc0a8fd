### Glossary: each term, the Norwegian legal term, and the meaning in plain words.

## Asylum

term-asylum = asylum
    .norwegian = asyl
    .meaning = A permit to stay in Norway because you need protection from serious danger at home.
term-protection = protection
    .norwegian = beskyttelse
    .meaning = The word in letters and forms for asylum.
term-asylum-seeker = asylum seeker
    .norwegian = asylsøker
    .meaning = Someone who has asked for asylum and waits for a final answer.
term-refugee = refugee
    .norwegian = flyktning
    .meaning = Someone outside the home country who needs protection from very serious harm.
term-internally-displaced-person = internally displaced person
    .norwegian = internt fordrevet
    .meaning = Someone who has fled but is still in the home country.
term-refugee-convention = Refugee Convention
    .norwegian = flyktningkonvensjonen
    .meaning = A UN treaty that says who refugees are, and protects them from being sent back to danger.

## Danger

term-persecution = persecution
    .norwegian = forfølgelse
    .meaning = Very serious harm to basic rights. Several smaller things together can be as serious.
term-well-founded-fear = well-founded fear
    .norwegian = velbegrunnet frykt
    .meaning = A real risk of persecution if you go back. It is about the future, and more than a feeling.
term-convention-ground = Convention ground
    .norwegian = konvensjonsgrunn eller forfølgelsesgrunn
    .meaning = Why someone would harm you. The law names ethnicity, descent, skin colour, religion, nationality, political opinion and social group.
term-particular-social-group = particular social group
    .norwegian = spesiell sosial gruppe
    .meaning = People who share something they cannot or should not have to change, such as gender or sexual orientation. Society also sees them as a group.
term-political-opinion = political opinion
    .norwegian = politisk oppfatning
    .meaning = What you think of those who could harm you, or of how they rule. It also counts if others only think so.
term-non-state-actor = non-state actor
    .norwegian = ikke-statlig aktør
    .meaning = Someone other than the state who could harm you, such as family or a gang.
term-state-protection = state protection
    .norwegian = myndighetenes beskyttelse
    .meaning = Whether police and other authorities at home can and will protect you.
term-internal-flight-alternative = internal flight alternative
    .norwegian = internflukt
    .meaning = Another part of the home country with real protection, which you can reach safely.
term-sur-place = sur place
    .norwegian = sur place
    .meaning = Danger that began after you left home, because of events there or of what you did later.

## Permits

term-subsidiary-protection = subsidiary protection
    .norwegian = subsidiær beskyttelse
    .meaning = The European Union’s word for protection against the death penalty, torture and other inhuman treatment, whatever the reason. Norway calls these people refugees too.
term-subsidiary-protection-child = subsidiary protection
    .norwegian = subsidiær beskyttelse
    .meaning = The European Union’s word for protection against very serious harm, whatever the reason. Norway calls these people refugees too.
term-derived-status = derived status
    .norwegian = avledet flyktningstatus
    .meaning = Refugee status for the spouse, partner (samboer) or child under 18 of a refugee in Norway. There are exceptions.
term-exclusion = exclusion
    .norwegian = utelukkelse eller eksklusjon
    .meaning = A rule that closes refugee status to some people, mainly because of very serious crimes. Even then, nobody may be sent to torture.
term-non-refoulement = protection against being sent back (non-refoulement)
    .norwegian = utsendelsesvern (non-refoulement)
    .meaning = Norway may not send anyone to the death penalty, torture or other inhuman treatment, or to a country that would send them on to it. Persecution is covered too, with exceptions.
term-non-refoulement-child = protection against being sent back (non-refoulement)
    .norwegian = utsendelsesvern (non-refoulement)
    .meaning = Norway may not send people to very serious danger, or to a country that would send them on to it. For some dangers there are exceptions.
term-permit-under-section-74 = permit under section 74
    .norwegian = oppholdstillatelse etter § 74
    .meaning = A short permit for people who cannot be sent back because of danger and have no other ground to stay.
term-collective-protection = collective protection
    .norwegian = kollektiv beskyttelse
    .meaning = Protection for a time for a whole group, without a check of each person’s reasons first. It is for many from Ukraine, not all.
term-humanitarian-grounds = humanitarian grounds
    .norwegian = sterke menneskelige hensyn
    .meaning = Strong human reasons for a permit, such as very serious illness. UDI may give such a permit, but need not.
term-special-connection-to-norway = special connection to Norway
    .norwegian = særlig tilknytning til riket
    .meaning = Strong ties to Norway, for example of a child with years of life and school here.
term-best-interests-of-the-child = best interests of the child
    .norwegian = barnets beste
    .meaning = What is best for the child. This must weigh heavily, but other things can count too.
term-immigration-control-considerations = immigration-control considerations
    .norwegian = innvandringsregulerende hensyn
    .meaning = The wish to control immigration, such as when many might apply for the same reason. It can count against a humanitarian permit.
term-limited-permit = limited permit
    .norwegian = begrenset tillatelse
    .meaning = A permit with limits. Some do not lead to permanent residence or family reunification, and some cannot be renewed: the decision says which.
term-practical-barriers-to-return = practical barriers to return
    .norwegian = praktiske hindringer for retur
    .meaning = Things outside your control that make return impossible. After a final no, UNE can sometimes give a permit because of them.

## Children

term-unaccompanied-minor = unaccompanied minor
    .norwegian = enslig mindreårig asylsøker
    .meaning = A person under 18 who seeks asylum in Norway without parents or others with parental responsibility.
term-representative = representative
    .norwegian = representant
    .meaning = An adult who looks after the rights of a child alone.
term-age-examination = age examination
    .norwegian = aldersundersøkelse
    .meaning = An examination when it is unsure whether a person is under 18. It is voluntary, but saying no can matter in the case.
term-time-limited-permit-until-18 = time-limited permit until 18
    .norwegian = tidsbegrenset tillatelse til 18 år
    .meaning = A limited permit for some 16- and 17-year-olds who are here alone. It ends at 18 and cannot be renewed.

## Cases

term-dublin-case = Dublin case
    .norwegian = Dublin-sak
    .meaning = A case where another European country may have to handle the asylum application. UDI then looks only at which country, not at the need for protection.
term-responsible-country = responsible country
    .norwegian = ansvarlig stat
    .meaning = The country that must handle an asylum application under the Dublin rules.
term-eurodac = Eurodac
    .norwegian = Eurodac
    .meaning = A European register of fingerprints. It can show that someone is registered in another country.
term-safe-third-country = safe third country
    .norwegian = trygt tredjeland
    .meaning = A country, not your own, where you stayed before Norway and were not persecuted. Norway can then refuse to examine the application, with exceptions.
term-first-country-of-asylum = first country of asylum
    .norwegian = første asylland
    .meaning = A country that has already given you protection. Norway can then refuse to examine the application, but may not send you to torture or other inhuman treatment there.
term-first-country-of-asylum-child = first country of asylum
    .norwegian = første asylland
    .meaning = A country that has already given you protection. Norway can then refuse to examine the application, but may not send you to very serious danger there.
term-48-hour-procedure = 48-hour procedure
    .norwegian = 48-timersprosedyren
    .meaning = Very fast handling of cases from some countries: UDI tries to decide within 48 hours.
term-suspension-of-cases = suspension of cases
    .norwegian = berostillelse
    .meaning = Asylum cases from an area are put on hold, because things there are expected to get better soon.
term-national-arrival-centre = National Arrival Centre
    .norwegian = Nasjonalt ankomstsenter
    .meaning = The place in Råde where people register for asylum.
term-reception-centre = reception centre
    .norwegian = asylmottak
    .meaning = A place to live while you wait. You choose whether to live there, but support follows the place.
term-asylum-interview = asylum interview
    .norwegian = asylintervju
    .meaning = A long talk with UDI about why you need protection.
term-interpreter = interpreter
    .norwegian = tolk
    .meaning = Someone who translates between you and the authorities, and must not tell others what you say.

## Authorities

term-udi = UDI (Norwegian Directorate of Immigration)
    .norwegian = Utlendingsdirektoratet (UDI)
    .meaning = The authority that decides first, in asylum cases and on other permits.
term-une = UNE (Immigration Appeals Board)
    .norwegian = Utlendingsnemnda (UNE)
    .meaning = The board that decides appeals against UDI, and requests to look again after a final no.
term-police-immigration-service = National Police Immigration Service (PU)
    .norwegian = Politiets utlendingsenhet (PU)
    .meaning = The police who register asylum seekers and find out who they are. They also carry out removals.
term-county-governor = County Governor
    .norwegian = Statsforvalteren
    .meaning = The office that appoints representatives for children alone, and handles free legal aid.

## Decisions

term-refusal = refusal
    .norwegian = avslag
    .meaning = A decision that says no. The letter says how to appeal, and how long you have.
term-appeal = appeal
    .norwegian = klage
    .meaning = Asking for a new decision. If UDI does not change its decision, UNE decides. The letter says how long you have.
term-suspensive-effect = suspensive effect
    .norwegian = utsatt iverksetting
    .meaning = Permission to stay in Norway until the appeal is decided. In some cases you must ask for it, and quickly.
term-request-for-reversal = request for reversal
    .norwegian = omgjøringsanmodning eller omgjøringsbegjæring
    .meaning = Asking UNE in writing to look again after a final no, normally with important new information. It does not stop the return by itself.
term-manifestly-unfounded = manifestly unfounded
    .norwegian = åpenbart grunnløs
    .meaning = UDI finds it obvious that the case does not meet the rules for protection. Then there is only one week to appeal: look at the letter at once.
term-free-legal-advice = free legal advice
    .norwegian = fritt rettsråd
    .meaning = Help from a lawyer outside court, paid by the state. Who has a right to it differs.
term-advance-notice = advance notice
    .norwegian = forhåndsvarsel
    .meaning = A letter saying that the authorities think of taking back a permit. It is no decision yet, and you can answer.

## With a permit

term-withdrawal = withdrawal or revocation
    .norwegian = tilbakekall
    .meaning = Taking back a permit, for example if important facts were knowingly false.
term-cessation = cessation
    .norwegian = opphør
    .meaning = Refugee status or collective protection ends, for example after major and lasting change at home, or when the person moves back.
term-renewal = renewal
    .norwegian = fornyelse
    .meaning = A new period, asked for before the permit ends.
term-permanent-residence-permit = permanent residence permit
    .norwegian = permanent oppholdstillatelse
    .meaning = A permit without an end date. It can still be lost, for example after a long time abroad.
term-convention-travel-document = travel document for refugees
    .norwegian = reisebevis for flyktninger
    .meaning = What refugees travel with instead of a passport. It is not for travel to the home country.
term-immigrants-passport = immigrant’s passport
    .norwegian = utlendingspass
    .meaning = A travel document for some permit holders who are not refugees.
term-introduction-programme = introduction programme
    .norwegian = introduksjonsprogram
    .meaning = A programme with Norwegian, social studies, help towards work and a benefit.
term-settlement = settlement
    .norwegian = bosetting
    .meaning = IMDi finds a municipality where a person with a permit can live.

## Family

term-family-reunification = family reunification and family establishment
    .norwegian = familiegjenforening og familieetablering
    .meaning = Reunification: a family from before the flight comes together. Establishment: the family was formed later, and the rules are stricter.
term-sponsor = sponsor or reference person
    .norwegian = referanseperson
    .meaning = The relative in Norway whom someone wants to live with.
term-income-requirement = income requirement
    .norwegian = underholdskrav
    .meaning = How much the sponsor must earn before the family can come. There are exceptions.
term-base-amount = base amount (G)
    .norwegian = grunnbeløpet (G)
    .meaning = A sum that many limits in Norway are counted in. It changes every year.

## Other

term-resettlement-refugee = resettlement refugee
    .norwegian = overføringsflyktning eller kvoteflyktning
    .meaning = A refugee whom Norway brings here from another country, mostly because UNHCR asked. Nobody can apply for this directly.
term-stateless-person = stateless person
    .norwegian = statsløs
    .meaning = Someone whom no country sees as its citizen.
term-human-trafficking = human trafficking
    .norwegian = menneskehandel
    .meaning = Forcing, tricking or controlling people into work, sex, begging or crime.
term-human-trafficking-child = human trafficking
    .norwegian = menneskehandel
    .meaning = When someone forces or tricks others, for example to work, beg or steal. It is never the child’s fault.
term-reflection-period = reflection period
    .norwegian = refleksjonsperiode
    .meaning = A short permit for possible victims of trafficking, with time to feel safe, get help and think.
term-mistreatment-provision = mistreatment provision
    .norwegian = mishandlingsbestemmelsen
    .meaning = For people with a family permit who have moved apart from their partner. It can give a permit of their own if there is reason to believe that they or a child were mistreated.
term-assisted-return = assisted return
    .norwegian = assistert retur
    .meaning = Help with the journey, and sometimes money, for people who choose to go back.
term-duty-to-leave = duty to leave and exit deadline
    .norwegian = utreiseplikt og utreisefrist
    .meaning = A decision can say that you must leave Norway. The exit deadline is the last day to do so yourself. Some decisions set none.
term-detention = detention (immigration)
    .norwegian = internering
    .meaning = The police hold a person because of an immigration case, for example at Trandum. A court must look at it.
term-detention-child = detention (immigration)
    .norwegian = internering
    .meaning = The police hold a person because of an immigration case. Under 18, you may only be held as a last resort, and a court decides.
term-human-rights-defender = human rights defender
    .norwegian = menneskerettighetsforkjemper
    .meaning = Someone who defends the rights of others without violence.
term-country-of-origin-information = country of origin information
    .norwegian = landinformasjon
    .meaning = Facts about a country, often from Landinfo, used when cases are decided.
term-d-number = D-number and national identity number
    .norwegian = D-nummer og fødselsnummer
    .meaning = Numbers that show Norwegian offices who a person is.
