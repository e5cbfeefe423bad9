#!/usr/bin/env bash
# edtf 5.0.2 gives every season the months of its own year, but winter only one of its three. The guess: "1984-24" (EDTF
# level 1, winter) begins in December 1984 and ends in February 1985, or else runs from January to March. Instead it ends
# on 31 December 1984: a month, where spring, summer and autumn last three. A timeline that draws seasons as bars, or asks
# whether 20 January lies within the winter, loses January and February without a word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check edtf==5.0.2
cat > "$folder/look.py" <<'PY'
import importlib.metadata

from edtf import parse_edtf


def bounds(text):
    date = parse_edtf(text)
    return tuple("%04d-%02d-%02d" % tuple(end[:3]) for end in (date.lower_strict(), date.upper_strict()))


seasons = {text: bounds(text) for text in ("1984-21", "1984-22", "1984-23", "1984-24")}
print("edtf", importlib.metadata.version("edtf"), seasons)
assert seasons == {
    "1984-21": ("1984-03-01", "1984-05-31"),
    "1984-22": ("1984-06-01", "1984-08-31"),
    "1984-23": ("1984-09-01", "1984-11-30"),
    "1984-24": ("1984-12-01", "1984-12-31"),
}, seasons
PY
"$folder/venv/bin/python" "$folder/look.py"
