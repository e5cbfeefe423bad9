#!/usr/bin/env bash
# RFC 5545 (3.3.6) parts lengths of days, which keep the clock's time, from lengths of hours, which are exact: from noon on
# 30 March 2024 in Berlin, where the clocks go forward that night, P1D ends at noon and PT24H at one o'clock. The guess:
# icalendar 7.3.2, which knows the zone, gives these two ends. Instead both end at noon, PT24H after 23 hours; the text
# told them apart, the timedelta that it becomes does not. A watch, a strike or a flight that runs over the night the clocks
# change ends an hour early, as does what is said to come right after it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check icalendar==7.3.2 tzdata==2026.6
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

from icalendar import Calendar


def end(length):
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//strike//EN", "BEGIN:VEVENT", "UID:strike@example.org",
        "DTSTAMP:20240101T000000Z", "DTSTART;TZID=Europe/Berlin:20240330T120000", "DURATION:" + length, "END:VEVENT",
        "END:VCALENDAR", "",
    ]
    event = Calendar.from_ical("\r\n".join(lines)).walk("VEVENT")[0]
    exact = event.end.astimezone(datetime.timezone.utc) - event.start.astimezone(datetime.timezone.utc)
    return event.end.isoformat(), exact / datetime.timedelta(hours=1)


ends = {length: end(length) for length in ("P1D", "PT24H")}
print("icalendar", importlib.metadata.version("icalendar"), ends)
assert ends["P1D"] == ("2024-03-31T12:00:00+02:00", 23), ends
assert ends["PT24H"] == ("2024-03-31T12:00:00+02:00", 23), ends
PY
"$folder/venv/bin/python" "$folder/look.py"
