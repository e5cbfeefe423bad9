#!/usr/bin/env bash
# RSS 2.0 takes its dates from RFC 822, whose years have two digits. RFC 2822 settled that 50 to 99 are of the last century,
# and Python's email package parts them at 69. The guess: feedparser 6.0.14 does one or the other, so that 75 is 1975.
# Instead it parts them at 90: "Fri, 14 Mar 75" is 2075, 89 is 2089 and 90 is 1990. Feeds of digitised
# archives, the very ones with old dates, come out as news of the future, first in every list that is sorted by date.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check feedparser==6.0.14
cat > "$folder/look.py" <<'PY'
import email.utils
import importlib.metadata

import feedparser

feed = "<?xml version='1.0'?><rss version='2.0'><channel><title>Archive</title><item><title>Fire</title>" \
    "<pubDate>%s</pubDate></item></channel></rss>"
dates = [day + " 08:00:00 GMT" for day in ("Thu, 14 Mar 24", "Fri, 14 Mar 75", "Tue, 14 Mar 89", "Wed, 14 Mar 90")]
years = [feedparser.parse(feed % date).entries[0].published_parsed.tm_year for date in dates]
mail = [email.utils.parsedate_to_datetime(date).year for date in dates]
print("feedparser", importlib.metadata.version("feedparser"), years, "email", mail)
assert years == [2024, 2075, 2089, 1990] and mail == [2024, 1975, 1989, 1990], (years, mail)
PY
"$folder/venv/bin/python" "$folder/look.py"
