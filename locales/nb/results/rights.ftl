### Rettigheter: hva en tillatelse, eller det å vente på en, gir, og hvor grensene går. Tallene kommer fra reglene.

## Flyktninger

right-permit-of-refugee =
    Den første tillatelsen kan vare i opptil { $figure-first-permit }, og som regel minst { $figure-at-least }.
    Den kan være kortere, for eksempel når identiteten er usikker; vedtaket sier hvor lenge.
    Den kan fornyes så lenge grunnen består, og den teller med for permanent opphold.

right-same-rights-for-refugees = Alle flyktninger i Norge har de samme rettighetene, uansett hvilken regel som ga dem status.

right-travel-document-of-refugee =
    En flyktning som søker om det, får vanligvis reisebevis for flyktninger; UDI bestemmer.
    Det har vært gyldig i opptil { $figure-validity }.
    Det gjelder ikke for reiser til hjemlandet.
    Bare den som gir fra seg statusen, får passet fra hjemlandet tilbake.

right-work = Flyktninger kan jobbe i hele Norge, også i egen bedrift.

right-education = Flyktninger kan gå på skole og studere som norske borgere. Det finnes støtte til studier.

right-kindergarten = Familier med lav inntekt kan få { $figure-core-hours-a-week } gratis timer i uken i barnehage for barn fra { $figure-from-age } år. Sjekk med kommunen.

right-social-assistance = Flyktninger kan få sosialhjelp som norske borgere, fra kommunen der de ble bosatt.

right-health-services = Flyktninger får hjelp fra lege og sykehus som andre, også når det haster.

right-settlement = IMDi finner en kommune der en flyktning kan bo. Du kan flytte, men andre kommuner har ikke plikt til å gi støtte.

right-introduction-programme =
    Kommunen tilbyr flyktninger fra { $figure-from-age } til { $figure-to-age } år et program med norsk, samfunnskunnskap, hjelp til arbeid og en stønad.
    Det skal begynne innen { $figure-start-after-settlement } etter bosetting.
    Sjekk alder og tider med kommunen.

right-bridging-courses = Universiteter har egne kurs for noen yrker: Spør dem.

right-family-of-refugee =
    Nær familie til en flyktning kan søke om å komme.
    Holder de to frister, er det vanligvis ikke underholdskrav for familie fra før flyktningen kom.
    Svaret kan bli nei, for eksempel ved sterkere bånd til et trygt land der familien kan bo.

right-derived-status-can-end = Flyktningstatus gjennom en slektning kan bli vurdert på nytt når slektningens blir det, når familielivet tar slutt, eller etter en reise til hjemlandet.

## Bare beskyttelse mot retur

right-short-permit =
    Den første tillatelsen som bare beskytter mot retur, varer i opptil { $figure-first-permit }, eller unntaksvis opptil { $figure-exceptionally }.
    Den varer ikke lenger enn hindringen mot retur; vedtaket sier hvor lenge.

right-work-unless-refused = En tillatelse som bare beskytter mot retur, gir rett til å jobbe, hvis ikke vedtaket sier nei.

right-no-permanent-residence-or-family = En tillatelse som bare beskytter mot retur, teller ikke med for permanent opphold eller statsborgerskap, og lar ikke familien komme.

right-no-schengen-visits = En tillatelse som bare beskytter mot retur, gir ikke rett til å besøke andre Schengen-land.

right-notice-before-end = Myndighetene må varsle før de sier at beskyttelsen mot retur er slutt.

right-no-removal-while-risk =
    Ingen kan sendes til reell fare for dødsstraff, tortur eller annen umenneskelig behandling.
    Det gjelder også den som er utelukket fra flyktningstatus.
    Den personen kan likevel bli utvist, men ikke sendt ut så lenge faren er der.

## Kollektiv beskyttelse

