#!/usr/bin/env bash
# A web server's log writes each visit's zone as hours and minutes: +0530 is India, five and a half hours east. The
# guess for apache-log-parser 1.7.0, which gives the moment with its zone and in UTC: +05:30, and 05:00 in UTC for
# 10:30. Instead it is +05:03, and 05:27 in UTC: the last two figures are divided by ten, so that half an hour is
# three minutes, and Nepal's +0545 four. Newfoundland's -0330 is -03:03. Visits from servers in such zones are 27
# minutes late or early, in order among themselves and wrong beside others'. Whole hours are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check apache-log-parser==1.7.0
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import apache_log_parser

parse = apache_log_parser.make_parser('%h %l %u %t "%r" %>s %b')
line = '127.0.0.1 - - [14/Mar/2024:10:30:00 %s] "GET / HTTP/1.0" 200 1'
seen = {}
for zone in ("+0100", "+0530", "+0545", "-0330"):
    visit = parse(line % zone)
    seen[zone] = visit["time_received_tz_isoformat"][19:], visit["time_received_utc_isoformat"][11:16]
print("apache-log-parser", importlib.metadata.version("apache-log-parser"), seen)
assert seen == {
    "+0100": ("+01:00", "09:30"),
    "+0530": ("+05:03", "05:27"),
    "+0545": ("+05:04", "05:26"),
    "-0330": ("-03:03", "13:33"),
}, seen
PY
"$folder/venv/bin/python" "$folder/look.py"
