#!/usr/bin/env bash
# pympi-ling 1.71 works on ELAN's files, annotations of speech from a beginning to an end. shift_annotations moves
# them all; one that would begin before nought is "squashed", as it says. The guess for 1000 to 2000, moved 1500 ms to
# the left: from 0 to 500, what is left of it. Instead it is from 0 to 2000: the beginning is cut off and the end
# stays where it was, so that a word of a second lasts two, and runs into the next one of its tier, moved rightly from
# 2000 to 500, which ELAN's tiers do not allow.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pympi-ling==1.71
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import pympi

file = pympi.Elan.Eaf()
file.add_tier("words")
for begin, word in ((1000, "a"), (2000, "b"), (3000, "c")):
    file.add_annotation("words", begin, begin + 1000, word)
squashed, removed = file.shift_annotations(-1500)
seen = sorted(file.get_annotation_data_for_tier("words"))
print("pympi-ling", importlib.metadata.version("pympi-ling"), seen, squashed, removed)
assert seen == [(0, 2000, "a"), (500, 1500, "b"), (1500, 2500, "c")], seen
assert squashed == [("words", 1000, 2000, "a")] and removed == [], (squashed, removed)
PY
"$folder/venv/bin/python" "$folder/look.py"
