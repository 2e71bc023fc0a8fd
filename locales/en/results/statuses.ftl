### Statuses: the heading over the list of what each one gives and does not give.

status-waiting = While you wait for an answer
status-refused-for-good = After a final no
status-protection = What refugee status gives
status-collective = What collective protection gives, and what it does not
status-humanitarian = What a humanitarian permit gives
status-limited = What permits with limits give, and what they do not
status-family = What a family permit gives
status-permanent = Permanent residence
