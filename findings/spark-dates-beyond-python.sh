#!/usr/bin/env bash
# PySpark 4.3.0 keeps days before the year 1 and beyond 9999: a DATE of 44 BC or of the year 12025 is cast from ISO 8601,
# reckoned with, written to Parquet and read back right (proleptic Gregorian). But a frame that holds one such day cannot be
# collected: collect() dies of "ordinal must be >= 1" and toPandas() of "year ... is out of range" in Python's datetime,
# while toArrow() gives the same column without a word. Python's limits are documented, that one row makes the whole frame
# unreadable is not.
# Needs Java 17 or 21.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
command -v java >/dev/null || { echo "no Java: nothing was looked at"; exit 0; }
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pyspark==4.3.0 pyarrow==26.0.1 pandas==2.3.3
cat > "$folder/look.py" <<'PY'
import sys
import warnings

import pyspark
from pyspark.sql import SparkSession

warnings.simplefilter("ignore")
spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").config("spark.driver.host", "127.0.0.1").getOrCreate()
spark.sparkContext.setLogLevel("OFF")
written = sys.argv[1] + "/days"
texts = [("-0043-03-15",), ("1582-10-10",), ("+12025-05-01",)]
spark.createDataFrame(texts, "told string").selectExpr("told", "cast(told as date) as day").write.parquet(written)
days = spark.read.parquet(written)

told = [tuple(row) for row in days.selectExpr("told", "cast(day as string)", "unix_date(day)").collect()]
print("pyspark", pyspark.__version__, sorted(told))
assert sorted(told) == [("+12025-05-01", "+12025-05-01", 3672634), ("-0043-03-15", "-0043-03-15", -735160), ("1582-10-10", "1582-10-10", -141432)]
assert sorted(days.toArrow().column("day").cast("int32").to_pylist()) == [-735160, -141432, 3672634]
failures = {}
for name, look in {"collect": days.collect, "toPandas": days.toPandas}.items():
    try:
        look()
        failures[name] = None
    except Exception as error:
        failures[name] = f"{type(error).__name__}: {error}"
print(failures)
assert failures["collect"] == "ValueError: ordinal must be >= 1", failures
assert failures["toPandas"] and "out of range" in failures["toPandas"], failures
PY
PYSPARK_PYTHON="$folder/venv/bin/python" "$folder/venv/bin/python" "$folder/look.py" "$folder" 2>"$folder/errors" ||
  { cat "$folder/errors" >&2; exit 1; }
