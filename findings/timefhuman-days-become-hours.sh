#!/usr/bin/env bash
# timefhuman 0.1.5 reads spans of days: "March 3-5" is from the 3rd to the 5th, and "14 March 2024" is that day. The
# guess for "3-5 March 2024", the order of most of the world: from the 3rd to the 5th. Instead it is 1 March, from three
# to five o'clock in the morning. "last night", said at ten in the morning, is eight o'clock the same evening, and "a
# year ago" is 365 days, a day off in leap years. Three days become two hours, before they began.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check timefhuman==0.1.5
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

from timefhuman import tfhConfig, timefhuman

config = tfhConfig(now=datetime.datetime(2024, 3, 14, 10, 0))


def read(text):
    return [
        " to ".join(map(str, moment)) if isinstance(moment, tuple) else str(moment) for moment in timefhuman(text, config)
    ]


texts = ("March 3-5", "14 March 2024", "3-5 March 2024", "last night", "a year ago")
seen = {text: read(text) for text in texts}
print("timefhuman", importlib.metadata.version("timefhuman"), seen)
assert seen == {
    "March 3-5": ["2024-03-03 00:00:00 to 2024-03-05 00:00:00"],
    "14 March 2024": ["2024-03-14 00:00:00"],
    "3-5 March 2024": ["2024-03-01 03:00:00 to 2024-03-01 05:00:00"],
    "last night": ["2024-03-14 20:00:00"],
    "a year ago": ["2023-03-15 10:00:00"],
}, seen
PY
"$folder/venv/bin/python" "$folder/look.py"
