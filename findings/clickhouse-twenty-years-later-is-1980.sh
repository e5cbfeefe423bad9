#!/usr/bin/env bash
# A Date of ClickHouse ends on 6 June 2149, and as text a later one is cut to that day: '2150-01-01' is 2149-06-06 in
# chdb-core 26.9.0. The guess for twenty years after 1 January 2140: the last day as well, or an error. Instead it is
# 27 July 1980, 170 years before, and the day after the last is the first, 1 January 1970; ten years after 2100, as a
# DateTime, are in 1973. Backwards it stops at 1970 when it goes by years, but one day before 1970 is 2149. So one end
# of the same type is a wall for some functions and a door for others.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "chdb==4.4.0" "chdb-core==26.9.0"
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import chdb

query = """select toDate('2150-01-01'), addYears(toDate('2140-01-01'), 20), toDate('2149-06-06') + 1,
addMonths(toDateTime('2100-01-01 00:00:00', 'UTC'), 120), addYears(toDate('1980-01-01'), -20), toDate('1970-01-01') - 1"""
seen = chdb.query(query, "TSV").bytes().decode().strip().split("\t")
print("chdb-core", importlib.metadata.version("chdb-core"), seen)
assert seen == ["2149-06-06", "1980-07-27", "1970-01-01", "1973-11-24 17:31:44", "1970-01-01", "2149-06-06"], seen
PY
"$folder/venv/bin/python" "$folder/look.py"
