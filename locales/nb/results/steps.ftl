### Steg: hva du kan gjøre (verdien), og hvordan (.how). Siden viser sted, måte og frist ved siden av.

## Registrering

step-register-at-arrival-centre = Dra til Nasjonalt ankomstsenter i dag og registrer deg.
    .how =
        Du trenger ingen time, og du reiser dit selv.
        Er du svært syk eller svak, kan du be politiet om hjelp til reisen.
        Ta med pass og andre papirer; politiet tar bilde og fingeravtrykk og spør kort hvorfor du har kommet.

step-register-at-arrival-centre-child = Dra til Nasjonalt ankomstsenter i dag sammen med den voksne som passer på deg.
    .how =
        Du trenger ingen time.
        Ta med pass og papirer hvis du har noen.
        Er du alene, sier du fra til politiet eller en annen voksen som jobber for staten.
        De ordner reisen for deg.

step-register-with-own-housing = Har du et sted å bo, så spør politiet hvor du ellers kan registrere deg.
    .how =
        Kirkenes, Trondheim, Bergen, Jæren, Torp og Gardermoen har vært nevnt som slike steder.
        Listen kan bli endret, så spør før du reiser.
        Ta med pass og andre papirer.

step-register-with-own-housing-child = Bor du hos familien din, så spør politiet hvor dere ellers kan registrere dere.
    .how =
        Spør sammen med den voksne som passer på deg.
        Ta med pass og papirer hvis du har noen.
        Er du alene, sier du fra til politiet. De hjelper deg videre.

step-say-asylum-at-border = Si ordet «asyl» til en betjent på grensen eller flyplassen nå.
    .how =
        Du kan si det til hvilken som helst betjent.
        Du kan be om asyl også uten visum.
        Politiet registrerer deg, tar bilde og fingeravtrykk og tar vare på passet.

step-hand-in-passport = Lever passet eller et annet reisedokument til politiet.
    .how =
        Loven krever dette når du søker.
        Ta også med andre papirer, som ID-kort og attester; politiet kan ta kopi av dem.
        Har du ikke pass, kan du likevel søke om asyl.

step-think-of-phone = Vær klar over at politiet kan se gjennom telefonen når du registrerer deg.
    .how =
        De kan undersøke deg, bagasjen, telefonen og annet utstyr.
        Gjør det deg urolig, bør du ikke ha bilder av guiden eller søk etter den på telefonen.

## Intervjuet

step-gather-evidence = Samle datoer, steder og papirer som viser hva som har skjedd.
    .how =
        Skriv ned tider og steder, så du husker dem når du skal fortelle.
        Papirer kan være brev, rettspapirer, bilder, meldinger eller papirer fra lege.
        Du kan søke om asyl uten papirer også.

step-gather-evidence-child = Tenk på datoer, steder og papirer som kan vise hva som har skjedd.
    .how =
        Be representanten, advokaten eller en annen voksen du stoler på, om hjelp.
        Du kan søke om asyl uten papirer også.

step-tell-health-and-children = Fortell UDI i intervjuet om helse, vold og barn, selv om det er vanskelig.
    .how =
        Det kan være sykdom, skader, overgrep, seksuell orientering, kjønnsidentitet eller hva barna dine trenger.
        Du kan be om pause og si om du vil snakke med en kvinne eller en mann.
        Tolken har taushetsplikt.

step-tell-health-and-children-child = Fortell UDI i intervjuet hvordan du har det, og hva som er vanskelig.
    .how =
        Du kan fortelle om sykdom, om frykt og om folk som har gjort deg vondt.
        Du kan be om pause og si om du vil snakke med en kvinne eller en mann.
        Tolken har ikke lov til å fortelle det videre.

step-send-news-to-udi = Send det som er nytt i saken, skriftlig til UDI.
    .how =
        Skriv hva som er nytt, og hvorfor det betyr noe. Ta vare på en kopi.
        Advokaten kan sende det for deg.
        Har saken gått videre til UNE (klagenemnda), sender du det dit.

step-send-news-to-une = Send det som er nytt i saken, skriftlig til UNE.
    .how =
        UNE er klagenemnda som ga det endelige avslaget.
        Skriv hva som er nytt, og hvorfor det betyr noe. Ta vare på en kopi.
        Be NOAS eller en advokat lese det før du sender det.

