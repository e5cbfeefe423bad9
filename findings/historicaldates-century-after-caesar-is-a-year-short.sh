#!/usr/bin/env bash
# historicaldates 1.0.1 keeps dates of BCE and CE, with negative years for BCE, and refuses a year 0, which history
# does not have. The guess for add_years: it steps over it, so that a hundred years after the ides of March 44 BCE are
# 57 CE. Instead they are 56 CE, 99 years later, and 44 years after are "3/15/0 CE", the year that it refuses. Nor are
# its leap years those before our era: 29 February of 5 BCE, a leap year as 4 CE is one (eight years later), is an
# invalid day, while that of 3 BCE is taken.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check historicaldates==1.0.1
cat > "$folder/look.py" <<'PY'
import importlib.metadata

from historicaldates import HistoricalDate


def later(years):
    date = HistoricalDate(-44, 3, 15)
    date.add_years(years)
    return str(date)


def made(year, month, day):
    try:
        return str(HistoricalDate(year, month, day))
    except ValueError as error:
        return type(error).__name__


sums = [later(years) for years in (10, 44, 100)]
days = {year: made(year, 2, 29) for year in (4, 0, -1, -3, -5)}
print("historicaldates", importlib.metadata.version("historicaldates"), sums, days)
assert sums == ["3/15/34 BCE", "3/15/0 CE", "3/15/56 CE"], sums
assert days == {4: "2/29/4 CE", 0: "ValueError", -1: "ValueError", -3: "2/29/3 BCE", -5: "ValueError"}, days
PY
"$folder/venv/bin/python" "$folder/look.py"
