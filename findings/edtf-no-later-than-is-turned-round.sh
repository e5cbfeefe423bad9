#!/usr/bin/env bash
# edtf 5.0.2 turns English into EDTF with text_to_edtf. "before 1850" becomes "/1850", as one expects. The guess for "no
# later than 1850", an archivist's usual words for a latest date: the same. Instead it is "1850/", an interval that begins
# in 1850: the word "later" is read, its "no" is not. A catalogue's latest date becomes an earliest one, and everything
# that is sorted or filtered by it stands on the wrong side.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check edtf==5.0.2
cat > "$folder/look.py" <<'PY'
import importlib.metadata

from edtf import text_to_edtf

read = {text: text_to_edtf(text) for text in ("before 1850", "after 1850", "later than 1850", "no later than 1850")}
print("edtf", importlib.metadata.version("edtf"), read)
assert read == {
    "before 1850": "/1850",
    "after 1850": "1850/",
    "later than 1850": "1850/",
    "no later than 1850": "1850/",
}, read
PY
"$folder/venv/bin/python" "$folder/look.py"
