//! One question: its choices, help, why it is asked, on and back.

use crate::prelude::*;
use rules_core::norway::RULES;
use rules_core::question::Question;
use rules_core::term::Term;
use rules_core::{Answer, QuestionId, QuestionSet};
use web_sys::Event;

use crate::dom::{Element, el, live, text};
use crate::draft::Draft;
use crate::focus::{focus, focus_soon, stays};
use crate::guide::Guide;
use crate::interview::Consequences;
use crate::message;
use crate::part::{answer, back, terms};
use crate::screen::{change, choices, why};
use crate::words::{Words, arguments};

/// What stands between the person and the next screen.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Pause {
    /// Nothing has been chosen.
    Missing,
    /// The answer would change more than itself.
    Change(Answer, Consequences),
}

/// Asks `question`; nothing is ticked that was not answered before, and nothing goes on by itself.
pub(crate) fn view(guide: Guide, words: &Words, question: QuestionId) -> AnyView {
    let Some(asked) = RULES.question(question) else { return ().into_any() };
    let minor = guide.is_minor();
    let id = answer::fitting(words, message::of("question", asked.id), minor);
    let pause = RwSignal::new(None::<Pause>);
    settle(guide, words, pause);
    let fieldset = el("fieldset")
        .attr("aria-describedby", "help beside")
        .child(el("legend").child(text("h1", words.text(&id)).attr("tabindex", "-1")))
        .child(
            words
                .has_attr(&id, "help")
                .then(|| text("p", words.attr(&id, "help")).class("help").attr("id", "help")),
        )
        .child(beside(words, pause))
        .child(choices::view(guide, words, question, asked, minor));
    let on = text("button", words.text("continue")).attr("type", "submit").class("main");
    let buttons = el("div")
        .class("buttons")
        .prop("hidden", move || matches!(pause.get(), Some(Pause::Change(..))))
        .child(on)
        .child(back::view(guide, words));
    el("form")
        .attr("data-question", question.index().to_string())
        .attr("autocomplete", "off")
        .flag("novalidate", true)
        .on("submit", move |event| submit(&event, guide, question, asked, pause))
        .child(progress(guide, words, question, asked.part))
        .child(fieldset)
        .child(missing(words, pause))
        .child(changing(guide, question, pause))
        .child(buttons)
        .child(why::view(guide, words, question, &id))
        .child(terms::view(words, question_terms(question), minor))
        .view()
}

/// Goes on with what is ticked, unless there is a reason to pause.
fn submit(
    event: &Event,
    guide: Guide,
    question: QuestionId,
    asked: &Question,
    pause: RwSignal<Option<Pause>>,
) {
    stays(event);
    let Some(answer) = guide.draft().get_untracked().answer(asked) else {
        pause.set(Some(Pause::Missing));
        focus_soon(".missing");
        return;
    };
    let consequences = Consequences::of(&guide.session(), question, answer);
    if consequences.is_empty() {
        guide.answer(question, answer);
    } else {
        pause.set(Some(Pause::Change(answer, consequences)));
        focus_soon(".change h2");
    }
}

/// Whatever is ticked next ends the pause; the title of the page tells of a missing answer.
fn settle(guide: Guide, words: &Words, pause: RwSignal<Option<Pause>>) {
    Effect::new(move |before: Option<()>| {
        guide.draft().track();
        if before.is_some() {
            pause.set(None);
        }
    });
    let (usual, mistake) = (words.text("page-title"), words.text("page-title-error"));
    Effect::new(move |_| {
        let missing = pause.with(|pause| *pause == Some(Pause::Missing));
        document().set_title(if missing { &mistake } else { &usual });
    });
}

/// The complaint beside the question.
fn beside(words: &Words, pause: RwSignal<Option<Pause>>) -> Element {
    let complaint = words.text("nothing-chosen");
    let shown = live(move || {
        let missing = pause.with(|pause| *pause == Some(Pause::Missing));
        missing.then(|| complaint.clone().into_any())
    });
    el("p").class("beside").attr("id", "beside").child(shown)
}

/// The complaint just above the button, which leads to the choices.
fn missing(words: &Words, pause: RwSignal<Option<Pause>>) -> AnyView {
    let complaint = words.text("nothing-chosen");
    live(move || {
        pause.with(|pause| *pause == Some(Pause::Missing)).then(|| {
            let link = text("a", &complaint).attr("href", "./").on("click", |event| {
                stays(&event);
                focus("form fieldset :is(input, select)");
            });
            el("div").class("missing").attr("role", "alert").attr("tabindex", "-1").child(link).view()
        })
    })
}

/// What the new answer would do, and the choice.
fn changing(guide: Guide, question: QuestionId, pause: RwSignal<Option<Pause>>) -> AnyView {
    live(move || {
        let Some(Pause::Change(answer, consequences)) = pause.get() else { return None };
        let keep = move || {
            guide.draft().set(Draft::of(question, guide.answers().get(question)));
            focus_soon("#content h1");
        };
        let apply = move || guide.answer(question, answer);
        guide.words().map(|words| change::view(guide, &words, &consequences, apply, keep))
    })
}

/// The part, and how many questions can still come at most. Whoever has gone back is told the part alone: how many
/// screens lie ahead is not how many questions are left.
fn progress(guide: Guide, words: &Words, question: QuestionId, part: &str) -> Element {
    let progress = el("p").class("progress").child(text("span", words.text(&message::of("part", part))));
    let answers = guide.answers();
    if answers.get(question).is_some() {
        return progress;
    }
    let left = RULES.questions_left(&answers).without(QuestionSet::only(question)).len();
    let count = arguments([("count", left.into())]);
    let left = text("span", words.text_with("questions-left", &count)).attr("data-left", left.to_string());
    progress.text(" ").child(left)
}

/// Words that the question uses.
fn question_terms(question: QuestionId) -> &'static [&'static Term] {
    let found = RULES.question_terms.iter().find(|(of, _)| *of == question);
    found.map_or(&[], |(_, terms)| terms)
}
