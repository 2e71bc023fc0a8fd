### Det guiden spør om: delene, de rolige sidene før vanskelige deler, spørsmålene med hjelp og grunn, og svarene å velge mellom.

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

## Rolige sider før de sårbare spørsmålene i en del

interlude-fear = Nå spør vi om skade
    .text = Vi spør hva slags skade du er redd for, og du velger fra lister. Du trenger ikke å si hva som har skjedd eller gi noen detaljer. Svarene ligger bare i minnet på denne enheten og blir borte når siden lukkes. Du kan hoppe over denne delen, og da sier resultatet at det ikke vet.
interlude-fear-child = Nå spør vi hva du er redd for
    .text = Vi spør om vonde ting som kan skje, og du velger fra lister. Du trenger ikke å si noe i detalj. Svarene ligger bare i minnet på denne enheten og blir borte når siden lukkes. Du kan hoppe over denne delen, og da sier resultatet at det ikke vet.
interlude-serious-acts = Ett spørsmål om svært alvorlige handlinger
    .text = Det neste spørsmålet er om noen strenge regler kan ha noe å si for deg. Du trenger ikke å si hva som har skjedd eller gi noen detaljer. Svaret ligger bare i minnet på denne enheten og blir borte når siden lukkes. Du kan hoppe over denne delen, og da sier resultatet at det ikke vet.
interlude-serious-acts-child = Ett spørsmål om strenge regler
    .text = Det neste spørsmålet handler om regler for svært alvorlige ting, som forbrytelser i krig. Du trenger ikke å si noe i detalj. Svaret ligger bare i minnet på denne enheten og blir borte når siden lukkes. Du kan hoppe over denne delen, og da sier resultatet at det ikke vet.
interlude-exploitation = Ett spørsmål om å bli tvunget eller lurt
    .text = Det neste spørsmålet er om noen har tvunget, lurt eller kontrollert deg. Du trenger ikke å si hva som har skjedd, hvem det var, eller gi noen detaljer. Svaret ligger bare i minnet på denne enheten og blir borte når siden lukkes. Du kan hoppe over denne delen, og da sier resultatet at det ikke vet.
interlude-exploitation-child = Ett spørsmål om å bli brukt av andre
    .text = Det neste spørsmålet er om noen har fått deg til å gjøre ting du ikke ville. Du trenger ikke å si hvem det var, eller noe i detalj. Svaret ligger bare i minnet på denne enheten og blir borte når siden lukkes. Du kan hoppe over denne delen, og da sier resultatet at det ikke vet.
interlude-partner-violence = Ett spørsmål om trygghet i forholdet
    .text = Det neste spørsmålet er om en partner eller familien til partneren har skadet eller kontrollert deg. Du trenger ikke å si noe i detalj. Svaret ligger bare i minnet på denne enheten og blir borte når siden lukkes. Du kan hoppe over denne delen, også hvis noen ser skjermen, og da sier resultatet at det ikke vet.
interlude-partner-violence-child = Ett spørsmål om å være trygg hjemme
    .text = Det neste spørsmålet er om en partner eller familien til partneren har vært slem mot deg. Du trenger ikke å si noe i detalj. Svaret ligger bare i minnet på denne enheten og blir borte når siden lukkes. Du kan hoppe over denne delen, også hvis noen ser skjermen, og da sier resultatet at det ikke vet.

## Situasjonen din nå

question-urgent = Trenger du hjelp akkurat nå?
    .help = Fare vil si at noen kan skade deg nå, eller at livet ditt er i fare. Trandum er et sted nær Oslo lufthavn der politiet holder folk innelåst.
    .why = Svaret avgjør hva som står først i resultatet. Noe hjelp kan ikke vente, som nødnumre, eller en advokat for den som politiet holder innelåst.
option-urgent-no = Nei
option-urgent-danger = Ja, jeg er i fare nå
option-urgent-removal-soon = Ja, politiet skal sende meg ut av Norge de neste dagene
option-urgent-detained = Ja, politiet har låst meg inne, for eksempel på Trandum

question-location = Hvor er du nå?
    .help = Hjemlandet er det landet du er statsborger av. Hvis du ikke har noe statsborgerskap, er det landet der du bodde før. UNHCR er FNs organisasjon for flyktninger.
    .why = Asyl i Norge kan du bare be om i Norge eller på grensen. Fra andre steder ser guiden på andre veier.
