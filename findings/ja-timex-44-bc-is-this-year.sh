#!/usr/bin/env bash
# ja-timex 0.2.8 finds Japanese dates and gives them TIMEX3 values: 2024年度 (fiscal 2024) is FY2024, 紀元前44年 (44 BC) is
# BC0044. The guess for to_datetime(): a day of that year, or None, as it answers for a century or a weekday. Instead
# both are 1 January of the year in which the program runs, whatever date was given as its reference: Caesar dies this
# year, and every fiscal year is the current one. Era years are right (令和6年3月14日), and a date without a year takes the
# reference's.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ja-timex==0.2.8 pendulum==3.0.0b1
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

import pendulum
from ja_timex import TimexParser

parser = TimexParser(reference=pendulum.datetime(2019, 3, 14, 10))
texts = ("令和6年3月14日", "3月15日", "19世紀", "2024年度", "紀元前44年")
seen = {}
for text in texts:
    found = parser.parse(text)[0]
    day = found.to_datetime()
    seen[text] = found.value, day and str(day)[:10]
first = "%d-01-01" % datetime.datetime.now(datetime.timezone.utc).year
print("ja-timex", importlib.metadata.version("ja-timex"), seen)
assert seen == {
    "令和6年3月14日": ("2024-03-14", "2024-03-14"),
    "3月15日": ("XXXX-03-15", "2019-03-15"),
    "19世紀": ("18XX", None),
    "2024年度": ("FY2024", first),
    "紀元前44年": ("BC0044", first),
}, seen
PY
"$folder/venv/bin/python" "$folder/look.py"
