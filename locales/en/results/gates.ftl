### The rules on whether an application is examined in Norway at all. The right to ask always remains.

gate-must-be-in-norway = Asylum is asked for in Norway or at its border
    .active = From your answers, you are somewhere else now, and asylum is not asked for from another country. Anyone in Norway or at its border has the right to ask for asylum.
    .check = We do not know where you are. Asylum is not asked for from another country. Anyone in Norway or at its border has the right to ask for asylum.
    .clear = From your answers, you are in Norway or at its border. You have the right to ask for asylum here.

gate-dublin = Another European country may be responsible (Dublin-sak)
    .active = From your answers, another European country may be responsible for your asylum case. Ties to Norway, or danger in the other country, can change it. We do not know what changed in June 2026. You still have the right to ask for asylum in Norway.
    .check = Another European country can be responsible, for example if you asked for asylum there or have close family there. Your answers leave this open.
    .clear = From your answers, nothing points to another European country.

gate-dublin-child = Another European country may be responsible (Dublin-sak)
    .active = From your answers, another European country may be responsible for your asylum case. As far as we know, a child alone is sent there only if there is family there, or if the case was handled there. Tell about your family, also in Norway. We do not know what changed in June 2026. You still have the right to ask for asylum in Norway.
    .check = Another European country can be responsible, for example if you have family there. Your answers leave this open.
    .clear = From your answers, nothing points to another European country.

gate-protection-in-another-state = Protection in another country (beskyttelse i et annet land)
    .active = From your answers, another country has given you protection. UDI can then refuse to examine your case, and this can go quickly. It cannot if you would be in such danger there that the law forbids sending you. You still have the right to ask for asylum.
    .check = UDI can refuse to examine a case if another country has given protection. We do not know whether one has.
    .clear = From your answers, no other country has given you protection.

gate-nordic-return = Return to another Nordic country (den nordiske passkontrolloverenskomsten)
    .active = From your answers, you came from another Nordic country. If it must take you back, UDI can refuse to examine your case. Ties to Norway, or danger there, can change it. You still have the right to ask for asylum.
    .check = UDI can refuse to examine a case if another Nordic country must take the person back. We do not know how you came.
    .clear = From your answers, nothing points to this.

gate-safe-third-country = A stay in a safe country on the way, Russia included (trygt tredjeland)
    .active = From your answers, you came through Russia, or stayed or had a permit in another country. If you were not persecuted there, UDI can refuse to examine your case. Tell what would happen to you there, for example in Russia, and whether you could be sent on. Ties to Norway count too. You still have the right to ask for asylum.
    .check = UDI can refuse to examine a case after a stay in a country, such as Russia, where the person was not persecuted. We do not know whether that fits you. You can tell what would happen to you there, and whether you could be sent on.
    .clear = From your answers, you had no such stay or permit, in Russia or elsewhere.

gate-accelerated-48-hours = The very quick procedure (48-timersprosedyren)
    .active = UDI tries to decide cases from some countries within 48 hours. From your answers, your country is on the list we know. It is from about 2022 to 2024 and may have changed. The procedure is very quick, so tell everything at once. If a refusal says “manifestly unfounded” (åpenbart grunnløs), there is one week to appeal. You still have the right to ask for asylum, and cases that may need protection move to the ordinary procedure.
    .check = UDI tries to decide cases from some countries within 48 hours. We do not know whether this fits you. The list we know is from about 2022 to 2024. If it fits, tell everything at once.
    .clear = From your answers, your country is not on the list we know, or an exception fits. The list may have changed.