step-tell-about-stay-elsewhere = Fortell politiet i dag om oppholdet i det andre landet.
    .how =
        Fortell hvor lenge du var der, og hvilke papirer du hadde.
        Fortell hva som kan skje hvis du blir sendt dit, for eksempel til Russland, og om du kan bli sendt videre til fare.
        Fortell også om familie og andre bånd til Norge.

step-tell-whole-reason-at-once = Fortell politiet i dag hele grunnen til at du søker beskyttelse.
    .how =
        For folk fra noen land går saken svært fort (48-timersprosedyren).
        Fortell alt med en gang, både når du registrerer deg og i det korte intervjuet.
        Be om vaktadvokat.

step-tell-whole-reason-at-once-child = Fortell politiet i dag alle grunner til at du trenger beskyttelse, og hvor gammel du er.
    .how =
        Også for barn fra noen land kan saken gå svært fort (48-timersprosedyren).
        Fortell alt som er viktig for deg, både når du registrerer deg og i det korte intervjuet.
        Be om advokat, og om en representant hvis du er alene.

step-apply-when-danger-begins = Be politiet om asyl i dag, nå som du vet om faren.
    .how =
        Loven sier at du skal søke uten unødig opphold etter at du fikk vite om faren.
        Det er ingen fast frist i dager, og det er ikke i seg selv grunn til avslag at du søker sent.
        Fortell når og hvordan faren begynte.

step-say-if-interpreter-fails = Si fra med en gang hvis du og tolken ikke forstår hverandre.
    .how =
        Du kan be om en annen tolk, og om en kvinne eller en mann.
        Tolken har taushetsplikt.

step-get-guidance = Be om gratis veiledning før intervjuet med UDI.
    .how =
        En organisasjon som ikke hører til UDI, forklarer hvordan saken går, og hva du har rett til.
        De siste årene har det vært Caritas, på ankomstsenteret og andre mottak.
        Dette gjelder ikke når en ordning med kollektiv beskyttelse blir brukt.

step-contact-legal-aid = Snakk med en advokat eller en organisasjon som gir rettshjelp.
    .how =
        NOAS gir gratis rettshjelp i asylsaker og arbeider også med familiesaker.
        Andre på denne siden kan også hjelpe.
        Ha brevene klare når du ringer.

## Barn som er alene

step-tell-age-and-alone = Si til politiet i dag at du er under 18 år, og om du er alene.
    .how =
        Du kan si det til en hvilken som helst voksen som jobber for staten.
        Er du alene, blir reisen til ankomstsenteret ordnet for deg.
        Etterpå finner de en representant til deg.

step-tell-age-and-alone-child = Si til en politibetjent i dag hvor gammel du er, og om du er her alene.
    .how =
        Du kan også si det til en annen voksen som jobber for staten.
        Er du alene, ordner de reisen til ankomstsenteret.
        Så finner de en voksen som passer på rettighetene dine. Det er representanten din.

step-meet-representative = Møt representanten din før intervjuet med UDI.
    .how =
        Representanten er en voksen som passer på rettighetene dine i saken.
        Statsforvalteren oppnevner en for barn som er her alene.
        Har ingen kommet, spør du politiet eller de ansatte der du bor.

step-meet-representative-child = Møt representanten din før du snakker med UDI.
    .how =
        En representant er en voksen som har som oppgave å passe på rettighetene dine.
        Representanten er med når UDI eller politiet snakker med deg.
        Har ingen kommet, spør du politiet eller en voksen der du bor.

## Mens du venter

step-ask-for-reception = Be om et sted å bo når du registrerer deg.
    .how =
        Den som søker asyl, får tilbud om plass på mottak og velger selv.
        Fortell om helse, barn og folk du er redd for.

step-ask-nav-in-emergency = Gå til NAV der du er, hvis du ikke har penger eller tak over hodet.
    .how =
        NAV er kontoret for arbeid og velferd.
        NAV kan hjelpe i nød når du bor utenfor mottak.
        Ta med de papirene du har, og fortell om barn og helse.

step-tell-staff-if-unsafe = Si fra til de ansatte hvis du ikke er trygg der du bor.
    .how =
        Du kan be om å få flytte.
        Det kan være trusler, vold eller hvordan andre behandler deg på grunn av legning eller kjønnsidentitet.
        Er du i fare nå, ring 112.

