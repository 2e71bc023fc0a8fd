### Steg: hva du kan gjøre (verdien), og hvordan (.how, brettet sammen med sted og måte). Siden viser «I dag:» og fristen ved siden av.

## Registrering

step-register-at-arrival-centre = Vil du søke beskyttelse, så dra til Nasjonalt ankomstsenter og registrer deg.
    .how = Du trenger ingen time, og du reiser selv. Er du svært sårbar eller svært syk, kan du be politiet om hjelp til reisen.

step-register-at-arrival-centre-child = Vil du søke beskyttelse, så dra til Nasjonalt ankomstsenter sammen med den voksne som passer på deg.
    .how = Du trenger ingen time. Er du alene, sier du fra til politiet eller en annen voksen som jobber for staten. De ordner reisen.

step-register-with-own-housing = Har du et sted å bo, så spør politiet hvor du ellers kan registrere deg.
    .how = Stedene kan bli endret, så spør før du reiser.

step-register-with-own-housing-child = Bor du hos familien din, så spør politiet hvor dere ellers kan registrere dere.
    .how = Spør sammen med den voksne som passer på deg. Er du alene, sier du fra til politiet.

step-say-asylum-at-border = Vil du søke beskyttelse, så si «asyl» til en betjent på grensen eller flyplassen.
    .how = Du kan be om asyl uten visum.

step-hand-in-passport = Lever passet eller et annet reisedokument til politiet når du søker.
    .how = Loven krever det. Ta også med andre papirer. Du kan søke om beskyttelse uten papirer også.

step-think-of-phone = Vær klar over at politiet kan se gjennom telefonen og annet utstyr når du registrerer deg.
    .how = De kan også undersøke deg og tingene dine. Gjør det deg urolig, bør du ikke ha bilder av guiden eller søk etter den på telefonen.

## Intervjuet

step-gather-evidence = Samle datoer, steder og papirer om det som har skjedd, og det du frykter.
    .how = Det kan være brev, papirer fra retten eller legen, bilder eller meldinger. Du kan søke om beskyttelse uten papirer også.

step-gather-evidence-child = Tenk på datoer, steder og papirer som kan vise hva som har skjedd.
    .how = Be representanten, advokaten eller en annen voksen du stoler på, om hjelp. Du kan søke om beskyttelse uten papirer også.

step-tell-health-and-children = Fortell UDI i intervjuet om helse, vold og barn, selv om det er vanskelig.
    .how = Det kan være sykdom, skader, overgrep, seksuell orientering, kjønnsidentitet eller hva barna dine trenger. Du kan be om pause og si om du vil snakke med en kvinne eller en mann.

step-tell-health-and-children-child = Fortell UDI i intervjuet hvordan du har det, og hva som er vanskelig.
    .how = Du kan fortelle om sykdom, om frykt og om folk som har gjort deg vondt. Du kan be om pause og si om du vil snakke med en kvinne eller en mann.

step-send-news-to-udi = Send det som er nytt i saken, til UDI.
    .how = Skriv hva det er, og hvorfor det betyr noe. Ta vare på en kopi. Er saken hos UNE, sender du det dit.

step-send-news-to-une = Er det noe nytt i saken, så send det til UNE.
    .how = Skriv hva det er, og hvorfor det betyr noe. Ta vare på en kopi. Be NOAS eller en advokat lese det først.

step-tell-about-stay-elsewhere = Fortell politiet om oppholdet i det andre landet.
    .how = Fortell hvor lenge du var der, og hvilke papirer du hadde. Fortell hva som kan skje med deg der, også om det er Russland, og om du kan bli sendt videre til fare. Fortell også om familie og andre bånd til Norge.

step-tell-whole-reason-at-once = Fortell politiet hele grunnen til at du søker beskyttelse.
    .how = For folk fra noen land går det svært fort (48-timersprosedyren). Fortell alt med en gang, både når du registrerer deg og i det korte intervjuet. Be om vaktadvokat.

step-tell-whole-reason-at-once-child = Fortell politiet alle grunner til at du trenger beskyttelse, og hvor gammel du er.
    .how = For folk fra noen land går det svært fort, også for barn (48-timersprosedyren). Fortell alt med en gang, både når du registrerer deg og i det korte intervjuet. Be om advokat, og om en representant hvis du er alene.

