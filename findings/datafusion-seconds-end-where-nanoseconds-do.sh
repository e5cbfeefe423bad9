#!/usr/bin/env bash
# DataFusion's to_timestamp gives nanoseconds, which reach from 1677 to 2262; for what lies beyond, its page says, use
# to_timestamp_seconds. The guess for to_timestamp_seconds('1582-10-10') in datafusion 55.0.0: that day, for its
# seconds hold it, and a number of seconds does give a day of that year. Instead it raises, with the bounds of
# nanoseconds in its message: the text is read as nanoseconds first. So do the functions for milliseconds and
# microseconds, and date_trunc of a column of seconds. arrow_cast reads the text well.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check datafusion==55.0.0
cat > "$folder/look.py" <<'PY'
import datafusion

context = datafusion.SessionContext()


def ask(question):
    try:
        return context.sql("select cast(%s as varchar) as seen" % question).to_pylist()[0]["seen"]
    except Exception as error:
        return "no: " + str(error).split("error: ")[-1][:50]


names = ("to_timestamp_seconds", "to_timestamp_millis", "to_timestamp_micros")
texts = {name: ask(name + "('1582-10-10')") for name in names}
number = ask("to_timestamp_seconds(-12219724800)")
cast = ask("arrow_cast('1582-10-10', 'Timestamp(Second, None)')")
cut = ask("date_trunc('year', arrow_cast('1582-10-10', 'Timestamp(Second, None)'))")
print("datafusion", datafusion.__version__, texts, number, cast, cut)
assert number == cast == "1582-10-10T00:00:00", (number, cast)
assert set(texts.values()) == {"no: The dates that can be represented as nanoseconds h"}, texts
assert cut == "no: Timestamp -12219724800 out of range", cut
PY
"$folder/venv/bin/python" "$folder/look.py"
