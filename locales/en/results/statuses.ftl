### Statuses: the heading over the list of what each one gives and does not give.

status-waiting = What you have while you wait
status-refused-for-good = What you have after a final no
status-protection = What refugee status gives
status-collective = What collective protection gives, and what it does not
status-humanitarian = What a humanitarian permit gives
status-limited = What a permit with limits gives, and what it does not
status-family = What a family permit gives
status-permanent = What to know about permanent residence