step-apply-when-danger-begins = Be politiet om asyl, nå som du vet om faren.
    .how = Loven sier «uten unødig opphold» etter at du fikk vite om den, men gir ingen fast frist i dager. Å søke sent er ikke i seg selv grunn til avslag. Fortell når og hvordan faren begynte.

step-say-if-interpreter-fails = Si fra med en gang hvis du og tolken ikke forstår hverandre.
    .how = Du kan be om en annen tolk, også om en kvinne eller en mann.

step-get-guidance = Be om gratis veiledning før intervjuet med UDI.
    .how = Caritas har gitt den på mottakene. Den blir ikke gitt under en ordning med kollektiv beskyttelse.

step-contact-legal-aid = Snakk med en advokat eller en organisasjon som gir rettshjelp.
    .how = NOAS gir gratis rettshjelp i asylsaker og arbeider også med familiesaker. Ha brevene klare.

## Barn som er alene

step-tell-age-and-alone = Si til politiet at du er under 18 år, og om du er alene.
    .how = Du kan si det til enhver voksen som jobber for staten.

step-tell-age-and-alone-child = Si til en politibetjent hvor gammel du er, og om du er her alene.
    .how = Du kan også si det til en annen voksen som jobber for staten. Er du alene, ordner de reisen til ankomstsenteret og finner en representant, en voksen som passer på rettighetene dine.

step-meet-representative = Møt representanten din før intervjuet med UDI.
    .how = Statsforvalteren oppnevner en for barn som er her alene.

step-meet-representative-child = Møt representanten din før du snakker med UDI.
    .how = Er du her alene, passer representanten på rettighetene dine. Har ingen kommet, spør du politiet eller en voksen der du bor.

## Mens du venter

step-ask-for-reception = Be om et sted å bo når du registrerer deg.
    .how = Fortell om helse, barn og folk du er redd for.

step-ask-nav-in-emergency = Gå til NAV der du er, hvis du ikke har penger eller tak over hodet.
    .how = Ta med papirene du har, og fortell om barn og helse.

step-tell-staff-if-unsafe = Si fra til de ansatte hvis du ikke er trygg der du bor.
    .how = Du kan be om å få flytte, for eksempel etter trusler eller vold, også på grunn av seksuell orientering eller kjønnsidentitet. Er du i fare nå, ring 112.

step-ask-for-work-permit = Vil du arbeide, så be politiet om lov.
    .how = Det er gratis; UDI ber om gyldig pass, med unntak for noen land. Vent med å jobbe til du har fått lov.

step-keep-address-up-to-date = Si fra til politiet hver gang du flytter.
    .how = Brev med frister går til adressen myndighetene har. Har du advokat, sier du fra der også. Etter et avslag krever loven dette til du har reist fra Norge.

## Kollektiv beskyttelse

step-answer-letter-about-asylum = Når brevet fra UDI om asylsøknaden kommer, så svar før datoen som står der.
    .how = Det kommer når ordningen tar slutt, eller når den lengste tiden er ute. Asylsøknaden blir bare tatt opp hvis du ber om det i tide.

step-gather-ukraine-papers = Samle pass, fødselsattester og bevis på hvor dere bodde.
    .how = De bør vise hvor du bodde da krigen begynte for fullt, hvor du sist hadde fast hjem, og slektskapet i familien.

step-ask-for-individual-assessment = Får du nei til kollektiv beskyttelse, så be UDI se på din egen sak.
    .how = Det blir en vanlig asylsak, der det kreves mye mer. Du kan også klage innen fristen i brevet.

## Etter avslag

step-call-lawyer-in-letter = Ring advokaten som står i brevet.
    .how = Staten betaler vanligvis advokaten, som forklarer vedtaket og skriver klagen. Ha brevet klart, og dagen du fikk det. Står det ingen advokat der, ringer du noen som gir rettshjelp.

step-appeal = Begynn på klagen.
    .how = UDI ser på den først, så UNE (klagenemnda). Skriv hva som er feil, på norsk eller engelsk, skriv under og legg ved nye papirer. Det er gratis, og det er fristen i brevet som gjelder.

