### The routes: what each one is called, what it is, and what the full page adds.

## Asylum

route-refugee-convention = Flyktningstatus etter flyktningkonvensjonen
    .about = Dette er asyl for den som frykter alvorlig skade på grunn av hvem man er, eller hva man tror eller mener. Det teller også om de som kan skade deg, bare tror det er slik. UDI (Utlendingsdirektoratet) avgjør saken. UNE (Utlendingsnemnda) avgjør hvis du klager på et avslag.
    .details =
        Loven nevner grunnene: etnisitet, avstamning, hudfarge, religion, nasjonalitet, politisk oppfatning og sosial gruppe.
        Folk i en spesiell sosial gruppe deler noe de ikke kan endre, eller ikke skal måtte endre.
        Det kan være kjønn, seksuell orientering eller kjønnsidentitet. Loven nevner også tidligere ofre for menneskehandel.
        Flere mindre ting kan til sammen være like alvorlige som én stor ting.
        Du velger ikke mellom de to formene for flyktningstatus. UDI ser på begge i samme søknad.

route-refugee-convention-child = Flyktningstatus etter flyktningkonvensjonen
    .about = Dette er asyl for den som er i fare på grunn av hvem man er, eller hva man tror eller mener. Det teller også om andre bare tror det er slik. UDI er kontoret som avgjør. UDI skal ta hensyn til at du er barn.
    .details =
        Loven nevner grunnene: etnisitet, avstamning, hudfarge, religion, nasjonalitet, politisk oppfatning og sosial gruppe.
        En sosial gruppe kan handle om kjønn, eller om hvem du er glad i.
        Loven tar også med handlinger som er rettet mot barn.
        Flere mindre ting kan til sammen være like alvorlige som én stor ting.
        Du velger ikke mellom de to formene for flyktningstatus. UDI ser på begge i samme søknad.

route-refugee-inhuman-treatment = Flyktningstatus på grunn av fare for tortur eller annen umenneskelig behandling
    .about = Dette er asyl for den som risikerer dødsstraff, tortur eller annen umenneskelig behandling ved retur. Det trengs ingen særlig grunn til at skaden skjer. UDI ser på dette i den samme asylsøknaden. UNE (Utlendingsnemnda) avgjør hvis du klager på et avslag.
    .details =
        I Norge blir også de som får denne beskyttelsen, kalt flyktninger. De har de samme rettighetene som flyktninger etter flyktningkonvensjonen.
        I EU heter dette subsidiær beskyttelse.
        UDI ser på hver enkelt sak, også når mange flykter fra samme krig.
        Vanskelige forhold i seg selv er ikke nok her. De kan telle etter reglene om opphold på humanitært grunnlag.

route-refugee-inhuman-treatment-child = Flyktningstatus på grunn av fare for svært alvorlig skade (umenneskelig behandling)
    .about = Dette er asyl for den som risikerer svært alvorlig skade ved retur. Det trengs ingen særlig grunn til at skaden skjer. UDI ser på dette i den samme asylsøknaden. UDI skal ta hensyn til at du er barn.
    .details =
        I Norge blir også de som får denne beskyttelsen, kalt flyktninger. De har de samme rettighetene som andre flyktninger.
        I EU heter dette subsidiær beskyttelse.
        UDI ser på hver enkelt sak, også når mange flykter fra samme krig.
        At livet er vanskelig for mange, er ikke nok her. Det kan telle etter reglene om opphold på humanitært grunnlag.

