//! The state of the page and everything that changes it.

use crate::prelude::*;
use std::time::Duration;

use jiff::civil::Date;
use rules_core::norway::{RULES, conditions};
use rules_core::{Answers, Session, Truth};

use crate::draft::Draft;
use crate::interview::Parts;
use crate::place::Journey;
use crate::shelf::{Shelf, Stock};
use crate::words::Words;
use crate::{countries, history, today};

mod moves;

/// What the start screen says besides: why the person is there again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The page was loaded again, and the answers are gone.
    Reloaded,
    /// The address asked for a language that is not here.
    UnknownLanguage,
    /// The person erased everything.
    Erased,
}

/// The state of the page: one signal of the session, one of the way, one of the texts.
#[derive(Clone, Copy, Debug)]
pub struct Guide {
    session: RwSignal<Session>,
    journey: RwSignal<Journey>,
    parts: RwSignal<Parts>,
    draft: RwSignal<Draft>,
    shelf: RwSignal<Shelf>,
    /// What there is of the language shown; changes only when that does.
    stock: RwSignal<Stock>,
    /// The tag of the language shown; changes only with it.
    language: RwSignal<String>,
    words: RwSignal<Option<Words>>,
    notice: RwSignal<Option<Notice>>,
}

impl Guide {
    /// A page on which nothing has been answered.
    #[must_use]
    pub fn new(shelf: Shelf, notice: Option<Notice>) -> Guide {
        let words = shelf.words();
        Guide {
            session: RwSignal::new(Session::new()),
            journey: RwSignal::new(Journey::new(history::depth())),
            parts: RwSignal::new(Parts::default()),
            draft: RwSignal::new(Draft::default()),
            stock: RwSignal::new(shelf.current_stock()),
            shelf: RwSignal::new(shelf),
            language: RwSignal::new(words.as_ref().map(|words| words.tag().to_owned()).unwrap_or_default()),
            words: RwSignal::new(words),
            notice: RwSignal::new(notice),
        }
    }

    /// The way so far; whoever reads it follows it.
    pub(crate) fn journey(self) -> ReadSignal<Journey> {
        self.journey.read_only()
    }

    /// The words of the language shown; whoever reads them follows the language. That more of its texts arrive
    /// makes nothing anew: who is reading a question keeps the place. None before the first text is here.
    pub(crate) fn words(self) -> Option<Words> {
        self.language.track();
        self.words.get_untracked()
    }

    /// The languages and their texts.
    pub(crate) fn shelf(self) -> ReadSignal<Shelf> {
        self.shelf.read_only()
    }

    /// What is ticked on the question that is shown.
    pub(crate) fn draft(self) -> RwSignal<Draft> {
        self.draft
    }

    /// Why the person is at the start, if there is a reason.
    pub(crate) fn notice(self) -> Option<Notice> {
        self.notice.get_untracked()
    }

    /// The session as it is now. A screen is made anew at every step, so it need not follow it.
    pub(crate) fn session(self) -> Session {
        self.session.get_untracked()
    }

    /// The answers as they are now.
    pub(crate) fn answers(self) -> Answers {
        self.session.with_untracked(|session| session.answers().clone())
    }

    /// Whether the answers say that the person is under 18.
    pub(crate) fn is_minor(self) -> bool {
        self.session.with_untracked(|session| conditions::MINOR.truth(session.answers()) == Truth::Yes)
    }

    /// Whether no question is left that matters.
    pub(crate) fn is_complete(self) -> bool {
        self.session.with_untracked(|session| RULES.questions_left(session.answers()).is_empty())
    }

    /// Whether everything that the result needs has arrived in the language shown. Whoever is told no is told
    /// again; whoever is told yes is left alone.
    pub(crate) fn can_show_result(self) -> bool {
        let can = self.stock.get_untracked() == Stock::All;
        if !can {
            self.stock.track();
        }
        can
    }

    /// What there is of the language shown.
    pub(crate) fn stock(self) -> Stock {
        self.stock.get()
    }

    /// The day on this device; the law date where its clock is set to no day there is.
    pub(crate) fn today(self) -> Date {
        today::today().unwrap_or(RULES.shelf_life.law_as_of)
    }

    /// Shows the page in another language.
    pub(crate) fn choose_language(self, tag: &str) {
        self.shelf.update(|shelf| shelf.choose(tag));
        self.take_stock();
        self.words.set(self.shelf.with_untracked(Shelf::words));
        if self.words.with_untracked(|words| words.as_ref().is_some_and(|words| words.tag() == tag)) {
            self.language.set(tag.to_owned());
        }
    }

    /// Takes in a text that has arrived, or that has failed to.
    pub fn put_text(self, tag: &str, part: &str, text: Option<String>) {
        self.shelf.update(|shelf| shelf.put(tag, part, text));
        self.take_stock();
        let concerned = self.shelf.with_untracked(|shelf| {
            tag.is_empty() || shelf.current().is_some_and(|language| language.tag == tag)
        });
        if concerned {
            self.words.set(self.shelf.with_untracked(Shelf::words));
            set_timeout(move || self.prepare(), Duration::ZERO);
        }
    }

    /// Notes what there is of the language shown, where that has changed.
    fn take_stock(self) {
        let stock = self.shelf.with_untracked(Shelf::current_stock);
        if self.stock.get_untracked() != stock {
            self.stock.set(stock);
        }
    }

    /// Does what can be done before it is needed, in the words that have arrived.
    fn prepare(self) {
        self.words.with_untracked(|words| words.as_ref().map(countries::prepare));
    }
}
