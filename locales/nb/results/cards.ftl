### Kort: opplysninger som vises. Verdi: overskrift; .lead: det viktigste først; .more: resten.

## Etter et vedtak

card-detention = Hvis norsk politi holder deg, eller kan sende deg ut snart
    .lead = Hvis du er redd for å reise tilbake, si det til politiet med en gang. Du kan be om asyl også mens politiet holder deg.
    .more =
        Hvis ingen har vurdert denne faren før, må politiet spørre dem som avgjorde saken, om utreisen skal vente.
        Vil politiet holde deg lenger (internering), må en domstol se på det innen få dager.

card-detention-child = Hvis norsk politi holder deg, eller kan sende deg ut snart
    .lead = Si til politiet hvor gammel du er. Hvis du er redd for å reise tilbake, si det også.
    .more =
        Vil de holde deg, må en domstol se på det senest neste dag, og du kan si hva du mener.
        Da skal politiet også si fra til barnevernet.
        Du kan be om asyl også mens politiet holder deg.

card-dublin-decision = Når et annet land i Europa kan ha ansvaret (Dublin)
    .lead = UDI, som avgjør asylsaker, kan be et annet land om å ta saken din. Da ser UDI bare på hvilket land som har ansvaret, og ikke på om du trenger beskyttelse.
    .more =
        Norge må ta saken hvis båndene dine hit gjør at den naturlig hører til her.
        Reglene mot å sende noen til forfølgelse eller tortur gjelder også her, også hvis landet kan sende deg videre.
        Etter et vedtak er fristen for å be om å bli svært kort.
        Reglene i Europa ble endret i 2026, og vi vet ikke hva som er nytt i Norge: følg brevet ditt.

card-dublin-decision-child = Når et annet land i Europa kan ha ansvaret (Dublin)
    .lead = Noen ganger må et annet land i Europa se på en asylsak. UDI, som avgjør saken, ser da bare på hvilket land det er.
    .more =
        Si til politiet eller UDI hvor gammel du er, og om du har familie i Norge eller i andre land.
        Så vidt vi vet, blir et barn som er alene, bare sendt til et land der det har familie eller der saken er behandlet.
        Hvis du har fått brev om dette, vis det i dag til advokaten og representanten din, eller til foreldrene dine.
        Advokaten kan be om at du får bli, men fristen er svært kort.
        Reglene i Europa ble endret i 2026, og vi vet ikke hva som er nytt i Norge.

card-appeal = Hvis du er uenig i vedtaket
    .lead = Du kan klage innen fristen i brevet. Den er normalt tre uker, eller én uke hvis det står åpenbart grunnløs i brevet.
    .more =
        Fristen går fra den dagen du eller advokaten fikk brevet.
        Hvis det kommer flere papirer, si fra i tide: da har du som regel { $figure-more-documents } ekstra til dem.
        Hvis fristen er ute, send klagen likevel.
        Den kan bli godtatt hvis du er uten skyld eller det er særlige grunner, inntil { $figure-late-at-most } etter vedtaket.
        Ikke alle får bli til UNE, som avgjør klager, er ferdig, så be med en gang om å få bli (utsatt iverksetting).

card-appeal-child = Hvis du er uenig i vedtaket
    .lead = Et nei er ikke alltid slutten: du kan klage innen fristen i brevet. Vis brevet i dag til advokaten og representanten din, eller til foreldrene dine.
    .more =
        Fristen er normalt tre uker, eller én uke hvis det står åpenbart grunnløs i brevet.
        Advokaten skriver klagen sammen med deg og kan be om at du får bli så lenge (utsatt iverksetting).
        Hvis det kommer flere papirer, si fra i tide: da er det som regel { $figure-more-documents } ekstra.
        Hvis fristen er ute, send klagen likevel.
        Den kan bli godtatt hvis du er uten skyld eller det er særlige grunner, inntil { $figure-late-at-most } etter vedtaket.

card-refused-examination = Når UDI ikke ser på grunnene dine, eller sier nei svært fort
    .lead = UDI kan si nei til å se på en sak fordi et annet land ga beskyttelse eller var trygt. Da får du som regel ikke gratis advokat automatisk: kontakt NOAS (gratis rettshjelp) i dag.
    .more =
        Reglene mot å sende noen til forfølgelse eller tortur gjelder også her, også hvis landet kan sende deg videre.
        Et slikt vedtak kan bli satt i verk straks.
        Er det ikke åpenbart at UDI bør si nei, får du en frist til å be om å bli (utsatt iverksetting).
        Du kan ikke bli sendt før den fristen er ute eller UDI har svart.
        Står det åpenbart grunnløs i brevet, har du én uke til å klage, som regel med gratis advokat.

