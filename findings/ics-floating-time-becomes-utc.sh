#!/usr/bin/env bash
# iCalendar knows times without a zone, "floating": nine o'clock wherever one is (RFC 5545, 3.3.5). The guess: ics 0.7.3
# reads such an event and writes it back floating, for a copy should not change when things happen. Instead it writes
# "DTSTART:20240314T090000Z", nine in UTC: a parade at nine on Main Street stands at five in the morning in New York's
# calendars, a night watch at two on the day before, and two timelines no longer agree.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ics==0.7.3
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import ics

lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//parade//EN", "BEGIN:VEVENT", "UID:parade@example.org",
    "DTSTAMP:20240101T000000Z", "DTSTART:20240314T090000", "DTEND:20240314T100000", "SUMMARY:Parade", "END:VEVENT",
    "END:VCALENDAR", "",
]
written = ics.Calendar("\r\n".join(lines)).serialize().splitlines()
times = sorted(line for line in written if line.startswith(("DTSTART", "DTEND")))
print("ics", importlib.metadata.version("ics"), times)
assert times == ["DTEND:20240314T100000Z", "DTSTART:20240314T090000Z"], times
PY
"$folder/venv/bin/python" "$folder/look.py"
