#!/usr/bin/env bash
# ISO 8601:2004 names a century by the first two digits of its years: "19" is 1900 to 1999 (4.1.2.3). isodate 0.7.2
# says that of an incomplete date it takes the first day, so the guess is 1 January 1900, as in aniso8601 10.0.1.
# Instead "19" is 1 January 1901 and "20" 1 January 2001: the centuries of the calendar begin with a year 1, but their
# numbers are one higher (1901 begins the 20th), and its page calls "19" the 19th. The first year of each century
# stands before its beginning, so that "1900", which is in "19", sorts before it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check isodate==0.7.2 aniso8601==10.0.1
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import aniso8601
import isodate

texts = ("15", "19", "20")
seen = {text: str(isodate.parse_date(text)) for text in texts}
others = {text: str(aniso8601.parse_date(text)) for text in texts}
print("isodate", importlib.metadata.version("isodate"), seen, "aniso8601", others)
assert seen == {"15": "1501-01-01", "19": "1901-01-01", "20": "2001-01-01"}, seen
assert others == {"15": "1500-01-01", "19": "1900-01-01", "20": "2000-01-01"}, others
assert isodate.parse_date("1900") < isodate.parse_date("19")
PY
"$folder/venv/bin/python" "$folder/look.py"
