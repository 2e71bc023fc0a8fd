//! What in the rules cites which provision.

use rules_core::approval::{self, NO_PROVISION};
use rules_core::card::{Card, Figure, Right, Status};
use rules_core::gate::Gate;
use rules_core::norway::RULES;
use rules_core::route::{Judgement, Part, Route};
use rules_core::source::Citation;
use rules_core::step::Step;

/// What lists a part of the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    Gate(&'static Gate),
    Route(&'static Route),
    Card(&'static Card),
    Status(&'static Status),
}

/// A part of the rules that cites.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// The owner itself.
    Whole,
    /// An element, a bar or a cap.
    Part(Part),
    Judgement(&'static Judgement),
    Step(&'static Step),
    Right(&'static Right),
    /// A figure in the text of the owner.
    Figure(&'static Figure),
}

/// A piece, what lists it, and what it cites.
#[derive(Clone, Debug)]
pub(super) struct Cited {
    pub(super) owner: Owner,
    pub(super) piece: Piece,
    pub(super) citations: Vec<&'static Citation>,
}

impl Owner {
    /// The kind of it, as the id of its name begins, and its id.
    pub(super) fn id(self) -> (&'static str, &'static str) {
        match self {
            Owner::Gate(gate) => ("gate", gate.id),
            Owner::Route(route) => ("route", route.id),
            Owner::Card(card) => ("card", card.id),
            Owner::Status(status) => ("status", status.id),
        }
    }

    /// What it cites itself; a status cites nothing.
    pub(super) fn citations(self) -> &'static [Citation] {
        match self {
            Owner::Gate(gate) => gate.citations,
            Owner::Route(route) => route.citations,
            Owner::Card(card) => card.citations,
            Owner::Status(_) => &[],
        }
    }
}

impl Cited {
    /// Whether it rests on this provision; on none at all, for [`NO_PROVISION`].
    pub(super) fn rests_on(&self, provision: &str) -> bool {
        if provision == NO_PROVISION {
            let is_rule = self.piece == Piece::Whole && !matches!(self.owner, Owner::Status(_));
            return is_rule && approval::sheets(self.owner.citations()) == [NO_PROVISION];
        }
        self.provisions().any(|citation| citation.id() == provision)
    }

    /// The provisions that it cites.
    pub(super) fn provisions(&self) -> impl Iterator<Item = Citation> {
        self.citations.iter().filter_map(|citation| citation.provision())
    }
}

/// Everything that cites, in the order of the rules: an owner, then what it lists.
pub(super) fn all() -> Vec<Cited> {
    let mut all = Vec::new();
    all.extend(RULES.gates.iter().map(|gate| whole(Owner::Gate(gate))));
    for route in RULES.routes {
        let owner = Owner::Route(route);
        all.push(whole(owner));
        let parts = route.parts().filter(|part| part.id != "scope");
        all.extend(parts.map(|part| cited(owner, Piece::Part(part), part.citations)));
        let judgements = route.judgements.iter();
        all.extend(judgements.map(|one| cited(owner, Piece::Judgement(one), one.citations)));
        all.extend(listed(owner, route.steps, route.rights, route.figures));
    }
    for card in RULES.cards {
        let owner = Owner::Card(card);
        all.push(whole(owner));
        all.extend(listed(owner, card.steps, card.rights, card.figures));
    }
    all.extend(
        RULES.statuses.iter().flat_map(|status| listed(Owner::Status(status), &[], status.rights, &[])),
    );
    all
}

fn whole(owner: Owner) -> Cited {
    cited(owner, Piece::Whole, owner.citations())
}

fn listed(
    owner: Owner,
    steps: &'static [&'static Step],
    rights: &'static [&'static Right],
    figures: &'static [Figure],
) -> Vec<Cited> {
    let steps = steps.iter().map(|step| cited(owner, Piece::Step(step), step.citations));
    let rights = rights.iter().map(|right| {
        let mut one = cited(owner, Piece::Right(right), right.citations);
        one.citations.extend(right.figures.iter().flat_map(|figure| figure.citations));
        one
    });
    let figures = figures.iter().map(|figure| cited(owner, Piece::Figure(figure), figure.citations));
    steps.chain(rights).chain(figures).collect()
}

fn cited(owner: Owner, piece: Piece, citations: &'static [Citation]) -> Cited {
    Cited { owner, piece, citations: citations.iter().collect() }
}

/// The provisions that anything cites, and [`NO_PROVISION`] behind them: those of the sources in their
/// order, and within a source by section.
pub(super) fn provisions(all: &[Cited]) -> Vec<Citation> {
    let mut provisions: Vec<Citation> = Vec::new();
    for provision in all.iter().flat_map(Cited::provisions) {
        if !provisions.contains(&provision) {
            provisions.push(provision);
        }
    }
    provisions.sort_by_key(|provision| (place(provision), sorted(provision.section.unwrap_or_default())));
    provisions
}

/// The place of its source in the list of sources.
fn place(citation: &Citation) -> Option<usize> {
    RULES.sources.iter().flat_map(|list| list.iter()).position(|source| source.id == citation.source.id)
}

/// Numbers in a section sort as numbers: 9 before 28, 90-c before 94.
fn sorted(section: &str) -> Vec<(u32, &str)> {
    section.split('-').map(|part| (part.parse().unwrap_or_default(), part)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn provisions_stand_in_the_order_of_the_law() {
        let ids: Vec<String> = provisions(&all()).iter().map(Citation::id).collect();
        let at = |id: &str| ids.iter().position(|one| one == id).unwrap_or_else(|| panic!("{id}: {ids:?}"));
        assert_eq!(ids.first().map(String::as_str), Some("immigration-act-9"));
        assert!(at("immigration-act-28") < at("immigration-act-90-c"));
        assert!(at("immigration-act-90-a") < at("immigration-act-90-c"));
        assert!(at("immigration-act-106-c") < at("immigration-regulations-7-2"));
        assert!(at("immigration-regulations-8-12") < at("immigration-regulations-9-7"));
        assert!(ids.iter().all(|id| !id.contains("udi")), "only texts that make law: {ids:?}");
    }

    #[test]
    fn what_rests_on_no_provision_has_a_sheet_too() {
        let ids: Vec<&str> =
            all().iter().filter(|one| one.rests_on(NO_PROVISION)).map(|one| one.owner.id().1).collect();
        assert!(ids.contains(&"reversal-request") && ids.contains(&"human-rights-defender"), "{ids:?}");
    }
}
