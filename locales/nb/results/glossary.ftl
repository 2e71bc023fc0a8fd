### Ordliste: ordet slik leseren møter det, det norske ordet i loven, og hva det betyr.

## Hvem er hvem, og hva asyl er

term-asylum = asyl
    .norwegian = asyl
    .meaning = Tillatelse til å bo i Norge fordi du trenger beskyttelse mot alvorlig fare i hjemlandet.
term-protection = beskyttelse
    .norwegian = beskyttelse
    .meaning = Ordet som myndighetene ofte bruker om asyl. Du ser det i brev og skjemaer.
term-asylum-seeker = asylsøker
    .norwegian = asylsøker
    .meaning = En person som har søkt om asyl og venter på endelig svar.
term-refugee = flyktning
    .norwegian = flyktning
    .meaning = En person utenfor hjemlandet som trenger beskyttelse mot svært alvorlig skade. Norsk lov har to slags flyktninger. De har de samme rettighetene.
term-internally-displaced-person = internt fordrevet
    .norwegian = internt fordrevet
    .meaning = En person som har flyktet hjemmefra, men fortsatt er i hjemlandet.
term-refugee-convention = flyktningkonvensjonen
    .norwegian = flyktningkonvensjonen
    .meaning = En avtale i FN som sier hvem som er flyktning. Den beskytter også flyktninger mot å bli sendt tilbake til fare.

## Ord om fare

term-persecution = forfølgelse
    .norwegian = forfølgelse
    .meaning = Svært alvorlige brudd på de viktigste rettighetene et menneske har. Flere mindre handlinger kan telle når de til sammen er like alvorlige.
term-well-founded-fear = velbegrunnet frykt
    .norwegian = velbegrunnet frykt
    .meaning = En reell risiko for forfølgelse hvis du reiser tilbake. Det gjelder framtiden, og det er mer enn en følelse.
term-convention-ground = konvensjonsgrunn eller forfølgelsesgrunn
    .norwegian = konvensjonsgrunn eller forfølgelsesgrunn
    .meaning = Grunnen til at noen vil skade deg. Loven nevner etnisitet, avstamning, hudfarge, religion, nasjonalitet, politisk oppfatning og spesiell sosial gruppe.
term-particular-social-group = spesiell sosial gruppe
    .norwegian = spesiell sosial gruppe
    .meaning = Mennesker som har noe felles som de ikke kan endre, eller ikke bør måtte gi opp. Andre i samfunnet ser dem som en gruppe. Kjønn og seksuell orientering er eksempler på noe de kan ha felles.
term-political-opinion = politisk oppfatning
    .norwegian = politisk oppfatning
    .meaning = Hva du mener om dem som kan skade deg, eller om hvordan de styrer. Det teller også hvis de bare tror at du mener det.
term-non-state-actor = ikke-statlig aktør
    .norwegian = ikke-statlig aktør
    .meaning = En person eller gruppe som kan skade deg, men som ikke er staten. Det kan være familie eller en gjeng. Da er det viktig om myndighetene der kan og vil beskytte deg.
term-state-protection = myndighetenes beskyttelse
    .norwegian = myndighetenes beskyttelse
    .meaning = Hjelp fra politi, domstoler og andre myndigheter i hjemlandet. Spørsmålet er om de kan og vil beskytte deg.
term-internal-flight-alternative = internflukt
    .norwegian = internflukt
    .meaning = En annen del av hjemlandet der du kan få reell beskyttelse, og som du kan reise trygt til. Finnes det et slikt sted, gir regelen ikke rett til flyktningstatus.
term-sur-place = sur place
    .norwegian = sur place
    .meaning = Fare som startet etter at du reiste fra hjemlandet. Den kan komme av det som skjer der, eller av noe du gjorde etterpå.

## Typer beskyttelse og tillatelser

term-subsidiary-protection = subsidiær beskyttelse
    .norwegian = subsidiær beskyttelse
    .meaning = Et ord fra EU for beskyttelse mot dødsstraff, tortur og annen umenneskelig behandling. Grunnen til skaden har ikke noe å si. I Norge kalles mennesker med slik beskyttelse også flyktninger.
