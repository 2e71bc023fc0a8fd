### The exceptions of the routes: what each one is, what it does when it applies, and when it is open.

## What makes a route unlikely, or leaves it open

bar-outside-norway = Du er ikke i Norge eller på grensen
    .holds = Ut fra svarene dine er du utenfor Norge. Man ber om asyl i Norge eller på grensen, så denne veien ser lite sannsynlig ut der du er nå.
    .open = Vi vet ikke om du er i Norge eller på grensen. Så lenge det er ukjent, kan ikke denne veien være sannsynlig.

bar-exclusion = Reglene om svært alvorlige handlinger (utelukkelse)
    .holds = Ut fra svarene dine kan disse reglene ha noe å si, så vi kan ikke si hvor åpen denne veien er. UDI eller UNE avgjør det. Det betyr ikke at du har gjort noe. Hvis disse reglene kan bli brukt, betaler staten en advokat før vedtaket.
    .open = Vi vet ikke om disse reglene har noe å si, så vi kan ikke si hvor åpen denne veien er. UDI eller UNE avgjør det. Det betyr ikke at du har gjort noe. Hvis disse reglene kan bli brukt, betaler staten en advokat før vedtaket.

bar-spouse-under-18 = Gift eller samboer under 18 år
    .holds = Ut fra svarene dine er du under 18 år og har ektefelle eller samboer. Reglene krever at begge er voksne, så denne veien ser lite sannsynlig ut. Har du ikke valgt dette selv, kan du be om hjelp.
    .open = Vi vet ikke om du er under 18 år og har ektefelle eller samboer. Så lenge det er ukjent, kan ikke denne veien være sannsynlig.

cap-protection-in-another-state = Beskyttelse i et annet land
    .holds = Ut fra svarene dine har et annet land gitt deg beskyttelse. Da kan UDI nekte å behandle saken, så denne veien ser lite sannsynlig ut. Du kan fortsatt søke.
    .open = Vi vet ikke om et annet land har gitt deg beskyttelse. Så lenge det er ukjent, kan ikke denne veien være sannsynlig.

cap-refused-for-good-and-nothing-new = Endelig avslag, og ikke noe nytt
    .holds = Ut fra svarene dine har UNE sagt nei, og det er ikke noe nytt, så denne veien ser lite sannsynlig ut. Kommer det noe viktig og nytt, kan man be UNE se på saken igjen.
    .open = Vi vet ikke om det er et endelig avslag uten noe nytt. Så lenge det er ukjent, kan ikke denne veien være sannsynlig.

## What limits a route to possible: other countries and earlier answers

cap-dublin = Et annet europeisk land kan ha ansvaret
    .holds = Ut fra svarene dine kan et annet europeisk land ha ansvaret, så denne veien kan høyst være mulig.
    .open = Vi vet ikke om et annet europeisk land har ansvaret. Så lenge det er ukjent, kan ikke denne veien være sannsynlig.

cap-nordic-return = Retur til et annet nordisk land
    .holds = Ut fra svarene dine kan et annet nordisk land ha plikt til å ta deg tilbake, så denne veien kan høyst være mulig.
    .open = Vi vet ikke om et annet nordisk land kan ha plikt til å ta deg tilbake. Så lenge det er ukjent, kan ikke denne veien være sannsynlig.

cap-safe-third-country = Opphold i et trygt land på veien
    .holds = Ut fra svarene dine hadde du opphold eller tillatelse i et annet land på veien, så denne veien kan høyst være mulig.
    .open = Vi vet ikke om du hadde opphold i et trygt land på veien. Så lenge det er ukjent, kan ikke denne veien være sannsynlig.

cap-accelerated-48-hours = Den svært raske behandlingen
    .holds = Ut fra svarene dine kan 48-timersprosedyren gjelde saken din, så denne veien kan høyst være mulig.
    .open = Vi vet ikke om 48-timersprosedyren gjelder saken din. Så lenge det er ukjent, kan ikke denne veien være sannsynlig.

cap-refused-by-udi = Et vedtak fra UDI
    .holds = Ut fra svarene dine har UDI sagt nei, eller sagt at et annet land har ansvaret. Du kan klage. Så lenge vedtaket står, kan denne veien høyst være mulig.
    .open = Vi vet ikke om UDI har sagt nei til deg. Så lenge det er ukjent, kan ikke denne veien være sannsynlig.

cap-refused-for-good-and-renewed = Endelig avslag, og noe nytt
    .holds = Ut fra svarene dine har UNE sagt nei, men det er noe nytt. Man kan be UNE se på saken igjen, så denne veien kan høyst være mulig.
    .open = Vi vet ikke om det er et endelig avslag og noe nytt. Så lenge det er ukjent, kan ikke denne veien være sannsynlig.

## What limits a route to possible: the reasons for asylum

cap-safe-area-named = Et trygt område i landet ditt er nevnt
    .holds = Ut fra svarene dine kan et annet område i landet ditt være trygt, så denne veien kan høyst være mulig. En advokat kan se på om det virkelig er trygt og mulig å nå.
    .open = Vi vet ikke om et annet område i landet ditt er trygt for deg. Så lenge det er ukjent, kan ikke denne veien være sannsynlig.