step-appeal-loss = Begynn på klagen over at du mister tillatelsen.
    .how = Temaer kan være fare i dag, barn, helse, år i Norge og arbeid. Skriv på norsk eller engelsk, og skriv under.

step-appeal-even-if-late = Send klagen selv om fristen kan være ute.
    .how = Den kan bli godtatt hvis du er uten skyld eller det er særlige grunner. Skriv hvorfor den er sen, og be en advokat om hjelp. Det finnes en siste grense, så ikke vent lenger.

step-say-more-documents-come = Kommer det flere papirer, så skriv det i klagen.
    .how = Nevn dem før klagefristen er ute; da gir UDI deg vanligvis litt mer tid.

step-ask-to-stay = Be UDI skriftlig om å få bli til klagen er avgjort.
    .how = Dette heter utsatt iverksetting. Be om det i klagen eller i et eget brev. Ikke alle får bli uten å be om det.

step-ask-to-stay-if-refused = Har UDI ikke sett på saken, eller står det åpenbart grunnløs i brevet, så be UDI skriftlig om å få bli.
    .how = Be om utsatt iverksetting til klagen er avgjort. Ber du om det innen fristen i brevet, kan du ikke sendes ut før UDI har svart. Noen av disse vedtakene kan settes i verk straks.

step-call-lawyer-in-dublin-case = Ring advokaten som UDI har gitt deg.
    .how = Ha brevet klart. Får du ikke tak i advokaten, ringer du NOAS eller andre som gir rettshjelp.

step-appeal-in-dublin-case = Be advokaten skrive klagen.
    .how = Fortell om familie og bånd til Norge, helse, barn, dårlig behandling der og fare for å bli sendt videre.

step-ask-to-stay-in-dublin-case = Be skriftlig om å få bli til UNE har avgjort saken.
    .how = Advokaten kan be om det for deg (utsatt iverksetting). Fristen for dette er mye kortere enn fristen for klagen.

step-tell-ties-and-treatment = Fortell politiet og UDI om familie, helse og hvordan du ble behandlet i det andre landet.
    .how = Fortell også om andre bånd til Norge, barn, tid utenfor Europa og fare for å bli sendt videre. Ta med papirer som viser det.

step-tell-about-other-country = Har et annet land gitt deg beskyttelse, eller var du i et på veien, så fortell politiet hva som kan skje med deg der.
    .how = Fortell hva som skjedde der, om du kan bli sendt videre til fare, og om beskyttelsen er slutt eller aldri virket. Ta med papirer som viser det.

## Etter endelig avslag

step-gather-new-evidence = Samle det som er nytt etter det endelige avslaget.
    .how = Som regel må det være nytt og viktig, om deg eller om landet ditt. Skriv hvorfor det er nytt, og få papirene oversatt av en godkjent oversetter.

step-ask-une-to-reverse = Be UNE se på saken igjen.
    .how = Dette heter omgjøringsanmodning, og den fører sjelden fram. Skriv hva som er nytt, eller hvorfor retur ikke har vært mulig, og oppgi en adresse i Norge. Be NOAS lese den først.

step-ask-une-to-stay = Be UNE skriftlig om å stanse returen mens de ser på saken.
    .how = En omgjøringsanmodning stanser den ikke av seg selv. Be derfor også om utsatt iverksetting; UNE kan si nei.

step-keep-proof-of-embassy-contact = Samle bevis på hver kontakt med ambassaden til landet ditt.
    .how = Ta vare på e-poster, skjermbilder og kvitteringer, og noter datoer for samtaler og besøk. Det bør vise hva du gjorde for å få reisedokument.

## Holdt av politiet, eller snart sendt ut

step-ask-for-lawyer-in-detention = Be politiet nå om advokat og tolk.
    .how = Be også om å få kontakte UNHCR (FN) eller en norsk flyktningorganisasjon. Du kan skrive til og snakke med advokaten alene.

