//! Deadlines: those in the letter, and those that the law sets.

use super::questions::{family_application, letter_deadline, letter_received};
use crate::deadline::{Deadline, Direction, Elapsed, Length, Period, Start, Stated, Unit};
use crate::question::Choice;

/// The day the person or the lawyer received the letter.
static LETTER_RECEIVED: Start = Start {
    id: "letter-received",
    elapsed: &[
        (letter_received::DAYS_0_2, Elapsed { at_least: 0, at_most: Some(2) }),
        (letter_received::DAYS_3_7, Elapsed { at_least: 3, at_most: Some(7) }),
        (letter_received::DAYS_8_21, Elapsed { at_least: 8, at_most: Some(21) }),
        (letter_received::OVER_21_DAYS, Elapsed { at_least: 22, at_most: None }),
    ],
};

/// The day a letter to come will name. Nothing is asked about it.
static LETTER_TO_COME: Start = Start { id: "letter-to-come", elapsed: &[] };

/// The day the relative in Norway was granted the permit (the date of the decision).
static SPONSOR_PERMIT_GRANTED: Start = Start {
    id: "sponsor-permit-granted",
    elapsed: &[
        (family_application::WITHIN_6_MONTHS, Elapsed { at_least: 0, at_most: Some(183) }),
        (family_application::REGISTERED_WITHIN_6_MONTHS, Elapsed { at_least: 181, at_most: Some(366) }),
        (family_application::LATE, Elapsed { at_least: 184, at_most: None }),
        (family_application::LATE_PREVENTED, Elapsed { at_least: 184, at_most: None }),
    ],
};

/// The day one's own permit was granted (the date of the decision).
static PERMIT_GRANTED: Start = Start { id: "permit-granted", elapsed: &[] };

/// The day the permit ends; all that is counted from it lies before it.
static PERMIT_ENDS: Start = Start { id: "permit-ends", elapsed: &[] };

/// 48 hours.
pub const HOURS_48: Period = Period::new(48, Unit::Hours);
/// One week.
pub const ONE_WEEK: Period = Period::new(1, Unit::Weeks);
/// Three weeks.
pub const THREE_WEEKS: Period = Period::new(3, Unit::Weeks);

/// The time for a reply that the letter gives, as the person reads it.
const STATED: &[(Choice, Stated)] = &[
    (letter_deadline::HOURS_48, Stated::For(HOURS_48)),
    (letter_deadline::ONE_WEEK, Stated::For(ONE_WEEK)),
    (letter_deadline::THREE_WEEKS, Stated::For(THREE_WEEKS)),
    (letter_deadline::OTHER, Stated::InLetter),
];

/// The time for an appeal that the letter gives. 48 hours is never one: the same letter gives it
/// for asking to stay.
const STATED_FOR_APPEAL: &[(Choice, Stated)] = &[
    (letter_deadline::ONE_WEEK, Stated::For(ONE_WEEK)),
    (letter_deadline::THREE_WEEKS, Stated::For(THREE_WEEKS)),
    (letter_deadline::OTHER, Stated::InLetter),
];

/// The time for asking to stay that the letter gives. A longer time is the one for the appeal.
const STATED_FOR_STAY: &[(Choice, Stated)] = &[(letter_deadline::HOURS_48, Stated::For(HOURS_48))];

/// The time in the letter; while it is not known, `otherwise`, shortest first.
const fn letter(stated: &'static [(Choice, Stated)], otherwise: &'static [Period]) -> Deadline {
    Deadline {
        from: &LETTER_RECEIVED,
        direction: Direction::After,
        length: Length::Letter { stated, otherwise },
    }
}

/// A period that the law sets.
const fn law(from: &'static Start, direction: Direction, period: Period) -> Deadline {
    Deadline { from, direction, length: Length::Fixed(period) }
}

/// An appeal: one week when the refusal says manifestly unfounded, else three weeks.
pub const APPEAL: Deadline = letter(STATED_FOR_APPEAL, &[ONE_WEEK, THREE_WEEKS]);

/// An appeal against losing a permit, or in a Dublin case: three weeks, or as the letter says.
pub const APPEAL_OTHER: Deadline = letter(STATED_FOR_APPEAL, &[THREE_WEEKS]);

/// A request to stay during the appeal in a Dublin case: 48 hours, whatever time for the appeal
/// the same letter gives.
pub const STAY_IN_DUBLIN_CASE: Deadline = letter(STATED_FOR_STAY, &[HOURS_48]);

/// A request to stay during another appeal: the time is in the letter.
pub const STAY: Deadline = letter(STATED_FOR_STAY, &[]);

/// A reply to an advance notice. No source gives its length: only the letter does.
pub const REPLY_TO_NOTICE: Deadline = letter(STATED, &[]);

/// An answer to the letter that comes when a collective scheme ends: its date is in it.
pub const ANSWER_LETTER_TO_COME: Deadline = Deadline {
    from: &LETTER_TO_COME,
    direction: Direction::After,
    length: Length::Letter { stated: &[], otherwise: &[] },
};

/// Family reunification without income requirement: registered and paid.
pub const REGISTER_FAMILY: Deadline =
    law(&SPONSOR_PERMIT_GRANTED, Direction::After, Period::new(6, Unit::Months));

/// Family reunification without income requirement: everything handed in.
pub const HAND_IN_FAMILY: Deadline =
    law(&SPONSOR_PERMIT_GRANTED, Direction::After, Period::new(1, Unit::Years));

/// The same, seen from the person in Norway whose family is abroad: registered and paid.
pub const REGISTER_OWN_FAMILY: Deadline =
    law(&PERMIT_GRANTED, Direction::After, Period::new(6, Unit::Months));

/// The same, seen from the person in Norway whose family is abroad: everything handed in.
pub const HAND_IN_OWN_FAMILY: Deadline = law(&PERMIT_GRANTED, Direction::After, Period::new(1, Unit::Years));

/// Renewal that gives a right to stay on the same terms meanwhile.
pub const RENEW: Deadline = law(&PERMIT_ENDS, Direction::Before, Period::new(1, Unit::Months));

/// A permit on other grounds, such as after violence: asked for a month before the present one
/// ends, it gives a right to stay meanwhile; later is still possible.
pub const NEW_GROUNDS: Deadline = law(&PERMIT_ENDS, Direction::Before, Period::new(1, Unit::Months));
