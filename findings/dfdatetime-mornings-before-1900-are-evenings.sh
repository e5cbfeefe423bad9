#!/usr/bin/env bash
# OLE's automation dates count days from 30 December 1899, and their fraction is the time of day, which never counts
# backwards: -1.25 is 29 December at six in the morning (the example of Microsoft's page on ToOADate, which dfdatetime
# 20261027 refers to). The guess: dfdatetime, made for the time stamps of digital evidence, says so. Instead -1.25 is
# 28 December 1899 at 18:00, a quarter of a day before the 29th, and -1.75 the 28th at 06:00, not the 29th at 18:00.
# It writes such dates by the same reckoning, so that only values of other programs show it: before 1900 each time of
# day but midnight is off, noon by a whole day.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check dfdatetime==20261027
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

from dfdatetime import ole_automation_date


def by_microsoft(value):
    whole = int(value)
    return str(datetime.datetime(1899, 12, 30) + datetime.timedelta(days=whole + abs(value - whole)))


seen = {}
for value in (1.25, -1.0, -1.25, -1.5, -1.75):
    text = ole_automation_date.OLEAutomationDate(timestamp=value).CopyToDateTimeString()[:19]
    seen[value] = text, text == by_microsoft(value)
print("dfdatetime", importlib.metadata.version("dfdatetime"), seen)
assert seen == {
    1.25: ("1899-12-31 06:00:00", True),
    -1.0: ("1899-12-29 00:00:00", True),
    -1.25: ("1899-12-28 18:00:00", False),
    -1.5: ("1899-12-28 12:00:00", False),
    -1.75: ("1899-12-28 06:00:00", False),
}, seen
PY
"$folder/venv/bin/python" "$folder/look.py"
