use super::*;
use crate::example::{
    self, MOORING, PILOTAGE, SHELTER, berth, cargo, danger, flag, letter_deadline, letter_received, licence,
    names,
};
use crate::question::Choice;
use crate::relevance::relevant_to_route;

/// The grade of a route on each sheet, what it reads there, and what is still missing.
type Case = (&'static [Choice], Option<Grade>, &'static str, &'static str);

fn check(route: &'static Route, cases: &[Case]) {
    for (choices, grade, reads, missing) in cases {
        let answers = example::answers(choices);
        let sheet = example::show(&answers);
        assert_eq!(route.grade(&answers), *grade, "{} on [{sheet}]", route.id);
        assert_eq!(names(route.reads(&answers)).join(" "), *reads, "{} reads on [{sheet}]", route.id);
        let missing_now = names(relevant_to_route(route, &answers)).join(" ");
        assert_eq!(missing_now, *missing, "{}: still missing on [{sheet}]", route.id);
    }
}

#[test]
fn pilotage_from_nothing_known_to_finished() {
    const ALL: &str = "berth cargo flag licence letter-received danger";
    const ON_THE_WAY: [Choice; 5] =
        [berth::OUTER, cargo::FRUIT, flag::HOME, licence::VALID, letter_received::LATELY];
    check(
        &PILOTAGE,
        &[
            (&[], Some(Grade::CannotTell), ALL, ALL),
            (&[berth::INNER], None, "berth", ""),
            (&[licence::VALID], Some(Grade::CannotTell), ALL, "berth cargo flag letter-received danger"),
            (&[licence::NONE], Some(Grade::Unlikely), ALL, "berth"),
            (&[licence::NONE, berth::OUTER], Some(Grade::Unlikely), ALL, ""),
            (&[licence::VALID, danger::NO], Some(Grade::Possible), ALL, "berth cargo flag letter-received"),
            (&ON_THE_WAY, Some(Grade::CannotTell), ALL, "danger"),
            (
                &[ON_THE_WAY[0], danger::YES],
                Some(Grade::CannotTell),
                ALL,
                "cargo flag licence letter-received",
            ),
        ],
    );
    let with = |choice| example::answers(&[ON_THE_WAY.as_slice(), &[choice]].concat());
    assert_eq!(PILOTAGE.grade(&with(danger::NO)), Some(Grade::Likely));
    assert_eq!(PILOTAGE.grade(&with(danger::YES)), Some(Grade::CannotTell));
    assert_eq!(
        PILOTAGE.grade(&with(cargo::FUEL)),
        Some(Grade::CannotTell),
        "fruit beside the fuel; missing: danger"
    );
}

#[test]
fn an_unsure_option_leaves_the_only_core_element_open() {
    let unreadable =
        &[berth::OUTER, cargo::FRUIT, flag::HOME, licence::UNREADABLE, letter_received::LATELY, danger::NO];
    const ALL: &str = "berth cargo flag licence letter-received danger";
    check(&PILOTAGE, &[(unreadable, Some(Grade::CannotTell), ALL, "")]);
}

#[test]
fn mooring_is_in_play_only_inside_and_limited_by_the_quarantine() {
    const ALL: &str = "berth cargo flag licence letter-received letter-deadline danger";
    const MET: &str = "berth cargo flag licence letter-received danger";
    check(
        &MOORING,
        &[
            (&[], Some(Grade::CannotTell), ALL, ALL),
            (&[berth::AT_SEA], None, "berth", ""),
            (&[danger::YES], Some(Grade::Unlikely), ALL, "berth"),
            (&[berth::INNER, danger::YES], Some(Grade::Unlikely), ALL, ""),
            (
                &[berth::INNER, cargo::FRUIT, flag::HOME, danger::NO],
                Some(Grade::Possible),
                ALL,
                "letter-received letter-deadline",
            ),
            (
                &[berth::INNER, cargo::FRUIT, flag::HOME, danger::NO, licence::NONE, letter_received::NONE],
                Some(Grade::Likely),
                MET,
                "",
            ),
            (
                &[berth::INNER, cargo::ANIMALS, flag::HOME, danger::NO, licence::NONE, letter_received::NONE],
                Some(Grade::Possible),
                MET,
                "",
            ),
            (
                &[berth::INNER, letter_received::LONG_AGO, letter_deadline::HOURS_48],
                Some(Grade::Unlikely),
                ALL,
                "",
            ),
        ],
    );
}

#[test]
fn shelter_never_rises_above_its_ceiling_and_falls_with_an_active_gate() {
    check(
        &SHELTER,
        &[
            (&[], Some(Grade::CannotTell), "berth cargo flag danger", "berth cargo flag danger"),
            (&[danger::NO], Some(Grade::Unlikely), "berth cargo flag danger", ""),
            (&[danger::YES, cargo::FRUIT, flag::HOME], Some(Grade::Possible), "berth cargo flag danger", ""),
            (
                &[danger::YES, cargo::ANIMALS, flag::HOME],
                Some(Grade::Unlikely),
                "berth cargo flag danger",
                "berth",
            ),
            (
                &[danger::YES, cargo::ANIMALS, flag::HOME, berth::AT_SEA],
                Some(Grade::Possible),
                "berth cargo flag danger",
                "",
            ),
        ],
    );
}

#[test]
fn parts_come_in_author_order_with_their_roles() {
    let roles = |route: &'static Route| route.parts().map(|part| (part.id, part.role)).collect::<Vec<_>>();
    assert_eq!(
        roles(&PILOTAGE),
        [
            ("scope", Role::Scope),
            ("licence", Role::Element { core: true }),
            ("announced", Role::Element { core: false }),
            ("other-flag", Role::BarToUnlikely),
            ("danger", Role::BarToCannotTell),
            ("fuel-only", Role::CapToUnlikely),
        ]
    );
    assert_eq!(roles(&MOORING).last(), Some(&("quarantine", Role::CapToPossible)));
    let citations: Vec<_> = SHELTER.parts().map(|part| part.citations).collect();
    assert!(citations.iter().all(|citations| *citations == example::CITE), "{citations:?}");
}