route-collective-protection-ukraine = Midlertidig kollektiv beskyttelse for folk fra Ukraina
    .about = Dette er beskyttelse for en hel gruppe, uten at hver enkelts grunner blir undersøkt først. Den kan gjelde folk som bodde i Ukraina eller hadde beskyttelse der, og deres nære familie. Politiet registrerer deg, og UDI avgjør. Reglene er endret flere ganger.
    .details =
        Ordningen gjelder ukrainske borgere som bodde i Ukraina før { $figure-residence-before }. Inntil { $figure-short-absence-up-to } borte før den dagen regnes som et kort fravær.
        Den gjelder også dem som hadde beskyttelse i Ukraina før den dagen.
        Nær familie er også med: ektefeller og samboere fra før den dagen, og barn under 18 år. Det samme gjelder andre slektninger som delte hjem da.
        Noen ukrainere var allerede lovlig i Norge før den dagen. De kan være med hvis det oppholdet er slutt eller tar slutt innen { $figure-stay-ends-within }.
        Fra { $figure-dual-nationals-from } er de som også er borgere av et trygt land, utenfor ordningen. Fra { $figure-dual-nationals-no-extension-from } får de ikke forlengelse.
        Fra { $figure-former-holders-from } får de som har mistet kollektiv beskyttelse, den ikke på nytt.
        For søknader fra { $figure-safe-areas-from } betyr det noe hvor du sist hadde fast bosted. Det er der du bodde i minst { $figure-last-home-at-least }. Folk fra områder som UDI regner som trygge, er utenfor ordningen.
        UDIs liste av { $figure-list-of-14-from } har 14 områder: { $figure-areas-regarded-as-safe }. Byen Kyiv er ikke på listen. Listen kan være endret siden da: sjekk udi.no.
        Listen gjelder ikke nær familie til noen som har tillatelsen i Norge, de som kom med medisinsk evakuering, eller de som alt har tillatelsen.
        For søknader fra { $figure-rule-for-men-from } er menn fra { $figure-men-from-age } til { $figure-men-to-age } år som regel utenfor ordningen. UDI ser i stedet på hver manns eget behov for beskyttelse.
        Nyheter om forslaget nevnte unntak fra regelen for menn. Det var dokumentert fritak eller utsettelse fra militærtjeneste, og medisinsk evakuering. Et tredje var å ha omsorgen alene for barn som kom med. Menn som alt hadde tillatelsen, skulle ikke bli berørt.
        Vi har ikke sett den endelige teksten om menn. Områdene og unntakene må alle sjekkes på udi.no.
        Tillatelser i ordningen varer til sammen høyst { $figure-in-all }. Vi vet ikke hva som kommer etter det.
        Sier UDI nei her, kan UDI fortsatt se på dine egne grunner til beskyttelse. De reglene krever mye mer.

route-derived-status = Avledet flyktningstatus (status som familie til en flyktning)
    .about = Dette er flyktningstatus som følger av at en slektning er flyktning. Den kan gjelde ektefelle, samboer eller barn til en flyktning i Norge. Et barn må være under 18 år og uten ektefelle eller samboer. UDI avgjør.
    .details =
        Du må også fylle de vanlige reglene om familie.
        Det finnes unntak. Ett gjelder den som ikke ønsker flyktningstatus. Særlige grunner kan også telle.
        Frykter du selv skade, kan du ha egne grunner. En egen status avhenger ikke av slektningen din.

## Help after exploitation or violence

route-reflection-period = Refleksjonsperiode for mulige ofre for menneskehandel
    .about = Dette er en kort tillatelse med tid til å hvile, få hjelp og tenke. Den kan gjelde den som noen har tvunget, lurt eller kontrollert (menneskehandel). Få tegn kan være nok. Politiet tar imot søknaden, og UDI avgjør.
    .details =
        Den er for folk i Norge som vil ta imot hjelp. Normalt har de ikke annet lovlig opphold.
        Barn under 18 år som er med deg, er tatt med.
        Den kan gis selv om det er et vedtak om utvisning.
        Den kan ta slutt hvis du reiser fra Norge uten å ha fått lov.
        Du kan også søke asyl. Det ene stenger ikke for det andre.

route-reflection-period-child = Refleksjonsperiode (tid til å hvile og få hjelp)
    .about = Dette er en kort tillatelse med tid til å bli trygg, få hjelp og tenke. Den kan gjelde deg hvis noen har tvunget, lurt eller kontrollert deg. Få tegn kan være nok. Politiet tar imot søknaden, og UDI (Utlendingsdirektoratet) avgjør.
    .details =
        Den er for folk i Norge som vil ta imot hjelp. Normalt har de ikke annet lovlig opphold.
        Barnevernet er der for alle under 18 år.
        Den kan gis selv om det er et vedtak om at du må reise.
        Den kan ta slutt hvis du reiser fra Norge uten å ha fått lov.
        Du kan også søke asyl. Det ene stenger ikke for det andre.

route-relationship-violence = Mishandlingsbestemmelsen (egen tillatelse etter vold i forholdet)
    .about = Dette er en egen tillatelse, slik at oppholdet ditt ikke avhenger av partneren. Den kan gjelde den som har familietillatelse, hvis du eller barnet ditt er blitt mishandlet i forholdet. Det teller også om noen i husstanden eller i partnerens familie gjorde det. Politiet forbereder saken, og UDI avgjør.
    .details =
        Regelen krever at samlivet er slutt.
        Det finnes en lignende regel når partneren er død.
        En annen regel kan hjelpe hvis bruddet gir urimelige vansker i hjemlandet. Den ser på sosiale og kulturelle forhold der.
        Enkelte hendelser er noen ganger ikke regnet som mishandling. Likestillings- og diskrimineringsombudet sa i 2025 at praksis kan være for streng.

