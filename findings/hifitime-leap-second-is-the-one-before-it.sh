#!/usr/bin/env bash
# The last second of 2016 was 23:59:60 UTC. hifitime 4.3.1, made for spaceflight, has the leap seconds in its tables
# and refuses a second 61. The guess: 23:59:60 lies one second behind 23:59:59 and one before midnight, in UTC as in
# TAI. Instead it is 23:59:59, equal to it, with the same second of GPS, and written so: two moments of a log become
# one. From 23:59:59 to midnight is one second, unless both are first turned to TAI, where it is two.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check hifitime==4.3.1
cat > "$folder/look.py" <<'PY'
import importlib.metadata

from hifitime import Epoch, TimeScale

texts = ("2016-12-31T23:59:59", "2016-12-31T23:59:60", "2017-01-01T00:00:00")
before, leap, after = (Epoch(text + " UTC") for text in texts)
seen = str(leap), leap == before, leap.to_gpst_seconds() - before.to_gpst_seconds(), str(after - before)
atomic = str(after.to_time_scale(TimeScale.TAI) - before.to_time_scale(TimeScale.TAI))
try:
    Epoch("2016-12-31T23:59:61 UTC")
    refused = False
except Exception as error:
    refused = type(error).__name__
print("hifitime", importlib.metadata.version("hifitime"), seen, atomic, refused)
assert seen == ("2016-12-31T23:59:59 UTC", True, 0.0, "1 s"), seen
assert atomic == "2 s" and refused, (atomic, refused)
PY
"$folder/venv/bin/python" "$folder/look.py"
