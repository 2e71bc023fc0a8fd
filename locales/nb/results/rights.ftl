### Rettigheter: hva en tillatelse, eller det å vente på en, gir, og hvor grensene går. Tallene kommer fra reglene.

## Flyktninger

right-permit-of-refugee =
    Den første tillatelsen til en flyktning kan vare i opptil { $figure-first-permit }, og som regel minst { $figure-at-least }.
    Den kan være kort, for eksempel når det er tvil om identiteten. Sjekk vedtaket; der står det hvor lenge den varer.
    Den kan fornyes så lenge grunnen består, og den teller med for permanent opphold.

right-same-rights-for-refugees =
    Alle flyktninger i Norge har de samme rettighetene, uansett hvilken regel som ga dem status.
    Det har ikke noe å si om grunnen var forfølgelse, eller om det var fare for tortur, dødsstraff eller annen umenneskelig behandling.

right-travel-document-of-refugee =
    En flyktning som søker om det, får vanligvis et reisebevis for flyktninger; UDI bestemmer.
    Det har vært gyldig i opptil { $figure-validity }; sjekk datoen i ditt.
    Det gjelder ikke for reiser til hjemlandet.
    Passet fra hjemlandet blir hos myndighetene, og bare den som gir fra seg statusen, får det tilbake.

right-work =
    En flyktning kan jobbe i hele Norge, og kan drive egen bedrift.
    Tillatelsen er ikke bundet til en bestemt jobb eller sjef.

right-education =
    Flyktninger kan gå på skole og studere på samme måte som norske borgere, og med de samme kravene.
    Det finnes støtte til folk som studerer.

right-kindergarten =
    Familier med lav inntekt kan få { $figure-core-hours-a-week } gratis timer i uken i barnehage for barn fra { $figure-from-age } år.
    Det gjelder ikke alle familier: Sjekk alder og inntekt med kommunen.

right-social-assistance =
    En flyktning kan få sosialhjelp på samme nivå som norske borgere.
    Den kommer fra kommunen der flyktningen ble bosatt, ikke fra andre.

right-health-services =
    En flyktning får hjelp fra lege og sykehus som andre i Norge, også når det haster.
    Det er ingen egen ordning for flyktninger.

right-settlement =
    IMDi (direktoratet for integrering) finner en kommune der en flyktning kan bo.
    Det er lov å flytte, men andre kommuner har ikke plikt til å gi økonomisk støtte.

right-introduction-programme =
    Kommunen tilbyr flyktninger fra { $figure-from-age } til { $figure-to-age } år et program med norsk, samfunnskunnskap og råd om arbeid, og betaler en stønad.
    Det skal begynne innen { $figure-start-after-settlement } etter bosetting, og kommunen bestemmer hvor lenge det varer.
    Sjekk alder og tider med kommunen.

right-bridging-courses =
    Universiteter har egne kurs for flyktninger med noen yrker, som ingeniører, sykepleiere og lærere.
    De gjelder ikke alle yrker: Spør universitetet hva som finnes nå.

right-family-of-refugee =
    Nær familie til en flyktning kan søke om å komme, og kravene er lettere.
    Holdes to frister, er det ikke krav til inntekt.
    Svaret kan bli nei, for eksempel hvis familien har sterkere bånd til et trygt land og kan bo der.

right-derived-status-can-end =
    Status gjennom en i familien kan bli vurdert på nytt når statusen til den personen blir det.
    Det samme kan skje når familielivet tar slutt, eller etter en reise til hjemlandet.
    En egen status henger ikke på en annen person.

## Bare beskyttelse mot retur

right-short-permit =
    Den første tillatelsen som bare beskytter mot retur, varer i opptil { $figure-first-permit }, eller unntaksvis opptil { $figure-exceptionally }.
    Den varer ikke lenger enn hindringen mot retur.
    Sjekk vedtaket; der står det hvor lenge.

right-work-unless-refused = En tillatelse som bare beskytter mot retur, gir rett til å jobbe, hvis ikke vedtaket sier nei.