step-ask-for-work-permit = Be politiet skriftlig om lov til å arbeide.
    .how =
        Det er et eget skjema, og det er gratis.
        UDI ber om gyldig pass, men gjør unntak for noen land.
        Vent med å jobbe til du har fått lov.

step-keep-address-up-to-date = Si fra til politiet hver gang du flytter.
    .how =
        Brev med frister går til den adressen staten har.
        Si også fra til advokaten.
        Etter et avslag gjelder plikten til du har reist fra Norge.

## Kollektiv beskyttelse

step-answer-letter-about-asylum = Svar på brevet fra UDI om asylsøknaden før datoen som står der.
    .how =
        Brevet kommer når ordningen tar slutt, eller når den lengste tiden er ute.
        Asylsøknaden blir bare tatt opp hvis du ber om det i tide.
        Meld fra om ny adresse, så brevet når deg.

step-gather-ukraine-papers = Samle pass, fødselsattester og bevis på hvor dere bodde.
    .how =
        Bevisene bør vise hvor du bodde da krigen begynte for fullt, og hvor du sist hadde et fast hjem.
        For familie bør de også vise hvordan dere er i slekt.

step-ask-for-individual-assessment = Får du nei til kollektiv beskyttelse, så be UDI skriftlig om å se på din egen sak.
    .how =
        Da blir det en vanlig asylsak, og der kreves det mye mer.
        Du kan også klage på avslaget innen fristen i brevet.

## Etter avslag

step-call-lawyer-in-letter = Ring advokaten som står i brevet, i dag.
    .how =
        Staten betaler advokaten, som forklarer vedtaket og skriver klagen.
        Ha brevet klart, og dagen du fikk det.
        Står det ingen advokat i brevet, ringer du en som gir rettshjelp, i dag.

step-appeal = Begynn på klagen i dag.
    .how =
        Den går til UDI; endrer ikke UDI vedtaket, går den videre til UNE (klagenemnda).
        Skriv hva som er feil, på norsk eller engelsk, skriv under og legg ved nye papirer.
        Det er gratis, og det er fristen i brevet som gjelder.

step-appeal-loss = Begynn i dag på klagen over at du mister tillatelsen.
    .how =
        Den går til UDI, og videre til UNE (klagenemnda) hvis UDI ikke endrer vedtaket.
        Temaer kan være fare i dag, barn, helse, år i Norge og arbeid.
        Advokaten som staten betaler, hjelper deg; skriv på norsk eller engelsk, og skriv under.

step-appeal-even-if-late = Send klagen selv om fristen kan være ute.
    .how =
        En sen klage kan bli tatt opp hvis det ikke er din feil, eller hvis det er særlige grunner.
        Skriv hvorfor den er sen, og be en advokat om hjelp.
        Det finnes en siste grense, så ikke vent lenger.

step-say-more-documents-come = Kommer det flere papirer, så skriv det i klagen.
    .how =
        Skriv hvilke papirer det er.
        Si fra før klagefristen er ute; da gir UDI deg litt mer tid.

step-ask-to-stay = Be skriftlig i dag om å få bli til klagen er avgjort.
    .how =
        Dette heter utsatt iverksetting.
        Du kan be om det i klagen eller i et eget brev, og advokaten kan gjøre det.
        Ikke alle får bli uten å be om det.

step-ask-to-stay-if-refused = Be UDI skriftlig i dag om å få bli til klagen er avgjort.
    .how =
        Dette heter utsatt iverksetting.
        Gir brevet en frist for å be om det, og du holder den, kan du ikke sendes ut før UDI har svart.
        Noen av disse vedtakene kan settes i verk straks, så ikke vent.

step-call-lawyer-in-dublin-case = Ring advokaten som UDI har gitt deg, i dag.
    .how =
        Ha brevet klart, og dagen du fikk det.
        Fortell om familie, helse, barn og hvordan du ble behandlet i det andre landet.
        Får du ikke tak i advokaten, ringer du NOAS eller andre som gir rettshjelp.

step-appeal-in-dublin-case = Be advokaten i dag om å skrive klagen.
    .how =
        Den går til UDI og så til UNE (klagenemnda).
        Temaer er familie og bånd til Norge, helse, barn, dårlig behandling der og fare for å bli sendt videre.

step-ask-to-stay-in-dublin-case = Be i dag om å få bli til UNE har avgjort saken.
    .how =
        UNE er klagenemnda, og advokaten kan be om dette (utsatt iverksetting).
        Fristen for dette er mye kortere enn fristen for klagen.
        Har du bedt om det, kan du ikke overføres før UNE har svart på det eller avgjort klagen.

