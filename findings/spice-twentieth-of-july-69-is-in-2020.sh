#!/usr/bin/env bash
# SPICE, NASA's toolkit (spiceypy 8.3.0), reads times in many forms: "20 JUL 1969" and "JUL 20 69" are 20 July 1969.
# The guess for "20 JUL 69": the same. Instead it is 7 September 2020: the first number is the year, and the 69th of
# July is counted on, for parts of a date may be out of bounds. "7 DEC 41" is 10 January 2008 and "4 JUL 76" 14
# September 2004. "14/03/2024", in a month 14, is 2 February 2025. The manual of tparch says that parts out of bounds
# are taken by default, with a day 367 as its example, not that the order of day and year is found by it. After
# tparch("YES") the text is an error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check spiceypy==8.3.0
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import spiceypy

texts = ("20 JUL 1969", "JUL 20 69", "20 JUL 69", "7 DEC 41", "4 JUL 76", "14/03/2024")
seen = {}
for text in texts:
    seconds, error = spiceypy.tparse(text, 80)
    seen[text] = error or spiceypy.etcal(seconds, 80)[:11]
spiceypy.tparch("YES")
seen["checked"] = bool(spiceypy.tparse("20 JUL 69", 80)[1])
print("spiceypy", importlib.metadata.version("spiceypy"), seen)
assert list(seen.values()) == [
    "1969 JUL 20",
    "1969 JUL 20",
    "2020 SEP 07",
    "2008 JAN 10",
    "2004 SEP 14",
    "2025 FEB 02",
    True,
], seen
PY
"$folder/venv/bin/python" "$folder/look.py"