right-no-permanent-residence-or-family =
    En tillatelse som bare beskytter mot retur, teller ikke med for permanent opphold eller statsborgerskap.
    Den gjør heller ikke at familien kan komme til Norge.

right-no-schengen-visits = En tillatelse som bare beskytter mot retur, gir ikke rett til å besøke andre Schengen-land.

right-notice-before-end =
    Myndighetene må varsle før de sier at denne beskyttelsen er slutt.
    Tillatelsen kan ta slutt når hindringen mot retur er borte.

right-no-removal-while-risk =
    Ingen kan sendes til et sted med reell fare for dødsstraff, tortur eller annen umenneskelig behandling.
    Det gjelder også den som er utelukket fra flyktningstatus.
    Den personen kan likevel bli utvist i noen tilfeller.
    Vedtaket kan ikke settes i verk så lenge faren er der.

## Kollektiv beskyttelse

right-collective-permit =
    Tillatelsen gjelder for { $figure-at-a-time } om gangen, og for høyst { $figure-in-all } til sammen.
    Forskriften vi har lest, tillater { $figure-extensions } forlengelser, og det blir { $figure-allowed-so-far } til sammen.
    Vi har ikke funnet noe vedtak om tiden etter det, og regjeringen kan avslutte ordningen før.

right-collective-does-not-count =
    År med kollektiv beskyttelse teller ikke med for permanent opphold.
    Etterpå kan det bli gitt en tillatelse som teller; regjeringen avgjør om det skjer.
    Etter { $figure-later-permit-counts-after } med en slik tillatelse gir loven permanent opphold hvis alle andre krav er oppfylt.

right-collective-rights =
    Kollektiv beskyttelse gir rett til arbeid, helsehjelp, skole og barnehage, og plass på mottak eller i en kommune.
    Voksne opp til en viss alder får tilbud om introduksjonsprogram.
    Før tillatelsen er gitt, gir den ikke rett til arbeid.

right-collective-extension-can-fail =
    Mer enn { $figure-abroad-in-last-year } utenfor Norge det siste året kan stanse forlengelsen.
    Det kan også en annen tillatelse, flytting fra Norge, statsborgerskap i et trygt land, eller at kravene aldri var oppfylt.

right-trips-to-ukraine =
    En reise til Ukraina fra og med { $figure-from } kan føre til at du mister tillatelsen, også en eldre tillatelse.
    UDI åpner først en sak og sender et varsel, og staten betaler advokat.
    Bare et legitimt formål teller, og svært få blir godtatt: Sjekk reglene til UDI før du reiser.

## Humanitært opphold og permanent opphold

right-humanitarian-permit =
    Opphold på humanitært grunnlag kan vare i opptil { $figure-up-to }, og gjør det ofte.
    Det kan være kortere eller begrenset, så sjekk vedtaket; der står det hvor lenge.

right-humanitarian-rights =
    Opphold på humanitært grunnlag gir rett til arbeid og et sted å bo i en kommune.
    UDI kan gi reisedokument til den som ber om det.
    Vedtaket kan sette grenser, så les det nøye.

right-permanent-lapses =
    Permanent opphold gir rett til å bo i Norge uten sluttdato.
    Det faller bort etter mer enn { $figure-lapses-after } i strekk utenfor Norge, og korte besøk her bryter ikke alltid den tiden.
    Det går an å søke om å være borte lenger uten å miste det.

right-considered-with-asylum =
    Det finnes ingen egen søknad om denne tillatelsen.
    UDI vurderer den av seg selv når svaret på flyktningstatus er nei.
    UDI veier hele saken og kan si ja eller nei.

right-identity-limits =
    Er det tvil om identiteten, kan humanitært opphold bli begrenset, for eksempel til { $figure-at-a-time } om gangen.
    Da kan det være at det ikke gir permanent opphold eller familiegjenforening, eller at det ikke kan fornyes.
    Fornyelse koster et gebyr og krever papirene UDI har bedt om; sjekk vedtaket.

