### Delene, de rolige sidene før vanskelige deler, spørsmålene og svarene å velge mellom.

## Delene

part-now = Situasjonen din nå
part-letter = Brev og vedtak
part-permit = Tillatelsen din
part-about-you = Om deg
part-ukraine = Ukraina
part-journey = Reisen din
part-fear = Det du er redd for
part-serious-acts = Svært alvorlige handlinger
part-family = Familien din
part-health = Helse og barn
part-exploitation = Å bli tvunget eller lurt
part-partner-violence = Trygghet i forholdet
part-papers = ID-papirer

## Rolige sider

interlude-fear = Nå spør vi om skade
    .text = Du velger fra lister og trenger ikke å fortelle hva som har skjedd. Ingenting lagres eller sendes. Hopper du over denne delen, viser resultatet hva vi ikke vet.
interlude-fear-child = Nå spør vi hva du er redd for
    .text = Du velger fra lister og trenger ikke å fortelle mer. Ingenting lagres eller sendes. Hopper du over denne delen, viser resultatet hva vi ikke vet.
interlude-serious-acts = Ett spørsmål om svært alvorlige handlinger
    .text = Det gjelder noen strenge regler. Du trenger ikke å fortelle hva som har skjedd. Ingenting lagres eller sendes. Hopper du over denne delen, viser resultatet hva vi ikke vet.
interlude-serious-acts-child = Ett spørsmål om strenge regler
    .text = De handler om svært alvorlige ting, som forbrytelser i krig. Du trenger ikke å fortelle mer. Ingenting lagres eller sendes. Hopper du over denne delen, viser resultatet hva vi ikke vet.
interlude-exploitation = Ett spørsmål om å bli tvunget, lurt eller kontrollert
    .text = Du trenger ikke å fortelle hva som har skjedd, eller hvem det var. Ingenting lagres eller sendes. Hopper du over denne delen, viser resultatet hva vi ikke vet.
interlude-exploitation-child = Ett spørsmål om å bli brukt av andre
    .text = Du trenger ikke å fortelle hva de fikk deg til å gjøre, eller hvem det var. Ingenting lagres eller sendes. Hopper du over denne delen, viser resultatet hva vi ikke vet.
interlude-partner-violence = Ett spørsmål om trygghet i forholdet
    .text = Du trenger ikke å fortelle hva som har skjedd. Ingenting lagres eller sendes. Du kan hoppe over denne delen, også hvis noen ser skjermen. Da viser resultatet hva vi ikke vet.
interlude-partner-violence-child = Ett spørsmål om å være trygg hjemme
    .text = Det gjelder en partner eller familien til partneren. Du trenger ikke å fortelle mer. Ingenting lagres eller sendes. Du kan hoppe over denne delen, også hvis noen ser skjermen. Da viser resultatet hva vi ikke vet.

## Nå

question-urgent = Trenger du hjelp akkurat nå?
    .help = Fare vil si at noen kan skade deg nå, eller at livet ditt er i fare. Passer flere, velg den nederste.
    .why = Det avgjør hva som står først i resultatet.
option-urgent-no = Nei
option-urgent-danger = Ja, jeg er i fare nå
option-urgent-removal-soon = Ja, politiet skal sende meg ut av Norge de neste dagene
option-urgent-detained = Ja, politiet har låst meg inne, for eksempel på Trandum

question-location = Hvor er du nå?
    .help = Hjemlandet er landet du er statsborger av, eller der du bodde før hvis du er statsløs. UNHCR er FNs organ for flyktninger.
    .why = Man ber om asyl i Norge eller på grensen. Fra andre steder ser guiden på andre veier.
option-location-norway = I Norge
option-location-border = På grensen til Norge eller på en norsk flyplass
option-location-home = I hjemlandet mitt
option-location-europe = I et annet land i Europa
option-location-abroad-unhcr = Utenfor Europa, registrert som flyktning der eller hos UNHCR
option-location-abroad = Utenfor Europa, ikke registrert som flyktning

question-stage = Hvordan er situasjonen din hos norske myndigheter?
    .help = Velg det som passer til det siste brevet eller kortet ditt. Ordet i parentes kan stå der. UDI avgjør først, og UNE behandler klager.
    .why = Regler og frister er ulike før svar, etter et nei og med en tillatelse.
