#!/usr/bin/env bash
# metadate 0.6.2 reads dates in text, from a day that it is given (reference_date). The guess for "first monday of may
# 2024", which no reader's day changes: 6 May 2024. Instead it is the 20th when it is read on 14 March, the 13th on
# New Year's Day and the 6th on 2 August of the year before: "monday" is counted as so many days from the reader's
# day, and those are put behind the beginning of May. "last day of February", said on 1 January 2024, begins on 31
# January and ends on 1 January, before it. The month is right, so a chart by month looks well.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check metadate==0.6.2
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

import metadate

seen = {}
for day in (datetime.datetime(2024, 3, 14), datetime.datetime(2024, 1, 1), datetime.datetime(2023, 8, 2)):
    seen[str(day.date())] = str(metadate.parse_date("first monday of may 2024", reference_date=day).start_date.date())
last = metadate.parse_date("last day of February", reference_date=datetime.datetime(2024, 1, 1))
span = str(last.start_date.date()), str(last.end_date.date())
print("metadate", importlib.metadata.version("metadate"), seen, span)
assert seen == {"2024-03-14": "2024-05-20", "2024-01-01": "2024-05-13", "2023-08-02": "2024-05-06"}, seen
assert span == ("2024-01-31", "2024-01-01"), span
PY
"$folder/venv/bin/python" "$folder/look.py"