right-collective-permit =
    Tillatelsen gjelder for { $figure-at-a-time } om gangen, og for høyst { $figure-in-all } til sammen.
    Forskriften vi har lest, tillater { $figure-extensions } forlengelser, og det blir { $figure-allowed-so-far }.
    Vi har ikke funnet noe vedtak om tiden etter det, og regjeringen kan avslutte ordningen før.

right-collective-does-not-count =
    År med kollektiv beskyttelse teller ikke med for permanent opphold.
    Etterpå kan det bli gitt en tillatelse som teller; regjeringen avgjør.
    Etter { $figure-later-permit-counts-after } med den gir loven permanent opphold hvis alle andre krav er oppfylt.

right-collective-rights =
    Kollektiv beskyttelse gir rett til arbeid, helsehjelp, skole og barnehage, og plass på mottak eller i en kommune.
    Mange voksne får tilbud om introduksjonsprogram.
    Før tillatelsen er gitt, er det ingen rett til arbeid.

right-collective-extension-can-fail =
    Mer enn { $figure-abroad-in-last-year } utenfor Norge det siste året kan stanse forlengelsen.
    Det samme kan en annen tillatelse, flytting fra Norge, statsborgerskap i et trygt land, eller krav som aldri var oppfylt.

right-trips-to-ukraine =
    En reise til Ukraina fra og med { $figure-from } kan føre til at du mister tillatelsen, også en eldre tillatelse.
    UDI sender først et varsel, og staten betaler advokat.
    Bare et legitimt formål teller, og svært få blir godtatt: Sjekk reglene til UDI før du reiser.

## Humanitært opphold og permanent opphold

right-humanitarian-permit = Humanitært opphold kan vare i opptil { $figure-up-to }. Det kan være kortere eller begrenset; vedtaket sier hvor lenge.

right-humanitarian-rights = Humanitært opphold gir rett til arbeid og et sted å bo i en kommune. UDI kan gi reisedokument til den som ber om det. Vedtaket kan sette grenser.

right-permanent-lapses =
    Permanent opphold faller bort etter mer enn { $figure-lapses-after } i strekk utenfor Norge; korte besøk her bryter ikke alltid den tiden.
    Du kan søke om å være borte lenger.

right-considered-with-asylum = UDI ser på denne tillatelsen uten at du ber om det, når svaret på flyktningstatus er nei. UDI kan si ja eller nei.

right-identity-limits =
    Er identiteten usikker, kan humanitært opphold bli begrenset, for eksempel til { $figure-at-a-time } om gangen.
    Da kan det hende at det ikke gir permanent opphold eller familiegjenforening, eller ikke kan fornyes.
    Fornyelse krever papirene UDI har bedt om.

right-practical-barriers-permit =
    UNE kan gi denne tillatelsen { $figure-since-case-opened } etter at saken ble opprettet, hvis retur fortsatt er lite sannsynlig.
    Som regel må det være gått minst { $figure-since-final-refusal } siden det endelige avslaget.
    Den kan føre til permanent opphold.
    Sjekk tidene med NOAS eller en advokat.

## Barn som er alene

right-care-for-children-alone =
    Er du alene og under { $figure-care-centre-under } år, bor du på et omsorgssenter under barnevernet (Bufetat).
    Er du eldre, men under { $figure-special-reception-under } år, bor du på et mottak for unge.

right-lawyer-for-children-alone = Er du under 18 år og alene, betaler staten advokat for deg både før og under saken.

right-age-examination-with-consent = Er alderen din usikker, kan myndighetene be deg om en aldersundersøkelse. Den blir bare gjort hvis du sier ja. Et nei kan få betydning i saken.

right-age-at-decision = Alderen din når vedtaket blir tatt, teller, ikke alderen da du søkte. Fra 18 år gjelder reglene for voksne.

right-ends-at-18 =
    Er du alene, kan en tillatelse fra { $figure-from-age } år bli begrenset slik at den slutter ved { $figure-ends-at } år.
    Det kan bare skje hvis mangel på omsorg ved retur er eneste grunn.
    Den kan ikke fornyes, familien kan ikke komme, og vanligvis må du reise fra Norge da.
    UDI skal først se på det som taler mot det, og hva som er best for barnet.