option-stage-none = Ingen kontakt med dem
option-stage-not-applied = I Norge, og ikke søkt om beskyttelse (asyl)
option-stage-waiting = Har søkt om asyl eller kollektiv beskyttelse og venter på svar (kort: asylsøkerbevis)
option-stage-dublin-decision = Brev om at et annet land i Europa må ta saken min (Dublin-vedtak)
option-stage-udi-refused = Brev om at UDI sier nei (avslag) eller ikke vil behandle saken min, også hvis jeg har klaget
option-stage-une-refused = Brev om endelig avslag fra UNE
option-stage-protection = Opphold som flyktning (asyl)
option-stage-collective = Kollektiv beskyttelse
option-stage-humanitarian = Opphold på humanitært grunnlag
option-stage-limited = En begrenset tillatelse, for eksempel til jeg er 18 år, på grunn av identitet, eller fordi jeg ikke kan sendes tilbake
option-stage-family = Opphold på grunn av familie (familieinnvandring)
option-stage-permanent = Permanent oppholdstillatelse
option-stage-notice = Brev om at jeg kan miste tillatelsen (forhåndsvarsel)
option-stage-lost = Vedtak om at jeg mister tillatelsen (tilbakekall eller opphør)
option-stage-other-permit = Visum, eller tillatelse til studier, arbeid eller noe annet

## Brev

question-letter-deadline = Hvor lang tid gir brevet deg til å svare?
    .help = Se etter «frist» eller «klagefrist». Fristen for å klage er vanligvis tre uker, men én uke hvis det står «åpenbart grunnløs» i brevet. Er det flere frister, velg den korteste.
    .why = Stegene i resultatet følger fristen. Noen frister er svært korte.
option-letter-deadline-48-hours = 48 timer
option-letter-deadline-one-week = Én uke
option-letter-deadline-three-weeks = Tre uker
option-letter-deadline-other = En annen tid, eller en dato
option-letter-deadline-not-stated = Det står ikke, eller jeg kan ikke lese det

question-letter-received = Hvis du har fått brev eller vedtak, når fikk du eller advokaten det?
    .help = Tenk på det siste vedtaket, eller varselet om at du kan miste en tillatelse.
    .why = Fristen for å svare regnes fra den dagen. En sen klage kan av og til likevel bli tatt imot.
option-letter-received-0-2-days = I dag, i går eller dagen før
option-letter-received-3-7-days = For 3 til 7 dager siden
option-letter-received-8-21-days = For 8 til 21 dager siden
option-letter-received-over-21-days = For mer enn 21 dager siden
option-letter-received-none = Jeg har ikke fått noe slikt brev

question-since-final-refusal = Hva passer for deg etter det endelige avslaget fra UNE?
    .help = Nytt vil si at UNE ikke har sett det før. De tre årene regnes fra da saken din begynte. Du kan velge flere.
    .why = UNE kan se på saken igjen når noe er nytt og viktig. En annen regel gjelder den som ikke har kunnet reise tilbake (praktiske hindringer for retur).
option-since-final-refusal-new-information = Nye og viktige opplysninger eller papirer
option-since-final-refusal-country-changed = Situasjonen i landet mitt har endret seg
option-since-final-refusal-no-return-for-3-years = Det har gått tre år, og retur har ikke vært mulig
option-since-final-refusal-cooperated = Jeg har hjulpet til med å vise hvem jeg er, og prøvd å skaffe reisepapirer
option-since-final-refusal-none = Ingen av disse

## Tillatelse

question-permit-ends = Når går tillatelsen din ut?
    .help = Se på oppholdskortet eller i vedtaket.
    .why = Mange tillatelser må fornyes i tide.
option-permit-ends-over-3-months = Om mer enn 3 måneder
option-permit-ends-1-3-months = Om 1 til 3 måneder
option-permit-ends-under-1-month = Om mindre enn 1 måned
option-permit-ends-expired = Den har gått ut

question-since-protection = Har noe av dette skjedd etter at du fikk beskyttelse i Norge?
    .help = Ta med korte besøk også, fra den første tillatelsen. Passer flere, velg én linje. Har du aldri hatt beskyttelse her, velg «Nei, ingen av disse».
    .why = UDI kan se på en tillatelse på nytt på grunn av dette.
