#!/usr/bin/env bash
# An xsd:date may have a time zone: "2024-03-14+14:00" is the 14th on Kiritimati, which begins on the 13th in London.
# The guess: RDFLib 7.6.0 keeps it, as pyoxigraph 0.5.13 does and as RDFLib does with a moment's zone. Instead parsing
# drops it: the graph holds "2024-03-14", and two statements with two zones, whose days begin 25 hours apart, become one
# (its issue 803 tells of the zone, since 2017). What is written back is another graph, with fewer events.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check rdflib==7.6.0 pyoxigraph==0.5.13
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import pyoxigraph
import rdflib

data = """@prefix x: <http://example.org/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
x:fair x:day "2024-03-14+14:00"^^xsd:date , "2024-03-14-11:00"^^xsd:date .
x:talk x:time "2024-03-14T10:00:00+14:00"^^xsd:dateTime ."""
graph = rdflib.Graph().parse(data=data, format="turtle")
mine = sorted(str(value) for value in graph.objects())
store = pyoxigraph.Store()
store.load(data.encode(), pyoxigraph.RdfFormat.TURTLE)
other = sorted(quad.object.value for quad in store)
print("rdflib", importlib.metadata.version("rdflib"), mine, "pyoxigraph", importlib.metadata.version("pyoxigraph"), other)
assert mine == ["2024-03-14", "2024-03-14T10:00:00+14:00"], mine
assert other == ["2024-03-14+14:00", "2024-03-14-11:00", "2024-03-14T10:00:00+14:00"], other
PY
"$folder/venv/bin/python" "$folder/look.py"
