### Hva siden sier før noe program kjører, og uten det.

shell-title = Beskyttelse i Norge
shell-loading = Guiden lastes. Det viktigste står under, hvis den ikke starter innen ett minutt.
shell-no-script = Guiden trenger JavaScript, og det er slått av i denne nettleseren. Det viktigste står under.
shell-fails-no-wasm = Guiden kan ikke kjøre i denne nettleseren. Den er for gammel, eller WebAssembly er slått av. Prøv en annen nettleser. Det viktigste står under.
shell-fails-no-files = Guiden er ikke hel på denne tjeneren. Det viktigste står under.
shell-fails-network = En del av guiden kom ikke fram, eller var endret da den kom. Prøv et annet nett. Det viktigste står under.
shell-fails-compile = Nettleseren lar ikke programmet i guiden kjøre. Prøv en annen nettleser. Det viktigste står under.
shell-fails-link = To deler av guiden hører ikke sammen. En gammel kopi kan være lagret. Det viktigste står under.
shell-fails-run = Guiden kunne ikke starte. Det viktigste står under.
shell-fails-texts = Tekstene på dette språket kom ikke fram, eller var endret da de kom. Prøv et annet nett. Det viktigste står under.
shell-fails-stopped = Guiden stoppet på grunn av en feil. Svarene dine er borte og ble ikke sendt til noen. Det viktigste står under.
shell-again = Prøv igjen
shell-what = Denne siden har en guide. Den viser hvilke former for beskyttelse som kan være åpne for deg, og hva du kan gjøre nå. Den sender ikke svarene dine til noen. Det er informasjon, ikke juridisk råd. Bare myndighetene bestemmer.
shell-asylum = Slik ber du om asyl
    .text = Alle som er i Norge eller på grensen, har rett til å be om asyl. Si det til politiet, også på grensen eller en flyplass. Du kan også dra til Nasjonalt ankomstsenter, Mosseveien 58, 1640 Råde (adresse fra 2024). Er du under 18 år og alene, si det også.
shell-letter = Hvis du har fått nei, eller brev om at du kan miste en tillatelse
    .text = Fristen for å svare står i brevet. Den kan være én uke eller, for å be om å få bli, bare 48 timer. Ring i dag til advokaten som er nevnt i brevet, en annen advokat eller NOAS. Gjør det også om fristen er ute.
shell-abroad = Hvis du er utenfor Norge
    .text = Man ber om asyl i Norge eller på grensen, ikke fra et annet land. Utenfor hjemlandet kan du be myndighetene der du er, eller UNHCR, om beskyttelse. Er du i fare, søk hjelp der du er.
shell-call = Hvem du kan ringe i Norge
