#!/usr/bin/env bash
# timelength 3.0.4 reads lengths of time as people write them, "half an hour" and "a quarter of an hour" among them.
# The guess for "two and a half hours": two and a half, or no success, as for "a couple of days". Instead it is half an
# hour, with success: the two is taken for a number without a unit and left out, and "half" holds for what follows.
# Three and a half days are twelve hours, "an hour and a half" is an hour, and -1 hour is an hour. A strike of three
# and a half days comes out shorter than one of a day. 2.5 hours are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check timelength==3.0.4
cat > "$folder/look.py" <<'PY'
import importlib.metadata

from timelength import TimeLength

texts = (
    "half an hour",
    "2.5 hours",
    "two and a half hours",
    "three and a half days",
    "an hour and a half",
    "-1 hour",
    "a couple of days",
)
seen = {}
for text in texts:
    length = TimeLength(text)
    seen[text] = length.result.success, length.result.seconds / 3600
print("timelength", importlib.metadata.version("timelength"), seen)
assert list(seen.values()) == [
    (True, 0.5),
    (True, 2.5),
    (True, 0.5),
    (True, 12),
    (True, 1),
    (True, 1),
    (False, 0),
], seen
PY
"$folder/venv/bin/python" "$folder/look.py"
