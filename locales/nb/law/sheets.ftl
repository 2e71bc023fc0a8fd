### Lovarkene: det jurister leser for å kontrollere reglene. Siden får aldri disse ordene.

law-language = Norsk bokmål
law-no-provision = Regler som ikke bygger på noen bestemmelse

## Godkjenning

law-not-approved = **Ikke kontrollert av en advokat ennå.** Dette arkets kode: { $digest }
law-approved = **Kontrollert av { $role } { $date }.** Dette arkets kode: { $digest }
role-lawyer = en advokat
law-approval = Kontrollert
    .none = ikke ennå

## Delene av et ark

law-about = Dette arket viser hvordan guiden har gjort bestemmelsen til regler. Det er laget av reglene selv og er ikke juridisk råd. [Slik leses det](README.md).
law-about-no-provision = Disse reglene viser ikke til noen lov, forskrift eller traktat som helhet, bare til sider og retningslinjer. [Slik leses arket](README.md).
law-places = Hvor bestemmelsen er brukt
law-rules = Reglene som bygger på den
law-parts = Deler av andre regler som bygger på den
law-named = Betingelser med navn
    .text = Trærne over bruker disse ved navn.
law-questions = Spørsmålene som leses
law-cases = Sakene som prøver den
law-judgement = Det som er overlatt til vurderingen
law-open = Åpne tolkninger
law-not-covered = Det som ikke er dekket
law-sources = Kilder

law-place = Sted
    .used-by = Brukt av
law-whole = som helhet
law-itself = regelen selv
law-piece-element = vilkår
law-piece-bar = sperre
law-piece-cap = begrensning
law-piece-judgement = vurdering
law-piece-step = steg
law-piece-right = rettighet
law-piece-figure = tall
law-case = Sak
    .title = Hva den handler om (på engelsk)
    .says = Hva reglene sier
law-no-case = Ingen sak når den.
law-state-active = aktiv
law-state-check = må sjekkes
law-state-clear = gjelder ikke
law-state-shown = vist
law-weighed-on = Vurderes for:
law-part-of = Står i:
law-openness-open-norm = Overlatt til en vurdering
law-openness-text-not-seen = Teksten er ikke sett
law-openness-may-have-changed = Kan være endret
law-openness-contested = Omstridt
law-openness-practice = Avhenger av praksis
law-shown-by = Vist av:
law-none-known = Ikke noe som vi vet om.
law-source = Kilde
    .date = Datoen for innholdet
    .seen = Hvordan den ble sett
    .confidence = Hvor sikker den er i dag
seen-copy = en kopi av utgiverens egen tekst
seen-second-hand = bare slik andre har gjengitt den
confidence-high = høy
confidence-medium = middels
confidence-low = lav

## En regel

law-gate = Port
law-route = Vei
law-card = Kort
law-status = Status
law-page-says = **Hva siden sier:**
law-under-18 = **Under 18 år:**
law-scope = Hvem den gjelder
    .effect = Hvis dette ikke er utelukket, står veien på listen.
law-elements = Vilkår
    .effect = Er ett ikke oppfylt, ser veien lite sannsynlig ut. Er ett åpent, er den ikke sannsynlig.
law-bars = Sperrer
    .effect = Unntak som stanser veien.
law-caps = Begrensninger
    .effect = Unntak som begrenser vurderingen. Et som er åpent, gjør at veien ikke kan være sannsynlig.
