#!/usr/bin/env bash
# ics.py 0.7.3 escapes a text as RFC 5545 wants: a backslash becomes two, a line break a backslash and an n. The guess: what it
# wrote it reads back. Instead it undoes line breaks before backslashes, so that of two backslashes and an n the second is taken
# for a line break's: the folder "C:\notes" comes back as "C:\", a line break and "otes". icalendar 7.3.0 reads the same bytes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ics==0.7.3 icalendar==7.3.0
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import icalendar
import ics

name = "Minutes are in C:\\notes"
written = ics.Calendar(events=[ics.Event(name=name, begin="2031-03-04")]).serialize()
line = next(line for line in written.splitlines() if line.startswith("SUMMARY"))
own = next(iter(ics.Calendar(written).events)).name
other = str(icalendar.Calendar.from_ical(written).walk("VEVENT")[0]["SUMMARY"])
print("ics", importlib.metadata.version("ics"), repr(line), "is read as", repr(own), "and by icalendar as", repr(other))
assert line == "SUMMARY:Minutes are in C:\\\\notes", line
assert own == "Minutes are in C:\\\notes", own
assert other == name, other
PY
"$folder/venv/bin/python" "$folder/look.py"
