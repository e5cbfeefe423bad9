#!/usr/bin/env bash
# GEDCOM 5.5.1 dates name their calendar ("@#DFRENCH R@ 9 THER 2" is 27 July 1794), may count a winter's days in two years
# ("14 MAR 1731/32") and may lie before our era ("44 B.C."). The guess: get_birth_year of python-gedcom 1.1.0 either
# converts or answers -1, its word for "no year". Instead it takes the last word whatever the calendar is: the Frenchman is
# born in the year 2, a birth of 1 Tishri 5660 in 5660, a birth between 1900 and 1910 in 1910 for certain; the valid dates
# with two years and before our era are the ones that it says have no year.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check python-gedcom==1.1.0
cat > "$folder/look.py" <<'PY'
import importlib.metadata

from gedcom.element.individual import IndividualElement
from gedcom.parser import Parser


def year(date):
    lines = ["0 HEAD", "0 @I1@ INDI", "1 NAME Ada /Example/", "1 BIRT", "2 DATE " + date, "0 TRLR"]
    parser = Parser()
    parser.parse([(line + "\n").encode() for line in lines])
    return [e.get_birth_year() for e in parser.get_root_child_elements() if isinstance(e, IndividualElement)][0]


dates = ("14 MAR 1900", "@#DFRENCH R@ 9 THER 2", "@#DHEBREW@ 1 TSH 5660", "BET 1900 AND 1910", "14 MAR 1731/32", "44 B.C.")
years = {date: year(date) for date in dates}
print("python-gedcom", importlib.metadata.version("python-gedcom"), years)
assert list(years.values()) == [1900, 2, 5660, 1910, -1, -1], years
PY
"$folder/venv/bin/python" "$folder/look.py"
