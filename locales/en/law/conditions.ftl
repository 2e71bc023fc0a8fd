### The conditions with a name of their own, as phrases.

named-in-norway = In Norway or at its border
named-minor = Under 18
named-asks-asylum = At a stage where asylum can be asked for, waits, or was refused
named-fears = Fear of harm that may still come
named-serious-harm = Harm as serious as persecution can be
named-convention-ground = A reason that the Refugee Convention protects
named-only-private = Only private people would do it
named-not-protected = Not a danger from private people alone against which the authorities there protect
named-no-safe-area = No other part of the country helps
named-may-be-excluded = The rules on very serious acts may matter
named-refused-for-good = A final refusal by UNE
named-renewed = Something new since the final refusal
named-covered-by-ukraine-scheme = A link to Ukraine that the scheme covers
named-sponsor-gives-family = The permit of the relative can let family come
named-on-48-hour-list = A citizen of a country on the 48-hour list
named-48-hour-exception = An exception from the 48-hour list
