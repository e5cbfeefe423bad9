#!/usr/bin/env bash
# ID3's times go to the second (2.4's structure: yyyy-MM-ddTHH:mm:ss), and eyeD3's Date has a field for it, which it
# fills from text. The guess for eyeD3 0.9.9: a recording of 20:17:40 is saved with its 40 seconds. Instead the file
# holds 20:17, for a Date is written to the minute only; read back, it has no second. A date of another program's tag,
# set again as it was read, loses its seconds: mutagen 1.48.1 wrote 20:17:40 and finds 20:17. Recordings of one minute
# can no longer be put in order.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check eyed3==0.9.9 mutagen==1.48.1
cat > "$folder/look.py" <<'PY'
import importlib.metadata
import logging
import sys

import eyed3
import mutagen
from mutagen.id3 import ID3, TDRC

logging.disable(logging.CRITICAL)
path = sys.argv[1] + "/landing.mp3"
with open(path, "wb") as file:
    file.write((b"\xff\xfb\x90\x00" + bytes(413)) * 30)
tags = ID3()
tags.add(TDRC(encoding=3, text="1969-07-20T20:17:40"))
tags.save(path)
date = eyed3.core.Date.parse("1969-07-20T20:17:40")
before = str(mutagen.File(path).tags["TDRC"])
song = eyed3.load(path)
found = song.tag.recording_date.second
song.tag.recording_date = song.tag.recording_date
song.tag.save()
after = str(mutagen.File(path).tags["TDRC"])
seen = date.second, str(date), found, before, after, eyed3.load(path).tag.recording_date.second
print("eyed3", importlib.metadata.version("eyed3"), seen, "mutagen", importlib.metadata.version("mutagen"))
assert seen == (40, "1969-07-20T20:17", 40, "1969-07-20 20:17:40", "1969-07-20 20:17", None), seen
PY
"$folder/venv/bin/python" "$folder/look.py" "$folder"
