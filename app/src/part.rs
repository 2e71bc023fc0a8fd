//! Parts that several screens have.

pub(crate) mod age;
pub(crate) mod answer;
pub(crate) mod back;
pub(crate) mod bar;
pub(crate) mod foot;
pub(crate) mod grade;
pub(crate) mod source;
pub(crate) mod terms;
