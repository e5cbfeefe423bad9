#!/usr/bin/env bash
# xsdata 26.10 reads XML Schema's dateTime into XmlDateTime, which can be compared and sorted. The guess: 31 December
# 2023, 23:59:59, is before 1 January 2024, midnight, as XML Schema orders moments. Instead it is after it: moments
# are reckoned as lengths of average years and months, which are longer than the calendar's short ones and shorter
# than its long ones, so that the last hours of a month of 31 days overlap the next month, 31 January as well; in a
# leap year it is half a day at its end. In years before our era the months run backwards: -0043-03-15 is after the
# 16th. And an XmlDate leaves the zone out: the 14th in +14:00, which begins on the 13th in UTC, is after the 14th in
# UTC.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check xsdata==26.10
cat > "$folder/look.py" <<'PY'
import importlib.metadata

from xsdata.models.datatype import XmlDate, XmlDateTime

pairs = (
    ("2023-12-31T10:00:00", "2024-01-01T00:00:00"),
    ("2023-12-31T23:59:59", "2024-01-01T00:00:00"),
    ("2024-01-31T23:00:00", "2024-02-01T00:00:00"),
    ("2024-12-31T12:00:00", "2025-01-01T00:00:00"),
    ("-0043-03-15T00:00:00", "-0043-03-16T00:00:00"),
)
read = XmlDateTime.from_string
seen = {pair: read(pair[0]) < read(pair[1]) for pair in pairs}
days = XmlDate.from_string("2024-03-14+14:00") < XmlDate.from_string("2024-03-14Z")
print("xsdata", importlib.metadata.version("xsdata"), seen, days)
assert list(seen.values()) == [True, False, False, False, False] and not days, (seen, days)
assert read("2023-12-31T23:59:59") > read("2024-01-01T00:00:00")
PY
"$folder/venv/bin/python" "$folder/look.py"
