//! What the research says of the rules besides what the oracle does: times, and the provisions a rule rests on.

use proof::oracle::{self, LetterDeadline};
use rules_core::Answers;
use rules_core::norway::coverage::PROVISIONS;
use rules_core::review::Coverage;
use rules_core::route::Route;
use rules_core::ruleset::Ruleset;
use rules_core::source::Citation;

/// What a letter can give, and nothing said of it.
const LETTERS: [(&str, Option<LetterDeadline>); 6] = [
    ("", None),
    ("48-hours", Some(LetterDeadline::H48)),
    ("one-week", Some(LetterDeadline::Week1)),
    ("three-weeks", Some(LetterDeadline::Weeks3)),
    ("other", Some(LetterDeadline::Other)),
    ("not-stated", Some(LetterDeadline::Unstated)),
];

/// Whether a step has another time than the oracle has for it, whatever is said of the letter.
pub(super) fn deadlines_differ(rules: &'static Ruleset) -> bool {
    let said = |id: &str| -> Answers {
        let question = rules.find_question("letter-deadline");
        let asked = question.and_then(|question| rules.question(question));
        let answer = asked.and_then(|asked| asked.answer([asked.option(id)?].into_iter().collect()).ok());
        question.zip(answer).into_iter().collect()
    };
    LETTERS.iter().any(|(id, letter)| {
        let answers = said(id);
        rules.all_steps().any(|step| {
            let told = step.deadline.map(|deadline| {
                let due = deadline.due(&answers);
                let all = due.period.iter().chain(due.or_else);
                (due.from, all.map(|time| (time.amount, time.unit.id())).collect::<Vec<_>>())
            });
            let expected = oracle::time_of(step.id, *letter).map(|(from, times)| {
                (from, times.into_iter().map(|(amount, unit)| (u16::from(amount), unit.id())).collect())
            });
            told != expected
        })
    })
}

/// Whether a route requires nothing, or no longer cites a provision that the research rests it on, or a part of it cites
/// nothing.
pub(super) fn coverage_differs(route: &'static Route) -> bool {
    let of =
        |citations: &'static [Citation]| citations.iter().filter_map(Citation::provision).map(|one| one.id());
    let cited = || {
        let parts = route.parts().flat_map(|part| of(part.citations));
        let judgements = route.judgements.iter().flat_map(|one| of(one.citations));
        let listed = route.steps.iter().flat_map(|step| of(step.citations));
        let rights = route.rights.iter().flat_map(|right| of(right.citations));
        let of_rights =
            route.rights.iter().flat_map(|right| right.figures).flat_map(|figure| of(figure.citations));
        let figures = route.figures.iter().flat_map(|figure| of(figure.citations));
        parts.chain(judgements).chain(listed).chain(rights).chain(of_rights).chain(figures)
    };
    let mut rests = PROVISIONS.iter().filter(|row| match row.coverage {
        Coverage::Encoded(rules) | Coverage::InformationOnly(rules) => rules.contains(&route.id),
        Coverage::OutOfScope(_) | Coverage::Deferred(_) => false,
    });
    route.elements.is_empty()
        || route.parts().any(|part| part.citations.is_empty())
        || rests.any(|row| !cited().any(|id| id == row.provision) && known_to_cite(route.id, row.provision))
}

/// Whether the rules as they are cite the provision there: where they differ from the research is known.
fn known_to_cite(route: &str, provision: &str) -> bool {
    let differs = rules_core::norway::coverage::DIFFERENCES.iter();
    !differs.into_iter().any(|known| known.rule == route && known.provision == provision)
}
