#!/usr/bin/env bash
# A TTML <div> with a begin and no end lasts until its last <p> ends (TTML2, timeContainer "par", by SMIL's rule).
# With begin="10s" its captions of 1, 20 and 30 seconds are at 11, 30 and 40. The guess: ttconv 1.2.3 writes the three
# as SRT. Instead the third is gone, without a warning: the end of the part is reckoned from nought (33 seconds) and
# its captions from its begin, so that all that comes after is cut off. With end="60s" beside it, or with no begin,
# the three are there. The later a part begins, the more of its end is lost: with begin="40s" nothing is left.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ttconv==1.2.3
cat > "$folder/look.py" <<'PY'
import importlib.metadata
import xml.etree.ElementTree as tree

import ttconv.imsc.reader
import ttconv.srt.writer

document = """<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en">
<head><layout><region xml:id="all"/></layout></head>
<body region="all"><div%s>
<p begin="1s" end="2s">It opened in 1969.</p>
<p begin="20s" end="22s">It burnt in 1984.</p>
<p begin="30s" dur="3s">It was rebuilt in 1999.</p>
</div></body></tt>"""

def written(times):
    model = ttconv.imsc.reader.to_model(tree.ElementTree(tree.fromstring(document % times)))
    return [line[:12] for line in ttconv.srt.writer.from_model(model).splitlines() if "-->" in line]


seen = {times: written(times) for times in ("", ' begin="10s" end="60s"', ' begin="10s"', ' begin="40s"')}
print("ttconv", importlib.metadata.version("ttconv"), seen)
assert list(seen.values()) == [
    ["00:00:01,000", "00:00:20,000", "00:00:30,000"],
    ["00:00:11,000", "00:00:30,000", "00:00:40,000"],
    ["00:00:11,000", "00:00:30,000"],
    [],
], seen
PY
"$folder/venv/bin/python" "$folder/look.py"
