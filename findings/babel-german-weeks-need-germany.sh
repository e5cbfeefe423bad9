#!/usr/bin/env bash
# Weeks are counted by country: in Germany, France and Sweden the first has four days of the new year, as in ISO 8601.
# The guess for Babel 2.19.0 and the locale "de", whose names and dates are Germany's: the same weeks as "de_DE".
# Instead a week needs one day: 3 January 2021 is in 2021-W01 for "de", "fr", "sv" and "nl", and in 2020-W53 for
# "de_DE" and the rest with a country; all that year is a week ahead. Mondays as the first day are right, so it looks
# like ISO. Unicode's own rule is to complete "de" by its likely country first (UTS 35).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check babel==2.19.0
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

from babel.dates import format_date

locales = ("de", "de_DE", "fr", "fr_FR", "sv", "sv_SE", "nl", "nl_NL")
days = datetime.date(2021, 1, 3), datetime.date(2021, 1, 4), datetime.date(2021, 3, 14), datetime.date(2024, 3, 14)
seen = {locale: [format_date(day, "YYYY-'W'ww", locale=locale) for day in days] for locale in locales}
iso = ["%d-W%02d" % day.isocalendar()[:2] for day in days]
print("babel", importlib.metadata.version("babel"), seen, "ISO", iso)
assert all(seen[locale] == iso for locale in locales if "_" in locale), seen
assert all(seen[locale] == ["2021-W01", "2021-W02", "2021-W11", "2024-W11"] for locale in locales if "_" not in locale), seen
PY
"$folder/venv/bin/python" "$folder/look.py"
