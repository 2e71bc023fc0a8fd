### Rights: what a permit, or waiting for one, gives and where its limits are. Figures come from the rules.

## Refugees

right-permit-of-refugee =
    A first permit can last up to { $figure-first-permit }, and as a rule at least { $figure-at-least }.
    It can be shorter, for example if identity is in doubt: the decision states how long.
    It can be renewed while the reason for it remains, and it counts towards permanent residence.

right-same-rights-for-refugees = All refugees in Norway have the same rights, whichever rule gave them the status.

right-travel-document-of-refugee =
    A refugee who applies for it normally has a travel document (reisebevis for flyktninger); UDI decides.
    It has been valid for up to { $figure-validity }.
    It is not for travel to the home country.
    The national passport is given back only to someone who gives up the status.

right-work = Refugees may work anywhere in Norway, also in a business of their own.

right-education = Refugees have the same access to education as Norwegian citizens. There is financial support for students.

right-kindergarten = Families with low income can have { $figure-core-hours-a-week } free hours a week in kindergarten for children from age { $figure-from-age }. Check with the municipality.

right-social-assistance = Refugees can have social assistance as Norwegian citizens do, from the municipality that settled them.

right-health-services = Refugees use the ordinary health services and emergency care.

right-settlement = IMDi finds a municipality where a refugee can live. You may move, but other municipalities do not have to give support.

right-introduction-programme =
    The municipality offers refugees aged { $figure-from-age } to { $figure-to-age } a programme with Norwegian, social studies, help towards work and a benefit.
    It must start within { $figure-start-after-settlement } of settlement.
    Check ages and times with the municipality.

right-bridging-courses = Universities have bridging courses for some professions: ask them.

right-family-of-refugee =
    Close family of a refugee can apply to come.
    If two deadlines are met, there is normally no income requirement for family from before the refugee came.
    It can be refused, for example for stronger ties to a safe country where the family can live.

right-derived-status-can-end = Refugee status through a relative can be reviewed when the relative’s is, when family life ends, or after a trip to the home country.

## Protection against return only

right-short-permit =
    The first permit that only protects against return lasts up to { $figure-first-permit }, or exceptionally up to { $figure-exceptionally }.
    It lasts no longer than the obstacle to return; the decision states how long.

right-work-unless-refused = A permit that only protects against return gives the right to work, unless the decision says no.

right-no-permanent-residence-or-family = A permit that only protects against return does not count towards permanent residence or citizenship, and does not let family come.

right-no-schengen-visits = A permit that only protects against return does not give the right to visit other Schengen countries.

right-notice-before-end = The authorities must give notice before they say that protection against return has ended.

right-no-removal-while-risk =
    Nobody may be sent to a real risk of the death penalty, torture or other inhuman treatment.
    This also holds for someone who is kept out of refugee status.
    Such a person can still be expelled, but not sent out while the risk is there.

## Collective protection

right-collective-permit =
    The permit is for { $figure-at-a-time } at a time, and for at most { $figure-in-all } in all.
    The regulation we have read allows { $figure-extensions } extensions, which makes { $figure-allowed-so-far }.
    We have not found a decision on the time after that, and the government can end the scheme before.

right-collective-does-not-count =
    Years with collective protection do not count towards permanent residence.
    Afterwards a permit that counts may be given; the government decides.
    After { $figure-later-permit-counts-after } with it, the law gives permanent residence if all other conditions are met.

right-collective-rights =
    Collective protection gives the right to work, health care, school and kindergarten, and a place in reception or a municipality.
    Many adults are offered the introduction programme.
    There is no right to work before the permit is granted.

right-collective-extension-can-fail =
    More than { $figure-abroad-in-last-year } outside Norway in the last year can stop the extension.
    So can another permit, moving away, citizenship of a safe country, or conditions that were never met.

right-trips-to-ukraine =
    A trip to Ukraine on or after { $figure-from } can cost the permit, also an older permit.
    UDI first sends a notice, and the state pays a lawyer.
    Only a legitimate purpose counts, and very few are accepted: check UDI’s rules before any trip.

## Humanitarian permit and permanent residence

right-humanitarian-permit = A humanitarian permit can last up to { $figure-up-to }. It can be shorter or limited: the decision states how long.

right-humanitarian-rights = A humanitarian permit gives the right to work and a place to live in a municipality. UDI can give a travel document to someone who asks for one. The decision can set limits.

right-permanent-lapses =
    Permanent residence lapses after more than { $figure-lapses-after } in a row outside Norway; short visits here do not always break that time.
    You can apply to stay away longer.

right-considered-with-asylum = UDI looks at this permit without being asked when it says no to refugee status. It can say yes or no.

right-identity-limits =
    If identity is in doubt, a humanitarian permit can be limited, for example to { $figure-at-a-time } at a time.
    It may then give no permanent residence and no family reunification, or not be renewable.
    Renewal needs the papers that UDI asked for.

right-practical-barriers-permit =
    UNE can give this permit { $figure-since-case-opened } after the case was opened, if return is still unlikely.
    As a rule at least { $figure-since-final-refusal } must have passed since the final refusal.
    It can lead to permanent residence.
    Check the times with NOAS or a lawyer.

