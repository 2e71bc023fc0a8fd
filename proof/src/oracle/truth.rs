//! Three-valued logic: yes, no, and not known.

/// Whether something holds; none when the answers do not say.
pub type Truth = Option<bool>;

/// All of these hold: no as soon as one fails, yes when every one holds.
pub(super) fn all<const N: usize>(parts: [Truth; N]) -> Truth {
    if parts.contains(&Some(false)) {
        Some(false)
    } else if parts.contains(&None) {
        None
    } else {
        Some(true)
    }
}

/// One of these holds: yes as soon as one holds, no when every one fails.
pub(super) fn any<const N: usize>(parts: [Truth; N]) -> Truth {
    if parts.contains(&Some(true)) {
        Some(true)
    } else if parts.contains(&None) {
        None
    } else {
        Some(false)
    }
}

/// This does not hold; what is not known stays so.
pub(super) fn not(part: Truth) -> Truth {
    part.map(|holds| !holds)
}

/// What the reference rules call *unsure*: where it holds, the answer is given and yet settles nothing.
pub(super) fn unsure(part: Truth) -> Truth {
    match part {
        Some(false) => Some(false),
        Some(true) | None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const YES: Truth = Some(true);
    const NO: Truth = Some(false);

    #[test]
    fn what_is_not_known_stays_so_unless_the_rest_decides() {
        assert_eq!([all([YES, YES]), all([YES, None]), all([None, NO])], [YES, None, NO]);
        assert_eq!([any([NO, NO]), any([NO, None]), any([None, YES])], [NO, None, YES]);
        assert_eq!([not(YES), not(NO), not(None)], [NO, YES, None]);
        assert_eq!([unsure(YES), unsure(NO), unsure(None)], [None, NO, None]);
    }
}