right-practical-barriers-permit =
    UNE kan gi denne tillatelsen { $figure-since-case-opened } etter at saken ble opprettet, og som regel minst { $figure-since-final-refusal } etter det endelige avslaget.
    Identiteten må være klar, og personen må ha hjulpet til så retur kunne bli mulig.
    Den blir sjelden gitt, men kan føre til permanent opphold.
    Sjekk tidene med NOAS eller en advokat.

## Barn som er alene

right-care-for-children-alone =
    Er du alene og under { $figure-care-centre-under } år, bor du på et omsorgssenter under barnevernet (Bufetat).
    Er du eldre, men under { $figure-special-reception-under } år, bor du på et mottak for unge.

right-lawyer-for-children-alone =
    Er du under 18 år og alene, betaler staten advokat for deg både før og under saken.
    Barn som kom med foreldrene sine, har som regel ikke dette før UDI har tatt et vedtak.

right-age-examination-with-consent =
    Er alderen din usikker, kan myndighetene be deg om en aldersundersøkelse.
    Den blir bare gjort hvis du sier ja.
    Et nei kan få betydning når saken blir vurdert, og det skal de si til deg.

right-age-at-decision =
    Det er alderen din den dagen vedtaket blir tatt, som teller, ikke alderen da du søkte.
    Fra 18 år gjelder reglene for voksne, også om saken har tatt lang tid.
    Spør advokaten eller representanten hva det betyr for deg.

right-ends-at-18 =
    For en ung person som er alene og fra { $figure-from-age } år, kan en tillatelse slutte ved { $figure-ends-at } år.
    Det gjelder når mangel på omsorg ved retur er den eneste grunnen.
    Den kan ikke fornyes, familien kan ikke komme, og vanligvis må man reise fra Norge da.
    UDI skal først veie det som taler mot en slik grense, og hva som er best for barnet.

right-ends-at-18-child =
    Er du alene, kan en tillatelse fra du er { $figure-from-age } år, bli begrenset slik at den slutter når du fyller { $figure-ends-at } år.
    Det kan bare skje hvis mangel på omsorg i landet ditt er eneste grunn.
    Den kan ikke fornyes, familien kan ikke komme, og vanligvis må man reise fra Norge da.
    UDI skal først se på det som taler mot det, og hva som er best for deg.
    Snakk tidlig med advokaten og representanten din.

## Statsløse, overføring, menneskerettigheter

right-citizenship-of-stateless =
    Det er ingen egen tillatelse for statsløse, men tiden før statsborgerskap kan være kortere.
    En statsløs voksen som ikke har valgt det selv, trenger { $figure-stateless-adult } i Norge.
    En anerkjent flyktning trenger { $figure-refugee } av de siste { $figure-refugee-of-the-last }, og andre { $figure-others } av de siste { $figure-others-of-the-last }.
    Det er også andre krav.
    Etter at Norge anerkjente Palestina i 2024, gjelder ikke reglene for statsløse for dem som regnes som palestinske borgere.

right-resettled-directly =
    Den som Norge tar imot som overføringsflyktning, har tillatelse som flyktning og flytter rett til en kommune.
    Det skjer vanligvis innen rundt { $figure-within }, men sjekk det med UNHCR eller UDI.

right-defender-support =
    Norske ambassader kan gi oppmerksomhet og støtte til folk som er i fare fordi de forsvarer menneskerettigheter.
    Hver ambassade bestemmer hva den kan gjøre.
    Det er ingen tillatelse, og en ambassade tar ikke imot asylsøknader.

## Menneskehandel og vold

right-reflection-permit =
    Refleksjonsperioden varer i { $figure-length } og kan ikke fornyes.
    Den gir rett til arbeid, og barn under 18 år er med, men den teller ikke med for permanent opphold.
    Begrensede tillatelser på opptil { $figure-later-permits } om gangen kan komme etter, hvis politiet eller påtalemakten trenger det.
    Reiser man fra Norge uten lov, kan den ta slutt.

