### Selve siden: linjen øverst, starten, spørsmål, svar, sider om guiden.

language-name = Norsk bokmål
language-direction = ltr

## Overalt
page-title = Guide
page-title-error = Feil: guide
skip = Gå til innholdet
language = Språk
leave = Forlat siden
back = Tilbake
continue = Fortsett
or = eller
foot = Mer i guiden
erase = Slett alt
erase-sure = Slette alle svar?
    .text = Alle svar blir glemt, og guiden starter på nytt. Det kan ikke angres.
erase-yes = Slett alt
erase-no = Behold svarene
texts-failed = En del av guiden kom ikke fram. Last siden på nytt før du starter. Skjer det igjen, prøv et annet nett.

## Starten
start-title = Beskyttelse i Norge: hva som kan være åpent for deg
start-lead = Svar på noen spørsmål. Se hvilke veier som kan være åpne for deg, hvorfor, og hva du kan gjøre nå.
start-what = Hva det er.
    .text = Informasjon om reglene for asyl, beskyttelse og familie i Norge, ut fra svarene dine.
start-not = Hva det ikke er.
    .text = Det er ikke juridisk råd, ikke en søknad og ikke et vedtak. Bare myndighetene bestemmer.
start-private = Det er privat.
    .text = Svarene lagres ikke og sendes ikke til noen. De er borte når du lukker siden.
start-whom = Hvem det er for.
    .text = Du kan være i Norge, på grensen eller i utlandet. Du kan ha søkt, ha en tillatelse eller ha fått nei.
start-urgent = Er du i fare nå? I Norge ringer du politiet på 112. Ambulanse: 113.
start-begin = Start
start-long = Vanligvis mellom 6 og 25 spørsmål. Du kan stoppe når du vil og se et foreløpig resultat.
notice-reloaded = Siden ble lastet på nytt. Ingenting lagres, så svarene dine er borte. Du kan starte igjen her.
notice-unknown-language = Adressen ba om et språk som ikke finnes her. Velg et språk under.
notice-erased = Alt er slettet.
age-clock-is-wrong = Klokken på denne enheten ser ut til å være feil. Sjekk datoen før du stoler på en frist.
age-past-review = Disse reglene kan være utdaterte. Datoen for ny gjennomgang er passert. Sjekk alt med NOAS eller en advokat.
age-expired = Dette eksemplaret er for gammelt. Det vurderer ikke lenger noe. Under står hvem og hvilke kilder du kan spørre.

## Spørsmål
dont-know = Jeg vet ikke
prefer-not-to-say = Jeg vil helst ikke svare
nothing-chosen = Velg et svar først. «Jeg vet ikke» er også et svar.
questions-left =
    { $count ->
        [0] Dette er det siste spørsmålet.
        [one] Høyst { $count } spørsmål til etter dette.
       *[other] Høyst { $count } spørsmål til etter dette.
    }
why = Hvorfor vi spør om dette
why-rules = Disse delene av reglene bruker svaret ditt:
terms = Ord forklart
country = Land
country-choose = Velg et land
skip-part = Hopp over denne delen
change-title = Dette endrer også annet
change-parks = Disse svarene ville ikke telle lenger. De blir tatt vare på.
change-returns = Disse svarene ville telle igjen:
change-opens =
    { $count ->
        [one] Det ville komme { $count } nytt spørsmål.
       *[other] Det ville komme opptil { $count } nye spørsmål.
    }
change-yes = Bruk det nye svaret
change-no = Behold det gamle svaret

## Svarene dine
your-answers = Svarene dine
answers-lead = Du kan endre alle svar. Virker en endring på andre svar, får du vite det først.
answers-none = Du har ikke svart på noe ennå.
answers-parked = Svar som ikke teller nå
    .text = De blir tatt vare på. De teller igjen hvis et annet svar henter dem fram.
answers-left =
    { $count ->
        [one] Høyst { $count } spørsmål gjenstår.
       *[other] Høyst { $count } spørsmål gjenstår.
    }
answers-complete = Du har svart på alt som betyr noe.
see-result = Se resultatet
change = Endre
change-answer = Endre svaret på: { $question }
parked-because-of = Ingen regel bruker det, på grunn av svaret på: { $questions }
parked-because-of-all = Ingen regel bruker det, på grunn av de andre svarene dine.
result-so-far = Foreløpig resultat
result = Resultat

## Mens resultatet er på vei
result-awaited = Tekstene til resultatet er på vei
    .text = De vises her om et øyeblikk. På et tregt nett kan det ta et minutt.
result-failed = Tekstene til resultatet kom ikke fram
    .text = Svarene dine er her fortsatt. I et halvt minutt prøver guiden igjen av seg selv. Laster du siden på nytt, er svarene borte.

## Hvor en opplysning kommer fra
sources = Kilde:
sources-more = (og { $count } til)
opens-outside = (åpnes utenfor guiden)
citation-section = § { $section }
citation-article = artikkel { $section }
citation-paragraph = ledd { $paragraph }
citation-letter = bokstav { $letter }
undated = uten dato
second-hand = kjent bare slik andre har gjengitt det
date = { $day }. { $month } { $year }
month-of-year = { $month } { $year }
month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember

## Om guiden
about-method = Slik virker det, og kilder
about-privacy = Personvern
    .lead = Guiden sender ikke svarene dine til noen. Men ingen side kan skjule alt.
privacy-device = Hva som blir på denne enheten
    .text = Svarene finnes bare så lenge siden er åpen. Siden lagrer ingenting: ingen konto, ingen informasjonskapsler, ingen svar. Lukker du siden, eller laster den på nytt, er de borte.
privacy-host = Hva andre kan se
    .text = Tjeneren som har siden, ser at noen lastet den, fra hvilket nett, og på hvilket språk. Den ser aldri et svar. Siden henter tekstene når den åpnes. Etter det ber den ikke tjeneren om mer.
privacy-limits = Hva vi ikke kan skjule
    .text = Nettleseren husker at adressen var åpen. Den kan ha en kopi av guiden, uten svarene dine. Den som eier nettet, kan se navnet på nettstedet. En telefon med et spionprogram kan overvåkes. Noen ved siden av deg kan se skjermen.
privacy-helps = Hva som hjelper
    .text = Bruk en enhet som ingen andre sjekker. Bruk et privat vindu hvis du kan. «Forlat siden» dekker skjermen med en gang og åpner en side om været. Vær forsiktig med å slette all logg: Noen kan merke det.
privacy-erase = Slik sletter du
    .text = «Slett alt» nederst glemmer alle svar med en gang. Det skjer også når du lukker siden. Ingen av delene fjerner adressen fra loggen i nettleseren.
about-publisher = Om guiden
    .lead = Hvem som lager guiden, og hva du kan gjøre når noe er feil.
publisher-who = Hvem som utgir den
    .text = Utgiveren av dette eksemplaret har ikke lagt inn navnet sitt ennå. Guiden er gratis, og alle kan lese hvordan den er laget.
publisher-no-advice = Ikke juridisk råd
    .text = Guiden viser hva reglene sier om svarene dine. Den kjenner ikke hele saken din. Ingen advokat har godkjent reglene i den ennå. Spør en advokat eller en hjelpeorganisasjon før du bestemmer noe viktig.
publisher-report = Hvis en regel er feil
    .text = Fortell utgiveren hvilken side og hvilken setning som er feil, og hvorfor. Ta med regelversjonen nederst i resultatet. Send aldri svarene dine eller noe om saken din.
publisher-third-party = Andres arbeid i guiden
    .text = Guiden er bygd med fri programvare som andre har laget.
    .link = Se listen og lisensene
