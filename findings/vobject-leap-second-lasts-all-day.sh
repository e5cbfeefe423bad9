#!/usr/bin/env bash
# iCalendar's seconds go to 60 for leap seconds (RFC 5545, 3.3.12), and 2016 ended with one. The guess for vobject
# 0.9.9 and DTSTART:20161231T235960Z: the last second, the next midnight, or an error. Instead the event is all of 31
# December: the text that it cannot read as a moment is read again as a date by its first eight digits, and written
# back as DTSTART;VALUE=DATE:20161231. From :50 to :60, ten seconds, the event has an end of another type than its
# start, before it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check vobject==0.9.9
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import vobject

text = "\r\n".join(
    ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//EN", "BEGIN:VEVENT", "UID:1", "DTSTAMP:20160101T000000Z"]
    + ["DTSTART:20161231T2359%s", "DTEND:20161231T235960Z", "END:VEVENT", "END:VCALENDAR", ""]
)
event = vobject.readOne(text % "50Z").vevent
leap = vobject.readOne(text % "60Z").vevent
seen = [str(event.dtstart.value), str(event.dtend.value), str(leap.dtstart.value)]
written = [line for line in leap.serialize().splitlines() if line.startswith("DTSTART")]
print("vobject", importlib.metadata.version("vobject"), seen, written)
assert seen == ["2016-12-31 23:59:50+00:00", "2016-12-31", "2016-12-31"], seen
assert written == ["DTSTART;VALUE=DATE:20161231"], written
PY
"$folder/venv/bin/python" "$folder/look.py"