right-reflection-help =
    I refleksjonsperioden gir kommunen bolig, helsehjelp og sosial hjelp.
    Staten betaler advokat.
    Hjelpen gjelder denne tiden; hva som kommer etter, avhenger av neste tillatelse.

right-own-permit-after-violence =
    Dette er en egen tillatelse for en ektefelle eller samboer med familietillatelse som har flyttet ut etter mishandling.
    UDI avgjør hva som er mishandling; i noen saker har en enkelt hendelse ikke vært nok.
    Gebyret er { $figure-fee }, men sjekk det med UDI.
    Det finnes gratis rettshjelp i saker om vold.

right-family-permit =
    En familietillatelse varer fra { $figure-from } til { $figure-to }; sjekk vedtaket.
    Den kan fornyes og kan føre til permanent opphold.
    Den varer ikke lenger enn tillatelsen til personen i Norge, og den har de samme grensene.

## Etter et vedtak

right-lawyer-after-refusal =
    Når UDI avslår en søknad om asyl, hjelper en advokat som staten betaler, med klagen, uansett inntekt.
    Det gjelder ikke hvis UDI ikke ville se på saken på grunn av beskyttelse eller opphold i et annet land.
    Det gjelder heller ikke en klage bare over å ha fått humanitært opphold og ikke flyktningstatus.

right-stay-during-appeal =
    Sier UDI nei til asyl, kan du vanligvis bli til UNE (klagenemnda) har avgjort klagen, men ikke alltid.
    Ett unntak er at UDI ikke så på saken på grunn av et annet land.
    Andre er at et annet land har gitt avslag før, eller at UDI mener det er åpenbart at du ikke trenger beskyttelse.
    Et avslag kan tidligst settes i verk { $figure-not-sooner-than } etter at brevet kom.
    Det kan skje før hvis det står åpenbart grunnløs, eller hvis UDI ikke så på saken.
    Andre regler gjelder når du mister en tillatelse, så spør advokaten.

right-time-to-leave =
    Et avslag setter vanligvis en frist for å reise, fra { $figure-from } til { $figure-to }.
    Fristen kan være lengre hvis det trengs.
    Den kan være kortere, eller mangle, for eksempel når søknaden er åpenbart grunnløs eller et annet land har ansvar.

right-no-transfer-before-answer =
    I en Dublin-sak kan den som har bedt om å få bli, ikke overføres før UNE har svart på det eller avgjort klagen.
    Det hjelper bare den som ber om det, og UNE lar vanligvis ikke folk bli til hele klagen er avgjort.
    Vi vet ikke om dette ble endret i juni 2026.

right-no-automatic-lawyer =
    UDI kan si nei til å se på en sak på grunn av beskyttelse eller opphold i et annet land.
    Da er det ikke automatisk gratis advokat, bortsett fra for barn som er alene.
    Dette gjelder ikke et avslag der det bare står åpenbart grunnløs.
    Kontakt NOAS, som gir gratis rettshjelp.

## Holdt av politiet

right-court-decides-detention =
    Den som blir holdt, skal bringes for en domstol så snart som mulig, og senest { $figure-court-within } etter pågripelsen.
    Retten kan bestemme høyst { $figure-at-a-time } om gangen.
    Til sammen er det høyst { $figure-together }, hvis det ikke er særlige grunner.
    Det kan være at man ikke samarbeider om returen, eller at papirer fra et annet land er sene.
    Det er aldri mer enn { $figure-never-more-than }, bortsett fra når man er utvist på grunn av en dom.
    I den svært raske prosedyren (48-timersprosedyren) er grensen { $figure-48-hour-cases }.
    Den er { $figure-refused-examination } hvis UDI trolig ikke vil se på saken på grunn av beskyttelse eller opphold i et annet land.
    Den er { $figure-refused-entry } hvis man blir nektet innreise og ikke ber om asyl.

right-court-decides-detention-child =
    Det er en domstol, ikke bare politiet, som avgjør om noen kan holdes.
    For dem under 18 år er grensene mye kortere enn for voksne; de står også her.
    En advokat hjelper deg, og staten betaler.