## Children alone

route-unaccompanied-minor = Enslig mindreårig uten forsvarlig omsorg hjemme
    .about = Dette kan gjelde deg hvis du er under 18 år og her uten foreldre eller annen voksen med ansvar for deg. UDI, kontoret som avgjør, ser på om du ville få god nok omsorg hvis du reiste tilbake. Det er ingen egen søknad om dette. UDI ser på det i asylsaken din.
    .details =
        UDI ser først på om du er flyktning.
        Det som er best for deg, skal veie tungt. Et barn kan få tillatelse selv om en voksen ikke ville fått det.
        Myndighetene kan prøve å finne familien din. Du kan snakke med representanten eller advokaten din om det.

route-permit-until-18 = Tidsbegrenset tillatelse til 18 år
    .about = Dette er en begrenset tillatelse for noen på 16 og 17 år som er her alene. Den kan brukes når manglende omsorg hjemme er den eneste grunnen til å bli. Den tar slutt når du fyller 18 år, og da må du normalt reise. UDI, kontoret som avgjør, ser på det i asylsaken din.
    .details =
        UDI skal også se på det som taler mot å begrense tillatelsen. Det kan være alderen din, språkene du kan, helsen din og behovet ditt for ro.
        Det kan være båndene dine hjem og til Norge, og omsorgen du har her.
        Det kan være forholdene hjemme, og om du blir uten omsorg i en annen del av landet.
        Det kan også være overgrep, omsorgssvikt eller utnytting, eller at du ventet lenge på svar.
        Begrensningen må være forsvarlig når UDI ser på hva som er best for deg.
        Du kan klage på en begrenset tillatelse. Advokaten og representanten din kan hjelpe.

## Humanitarian permits

group-humanitarian = Opphold på humanitært grunnlag (sterke menneskelige hensyn)

route-humanitarian-health = Opphold på humanitært grunnlag: alvorlig sykdom
    .about = Dette er en tillatelse for svært sterke helsegrunner. Den kan gjelde den som har en akutt eller livstruende sykdom som ikke kan behandles hjemme. Det er ingen egen søknad: den blir vurdert i asylsaken din. UDI avgjør, og UNE avgjør hvis du klager.
    .details =
        Loven sier at tillatelsen kan gis, ikke at den skal gis.
        Alt i saken blir veid sammen.
        For et barn kan det kreves mindre enn for en voksen.

route-humanitarian-child-ties = Opphold på humanitært grunnlag: barns tilknytning til Norge
    .about = Dette er en tillatelse fordi et barn har bodd lenge i Norge og har sterke bånd hit. Den kan gjelde barnet og familien. Det er ingen egen søknad: den blir vurdert i asylsaken din. UDI avgjør, og UNE avgjør hvis du klager.
    .details =
        Eldre notater fra UNE nevner om lag { $figure-about } i Norge og minst { $figure-in-school } på skole. Dette er ingen fast grense.
        Det som er best for barnet, skal veie tungt.
        Det kan telle mot tillatelsen om foreldre har skjult hvem de er.

route-humanitarian-return-conditions = Opphold på humanitært grunnlag: vanskelige forhold ved retur
    .about = Dette er en tillatelse fordi livet etter retur ville bli svært vanskelig. Den kan gjelde den som er syk, ung eller har barn, eller som ikke har noen i området man må reise til. Det er ingen egen søknad: den blir vurdert i asylsaken din. UDI avgjør, og UNE avgjør hvis du klager.
    .details =
        Loven sier at tillatelsen kan gis, ikke at den skal gis.
        Alt i saken blir veid sammen.
        For et barn kan det kreves mindre enn for en voksen.

route-humanitarian-trafficking = Opphold på humanitært grunnlag: offer for menneskehandel
    .about = Dette er en tillatelse som kan gjelde den som er blitt utnyttet. Noen kan ha tvunget, lurt eller kontrollert dem. Det er ingen egen søknad: den blir vurdert i asylsaken din. UDI avgjør, og UNE avgjør hvis du klager.
    .details =
        Loven sier at tillatelsen kan gis, ikke at den skal gis.
        Alt i saken blir veid sammen.
        Refleksjonsperiode er en egen tillatelse, som man ber politiet om.
        Loven regner også tidligere ofre for menneskehandel som en gruppe som kan være flyktninger.

