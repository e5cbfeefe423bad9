#!/usr/bin/env bash
# Common Crawl names its archives by year and ISO week, CC-MAIN-2019-04, and cdx_toolkit 0.9.39 turns the name into
# the Sunday that ends the week ("YYYY-isoweek" in its own words). The guess for 2019-04: 27 January 2019. Instead it
# is 3 February: it reads the number by strptime's %W, which counts from the first Monday, so that all of a year that
# begins on a Tuesday, Wednesday or Thursday is a week late, 2019, 2020 and 2025 among them, and the others are right.
# Its example is of 2018.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check cdx_toolkit==0.9.39
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

from cdx_toolkit.timeutils import cc_index_to_time

late = {}
for year in range(2014, 2026):
    seen = datetime.datetime.fromtimestamp(cc_index_to_time("%d-04" % year), datetime.timezone.utc).date()
    late[year] = (seen - datetime.date.fromisocalendar(year, 4, 7)).days
print("cdx_toolkit", importlib.metadata.version("cdx_toolkit"), late)
assert [year for year in late if late[year] == 7] == [2014, 2015, 2019, 2020, 2025], late
assert set(late.values()) == {0, 7}, late
PY
"$folder/venv/bin/python" "$folder/look.py"