step-ask-for-lawyer-in-detention-child = Be politiet nå om advokat og tolk, og si hvor gammel du er.
    .how = Du kan skrive til og snakke med advokaten alene. Er du alene, kan du be om representanten din eller en annen voksen du stoler på. Du kan også be om å få kontakte UNHCR (FN) eller en norsk flyktningorganisasjon.

step-tell-fear-in-detention = Fortell politiet nå hvis du er redd for å bli sendt tilbake.
    .how = Fortell om fare, barn, sykdom og utnytting. Du kan fortsatt be om asyl. Hvis ingen har vurdert denne faren før, må politiet spørre dem som avgjorde saken, om utreisen skal vente.

step-tell-fear-in-detention-child = Fortell politiet nå hvis du er redd for å bli sendt tilbake.
    .how = Du kan fortelle hva du er redd for, om du er syk, og om noen har utnyttet eller skadet deg. Du kan fortsatt be om asyl. Hvis ingen har vurdert denne faren før, må politiet spørre dem som avgjorde saken, om utreisen skal vente.

step-read-about-assisted-return = Les om assistert retur, hvis du vil vite hva det er.
    .how = Du velger selv, og du kan snakke med en advokat først.

## Når du har tillatelse

step-register-own-family = Har du familie i utlandet, så sørg for at søknaden blir registrert og betalt i tide.
    .how = Gjør det i søknadsportalen til UDI, også om noen papirer mangler. Holder dere begge frister, er det vanligvis ikke underholdskrav for familie fra før du kom. Med fullmakt kan du hjelpe dem å søke.

step-hand-in-own-family = Sørg for at familien møter på ambassaden eller søknadssenteret i tide.
    .how = De må møte selv og levere pass og alle andre papirer. Først da regnes søknaden som levert.

step-renew-permit = Søk politiet om fornyelse før tillatelsen går ut.
    .how = Bestill time hos politiet tidlig; går tillatelsen snart ut, eller er den gått ut, bestiller du i dag. Søk selv om du er sen: Du mister ikke flyktningstatus av det. Noen begrensede tillatelser kan ikke fornyes: Les vedtaket.

step-check-extension-letter = Se etter brevet fra UDI om forlengelse.
    .how = Kollektiv beskyttelse blir som regel forlenget uten søknad, og rettighetene gjelder i mellomtiden. Kommer det ikke brev, eller er svaret nei, spør du UDI eller en advokat.

step-check-permanent-residence = Sjekk kravene til permanent opphold på sidene til UDI.
    .how = Se på år i Norge, tid i utlandet, prøvene og egen inntekt.

step-do-not-travel-home = Har du tillatelse fordi du trenger beskyttelse, så ikke reis til hjemlandet ditt.
    .how = Du kan bli stanset på grensen, eller miste reisebeviset eller tillatelsen. Har du kollektiv beskyttelse, gjelder det også reiser til Ukraina. Mener du at du må reise, så snakk med en advokat først.

step-call-lawyer-first = Snakk med en advokat før du tar kontakt med myndighetene.
    .how = Fortell om reiser, pass, nytt statsborgerskap eller om du har flyttet tilbake. Åpner UDI en sak om tillatelsen, betaler staten advokat. Før det må du spørre hva det koster; rettshjelp fra organisasjoner er gratis.

step-find-lawyer-state-pays = Finn en advokat; staten betaler.
    .how = Du velger advokat selv, for eksempel på listen til UDI. Ha brevet klart, med fristen.

step-ask-for-file = Be UDI om papirene i saken din.
    .how = Du har rett til å se dem. Trenger du mer tid til å svare, så be om det også, før fristen er ute.

step-answer-notice = Begynn på svaret på forhåndsvarselet.
    .how = Svar sammen med advokaten innen fristen i brevet. Temaer kan være hvorfor du reiste, fare i dag, barn, helse, år i Norge og arbeid. Blir du kalt inn til intervju, så møt opp.

step-read-about-repatriation = Les om å gi fra seg beskyttelsen og reise tilbake, hvis du vil vite hva det betyr.
    .how = Det finnes støtte til folk med beskyttelse som velger det (tilbakevending). Bare den som gir fra seg statusen, får passet fra hjemlandet tilbake. Snakk med en advokat først.

## Din egen sak

