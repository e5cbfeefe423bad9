#!/usr/bin/env bash
# workalendar 17.0.0 lists the holidays of a country in a year, and takes any year. The guess: 3 October, the day of
# German unity since 1990, is none in 1950, or old years raise. Instead today's laws hold for all times: Germany keeps
# its unity in 1950, France the victory in Europe in 1850 and Britain the bank holiday of May, new in 1978, in 1977.
# Counts of working days in a history are off by those days. holidays 0.109 knows from when each day is kept. And the
# count is never below nought: from 2 April back to 28 March is 1, as forward.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check workalendar==17.0.0 holidays==0.109
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

import holidays
from workalendar.europe import France, Germany, UnitedKingdom

days = ((Germany, "DE", (1950, 10, 3)), (UnitedKingdom, "GB", (1977, 5, 2)), (France, "FR", (1850, 5, 8)))
seen, others = {}, {}
for calendar, country, day in days:
    day = datetime.date(*day)
    seen[str(day)] = dict(calendar().holidays(day.year)).get(day)
    others[str(day)] = holidays.country_holidays(country, years=day.year).get(day)
ends = datetime.date(2024, 3, 28), datetime.date(2024, 4, 2)
counts = Germany().get_working_days_delta(*ends), Germany().get_working_days_delta(*ends[::-1])
print("workalendar", importlib.metadata.version("workalendar"), seen, counts, "holidays", others)
assert seen == {
    "1950-10-03": "Day of German Unity",
    "1977-05-02": "Early May Bank Holiday",
    "1850-05-08": "Victory in Europe Day",
}, seen
assert set(others.values()) == {None}, others
assert counts == (1, 1), counts
PY
"$folder/venv/bin/python" "$folder/look.py"
