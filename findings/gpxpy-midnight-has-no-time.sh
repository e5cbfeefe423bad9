#!/usr/bin/env bash
# GPX's times are XML Schema's dateTime (its schema says so), where 24:00:00 is the end of a day. The guess for gpxpy
# 1.6.2 and a track from 23:00 to 24:00: an hour, to midnight, or an error. Instead the last point has no time, as it
# has for any text that gpxpy cannot read: the track takes 0 seconds, ends when it begins, and is written back without
# that time, so that the file has lost it. At 23:59:59 all is well. Nothing is said of it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check gpxpy==1.6.2
cat > "$folder/look.py" <<'PY'
import importlib.metadata
import logging

import gpxpy

logging.disable(logging.CRITICAL)
point = '<trkpt lat="1" lon="2"><time>2024-03-14T%sZ</time></trkpt>'
file = '<gpx version="1.1" creator="t" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>%s</trkseg></trk></gpx>'
seen = {}
for end in ("23:59:59", "24:00:00"):
    track = gpxpy.parse(file % (point % "23:00:00" + point % end))
    last = track.tracks[0].segments[0].points[-1].time
    seen[end] = last and f"{last:%H:%M:%S}", track.get_duration(), track.to_xml().count("<time>")
print("gpxpy", importlib.metadata.version("gpxpy"), seen)
assert seen == {"23:59:59": ("23:59:59", 3599, 2), "24:00:00": (None, 0, 1)}, seen
PY
"$folder/venv/bin/python" "$folder/look.py"