option-since-protection-no = Nei, ingen av disse
option-since-protection-travelled = Jeg har vært på besøk i hjemlandet
option-since-protection-home-passport = Jeg har fått pass fra hjemlandet
option-since-protection-new-citizenship = Jeg har fått nytt statsborgerskap
option-since-protection-resettled = Jeg har flyttet tilbake for å bo i hjemlandet

question-also-asylum = Vil du også se hva en søknad om asyl kan bety for deg?
    .help = Å se på det her endrer ikke tillatelsen du har.
    .why = Svarer du ja, spør guiden mer og går gjennom reglene om asyl.
option-also-asylum-yes = Ja
option-also-asylum-no = Nei

## Om deg

question-age = Hvor gammel er du?
    .help = Velg alderen din i dag.
    .why = Noen regler har aldersgrenser, og under 18 år har du egne rettigheter.
option-age-under-15 = Under 15 år
option-age-15 = 15 år
option-age-16-17 = 16 eller 17 år
option-age-18-55 = 18 til 55 år
option-age-56-60 = 56 til 60 år
option-age-over-60 = Over 60 år

question-without-guardian = Er du her uten foreldre eller en annen voksen som har ansvar for deg?
    .help = En slik voksen har plikt til å ta seg av deg. En du bare reiste sammen med, trenger ikke å være det.
    .why = Under 18 år og alene har du egne rettigheter, som en representant og gratis advokat. Hvem som kan ta seg av deg i hjemlandet, teller også.
question-without-guardian-child = Er du her uten mor, far eller en annen voksen som tar seg av deg?
    .help = En slik voksen har plikt til å ta seg av deg. En du bare reiste sammen med, trenger ikke å være det.
    .why = Et barn som er alene, får en voksen som hjelper (representant) og gratis advokat. Hvem som kan ta seg av deg i hjemlandet, teller også.
option-without-guardian-yes = Ja, uten en slik voksen
option-without-guardian-no = Nei, en slik voksen er her sammen med meg

question-citizenship = Hvilket land er du statsborger av?
    .help = Skriv de første bokstavene i listen. For flere statsborgerskap, eller ingen, er det en egen linje under.
    .why = Noen regler gjelder bare visse land, eller dem som er statsløse.
option-citizenship-stateless = Jeg har ikke noe statsborgerskap (statsløs)
option-citizenship-several = Jeg har mer enn ett statsborgerskap

## Ukraina

question-ukraine-link = Passer ett av disse båndene til Ukraina for deg?
    .help = Opptil 90 dager borte før 24. februar 2022 teller fortsatt som å bo i Ukraina. Den første linjen passer også for ukrainere som da var lovlig i Norge, hvis oppholdet er slutt eller tar slutt innen 2 måneder. Familie er ektefelle eller samboer fra før den datoen, barn under 18 år, eller slekt som bodde i samme hjem da.
    .why = Kollektiv beskyttelse gjelder bare noen grupper og familien deres.
option-ukraine-link-lived-in-ukraine = Jeg er statsborger av Ukraina og bodde der 24. februar 2022
option-ukraine-link-protected-in-ukraine = Jeg hadde beskyttelse i Ukraina 24. februar 2022
option-ukraine-link-family-of-covered-person = Jeg er nær familie til en som passer i en linje over
option-ukraine-link-other = Ingen av disse

question-ukraine-area = I hvilken del av Ukraina bodde du sist i minst seks måneder?
    .help = Det gjelder ikke hvor du er født. En oblast er et fylke. Listen gjelder ikke dem som kom med medisinsk evakuering (Medevac): Gjorde du det, velg «Jeg vet ikke».
    .why = Folk fra områder som UDI regner som trygge, får vanligvis ikke kollektiv beskyttelse hvis de søkte 28. september 2024 eller senere. Listen er fra januar 2025 og kan ha endret seg: sjekk udi.no.
option-ukraine-area-regarded-as-safe = Ett av disse: Tsjerkasy, Tsjernivtsi, Ivano-Frankivsk, Khmelnytskyj, Kirovohrad, Kyiv oblast (ikke byen Kyiv), Lviv, Poltava, Rivne, Ternopil, Vinnytsja, Volyn, Zakarpattia, Zjytomyr
option-ukraine-area-other = En annen del av Ukraina, eller byen Kyiv

