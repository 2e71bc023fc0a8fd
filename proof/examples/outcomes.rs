//! Writes the outcomes files below `docs/law`.

use std::path::Path;
use std::{fs, io};

use proof::outcomes::{Words, files};
use rules_core::norway::RULES;

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let words = Words::english(&root)?;
    let folder = root.join("docs/law");
    fs::create_dir_all(folder.join("outcomes"))?;
    for (path, text) in files(&RULES, &|id| words.get(id)) {
        fs::write(folder.join(path), text)?;
    }
    Ok(())
}