option-location-norway = I Norge
option-location-border = På grensen til Norge eller på en norsk flyplass
option-location-home = I hjemlandet mitt
option-location-europe = I et annet land i Europa
option-location-abroad-unhcr = I et annet land, og registrert som flyktning der eller hos UNHCR
option-location-abroad = I et annet land, og ikke registrert som flyktning

question-stage = Hvordan er situasjonen din hos norske myndigheter?
    .help = Velg linjen som passer til det siste brevet eller kortet du har fått. Ordet i parentes kan stå der. UDI avgjør asylsaker først, og UNE behandler klager.
    .why = Det gjelder ulike regler og frister før svar, etter et nei og når du har en tillatelse. Valget avgjør hvilke av dem guiden ser på.
option-stage-none = Jeg har ikke hatt kontakt med dem
option-stage-not-applied = Jeg er i Norge og har ikke søkt om beskyttelse (asyl)
option-stage-waiting = Jeg har søkt og venter på svar, kanskje med kort som asylsøker (asylsøkerbevis)
option-stage-dublin-decision = Et brev sier at et annet land i Europa må ta saken min (Dublin-vedtak)
option-stage-udi-refused = Et brev fra UDI sier nei (avslag), også hvis jeg har klaget
option-stage-une-refused = Et brev fra UNE sier nei, og det er siste svar (endelig avslag)
option-stage-protection = Jeg har oppholdskort eller vedtak som flyktning (asyl)
option-stage-collective = Jeg har kort eller brev om kollektiv beskyttelse
option-stage-humanitarian = Jeg har kort eller vedtak om opphold på humanitært grunnlag
option-stage-limited = Jeg har en begrenset tillatelse, for eksempel til jeg er 18 år, på grunn av identitet, eller fordi jeg ikke kan sendes tilbake
option-stage-family = Jeg har oppholdskort på grunn av familie (familieinnvandring)
option-stage-permanent = Jeg har kort med permanent oppholdstillatelse
option-stage-notice = Et brev sier at jeg kan miste tillatelsen (forhåndsvarsel)
option-stage-lost = Et vedtak tar fra meg tillatelsen (tilbakekall eller opphør)
option-stage-other-permit = Jeg har visum, eller tillatelse til studier, arbeid eller noe annet

## Brev og vedtak

question-letter-deadline = Hvor lang tid gir brevet deg til å svare?
    .help = Se etter ordet «frist» eller «klagefrist». Fristen for å klage er vanligvis tre uker, men bare én uke hvis det står «åpenbart grunnløs» i brevet. Hvis brevet gir flere frister, velger du den korteste.
    .why = Stegene i resultatet følger fristen i brevet. Noen frister er svært korte.
option-letter-deadline-48-hours = 48 timer
option-letter-deadline-one-week = Én uke
option-letter-deadline-three-weeks = Tre uker
option-letter-deadline-other = En annen tid, eller en dato
option-letter-deadline-not-stated = Det står ikke, eller jeg kan ikke lese det

question-letter-received = Hvis du har fått brev eller vedtak, når fikk du eller advokaten det?
    .help = Tenk på det siste brevet med et vedtak eller et varsel om at du kan miste en tillatelse. Tell fra den første dagen du eller advokaten hadde det.
    .why = Fristen for å svare regnes fra den dagen. En klage som kommer for sent, kan av og til likevel bli tatt imot.
option-letter-received-0-2-days = I dag, i går eller dagen før
option-letter-received-3-7-days = For 3 til 7 dager siden
option-letter-received-8-21-days = For 8 til 21 dager siden
option-letter-received-over-21-days = For mer enn 21 dager siden
option-letter-received-none = Jeg har ikke fått noe slikt brev

question-since-final-refusal = Hva passer for deg etter det endelige avslaget fra UNE?
    .help = Nytt vil si at UNE ikke har sett det før. De tre årene regnes fra da saken din begynte. Du kan velge flere.
    .why = UNE kan se på en sak igjen når det finnes noe nytt og viktig. En annen regel gjelder den som ikke har kunnet reise tilbake (praktiske hindringer for retur).
option-since-final-refusal-new-information = Jeg har nye og viktige opplysninger eller papirer
option-since-final-refusal-country-changed = Situasjonen i landet mitt har endret seg
option-since-final-refusal-no-return-for-3-years = Det har gått tre år, og retur har ikke vært mulig
option-since-final-refusal-cooperated = Jeg har hjulpet til med å vise hvem jeg er, og prøvd å skaffe reisepapirer
option-since-final-refusal-none = Ingen av disse

## Tillatelsen din