question-ukraine-man-18-60 = Er du mann mellom 18 og 60 år?
    .help = Unntak som ble varslet i februar 2026: papirer på fritak fra eller utsatt militærtjeneste, å være alene om barn som kom med, medisinsk evakuering (Medevac). Vi har ikke sett den endelige teksten.
    .why = Slik det er meldt, får menn i denne alderen som søker fra 5. mai 2026, som regel ikke kollektiv beskyttelse. Sakene deres blir vurdert én for én.
option-ukraine-man-18-60-no = Nei
option-ukraine-man-18-60-yes = Ja, og ingen av unntakene passer for meg
option-ukraine-man-18-60-yes-but-exempt = Ja, og ett av unntakene kan passe for meg

question-ukraine-bar = Passer noe av dette også for deg?
    .help = Du kan velge flere.
    .why = Hvert av disse kan stenge for kollektiv beskyttelse. Guiden ser likevel på asyl og andre veier.
option-ukraine-bar-citizen-of-safe-country = Jeg er også statsborger av et annet, trygt land
option-ukraine-bar-had-it-before = Jeg har hatt kollektiv beskyttelse i Norge før, og den tok slutt
option-ukraine-bar-lived-elsewhere = 24. februar 2022 bodde jeg i et annet land enn Ukraina og Norge
option-ukraine-bar-other-permit = Jeg har en annen tillatelse i Norge som jeg kan beholde, eller beskyttelse i et annet land
option-ukraine-bar-none = Ingen av disse

## Reise

question-protection-elsewhere = Har et annet land gitt deg beskyttelse eller tillatelse til å bli?
    .help = Beskyttelse er asyl, flyktningstatus eller noe som ligner. Ta det med også hvis du har reist fra landet. Fikk du begge deler, velg beskyttelse.
    .why = Har et annet land gitt beskyttelse, kan UDI nekte å behandle søknaden. En annen tillatelse kan også telle.
option-protection-elsewhere-no = Nei
option-protection-elsewhere-protection-in-europe = Ja, beskyttelse i et land i Europa
option-protection-elsewhere-protection-outside-europe = Ja, beskyttelse i et land utenfor Europa
option-protection-elsewhere-other-permit = Ja, tillatelse til å bli, men ikke beskyttelse

question-european-contact = Har noe av dette skjedd i et annet land i Europa?
    .help = Hold Norge og hjemlandet utenfor. Ta det med også hvis det er lenge siden. Du kan velge flere.
    .why = Et annet land i Europa kan ha ansvar for saken din (Dublin-sak). Da ser UDI på det, ikke på om du trenger beskyttelse.
option-european-contact-asylum = Jeg søkte asyl der
option-european-contact-entry = De tok fingeravtrykk av meg da jeg kom inn
option-european-contact-visa = Jeg fikk visum eller en tillatelse fra landet
option-european-contact-family = Nær familie venter på asyl eller har beskyttelse der
option-european-contact-none = Ingen av disse

question-travel-route = Oppholdt du deg på veien til Norge i et land der du var trygg?
    .help = Trygg vil si at du ikke ble forfulgt der. Et opphold er mer enn å bytte fly eller reise gjennom. Passer flere, velg det lengste oppholdet.
    .why = Etter opphold i et trygt land kan UDI nekte å behandle søknaden. Bånd til Norge, eller fare i det landet, kan endre dette.
option-travel-route-no = Nei
option-travel-route-transit = Jeg reiste bare gjennom et slikt land
option-travel-route-lived = Jeg var der i flere måneder, eller hadde papirer på at jeg kunne bli
option-travel-route-russia = Jeg kom over grensen fra Russland eller hadde opphold der, og det er ikke hjemlandet mitt
option-travel-route-nordic = Jeg kom fra Sverige, Danmark, Finland eller Island

## Frykt

question-fear = Er du redd for alvorlig skade hvis du må reise tilbake til hjemlandet?
    .help = Tenk på hva som kan skje senere. Krig teller også. Er du statsløs, tenk på landet der du bodde før. Du trenger ikke å si hva eller hvorfor her.
    .why = Reglene om asyl ser på fare som kan komme, ikke bare på det som har skjedd. Svaret avgjør om guiden går inn i dem.
