#!/usr/bin/env bash
# Ion's timestamps hold any number of digits of a second (its specification), and amazon.ion 0.15.0 keeps nine. The
# guess for twelve, picoseconds: the first nine. Instead all are lost, and so is their value: 10:00:00.999999999999 is
# 10:00:00 and nought, a second early, and written so, with nine noughts that look exact. .1234567890, ten digits,
# raises an IonException, while .000000000001, a picosecond, is kept as a nanosecond, a thousand times as long.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check amazon.ion==0.15.0
cat > "$folder/look.py" <<'PY'
import importlib.metadata

from amazon.ion import simpleion

fractions = (".999999999", ".1234567890", ".12345678901", ".999999999999", ".000000000001")
seen = {}
for fraction in fractions:
    try:
        moment = simpleion.loads("2024-03-14T10:00:00%sZ" % fraction)
        seen[fraction] = simpleion.dumps(moment, binary=False).split("T")[1]
    except Exception as error:
        seen[fraction] = type(error).__name__
print("amazon.ion", importlib.metadata.version("amazon.ion"), seen)
assert seen == {
    ".999999999": "10:00:00.999999999Z",
    ".1234567890": "IonException",
    ".12345678901": "10:00:00.000000000Z",
    ".999999999999": "10:00:00.000000000Z",
    ".000000000001": "10:00:00.000000001Z",
}, seen
PY
"$folder/venv/bin/python" "$folder/look.py"
