### Reglene om Norge i det hele tatt behandler en søknad. Retten til å be om asyl gjelder alltid.

gate-must-be-in-norway = Asyl søkes i Norge eller på grensen
    .active = Ut fra svarene dine er du et annet sted nå, og man ber ikke om asyl fra et annet land. Alle som er i Norge eller på grensen, har rett til å be om asyl.
    .check = Vi vet ikke hvor du er. Man ber ikke om asyl fra et annet land. Alle som er i Norge eller på grensen, har rett til å be om asyl.
    .clear = Ut fra svarene dine er du i Norge eller på grensen. Du har rett til å be om asyl her.

gate-dublin = Et annet europeisk land kan ha ansvaret (Dublin-sak)
    .active = Ut fra svarene dine kan et annet europeisk land ha ansvaret for asylsaken din. Bånd til Norge, eller fare i det andre landet, kan endre det. Vi vet ikke hva som ble endret i juni 2026. Du har fortsatt rett til å be om asyl i Norge.
    .check = Et annet europeisk land kan ha ansvaret, for eksempel om du har søkt asyl der eller har nær familie der. Svarene dine lar det stå åpent.
    .clear = Ut fra svarene dine peker ingenting mot et annet europeisk land.

gate-dublin-child = Et annet europeisk land kan ha ansvaret (Dublin-sak)
    .active = Ut fra svarene dine kan et annet europeisk land ha ansvaret for asylsaken din. Så vidt vi vet, blir et barn som er alene, bare sendt dit hvis det har familie der, eller hvis saken er behandlet der. Fortell om familien din, også i Norge. Vi vet ikke hva som ble endret i juni 2026. Du har fortsatt rett til å be om asyl i Norge.
    .check = Et annet europeisk land kan ha ansvaret, for eksempel om du har familie der. Svarene dine lar det stå åpent.
    .clear = Ut fra svarene dine peker ingenting mot et annet europeisk land.

gate-protection-in-another-state = Beskyttelse i et annet land
    .active = Ut fra svarene dine har et annet land gitt deg beskyttelse. Da kan UDI nekte å behandle saken din, og det kan gå fort. UDI kan ikke det hvis faren der er så stor at loven forbyr å sende deg dit. Du har fortsatt rett til å be om asyl.
    .check = UDI kan nekte å behandle en sak hvis et annet land har gitt beskyttelse. Vi vet ikke om det har skjedd.
    .clear = Ut fra svarene dine har ikke noe annet land gitt deg beskyttelse.

gate-nordic-return = Retur til et annet nordisk land (den nordiske passkontrolloverenskomsten)
    .active = Ut fra svarene dine kom du fra et annet nordisk land. Må det landet ta deg tilbake, kan UDI nekte å behandle saken din. Bånd til Norge, eller fare der, kan endre det. Du har fortsatt rett til å be om asyl.
    .check = UDI kan nekte å behandle en sak hvis et annet nordisk land må ta personen tilbake. Vi vet ikke hvordan du kom.
    .clear = Ut fra svarene dine peker ingenting mot dette.

gate-safe-third-country = Opphold i et trygt land på veien, også Russland (trygt tredjeland)
    .active = Ut fra svarene dine kom du gjennom Russland, eller hadde opphold eller tillatelse i et annet land. Ble du ikke forfulgt der, kan UDI nekte å behandle saken din. Fortell hva som ville skje med deg der, for eksempel i Russland, og om du kunne bli sendt videre. Bånd til Norge teller også. Du har fortsatt rett til å be om asyl.
    .check = UDI kan nekte å behandle en sak etter opphold i et land, for eksempel Russland, der personen ikke ble forfulgt. Vi vet ikke om det passer for deg. Du kan fortelle hva som ville skje med deg der, og om du kunne bli sendt videre.
    .clear = Ut fra svarene dine hadde du ikke slikt opphold eller slik tillatelse, i Russland eller andre steder.

gate-accelerated-48-hours = Den svært raske behandlingen (48-timersprosedyren)
    .active = UDI prøver å avgjøre saker fra noen land innen 48 timer. Ut fra svarene dine er landet ditt på listen vi kjenner. Den er fra omtrent 2022 til 2024 og kan være endret. Det går svært fort, så fortell alt med en gang. Sier et avslag «åpenbart grunnløs», er det én uke til å klage. Du har fortsatt rett til å be om asyl, og saker der noen kan trenge beskyttelse, går over til vanlig behandling.
    .check = UDI prøver å avgjøre saker fra noen land innen 48 timer. Vi vet ikke om det gjelder deg. Listen vi kjenner, er fra omtrent 2022 til 2024. Hvis det gjelder deg, fortell alt med en gang.
    .clear = Ut fra svarene dine er landet ditt ikke på listen vi kjenner, eller et unntak passer. Listen kan være endret.
