//! What stands on a sheet beside the rules that rest on its provision as a whole: parts of other rules,
//! questions, cases, and what is left to judgement.

use rules_core::norway::RULES;

use super::cases::Case;
use super::cited::{Cited, Owner, Piece};
use super::condition::Conditions;
use super::markdown::{List, paragraph, plain, table};
use super::words::Words;
use super::{links, listed, part, reads};

/// What lists a piece, with a link to the sheet where it stands whole.
fn owner(words: &Words, owner: Owner) -> String {
    let (kind, id) = owner.id();
    let name = plain(&words.of(kind, id));
    match owner {
        Owner::Status(_) => format!("{name} (`{id}`)"),
        _ => format!("{} (`{id}`)", links::rule(name, owner.citations())),
    }
}

/// Pieces that rest on the provision while no rule that lists them does: each once, with what lists it.
fn pieces<'a>(on: &[&'a Cited]) -> Vec<(&'a Cited, Vec<Owner>)> {
    let whole: Vec<Owner> = on.iter().filter(|one| one.piece == Piece::Whole).map(|one| one.owner).collect();
    let mut pieces: Vec<(&Cited, Vec<Owner>)> = Vec::new();
    for cited in on.iter().filter(|one| one.piece != Piece::Whole) {
        match pieces.iter_mut().find(|(known, _)| known.piece == cited.piece) {
            Some((_, owners)) => owners.push(cited.owner),
            None => pieces.push((cited, vec![cited.owner])),
        }
    }
    pieces.retain(|(_, owners)| !owners.iter().any(|owner| whole.contains(owner)));
    pieces
}

/// The parts of rules that stand whole on other sheets.
pub(super) fn parts(words: &Words, conditions: &Conditions<'_>, on: &[&Cited]) -> String {
    let mut list = List::default();
    for (cited, owners) in pieces(on) {
        match (cited.piece, cited.owner) {
            (Piece::Part(one), Owner::Route(route)) => {
                part::write(words, conditions, &mut list, 0, route, &one);
            }
            (Piece::Step(step), _) => listed::step(words, conditions, &mut list, 0, step),
            (Piece::Right(right), _) => listed::right(words, &mut list, 0, right),
            (Piece::Figure(figure), _) => listed::figure(words, &mut list, 0, figure),
            // What is weighed has a section of its own.
            _ => continue,
        }
        let owners: Vec<String> = owners.into_iter().map(|one| owner(words, one)).collect();
        list.entry(1, &format!("{} {}", words.say("law-part-of"), owners.join("; ")));
    }
    list.finish()
}

/// The questions that are read, with their options.
pub(super) fn questions(words: &Words, on: &[&Cited]) -> String {
    let mut list = List::default();
    for question in reads::all(on.iter().copied()).iter() {
        let text = plain(&words.question(question));
        list.entry(0, &format!("{text} (`{}`)", RULES.question_name(question)));
    }
    list.finish()
}

/// What only the authority can weigh, with the routes that it is weighed on.
pub(super) fn judgements(words: &Words, on: &[&Cited]) -> String {
    let mut found: Vec<(&str, Vec<Owner>)> = Vec::new();
    for cited in on {
        let ids: Vec<&str> = match (cited.piece, cited.owner) {
            (Piece::Whole, Owner::Route(route)) => route.judgements.iter().map(|one| one.id).collect(),
            (Piece::Judgement(judgement), _) => vec![judgement.id],
            _ => Vec::new(),
        };
        for id in ids {
            match found.iter_mut().find(|(known, _)| *known == id) {
                Some((_, owners)) if owners.contains(&cited.owner) => {}
                Some((_, owners)) => owners.push(cited.owner),
                None => found.push((id, vec![cited.owner])),
            }
        }
    }
    let mut list = List::default();
    for (id, owners) in found {
        let text = plain(&words.of("judgement", id));
        list.entry(0, &format!("{text} (`{id}`)"));
        let owners: Vec<String> = owners.into_iter().map(|one| owner(words, one)).collect();
        list.entry(1, &format!("{} {}", words.say("law-weighed-on"), owners.join("; ")));
    }
    list.finish()
}

/// The cases that exercise what is on the sheet, with what the rules say on each. Their titles are in English
/// only.
pub(super) fn cases(words: &Words, cases: &[Case], on: &[&Cited]) -> String {
    let exercising: Vec<&Case> = cases.iter().filter(|case| exercised(case, on).next().is_some()).collect();
    if exercising.is_empty() {
        return paragraph(&words.say("law-no-case"));
    }
    let heading = ["law-case", "law-case.title", "law-case.says"].map(|id| words.say(id));
    let rows: Vec<Vec<String>> = exercising
        .iter()
        .map(|case| vec![format!("`{}`", case.id), plain(&case.title), says(words, case, on)])
        .collect();
    table(&heading, &rows)
}

/// What of the sheet a case exercises: what decides something, and only where nothing does, what is told. What
/// is weighed is never exercised, since the rules do not decide it.
fn exercised<'a>(case: &'a Case, on: &'a [&'a Cited]) -> impl Iterator<Item = &'a &'a Cited> {
    let decides = |cited: &Cited| matches!(cited.piece, Piece::Whole | Piece::Part(_) | Piece::Step(_));
    let told = |cited: &Cited| matches!(cited.piece, Piece::Right(_) | Piece::Figure(_));
    let any = on.iter().any(|cited| decides(cited));
    on.iter().filter(move |cited| if any { decides(cited) } else { told(cited) } && case.exercises(cited))
}

/// What the rules of which the sheet has at least a part say on a case; each once.
fn says(words: &Words, case: &Case, on: &[&Cited]) -> String {
    let mut all: Vec<String> = Vec::new();
    for cited in exercised(case, on) {
        let (kind, id) = cited.owner.id();
        let said = match cited.owner {
            Owner::Gate(gate) => case.gate(gate.id).map(|state| words.of("law-state", state.id())),
            Owner::Route(route) => case.grade(route.id).map(|grade| plain(&words.grade(grade))),
            Owner::Card(_) | Owner::Status(_) => Some(words.say("law-state-shown")),
        };
        let kind = words.say(&format!("law-{kind}")).to_lowercase();
        let said = said.map_or(format!("{kind} `{id}`"), |said| format!("{kind} `{id}`: {said}"));
        if !all.contains(&said) {
            all.push(said);
        }
    }
    all.join("; ")
}