question-fear-child = Er du redd for at noe vondt skal skje med deg hvis du må reise tilbake?
    .help = Tenk på hva som kan skje senere i landet du kommer fra. Krig teller også. Du trenger ikke å si hva eller hvorfor her.
    .why = Reglene ser på hva som kan skje med deg senere. De må også ta hensyn til at du er et barn.
option-fear-yes = Ja
option-fear-before-not-now = Jeg var redd før, men jeg er ikke sikker nå
option-fear-no = Nei

question-harm = Hva slags skade er du redd for?
    .help = Velg bare det du vil dele. Flere mindre ting kan til sammen også være alvorlige. Du kan velge flere.
    .why = Ulike regler gjelder for ulike slags skade.
question-harm-child = Hva slags vonde ting er du redd for?
    .help = Velg bare det du vil dele. Du trenger ikke å si hva som har skjedd. Du kan velge flere.
    .why = Ulike regler gjelder for ulike slags skade.
option-harm-killed = Å bli drept
option-harm-killed-child = Å miste livet
option-harm-death-penalty = Dødsstraff
option-harm-death-penalty-child = En straff som tar livet mitt
option-harm-torture = Tortur
option-harm-torture-child = At noen gjør meg svært vondt med vilje
option-harm-prison = Fengsel eller straff som er urettferdig eller altfor hard
option-harm-prison-child = Å bli låst inne eller straffet på en urettferdig måte
option-harm-violence = Annen alvorlig vold
option-harm-violence-child = Å bli slått eller skadet på andre måter
option-harm-sexual = Seksuell vold
option-harm-sexual-child = At noen tar på kroppen min, eller mer, når jeg ikke vil
option-harm-forced-marriage = Å bli tvunget til å gifte meg
option-harm-forced-marriage-child = Å måtte gifte meg når jeg ikke vil
option-harm-genital-mutilation = Kjønnslemlestelse av jenter og kvinner
option-harm-genital-mutilation-child = Å bli skåret i underlivet (omskjæring av jenter)
option-harm-honour = Vold på grunn av familiens ære
option-harm-honour-child = Å bli skadet på grunn av æren til familien
option-harm-military = Å bli tvunget inn i en hær eller i krig
option-harm-military-child = Å måtte være soldat eller slåss
option-harm-no-basic-rights = Så strenge regler at jeg ikke kan leve verdig, studere, arbeide eller følge min tro
option-harm-no-basic-rights-child = Så strenge regler at jeg ikke kan leve verdig, gå på skole eller følge min tro
option-harm-war = Krig, kamper eller bomber
option-harm-none = Ingen av disse

question-reason = Hvorfor kan du være i fare?
    .help = Er du i Norge, tenk på hva som kan skje hvis du må reise tilbake. Ta også med det andre tror om deg, selv om det ikke er sant. Du kan velge flere.
    .why = Én regel gjelder fare på grunn av hvem du er, hva du tror og mener, eller hva andre tror om deg. Andre regler dekker andre grunner.
question-reason-child = Hvorfor kan noe vondt skje med deg?
    .help = Er du i Norge, tenk på hva som kan skje hvis du må reise tilbake. Ta også med det andre tror om deg, selv om det ikke er sant. Du kan velge flere.
    .why = Én regel gjelder fare på grunn av hvem du er, hva du tror og mener, eller hva andre tror om deg. Andre regler dekker andre grunner.
option-reason-ethnic = Folket mitt, klanen min, opphavet mitt eller hudfargen min
option-reason-religion = Religionen min, eller at jeg ikke har noen
option-reason-nationality = Nasjonaliteten, språket eller den nasjonale gruppen min
option-reason-politics = Det jeg mener om politikk, eller det de tror at jeg mener
option-reason-gender = Kjønnet mitt, for eksempel som kvinne eller jente
option-reason-sexual-orientation-or-gender-identity = Å være lesbisk, homofil, bifil, trans eller interkjønn
option-reason-sexual-orientation-or-gender-identity-child = Hvem jeg er glad i, eller hvilket kjønn jeg føler at jeg er
option-reason-family = Familien min, eller noe en i slekten har gjort
option-reason-group = En annen gruppe, for eksempel ofre for menneskehandel
option-reason-human-rights-work = Arbeidet mitt for menneskerettigheter, eller som journalist, kunstner eller advokat
option-reason-military-refusal = Jeg nekter militærtjeneste
option-reason-military-refusal-child = Jeg nekter å være soldat
option-reason-anyone = Det kan skje hvem som helst der
option-reason-private = En privat konflikt, gjeld eller kriminalitet
option-reason-economy = Fattigdom eller mangel på arbeid
option-reason-disaster = En naturkatastrofe

