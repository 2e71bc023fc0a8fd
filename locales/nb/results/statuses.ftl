### Statuser: overskriften over listen over hva hver av dem gir og ikke gir.

status-waiting = Hva du har mens du venter
status-refused-for-good = Hva du har etter et endelig nei
status-protection = Hva flyktningstatus gir
status-collective = Hva kollektiv beskyttelse gir, og hva den ikke gir
status-humanitarian = Hva humanitært opphold gir
status-limited = Hva en tillatelse med grenser gir, og hva den ikke gir
status-family = Hva en familietillatelse gir
status-permanent = Verdt å vite om permanent opphold