question-permit-ends = Når går tillatelsen din ut?
    .help = Se etter datoen på oppholdskortet eller i vedtaket.
    .why = Mange tillatelser må fornyes i tide. Datoen avgjør hvor mye det haster, og hva du kan regne med mens du venter.
option-permit-ends-over-3-months = Om mer enn 3 måneder
option-permit-ends-1-3-months = Om 1 til 3 måneder
option-permit-ends-under-1-month = Om mindre enn 1 måned
option-permit-ends-expired = Den har gått ut

question-since-protection = Har noe av dette skjedd etter at du fikk beskyttelse i Norge?
    .help = Ta med alt siden den første tillatelsen, også korte besøk. Hvis flere passer, velger du ett av dem. Hvis du aldri har hatt beskyttelse her, velger du «Nei, ingen av disse».
    .why = Slike ting kan føre til at UDI ser på en tillatelse på nytt. Da viser guiden hva reglene sier, og hvor du kan få hjelp.
option-since-protection-no = Nei, ingen av disse
option-since-protection-travelled = Jeg har vært på besøk i hjemlandet
option-since-protection-home-passport = Jeg har fått pass fra hjemlandet
option-since-protection-new-citizenship = Jeg har fått nytt statsborgerskap
option-since-protection-resettled = Jeg har flyttet tilbake for å bo i hjemlandet

question-also-asylum = Vil du også se hva en søknad om asyl kan bety for deg?
    .help = Asyl er en tillatelse til å bli fordi du trenger beskyttelse. Å se på det her endrer ikke den tillatelsen du har.
    .why = Tillatelsen du har, følger andre regler enn asyl. Hvis du sier ja, går guiden også gjennom reglene om asyl og stiller flere spørsmål.
option-also-asylum-yes = Ja
option-also-asylum-no = Nei

## Om deg

question-age = Hvor gammel er du?
    .help = Velg det som passer med alderen din i dag.
    .why = Noen regler gjelder bare for dem under 18 år, og noen har andre aldersgrenser. Den som er under 18 år, har også egne rettigheter.
option-age-under-15 = Under 15 år
option-age-15 = 15 år
option-age-16-17 = 16 eller 17 år
option-age-18-55 = 18 til 55 år
option-age-56-60 = 56 til 60 år
option-age-over-60 = Over 60 år

question-without-guardian = Er du her uten foreldre eller en annen voksen som har ansvar for deg?
    .help = Ansvar vil si at den voksne har plikt til å ta seg av deg. En du bare reiste sammen med, trenger ikke å være en slik voksen.
    .why = Den som er under 18 år og alene, har egne rettigheter, som en representant og gratis advokat. Reglene ser også på hvem som kan ta seg av deg i hjemlandet.
question-without-guardian-child = Er du her uten mor, far eller en annen voksen som tar seg av deg?
    .help = Tenk på en voksen som har plikt til å ta seg av deg. En du bare reiste sammen med, trenger ikke å være en slik voksen.
    .why = Et barn som er alene, får en voksen som hjelper (representant) og en gratis advokat. Reglene ser også på hvem som kan ta seg av deg i hjemlandet.
option-without-guardian-yes = Ja, jeg er her uten en slik voksen
option-without-guardian-no = Nei, en slik voksen er her sammen med meg

question-citizenship = Hvilket land er du statsborger av?
    .help = Velg fra listen. Skriv de første bokstavene i landet for å hoppe dit. Hvis du har flere statsborgerskap, eller ingen, velger du linjen som sier det.
    .why = Noen regler gjelder bare folk fra visse land, som den raske 48-timersprosedyren. Andre regler kan ha noe å si for den som er statsløs.
option-citizenship-stateless = Jeg har ikke noe statsborgerskap (statsløs)
option-citizenship-several = Jeg har mer enn ett statsborgerskap

## Ukraina

question-ukraine-link = Passer ett av disse båndene til Ukraina for deg?
    .help = En kort tid borte, opptil 90 dager før 24. februar 2022, teller fortsatt som å bo i Ukraina. Nær familie er ektefelle eller samboer fra før den datoen, eller barn under 18 år. Andre i slekten teller hvis de bodde i samme hjem før den datoen.
    .why = Norge har en ordning med kollektiv beskyttelse for folk fra Ukraina. Den gjelder bare noen grupper, og for alle andre gjelder andre regler.
