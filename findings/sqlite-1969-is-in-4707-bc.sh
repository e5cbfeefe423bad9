#!/usr/bin/env bash
# SQLite 3.54.1's date functions read ISO 8601 in text: date('1969-07-20') is that day. The guess for a column of
# years, '1969' in text: 1 January 1969, or null, as for '1969-07'. Instead it is 15 April 4708 BC (-4707): a bare
# number is the day of the Julian period, as text as well, so strftime('%Y', '1969') is not 1969 but -4707, and the
# years from 1000 to 2024 fall into three years of prehistory, one day each, in the right order. Its page lists the
# form as DDDDDDDDDD, ten digits; four will do.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check apsw==3.54.1.0
cat > "$folder/look.py" <<'PY'
import apsw

connection = apsw.Connection(":memory:")
texts = ("1969-07-20", "1969-07", "1969", "1970", "1066")
seen = {text: connection.execute("select date(?)", (text,)).fetchall()[0][0] for text in texts}
year = connection.execute("select strftime('%Y', '1969')").fetchall()[0][0]
print("SQLite", apsw.sqlite_lib_version(), seen, year)
assert seen == {
    "1969-07-20": "1969-07-20",
    "1969-07": None,
    "1969": "-4707-04-15",
    "1970": "-4707-04-16",
    "1066": "-4710-10-25",
}, seen
assert year == "-4707", year
PY
"$folder/venv/bin/python" "$folder/look.py"
