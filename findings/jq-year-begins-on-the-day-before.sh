#!/usr/bin/env bash
# jq's strptime reads a date by a format, and mktime makes it a moment. The guess for jq 1.8.2 (by its binding 1.13.0)
# and a date of less than a day, "2024" by %Y or "July 1969" by %B %Y: the first day of it, or an error. Instead the
# day is 0, and the moment is the last day before: 2024 is 31 December 2023, in another year, July 1969 is 30 June.
# The manual leaves the reading to the system's strptime. A table of years grouped by year is off by one in every row,
# and full dates are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check jq==1.13.0
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import jq

dates = {"14 July 1969": "%d %B %Y", "July 1969": "%B %Y", "2024": "%Y", "2024-195": "%Y-%j"}
seen = {}
for date, form in dates.items():
    seen[date] = jq.compile('strptime("%s") | mktime | todate' % form).input_value(date).first()[:10]
print("jq", importlib.metadata.version("jq"), seen)
assert seen == {
    "14 July 1969": "1969-07-14",
    "July 1969": "1969-06-30",
    "2024": "2023-12-31",
    "2024-195": "2024-07-13",
}, seen
PY
"$folder/venv/bin/python" "$folder/look.py"
