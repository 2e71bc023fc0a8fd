### Hva siden sier før noe program kjører, og uten det.

shell-title = Beskyttelse i Norge
shell-loading = Guiden lastes. Starter den ikke innen ett minutt, står det viktigste under.
shell-no-script = Guiden trenger JavaScript, og det er slått av i denne nettleseren. Det viktigste står under.
shell-fails-no-wasm = Guiden kan ikke kjøre i denne nettleseren. Den er for gammel, eller WebAssembly er slått av. Prøv en annen nettleser. Det viktigste står under.
shell-fails-no-files = Guiden er ikke hel på denne tjeneren. Det viktigste står under.
shell-fails-network = En del av guiden kom ikke fram, eller ble endret på veien. Det viktigste står under.
shell-fails-compile = Nettleseren lar ikke programmet i guiden kjøre. Prøv en annen nettleser. Det viktigste står under.
shell-fails-link = To deler av guiden hører ikke sammen. En gammel kopi kan være lagret. Det viktigste står under.
shell-fails-run = Guiden kunne ikke starte. Det viktigste står under.
shell-fails-texts = Tekstene på dette språket kom ikke fram, eller ble endret på veien. Det viktigste står under.
shell-fails-stopped = Guiden stoppet på grunn av en feil. Svarene dine er borte og ble ikke sendt til noen. Det viktigste står under.
shell-again = Prøv igjen
shell-what = Denne siden har en guide. Den viser hvilke former for beskyttelse som kan være åpne for deg, og hva du kan gjøre nå. Det er informasjon, ikke juridisk råd. Den sender ikke svarene dine til noen.
shell-asylum = Slik ber du om asyl
    .text = Du kan be om asyl i Norge eller på grensen. Si det til politiet. Du kan også dra til Nasjonalt ankomstsenter, Mosseveien 58, 1640 Råde. Alle der har rett til å be om asyl.
shell-letter = Hvis du har fått et brev med nei
    .text = Fristen står i brevet. Den kan være veldig kort. Ring advokaten som er nevnt i brevet i dag, eller NOAS.
shell-abroad = Hvis du er utenfor Norge
    .text = Du kan ikke be om asyl i Norge fra utlandet. Du kan be myndighetene der du er, eller UNHCR, om beskyttelse.
shell-call = Hvem du kan ringe i Norge
