#!/usr/bin/env bash
# Wall Street traded on Saturday mornings until 1952, and in the crash of October 1929 too. exchange_calendars 4.13.2
# takes any start for New York (XNYS), knows that 12 October 1929 was a holiday and lists the sessions. The guess:
# Saturday 26 October 1929, between the two black days, is one. Instead no Saturday is, in 1929 or 1950: today's week
# holds for all times, and the month has 23 days of trade for 26. pandas_market_calendars 4.6.1 has them. Its makers
# say that early dates are less likely right; nothing is raised, and days since an event are miscounted.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check exchange_calendars==4.13.2 pandas_market_calendars==4.6.1 pandas==2.3.3
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import exchange_calendars
import pandas_market_calendars

seen, others = {}, {}
for start, end in (("1929-10-01", "1929-10-31"), ("1950-01-01", "1950-01-31")):
    here = exchange_calendars.get_calendar("XNYS", start=start, end=end).sessions
    there = pandas_market_calendars.get_calendar("NYSE").valid_days(start, end).tz_localize(None)
    seen[start] = len(here), sum(day.weekday() == 5 for day in here)
    others[start] = len(there), [day.day for day in there if day.weekday() == 5]
    assert set(there) - set(here) == {day for day in there if day.weekday() == 5}
print("exchange_calendars", importlib.metadata.version("exchange_calendars"), seen, "pandas_market_calendars", others)
assert seen == {"1929-10-01": (23, 0), "1950-01-01": (21, 0)}, seen
assert others == {"1929-10-01": (26, [5, 19, 26]), "1950-01-01": (25, [7, 14, 21, 28])}, others
PY
"$folder/venv/bin/python" "$folder/look.py"
