### Veiene: hva hver av dem heter, hva den er, og hva hele siden legger til.

## Asyl

route-refugee-convention = Flyktningstatus etter flyktningkonvensjonen
    .about = Dette er asyl for den som frykter alvorlig skade på grunn av hvem man er, eller hva man tror eller mener. Det teller også om andre bare tror det er slik. UDI avgjør, eller UNE etter klage.
    .details =
        Loven nevner grunnene: etnisitet, avstamning, hudfarge, religion, nasjonalitet, politisk oppfatning og sosial gruppe.
        En sosial gruppe kan handle om kjønn, seksuell orientering eller kjønnsidentitet. Tidligere ofre for menneskehandel er også en slik gruppe.
        Flere mindre ting kan til sammen være like alvorlige som én stor.
        UDI ser på begge former for flyktningstatus; du velger ikke.

route-refugee-convention-child = Flyktningstatus etter flyktningkonvensjonen
    .about = Dette er asyl for den som er i fare på grunn av hvem man er, eller hva man tror eller mener. Det teller også om andre bare tror det er slik. UDI, kontoret som avgjør, skal ta hensyn til at du er barn.
    .details =
        Loven nevner grunnene: etnisitet, avstamning, hudfarge, religion, nasjonalitet, politisk oppfatning og sosial gruppe.
        En sosial gruppe kan handle om kjønn, kjønnsidentitet eller hvem du forelsker deg i.
        Loven tar også med handlinger som er rettet mot barn.
        Flere mindre ting kan til sammen være like alvorlige som én stor.
        UDI ser på begge former for flyktningstatus; du velger ikke.

route-refugee-inhuman-treatment = Flyktningstatus på grunn av fare for tortur eller annen umenneskelig behandling
    .about = Dette er asyl for den som risikerer dødsstraff, tortur eller annen umenneskelig behandling ved retur. Det trengs ingen særlig grunn til at skaden skjer. UDI ser på dette i den samme asylsøknaden, eller UNE etter klage.
    .details = I EU heter dette subsidiær beskyttelse. UDI ser på hver enkelt sak, også når mange flykter fra samme krig. Vanskelige forhold i seg selv er ikke nok her. De kan telle etter reglene om humanitært opphold.

route-refugee-inhuman-treatment-child = Flyktningstatus på grunn av fare for svært alvorlig skade (umenneskelig behandling)
    .about = Dette er asyl for den som risikerer svært alvorlig skade ved retur. Det trengs ingen særlig grunn til at skaden skjer. UDI ser på dette i den samme asylsøknaden. UDI skal ta hensyn til at du er barn.
    .details = I EU heter dette subsidiær beskyttelse. UDI ser på hver enkelt sak, også når mange flykter fra samme krig. Vanskelige forhold i seg selv er ikke nok her. De kan telle etter reglene om humanitært opphold.