route-humanitarian-trafficking-child = Hjelp til et barn som noen har utnyttet (offer for menneskehandel)
    .about = Dette er en tillatelse som kan gjelde deg hvis noen har tvunget, lurt eller kontrollert deg. Det er ingen egen søknad: den blir vurdert i asylsaken din. UDI (Utlendingsdirektoratet) avgjør. UNE (Utlendingsnemnda) avgjør hvis du klager.
    .details =
        Det som er best for deg, skal veie tungt. For et barn kan det kreves mindre enn for en voksen.
        Barnevernet er der for alle under 18 år.
        Refleksjonsperiode er en egen tillatelse, som man ber politiet om.
        Loven regner også tidligere ofre for menneskehandel som en gruppe som kan være flyktninger.

## Protection against return, and after a final refusal

route-non-refoulement = Utsendelsesvern (beskyttelse mot å bli sendt tilbake)
    .about = Norge kan ikke sende noen til tortur, dødsstraff eller annen umenneskelig behandling. Det gjelder også når reglene om svært alvorlige handlinger stenger for flyktningstatus. Det kan gi en kort tillatelse så lenge faren varer. UDI avgjør, og UNE avgjør hvis du klager.
    .details =
        Det gjelder også utsendelse til et land som ville sende deg videre til slik fare.
        Beskyttelsen mot forfølgelse av en konvensjonsgrunn har unntak i loven. Beskyttelsen mot dødsstraff, tortur og umenneskelig behandling har ingen.
        Etter langt opphold kan UNE i noen saker gi en vanlig tillatelse. Det skal mye til.

route-reversal-request = Omgjøringsanmodning etter endelig avslag
    .about = Det betyr å be UNE (Utlendingsnemnda) skriftlig om å se på et endelig avslag en gang til. Det kan gjelde den som har viktige nye opplysninger om seg selv eller landet sitt. UNE avgjør.
    .details =
        Et endelig avslag kan ikke klages på igjen. Det betyr at man har plikt til å reise fra Norge (utreiseplikt).
        UNE endrer sjelden et vedtak, og svarene kan være korte.
        Anmodningen hindrer ikke i seg selv at politiet sender deg ut.
        Du må ha en adresse i Norge.
        En domstol kan også se på et avslag. NOAS fører noen saker for retten.

route-practical-barriers = Praktiske hindringer for retur (når retur ikke er mulig)
    .about = Dette er en tillatelse for den som har endelig avslag og lenge ikke har kunnet reise tilbake. UNE (Utlendingsnemnda) kan gi den etter en omgjøringsanmodning. Du må ha hjulpet til med å gjøre retur mulig.
    .details =
        Å hjelpe til er også å prøve å få et reisedokument. Normalt hjalp du også til med å vise hvem du er, mens du var asylsøker.
        En åpen sak om utvisning må som regel være avgjort først.
        UNE henter inn en uttalelse fra politiet.
        UNHCR og organisasjoner sier at regelen sjelden blir brukt.

## Family

route-family-reunification = Familiegjenforening
    .about = Dette er en tillatelse til å bo sammen med nær familie i Norge. Den kan gjelde ektefeller, samboere og barn under 18 år, og i særlige tilfeller andre. En ambassade eller et søknadssenter tar imot papirene. UDI avgjør, og UNE avgjør hvis du klager.
    .details =
        To frister betyr noe når slektningen din har beskyttelse. Begge går fra dagen tillatelsen ble gitt, som står i vedtaket.
        Først: registrer søknaden på nett og betal innen { $figure-register-within }. Så: møt opp og lever alt innen { $figure-hand-in-within }.
        Holder dere begge, er det ikke noe underholdskrav (krav til inntekt). UDI kan gjøre unntak hvis noe dere ikke rår over, stanset dere.
        Ellers må slektningen normalt ha en inntekt på minst { $figure-income }. Det gjelder inntekt framover, og fra { $figure-past-income-from } også inntekt bakover.
        Normalt må slektningen ikke ha fått sosialhjelp de siste { $figure-no-social-assistance }. Det finnes særlige unntak.
        Det er foreslått å heve inntekten til { $figure-income-proposed }. Det var ikke vedtatt da vi sjekket.
        Begge i paret må være minst { $figure-both-at-least } år. Samboere må ha bodd sammen i minst { $figure-cohabitation } eller ha barn sammen.
        Ble dere et par etter at slektningen kom, må begge normalt være minst { $figure-both-at-least-when-formed-later } år. Det finnes et unntak når forholdet klart er frivillig.
        Da må slektningen normalt også ha arbeidet eller tatt utdanning i Norge i { $figure-work-or-education }. Det kreves ikke om dere giftet dere eller ventet barn før slektningen kom, eller mens begge hadde tillatelse her.
        I 2024 var gebyret { $figure-fee-family-of-refugee } for ektefeller og samboere fra før flukten, mens flyktningen hadde midlertidig tillatelse. Andre voksne betalte { $figure-fee-other-adults }. Barn under 18 år betalte { $figure-fee-under-18 }.
        Vi fant ikke nyere satser: sjekk udi.no. Søknadssentre tar også et eget gebyr.
        UDI kan be om en DNA-test. Har slektningen en annen ektefelle, kan søknaden bli avslått.

