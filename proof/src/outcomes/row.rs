//! The rows of a decision table, derived from the parts of a route and what each is to the grade.

use rules_core::grade::{Ceiling, OPEN_ELEMENTS_ALLOWED, Role};
use rules_core::route::{Part, Route};
use rules_core::{Grade, Truth};

/// When a row applies. A part is named by its place in [`Route::parts`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// The part has this truth.
    Is(usize, Truth),
    /// The part holds or is open.
    HoldsOrOpen(usize),
    /// More elements are open than [`OPEN_ELEMENTS_ALLOWED`].
    TooManyOpen,
    /// Every core element is open.
    AllCoreOpen,
    /// Some part is open.
    AnyOpen,
    /// Always.
    Otherwise,
}

/// A row of a decision table: when it applies, and the grade then; none is *not in play*.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// When it applies.
    pub when: When,
    /// What it says of the route.
    pub grade: Option<Grade>,
}

/// The rows that the parts of `route` call for, first match wins. Some may never be the first to match: which ones
/// shows only when they are tried on every class.
#[must_use]
pub fn rows(route: &'static Route) -> Vec<Row> {
    let parts: Vec<Part> = route.parts().collect();
    let each = |wanted: fn(Role) -> bool, when: fn(usize) -> When, grade: Option<Grade>| {
        let places = parts.iter().enumerate().filter(move |(_, part)| wanted(part.role));
        places.map(move |(at, _)| Row { when: when(at), grade }).collect::<Vec<_>>()
    };
    let one = |when, grade| vec![Row { when, grade: Some(grade) }];
    let no = |at| When::Is(at, Truth::No);
    let yes = |at| When::Is(at, Truth::Yes);
    let best = match route.ceiling {
        Ceiling::Likely => Grade::Likely,
        Ceiling::Possible => Grade::Possible,
    };
    [
        each(|role| role == Role::Scope, no, None),
        each(|role| role == Role::BarToUnlikely, yes, Some(Grade::Unlikely)),
        each(|role| matches!(role, Role::Element { .. }), no, Some(Grade::Unlikely)),
        each(|role| role == Role::CapToUnlikely, yes, Some(Grade::Unlikely)),
        each(|role| role == Role::BarToCannotTell, When::HoldsOrOpen, Some(Grade::CannotTell)),
        one(When::TooManyOpen, Grade::CannotTell),
        one(When::AllCoreOpen, Grade::CannotTell),
        each(|role| role == Role::CapToPossible, yes, Some(Grade::Possible)),
        one(When::AnyOpen, Grade::Possible),
        one(When::Otherwise, best),
    ]
    .concat()
}

impl When {
    /// Whether it applies where the `parts` of the route have these `truths`, in the same order.
    #[must_use]
    pub fn applies(self, parts: &[Part], truths: &[Truth]) -> bool {
        let is = |at: usize, truth| truths.get(at) == Some(&truth);
        let open = |wanted: fn(Role) -> bool| {
            let wanted = parts.iter().zip(truths).filter(move |(part, _)| wanted(part.role));
            wanted.map(|(_, truth)| *truth == Truth::Unknown)
        };
        match self {
            When::Is(at, truth) => is(at, truth),
            When::HoldsOrOpen(at) => is(at, Truth::Yes) || is(at, Truth::Unknown),
            When::TooManyOpen => {
                let open = open(|role| matches!(role, Role::Element { .. })).filter(|open| *open).count();
                open > usize::from(OPEN_ELEMENTS_ALLOWED)
            }
            When::AllCoreOpen => {
                let mut core = open(|role| role == Role::Element { core: true }).peekable();
                core.peek().is_some() && core.all(|open| open)
            }
            When::AnyOpen => truths.contains(&Truth::Unknown),
            When::Otherwise => true,
        }
    }
}
