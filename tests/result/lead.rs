//! What every result says of itself: what it is and is not, by which rules, under which headings.

use anyhow::{Context, Result};
use rules_core::norway::RULES;
use serde_json::json;
use tests::browser::Browser;
use tests::walker::Walker;

use crate::{case, result_of, words};

/// What the lead must name, in each language: what it is not, who decides, whom to ask, and that nothing is sent.
const NAMED: [(&str, [&str; 8]); 2] = [
    (
        "en",
        [
            "information",
            "not a decision",
            "not legal advice",
            "UDI",
            "UNE",
            "lawyer",
            "NOAS",
            "sent to no one",
        ],
    ),
    (
        "nb",
        [
            "informasjon",
            "ikke et vedtak",
            "ikke juridisk råd",
            "UDI",
            "UNE",
            "advokat",
            "NOAS",
            "sendes ikke til noen",
        ],
    ),
];

// R5, R6.
#[tokio::test]
async fn a_result_says_on_the_first_screen_what_it_is_not_and_at_its_end_which_rules_it_rests_on()
-> Result<()> {
    let browser = Browser::sized(360, 640).await?;
    let walker = Walker::new(&browser);
    let law = RULES.shelf_life.law_as_of;
    for (language, named) in NAMED {
        let words = words(language)?;
        for id in ["C01", "C36"] {
            result_of(walker, &case(id)?, language).await?;
            assert_eq!(walker.drawn().await?, (true, 0.0), "R11: the heading has the focus");
            let lead = walker.texts("[data-result] > .lead").await?.concat();
            assert_eq!(lead, words.text("result-lead"));
            for name in named {
                assert!(lead.contains(name), "{language}: {name} is missing in: {lead}");
            }
            let end = "document.querySelector('[data-result] > .lead').getBoundingClientRect().bottom";
            let end = browser.evaluate(end).await?.as_f64().context("a place")?;
            assert!(end > 0.0 && end <= 640.0, "{id} in {language}: the lead ends {end} pixels down");
            let receipt = walker.texts(".receipt").await?.concat();
            let month = words.text(&format!("month-{}", law.month()));
            for part in [RULES.version, &law.year().to_string(), &law.day().to_string(), &month] {
                assert!(receipt.contains(part), "{language}: {part} is missing in: {receipt}");
            }
            assert!(receipt.contains(&words.attr("receipt", "checked")), "who has checked them: {receipt}");
            // The banner of old rules is tried in the walk, with other days.
            assert!(walker.texts("[data-age]").await?.is_empty(), "these rules are not old");
        }
    }
    browser.quit().await
}

/// Gives the levels of all headings in the document that are not put away, in order; folds count as open.
const LEVELS: &str = "[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
  .filter((one) => !one.closest('[hidden], dialog')).map((one) => Number(one.localName[1]))";

// R11.
#[tokio::test]
async fn headings_nest_without_gaps_on_every_screen() -> Result<()> {
    let browser = Browser::start().await?;
    let walker = Walker::new(&browser);
    let nest = async |name: &str| {
        let levels: Vec<u8> = serde_json::from_value(browser.evaluate(LEVELS).await?)?;
        let fits = levels.first() == Some(&1) && levels.iter().filter(|level| **level == 1).count() == 1;
        let steps = levels.iter().zip(levels.iter().skip(1)).all(|(one, next)| *next <= one + 1);
        assert!(fits && steps, "{name}: {levels:?}");
        anyhow::Ok(())
    };
    for id in ["C12", "C20", "C27", "C36"] {
        let case = case(id)?;
        walker.open().await?;
        nest("the start").await?;
        walker
            .walk(|question| case.answer(question), async |screen| nest(&format!("{id}: {screen:?}")).await)
            .await?;
        let routes = walker.attributes("[data-route]", &["data-route"]).await?.concat();
        for route in routes {
            walker.press(&format!("[data-route={route}] button")).await?;
            nest(&format!("{id}: {route}")).await?;
            walker.press(".back").await?;
        }
        for place in ["your-answers", "about-method", "about-privacy", "about-publisher"] {
            walker.press(&format!("footer [data-go={place}]")).await?;
            nest(place).await?;
        }
        assert_eq!(browser.evaluate("document.querySelectorAll('[data-about]').length").await?, json!(1));
    }
    browser.quit().await
}
