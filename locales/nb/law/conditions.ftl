### Betingelsene som har et eget navn, som uttrykk.

named-in-norway = I Norge eller på grensen
named-minor = Under 18 år
named-asks-asylum = På et trinn der man kan be om asyl, venter på svar eller har fått avslag
named-fears = Frykt for skade som ennå kan komme
named-serious-harm = Skade så alvorlig som forfølgelse kan være
named-convention-ground = En grunn som flyktningkonvensjonen gjelder
named-only-private = Bare privatpersoner ville gjøre det
named-not-protected = Ikke bare fare fra privatpersoner som myndighetene der beskytter mot
named-no-safe-area = Ingen annen del av landet hjelper
named-may-be-excluded = Reglene om svært alvorlige handlinger kan ha noe å si
named-refused-for-good = Endelig avslag fra UNE
named-renewed = Noe nytt siden det endelige avslaget
named-covered-by-ukraine-scheme = En tilknytning til Ukraina som ordningen gjelder
named-sponsor-gives-family = Slektningens tillatelse kan gi familien rett til å komme
named-on-48-hour-list = Borger av et land på 48-timerslisten
named-48-hour-exception = Et unntak fra 48-timerslisten
