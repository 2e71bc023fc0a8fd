//! Ids of the values of an enum: what is printed, hashed and looked up, whatever the Rust name is.

/// Gives the enum `id()`, and serialises it as that id.
macro_rules! ids {
    ($type:ident { $($variant:ident = $id:literal),* $(,)? }) => {
        impl $type {
            /// Its id, kebab-case.
            pub fn id(self) -> &'static str {
                match self {
                    $($type::$variant => $id),*
                }
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                out.serialize_str(self.id())
            }
        }
    };
}

pub(crate) use ids;
