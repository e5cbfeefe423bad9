#!/usr/bin/env bash
# PyEphem 4.2.1 counts days by Julian number, with the Julian calendar before 15 October 1582 (as its page says):
# between 4 and 15 October lies one day. The guess for its datetime(), Python's type for the Gregorian calendar of all
# times: 14 and 15 October. Instead the Julian day and month are put in as they stand, so that the two neighbours are
# eleven days apart, and the 4th, a Thursday, is a Monday. Back from a date it is the same: Python's 10 October 1582
# becomes 20 October. A year 0 is taken as well, as the same as -1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ephem==4.2.1
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

import ephem

last, first = ephem.Date("1582/10/4"), ephem.Date("1582/10/15")
apart = first - last, (first.datetime() - last.datetime()).days
weekday = f"{last.datetime():%A}"
back = str(ephem.Date(datetime.datetime(1582, 10, 10)))
zero = ephem.Date("0/3/15") == ephem.Date("-1/3/15")
print("ephem", importlib.metadata.version("ephem"), apart, weekday, back, zero)
assert apart == (1, 11), apart
assert weekday == "Monday" and back == "1582/10/20 00:00:00" and zero, (weekday, back, zero)
PY
"$folder/venv/bin/python" "$folder/look.py"