question-accelerated-exception = Passer ett av unntakene for landet ditt for deg?
    .help = De står på denne siden, fra en eldre liste hos UDI som kan ha endret seg.
    .why = For noen land bruker UDI en svært rask behandling (48-timersprosedyren). Unntak kan endre det.
option-accelerated-exception-yes = Ja, ett av dem passer for meg
option-accelerated-exception-no = Nei
exception-BW = For Botswana: saker om å være lesbisk, homofil, bifil, trans eller interkjønn.
exception-GH = For Ghana: jenter under 18 år, den som er redd for tvangsekteskap, og saker om å være lesbisk, homofil, bifil, trans eller interkjønn.
exception-IN = For India: enslige kvinner.
exception-NA = For Namibia: saker om å være lesbisk, homofil, bifil, trans eller interkjønn.
exception-TZ = For Tanzania: jenter under 18 år, den som har albinisme, og den som er redd for tvangsekteskap. Også saker om å være lesbisk, homofil, bifil, trans eller interkjønn.
exception-XK = For Kosovo: den som hører til en minoritet.

question-actor = Hvem kan komme til å skade deg?
    .help = Private vil si folk eller grupper som ikke styrer området. Du kan velge flere.
    .why = Når faren bare kommer fra private, spør loven om myndighetene der kan og vil beskytte deg.
question-actor-child = Hvem kan komme til å gjøre deg vondt?
    .help = Du trenger ikke å si noen navn. Du kan velge flere.
    .why = Reglene spør om det er staten, en gruppe som styrer, eller andre folk.
option-actor-state = Staten: politi, hær, domstoler eller andre myndigheter
option-actor-group-control = En gruppe som styrer området
option-actor-non-state = Private eller grupper, som familie, andre i nærheten eller en gjeng
option-actor-non-state-child = Andre folk, som en i familien, noen jeg kjenner, eller en gjeng

question-state-protection = Kan politiet eller andre myndigheter der beskytte deg?
    .help = Tenk på om de kan hjelpe deg, og om de vil.
    .why = Når faren bare kommer fra private, spør loven om myndighetene der kan og vil beskytte deg.
question-state-protection-child = Kan politiet eller andre med makt der holde deg trygg?
    .help = Tenk på om de kan hjelpe deg, og om de vil.
    .why = Loven spør om dette når faren ikke kommer fra staten.
option-state-protection-yes = Ja
option-state-protection-no = Nei

question-safe-elsewhere = Finnes det en annen del av landet der du kan bo trygt, og som du kan reise til?
    .help = Ta bare med et sted der du virkelig blir beskyttet, og som du kan komme til lovlig og trygt.
    .why = Loven spør om beskyttelse i andre deler av landet (internflukt). Hvor hardt livet ville bli der, kan telle i en annen regel.
question-safe-elsewhere-child = Finnes det et annet sted i landet ditt der du er trygg, og som du kan komme til?
    .help = Ta bare med et sted der du virkelig blir beskyttet, og som du kan komme til lovlig og trygt.
    .why = Loven spør om beskyttelse i andre deler av landet (internflukt). Hvor hardt livet ville bli der, kan telle i en annen regel.
option-safe-elsewhere-yes = Ja
option-safe-elsewhere-no = Nei

question-danger-began = Når begynte faren?
    .help = Noe du gjorde, kan for eksempel være politikk, en ny religion eller det du la ut på nettet.
    .why = Fare som begynte etter at du reiste, kan telle. Som regel teller den også når den kom av noe du gjorde, med unntak.
question-danger-began-child = Når ble det farlig for deg?
    .help = Tenk på tiden før du reiste, og tiden etter.
    .why = Fare som begynte etter at du reiste, kan telle. Som regel teller den også når den kom av noe du gjorde, med unntak.
