### Ordliste: hvert ord, det norske ordet i loven, og hva det betyr.

## Asyl

term-asylum = asyl
    .norwegian = asyl
    .meaning = Tillatelse til å bli i Norge fordi du trenger beskyttelse mot alvorlig fare i hjemlandet.
term-protection = beskyttelse
    .norwegian = beskyttelse
    .meaning = Ordet for asyl i brev og skjemaer.
term-asylum-seeker = asylsøker
    .norwegian = asylsøker
    .meaning = En som har søkt om asyl og venter på endelig svar.
term-refugee = flyktning
    .norwegian = flyktning
    .meaning = En som er utenfor hjemlandet og trenger beskyttelse mot svært alvorlig skade.
term-internally-displaced-person = internt fordrevet
    .norwegian = internt fordrevet
    .meaning = En som har flyktet, men fortsatt er i hjemlandet.
term-refugee-convention = flyktningkonvensjonen
    .norwegian = flyktningkonvensjonen
    .meaning = En avtale i FN som sier hvem som er flyktninger, og beskytter dem mot å bli sendt tilbake til fare.

## Fare

term-persecution = forfølgelse
    .norwegian = forfølgelse
    .meaning = Svært alvorlige brudd på grunnleggende rettigheter. Flere mindre ting kan til sammen være like alvorlige.
term-well-founded-fear = velbegrunnet frykt
    .norwegian = velbegrunnet frykt
    .meaning = En reell risiko for forfølgelse hvis du reiser tilbake. Det gjelder framtiden og er mer enn en følelse.
term-convention-ground = konvensjonsgrunn eller forfølgelsesgrunn
    .norwegian = konvensjonsgrunn eller forfølgelsesgrunn
    .meaning = Hvorfor noen vil skade deg. Loven nevner etnisitet, avstamning, hudfarge, religion, nasjonalitet, politisk oppfatning og sosial gruppe.
term-particular-social-group = spesiell sosial gruppe
    .norwegian = spesiell sosial gruppe
    .meaning = Folk som har noe felles som de ikke kan eller ikke bør måtte endre, som kjønn eller seksuell orientering. Samfunnet ser dem også som en gruppe.
term-political-opinion = politisk oppfatning
    .norwegian = politisk oppfatning
    .meaning = Hva du mener om dem som kan skade deg, eller hvordan de styrer. Det teller også om andre bare tror det.
term-non-state-actor = ikke-statlig aktør
    .norwegian = ikke-statlig aktør
    .meaning = Andre enn staten som kan skade deg, som familie eller en gjeng.
term-state-protection = myndighetenes beskyttelse
    .norwegian = myndighetenes beskyttelse
    .meaning = Om politi og andre myndigheter i hjemlandet kan og vil beskytte deg.
term-internal-flight-alternative = internflukt
    .norwegian = internflukt
    .meaning = En annen del av hjemlandet med reell beskyttelse, som du kan reise trygt til.
term-sur-place = sur place
    .norwegian = sur place
    .meaning = Fare som startet etter at du reiste hjemmefra, på grunn av det som skjer der, eller noe du gjorde etterpå.

## Tillatelser

term-subsidiary-protection = subsidiær beskyttelse
    .norwegian = subsidiær beskyttelse
    .meaning = Et ord fra EU for beskyttelse mot dødsstraff, tortur og annen umenneskelig behandling, uansett grunn. Norge kaller også disse flyktninger.
term-subsidiary-protection-child = subsidiær beskyttelse
    .norwegian = subsidiær beskyttelse
    .meaning = Et ord fra EU for beskyttelse mot svært alvorlig skade, uansett grunn. Norge kaller også disse flyktninger.
term-derived-status = avledet flyktningstatus
    .norwegian = avledet flyktningstatus
    .meaning = Flyktningstatus for ektefelle, samboer eller barn under 18 år til en flyktning i Norge. Det finnes unntak.
term-exclusion = utelukkelse eller eksklusjon
    .norwegian = utelukkelse eller eksklusjon
    .meaning = En regel som stenger noen ute fra flyktningstatus, mest på grunn av svært alvorlige forbrytelser. Også da kan ingen sendes til tortur.
term-non-refoulement = utsendelsesvern (non-refoulement)
    .norwegian = utsendelsesvern (non-refoulement)
    .meaning = Norge kan ikke sende noen til dødsstraff, tortur eller annen umenneskelig behandling, eller til et land som ville sende dem videre til det. Det gjelder også forfølgelse, med unntak.