option-ukraine-link-lived-in-ukraine = Jeg er statsborger av Ukraina og hadde hjemmet mitt der 24. februar 2022
option-ukraine-link-protected-in-ukraine = Jeg hadde beskyttelse i Ukraina 24. februar 2022
option-ukraine-link-family-of-covered-person = Jeg er nær familie til en som passer i linjene over
option-ukraine-link-other = Ingen av disse

question-ukraine-area = I hvilken del av Ukraina bodde du sist i minst seks måneder?
    .help = Tenk på det siste stedet der du bodde i seks måneder eller mer, ikke på hvor du er født. En oblast er et fylke i Ukraina.
    .why = Folk fra områder som UDI regner som trygge, er vanligvis utenfor ordningen hvis de søkte 28. september 2024 eller senere. Listen er fra januar 2025, kan ha endret seg, og kan sjekkes på udi.no.
option-ukraine-area-regarded-as-safe = Ett av disse: Tsjerkasy, Tsjernivtsi, Ivano-Frankivsk, Khmelnytskyj, Kirovohrad, Kyiv oblast (ikke byen Kyiv), Lviv, Poltava, Rivne, Ternopil, Vinnytsja, Volyn, Zakarpattia, Zjytomyr
option-ukraine-area-other = En annen del av Ukraina, eller byen Kyiv

question-ukraine-man-18-60 = Er du mann mellom 18 og 60 år?
    .help = Tre unntak ble varslet i februar 2026. Det er papirer på fritak fra eller utsatt militærtjeneste, å være alene om barn som kom med deg, og medisinsk evakuering (Medevac). Vi har ikke sett den endelige teksten.
    .why = Slik det er meldt, er menn i denne alderen som søker fra 5. mai 2026, som regel ikke med i ordningen. Sakene deres blir vurdert én for én.
option-ukraine-man-18-60-no = Nei
option-ukraine-man-18-60-yes = Ja, og ingen av unntakene passer for meg
option-ukraine-man-18-60-yes-but-exempt = Ja, og ett av unntakene kan passe for meg

question-ukraine-bar = Passer noe av dette også for deg?
    .help = Du kan velge flere. Hvis ingenting passer, velger du «Ingen av disse».
    .why = Hvert av disse kan gjøre at en person faller utenfor ordningen for Ukraina. Guiden ser likevel på asyl og andre veier.
option-ukraine-bar-citizen-of-safe-country = Jeg er også statsborger av et annet land, og det er trygt
option-ukraine-bar-had-it-before = Jeg har hatt kollektiv beskyttelse i Norge før, og den tok slutt
option-ukraine-bar-lived-elsewhere = 24. februar 2022 bodde jeg i et annet land enn Ukraina eller Norge
option-ukraine-bar-other-permit = Jeg har en annen tillatelse i Norge, eller beskyttelse i et annet land
option-ukraine-bar-none = Ingen av disse

## Reisen din

question-protection-elsewhere = Har et annet land gitt deg beskyttelse eller tillatelse til å bli?
    .help = Beskyttelse vil si asyl, status som flyktning eller noe som ligner, fordi du var i fare. Ta det med også hvis du har reist fra landet. Hvis du fikk både beskyttelse og en annen tillatelse, velger du beskyttelse.
    .why = Hvis et annet land har gitt deg beskyttelse, kan UDI nekte å behandle søknaden. En annen tillatelse kan også ha noe å si.
option-protection-elsewhere-no = Nei
option-protection-elsewhere-protection-in-europe = Ja, beskyttelse i et land i Europa
option-protection-elsewhere-protection-outside-europe = Ja, beskyttelse i et land utenfor Europa
option-protection-elsewhere-other-permit = En annen tillatelse til å bli, men ikke beskyttelse

question-european-contact = Har noe av dette skjedd i et annet land i Europa enn Norge?
    .help = Ta det med også hvis det er lenge siden. Fingeravtrykk kan ligge i et felles register i Europa (Eurodac). Du kan velge flere.
    .why = Et annet land i Europa kan ha ansvar for søknaden din (Dublin-sak). Da ser UDI på det, og ikke på om du trenger beskyttelse.
option-european-contact-asylum = Jeg søkte asyl der
option-european-contact-entry = De tok fingeravtrykk av meg da jeg kom inn
option-european-contact-visa = Jeg fikk visum eller en tillatelse fra landet
option-european-contact-family = En i min nære familie venter på asyl eller har beskyttelse der
option-european-contact-none = Ingen av disse