law-none = ingen
law-core = kjerne
law-no-core = Ingen av vilkårene er kjerne: åpne vilkår alene gjør at veien ikke kan vurderes, bare når det er flere enn to.
law-bar-to = gjør veien til «{ $grade }»
law-bar-to-also-open = gjør veien til «{ $grade }», også mens den er åpen
law-cap-to = ikke mer enn «{ $grade }»
law-ceiling-likely = **Tak.** Ikke noe: veien kan være «Sannsynligvis åpen».
law-ceiling-possible = **Tak.** Aldri mer enn «Muligens åpen», hva som enn blir svart.
law-rests-on = Bygger på:
law-gate-limits = Hva den begrenser mens den er aktiv:
law-shown-when = **Vises når** dette er oppfylt:
law-shown-unless = **Vises hvis ikke** dette er utelukket:
law-shown-once-put = **Vises hvis ikke** dette er utelukket, så snart { $question } er stilt:
law-urgent-when = **Haster når** dette er oppfylt:
law-folded = Vises foldet, bak de andre.
law-steps = Steg
law-rights = Hva den gir, og ikke gir
law-figures = Tall i teksten
law-figure = { $value }; sikkerhet: { $confidence }; fra { $from }
law-at-once = skal gjøres med en gang
law-listed-when = Står på listen når:
law-deadline = Frist:
law-time-in-letter = Fristen i brevet.
law-time-otherwise = Så lenge den ikke er kjent, kommer den korteste som kan gjelde, først:

## En betingelse

law-all = alle disse:
law-all-not = ikke alle disse samlet:
law-any = minst én av disse:
law-any-not = ingen av disse:
law-always = alltid
law-not = ikke: { $text }
law-in-play-when = **Med når:**
law-active-when = **Aktiv når:**
law-gate-active = porten { $gate } er aktiv
law-is = { $options }
law-is-not = alt annet enn { $options }
law-is-only = ikke noe annet enn { $options }
law-is-none = ikke oppfylt av noe svar
law-left-open = latt åpent av { $options }
law-quoted = «{ $text }»
law-or = eller
law-and-more = og { $count } til

## Den første siden

law-index = Lovark
    .about = Ett ark for hver bestemmelse som guiden har gjort til regler. De er laget av reglene, for jurister som kontrollerer dem. Ikke noe ark er juridisk råd.
    .coverage = [Hvor mye av loven som er med](coverage.md), viser alle bestemmelser. Hvordan en endring blir kontrollert, står på engelsk i [REVIEW.md](../../REVIEW.md).
    .read = Slik leses et ark
    .sheets = Arkene
    .count = { $approved } av { $count } ark er kontrollert av en advokat.
law-provision = Bestemmelse
law-read-tree = En regel vises to ganger: som figur og som liste. Ord i `denne skriften` er id-er; de endres aldri.
law-read-unknown = «Jeg vet ikke», «Jeg vil helst ikke svare» og et spørsmål som ikke er stilt, lar alle en betingelse stå åpen. Ingen regel har et svar på forhånd.
law-read-unsure = «Latt åpent av» nevner svar som er gitt, og som likevel ikke avgjør betingelsen.
law-read-grades = Gradene er «Sannsynligvis åpen», «Muligens åpen», «Ser lite sannsynlig ut» og «Vi kan ikke si det». Hver av dem sier hva reglene gir på svarene, aldri hva som vil skje.
law-read-core = Er alle kjernevilkår åpne, eller flere enn to vilkår, kan reglene ikke si det. Et vilkår i dobbel ramme er kjerne.
law-read-exceptions = En sperre stanser en vei, en begrensning begrenser den. Et unntak som er åpent, gjør at en vei ikke kan være sannsynlig. Alene gjør det den aldri lite sannsynlig.
law-read-names = En betingelse i **fet skrift** har et navn og står én gang på arket, under «Betingelser med navn».
law-read-judgement = Det bare myndighetene kan vurdere, blir aldri spurt om og aldri avgjort av reglene.
law-read-digest = Koden er regnet ut av hele arket utenom linjene om godkjenning. En godkjenning nevner den; en endret regel, et endret ord eller en endret kilde bryter den.

## Dekning

law-coverage = Hvor mye av loven som er med
    .about = Alle bestemmelser som undersøkelsene bak reglene har med. Tabellen er skrevet for hånd ut fra undersøkelsene; en test holder den opp mot reglene.
    .provisions = Bestemmelser
    .beside = Bestemmelser som regler viser til, og som undersøkelsene ikke nevner
    .rules = Regler og kort
    .itself = seg selv
    .differences = Der tabellen og reglene er ulike
