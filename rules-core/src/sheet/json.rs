//! Reading a sheet from JSON. By hand, so that every error names the key it is about, a key that stands
//! there twice is seen, and an array is never read as an object by position.

use super::{Entries, Entry, Others, Sheet};
use core::fmt;
use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// The next value of `map`, or an error that names `key`, unless it names one within already.
fn value<'de, A: MapAccess<'de>, T: Deserialize<'de>>(map: &mut A, key: &str) -> Result<T, A::Error> {
    map.next_value().map_err(|error| {
        let told = error.to_string();
        if told.starts_with('`') { error } else { A::Error::custom(format_args!("`{key}`: {told}")) }
    })
}

/// Puts `value` into `place`, which must still be empty.
fn once<E: Error, T>(place: &mut Option<T>, key: &str, value: T) -> Result<(), E> {
    match place.replace(value) {
        None => Ok(()),
        Some(_) => Err(E::custom(format_args!("`{key}`: stands there twice; keep one"))),
    }
}

impl<'de> Deserialize<'de> for Sheet {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Sheet, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Sheet;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("an object with `answers`")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Sheet, A::Error> {
                let (mut answers, mut others, mut today) = (None, None, None);
                while let Some(key) = map.next_key::<String>()? {
                    match key.as_str() {
                        "answers" => once(&mut answers, &key, value(&mut map, &key)?)?,
                        "others" => once(&mut others, &key, value(&mut map, &key)?)?,
                        "today" => once(&mut today, &key, value(&mut map, &key)?)?,
                        _ => {
                            let known = "known are `answers`, `others` and `today`";
                            return Err(A::Error::custom(format_args!(
                                "`{key}`: there is no such key; {known}"
                            )));
                        }
                    }
                }
                let answers = answers.ok_or_else(|| A::Error::custom("`answers`: is missing"))?;
                Ok(Sheet { answers, others: others.unwrap_or_default(), today })
            }
        }
        input.deserialize_map(Object)
    }
}

impl<'de> Deserialize<'de> for Others {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Others, D::Error> {
        match String::deserialize(input)?.as_str() {
            "unanswered" => Ok(Others::Unanswered),
            "ordinary" => Ok(Others::Ordinary),
            other => {
                let known = "known are `unanswered` and `ordinary`";
                Err(D::Error::custom(format_args!("there is no `{other}`; {known}")))
            }
        }
    }
}

impl<'de> Deserialize<'de> for Entries {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Entries, D::Error> {
        struct Questions;
        impl<'de> Visitor<'de> for Questions {
            type Value = Entries;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("an object with a question in each key")
            }

            /// Keeps the order and every key, so that a key that stands there twice is seen.
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries, A::Error> {
                let mut entries = Vec::new();
                while let Some(key) = map.next_key::<String>()? {
                    let entry = value(&mut map, &key)?;
                    entries.push((key, entry));
                }
                Ok(Entries(entries))
            }
        }
        input.deserialize_map(Questions)
    }
}

impl<'de> Deserialize<'de> for Entry {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Entry, D::Error> {
        struct StringOrArray;
        impl<'de> Visitor<'de> for StringOrArray {
            type Value = Entry;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a string or an array of strings")
            }

            fn visit_str<E>(self, text: &str) -> Result<Entry, E> {
                Ok(Entry::One(text.into()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Entry, A::Error> {
                let mut texts = Vec::new();
                while let Some(text) = list.next_element()? {
                    texts.push(text);
                }
                Ok(Entry::Several(texts))
            }
        }
        input.deserialize_any(StringOrArray)
    }
}
