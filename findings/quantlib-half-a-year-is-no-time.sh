#!/usr/bin/env bash
# QuantLib 1.44 reads periods: "18M" and "1Y6M" are eighteen months, "P1Y" a year, and what it cannot add up, "1M2W",
# raises. The guess for "1.5Y": eighteen months, or an error. Instead it is one year, and "0.5Y" is no time at all:
# what follows the point is left out without a word, in months and weeks as well, and so it is with the comma of
# "1,5Y". A span of half a year ends on the day on which it begins. Whole numbers come out right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check QuantLib==1.44
cat > "$folder/look.py" <<'PY'
import QuantLib

begin = QuantLib.Date(14, 3, 2024)
ends = {text: (begin + QuantLib.Period(text)).ISO() for text in ("18M", "1Y6M", "P1Y", "1.5Y", "1,5Y", "0.5Y", "1.5W")}
try:
    QuantLib.Period("1M2W")
    refused = False
except RuntimeError as error:
    refused = "1M and 2W" in str(error)
print("QuantLib", QuantLib.__version__, ends, refused)
assert refused
assert ends == {
    "18M": "2025-09-14",
    "1Y6M": "2025-09-14",
    "P1Y": "2025-03-14",
    "1.5Y": "2025-03-14",
    "1,5Y": "2025-03-14",
    "0.5Y": "2024-03-14",
    "1.5W": "2024-03-21",
}, ends
PY
"$folder/venv/bin/python" "$folder/look.py"
