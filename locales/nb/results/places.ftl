### Steder: hvor, eller hos hvem, du tar et steg.

place-anywhere = Der du er
place-national-arrival-centre = Nasjonalt ankomstsenter, Mosseveien 58, 1640 Råde (per 2024)
place-police = Politiet (på en stasjon, eller der du blir holdt)
place-border = Grensen eller flyplassen
place-udi = UDI (Utlendingsdirektoratet)
place-une = UNE (Utlendingsnemnda)
place-application-portal = Søknadsportalen til UDI
place-embassy-or-application-centre = En norsk ambassade eller et søknadssenter i utlandet
place-norwegian-mission = En norsk ambassade eller annen utestasjon
place-lawyer = En advokat
place-legal-aid = Noen som gir rettshjelp, for eksempel NOAS
place-nav = Det lokale NAV-kontoret
place-reception-centre = Mottaket der du bor
place-doctor = En lege eller spesialist
place-unhcr = UNHCR (FNs høykommissær for flyktninger) eller myndighetene der du er
place-host-country = Myndighetene der du er
place-helpline = En hjelpetelefon
