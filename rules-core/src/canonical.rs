//! The canonical form of a rule set: every rule as text, without comments, titles or wording.
//!
//! Its digest is in every receipt. Each value is taken apart field by field, so that a new field
//! does not compile until it is decided whether it is a rule.

use crate::card::{Card, Figure, Note, Right, Status, Value};
use crate::condition::Condition;
use crate::deadline::{Deadline, Elapsed, Length, Period, Stated};
use crate::gate::Gate;
use crate::question::{Choice, OptionSet, Question, QuestionId, Takes};
use crate::route::{Bar, Cap, Element, Judgement, Route};
use crate::ruleset::{Contact, Contacts, Ruleset, ShelfLife};
use crate::shown::Shown;
use crate::source::{Citation, Source};
use crate::step::Step;
use core::fmt::{self, Write};

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
            statuses,
            notes,
            contacts,
            sources,
            terms: _,
            question_terms: _,
        } = *self.rules;
        let ShelfLife { law_as_of, review_by, grades_until } = shelf_life;
        writeln!(self.out, "(shelf-life {law_as_of} {review_by} {grades_until})")?;
        questions.iter().try_for_each(|question| self.question(question))?;
        gates.iter().try_for_each(|gate| self.gate(gate))?;
        routes.iter().try_for_each(|route| self.route(route))?;
        cards.iter().try_for_each(|card| self.card(card))?;
        statuses.iter().try_for_each(|status| self.status(status))?;
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
        write!(self.out, "(route {id} ceiling={} ", ceiling.id())?;
        self.condition(&scope)?;
        for Element { id, core, condition, citations } in elements {
            self.part("element", id, if *core { "core" } else { "beside" }, condition, citations)?;
        }
        for Bar { id, to, condition, citations } in bars {
            self.part("bar", id, to.id(), condition, citations)?;
        }
        for Cap { id, to, condition, citations } in caps {
            self.part("cap", id, to.id(), condition, citations)?;
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
        weight: &str,
        condition: &Condition,
        citations: &[Citation],
    ) -> fmt::Result {
        write!(self.out, "({kind} {id} {weight} ")?;
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

    fn status(&mut self, status: &Status) -> fmt::Result {
        let Status { id, when, rights } = *status;
        write!(self.out, "(status {id} ")?;
        self.condition(&when)?;
        self.attachments(&[], rights, &[])?;
        self.end()
    }

    fn note(&mut self, note: &Note) -> fmt::Result {
        let Note { id, when, confidence, citations } = *note;
        write!(self.out, "(note {id} {} ", confidence.id())?;
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
        let Step { id, when, shown, place, means, at_once, deadline, citations } = *step;
        write!(self.out, "(step {id} {place} {} at-once={at_once} ", means.id())?;
        self.shown(shown)?;
        self.condition(&when)?;
        if let Some(Deadline { from, direction, length }) = deadline {
            write!(self.out, "(deadline {} {} ", from.id, direction.id())?;
            self.elapsed(from.elapsed)?;
            match length {
                Length::Fixed(period) => self.period(period)?,
                Length::Letter { stated, otherwise } => {
                    self.out.write_str("letter ")?;
                    self.stated(stated)?;
                    self.out.write_str("otherwise ")?;
                    otherwise.iter().try_for_each(|period| self.period(*period))?;
                }
            }
            self.end()?;
        }
        self.citations(citations)?;
        self.end()
    }

    fn figures(&mut self, figures: &[Figure]) -> fmt::Result {
        for Figure { id, value, confidence, citations } in figures {
            write!(self.out, "(figure {id} {} ", confidence.id())?;
            self.value(*value)?;
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

    /// The date and the confidence are rules; the title and the address are wording, and elsewhere.
    fn source(&mut self, source: &Source) -> fmt::Result {
        let Source { id, kind, date, seen, confidence } = *source;
        let (kind, seen, confidence) = (kind.id(), seen.id(), confidence.id());
        writeln!(self.out, "(source {id} {kind} {date} {seen} {confidence})")
    }

    fn citations(&mut self, citations: &[Citation]) -> fmt::Result {
        for Citation { source, section, paragraph, letter } in citations {
            let (section, paragraph) = (section.unwrap_or("-"), paragraph.unwrap_or(0));
            write!(self.out, "(cite {} {section} {paragraph} {})", source.id, letter.unwrap_or('-'))?;
        }
        Ok(())
    }

    fn condition(&mut self, condition: &Condition) -> fmt::Result {
        match condition {
            Condition::All(parts) => self.branch("all", parts),
            Condition::Any(parts) => self.branch("any", parts),
            Condition::Not(part) => self.branch("not", core::slice::from_ref(*part)),
            Condition::OneOf(leaf) => {
                self.out.write_str("(one-of ")?;
                self.options(leaf.question, leaf.yes)?;
                self.options(leaf.question, leaf.unsure)?;
                self.out.write_char(')')
            }
            Condition::OnlyOf(leaf) => {
                self.out.write_str("(only-of ")?;
                self.options(leaf.question, leaf.options)?;
                self.out.write_char(')')
            }
            // A name is for readers; what it stands for is the rule.
            Condition::Named(named) => self.condition(&named.condition),
            Condition::Gate(gate) => {
                write!(self.out, "(gate-state {} ", gate.id)?;
                self.condition(&gate.scope)?;
                self.condition(&gate.condition)?;
                self.out.write_char(')')
            }
        }
    }

    fn branch(&mut self, kind: &str, parts: &[Condition]) -> fmt::Result {
        write!(self.out, "({kind} ")?;
        parts.iter().try_for_each(|part| self.condition(part))?;
        self.out.write_char(')')
    }

    fn options(&mut self, question: QuestionId, options: OptionSet) -> fmt::Result {
        let asked = self.rules.question(question).ok_or(fmt::Error)?;
        write!(self.out, "({}", asked.id)?;
        asked.names(options).try_for_each(|name| write!(self.out, " {name}"))?;
        self.out.write_char(')')
    }

    fn stated(&mut self, table: &[(Choice, Stated)]) -> fmt::Result {
        for (choice, stated) in table {
            self.condition(&Condition::is(*choice))?;
            match stated {
                Stated::For(period) => self.period(*period)?,
                Stated::InLetter => self.out.write_str("(in-letter)")?,
            }
        }
        Ok(())
    }

    fn elapsed(&mut self, table: &[(Choice, Elapsed)]) -> fmt::Result {
        for (choice, Elapsed { at_least, at_most }) in table {
            self.condition(&Condition::is(*choice))?;
            match at_most {
                Some(at_most) => write!(self.out, "({at_least} {at_most})")?,
                None => write!(self.out, "({at_least} -)")?,
            }
        }
        Ok(())
    }

    fn period(&mut self, Period { amount, unit }: Period) -> fmt::Result {
        write!(self.out, "({amount} {})", unit.id())
    }

    fn value(&mut self, value: Value) -> fmt::Result {
        match value {
            Value::Time(amount, unit) => self.period(Period { amount, unit }),
            Value::Money(amount) => write!(self.out, "(money {amount})"),
            Value::TenthsOfBaseAmount(tenths) => write!(self.out, "(tenths-of-base-amount {tenths})"),
            Value::Day(day) => write!(self.out, "(day {day})"),
            Value::Age(years) => write!(self.out, "(age {years})"),
            Value::Count(count) => write!(self.out, "(count {count})"),
            Value::Ids(ids) => {
                self.out.write_str("(ids")?;
                ids.iter().try_for_each(|id| write!(self.out, " {id}"))?;
                self.out.write_char(')')
            }
        }
    }

    fn shown(&mut self, shown: Shown) -> fmt::Result {
        match shown {
            Shown::WhenYes => self.out.write_str("when-yes "),
            Shown::UnlessNo => self.out.write_str("unless-no "),
            Shown::UnlessNoOncePut(question) => {
                let asked = self.rules.question(question).ok_or(fmt::Error)?;
                write!(self.out, "unless-no-once-put={} ", asked.id)
            }
        }
    }

    fn end(&mut self) -> fmt::Result {
        self.out.write_str(")\n")
    }
}

#[cfg(test)]
mod tests;
