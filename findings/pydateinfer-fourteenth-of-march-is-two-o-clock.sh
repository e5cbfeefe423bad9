#!/usr/bin/env bash
# pydateinfer 0.3.0 infers the strptime format of a column of dates. For 14 March 2024 and 28 July 2023 it says %d %B
# %Y. The guess for 14 March, 3 July and 20 May: the same, for no hour stands alone before a month. Instead it is %H %B
# %Y: what is below 24 everywhere is an hour, and a column read by it is full of first days of months, at two in the
# afternoon. Two days with clock times, 2024-03-14 10:30 and 2023-07-03 11:15, are %Y-%d-%d %m:%d, which strptime
# refuses; and opening hours, 10:30 and 09:15, are %m:%d, 30 October and 15 September.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pydateinfer==0.3.0
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

import dateinfer

columns = (
    ("14 March 2024", "28 July 2023"),
    ("14 March 2024", "3 July 2023", "20 May 2022"),
    ("March 14, 2024", "July 3, 2023"),
    ("2024-03-14 10:30", "2023-07-03 11:15"),
    ("10:30", "09:15"),
)
seen = {column: dateinfer.infer(list(column)) for column in columns}
read = str(datetime.datetime.strptime("14 March 2024", seen[columns[1]]))
print("pydateinfer", importlib.metadata.version("pydateinfer"), seen, read)
assert list(seen.values()) == ["%d %B %Y", "%H %B %Y", "%B %H, %Y", "%Y-%d-%d %m:%d", "%m:%d"], seen
assert read == "2024-03-01 14:00:00", read
PY
"$folder/venv/bin/python" "$folder/look.py"
