#!/usr/bin/env bash
# ObsPy's UTCDateTime reads ISO 8601's week dates and says so: 2009-W53-7 is its documentation's example. The guess:
# obspy 1.5.1 reads "2024-W11-4" as Thursday 14 March 2024, as Python does. Instead it is the 7th. It takes one week off
# and lets strptime count the weeks (%W, from the year's first Monday), which is right only in years whose 1 January is
# a Tuesday, Wednesday or Thursday, like its example's. In 2005 to 2007, 2010 to 2012, 2016 to 2018, 2021 to 2024 and
# 2027 to 2029 every week date is a week early.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check obspy==1.5.1
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata
import warnings

warnings.simplefilter("ignore")
from obspy import UTCDateTime

apart = {}
for year in range(2004, 2031):
    true = datetime.date.fromisocalendar(year, 11, 4)
    apart[year] = (true - UTCDateTime(true.strftime("%G-W%V-%u")).date).days
wrong = sorted(year for year, days in apart.items() if days)
print("obspy", importlib.metadata.version("obspy"), UTCDateTime("2024-W11-4").date, apart)
assert UTCDateTime("2009-W53-7").date == datetime.date(2010, 1, 3)
assert UTCDateTime("2024-W11-4").date == datetime.date(2024, 3, 7)
assert set(apart.values()) == {0, 7}, apart
assert wrong == [*range(2005, 2008), *range(2010, 2013), *range(2016, 2019), *range(2021, 2025), *range(2027, 2030)], wrong
PY
"$folder/venv/bin/python" "$folder/look.py"