law-differences = Tabellen er ikke bøyd etter reglene. Hver av disse er det en jurist som må avgjøre.
    .only = Hvem av de to som lar regelen bygge på den
law-only-table = bare tabellen
law-only-rules = bare reglene
law-coverage-column = Hvor mye
    .by = Av hva, eller hvorfor ikke
law-rule = Regel eller kort
law-way-encoded = Gjort til regel
    .means = Den avgjør: en port eller en vei bygger på den.
law-way-information-only = Bare informasjon
    .means = Den er nevnt og avgjør ingenting.
law-way-out-of-scope = Utenfor
    .means = Den er utelatt med vilje.
law-way-deferred = Utsatt
    .means = Den hører til reglene og er ikke med ennå.
reason-not-in-force = Paragrafen var ikke i kraft i april 2026.
reason-read-in-90-c = Det den sier om iverksetting av et vedtak, er lest i § 90 c.
reason-fingerprints = Den handler om hvordan fingeravtrykk tas og deles. Den åpner ingen vei.
reason-text-not-seen = Teksten er ikke sett.
reason-quality-of-interpreting = Den binder myndighetene om tolker. Den åpner ingen vei.
reason-not-known-in-norway = Om og når den gjelder i Norge, er ikke kjent.
reason-not-bound = Norge er ikke bundet av den.
reason-no-permit-from-them = De gir ingen egen ordning og ingen egen tillatelse i Norge.
reason-gives-no-route = Den slår fast retten til å søke asyl. Den åpner ingen egen vei.
provision-immigration-act-80-a = utlendingsloven § 80 a
provision-immigration-act-90 = utlendingsloven § 90
provision-immigration-act-101 = utlendingsloven § 101
provision-immigration-act-103-b = utlendingsloven § 103 b
provision-immigration-act-104-a = utlendingsloven § 104 a
provision-immigration-act-changes-2026 = Endringer i utlendingsloven 19. juni 2026
provision-immigration-regulations-changes-2026 = Endringer i utlendingsforskriften i juni 2026
provision-interpretation-act = tolkeloven
provision-eurodac-regulation = Eurodac-forordningen av 2024
provision-screening-regulation = Screeningforordningen av 2024
provision-qualification-and-procedures-directives = Den europeiske unions statusdirektiv og prosedyredirektiv
provision-eu-collective-protection = Den europeiske unions vedtak om midlertidig beskyttelse
provision-nordic-passport-agreement = Den nordiske passkontrolloverenskomsten
provision-statelessness-conventions = De forente nasjoners konvensjoner om statsløshet
provision-universal-declaration = Verdenserklæringen om menneskerettigheter, artikkel 14

## Lovtekster

legal-text-immigration-act = utlendingsloven
legal-text-immigration-regulations = utlendingsforskriften
legal-text-public-administration-act = forvaltningsloven
legal-text-new-public-administration-act = forvaltningsloven av 2025 (LOV-2025-06-20-81)
legal-text-nationality-act = statsborgerloven
legal-text-income-requirement-2025 = endringsforskrift om underhold (FOR-2025-01-10-18)
legal-text-collective-extension-2025 = endringsforskrift om kollektiv beskyttelse (FOR-2025-02-11-176)
legal-text-family-of-child-2025 = endringslov om § 43 (LOV-2025-06-20-84)
legal-text-permanent-residence-tests-2025 = endringsforskrift om prøver for permanent opphold (FOR-2025-06-26-1327)
legal-text-free-legal-aid-2025 = endringslov om rettshjelp (LOV-2025-06-20-82)
legal-text-convention-1951 = flyktningkonvensjonen av 1951 med protokoll
legal-text-echr = den europeiske menneskerettskonvensjonen
legal-text-dublin-iii = Dublin III-forordningen
legal-text-ammr = forordningen om asyl- og migrasjonsforvaltning (2024)
