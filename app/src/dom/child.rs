//! What an element can hold.

use tachys::view::any_view::AnyView;

use super::Element;

/// What an element can hold: elements, finished views, and any number of them.
pub(crate) trait Child {
    /// Puts it behind what is there.
    fn put_into(self, children: &mut Vec<AnyView>);
}

impl Child for Element {
    #[inline(never)]
    fn put_into(self, children: &mut Vec<AnyView>) {
        children.push(self.view());
    }
}

impl Child for AnyView {
    fn put_into(self, children: &mut Vec<AnyView>) {
        children.push(self);
    }
}

impl<C: Child> Child for Option<C> {
    fn put_into(self, children: &mut Vec<AnyView>) {
        if let Some(child) = self {
            child.put_into(children);
        }
    }
}

impl<C: Child> Child for Vec<C> {
    fn put_into(self, children: &mut Vec<AnyView>) {
        for child in self {
            child.put_into(children);
        }
    }
}

impl<C: Child, const N: usize> Child for [C; N] {
    fn put_into(self, children: &mut Vec<AnyView>) {
        for child in self {
            child.put_into(children);
        }
    }
}
