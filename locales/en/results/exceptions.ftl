### The exceptions of the routes: what each one is, what it does when it applies, and when it is open.

## What makes a route unlikely, or leaves it open

bar-outside-norway = You are not in Norway or at its border
    .holds = From your answers, you are outside Norway. Asylum is asked for in Norway or at its border, so this route looks unlikely from where you are.
    .open = We do not know whether you are in Norway or at its border. Until this is known, this route cannot be likely.

bar-exclusion = The rules on very serious acts (utelukkelse)
    .holds = From your answers, these rules may matter, so we cannot tell how open this route is. UDI or UNE decides that. It does not mean that you did anything. If these rules may be used, the state pays for a lawyer before the decision.
    .open = We do not know whether these rules matter, so we cannot tell how open this route is. UDI or UNE decides that. It does not mean that you did anything. If these rules may be used, the state pays for a lawyer before the decision.

bar-spouse-under-18 = Married or living as a couple under 18
    .holds = From your answers, you are under 18 and have a spouse or partner. The rules ask that both are adults, so this route looks unlikely. If you did not choose this yourself, you can ask for help.
    .open = We do not know whether you are under 18 with a spouse or partner. Until this is known, this route cannot be likely.

cap-protection-in-another-state = Protection in another country
    .holds = From your answers, another country has given you protection. UDI can then refuse to examine your case, so this route looks unlikely. You may still ask.
    .open = We do not know whether another country has given you protection. Until this is known, this route cannot be likely.

cap-refused-for-good-and-nothing-new = A final refusal, and nothing new
    .holds = From your answers, UNE has refused and there is nothing new, so this route looks unlikely. If something important and new comes up, UNE can be asked to look again.
    .open = We do not know whether there is a final refusal without anything new. Until this is known, this route cannot be likely.

## What limits a route to possible: other countries and earlier answers

cap-dublin = Another European country may be responsible
    .holds = From your answers, another European country may be responsible, so this route can be at most possible.
    .open = We do not know whether another European country is responsible. Until this is known, this route cannot be likely.

cap-nordic-return = Return to another Nordic country
    .holds = From your answers, another Nordic country may have to take you back, so this route can be at most possible.
    .open = We do not know whether another Nordic country may have to take you back. Until this is known, this route cannot be likely.

cap-safe-third-country = A stay in a safe country on the way
    .holds = From your answers, you stayed or had a permit in another country on the way, so this route can be at most possible.
    .open = We do not know whether you stayed in a safe country on the way. Until this is known, this route cannot be likely.

cap-accelerated-48-hours = The very quick procedure
    .holds = From your answers, the 48-hour procedure can fit your case, so this route can be at most possible.
    .open = We do not know whether the 48-hour procedure fits your case. Until this is known, this route cannot be likely.

cap-refused-by-udi = A decision from UDI
    .holds = From your answers, UDI has refused, or has decided that another country is responsible. You can appeal. While that decision stands, this route can be at most possible.
    .open = We do not know whether UDI has decided against you. Until this is known, this route cannot be likely.

cap-refused-for-good-and-renewed = A final refusal, and something new
    .holds = From your answers, UNE has refused, but there is something new. UNE can be asked to look again, so this route can be at most possible.
    .open = We do not know whether there is a final refusal with something new. Until this is known, this route cannot be likely.

## What limits a route to possible: the reasons for asylum

cap-safe-area-named = A safe area in your country was named
    .holds = From your answers, another area of your country could be safe, so this route can be at most possible. A lawyer can look at whether it is really safe and can be reached.
    .open = We do not know whether another area of your country is safe for you. Until this is known, this route cannot be likely.

cap-only-military-refusal = Refusing military service is the only reason
    .holds = From your answers, refusing military service is the only protected reason. Alone it is normally not enough, so this route can be at most possible. It counts more if service would mean war crimes, or punishment is harder for a Convention reason.
    .open = We do not know whether refusing military service is the only protected reason. Until this is known, this route cannot be likely.

cap-only-another-group = Belonging to another group is the only reason
    .holds = From your answers, the only protected reason is a group that the law does not name. Only the authorities can weigh whether society sees it as a group. This route can be at most possible.
    .open = We do not know whether a group that the law does not name is the only protected reason. Until this is known, this route cannot be likely.

cap-danger-from-own-acts = The danger began with what you did after you left
    .holds = From your answers, the danger began because of what you did after you left. That can give refugee status as a main rule. There are exceptions, so this route can be at most possible.
    .open = We do not know whether the danger began because of what you did after you left. Until this is known, this route cannot be likely.

cap-other-than-death-or-torture = Harm other than killing, the death penalty or torture
    .holds = From your answers, the harm is not killing, the death penalty or torture. Only the authorities can weigh whether other harm is serious enough. This route can be at most possible.
    .open = We do not know what kind of harm it is. Until this is known, this route cannot be likely.

cap-other-than-death-or-torture-child = Other kinds of serious harm
    .holds = From your answers, it is a kind of harm that only the authorities can weigh. They look at whether it is serious enough. This route can be at most possible.
    .open = We do not know what kind of harm it is. You do not have to tell it here. Until this is known, this route cannot be likely.

cap-nothing-individual = The danger is the same for everyone
    .holds = From your answers, the danger comes from war, disaster or poverty that can hit anyone. The authorities weigh how high the danger is for you, so this route can be at most possible.
    .open = We do not know whether the danger concerns you more than others. Until this is known, this route cannot be likely.

## What limits a route to possible: collective protection for people from Ukraine

cap-man-with-exemption = An exception from the rule for men
    .holds = From your answers, you are a man of the ages in the rule, and an exception may fit. We have not seen the final text of the exceptions. This route can be at most possible.
    .open = We do not know whether the rule for men, or an exception from it, concerns you. Until this is known, this route cannot be likely.

cap-man-in-covered-family = The rule for men, and family of a covered person
    .holds = From your answers, you are a man of the ages in the rule, and close family of a covered person. We do not know how the rule treats this. This route can be at most possible.
    .open = We do not know whether the rule for men concerns you as close family. Until this is known, this route cannot be likely.

## What limits a route to possible: exploitation and family

cap-other-stay-or-pending-case = Another permit, or a case that is not finished
    .holds = From your answers, you have another permit, or a case or appeal is not finished. This permit is normally for people without other lawful stay. The route can be at most possible.
    .open = We do not know whether you have another permit or an unfinished case. Until this is known, this route cannot be likely.

cap-sponsor-without-protection = Your relative is here on another basis than refugee protection
    .holds = From your answers, your relative is in Norway on another basis than protection as a refugee. Other conditions can then apply, so this route can be at most possible.
    .open = We do not know whether your relative has protection as a refugee. Until this is known, this route cannot be likely.

cap-deadline-missed = The deadline has passed
    .holds = From your answers, the application was not registered in time. Then the income requirement (underholdskrav) applies as a rule, so this route can be at most possible. UDI can make an exception if something outside your control stopped you.
    .open = We do not know whether the application was registered in time. Until this is known, this route cannot be likely.

cap-family-formed-later = You became a couple later
    .holds = From your answers, you became a couple after your relative left the home country. Then there are more requirements, on age and on work or education. This route can be at most possible.
    .open = We do not know whether you became a couple after your relative left the home country. Until this is known, this route cannot be likely.
