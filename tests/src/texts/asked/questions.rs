//! Which texts the questions ask for.

use app::message;
use rules_core::norway::{RULES, accelerated};
use rules_core::question::Question;

use super::Item;

/// Everything that asking needs.
pub(super) fn items() -> Vec<(String, Item)> {
    let mut all: Vec<(String, Item)> = RULES.questions.iter().flat_map(of_question).collect();
    all.extend(exceptions().map(|country| (message::of("exception", country), Item::default())));
    all.into_iter().map(|(id, item)| (id, item.early())).collect()
}

/// A question, its options, its part, and what stands before a part that begins with a sensitive one.
fn of_question(question: &'static Question) -> Vec<(String, Item)> {
    let mut all = vec![
        (message::of("question", question.id), Item::with(["help", "why"]).varies()),
        (message::of("part", question.part), Item::default()),
    ];
    let options = question.options.iter();
    all.extend(options.map(|option| (message::option(question, option), Item::default().varies())));
    if question.sensitive {
        all.push((message::of("interlude", question.part), Item::with(["text"]).varies()));
    }
    all
}

/// The countries that have exceptions from the 48-hour procedure.
fn exceptions() -> impl Iterator<Item = &'static str> {
    accelerated::WITH_EXCEPTIONS.iter().filter_map(|country| RULES.choice_name(*country))
}
