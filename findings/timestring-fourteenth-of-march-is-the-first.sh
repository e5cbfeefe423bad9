#!/usr/bin/env bash
# timestring 1.6.4 reads "March 14, 2024" as 14 March 2024. The guess for "14 March 2024", the order of most of the
# world: the same day, or an error. Instead it is 1 March, and "5 May" 1 May: a day before the month is left out
# without a word, in "14th of March 2024" and "14 Mar 2024" as well. With the weekday in front, "Thursday 14 March
# 2024", it is a Thursday near today, whatever the date says. The month is right, so that a chart by month looks well,
# with everything on its first day.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check timestring==1.6.4
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata
import warnings

warnings.simplefilter("ignore")
import timestring

texts = ("March 14, 2024", "2024-03-14", "14 March 2024", "14th of March 2024", "14 Mar 2024", "14 March 1879")
seen = {text: str(timestring.Date(text).date)[:10] for text in texts}
day = timestring.Date("Thursday 14 March 2024").date.date()
print("timestring", importlib.metadata.version("timestring"), seen, day)
assert list(seen.values()) == ["2024-03-14"] * 2 + ["2024-03-01"] * 3 + ["1879-03-01"], seen
assert abs((day - datetime.date.today()).days) < 9 and day.weekday() == 3, day
PY
"$folder/venv/bin/python" "$folder/look.py"