card-refused-examination-child = Når UDI ikke ser på grunnene dine, eller sier nei svært fort
    .lead = UDI, som avgjør saken, sier noen ganger nei til å se på en sak på grunn av et annet land. Snakk med en advokat eller NOAS (gratis rettshjelp) i dag.
    .more =
        Er du her uten foreldrene dine, har du gratis advokat.
        Familier får det som regel ikke automatisk i en slik sak.
        Reglene mot å sende noen til forfølgelse eller tortur gjelder også her.
        Et slikt vedtak kan bli satt i verk fort, men advokaten kan be om at du får bli så lenge.

card-assisted-return = Hjelp til å reise hjem (assistert retur)
    .lead = Det finnes hjelp for dem som selv vil reise hjem: assistert retur. Dette er til opplysning og er ikke et råd.
    .more =
        Den kan gi penger, og IOM, FNs organ for migrasjon, hjelper til med reisen.
        Er du redd for å reise tilbake, eller er saken din ikke ferdig, kan en advokat forklare hva det vil bety.

card-assisted-return-child = Hjelp til å reise hjem (assistert retur)
    .lead = Det finnes hjelp for dem som selv vil reise hjem: assistert retur. Dette er til opplysning og er ikke et råd.
    .more =
        Den kan gi penger og hjelp til reisen.
        Snakk først med foreldrene dine, eller med representanten og advokaten din.
        Hvis du er redd for å reise tilbake, si det til dem.

## Når en tillatelse kan bli tatt

card-advance-notice = Hvis UDI skriver at du kan miste tillatelsen
    .lead = Brevet (forhåndsvarsel) er ikke et vedtak ennå, og du kan svare på det. Det er fristen i brevet som gjelder.
    .more =
        Du har rett til advokat betalt av staten, og du finner advokaten selv, for eksempel på listen til UDI.
        Tar UDI senere tillatelsen, kan du klage.

card-withdrawal = Hva som kan avslutte beskyttelse eller en tillatelse
    .lead = Noen ting kan få UDI til å se på en tillatelse på nytt, for eksempel en reise til hjemlandet. Snakk med en advokat før du kontakter myndighetene om det; en frist i et brev gjelder likevel.
    .more =
        En reise hjem eller et pass derfra kan bli sett som tegn på at du ikke trenger beskyttelse lenger.
        Hvorfor du reiste, og faren der nå, kan ha betydning.
        Åpner UDI en sak, betaler staten advokaten.

## Saken din

card-exclusion = Regler om svært alvorlige handlinger
    .lead = Du trenger ikke å forklare noe her. Hvis disse reglene kan få betydning i saken din, kan du ha gratis advokat før UDI avgjør den.
    .more =
        Reglene (utelukkelse) kan stenge for flyktningstatus eller avslutte en tillatelse, for eksempel etter krigsforbrytelser eller andre svært alvorlige lovbrudd.
        Om de passer, er et vanskelig spørsmål om jus, og svaret ditt her beviser ingenting.
        De som er stengt ute på denne måten, men var i reell fare, har for det meste fått en kort tillatelse.

card-representative = En voksen som hjelper deg: representanten
    .lead = Er du under 18 år og her uten foreldrene dine, får en voksen i oppgave å passe på rettighetene dine. Denne voksne heter representant og koster deg ingenting.
    .more =
        Det er Statsforvalteren som velger representanten.
        Representanten er med deg når myndighetene snakker med deg, og har kontakt med advokaten din.
        Før representanten bestemmer noe for deg, skal du bli spurt om hva du mener.
        Det er ikke representanten som har omsorg for deg hver dag.

card-registration = Slik ber du om asyl
    .lead = Du ber om asyl ved å møte opp hos politiet, så snart du kan. Du melder deg på Nasjonalt ankomstsenter i Råde, eller hos politiet noen andre steder hvis du har egen bolig.
    .more =
        Du kan si til politiet hvor som helst at du søker asyl, også på grensen eller en flyplass.
        Politiet (PU) tar bilde, fingeravtrykk og pass og spør om reisen og kort om grunnene dine.
        Der er det helsesjekk, med test for tuberkulose, og veiledning fra Caritas, som er en uavhengig organisasjon.
        Du kan bo der i opptil omtrent { $figure-stay-up-to }, og noen har intervjuet med UDI, som avgjør saken, der.

