//! The five documents the project was founded on.

use super::{EUAA, GOVERNMENT, UNDATED, day, month, year};

sources! {
    /// S000: the Norwegian Helsinki Committee on its asylum work.
    SEED_NORWEGIAN_HELSINKI_COMMITTEE {
        id: "seed-norwegian-helsinki-committee",
        title: "Asylum policies",
        publisher: "Norwegian Helsinki Committee",
        address: None,
        kind: Seed, date: UNDATED, seen: Copy, confidence: Medium,
    }

    /// S001: the directory of legal help on Norway.
    SEED_RIGHTS_IN_EXILE {
        id: "seed-rights-in-exile",
        title: "Norway: Refugee protection",
        publisher: "Rights in Exile",
        address: None,
        kind: Seed, date: month(2023, 6), seen: Copy, confidence: Medium,
    }

    /// S002: Amnesty International Norway on refugees.
    SEED_AMNESTY_NORWAY {
        id: "seed-amnesty-norway",
        title: "Flyktninger og asylsøkere",
        publisher: "Amnesty International Norge",
        address: None,
        kind: Seed, date: year(2018), seen: Copy, confidence: Medium,
    }

    /// S003: EUAA on forms of protection in Norway.
    SEED_EUAA_FORMS_OF_PROTECTION {
        id: "seed-euaa-forms-of-protection",
        title: "Forms of protection - Norway | DIP EUAA",
        publisher: EUAA,
        address: None,
        kind: Seed, date: day(2026, 1, 14), seen: Copy, confidence: Medium,
    }

    /// S004: the government on human rights defenders, about 2015.
    SEED_GOVERNMENT_HUMAN_RIGHTS_DEFENDERS {
        id: "seed-government-human-rights-defenders",
        title: "Human rights defenders",
        publisher: GOVERNMENT,
        address: None,
        kind: Seed, date: year(2015), seen: Copy, confidence: Medium,
    }
}
