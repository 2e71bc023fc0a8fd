//! Grades: a small set of words, told apart by shape as well, and never a promise.

use anyhow::{Context, Result};
use rules_core::Grade;
use serde_json::{Value, json};
use tests::browser::Browser;
use tests::walker::Walker;

use crate::{case, result_of, words};

/// All grades, in the order shown.
const GRADES: [Grade; 4] = [Grade::Likely, Grade::Possible, Grade::CannotTell, Grade::Unlikely];
/// Every grade stands in one of their results.
const GRADED: [&str; 2] = ["C05", "C39"];

// R1.
#[tokio::test]
async fn every_route_stands_under_a_grade_in_words_and_nothing_is_counted_in_percent() -> Result<()> {
    let browser = Browser::start().await?;
    let walker = Walker::new(&browser);
    let mut seen: Vec<String> = Vec::new();
    for language in ["en", "nb"] {
        let words = words(language)?;
        for id in GRADED {
            result_of(walker, &case(id)?, language).await?;
            let groups = "[...document.querySelectorAll('.grade')].map((group) => [
              group.querySelector('h3').innerText.trim(), group.querySelector('h3 + p').innerText.trim(),
              [...new Set([...group.querySelectorAll('[data-route]')].map((one) => one.dataset.grade))]])";
            let groups: Vec<(String, String, Vec<String>)> =
                serde_json::from_value(browser.evaluate(groups).await?)?;
            for (name, sentence, grades) in groups {
                let [grade] = &grades[..] else { anyhow::bail!("{id}: {grades:?} under one heading") };
                let message = format!("grade-{grade}");
                assert!(GRADES.iter().any(|known| known.id() == grade), "{id}: {grade}");
                assert_eq!((name, sentence), (words.text(&message), words.attr(&message, "sentence")));
                seen.push(grade.clone());
            }
            let whole = walker.texts("[data-result]").await?.concat();
            for sign in ["%", "percent", "per cent", "prosent"] {
                assert!(!whole.to_lowercase().contains(sign), "{id} in {language}: {sign}");
            }
        }
    }
    assert!(GRADES.iter().all(|grade| seen.iter().any(|seen| seen == grade.id())), "only {seen:?}");
    browser.quit().await
}

/// Gives which points of a picture, on a grid of 24 by 24, are not of the colour of its corner, in grey.
const INK: &str = "(async (picture) => {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(24, 24).getContext('2d');
  canvas.drawImage(bitmap, 0, 0, 24, 24);
  const { data } = canvas.getImageData(0, 0, 24, 24);
  const grey = (at) => 0.2126 * data[at * 4] + 0.7152 * data[at * 4 + 1] + 0.0722 * data[at * 4 + 2];
  return Array.from({ length: 576 }, (_, at) => Math.abs(grey(at) - grey(0)) > 60);
})";

/// The shape beside the word of a grade, as ink and no ink, where colours are not seen.
async fn shape(browser: &Browser, grade: Grade) -> Result<Option<Vec<bool>>> {
    let css = format!(".grade h3 .{} .shape", grade.id());
    let place = format!(
        "(() => {{ const one = document.querySelector({}); if (!one) return null; one.scrollIntoView({{ block: 'center' }});
           const {{ x, y, width, height }} = one.getBoundingClientRect();
           return {{ x: x + scrollX, y: y + scrollY, width, height, scale: 1 }} }})()",
        json!(css)
    );
    let place = browser.evaluate(&place).await?;
    if place.is_null() {
        return Ok(None);
    }
    let about = json!({ "format": "png", "clip": place, "captureBeyondViewport": true });
    let taken = browser.devtools()?.send_raw("Page.captureScreenshot", about).await?;
    let picture = taken.get("data").and_then(Value::as_str).context("a picture")?;
    Ok(Some(serde_json::from_value(browser.evaluate(&format!("{INK}({})", json!(picture))).await?)?))
}

// R8.
#[tokio::test]
async fn without_colours_the_shapes_of_grades_differ_in_light_and_dark() -> Result<()> {
    let browser = Browser::start().await?;
    let walker = Walker::new(&browser);
    for scheme in ["light", "dark"] {
        browser
            .pretend_media(&[("prefers-color-scheme", scheme), ("prefers-reduced-motion", "reduce")])
            .await?;
        let mut shapes: Vec<(Grade, Vec<bool>)> = Vec::new();
        for id in GRADED {
            result_of(walker, &case(id)?, "en").await?;
            browser
                .devtools()?
                .send_raw("Emulation.setEmulatedVisionDeficiency", json!({ "type": "achromatopsia" }))
                .await?;
            for grade in GRADES {
                let seen = shapes.iter().any(|(seen, _)| *seen == grade);
                if let Some(shape) = shape(&browser, grade).await?.filter(|_| !seen) {
                    shapes.push((grade, shape));
                }
            }
        }
        assert_eq!(shapes.len(), GRADES.len(), "all grades");
        for (at, (grade, shape)) in shapes.iter().enumerate() {
            let ink = shape.iter().filter(|ink| **ink).count();
            assert!(ink > 30, "{grade:?} in {scheme}: {ink} points of ink");
            for (other, another) in shapes.iter().skip(at + 1) {
                let apart = shape.iter().zip(another).filter(|(one, other)| one != other).count();
                assert!(apart > 30, "{grade:?} and {other:?} in {scheme}: {apart} points apart");
            }
        }
    }
    browser.quit().await
}
