#!/usr/bin/env bash
# DateTimeRange 2.3.2 makes spans from text: "March 2024" to "April 2024" is 31 days, "2024-03-14" a day, and
# "1969-07" an error. The guess for "1914" to "1918": four years, from 1 January 1914, or an error. Instead it is four
# seconds, at half past midnight on 1 January 1970: text of figures alone is taken as seconds since that day. ISO
# 8601's short form does the same, "20240314" to "20240315" is a second in August 1970, though "20240314T100000" is
# read rightly. Its page shows texts of many forms and no numbers. All years of history fall into the same half hour,
# in the right order.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check DateTimeRange==2.3.2 typepy==1.3.5 python-dateutil==2.9.0.post0
cat > "$folder/look.py" <<'PY'
import importlib.metadata

from datetimerange import DateTimeRange

spans = (("March 2024", "April 2024"), ("1914", "1918"), ("20240314", "20240315"), ("20240314T100000", "20240314T120000"))
seen = [(str(DateTimeRange(*span).start_datetime), str(DateTimeRange(*span).timedelta)) for span in spans]
try:
    raised = str(DateTimeRange("1969-07", "1970-07"))
except ValueError as error:
    raised = type(error).__name__
print("DateTimeRange", importlib.metadata.version("DateTimeRange"), seen, raised)
assert seen == [
    ("2024-03-01 00:00:00", "31 days, 0:00:00"),
    ("1970-01-01 00:31:54", "0:00:04"),
    ("1970-08-23 06:18:34", "0:00:01"),
    ("2024-03-14 10:00:00", "2:00:00"),
], seen
assert raised == "ValueError", raised
PY
"$folder/venv/bin/python" "$folder/look.py"
