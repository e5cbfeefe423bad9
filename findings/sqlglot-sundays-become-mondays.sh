#!/usr/bin/env bash
# dayofweek counts Sunday as 1 in MySQL, Spark and BigQuery and as 0 in DuckDB (each manual says so). The guess: sqlglot
# 30.30.0, which shifts it for Presto, does so for DuckDB. Instead the name goes over alone, so that "where
# dayofweek(day) = 1", Sunday's events, are Monday's in DuckDB. A chart of events by weekday is turned by a day, and
# Saturday's bar (7) is empty.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check sqlglot==30.30.0 duckdb==2.0.1
cat > "$folder/look.py" <<'PY'
import duckdb
import sqlglot

duckdb.sql("create table events as select date '2024-03-10' + i::int as day from range(7) days(i)")
query = "select dayname(day) from events where dayofweek(day) = %d"
seen = {}
for dialect in ("mysql", "spark"):
    for number in (1, 7):
        there = sqlglot.transpile(query % number, read=dialect, write="duckdb", unsupported_level=sqlglot.ErrorLevel.RAISE)[0]
        seen[dialect, number] = [name for name, in duckdb.sql(there).fetchall()]
presto = sqlglot.transpile("select dayofweek(day)", read="mysql", write="presto")[0]
print("sqlglot", sqlglot.__version__, seen, presto)
# By the rule of MySQL and Spark: 1 is Sunday, 7 is Saturday.
assert seen == {("mysql", 1): ["Monday"], ("mysql", 7): [], ("spark", 1): ["Monday"], ("spark", 7): []}, seen
assert "% 7) + 1" in presto, presto
PY
"$folder/venv/bin/python" "$folder/look.py"
