#!/usr/bin/env bash
# parsedatetime 2.6 reads number words: "two weeks ago", "fifteen days ago". The guess: "twenty-one days ago" is read as
# 21 days, or else not at all. Instead it is yesterday: "twenty" is dropped, "one days ago" is read, and the answer says
# that a date was found (status 1). "twelve" and "thirty" are in no table and give the source's own moment with status 0.
# Newspapers spell numbers out, so a timeline made with it puts what was three weeks ago on the day before.
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
words = ("21 days ago", "twenty-one days ago", "fifteen days ago", "twelve days ago", "thirty days ago")
read = {}
for text in words:
    day, status = parsedatetime.Calendar().parseDT(text, source)
    read[text] = (day.date().isoformat(), status)
print("parsedatetime", importlib.metadata.version("parsedatetime"), read)
assert read == {
    "21 days ago": ("2024-02-22", 1),
    "twenty-one days ago": ("2024-03-13", 1),
    "fifteen days ago": ("2024-02-28", 1),
    "twelve days ago": ("2024-03-14", 0),
    "thirty days ago": ("2024-03-14", 0),
}, read
PY
"$folder/venv/bin/python" "$folder/look.py"
