#!/usr/bin/env bash
# ORC keeps a moment as seconds and nanoseconds, and pyorc 0.12.0 writes those before 1970 as well: the landing of
# 1969 comes back with its half second. The guess for half a second before 1970: the same. Instead it comes back as
# half a second after, one second late, with any fraction from a millisecond up in that one second: -1 and a fraction
# are stored as 0 and the fraction, which is another moment. pyarrow 26.0.1 reads pyorc's file so too; it writes and
# reads its own rightly. ORC's makers know it as ORC-645, a flaw of the format.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pyorc==0.12.0 pyarrow==26.0.1
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata
import io

import pyarrow
import pyarrow.orc
import pyorc

zone = datetime.timezone.utc
moments = [
    datetime.datetime(1969, 7, 20, 20, 17, 40, 500000, zone),
    datetime.datetime(1969, 12, 31, 23, 59, 58, 500000, zone),
    datetime.datetime(1969, 12, 31, 23, 59, 59, 0, zone),
    datetime.datetime(1969, 12, 31, 23, 59, 59, 500000, zone),
]
file = io.BytesIO()
with pyorc.Writer(file, "struct<seen:timestamp>") as writer:
    writer.writerows([(moment,) for moment in moments])
back = [row[0] for row in pyorc.Reader(file)]
other = pyarrow.orc.read_table(io.BytesIO(file.getvalue()))["seen"][3].as_py()
print("pyorc", importlib.metadata.version("pyorc"), [str(moment) for moment in back], "pyarrow", other)
assert back[:3] == moments[:3], back
assert back[3] - moments[3] == datetime.timedelta(seconds=1), back
assert str(other)[:21] == "1970-01-01 00:00:00.5", other
PY
"$folder/venv/bin/python" "$folder/look.py"
