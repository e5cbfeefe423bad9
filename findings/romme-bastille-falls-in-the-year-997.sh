#!/usr/bin/env bash
# The French Republic's calendar begins with 22 September 1792. romme 0.1.0 turns days into it and back, rightly from
# then on. The guess for 14 July 1789, the storming of the Bastille: an error, as repcal 2.0.0 gives, or a year of
# minus three. Instead the text says 26 Messidor, an CMXCVII, the year 997 (the number inside is -3), the way back ends
# a day later, on the 15th, and the day before the first is of "an", with no number at all.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check romme==0.1.0 repcal==2.0.0
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

import repcal
import romme


def other(day):
    try:
        return str(repcal.RepublicanDate.from_gregorian(day))
    except ValueError as error:
        return str(error)


days = ((1789, 7, 14), (1792, 9, 21), (1792, 9, 22), (1799, 11, 9))
seen = {}
for parts in days:
    day = datetime.date(*parts)
    found = romme.RepublicanDate.from_date(day)
    seen[parts] = str(found), found.year, str(found.to_date()), other(day)
print("romme", importlib.metadata.version("romme"), seen, "repcal", importlib.metadata.version("repcal"))
before = "Provided date is before the adoption of the calendar"
assert list(seen.values()) == [
    ("26 Messidor, an CMXCVII", -3, "1789-07-15", before),
    ("jour des récompenses, an ", 0, "1792-09-21", before),
    ("1 Vendémiaire, an I", 1, "1792-09-22", "Primidi 1 vendémiaire an I"),
    ("18 Brumaire, an VIII", 8, "1799-11-09", "Octidi 18 brumaire an VIII"),
], seen
PY
"$folder/venv/bin/python" "$folder/look.py"
