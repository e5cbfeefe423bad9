#!/usr/bin/env bash
# The calendar of Umm al-Qura is a table of months; that of ummalqura 2.0.1 begins with 14 March 1937, 1 Muharram 1356.
# The guess for New Year of 1900: an error, as hijridate 2.6.0 gives, whose table begins in 1924. Instead it is day
# -64968 of the twelfth month of 1355, and 13 March 1937 is day -51383: before the table, the days are counted from a
# nought that is no beginning (hijridate says the 30th). A day behind its end, in 2077, raises a TypeError. Nothing
# tells an old date from a good one but the number itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ummalqura==2.0.1 hijridate==2.6.0
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import hijridate
from ummalqura.hijri_date import HijriDate


def mine(day):
    try:
        found = HijriDate(*day, gr=True)
    except Exception as error:
        return type(error).__name__
    return found.year, found.month, found.day


def other(day):
    try:
        return hijridate.Gregorian(*day).to_hijri().datetuple()
    except Exception as error:
        return type(error).__name__


seen = {day: (mine(day), other(day)) for day in ((2024, 3, 11), (1937, 3, 14), (1937, 3, 13), (1900, 1, 1), (2077, 11, 17))}
print("ummalqura", importlib.metadata.version("ummalqura"), seen, "hijridate", importlib.metadata.version("hijridate"))
assert seen[(2024, 3, 11)] == ((1445, 9, 1), (1445, 9, 1)), seen
assert [seen[day][0] for day in seen][1:] == [(1356, 1, 1), (1355, 12, -51383), (1355, 12, -64968), "TypeError"], seen
assert seen[(1900, 1, 1)][1] == seen[(2077, 11, 17)][1] == "OverflowError", seen
PY
"$folder/venv/bin/python" "$folder/look.py"
