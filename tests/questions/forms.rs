//! What holds on every question that there is, on a small screen.

use anyhow::Result;
use rules_core::QuestionId;
use rules_core::norway::RULES;
use serde::Deserialize;
use serde_json::json;
use tests::browser::Browser;
use tests::walker::{Screen, Walker, question};

use crate::cover;

/// What a script measures on a question. Places are in CSS pixels.
#[derive(Debug, Deserialize)]
struct Form {
    /// The texts of all headings of the first level in sight.
    titles: Vec<String>,
    /// Whether the title is the legend of the one group.
    in_legend: bool,
    /// What the group is described by: how many elements have the id.
    described_by: Vec<usize>,
    /// Kinds of everything that takes what is typed or chosen.
    kinds: Vec<String>,
    /// Values of the choices: of buttons, then of entries of a list.
    values: Vec<String>,
    /// Rows: from where to where from top to bottom, what they say, and whether all of it is the choice's.
    rows: Vec<(f64, f64, String, bool)>,
    ticked: usize,
    /// How far Continue and Back stand from the edge where a line begins, how far down, as read from the left
    /// and from the right.
    on: Vec<(f64, f64)>,
    back: Vec<(f64, f64)>,
    /// Whether Continue comes before Back in the document.
    on_first: bool,
}

const FORM: &str = "(() => {
  const form = document.querySelector('form[data-question]'), group = form.querySelector('fieldset');
  const titles = [...document.querySelectorAll('h1')].filter((one) => one.checkVisibility());
  const controls = 'input, select, textarea, [contenteditable]';
  const own = (row) => {
    row.scrollIntoView({ block: 'center' });
    const { left, right, top, bottom } = row.getBoundingClientRect();
    const corners = [[left + 8, top + 8], [right - 8, top + 8], [left + 8, bottom - 8], [right - 8, bottom - 8]];
    return corners.every((corner) => row.contains(document.elementFromPoint(...corner)));
  };
  const rows = [...form.querySelectorAll('.choice, select')].map((row) => {
    const fits = own(row), { top, bottom } = row.getBoundingClientRect();
    const says = row.matches('select') ? row.closest('label').innerText : row.innerText;
    return [top + scrollY, bottom + scrollY, says.trim(), fits];
  });
  const on = form.querySelector('[type=submit]'), back = form.querySelector('.back');
  const places = (one) => ['ltr', 'rtl'].map((dir) => {
    document.documentElement.dir = dir;
    const { left, right, top } = one.getBoundingClientRect(), edges = form.getBoundingClientRect();
    return [dir === 'ltr' ? left - edges.left : edges.right - right, top + scrollY];
  });
  const values = [...form.querySelectorAll('input, option[value^=o]')].map((one) => one.value);
  const measured = {
    titles: titles.map((one) => one.innerText.trim()),
    in_legend: titles[0]?.parentElement === group.querySelector(':scope > legend:first-child'),
    described_by: group.getAttribute('aria-describedby').split(' ').map(
      (id) => document.querySelectorAll(`[id='${id}']`).length),
    kinds: [...document.querySelectorAll('#content :is(' + controls + ')')].map((one) => one.type ?? one.localName),
    values, rows,
    ticked: form.querySelectorAll('input:checked, option[value^=o]:checked').length,
    on: places(on), back: places(back),
    on_first: Boolean(on.compareDocumentPosition(back) & Node.DOCUMENT_POSITION_FOLLOWING),
  };
  document.documentElement.dir = 'ltr';
  window.scrollTo(0, 0);
  return measured;
})()";

/// Notes from now on when a script asks to be called later by itself.
const NOTE_TIMERS: &str = "(window.timers = [], ['setTimeout', 'setInterval'].forEach((name) => {
  const real = window[name];
  window[name] = (...given) => (window.timers.push(name), real.apply(window, given));
}), 0)";

