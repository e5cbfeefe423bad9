#!/usr/bin/env bash
# pyarrow 26.0.1 holds days before our era and beyond 9999, and casts them to text: "-0043-01-12", "10000-01-01". The
# guess: the cast back reads what the cast wrote, as it does from "0000-03-15" to "9999-12-31". Instead both raise
# ArrowInvalid, with a plus before the long year too. polars 2.1.0, on Arrow's own layout, writes "+10000-01-01", the form of
# ISO 8601, and reads both. A table of reigns that went through text does not come back, and the two programs write one
# day beyond 9999 in two ways.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pyarrow==26.0.1 polars==2.1.0
cat > "$folder/look.py" <<'PY'
import polars
import pyarrow

days = [-735222, 2932897]
column = pyarrow.array(days, pyarrow.int32()).cast(pyarrow.date32())
written = column.cast(pyarrow.string()).to_pylist()
other = polars.Series(days, dtype=polars.Int32).cast(polars.Date).cast(polars.String).to_list()
print("pyarrow", pyarrow.__version__, written, "polars", polars.__version__, other)
assert written == ["-0043-01-12", "10000-01-01"] and other == ["-0043-01-12", "+10000-01-01"]
edges = pyarrow.array(["0000-03-15", "9999-12-31"]).cast(pyarrow.date32())
assert edges.cast(pyarrow.string()).to_pylist() == ["0000-03-15", "9999-12-31"], edges
assert polars.Series(other).str.to_date("%Y-%m-%d").cast(polars.Int32).to_list() == days
for text in (*written, other[1]):
    try:
        pyarrow.array([text]).cast(pyarrow.date32())
    except pyarrow.ArrowInvalid as error:
        print("ArrowInvalid:", error)
    else:
        raise AssertionError(text + " is read")
PY
"$folder/venv/bin/python" "$folder/look.py"
