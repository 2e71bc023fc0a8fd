### The requirements of the routes: each one as a phrase, and what the answers say about it.

## Asylum

element-future-fear = You fear serious harm if you go back
    .met = From your answers, you fear harm that may still come. The rule looks at the future, not only at what has happened.
    .not-met = From your answers, you do not fear serious harm. If that changes, you may still ask for asylum.
    .not-known = We do not know whether you fear harm in the future. Time, or a talk with a lawyer, can help.

element-serious-harm = The harm you fear is very serious
    .met = From your answers, the harm is of a kind that can be serious enough.
    .not-met = From your answers, none of the kinds of harm in this rule fits. War alone can count under the rules on inhuman treatment.
    .not-known = We do not know what harm you fear, and you do not have to tell it here. A lawyer can look at it with you.

element-serious-harm-or-war = You risk very serious harm, or there is war
    .met = From your answers, you fear very serious harm, or war and fighting.
    .not-met = From your answers, neither serious harm nor war fits. UDI looks at every reason you tell.
    .not-known = We do not know what harm you fear, and you do not have to tell it here. A lawyer can look at it with you.

element-convention-ground = The harm would come because of who you are or what you believe
    .met = From your answers, at least one reason is among those that the Refugee Convention protects. It also counts if others only think so.
    .not-met = From your answers, no reason in the Refugee Convention fits. Some other routes do not ask for one.
    .not-known = We do not know why the harm would come. Time, facts about your country or a lawyer can help.

element-no-state-protection = The authorities there do not protect you
    .met = From your answers, this fits, or the danger does not come from private people alone.
    .not-met = From your answers, only private people would do it, and the authorities there could protect you.
    .not-known = We do not know who would do it, or whether the authorities there could protect you. Facts about the country or a lawyer can help.

element-no-safe-area = No other part of the country is safe for you
    .met = From your answers, this fits, or the danger does not come from private people alone.
    .not-met = From your answers, another area could be safe, and only private people would do it. Hardship there can be weighed under the rules on humanitarian permits.
    .not-known = We do not know whether another area is safe and can be reached. Facts about the country or a lawyer can help.

## Collective protection for people from Ukraine

element-nothing-keeps-outside = No other rule keeps you outside the Ukraine scheme
    .met = From your answers, none of these rules does.
    .not-met = From your answers, something does: citizenship of a safe country, earlier collective protection, a home in another country, or another permit. UDI can look at your own reasons instead.
    .not-known = We do not know whether one of these rules concerns you. Your papers, UDI or a lawyer can help.

element-not-under-rule-for-men = The rule for men does not keep you outside
    .met = From your answers, it does not stop this route.
    .not-met = From your answers, you are a man of the ages in the rule, and no exception was named. We have not seen the final text: check udi.no. UDI looks at your own reasons instead.
    .not-known = We do not know whether the rule for men concerns you. It can depend on the day you applied. Your papers or a lawyer can help.

element-not-from-area-regarded-as-safe = Your last home is not in an area that UDI regards as safe
    .met = From your answers, this fits, or you come as close family. The list may have changed: check udi.no.
    .not-met = From your answers, your last home is in one of the 14 areas on UDI’s list of January 2025. The list may have changed: check udi.no.
    .not-known = We do not know whether the list of areas concerns you. It can depend on the day you applied. Your papers or a lawyer can help.

## Family

element-family-before-flight = You were family before your relative left
    .met = From your answers, you were a couple before your relative left the home country, or you come as the child.
    .not-met = From your answers, you became a couple later. Family reunification is another route.
    .not-known = We do not know whether you were a couple then. Papers about marriage or a shared home can help.

element-same-citizenship = You have the same citizenship as your relative
    .met = From your answers, this fits.
    .not-met = From your answers, you do not. This status is then normally not given. Family reunification is another route.
    .not-known = We do not know whether you do. Your papers or a lawyer can help.

element-close-family = You are a spouse, a partner or a child under 18
    .met = From your answers, this fits.
    .not-met = From your answers, this does not fit. There are rules for other relatives in special cases. A lawyer or UDI can tell more.
    .not-known = We do not know this from your answers. Brothers and sisters under 18 can come only in special cases. A lawyer can look at it.

element-sponsor-gives-family = The permit of your relative lets family come
    .met = From your answers, the permit is of a kind that can let family come.
    .not-met = From your answers, your relative has a limited permit or waits for an answer on asylum. Family can normally not join on that basis.
    .not-known = We do not know which permit your relative has. The decision letter says it. A lawyer can read it with you.

