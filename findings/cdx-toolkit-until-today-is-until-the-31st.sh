#!/usr/bin/env bash
# Archives of the web name moments by fourteen digits, or fewer: 201403 as an end means all of that month. cdx_toolkit
# 0.9.39 fills such ends up. The guess: 20240314 becomes the end of that day, and fourteen digits stay. Instead the
# day is always put to the last of its month: "until 14 March 2024, 10:00" is until 31 March, 10:00, and from it
# Common Crawl's indexes are chosen, two weeks too far. February ends on the 28th in leap years (a comment says so),
# so that an end of 29 February lies before the day. Starts are filled up rightly.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check cdx_toolkit==0.9.39
cat > "$folder/look.py" <<'PY'
import importlib.metadata

from cdx_toolkit.timeutils import pad_timestamp, pad_timestamp_up

ends = {end: pad_timestamp_up(end) for end in ("2024", "202404", "20240314", "20240314100000", "20240229")}
start = pad_timestamp("20240314")
print("cdx_toolkit", importlib.metadata.version("cdx_toolkit"), ends, start)
assert ends == {
    "2024": "20241231235959",
    "202404": "20240430235959",
    "20240314": "20240331235959",
    "20240314100000": "20240331100000",
    "20240229": "20240228235959",
}, ends
assert start == "20240314000000", start
PY
"$folder/venv/bin/python" "$folder/look.py"
