#!/usr/bin/env bash
# warcio 1.8.1 writes moments for web archives: WARC-Date and the capture's fourteen digits in UTC, HTTP's dates in GMT.
# The guess for an aware datetime, eleven at night of 14 March in New York (-05:00 here): all say 04:00 on the 15th.
# Instead only the HTTP date does. The WARC-Date is "2024-03-14T23:00:00Z", the digits are of the 14th as well, for the
# zone is left out and a Z put behind, and with microseconds it is "-05:00Z", no date at all. One capture stands on two
# days in one archive, by the header that is read.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check warcio==1.8.1
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

from warcio import timeutils

moment = datetime.datetime(2024, 3, 14, 23, 0, tzinfo=datetime.timezone(datetime.timedelta(hours=-5)))
seen = [
    timeutils.datetime_to_http_date(moment),
    timeutils.datetime_to_iso_date(moment),
    timeutils.datetime_to_timestamp(moment),
    timeutils.datetime_to_iso_date(moment, use_micros=True),
]
print("warcio", importlib.metadata.version("warcio"), seen)
assert seen == [
    "Fri, 15 Mar 2024 04:00:00 GMT",
    "2024-03-14T23:00:00Z",
    "20240314230000",
    "2024-03-14T23:00:00-05:00Z",
], seen
PY
"$folder/venv/bin/python" "$folder/look.py"
