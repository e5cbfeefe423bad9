#!/usr/bin/env bash
# date-extractor 5.1.5 finds dates in texts of any length. The guess for "15 March 44 BC" and "14 March 1879": it finds
# them, or nothing. Instead Caesar dies on 15 March 1944, for two digits are of the last century, whatever era follows;
# 79 AD is 1979. A year before 1900 is cut in two: "14 March 1879" is 14 March 2018 (the 18 of 1879). What is too old
# for its table is not left out but moved into our time, with a day that looks exact.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check date-extractor==5.1.5
cat > "$folder/look.py" <<'PY'
import importlib.metadata

from date_extractor import extract_dates

texts = ("It opened on 14 March 1999.", "Caesar died on 15 March 44 BC.", "Vesuvius, 79 AD", "born 14 March 1879")
seen = {text: [str(date.date()) for date in extract_dates(text)] for text in texts}
print("date-extractor", importlib.metadata.version("date-extractor"), seen)
assert seen == {
    "It opened on 14 March 1999.": ["1999-03-14"],
    "Caesar died on 15 March 44 BC.": ["1944-03-15"],
    "Vesuvius, 79 AD": ["1979-01-01"],
    "born 14 March 1879": ["2018-03-14"],
}, seen
PY
"$folder/venv/bin/python" "$folder/look.py"
