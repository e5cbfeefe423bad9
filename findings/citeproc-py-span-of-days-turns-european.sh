#!/usr/bin/env bash
# CSL's American dates are "March 14, 2024" and 03/14/2024, and its specification joins two days of a month by a dash
# ("14–16"). The guess for citeproc-py 0.11.1 and 14 to 16 March: "March 14–16, 2024" and 03/14–16/2024. Instead the
# parts change places and the punctuation stays on both: "14,–16, March 2024", and in figures 14/–16/03/2024, which is
# no American date; 3 to 5 March is 03/–05/03/2024. Two months are "March 14,–April 2, 2024". European styles, with no
# comma behind the day, come out right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check citeproc-py==0.11.1
cat > "$folder/look.py" <<'PY'
import importlib.metadata
import sys
import warnings

warnings.simplefilter("ignore")
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON

style = """<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>t</title><id>t</id></info>
<citation><layout><text variable="title"/></layout></citation><bibliography><layout>%s</layout></bibliography></style>"""
words, figures = '<date variable="issued" form="text"/>', '<date variable="issued" form="numeric"/>'
parts = '<date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/>'
european = '<date variable="issued">' + parts + "</date>"


def shown(date, *days):
    path = sys.argv[0] + ".csl"
    with open(path, "w") as file:
        file.write(style % date)
    items = CiteProcJSON([{"id": "a", "type": "book", "title": "t", "issued": {"date-parts": list(days)}}])
    book = CitationStylesBibliography(CitationStylesStyle(path, validate=False), items, formatter.plain)
    book.register(Citation([CitationItem("a")]))
    return str(book.bibliography()[0])


seen = [shown(date, [2024, 3, 14]) for date in (words, figures)]
seen += [shown(date, [2024, 3, 14], [2024, 3, 16]) for date in (words, figures, european)]
seen += [shown(figures, [2024, 3, 3], [2024, 3, 5]), shown(words, [2024, 3, 14], [2024, 4, 2])]
print("citeproc-py", importlib.metadata.version("citeproc-py"), seen)
assert seen == [
    "March 14, 2024",
    "03/14/2024",
    "14,–16, March 2024",
    "14/–16/03/2024",
    "14–16 March 2024",
    "03/–05/03/2024",
    "March 14,–April 2, 2024",
], seen
PY
"$folder/venv/bin/python" "$folder/look.py"
