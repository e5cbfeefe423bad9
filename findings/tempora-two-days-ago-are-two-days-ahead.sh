#!/usr/bin/env bash
# Python writes a length of minus one hour as "-1 day, 23:00:00". tempora 5.13.0 reads lengths of time
# (parse_timedelta) and refuses words that it does not know. The guess: minus one hour, or an error. Instead the sign
# is left out and it is a day and 23 hours; "-2 days" are two days, "-1:30" and "- 1 day" are ahead as well. "1,5
# hours", the comma of most of Europe, is five hours and one second, for a number without a unit is one of seconds.
# pytimeparse2 1.7.1 keeps the sign of "-1:30" and refuses "1,5 hours". Events before a moment come out behind it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check tempora==5.13.0 pytimeparse2==1.7.1
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

import pytimeparse2
import tempora

texts = ("2 days", "-2 days", str(datetime.timedelta(hours=-1)), "-1:30", "1,5 hours")
seen = {text: str(tempora.parse_timedelta(text)) for text in texts}
others = {text: pytimeparse2.parse(text) for text in texts[3:]}
try:
    tempora.parse_timedelta("1 fortnite")
    raised = None
except ValueError as error:
    raised = type(error).__name__
print("tempora", importlib.metadata.version("tempora"), seen, raised, "pytimeparse2", others)
assert seen == {
    "2 days": "2 days, 0:00:00",
    "-2 days": "2 days, 0:00:00",
    "-1 day, 23:00:00": "1 day, 23:00:00",
    "-1:30": "1:30:00",
    "1,5 hours": "5:00:01",
}, seen
assert raised == "ValueError" and others == {"-1:30": -90, "1,5 hours": None}, (raised, others)
PY
"$folder/venv/bin/python" "$folder/look.py"
