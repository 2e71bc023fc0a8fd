//! Elements, built by the framework's own builder with every type erased: the code that makes an element, an
//! attribute or a listener is then in the program once, and not once for each place that makes one (ADR 5).

use std::sync::Arc;

use tachys::html::InertElement;
use tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use tachys::html::attribute::custom::custom_attribute;
use tachys::html::element::{ElementChild, custom};
use tachys::html::event::{Custom, on};
use tachys::html::property::prop;
use tachys::view::add_attr::AddAnyAttr;
use web_sys::Event;

use crate::prelude::*;

mod child;

pub(crate) use child::Child;

/// An element that is being put together. In a box, since it is handed from call to call.
pub(crate) struct Element(Box<Parts>);

struct Parts {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// An element with this name.
#[inline(never)]
pub(crate) fn el(tag: &'static str) -> Element {
    Element(Box::new(Parts { tag, attributes: Vec::new(), children: Vec::new() }))
}

/// An element with this name that holds a text and nothing else.
#[inline(never)]
pub(crate) fn text(tag: &'static str, text: impl AsRef<str>) -> Element {
    el(tag).text(text)
}

/// A button that is pressed to do `press`.
pub(crate) fn button(name: impl AsRef<str>, press: impl Fn() + 'static) -> Element {
    text("button", name).attr("type", "button").on("click", move |_| press())
}

/// What the markup of a constant makes: pictures, which take elements of their own kind.
#[inline(never)]
pub(crate) fn picture(markup: &'static str) -> AnyView {
    InertElement::new(markup).into_any()
}

/// What `make` makes, made anew whenever a signal that it reads changes.
pub(crate) fn live(make: impl Fn() -> Option<AnyView> + Send + Sync + 'static) -> AnyView {
    erased(Arc::new(make))
}

#[inline(never)]
fn erased(make: Arc<dyn Fn() -> Option<AnyView> + Send + Sync>) -> AnyView {
    (move || make()).into_any()
}

impl Element {
    /// Gives it an attribute.
    pub(crate) fn attr(self, name: &'static str, value: impl AsRef<str>) -> Element {
        self.attr_str(name, value.as_ref())
    }

    #[inline(never)]
    fn attr_str(mut self, name: &'static str, value: &str) -> Element {
        self.0.attributes.push(custom_attribute(name, value.to_owned()).into_any_attr());
        self
    }

    /// Gives it a class or several.
    #[inline(never)]
    pub(crate) fn class(self, name: &str) -> Element {
        self.attr_str("class", name)
    }

    /// Gives it an attribute without a value, if `holds`.
    #[inline(never)]
    pub(crate) fn flag(self, name: &'static str, holds: bool) -> Element {
        if holds { self.attr_str(name, "") } else { self }
    }

    /// Keeps a property of it that which `holds` says.
    pub(crate) fn prop(
        self,
        name: &'static str,
        holds: impl Fn() -> bool + Send + Sync + 'static,
    ) -> Element {
        self.property(name, Arc::new(holds))
    }

    #[inline(never)]
    fn property(mut self, name: &'static str, holds: Arc<dyn Fn() -> bool + Send + Sync>) -> Element {
        self.0.attributes.push(prop(name, move || holds()).into_any_attr());
        self
    }

    /// Keeps its value that which `value` says.
    pub(crate) fn value(mut self, value: impl Fn() -> String + Send + Sync + 'static) -> Element {
        self.0.attributes.push(prop("value", value).into_any_attr());
        self
    }

    /// Calls `then` with every event of this name.
    pub(crate) fn on(self, event: &'static str, then: impl FnMut(Event) + 'static) -> Element {
        self.listener(event, Box::new(then))
    }

    #[inline(never)]
    fn listener(mut self, event: &'static str, then: Box<dyn FnMut(Event)>) -> Element {
        self.0.attributes.push(on(Custom::<Event>::new(event), then).into_any_attr());
        self
    }

    /// Puts a text into it, behind what it has.
    pub(crate) fn text(self, text: impl AsRef<str>) -> Element {
        self.text_str(text.as_ref())
    }

    #[inline(never)]
    fn text_str(mut self, text: &str) -> Element {
        self.0.children.push(text.to_owned().into_any());
        self
    }

    /// Puts something into it, behind what it has.
    pub(crate) fn child(mut self, child: impl Child) -> Element {
        child.put_into(&mut self.0.children);
        self
    }

    /// Whether it holds nothing.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.children.is_empty()
    }

    /// Itself, if it holds anything.
    #[inline(never)]
    pub(crate) fn unless_empty(self) -> Option<Element> {
        (!self.is_empty()).then_some(self)
    }

    /// The finished element.
    #[inline(never)]
    pub(crate) fn view(self) -> AnyView {
        let Parts { tag, attributes, children } = *self.0;
        custom(tag).child(children).add_any_attr(attributes).into_any()
    }
}
