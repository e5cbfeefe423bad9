#!/usr/bin/env bash
# numerizer 0.2.4 turns the numbers of a text that are words into figures, before a parser of dates reads it.
# "seventy-nine" is 79 and "nineteen hundred" 1900. The guess for "nineteen sixty-nine": 1969, or 19 69. Instead it is
# "19 60 9", three numbers, so that ten sixty-six, the year of Hastings, is "10 60 6". Ordinals are worse: "the fourth
# of May" is "the 4th of May", but "on May fourth" is "on May/4", and "at quarter past five" is "at/4 past 5", for
# what stands behind a word is taken for a part of it. Among the examples of its page is no year.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check numerizer==0.2.4
cat > "$folder/look.py" <<'PY'
import importlib.metadata

from numerizer import numerize

texts = (
    "seventy-nine",
    "nineteen hundred",
    "nineteen sixty-nine",
    "ten sixty-six",
    "the fourth of May",
    "on May fourth",
    "at quarter past five",
)
seen = {text: numerize(text) for text in texts}
print("numerizer", importlib.metadata.version("numerizer"), seen)
assert list(seen.values()) == ["79", "1900", "19 60 9", "10 60 6", "the 4th of May", "on May/4", "at/4 past 5"], seen
PY
"$folder/venv/bin/python" "$folder/look.py"
