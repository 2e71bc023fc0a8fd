//! Short forms for the citations that the law uses most.

use super::sources::law::{IMMIGRATION_ACT, IMMIGRATION_REGULATIONS, PUBLIC_ADMINISTRATION_ACT};
use crate::source::{Citation, Source};

/// A section of the Immigration Act (utlendingsloven), `90-c` for § 90 c.
pub const fn act(section: &'static str) -> Citation {
    Citation::section(&IMMIGRATION_ACT, section)
}

/// A section of the Immigration Regulations (utlendingsforskriften).
pub const fn regulations(section: &'static str) -> Citation {
    Citation::section(&IMMIGRATION_REGULATIONS, section)
}

/// A section of the Public Administration Act (forvaltningsloven).
pub const fn administration(section: &'static str) -> Citation {
    Citation::section(&PUBLIC_ADMINISTRATION_ACT, section)
}

/// A page, guideline or decision as a whole.
pub const fn page(source: &'static Source) -> Citation {
    Citation::whole(source)
}