term-subsidiary-protection-child = subsidiær beskyttelse
    .norwegian = subsidiær beskyttelse
    .meaning = Et ord fra EU for beskyttelse mot svært alvorlig skade. Grunnen til skaden har ikke noe å si. I Norge kalles mennesker med slik beskyttelse også flyktninger.
term-derived-status = avledet flyktningstatus
    .norwegian = avledet flyktningstatus
    .meaning = Flyktningstatus fordi en i den nære familien din er flyktning i Norge. Det gjelder ektefelle, samboer eller barn under 18 år. Det finnes unntak.
term-exclusion = utelukkelse eller eksklusjon
    .norwegian = utelukkelse eller eksklusjon
    .meaning = En regel som stenger noen ute fra flyktningstatus, mest på grunn av svært alvorlige forbrytelser. Også da kan Norge ikke sende noen til tortur eller annen umenneskelig behandling.
term-non-refoulement = utsendelsesvern (non-refoulement)
    .norwegian = utsendelsesvern (non-refoulement)
    .meaning = Norge kan ikke sende noen til et sted der de risikerer dødsstraff, tortur eller annen umenneskelig behandling. Det samme gjelder et land som ville sende dem videre til slik fare. Regelen gjelder også ved forfølgelse, men da med unntak.
term-non-refoulement-child = utsendelsesvern (non-refoulement)
    .norwegian = utsendelsesvern (non-refoulement)
    .meaning = En regel som sier at Norge ikke kan sende folk til et sted der de er i svært alvorlig fare. Det samme gjelder et land som ville sende dem videre til slik fare. For noen typer fare finnes det unntak.
term-permit-under-section-74 = oppholdstillatelse etter § 74
    .norwegian = oppholdstillatelse etter § 74
    .meaning = En kort tillatelse for mennesker som ikke kan sendes tilbake på grunn av fare. Den er for dem som ikke har noen annen grunn til å få bli. Den gir ikke permanent opphold eller familiegjenforening.
term-collective-protection = kollektiv beskyttelse
    .norwegian = kollektiv beskyttelse
    .meaning = Beskyttelse for en tid for en hel gruppe, når svært mange flykter samtidig. UDI ser ikke først på grunnene til hver enkelt. Norge har åpnet for mange fra Ukraina, men ikke for alle.
term-humanitarian-grounds = sterke menneskelige hensyn
    .norwegian = sterke menneskelige hensyn
    .meaning = Sterke grunner til å la noen bli i Norge, for eksempel svært alvorlig sykdom. UDI vurderer dette uten egen søknad når svaret om flyktningstatus er nei. UDI kan gi en slik tillatelse, men må ikke.
term-special-connection-to-norway = særlig tilknytning til riket
    .norwegian = særlig tilknytning til riket
    .meaning = Sterke bånd til Norge, for eksempel når et barn har bodd her og gått på skole her i flere år. Det kan være en grunn til opphold på humanitært grunnlag.
term-best-interests-of-the-child = barnets beste
    .norwegian = barnets beste
    .meaning = Det som er best for barnet. I saker som gjelder barn, skal det veie tungt. Andre ting kan også telle.
term-immigration-control-considerations = innvandringsregulerende hensyn
    .norwegian = innvandringsregulerende hensyn
    .meaning = Grunner som gjelder kontroll med innvandring, for eksempel hvor mange andre som kan søke av samme grunn. De kan telle mot opphold på humanitært grunnlag.
term-limited-permit = begrenset tillatelse
    .norwegian = begrenset tillatelse
    .meaning = En tillatelse med grenser, for eksempel når det er tvil om hvem en person er. Noen gir ikke permanent opphold eller familiegjenforening, og noen kan ikke fornyes. Det står i vedtaket hva som gjelder.
term-practical-barriers-to-return = praktiske hindringer for retur
    .norwegian = praktiske hindringer for retur
    .meaning = Forhold du ikke rår over, som gjør det umulig å reise tilbake. Etter endelig avslag kan UNE i noen saker gi tillatelse på grunn av dem.

## Barn som er her alene

term-unaccompanied-minor = enslig mindreårig asylsøker
    .norwegian = enslig mindreårig asylsøker
    .meaning = En person under 18 år som søker asyl i Norge uten foreldre eller andre med foreldreansvar.
