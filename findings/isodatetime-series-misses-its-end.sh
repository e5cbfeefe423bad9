#!/usr/bin/env bash
# ISO 8601 writes a series by its length and its end: "R4/P1M/2024-05-31" is four months' steps that end on 31 May. The
# guess: metomi-isodatetime 3.2.0 gives the last days of February to May, or days that end on the 31st at least. Instead
# all four are the 29th, and the series ends on 29 May, a moment that its text does not name: it counts back to
# February, whose days end at 29, and then forward from there. The one date that was given is the one that it never
# reaches.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check metomi-isodatetime==1!3.2.0
cat > "$folder/look.py" <<'PY'
import importlib.metadata

from metomi.isodatetime.parsers import TimeRecurrenceParser


def days(text):
    return [str(point)[:10] for point in TimeRecurrenceParser().parse(text)]


seen = {text: days(text) for text in ("R4/P1M/2024-05-31T00Z", "R4/P1M/2024-05-28T00Z")}
print("metomi-isodatetime", importlib.metadata.version("metomi-isodatetime"), seen)
assert seen == {
    "R4/P1M/2024-05-31T00Z": ["2024-02-29", "2024-03-29", "2024-04-29", "2024-05-29"],
    "R4/P1M/2024-05-28T00Z": ["2024-02-28", "2024-03-28", "2024-04-28", "2024-05-28"],
}, seen
PY
"$folder/venv/bin/python" "$folder/look.py"