option-danger-began-before = Før jeg reiste fra landet mitt
option-danger-began-after-events = Etter at jeg reiste, fordi ting endret seg der
option-danger-began-after-acts = Etter at jeg reiste, på grunn av noe jeg gjorde

## Alvorlige handlinger

question-serious-acts = Kan reglene om svært alvorlige handlinger få betydning for deg?
    .help = De handler om krigsforbrytelser, forbrytelser mot freden eller menneskeheten og handlinger mot FNs formål. De gjelder også en alvorlig forbrytelse utenfor Norge som ikke var politisk, og en endelig dom for en svært alvorlig forbrytelse. Du trenger ikke å forklare, og «Kanskje» sier ikke noe om skyld.
    .why = Disse reglene kan stenge veien til flyktningstatus, eller få betydning for en tillatelse du har. Selv da kan ingen sendes til tortur. Kan de bli brukt, betaler staten advokat før vedtaket.
question-serious-acts-child = Kan reglene om svært alvorlige handlinger få betydning for deg?
    .help = De handler om svært alvorlige ting, som forbrytelser i krig. Du trenger ikke å forklare, og «Kanskje» sier ikke noe om skyld.
    .why = Disse reglene kan få betydning for flyktningstatus. Selv da kan ingen sendes til tortur.
option-serious-acts-no = Nei
option-serious-acts-maybe = Kanskje

## Familie

question-family-in-norway = Har du nær familie i Norge?
    .help = Bare dem som bor i Norge nå. Du kan velge flere.
    .why = Nær familie i Norge kan åpne andre veier, som familiegjenforening.
option-family-in-norway-spouse = Ektefelle eller samboer
option-family-in-norway-child-under-18 = Barnet mitt under 18 år
option-family-in-norway-parent = Moren eller faren min
option-family-in-norway-sibling = Søsteren eller broren min
option-family-in-norway-other = En annen i slekten
option-family-in-norway-none = Ingen nær familie i Norge

question-family-permit = Hvilken tillatelse har den personen i Norge?
    .help = Valgte du flere personer, svar for én; du kan gå tilbake og svare for en annen. Se på oppholdskortet eller i vedtaket.
    .why = Reglene om familie følger tillatelsen til den som er her (referansepersonen).
option-family-permit-protection = Opphold som flyktning (asyl)
option-family-permit-collective = Kollektiv beskyttelse
option-family-permit-humanitarian = Opphold på humanitært grunnlag
option-family-permit-limited = En begrenset tillatelse, for eksempel til 18 år eller uten familie
option-family-permit-permanent = Permanent oppholdstillatelse
option-family-permit-citizen = Norsk statsborger
option-family-permit-asylum-seeker = Venter på svar på asylsøknad (asylsøker)
option-family-permit-other = En annen tillatelse

question-family-application = Hvor lenge er det siden personen fikk tillatelsen, og har du søkt?
    .help = Tell fra datoen i det vedtaket. Registrert vil si sendt på nett, med betalt gebyr.
    .why = For familier fra før flukten er det vanligvis ikke krav om inntekt hvis de registrerer innen 6 måneder og leverer alt innen ett år. Ellers må den som er her, vanligvis ha en viss inntekt.
option-family-application-within-6-months = Mindre enn 6 måneder siden
option-family-application-registered-within-6-months = 6 til 12 måneder siden, og vi registrerte innen 6 måneder
option-family-application-late = Mer enn 6 måneder siden, og ikke registrert innen 6 måneder, eller ikke alt levert innen ett år
option-family-application-late-prevented = Mer enn 6 måneder siden, og noe vi ikke rådde over, stanset oss

question-family-before-flight = Var dere en familie før personen reiste fra hjemlandet?
    .help = Et par regnes fra da dere giftet dere eller flyttet sammen.
    .why = For par som ble en familie senere, gjelder andre regler.
option-family-before-flight-yes = Ja
option-family-before-flight-no = Nei

question-family-same-citizenship = Har du samme statsborgerskap som den personen?
    .help = Det gjelder ikke hvor du har bodd.
    .why = Flyktningstatus gjennom nær familie er som regel bare for dem med samme statsborgerskap.
