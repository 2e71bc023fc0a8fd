//! The choices of a question: native radio buttons, check boxes or a list, and the two answers that every
//! question takes. Names and values are numbers: a browser may keep them.

use leptos::prelude::*;
use rules_core::norway::RULES;
use rules_core::question::{Question, Takes};
use rules_core::{Answer, QuestionId};

use crate::guide::Guide;
use crate::message;
use crate::part::answer;
use crate::screen::countries;
use crate::words::Words;

/// More options than this are a list to search, not buttons.
const BUTTONS_AT_MOST: usize = 20;

/// The choices of `question`.
pub(crate) fn view(guide: Guide, words: &Words, question: QuestionId, asked: &'static Question, minor: bool) -> AnyView {
    let name = format!("q{}", question.index());
    let kind = if matches!(asked.takes, Takes::One) { "radio" } else { "checkbox" };
    let draft = guide.draft();
    let as_list = asked.options.len() > BUTTONS_AT_MOST;
    let list = as_list.then(|| countries::view(guide, words, asked));
    let buttons = (0_u8..=u8::MAX).zip(asked.options.iter().copied()).filter(|(_, option)| {
        !as_list || !countries::is_country(option)
    });
    let buttons = buttons.map(|(option, id)| {
        let text = words.text(&answer::fitting(words, message::option(asked, id), minor));
        let ticked = Signal::derive(move || draft.read().has(option));
        let click = Callback::new(move |()| draft.update(|now| *now = now.click(asked, option)));
        choice(kind, &name, format!("o{option}"), text, ticked, click)
    });
    let general = [("dont-know", Answer::DontKnow, true), ("prefer-not-to-say", Answer::PreferNotToSay, asked.sensitive)];
    let general = general.into_iter().filter(|(.., offered)| *offered).map(|(id, answer, _)| {
        let ticked = Signal::derive(move || draft.read().is(answer));
        let click = Callback::new(move |()| draft.update(|now| *now = now.say(answer)));
        choice(kind, &name, id.chars().take(1).collect(), words.text(id), ticked, click)
    });
    let exceptions = exception(guide, words, asked);
    view! {
        {exceptions}
        {list}
        <div class="choices">{buttons.collect_view()}</div>
        <p class="or" aria-hidden="true">{words.text("or")}</p>
        <div class="choices general">{general.collect_view()}</div>
    }
    .into_any()
}

/// One choice; the whole row is its label.
fn choice(
    kind: &'static str,
    name: &str,
    value: String,
    text: String,
    ticked: Signal<bool>,
    click: Callback<()>,
) -> AnyView {
    view! {
        <label class="choice">
            <input type=kind name=name.to_owned() value=value autocomplete="off" prop:checked=ticked
                on:change=move |_| click.run(()) />
            <span>{text}</span>
        </label>
    }
    .into_any()
}

/// The exceptions that the text of a question names for the country chosen before, where it does.
fn exception(guide: Guide, words: &Words, asked: &Question) -> Option<AnyView> {
    if asked.id != "accelerated-exception" {
        return None;
    }
    let country = RULES.find_question("citizenship")?;
    let chosen = guide.answers().chosen(country)?;
    let id = message::of("exception", RULES.question(country)?.names(chosen).next()?);
    words.has(&id).then(|| view! { <p class="exceptions">{words.text(&id)}</p> }.into_any())
}