right-ends-at-18-child =
    Er du alene, kan en tillatelse fra { $figure-from-age } år bli begrenset slik at den slutter ved { $figure-ends-at } år.
    Det kan bare skje hvis mangel på omsorg ved retur er eneste grunn.
    Den kan ikke fornyes, familien kan ikke komme, og vanligvis må du reise fra Norge da.
    UDI skal først se på det som taler mot det, og hva som er best for deg.
    Snakk tidlig med advokaten og representanten din.

## Statsløse, overføring, menneskerettigheter

right-citizenship-of-stateless =
    En statsløs voksen som ikke har valgt det selv, trenger { $figure-stateless-adult } i Norge for å bli norsk borger.
    En anerkjent flyktning trenger { $figure-refugee } av de siste { $figure-refugee-of-the-last }, og andre { $figure-others } av de siste { $figure-others-of-the-last }.
    Det er også andre krav.
    Siden 2024 gjelder ikke reglene for statsløse for dem Norge regner som palestinske borgere.

right-resettled-directly =
    Den som Norge tar imot som overføringsflyktning, har tillatelse, vanligvis som flyktning, og flytter rett til en kommune.
    Det skjer vanligvis innen rundt { $figure-within }, men sjekk det med UNHCR eller UDI.

right-defender-support = Støtten kan være oppmerksomhet og hjelp fra en norsk utestasjon. Dette er ingen tillatelse.

## Menneskehandel og vold

right-reflection-permit =
    Refleksjonsperioden varer i { $figure-length } og kan ikke fornyes.
    Den gir rett til arbeid, og barn under 18 år er med, men den teller ikke med for permanent opphold.
    Etterpå kan det komme begrensede tillatelser på opptil { $figure-later-permits } om gangen, hvis politiet trenger det.
    Reiser du fra Norge uten lov, kan den ta slutt.

right-reflection-help = I refleksjonsperioden gir kommunen bolig, helsehjelp og sosial hjelp, og staten betaler advokat. Etterpå avhenger det av neste tillatelse.

right-own-permit-after-violence = Gebyret er { $figure-fee }, men sjekk det med UDI. Det finnes gratis rettshjelp i saker om vold.

right-family-permit =
    En familietillatelse varer fra { $figure-from } til { $figure-to }; sjekk vedtaket.
    Den kan fornyes og kan føre til permanent opphold.
    Den varer ikke lenger enn tillatelsen til personen i Norge, og den har de samme grensene.

## Etter et vedtak

right-lawyer-after-refusal =
    Når UDI avslår en søknad om asyl, betaler staten advokat til klagen, uansett inntekt.
    Det gjelder ikke hvis UDI ikke ville se på saken på grunn av beskyttelse eller opphold i et annet land.
    Det gjelder heller ikke en klage bare over å ha fått humanitært opphold og ikke flyktningstatus.

right-stay-during-appeal =
    Sier UDI nei til asyl, kan du vanligvis bli til UNE har avgjort klagen, men ikke alltid.
    Unntak: UDI så ikke på saken, et annet land har sagt nei før, eller UDI mener beskyttelse åpenbart ikke trengs.
    Et avslag kan tidligst settes i verk { $figure-not-sooner-than } etter at brevet kom.
    Det kan skje før hvis det står åpenbart grunnløs, eller UDI ikke så på saken.
    Andre regler gjelder når du mister en tillatelse, så spør advokaten.

right-time-to-leave =
    Et avslag setter vanligvis en frist for å reise, fra { $figure-from } til { $figure-to }, eller lengre hvis det trengs.
    Den kan være kortere, eller mangle, for eksempel når søknaden er åpenbart grunnløs eller et annet land har ansvar.

