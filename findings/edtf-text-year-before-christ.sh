#!/usr/bin/env bash
# EDTF counts years as astronomers do: 1 BC is 0000, so 44 BC is -0043. The guess: text_to_edtf of edtf 5.0.2, which
# knows "BC", says so. Instead it only puts a minus before the number: "44 BC" becomes "-0044", which any reader of EDTF
# takes for 45 BC, and "1 BC" becomes "-0001", so that nothing ever falls into the year 0000. Lengths across the change of
# era come out a year too long, and events from a source that wrote EDTF itself stand a year beside the same events.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check edtf==5.0.2
cat > "$folder/look.py" <<'PY'
import importlib.metadata

from edtf import parse_edtf, text_to_edtf

read = {text: text_to_edtf(text) for text in ("44 BC", "about 44 BC", "1 BC")}
print("edtf", importlib.metadata.version("edtf"), read)
assert read == {"44 BC": "-0044", "about 44 BC": "-0044~", "1 BC": "-0001"}, read
# The same library's own reckoning has a year 0000 between -0001 and 0001.
years = [parse_edtf(text).lower_strict().tm_year for text in ("-0001", "0000", "0001")]
print("years", years)
assert years == [-1, 0, 1], years
PY
"$folder/venv/bin/python" "$folder/look.py"
