#!/usr/bin/env bash
# OpenDocument writes a length of 90 minutes and a clock time of half past one alike, PT01H30M00S. pyexcel-ods3 0.6.1
# writes Python's timedelta and time. The guess: it reads both as one of the two. Instead what is below a day comes
# back as a clock time, and 24 hours and more as a length, so that a column of running times holds two kinds that
# cannot be added or compared. A length below nought, an hour before the start, is written as PT-1H00M00S, which no
# length of XML Schema looks like, and read as an empty cell.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pyexcel-ods3==0.6.1
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata
import io
import re
import zipfile

import pyexcel_ods3


def there_and_back(hours):
    file = io.BytesIO()
    pyexcel_ods3.save_data(file, {"times": [["x", datetime.timedelta(hours=hours)]]})
    content = zipfile.ZipFile(io.BytesIO(file.getvalue())).read("content.xml").decode()
    file.seek(0)
    row = pyexcel_ods3.get_data(file)["times"][0]
    return re.findall('time-value="(.*?)"', content), [repr(cell) for cell in row[1:]]


seen = {hours: there_and_back(hours) for hours in (1.5, 23.5, 24, 25, -1)}
print("pyexcel-ods3", importlib.metadata.version("pyexcel-ods3"), seen)
assert seen == {
    1.5: (["PT01H30M00S"], ["datetime.time(1, 30)"]),
    23.5: (["PT23H30M00S"], ["datetime.time(23, 30)"]),
    24: (["PT24H00M00S"], ["datetime.timedelta(days=1)"]),
    25: (["PT25H00M00S"], ["datetime.timedelta(days=1, seconds=3600)"]),
    -1: (["PT-1H00M00S"], []),
}, seen
PY
"$folder/venv/bin/python" "$folder/look.py"
