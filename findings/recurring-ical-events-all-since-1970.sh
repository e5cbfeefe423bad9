#!/usr/bin/env bash
# recurring-ical-events 3.8.2 unrolls a calendar; of(calendar).all() is for everything in it. The guess: a calendar with one
# event, on 20 July 1969, gives that event. Instead it gives none: "all" begins in 1970, although between() finds the event,
# and one of the year 79 as well, when it is asked for those years. A chronology in iCalendar loses its older half without
# an error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check recurring-ical-events==3.8.2 icalendar==7.3.2
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

import icalendar
import recurring_ical_events


def calendar(*days):
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//chronology//EN"]
    for day in days:
        lines += ["BEGIN:VEVENT", "UID:%s@example.org" % day, "DTSTAMP:20240101T000000Z"]
        lines += ["DTSTART;VALUE=DATE:" + day, "END:VEVENT"]
    return recurring_ical_events.of(icalendar.Calendar.from_ical("\r\n".join(lines + ["END:VCALENDAR", ""])))


def starts(events):
    return sorted(str(event["DTSTART"].dt) for event in events)


events = calendar("00790824", "19690720", "19700102")
every = starts(events.all())
between = starts(events.between(datetime.date(50, 1, 1), datetime.date(2000, 1, 1)))
print("recurring-ical-events", importlib.metadata.version("recurring-ical-events"), every, between)
assert every == ["1970-01-02"], every
assert between == ["0079-08-24", "1969-07-20", "1970-01-02"], between
PY
"$folder/venv/bin/python" "$folder/look.py"
