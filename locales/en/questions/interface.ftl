### The page itself: bar, start, questions, answers, pages about the guide.

language-name = English
language-direction = ltr

## Everywhere
page-title = Guide
page-title-error = Mistake: guide
skip = Skip to the content
language = Language
leave = Leave quickly
back = Back
continue = Continue
or = or
foot = More in this guide
erase = Erase everything
erase-sure = Erase all answers?
    .text = All answers are forgotten and the guide starts again. This cannot be undone.
erase-yes = Erase everything
erase-no = Keep my answers
texts-failed = A part of the guide did not arrive. Load the page again before you start. If it happens again, try another network.

## The start
start-title = Protection in Norway: what may be open to you
start-lead = Answer some questions. See which routes may be open to you, why, and what you can do next.
start-what = What it is.
    .text = Information about the rules for asylum, protection and family in Norway, based on your answers.
start-not = What it is not.
    .text = It is not legal advice, not an application and not a decision. Only the authorities decide.
start-private = It is private.
    .text = Your answers are not saved, and are sent to no one. They are gone when you close the page.
start-whom = Who it is for.
    .text = You may be in Norway, at the border or abroad. You may have applied, have a permit, or have had a no.
start-urgent = Are you in danger now? In Norway, call the police: 112. Ambulance: 113.
start-begin = Start
start-long = Usually between 6 and 25 questions. You can stop whenever you like and see a result so far.
notice-reloaded = The page was loaded again. Nothing is stored, so your answers are gone. You can start again here.
notice-unknown-language = The address asked for a language that is not here. Choose one below.
notice-erased = Everything is erased.
age-clock-is-wrong = The clock on this device seems to be wrong. Check the date before you trust a deadline.
age-past-review = These rules may be out of date. Their review date has passed. Check everything with NOAS or a lawyer.
age-expired = This copy is too old. It no longer grades anything. Below are the people and sources you can ask.

## Questions
dont-know = I don’t know
prefer-not-to-say = I prefer not to say
nothing-chosen = Choose an answer first. “I don’t know” is an answer too.
questions-left =
    { $count ->
        [0] This is the last question.
        [one] At most { $count } more question after this.
       *[other] At most { $count } more questions after this.
    }
why = Why we ask this
why-rules = These parts of the rules use your answer:
terms = Words explained
country = Country
country-choose = Choose a country
skip-part = Skip this part
change-title = This changes other things too
change-parks = These answers would no longer count. They are kept.
change-returns = These answers would count again:
change-opens =
    { $count ->
        [one] { $count } new question would come.
       *[other] Up to { $count } new questions would come.
    }
change-yes = Use the new answer
change-no = Keep the old answer

## Your answers
your-answers = Your answers
answers-lead = You can change every answer. If a change affects other answers, you are told first.
answers-none = You have not answered anything yet.
answers-parked = Answers that do not count now
    .text = They are kept. They count again if another answer brings them back.
answers-left =
    { $count ->
        [one] At most { $count } question is left.
       *[other] At most { $count } questions are left.
    }
answers-complete = You have answered everything that matters.
see-result = See the result
change = Change
change-answer = Change the answer to: { $question }
parked-because-of = No rule uses it, because of your answer to: { $questions }
parked-because-of-all = No rule uses it, because of your other answers.
result-so-far = Result so far
result = Result

## Waiting for the result
result-awaited = The texts of the result are on their way
    .text = They will show here in a moment. On a slow network it can take a minute.
result-failed = The texts of the result did not arrive
    .text = Your answers are still here. For half a minute the guide tries again by itself. If you load the page again, your answers are gone.

## Where a statement comes from
sources = Source:
sources-more = (and { $count } more)
opens-outside = (opens outside the guide)
citation-section = section { $section }
citation-article = article { $section }
citation-paragraph = paragraph { $paragraph }
citation-letter = letter { $letter }
undated = no date
second-hand = known only as quoted by others
date = { $day } { $month } { $year }
month-of-year = { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## About the guide
about-method = How this works, and sources
about-privacy = Privacy
    .lead = The guide sends your answers to no one. But no page can hide everything.
privacy-device = What stays on this device
    .text = Your answers exist only while this page is open. The page stores nothing: no account, no cookies, no answers. If you close or reload the page, they are gone.
privacy-host = What others can see
    .text = The server that holds this page sees that someone loaded it, from which network, and in which language. It never sees an answer. The page loads its texts when it opens. After that, it asks the server for nothing more.
privacy-limits = What we cannot hide
    .text = The browser remembers that this address was open. It may keep a copy of the guide, without your answers. The owner of the network can see the name of the site. A phone with a spying program can be watched. Someone beside you can see the screen.
privacy-helps = What helps
    .text = Use a device that no one else checks. Use a private window if you can. “Leave quickly” covers the screen at once and opens a weather page. Be careful with deleting all history: someone may notice it.
privacy-erase = How to erase
    .text = “Erase everything” at the bottom forgets all answers at once. Closing the page does the same. Neither takes the address out of the browser’s history.
about-publisher = About this guide
    .lead = Who makes the guide, and what to do when something is wrong.
publisher-who = Who publishes it
    .text = The publisher of this copy has not put in its name yet. The guide is free, and anyone can read how it is made.
publisher-no-advice = Not legal advice
    .text = The guide shows what the rules say about your answers. It does not know your whole case. No lawyer has approved the rules in it yet. Ask a lawyer or a help organisation before you decide something important.
publisher-report = If a rule is wrong
    .text = Tell the publisher which page and which sentence is wrong, and why. Add the rule version at the bottom of the result. Never send your answers or anything about your case.
publisher-third-party = Work of others in this guide
    .text = The guide is built with free software made by others.
    .link = See the list and the licences