## Children alone

right-care-for-children-alone =
    If you are alone and under { $figure-care-centre-under }, you live in a care centre run by the child welfare service (Bufetat).
    If you are older, but under { $figure-special-reception-under }, you live in a reception centre for young people.

right-lawyer-for-children-alone = If you are under 18 and alone, the state pays a lawyer for you before and during the case.

right-age-examination-with-consent = If your age is in doubt, the authorities can ask you to let it be examined. It is only done if you agree. Saying no can matter in your case.

right-age-at-decision = Your age on the day of the decision counts, not your age when you applied. From 18 the rules for adults are used.

right-ends-at-18 =
    For someone alone, from age { $figure-from-age }, a permit can be limited so that it ends at { $figure-ends-at }.
    This can only happen if missing care on return is the only reason to stay.
    It cannot be renewed and does not let family come. As a rule one must leave Norway then.
    UDI must first look at what speaks against it, and what is best for the child.

right-ends-at-18-child =
    If you are alone, from age { $figure-from-age }, a permit can be limited so that it ends at { $figure-ends-at }.
    This can only happen if missing care on return is the only reason to stay.
    It cannot be renewed and does not let family come. As a rule one must leave Norway then.
    UDI must first look at what speaks against it, and what is best for you.
    Talk early with your lawyer and your representative.

## Stateless people, resettlement, human rights defenders

right-citizenship-of-stateless =
    A stateless adult who did not choose it needs { $figure-stateless-adult } in Norway for citizenship.
    A recognised refugee needs { $figure-refugee } of the last { $figure-refugee-of-the-last }, and others { $figure-others } of the last { $figure-others-of-the-last }.
    Other conditions apply too.
    Since 2024, people whom Norway regards as Palestinian citizens are not under the stateless rules.

right-resettled-directly =
    Someone whom Norway takes as a resettlement refugee has a permit, normally as a refugee, and moves straight to a municipality.
    This usually happens within about { $figure-within }, but check with UNHCR or UDI.

right-defender-support = The support can be attention and help from a Norwegian mission abroad. This is not a permit.

## Trafficking and violence

right-reflection-permit =
    The reflection period lasts { $figure-length } and cannot be renewed.
    It gives the right to work, and children under 18 are included, but it does not count towards permanent residence.
    Limited permits of up to { $figure-later-permits } at a time can follow if the police need it.
    Leaving Norway without permission can end it.

right-reflection-help = During the reflection period the municipality gives housing, health care and social help, and the state pays a lawyer. After that it depends on the next permit.

right-own-permit-after-violence = The fee is { $figure-fee }, but check it with UDI. Free legal aid exists in cases of violence.

right-family-permit =
    A family permit lasts from { $figure-from } to { $figure-to }; check the decision.
    It can be renewed and can lead to permanent residence.
    It does not last longer than the permit of the person in Norway, and it has the same limits.

## After a decision

right-lawyer-after-refusal =
    When UDI refuses asylum, the state pays a lawyer for the appeal, whatever the income.
    This does not hold if UDI refused to examine the case because of protection or a stay in another country.
    Nor does it hold for an appeal only about having a humanitarian permit instead of refugee status.

right-stay-during-appeal =
    If UDI refuses asylum, you can usually stay until UNE decides, but not always.
    Exceptions: UDI did not examine the case, another country refused asylum before, or UDI finds protection obviously not needed.
    A refusal can be carried out at the earliest { $figure-not-sooner-than } after the letter came.
    It can be sooner if it says manifestly unfounded (åpenbart grunnløs), or if UDI did not examine the case.
    Other rules hold if you lose a permit, so ask the lawyer.

right-time-to-leave =
    A refusal normally sets a date for leaving, from { $figure-from } to { $figure-to } ahead, or later if needed.
    It can be sooner, or at once, for example if the application is manifestly unfounded or another country is responsible.

right-no-transfer-before-answer =
    In a Dublin case, only someone who asks to stay is safe from transfer until UNE has answered or decided the appeal.
    UNE normally does not let people stay for the whole appeal.
    We do not know whether this changed in June 2026.

right-no-automatic-lawyer =
    If UDI refuses to examine a case because of protection or a stay in another country, there is no automatic free lawyer.
    Children alone are an exception.
    If the letter only says manifestly unfounded (åpenbart grunnløs), this does not concern you.

## Held by the police

right-court-decides-detention =
    A person who is held must be brought before a court as soon as possible, at the latest { $figure-court-within } after the arrest.
    The court normally sets at most { $figure-at-a-time } at a time, and { $figure-together } together unless there are special reasons.
    It is never more than { $figure-never-more-than }, except after expulsion because of a sentence.
    In the very quick procedure (48-timersprosedyren) the limit is { $figure-48-hour-cases }.
    It is { $figure-refused-examination } if UDI most likely will not examine the case because of protection or a stay in another country.
    It is { $figure-refused-entry } if entry is refused and asylum is not asked for.