step-tell-ties-and-treatment = Fortell politiet og UDI om familie, helse og hvordan du ble behandlet i det andre landet.
    .how =
        Fortell om nær familie og andre bånd til Norge, sykdom, barn og tid utenfor Europa.
        Fortell om dårlig behandling der, og om fare for å bli sendt videre.
        Ta med papirer som viser det.

step-tell-about-other-country = Fortell politiet hva som kan skje med deg i det andre landet.
    .how =
        Fortell hva som skjedde der, og om du kan bli sendt videre til fare.
        Er beskyttelsen der slutt, eller virket den aldri, så fortell om det også.
        Ta med papirer som viser det.

## Etter endelig avslag

step-gather-new-evidence = Samle det som er nytt etter det endelige avslaget.
    .how =
        Som regel må det være nytt og viktig, om deg eller om landet ditt.
        Få papirene oversatt av en godkjent oversetter.
        Skriv ned hvorfor de er nye.

step-ask-une-to-reverse = Be UNE skriftlig om å se på saken igjen.
    .how =
        Dette heter omgjøringsanmodning, og den fører sjelden fram.
        Skriv hva som er nytt, eller hvorfor retur ikke har vært mulig, og oppgi en adresse i Norge.
        Be NOAS se på den før du sender den.

step-ask-une-to-stay = Be UNE skriftlig i dag om å stanse returen mens de ser på saken.
    .how =
        En omgjøringsanmodning stanser ikke returen av seg selv.
        Be derfor også om utsatt iverksetting; UNE kan si nei.

step-keep-proof-of-embassy-contact = Samle bevis på hver kontakt med ambassaden.
    .how =
        Ta vare på brev, e-poster og kvitteringer, og skriv ned datoer for samtaler og besøk.
        Det bør vise hva du gjorde for å få reisedokument.
        UNE og politiet ser på dette.

## Holdt av politiet, eller snart sendt ut

step-ask-for-lawyer-in-detention = Be politiet nå om advokat og tolk.
    .how =
        Be også om å få kontakte UNHCR (FNs høykommissær for flyktninger) eller en norsk flyktningorganisasjon.
        Du har rett til å snakke med advokaten alene.
        Staten betaler advokaten som retten oppnevner.

step-ask-for-lawyer-in-detention-child = Be politiet nå om advokat og tolk, og si hvor gammel du er.
    .how =
        Du har rett til å snakke med advokaten alene, og staten betaler.
        Er du alene, kan du be om representanten din eller en annen voksen du stoler på.
        Du kan også be om å få kontakte en norsk flyktningorganisasjon.

step-tell-fear-in-detention = Fortell politiet nå hvis du er redd for å bli sendt tilbake.
    .how =
        Fortell om fare, barn, sykdom og utnytting.
        Du kan fortsatt be om asyl.
        Har ingen sett på denne faren før, må politiet spørre den som tok vedtaket, om returen skal vente.

step-tell-fear-in-detention-child = Fortell politiet nå hvis du er redd for å bli sendt tilbake.
    .how =
        Du kan fortelle hva du er redd for, om du er syk, og om noen har utnyttet eller skadet deg.
        Du kan fortsatt be om asyl.
        Advokaten kan hjelpe deg med å fortelle.

step-read-about-assisted-return = Les om assistert retur, hvis du vil vite hva det er.
    .how =
        Det er hjelp fra UDI til folk som velger å reise tilbake.
        Du velger selv, og tilbudet gjelder ikke alle land.
        Du kan snakke med en advokat først.

## Når du har tillatelse

step-register-own-family = Har du familie i utlandet, så sørg for at søknaden blir registrert og betalt i tide.
    .how =
        Det skjer i søknadsportalen til UDI på nett, også om noen papirer mangler.
        Det er to frister; holder dere begge, gjelder ikke underholdskravet.
        Med fullmakt kan du hjelpe dem å søke.

step-hand-in-own-family = Sørg for at familien møter på ambassaden eller søknadssenteret i tide.
    .how =
        Dette er den andre fristen.
        De må møte selv og levere pass og alle andre papirer.
        Først da regnes søknaden som levert.

