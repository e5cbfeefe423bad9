#!/usr/bin/env bash
# DuckDB 2.0.1 counts centuries from a year 1: extract('century') of June 2000 is 20. The guess: date_trunc('century'), as
# in PostgreSQL, gives the day that century began, 1 January 1901. Instead it gives 1 January 2000, the first day of a
# century whose extract is still 20 for another year; the millennium does the same. Who groups events by one and labels
# them with the other files the year 2000 under "20th century, from 2000", and 1999 and 2000 in different groups.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check duckdb==2.0.1
cat > "$folder/look.py" <<'PY'
import duckdb

row = duckdb.sql("""
    select extract('century' from day)::int, date_trunc('century', day)::date::varchar,
           extract('millennium' from day)::int, date_trunc('millennium', day)::date::varchar
    from (values (date '1999-06-01'), (date '2000-06-01'), (date '2001-06-01')) dates(day) order by day
""").fetchall()
print("duckdb", duckdb.__version__, row)
assert row == [
    (20, "1900-01-01", 2, "1000-01-01"),
    (20, "2000-01-01", 2, "2000-01-01"),
    (21, "2000-01-01", 3, "2000-01-01"),
], row
PY
"$folder/venv/bin/python" "$folder/look.py"
