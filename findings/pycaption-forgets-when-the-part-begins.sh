#!/usr/bin/env bash
# In TTML the times of a <p> count from the beginning of the <div> around it (TTML2, timeContainer: "par" is the
# default): within begin="10s", 1s is at 11 seconds. The guess: pycaption 2.3.14, whose DFXP reader knows frames,
# ticks, hours and dur, adds the two as ttconv 1.2.3 does. Instead the begin of the part is left out without a word,
# and so is that of the <body>: the captions of every act, chapter or reel that is timed from its own start stand at
# the beginning of the film, on top of one another.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pycaption==2.3.14 ttconv==1.2.3
cat > "$folder/look.py" <<'PY'
import importlib.metadata
import xml.etree.ElementTree as tree

import pycaption
import ttconv.imsc.reader

document = """<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en">
<head><layout><region xml:id="all"/></layout></head>
<body region="all"><div%s>
<p begin="1s" end="2s">It opened in 1969.</p>
<p begin="20s" end="22s">It burnt in 1984.</p>
<p begin="30s" dur="3s">It was rebuilt in 1999.</p>
</div></body></tt>"""

def starts(text):
    captions = pycaption.DFXPReader().read(text).get_captions("en")
    return [caption.start / 1e6 for caption in captions]


seen = {
    "plain": starts(document % ""),
    "div": starts(document % ' begin="10s" end="60s"'),
    "body": starts((document % "").replace("<body", '<body begin="10s" end="60s"')),
}
model = ttconv.imsc.reader.to_model(tree.ElementTree(tree.fromstring(document % ' begin="10s" end="60s"')))
other = float(list(model.get_body())[0].get_begin()), [float(p.get_begin()) for p in list(model.get_body())[0]]
print("pycaption", importlib.metadata.version("pycaption"), seen, "ttconv", other)
assert seen == {"plain": [1, 20, 30], "div": [1, 20, 30], "body": [1, 20, 30]}, seen
assert other == (10, [1, 20, 30]), other
PY
"$folder/venv/bin/python" "$folder/look.py"
