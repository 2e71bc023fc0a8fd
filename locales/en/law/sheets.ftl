### The law sheets: what lawyers read to check the rules. The page never gets these words.

law-language = English
law-no-provision = Rules that rest on no provision

## Approval

law-not-approved = **Not yet checked by a lawyer.** Digest of this sheet: { $digest }
law-approved = **Checked by { $role } on { $date }.** Digest of this sheet: { $digest }
role-lawyer = a lawyer
law-approval = Checked
    .none = not yet

## The sections of a sheet

law-about = This sheet shows how the guide encodes the provision. It is made from the rules themselves, and is no legal advice. [How to read it](README.md).
law-about-no-provision = These rules cite no act, regulation or treaty as a whole, only pages and guidelines. [How to read this sheet](README.md).
law-places = Where the provision is used
law-rules = The rules that rest on it
law-parts = Parts of other rules that rest on it
law-named = Conditions with a name
    .text = The trees above use these by name.
law-questions = The questions that are read
law-cases = The cases that exercise it
law-judgement = What is left to judgement
law-open = Open interpretations
law-not-covered = What is not covered
law-sources = Sources

law-place = Place
    .used-by = Used by
law-whole = as a whole
law-itself = the rule itself
law-piece-element = requirement
law-piece-bar = bar
law-piece-cap = cap
law-piece-judgement = assessment
law-piece-step = step
law-piece-right = right
law-piece-figure = figure
law-case = Case
    .title = What it is about
    .says = What the rules say
law-no-case = No case reaches it.
law-state-active = active
law-state-check = to be checked
law-state-clear = clear
law-state-shown = shown
law-weighed-on = Weighed for:
law-part-of = Stands in:
law-openness-open-norm = Left to an assessment
law-openness-text-not-seen = Text not seen
law-openness-may-have-changed = May have changed
law-openness-contested = Contested
law-openness-practice = Depends on practice
law-shown-by = Shown by:
law-none-known = Nothing that we know of.
law-source = Source
    .date = Date of its content
    .seen = How it was seen
    .confidence = How sure it is today
seen-copy = a copy of the publisher’s own text
seen-second-hand = only as quoted by others
confidence-high = high
confidence-medium = medium
confidence-low = low

## A rule

law-gate = Gate
law-route = Route
law-card = Card
law-status = Status
law-page-says = **What the page says:**
law-under-18 = **Under 18:**
law-scope = Whom it concerns
    .effect = Unless this is ruled out, the route is listed.
law-elements = Requirements
    .effect = If one is not met, the route looks unlikely. If one is open, it is not likely.
law-bars = Bars
    .effect = Exceptions that stop the route.
law-caps = Caps
    .effect = Exceptions that limit its grade. One that is open keeps it from being likely.
law-none = none
law-core = core
law-no-core = No requirement is core: open requirements alone leave the route ungraded only if there are more than two.
law-bar-to = takes the route to “{ $grade }”
law-bar-to-also-open = takes the route to “{ $grade }”, also while it is open
law-cap-to = at most “{ $grade }”
law-ceiling-likely = **Ceiling.** None: the route can be “Likely open”.
law-ceiling-possible = **Ceiling.** Never more than “Possibly open”, whatever is answered.
law-rests-on = Rests on:
law-gate-limits = What it limits while it is active:
law-shown-when = **Shown when** this holds:
law-shown-unless = **Shown unless** this is ruled out:
law-shown-once-put = **Shown unless** this is ruled out, once { $question } has been put:
law-urgent-when = **Urgent when** this holds:
law-folded = Shown folded, behind the others.
law-steps = Steps
law-rights = What it gives, and does not give
law-figures = Figures in the text
law-figure = { $value }; confidence: { $confidence }; from { $from }
law-at-once = to be done at once
law-listed-when = Listed when:
law-deadline = Deadline:
law-time-in-letter = The time in the letter.
law-time-otherwise = While it is not known, the shortest that can apply comes first:

## A condition

law-all = all of these:
law-all-not = not all of these together:
law-any = at least one of these:
law-any-not = none of these:
law-always = always
law-not = not: { $text }
law-in-play-when = **In play when:**
law-active-when = **Active when:**
law-gate-active = the gate { $gate } is active
law-is = { $options }
law-is-not = anything but { $options }
law-is-only = nothing but { $options }
law-is-none = met by no answer
law-left-open = left open by { $options }
law-quoted = “{ $text }”
law-or = or
law-and-more = and { $count } more

## The first page

law-index = Law sheets
    .about = One sheet for each provision that the guide encodes. They are made from the rules, for lawyers who check them. No sheet is legal advice.
    .coverage = [How far the law is encoded](coverage.md) lists every provision. How a change is reviewed stands in [REVIEW.md](../../REVIEW.md).
    .read = How to read a sheet
    .sheets = The sheets
    .count = { $approved } of { $count } sheets are checked by a lawyer.
