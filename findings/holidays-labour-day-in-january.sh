#!/usr/bin/env bash
# holidays 0.109 takes a date as text: "2024-05-01" is Labour Day in Germany. The guess for "1.5.2024", the German way
# to write it: the same day. Instead it is 5 January, no holiday, and "5.1.2024" is Labour Day: the country given is
# not asked for its order. But "25.12.2024" is read day first, there being no month 25, so within one column the days
# from the 13th on are right and the rest change places with their months; France's 14/7 is a holiday, its 8/5 is
# none. The documentation names the parser (dateutil), not the order.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check holidays==0.109 python-dateutil==2.9.0.post0
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import holidays

germany, france = holidays.country_holidays("DE"), holidays.country_holidays("FR")
texts = ("2024-05-01", "1.5.2024", "5.1.2024", "25.12.2024", "3.10.2024", "10.3.2024")
seen = {text: germany.get(text) for text in texts}
seen["8/5/2024"], seen["14/7/2024"] = france.get("8/5/2024"), france.get("14/7/2024")
print("holidays", importlib.metadata.version("holidays"), seen)
assert seen == {
    "2024-05-01": "Labor Day",
    "1.5.2024": None,
    "5.1.2024": "Labor Day",
    "25.12.2024": "Christmas Day",
    "3.10.2024": None,
    "10.3.2024": "German Unity Day",
    "8/5/2024": None,
    "14/7/2024": "National Day",
}, seen
PY
"$folder/venv/bin/python" "$folder/look.py"
