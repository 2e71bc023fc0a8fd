### Kravene i veiene: hvert krav som en setning, og hva svarene sier om det.

## Asyl

element-future-fear = Du frykter alvorlig skade hvis du reiser tilbake
    .met = Ut fra svarene dine frykter du skade som ennå kan komme. Regelen ser framover, ikke bare på det som har skjedd.
    .not-met = Ut fra svarene dine frykter du ikke alvorlig skade. Hvis det endrer seg, kan du fortsatt be om asyl.
    .not-known = Vi vet ikke om du frykter skade i framtiden. Tid, eller en samtale med en advokat, kan hjelpe.

element-serious-harm = Skaden du frykter, er svært alvorlig
    .met = Ut fra svarene dine er skaden av et slag som kan være alvorlig nok.
    .not-met = Ut fra svarene dine passer ingen av skadene i denne regelen. Krig alene kan telle etter reglene om umenneskelig behandling.
    .not-known = Vi vet ikke hvilken skade du frykter, og du trenger ikke fortelle det her. En advokat kan se på det sammen med deg.

element-serious-harm-or-war = Du risikerer svært alvorlig skade, eller det er krig
    .met = Ut fra svarene dine frykter du svært alvorlig skade, eller krig og kamper.
    .not-met = Ut fra svarene dine passer verken alvorlig skade eller krig. UDI ser på alle grunner du forteller om.
    .not-known = Vi vet ikke hvilken skade du frykter, og du trenger ikke fortelle det her. En advokat kan se på det sammen med deg.

element-convention-ground = Skaden ville skje på grunn av hvem du er, eller hva du tror eller mener
    .met = Ut fra svarene dine er minst én grunn blant dem flyktningkonvensjonen gjelder. Det teller også om andre bare tror det er slik.
    .not-met = Ut fra svarene dine passer ingen grunn i flyktningkonvensjonen. Noen andre veier krever ikke en slik grunn.
    .not-known = Vi vet ikke hvorfor skaden ville skje. Tid, fakta om landet ditt eller en advokat kan hjelpe.

element-no-state-protection = Myndighetene der beskytter deg ikke
    .met = Ut fra svarene dine passer dette, eller så kommer ikke faren bare fra privatpersoner.
    .not-met = Ut fra svarene dine er det bare privatpersoner som ville gjøre det, og myndighetene der kunne beskytte deg.
    .not-known = Vi vet ikke hvem som ville gjøre det, eller om myndighetene der kunne beskytte deg. Fakta om landet eller en advokat kan hjelpe.

element-no-safe-area = Ingen annen del av landet er trygg for deg
    .met = Ut fra svarene dine passer dette, eller så kommer ikke faren bare fra privatpersoner.
    .not-met = Ut fra svarene dine kan et annet område være trygt, og bare privatpersoner er en fare. Et hardt liv der kan telle etter reglene om humanitært opphold.
    .not-known = Vi vet ikke om et annet område er trygt og mulig å nå. Fakta om landet eller en advokat kan hjelpe.

## Kollektiv beskyttelse for folk fra Ukraina

element-nothing-keeps-outside = Ingen annen regel holder deg utenfor Ukraina-ordningen
    .met = Ut fra svarene dine er det ingen av disse reglene som gjør det.
    .not-met = Ut fra svarene dine gjør noe det: statsborgerskap i et trygt land, tidligere kollektiv beskyttelse, et hjem i et annet land eller en annen tillatelse. UDI kan se på dine egne grunner i stedet.
    .not-known = Vi vet ikke om en av disse reglene gjelder deg. Papirene dine, UDI eller en advokat kan hjelpe.

element-not-under-rule-for-men = Regelen for menn holder deg ikke utenfor
    .met = Ut fra svarene dine stanser den ikke denne veien.
    .not-met = Ut fra svarene dine er du mann i den alderen regelen gjelder, og det er ikke nevnt noe unntak. Vi har ikke sett den endelige teksten: sjekk udi.no. UDI ser i stedet på dine egne grunner.
    .not-known = Vi vet ikke om regelen for menn gjelder deg. Det kan komme an på dagen du søkte. Papirene dine eller en advokat kan hjelpe.

