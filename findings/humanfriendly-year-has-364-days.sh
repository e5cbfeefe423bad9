#!/usr/bin/env bash
# humanfriendly 10.0 tells lengths in years, weeks and days. The guess: a year is 365 days or a little more, so that
# from 14 March 1924 to 14 March 2024 is 100 years, give or take a day. Instead its year is 52 weeks: "100 years, 17
# weeks and 6 days", and for 30 years five weeks too many. It reads "1 year" as 364 days, too. Its page does not say
# so, only an example in a docstring shows it. Ages are right for a year or two, and from 293 years on the number of
# years itself is wrong.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check humanfriendly==10.0
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

import humanfriendly

day = datetime.date(2024, 3, 14)
seen = {years: humanfriendly.format_timespan(day - day.replace(year=2024 - years)) for years in (1, 30, 100, 293)}
read = humanfriendly.parse_timespan("1 year") / 86400
print("humanfriendly", importlib.metadata.version("humanfriendly"), seen, read)
assert seen == {
    1: "1 year and 2 days",
    30: "30 years, 5 weeks and 3 days",
    100: "100 years, 17 weeks and 6 days",
    293: "294 years and 1 day",
}, seen
assert read == 364, read
PY
"$folder/venv/bin/python" "$folder/look.py"
