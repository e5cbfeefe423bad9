#!/usr/bin/env bash
# flexidate 1.4 reads the dates of catalogues, eras as well: "44BC" is the year -44, "500 BC" -500. The guess for "44
# BC", with a space as nearly everybody writes it: the same year. Instead it is -2044: the number goes through a
# parser that makes 2044 of two digits, and the minus is put before it. "79 AD" is 1979, and "15 March 44BC", without
# the space, is 15 March -2044 too. No qualifier tells of a doubt. Years of three digits are right, so that only the
# two centuries around the change of era are off, by two thousand years.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check flexidate==1.4 python-dateutil==2.9.0.post0
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import flexidate

texts = ("44BC", "500 BC", "44 BC", "44 B.C.", "79 AD", "15 March 44BC")
seen = {text: (str(flexidate.parse(text)), flexidate.parse(text).qualifier) for text in texts}
print("flexidate", importlib.metadata.version("flexidate"), seen)
assert list(seen.values()) == [
    ("-0044", ""),
    ("-0500", ""),
    ("-2044", ""),
    ("-2044", ""),
    ("1979", ""),
    ("-2044-03-15", ""),
], seen
PY
"$folder/venv/bin/python" "$folder/look.py"