route-collective-protection-ukraine = Midlertidig kollektiv beskyttelse for folk fra Ukraina
    .about = Dette er beskyttelse for en hel gruppe, uten at hver enkelts grunner blir undersøkt først. Den kan gjelde folk som bodde i Ukraina eller hadde beskyttelse der, og deres nære familie. Politiet registrerer deg, og UDI avgjør.
    .details =
        Ordningen gjelder ukrainske borgere som bodde i Ukraina før { $figure-residence-before }. Inntil { $figure-short-absence-up-to } borte før den dagen er et kort fravær.
        Den gjelder også dem som hadde beskyttelse i Ukraina da.
        Ektefeller og samboere fra før den dagen er med, barn under 18 år, og andre slektninger som delte hjem.
        Ukrainere som var lovlig i Norge før den dagen, kan være med hvis oppholdet er slutt eller tar slutt innen { $figure-stay-ends-within }.
        Fra { $figure-dual-nationals-from } er de som også er borgere av et trygt land, utenfor; fra { $figure-dual-nationals-no-extension-from } får de ikke forlengelse.
        Fra { $figure-former-holders-from } får de som har hatt kollektiv beskyttelse som er slutt, den ikke på nytt.
        For søknader fra { $figure-safe-areas-from } er folk som sist hadde fast bosted i et område UDI regner som trygt, utenfor. Det er der du bodde i minst { $figure-last-home-at-least }.
        UDIs liste av { $figure-list-of-14-from } har 14 områder: { $figure-areas-regarded-as-safe }. Byen Kyiv er ikke med. Listen kan være endret siden.
        Den gjelder ikke nær familie til noen som har tillatelsen i Norge, de som kom med medisinsk evakuering (Medevac), eller de som alt har tillatelsen.
        For søknader fra { $figure-rule-for-men-from } er menn fra { $figure-men-from-age } til { $figure-men-to-age } år som regel utenfor. UDI ser i stedet på hver manns eget behov for beskyttelse.
        Nyheter om forslaget nevnte unntak: dokumentert fritak eller utsettelse fra tjeneste, Medevac, og omsorg alene for barn som kom med. Menn med tillatelsen skulle ikke bli berørt.
        Vi har ikke sett den endelige teksten. Sjekk områder og unntak på udi.no.
        Tillatelser varer høyst { $figure-in-all } til sammen. Vi vet ikke hva som kommer etter.
        Sier UDI nei her, kan UDI fortsatt se på dine egne grunner. De reglene krever mye mer.

route-derived-status = Avledet flyktningstatus (status som familie til en flyktning)
    .about = Dette kan gjelde ektefelle, samboer eller barn til en flyktning i Norge. Et barn må være under 18 år og uten ektefelle eller samboer. UDI avgjør.
    .details = Du må også oppfylle de vanlige kravene til familie. Unntak er den som ikke ønsker flyktningstatus, og særlige grunner. Frykter du selv skade, kan du ha egne grunner.

## Hjelp etter utnytting eller vold

route-reflection-period = Refleksjonsperiode for mulige ofre for menneskehandel
    .about = Dette er en kort tillatelse med tid til å bli trygg, få hjelp og tenke. Den kan gjelde den som noen har tvunget, lurt eller kontrollert (menneskehandel). Få tegn kan være nok. Politiet tar imot søknaden, og UDI avgjør.
    .details = Den er for folk i Norge som vil ta imot hjelp. Vanligvis har de ikke annet lovlig opphold. Den kan gis selv etter et vedtak om utvisning. Du kan også søke asyl.

route-reflection-period-child = Refleksjonsperiode (tid til å hvile og få hjelp)
    .about = Dette er en kort tillatelse med tid til å bli trygg, få hjelp og tenke. Den kan gjelde deg hvis noen har tvunget, lurt eller kontrollert deg. Få tegn kan være nok. Politiet tar imot søknaden, og UDI avgjør.
    .details = Den er for folk i Norge som vil ta imot hjelp. Vanligvis har de ikke annet lovlig opphold. Barnevernet er der for alle under 18 år. Den kan gis selv etter et vedtak om at du må reise. Du kan også søke asyl.

route-relationship-violence = Mishandlingsbestemmelsen (egen tillatelse etter vold i forholdet)
    .about = Dette er en egen tillatelse, slik at oppholdet ditt ikke avhenger av partneren. Den kan gjelde den som har familietillatelse som ektefelle eller samboer. Regelen ser på mishandling av deg eller barnet ditt, fra partneren, husstanden eller partnerens familie. Politiet tar imot søknaden, og UDI avgjør.
    .details = Regelen krever at samlivet er slutt. Det finnes også regler for når partneren er død, eller når sosiale og kulturelle forhold gir urimelige vansker i hjemlandet. Enkelte hendelser er noen ganger ikke regnet som mishandling.

## Barn som er alene