right-court-decides-detention-child = A court, not only the police, decides whether someone may be held. Under 18 the limits are much shorter than for adults.

right-less-than-detention = Detention is only allowed if reporting to the police or living at a fixed address is not enough. It must be in proportion.

right-child-in-detention =
    Under 18, you may only be held as a last resort.
    A court must look at it at the latest { $figure-court-within } after the arrest.
    It can set up to { $figure-at-a-time } at a time; more in all needs special and strong reasons, and { $figure-together } is the limit.

right-child-in-detention-child =
    Under 18, you may only be held as a last resort.
    A court must look at it at the latest { $figure-court-within } after the police took you.
    It can set up to { $figure-at-a-time } at a time; more in all needs special and strong reasons, and { $figure-together } is the limit.
    What is best for you must always be looked at.

right-lawyer-in-detention =
    The court must appoint a lawyer, and the state pays.
    You may write to and talk with the lawyer in private.

## Renewal and permanent residence

right-renewal-in-time =
    Someone who applies at least { $figure-before-end } before the permit ends may go on as before until the answer.
    After that it is no longer a right, and work or benefits can stop.
    A new period is in general from { $figure-new-period-from } to { $figure-new-period-to }.
    The police have advised booking about { $figure-book-before-end } before the end: check with them.

right-permanent-residence =
    With a refugee or humanitarian permit, you need { $figure-protection-and-humanitarian } in Norway, with at most { $figure-abroad-in-five-years } abroad.
    The same holds for family of someone who has or had such a permit.
    With other permits that count it is { $figure-other-permits }, with at most { $figure-abroad-in-three-years } abroad.
    From { $figure-tests-from }, people aged { $figure-tests-from-age } to { $figure-tests-to-age } must pass tests in spoken Norwegian (level A2) and social studies.
    There are exemptions, such as health.
    You must have supported yourself for the last { $figure-self-supporting }. You must still meet the conditions of your permit.
    An offence that can lead to expulsion, or having worked against making your identity clear, can stop it.
    Permanent residence lapses after more than { $figure-lapses-after } in a row outside Norway.

right-schengen-visits =
    A refugee with a valid permit, travel document and residence card can visit other Schengen countries for up to { $figure-up-to }.
    Some limited permits do not allow this, and it does not cover the home country.

## Losing a permit

right-new-permit-is-considered = Before UDI takes a permit, it must always consider another one: protection, humanitarian grounds, ties to Norway, or protection against return. That does not mean that it is given.

right-grounds-of-withdrawal =
    Refugee status and collective protection can end if someone freely seeks the home country’s protection again, or moves back there.
    So they can after regaining a lost citizenship, or with a new one that protects.
    They can also end after major and lasting change at home, unless there are compelling reasons from earlier persecution.
    Any permit can be taken if important facts were knowingly false or held back.
    Very serious acts, or expulsion from another Schengen country, can also matter.
    Turning 18 alone is not a reason.

right-heard-before-withdrawal = Before a decision you may give your view in a language you can use, and see the documents in your case.

right-revocation-waits =
    If a permit is revoked for false or withheld information (tilbakekall), this cannot as a rule be carried out before it is final.
    If protection ends for another reason (opphør), the law does not say so: ask at once to be allowed to stay.
    The letter names the reason; ask the lawyer.

right-family-decided-separately = The status of your family is decided separately. It can be reviewed as well, above all if it rests on yours. Your family should ask a lawyer too.

## Lawyers

right-lawyer-before-decision =
    Most adults have no free lawyer before UDI decides; outside collective schemes they can have free guidance.
    The state pays already then for example for children alone, and when exclusion (utelukkelse) is possible.

right-lawyer-in-withdrawal = In a case about taking a permit, the state pays a lawyer from the start, whatever the income.

right-no-free-lawyer-for-reversal = As a rule the state does not pay a lawyer for a request for reversal (omgjøringsanmodning).

## While waiting, and after a refusal

right-health-while-waiting = People who have asked for asylum have the same right to health care as others in Norway while the case goes on.

right-health-after-refusal = After a final refusal there is a right to emergency care, and to care that is absolutely necessary. Children, and people who are pregnant, have full rights to health care.

right-school-while-waiting = Children aged { $figure-from-age } to { $figure-to-age } go to school while the family waits.

right-work-while-waiting =
    Work needs a permit. It can normally be given after the asylum interview, if identity is not in doubt.
    It must be unlikely that one is sent to another European country, or sent out before { $figure-no-removal-within } here.
    After a refusal by UDI, it needs an appeal and leave to stay meanwhile.
    Those who wait for collective protection may not work before it is granted.

right-reception-is-voluntary = UDI’s support follows the place in reception. After a refusal a place can be offered, but there is no right to it.

right-return-support =
    UDI has given { $figure-before-deadline } to those who apply before their date for leaving, and { $figure-after-deadline } to those who apply after it.
    It is not for every country, and does not rule out forced return.
    It may have to be paid back by someone who returns to Norway within { $figure-repayment-within }.
    Sums change, so check with UDI.
