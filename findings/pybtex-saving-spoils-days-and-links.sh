#!/usr/bin/env bash
# In BibTeX a field is TeX, and a month with its day is written with a tie, month = "14~" # mar, which prints as 14
# March. The guess for pybtex 0.26.1: what it reads it writes back, or another text for the same print. Instead it is
# saved as "14\textasciitilde March", which prints as 14~March, for the text is taken as plain and made TeX once more.
# A link keeps its ~ and _ no better: url = {http://example.org/~ada_b} is saved as http://example.org/\textasciitilde
# ada\_b, and a percent sign written rightly, \%, becomes \\%, a line break and a comment that swallows the rest, with
# one more backslash at the next saving.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pybtex==0.26.1
cat > "$folder/look.py" <<'PY'
import importlib.metadata

from pybtex.database import parse_string

fields = "title = {Half, 50\\% of it}, url = {http://example.org/~ada_b}, year = 2024"
saved = parse_string('@misc{a, month = "14~" # mar, ' + fields + "}", "bibtex").to_string("bibtex")
again = parse_string(saved, "bibtex")
seen = {name: again.entries["a"].fields[name] for name in ("month", "url", "title")}
twice = parse_string(again.to_string("bibtex"), "bibtex").entries["a"].fields["title"]
print("pybtex", importlib.metadata.version("pybtex"), seen, twice)
assert seen == {
    "month": "14\\textasciitilde March",
    "url": "http://example.org/\\textasciitilde ada\\_b",
    "title": "Half, 50\\\\% of it",
}, seen
assert twice.count("\\") == 3, twice
PY
"$folder/venv/bin/python" "$folder/look.py"
