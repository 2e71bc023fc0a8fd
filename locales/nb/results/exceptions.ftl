### Unntakene i veiene: hva hvert av dem er, hva det gjør når det gjelder, og når det er åpent.

## Det som gjør en vei lite sannsynlig, eller lar den stå åpen

bar-outside-norway = Du er ikke i Norge eller på grensen
    .holds = Ut fra svarene dine er du utenfor Norge. Man ber om asyl i Norge eller på grensen, så denne veien ser lite sannsynlig ut der du er nå.
    .open = Vi vet ikke om du er i Norge eller på grensen. Foreløpig kan veien ikke være sannsynlig.

bar-exclusion = Reglene om svært alvorlige handlinger (utelukkelse)
    .holds = Ut fra svarene dine kan disse reglene ha noe å si, så vi kan ikke si hvor åpen denne veien er. UDI eller UNE avgjør det. Det betyr ikke at du har gjort noe. Hvis disse reglene kan bli brukt, betaler staten en advokat før vedtaket.
    .open = Vi vet ikke om disse reglene har noe å si, så vi kan ikke si hvor åpen denne veien er. UDI eller UNE avgjør det. Det betyr ikke at du har gjort noe. Hvis disse reglene kan bli brukt, betaler staten en advokat før vedtaket.

bar-spouse-under-18 = Gift eller samboer under 18 år
    .holds = Ut fra svarene dine er du under 18 år og har ektefelle eller samboer. Reglene krever at begge er voksne, så denne veien ser lite sannsynlig ut. Har du ikke valgt dette selv, kan du be om hjelp.
    .open = Vi vet ikke om du er under 18 år og har ektefelle eller samboer. Foreløpig kan veien ikke være sannsynlig.

cap-protection-in-another-state = Beskyttelse i et annet land
    .holds = Ut fra svarene dine har et annet land gitt deg beskyttelse. Da kan UDI nekte å behandle saken, så denne veien ser lite sannsynlig ut. Du kan likevel be om asyl.
    .open = Vi vet ikke om et annet land har gitt deg beskyttelse. Foreløpig kan veien ikke være sannsynlig.

cap-refused-for-good-and-nothing-new = Endelig avslag, og ikke noe nytt
    .holds = Ut fra svarene dine har UNE sagt nei, og det er ikke noe nytt, så denne veien ser lite sannsynlig ut. Kommer det noe viktig og nytt, kan man be UNE se på saken igjen.
    .open = Vi vet ikke om det er et endelig avslag uten noe nytt. Foreløpig kan veien ikke være sannsynlig.

## Det som begrenser en vei til mulig: andre land og tidligere svar

cap-dublin = Et annet europeisk land kan ha ansvaret
    .holds = Ut fra svarene dine kan det være slik. Veien er ikke mer enn mulig.
    .open = Vi vet ikke om det er slik. Foreløpig kan veien ikke være sannsynlig.

cap-nordic-return = Retur til et annet nordisk land
    .holds = Ut fra svarene dine kan et annet nordisk land ha plikt til å ta deg tilbake. Veien er ikke mer enn mulig.
    .open = Vi vet ikke om et slikt land må ta deg tilbake. Foreløpig kan veien ikke være sannsynlig.

cap-safe-third-country = Opphold eller tillatelse i et trygt land
    .holds = Ut fra svarene dine kom du gjennom Russland, eller hadde opphold eller tillatelse i et annet land. Veien er ikke mer enn mulig.
    .open = Vi vet ikke om du hadde slikt opphold eller slik tillatelse. Foreløpig kan veien ikke være sannsynlig.

cap-accelerated-48-hours = Den svært raske behandlingen
    .holds = Ut fra svarene dine kan 48-timersprosedyren gjelde saken din. Veien er ikke mer enn mulig.
    .open = Vi vet ikke om 48-timersprosedyren gjelder saken din. Foreløpig kan veien ikke være sannsynlig.

cap-refused-by-udi = Et vedtak fra UDI
    .holds = Ut fra svarene dine har UDI sagt nei, eller sagt at et annet land har ansvaret. Du kan klage. Så lenge vedtaket står, er veien ikke mer enn mulig.
    .open = Vi vet ikke om UDI har sagt nei til deg. Foreløpig kan veien ikke være sannsynlig.

cap-refused-for-good-and-renewed = Endelig avslag, og noe nytt
    .holds = Ut fra svarene dine har UNE sagt nei, men det er noe nytt. Man kan be UNE se på saken igjen. Veien er ikke mer enn mulig.
    .open = Vi vet ikke om det er slik. Foreløpig kan veien ikke være sannsynlig.

## Det som begrenser en vei til mulig: grunnene for asyl

cap-safe-area-named = Et trygt område i landet ditt er nevnt
    .holds = Ut fra svarene dine kan et annet område være trygt. En advokat kan se på om det virkelig er det, og om du kan komme dit. Veien er ikke mer enn mulig.
    .open = Vi vet ikke om et annet område i landet ditt er trygt for deg. Foreløpig kan veien ikke være sannsynlig.

