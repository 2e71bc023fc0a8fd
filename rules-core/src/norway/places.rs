//! Places where steps are taken: ids for the wording, with the address where one is sourced.

/// Wherever the person is.
pub const ANYWHERE: &str = "anywhere";
/// The National Arrival Centre, Mosseveien 58, 1640 Råde (X74, 2024).
pub const NATIONAL_ARRIVAL_CENTRE: &str = "national-arrival-centre";
/// Any police station, or the police where one is held.
pub const POLICE: &str = "police";
/// The border or an airport.
pub const BORDER: &str = "border";
/// The Directorate of Immigration.
pub const UDI: &str = "udi";
/// The Immigration Appeals Board.
pub const UNE: &str = "une";
/// The application portal of UDI.
pub const PORTAL: &str = "application-portal";
/// A Norwegian embassy or application centre abroad.
pub const EMBASSY: &str = "embassy-or-application-centre";
/// A Norwegian mission abroad, for human rights defenders.
pub const MISSION: &str = "norwegian-mission";
/// A lawyer.
pub const LAWYER: &str = "lawyer";
/// A legal aid organisation.
pub const LEGAL_AID: &str = "legal-aid";
/// The local office of the Labour and Welfare Administration.
pub const NAV: &str = "nav";
/// The reception centre.
pub const RECEPTION: &str = "reception-centre";
/// A doctor or specialist.
pub const DOCTOR: &str = "doctor";
/// UNHCR or the host state.
pub const UNHCR: &str = "unhcr";
/// The authorities of the country where the person is.
pub const HOST_COUNTRY: &str = "host-country";
/// A helpline.
pub const HELPLINE: &str = "helpline";

/// All places.
pub const ALL: &[&str] = &[
    ANYWHERE,
    NATIONAL_ARRIVAL_CENTRE,
    POLICE,
    BORDER,
    UDI,
    UNE,
    PORTAL,
    EMBASSY,
    MISSION,
    LAWYER,
    LEGAL_AID,
    NAV,
    RECEPTION,
    DOCTOR,
    UNHCR,
    HOST_COUNTRY,
    HELPLINE,
];
