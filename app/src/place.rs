//! Where the person is in the guide, and the way there.

use rules_core::QuestionId;

/// A screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Language, what this is, how private it is.
    Start,
    /// What comes before the hard questions of a part.
    Interlude(&'static str),
    /// One question.
    Question(QuestionId),
    /// All answers.
    Answers,
    /// The result, also so far.
    Result,
    /// One route, by id.
    Route(&'static str),
    /// A page about the guide.
    About(About),
}

/// A page about the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// How it works, and all sources.
    Method,
    /// What stays on the device and what cannot be hidden.
    Privacy,
    /// Who publishes it, and how to report a wrong rule.
    Publisher,
}

/// A place on the way, and how far down the page the person was.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Stop {
    place: Place,
    scroll: f64,
}

/// The way through the guide: every place since the start, as the browser's history counts them.
#[derive(Clone, Debug, PartialEq)]
pub struct Journey {
    /// The depth in the browser's history of the first place: more than 0 after a reload.
    base: u32,
    stops: Vec<Stop>,
    at: usize,
    /// The depth that the browser's history has come to, where that is none of this way.
    beside: Option<u32>,
}

impl Journey {
    /// A way that begins at the start, `base` deep in the browser's history.
    #[must_use]
    pub fn new(base: u32) -> Journey {
        Journey { base, stops: vec![Stop { place: Place::Start, scroll: 0.0 }], at: 0, beside: None }
    }

    /// The present place.
    #[must_use]
    pub fn place(&self) -> Place {
        self.stops.get(self.at).map_or(Place::Start, |stop| stop.place)
    }

    /// The place before the present one.
    #[must_use]
    pub fn before(&self) -> Option<Place> {
        self.stops.get(self.at.checked_sub(1)?).map(|stop| stop.place)
    }

    /// The place after the present one, where the person has gone back.
    #[must_use]
    pub fn after(&self) -> Option<Place> {
        self.stops.get(self.at + 1).map(|stop| stop.place)
    }

    /// How far down the present place the person was.
    #[must_use]
    pub fn scroll(&self) -> f64 {
        self.stops.get(self.at).map_or(0.0, |stop| stop.scroll)
    }

    /// The depth in the browser's history.
    #[must_use]
    pub fn depth(&self) -> u32 {
        let at = u32::try_from(self.at).unwrap_or(u32::MAX);
        self.beside.unwrap_or_else(|| self.base.saturating_add(at))
    }

    /// How many entries of this way lie ahead in the browser's history.
    #[must_use]
    pub fn ahead(&self) -> u32 {
        let ahead = self.stops.len().saturating_sub(self.at + 1);
        if self.beside.is_some() { 0 } else { u32::try_from(ahead).unwrap_or(u32::MAX) }
    }

    /// Goes on to `place`, having been `scroll` pixels down the present one; what lay ahead is forgotten.
    pub fn go(&mut self, place: Place, scroll: f64) {
        // From an entry of another way, this one begins there.
        self.base = self.beside.take().unwrap_or(self.base);
        if let Some(stop) = self.stops.get_mut(self.at) {
            stop.scroll = scroll;
        }
        self.stops.truncate(self.at + 1);
        self.stops.push(Stop { place, scroll: 0.0 });
        self.at += 1;
    }

    /// Goes to the place at `depth` in the browser's history; to the start where that is none of this way.
    pub fn arrive(&mut self, depth: u32) {
        let at = depth.checked_sub(self.base).and_then(|at| usize::try_from(at).ok());
        let at = at.filter(|&at| at < self.stops.len());
        self.beside = if at.is_some() { None } else { Some(depth) };
        self.at = at.unwrap_or(0);
    }

    /// Puts the start in the place of every stop, so that nothing that was seen comes back. For a browser whose
    /// history is wound back to its first entry.
    pub fn forget(&mut self) {
        *self = Journey::new(0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: Place = Place::Question(QuestionId(0));
    const SECOND: Place = Place::Question(QuestionId(1));

    #[test]
    fn back_and_forward_keep_the_way_and_the_scroll() {
        let mut journey = Journey::new(0);
        journey.go(FIRST, 0.0);
        journey.go(SECOND, 120.0);
        assert_eq!((journey.place(), journey.depth(), journey.before()), (SECOND, 2, Some(FIRST)));
        journey.arrive(1);
        assert_eq!((journey.place(), journey.scroll(), journey.after()), (FIRST, 120.0, Some(SECOND)));
        journey.arrive(2);
        assert_eq!(journey.place(), SECOND);
    }

    #[test]
    fn going_on_forgets_what_lay_ahead() {
        let mut journey = Journey::new(0);
        journey.go(FIRST, 0.0);
        journey.arrive(0);
        journey.go(Place::Answers, 0.0);
        assert_eq!((journey.place(), journey.after()), (Place::Answers, None));
    }

    #[test]
    fn entries_of_another_way_lead_to_the_start() {
        let mut journey = Journey::new(5);
        journey.go(FIRST, 0.0);
        assert_eq!(journey.depth(), 6);
        for depth in [0, 4, 7, u32::MAX] {
            journey.arrive(depth);
            assert_eq!(journey.place(), Place::Start, "{depth}");
        }
    }

    #[test]
    fn a_way_that_begins_at_an_entry_of_another_is_as_deep_as_the_history() {
        let mut journey = Journey::new(5);
        journey.go(FIRST, 0.0);
        journey.arrive(4);
        assert_eq!((journey.place(), journey.depth(), journey.ahead()), (Place::Start, 4, 0));
        journey.go(SECOND, 0.0);
        assert_eq!((journey.place(), journey.depth()), (SECOND, 5));
        journey.arrive(4);
        assert_eq!((journey.place(), journey.depth(), journey.ahead()), (Place::Start, 4, 1));
    }

    #[test]
    fn what_is_forgotten_does_not_come_back() {
        let mut journey = Journey::new(0);
        journey.go(FIRST, 0.0);
        journey.forget();
        journey.arrive(1);
        assert_eq!(journey.place(), Place::Start);
    }
}