cap-only-military-refusal = Å nekte militærtjeneste er den eneste grunnen
    .holds = Ut fra svarene dine er det å nekte militærtjeneste den eneste beskyttede grunnen. Alene er det normalt ikke nok, så denne veien kan høyst være mulig. Det teller mer om tjenesten ville bety krigsforbrytelser, eller straffen er hardere av en konvensjonsgrunn.
    .open = Vi vet ikke om det å nekte militærtjeneste er den eneste beskyttede grunnen. Så lenge det er ukjent, kan ikke denne veien være sannsynlig.

cap-only-another-group = Å høre til en annen gruppe er den eneste grunnen
    .holds = Ut fra svarene dine er den eneste beskyttede grunnen en gruppe som loven ikke nevner. Bare myndighetene kan vurdere om samfunnet ser den som en gruppe. Denne veien kan høyst være mulig.
    .open = Vi vet ikke om en gruppe som loven ikke nevner, er den eneste beskyttede grunnen. Så lenge det er ukjent, kan ikke denne veien være sannsynlig.

cap-danger-from-own-acts = Faren kom av det du gjorde etter at du reiste
    .holds = Ut fra svarene dine kom faren av det du gjorde etter at du reiste. Hovedregelen er at det også kan gi flyktningstatus. Det finnes unntak, så denne veien kan høyst være mulig.
    .open = Vi vet ikke om faren kom av det du gjorde etter at du reiste. Så lenge det er ukjent, kan ikke denne veien være sannsynlig.

cap-other-than-death-or-torture = Annen skade enn drap, dødsstraff eller tortur
    .holds = Ut fra svarene dine er skaden ikke drap, dødsstraff eller tortur. Bare myndighetene kan vurdere om annen skade er alvorlig nok. Denne veien kan høyst være mulig.
    .open = Vi vet ikke hva slags skade det er. Så lenge det er ukjent, kan ikke denne veien være sannsynlig.

cap-other-than-death-or-torture-child = Andre typer alvorlig skade
    .holds = Ut fra svarene dine er det en skade som bare myndighetene kan vurdere. De ser på om den er alvorlig nok. Denne veien kan høyst være mulig.
    .open = Vi vet ikke hva slags skade det er. Du trenger ikke fortelle det her. Så lenge det er ukjent, kan ikke denne veien være sannsynlig.

cap-nothing-individual = Faren er den samme for alle
    .holds = Ut fra svarene dine kommer faren av krig, katastrofe eller fattigdom som kan ramme alle. Myndighetene vurderer hvor stor faren er for deg, så denne veien kan høyst være mulig.
    .open = Vi vet ikke om faren gjelder deg mer enn andre. Så lenge det er ukjent, kan ikke denne veien være sannsynlig.

## What limits a route to possible: collective protection for people from Ukraine

cap-man-with-exemption = Et unntak fra regelen for menn
    .holds = Ut fra svarene dine er du mann i den alderen regelen gjelder, og et unntak kan passe. Vi har ikke sett den endelige teksten om unntak. Denne veien kan høyst være mulig.
    .open = Vi vet ikke om regelen for menn, eller et unntak fra den, gjelder deg. Så lenge det er ukjent, kan ikke denne veien være sannsynlig.

cap-man-in-covered-family = Regelen for menn, og nær familie til en som er med i ordningen
    .holds = Ut fra svarene dine er du mann i den alderen regelen gjelder, og nær familie til en som er med i ordningen. Vi vet ikke hva regelen sier om det. Denne veien kan høyst være mulig.
    .open = Vi vet ikke om regelen for menn gjelder deg som nær familie. Så lenge det er ukjent, kan ikke denne veien være sannsynlig.

## What limits a route to possible: exploitation and family

cap-other-stay-or-pending-case = En annen tillatelse, eller en sak som ikke er ferdig
    .holds = Ut fra svarene dine har du en annen tillatelse, eller en sak eller klage er ikke ferdig. Denne tillatelsen er normalt for folk uten annet lovlig opphold. Veien kan høyst være mulig.
    .open = Vi vet ikke om du har en annen tillatelse eller en sak som ikke er ferdig. Så lenge det er ukjent, kan ikke denne veien være sannsynlig.

cap-sponsor-without-protection = Slektningen din er her på et annet grunnlag enn beskyttelse som flyktning
    .holds = Ut fra svarene dine er slektningen din i Norge på et annet grunnlag enn beskyttelse som flyktning. Da kan andre krav gjelde, så denne veien kan høyst være mulig.
    .open = Vi vet ikke om slektningen din har beskyttelse som flyktning. Så lenge det er ukjent, kan ikke denne veien være sannsynlig.

cap-deadline-missed = Fristen er gått ut
    .holds = Ut fra svarene dine ble ikke søknaden registrert i tide. Da gjelder som regel underholdskravet (krav til inntekt), så denne veien kan høyst være mulig. UDI kan gjøre unntak hvis noe dere ikke rår over, stanset dere.
    .open = Vi vet ikke om søknaden ble registrert i tide. Så lenge det er ukjent, kan ikke denne veien være sannsynlig.

cap-family-formed-later = Dere ble et par senere
    .holds = Ut fra svarene dine ble dere et par etter at slektningen din reiste fra hjemlandet. Da gjelder flere krav, om alder og om arbeid eller utdanning. Denne veien kan høyst være mulig.
    .open = Vi vet ikke om dere ble et par etter at slektningen din reiste fra hjemlandet. Så lenge det er ukjent, kan ikke denne veien være sannsynlig.