step-renew-permit = Søk politiet om fornyelse før tillatelsen går ut.
    .how =
        Bestill time hos politiet tidlig; går tillatelsen snart ut, eller er den gått ut, bestiller du i dag.
        Søk selv om du er sen: Flyktningstatus går ikke tapt av det.
        Noen begrensede tillatelser kan ikke fornyes, så les vedtaket eller spør en advokat.

step-check-extension-letter = Se etter brevet fra UDI om forlengelse.
    .how =
        Kollektiv beskyttelse blir vanligvis forlenget uten søknad, og rettighetene gjelder i mellomtiden.
        Sjekk at UDI og politiet har rett adresse.
        Kommer det ikke brev, eller er svaret nei, spør du UDI eller en advokat.

step-check-permanent-residence = Sjekk kravene til permanent opphold på sidene til UDI.
    .how =
        Se på år i Norge, tid i utlandet, prøvene og egen inntekt.
        Det finnes unntak fra prøvene, for eksempel på grunn av helse.

step-do-not-travel-home = Ikke reis til hjemlandet ditt.
    .how =
        Har du tillatelse fordi du trenger beskyttelse, kan du bli stanset på grensen.
        Du kan også miste reisebeviset eller tillatelsen.
        Det samme gjelder reiser til Ukraina når du har kollektiv beskyttelse.
        Mener du at du må reise, så snakk med en advokat først.

step-call-lawyer-first = Snakk med en advokat i dag, før du tar kontakt med UDI eller politiet.
    .how =
        Fortell om reiser, pass, nytt statsborgerskap eller om du har flyttet tilbake.
        Staten betaler advokat når det er en sak om tillatelsen.
        Er det ingen sak ennå, så spør først hva det koster; rettshjelp fra organisasjoner er gratis.

step-find-lawyer-state-pays = Finn en advokat i dag; staten betaler.
    .how =
        Du velger advokat selv, for eksempel fra listen til UDI.
        Det spiller ingen rolle hva du tjener.
        Ha brevet klart, med fristen.

step-ask-for-file = Be UDI skriftlig i dag om papirene i saken din.
    .how =
        Du har rett til å se dem.
        Trenger du mer tid til å svare, så be om det også, før fristen er ute.
        Advokaten kan gjøre begge deler.

step-answer-notice = Begynn i dag på svaret på forhåndsvarselet.
    .how =
        Varselet er ikke et vedtak ennå; svar sammen med advokaten innen fristen i brevet.
        Temaer kan være hvorfor du reiste, fare i dag, barn, helse, år i Norge og arbeid.
        Kaller UDI eller politiet deg inn til intervju, så møt opp.

step-read-about-repatriation = Les om å gi fra seg beskyttelsen og reise tilbake, hvis du vil vite hva det betyr.
    .how =
        Det finnes støtte til folk med beskyttelse som velger å reise tilbake (tilbakevending).
        Du velger selv.
        Passet fra hjemlandet får du når du gir fra deg statusen, så snakk med en advokat først.

## Din egen sak

step-ask-about-safe-area = Spør en advokat eller NOAS om den andre delen av landet virkelig er trygg for deg.
    .how =
        Regelen om internflukt spør om effektiv beskyttelse der, og om en lovlig og trygg vei dit.
        Kommer faren fra staten, finnes det vanligvis ikke et slikt sted.
        Fortell om helse, barn og hvem du har der.

step-talk-to-lawyer-first = Snakk med en advokat om dette i dag.
    .how =
        Kan en asylsak ende med utelukkelse fra flyktningstatus, betaler staten advokat alt før UDI tar et vedtak.
        Be politiet eller UDI om dette.
        Er det en sak om en tillatelse du har, betaler staten også.
        Du trenger ikke å forklare noe i guiden.

step-get-doctors-statement = Be en lege eller spesialist om en skriftlig uttalelse.
    .how =
        Temaer er sykdommen, hvor alvorlig den er, hva slags behandling du trenger, og hva som skjer uten.
        Regelen ser på akutt eller livstruende sykdom, og på om behandling finnes i landet ditt.
        Send den til UDI eller UNE, den som har saken.

step-gather-identity-papers = Samle papirer som viser hvem du er.
    .how =
        Det kan være pass, ID-kort, fødselsattest eller andre papirer med navnet ditt.
        Er du redd for staten i landet ditt, så spør en advokat før du kontakter den.
        Fortell UDI hva du har prøvd.

