#!/usr/bin/env bash
# arrow 1.4.0 tells distances in words: 13 days ago is "a week ago", 14 "2 weeks ago". The guess: 16 days ago is "2 weeks
# ago", and "a month ago" begins near 30. Instead 16 days are "a month ago" already, so weeks never come to three.
# dehumanize, its own way back, then gives the date a month before: an event of 14 March, told on the 30th, comes back as
# one of 29 February.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check arrow==1.4.0
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import arrow

now = arrow.get(2024, 3, 30)
words = {days: now.shift(days=-days).humanize(now) for days in (7, 13, 14, 16, 20, 29)}
back = now.dehumanize(words[16]).date().isoformat()
print("arrow", importlib.metadata.version("arrow"), words, "16 days come back as", back)
assert words == {
    7: "a week ago",
    13: "a week ago",
    14: "2 weeks ago",
    16: "a month ago",
    20: "a month ago",
    29: "a month ago",
}, words
assert back == "2024-02-29", back
PY
"$folder/venv/bin/python" "$folder/look.py"
