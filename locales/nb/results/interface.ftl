### Resultatet: overskrifter, grader, frister, hvordan tall skrives.

## Resultatet
result-title = Hva reglene sier om svarene dine
result-lead = Dette er informasjon, ikke et vedtak og ikke juridisk råd. Bare UDI, UNE eller politiet bestemmer. Du kan alltid snakke med en advokat eller NOAS først. Svarene dine sendes ikke til noen.
result-so-far-lead = Dette er et foreløpig resultat. Det kan endre seg med flere svar.
urgent = Viktig nå
emergency = Nødnumre
deadlines = Frister
    .text = Fristen i brevet gjelder. Er du usikker, bruk den korteste.
routes = Veier som kan gjelde deg
    .text = Velg en vei for å se hvert vilkår, svarene dine og kildene.
routes-none = Ut fra svarene dine kan guiden ikke vurdere noen vei. Det betyr ikke at det ikke finnes noen: Spør NOAS eller en advokat.
routes-unfinished = Ikke ferdig
    .text = Noen spørsmål som disse veiene trenger, er ikke stilt ennå. Til da har de ingen grad.
route-gone = Etter den siste endringen gjelder denne veien ikke deg lenger.
gates = Vil Norge behandle saken din?
    .text = Disse reglene kan bety at Norge ikke ser på grunnene du gir, eller avgjør saken svært raskt. De tar aldri bort retten til å be om asyl.
gates-clear = Regler som ikke gjelder, ut fra svarene dine
steps = Hva du kan gjøre nå
how = Slik gjør du
at-once = I dag:
cards = Godt å vite
more = Les mer
note = Om landet ditt
organisations = Hvem som kan hjelpe
    .text = Telefonnumre og adresser kan endre seg. Datoen ved siden av viser hvor gamle de er.
organisations-more = Flere som kan hjelpe
day-and-night = Åpent døgnet rundt.
open-hours = { $days }: { $from } til { $to }
weighs = Hva myndighetene skal vurdere
    .text = Ingen guide kan svare på dette. Myndighetene ser på det i din egen sak.
open = Hva som kan endre resultatet
    .text = Dette er ikke kjent ennå og betyr noe. Du kan svare senere, når du vet mer eller har snakket med noen.
method-not-covered = Hva guiden ikke ser på
    .text = Den ser ikke på tillatelser til arbeid, studier eller besøk, søknad om statsborgerskap, utvisning på grunn av straff, eller reglene for EU- og EØS-borgere. Den kjenner ikke papirene dine, bevisene dine eller hva du har fortalt myndighetene.
receipt = Hvilke regler dette bygger på
    .text = Regelversjon { $version }. Kildene ble lest { $law }. Sjekk på nytt etter { $review }. Utlendingsloven ble lest slik den var i april 2026. Vi vet ikke hva som ble endret i juni 2026.
    .checked = Ingen advokat har godkjent disse reglene ennå. Ingen fagoversetter har kontrollert tekstene.
    .digest = Kode for denne versjonen:

## Grader
grade-likely = Sannsynligvis åpen
    .sentence = Ut fra svarene dine er denne veien sannsynligvis åpen for deg. Bare UDI, UNE eller politiet bestemmer.
grade-possible = Muligens åpen
    .sentence = Denne veien er muligens åpen. Det avhenger av ting vi ikke kan vurdere.
grade-unlikely = Ser lite sannsynlig ut
    .sentence = Ut fra svarene dine ser denne veien lite sannsynlig ut. Du kan likevel søke, og du kan spørre en advokat eller NOAS.
grade-cannot-tell = Vi kan ikke si det
    .sentence = Vi kan ikke si det. Be om juridisk råd før du bestemmer hva du gjør.
met = Oppfylt
not-met = Ikke oppfylt
not-known = Ikke kjent

## Én vei
requirements = Hva loven krever
exceptions = Unntak som betyr noe her
exceptions-clear = Unntak som ikke gjelder, ut fra svarene dine
rests-on = Dette bygger på svarene dine:
left-open-by = Dette er åpent på grunn av:
checked-by-lawyer = Kontrollert av advokat, { $date }
not-checked = Ikke kontrollert av advokat ennå
not-answered = ikke besvart
details = Mer om reglene
gives = Hva tillatelsen gir, hvis den blir gitt
    .text = Hva du får, står i vedtaket. Les det nøye.