step-document-childs-situation = Samle det som viser situasjonen din, sammen med advokaten og representanten.
    .how =
        Temaer er alder, språk, helse, behov for ro og bånd til Norge og til landet ditt.
        Andre temaer er hvem som kan ta seg av deg der, hva du har opplevd, og hvor lenge saken har vart.

step-register-statelessness = Be UDI skriftlig om å registrere at du er statsløs.
    .how =
        Skriv hvorfor ingen land ser på deg som sin borger, og legg ved de papirene du har.
        Norge har ingen egen tillatelse for statsløse, men det kan bety noe for norsk statsborgerskap senere.
        NOAS kan hjelpe.

## Utenfor Norge

step-register-with-unhcr = Registrer deg som flyktning hos UNHCR eller hos myndighetene der du er.
    .how =
        UNHCR er FNs høykommissær for flyktninger, og i praksis er det UNHCR som ber Norge ta imot noen.
        Ingen kan søke direkte til UDI om dette.
        Å være registrert er ikke det samme som å bli valgt ut.

step-tell-unhcr-of-risks = Fortell UNHCR om farene du lever med.
    .how =
        Det kan være fare der du er nå, sykdom eller barn.
        Det kan også være fare fordi du er kvinne, eller på grunn av legning eller kjønnsidentitet.
        UNHCR spør Norge, og UDI bestemmer.

step-pay-nobody = Betal aldri noen for en plass som overføringsflyktning.
    .how =
        Ingen kan søke direkte, og en plass er ikke til salgs.
        UNHCR (FNs høykommissær for flyktninger) spør, og UDI bestemmer.

step-apply-where-you-are = Søker du beskyttelse, så be om det i landet der du er.
    .how =
        Fortell myndighetene der om nær familie i Norge, og ta med papirer som viser det.
        Da kan europeiske regler bli brukt for å samle nær familie i ett land.

step-read-about-other-permits = Les om tillatelser til familie, arbeid, studier eller besøk på sidene til UDI.
    .how =
        Ingen av dem er asyl, og hver har sine egne krav.
        Loven har også et visum av humanitære grunner, men det er ikke et asylvisum.

step-contact-mission-safely = Skriv til den norske ambassaden gjennom en trygg kanal.
    .how =
        En trygg kanal er en som folk som kan skade deg, ikke kan lese.
        Spør etter den som arbeider med menneskerettigheter, og fortell om arbeidet ditt og truslene.
        Dette er ikke en søknad om asyl.

## Fare og utnytting

step-get-safe = Kom deg til et trygt sted nå, og ring politiet på 112 hvis du er i fare.
    .how =
        Din trygghet kommer først; en søknad kan komme etterpå.
        Hvis noen leser telefonen din, så bruk en annen.
        Hjelpetelefonene på denne siden kan hjelpe deg å finne et trygt sted.

step-get-safe-child = Kom deg til et trygt sted nå, og ring politiet på 112 hvis du er i fare.
    .how =
        Din trygghet kommer først; alt annet kan komme etterpå.
        Du kan også ringe 116 111. Det er gratis, og det er åpent hele døgnet for barn og unge.
        Fortell det til en voksen du stoler på.

step-apply-for-reflection-period = Be politiet om en refleksjonsperiode.
    .how =
        Regelen ser etter tegn på at noen er offer for menneskehandel og vil ha hjelp; UDI bestemmer.
        Du kan også søke om asyl.
        En advokat eller ROSA kan hjelpe deg å gjøre deg klar.

step-call-violence-helpline = Ring VO-linjen på 116 006 i dag, eller dra til et krisesenter.
    .how =
        Linjen er gratis og åpen hele døgnet, og du trenger ikke si hvem du er.
        Et krisesenter er et trygt sted å være.
        Du kan flytte ut først og søke om tillatelse etterpå.

step-apply-for-own-permit = Søk politiet om en egen tillatelse før den du har nå, går ut.
    .how =
        Politiet forbereder saken, og UDI bestemmer.
        Temaer er vold, trusler og kontroll mot deg eller barnet ditt, fra partneren, andre der du bodde, eller familien til partneren.
        Ta med de bevisene du har; en advokat kan hjelpe.

## Familie

step-register-family = Er det ikke gjort ennå, så registrer søknaden og betal i dag.
    .how =
        Gjør det i søknadsportalen til UDI på nett, også om noen papirer mangler.
        Dette er den første av to frister; begge går fra den dagen personen i Norge fikk innvilget tillatelsen.
        Holder dere begge, gjelder ikke underholdskravet.

