#!/usr/bin/env bash
# DuckDB 2.0.1 says that date_diff counts the boundaries of a part between two dates, and its weeks begin on Monday. The
# guess: from Sunday 10 to Monday 11 March 2024 is one week, as from 31 December to 1 January is one year. Instead it is 0,
# and so is every pair less than seven days apart, whatever date_trunc says of their weeks. "In which week of the story" is
# therefore another number by date_diff than by date_trunc, in one program.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check duckdb==2.0.1
cat > "$folder/look.py" <<'PY'
import duckdb

row = duckdb.sql("""
    select date_diff('week', date '2024-03-10', date '2024-03-11'),
           date_trunc('week', date '2024-03-10') = date_trunc('week', date '2024-03-11'),
           date_diff('year', date '2023-12-31', date '2024-01-01'),
           date_diff('month', date '2024-02-29', date '2024-03-01'),
           date_diff('week', date '2024-03-10', date '2024-03-16'),
           date_diff('week', date '2024-03-10', date '2024-03-17')
""").fetchall()[0]
print("duckdb", duckdb.__version__, row)
assert row == (0, False, 1, 1, 0, 1), row
PY
"$folder/venv/bin/python" "$folder/look.py"