term-representative = representant
    .norwegian = representant
    .meaning = En voksen som passer på rettighetene til et barn som er her alene. Representanten er med på samtaler med myndighetene og følger med i saken. Statsforvalteren oppnevner representanten.
term-age-examination = aldersundersøkelse
    .norwegian = aldersundersøkelse
    .meaning = En undersøkelse når myndighetene er usikre på om en person er under 18 år. Den er frivillig. Men det kan få betydning i saken å si nei.
term-time-limited-permit-until-18 = tidsbegrenset tillatelse til 18 år
    .norwegian = tidsbegrenset tillatelse til 18 år
    .meaning = En tillatelse for noen på 16 eller 17 år som er her alene. Den går ut når de fyller 18, og kan ikke fornyes. En advokat og en representant hjelper den unge i saken.

## Andre land, og hvordan saker behandles

term-dublin-case = Dublin-sak
    .norwegian = Dublin-sak
    .meaning = En sak der et annet land i Europa kan ha ansvaret for asylsøknaden. UDI ser da bare på hvilket land det er, ikke på om du trenger beskyttelse. Reglene i Europa er i endring, og vi vet ikke hvordan Norge bruker de nye.
term-responsible-country = ansvarlig stat
    .norwegian = ansvarlig stat
    .meaning = Landet som skal behandle en asylsøknad når land i Europa deler arbeidet etter Dublin-reglene.
term-eurodac = Eurodac
    .norwegian = Eurodac
    .meaning = Et register over fingeravtrykk i Europa. Det kan vise at en person er registrert i et annet land i Europa.
term-safe-third-country = trygt tredjeland
    .norwegian = trygt tredjeland
    .meaning = Et annet land enn ditt eget, der du oppholdt deg før Norge og ikke ble forfulgt. Da kan Norge la være å behandle søknaden. Det finnes unntak, for eksempel når du har sterke bånd til Norge.
term-first-country-of-asylum = første asylland
    .norwegian = første asylland
    .meaning = Et land som alt har gitt deg beskyttelse. Da kan Norge la være å behandle søknaden. Norge kan likevel ikke sende deg til tortur eller annen umenneskelig behandling der.
term-first-country-of-asylum-child = første asylland
    .norwegian = første asylland
    .meaning = Et land som alt har gitt deg beskyttelse. Da kan Norge la være å behandle søknaden. Norge kan likevel ikke sende deg til svært alvorlig fare der.
term-48-hour-procedure = 48-timersprosedyren
    .norwegian = 48-timersprosedyren
    .meaning = Svært rask behandling av søknader fra mennesker fra noen land. UDI prøver å avgjøre saken innen 48 timer etter registrering. Hvis saken kan gi flyktningstatus, flyttes den over til vanlig behandling.
term-suspension-of-cases = berostillelse
    .norwegian = berostillelse
    .meaning = Alle asylsaker fra et område blir satt på vent en tid. Det kan skje når det er klare grunner til å tro at forholdene der snart blir bedre.
term-national-arrival-centre = Nasjonalt ankomstsenter
    .norwegian = Nasjonalt ankomstsenter
    .meaning = Stedet i Råde der folk registrerer seg når de søker asyl. Mange bor der den første tiden.
term-reception-centre = asylmottak
    .norwegian = asylmottak
    .meaning = Et sted å bo mens du venter. Du velger selv om du vil bo der. Støtten følger plassen.
term-asylum-interview = asylintervju
    .norwegian = asylintervju
    .meaning = En lang samtale med UDI om hvorfor du trenger beskyttelse. En tolk er med.
term-interpreter = tolk
    .norwegian = tolk
    .meaning = En person som oversetter mellom deg og myndighetene. Tolken har taushetsplikt og kan ikke fortelle andre hva du sier. Du kan si fra hvis dere ikke forstår hverandre.

## Myndigheter

term-udi = Utlendingsdirektoratet (UDI)
    .norwegian = Utlendingsdirektoratet (UDI)
    .meaning = Myndigheten som avgjør asylsaker og andre saker om opphold først.
