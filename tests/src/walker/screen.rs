//! What a walker can stand before.

use rules_core::QuestionId;
use serde_json::Value;

/// What stands in the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The start.
    Start,
    /// What comes before hard questions.
    Interlude,
    /// A question.
    Question(QuestionId),
    /// All answers.
    Answers,
    /// The result, also so far.
    Result,
    /// One route, by id.
    Route(String),
    /// A page about the guide.
    About,
}

/// The screen with this class and these attributes.
pub(super) fn screen(said: &Value) -> Option<Screen> {
    let (class, data) = (said.get(0)?.as_str()?, said.get(1)?);
    let route = data.get("routePage").and_then(Value::as_str);
    let question = data.get("question").and_then(Value::as_str).and_then(|number| number.parse().ok());
    let has = |name: &str| data.get(name).is_some();
    match (question, route) {
        (Some(number), _) => Some(Screen::Question(QuestionId(number))),
        (_, Some(route)) => Some(Screen::Route(route.to_owned())),
        _ if has("interlude") => Some(Screen::Interlude),
        _ if has("answers") => Some(Screen::Answers),
        _ if has("result") => Some(Screen::Result),
        _ if has("about") => Some(Screen::About),
        _ => (class == "start").then_some(Screen::Start),
    }
}
