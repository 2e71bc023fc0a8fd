//! What a person does on the page: goes on, answers, goes back, erases.

use rules_core::norway::RULES;
use rules_core::{Answer, Event, QuestionId, Session};

use super::{Guide, Notice};
use crate::draft::Draft;
use crate::history;
use crate::interview::{Parts, unsaid};
use crate::place::{Journey, Place};
use crate::prelude::*;

impl Guide {
    /// Goes on to `place`.
    pub(crate) fn go(self, place: Place) {
        self.notice.set(None);
        self.lay_out(place);
        let scroll = window().scroll_y().unwrap_or_default();
        self.journey.update(|journey| {
            journey.go(place, scroll);
            history::push(journey.depth());
        });
    }

    /// The browser's history has come to `depth`.
    pub fn arrive(self, depth: u32) {
        let mut journey = self.journey.get_untracked();
        journey.arrive(depth);
        self.lay_out(journey.place());
        self.journey.set(journey);
    }

    /// Goes on to whatever is asked next.
    pub(crate) fn go_on(self) {
        let (session, place) = self.parts.with_untracked(|parts| parts.onward(&self.session()));
        self.session.set(session);
        self.go(place);
    }

    /// Takes an answer and goes on: to the question they had gone back from where nothing has changed, to the list
    /// from which the person came to change it, else to what is asked next.
    pub(crate) fn answer(self, question: QuestionId, answer: Answer) {
        let given = self.answers().get(question);
        self.session.update(|session| *session = session.update(&RULES, Event::Answer(question, answer)));
        let (before, after) = self.journey.with_untracked(|journey| (journey.before(), journey.after()));
        let on_the_way = matches!(after, Some(Place::Question(_) | Place::Interlude(_)));
        match before {
            _ if on_the_way && given == Some(answer) => history::forward(),
            Some(Place::Answers | Place::Result) if given.is_some() && !on_the_way => history::back(),
            _ => self.go_on(),
        }
    }

    /// Goes on to the hard questions of `part`: as they were, where the person has come back from them.
    pub(crate) fn enter(self, part: &'static str) {
        let of_part = |at: QuestionId| RULES.question(at).is_some_and(|question| question.part == part);
        let after = self.journey.with_untracked(Journey::after);
        if matches!(after, Some(Place::Question(at)) if of_part(at)) {
            return history::forward();
        }
        if self.parts.with_untracked(|parts| parts.skips(part)) {
            self.session.update(|session| *session = unsaid(session, part));
        }
        self.parts.update(|parts| parts.enter(part));
        self.go_on();
    }

    /// Leaves the questions of `part` unsaid, also what was answered to them before, and goes on behind it.
    pub(crate) fn skip(self, part: &'static str) {
        self.session.update(|session| *session = unsaid(session, part));
        self.parts.update(|parts| parts.skip(part));
        self.draft.set(Draft::default());
        self.go_on();
    }

    /// Goes back one screen.
    pub(crate) fn back(self) {
        history::back();
    }

    /// Forgets every answer and everything that was seen, and begins again.
    pub(crate) fn erase(self) {
        let (depth, ahead) = self.extent();
        self.drop_answers();
        self.notice.set(Some(Notice::Erased));
        self.journey.update(Journey::forget);
        // The entries behind hold nothing but a number; going back to the first makes the rest unreachable by Back.
        history::rewind(depth, ahead);
    }

    /// How many entries of the browser's history lie behind and ahead of the person.
    pub(crate) fn extent(self) -> (u32, u32) {
        self.journey.with_untracked(|journey| (journey.depth(), journey.ahead()))
    }

    /// Forgets every answer.
    pub(crate) fn drop_answers(self) {
        self.session.set(Session::new());
        self.parts.set(Parts::default());
        self.draft.set(Draft::default());
    }

    /// Makes ready what `place` shows: on a question, the answer it has. Whoever has ticked something and looked
    /// elsewhere before going on finds it ticked.
    fn lay_out(self, place: Place) {
        if let Place::Question(question) = place
            && !self.draft.with_untracked(|draft| draft.is_of(question))
        {
            self.draft.set(Draft::of(question, self.answers().get(question)));
        }
    }
}