law-provision = Provision
law-read-tree = A rule is shown twice: as a diagram and as a list. Words in `this type` are ids; they never change.
law-read-unknown = “I don’t know”, “I prefer not to say” and a question not put all leave a condition open. No rule has a default answer.
law-read-unsure = “Left open by” names answers that are given and still do not settle the condition.
law-read-grades = The grades are “Likely open”, “Possibly open”, “Looks unlikely” and “We cannot tell”. Each is a finding about the rules on the answers, never a prediction.
law-read-core = If all core requirements are open, or more than two requirements, the rules cannot tell. A requirement in a double frame is core.
law-read-exceptions = A bar stops a route, a cap limits it. An exception that is open keeps a route from being likely and never makes it unlikely by itself.
law-read-names = A condition in **bold** has a name and stands once on the sheet, under “Conditions with a name”.
law-read-judgement = What only the authority can weigh is never asked and never decided by the rules.
law-read-digest = The digest is over the whole sheet but its lines on approval. An approval names it; an edited rule, word or source breaks it.

## Coverage

law-coverage = How far the law is encoded
    .about = Every provision that the research behind the rules dealt with. The table was written by hand from the research; a test holds it against the rules.
    .provisions = Provisions
    .beside = Provisions that rules cite and the research does not name
    .rules = Rules and cards
    .itself = itself
    .differences = Where the table and the rules differ
law-differences = The table is not bent to the rules. Each of these is for a lawyer to settle.
    .only = Which of the two rests the rule there
law-only-table = only the table
law-only-rules = only the rules
law-coverage-column = How far
    .by = By what, or why not
law-rule = Rule or card
law-way-encoded = Encoded
    .means = It decides: a gate or a route rests on it.
law-way-information-only = Information only
    .means = It is told and decides nothing.
law-way-out-of-scope = Out of scope
    .means = It is left out on purpose.
law-way-deferred = Deferred
    .means = It would belong to the rules and is not encoded yet.
reason-not-in-force = The section was not in force in April 2026.
reason-read-in-90-c = What it says on carrying out a decision is read in section 90 c.
reason-fingerprints = It is about how fingerprints are taken and shared. It opens no route.
reason-text-not-seen = The text was not seen.
reason-quality-of-interpreting = It binds the authorities on interpreters. It opens no route.
reason-not-known-in-norway = Whether and when it applies in Norway is not known.
reason-not-bound = Norway is not bound by it.
reason-no-permit-from-them = They give no procedure and no permit of their own in Norway.
reason-gives-no-route = It states the right to seek asylum. It opens no route of its own.
provision-immigration-act-80-a = Immigration Act section 80 a
provision-immigration-act-90 = Immigration Act section 90
provision-immigration-act-101 = Immigration Act section 101
provision-immigration-act-103-b = Immigration Act section 103 b
provision-immigration-act-104-a = Immigration Act section 104 a
provision-immigration-act-changes-2026 = Changes of the Immigration Act of 19 June 2026
provision-immigration-regulations-changes-2026 = Changes of the Immigration Regulations of June 2026
provision-interpretation-act = Interpretation Act (tolkeloven)
provision-eurodac-regulation = Eurodac Regulation of 2024
provision-screening-regulation = Screening Regulation of 2024
provision-qualification-and-procedures-directives = Qualification and Procedures Directives of the European Union
provision-eu-collective-protection = Decisions of the European Union on temporary protection
provision-nordic-passport-agreement = Nordic passport control agreement
provision-statelessness-conventions = United Nations conventions on statelessness
provision-universal-declaration = Universal Declaration of Human Rights, article 14

## Legal texts

legal-text-immigration-act = Immigration Act (utlendingsloven)
legal-text-immigration-regulations = Immigration Regulations (utlendingsforskriften)
legal-text-public-administration-act = Public Administration Act (forvaltningsloven)
legal-text-new-public-administration-act = Public Administration Act of 2025 (LOV-2025-06-20-81)
legal-text-nationality-act = Nationality Act (statsborgerloven)
legal-text-income-requirement-2025 = Amending regulation on income (FOR-2025-01-10-18)
legal-text-collective-extension-2025 = Amending regulation on collective protection (FOR-2025-02-11-176)
legal-text-family-of-child-2025 = Amending act on section 43 (LOV-2025-06-20-84)
legal-text-permanent-residence-tests-2025 = Amending regulation on tests for permanent residence (FOR-2025-06-26-1327)
legal-text-free-legal-aid-2025 = Amending act on legal aid (LOV-2025-06-20-82)
legal-text-convention-1951 = Refugee Convention of 1951 and its Protocol
legal-text-echr = European Convention on Human Rights
legal-text-dublin-iii = Dublin III Regulation
legal-text-ammr = Asylum and Migration Management Regulation (2024)