question-travel-route = Oppholdt du deg på veien til Norge i et land der du var trygg?
    .help = Trygg vil si at du ikke ble forfulgt der. Et opphold er mer enn å bytte fly eller reise gjennom. Hvis flere passer, velger du landet der du var lengst.
    .why = Etter et opphold i et trygt land kan UDI nekte å behandle søknaden her. Bånd til Norge, eller fare i det landet, kan endre dette.
option-travel-route-no = Nei
option-travel-route-transit = Jeg reiste bare gjennom et slikt land
option-travel-route-lived = Jeg var der i flere måneder, eller hadde papirer på at jeg kunne bli
option-travel-route-russia = Jeg kom over grensen fra Russland eller hadde opphold der, og Russland er ikke hjemlandet mitt
option-travel-route-nordic = Jeg kom fra Sverige, Danmark, Finland eller Island

## Det du er redd for

question-fear = Er du redd for alvorlig skade hvis du må reise tilbake til hjemlandet?
    .help = Tenk på hva som kan skje senere. Hvis du ikke har noe statsborgerskap, tenker du på landet der du bodde før. Du trenger ikke å si hva eller hvorfor her.
    .why = Reglene om asyl ser på fare som kan komme, ikke bare på det som har skjedd. Svaret avgjør om guiden går videre i disse reglene.
question-fear-child = Er du redd for at noe vondt skal skje med deg hvis du må reise tilbake?
    .help = Tenk på hva som kan skje senere i landet du kommer fra. Du trenger ikke å si hva eller hvorfor her.
    .why = Reglene ser på hva som kan skje med deg senere. De må også ta hensyn til at du er et barn.
option-fear-yes = Ja
option-fear-before-not-now = Jeg var redd før, men jeg er ikke sikker nå
option-fear-no = Nei

question-harm = Hva slags skade er du redd for?
    .help = Velg bare det du vil dele, uten detaljer. Flere mindre ting kan sammen også være alvorlig. Du kan velge flere.
    .why = Reglene skiller mellom ulike slags skade. Valget avgjør hvilke av dem guiden ser på.
question-harm-child = Hva slags vonde ting er du redd for?
    .help = Velg bare det du vil dele. Du trenger ikke å si hva som har skjedd. Du kan velge flere.
    .why = Ulike regler gjelder for ulike slags skade. Valget avgjør hvilke regler guiden ser på.
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
    .help = Hvis du er i Norge, tenker du på hva som kan skje hvis du må reise tilbake. Ta også med det andre bare tror om deg. Du kan velge flere.
    .why = Én regel gjelder fare på grunn av hvem du er, hva du tror og mener, eller hva andre tror om deg. Andre grunner hører under andre regler, og utenfor Norge kan arbeid for menneskerettigheter ha noe å si.
question-reason-child = Hvorfor kan noe vondt skje med deg?
    .help = Hvis du er i Norge, tenker du på hva som kan skje hvis du må reise tilbake. Ta også med det andre tror om deg, selv om det ikke er sant. Du kan velge flere.
    .why = Én regel gjelder fare på grunn av hvem du er, hva du tror, eller hva andre tror om deg. Andre grunner hører under andre regler, og utenfor Norge kan arbeid for menneskerettigheter ha noe å si.
option-reason-ethnic = Folket mitt, klanen min, opphavet mitt eller hudfargen min
option-reason-religion = Religionen min, eller at jeg ikke har noen
option-reason-nationality = Nasjonaliteten, språket eller den nasjonale gruppen min
option-reason-politics = Det jeg mener om politikk, eller det de tror at jeg mener
option-reason-gender = Kjønnet mitt, for eksempel som kvinne eller jente
option-reason-sexual-orientation-or-gender-identity = Å være lesbisk, homofil, bifil, trans eller interkjønn
option-reason-sexual-orientation-or-gender-identity-child = Hvem jeg er glad i, eller hvilket kjønn jeg føler at jeg er
option-reason-family = Familien min, eller noe en i slekten har gjort
option-reason-group = En annen gruppe som jeg hører til
option-reason-human-rights-work = Arbeidet mitt for menneskerettigheter, eller som journalist, kunstner eller advokat
option-reason-military-refusal = Jeg nekter militærtjeneste
option-reason-military-refusal-child = Jeg nekter å være soldat
option-reason-anyone = Det kan skje hvem som helst der
option-reason-private = En privat konflikt, gjeld eller kriminalitet
option-reason-economy = Fattigdom eller mangel på arbeid
option-reason-disaster = En naturkatastrofe

