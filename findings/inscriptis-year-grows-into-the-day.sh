#!/usr/bin/env bash
# A list of terms, <dl>, is HTML's way to set years and what happened in them; browsers put each <dt> and <dd> on a
# line. inscriptis 2.7.6 turns HTML into text with "layout-aware rendering", and blocks, lists and tables have their
# lines. The guess for a <dl>: lines too, or a space. Instead both are run together as if in one word: 1914 and "28
# July: war" are "191428 July: war", and the peace of 1918 begins "war191811 November". So it is with a <summary>.
# Spaces in the source part them, which pages made by programs often lack; resiliparse 2.0.1 gives lines.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check inscriptis==2.7.6 resiliparse==2.0.1
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import inscriptis
from resiliparse.extract.html2text import extract_plain_text

pages = (
    "<h3>1914</h3><p>28 July: war</p>",
    "<table><tr><td>1914</td><td>28 July: war</td></tr></table>",
    "<dl><dt>1914</dt><dd>28 July: war</dd><dt>1918</dt><dd>11 November: peace</dd></dl>",
    "<details><summary>1914</summary>28 July: war</details>",
)
seen = [inscriptis.get_text(page).strip() for page in pages]
other = extract_plain_text("<html><body>%s</body></html>" % pages[2])
print("inscriptis", importlib.metadata.version("inscriptis"), seen)
print("resiliparse", importlib.metadata.version("resiliparse"), [other])
assert other == "1914\n28 July: war\n1918\n11 November: peace", other
assert seen == [
    "1914\n\n28 July: war",
    "1914  28 July: war",
    "191428 July: war191811 November: peace",
    "191428 July: war",
], seen
PY
"$folder/venv/bin/python" "$folder/look.py"
