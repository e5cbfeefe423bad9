#!/usr/bin/env bash
# iCalendar's RDATE adds days on which an event happens again, to the one that DTSTART gives (RFC 5545, 3.8.5.2 and
# 3.8.2.4). The guess: ical 14.3.1 gives a fair on 14 March with two more days three days. Instead it gives the two: the
# timeline of an event with RDATE but no RRULE forgets when it began, and a rule with a count of one brings the first
# back. recurring-ical-events 3.8.2 gives all three. The first night, the one that is news, is the one that is lost.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ical==14.3.1 recurring-ical-events==3.8.2 icalendar==7.3.2
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import icalendar
import recurring_ical_events
from ical.calendar_stream import IcsCalendarStream


def calendar(*lines):
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//fair//EN", "BEGIN:VEVENT", "UID:1@example.org"]
    tail = ["SUMMARY:Fair", "END:VEVENT", "END:VCALENDAR", ""]
    return "\r\n".join(head + ["DTSTAMP:20240101T000000Z", "DTSTART;VALUE=DATE:20240314", *lines] + tail)


def days(text):
    other = recurring_ical_events.of(icalendar.Calendar.from_ical(text)).all()
    here = [str(event.start) for event in IcsCalendarStream.calendar_from_ics(text).timeline]
    return here, sorted(str(event["DTSTART"].dt) for event in other)


more = "RDATE;VALUE=DATE:20240401,20240501"
bare, ruled = days(calendar(more)), days(calendar("RRULE:FREQ=DAILY;COUNT=1", more))
print("ical", importlib.metadata.version("ical"), bare, ruled)
three = ["2024-03-14", "2024-04-01", "2024-05-01"]
assert bare == (["2024-04-01", "2024-05-01"], three), bare
assert ruled == (three, three), ruled
PY
"$folder/venv/bin/python" "$folder/look.py"