card-registration-child = Slik ber du om asyl
    .lead = Si til politiet, eller til en annen voksen som jobber for myndighetene, at du vil ha asyl. Si hvor gammel du er, og om du er alene.
    .more =
        Er du alene, hjelper de deg med å komme til Nasjonalt ankomstsenter i Råde.
        Der tar politiet bilde, fingeravtrykk og pass og spør hvem du er og hvordan du kom.
        Der er det også helsesjekk.
        Du kan bo der i opptil omtrent { $figure-stay-up-to }, og så flytter du til et annet sted.
        Hvis du ikke forstår, be om tolk, en som snakker språket ditt.

card-lawyer-and-guidance = Advokat og veiledning
    .lead = Før UDI avgjør en asylsak, har de fleste voksne ikke gratis advokat. De som nettopp er kommet, kan snakke gratis med Caritas, som er en uavhengig organisasjon.
    .more =
        Caritas forklarer rettighetene dine og hva som skal skje, og tier om det du sier.
        Etter et endelig nei betaler staten som regel ikke advokat.
        NOAS gir gratis rettshjelp og kan se på saker som har fått avslag.

card-lawyer-and-guidance-child = Advokaten din og andre som forklarer
    .lead = Er du her uten foreldrene dine, har du din egen advokat, også før UDI avgjør saken. Du betaler ingenting.
    .more =
        Advokaten arbeider for deg og har plikt til å tie om det du sier.
        Caritas, som er en uavhengig organisasjon, forklarer også hva som skal skje, og hva du har rett til.
        Er du her med foreldrene dine, har familien som regel gratis advokat først etter nei fra UDI.
        Du kan spørre om så mye du trenger.

card-asylum-interview = Intervjuet med UDI
    .lead = I intervjuet forteller du UDI, som avgjør saken, hvorfor du trenger beskyttelse. Det du sier der, betyr mye for vedtaket.
    .more =
        Fortell sant om det som skjedde, med detaljer, og med tid og sted når du vet det.
        Du kan be om en pause, og om en kvinne eller en mann som tolk.
        Tolken har plikt til å tie om det du sier.

card-asylum-interview-child = Samtalen med UDI
    .lead = I denne samtalen forteller du UDI, som avgjør saken, hva som har skjedd med deg, og hva du er redd for. Er du her alene, er representanten med deg.
    .more =
        Du kan fortelle med dine egne ord, i ditt eget tempo, og be om en pause.
        Si fra hvis du ikke forstår, ikke vet eller ikke husker.
        Tolken snakker språket ditt og har plikt til å tie.
        Si fra hvis du er syk, hvis noen har gjort deg vondt, eller hvis du ikke er trygg der du bor.

card-reception = Et sted å bo
    .lead = De som ber om asyl, skal få tilbud om et sted å bo mens de venter (asylmottak). Du kan bo et annet sted hvis du vil.
    .more =
        Pengene til mat og annet følger plassen, så du får dem som regel ikke hvis du bor et annet sted.
        Hvis du ikke er trygg der, be om å få flytte.

card-reception-child = Et sted å bo
    .lead = De som ber om asyl, skal få tilbud om et sted å bo. Barn som er her alene, bor der voksne har omsorg for dem.
    .more =
        De yngste bor i et omsorgssenter, og de eldre bor i et asylmottak for unge.
        Er du her med familien din, bor du som regel sammen med dem.
        Hvis noen gjør deg vondt, eller du ikke er trygg, si det til en voksen som jobber der.
        Du kan også si det til representanten eller advokaten, og be om å få flytte.

card-rights-while-waiting = Helsehjelp, skole og arbeid
    .lead = Når du har bedt om asyl, har du noen rettigheter mens du venter. Etter et endelig nei er de færre.
    .more =
        Mens du venter, har du helsehjelp som andre i Norge, og barn går på skole.
        For å arbeide må du ha fått lov, og det kan du be om etter intervjuet.
        Du får et asylsøkerbevis, og det offentlige bruker et D-nummer der de trenger et nummer for deg.
        Etter et endelig nei har voksne akutt og helt nødvendig helsehjelp, og barn og gravide full helsehjelp.