term-une = Utlendingsnemnda (UNE)
    .norwegian = Utlendingsnemnda (UNE)
    .meaning = Nemnda som avgjør saken når noen klager på avslag fra UDI. Den avgjør også om en sak skal vurderes på nytt etter endelig avslag.
term-police-immigration-service = Politiets utlendingsenhet (PU)
    .norwegian = Politiets utlendingsenhet (PU)
    .meaning = Den delen av politiet som registrerer asylsøkere og finner ut hvem de er. Den sender også ut mennesker som må forlate Norge.
term-county-governor = Statsforvalteren
    .norwegian = Statsforvalteren
    .meaning = Et kontor for staten. Det oppnevner representant for barn som er her alene. Det har også saker om fri rettshjelp.

## Vedtak og klage

term-refusal = avslag
    .norwegian = avslag
    .meaning = Et vedtak som sier nei til søknaden din. I brevet står det hvordan du kan klage, og hvilken frist du har.
term-appeal = klage
    .norwegian = klage
    .meaning = Du ber om et nytt vedtak fordi du er uenig. Hvis UDI ikke endrer vedtaket sitt, avgjør UNE. Fristen står i brevet.
term-suspensive-effect = utsatt iverksetting
    .norwegian = utsatt iverksetting
    .meaning = Lov til å være i Norge til klagen er avgjort. I noen saker må du be om det selv, og det haster.
term-request-for-reversal = omgjøringsanmodning eller omgjøringsbegjæring
    .norwegian = omgjøringsanmodning eller omgjøringsbegjæring
    .meaning = Du ber UNE skriftlig om å se på saken på nytt etter endelig avslag. Det krever vanligvis nye og viktige opplysninger. Å be om dette stanser ikke i seg selv at du blir sendt ut.
term-manifestly-unfounded = åpenbart grunnløs
    .norwegian = åpenbart grunnløs
    .meaning = UDI mener det er helt klart at saken ikke fyller kravene til beskyttelse. Da er fristen for å klage bare én uke. Se i brevet med en gang.
term-free-legal-advice = fritt rettsråd
    .norwegian = fritt rettsråd
    .meaning = Hjelp fra advokat utenfor retten, betalt av staten. Det varierer fra sak til sak hvem som har rett til det, og når.
term-advance-notice = forhåndsvarsel
    .norwegian = forhåndsvarsel
    .meaning = Et brev som sier at myndighetene vurderer å ta tilbake en tillatelse. Det er ikke et vedtak ennå. Du kan svare, og fristen står i brevet.

## Når du har tillatelse

term-withdrawal = tilbakekall
    .norwegian = tilbakekall
    .meaning = Myndighetene tar tilbake en tillatelse. En grunn kan være at noen har gitt feil opplysninger med vilje. Du kan si hva du mener først, og staten betaler advokat.
term-cessation = opphør
    .norwegian = opphør
    .meaning = Flyktningstatus eller kollektiv beskyttelse tar slutt. Grunnen kan være store og varige endringer i hjemlandet. Det kan også være noe personen selv har gjort, som å flytte tilbake.
term-renewal = fornyelse
    .norwegian = fornyelse
    .meaning = Du søker om en ny periode før tillatelsen går ut. Søker du i tide, gjelder de samme vilkårene mens du venter. Du mister ikke flyktningstatus fordi du søker for sent.
term-permanent-residence-permit = permanent oppholdstillatelse
    .norwegian = permanent oppholdstillatelse
    .meaning = En tillatelse uten sluttdato. Den kan likevel gå tapt, for eksempel etter lang tid i utlandet.
term-convention-travel-document = reisebevis for flyktninger
    .norwegian = reisebevis for flyktninger
    .meaning = Et dokument som flyktninger bruker på reise i stedet for pass. Det gjelder ikke for hjemlandet.
term-immigrants-passport = utlendingspass
    .norwegian = utlendingspass
    .meaning = Et reisedokument for noen som har opphold, men ikke er flyktninger. Det kan bli gitt på grunn av forholdet deres til myndighetene i hjemlandet.
term-introduction-programme = introduksjonsprogram
    .norwegian = introduksjonsprogram
    .meaning = Et program i kommunen der du får betalt for å delta. Du lærer norsk og om samfunnet, og får hjelp på vei mot jobb eller skole.
