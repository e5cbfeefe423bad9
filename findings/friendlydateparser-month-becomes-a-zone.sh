#!/usr/bin/env bash
# friendlydateparser 0.2.4 reads "2024-03-14" and the week date 2024-W11-4 as ISO 8601 has them, and "July 1969" as
# that month's first day. The guess for ISO's month, "1969-07": 1 July 1969 too, or an error, which parse_date raises.
# Instead parse_datetime gives 1 January 1969, at midnight in a zone seven hours west of Greenwich: the month is read
# as an offset from UTC. "1789-12" is 1 January 1789 at -12:00. Every month of a list becomes its year's first day,
# each in another zone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check friendlydateparser==0.2.4
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

from friendlydateparser import parse_date, parse_datetime

now = datetime.datetime(2024, 3, 14, 10)
texts = ("2024-03-14", "July 1969", "1969-07", "1789-12")
seen = {text: str(parse_datetime(text, now=now)) for text in texts}
try:
    parse_date("1969-07", now=now)
    raised = None
except ValueError as error:
    raised = type(error).__name__
print("friendlydateparser", importlib.metadata.version("friendlydateparser"), seen, raised)
assert seen == {
    "2024-03-14": "2024-03-14 00:00:00",
    "July 1969": "1969-07-01 00:00:00",
    "1969-07": "1969-01-01 00:00:00-07:00",
    "1789-12": "1789-01-01 00:00:00-12:00",
}, seen
assert raised == "ValueError", raised
PY
"$folder/venv/bin/python" "$folder/look.py"
