#!/usr/bin/env bash
# dfdatetime 20261027 reads ISO 8601 and writes it. The guess for 10:30 in Newfoundland, -03:30, read and written: the
# same text. Instead it is written 10:30:00-04:30, which is an hour later: the hours of the zone are rounded down and
# the minutes put behind them. The Marquesas' -09:30 becomes -10:30. The moment that it keeps inside is right, and so
# is +05:30, so that text and number of one time stamp lie an hour apart, in zones west of Greenwich with half hours
# only.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check dfdatetime==20261027
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

from dfdatetime import time_elements

seen = {}
for zone in ("+05:30", "-05:00", "-03:30", "-09:30"):
    text = "2024-03-14T10:30:00" + zone
    read = time_elements.TimeElements()
    read.CopyFromStringISO8601(text)
    right = read.CopyToPosixTimestamp() == datetime.datetime.fromisoformat(text).timestamp()
    seen[zone] = read.CopyToDateTimeStringISO8601()[19:], right
print("dfdatetime", importlib.metadata.version("dfdatetime"), seen)
assert seen == {
    "+05:30": ("+05:30", True),
    "-05:00": ("-05:00", True),
    "-03:30": ("-04:30", True),
    "-09:30": ("-10:30", True),
}, seen
PY
"$folder/venv/bin/python" "$folder/look.py"
