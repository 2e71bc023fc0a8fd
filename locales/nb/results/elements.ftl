### The requirements of the routes: each one as a phrase, and what the answers say about it.

## Asylum

element-future-fear = Du frykter alvorlig skade hvis du reiser tilbake
    .met = Ut fra svarene dine frykter du skade som ennå kan komme. Regelen ser framover, ikke bare på det som har skjedd.
    .not-met = Ut fra svarene dine frykter du ikke alvorlig skade hvis du reiser tilbake. Hvis det endrer seg, kan du fortsatt be om asyl.
    .not-known = Vi vet ikke om du frykter skade i framtiden. Tid, eller en samtale med en advokat, kan gjøre det klarere.

element-serious-harm = Skaden du frykter, er svært alvorlig
    .met = Ut fra svarene dine er skaden du frykter, av en type som kan være alvorlig nok etter regelen.
    .not-met = Ut fra svarene dine er skaden ikke av den typen denne regelen ser på. Krig alene hører til den andre formen for flyktningstatus.
    .not-known = Vi vet ikke hvilken skade du frykter. Du trenger ikke fortelle det her. En advokat kan se på det sammen med deg.

element-serious-harm-or-war = Du risikerer svært alvorlig skade, eller det er krig
    .met = Ut fra svarene dine frykter du svært alvorlig skade, eller krig og kamper.
    .not-met = Ut fra svarene dine passer ingen typer alvorlig skade, og heller ikke krig. UDI ser på alle grunner du forteller om.
    .not-known = Vi vet ikke hvilken skade du frykter. Du trenger ikke fortelle det her. En advokat kan se på det sammen med deg.

element-convention-ground = Skaden ville skje på grunn av hvem du er, eller hva du tror eller mener
    .met = Ut fra svarene dine er minst én grunn blant dem flyktningkonvensjonen gjelder. Det teller også om andre bare tror det er slik.
    .not-met = Ut fra svarene dine passer ingen av grunnene i flyktningkonvensjonen. Noen andre veier krever ikke en slik grunn.
    .not-known = Vi vet ikke hvorfor skaden ville skje. Tid, fakta om landet ditt eller en advokat kan gjøre det klarere.

element-no-state-protection = Myndighetene der beskytter deg ikke
    .met = Ut fra svarene dine kommer ikke faren bare fra privatpersoner, eller så beskytter myndighetene der deg ikke.
    .not-met = Ut fra svarene dine er det bare privatpersoner som ville gjøre det, og myndighetene der kunne beskytte deg.
    .not-known = Vi vet ikke hvem som ville gjøre det, eller om myndighetene der kunne beskytte deg. Fakta om landet eller en advokat kan hjelpe.

element-no-safe-area = Ingen annen del av landet er trygg for deg
    .met = Ut fra svarene dine finnes det ikke noe annet trygt område, eller så kommer ikke faren bare fra privatpersoner.
    .not-met = Ut fra svarene dine kan et annet område være trygt, og bare privatpersoner er en fare. Et hardt liv der kan telle etter reglene om humanitært opphold.
    .not-known = Vi vet ikke om et annet område ville være trygt og mulig å nå for deg. Fakta om landet eller en advokat kan hjelpe.

## Collective protection for people from Ukraine

element-nothing-keeps-outside = Ingen annen regel holder deg utenfor Ukraina-ordningen
    .met = Ut fra svarene dine er det ingen av disse reglene som holder deg utenfor.
    .not-met = Ut fra svarene dine gjør noe det: et annet statsborgerskap, tidligere kollektiv beskyttelse, et hjem i et annet land eller en annen tillatelse. UDI kan se på dine egne grunner.
    .not-known = Vi vet ikke om en av disse reglene gjelder deg. Papirene dine, UDI eller en advokat kan gjøre det klart.

element-not-under-rule-for-men = Regelen for menn holder deg ikke utenfor
    .met = Ut fra svarene dine stanser ikke regelen for menn denne veien. Den gjelder andre, eller et unntak kan passe.
    .not-met = Ut fra svarene dine er du mann i den alderen regelen gjelder, og det er ikke nevnt noe unntak. UDI ser i stedet på dine egne grunner.
    .not-known = Vi vet ikke om regelen for menn gjelder deg. Det kan komme an på dagen du søkte. Papirene dine eller en advokat kan hjelpe.

element-not-from-area-regarded-as-safe = Du bodde ikke sist i et område som UDI regner som trygt
    .met = Ut fra svarene dine bodde du sist utenfor områdene på listen, eller du kommer som nær familie. Listen kan være endret: sjekk udi.no.
    .not-met = Ut fra svarene dine bodde du sist i et av områdene på listen. Listen kan være endret: sjekk udi.no.
    .not-known = Vi vet ikke om listen over områder gjelder deg. Det kan komme an på dagen du søkte. Papirene dine eller en advokat kan hjelpe.

