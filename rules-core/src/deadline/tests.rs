use super::*;
use crate::example::{
    self, BEFORE_LICENCE_ENDS, HOURS_48, THREE_WEEKS, by_letter, letter_deadline, letter_received, names,
};
use Direction::{After, Before};
use jiff::ToSpan as _;
use jiff::civil::date;
use proptest::prelude::*;

const WEEK: Period = Period::new(1, Unit::Weeks);
const NO_OTHER: &[Period] = &[];
const NO_NAMES: [&str; 0] = [];

fn due(deadline: Deadline, choices: &[Choice]) -> Due {
    deadline.due(&example::answers(choices))
}

#[test]
fn a_deadline_of_the_law_is_the_same_on_every_sheet() {
    let expected = Due {
        from: "licence-ends",
        direction: Before,
        period: Some(Period::new(1, Unit::Months)),
        or_else: NO_OTHER,
        basis: Basis::Law,
        remaining: Remaining::NotKnown,
    };
    assert_eq!(due(BEFORE_LICENCE_ENDS, &[]), expected, "nothing is asked about it");
    assert_eq!(due(BEFORE_LICENCE_ENDS, &[letter_deadline::HOURS_48]), expected);
    assert_eq!(names(BEFORE_LICENCE_ENDS.reads()), NO_NAMES);
}

/// A sheet, the length of a deadline on it, the longer ones after it, and why.
type Case = (&'static [Choice], Option<Period>, &'static [Period], Basis);

#[test]
fn the_time_in_the_letter_comes_before_what_could_apply() {
    let deadline = by_letter(&[HOURS_48, THREE_WEEKS]);
    let cases: &[Case] = &[
        (&[letter_deadline::HOURS_48], Some(HOURS_48), NO_OTHER, Basis::Letter),
        (&[letter_deadline::THREE_WEEKS], Some(THREE_WEEKS), NO_OTHER, Basis::Letter),
        (&[letter_deadline::OTHER], None, NO_OTHER, Basis::Letter),
        (&[], Some(HOURS_48), &[THREE_WEEKS], Basis::Shortest),
    ];
    for (choices, period, or_else, basis) in cases {
        let due = due(deadline, choices);
        assert_eq!((due.period, due.or_else, due.basis), (*period, *or_else, *basis), "{choices:?}");
    }
    assert_eq!(names(deadline.reads()), ["letter-received", "letter-deadline"]);
}

#[test]
fn a_deadline_tells_apart_the_options_of_its_tables() {
    let named = |question| by_letter(&[]).named(question).iter().collect::<Vec<_>>();
    assert_eq!(named(letter_received::QUESTION), [1, 2], "none came: nothing is counted");
    assert_eq!(named(letter_deadline::QUESTION), [0, 1, 2]);
    assert!(named(example::berth::QUESTION).is_empty());
}

#[test]
fn where_no_source_gives_a_length_only_the_letter_tells() {
    let due = due(by_letter(&[]), &[letter_received::LONG_AGO]);
    assert_eq!((due.period, due.basis, due.remaining), (None, Basis::Letter, Remaining::NotKnown));
}

#[test]
fn what_remains_is_counted_from_the_answer_about_the_start() {
    let deadline = by_letter(&[HOURS_48, THREE_WEEKS]);
    let cases: &[(&[Choice], Remaining)] = &[
        (&[], Remaining::NotKnown),
        (&[letter_received::NONE], Remaining::NotKnown),
        (&[letter_received::LATELY], Remaining::MayBeOver),
        (&[letter_received::LONG_AGO], Remaining::Over),
        (&[letter_received::LATELY, letter_deadline::THREE_WEEKS], Remaining::Running),
        (&[letter_received::LONG_AGO, letter_deadline::THREE_WEEKS], Remaining::MayBeOver),
        (&[letter_received::LONG_AGO, letter_deadline::OTHER], Remaining::NotKnown),
    ];
    for (choices, expected) in cases {
        assert_eq!(due(deadline, choices).remaining, *expected, "{choices:?}");
    }
}

#[test]
fn a_deadline_is_over_only_when_it_must_be_and_runs_only_when_it_must() {
    use Remaining::{MayBeOver, Over, Running};
    let elapsed = |at_least, at_most| Elapsed { at_least, at_most };
    let (days_0_1, days_0_2) = (elapsed(0, Some(1)), elapsed(0, Some(2)));
    let (days_3_7, days_8_21, over_21) = (elapsed(3, Some(7)), elapsed(8, Some(21)), elapsed(22, None));
    let (hours_36, month) = (Period::new(36, Unit::Hours), Period::new(1, Unit::Months));
    let cases = [
        (
            HOURS_48,
            [
                (days_0_1, Running),
                (days_0_2, MayBeOver),
                (days_3_7, Over),
                (days_8_21, Over),
                (over_21, Over),
            ],
        ),
        (
            WEEK,
            [
                (days_0_1, Running),
                (days_0_2, Running),
                (days_3_7, MayBeOver),
                (days_8_21, Over),
                (over_21, Over),
            ],
        ),
        (
            THREE_WEEKS,
            [
                (days_0_1, Running),
                (days_0_2, Running),
                (days_3_7, Running),
                (days_8_21, MayBeOver),
                (over_21, Over),
            ],
        ),
        // Two nights can be less than 36 hours, and a month can have 31 days.
        (
            hours_36,
            [
                (elapsed(0, Some(0)), Running),
                (days_0_1, MayBeOver),
                (elapsed(2, Some(2)), MayBeOver),
                (days_3_7, Over),
                (over_21, Over),
            ],
        ),
        (
            month,
            [
                (elapsed(0, Some(27)), Running),
                (elapsed(28, Some(28)), MayBeOver),
                (elapsed(29, Some(31)), MayBeOver),
                (elapsed(31, None), MayBeOver),
                (elapsed(32, None), Over),
            ],
        ),
    ];
    for (period, cases) in cases {
        for (elapsed, expected) in cases {
            assert_eq!(remaining(Some(period), Some(elapsed)), expected, "{period:?} after {elapsed:?}");
        }
        assert_eq!(remaining(Some(period), None), Remaining::NotKnown);
    }
    assert_eq!(remaining(None, Some(over_21)), Remaining::NotKnown);
}