card-rights-while-waiting-child = Helsehjelp og skole
    .lead = Mens du venter, har du helsehjelp som andre i Norge. Barn i skolealder går på skole.
    .more =
        Hvis du er eldre, spør de ansatte eller representanten om skole.
        Etter et endelig nei har du fortsatt helsehjelp så lenge du er under 18 år.
        Du får et kort som viser at du har bedt om asyl.
        For å arbeide må du ha fått lov, så spør representanten eller advokaten først.

card-outside-norway = Hvis du ikke er i Norge
    .lead = Asyl i Norge kan du bare be om i Norge eller på grensen, og ikke fra et annet land. Hvis du er i fare, søk hjelp der du er.
    .more =
        Utenfor hjemlandet kan du be om beskyttelse hos myndighetene der du er, eller hos UNHCR, FNs organ for flyktninger.
        Hvis det kan være farlig at andre får vite at du søker hjelp, bruk en trygg kanal.
        Det finnes et visum av humanitære grunner, for inntil { $figure-humanitarian-visa-up-to }, men det er ikke en måte å be om asyl på.
        Smuglere er farlige og dyre, og norske nødnumre virker ikke i utlandet.

card-collective-protection = Kollektiv beskyttelse
    .lead = Kollektiv beskyttelse blir gitt til en hel gruppe. Da blir ikke dine egne grunner vurdert.
    .more =
        En søknad om asyl kan bli lagt på vent så lenge.
        Når ordningen eller tiden din i den tar slutt, kommer et brev: søknaden blir bare tatt opp hvis du ber om det i tide.
        Hvis du også er borger av et land i EU eller EØS, spør om registrering etter EØS-reglene i stedet; de har egne vilkår.

card-internal-flight = En annen del av landet ditt
    .lead = Ut fra svarene dine finnes det en annen del av landet der du kan leve trygt. Spør en advokat om det stedet virkelig er trygt for deg, og om du kan komme dit.
    .more =
        Regelen (internflukt) sier: ikke flyktningstatus hvis du kan få effektiv beskyttelse i en annen del av landet.
        Kommer faren fra staten, eller fra en gruppe som styrer landet, finnes det som regel ikke noe slikt sted.
        Om livet der blir for hardt, er ikke lenger en del av regelen.
        UDI, som avgjør saken, ser på det etterpå, når opphold på humanitært grunnlag blir vurdert.

card-internal-flight-child = En annen del av landet ditt
    .lead = Du svarte at det finnes en annen del av landet der du kan leve trygt. En advokat kan se på om det virkelig er slik for et barn.
    .more =
        UDI, som avgjør saken, skal ta hensyn til at du er barn.
        Du må kunne reise dit trygt og få beskyttelse der.
        Det kan ha betydning om en voksen der kan ta seg av deg.
        Fortell advokaten eller representanten hva du vet om stedet, og hva du er redd for.

card-sur-place = Når faren begynte etter at du reiste
    .lead = Det går an å få beskyttelse også når faren begynte etter at du reiste hjemmefra. Si fra til myndighetene uten å vente når du vet om den.
    .more =
        Som regel gjelder det også hvis faren kommer av det du gjorde senere, som politikk, tro eller noe du skrev på nett.
        Det finnes unntak, særlig for handlinger som er straffbare i Norge, og handlinger som mest var gjort for å få opphold.
        Heller ikke da kan noen bli sendt til tortur eller umenneskelig behandling.
        Hvis saken din er hos UDI eller UNE, som avgjør klager, send det som er nytt, dit skriftlig.
        Etter et endelig nei kan du be UNE se på saken igjen (omgjøringsanmodning).
        Det alene stopper ikke en utreise: be UNE samtidig om å få bli så lenge (utsatt iverksetting).

card-sur-place-child = Når faren begynte etter at du reiste
    .lead = Du kan trenge beskyttelse også når faren begynte etter at du reiste hjemmefra. Si det til politiet, advokaten eller representanten så snart du kan.
    .more =
        Det kan være noe som er endret hjemme, eller noe du gjorde eller sa etter at du reiste.
        Som regel teller begge deler, men det finnes unntak, og en advokat kan forklare dem.
        Har du alt fått nei, kan advokaten sende inn det som er nytt.
        Etter et endelig nei kan advokaten be UNE, som avgjør klager, om å se på saken igjen.
        Advokaten bør da også be om at du får bli så lenge (utsatt iverksetting).

