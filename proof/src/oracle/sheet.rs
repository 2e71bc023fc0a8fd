//! How the table of questions becomes the types that the rules read.

/// Makes an enum of the values of each question, the sheet with one field a question, and the reading of a sheet
/// from the engine's answers.
macro_rules! sheet {
    (
        $(
            $(#[doc = $doc:literal])+
            $fact:ident: $Kind:ident = $id:literal { $($Value:ident = $value:literal),+ $(,)? }
        )+
        yes_or_no { $($(#[doc = $yn_doc:literal])+ $yn:ident = $yn_id:literal)+ }
    ) => {
        $(
            $(#[doc = $doc])+
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum $Kind { $(#[doc = concat!("`", $value, "`")] $Value),+ }

            impl Value for $Kind {
                fn bit(self) -> u16 {
                    1 << self as u16
                }
            }
        )+

        /// The values of the questions that take only yes or no.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum YesNo {
            /// `yes`
            Yes,
            /// `no`
            No,
        }

        impl Value for YesNo {
            fn bit(self) -> u16 {
                1 << self as u16
            }
        }

        /// What is known, by the short codes of the reference rules.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct Sheet {
            $($(#[doc = $doc])+ pub $fact: Said<$Kind>,)+
            $($(#[doc = $yn_doc])+ pub $yn: Said<YesNo>,)+
            /// Q07 `country`.
            pub country: Citizenship,
            /// Whether Q19 `excl` was put: answered in any way, *don't know* included (card R-06).
            pub excl_put: bool,
            /// Whether Q29 `traffick` was put (contact ROSA).
            pub traffick_put: bool,
            /// Whether Q30 `dv` was put (contact crisis centres).
            pub dv_put: bool,
        }

        struct Columns { $($fact: Column,)+ $($yn: Column,)+ }

        /// Looked up once: the engine's ids are strings, and sheets are read by the million.
        static COLUMNS: LazyLock<Columns> = LazyLock::new(|| Columns {
            $($fact: Column::of($id, &[$($value),+]),)+
            $($yn: Column::of($yn_id, &["yes", "no"]),)+
        });

        impl Sheet {
            /// Reads the engine's answers.
            pub fn of(answers: &Answers) -> Sheet {
                let columns = &*COLUMNS;
                Sheet {
                    $($fact: Said::new(columns.$fact.read(answers)),)+
                    $($yn: Said::new(columns.$yn.read(answers)),)+
                    country: Citizenship::of(answers),
                    excl_put: columns.excl.put(answers),
                    traffick_put: columns.traffick.put(answers),
                    dv_put: columns.dv.put(answers),
                }
            }
        }

        /// The questions that the oracle reads with their values, by public id; citizenship is read by
        /// [`Citizenship`].
        pub const QUESTIONS: &[(&str, &[&str])] = &[
            $(($id, &[$($value),+]),)+
            $(($yn_id, &["yes", "no"]),)+
        ];
    };
}

pub(super) use sheet;
