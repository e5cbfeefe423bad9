#!/usr/bin/env bash
# unstruwwel 1.0.2 turns the dates of catalogues into years: "5th century b.c." is -500 to -401, as its page shows. The
# guess for "5th century BC", as nearly everybody writes it: the same. Instead it is 401 to 500, after Christ: the era
# counts only in small letters with dots, and what is not known is left out. "1st half of the 19th century", which its
# page gives as 1801 to 1850, is the whole century, "not before 1850" is until 1849, and 1850-05, ISO 8601's May 1850,
# is from 1805 to 1850. Nothing says that a part was passed over.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check unstruwwel==1.0.2
cat > "$folder/look.py" <<'PY'
import importlib.metadata

from unstruwwel import unstruwwel

texts = (
    "late 5th century b.c.",
    "late 5th century BC",
    "1st half of the 19th century",
    "not before 1850",
    "May 1850",
    "1850-05",
)
seen = {text: unstruwwel(text, "en") for text in texts}
print("unstruwwel", importlib.metadata.version("unstruwwel"), seen)
assert list(seen.values()) == [
    (-500, -486),
    (486, 500),
    (1801, 1900),
    (float("-inf"), 1849),
    (1850, 1850),
    (1805, 1850),
], seen
PY
"$folder/venv/bin/python" "$folder/look.py"