element-not-from-area-regarded-as-safe = Du bodde ikke sist i et område som UDI regner som trygt
    .met = Ut fra svarene dine passer dette, eller du kommer som nær familie. Listen kan være endret: sjekk udi.no.
    .not-met = Ut fra svarene dine bodde du sist i et av de 14 områdene på UDIs liste fra januar 2025. Listen kan være endret: sjekk udi.no.
    .not-known = Vi vet ikke om listen over områder gjelder deg. Det kan komme an på dagen du søkte. Papirene dine eller en advokat kan hjelpe.

## Familie

element-family-before-flight = Dere var familie før slektningen din reiste
    .met = Ut fra svarene dine var dere et par før slektningen din reiste fra hjemlandet, eller du kommer som barnet.
    .not-met = Ut fra svarene dine ble dere et par senere. Familiegjenforening er en annen vei.
    .not-known = Vi vet ikke om dere var et par da. Papirer om ekteskap eller felles hjem kan hjelpe.

element-same-citizenship = Du har samme statsborgerskap som slektningen din
    .met = Ut fra svarene dine passer dette.
    .not-met = Ut fra svarene dine har du ikke det. Da blir denne statusen normalt ikke gitt. Familiegjenforening er en annen vei.
    .not-known = Vi vet ikke om du har det. Papirene dine eller en advokat kan hjelpe.

element-close-family = Du er ektefelle, samboer eller barn under 18 år
    .met = Ut fra svarene dine passer dette.
    .not-met = Ut fra svarene dine passer ikke dette. Det finnes regler for andre slektninger i særlige tilfeller. En advokat eller UDI kan si mer.
    .not-known = Vi kan ikke se det av svarene dine. Søsken under 18 år kan komme bare i særlige tilfeller. En advokat kan se på det.

element-sponsor-gives-family = Tillatelsen til slektningen din lar familie komme
    .met = Ut fra svarene dine er det en type tillatelse som kan la familie komme.
    .not-met = Ut fra svarene dine har slektningen en begrenset tillatelse eller venter på svar om asyl. Familie kan normalt ikke komme på det grunnlaget.
    .not-known = Vi vet ikke hvilken tillatelse slektningen din har. Det står i vedtaket. En advokat kan lese det sammen med deg.

element-deadline-known = Det er kjent når slektningen din fikk tillatelsen
    .met = Ut fra svarene dine er det kjent, eller så betyr det ikke noe for den typen tillatelse.
    .not-met = Ut fra svarene dine er dette ikke avklart. Datoen står i vedtaket.
    .not-known = Vi vet ikke hvor lenge siden det er, eller om dere har registrert søknaden. Vedtaket og kvitteringene viser det.

element-family-before-flight-known = Det er kjent når dere ble et par
    .met = Ut fra svarene dine er det kjent, eller så betyr det ikke noe for deg.
    .not-met = Ut fra svarene dine er dette ikke avklart. Papirer om ekteskap eller felles hjem kan hjelpe.
    .not-known = Vi vet ikke om det var før slektningen din reiste. Papirer om ekteskap eller felles hjem kan hjelpe.

## Utnytting og vold

element-exploitation = Noen har tvunget, lurt eller kontrollert deg
    .met = Ut fra svarene dine passer dette. Det kan være et tegn på menneskehandel.
    .not-met = Ut fra svarene dine har dette ikke skjedd deg.
    .not-known = Vi vet ikke om dette har skjedd. Det kan være vanskelig å si, og du trenger ikke være sikker. En advokat kan hjelpe.

element-mistreatment = Du eller barnet ditt er blitt mishandlet i forholdet
    .met = Ut fra svarene dine har noen skadet, truet eller kontrollert deg eller barnet ditt.
    .not-met = Ut fra svarene dine har dette ikke skjedd.
    .not-known = Vi vet ikke om dette har skjedd. Det kan være vanskelig å sette ord på. Et krisesenter eller en advokat kan hjelpe.

## Barn som er alene

element-without-guardian = Du er her uten foreldre eller annen voksen med ansvar for deg
    .met = Ut fra svarene dine passer dette.
    .not-met = Ut fra svarene dine er en slik voksen her sammen med deg.
    .not-known = Vi vet ikke om en voksen her har ansvar for deg. Du kan be politiet, UDI eller en advokat om hjelp.

## Humanitært opphold

