//! Readers: what in play reads a question, and by which provisions. The answer to *why is this asked*.

use crate::answers::Answers;
use crate::id::ids;
use crate::question::QuestionId;
use crate::reading::{read_by_card, read_by_route};
use crate::relevance::is_out;
use crate::ruleset::Ruleset;
use crate::source::Citation;

/// What kind of rule reads a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReaderKind {
    /// A gate.
    Gate,
    /// A route.
    Route,
    /// A card, or a step or deadline it lists.
    Card,
}

ids!(ReaderKind { Gate = "gate", Route = "route", Card = "card" });

/// A rule in play that reads a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    /// What kind of rule it is.
    pub kind: ReaderKind,
    /// Its id.
    pub id: &'static str,
    /// Where the parts of it that read the question come from; each once.
    pub citations: Vec<&'static Citation>,
}

impl Ruleset {
    /// What in play reads `question`: gates, routes and cards, each in the order of the rules.
    pub fn readers(&'static self, question: QuestionId, answers: &Answers) -> Vec<Reader> {
        let gates = self
            .gates
            .iter()
            .filter(|gate| !is_out(&gate.scope, answers) && gate.reads(answers).contains(question))
            .map(|gate| reader(ReaderKind::Gate, gate.id, gate.citations.iter()));
        let routes = self
            .routes
            .iter()
            .filter(|route| {
                !is_out(&route.scope, answers) && read_by_route(route, answers).contains(question)
            })
            .map(|route| {
                let parts = route.parts().filter(|part| part.condition.reads(answers).contains(question));
                let of_parts: Vec<&'static Citation> = parts.flat_map(|part| part.citations).collect();
                // A question that only a step reads rests on what the route rests on.
                let all = if of_parts.is_empty() { route.citations.iter().collect() } else { of_parts };
                reader(ReaderKind::Route, route.id, all)
            });
        let cards = self
            .cards
            .iter()
            .filter(|card| !is_out(&card.when, answers) && read_by_card(card, answers).contains(question))
            .map(|card| reader(ReaderKind::Card, card.id, card.citations.iter()));
        gates.chain(routes).chain(cards).collect()
    }
}

/// A reader with each of `citations` once.
fn reader(
    kind: ReaderKind,
    id: &'static str,
    citations: impl IntoIterator<Item = &'static Citation>,
) -> Reader {
    let mut once: Vec<&'static Citation> = Vec::new();
    for citation in citations {
        if !once.contains(&citation) {
            once.push(citation);
        }
    }
    Reader { kind, id, citations: once }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::example;
    use crate::norway::{RULES, questions as q};
    use crate::question::Choice;

    #[test]
    fn every_question_has_a_reader_with_its_provisions() {
        let nothing = Answers::new();
        for (at, question) in (0..).zip(RULES.questions) {
            let readers = RULES.readers(QuestionId(at), &nothing);
            assert!(!readers.is_empty(), "{} is read by nothing", question.id);
            assert!(readers.iter().all(|reader| !reader.citations.is_empty()), "{}", question.id);
        }
    }

    #[test]
    fn readers_are_the_rules_in_play_that_read_the_question_and_no_others() {
        use example::{berth, cargo, danger, letter_deadline, letter_received};
        let readers = |question, choices: &[Choice]| -> Vec<&'static str> {
            let readers = example::RULES.readers(question, &example::answers(choices));
            assert!(readers.iter().all(|reader| reader.citations == [&example::CITE[0]]), "each once");
            readers.iter().map(|reader| reader.id).collect()
        };
        let all = ["quarantine", "customs", "pilotage", "mooring", "shelter", "vet"];
        assert_eq!(readers(berth::QUESTION, &[]), all);
        // At sea quarantine and mooring are out of scope, and with the gate goes the card of the vet.
        assert_eq!(readers(cargo::QUESTION, &[berth::AT_SEA]), ["customs", "pilotage", "shelter", "fire"]);
        assert_eq!(readers(danger::QUESTION, &[berth::AT_SEA]), ["pilotage", "shelter", "fire"]);
        // Without a letter its card is out, and pilotage is unlikely, so that its steps are not read.
        assert_eq!(readers(letter_deadline::QUESTION, &[letter_received::NONE]), ["shelter"]);
        let of_letter = ["pilotage", "mooring", "shelter", "letter"];
        assert_eq!(readers(letter_deadline::QUESTION, &[letter_received::LONG_AGO]), of_letter);
    }

    #[test]
    fn a_route_out_of_scope_reads_nothing() {
        let rules = &example::RULES;
        for route in rules.routes {
            let scope = route.scope.reads(&Answers::new());
            let beyond = route.reads(&Answers::new()).without(scope);
            let reads = |question, answers: &Answers| {
                rules.readers(question, answers).iter().any(|reader| reader.id == route.id)
            };
            assert!(beyond.iter().all(|question| reads(question, &Answers::new())), "{}", route.id);
        }
        let abroad = example_of_norway();
        let asks = RULES.readers(q::serious_illness::QUESTION, &abroad);
        assert!(asks.iter().all(|reader| reader.id != "humanitarian-health"), "{asks:?}");
    }

    fn example_of_norway() -> Answers {
        let home = RULES.question(q::location::QUESTION).unwrap();
        let options = crate::question::OptionSet::EMPTY.with(q::location::HOME.option);
        [(q::location::QUESTION, home.answer(options).unwrap())].into_iter().collect()
    }

    #[test]
    fn the_provision_is_that_of_the_part() {
        let readers = RULES.readers(q::danger_began::QUESTION, &Answers::new());
        let route = readers.iter().find(|reader| reader.id == "refugee-convention").unwrap();
        let ids: Vec<String> = route.citations.iter().map(|citation| citation.id()).collect();
        assert!(ids.iter().any(|id| id.starts_with("immigration-act-28-4")), "{ids:?}");
    }
}
