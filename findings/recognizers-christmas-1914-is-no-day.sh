#!/usr/bin/env bash
# Microsoft's Recognizers-Text (recognizers-text-date-time 1.0.2a2) gives a date as TIMEX: "Christmas" is XXXX-12-25,
# this year's or last year's. The guess for "Christmas 1914": 1914-12-25. Instead the year goes where the day belongs,
# and month and day are lost: XXXX-XX-1914, "not resolved", which no ISO date is; so it is for Halloween, New Year and
# Labor Day with a year. Said without the year the day is found, so the exact text is read worse than the vague one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "recognizers-text-date-time==1.0.2a2" "emoji==1.7.0"
cat > "$folder/look.py" <<'PY'
import datetime
import warnings

warnings.simplefilter("ignore")
import importlib.metadata

from recognizers_date_time import Culture, DateTimeRecognizer

model = DateTimeRecognizer(Culture.English).get_datetime_model()


def read(text):
    found = model.parse(text, datetime.datetime(2024, 3, 14, 10, 0))
    values = [(each.text, value) for each in found for value in each.resolution["values"]]
    return [(name, value["timex"], value.get("start") or value["value"]) for name, value in values]


texts = ("Christmas", "Christmas 1914", "Halloween 2023", "New Year 2000", "25 December 1914")
seen = {text: read(text) for text in texts}
print("recognizers-text-date-time", importlib.metadata.version("recognizers-text-date-time"), seen)
assert [timex for _, timex, _ in seen["Christmas"]] == ["XXXX-12-25"] * 2, seen
assert seen["Christmas 1914"] == [("christmas 1914", "XXXX-XX-1914", "not resolved")], seen
assert seen["Halloween 2023"] == [("halloween 2023", "XXXX-XX-2023", "not resolved")], seen
assert seen["New Year 2000"] == [("new year 2000", "XXXX-XX-2000", "not resolved")], seen
assert seen["25 December 1914"] == [("25 december 1914", "1914-12-25", "1914-12-25")], seen
PY
"$folder/venv/bin/python" "$folder/look.py"
