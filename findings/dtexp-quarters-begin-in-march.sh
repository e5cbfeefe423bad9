#!/usr/bin/env bash
# dtexp 0.1.2 cuts a moment down to the beginning of its interval: "/ 15min" goes to the quarter of the hour, "/ 2h" to
# the even hour, intervals that divide the next higher unit. The guess for "/ 3m", three months: the quarter, 1 April
# for 15 May. Instead it is 1 March, and 1 December for 15 December: the number of the month itself is divided, so that
# the quarters begin in March, June, September and December. The 15th of January and February have no such quarter and
# raise "month must be in 1..12". Its page says only that intervals start from 0.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check dtexp==0.1.2
cat > "$folder/look.py" <<'PY'
import importlib.metadata

from dtexp import parse_dtexp

seen = {}
for month in (1, 2, 3, 5, 7, 12):
    try:
        seen[month] = parse_dtexp("2024-%02d-15T10:20:00Z / 3m" % month).strftime("%m-%d")
    except ValueError as error:
        seen[month] = str(error)
quarter = parse_dtexp("2024-05-15T10:20:00Z / 15min").strftime("%H:%M")
print("dtexp", importlib.metadata.version("dtexp"), seen, quarter)
assert quarter == "10:15", quarter
raised = "month must be in 1..12"
assert seen == {1: raised, 2: raised, 3: "03-01", 5: "03-01", 7: "06-01", 12: "12-01"}, seen
PY
"$folder/venv/bin/python" "$folder/look.py"
