//! A gate, a route or a card as a whole, on the sheets of the provisions that it rests on.

use rules_core::Condition;
use rules_core::card::{Card, Figure, Right};
use rules_core::gate::Gate;
use rules_core::grade::Role;
use rules_core::norway::RULES;
use rules_core::route::{Part, Route};
use rules_core::shown::Shown;
use rules_core::step::Step;

use super::cited::Owner;
use super::condition::Conditions;
use super::markdown::{List, heading, paragraph, plain};
use super::words::Words;
use super::{diagram, figures, links, listed, part};

/// The rule with its heading; nothing for a status, which is a list only.
pub(super) fn whole(words: &Words, conditions: &Conditions<'_>, owner: Owner) -> String {
    let (kind, id) = owner.id();
    let name = plain(&words.of(kind, id));
    let title = heading(4, &format!("{}: {name} (`{id}`)", words.say(&format!("law-{kind}"))));
    match owner {
        Owner::Gate(gate) => title + &self::gate(words, conditions, gate),
        Owner::Route(route) => title + &self::route(words, conditions, route),
        Owner::Card(card) => title + &self::card(words, conditions, card),
        Owner::Status(_) => String::new(),
    }
}

/// What the page says: attributes of a message, in each of its variants, with the figures in them.
fn told(words: &Words, id: &str, attributes: &[&str], of: &[Figure]) -> String {
    let mut out = String::new();
    for (place, variant) in words.variants(id).iter().enumerate() {
        let keys = attributes.iter().map(|attribute| format!("{variant}.{attribute}"));
        let texts = keys.filter(|key| words.has(key)).map(|key| plain(&figures::text(words, &key, of)));
        let before = words.say(if place == 0 { "law-page-says" } else { "law-under-18" });
        out.push_str(&paragraph(&format!("> {before} {}", texts.collect::<Vec<_>>().join(" "))));
    }
    out
}

fn gate(words: &Words, conditions: &Conditions<'_>, gate: &'static Gate) -> String {
    let mut out = told(words, &format!("gate-{}", gate.id), &["active"], &[]);
    out.push_str(&diagram::gate(words, gate));
    let mut list = List::default();
    list.entry(0, &words.say("law-in-play-when"));
    conditions.write(&mut list, 1, &gate.scope);
    list.entry(0, &words.say("law-active-when"));
    conditions.write(&mut list, 1, &gate.condition);
    let limits = RULES.routes.iter().flat_map(|route| {
        let parts = route.parts().filter(|one| *one.condition == Condition::Gate(gate));
        parts.map(|one| {
            let effect = part::effect(words, one.role).unwrap_or_default();
            let name = links::rule(plain(&words.of("route", route.id)), route.citations);
            format!("{name} (`{}`): *{}*", route.id, plain(&effect))
        })
    });
    let limits: Vec<String> = limits.collect();
    if !limits.is_empty() {
        list.entry(0, &words.say("law-gate-limits"));
        limits.iter().for_each(|one| list.entry(1, one));
    }
    listed::rests_on(words, &mut list, 0, gate.citations);
    out + &list.finish()
}

fn route(words: &Words, conditions: &Conditions<'_>, route: &'static Route) -> String {
    let id = format!("route-{}", route.id);
    let mut out = told(words, &id, &["about", "details"], route.figures);
    out.push_str(&diagram::route(words, route));
    let mut list = List::default();
    for (kind, title) in
        [("scope", "law-scope"), ("element", "law-elements"), ("bar", "law-bars"), ("cap", "law-caps")]
    {
        let parts: Vec<Part> = route.parts().filter(|one| part::kind(one.role) == kind).collect();
        if parts.is_empty() {
            list.entry(0, &format!("**{}:** {}", words.say(title), words.say("law-none")));
            continue;
        }
        list.entry(0, &format!("**{}.** {}", words.say(title), words.say(&format!("{title}.effect"))));
        for one in &parts {
            part::write(words, conditions, &mut list, 1, route, one);
        }
    }
    list.entry(0, &words.of("law-ceiling", route.ceiling.id()));
    if !route.parts().any(|one| one.role == Role::Element { core: true }) {
        list.entry(0, &words.say("law-no-core"));
    }
    listed::rests_on(words, &mut list, 0, route.citations);
    out.push_str(&list.finish());
    out + &attachments(words, conditions, route.steps, route.rights, route.figures)
}

/// What a condition must be for what has it to be shown; the condition comes below.
pub(super) fn shown(words: &Words, shown: Shown) -> String {
    match shown {
        Shown::WhenYes => words.say("law-shown-when"),
        Shown::UnlessNo => words.say("law-shown-unless"),
        Shown::UnlessNoOncePut(question) => {
            let question =
                format!("*{}* (`{}`)", plain(&words.question(question)), RULES.question_name(question));
            words.say_with("law-shown-once-put", &[("question", question.into())])
        }
    }
}

fn card(words: &Words, conditions: &Conditions<'_>, card: &'static Card) -> String {
    let mut out = told(words, &format!("card-{}", card.id), &["lead", "more"], card.figures);
    let mut list = List::default();
    list.entry(0, &shown(words, card.shown));
    conditions.write(&mut list, 1, &card.when);
    if card.urgent != Condition::NEVER {
        list.entry(0, &words.say("law-urgent-when"));
        conditions.write(&mut list, 1, &card.urgent);
    }
    if card.folded {
        list.entry(0, &words.say("law-folded"));
    }
    listed::rests_on(words, &mut list, 0, card.citations);
    out.push_str(&list.finish());
    out + &attachments(words, conditions, card.steps, card.rights, card.figures)
}

/// Steps, rights and figures, each under its heading.
fn attachments(
    words: &Words,
    conditions: &Conditions<'_>,
    steps: &'static [&'static Step],
    rights: &[&Right],
    of: &[Figure],
) -> String {
    let (mut to_do, mut gives, mut numbers) = (List::default(), List::default(), List::default());
    steps.iter().for_each(|step| listed::step(words, conditions, &mut to_do, 0, step));
    rights.iter().for_each(|right| listed::right(words, &mut gives, 0, right));
    of.iter().for_each(|figure| listed::figure(words, &mut numbers, 0, figure));
    let titled = |title: &str, list: List| match list.finish() {
        list if list.is_empty() => list,
        list => paragraph(&format!("**{}**", words.say(title))) + &list,
    };
    titled("law-steps", to_do) + &titled("law-rights", gives) + &titled("law-figures", numbers)
}
