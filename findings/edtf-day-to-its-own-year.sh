#!/usr/bin/env bash
# The ends of an EDTF interval may have different precision (EDTF's own example is 2004-02-01/2005), so "2024-03-14/2024"
# says: from 14 March until some time in that year. The guess: two libraries for EDTF read it. Instead undate 0.8.0 raises
# as if the end lay before the beginning, for it compares 14 March with 1 January, and edtf-validate 2.0.0 calls it
# invalid, while both take a year that is a year later. "Since 14 March 2024, to the end of the year" is what news says.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check undate==0.8.0 edtf-validate==2.0.0
cat > "$folder/look.py" <<'PY'
import importlib.metadata

from edtf_validate.valid_edtf import is_valid
from undate.converters.edtf import EDTFDateConverter


def read(text):
    try:
        return EDTFDateConverter().to_string(EDTFDateConverter().parse(text))
    except Exception as error:
        return type(error).__name__


texts = ("2024-03-14/2024", "2024-03-14/2025", "2004-02-01/2005")
undate, valid = {text: read(text) for text in texts}, {text: is_valid(text) for text in texts}
print("undate", importlib.metadata.version("undate"), undate)
print("edtf-validate", importlib.metadata.version("edtf-validate"), valid)
assert undate["2024-03-14/2024"] in ("ValueError", "VisitError"), undate
assert undate["2024-03-14/2025"] == "2024-03-14/2025" and undate["2004-02-01/2005"] == "2004-02-01/2005", undate
assert valid == {"2024-03-14/2024": False, "2024-03-14/2025": True, "2004-02-01/2005": True}, valid
PY
"$folder/venv/bin/python" "$folder/look.py"