route-unaccompanied-minor = Enslig mindreårig uten forsvarlig omsorg hjemme
    .about = Dette kan gjelde deg hvis du er under 18 år og her uten foreldre eller annen voksen med ansvar for deg. UDI, kontoret som avgjør, ser i asylsaken din på om du ville få god nok omsorg hvis du reiste tilbake.
    .details = UDI ser først på om du er flyktning. For et barn kan det kreves mindre enn for en voksen. Myndighetene kan prøve å finne familien din.

route-permit-until-18 = Tidsbegrenset tillatelse til 18 år
    .about = Dette er en begrenset tillatelse for noen på 16 og 17 år som er her alene. Den kan bare gis hvis mangel på omsorg ved retur er eneste grunn. Den slutter ved 18 år, og vanligvis må du reise fra Norge da. Den blir vurdert i asylsaken din.
    .details =
        UDI skal først se på det som taler mot en slik grense. Det kan være situasjonen din, omsorgen her, forholdene hjemme, eller mangel på omsorg i en annen del av landet.
        Overgrep, omsorgssvikt, utnytting eller lang ventetid kan også telle.
        Begrensningen må være forsvarlig når UDI ser på hva som er best for deg.
        Du kan klage på en begrenset tillatelse.

## Opphold på humanitært grunnlag

group-humanitarian = Opphold på humanitært grunnlag (sterke menneskelige hensyn)

route-humanitarian-health = Opphold på humanitært grunnlag: alvorlig sykdom
    .about = Dette er en tillatelse for svært sterke helsegrunner. Den kan gjelde den som har en akutt eller livstruende sykdom som ikke kan behandles hjemme. Den blir vurdert i asylsaken din. UDI avgjør, eller UNE etter klage.
    .details = For et barn kan det kreves mindre enn for en voksen.

route-humanitarian-child-ties = Opphold på humanitært grunnlag: barns tilknytning til Norge
    .about = Dette er en tillatelse fordi et barn har bodd lenge i Norge og har sterke bånd hit. Den kan gjelde barnet og familien. Den blir vurdert i asylsaken din. UDI avgjør, eller UNE etter klage.
    .details = Eldre notater fra UNE nevner om lag { $figure-about } i Norge og minst { $figure-in-school } på skole. Dette er ingen fast grense. Det kan telle mot tillatelsen om foreldre har skjult hvem de er.

route-humanitarian-return-conditions = Opphold på humanitært grunnlag: vanskelige forhold ved retur
    .about = Dette er en tillatelse fordi livet etter retur ville bli svært vanskelig. Den kan gjelde den som er syk, ung eller har barn, eller som ikke har noen i området du må reise til. Den blir vurdert i asylsaken din. UDI avgjør, eller UNE etter klage.
    .details = For et barn kan det kreves mindre enn for en voksen.

route-humanitarian-trafficking = Opphold på humanitært grunnlag: offer for menneskehandel
    .about = Dette er en tillatelse som kan gjelde den som noen har tvunget, lurt eller kontrollert. Den blir vurdert i asylsaken din. UDI avgjør, eller UNE etter klage.
    .details = Refleksjonsperiode er en egen tillatelse, som du ber politiet om. Tidligere ofre for menneskehandel er også en gruppe som kan være flyktninger.

route-humanitarian-trafficking-child = Hjelp til et barn som noen har utnyttet (offer for menneskehandel)
    .about = Dette er en tillatelse som kan gjelde deg hvis noen har tvunget, lurt eller kontrollert deg. Den blir vurdert i asylsaken din. UDI avgjør, eller UNE etter klage.
    .details = Det som er best for deg, skal veie tungt. For et barn kan det kreves mindre enn for en voksen. Barnevernet er der for alle under 18 år. Refleksjonsperiode er en egen tillatelse, som du ber politiet om. Tidligere ofre for menneskehandel er også en gruppe som kan være flyktninger.

## Beskyttelse mot retur, og etter endelig avslag