card-identity-limited-permit = Hvis papirer mangler, eller det er tvil om hvem du er
    .lead = Du kan be om asyl også uten papirer. Men hvis du mangler papirer, eller det er tvil om hvem du er, kan en tillatelse bli kortere eller få flere grenser.
    .more =
        Det kan skje med flyktninger også, men mest med opphold på humanitært grunnlag.
        Det står i vedtaket hva som gjelder for deg.
        Kontakt med myndighetene i hjemlandet kan være farlig og kan telle mot deg, så spør en advokat først.

card-stateless = Hvis ikke noe land regner deg som sin borger
    .lead = Du kan be om beskyttelse også uten et statsborgerskap. Men Norge har ingen egen tillatelse for statsløse.
    .more =
        UDI, som avgjør saken, ser som regel på faren i det landet der du bodde før.
        Er det umulig å reise tilbake, finnes det en regel om praktiske hindringer, men den er lite brukt.

card-suspended-country = Asylsaker fra Syria: på vent i 2025
    .lead = I 2025 la Norge asylsaker fra Syria på vent. Så vidt vi vet, er det slutt på det, men vi er ikke sikre.
    .more =
        Når saker ligger på vent (berostillelse), stopper arbeidet med dem, men ikke retten til å be om asyl.
        Loven lar saker ligge på vent i inntil { $figure-hold-up-to }, og inntil { $figure-once-more } én gang til.
        For Syria begynte det { $figure-syria-from } og kunne ikke vare lenger enn til { $figure-syria-at-most-to }.
        Vi har ikke sett om sakene er lagt på vent på nytt.
        Barn som var her alene, var unntatt tidligere.
        Spør UDI eller en advokat om hvordan det er nå.

## Når du har en tillatelse

card-renewal = Når tillatelsen går ut
    .lead = Bestill time hos politiet og søk i god tid før tillatelsen går ut. Kollektiv beskyttelse blir som regel forlenget uten søknad.
    .more =
        Hvis det er sent, søk nå likevel.
        Du mister ikke flyktningstatus av det, men det er mindre sikkert at arbeid og ytelser fortsetter.
        Politiet avgjør klare saker, og UDI avgjør de andre.
        Noen tillatelser med grenser kan ikke bli fornyet, så les vedtaket ditt.

card-rights-with-protection = Hva flyktningstatus gir deg
    .lead = Med flyktningstatus kan du arbeide, studere og få helsehjelp som andre i Norge. Noen muligheter har en frist, særlig for familien din.
    .more =
        Hvis nær familie er i utlandet, registrer søknaden deres tidlig, for da kan kravet til inntekt falle bort.
        Det står i vedtaket hvor lenge tillatelsen varer.

card-travel = Å reise med tillatelsen din
    .lead = En reise til landet du flyktet fra, kan være farlig og kan koste deg tillatelsen. Snakk med en advokat før du tenker på en slik reise.
    .more =
        Flyktninger kan som regel reise andre steder med reisebevis og oppholdskort, så lenge tillatelsen gjelder.
        Får en flyktning pass fra hjemlandet, må det norske reisebeviset leveres inn.
        Da kan UDI se på beskyttelsen på nytt.
        En reise til Ukraina kan koste deg kollektiv beskyttelse, og svært få grunner blir godtatt.

card-permanent-residence = En tillatelse uten sluttdato
    .lead = Etter noen år kan du søke om permanent oppholdstillatelse. Den kommer ikke av seg selv.
    .more =
        Reglene ser på år i Norge, tid i utlandet, prøver, inntekt og straffbare handlinger.
        Kollektiv beskyttelse teller ikke, og noen tillatelser med grenser gjør det heller ikke.

card-giving-up-protection = Hvis du en gang vil flytte tilbake
    .lead = Noen som har fått beskyttelse, velger senere å flytte tilbake. Ingen må, og dette er bare til opplysning.
    .more =
        Det finnes en støtte for dette, som heter tilbakevending og har egne vilkår.
        Som regel kan du få tilbake passet fra hjemlandet bare hvis du gir opp flyktningstatus.
        Snakk med en advokat før du kontakter myndighetene om det: det kan ha betydning for familien også.