#[tokio::test]
async fn every_question_is_one_native_form_that_waits_to_be_answered() -> Result<()> {
    let browser = Browser::sized(360, 640).await?;
    let walker = Walker::new(&browser);
    let mut seen: Vec<QuestionId> = Vec::new();
    for (case, _) in cover()? {
        walker.open().await?;
        browser.evaluate(NOTE_TIMERS).await?;
        let look = async |screen: &Screen| {
            // Q12: after each step, whatever it leads to.
            assert_eq!(walker.drawn().await?, (true, 0.0), "the focus, the place on the page");
            if let Screen::Question(at) = *screen
                && !seen.contains(&at)
            {
                seen.push(at);
                is_fit(walker, at).await?;
                why_it_is_asked(walker).await?;
                waits(walker, at, case.answer(at)?).await?;
            }
            Ok(())
        };
        walker.walk(|question| case.answer(question), look).await?;
    }
    assert_eq!(seen.len(), RULES.questions.len(), "every question that there is");
    assert_eq!(browser.console_errors().await?, Vec::<String>::new());
    browser.quit().await
}

/// Q1, Q2, Q3, Q4, Q7, Q14: the shape of a question.
async fn is_fit(walker: Walker<'_>, at: QuestionId) -> Result<()> {
    let asked = question(at)?;
    let form: Form = serde_json::from_value(walker.browser.evaluate(FORM).await?)?;
    assert!(form.titles.len() == 1 && form.in_legend, "one title, in the legend: {form:?}");
    assert!(form.described_by.iter().all(|count| *count == 1), "described by: {form:?}");
    let kinds = ["radio", "checkbox", "select-one"];
    assert!(form.kinds.iter().all(|kind| kinds.contains(&kind.as_str())), "nothing is typed: {form:?}");

    let mut wanted: Vec<String> = (0..asked.options.len()).map(|option| format!("o{option}")).collect();
    wanted.push("d".into());
    wanted.extend(asked.sensitive.then(|| "p".into()));
    let mut values = form.values.clone();
    values.sort();
    wanted.sort();
    assert_eq!(values, wanted, "every option, not knowing, and where it is hard not saying");
    assert_eq!(form.ticked, 0, "nothing is chosen beforehand");

    for (top, bottom, says, own) in &form.rows {
        assert!(
            bottom - top >= 48.0 && *own && !says.is_empty(),
            "{says}: {top} to {bottom}, all of it: {own}"
        );
    }
    for (one, next) in form.rows.iter().zip(form.rows.iter().skip(1)) {
        assert!(next.0 - one.1 >= 8.0, "{} and {} are {} apart", one.2, next.2, next.0 - one.1);
    }

    assert!(form.on_first, "Continue comes before Back");
    for (on, back) in form.on.iter().zip(&form.back) {
        assert!(on.0.abs() < 1.0, "Continue stands {} from the edge", on.0);
        assert!(back.1 > on.1 || back.0 > on.0, "Back stands before Continue: {form:?}");
    }
    Ok(())
}

/// Q6: why it is asked is folded, opens without a request, and names a rule and a source.
async fn why_it_is_asked(walker: Walker<'_>) -> Result<()> {
    let open = "document.querySelectorAll('details[open]').length";
    assert_eq!(walker.browser.evaluate(open).await?, json!(0), "everything is folded");
    let before = walker.browser.server().requests().len();
    for fold in [".why-asked > summary", ".why-asked .sources > summary"] {
        walker.click(fold).await?;
    }
    assert_eq!(walker.browser.evaluate(open).await?, json!(2), "the reason and its first source");
    let (reason, rules) =
        (walker.texts(".why-asked > p").await?, walker.texts(".why-asked > ul > li").await?);
    assert!(reason.iter().all(|text| text.len() > 10) && !rules.is_empty(), "{reason:?} {rules:?}");
    let folds = ".why-asked .sources";
    assert_eq!(walker.texts(folds).await?.len(), rules.len(), "every rule has sources: {rules:?}");
    let sources = walker.texts(".why-asked .sources[open] li").await?;
    assert!(!sources.is_empty() && sources.iter().all(|source| !source.is_empty()), "{sources:?}");
    assert_eq!(walker.browser.server().requests().len(), before, "a request was made");
    Ok(())
}

/// Q7: choosing does not go on, now or by a timer.
async fn waits(walker: Walker<'_>, at: QuestionId, answer: rules_core::Answer) -> Result<()> {
    walker.browser.evaluate("(timers.length = 0)").await?;
    walker.tick(at, answer).await?;
    walker.drawn().await?;
    let still = "[document.querySelector('#content > *') === walked.screen, timers]";
    assert_eq!(walker.browser.evaluate(still).await?, json!([true, []]), "after a choice");
    Ok(())
}
