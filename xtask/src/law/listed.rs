//! What a rule lists beside its conditions: steps with their deadlines, rights, figures, judgements.

use rules_core::Condition;
use rules_core::card::{Figure, Right};
use rules_core::deadline::{Deadline, Length};
use rules_core::shown::Shown;
use rules_core::source::Citation;
use rules_core::step::Step;

use super::citation;
use super::condition::Conditions;
use super::figures;
use super::markdown::{List, plain};
use super::rule;
use super::words::Words;

/// A text with its figures, and behind it the one for people under 18 where there is one.
pub(super) fn texts(words: &Words, list: &mut List, depth: usize, id: &str, of: &[Figure]) {
    let texts = words.variants(id).into_iter().map(|variant| plain(&figures::text(words, &variant, of)));
    let name = id.split_once('-').map_or(id, |(_, name)| name);
    write(words, list, depth, texts.collect(), |text| format!("{text} (`{name}`)"));
}

/// A text, and one list deeper the text for people under 18 where it is another.
fn write(words: &Words, list: &mut List, depth: usize, texts: Vec<String>, first: impl Fn(&str) -> String) {
    let mut texts = texts.iter();
    let Some(text) = texts.next() else { return };
    list.entry(depth, &first(text));
    for child in texts.filter(|child| *child != text) {
        list.entry(depth + 1, &format!("{} {child}", words.say("law-under-18")));
    }
}

/// A step: what to do, how, when it is listed, and by when.
pub(super) fn step(
    words: &Words,
    conditions: &Conditions<'_>,
    list: &mut List,
    depth: usize,
    step: &'static Step,
) {
    texts(words, list, depth, &format!("step-{}", step.id), &[]);
    let variants = words.variants(&format!("step-{}", step.id)).into_iter();
    let how = variants.map(|variant| plain(&words.say(&format!("{variant}.how"))));
    write(words, list, depth + 1, how.collect(), |text| format!("{}: {text}", words.say("how")));
    let (place, means) = (words.of("place", step.place), words.of("means", step.means.id()));
    let at_once = if step.at_once { format!("; {}", words.say("law-at-once")) } else { String::new() };
    list.entry(depth + 1, &format!("{}, {}{at_once}", plain(&place), plain(&means)));
    if let Some(by) = step.deadline {
        list.entry(depth + 1, &deadline(words, &by));
    }
    if step.when != Condition::ALWAYS {
        let listed = match step.shown {
            Shown::WhenYes => words.say("law-listed-when"),
            other => rule::shown(words, other),
        };
        list.entry(depth + 1, &listed);
        conditions.write(list, depth + 2, &step.when);
    }
    rests_on(words, list, depth + 1, step.citations);
}

/// A right, with its figures below.
pub(super) fn right(words: &Words, list: &mut List, depth: usize, right: &Right) {
    texts(words, list, depth, &format!("right-{}", right.id), right.figures);
    rests_on(words, list, depth + 1, right.citations);
    right.figures.iter().for_each(|one| figure(words, list, depth + 1, one));
}

/// A figure: its value, how sure it is, and what it rests on.
pub(super) fn figure(words: &Words, list: &mut List, depth: usize, figure: &Figure) {
    let value = plain(&figures::value(words, figure.value));
    let sure = words.of("confidence", figure.confidence.id());
    let from = citation::list(words, figure.citations);
    let said = words.say_with(
        "law-figure",
        &[("value", value.into()), ("confidence", sure.into()), ("from", from.into())],
    );
    list.entry(depth, &format!("`{}`: {said}", figure.id));
}

/// `Rests on: …`.
pub(super) fn rests_on(words: &Words, list: &mut List, depth: usize, citations: &[Citation]) {
    list.entry(depth, &format!("{} {}", words.say("law-rests-on"), citation::list(words, citations)));
}

/// By when a step is to be taken.
fn deadline(words: &Words, deadline: &Deadline) -> String {
    let counted = format!("counted-{}-{}", deadline.direction.id(), deadline.from.id);
    let sentence = |period| {
        let time = figures::period(words, period);
        words.say_with(&counted, &[("time", time.into())])
    };
    let said = match deadline.length {
        Length::Fixed(period) => sentence(period),
        Length::Letter { otherwise, .. } => {
            let mut said = words.say("law-time-in-letter");
            let sentences: Vec<String> = otherwise.iter().map(|period| sentence(*period)).collect();
            if !sentences.is_empty() {
                said = format!("{said} {} {}", words.say("law-time-otherwise"), sentences.join(" "));
            }
            said
        }
    };
    format!("{} {}", words.say("law-deadline"), plain(&said))
}
