#!/usr/bin/env bash
# The last second of 2016 was 23:59:60, which RFC 5322 and RFC 3339 allow in a feed's date. The guess for
# fastfeedparser 0.6.5: the moment, the next one, or no date. Instead an item of "Sat, 31 Dec 2016 23:59:60 GMT" is
# published on the first of the month in which the program runs. A day that its parsers cannot read does the same,
# such as "14 mars 2024", and looks as fresh as can be: old items of a feed rise to the top each month. In Atom such a
# date is left out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check fastfeedparser==0.6.5 python-dateutil==2.9.0.post0
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

import fastfeedparser

feed = """<?xml version="1.0"?><rss version="2.0"><channel><title>t</title><link>http://example.org/</link>
<description>d</description><item><title>a</title><guid>1</guid><pubDate>%s</pubDate></item></channel></rss>"""
dates = ("Sat, 31 Dec 2016 23:59:59 GMT", "Sat, 31 Dec 2016 23:59:60 GMT", "14 mars 2024")
months = [f"{datetime.datetime.now(datetime.timezone.utc):%Y-%m}-01T00:00:00+00:00"]
seen = {date: fastfeedparser.parse(feed % date).entries[0].get("published") for date in dates}
months.append(f"{datetime.datetime.now(datetime.timezone.utc):%Y-%m}-01T00:00:00+00:00")
print("fastfeedparser", importlib.metadata.version("fastfeedparser"), seen)
assert seen[dates[0]] == "2016-12-31T23:59:59+00:00", seen
assert seen[dates[1]] in months and seen[dates[2]] in months, seen
PY
"$folder/venv/bin/python" "$folder/look.py"
