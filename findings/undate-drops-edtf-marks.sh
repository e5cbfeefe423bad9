#!/usr/bin/env bash
# undate 0.8.0, a library for uncertain dates, reads EDTF's marks for approximate (~) and uncertain (?) dates without an
# error and forgets them: "2022-02~" comes back as "2022-02", equal to the sure date, also inside intervals. An interval
# whose beginning is unknown ("/2024") comes back as one that is open ("../2024"). Its grammar knows seasons ("2019-21",
# EDTF level 1), but reading one raises lark's VisitError, not its own ValueError.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check undate==0.8.0
cat > "$folder/look.py" <<'PY'
import importlib.metadata
import warnings

warnings.simplefilter("ignore")
from undate.converters.edtf import EDTFDateConverter

edtf = EDTFDateConverter()
back = {text: edtf.to_string(edtf.parse(text)) for text in ("2022-02~", "1984?", "2024~/..", "/2024", "198X")}
print("undate", importlib.metadata.version("undate"), back)
assert back == {"2022-02~": "2022-02", "1984?": "1984", "2024~/..": "2024/..", "/2024": "../2024", "198X": "198X"}, back
assert edtf.parse("2022-02~") == edtf.parse("2022-02")
try:
    edtf.parse("2019-21")
except Exception as error:
    print("2019-21:", type(error).__module__, type(error).__name__)
    assert type(error).__name__ == "VisitError" and not isinstance(error, ValueError), error
else:
    raise AssertionError("a season is read")
PY
"$folder/venv/bin/python" "$folder/look.py"