term-non-refoulement-child = utsendelsesvern (non-refoulement)
    .norwegian = utsendelsesvern (non-refoulement)
    .meaning = Norge kan ikke sende folk til svært alvorlig fare, eller til et land som ville sende dem videre til det. For noen farer finnes det unntak.
term-permit-under-section-74 = oppholdstillatelse etter § 74
    .norwegian = oppholdstillatelse etter § 74
    .meaning = En kort tillatelse for folk som ikke kan sendes tilbake på grunn av fare, og ikke har noen annen grunn til å få bli.
term-collective-protection = kollektiv beskyttelse
    .norwegian = kollektiv beskyttelse
    .meaning = Beskyttelse for en tid for en hel gruppe, uten at hver enkelts grunner blir undersøkt først. Den gjelder mange fra Ukraina, ikke alle.
term-humanitarian-grounds = sterke menneskelige hensyn
    .norwegian = sterke menneskelige hensyn
    .meaning = Sterke grunner til å la noen bli, som svært alvorlig sykdom. UDI kan gi en slik tillatelse, men må ikke.
term-special-connection-to-norway = særlig tilknytning til riket
    .norwegian = særlig tilknytning til riket
    .meaning = Sterke bånd til Norge, som når et barn har bodd og gått på skole her i flere år.
term-best-interests-of-the-child = barnets beste
    .norwegian = barnets beste
    .meaning = Det som er best for barnet. Det skal veie tungt, men andre ting kan også telle.
term-immigration-control-considerations = innvandringsregulerende hensyn
    .norwegian = innvandringsregulerende hensyn
    .meaning = Ønsket om å kontrollere innvandring, som når mange kan søke av samme grunn. Det kan telle mot humanitært opphold.
term-limited-permit = begrenset tillatelse
    .norwegian = begrenset tillatelse
    .meaning = En tillatelse med grenser. Noen gir ikke permanent opphold eller familiegjenforening, og noen kan ikke fornyes: Det står i vedtaket.
term-practical-barriers-to-return = praktiske hindringer for retur
    .norwegian = praktiske hindringer for retur
    .meaning = Forhold du ikke rår over, som gjør retur umulig. Etter endelig avslag kan UNE noen ganger gi tillatelse på grunn av dem.

## Barn

term-unaccompanied-minor = enslig mindreårig asylsøker
    .norwegian = enslig mindreårig asylsøker
    .meaning = En person under 18 år som søker asyl i Norge uten foreldre eller andre med foreldreansvar.
term-representative = representant
    .norwegian = representant
    .meaning = En voksen som passer på rettighetene til et barn som er alene.
term-age-examination = aldersundersøkelse
    .norwegian = aldersundersøkelse
    .meaning = En undersøkelse når det er usikkert om en person er under 18 år. Den er frivillig, men et nei kan få betydning i saken.
term-time-limited-permit-until-18 = tidsbegrenset tillatelse til 18 år
    .norwegian = tidsbegrenset tillatelse til 18 år
    .meaning = En begrenset tillatelse for noen på 16 og 17 år som er her alene. Den slutter ved 18 år og kan ikke fornyes.

## Saker

term-dublin-case = Dublin-sak
    .norwegian = Dublin-sak
    .meaning = En sak der et annet land i Europa kan ha ansvaret for asylsøknaden. UDI ser da bare på hvilket land, ikke på om du trenger beskyttelse.
term-responsible-country = ansvarlig stat
    .norwegian = ansvarlig stat
    .meaning = Landet som skal behandle en asylsøknad etter Dublin-reglene.
term-eurodac = Eurodac
    .norwegian = Eurodac
    .meaning = Et register over fingeravtrykk i Europa. Det kan vise at noen er registrert i et annet land.
term-safe-third-country = trygt tredjeland
    .norwegian = trygt tredjeland
    .meaning = Et land, ikke ditt eget, der du var før Norge og ikke ble forfulgt. Da kan Norge la være å behandle søknaden, med unntak.
term-first-country-of-asylum = første asylland
    .norwegian = første asylland
    .meaning = Et land som alt har gitt deg beskyttelse. Da kan Norge la være å behandle søknaden, men kan ikke sende deg til tortur eller annen umenneskelig behandling der.
