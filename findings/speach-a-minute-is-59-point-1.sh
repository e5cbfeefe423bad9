#!/usr/bin/env bash
# speach 0.1a15.post1, a toolkit for spoken corpora, writes seconds as WebVTT's time stamps and reads them. The guess
# for 59.9996 seconds: 00:01:00.000, or 00:00:59.999. Instead it is 00:00:59.1000, with four digits, as WebVTT never
# has them, and speach reads it as 59.1: the milliseconds are rounded up to a thousand and put behind the second that
# they complete. A cue that ends just before a full second ends nine tenths early, a short one before it begins; the
# times of audio tools, multiples of a frame, meet this now and then.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check speach==0.1a15.post1
cat > "$folder/look.py" <<'PY'
import importlib.metadata

from speach import vtt

seen = {}
for seconds in (59.9994, 59.9996, 3599.9999):
    text = vtt.sec2ts(seconds)
    seen[seconds] = text, vtt.ts2sec(text)
print("speach", importlib.metadata.version("speach"), seen)
assert seen == {
    59.9994: ("00:00:59.999", 59.999),
    59.9996: ("00:00:59.1000", 59.1),
    3599.9999: ("00:59:59.1000", 3599.1),
}, seen
PY
"$folder/venv/bin/python" "$folder/look.py"
