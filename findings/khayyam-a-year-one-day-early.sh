#!/usr/bin/env bash
# Iran's calendar gave the year 1403 a leap day, 30 Esfand (20 March 2025); 1404 began on the 21st. The guess: three
# libraries for this calendar agree on a year just past. jdatetime 6.1.1 and persiantools 6.2.0 do, but khayyam 3.0.17,
# the newest, knows no 30 Esfand 1403: all days of 1404, from 20 March 2025 to 20 March 2026, come out a day early in
# our calendar and a day late in theirs, then it is right again until 2058 (its issues 41, 43 and 45 tell of it). The
# same newspaper date becomes two days, by the library that reads it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check khayyam==3.0.17 jdatetime==6.1.1 persiantools==6.2.0
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

import jdatetime
import khayyam
from persiantools.jdatetime import JalaliDate

new_years = {
    year: tuple(
        day.isoformat()
        for day in (
            khayyam.JalaliDate(year, 1, 1).todate(),
            jdatetime.date(year, 1, 1).togregorian(),
            JalaliDate(year, 1, 1).to_gregorian(),
        )
    )
    for year in (1403, 1404, 1405)
}
first, apart = datetime.date(2000, 1, 1), []
for number in range(18_000):
    day = first + datetime.timedelta(number)
    theirs, ours = khayyam.JalaliDate(day), JalaliDate(day)
    if (theirs.year, theirs.month, theirs.day) != (ours.year, ours.month, ours.day):
        apart.append(day.isoformat())
print("khayyam", importlib.metadata.version("khayyam"), new_years, len(apart), apart[0], apart[-1])
assert new_years == {
    1403: ("2024-03-20",) * 3,
    1404: ("2025-03-20", "2025-03-21", "2025-03-21"),
    1405: ("2026-03-21",) * 3,
}, new_years
assert (len(apart), apart[0], apart[-1]) == (366, "2025-03-20", "2026-03-20"), apart
PY
"$folder/venv/bin/python" "$folder/look.py"
