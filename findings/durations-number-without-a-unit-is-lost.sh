#!/usr/bin/env bash
# durations 0.3.3 reads lengths of time, and raises for a unit that it does not know ("5 fortnights"). The guess for
# "1 day, 4:13:35", Python's own way to write a length, or for "1:30:00": that length, or an error. Instead every
# number without a unit behind it is left out: the first is one day, "1 hour 30" one hour, and "1:30:00" is 0 seconds.
# pytimeparse 1.1.8 reads both clocks. A list of running times comes out as noughts, and a day and a half as a day.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check durations==0.3.3 pytimeparse==1.1.8
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import durations
import pytimeparse

texts = ("1 day, 4 hours", "1 day, 4:13:35", "1 hour 30", "1:30:00")
seen = {text: durations.Duration(text).to_seconds() for text in texts}
others = {text: pytimeparse.parse(text) for text in texts}
try:
    durations.Duration("5 fortnights")
except Exception as error:
    seen["5 fortnights"] = type(error).__name__
print("durations", importlib.metadata.version("durations"), seen, "pytimeparse", others)
assert list(seen.values()) == [100800, 86400, 3600, 0, "ScaleFormatError"], seen
assert others["1 day, 4:13:35"] == 101615 and others["1:30:00"] == 5400, others
PY
"$folder/venv/bin/python" "$folder/look.py"