right-no-transfer-before-answer =
    I en Dublin-sak er bare den som ber om å få bli, sikret mot overføring før UNE har svart eller avgjort klagen.
    UNE lar vanligvis ikke folk bli til hele klagen er avgjort.
    Vi vet ikke om dette ble endret i juni 2026.

right-no-automatic-lawyer =
    Nekter UDI å se på en sak på grunn av beskyttelse eller opphold i et annet land, er det ikke automatisk gratis advokat.
    Barn som er alene, er et unntak.
    Står det bare åpenbart grunnløs i brevet, gjelder ikke dette deg.

## Holdt av politiet

right-court-decides-detention =
    Den som blir holdt, skal for retten så snart som mulig, og senest { $figure-court-within } etter pågripelsen.
    Retten kan vanligvis bestemme høyst { $figure-at-a-time } om gangen, og { $figure-together } til sammen hvis det ikke er særlige grunner.
    Det er aldri mer enn { $figure-never-more-than }, bortsett fra når man er utvist på grunn av en dom.
    I den svært raske prosedyren (48-timersprosedyren) er grensen { $figure-48-hour-cases }.
    Den er { $figure-refused-examination } hvis UDI mest sannsynlig ikke vil se på saken på grunn av beskyttelse eller opphold i et annet land.
    Den er { $figure-refused-entry } hvis man blir nektet innreise og ikke ber om asyl.

right-court-decides-detention-child = Det er en domstol, ikke bare politiet, som avgjør om noen kan holdes. Under 18 år er grensene mye kortere enn for voksne.

right-less-than-detention = Internering er bare lov hvis det ikke er nok å melde seg for politiet eller bo på et bestemt sted. Den må være rimelig.

right-child-in-detention =
    Under 18 år kan du bare bli holdt som siste utvei.
    En domstol må se på saken senest { $figure-court-within } etter pågripelsen.
    Den kan bestemme opptil { $figure-at-a-time } om gangen; mer til sammen krever særlige og sterke grunner, og { $figure-together } er grensen.

right-child-in-detention-child =
    Under 18 år kan du bare bli holdt som siste utvei.
    En domstol må se på saken senest { $figure-court-within } etter at politiet tok deg.
    Den kan bestemme opptil { $figure-at-a-time } om gangen; mer til sammen krever særlige og sterke grunner, og { $figure-together } er grensen.
    De skal alltid se på hva som er best for deg.

right-lawyer-in-detention =
    Retten må oppnevne en advokat, og staten betaler.
    Du kan skrive til og snakke med advokaten alene.

## Fornyelse og permanent opphold

right-renewal-in-time =
    Den som søker minst { $figure-before-end } før tillatelsen går ut, kan fortsette som før til svaret kommer.
    Etter det er det ikke lenger en rett, og arbeid eller ytelser kan stanse.
    En ny periode er vanligvis fra { $figure-new-period-from } til { $figure-new-period-to }.
    Politiet har rådet folk til å bestille time rundt { $figure-book-before-end } før: Sjekk med dem.

right-permanent-residence =
    Med tillatelse som flyktning eller humanitært opphold trenger du { $figure-protection-and-humanitarian } i Norge, med høyst { $figure-abroad-in-five-years } i utlandet.
    Det samme gjelder familie til en som har eller har hatt slik tillatelse.
    Med andre tillatelser som teller, er det { $figure-other-permits }, med høyst { $figure-abroad-in-three-years } i utlandet.
    Fra { $figure-tests-from } må de som er fra { $figure-tests-from-age } til { $figure-tests-to-age } år, bestå muntlig prøve i norsk (nivå A2) og prøve om samfunnet.
    Det finnes unntak, som helse.
    Du må ha forsørget deg selv de siste { $figure-self-supporting }, og fortsatt oppfylle kravene til tillatelsen din.
    En straffbar handling som kan føre til utvisning, eller å ha hindret at identiteten ble klar, kan stanse det.
    Permanent opphold faller bort etter mer enn { $figure-lapses-after } i strekk utenfor Norge.