## På hvilken måte
means-in-person = ved oppmøte
means-phone = på telefon
means-writing = skriftlig
means-online = på nett
means-alone = på egen hånd

## Frister
counted-after-letter-received = Innen { $time } etter at du eller advokaten mottok brevet.
counted-after-letter-to-come = Innen { $time } etter brevet du vil få.
counted-after-permit-granted = Innen { $time } etter at tillatelsen din ble gitt.
counted-after-sponsor-permit-granted = Innen { $time } etter at familiemedlemmet fikk tillatelsen.
counted-before-permit-ends = Senest { $time } før tillatelsen din går ut.
deadline-in-letter = Fristen står i brevet.
deadline-of-letter = Du har sagt at brevet gir denne fristen.
deadline-shortest = Brevet kan gi lengre tid: { $others }. Til du vet det, bruk den korteste.
deadline-shortest-alone = Dette er den korteste fristen som kan gjelde. Sjekk brevet.
deadline-may-be-over = Fristen kan være ute eller snart ute. Ring i dag.
deadline-over = Fristen ser ut til å være ute. Spør en advokat i dag om noe ennå kan gjøres.

## Tall
time-hours =
    { $amount ->
        [one] { $amount } time
       *[other] { $amount } timer
    }
time-days =
    { $amount ->
        [one] { $amount } dag
       *[other] { $amount } dager
    }
time-weeks =
    { $amount ->
        [one] { $amount } uke
       *[other] { $amount } uker
    }
time-months =
    { $amount ->
        [one] { $amount } måned
       *[other] { $amount } måneder
    }
time-years =
    { $amount ->
        [one] { $amount } år
       *[other] { $amount } år
    }
time-joined = { $years } og { $months }
money = { $sum } kroner
thousands = { $thousands } { $rest }
base-amounts =
    { $tenth ->
        [0] { $whole } ganger grunnbeløpet (G)
       *[other] { $whole },{ $tenth } ganger grunnbeløpet (G)
    }
day-1 = mandag
day-2 = tirsdag
day-3 = onsdag
day-4 = torsdag
day-5 = fredag
day-6 = lørdag
day-7 = søndag

## Slik virker det
method-lead = Guiden sammenligner svarene dine med reglene. Den gjetter ikke, og den dømmer deg ikke.
method-asks = Hva den spør om
    .text = Den spør bare om det som ennå kan endre noe i resultatet. Du velger fra en liste; du skriver aldri en historie. «Jeg vet ikke» er alltid et svar.
method-grades = Hva gradene betyr
    .text = Hver vei har vilkår fra loven. Oppfyller svarene dine alle, og ingen unntak begrenser den, er veien sannsynligvis åpen. Er noe åpent, begrenset eller overlatt til en vurdering, er den muligens åpen. Er et vilkår ikke oppfylt, eller en regel stanser den, ser den lite sannsynlig ut. Er for mye åpent, eller bare myndighetene kan vurdere det, kan vi ikke si det. En grad sier hva reglene sier. Den sier aldri hva vedtaket blir.
method-unknown = Når du ikke vet eller ikke vil svare
    .text = Det brukes aldri mot deg. Resultatet viser da hva som ikke er kjent.
method-weighs = Hva den ikke kan
    .text = Den vurderer ikke om du blir trodd, eller hvor stor en fare er. Bare myndighetene vurderer det. Den forteller hvilke temaer de ser på.
method-law = Hvilken lov
    .text = Utlendingsloven er lest i teksten fra april 2026. Forskriften er for det meste lest i eldre kopier. Hver opplysning viser kilde og dato. Det som er usikkert, er merket som usikkert.
method-sources = Alle kilder
    .text = Lenkene fører ut av guiden. Nettleseren din husker sidene du åpner.
sources-act = Lover
sources-regulation = Forskrifter
sources-treaty = Traktater og europeiske regler
sources-guideline = Retningslinjer og instrukser
sources-case-law = Avgjørelser fra domstoler og nemnder
sources-preparatory = Forslag og forarbeider
sources-authority = Sider fra myndighetene
sources-organisation = Sider fra organisasjoner
sources-press = Nyheter
sources-research = Forskning
sources-seed = Dokumenter guiden begynte med