term-settlement = bosetting
    .norwegian = bosetting
    .meaning = En kommune gir en person med opphold et sted å bo. Det er IMDi som finner kommunen.

## Familie

term-family-reunification = familiegjenforening og familieetablering
    .norwegian = familiegjenforening og familieetablering
    .meaning = Gjenforening er at en familie fra før flukten samles i Norge. Etablering er at familien ble til senere. Da er reglene strengere.
term-sponsor = referanseperson
    .norwegian = referanseperson
    .meaning = Den i familien som er i Norge, og som noen vil komme og bo sammen med.
term-income-requirement = underholdskrav
    .norwegian = underholdskrav
    .meaning = Hvor mye referansepersonen i Norge må tjene før familien kan komme. Det finnes unntak, for eksempel for familien til flyktninger når fristene er holdt.
term-base-amount = grunnbeløpet (G)
    .norwegian = grunnbeløpet (G)
    .meaning = En sum penger som mange grenser i Norge regnes ut fra. Den endres hvert år.

## Andre ord

term-resettlement-refugee = overføringsflyktning eller kvoteflyktning
    .norwegian = overføringsflyktning eller kvoteflyktning
    .meaning = En flyktning som Norge henter hit fra et annet land. Som regel er det FNs organ for flyktninger (UNHCR) som har bedt om det. UDI tar ikke imot søknad om dette fra flyktningen selv.
term-stateless-person = statsløs
    .norwegian = statsløs
    .meaning = En person som ikke noe land regner som sin borger.
term-human-trafficking = menneskehandel
    .norwegian = menneskehandel
    .meaning = Noen tvinger, lurer eller kontrollerer mennesker for å utnytte dem, for eksempel til arbeid, sex, tigging eller kriminelle ting. Å ta papirene fra noen kan være en del av det.
term-human-trafficking-child = menneskehandel
    .norwegian = menneskehandel
    .meaning = Når noen tvinger eller lurer andre, for eksempel til å jobbe, tigge eller stjele. Det er aldri barnets skyld.
term-reflection-period = refleksjonsperiode
    .norwegian = refleksjonsperiode
    .meaning = En kort tillatelse for mennesker som kan være ofre for menneskehandel. Den gir tid til å være trygg, få hjelp og tenke seg om. Den kan ikke fornyes, men andre tillatelser kan følge.
term-mistreatment-provision = mishandlingsbestemmelsen
    .norwegian = mishandlingsbestemmelsen
    .meaning = En regel for mennesker med familietillatelse som har flyttet fra partneren. De kan få egen tillatelse når det er grunn til å tro at de eller et barn er blitt mishandlet.
term-assisted-return = assistert retur
    .norwegian = assistert retur
    .meaning = Hjelp til reisen, og i noen saker penger, for dem som velger å reise tilbake.
term-duty-to-leave = utreiseplikt og utreisefrist
    .norwegian = utreiseplikt og utreisefrist
    .meaning = Et vedtak kan si at du må forlate Norge. Utreisefristen er siste dag for å reise selv. Noen vedtak gir ingen slik frist.
term-detention = internering
    .norwegian = internering
    .meaning = Politiet holder en person innelåst på grunn av en utlendingssak, for eksempel på Trandum ved Oslo lufthavn. Saken må komme for en domstol. Retten oppnevner en gratis advokat.
term-detention-child = internering
    .norwegian = internering
    .meaning = Politiet holder en person på grunn av en utlendingssak. Et barn kan bare holdes som siste utvei og i kort tid. Retten avgjør, og barnet har gratis advokat.
term-human-rights-defender = menneskerettighetsforkjemper
    .norwegian = menneskerettighetsforkjemper
    .meaning = En person som arbeider for andres rettigheter uten å bruke vold.
term-country-of-origin-information = landinformasjon
    .norwegian = landinformasjon
    .meaning = Fakta om situasjonen i et land, som brukes når saker avgjøres. Norge bruker Landinfo til dette.
term-d-number = D-nummer og fødselsnummer
    .norwegian = D-nummer og fødselsnummer
    .meaning = Tall som norske kontorer bruker for å vite hvem en person er. Folk som venter på svar, kan ha D-nummer.
