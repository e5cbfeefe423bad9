#!/usr/bin/env bash
# A cell may hold the number 1066 and be shown as "1066 AD" by its number format, 0 "AD"; letters in quotes are text
# there. The guess: xlsx2csv 0.8.6 writes 1066 or 1066 AD. Instead it takes the D in the quotes for a day, and writes 0
# "a01": the year is gone, only day 1 (of serial 1066, 1 December 1902) is left. "30 days" becomes 0 "29ays" and 12 dead
# 0" 11ea11"; 44 BC, whose letters name no part of a date, stays 44. python-calamine 0.9.1 reads the numbers from the
# same file.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check xlsx2csv==0.8.6 openpyxl==3.1.5 python-calamine==0.9.1
cat > "$folder/look.py" <<'PY'
import csv
import importlib.metadata
import io
import sys

import openpyxl
import python_calamine
import xlsx2csv

cells = [(1066, '0 "AD"'), (44, '0 "BC"'), (30, '0 "days"'), (12, '0" dead"')]
book, path = openpyxl.Workbook(), sys.argv[0] + ".xlsx"
for row, (number, form) in enumerate(cells, 1):
    cell = book.active.cell(row, 1, number)
    cell.number_format = form
book.save(path)
text = io.StringIO()
xlsx2csv.Xlsx2csv(path).convert(text)
written = [row[0] for row in csv.reader(io.StringIO(text.getvalue()))]
read = [row[0] for row in python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()]
print("xlsx2csv", importlib.metadata.version("xlsx2csv"), written, "python-calamine", read)
assert written == ['0 "a01"', "44", '0 "29ays"', '0" 11ea11"'], written
assert read == [1066, 44, 30, 12], read
PY
"$folder/venv/bin/python" "$folder/look.py"