question-accelerated-exception = Passer ett av unntakene for landet ditt for deg?
    .help = Unntakene for landet ditt står på denne siden. De er fra en eldre liste hos UDI, og listen kan ha endret seg.
    .why = For noen land bruker UDI en svært rask behandling (48-timersprosedyren). Hvis et unntak passer, regner ikke guiden denne prosedyren som en grense.
option-accelerated-exception-yes = Ja, ett av dem passer for meg
option-accelerated-exception-no = Nei
exception-BW = For Botswana er det ett unntak: den som har en sak om å være lesbisk, homofil, bifil, trans eller interkjønn.
exception-GH = For Ghana er det tre unntak. Ett gjelder jenter under 18 år, og ett gjelder den som er redd for tvangsekteskap. Det tredje gjelder den som har en sak om å være lesbisk, homofil, bifil, trans eller interkjønn.
exception-IN = For India er det ett unntak: enslige kvinner.
exception-NA = For Namibia er det ett unntak: den som har en sak om å være lesbisk, homofil, bifil, trans eller interkjønn.
exception-TZ = For Tanzania er det fire unntak. De gjelder jenter under 18 år, den som har albinisme, og den som er redd for tvangsekteskap. Det fjerde gjelder den som har en sak om å være lesbisk, homofil, bifil, trans eller interkjønn.
exception-XK = For Kosovo er det ett unntak: den som hører til en minoritet.

question-actor = Hvem ville skade deg?
    .help = Private vil si folk som ikke styrer området. Du kan velge flere.
    .why = Hvis bare private ville gjøre det, spør loven også om myndighetene der kan og vil beskytte deg. Svaret har også noe å si for spørsmålet om andre deler av landet.
question-actor-child = Hvem kan gjøre deg vondt?
    .help = Velg alle du tenker på. Du trenger ikke å si noen navn. Du kan velge flere.
    .why = Reglene spør om det er staten, en gruppe som styrer, eller andre folk. Svaret avgjør hva mer guiden må spørre om.
option-actor-state = Staten: politi, hær, domstoler eller andre myndigheter
option-actor-group-control = En gruppe som styrer området
option-actor-non-state = Private, som familie, andre i nærheten eller en gjeng
option-actor-non-state-child = Andre folk, som en i familien, noen jeg kjenner, eller en gjeng

question-state-protection = Kan politiet eller andre myndigheter der beskytte deg?
    .help = Tenk på om de kan hjelpe deg, og om de vil. Det gjelder politi, domstoler og andre med makt der.
    .why = Når faren bare kommer fra private, spør loven om myndighetene der kan og vil beskytte deg.
question-state-protection-child = Kan politiet eller andre med makt der holde deg trygg?
    .help = Tenk på om de kan hjelpe deg, og om de vil.
    .why = Når faren kommer fra andre folk og ikke fra staten, spør loven om dette.
option-state-protection-yes = Ja
option-state-protection-no = Nei

question-safe-elsewhere = Finnes det en annen del av landet der du kan bo trygt, og som du kan reise til?
    .help = Trygt vil si at du virkelig blir beskyttet der. Ta bare med et sted som du kan komme til på en lovlig og trygg måte.
    .why = Loven spør om en person kan få beskyttelse i en annen del av hjemlandet (internflukt). Hvor hardt livet ville bli der, kan ha noe å si i en annen regel.
question-safe-elsewhere-child = Finnes det et annet sted i landet ditt der du er trygg, og som du kan komme til?
    .help = Trygg vil si at noen eller noe virkelig beskytter deg der. Ta bare med et sted som du kan komme til på en lovlig og trygg måte.
    .why = Loven spør om du kan være trygg i en annen del av landet ditt (internflukt). Hvor hardt livet ville bli der, kan ha noe å si i en annen regel.
option-safe-elsewhere-yes = Ja
option-safe-elsewhere-no = Nei

question-danger-began = Når begynte faren?
    .help = Noe du gjorde etter at du reiste, kan for eksempel være politikk, en ny religion eller det du la ut på nettet.
    .why = Reglene kan også gjelde fare som begynte etter at en person reiste. Når den kommer av egne handlinger, ser myndighetene nøyere på dem.
question-danger-began-child = Når ble det farlig for deg?
    .help = Tenk på tiden før du reiste, og tiden etter.
    .why = Reglene kan også gjelde fare som begynte etter at du reiste fra landet ditt. Hvis den begynte på grunn av noe du gjorde, ser myndighetene nøyere på det.
