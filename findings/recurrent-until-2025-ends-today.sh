#!/usr/bin/env bash
# recurrent 0.4.1 turns "every day until friday" into an RRULE that ends with Friday. The guess for "until 2025", said
# on 14 March 2024: it runs to the year 2025. Instead UNTIL is 14 March 2024, the day on which it was said: 2025 is
# read as 20:25 this evening. "every monday from april 2024 to june 2024" ends on 1 June, before the first Monday of
# June, though the day named as an end is in it. "through june 2024" gives BYMONTHDAY=2024, which no calendar may hold
# (RFC 5545: 1 to 31). Nothing raises.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check recurrent==0.4.1 parsedatetime==2.6 python-dateutil==2.9.0.post0
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

from recurrent import RecurringEvent

texts = (
    "every day until friday",
    "every day until 2025",
    "every monday from april 2024 to june 2024",
    "every day through june 2024",
)
seen = {}
for text in texts:
    event = RecurringEvent(now_date=datetime.datetime(2024, 3, 14, 10, 0))
    event.parse(text)
    seen[text] = event.get_RFC_rrule().split(":")[-1]
print("recurrent", importlib.metadata.version("recurrent"), seen)
assert list(seen.values()) == [
    "INTERVAL=1;FREQ=DAILY;UNTIL=20240315",
    "INTERVAL=1;FREQ=DAILY;UNTIL=20240314",
    "BYDAY=MO;INTERVAL=1;FREQ=WEEKLY;UNTIL=20240601",
    "BYMONTHDAY=2024;BYMONTH=6;INTERVAL=1;FREQ=DAILY",
], seen
PY
"$folder/venv/bin/python" "$folder/look.py"
