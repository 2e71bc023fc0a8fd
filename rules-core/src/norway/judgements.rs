//! What only the authority can weigh. Shown as what UDI or UNE will assess; never asked as yes or
//! no, never decided here.

use super::cite::{act, page, regulations};
use super::sources::{authorities as a, guidelines as g, law, seeds as s};
use crate::route::Judgement;

/// Whether what the person tells is believed.
pub const CREDIBILITY: Judgement = Judgement {
    id: "credibility",
    citations: &[act("28"), act("93").paragraph(4), page(&s::SEED_EUAA_FORMS_OF_PROTECTION)],
};
/// How real the risk on return is.
pub const RISK_ON_RETURN: Judgement =
    Judgement { id: "risk-on-return", citations: &[act("28").paragraph(1), act("73")] };
/// Whether the harm is because of a Convention ground.
pub const LINK_TO_GROUND: Judgement = Judgement { id: "link-to-ground", citations: &[act("29"), act("30")] };
/// Whether general violence is so high that it is a risk to the person.
pub const LEVEL_OF_VIOLENCE: Judgement =
    Judgement { id: "level-of-violence", citations: &[act("28").paragraph(1).letter('b'), page(&law::ECHR)] };
/// Who the person is.
pub const IDENTITY: Judgement =
    Judgement { id: "identity", citations: &[act("83"), act("93"), page(&s::SEED_EUAA_FORMS_OF_PROTECTION)] };
/// That the applicant is a child.
pub const CHILD_SENSITIVE: Judgement =
    Judgement { id: "child-sensitive", citations: &[act("28").paragraph(3), page(&a::UNG_ASYLUM)] };
/// Whether the rules on exclusion apply.
pub const EXCLUSION: Judgement =
    Judgement { id: "exclusion", citations: &[act("31"), page(&g::UDI_2020_013_EXCLUSION)] };
/// Whether family life is real, and what may speak against it.
pub const FAMILY_LIFE: Judgement = Judgement {
    id: "family-life",
    citations: &[act("40"), act("41"), act("42"), page(&g::RS_2010_072_DERIVED_STATUS)],
};
/// Whether the parent will live with the child, and had care of it.
pub const LIFE_WITH_THE_CHILD: Judgement = Judgement {
    id: "life-with-the-child",
    citations: &[act("43").paragraph(1), act("43").paragraph(2), act("43").paragraph(3)],
};
/// Whether the authorities there, or another area, really protect.
pub const EFFECTIVE_PROTECTION: Judgement =
    Judgement { id: "effective-protection", citations: &[act("28").paragraph(5), act("29").paragraph(3)] };
/// What own acts after leaving were for.
pub const OWN_ACTS: Judgement = Judgement { id: "own-acts", citations: &[act("28").paragraph(4)] };
/// Whether the family has stronger ties to another safe country.
pub const TIES_TO_OTHER_COUNTRY: Judgement =
    Judgement { id: "ties-to-other-country", citations: &[act("51").paragraph(3)] };
/// Where the person last lived.
pub const LAST_HOME: Judgement =
    Judgement { id: "last-home", citations: &[page(&a::UDI_COLLECTIVE_CHANGES_2024)] };
/// All circumstances together, against considerations of immigration control.
pub const ALL_CIRCUMSTANCES: Judgement = Judgement {
    id: "all-circumstances",
    citations: &[act("38").paragraph(4), page(&a::UNE_HUMANITARIAN_2025)],
};
/// How serious the illness is, and whether there is treatment at home.
pub const SERIOUSNESS_OF_ILLNESS: Judgement =
    Judgement { id: "seriousness-of-illness", citations: &[act("38").paragraph(2).letter('b')] };
/// The best interests of the child.
pub const BEST_INTERESTS: Judgement =
    Judgement { id: "best-interests-of-the-child", citations: &[act("38").paragraph(3)] };
/// How strong a child's ties to Norway are.
pub const CHILDS_TIES: Judgement =
    Judgement { id: "childs-ties", citations: &[regulations("8-5"), page(&g::UNE_LONG_STAYING_CHILDREN)] };
/// How bad conditions would be on return.
pub const CONDITIONS_ON_RETURN: Judgement =
    Judgement { id: "conditions-on-return", citations: &[act("38").paragraph(2).letter('c')] };
/// Whether there is proper care for a child on return.
pub const CARE_ON_RETURN: Judgement =
    Judgement { id: "care-on-return", citations: &[act("38").paragraph(2).letter('a'), regulations("8-8")] };
/// Whether signs of exploitation are enough.
pub const SIGNS_OF_TRAFFICKING: Judgement = Judgement {
    id: "signs-of-trafficking",
    citations: &[regulations("8-3"), page(&g::UDI_2013_014_TRAFFICKING)],
};
/// Whether the person helped to clarify identity and to make return possible.
pub const COOPERATION: Judgement = Judgement { id: "cooperation", citations: &[regulations("8-7")] };
/// Whom UNHCR puts forward and UDI takes.
pub const SELECTION: Judgement =
    Judgement { id: "selection", citations: &[act("35"), page(&a::UDI_APPLYING_FROM_ABROAD)] };
/// What a mission can do without adding to the danger.
pub const MISSIONS_DISCRETION: Judgement =
    Judgement { id: "missions-discretion", citations: &[page(&g::HUMAN_RIGHTS_DEFENDERS_GUIDELINES)] };
/// Whether what happened is mistreatment in the sense of the law.
pub const MISTREATMENT: Judgement = Judgement {
    id: "mistreatment",
    citations: &[
        page(&g::UNE_MISTREATMENT),
        page(&g::RS_2010_009_INDEPENDENT_GROUNDS),
        page(&g::UNE_DECISION_MISTREATMENT),
        page(&g::STORTINGET_MISTREATMENT_2025),
    ],
};
/// Whether what is new is important enough.
pub const IMPORTANCE_OF_WHAT_IS_NEW: Judgement =
    Judgement { id: "importance-of-what-is-new", citations: &[page(&a::UNE_DISAGREE_WITH_DECISION)] };
/// Whether the sponsor earns enough, or an exception fits.
pub const INCOME: Judgement = Judgement {
    id: "income",
    citations: &[
        act("58"),
        regulations("10-8"),
        regulations("10-9"),
        regulations("10-11"),
        page(&law::INCOME_REQUIREMENT_2025),
        page(&g::UNE_INCOME_EXCEPTIONS),
    ],
};
