//! Today on this device: the only thing the page asks of a clock.

use jiff::civil::Date;
use js_sys::Date as Clock;

/// The civil date on this device; none when its clock is set to no date there is.
pub(crate) fn today() -> Option<Date> {
    let now = Clock::new_0();
    let year = i16::try_from(now.get_full_year()).ok()?;
    // Months count from 0 there.
    let month = i8::try_from(now.get_month() + 1).ok()?;
    let day = i8::try_from(now.get_date()).ok()?;
    Date::new(year, month, day).ok()
}