route-non-refoulement = Utsendelsesvern (beskyttelse mot å bli sendt tilbake)
    .about = Norge kan ikke sende noen til tortur, dødsstraff eller annen umenneskelig behandling. Det gjelder også når reglene om svært alvorlige handlinger stenger for flyktningstatus. Det kan gi en kort tillatelse så lenge faren varer. UDI avgjør, eller UNE etter klage.
    .details = Det gjelder også utsendelse til et land som ville sende deg videre til slik fare. Loven har ingen unntak fra dette. Etter lang tid kan UNE i noen få saker gi en vanlig tillatelse.

route-reversal-request = Omgjøringsanmodning etter endelig avslag
    .about = Du ber UNE skriftlig om å se på saken igjen etter endelig avslag. Det kan gjelde den som har viktige nye opplysninger om seg selv eller landet sitt.
    .details = Et endelig avslag kan ikke klages på igjen. Det betyr at du har plikt til å reise fra Norge (utreiseplikt). UNE endrer sjelden et vedtak. En domstol kan også se på et avslag.

route-practical-barriers = Praktiske hindringer for retur (når retur ikke er mulig)
    .about = Dette er en tillatelse for den som har endelig avslag og lenge ikke har kunnet reise tilbake. UNE kan gi den etter en omgjøringsanmodning. Du må ha hjulpet til med å gjøre retur mulig.
    .details = Å hjelpe til er også å prøve å få et reisedokument. Vanligvis viste du også hvem du er, mens du var asylsøker. En åpen sak om utvisning må som regel være avgjort først. Regelen blir sjelden brukt.

## Familie

route-family-reunification = Familiegjenforening
    .about = Dette er en tillatelse til å bo sammen med nær familie i Norge. Den kan gjelde ektefeller, samboere og barn under 18 år, og i særlige tilfeller andre. En ambassade eller et søknadssenter tar imot papirene. UDI avgjør, eller UNE etter klage.
    .details =
        To frister betyr noe når slektningen din har beskyttelse. Begge går fra datoen for tillatelsen, som står i vedtaket.
        Først: Registrer søknaden på nett og betal innen { $figure-register-within }. Så: Møt opp og lever alt innen { $figure-hand-in-within }.
        Holder dere begge, er det vanligvis ikke underholdskrav (krav til inntekt) for familie fra før slektningen kom. UDI kan gjøre unntak hvis noe dere ikke rår over, stanset dere.
        Ellers må slektningen vanligvis ha en inntekt på minst { $figure-income }. Det gjelder inntekt framover, og fra { $figure-past-income-from } også bakover.
        Et forslag om å heve dette til { $figure-income-proposed } var ikke vedtatt da vi sjekket.
        Vanligvis må det ikke være sosialhjelp de siste { $figure-no-social-assistance }. Det finnes særlige unntak.
        Begge i paret må være minst { $figure-both-at-least } år. Samboere må ha bodd sammen i minst { $figure-cohabitation } eller ha barn sammen.
        Ble dere et par etter at slektningen kom, må begge vanligvis være minst { $figure-both-at-least-when-formed-later } år. Det finnes unntak, som når forholdet klart er frivillig.
        Da må slektningen vanligvis også ha arbeidet eller tatt utdanning i Norge i { $figure-work-or-education }. Det kreves ikke om dere giftet dere eller ventet barn før slektningen kom, eller mens begge hadde tillatelse her.
        I 2024 betalte ektefeller og samboere fra før flukten { $figure-fee-family-of-refugee } mens flyktningen hadde midlertidig tillatelse. Andre voksne betalte { $figure-fee-other-adults }, barn under 18 år { $figure-fee-under-18 }.
        Vi fant ikke nyere satser: Sjekk udi.no. Søknadssentre tar også et eget gebyr.
        UDI kan be om en DNA-test. Har slektningen en annen ektefelle, kan søknaden bli avslått.

