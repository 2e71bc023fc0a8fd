### Nødnumre, organisasjoner og myndigheter.

## Nødnumre

organisation-police-emergency = Politiet, nødnummer
    .help = Når du er i fare, eller noe kriminelt skjer nå. Virker også med tomt kontantkort.
organisation-ambulance = Ambulanse
    .help = Når sykdom eller skade er farlig for livet. Virker også med tomt kontantkort.
organisation-fire = Brannvesenet
    .help = Når det brenner, eller ved en alvorlig ulykke. Virker også med tomt kontantkort.
organisation-out-of-hours-doctor = Legevakt
    .help = For sykdom eller skade som ikke kan vente, når livet ikke er i fare.
organisation-police-not-urgent = Politiet, når det ikke haster
    .help = Når du trenger politiet, men ingen er i fare nå.
organisation-violence-helpline = VO-linjen, vold og overgrep
    .help = Gratis, anonym hjelp ved vold eller overgrep. På en delt telefon kan andre se at du har ringt.
organisation-child-helpline = Alarmtelefonen for barn og unge
    .help = Gratis hjelp for barn og unge som er redde, blir skadet av noen eller ikke har en trygg voksen.
organisation-child-helpline-child = Alarmtelefonen for barn og unge
    .help = Du kan ringe hit selv, gratis, hvis du er redd, hvis noen skader deg, eller hvis ingen voksen passer på deg.
organisation-poison-information = Giftinformasjonen
    .help = Når noen kan ha fått i seg noe giftig.
organisation-local-emergency-help = Nødhjelp utenfor Norge
    .help = Norske numre virker ikke utenfor Norge. Bruk nødnummeret i landet der du er. I EU-land er det 112.

## Asyl og rettigheter

organisation-noas = NOAS, Norsk organisasjon for asylsøkere
    .help = Gratis juridisk hjelp for asylsøkere. Kan se på saker som har fått avslag.
organisation-juss-buss = Juss-Buss, jusstudenter i Oslo
    .help = Gratis juridisk hjelp, for eksempel om opphold, arbeid og gjeld. De tar ikke juridiske spørsmål på e-post.
organisation-seif = SEIF, Selvhjelp for innvandrere og flyktninger
    .help = Hjelper med rettigheter, skjemaer og brev. Også for skeive som søker asyl.
organisation-mira = MiRA-senteret, for svarte kvinner, innvandrerkvinner og flyktningkvinner
    .help = Et møtested for kvinner og jenter, også for spørsmål om familie, diskriminering og jus.
organisation-norwegian-helsinki-committee = Den norske Helsingforskomité (menneskerettigheter)
    .help = Har gitt fakta om land i asylsaker og mener at Russland ikke er et trygt tredjeland. Ikke et kontor for rettshjelp.
organisation-amnesty-norway = Amnesty International Norge
    .help = Gir advokater fakta om land. Ikke et kontor for rettshjelp.
organisation-norwegian-missions = Norske ambassader og andre utestasjoner
    .help = For folk i fare fordi de arbeider for menneskerettigheter: Hver utestasjon bør ha en kontaktperson. Ambassader tar ikke imot asylsøknader.

## Myndigheter

organisation-police-immigration-service = Politiets utlendingsenhet (PU)
    .help = Registrerer asylsøkere og finner ut hvem de er.
organisation-udi = Utlendingsdirektoratet (UDI)
    .help = Avgjør først, i asylsaker og andre saker om opphold. Så lenge UDI har saken din, sender du nye opplysninger hit.
organisation-une = Utlendingsnemnda (UNE)
    .help = Avgjør klager på vedtak fra UDI, og om en sak skal vurderes på nytt. Så lenge UNE har saken din, sender du nye opplysninger hit.
organisation-county-governor = Statsforvalteren
    .help = Oppnevner representant for barn som er alene, og har saker om fri rettshjelp.
