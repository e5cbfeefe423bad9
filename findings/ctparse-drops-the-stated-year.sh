#!/usr/bin/env bash
# ctparse 0.3.6 reads times in text; "5 January 2018" is 5 January 2018. The guess for "Friday, 5 January 2018": the
# same day, which was a Friday. Instead it is 5 January 2025, the next one after the moment of reading (14 March 2024),
# and not a Friday. A clock time does the same ("at 9am on 7 May 2019" is in 2024), so does a span ("from 3 to 5 March
# 2020"), and with the hour behind it the year itself is read as one: "5 March 2020 at 10:00" is at twenty past eight in
# the evening. Its page says that what is stated stays: "12.5.2012 should correctly resolve to the 12th of May 2012".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ctparse==0.3.6
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata
import logging

logging.disable(logging.CRITICAL)
from ctparse import ctparse

said = datetime.datetime(2024, 3, 14, 10, 0)
texts = (
    "5 January 2018",
    "Friday, 5 January 2018",
    "at 9am on 7 May 2019",
    "from 3 to 5 March 2020",
    "5 March 2020 at 10:00",
)
read = {text: str(ctparse(text, ts=said, timeout=0).resolution) for text in texts}
print("ctparse", importlib.metadata.version("ctparse"), read)
assert read == {
    "5 January 2018": "2018-01-05 X:X (X/X)",
    "Friday, 5 January 2018": "2025-01-05 X:X (X/X)",
    "at 9am on 7 May 2019": "2024-05-07 09:00 (X/X)",
    "from 3 to 5 March 2020": "2025-03-03 X:X (X/X) - 2025-03-05 X:X (X/X)",
    "5 March 2020 at 10:00": "2025-03-05 20:20 (X/X)",
}, read
PY
"$folder/venv/bin/python" "$folder/look.py"
