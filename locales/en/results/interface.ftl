### The result: headings, grades, deadlines, how figures are written.

## The result
result-title = What the rules say about your answers
result-lead = This is information, not a decision and not legal advice. Only UDI, UNE or the police decide. You can always talk to a lawyer or NOAS first. Your answers are sent to no one.
result-so-far-lead = This is a result so far. It can change with more answers.
urgent = Important now
emergency = Emergency numbers
deadlines = Deadlines
    .text = The time in your letter decides. If you are not sure, use the shortest time.
routes = Routes that may concern you
    .text = Choose a route to see each requirement, your answers and the sources.
routes-none = From your answers, the guide cannot grade any route. That does not mean that there is none: ask NOAS or a lawyer.
routes-unfinished = Not finished
    .text = Some questions that these routes need have not been asked yet. They have no grade until then.
route-gone = After your last change, this route no longer concerns you.
gates = Will Norway look at your case?
    .text = These rules can mean that Norway does not look at the reasons you give, or decides very quickly. They never take away the right to ask for asylum.
gates-clear = Rules that do not apply, from your answers
steps = What you can do next
how = How
at-once = Today:
cards = Good to know
more = Read more
note = About your country
organisations = Who can help
    .text = Phone numbers and addresses can change. The date beside each shows how old it is.
organisations-more = More who can help
day-and-night = Open day and night.
open-hours = { $days }: { $from } to { $to }
weighs = What the authorities will assess
    .text = No guide can answer these. The authorities look at them in your own case.
open = What could change this result
    .text = These are not known yet and matter. You can answer them later, when you know more or have talked to someone.
method-not-covered = What this guide does not look at
    .text = It does not look at work, study or visitor permits, citizenship applications, expulsion because of crime, or the rules for EU and EEA citizens. It does not know your papers, your evidence or what you have told the authorities.
receipt = Which rules this is based on
    .text = Rules version { $version }. The sources were read on { $law }. Check again after { $review }. The Immigration Act was read as it stood in April 2026. We do not know what changed in June 2026.
    .checked = No lawyer has approved these rules yet. No professional translator has checked the texts.
    .digest = Code of this version:

## Grades
grade-likely = Likely open
    .sentence = From your answers, this route is likely open to you. Only UDI, UNE or the police decide.
grade-possible = Possibly open
    .sentence = This route is possibly open. It depends on things we cannot assess.
grade-unlikely = Looks unlikely
    .sentence = From your answers, this route looks unlikely. You may still apply, and you can ask a lawyer or NOAS.
grade-cannot-tell = We cannot tell
    .sentence = We cannot tell. Please get legal advice before you decide what to do.
met = Met
not-met = Not met
not-known = Not known

## One route
requirements = What the law requires
exceptions = Exceptions that matter here
exceptions-clear = Exceptions that do not apply, from your answers
rests-on = This rests on your answers:
left-open-by = This is open because of:
checked-by-lawyer = Checked by a lawyer, { $date }
not-checked = Not yet checked by a lawyer
not-answered = not answered
details = More about the rules
gives = What the permit gives, if it is given
    .text = What you get stands in the decision. Read it carefully.

## By what means
means-in-person = in person
means-phone = by phone
means-writing = in writing
means-online = online
means-alone = on your own

## Deadlines
counted-after-letter-received = Within { $time } after you or your lawyer received the letter.
counted-after-letter-to-come = Within { $time } after the letter you will receive.
counted-after-permit-granted = Within { $time } after your permit was granted.
counted-after-sponsor-permit-granted = Within { $time } after your family member’s permit was granted.
counted-before-permit-ends = At the latest { $time } before your permit ends.
deadline-in-letter = The time stands in the letter.
deadline-of-letter = You said that the letter gives this time.
deadline-shortest = Your letter may give a longer time: { $others }. Until you know, use the shortest.
deadline-shortest-alone = This is the shortest time that can apply. Check your letter.
deadline-may-be-over = The time may be over or end soon. Call today.
deadline-over = The time seems to be over. Ask a lawyer today if something can still be done.

## Figures
time-hours =
    { $amount ->
        [one] { $amount } hour
       *[other] { $amount } hours
    }
time-days =
    { $amount ->
        [one] { $amount } day
       *[other] { $amount } days
    }
time-weeks =
    { $amount ->
        [one] { $amount } week
       *[other] { $amount } weeks
    }
time-months =
    { $amount ->
        [one] { $amount } month
       *[other] { $amount } months
    }
time-years =
    { $amount ->
        [one] { $amount } year
       *[other] { $amount } years
    }
time-joined = { $years } and { $months }
money = NOK { $sum }
thousands = { $thousands },{ $rest }
base-amounts =
    { $tenth ->
        [0] { $whole } times the base amount (G)
       *[other] { $whole }.{ $tenth } times the base amount (G)
    }
day-1 = Monday
day-2 = Tuesday
day-3 = Wednesday
day-4 = Thursday
day-5 = Friday
day-6 = Saturday
day-7 = Sunday

## How this works
method-lead = The guide compares your answers with the rules. It does not guess, and it does not judge you.
method-asks = What it asks
    .text = It asks only what can still change something in the result. You choose from a list; you never write a story. “I don’t know” is always an answer.
method-grades = What the grades mean
    .text = Each route has requirements from the law. If your answers meet all of them, and no exception limits it, the route is likely open. If something is open, limited or left to an assessment, it is possibly open. If a requirement is not met, or a rule stops it, it looks unlikely. If too much is open, or only the authorities can weigh it, we cannot tell. A grade says what the rules say. It never says what will be decided.
method-unknown = When you do not know or do not want to say
    .text = This is never held against you. The result then shows what is not known.
method-weighs = What it cannot do
    .text = It does not judge whether you are believed, or how great a danger is. Only the authorities assess that. It tells you which topics they look at.
method-law = Which law
    .text = The Immigration Act is read in its text of April 2026. The regulations are mostly read in older copies. Every statement shows its source and date. What is unsure is marked as unsure.
method-sources = All sources
    .text = The links lead out of the guide. Your browser will remember the pages you open.
sources-act = Acts
sources-regulation = Regulations
sources-treaty = Treaties and European rules
sources-guideline = Guidelines and instructions
sources-case-law = Court and board decisions
sources-preparatory = Bills and papers behind the law
sources-authority = Pages of the authorities
sources-organisation = Pages of organisations
sources-press = News
sources-research = Research
sources-seed = Documents the guide began with
