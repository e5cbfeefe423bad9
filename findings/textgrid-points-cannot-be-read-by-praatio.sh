#!/usr/bin/env bash
# Praat's TextGrids hold intervals and points of time, and since long Praat writes a point as number = 0.5 (older
# files have time = 0.5). The guess: what TextGrid 1.6.1 writes for a tier of points, praatio 6.2.2 reads, both being
# made for Praat's files. Instead TextGrid still writes "time", and praatio knows "number" alone: the whole file is
# refused, intervals with it, for an "expected field" that it does not name. And TextGrid rounds what it reads to five
# digits, 0.33333 for a third, which it wrote with sixteen, so that a point read and written is no longer where the
# border of the interval beside it was in another program.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check TextGrid==1.6.1 praatio==6.2.2
cat > "$folder/look.py" <<'PY'
import importlib.metadata
import os
import sys

import textgrid
from praatio import textgrid as praatio

path = os.path.join(os.path.dirname(os.path.abspath(sys.argv[0])), "points.TextGrid")
grid, tier = textgrid.TextGrid(maxTime=3), textgrid.PointTier("events", 0, 3)
tier.add(1 / 3, "start")
grid.append(tier)
grid.write(path)
text = open(path, encoding="utf-8").read()


def read(library):
    if library == "TextGrid":
        return float(textgrid.TextGrid.fromFile(path)[0][0].time)
    try:
        return praatio.openTextgrid(path, True).getTier("events").entries[0].time
    except Exception as error:
        return type(error).__name__


seen = [read(library) for library in ("TextGrid", "praatio")]
with open(path, "w", encoding="utf-8") as file:
    file.write(text.replace("time =", "number ="))
number = read("praatio")
print("TextGrid", importlib.metadata.version("TextGrid"), "praatio", importlib.metadata.version("praatio"), seen, number)
assert "time = 0.3333333333333333" in text
assert seen == [0.33333, "ParsingError"] and number == 1 / 3, (seen, number)
PY
"$folder/venv/bin/python" "$folder/look.py"
