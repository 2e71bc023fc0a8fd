//! Ids of the messages of the page itself. They are shown as they are until there are texts.

/// The word for the page.
pub(crate) const GUIDE: &str = "guide";
/// Go on with this answer.
pub(crate) const CONTINUE: &str = "continue";
/// Go to the question before.
pub(crate) const BACK: &str = "back";
/// Forget everything and begin again.
pub(crate) const RESTART: &str = "restart";
/// Nothing has been chosen.
pub(crate) const NOTHING_CHOSEN: &str = "nothing-chosen";
/// At most this many questions are left.
pub(crate) const QUESTIONS_LEFT: &str = "questions-left";
/// The result.
pub(crate) const RESULT: &str = "result";
/// The sections of the result.
pub(crate) const ROUTES: &str = "routes";
/// What an answer alone decides.
pub(crate) const DECIDED_BY: &str = "decided-by";
/// Gates.
pub(crate) const GATES: &str = "gates";
/// Cards.
pub(crate) const CARDS: &str = "cards";
/// Steps.
pub(crate) const STEPS: &str = "steps";
/// What the person's status gives.
pub(crate) const RIGHTS: &str = "rights";
/// Emergency lines and organisations.
pub(crate) const CONTACTS: &str = "contacts";
/// Sources, where nothing is graded any more.
pub(crate) const SOURCES: &str = "sources";
/// Rule version, law date and digest.
pub(crate) const RECEIPT: &str = "receipt";