route-family-reunification-child = Familiegjenforening (å bo med familien din i Norge)
    .about = Dette er en tillatelse for et barn til å bo hos en forelder i Norge. I særlige tilfeller kan et barn bo hos en bror eller søster. En ambassade eller et søknadssenter tar imot papirene. UDI (Utlendingsdirektoratet) avgjør.
    .details =
        To frister betyr noe når forelderen din har beskyttelse. Begge går fra dagen tillatelsen ble gitt, som står i vedtaket.
        Først: registrer søknaden på nett innen { $figure-register-within }. Så: møt opp og lever alt innen { $figure-hand-in-within }.
        Holder dere begge, er det ikke noe underholdskrav (krav til inntekt). UDI kan gjøre unntak hvis noe dere ikke rår over, stanset dere.
        Ellers må forelderen normalt ha en inntekt på minst { $figure-income }. Det gjelder inntekt framover, og fra { $figure-past-income-from } også inntekt bakover.
        Normalt må forelderen ikke ha fått sosialhjelp de siste { $figure-no-social-assistance }. Det finnes særlige unntak.
        Det er foreslått å heve inntekten til { $figure-income-proposed }. Det var ikke vedtatt da vi sjekket.
        I 2024 var gebyret for barn under 18 år { $figure-fee-under-18 }. Vi fant ikke nyere satser: sjekk udi.no. Søknadssentre tar også et eget gebyr.
        Du regnes som under 18 år hvis søknaden med alle papirer kom inn før du fylte år.
        UDI kan be om en DNA-test.

route-family-of-refugee-child = Familiegjenforening med barn (foreldre og søsken)
    .about = Dette er en tillatelse for foreldre til å bo sammen med barnet sitt i Norge. Barnet må være under { $figure-child-under } år og ha beskyttelse. Søsken under samme alder kan komme med foreldrene. UDI avgjør, og UNE avgjør hvis du klager.
    .details =
        Søk før barnet i Norge fyller { $figure-child-under } år. Alle papirer må være inne før bursdagen. Ellers regnes barnet ikke lenger som barn her.
        Reglene ble skrevet om fra { $figure-rewritten-from }. Du må bo sammen med barnet i Norge.
        Har den andre forelderen tillatelse her, kan du ikke være gift med den forelderen eller bo sammen. En enslig forelder som barnet bodde hos, og som hadde foreldreansvaret, har fortrinn.
        Søsken må bo sammen med foreldrene og være uten ektefelle eller samboer.
        Det kan bli avslag hvis mer enn to personer da ville leve sammen som ektefeller eller samboere.
        Et lovforslag fra juni 2026 kan ha snevret inn denne retten. Vi vet ikke hva det ble til. Søk så tidlig som mulig.
        Så vidt vi vet, er det ikke noe krav til inntekt så lenge barnet er under den alderen.
        I 2024 var gebyret for en forelder { $figure-fee-parent }. Vi fant ikke nyere satser: sjekk udi.no.

## Outside Norway

route-resettlement = Overføringsflyktning (gjennom UNHCR)
    .about = Dette er en vei til Norge for flyktninger som blir valgt ut i utlandet. UNHCR, FNs organisasjon for flyktninger, spør Norge, og UDI avgjør. Ingen kan søke om dette selv. Betal aldri noen som tilbyr deg en plass.
    .details =
        Det er for flyktninger utenfor hjemlandet som ikke har noen varig løsning der de er.
        UDI ber ikke UNHCR om en bestemt person.
        Det er et begrenset antall plasser, og tallet endrer seg.
        Å være registrert hos UNHCR betyr ikke at man blir valgt.

route-human-rights-defender = Støtte til menneskerettighetsforkjempere
    .about = Norge støtter folk i utlandet som kjemper for andres rettigheter uten vold. Norske ambassader og andre utestasjoner kan gjøre noe for folk i fare. Dette er ingen tillatelse, og ambassader tar ikke imot asylsøknader. Hver utestasjon vurderer hva den kan gjøre.
    .details =
        Retningslinjene, fra rundt 2023, sier at hver utestasjon bør ha en kontaktperson.
        I Norge kan fare på grunn av slikt arbeid bli sett på som fare på grunn av politisk oppfatning.
