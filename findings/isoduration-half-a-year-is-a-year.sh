#!/usr/bin/env bash
# ISO 8601 allows a fraction in the last part of a duration: P0.5Y is half a year, P0.5D twelve hours. isoduration
# 20.11.0 reads both. The guess for half a year behind 1 January 2024: about 1 July, or an error. Instead it is 1
# January 2025, and a quarter of a year is no time at all: years and months are rounded to whole ones after the sum,
# upwards from a half, so that half a year before 1 January 2024 is that day itself. Half a month behind the 31st of
# January is an error about a day out of range, though a month behind it is 29 February. Halves of weeks and days are
# right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check isoduration==20.11.0
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

from isoduration import parse_duration

new_year = datetime.datetime(2024, 1, 1)
texts = ("P1Y6M", "P0.5Y", "P1.5Y", "P0.25Y", "P0.5M", "P1.5W")
seen = {text: str(new_year + parse_duration(text))[:10] for text in texts}
back = str(new_year - parse_duration("P0.5Y"))[:10]
try:
    datetime.datetime(2024, 1, 31) + parse_duration("P0.5M")
    raised = None
except ValueError as error:
    raised = type(error).__name__
print("isoduration", importlib.metadata.version("isoduration"), seen, back, raised)
assert list(seen.values()) == [
    "2025-07-01",
    "2025-01-01",
    "2026-01-01",
    "2024-01-01",
    "2024-02-01",
    "2024-01-12",
], seen
assert back == "2024-01-01" and raised == "ValueError", (back, raised)
PY
"$folder/venv/bin/python" "$folder/look.py"
