### Country notes: what could be found on the practice for one country, with its date and its doubt.

note-afghanistan =
    In 2023 UDI wrote that the limits on the lives of Afghan women and girls together amount to persecution.
    The ministry then wrote that they can be seen as a social group, one of the grounds for refugee status.
    Each case is still looked at on its own, and it must be believed that a person is from Afghanistan.
    We do not know whether the practice has changed since.

note-eritrea =
    In 2018 the ministry wrote that national service alone was not seen as a ground for refugee status.
    Most who were given it then were of service age, had left illegally and were seen as opponents.
    This is old, and UDI’s guideline was due to be changed.
    Little is sure here: ask a lawyer.

note-russia =
    UDI said in 2022 that to refuse military service is normally not enough.
    Exceptions are service with war crimes, or extra punishment for a reason in the Refugee Convention.
    The first refusal we know of is from September 2024, because no mobilisation was going on then.
    We do not know whether the practice has changed since.

note-syria =
    Asylum cases from Syria were put on hold in June 2025.
    News from early 2026 says that they are worked on again, but we could not confirm it.
    An older list did not offer assisted return to Syria; this may have changed.
    Little is sure here: ask a lawyer.

note-ukraine =
    Those whom the collective scheme does not cover have their own reasons looked at, and much more is needed then.
    UDI regards some areas as safe: the list grew in September 2024 and January 2025 and may have changed since.
    In 2024 the ministry said that fear of being called up to the army is not enough by itself.
    A lawyer can tell what holds now.

note-palestine =
    Little is sure here: ask a lawyer.
    About 2023 or 2024, UNE, the appeals board, paused the duty to return to Gaza; we do not know whether this still holds.
    Help from UNRWA, the UN body for Palestine refugees, can matter, for or against.
