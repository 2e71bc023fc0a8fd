### The exceptions of the routes: what each one is, what it does when it applies, and when it is open.

## What makes a route unlikely, or leaves it open

bar-outside-norway = You are not in Norway or at its border
    .holds = From your answers, you are outside Norway. Asylum is asked for in Norway or at its border, so this route looks unlikely from where you are.
    .open = We do not know whether you are in Norway or at its border. For now, this route cannot be likely.

bar-exclusion = The rules on very serious acts (utelukkelse)
    .holds = From your answers, these rules may matter, so we cannot tell how open this route is. UDI or UNE decides that. It does not mean that you did anything. If these rules may be used, the state pays a lawyer before the decision.
    .open = We do not know whether these rules matter, so we cannot tell how open this route is. UDI or UNE decides that. It does not mean that you did anything. If these rules may be used, the state pays a lawyer before the decision.

bar-spouse-under-18 = Married or living as a couple under 18
    .holds = From your answers, you are under 18 and have a spouse or partner. The rules ask that both are adults, so this route looks unlikely. If you did not choose this yourself, you can ask for help.
    .open = We do not know whether you are under 18 with a spouse or partner. For now, this route cannot be likely.

cap-protection-in-another-state = Protection in another country
    .holds = From your answers, another country has given you protection. UDI can then refuse to examine your case, so this route looks unlikely. You may still ask for asylum.
    .open = We do not know whether another country has given you protection. For now, this route cannot be likely.

cap-refused-for-good-and-nothing-new = A final refusal, and nothing new
    .holds = From your answers, UNE has refused and there is nothing new, so this route looks unlikely. If something important and new comes up, UNE can be asked to look again.
    .open = We do not know whether there is a final refusal without anything new. For now, this route cannot be likely.

## What limits a route to possible: other countries and earlier answers

cap-dublin = Another European country may be responsible
    .holds = From your answers, this may be so. This route is at most possible.
    .open = We do not know whether this is so. For now, this route cannot be likely.

cap-nordic-return = Return to another Nordic country
    .holds = From your answers, another Nordic country may have to take you back. This route is at most possible.
    .open = We do not know whether one must take you back. For now, this route cannot be likely.

cap-safe-third-country = A stay or permit in a safe country
    .holds = From your answers, you came through Russia, or stayed or had a permit in another country. This route is at most possible.
    .open = We do not know whether you had such a stay or permit. For now, this route cannot be likely.

cap-accelerated-48-hours = The very quick procedure
    .holds = From your answers, the 48-hour procedure can fit your case. This route is at most possible.
    .open = We do not know whether the 48-hour procedure fits your case. For now, this route cannot be likely.

cap-refused-by-udi = A decision from UDI
    .holds = From your answers, UDI has refused, or has decided that another country is responsible. You can appeal. While that decision stands, this route is at most possible.
    .open = We do not know whether UDI has decided against you. For now, this route cannot be likely.

cap-refused-for-good-and-renewed = A final refusal, and something new
    .holds = From your answers, UNE has refused, but there is something new. UNE can be asked to look again. This route is at most possible.
    .open = We do not know whether this is so. For now, this route cannot be likely.

## What limits a route to possible: the reasons for asylum

cap-safe-area-named = A safe area in your country was named
    .holds = From your answers, another area could be safe. A lawyer can look at whether it really is and can be reached. This route is at most possible.
    .open = We do not know whether another area of your country is safe for you. For now, this route cannot be likely.

cap-only-military-refusal = Refusing military service is the only reason
    .holds = From your answers, no other reason counts for this rule. Refusing service alone is normally not enough. It counts more if service would mean war crimes, or punishment is harder for a reason in the Refugee Convention. This route is at most possible.
    .open = We do not know whether it is the only reason that counts. For now, this route cannot be likely.

cap-only-another-group = Belonging to another group is the only reason
    .holds = From your answers, the only reason that counts is a group that the law does not name. Only the authorities can weigh whether society sees it as a group. This route is at most possible.
    .open = We do not know whether it is the only reason that counts. For now, this route cannot be likely.

cap-danger-from-own-acts = The danger began with what you did after you left
    .holds = From your answers, this is so. As a rule that can still give refugee status. There are exceptions, so this route is at most possible.
    .open = We do not know whether this is so. For now, this route cannot be likely.

cap-other-than-death-or-torture = Harm other than killing, the death penalty or torture
    .holds = From your answers, the harm is of another kind. Only the authorities can weigh whether it is serious enough. This route is at most possible.
    .open = We do not know what kind of harm it is. For now, this route cannot be likely.

cap-other-than-death-or-torture-child = Other kinds of serious harm
    .holds = From your answers, only the authorities can weigh whether this harm is serious enough. This route is at most possible.
    .open = We do not know what kind of harm it is. You do not have to tell it here. For now, this route cannot be likely.

cap-nothing-individual = The danger is the same for everyone
    .holds = From your answers, the danger can hit anyone, as war, disaster or poverty can. The authorities weigh how high it is for you. This route is at most possible.
    .open = We do not know whether the danger concerns you more than others. For now, this route cannot be likely.

## What limits a route to possible: collective protection for people from Ukraine

cap-man-with-exemption = An exception from the rule for men
    .holds = From your answers, you are a man of the ages in the rule, and an exception may fit. We have not seen the final text of the exceptions. This route is at most possible.
    .open = We do not know whether the rule for men, or an exception from it, concerns you. For now, this route cannot be likely.

cap-man-in-covered-family = The rule for men, and family of a covered person
    .holds = From your answers, you are a man of the ages in the rule, and close family of a covered person. We do not know how the rule treats this. This route is at most possible.
    .open = We do not know whether the rule for men concerns you as close family. For now, this route cannot be likely.

## What limits a route to possible: exploitation and family

cap-other-stay-or-pending-case = Another permit, or a case that is not finished
    .holds = From your answers, you have another permit, or a case or appeal is not finished. This permit is normally for people without other lawful stay. The route is at most possible.
    .open = We do not know whether you have another permit or an unfinished case. For now, this route cannot be likely.

cap-sponsor-without-protection = Your relative is here on another basis than refugee protection
    .holds = From your answers, this is so. Other conditions can then apply, so this route is at most possible.
    .open = We do not know whether your relative has protection as a refugee. For now, this route cannot be likely.

cap-deadline-missed = The deadline has passed
    .holds = From your answers, the application was not registered in time. Then the income requirement (underholdskrav) applies as a rule, so this route is at most possible. UDI can make an exception if something outside your control stopped you.
    .open = We do not know whether the application was registered in time. For now, this route cannot be likely.

cap-family-formed-later = You became a couple later
    .holds = From your answers, you became a couple after your relative left the home country. Then more can be required, on age and on work or education. This route is at most possible.
    .open = We do not know whether this is so. For now, this route cannot be likely.
