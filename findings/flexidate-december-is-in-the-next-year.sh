#!/usr/bin/env bash
# flexidate 1.4 keeps inexact dates of archives as text, and as_float makes them numbers to sort by, "year being the
# integer part" (its own words). The guess: 31 December 2023 is 2023.99 and a bit. Instead it is 2024.08: a twelfth is
# added for every month of the date, the current one with them, so that each December lies in the year that follows,
# "1969-12" is 1970.0, the number of the whole year 1970, and "2024" sorts before 31 December 2023. A chart by the
# integer part has its Decembers in the wrong column. Days within one year are in order.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check flexidate==1.4 python-dateutil==2.9.0.post0
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import flexidate

texts = ("30 November 2023", "31 December 2023", "2024", "1 January 2024", "1969-12", "1970")
seen = {text: round(flexidate.parse(text).as_float(), 3) for text in texts}
print("flexidate", importlib.metadata.version("flexidate"), seen)
assert "year being the integer part" in flexidate.FlexiDate.as_float.__doc__
assert list(seen.values()) == [2023.999, 2024.085, 2024.0, 2024.086, 1970.0, 1970.0], seen
PY
"$folder/venv/bin/python" "$folder/look.py"
