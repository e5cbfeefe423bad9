#!/usr/bin/env bash
# recurrent 0.4.1 turns phrases into RRULEs. "daily except sundays" leaves out every Sunday. The guess: so does "every
# day except sunday", as everybody says it. Instead only the next Sunday is left out, by one EXDATE, and every later
# one is in. "every day except saturday and sunday" gives one weekend free, while "except weekends" frees them all,
# and "every year except 2026" leaves out this year's day and keeps the one of 2026. A calendar looks right for a
# week.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check recurrent==0.4.1 parsedatetime==2.6 python-dateutil==2.9.0.post0
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

from dateutil.rrule import rrulestr
from recurrent import RecurringEvent

said = datetime.datetime(2024, 3, 14, 10, 0)


def sundays(text):
    event = RecurringEvent(now_date=said)
    event.parse(text)
    rule = rrulestr(event.get_RFC_rrule(), dtstart=said)
    days = rule.between(said, said + datetime.timedelta(30), inc=True)
    return [f"{day:%d %b}" for day in days if day.weekday() == 6]


texts = ("daily except sundays", "every day except sunday", "every day except saturday and sunday", "every day except weekends")
seen = {text: sundays(text) for text in texts}
yearly = RecurringEvent(now_date=said)
print("recurrent", importlib.metadata.version("recurrent"), seen, yearly.parse("every year except 2026"))
later = ["24 Mar", "31 Mar", "07 Apr"]
assert list(seen.values()) == [[], later, later, []], seen
assert yearly.get_RFC_rrule() == "RRULE:INTERVAL=1;FREQ=YEARLY\nEXDATE:20240314T100000", yearly.get_RFC_rrule()
PY
"$folder/venv/bin/python" "$folder/look.py"
