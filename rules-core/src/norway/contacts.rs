//! Whom the person is shown: lines for children and against exploitation and violence where they
//! are needed, then the founding organisations, then others by need, then authorities.

use super::cards::decision;
use super::conditions::{ASKS_ASYLUM, BEFORE_DECISION, COVERED_BY_UKRAINE_SCHEME, IN_NORWAY, MINOR};
use super::organisations as o;
use super::questions as q;
use crate::condition::Condition;
use crate::organisation::Organisation;
use crate::ruleset::{Contact, Contacts};
use crate::shown::Shown;
use crate::{all, any, not};

/// Shown when the condition is known to hold.
const fn for_those(organisation: &'static Organisation, when: Condition) -> Contact {
    Contact { organisation, shown: Shown::WhenYes, when }
}

/// Sexual orientation or gender identity is named as a reason.
const LGBT: Condition = Condition::is(q::reason::SEXUAL_ORIENTATION_OR_GENDER_IDENTITY);

/// Refused by UDI or UNE, or sent to another country.
const REFUSED: Condition =
    Condition::one_of(&[q::stage::UDI_REFUSED, q::stage::UNE_REFUSED, q::stage::DUBLIN_DECISION]);

/// Without a permit and without a case that runs.
const WITHOUT_PERMIT: Condition =
    Condition::one_of(&[q::stage::NONE, q::stage::NOT_APPLIED, q::stage::UNE_REFUSED]);

/// About to register, or not yet interviewed.
const ASKS_BEFORE_DECISION: Condition = all![IN_NORWAY, BEFORE_DECISION];

/// A child here without a responsible adult.
const CHILD_ALONE: Condition = all![IN_NORWAY, MINOR, Condition::is(q::without_guardian::YES)];

/// Settled, or to be settled, in a municipality.
const HOLDS_PROTECTION: Condition =
    Condition::one_of(&[q::stage::PROTECTION, q::stage::COLLECTIVE, q::stage::HUMANITARIAN]);

/// A child in Norway, or somebody of whom neither is ruled out: a child must never miss it.
const CHILD_NOT_RULED_OUT: Contact =
    Contact { organisation: &o::CHILD_HELPLINE, shown: Shown::UnlessNo, when: all![IN_NORWAY, MINOR] };

/// Exploitation is said, or not ruled out by who was asked. The number does not work abroad.
const EXPLOITATION_NOT_RULED_OUT: Contact = Contact {
    organisation: &o::ROSA,
    shown: Shown::UnlessNoOncePut(q::exploitation::QUESTION),
    when: all![IN_NORWAY, not!(Condition::is(q::exploitation::NO))],
};

/// Violence by the partner is said, or not ruled out by who was asked. The number does not work abroad.
const VIOLENCE_NOT_RULED_OUT: Contact = Contact {
    organisation: &o::CRISIS_CENTRES,
    shown: Shown::UnlessNoOncePut(q::partner_violence::QUESTION),
    when: all![IN_NORWAY, not!(Condition::is(q::partner_violence::NO))],
};

/// Emergency lines and organisations.
pub const CONTACTS: Contacts = Contacts {
    emergency: &[
        &o::POLICE_EMERGENCY,
        &o::AMBULANCE,
        &o::FIRE,
        &o::OUT_OF_HOURS_DOCTOR,
        &o::POLICE_NOT_URGENT,
        &o::VIOLENCE_HELPLINE,
        &o::POISON_INFORMATION,
    ],
    local_emergency: &o::LOCAL_EMERGENCY_HELP,
    out_of_reach: not!(IN_NORWAY),
    calm: Condition::is(q::urgent::NO),
    organisations: &[
        CHILD_NOT_RULED_OUT,
        EXPLOITATION_NOT_RULED_OUT,
        VIOLENCE_NOT_RULED_OUT,
        for_those(&o::NOAS, Condition::ALWAYS),
        for_those(&o::JUSS_BUSS, Condition::ALWAYS),
        for_those(&o::SEIF, Condition::ALWAYS),
        for_those(&o::MIRA, IN_NORWAY),
        for_those(&o::NORWEGIAN_HELSINKI_COMMITTEE, Condition::is(q::travel_route::RUSSIA)),
        for_those(&o::AMNESTY_NORWAY, Condition::is(q::reason::HUMAN_RIGHTS_WORK)),
        for_those(&o::NORWEGIAN_MISSIONS, all![not!(IN_NORWAY), Condition::is(q::reason::HUMAN_RIGHTS_WORK)]),
        for_those(&o::CARITAS, ASKS_BEFORE_DECISION),
        for_those(&o::ASYLBARN, MINOR),
        for_those(&o::MYRIGHTS, CHILD_ALONE),
        for_those(&o::SKEIV_VERDEN, LGBT),
        for_those(&o::FRI, LGBT),
        for_those(&o::JURK, IN_NORWAY),
        for_those(&o::JUSSFORMIDLINGEN, IN_NORWAY),
        for_those(&o::JUSSHJELPA_NORD_NORGE, IN_NORWAY),
        for_those(&o::JUSHJELPA_MIDT_NORGE, IN_NORWAY),
        for_those(&o::HEALTH_CENTRE_UNDOCUMENTED_OSLO, all![IN_NORWAY, WITHOUT_PERMIT]),
        for_those(&o::POLICE_IMMIGRATION_SERVICE, ASKS_BEFORE_DECISION),
        for_those(&o::UDI, Condition::ALWAYS),
        for_those(&o::UNE, any![REFUSED, Condition::is(q::stage::LOST)]),
        for_those(&o::COUNTY_GOVERNOR, all![IN_NORWAY, MINOR]),
        for_those(&o::BUFETAT, all![CHILD_ALONE, Condition::is(q::age::UNDER_15)]),
        for_those(&o::NAV, all![IN_NORWAY, ASKS_ASYLUM]),
        for_those(&o::IMDI, any![HOLDS_PROTECTION, all![IN_NORWAY, COVERED_BY_UKRAINE_SCHEME]]),
        for_those(&o::UNHCR_NORDIC, any![not!(IN_NORWAY), Condition::is(q::urgent::DETAINED)]),
        for_those(&o::NORWEGIAN_REFUGEE_COUNCIL, not!(IN_NORWAY)),
        for_those(&o::IOM_NORWAY, decision::ASSISTED_RETURN.when),
        for_those(
            &o::PARLIAMENTARY_OMBUD,
            any![Condition::is(q::stage::UNE_REFUSED), Condition::is(q::urgent::DETAINED)],
        ),
        for_those(&o::OMBUD_FOR_CHILDREN, all![IN_NORWAY, MINOR]),
    ],
};