option-danger-began-before = Før jeg reiste fra landet mitt
option-danger-began-after-events = Etter at jeg reiste, fordi ting endret seg der
option-danger-began-after-acts = Etter at jeg reiste, på grunn av noe jeg gjorde

## Svært alvorlige handlinger

question-serious-acts = Kan reglene om svært alvorlige handlinger ha noe å si for deg?
    .help = De handler om krigsforbrytelser, forbrytelser mot freden eller menneskeheten, og handlinger mot FNs formål. De handler også om en alvorlig forbrytelse utenfor Norge som ikke var politisk, eller en endelig dom for en svært alvorlig forbrytelse. Du trenger ikke å forklare, og «Kanskje» sier ikke noe om skyld.
    .why = Disse reglene kan stenge veien til status som flyktning, eller ha noe å si for en tillatelse du har. Selv da kan ingen sendes til tortur, og en gratis advokat kan hjelpe før vedtaket.
question-serious-acts-child = Kan reglene om svært alvorlige handlinger ha noe å si for deg?
    .help = De handler om svært alvorlige ting, som forbrytelser i krig. Du trenger ikke å forklare noe, og «Kanskje» sier ikke noe om skyld.
    .why = Disse reglene kan ha noe å si for status som flyktning. Selv da kan ingen sendes til tortur.
option-serious-acts-no = Nei
option-serious-acts-maybe = Kanskje

## Familien din

question-family-in-norway = Har du nær familie i Norge?
    .help = Ta bare med dem som bor i Norge nå. Du kan velge flere.
    .why = Nær familie i Norge kan åpne andre veier, som familiegjenforening.
option-family-in-norway-spouse = Ektefelle eller samboer
option-family-in-norway-child-under-18 = Barnet mitt under 18 år
option-family-in-norway-parent = Moren eller faren min
option-family-in-norway-sibling = Søsteren eller broren min
option-family-in-norway-other = En annen i slekten
option-family-in-norway-none = Ingen nær familie i Norge

question-family-permit = Hvilken tillatelse har den personen i Norge?
    .help = Hvis du valgte flere personer, velger du én og svarer for den i denne delen. Du kan gå tilbake senere og svare for en annen. Tillatelsen står på oppholdskortet eller i vedtaket.
    .why = Reglene om familie følger tillatelsen til den som er her fra før (referansepersonen).
option-family-permit-protection = Opphold som flyktning (asyl)
option-family-permit-collective = Kollektiv beskyttelse
option-family-permit-humanitarian = Opphold på humanitært grunnlag
option-family-permit-limited = En begrenset tillatelse, for eksempel til 18 år eller uten familie
option-family-permit-permanent = Permanent oppholdstillatelse
option-family-permit-citizen = Norsk statsborger
option-family-permit-asylum-seeker = Venter på svar på søknad om asyl (asylsøker)
option-family-permit-other = En annen tillatelse

question-family-application = Hvor lenge er det siden personen fikk tillatelsen, og har du søkt?
    .help = Tell fra datoen i vedtaket om den tillatelsen. Registrert vil si at søknaden er sendt på nett og gebyret er betalt.
    .why = Det er ikke krav om inntekt hvis dere registrerer og betaler innen 6 måneder og leverer alt innen ett år. Senere må den som er her, vanligvis ha en viss inntekt.
option-family-application-within-6-months = Mindre enn 6 måneder siden
option-family-application-registered-within-6-months = 6 til 12 måneder siden, og vi registrerte og betalte innen 6 måneder
option-family-application-late = Mer enn 6 måneder siden, og vi registrerte og betalte ikke innen 6 måneder
option-family-application-late-prevented = Mer enn 6 måneder siden, og noe vi ikke rådde over, stanset oss

question-family-before-flight = Var dere en familie før personen reiste fra hjemlandet?
    .help = For et par regnes det fra da dere giftet dere eller flyttet sammen.
    .why = For par som ble en familie senere, gjelder andre regler, for eksempel om alder og om arbeid eller utdanning.
option-family-before-flight-yes = Ja
option-family-before-flight-no = Nei

question-family-same-citizenship = Har du samme statsborgerskap som den personen?
    .help = Det gjelder hvilket land som ser deg som sin borger, ikke hvor du har bodd.
    .why = Status som flyktning gjennom nær familie er som regel bare for dem med samme statsborgerskap.
option-family-same-citizenship-yes = Ja
option-family-same-citizenship-no = Nei

## Helse og barn

