#!/usr/bin/env bash
# A receiver's ZDA sentence (NMEA 0183) gives the moment in UTC and the local zone in two fields, hours with a sign
# and minutes from 00 to 59; makers' manuals (Trimble's: -5 and 15 are 5 hours and 15 minutes earlier) let the sign
# hold for both. The guess for pynmea2 1.19.0 and Newfoundland's -03,30: -03:30. Instead the minutes are added to the
# negative hours, -02:30, so that localdatetime is an hour late: ten o'clock UTC is half past seven there, not half
# past six. India's 05,30 and whole hours are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pynmea2==1.19.0
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import pynmea2

seen = {}
for zone in ("05,30", "-05,00", "-03,30"):
    sentence = pynmea2.parse("$GPZDA,100000.00,14,03,2024," + zone)
    seen[zone] = str(sentence.localdatetime)
    assert str(sentence.datetime) == "2024-03-14 10:00:00+00:00", sentence.datetime
print("pynmea2", importlib.metadata.version("pynmea2"), seen)
assert seen == {
    "05,30": "2024-03-14 15:30:00+05:30",
    "-05,00": "2024-03-14 05:00:00-05:00",
    "-03,30": "2024-03-14 07:30:00-02:30",
}, seen
PY
"$folder/venv/bin/python" "$folder/look.py"
