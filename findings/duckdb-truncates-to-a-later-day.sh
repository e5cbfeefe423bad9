#!/usr/bin/env bash
# date_trunc cuts a date down to the beginning of its decade, so the guess is that the answer never lies after the date.
# DuckDB 2.0.1 rounds the number of the year towards nought instead: 15 March 44 BC (year -43) gives 1 January 41 BC (year
# -40), three years later, and its century begins in 1 BC, with the first century AD's first years in the same group. Bins of
# a timeline that crosses the era hold events from outside their bounds, and the bins around the era are twice as wide.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check duckdb==2.0.1
cat > "$folder/look.py" <<'PY'
import duckdb

row = duckdb.sql("""
    select date_trunc('decade', day)::date::varchar, date_trunc('century', day)::date::varchar,
           date_trunc('decade', day) > day, date_trunc('month', day)::date::varchar
    from (select date '0044-03-15 (BC)' as day)
""").fetchall()[0]
same = duckdb.sql("""
    select date_trunc('century', date '0044-03-15 (BC)') = date_trunc('century', date '0079-08-24')
""").fetchall()
print("duckdb", duckdb.__version__, row, same)
assert row == ("0041-01-01 (BC)", "0001-01-01 (BC)", True, "0044-03-01 (BC)"), row
assert same == [(True,)], same
PY
"$folder/venv/bin/python" "$folder/look.py"
