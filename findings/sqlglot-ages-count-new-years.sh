#!/usr/bin/env bash
# MySQL's timestampdiff(year, born, now) is the usual way to an age, for it counts whole years only (its manual's own
# example); DuckDB's date_diff counts the New Years between, its date_sub whole years. The guess: sqlglot 30.30.0, which
# reads MySQL and writes DuckDB, takes date_sub. Instead it takes date_diff: a child born on 31 December 2023 is one
# year old on 1 January 2024, and from 31 January to 1 February is a month. No warning at the level that raises.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check sqlglot==30.30.0 duckdb==2.0.1
cat > "$folder/look.py" <<'PY'
import duckdb
import sqlglot

cases = {
    # By MySQL's rule: 0, 43, 0 and 1.
    ("year", "2023-12-31", "2024-01-01"): (1, 0),
    ("year", "1980-12-31", "2024-03-14"): (44, 43),
    ("month", "2024-01-31", "2024-02-01"): (1, 0),
    ("month", "2024-01-31", "2024-03-01"): (2, 1),
}
for (unit, start, end), expected in cases.items():
    query = f"select timestampdiff({unit}, date '{start}', date '{end}')"
    there = sqlglot.transpile(query, read="mysql", write="duckdb", unsupported_level=sqlglot.ErrorLevel.RAISE)[0]
    whole = duckdb.sql(f"select date_sub('{unit}', date '{start}', date '{end}')").fetchall()[0][0]
    seen = duckdb.sql(there).fetchall()[0][0], whole
    print("sqlglot", sqlglot.__version__, "duckdb", duckdb.__version__, unit, start, end, seen, there)
    assert seen == expected, seen
PY
"$folder/venv/bin/python" "$folder/look.py"
