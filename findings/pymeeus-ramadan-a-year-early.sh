#!/usr/bin/env bash
# PyMeeus 0.5.12 turns dates of the Moslem calendar into ours and back, by Meeus' arithmetic. The guess: the way back
# ends where it began. Instead 1 Ramadan 1445 is 11 March 2024, rightly, and 11 March 2024 is 19 Sha'ban 1444, a year
# and two weeks early. So it is for 13 days of every January, which are a year late, and 13 of every March, while its
# page's example is of August; of the first days of months in 40 years 34 are wrong. hijridate 2.6.0 has 1445-09-01. A
# change merged in June 2026 mends it, not yet in a release.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pymeeus==0.5.12 hijridate==2.6.0
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

from hijridate import Gregorian
from pymeeus.Epoch import Epoch

there = Epoch.moslem2gregorian(1445, 9, 1)
back = Epoch.gregorian2moslem(2024, 3, 11)
other = str(Gregorian(2024, 3, 11).to_hijri())
wrong = [
    (year, month)
    for year in range(1410, 1450)
    for month in range(1, 13)
    if Epoch.gregorian2moslem(*map(int, Epoch.moslem2gregorian(year, month, 1))) != (year, month, 1)
]
print("PyMeeus", importlib.metadata.version("pymeeus"), there, back, len(wrong), "hijridate", other)
assert tuple(map(int, there)) == (2024, 3, 11), there
assert back == (1444, 8, 19), back
assert len(wrong) == 34, wrong
assert other == "1445-09-01", other
PY
"$folder/venv/bin/python" "$folder/look.py"
