//! What a case says that its person must be told: each stands in a text that the result of that case shows, in
//! every language. That a text says it was read by people; whoever words it anew finds here what it must go on
//! saying. Only telephone numbers are looked for in the words.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use app::message::CHILD;
use rules_core::norway::RULES;
use serde_json::{Map, Value};
use tests::cases::cases;
use tests::texts::shown::Shown;
use tests::texts::{Language, languages};

/// A case, what it mentions, and the texts that say it together.
const BINDINGS: &[(&str, &str, &[&str])] = &[
    ("C04", "country note Afghanistan", &["note-afghanistan"]),
    ("C05", "country note Eritrea", &["note-eritrea"]),
    ("C05", "no identity papers may shorten the permit", &["card-identity-limited-permit.lead"]),
    ("C06", "country note Russia", &["note-russia"]),
    (
        "C10",
        "ask a lawyer whether the other area is really safe and reachable",
        &["card-internal-flight.lead"],
    ),
    ("C11", "free lawyer before decision (possible exclusion)", &["card-exclusion.lead"]),
    ("C12", "lawyer paid by the state", &["card-advance-notice.more", "step-find-lawyer-state-pays"]),
    ("C13", "five-year limit", &["right-collective-permit"]),
    (
        "C14",
        "one of 14 areas on the list of January 2025",
        &["element-not-from-area-regarded-as-safe.not-met", "route-collective-protection-ukraine.details"],
    ),
    ("C14", "safe-area list may have changed", &["element-not-from-area-regarded-as-safe.not-met"]),
    (
        "C15",
        "exceptions: documented exemption, sole carer of accompanying children, Medevac",
        &["route-collective-protection-ukraine.details"],
    ),
    ("C16", "bring proof of exemption or custody", &["step-prove-exemption"]),
    ("C17", "EEA registration instead", &["card-collective-protection.more"]),
    (
        "C18",
        "more than 6 months abroad in the last year can stop the extension",
        &["right-collective-extension-can-fail"],
    ),
    ("C18", "trips to Ukraine can cost the permit", &["right-trips-to-ukraine"]),
    (
        "C18",
        "answer letters: the asylum application is only taken up if you ask in time",
        &["step-answer-letter-about-asylum.how"],
    ),
    ("C19", "limited permit until 18", &["route-permit-until-18.about"]),
    ("C20", "child helplines 116 111", &["organisation-child-helpline-child"]),
    ("C21", "tell about family, health, treatment", &["step-tell-ties-and-treatment"]),
    ("C22", "no automatic free lawyer; contact NOAS", &["card-refused-examination.lead"]),
    ("C24", "say what would happen in Russia, incl. onward removal", &["step-tell-about-stay-elsewhere.how"]),
    ("C25", "very quick procedure: tell everything at once", &["gate-accelerated-48-hours.active"]),
    ("C25", "one week to appeal if manifestly unfounded", &["gate-accelerated-48-hours.active"]),
    (
        "C27",
        "register and pay before month 6",
        &["step-register-family", "route-family-reunification.details"],
    ),
    (
        "C28",
        "embassy meeting before one year",
        &["step-hand-in-family", "route-family-reunification.details"],
    ),
    ("C29", "income requirement", &["cap-deadline-missed.holds"]),
    ("C30", "collect proof", &["step-keep-proof-of-obstacle"]),
    ("C31", "apply before the child turns 18", &["step-apply-before-child-is-18"]),
    ("C31", "all papers must be in before the birthday", &["step-apply-before-child-is-18.how"]),
    ("C31", "bill of June 2026 may narrow this", &["route-family-of-refugee-child.details"]),
    ("C33", "deadline in the letter", &["card-advance-notice.lead"]),
    ("C34", "urgent: police appointment today", &["step-renew-permit.how"]),
    (
        "C35",
        "talk to a lawyer before contacting the authorities",
        &["step-call-lawyer-first", "card-withdrawal.lead"],
    ),
    (
        "C36",
        "deadline in the letter: normally three weeks, one week if manifestly unfounded",
        &["card-appeal.lead"],
    ),
    ("C36", "late appeal can be accepted", &["card-appeal.more"]),
    ("C37", "ask for suspensive effect", &["step-ask-une-to-stay.how"]),
    ("C38", "collect proof of every embassy contact", &["step-keep-proof-of-embassy-contact"]),
    ("C39", "safety first; ROSA 22 33 11 60", &["step-get-safe.how", "step-call-rosa"]),
    (
        "C40",
        "116 006, crisis centre; leave first, apply after",
        &["step-call-violence-helpline", "step-call-violence-helpline.how"],
    ),
    ("C41", "use a safe channel", &["step-contact-mission-safely"]),
    ("C42", "nobody can apply directly; never pay", &["route-resettlement.about", "step-pay-nobody.how"]),
];

