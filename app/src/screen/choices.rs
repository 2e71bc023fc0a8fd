//! The choices of a question: native radio buttons, check boxes or a list, and the two answers that every
//! question takes. Names and values are numbers: a browser may keep them.

use crate::prelude::*;
use rules_core::norway::RULES;
use rules_core::norway::accelerated::country_with_exceptions;
use rules_core::norway::questions::is_country;
use rules_core::question::{Question, Takes};
use rules_core::{Answer, QuestionId};

use crate::dom::{Element, el, text};
use crate::draft::Draft;
use crate::guide::Guide;
use crate::message;
use crate::part::answer;
use crate::screen::countries;
use crate::words::Words;

/// More options than this are a list to search, not buttons.
const BUTTONS_AT_MOST: usize = 20;

/// The choices of `question`.
pub(crate) fn view(
    guide: Guide,
    words: &Words,
    question: QuestionId,
    asked: &'static Question,
    minor: bool,
) -> Vec<Element> {
    let row = Row {
        kind: if matches!(asked.takes, Takes::One) { "radio" } else { "checkbox" },
        name: format!("q{}", question.index()),
        guide,
    };
    let as_list = asked.options.len() > BUTTONS_AT_MOST;
    let mut buttons = el("div").class("choices");
    for (option, id) in (0_u8..=u8::MAX).zip(asked.options.iter().copied()) {
        if !(as_list && is_country(id)) {
            let name = words.text(&answer::fitting(words, message::option(asked, id), minor));
            let tick = move |now: Draft| now.click(asked, option);
            buttons =
                buttons.child(row.choice(&format!("o{option}"), name, tick, move |now| now.has(option)));
        }
    }
    let mut general = el("div").class("choices general");
    for (id, answer) in [("dont-know", Answer::DontKnow), ("prefer-not-to-say", Answer::PreferNotToSay)] {
        if answer == Answer::DontKnow || asked.sensitive {
            let value = if answer == Answer::DontKnow { "d" } else { "p" };
            let choice =
                row.choice(value, words.text(id), move |now| now.say(answer), move |now| now.is(answer));
            general = general.child(choice);
        }
    }
    let or = text("p", words.text("or")).class("or").attr("aria-hidden", "true");
    let mut all: Vec<Element> = exceptions(guide, words, question).into_iter().collect();
    all.extend(as_list.then(|| countries::view(guide, words, asked)));
    all.extend([buttons, or, general]);
    all
}

/// What the choices of one question share.
struct Row {
    kind: &'static str,
    name: String,
    guide: Guide,
}

impl Row {
    /// One choice; the whole row is its label.
    fn choice(
        &self,
        value: &str,
        name: String,
        tick: impl Fn(Draft) -> Draft + 'static,
        ticked: impl Fn(Draft) -> bool + Send + Sync + 'static,
    ) -> Element {
        let draft = self.guide.draft();
        let input = el("input")
            .attr("type", self.kind)
            .attr("name", &self.name)
            .attr("value", value)
            .attr("autocomplete", "off")
            .prop("checked", move || ticked(draft.get()))
            .on("change", move |_| draft.update(|now| *now = tick(*now)));
        el("label").class("choice").child(input).child(text("span", name))
    }
}

/// The exceptions of the country chosen before, on the question that asks whether one fits.
fn exceptions(guide: Guide, words: &Words, question: QuestionId) -> Option<Element> {
    let country = country_with_exceptions(question, &guide.answers())?;
    let id = RULES.choice_name(country)?;
    Some(text("p", words.text(&message::of("exception", id))).class("notice"))
}
