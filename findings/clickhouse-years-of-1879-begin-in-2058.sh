#!/usr/bin/env bash
# ClickHouse's Date32 holds days from long before 1970: chdb-core 26.9.0 keeps 14 March 1879 and knows its year. The
# guess for toStartOfInterval by a year, the way to group a chart: 1 January 1879. Instead it is 7 June 2058, for the
# answer is a Date of sixteen bits, which runs over; toStartOfYear gives 1 January 1970 for all days before, toDate 18
# August 2058 and toDateTime a morning in 2015. No warning. date_trunc by the month is right, and so are the
# beginnings with enable_extended_results_for_datetime_functions, which is off by default.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "chdb==4.4.0" "chdb-core==26.9.0"
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import chdb

query = """select toYear(day), toStartOfInterval(day, interval 1 year), toStartOfYear(day), toDate(day), toDateTime(day, 'UTC'),
date_trunc('month', day) from (select toDate32('1879-03-14') as day)"""
setting = " settings enable_extended_results_for_datetime_functions = 1"
seen = chdb.query(query, "TSV").bytes().decode().strip().split("\t")
other = chdb.query(query + setting, "TSV").bytes().decode().strip().split("\t")
print("chdb-core", importlib.metadata.version("chdb-core"), seen, "extended", other[:3])
assert seen == ["1879", "2058-06-07", "1970-01-01", "2058-08-18", "2015-04-20 06:28:16", "1879-03-01"], seen
assert other[:3] == ["1879", "1879-01-01", "1879-01-01"], other
PY
"$folder/venv/bin/python" "$folder/look.py"