right-schengen-visits =
    En flyktning med gyldig tillatelse, reisebevis og kort kan besøke andre land i Schengen i opptil { $figure-up-to }.
    Noen begrensede tillatelser gir ikke lov til det, og det gjelder ikke hjemlandet.

## Å miste en tillatelse

right-new-permit-is-considered = Før UDI tar en tillatelse, må UDI alltid vurdere en annen: beskyttelse, humanitære grunner, bånd til Norge eller beskyttelse mot retur. Det betyr ikke at den blir gitt.

right-grounds-of-withdrawal =
    Flyktningstatus og kollektiv beskyttelse kan ta slutt hvis man av fri vilje søker beskyttelse fra hjemlandet igjen, eller flytter tilbake dit.
    Det samme gjelder hvis man tar tilbake et tapt statsborgerskap, eller får et nytt som gir beskyttelse.
    De kan også ta slutt etter store og varige endringer hjemme, hvis det ikke er tvingende grunner fra tidligere forfølgelse.
    Alle tillatelser kan bli tatt hvis noen med vilje ga gale opplysninger eller holdt noe viktig skjult.
    Svært alvorlige handlinger, eller at et annet Schengen-land har utvist noen, kan også telle.
    Å fylle 18 år er ikke alene noen grunn.

right-heard-before-withdrawal = Før vedtaket kan du si hva du mener, på et språk du kan bruke, og se papirene i saken.

right-revocation-waits =
    Blir en tillatelse tatt på grunn av gale eller skjulte opplysninger (tilbakekall), kan det som regel ikke settes i verk før vedtaket er endelig.
    Slutter beskyttelsen av en annen grunn (opphør), sier loven ikke det: Be straks om å få bli.
    Grunnen står i brevet; spør advokaten.

right-family-decided-separately = Statusen til familien blir avgjort for seg. Den kan også bli vurdert på nytt, mest hvis den bygger på din. Familien bør også spørre en advokat.

## Advokat

right-lawyer-before-decision =
    De fleste voksne har ikke gratis advokat før UDI tar et vedtak; utenfor kollektive ordninger kan de få gratis veiledning.
    Staten betaler alt da for eksempel for barn som er alene, og når utelukkelse er mulig.

right-lawyer-in-withdrawal = I en sak om å ta en tillatelse betaler staten advokat fra starten, uansett inntekt.

right-no-free-lawyer-for-reversal = Som regel betaler ikke staten advokat for en omgjøringsanmodning.

## Mens du venter, og etter avslag

right-health-while-waiting = De som har søkt asyl, har samme rett til helsehjelp som andre i Norge så lenge saken går.

right-health-after-refusal = Etter et endelig avslag er det rett til akutt hjelp og hjelp som er helt nødvendig. Barn og gravide har full rett til helsehjelp.

right-school-while-waiting = Barn fra { $figure-from-age } til { $figure-to-age } år går på skole mens familien venter.

right-work-while-waiting =
    Arbeid krever tillatelse. Den kan vanligvis bli gitt etter asylintervjuet, hvis identiteten ikke er i tvil.
    Det må være lite sannsynlig å bli sendt til et annet land i Europa, eller sendt ut før { $figure-no-removal-within } her.
    Etter et avslag fra UDI må det være en klage og lov til å bli så lenge.
    De som venter på kollektiv beskyttelse, kan ikke arbeide før den er gitt.

right-reception-is-voluntary = Støtten fra UDI følger plassen på mottak. Etter et avslag kan du få tilbud om plass, men har ikke krav på det.

right-return-support =
    UDI har gitt { $figure-before-deadline } til dem som søker før fristen for å reise, og { $figure-after-deadline } til dem som søker etter den.
    Det gjelder ikke alle land, og det utelukker ikke tvangsretur.
    Den som kommer tilbake til Norge innen { $figure-repayment-within }, må kanskje betale tilbake.
    Summene endrer seg, så sjekk med UDI.
