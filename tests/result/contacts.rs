//! Whom to turn to stands there as text that can be copied and printed, and numbers can be called (R10).

use anyhow::{Context, Result};
use rules_core::norway::RULES;
use serde::Deserialize;
use tests::browser::Browser;
use tests::walker::Walker;

use crate::{answers, case, result_of};

/// A contact in the page.
#[derive(Debug, Deserialize)]
struct Contact {
    id: String,
    text: String,
    /// What each number leads to, and what stands there.
    phones: Vec<(String, String)>,
    /// Whether all of it can be selected.
    selectable: bool,
}

const CONTACTS: &str = "[...document.querySelectorAll('[data-kind=contact]')].map((one) => ({
  id: one.dataset.id,
  text: one.textContent,
  phones: [...one.querySelectorAll('a[href^=\"tel:\"]')].map((link) => [link.getAttribute('href'), link.textContent]),
  selectable: [one, ...one.querySelectorAll('*')].every((part) => getComputedStyle(part).userSelect !== 'none'),
}))";

#[tokio::test]
async fn numbers_can_be_called_and_everything_about_a_contact_can_be_copied() -> Result<()> {
    let browser = Browser::start().await?;
    let walker = Walker::new(&browser);
    let mut called = 0;
    // In Norway, alone and under 18, abroad, at home.
    for id in ["C36", "C20", "C27", "C41"] {
        let case = case(id)?;
        let put = result_of(walker, &case, "en").await?;
        let found = RULES.assess(&answers(&case, &put)?, RULES.shelf_life.law_as_of);
        let shown: Vec<Contact> = serde_json::from_value(browser.evaluate(CONTACTS).await?)?;
        assert_eq!(shown.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), found.contacts, "{id}");
        for contact in shown {
            let known = RULES.contacts.find(&contact.id).with_context(|| contact.id.clone())?;
            let addresses: Vec<&str> = contact.phones.iter().map(|(address, _)| address.as_str()).collect();
            let wanted: Vec<String> = known.phones.iter().map(|phone| format!("tel:{phone}")).collect();
            assert_eq!(addresses, wanted, "{id}: {}", contact.id);
            for ((_, text), phone) in contact.phones.iter().zip(known.phones) {
                assert_eq!(text.split_whitespace().collect::<String>(), *phone, "{id}: {}", contact.id);
                called += 1;
            }
            for plain in [known.email, known.web, known.address].into_iter().flatten() {
                assert!(contact.text.contains(plain), "{id}: {plain} is missing in {}", contact.text);
            }
            assert!(contact.selectable, "{id}: {} cannot be copied", contact.id);
        }
    }
    assert!(called > 20, "only {called} numbers");
    browser.quit().await
}
