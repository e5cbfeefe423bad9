#!/usr/bin/env bash
# RDATE gives an event of iCalendar further days, with a rule or without one (RFC 5545, 3.8.5.2). The guess for
# icalevents 0.3.1, which unrolls rules and leaves out EXDATEs: an event of 14 March with an RDATE of the 20th is on
# both days. Instead the 20th is missing without a word, and with a rule beside it (14 to 16 March) it is missing as
# well. icalendar-based readers such as recurring-ical-events 3.8.2 list it. Feeds of a series on irregular days, a
# theatre's programme, shrink to their first evening.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check icalevents==0.3.1 icalendar==7.3.2 recurring-ical-events==3.8.2
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

import icalendar
import recurring_ical_events
from icalevents.icalevents import events

lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//EN", "BEGIN:VEVENT", "UID:1", "DTSTAMP:20240101T000000Z"]
lines += ["SUMMARY:Play", "DTSTART:20240314T190000Z", "%s", "END:VEVENT", "END:VCALENDAR", ""]
rule = "RRULE:FREQ=DAILY;COUNT=3\r\n"
cases = ("RDATE:20240320T190000Z", rule + "RDATE:20240320T190000Z", rule + "EXDATE:20240315T190000Z")
start, end = datetime.date(2024, 3, 1), datetime.date(2024, 3, 31)
seen, others = [], []
for case in cases:
    text = "\r\n".join(lines) % case
    seen.append(sorted(event.start.day for event in events(string_content=text.encode(), start=start, end=end)))
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between(start, end)
    others.append(sorted(event["DTSTART"].dt.day for event in found))
print("icalevents", importlib.metadata.version("icalevents"), seen, "recurring-ical-events", others)
assert seen == [[14], [14, 15, 16], [14, 16]], seen
assert others == [[14, 20], [14, 15, 16, 20], [14, 16]], others
PY
"$folder/venv/bin/python" "$folder/look.py"