step-ask-about-safe-area = Spør en advokat eller NOAS om den andre delen av landet virkelig er trygg for deg, og om du kan komme dit lovlig og trygt.
    .how = Kommer faren fra staten, finnes det som regel ikke noe slikt sted. Fortell om helse, barn og hvem du har der.

step-talk-to-lawyer-first = Snakk med en advokat om reglene om svært alvorlige handlinger.
    .how = Kan en asylsak ende med utelukkelse fra flyktningstatus, betaler staten advokat før UDI avgjør den. Be politiet eller UDI om dette. Åpner UDI en sak om tillatelsen din, betaler staten også.

step-get-doctors-statement = Be en lege eller spesialist om en skriftlig uttalelse.
    .how = Temaer er sykdommen, hvor alvorlig den er, hva slags behandling du trenger, og hva som skjer uten. Send den til UDI eller UNE, den som har saken.

step-gather-identity-papers = Samle papirer som viser hvem du er.
    .how = Er du redd for staten i landet ditt, så spør en advokat før du kontakter den. Fortell UDI hva du har prøvd.

step-document-childs-situation = Samle det som viser situasjonen din, sammen med advokaten og representanten.
    .how = Temaer er alder, språk, helse, behov for ro og bånd til Norge og landet ditt. Også hvem som kan ta seg av deg der, hva du har opplevd, og hvor lenge saken har vart.

step-register-statelessness = Be UDI registrere at du er statsløs.
    .how = Skriv hvorfor ingen land ser på deg som sin borger, og legg ved papirene du har. Det kan bety noe for statsborgerskap; NOAS kan hjelpe.

## Utenfor Norge

step-register-with-unhcr = Trenger du beskyttelse, så registrer deg som flyktning hos UNHCR eller hos myndighetene der du er.
    .how = Ingen kan søke direkte om en plass. Å være registrert betyr ikke at man blir valgt.

step-tell-unhcr-of-risks = Fortell UNHCR om farene du lever med.
    .how = Det kan være fare der du er, sykdom, barn, fare fordi du er kvinne, eller på grunn av seksuell orientering eller kjønnsidentitet.

step-pay-nobody = Betal aldri noen for en plass som overføringsflyktning.
    .how = Ingen kan søke direkte, og en plass er ikke til salgs.

step-apply-where-you-are = Søker du beskyttelse, så be om det i landet der du er.
    .how = Fortell myndighetene der om nær familie i Norge, og ta med papirer som viser det.

step-read-about-other-permits = Les om tillatelser til familie, arbeid, studier eller besøk på sidene til UDI.
    .how = Ingen av dem er asyl.

step-contact-mission-safely = Skriv til den norske ambassaden gjennom en trygg kanal.
    .how = Ingen som kan skade deg, må kunne lese med. Spør etter kontaktpersonen for menneskerettigheter, og fortell om arbeidet ditt og truslene.

## Fare og utnytting

step-get-safe = Er du ikke trygg, så kom deg til et trygt sted nå. Ring politiet på 112 hvis du er i fare.
    .how = Din trygghet kommer først; en søknad kan komme etterpå. Hvis noen leser telefonen din, så bruk en annen. Hjelpetelefonene i guiden kan hjelpe deg å finne et trygt sted.

step-get-safe-child = Er du ikke trygg, så kom deg til et trygt sted nå. Ring politiet på 112 hvis du er i fare.
    .how = Din trygghet kommer først; alt annet kan komme etterpå. Du kan også ringe 116 111, gratis for barn og unge, hele døgnet. Fortell det til en voksen du stoler på.

step-apply-for-reflection-period = Be politiet om en refleksjonsperiode.
    .how = Regelen ser etter tegn på at noen er utsatt for menneskehandel og vil ha hjelp.

step-call-violence-helpline = Ring VO-linjen på 116 006, eller dra til et krisesenter.
    .how = Det er gratis hele døgnet, og du trenger ikke si hvem du er. Du kan flytte ut først og søke om tillatelse etterpå.

step-apply-for-own-permit = Vil du bli i Norge uten partneren, så søk politiet om en egen tillatelse før den du har nå, går ut.
    .how = Fortell om vold, trusler og kontroll mot deg eller barnet ditt, fra partneren, husstanden eller partnerens familie. Ta med bevisene du har.

