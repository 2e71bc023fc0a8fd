//! Where a rule comes from: legal texts and pages with their dates, and pinpoints into them.

use crate::id::ids;
use core::fmt;
use jiff::civil::Date;

/// What kind of text a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceKind {
    /// An act of parliament, or an amending act.
    Act,
    /// A regulation made under an act.
    Regulation,
    /// A treaty, or a regulation of another legal order that applies by agreement.
    Treaty,
    /// A circular, an instruction or a guideline of an authority.
    Guideline,
    /// A judgment or a decision of a board.
    CaseLaw,
    /// A bill, a consultation paper or a debate: law that is proposed or explained, not made.
    Preparatory,
    /// A page of an authority.
    Authority,
    /// A page of an organisation.
    Organisation,
    /// A news article.
    Press,
    /// An academic text or an encyclopedia.
    Research,
    /// One of the documents the project was founded on.
    Seed,
}

impl SourceKind {
    /// All kinds, those that bind first.
    pub const ALL: [SourceKind; 11] = [
        SourceKind::Act,
        SourceKind::Regulation,
        SourceKind::Treaty,
        SourceKind::Guideline,
        SourceKind::CaseLaw,
        SourceKind::Preparatory,
        SourceKind::Authority,
        SourceKind::Organisation,
        SourceKind::Press,
        SourceKind::Research,
        SourceKind::Seed,
    ];

    /// Whether a text of this kind makes law; the others explain it, apply it or report it.
    pub const fn makes_law(self) -> bool {
        matches!(self, SourceKind::Act | SourceKind::Regulation | SourceKind::Treaty)
    }
}

ids!(SourceKind {
    Act = "act",
    Regulation = "regulation",
    Treaty = "treaty",
    Guideline = "guideline",
    CaseLaw = "case-law",
    Preparatory = "preparatory",
    Authority = "authority",
    Organisation = "organisation",
    Press = "press",
    Research = "research",
    Seed = "seed",
});

/// The date of a source's content, as exactly as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContentDate {
    /// The content is of this day.
    Day(Date),
    /// The content is of this month.
    Month {
        /// The year.
        year: i16,
        /// The month, 1 to 12.
        month: i8,
    },
    /// The content is of this year.
    Year(i16),
    /// The text itself carries no date.
    Undated,
}

impl fmt::Display for ContentDate {
    /// As much of `2026-11-22` as is known, or `undated`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ContentDate::Day(date) => write!(out, "{date}"),
            ContentDate::Month { year, month } => write!(out, "{year}-{month:02}"),
            ContentDate::Year(year) => write!(out, "{year}"),
            ContentDate::Undated => out.write_str("undated"),
        }
    }
}

/// How the text was seen when the rule was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// A copy of the publisher's own text.
    Copy,
    /// Only as quoted or summarised by somebody else; the page says so.
    SecondHand,
}

ids!(Seen { Copy = "copy", SecondHand = "second-hand" });

/// How sure it is that what the source says is right at the law date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Not shown as fact.
    Low,
    /// Right as far as is known; shown with its date.
    Medium,
    /// Read in the consolidated law or in several recent and independent sources.
    High,
}

ids!(Confidence { Low = "low", Medium = "medium", High = "high" });

/// A legal text or page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Stable id, kebab-case.
    pub id: &'static str,
    /// What kind of text it is.
    pub kind: SourceKind,
    /// The date of its content.
    pub date: ContentDate,
    /// How it was seen.
    pub seen: Seen,
    /// How sure its content is at the law date.
    pub confidence: Confidence,
}

/// What a source is called and where it is found. Wording: apart from the source, so that the rules do
/// not carry it and a page can load it with its other texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Title {
    /// The source.
    pub source: &'static Source,
    /// Its title in its own language.
    pub title: &'static str,
    /// What everybody calls it, where that is shorter.
    pub short: Option<&'static str>,
    /// Who publishes it.
    pub publisher: &'static str,
    /// The publisher's own public address; none where only a copy elsewhere was seen.
    pub address: Option<&'static str>,
}

/// A place in a source: the section, article or chapter, and the paragraph, letter or item in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The source.
    pub source: &'static Source,
    /// The section (`28`, `90-c`, `8-3`), article or chapter; none for the source as a whole.
    pub section: Option<&'static str>,
    /// The paragraph of the section, counted from 1.
    pub paragraph: Option<u8>,
    /// The letter within the paragraph.
    pub letter: Option<char>,
}

impl Citation {
    /// The source as a whole.
    pub const fn whole(source: &'static Source) -> Citation {
        Citation { source, section: None, paragraph: None, letter: None }
    }

    /// A section (or article, or chapter) of a source.
    pub const fn section(source: &'static Source, section: &'static str) -> Citation {
        Citation { source, section: Some(section), paragraph: None, letter: None }
    }

    /// The `paragraph`-th paragraph of the section.
    #[must_use]
    pub const fn paragraph(self, paragraph: u8) -> Citation {
        Citation { paragraph: Some(paragraph), ..self }
    }

    /// The letter within the paragraph.
    #[must_use]
    pub const fn letter(self, letter: char) -> Citation {
        Citation { letter: Some(letter), ..self }
    }

    /// The provision that it lies in: the section, article or chapter of a text that makes law, or that
    /// text as a whole. None in a text that does not make law.
    pub fn provision(&self) -> Option<Citation> {
        self.source.kind.makes_law().then_some(Citation { paragraph: None, letter: None, ..*self })
    }

    /// Whether `other` lies in what this names: in the same section, or anywhere in the same source
    /// where this names the source as a whole.
    pub fn contains(&self, other: &Citation) -> bool {
        let same = self.source.id == other.source.id;
        same && (self.section.is_none() || self.section == other.section)
    }

    /// The id: the source's, then the parts of the pinpoint that are known, joined by hyphens.
    pub fn id(&self) -> String {
        self.to_string()
    }
}

impl fmt::Display for Citation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.source.id)?;
        if let Some(section) = self.section {
            write!(out, "-{section}")?;
        }
        if let Some(paragraph) = self.paragraph {
            write!(out, "-{paragraph}")?;
        }
        if let Some(letter) = self.letter {
            write!(out, "-{letter}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static ACT: Source = Source {
        id: "harbour-act",
        kind: SourceKind::Act,
        date: ContentDate::Undated,
        seen: Seen::Copy,
        confidence: Confidence::High,
    };

    #[test]
    fn an_id_names_the_source_and_the_pinpoint() {
        assert_eq!(Citation::whole(&ACT).id(), "harbour-act");
        let section = Citation::section(&ACT, "28");
        assert_eq!(section.id(), "harbour-act-28");
        assert_eq!(section.paragraph(1).letter('a').id(), "harbour-act-28-1-a");
    }

    #[test]
    fn a_pinpoint_lies_in_its_section_and_that_in_its_source() {
        let (whole, section) = (Citation::whole(&ACT), Citation::section(&ACT, "28"));
        let pinpoint = section.paragraph(1).letter('a');
        assert_eq!(pinpoint.provision(), Some(section));
        assert_eq!(whole.provision(), Some(whole));
        assert!(whole.contains(&section) && section.contains(&pinpoint));
        assert!(!section.contains(&whole) && !section.contains(&Citation::section(&ACT, "29")));
        static PAGE: Source = Source { id: "harbour-page", kind: SourceKind::Authority, ..ACT };
        assert_eq!(Citation::whole(&PAGE).provision(), None);
        assert!(!Citation::whole(&PAGE).contains(&section));
    }
}
