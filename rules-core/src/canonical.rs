//! The canonical form of a rule set: every rule as text, without comments, titles or wording.
//!
//! Its digest is in every receipt. Each value is taken apart field by field, so that a new field
//! does not compile until it is decided whether it is a rule.

use crate::card::{Card, Figure, Note, Right};
use crate::condition::Condition;
use crate::deadline::{Deadline, Length};
use crate::gate::Gate;
use crate::question::{Choice, OptionSet, Question, QuestionId, Takes};
use crate::route::{Bar, Cap, Element, Judgement, Route};
use crate::ruleset::{Contact, Contacts, Ruleset};
use crate::shown::Shown;
use crate::source::{Citation, Source};
use crate::step::Step;
use core::fmt::{self, Debug, Write};

/// Writes the rules to `out`.
pub(crate) fn write(rules: &Ruleset, out: &mut dyn Write) -> fmt::Result {
    let mut form = Form { rules, out };
    form.ruleset()
}

/// The writer. Lists are in brackets, in author order; ids are bare; other values are in the
/// form of their data.
struct Form<'a> {
    rules: &'a Ruleset,
    out: &'a mut dyn Write,
}

impl Form<'_> {
    fn ruleset(&mut self) -> fmt::Result {
        // The version names the rules and is not one; groups are for the eye, the glossary for words.
        let Ruleset {
            version: _,
            shelf_life,
            questions,
            gates,
            routes,
            groups: _,
            cards,
            notes,
            contacts,
            sources,
            terms: _,
            question_terms: _,
        } = *self.rules;
        self.value("shelf-life", &shelf_life)?;
        questions.iter().try_for_each(|question| self.question(question))?;
        gates.iter().try_for_each(|gate| self.gate(gate))?;
        routes.iter().try_for_each(|route| self.route(route))?;
        cards.iter().try_for_each(|card| self.card(card))?;
        notes.iter().try_for_each(|note| self.note(note))?;
        self.contacts(contacts)?;
        sources.iter().flat_map(|list| list.iter()).try_for_each(|source| self.source(source))
    }

    fn question(&mut self, question: &Question) -> fmt::Result {
        let Question { id, part, sensitive, takes, options } = *question;
        write!(self.out, "(question {id} {part} sensitive={sensitive} ")?;
        match takes {
            Takes::One => self.out.write_str("one")?,
            Takes::Several { alone } => {
                self.out.write_str("several")?;
                question.names(alone).try_for_each(|name| write!(self.out, " alone={name}"))?;
            }
        }
        options.iter().try_for_each(|option| write!(self.out, " {option}"))?;
        self.end()
    }

    fn gate(&mut self, gate: &Gate) -> fmt::Result {
        let Gate { id, scope, condition, citations } = *gate;
        write!(self.out, "(gate {id} ")?;
        self.condition(&scope)?;
        self.condition(&condition)?;
        self.citations(citations)?;
        self.end()
    }

    fn route(&mut self, route: &Route) -> fmt::Result {
        let Route {
            id,
            scope,
            elements,
            bars,
            caps,
            ceiling,
            judgements,
            steps,
            rights,
            figures,
            terms: _,
            citations,
        } = *route;
        write!(self.out, "(route {id} ceiling={ceiling:?} ")?;
        self.condition(&scope)?;
        for Element { id, core, condition, citations } in elements {
            self.part("element", id, core, condition, citations)?;
        }
        for Bar { id, to, condition, citations } in bars {
            self.part("bar", id, to, condition, citations)?;
        }
        for Cap { id, to, condition, citations } in caps {
            self.part("cap", id, to, condition, citations)?;
        }
        for Judgement { id, citations } in judgements {
            write!(self.out, "(judgement {id} ")?;
            self.citations(citations)?;
            self.end()?;
        }
        self.attachments(steps, rights, figures)?;
        self.citations(citations)?;
        self.end()
    }

    fn part(
        &mut self,
        kind: &str,
        id: &str,
        weight: &dyn Debug,
        condition: &Condition,
        citations: &[Citation],
    ) -> fmt::Result {
        write!(self.out, "({kind} {id} {weight:?} ")?;
        self.condition(condition)?;
        self.citations(citations)?;
        self.end()
    }

    fn card(&mut self, card: &Card) -> fmt::Result {
        let Card { id, when, shown, urgent, folded, steps, rights, figures, terms: _, citations } = *card;
        write!(self.out, "(card {id} folded={folded} ")?;
        self.shown(shown)?;
        self.condition(&when)?;
        self.condition(&urgent)?;
        self.attachments(steps, rights, figures)?;
        self.citations(citations)?;
        self.end()
    }

    fn note(&mut self, note: &Note) -> fmt::Result {
        let Note { id, when, confidence, citations } = *note;
        write!(self.out, "(note {id} {confidence:?} ")?;
        self.condition(&when)?;
        self.citations(citations)?;
        self.end()
    }

    fn attachments(&mut self, steps: &[&Step], rights: &[&Right], figures: &[Figure]) -> fmt::Result {
        steps.iter().try_for_each(|step| self.step(step))?;
        for Right { id, figures, citations } in rights {
            write!(self.out, "(right {id} ")?;
            self.figures(figures)?;
            self.citations(citations)?;
            self.end()?;
        }
        self.figures(figures)
    }

    fn step(&mut self, step: &Step) -> fmt::Result {
        let Step { id, when, place, means, at_once, deadline, citations } = *step;
        write!(self.out, "(step {id} {place} {means:?} at-once={at_once} ")?;
        self.condition(&when)?;
        if let Some(Deadline { from, direction, length }) = deadline {
            write!(self.out, "(deadline {} {direction:?} ", from.id)?;
            self.table(from.elapsed)?;
            match length {
                Length::Fixed(period) => self.value("fixed", &period)?,
                Length::Letter { stated, otherwise } => {
                    self.table(stated)?;
                    self.value("otherwise", &otherwise)?;
                }
            }
            self.end()?;
        }
        self.citations(citations)?;
        self.end()
    }

    fn figures(&mut self, figures: &[Figure]) -> fmt::Result {
        for Figure { id, value, confidence, citations } in figures {
            write!(self.out, "(figure {id} {value:?} {confidence:?} ")?;
            self.citations(citations)?;
            self.end()?;
        }
        Ok(())
    }

    /// Whom a contact is shown to is a rule; its telephone number is not.
    fn contacts(&mut self, contacts: Contacts) -> fmt::Result {
        let Contacts { emergency, local_emergency, out_of_reach, calm, organisations } = contacts;
        write!(self.out, "(contacts {} ", local_emergency.id)?;
        emergency.iter().try_for_each(|line| write!(self.out, "{} ", line.id))?;
        self.condition(&out_of_reach)?;
        self.condition(&calm)?;
        for Contact { organisation, shown, when } in organisations {
            write!(self.out, "(contact {} ", organisation.id)?;
            self.shown(*shown)?;
            self.condition(when)?;
            self.end()?;
        }
        self.end()
    }

    /// Titles and publishers are wording; the address, the date and the confidence are not.
    fn source(&mut self, source: &Source) -> fmt::Result {
        let Source { id, title: _, publisher: _, address, kind, date, seen, confidence } = *source;
        writeln!(self.out, "(source {id} {address:?} {kind:?} {date:?} {seen:?} {confidence:?})")
    }

    fn citations(&mut self, citations: &[Citation]) -> fmt::Result {
        citations.iter().try_for_each(|citation| write!(self.out, "(cite {citation})"))
    }

    fn condition(&mut self, condition: &Condition) -> fmt::Result {
        match condition {
            Condition::All(parts) => self.branch("all", parts),
            Condition::Any(parts) => self.branch("any", parts),
            Condition::Not(part) => self.branch("not", core::slice::from_ref(*part)),
            Condition::OneOf(leaf) => {
                write!(self.out, "(one-of {}", self.rules.question_name(leaf.question))?;
                self.options(leaf.question, leaf.yes)?;
                self.out.write_str(" unsure")?;
                self.options(leaf.question, leaf.unsure)?;
                self.out.write_char(')')
            }
            Condition::OnlyOf(leaf) => {
                write!(self.out, "(only-of {}", self.rules.question_name(leaf.question))?;
                self.options(leaf.question, leaf.options)?;
                self.out.write_char(')')
            }
            // A name is for readers; what it stands for is the rule.
            Condition::Named(named) => self.condition(&named.condition),
            Condition::Gate(gate) => write!(self.out, "(gate-state {})", gate.id),
        }
    }

    fn branch(&mut self, kind: &str, parts: &[Condition]) -> fmt::Result {
        write!(self.out, "({kind} ")?;
        parts.iter().try_for_each(|part| self.condition(part))?;
        self.out.write_char(')')
    }

    fn options(&mut self, question: QuestionId, options: OptionSet) -> fmt::Result {
        match self.rules.question(question) {
            Some(asked) => asked.names(options).try_for_each(|name| write!(self.out, " {name}")),
            None => Err(fmt::Error),
        }
    }

    fn table<T: Debug>(&mut self, table: &[(Choice, T)]) -> fmt::Result {
        for (choice, value) in table {
            self.condition(&Condition::is(*choice))?;
            write!(self.out, "={value:?} ")?;
        }
        Ok(())
    }

    fn shown(&mut self, shown: Shown) -> fmt::Result {
        match shown {
            Shown::WhenYes => self.out.write_str("when-yes "),
            Shown::UnlessNo => self.out.write_str("unless-no "),
            Shown::UnlessNoOncePut(question) => {
                write!(self.out, "unless-no-once-put={} ", self.rules.question_name(question))
            }
        }
    }

    fn value(&mut self, name: &str, value: &dyn Debug) -> fmt::Result {
        write!(self.out, "({name} {value:?})")
    }

    fn end(&mut self) -> fmt::Result {
        self.out.write_str(")\n")
    }
}

#[cfg(test)]
mod tests;
