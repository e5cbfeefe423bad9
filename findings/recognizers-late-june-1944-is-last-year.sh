#!/usr/bin/env bash
# Microsoft's Recognizers-Text (recognizers-text-date-time 1.0.2a2) reads "June 1944" as 1944-06, and "late June" as
# the second half of the last June or the next. The guess for "late June 1944": the second half of June 1944. Instead
# the year is cut off and becomes a find of its own: late June of 2023 or of 2024, seen from March 2024, and all of
# 1944. "mid-July 1969" and "last week of July 1969" do the same, the second without even the year. History with a
# rough date comes out as news.
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


texts = ("June 1944", "late June 1944", "mid-July 1969", "last week of July 1969")
seen = {text: read(text) for text in texts}
print("recognizers-text-date-time", importlib.metadata.version("recognizers-text-date-time"), seen)
assert seen == {
    "June 1944": [("june 1944", "1944-06", "1944-06-01")],
    "late June 1944": [
        ("late june", "XXXX-06", "2023-06-16"),
        ("late june", "XXXX-06", "2024-06-16"),
        ("1944", "1944", "1944-01-01"),
    ],
    "mid-July 1969": [
        ("mid-july", "XXXX-07", "2023-07-01"),
        ("mid-july", "XXXX-07", "2024-07-01"),
        ("1969", "1969", "1969-01-01"),
    ],
    "last week of July 1969": [
        ("last week of july 1969", "XXXX-07-W05", "2023-07-31"),
        ("last week of july 1969", "XXXX-07-W05", "2024-07-29"),
    ],
}, seen
PY
"$folder/venv/bin/python" "$folder/look.py"
