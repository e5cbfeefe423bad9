#!/usr/bin/env bash
# OpenTimelineIO 0.18.1 writes a time as a string of hours, minutes and seconds, and reads such strings. The guess: 25
# hours are written "25:00:00.0", for that is what it reads as 25 hours. Instead they are "01:00:00.0": hours are cut at
# 24, although this is a length and no clock, and 24 hours are nought. What is written and read back lies a day or more
# too early, so that the second day of a recording is mixed into the first; "100:00:00" becomes "04:00:00.0".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check OpenTimelineIO==0.18.1
cat > "$folder/look.py" <<'PY'
import importlib.metadata

from opentimelineio.opentime import from_time_string

texts = ("23:59:59", "24:00:00", "25:00:00", "100:00:00")
read = {text: from_time_string(text, 24) for text in texts}
written = {text: (time.to_seconds(), time.to_time_string()) for text, time in read.items()}
back = [from_time_string(time.to_time_string(), 24).to_seconds() for time in read.values()]
print("OpenTimelineIO", importlib.metadata.version("OpenTimelineIO"), written, back)
assert written == {
    "23:59:59": (86399.0, "23:59:59.0"),
    "24:00:00": (86400.0, "00:00:00.0"),
    "25:00:00": (90000.0, "01:00:00.0"),
    "100:00:00": (360000.0, "04:00:00.0"),
}, written
assert back == [86399.0, 0.0, 3600.0, 14400.0], back
PY
"$folder/venv/bin/python" "$folder/look.py"