organisation-imdi = Integrerings- og mangfoldsdirektoratet (IMDi)
    .help = Finner en kommune der en person med opphold kan bo.
organisation-bufetat = Bufetat og barnevernet
    .help = Tar seg av barn under 15 år som er her alene. Du når dem gjennom Alarmtelefonen.
organisation-bufetat-child = Bufetat og barnevernet
    .help = Er du under 15 år og her alene, passer disse voksne på deg. Du når dem gjennom Alarmtelefonen.
organisation-nav = NAV, lokalt kontor for arbeid og velferd
    .help = Bor du ikke i mottak, kan du spørre her om penger i en nødsituasjon eller et sted å sove.
organisation-unhcr-nordic = UNHCR (FNs høykommissær for flyktninger), Norden og Baltikum
    .help = Gir generell informasjon om asyl. Har ingen rolle i norske saker.
organisation-iom-norway = IOM Norge (FNs organ for migrasjon)
    .help = Hjelper med reisen ved assistert retur.
organisation-parliamentary-ombud = Sivilombudet
    .help = For klager på offentlige kontorer når alle klagemuligheter er brukt. Besøker også Trandum.
organisation-ombud-for-children = Barneombudet
    .help = Kan veilede om rettighetene til barn. Avgjør ikke asylsaker.

## Annen hjelp

organisation-caritas = Caritas Norge
    .help = Uavhengige veiledere forklarer asylprosessen og har plikt til å tie om det du sier.
organisation-jurk = JURK, rettshjelp for kvinner
    .help = Gratis rettshjelp for alle som definerer seg som kvinne, for eksempel om opphold, familie og vold.
organisation-jussformidlingen = Jussformidlingen, rettshjelp fra jusstudenter i Bergen
    .help = Vi vet ikke hvilke saker de tar nå, så spør først.
organisation-jusshjelpa-nord-norge = Jusshjelpa i Nord-Norge, rettshjelp fra jusstudenter i Tromsø
    .help = Vi vet ikke hvilke saker de tar nå, så spør først.
organisation-jushjelpa-midt-norge = Jushjelpa i Midt-Norge, rettshjelp fra jusstudenter i Trondheim
    .help = Vi vet ikke hvilke saker de tar nå, så spør først.
organisation-rosa = ROSA, hjelp til ofre for menneskehandel
    .help = ROSA tilbyr et trygt sted å bo, og hjelp. En kilde sier at ROSA er for kvinner; andre kan ringe politiet eller en advokat.
organisation-rosa-child = ROSA, hjelp til ofre for menneskehandel
    .help = ROSA hjelper dem som andre tvinger, lurer eller kontrollerer. Du kan også gå til barnevernet eller ringe Alarmtelefonen. En kilde sier at ROSA er for kvinner.
organisation-crisis-centres = Krisesenter
    .help = Et trygt sted å bo hvis noen hjemme skader, truer eller kontrollerer deg eller barnet ditt. Du kan flytte ut først og søke om tillatelse etterpå. VO-linjen hjelper deg å finne et; på en delt telefon kan andre se at du har ringt.
organisation-health-centre-undocumented-oslo = Helsesenteret for papirløse, Oslo
    .help = Gratis helsehjelp for folk i Norge uten opphold.
organisation-myrights = myrights.no, for barn som er her alene
    .help = Om rettighetene til barn som er her alene.
organisation-asylbarn = asylbarn.no, for barn som søker asyl
    .help = På mange språk.
organisation-skeiv-verden = Skeiv Verden
    .help = For lesbiske, homofile, bifile, transpersoner og interkjønnede med minoritetsbakgrunn.
organisation-fri = FRI, landsdekkende organisasjon for skeive
    .help = For lesbiske, homofile, bifile, transpersoner og interkjønnede. Har lokallag.
organisation-norwegian-refugee-council = Flyktninghjelpen
    .help = Hjelper folk på flukt, i andre land. Gir ikke juridisk hjelp til enkeltpersoner i Norge.