term-first-country-of-asylum-child = første asylland
    .norwegian = første asylland
    .meaning = Et land som alt har gitt deg beskyttelse. Da kan Norge la være å behandle søknaden, men kan ikke sende deg til svært alvorlig fare der.
term-48-hour-procedure = 48-timersprosedyren
    .norwegian = 48-timersprosedyren
    .meaning = Svært rask behandling av saker fra noen land: UDI prøver å avgjøre innen 48 timer.
term-suspension-of-cases = berostillelse
    .norwegian = berostillelse
    .meaning = Asylsaker fra et område blir satt på vent, fordi forholdene der ventes å bli bedre snart.
term-national-arrival-centre = Nasjonalt ankomstsenter
    .norwegian = Nasjonalt ankomstsenter
    .meaning = Stedet i Råde der folk registrerer seg når de søker asyl.
term-reception-centre = asylmottak
    .norwegian = asylmottak
    .meaning = Et sted å bo mens du venter. Du velger selv om du vil bo der, men støtten følger plassen.
term-asylum-interview = asylintervju
    .norwegian = asylintervju
    .meaning = En lang samtale med UDI om hvorfor du trenger beskyttelse.
term-interpreter = tolk
    .norwegian = tolk
    .meaning = En som oversetter mellom deg og myndighetene, og har plikt til å tie om det du sier.

## Myndigheter

term-udi = Utlendingsdirektoratet (UDI)
    .norwegian = Utlendingsdirektoratet (UDI)
    .meaning = Myndigheten som avgjør først, i asylsaker og andre saker om opphold.
term-une = Utlendingsnemnda (UNE)
    .norwegian = Utlendingsnemnda (UNE)
    .meaning = Nemnda som avgjør klager på vedtak fra UDI, og om en sak skal vurderes på nytt etter endelig avslag.
term-police-immigration-service = Politiets utlendingsenhet (PU)
    .norwegian = Politiets utlendingsenhet (PU)
    .meaning = Politiet som registrerer asylsøkere og finner ut hvem de er. De sender også ut folk.
term-county-governor = Statsforvalteren
    .norwegian = Statsforvalteren
    .meaning = Kontoret som oppnevner representant for barn som er alene, og har saker om fri rettshjelp.

## Vedtak

term-refusal = avslag
    .norwegian = avslag
    .meaning = Et vedtak som sier nei. Brevet sier hvordan du klager, og fristen.
term-appeal = klage
    .norwegian = klage
    .meaning = Du ber om et nytt vedtak. Endrer UDI ikke sitt, avgjør UNE. Fristen står i brevet.
term-suspensive-effect = utsatt iverksetting
    .norwegian = utsatt iverksetting
    .meaning = Lov til å være i Norge til klagen er avgjort. I noen saker må du be om det selv, og det haster.
term-request-for-reversal = omgjøringsanmodning eller omgjøringsbegjæring
    .norwegian = omgjøringsanmodning eller omgjøringsbegjæring
    .meaning = Du ber UNE skriftlig om å se på saken igjen etter endelig avslag, vanligvis med nye og viktige opplysninger. Det stanser ikke returen av seg selv.
term-manifestly-unfounded = åpenbart grunnløs
    .norwegian = åpenbart grunnløs
    .meaning = UDI mener det er klart at saken ikke fyller kravene til beskyttelse. Da er fristen for å klage bare én uke: Se i brevet med en gang.
term-free-legal-advice = fritt rettsråd
    .norwegian = fritt rettsråd
    .meaning = Hjelp fra advokat utenfor retten, betalt av staten. Hvem som har rett til det, varierer.
term-advance-notice = forhåndsvarsel
    .norwegian = forhåndsvarsel
    .meaning = Et brev om at myndighetene vurderer å ta tilbake en tillatelse. Det er ikke et vedtak ennå, og du kan svare.

## Med tillatelse

term-withdrawal = tilbakekall
    .norwegian = tilbakekall
    .meaning = Myndighetene tar tilbake en tillatelse, for eksempel hvis noen med vilje ga gale opplysninger.
term-cessation = opphør
    .norwegian = opphør
    .meaning = Flyktningstatus eller kollektiv beskyttelse tar slutt, for eksempel etter store og varige endringer hjemme, eller når personen flytter tilbake.
term-renewal = fornyelse
    .norwegian = fornyelse
    .meaning = En ny periode, som du søker om før tillatelsen går ut.
