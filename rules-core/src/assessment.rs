//! The assessment: what the rules say on the answers, as ids and truths, never as text.

use crate::answers::Answers;
use crate::card::Card;
use crate::deadline::Due;
use crate::gate::GateState;
use crate::grade::Grade;
use crate::relevance::relevant_to_route;
use crate::route::Route;
use crate::ruleset::{Age, Ruleset};
use crate::step::Step;
use crate::truth::Truth;
use jiff::civil::Date;

/// What the rules say on the answers. A value: equal answers give equal assessments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// How old the rules are on the day of the assessment. When they have expired, nothing is
    /// graded and only contacts are listed.
    pub age: Age,
    /// The gates in play, in order.
    pub gates: Vec<(&'static str, GateState)>,
    /// The finished routes in play, in order.
    pub routes: Vec<Finding>,
    /// The ids of routes in play that a question not yet put can still change.
    pub not_finished: Vec<&'static str>,
    /// The cards shown: urgent ones first, folded ones last, else in order.
    pub cards: Vec<ShownCard>,
    /// The ids of the statuses that the person has: each gives rights.
    pub statuses: Vec<&'static str>,
    /// The ids of the country notes shown.
    pub notes: Vec<&'static str>,
    /// The ids of emergency lines and organisations, in the order shown.
    pub contacts: Vec<&'static str>,
    /// What to do, in order, each once: what is due at once first, what folded cards list last.
    pub steps: Vec<DueStep>,
}

/// A route that is finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The id of the route.
    pub route: &'static str,
    /// Its grade.
    pub grade: Grade,
    /// The truth of every part, in the order of [`Route::parts`].
    pub parts: Vec<Truth>,
}

/// A card that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShownCard {
    /// The id of the card.
    pub card: &'static str,
    /// Whether it stands among the urgent ones.
    pub urgent: bool,
}

/// A step to take, with its deadline on the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DueStep {
    /// The id of the step.
    pub step: &'static str,
    /// By when, where a source gives a time.
    pub due: Option<Due>,
}

impl Ruleset {
    /// Assesses `answers` with rules of the age they have on `today`. Total: every sheet of
    /// answers has an assessment.
    pub fn assess(&'static self, answers: &Answers, today: Date) -> Assessment {
        let age = self.shelf_life.age(today);
        let contacts = self.contacts.shown(answers).into_iter().map(|contact| contact.id).collect();
        let mut assessment = Assessment {
            age,
            gates: Vec::new(),
            routes: Vec::new(),
            not_finished: Vec::new(),
            cards: Vec::new(),
            statuses: Vec::new(),
            notes: Vec::new(),
            contacts,
            steps: Vec::new(),
        };
        if age == Age::Expired {
            return assessment;
        }
        assessment.gates =
            self.gates.iter().filter_map(|gate| gate.state(answers).map(|state| (gate.id, state))).collect();
        for route in self.routes {
            match finding(route, answers) {
                None => {}
                Some(_) if !relevant_to_route(route, answers).is_empty() => {
                    assessment.not_finished.push(route.id);
                }
                Some(finding) => assessment.routes.push(finding),
            }
        }
        let cards = self.cards_shown(answers);
        assessment.steps = self.steps(answers, &cards, &assessment.routes);
        assessment.cards = cards.iter().map(|&(card, urgent)| ShownCard { card: card.id, urgent }).collect();
        let statuses = self.statuses.iter().filter(|status| status.when.truth(answers) == Truth::Yes);
        assessment.statuses = statuses.map(|status| status.id).collect();
        assessment.notes = self
            .notes
            .iter()
            .filter(|note| note.when.truth(answers) == Truth::Yes)
            .map(|note| note.id)
            .collect();
        assessment
    }

    /// The cards shown, urgent first and folded last.
    fn cards_shown(&self, answers: &Answers) -> Vec<(&'static Card, bool)> {
        let shown: Vec<(&'static Card, bool)> = self
            .cards
            .iter()
            .filter(|card| card.shown.at(card.when.truth(answers), answers))
            .map(|&card| (card, card.urgent.truth(answers) == Truth::Yes))
            .collect();
        // Twice apart in the place of one sort, which would be a tenth of the code of a page.
        let (urgent, mut calm): (Vec<_>, Vec<_>) = shown.into_iter().partition(|(_, urgent)| *urgent);
        let folded = |list: Vec<(&'static Card, bool)>| {
            let (folded, mut open): (Vec<_>, Vec<_>) = list.into_iter().partition(|(card, _)| card.folded);
            open.extend(folded);
            open
        };
        let mut ordered = folded(urgent);
        calm = folded(calm);
        ordered.append(&mut calm);
        ordered
    }

    /// The steps of the cards shown, then of the routes that are not unlikely, then of the folded
    /// cards; each once, and what is to be done at once before what is not.
    fn steps(&self, answers: &Answers, cards: &[(&'static Card, bool)], routes: &[Finding]) -> Vec<DueStep> {
        let of_routes = routes
            .iter()
            .filter(|finding| finding.grade != Grade::Unlikely)
            .filter_map(|finding| self.route(finding.route))
            .flat_map(|route| route.steps);
        let of_cards = |folded| {
            cards.iter().filter(move |(card, _)| card.folded == folded).flat_map(|(card, _)| card.steps)
        };
        let mut steps: Vec<&'static Step> = Vec::new();
        for &step in of_cards(false).chain(of_routes).chain(of_cards(true)) {
            if step.is_listed(answers) && !steps.iter().any(|known| known.id == step.id) {
                steps.push(step);
            }
        }
        let (mut at_once, later): (Vec<_>, Vec<_>) = steps.into_iter().partition(|step| step.at_once);
        at_once.extend(later);
        let due = |step: &&'static Step| DueStep {
            step: step.id,
            due: step.deadline.map(|deadline| deadline.due(answers)),
        };
        at_once.iter().map(due).collect()
    }
}

/// The grade of a route and the truth of its parts; none when it is not in play.
fn finding(route: &'static Route, answers: &Answers) -> Option<Finding> {
    let grade = route.grade(answers)?;
    let parts = route.parts().map(|part| part.condition.truth(answers)).collect();
    Some(Finding { route: route.id, grade, parts })
}

#[cfg(test)]
mod tests;
