### Statuser: overskriften over listen over hva hver av dem gir og ikke gir.

status-waiting = Mens du venter på svar
status-refused-for-good = Etter et endelig nei
status-protection = Hva flyktningstatus gir
status-collective = Hva kollektiv beskyttelse gir, og hva den ikke gir
status-humanitarian = Hva humanitært opphold gir
status-limited = Hva tillatelser med grenser gir, og hva de ikke gir
status-family = Hva en familietillatelse gir
status-permanent = Permanent opphold