## Family

element-family-before-flight = Dere var familie før slektningen din reiste
    .met = Ut fra svarene dine var dere et par før slektningen din reiste fra hjemlandet, eller du kommer som barnet.
    .not-met = Ut fra svarene dine ble dere et par etter at slektningen din reiste fra hjemlandet. Familiegjenforening er en annen vei.
    .not-known = Vi vet ikke om dere var et par før slektningen din reiste. Papirer om ekteskap eller felles hjem kan hjelpe.

element-same-citizenship = Du har samme statsborgerskap som slektningen din
    .met = Ut fra svarene dine har du og slektningen din samme statsborgerskap.
    .not-met = Ut fra svarene dine har du og slektningen din ulikt statsborgerskap. Da gjør regelen unntak. Familiegjenforening er en annen vei.
    .not-known = Vi vet ikke om dere har samme statsborgerskap. Papirene dine eller en advokat kan gjøre det klart.

element-close-family = Du er ektefelle, samboer eller barn under 18 år
    .met = Ut fra svarene dine er du ektefelle, samboer eller barn under 18 år til den som er i Norge.
    .not-met = Ut fra svarene dine er du en annen slektning. Det finnes regler for andre slektninger i særlige tilfeller. En advokat eller UDI kan si mer.
    .not-known = Vi kan ikke se det av svarene dine. Søsken under 18 år kan komme bare i særlige tilfeller. En advokat kan se på det.

element-sponsor-gives-family = Tillatelsen til slektningen din lar familie komme
    .met = Ut fra svarene dine har slektningen din en type tillatelse som kan la familie komme.
    .not-met = Ut fra svarene dine har slektningen en begrenset tillatelse eller venter på svar om asyl. Familie kan normalt ikke komme på det grunnlaget.
    .not-known = Vi vet ikke hvilken tillatelse slektningen din har. Det står i vedtaket. En advokat kan lese det sammen med deg.

element-deadline-known = Det er kjent når slektningen din fikk tillatelsen
    .met = Ut fra svarene dine er det kjent hvor lenge siden det er, eller så betyr det ikke noe for den typen tillatelse.
    .not-met = Ut fra svarene dine er dette ikke avklart. Datoen står i vedtaket til slektningen din.
    .not-known = Vi vet ikke hvor lenge siden slektningen din fikk tillatelsen, eller om dere har registrert søknaden. Vedtaket og kvitteringene viser det.

element-family-before-flight-known = Det er kjent når dere ble et par
    .met = Ut fra svarene dine er det kjent om dere var et par før slektningen din reiste, eller så betyr det ikke noe for deg.
    .not-met = Ut fra svarene dine er dette ikke avklart. Papirer om ekteskap eller felles hjem kan hjelpe.
    .not-known = Vi vet ikke om dere var et par før slektningen din reiste. Papirer om ekteskap eller felles hjem kan hjelpe.

## Exploitation and violence

element-exploitation = Noen har tvunget, lurt eller kontrollert deg
    .met = Ut fra svarene dine har noen tvunget, lurt eller kontrollert deg. Det kan være et tegn på menneskehandel.
    .not-met = Ut fra svarene dine har dette ikke skjedd deg.
    .not-known = Vi vet ikke om dette har skjedd deg. Det kan være vanskelig å si, og du trenger ikke være sikker. En advokat kan hjelpe.

element-mistreatment = Du eller barnet ditt er blitt mishandlet i forholdet
    .met = Ut fra svarene dine har partneren din eller partnerens familie skadet, truet eller kontrollert deg eller barnet ditt.
    .not-met = Ut fra svarene dine har dette ikke skjedd.
    .not-known = Vi vet ikke om dette har skjedd. Det kan være vanskelig å sette ord på. Et krisesenter eller en advokat kan hjelpe.

## Children alone

element-without-guardian = Du er her uten foreldre eller annen voksen med ansvar for deg
    .met = Ut fra svarene dine er du i Norge uten foreldre eller en annen voksen som har ansvar for deg.
    .not-met = Ut fra svarene dine er du her sammen med foreldre eller en annen voksen som har ansvar for deg.
    .not-known = Vi vet ikke om en voksen her har ansvar for deg. Du kan be politiet, UDI eller en advokat om hjelp.

## Humanitarian permits

