#!/usr/bin/env bash
# In a crontab Sunday is 0 or 7 (crontab(5) of Debian), so that "5-7" is Friday to Sunday. The guess: pycron 3.3.0
# reads 7 as croniter 7.0.0 does, or refuses it. Instead it takes it and never comes: "0 0 * * 7" matches no day at
# all, "5-7" ends on Saturday, and "1-7", all the days of the week, leaves out the Sunday. "0", "sun" and "0-7" work.
# A weekly event that is written with 7 is missing from the calendar, without a word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pycron==3.3.0 croniter==7.0.0
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

import croniter
import pycron

monday = datetime.datetime(2024, 3, 11)
week = [monday + datetime.timedelta(days) for days in range(7)]
lines = ("0 0 * * 0", "0 0 * * sun", "0 0 * * 7", "0 0 * * 5-7", "0 0 * * 1-7", "0 0 * * 0-7")
seen = {line: [f"{day:%a}" for day in week if pycron.is_now(line, day)] for line in lines}
others = {line: [f"{day:%a}" for day in week if croniter.croniter.match(line, day)] for line in lines}
print("pycron", importlib.metadata.version("pycron"), seen, "croniter", others)
days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
assert list(seen.values()) == [["Sun"], ["Sun"], [], ["Fri", "Sat"], days[:-1], days], seen
assert list(others.values()) == [["Sun"], ["Sun"], ["Sun"], ["Fri", "Sat", "Sun"], days, days], others
PY
"$folder/venv/bin/python" "$folder/look.py"