right-less-than-detention =
    Internering er bare lov hvis det ikke er nok å melde seg for politiet eller bo på et bestemt sted.
    Det må ikke gå lenger enn det som er rimelig.
    Politiet kan pålegge meldeplikt eller et bestemt sted å bo i stedet.

right-child-in-detention =
    En person under 18 år kan bare interneres som siste utvei.
    Saken må for en domstol senest { $figure-court-within } etter pågripelsen.
    Retten kan bestemme opptil { $figure-at-a-time } om gangen; mer til sammen krever særlige og sterke grunner, og { $figure-together } er grensen.

right-child-in-detention-child =
    Fordi du er under 18 år, kan du bare bli holdt som siste utvei.
    En domstol må se på saken senest { $figure-court-within } etter at politiet tok deg.
    Retten kan bestemme opptil { $figure-at-a-time } om gangen, og aldri mer enn { $figure-together } til sammen.
    De skal alltid se på hva som er best for deg.

right-lawyer-in-detention =
    Retten må oppnevne en advokat når den avgjør om noen skal interneres, og staten betaler.
    Den som blir holdt, kan skrive til og snakke med advokaten alene.
    Er det en sak om asyl eller utvisning, skal politiet også si at man kan kontakte FN (UNHCR) og en norsk organisasjon for flyktninger.

## Fornyelse og permanent opphold

right-renewal-in-time =
    Den som søker minst { $figure-before-end } før tillatelsen går ut, kan fortsette som før til svaret kommer.
    Etter det er det ikke lenger en rett, og arbeid eller ytelser kan stanse.
    Flyktningstatus går ikke tapt av at du søker sent.
    En ny periode er vanligvis fra { $figure-new-period-from } til { $figure-new-period-to }; noen begrensede tillatelser kan ikke fornyes.
    Politiet har rådet folk til å bestille time rundt { $figure-book-before-end } før: Sjekk med dem.

right-permanent-residence =
    Med tillatelse som flyktning eller humanitært opphold trenger du { $figure-protection-and-humanitarian } i Norge, med høyst { $figure-abroad-in-five-years } i utlandet.
    Det samme gjelder familie til en som har eller har hatt slik tillatelse.
    Med andre tillatelser som teller, er det { $figure-other-permits }, med høyst { $figure-abroad-in-three-years } i utlandet.
    Fra { $figure-tests-from } må de som er fra { $figure-tests-from-age } til { $figure-tests-to-age } år, bestå muntlig prøve i norsk (nivå A2) og prøve om samfunnet.
    Det finnes unntak, for eksempel på grunn av helse.
    Du må ha forsørget deg selv de siste { $figure-self-supporting }, og fortsatt oppfylle kravene til tillatelsen din.
    En straffbar handling som kan føre til utvisning, eller at du har hindret at identiteten ble klar, kan stanse det.
    Kollektiv beskyttelse teller ikke med.
    Permanent opphold faller bort etter mer enn { $figure-lapses-after } utenfor Norge.

right-schengen-visits =
    En flyktning med gyldig tillatelse, reisebevis og kort kan besøke andre land i Schengen i opptil { $figure-up-to }.
    Noen tillatelser med grenser gir ikke lov til det.
    Det gjelder ikke hjemlandet.

## Å miste en tillatelse

right-new-permit-is-considered =
    Før UDI tar en tillatelse, må UDI alltid vurdere en annen: beskyttelse, humanitære grunner, bånd til Norge eller beskyttelse mot retur.
    Det betyr ikke at det blir gitt en ny tillatelse.

right-grounds-of-withdrawal =
    Flyktningstatus og kollektiv beskyttelse kan ta slutt hvis man av fri vilje søker beskyttelse fra hjemlandet igjen, eller flytter tilbake dit.
    Det samme gjelder hvis man tar tilbake et tapt statsborgerskap, eller får et nytt som gir beskyttelse.
    De kan også ta slutt hvis forholdene hjemme har endret seg mye og varig, bortsett fra når det er tvingende grunner fra tidligere forfølgelse.
    Alle tillatelser kan bli tatt hvis noe viktig med vilje ble sagt feil eller holdt skjult.
    Svært alvorlige handlinger, eller at et annet Schengen-land har utvist noen, kan også telle.
    Å fylle 18 år er ikke alene noen grunn.