## Familie

step-register-family = Er det ikke gjort ennå, så registrer søknaden og betal.
    .how = Gjør det i søknadsportalen til UDI, også om noen papirer mangler. Holder dere begge frister, er det vanligvis ikke underholdskrav for familie fra før slektningen kom.

step-hand-in-family = Møt på ambassaden eller søknadssenteret og lever alt.
    .how = Møt selv, med pass og alle papirer på sjekklisten til UDI. Dette er den andre fristen; først da regnes søknaden som levert.

step-keep-proof-of-obstacle = Kommer du ikke til ambassaden i tide, så skriv til UDI, helst før fristen, og ta vare på bevis.
    .how = Skriv hva som hindrer deg, som at ambassaden er stengt, eller at det ikke er ledig time. Ta vare på e-poster, skjermbilder og kvitteringer. UDI kan gjøre unntak hvis noe dere ikke rår over, stanset dere.

step-apply-with-income = Registrer en søknad der personen i Norge oppfyller underholdskravet.
    .how = Den personen må vise høy nok inntekt, både før og framover, og vanligvis ingen sosialhjelp. Det finnes unntak, så spør noen som gir rettshjelp. Var du sen på grunn av noe du ikke rådde over, så skriv det også.

step-gather-family-papers = Samle papirene på sjekklisten til UDI for familie.
    .how = Det kan være pass, fødselsattest og vigselsattest. Hjelper noen deg å søke, så legg ved en fullmakt.

step-apply-before-child-is-18 = Søk før barnet fyller 18 år.
    .how = Alle papirer må ha kommet fram før bursdagen. Registrer, betal og bestill time straks. Reglene kan ha blitt strengere i 2026, så søk så tidlig du kan.

step-ask-about-own-claim = Spør en advokat eller NOAS om en egen asylsak er bedre for deg.
    .how = Status gjennom en slektning kan være avhengig av slektningen; din egen status er ikke det. Fortell om faren du selv er redd for.

step-ask-for-childs-lawyer = Be om en egen advokat.
    .how = Er du alene, betaler staten advokaten både før og under saken. Spør politiet, UDI eller representanten din, og møt advokaten før intervjuet hvis du kan.

## Trygghet, hjelp og bevis

step-keep-evidence-safely = Oppbevar bevis der folk som kan skade deg, ikke finner dem.
    .how = Skriv ikke navn i utrygge chatter, og tenk på dem som er nevnt i papirene.

step-call-rosa = Ring ROSA på 22 33 11 60.
    .how = ROSA hjelper ofre for menneskehandel i hele Norge og sier at de svarer hele døgnet. En kilde sier at ROSA er for kvinner; andre kan ringe politiet eller en advokat. Er du i fare nå, ring 112.

step-call-rosa-child = Ring 116 111, eller ROSA på 22 33 11 60.
    .how = 116 111 er gratis for barn og unge, hele døgnet. ROSA hjelper dem som andre tvinger, lurer eller kontrollerer. Er du i fare nå, ring 112.

step-find-lawyer-for-victim = Finn en advokat; staten betaler for mulige ofre for menneskehandel.
    .how = Advokaten kan forklare refleksjonsperiode, anmeldelse og asyl. ROSA kan hjelpe deg å finne en.

step-prove-exemption = Ta med bevis på fritak fra tjeneste, medisinsk evakuering eller omsorg alene for barn.
    .how = Utsettelse kan også telle, og barna må ha kommet med. Vi har ikke sett den endelige teksten om menn: Spør UDI eller en advokat hva som kreves nå.

step-book-embassy = Bestill time på ambassaden eller søknadssenteret.
    .how = Gjør det så snart søknaden er registrert. Er det ingen ledig time før fristen, så skriv til UDI og ta vare på bevis.

step-contact-legal-aid-today = Ring NOAS eller vaktadvokaten.
    .how = Har du fått brev, så ha det klart. Fortell når du fikk det, om du er holdt av politiet, og når du kan bli sendt ut. Du kan be noen ringe for deg.
