//! What could change the result: what is not known yet and matters.

use leptos::prelude::*;
use rules_core::norway::RULES;
use rules_core::{Answer, QuestionSet};

use crate::part::answer;
use crate::place::Place;
use crate::result::Findings;

/// The questions left unanswered or unsaid on which an open part of a route in play rests, each a way to it.
pub(crate) fn view(found: &Findings) -> AnyView {
    let listed = found.assessment.routes.iter().filter_map(|finding| RULES.route(finding.route));
    let open = listed.filter_map(|route| route.explain(&found.answers)).map(|explanation| explanation.open);
    let open = open.fold(QuestionSet::EMPTY, QuestionSet::union);
    let unsaid = |question: &rules_core::QuestionId| {
        !matches!(found.answers.get(*question), Some(Answer::Chosen(_)))
    };
    let guide = found.guide;
    let entries = open.iter().filter(unsaid).filter(|question| found.answers.get(*question).is_some());
    let entries: Vec<_> = entries
        .map(|question| {
            let name = answer::question(&found.words, question, found.minor);
            view! {
                <li data-open=question.index()>
                    <button type="button" class="link" on:click=move |_| guide.go(Place::Question(question))>{name}</button>
                </li>
            }
        })
        .collect();
    let section = (!entries.is_empty()).then(|| {
        view! {
            <section>
                <h2>{found.words.text("open")}</h2>
                <p>{found.words.attr("open", "text")}</p>
                <ul>{entries}</ul>
            </section>
        }
    });
    section.into_any()
}
