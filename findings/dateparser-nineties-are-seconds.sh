#!/usr/bin/env bash
# dateparser 1.5.0 reads what it takes for a date and answers None for the rest. The guess for "1990s" or "the 1990s":
# the year 1990, or None, for it is no moment. Instead the s is that of seconds: 1990 seconds, so that the decade is 33
# minutes before the moment of reading, and "in the 1990s" 33 minutes after it. search_dates, for whole texts, finds
# such seconds in "The bridge was built in the 1990s." A history of decades becomes a cluster of events of the very day
# of the article.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check dateparser==1.5.0
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

import dateparser
from dateparser.search import search_dates

settings = {"RELATIVE_BASE": datetime.datetime(2024, 3, 14, 10, 0)}
texts = ("1990s", "the 1990s", "the 1960s", "the 80s", "in the 1990s")
read = {text: str(dateparser.parse(text, languages=["en"], settings=settings)) for text in texts}
found = search_dates("The bridge was built in the 1990s.", languages=["en"], settings=settings)
print("dateparser", importlib.metadata.version("dateparser"), read, found)
assert read == {
    "1990s": "2024-03-14 09:26:50",
    "the 1990s": "2024-03-14 09:26:50",
    "the 1960s": "2024-03-14 09:27:20",
    "the 80s": "2024-03-14 09:58:40",
    "in the 1990s": "2024-03-14 10:33:10",
}, read
assert found == [("in the 1990s", datetime.datetime(2024, 3, 14, 9, 26, 50))], found
PY
"$folder/venv/bin/python" "$folder/look.py"