#[test]
fn the_fewest_and_the_most_days_of_a_period() {
    let cases = [
        (47, Unit::Hours, 1, 2),
        (48, Unit::Hours, 2, 2),
        (10, Unit::Days, 10, 10),
        (3, Unit::Weeks, 21, 21),
        (1, Unit::Months, 28, 31),
        (6, Unit::Months, 180, 186),
        (1, Unit::Years, 365, 366),
        (3, Unit::Years, 1095, 1098),
    ];
    for (amount, unit, fewest, most) in cases {
        let period = Period::new(amount, unit);
        assert_eq!((period.shortest_days(), period.longest_days()), (fewest, most), "{period:?}");
    }
}

#[test]
fn the_last_day_is_counted_in_the_calendar() {
    let cases = [
        (Period::new(10, Unit::Days), After, date(2026, 2, 20), Some(date(2026, 3, 2))),
        (Period::new(10, Unit::Days), Before, date(2026, 3, 2), Some(date(2026, 2, 20))),
        (THREE_WEEKS, After, date(2026, 12, 20), Some(date(2027, 1, 10))),
        (WEEK, Before, date(2026, 1, 3), Some(date(2025, 12, 27))),
        (Period::new(1, Unit::Months), After, date(2026, 1, 31), Some(date(2026, 2, 28))),
        (Period::new(1, Unit::Months), After, date(2028, 1, 31), Some(date(2028, 2, 29))),
        (Period::new(1, Unit::Months), Before, date(2026, 3, 31), Some(date(2026, 2, 28))),
        (Period::new(6, Unit::Months), After, date(2026, 8, 31), Some(date(2027, 2, 28))),
        (Period::new(1, Unit::Years), After, date(2028, 2, 29), Some(date(2029, 2, 28))),
        (Period::new(4, Unit::Years), Before, date(2028, 2, 29), Some(date(2024, 2, 29))),
        (Period::new(0, Unit::Days), Before, date(2026, 5, 5), Some(date(2026, 5, 5))),
        (Period::new(1, Unit::Days), After, Date::MAX, None),
        (Period::new(1, Unit::Weeks), Before, Date::MIN, None),
        (Period::new(u16::MAX, Unit::Years), After, date(2026, 1, 1), None),
        (Period::new(u16::MAX, Unit::Months), Before, date(2026, 1, 1), Some(date(-3436, 10, 1))),
    ];
    for (period, direction, start, expected) in cases {
        assert_eq!(period.last_day(start, direction), expected, "{period:?} {direction:?} {start}");
    }
}

#[test]
fn hours_end_on_the_last_day_that_is_surely_in_time() {
    let start = date(2026, 5, 10);
    let cases = [
        (48, After, date(2026, 5, 11)),
        (47, After, date(2026, 5, 10)),
        (24, After, date(2026, 5, 10)),
        (2, After, date(2026, 5, 10)),
        (72, After, date(2026, 5, 12)),
        (48, Before, date(2026, 5, 7)),
        (36, Before, date(2026, 5, 7)),
        (24, Before, date(2026, 5, 8)),
        (1, Before, date(2026, 5, 8)),
    ];
    for (hours, direction, expected) in cases {
        let last = Period::new(hours, Unit::Hours).last_day(start, direction);
        assert_eq!(last, Some(expected), "{hours} hours {direction:?} {start}");
    }
}

fn any_unit() -> impl Strategy<Value = Unit> {
    prop::sample::select(vec![Unit::Hours, Unit::Days, Unit::Weeks, Unit::Months, Unit::Years])
}

proptest! {
    #[test]
    fn a_longer_period_ends_no_earlier_and_none_ends_before_it_starts(
        unit in any_unit(), shorter in 0_u16..2000, more in 0_u16..2000, day in 0_i32..40_000,
    ) {
        let start = date(1990, 1, 1).checked_add(day.days()).unwrap();
        let last = |amount| Period::new(amount, unit).last_day(start, After).unwrap();
        prop_assert!(last(shorter) >= start);
        prop_assert!(last(shorter + more) >= last(shorter));
    }

    #[test]
    fn no_period_of_the_calendar_is_shorter_than_its_fewest_days_or_longer_than_its_most(
        unit in prop::sample::select(vec![Unit::Days, Unit::Weeks, Unit::Months, Unit::Years]),
        amount in 0_u16..500, day in 0_i32..40_000,
    ) {
        let (start, period) = (date(1990, 1, 1).checked_add(day.days()).unwrap(), Period::new(amount, unit));
        let days = (period.last_day(start, After).unwrap() - start).get_days();
        let days = u32::try_from(days).unwrap();
        prop_assert!((period.shortest_days()..=period.longest_days()).contains(&days), "{days} days");
    }

    #[test]
    fn counting_never_panics(
        unit in any_unit(), amount in any::<u16>(), day in -4_000_000_i32..3_000_000, before in any::<bool>(),
    ) {
        let direction = if before { Before } else { After };
        let Ok(start) = date(1970, 1, 1).checked_add(day.days()) else { return Ok(()) };
        if let Some(last) = Period::new(amount, unit).last_day(start, direction) {
            let in_order = if before { last <= start } else { last >= start };
            prop_assert!(in_order, "{last} from {start}");
        }
    }
}