term-permanent-residence-permit = permanent oppholdstillatelse
    .norwegian = permanent oppholdstillatelse
    .meaning = En tillatelse uten sluttdato. Den kan likevel gå tapt, for eksempel etter lang tid i utlandet.
term-convention-travel-document = reisebevis for flyktninger
    .norwegian = reisebevis for flyktninger
    .meaning = Det flyktninger reiser med i stedet for pass. Det gjelder ikke for reiser til hjemlandet.
term-immigrants-passport = utlendingspass
    .norwegian = utlendingspass
    .meaning = Et reisedokument for noen med opphold som ikke er flyktninger.
term-introduction-programme = introduksjonsprogram
    .norwegian = introduksjonsprogram
    .meaning = Et program med norsk, samfunnskunnskap, hjelp til arbeid og en stønad.
term-settlement = bosetting
    .norwegian = bosetting
    .meaning = IMDi finner en kommune der en person med opphold kan bo.

## Familie

term-family-reunification = familiegjenforening og familieetablering
    .norwegian = familiegjenforening og familieetablering
    .meaning = Gjenforening: En familie fra før flukten samles. Etablering: Familien ble til senere, og reglene er strengere.
term-sponsor = referanseperson
    .norwegian = referanseperson
    .meaning = Den i familien som er i Norge, og som noen vil bo sammen med.
term-income-requirement = underholdskrav
    .norwegian = underholdskrav
    .meaning = Hvor mye referansepersonen må tjene før familien kan komme. Det finnes unntak.
term-base-amount = grunnbeløpet (G)
    .norwegian = grunnbeløpet (G)
    .meaning = En sum som mange grenser i Norge regnes ut fra. Den endres hvert år.

## Annet

term-resettlement-refugee = overføringsflyktning eller kvoteflyktning
    .norwegian = overføringsflyktning eller kvoteflyktning
    .meaning = En flyktning som Norge henter fra et annet land, som oftest fordi UNHCR ba om det. Ingen kan søke om dette selv.
term-stateless-person = statsløs
    .norwegian = statsløs
    .meaning = En som ikke noe land regner som sin borger.
term-human-trafficking = menneskehandel
    .norwegian = menneskehandel
    .meaning = Noen tvinger, lurer eller kontrollerer folk til arbeid, sex, tigging eller kriminelle ting.
term-human-trafficking-child = menneskehandel
    .norwegian = menneskehandel
    .meaning = Når noen tvinger eller lurer andre, for eksempel til å jobbe, tigge eller stjele. Det er aldri barnets skyld.
term-reflection-period = refleksjonsperiode
    .norwegian = refleksjonsperiode
    .meaning = En kort tillatelse for mulige ofre for menneskehandel, med tid til å bli trygg, få hjelp og tenke.
term-mistreatment-provision = mishandlingsbestemmelsen
    .norwegian = mishandlingsbestemmelsen
    .meaning = For folk med familietillatelse som har flyttet fra partneren. Den kan gi en egen tillatelse hvis det er grunn til å tro at de eller et barn er blitt mishandlet.
term-assisted-return = assistert retur
    .norwegian = assistert retur
    .meaning = Hjelp til reisen, og noen ganger penger, for dem som velger å reise tilbake.
term-duty-to-leave = utreiseplikt og utreisefrist
    .norwegian = utreiseplikt og utreisefrist
    .meaning = Et vedtak kan si at du må forlate Norge. Utreisefristen er siste dag for å reise selv. Noen vedtak gir ingen frist.
term-detention = internering
    .norwegian = internering
    .meaning = Politiet holder en person innelåst på grunn av en utlendingssak, for eksempel på Trandum. En domstol må se på det.
term-detention-child = internering
    .norwegian = internering
    .meaning = Politiet holder en person på grunn av en utlendingssak. Under 18 år kan du bare bli holdt som siste utvei, og retten avgjør.
term-human-rights-defender = menneskerettighetsforkjemper
    .norwegian = menneskerettighetsforkjemper
    .meaning = En som kjemper for andres rettigheter uten vold.
term-country-of-origin-information = landinformasjon
    .norwegian = landinformasjon
    .meaning = Fakta om et land, ofte fra Landinfo, som brukes når saker avgjøres.
term-d-number = D-nummer og fødselsnummer
    .norwegian = D-nummer og fødselsnummer
    .meaning = Tall som viser norske kontorer hvem en person er.
