#!/usr/bin/env bash
# HTML's microdata takes a <time> for its datetime, and where it has none, for its text: <time
# itemprop="startDate">2024-03-14</time> says a valid date (HTML, the time element's datetime value). The guess for
# extruct 0.18.0: that date, which it takes from a <span>. Instead it is an empty text: the attribute alone is asked,
# and microdata 0.8.0, an older and smaller reader, does the same. So the event has a startDate, which is nothing, and
# a check for its presence is passed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check extruct==0.18.0 microdata==0.8.0
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import extruct
import microdata

page = '<div itemscope itemtype="http://schema.org/Event">%s</div>'
parts = (
    '<span itemprop="startDate">2024-03-14</span>',
    '<time itemprop="startDate" datetime="2024-03-14">14 March</time>',
    '<time itemprop="startDate">2024-03-14</time>',
)
seen = [extruct.extract(page % part, syntaxes=["microdata"])["microdata"][0]["properties"] for part in parts]
other = [microdata.get_items(page % part)[0].startDate for part in parts]
print("extruct", importlib.metadata.version("extruct"), seen, "microdata", importlib.metadata.version("microdata"), other)
assert [part["startDate"] for part in seen] == other == ["2024-03-14", "2024-03-14", ""], (seen, other)
PY
"$folder/venv/bin/python" "$folder/look.py"
