### Landnotater: det som var å finne om praksis for ett land, med dato og tvil.

note-afghanistan =
    I 2023 skrev UDI at alt kvinner og jenter i Afghanistan blir nektet, til sammen er forfølgelse.
    Departementet skrev så at de kan bli regnet som en sosial gruppe, en av grunnene til flyktningstatus.
    Hver sak blir likevel vurdert for seg, og det må bli trodd at en person er fra Afghanistan.
    Vi vet ikke om praksis er endret siden.

note-eritrea =
    I 2018 skrev departementet at plikten til nasjonaltjeneste alene ikke ble regnet som grunn til flyktningstatus.
    De fleste som fikk det da, var i alder for tjeneste, hadde reist ulovlig ut og ble regnet som motstandere.
    Dette er gammelt, og UDI skulle endre sin retningslinje.
    Lite er sikkert her: spør en advokat.

note-russia =
    UDI sa i 2022 at det som regel ikke er nok å nekte militær tjeneste.
    Unntak er tjeneste med krigsforbrytelser, eller ekstra straff av en grunn i flyktningkonvensjonen.
    Det første avslaget vi kjenner til, er fra september 2024, fordi det da ikke pågikk noen mobilisering.
    Vi vet ikke om praksis er endret siden.

note-syria =
    Asylsaker fra Syria ble lagt på vent i juni 2025.
    Nyheter fra tidlig i 2026 sier at sakene blir behandlet igjen, men vi kunne ikke få det bekreftet.
    En eldre liste ga ikke assistert retur til Syria; det kan være endret.
    Lite er sikkert her: spør en advokat.

note-ukraine =
    De som den kollektive ordningen ikke gjelder for, får vurdert sine egne grunner, og da skal det mye mer til.
    UDI regner noen områder som trygge: listen vokste i september 2024 og januar 2025 og kan være endret siden.
    I 2024 sa departementet at frykt for å bli kalt inn til hæren ikke er nok alene.
    En advokat kan si hva som gjelder nå.

note-palestine =
    Lite er sikkert her: spør en advokat.
    Omkring 2023 eller 2024 stanset UNE, som avgjør klager, plikten til å reise til Gaza; vi vet ikke om det fortsatt gjelder.
    Hjelp fra UNRWA, FNs organ for palestinske flyktninger, kan ha betydning, for eller imot.