question-serious-illness = Har du en akutt eller livstruende sykdom som ikke kan behandles i hjemlandet?
    .help = Akutt vil si at du trenger behandling nå. En lege eller spesialist må kunne bekrefte sykdommen.
    .why = Svært sterke helsegrunner kan ha noe å si for opphold på humanitært grunnlag. UDI ser på dette i asylsaken.
question-serious-illness-child = Er du så syk at du trenger behandling som du ikke kan få i hjemlandet?
    .help = Det gjelder sykdom som trenger behandling nå, eller som er farlig uten. En lege må kunne bekrefte den.
    .why = Alvorlig sykdom kan ha noe å si for opphold på humanitært grunnlag. UDI ser på dette i asylsaken.
option-serious-illness-yes = Ja
option-serious-illness-no = Nei

question-children-here = Har du barn med deg i Norge?
    .help = Ta med dine egne barn som bor her sammen med deg. Hvis du har flere, tenker du på det som har vært her lengst. Det er ingen fast grense, men guiden bruker omtrent fire og et halvt år.
    .why = Båndene et barn har til Norge, kan ha noe å si for opphold på humanitært grunnlag. Barn kan også ha noe å si når livet i hjemlandet ville bli svært hardt.
question-children-here-child = Har du et eget barn med deg i Norge?
    .help = Ta bare med dine egne barn som bor her sammen med deg. Det er ingen fast grense, men guiden bruker omtrent fire og et halvt år.
    .why = Båndene et barn har til Norge, kan ha noe å si for opphold på humanitært grunnlag. Barn kan også ha noe å si når livet i hjemlandet ville bli svært hardt.
option-children-here-none = Nei
option-children-here-under-4-5-years = Ja, under omtrent fire og et halvt år her, eller ikke et år på skole ennå
option-children-here-over-4-5-years-in-school = Ja, omtrent fire og et halvt år eller mer her, og minst ett år på skole

## Å bli tvunget eller lurt

question-exploitation = Har noen tvunget eller lurt deg til arbeid, sex, tigging eller kriminelle ting, eller kontrollert deg?
    .help = Det teller også hvis noen holder på papirene dine eller bestemmer hvor du får gå. Ta det med uansett hvor det skjedde. Du trenger ikke å si hvem som gjorde det.
    .why = Mulige ofre for menneskehandel kan be om tid og hjelp (refleksjonsperiode). Det kan også ha noe å si i en asylsak.
question-exploitation-child = Har noen tvunget eller lurt deg til å gjøre ting, slik at de kunne bruke deg?
    .help = Det kan være arbeid, tigging, tyveri eller ting med kroppen din. Det teller også hvis noen holder på papirene dine eller kontrollerer deg. Du trenger ikke å si hvem som gjorde det.
    .why = Det finnes regler og folk som kan hjelpe barn som andre har brukt. Det kan også ha noe å si i en asylsak.
option-exploitation-yes = Ja
option-exploitation-no = Nei

## Trygghet i forholdet

question-partner-violence = Har partneren din eller familien til partneren skadet, truet eller kontrollert deg eller barnet ditt?
    .help = Andre som bor i samme hjem, teller også. Du trenger ikke å si hva som har skjedd.
    .why = En tillatelse på grunn av familie er ofte knyttet til partneren. Etter vold kan en regel gi deg en egen tillatelse (mishandlingsbestemmelsen).
question-partner-violence-child = Har partneren din eller familien til partneren skadet deg, skremt deg eller kontrollert deg eller barnet ditt?
    .help = Hvis du ikke har noen partner, velger du «Nei». Andre som bor sammen med deg og partneren, teller også. Hvis noen andre hjemme skader deg, viser resultatet hvor du kan få hjelp.
    .why = En tillatelse på grunn av familie er ofte knyttet til partneren. Etter vold kan en regel gi deg en egen tillatelse (mishandlingsbestemmelsen).
option-partner-violence-yes = Ja
option-partner-violence-no = Nei

## ID-papirer

question-identity-papers = Hvilke ID-papirer har du?
    .help = Ta med papirer du har nå, eller som politiet har tatt vare på. Hvis myndighetene har sagt at de tviler på hvem du er, velger du det.
    .why = Papirene kan ha noe å si for hva slags tillatelse du får, og hvor lenge den varer. Tvil om hvem du er, har også noe å si når retur ikke har vært mulig.
option-identity-papers-passport = Pass
option-identity-papers-other-docs = Andre papirer, som ID-kort eller fødselsattest
option-identity-papers-none = Ingen ID-papirer
option-identity-papers-doubt = Myndighetene tviler på hvem jeg er
