#!/usr/bin/env bash
# pandas 3.1.1 holds days before our era, but writes them as no ISO 8601 date: the sign counts as one of the year's four
# digits, so that 15 March 44 BC (-0043-03-15) becomes "-043-03-15" in to_csv, to_json(date_format="iso"), strftime and
# isoformat; year -5 becomes "-005". ISO 8601 wants four digits at least behind the sign, and pandas' own year 79 gets
# them ("0079-08-24"). It reads its own form back, so nothing complains before the file reaches another program.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pandas==3.1.1
cat > "$folder/look.py" <<'PY'
import io
import re
import warnings

import pandas

warnings.simplefilter("ignore")  # "Could not infer format": days before our era are read one by one
days = pandas.to_datetime(pandas.Series(["-0043-03-15", "-0005-01-01", "0079-08-24"]))
assert str(days.dtype).startswith("datetime64") and days.dt.year.tolist() == [-43, -5, 79], days
table = pandas.DataFrame({"day": days})
written = table.to_csv(index=False)
json, formatted = table.to_json(date_format="iso"), days.dt.strftime("%Y-%m-%d").tolist()
print("pandas", pandas.__version__, repr(written), json, formatted, days[0].isoformat())
assert written.split() == ["day", "-043-03-15", "-005-01-01", "0079-08-24"], written
assert '"-043-03-15T' in json and formatted[0] == "-043-03-15" and days[0].isoformat() == "-043-03-15T00:00:00"
assert [bool(re.fullmatch(r"-?\d{4}-\d\d-\d\d", day)) for day in written.split()[1:]] == [False, False, True]
assert pandas.read_csv(io.StringIO(written), parse_dates=["day"]).day.tolist() == days.tolist()
PY
"$folder/venv/bin/python" "$folder/look.py"
