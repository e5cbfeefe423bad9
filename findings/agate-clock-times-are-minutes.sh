#!/usr/bin/env bash
# agate 1.14.2 (csvkit's tables) guesses the type of each column. The guess for a column of clock times, "10:30" and
# "19:45": text, or hours and minutes. Instead they are lengths of ten minutes and thirty seconds, and written back as
# 0:10:30. "12:30:00" beside them is twelve hours and a half. A column of months ("May", "June") is dates in the year
# 1, with "today" and "Monday" as well, and "9-11" is 11 September 2001. Its page names the parsers behind each type,
# not what they make of ordinary columns.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check agate==1.14.2
cat > "$folder/look.py" <<'PY'
import importlib.metadata
import io

import agate


def column(*cells):
    table = agate.Table.from_csv(io.StringIO("seen,note\n" + "".join(cell + ",x\n" for cell in cells)))
    written = io.StringIO()
    table.to_csv(written)
    kind = type(table.columns["seen"].data_type).__name__
    return kind, [line.split(",")[0] for line in written.getvalue().splitlines()[1:]]


columns = (("10:30", "19:45"), ("10:30", "12:30:00"), ("May", "June"), ("today", "Monday"), ("9-11",))
seen = {cells: column(*cells) for cells in columns}
print("agate", importlib.metadata.version("agate"), seen)
assert list(seen.values()) == [
    ("TimeDelta", ["0:10:30", "0:19:45"]),
    ("TimeDelta", ["0:10:30", "12:30:00"]),
    ("Date", ["0001-05-01", "0001-06-01"]),
    ("Date", ["0001-01-01", "0001-01-08"]),
    ("Date", ["2001-09-11"]),
], seen
PY
"$folder/venv/bin/python" "$folder/look.py"
