//! What hostile documents are made of.

use std::sync::LazyLock;

/// JSON that stands nowhere in a sheet, and some that stands there in one place only.
pub(crate) static ODD: LazyLock<Vec<String>> = LazyLock::new(|| {
    let short = [
        "null",
        "true",
        "3",
        "-0",
        "1e999",
        "-1e-999",
        "123456789012345678901234567890",
        "NaN",
        "'yes'",
        "",
        "[]",
        "{}",
        "[[]]",
        "[null]",
        r#"[""]"#,
        r#""""#,
        r#""yes ""#,
        r#""Yes""#,
        r#""ye\u0073""#,
        r#""\u0000""#,
        r#""\ud800""#,
        r#""\udbff\udfff""#,
        r#""a\nb""#,
        r#""a\u2028b\u2029c\u0085d""#,
        r#""\u202eb\u2066a""#,
        r#""🙂""#,
        r#""ｙｅｓ""#,
        r#""é""#,
        r#""e\u0301""#,
        "\"a\tb\"",
        r#""`""#,
        r#""x at line 1 column 2""#,
        r#""dont-know""#,
        r#""prefer-not-to-say""#,
        r#"["dont-know"]"#,
        r#"["prefer-not-to-say", "no"]"#,
        r#""none""#,
        r#"["none"]"#,
        r#"["none", "none"]"#,
        r#""answers""#,
        r#""others""#,
        r#""today""#,
        r#""ordinary""#,
        r#""unanswered""#,
        r#"{"answers": {}}"#,
        r#"{"$serde_json::private::Number": "1"}"#,
    ];
    let deep = |open: &str, close: &str| format!("{}1{}", open.repeat(200), close.repeat(200));
    let long = [
        deep("[", "]"),
        deep(r#"{"a":"#, "}"),
        "[".repeat(3000),
        "9".repeat(400),
        format!("\"{}\"", "ab ".repeat(700)),
    ];
    short.map(String::from).into_iter().chain(long).collect()
});

/// What JSON is made of, for documents that are put together blindly.
pub(crate) const PIECES: [&str; 18] = [
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    " ",
    "\"",
    "\\",
    "{\"answers\": {",
    "\"fear\": \"yes\"",
    "\"harm\": [",
    "\"none\"",
    "null",
    "1e9",
    "\u{feff}",
    "\n",
    "é",
];