option-family-same-citizenship-yes = Ja
option-family-same-citizenship-no = Nei

## Helse

question-serious-illness = Har du en akutt eller livstruende sykdom som ikke kan behandles i hjemlandet?
    .help = Akutt vil si at du trenger behandling nå. En lege eller spesialist må kunne bekrefte det.
    .why = Svært sterke helsegrunner kan telle for opphold på humanitært grunnlag. UDI ser på dette i asylsaken.
question-serious-illness-child = Er du så syk at du trenger behandling som du ikke kan få i hjemlandet?
    .help = En lege må kunne bekrefte at du trenger den nå, eller at det er farlig uten.
    .why = Alvorlig sykdom kan telle for opphold på humanitært grunnlag. UDI ser på dette i asylsaken.
option-serious-illness-yes = Ja
option-serious-illness-no = Nei

question-children-here = Har du barn med deg i Norge?
    .help = Ta med dine egne barn som bor sammen med deg, og tenk på det som har vært her lengst. Det er ingen fast grense; guiden bruker omtrent fire og et halvt år.
    .why = Båndene et barn har til Norge, eller svært vanskelige forhold i hjemlandet, kan telle for opphold på humanitært grunnlag.
question-children-here-child = Har du et eget barn med deg i Norge?
    .help = Ta med dine egne barn som bor sammen med deg. Det er ingen fast grense; guiden bruker omtrent fire og et halvt år.
    .why = Båndene et barn har til Norge, eller svært vanskelige forhold i hjemlandet, kan telle for opphold på humanitært grunnlag.
option-children-here-none = Nei
option-children-here-under-4-5-years = Ja, i under omtrent fire og et halvt år, eller ikke et år på skole ennå
option-children-here-over-4-5-years-in-school = Ja, i omtrent fire og et halvt år eller mer, og minst ett år på skole

## Utnytting

question-exploitation = Har noen tvunget eller lurt deg til arbeid, sex, tigging eller kriminelle ting, eller kontrollert deg?
    .help = Det teller også hvis noen holder på papirene dine eller bestemmer hvor du får gå, og uansett hvor det skjedde. Du trenger ikke å si hvem som gjorde det.
    .why = Mulige ofre for menneskehandel kan be om tid og hjelp (refleksjonsperiode). Det kan også telle i en asylsak.
question-exploitation-child = Har noen tvunget eller lurt deg til å gjøre ting, slik at de kunne bruke deg?
    .help = Det kan være arbeid, tigging, tyveri eller ting med kroppen din. Det teller også hvis noen holder på papirene dine eller kontrollerer deg. Du trenger ikke å si hvem som gjorde det.
    .why = Det finnes regler og folk som kan hjelpe. Det kan også telle i en asylsak.
option-exploitation-yes = Ja
option-exploitation-no = Nei

## Partner

question-partner-violence = Har partneren din eller familien til partneren skadet, truet eller kontrollert deg eller barnet ditt?
    .help = Har du ingen partner, velg «Nei». Andre som bor i hjemmet, teller også. Du trenger ikke å si hva som har skjedd.
    .why = Etter vold kan en regel gi deg en egen tillatelse (mishandlingsbestemmelsen).
question-partner-violence-child = Har partneren din eller familien til partneren skadet deg, skremt deg eller kontrollert deg eller barnet ditt?
    .help = Har du ingen partner, velg «Nei». Andre som bor i hjemmet, teller også. Hvis noen andre hjemme skader deg, viser resultatet hvor du kan få hjelp.
    .why = Etter vold kan en regel gi deg en egen tillatelse (mishandlingsbestemmelsen).
option-partner-violence-yes = Ja
option-partner-violence-no = Nei

## Papirer

question-identity-papers = Hvilke ID-papirer har du?
    .help = Ta med papirer du har, eller som politiet har tatt vare på. Har myndighetene sagt at de tviler på hvem du er, velg det.
    .why = Papirene, og tvil om hvem du er, kan påvirke hva slags tillatelse som blir gitt, og hvor lenge.
option-identity-papers-passport = Pass
option-identity-papers-other-docs = Andre papirer, som ID-kort eller fødselsattest
option-identity-papers-none = Ingen ID-papirer
option-identity-papers-doubt = Myndighetene tviler på hvem jeg er