route-family-reunification-child = Familiegjenforening (å bo med familien din i Norge)
    .about = Dette er en tillatelse for et barn til å bo hos en forelder i Norge. I særlige tilfeller kan et barn bo hos en bror eller søster. En ambassade eller et søknadssenter tar imot papirene. UDI avgjør.
    .details =
        To frister betyr noe når forelderen din har beskyttelse. Begge går fra datoen for tillatelsen, som står i vedtaket.
        Først: Registrer søknaden på nett innen { $figure-register-within }. Så: Møt opp og lever alt innen { $figure-hand-in-within }.
        Holder dere begge, er det vanligvis ikke underholdskrav (krav til inntekt). UDI kan gjøre unntak hvis noe dere ikke rår over, stanset dere.
        Ellers må forelderen vanligvis ha en inntekt på minst { $figure-income }. Det gjelder inntekt framover, og fra { $figure-past-income-from } også bakover.
        Et forslag om å heve dette til { $figure-income-proposed } var ikke vedtatt da vi sjekket.
        Vanligvis må det ikke være sosialhjelp de siste { $figure-no-social-assistance }. Det finnes særlige unntak.
        I 2024 betalte barn under 18 år { $figure-fee-under-18 }. Vi fant ikke nyere satser: Sjekk udi.no. Søknadssentre tar også et eget gebyr.
        Du regnes som under 18 år hvis søknaden med alle papirer kom inn før du fylte 18.
        UDI kan be om en DNA-test.

route-family-of-refugee-child = Familiegjenforening med barn (foreldre og søsken)
    .about = Dette er en tillatelse for foreldre til å bo sammen med barnet sitt i Norge. Barnet må være under { $figure-child-under } år og ha beskyttelse. Søsken under samme alder kan komme med foreldrene. UDI avgjør, eller UNE etter klage.
    .details =
        Søk før barnet i Norge fyller { $figure-child-under } år. Alle papirer må være inne før bursdagen, ellers regnes barnet ikke lenger som barn her.
        Reglene ble skrevet om fra { $figure-rewritten-from }. Du må bo sammen med barnet i Norge.
        Har den andre forelderen tillatelse her, kan du ikke være gift med eller bo sammen med den forelderen. En enslig forelder som barnet bodde hos, og som hadde ansvaret, har fortrinn.
        Søsken må bo sammen med foreldrene og være uten ektefelle eller samboer.
        Det kan bli avslag hvis mer enn to personer da ville leve sammen som ektefeller eller samboere.
        Et lovforslag fra juni 2026 kan ha snevret inn denne retten. Vi vet ikke hva det ble til. Søk så tidlig du kan.
        Så vidt vi vet, er det ikke krav til inntekt så lenge barnet er under den alderen.
        I 2024 betalte en forelder { $figure-fee-parent }. Vi fant ikke nyere satser: Sjekk udi.no.

## Utenfor Norge

route-resettlement = Overføringsflyktning (gjennom UNHCR)
    .about = Dette er en vei til Norge for flyktninger som blir valgt ut i utlandet. UNHCR (FNs høykommissær for flyktninger) spør Norge, og UDI avgjør. Ingen kan søke om dette selv. Betal aldri noen som tilbyr deg en plass.
    .details = Det er for flyktninger utenfor hjemlandet som ikke har noen varig løsning der de er. UDI ber ikke UNHCR om en bestemt person. Det er få plasser. Å være registrert betyr ikke at du blir valgt.

route-human-rights-defender = Støtte til menneskerettighetsforkjempere
    .about = Norge støtter folk i utlandet som kjemper for andres rettigheter uten vold. Norske ambassader og andre utestasjoner kan gjøre noe for folk i fare. Dette er ingen tillatelse, og ambassader tar ikke imot asylsøknader.
    .details = I Norge kan fare på grunn av slikt arbeid bli sett på som fare på grunn av politisk oppfatning.