step-hand-in-family = Møt på ambassaden eller søknadssenteret og lever alt.
    .how =
        Dette er den andre fristen.
        Møt selv, med pass og alle papirer på sjekklisten til UDI.
        Først da regnes søknaden som levert.

step-keep-proof-of-obstacle = Kommer du ikke til ambassaden, så skriv til UDI før fristen og ta vare på bevis.
    .how =
        Skriv hva som hindrer deg, for eksempel at ambassaden er stengt, eller at det ikke er ledig time.
        Ta vare på e-poster, skjermbilder og kvitteringer.
        Regelen har et unntak når det skyldes noe du ikke rår over.

step-apply-with-income = Registrer en søknad der personen i Norge oppfyller underholdskravet.
    .how =
        Den personen må vise høy nok inntekt, både før og framover, og normalt ingen sosialhjelp.
        Det finnes unntak, så spør noen som gir rettshjelp.
        Var du sen på grunn av noe du ikke rådde over, så skriv det også.

step-gather-family-papers = Samle papirene på sjekklisten til UDI for familie.
    .how =
        De skal vise hvem dere er, og hvordan dere er i slekt, for eksempel pass, fødselsattest og vigselsattest.
        Det kan bli bedt om DNA-test.
        Hjelper noen deg å søke, så legg ved en fullmakt.

step-apply-before-child-is-18 = Søk i dag, før barnet fyller 18 år.
    .how =
        Alle papirer må ha kommet fram før bursdagen.
        Registrer søknaden i portalen, betal, og bestill time på ambassaden eller søknadssenteret straks.
        Reglene kan ha blitt strengere i 2026, så søk så tidlig du kan.

step-ask-about-own-claim = Spør en advokat eller NOAS om en egen asylsak er bedre for deg.
    .how =
        Status gjennom en slektning kan være avhengig av slektningen; din egen status er ikke det.
        Fortell om den faren du selv er redd for.

step-ask-for-childs-lawyer = Be om en egen advokat.
    .how =
        Er du under 18 år og alene, betaler staten advokaten både før og under saken.
        Spør politiet, UDI eller representanten din.
        Møt advokaten før intervjuet hvis du kan.

## Trygghet, hjelp og bevis

step-keep-evidence-safely = Oppbevar bevis der folk som kan skade deg, ikke finner dem.
    .how =
        Skriv ikke navn i chatter som ikke er trygge.
        Tenk også på dem som er nevnt i papirene.

step-call-rosa = Ring ROSA i dag på 22 33 11 60.
    .how =
        ROSA hjelper folk som er utsatt for menneskehandel, i hele Norge, og sier at de svarer hele døgnet.
        En kilde sier at ROSA er for kvinner; andre kan ringe politiet eller en advokat.
        Er du i fare nå, ring 112.

step-call-rosa-child = Ring 116 111 i dag, eller ROSA på 22 33 11 60.
    .how =
        116 111 er gratis for barn og unge, og åpent hele døgnet.
        ROSA hjelper folk som andre har utnyttet til arbeid, sex eller kriminalitet.
        Er du i fare nå, ring 112.

step-find-lawyer-for-victim = Finn en advokat; staten betaler.
    .how =
        Dette gjelder folk som kan være offer for menneskehandel.
        Advokaten kan forklare refleksjonsperiode, anmeldelse og asyl.
        ROSA eller andre som gir rettshjelp, kan hjelpe deg å finne en.

step-prove-exemption = Ta med bevis på at du er fritatt fra tjeneste, eller at du har omsorgen for barn alene.
    .how =
        Det kan være papirer på fritak eller utsettelse, på medisinsk evakuering, eller på omsorg for barn som kom med deg.
        Unntakene ble varslet for regelen om menn; vi har ikke sett den endelige teksten.
        Spør UDI eller en advokat hva som kreves nå.

step-book-embassy = Bestill time på ambassaden eller søknadssenteret.
    .how =
        Gjør det så snart søknaden er registrert.
        Er det ingen ledig time før fristen, så skriv til UDI og ta vare på bevis.

step-contact-legal-aid-today = Ring NOAS eller vaktadvokaten i dag.
    .how =
        Ha brevet klart, og fortell når du fikk det.
        Fortell om du er holdt av politiet, og når du kan bli sendt ut.
        Kan du ikke ringe, så be noen ringe for deg.
