#!/usr/bin/env bash
# parsedatetime 2.6 counts from the moment that it is given: "yesterday", "tonight" and "last week", said on 14 March 2024,
# are days of March 2024. The guess: "last night" is 13 March 2024. Instead it is the night before the program runs, years
# later: "last night" alone forgets the moment and asks the clock, and the status still says that a time was found. Old
# articles, which is what a timeline is made of, get a date of today, and the same input another one tomorrow.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check parsedatetime==2.6
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

import parsedatetime

source = datetime.datetime(2024, 3, 14, 10, 0)
before = datetime.date.today()
read = {text: parsedatetime.Calendar().parseDT(text, source) for text in ("yesterday", "tonight", "last week", "last night")}
after = datetime.date.today()
print("parsedatetime", importlib.metadata.version("parsedatetime"), {k: (str(d.date()), s) for k, (d, s) in read.items()})
assert read["yesterday"][0].date() == datetime.date(2024, 3, 13), read
assert read["tonight"][0].date() == datetime.date(2024, 3, 14) and read["last week"][0].date() == datetime.date(2024, 3, 7)
day, status = read["last night"]
assert status > 0 and day.date() in {today - datetime.timedelta(days=1) for today in (before, after)}, read
PY
"$folder/venv/bin/python" "$folder/look.py"
