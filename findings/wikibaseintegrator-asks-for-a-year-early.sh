#!/usr/bin/env bash
# Wikidata keeps 44 BC as -0044 in its JSON, and exports it to RDF, where queries look, as XML Schema 1.1 counts:
# -0043 (Help:Dates says so), 1969 alone as its first of January, and a Julian date as the Gregorian.
# WikibaseIntegrator 0.12.15 has get_sparql_value to find a value by query. The guess: it gives what a query finds.
# Instead it gives the text of the JSON: "-0044-03-15T00:00:00Z" is another year in RDF, 45 BC, and
# "+1969-00-00T00:00:00Z" no date at all (rdflib 7.6.0 calls it ill typed), so that a query with it finds another
# event, or none. And the ides of March are marked as Gregorian, unless one says otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check WikibaseIntegrator==0.12.15 rdflib==7.6.0
cat > "$folder/look.py" <<'PY'
import importlib.metadata
import logging

from rdflib import XSD, Literal
from wikibaseintegrator.datatypes import Time

logging.disable(logging.CRITICAL)
seen = {}
for text in ("+2024-03-14T00:00:00Z", "-0044-03-15T00:00:00Z", "+1969-00-00T00:00:00Z"):
    time = Time(prop_nr="P585", time=text)
    value = time.get_sparql_value()
    seen[text] = value == text, time.mainsnak.datavalue["value"]["calendarmodel"].split("/")[-1]
ill = Literal("+1969-00-00T00:00:00Z", datatype=XSD.dateTime).ill_typed
print("WikibaseIntegrator", importlib.metadata.version("WikibaseIntegrator"), seen, ill)
assert set(seen.values()) == {(True, "Q1985727")} and len(seen) == 3, seen
assert ill is True, ill
PY
"$folder/venv/bin/python" "$folder/look.py"