cap-only-military-refusal = Å nekte militærtjeneste er den eneste grunnen
    .holds = Ut fra svarene dine teller ingen annen grunn etter denne regelen. Å nekte tjeneste er alene normalt ikke nok. Det teller mer hvis tjenesten ville bety krigsforbrytelser, eller straffen er hardere av en grunn i flyktningkonvensjonen. Veien er ikke mer enn mulig.
    .open = Vi vet ikke om det er den eneste grunnen som teller. Foreløpig kan veien ikke være sannsynlig.

cap-only-another-group = Å høre til en annen gruppe er den eneste grunnen
    .holds = Ut fra svarene dine er den eneste grunnen som teller, en gruppe som loven ikke nevner. Bare myndighetene kan vurdere om samfunnet ser den som en gruppe. Veien er ikke mer enn mulig.
    .open = Vi vet ikke om det er den eneste grunnen som teller. Foreløpig kan veien ikke være sannsynlig.

cap-danger-from-own-acts = Faren kom av det du gjorde etter at du reiste
    .holds = Ut fra svarene dine er det slik. Som regel kan også det gi flyktningstatus. Det finnes unntak, så veien er ikke mer enn mulig.
    .open = Vi vet ikke om det er slik. Foreløpig kan veien ikke være sannsynlig.

cap-other-than-death-or-torture = Annen skade enn drap, dødsstraff eller tortur
    .holds = Ut fra svarene dine er skaden av et annet slag. Bare myndighetene kan vurdere om den er alvorlig nok. Veien er ikke mer enn mulig.
    .open = Vi vet ikke hva slags skade det er. Foreløpig kan veien ikke være sannsynlig.

cap-other-than-death-or-torture-child = Andre typer alvorlig skade
    .holds = Ut fra svarene dine kan bare myndighetene vurdere om denne skaden er alvorlig nok. Veien er ikke mer enn mulig.
    .open = Vi vet ikke hva slags skade det er. Du trenger ikke fortelle det her. Foreløpig kan veien ikke være sannsynlig.

cap-nothing-individual = Faren er den samme for alle
    .holds = Ut fra svarene dine kan faren ramme alle, slik krig, katastrofe eller fattigdom kan. Myndighetene vurderer hvor stor den er for deg. Veien er ikke mer enn mulig.
    .open = Vi vet ikke om faren gjelder deg mer enn andre. Foreløpig kan veien ikke være sannsynlig.

## Det som begrenser en vei til mulig: kollektiv beskyttelse for folk fra Ukraina

cap-man-with-exemption = Et unntak fra regelen for menn
    .holds = Ut fra svarene dine er du mann i den alderen regelen gjelder, og et unntak kan passe. Vi har ikke sett den endelige teksten om unntak. Veien er ikke mer enn mulig.
    .open = Vi vet ikke om regelen for menn, eller et unntak fra den, gjelder deg. Foreløpig kan veien ikke være sannsynlig.

cap-man-in-covered-family = Regelen for menn, og nær familie til en som er med i ordningen
    .holds = Ut fra svarene dine er du mann i den alderen regelen gjelder, og nær familie til en som er med i ordningen. Vi vet ikke hva regelen sier om det. Veien er ikke mer enn mulig.
    .open = Vi vet ikke om regelen for menn gjelder deg som nær familie. Foreløpig kan veien ikke være sannsynlig.

## Det som begrenser en vei til mulig: utnytting og familie

cap-other-stay-or-pending-case = En annen tillatelse, eller en sak som ikke er ferdig
    .holds = Ut fra svarene dine har du en annen tillatelse, eller en sak eller klage er ikke ferdig. Denne tillatelsen er normalt for folk uten annet lovlig opphold. Veien er ikke mer enn mulig.
    .open = Vi vet ikke om du har en annen tillatelse eller en sak som ikke er ferdig. Foreløpig kan veien ikke være sannsynlig.

cap-sponsor-without-protection = Slektningen din er her på et annet grunnlag enn beskyttelse som flyktning
    .holds = Ut fra svarene dine er det slik. Da kan andre krav gjelde, så veien er ikke mer enn mulig.
    .open = Vi vet ikke om slektningen din har beskyttelse som flyktning. Foreløpig kan veien ikke være sannsynlig.

cap-deadline-missed = Fristen er gått ut
    .holds = Ut fra svarene dine ble ikke søknaden registrert i tide. Da gjelder som regel underholdskravet (krav til inntekt), så veien er ikke mer enn mulig. UDI kan gjøre unntak hvis noe dere ikke rår over, stanset dere.
    .open = Vi vet ikke om søknaden ble registrert i tide. Foreløpig kan veien ikke være sannsynlig.

cap-family-formed-later = Dere ble et par senere
    .holds = Ut fra svarene dine ble dere et par etter at slektningen din reiste fra hjemlandet. Da kan det bli flere krav, om alder og om arbeid eller utdanning. Veien er ikke mer enn mulig.
    .open = Vi vet ikke om det er slik. Foreløpig kan veien ikke være sannsynlig.
