#!/usr/bin/env bash
# parsedatetime 2.6 knows "before" and "after" beside a day: "3 days before yesterday" is four days ago. The guess: "the
# day before yesterday" is two days ago. Instead it is yesterday, with a status that says a date was found: a unit without
# a number counts for nothing. A reporter's commonest words for two days ago are a day late in every timeline.
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
read = {}
for text in ("yesterday", "1 day before yesterday", "3 days before yesterday", "the day before yesterday"):
    day, status = parsedatetime.Calendar().parseDT(text, source)
    read[text] = (day.date().isoformat(), status)
print("parsedatetime", importlib.metadata.version("parsedatetime"), read)
assert read["yesterday"] == ("2024-03-13", 1) and read["3 days before yesterday"] == ("2024-03-10", 1), read
assert read["1 day before yesterday"] == ("2024-03-12", 1), read
assert read["the day before yesterday"] == ("2024-03-13", 1), read
PY
"$folder/venv/bin/python" "$folder/look.py"