right-heard-before-withdrawal =
    Før vedtaket har du rett til å si hva du mener, på et språk du kan bruke.
    Du kan se papirene i saken din.
    Staten betaler advokat, men du må finne advokaten selv, for eksempel på listen til UDI.

right-revocation-waits =
    Blir en tillatelse tatt på grunn av uriktige opplysninger (tilbakekall), kan det som regel ikke settes i verk før vedtaket er endelig.
    Tar beskyttelsen slutt av en annen grunn (opphør), sier loven ikke det samme: Be straks om å få bli.
    Grunnen står i brevet; spør advokaten hvilken regel det er.

right-family-decided-separately =
    Statusen til familien blir avgjort for seg.
    Den kan også bli vurdert på nytt, først og fremst hvis den bygger på din status.
    Familien bør derfor også spørre en advokat.

## Advokat

right-lawyer-before-decision =
    De fleste voksne har ikke gratis advokat før UDI tar et vedtak.
    De kan få gratis veiledning fra en uavhengig organisasjon, men ikke i en kollektiv ordning.
    Staten betaler advokat alt da for barn som er alene, og når saken kan ende med utelukkelse fra flyktningstatus.
    Det samme gjelder saker om nasjonale interesser.

right-lawyer-in-withdrawal =
    Hvis du kan miste en tillatelse, betaler staten advokat fra starten, uansett hva du tjener.
    Det gjelder også de fleste saker om utvisning, men ikke de fleste som kommer av en dom.
    Du må finne advokaten selv, for eksempel på listen til UDI.

right-no-free-lawyer-for-reversal =
    Som regel betaler ikke staten advokat for en omgjøringsanmodning.
    NOAS kan se på saken gratis.

## Mens du venter, og etter avslag

right-health-while-waiting =
    De som har søkt asyl, har samme rett til helsehjelp som folk ellers i Norge, så lenge saken går.
    Etter et endelig avslag er retten mindre.

right-health-after-refusal =
    Etter et endelig avslag er det rett til akutt hjelp og hjelp som er helt nødvendig.
    For annen hjelp er det ingen slik rett.
    Barn og gravide har full rett til helsehjelp.

right-school-while-waiting =
    Barn fra { $figure-from-age } til { $figure-to-age } år går på skole mens familien venter.
    Sjekk med mottaket eller kommunen hva som finnes for yngre og eldre barn.

right-work-while-waiting =
    Den som venter, må ha tillatelse for å arbeide.
    Den kan bli gitt etter asylintervjuet, hvis det ikke er tvil om identiteten.
    Intervjuet kan falle bort når flyktningstatus er svært sannsynlig.
    Det må heller ikke være sannsynlig at personen blir sendt til et annet land i Europa.
    Det samme gjelder å bli sendt ut av Norge før oppholdet har vart i { $figure-no-removal-within }.
    Etter et avslag fra UDI må det være en klage og lov til å bli så lenge.
    De som venter på kollektiv beskyttelse, kan ikke arbeide før den er gitt.

right-reception-is-voluntary =
    Den som søker asyl, får tilbud om plass på mottak og velger selv om de vil bo der.
    Pengene fra UDI til livsopphold følger plassen, og blir ikke gitt til dem som bor andre steder. NAV kan hjelpe dem i nød.
    Etter et avslag kan man få tilbud om plass, men har ikke krav på det.

right-return-support =
    UDI har gitt { $figure-before-deadline } til dem som søker før fristen for å reise.
    For dem som søker etter fristen, har summen vært { $figure-after-deadline }; det er et tillegg for hvert barn.
    Den som kommer tilbake til Norge innen { $figure-repayment-within }, må kanskje betale tilbake.
    Tilbudet gjelder ikke alle land, og det utelukker ikke tvangsretur.
    Summene endrer seg, så sjekk med UDI.
