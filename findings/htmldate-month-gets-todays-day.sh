#!/usr/bin/env bash
# A monthly's page may say no more than the month: <time datetime="2024-03"> is valid HTML. The guess: htmldate 1.11.0, which
# always answers with a day, says 2024-03-01, as it says 2024-01-01 for "2024". Instead the month gets the day of the
# month on which the program runs: read on a 5th the page is of 5 March, read on an 18th of the 18th. The same page moves
# in a timeline from run to run, and before or after its neighbours. (freezegun sets the clock, so that this shows.)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check htmldate==1.11.0 dateparser==1.5.0 freezegun==1.5.5
cat > "$folder/look.py" <<'PY'
import importlib.metadata
import sys

from freezegun import freeze_time
from htmldate import find_date

text = "<p>" + "The council closed the bridge for repairs. " * 10 + "</p>"
head = "<html><head><title>Bridge</title></head><body><article>"
page = head + "<time datetime='%s'>x</time>" + text + "</article></body></html>"
with freeze_time(sys.argv[1]):
    found = [find_date(page % date, max_date="2025-01-01") for date in ("2024", "2024-03", "2024-03-14")]
print("htmldate", importlib.metadata.version("htmldate"), "run on", sys.argv[1], found)
assert found == ["2024-01-01", "2024-03-" + sys.argv[1][-2:], "2024-03-14"], found
PY
"$folder/venv/bin/python" "$folder/look.py" 2026-11-05
"$folder/venv/bin/python" "$folder/look.py" 2026-11-18
