#!/usr/bin/env bash
# X-WR-TIMEZONE says in which zone a calendar is to be shown; x-wr-timezone 2.0.1 turns such a calendar into one of RFC
# 5545, with the events in that zone. The guess for a weekly event, Thursdays at three in UTC, and New York: Wednesdays
# at ten in the evening, the same moments. Instead the beginning moves to Wednesday and the rule stays with BYDAY=TH:
# after the first, all are on Thursday evening, which is Friday in UTC, a day late. "The first of the month" becomes 1
# February at ten in the evening, behind a beginning on 31 January. Without BYDAY the moments are kept.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check x-wr-timezone==2.0.1 icalendar==7.3.2 python-dateutil==2.9.0.post0
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

import icalendar
import x_wr_timezone
from dateutil.rrule import rrulestr

calendar = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nX-WR-TIMEZONE:America/New_York\r\nBEGIN:VEVENT\r\nUID:1\r\n"
    "DTSTAMP:20240101T000000Z\r\nDTSTART:%s\r\nRRULE:%s\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def event(found):
    part = found.walk("VEVENT")[0]
    start, rule = part["DTSTART"].dt, part["RRULE"].to_ical().decode()
    days = rrulestr(rule, dtstart=start)[:3]
    days = [day.astimezone(datetime.timezone.utc).strftime("%a %d %b") for day in days]
    return start.strftime("%a %d %b %H:%M"), rule, days


def both(start, rule):
    read = icalendar.Calendar.from_ical(calendar % (start, rule))
    return event(read), event(x_wr_timezone.to_standard(read))


plain = both("20240208T030000Z", "FREQ=WEEKLY")
named = both("20240208T030000Z", "FREQ=WEEKLY;BYDAY=TH")
monthly = both("20240201T030000Z", "FREQ=MONTHLY;BYMONTHDAY=1")
print("x-wr-timezone", importlib.metadata.version("x-wr-timezone"), plain, named, monthly)
thursdays = ["Thu 08 Feb", "Thu 15 Feb", "Thu 22 Feb"]
assert plain[0][2] == plain[1][2] == named[0][2] == thursdays, plain
assert plain[1][0] == named[1][0] == "Wed 07 Feb 22:00", named
assert named[1][1:] == ("FREQ=WEEKLY;BYDAY=TH", ["Fri 09 Feb", "Fri 16 Feb", "Fri 23 Feb"]), named
assert monthly[0][2][0] == "Thu 01 Feb" and monthly[1][0] == "Wed 31 Jan 22:00", monthly
assert monthly[1][1:] == ("FREQ=MONTHLY;BYMONTHDAY=1", ["Fri 02 Feb", "Sat 02 Mar", "Tue 02 Apr"]), monthly
PY
"$folder/venv/bin/python" "$folder/look.py"