element-serious-illness = Du har en alvorlig sykdom som ikke kan behandles hjemme
    .met = Ut fra svarene dine har du en akutt eller livstruende sykdom som ikke kan behandles i hjemlandet.
    .not-met = Ut fra svarene dine har du ikke en slik sykdom. Hvis helsen din endrer seg, kan du si fra til UDI.
    .not-known = Vi vet ikke hvor alvorlig sykdommen er, eller om den kan behandles hjemme. Tid, eller papirer fra en lege, kan hjelpe.

element-child-long-in-norway-and-in-school = Et barn som er med deg, har bodd lenge i Norge og går på skole
    .met = Ut fra svarene dine har et barn hos deg vært her om lag så lenge som UNE har sett etter, og gått på skole.
    .not-met = Ut fra svarene dine har barnet ikke vært her eller gått på skole så lenge som UNE har sett etter. Det er ingen fast grense, og bånd kan vokse med tiden.
    .not-known = Vi vet ikke hvor lenge barnet har vært her eller gått på skole. Papirer fra skolen kan hjelpe.

element-hard-conditions-on-return = Livet ved retur ville bli svært vanskelig
    .met = Ut fra svarene dine måtte du bo i et annet område, eller reise tilbake til allmenn fare mens du er syk, ung eller har barn.
    .not-met = Ut fra svarene dine passer ingen av situasjonene guiden kjenner her. UDI kan også legge vekt på andre vansker.
    .not-known = Vi vet ikke hvor vanskelig livet ved retur ville bli. Fakta om stedet, papirer om helse eller en advokat kan hjelpe.

## Protection against return

element-serious-acts-may-matter = Reglene om svært alvorlige handlinger kan ha noe å si
    .met = Ut fra svarene dine kan disse reglene ha noe å si. Derfor vises denne veien. Det betyr ikke at du har gjort noe.
    .not-met = Ut fra svarene dine har disse reglene ikke noe å si for deg. Andre veier kommer først.
    .not-known = Vi vet ikke om disse reglene har noe å si. Du trenger ikke forklare det her. En advokat kan snakke med deg om det i fred.

element-fear-now-or-before = Du frykter alvorlig skade nå, eller har fryktet det før
    .met = Ut fra svarene dine frykter du alvorlig skade nå, eller har fryktet det før.
    .not-met = Ut fra svarene dine har du ikke fryktet alvorlig skade ved retur. Hvis det endrer seg, kan du si fra til UDI eller politiet.
    .not-known = Vi vet ikke om du frykter alvorlig skade. Tid, eller en samtale med en advokat, kan gjøre det klarere.

## After a final refusal

element-something-new = Det er noe nytt siden det endelige avslaget
    .met = Ut fra svarene dine er det nye opplysninger, eller landet ditt har endret seg.
    .not-met = Ut fra svarene dine er det ikke noe nytt så langt. Kommer det noe nytt, kan du sende det til UNE.
    .not-known = Vi vet ikke om det er noe nytt. NOAS eller en advokat kan se på saken sammen med deg.

element-cooperated = Du har hjulpet til med å gjøre retur mulig
    .met = Ut fra svarene dine har du hjulpet til med å få papirer. Bevis for det du gjorde, kan vise det.
    .not-met = Ut fra svarene dine er dette ikke gjort så langt. Det kan endre seg med tiden.
    .not-known = Vi vet ikke hva som er gjort for å få papirer. Brev til og fra ambassaden kan vise det.

element-no-doubt-about-identity = Det er ingen tvil om hvem du er
    .met = Ut fra svarene dine har myndighetene ikke sagt at de tviler på hvem du er.
    .not-met = Ut fra svarene dine tviler myndighetene på hvem du er. Papirer kan endre det over tid.
    .not-known = Vi vet ikke om myndighetene tviler på hvem du er. Det kan stå i avslaget. En advokat kan lese det sammen med deg.

## Outside Norway

element-registered-with-unhcr = Du er registrert som flyktning utenfor hjemlandet
    .met = Ut fra svarene dine er du registrert som flyktning i et annet land eller hos UNHCR.
    .not-met = Ut fra svarene dine er du ikke registrert som flyktning i et annet land.
    .not-known = Vi vet ikke om du er registrert som flyktning. UNHCR eller myndighetene der du er, kan svare på det.

element-human-rights-work = Du er i fare på grunn av arbeid for andres rettigheter
    .met = Ut fra svarene dine kommer faren av arbeid for menneskerettigheter, som journalist, kunstner, advokat eller lignende.
    .not-met = Ut fra svarene dine har faren andre grunner.
    .not-known = Vi vet ikke om faren kommer av slikt arbeid. En menneskerettsorganisasjon eller en advokat kan hjelpe.
