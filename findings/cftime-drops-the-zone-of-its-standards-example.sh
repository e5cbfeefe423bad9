#!/usr/bin/env bash
# CF's page on time coordinates explains the zone by "seconds since 1992-10-8 15:15:42.5 -6:00", six hours west of UTC
# (the example is UDUNITS' own, which takes one digit or two). cftime 1.6.6.1 reads such units for xarray and netCDF4,
# and says that its dates are in UTC. The guess: 21:15:42.5. Instead "-6:00" and "-6" are left out without a word, and
# the moment is 15:15:42.5, six hours early; "-06:00" is read. The day and month of the same text may have one digit,
# the zone may not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check cftime==1.6.6.1
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import cftime

units = "seconds since 1992-10-8 15:15:42.5"
seen = {zone: str(cftime.num2date(0, units + zone))[:21] for zone in (" -6:00", " -6", " -06:00", " -0600", " +5:30")}
print("cftime", importlib.metadata.version("cftime"), seen)
assert seen == {
    " -6:00": "1992-10-08 15:15:42.5",
    " -6": "1992-10-08 15:15:42.5",
    " -06:00": "1992-10-08 21:15:42.5",
    " -0600": "1992-10-08 21:15:42.5",
    " +5:30": "1992-10-08 15:15:42.5",
}, seen
PY
"$folder/venv/bin/python" "$folder/look.py"
