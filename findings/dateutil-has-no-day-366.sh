#!/usr/bin/env bash
# relativedelta(yearday=n) of python-dateutil 2.9.0.post0 sets the day of the year, the way to read ordinal dates. The guess:
# yearday=366 in 2024 is 31 December. Instead 365 and 366 are both 30 December, so that no n reaches the last day of a leap
# year, while yearday=366 of 2023, which has no such day, is 31 December 2023. Its own isoparse reads "2024-366" rightly.
# Version 4.0.0 has mended it; what pins the old one puts events of New Year's Eve a day early, in leap years only.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check python-dateutil==2.9.0.post0
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

from dateutil.parser import isoparse
from dateutil.relativedelta import relativedelta

days = {
    (year, number): (datetime.date(year, 1, 1) + relativedelta(yearday=number)).isoformat()
    for year, number in ((2023, 365), (2023, 366), (2024, 60), (2024, 364), (2024, 365), (2024, 366))
}
version = importlib.metadata.version("python-dateutil")
print("python-dateutil", version, days)
if version == "4.0.0":
    assert days[2024, 365] == "2024-12-30" and days[2024, 366] == "2024-12-31", days
else:
    assert list(days.values()) == [
        "2023-12-31", "2023-12-31", "2024-02-29", "2024-12-29", "2024-12-30", "2024-12-30",
    ], days
assert isoparse("2024-366").date().isoformat() == "2024-12-31"
PY
"$folder/venv/bin/python" "$folder/look.py"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check python-dateutil==4.0.0
"$folder/venv/bin/python" "$folder/look.py"
