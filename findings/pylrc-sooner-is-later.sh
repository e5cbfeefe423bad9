#!/usr/bin/env bash
# LRC files time the lines of a song. Their tag [offset:+500] shifts all of them by 500 milliseconds, and the format's
# usual description says which way: a positive value makes the words appear sooner, a negative one later. The guess
# for pylrc 0.1.2, which applies the tag as it reads: a line of 00:10.00 is at 9.5 seconds. Instead it is at 10.5, and
# with -500 at 9.5, so that what was to be mended is off by twice as much; and as the tag is left out of what it
# writes, nobody can tell afterwards. A line at 0.2 seconds with -500 is written [00:00.-3], which it cannot read
# itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pylrc==0.1.2
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import pylrc

seen = {}
for offset in ("+500", "-500"):
    lines = pylrc.parse("[offset:%s]\n[00:10.00]A\n" % offset)
    seen[offset] = lines[0].time, lines.toLRC().strip()
early = pylrc.parse("[offset:-500]\n[00:00.20]A\n").toLRC().strip()
again = [line.text for line in pylrc.parse(early)]
print("pylrc", importlib.metadata.version("pylrc"), seen, early, again)
assert seen == {"+500": (10.5, "[00:10.50]A"), "-500": (9.5, "[00:09.50]A")}, seen
assert early == "[00:00.-3]A" and again == [], (early, again)
PY
"$folder/venv/bin/python" "$folder/look.py"