element-serious-illness = Du har en alvorlig sykdom som ikke kan behandles hjemme
    .met = Ut fra svarene dine har du en slik sykdom, og den er akutt eller livstruende.
    .not-met = Ut fra svarene dine har du ikke det. Hvis helsen din endrer seg, kan du si fra til UDI.
    .not-known = Vi vet ikke hvor alvorlig den er, eller om den kan behandles hjemme. Tid, eller papirer fra en lege, kan hjelpe.

element-child-long-in-norway-and-in-school = Et barn som er med deg, har bodd lenge i Norge og går på skole
    .met = Ut fra svarene dine er det om lag så lenge som UNEs eldre notater nevner.
    .not-met = Ut fra svarene dine er det ikke så lenge som UNEs eldre notater nevner. Det er ingen fast grense, og bånd kan vokse med tiden.
    .not-known = Vi vet ikke hvor lenge barnet har vært her eller gått på skole. Papirer fra skolen kan hjelpe.

element-hard-conditions-on-return = Livet ville bli svært vanskelig hvis du reiste tilbake
    .met = Ut fra svarene dine måtte du bo i et annet område, eller reise tilbake til fare mens du er syk, ung eller har barn.
    .not-met = Ut fra svarene dine passer ingen av situasjonene guiden kjenner. UDI kan også legge vekt på andre vansker.
    .not-known = Vi vet ikke hvor vanskelig det ville bli. Fakta om stedet, papirer om helse eller en advokat kan hjelpe.

## Beskyttelse mot retur

element-serious-acts-may-matter = Reglene om svært alvorlige handlinger kan ha noe å si
    .met = Ut fra svarene dine kan de ha det, og derfor vises denne veien. Det betyr ikke at du har gjort noe.
    .not-met = Ut fra svarene dine har de ikke det. Andre veier kommer først.
    .not-known = Vi vet ikke om de har det. Du trenger ikke forklare det her. En advokat kan snakke med deg om det på tomannshånd.

element-fear-now-or-before = Du frykter alvorlig skade nå, eller har fryktet det før
    .met = Ut fra svarene dine passer dette.
    .not-met = Ut fra svarene dine passer ikke dette. Hvis det endrer seg, kan du si fra til UDI eller politiet.
    .not-known = Vi vet ikke om du frykter alvorlig skade. Tid, eller en samtale med en advokat, kan hjelpe.

## Etter et endelig avslag

element-something-new = Det er noe nytt siden det endelige avslaget
    .met = Ut fra svarene dine er det nye opplysninger, eller situasjonen i landet ditt er endret.
    .not-met = Ut fra svarene dine er det ikke noe nytt så langt. Kommer det noe, kan du sende det til UNE.
    .not-known = Vi vet ikke om det er det. NOAS eller en advokat kan se på saken sammen med deg.

element-cooperated = Du har hjulpet til med å gjøre retur mulig
    .met = Ut fra svarene dine har du hjulpet til med å vise hvem du er, og prøvd å få reisepapirer. Bevis for det kan hjelpe.
    .not-met = Ut fra svarene dine er dette ikke gjort så langt. Det kan endre seg med tiden.
    .not-known = Vi vet ikke hva som er gjort. Brev til og fra ambassaden kan vise det.

element-no-doubt-about-identity = Det er ingen tvil om hvem du er
    .met = Ut fra svarene dine har myndighetene ikke sagt at de tviler på det.
    .not-met = Ut fra svarene dine tviler myndighetene på det. Papirer kan endre det over tid.
    .not-known = Vi vet ikke om myndighetene tviler på det. Det kan stå i avslaget. En advokat kan lese det sammen med deg.

## Utenfor Norge

element-registered-with-unhcr = Du er registrert som flyktning utenfor hjemlandet
    .met = Ut fra svarene dine er du registrert i et annet land eller hos UNHCR.
    .not-met = Ut fra svarene dine passer ikke dette så langt.
    .not-known = Vi vet ikke om du er det. UNHCR eller myndighetene der du er, kan svare på det.

element-human-rights-work = Du er i fare på grunn av arbeid for andres rettigheter
    .met = Ut fra svarene dine er det arbeid for menneskerettigheter, som journalist, kunstner, advokat eller lignende.
    .not-met = Ut fra svarene dine har faren andre grunner.
    .not-known = Vi vet ikke om det er slik. En menneskerettsorganisasjon eller en advokat kan hjelpe.