/// Every mention of every case.
fn mentions() -> Result<BTreeSet<(String, String)>> {
    let cases: Vec<Map<String, Value>> = serde_json::from_str(tests::CASES)?;
    let mut all = BTreeSet::new();
    for case in cases {
        let id = case.get("id").and_then(Value::as_str).context("a case without an id")?;
        let mentions = case.get("mentions").and_then(Value::as_array).context("a case without mentions")?;
        for mention in mentions {
            all.insert((id.to_owned(), mention.as_str().context("a mention that is no text")?.to_owned()));
        }
    }
    Ok(all)
}

#[test]
fn every_mention_is_bound_and_every_binding_is_of_a_mention() -> Result<()> {
    let bound = BINDINGS.iter().map(|(case, mention, _)| ((*case).to_owned(), (*mention).to_owned()));
    let bound: Vec<(String, String)> = bound.collect();
    let once: BTreeSet<(String, String)> = bound.iter().cloned().collect();
    assert_eq!(once.len(), bound.len(), "a mention is bound twice");
    assert_eq!(once, mentions()?);
    Ok(())
}

/// The telephone numbers in a text: six digits or more, however they are grouped.
fn numbers(text: &str) -> Vec<String> {
    let runs = text.split(|sign: char| !(sign.is_ascii_digit() || sign == ' '));
    runs.map(|run| run.replace(' ', "")).filter(|number| number.len() >= 6).collect()
}

/// The numbers that the page shows beside the text of an organisation.
fn beside(key: &str) -> Vec<String> {
    let contacts = &RULES.contacts;
    let others = contacts.organisations.iter().map(|contact| contact.organisation);
    let id = key.strip_prefix("organisation-").map(|id| id.trim_end_matches(CHILD)).unwrap_or_default();
    let of = contacts.emergency.iter().copied().chain(others).filter(|organisation| organisation.id == id);
    of.flat_map(|organisation| organisation.phones).map(|phone| (*phone).to_owned()).collect()
}

/// What keeps a mention from being made in a language by the texts it is bound to.
fn faults(language: &Language, shown: &Shown, mention: &str, keys: &[&str]) -> Vec<String> {
    let (said, mut told, mut faults) = (shown.said(language), Vec::new(), Vec::new());
    for key in keys {
        let Some(text) = language.texts.get(*key) else {
            faults.push(format!("`{key}` is missing"));
            continue;
        };
        if !said.contains(*key) {
            faults.push(format!("`{key}` is not shown to this person"));
        }
        told.extend(text.forms.iter().flat_map(|form| numbers(form)).chain(beside(key)));
    }
    faults.extend(numbers(mention).iter().filter(|one| !told.contains(one)).map(|one| format!("no {one}")));
    faults
}

#[test]
fn every_mention_stands_in_the_result_of_its_case() -> Result<()> {
    let (cases, languages, mut all) = (cases(tests::CASES)?, languages()?, Vec::new());
    for (id, mention, keys) in BINDINGS {
        let case = cases.iter().find(|case| case.id == *id).with_context(|| format!("no case {id}"))?;
        assert!(!keys.is_empty(), "{id}, “{mention}”: no text");
        let shown = Shown::of(case)?;
        for language in &languages {
            let faults = faults(language, &shown, mention, keys).into_iter();
            all.extend(faults.map(|fault| format!("{}: {id}, “{mention}”: {fault}", language.tag)));
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
    Ok(())
}