element-deadline-known = It is known when your relative got the permit
    .met = From your answers, this is known, or it does not matter for that kind of permit.
    .not-met = From your answers, this is not settled. The date is in the decision letter.
    .not-known = We do not know how long ago that was, or if you have registered. The decision letter and your receipts show it.

element-family-before-flight-known = It is known when you became a couple
    .met = From your answers, this is known, or it does not matter for you.
    .not-met = From your answers, this is not settled. Papers about marriage or a shared home can help.
    .not-known = We do not know whether it was before your relative left. Papers about marriage or a shared home can help.

## Exploitation and violence

element-exploitation = Someone has forced, tricked or controlled you
    .met = From your answers, this fits. It can be a sign of human trafficking.
    .not-met = From your answers, this has not happened to you.
    .not-known = We do not know whether this has happened. It can be hard to tell, and you do not have to be sure. A lawyer can help.

element-mistreatment = You or your child were mistreated in the relationship
    .met = From your answers, someone has hurt, threatened or controlled you or your child.
    .not-met = From your answers, this has not happened.
    .not-known = We do not know whether this has happened. It can be hard to put into words. A crisis centre or a lawyer can help.

## Children alone

element-without-guardian = You are here without a parent or other responsible adult
    .met = From your answers, this fits.
    .not-met = From your answers, such an adult is here with you.
    .not-known = We do not know whether an adult here is responsible for you. You can ask the police, UDI or a lawyer for help.

## Humanitarian permits

element-serious-illness = You have a serious illness that cannot be treated at home
    .met = From your answers, you have such an illness, and it is acute or life-threatening.
    .not-met = From your answers, you do not. If your health changes, you may tell UDI.
    .not-known = We do not know how serious it is, or whether it can be treated at home. Time, or papers from a doctor, can help.

element-child-long-in-norway-and-in-school = A child with you has lived long in Norway and goes to school
    .met = From your answers, it is about as long as UNE’s older notes speak of.
    .not-met = From your answers, it is not as long as UNE’s older notes speak of. There is no fixed limit, and ties can grow with time.
    .not-known = We do not know how long the child has been here or gone to school. Papers from the school can help.

element-hard-conditions-on-return = Life on return would be very hard
    .met = From your answers, you would have to live in another area, or go back to danger while ill, young or with children.
    .not-met = From your answers, none of the situations that the guide knows fits. UDI can also weigh other hardship.
    .not-known = We do not know how hard it would be. Facts about the place, papers about health or a lawyer can help.

## Protection against return

element-serious-acts-may-matter = The rules on very serious acts may matter
    .met = From your answers, they may, and so this route is shown. It does not mean that you did anything.
    .not-met = From your answers, they do not. Other routes come first.
    .not-known = We do not know whether they do. You do not have to explain it here. A lawyer can talk about it with you in private.

element-fear-now-or-before = You fear serious harm now or have feared it before
    .met = From your answers, this fits.
    .not-met = From your answers, this does not fit. If that changes, you may tell UDI or the police.
    .not-known = We do not know whether you fear serious harm. Time, or a talk with a lawyer, can help.

## After a final refusal

element-something-new = There is something new since the final refusal
    .met = From your answers, there is new information, or the situation in your country has changed.
    .not-met = From your answers, there is nothing new so far. If something comes up, you may send it to UNE.
    .not-known = We do not know whether there is. NOAS or a lawyer can look at your case with you.

element-cooperated = You have helped to make return possible
    .met = From your answers, you have helped to show who you are and tried to get travel papers. Proof of that can help.
    .not-met = From your answers, this has not been done so far. It can change with time.
    .not-known = We do not know what has been done. Letters to and from the embassy can show it.

element-no-doubt-about-identity = There is no doubt about who you are
    .met = From your answers, the authorities have not said that they doubt it.
    .not-met = From your answers, the authorities doubt it. Papers can change this over time.
    .not-known = We do not know whether the authorities doubt it. The refusal may say it. A lawyer can read it with you.

## Outside Norway

element-registered-with-unhcr = You are registered as a refugee outside your home country
    .met = From your answers, you are registered in another country or with UNHCR.
    .not-met = From your answers, this does not fit so far.
    .not-known = We do not know whether you are. UNHCR or the authorities where you are can tell.

element-human-rights-work = You are in danger because of work for the rights of others
    .met = From your answers, it is work for human rights, as a journalist, an artist or a lawyer, or the like.
    .not-met = From your answers, the danger has other reasons.
    .not-known = We do not know whether this is so. A human rights organisation or a lawyer can help.
