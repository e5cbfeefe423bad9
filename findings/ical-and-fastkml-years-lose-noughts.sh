#!/usr/bin/env bash
# Dates of the first thousand years need noughts: 24 August 79 is 00790824 in iCalendar and 0079-08 is a month in KML.
# The guess: ical 14.3.1 and fastkml 1.4.0, which read both, write them as they were. Instead ical writes "790824" and
# fastkml "79-08" (its whole dates keep the noughts), and neither reads back what it wrote: a calendar or map of
# antiquity that went through either once is lost to it, for what is refused is the whole file and not the event.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ical==14.3.1 fastkml==1.4.0
cat > "$folder/look.py" <<'PY'
import importlib.metadata
import re

from fastkml import KML
from ical.calendar_stream import IcsCalendarStream

calendar = "\r\n".join([
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//chronology//EN", "BEGIN:VEVENT", "UID:1@example.org",
    "DTSTAMP:20240101T000000Z", "DTSTART;VALUE=DATE:00790824", "SUMMARY:Vesuvius", "END:VEVENT", "END:VCALENDAR", "",
])
place = "<kml xmlns='http://www.opengis.net/kml/2.2'><Placemark><TimeStamp><when>%s</when></TimeStamp></Placemark></kml>"


def again(copy, text):
    try:
        return copy(text) == text
    except Exception as error:
        return type(error).__name__


def ical(text):
    return IcsCalendarStream.calendar_to_ics(IcsCalendarStream.calendar_from_ics(text))


def kml(text):
    return KML.from_string(text).to_string()


start = [line for line in ical(calendar).splitlines() if line.startswith("DTSTART")]
when = {text: re.search("when>([^<]*)<", kml(place % text))[1] for text in ("0079", "0079-08", "0079-08-24")}
back = again(ical, ical(calendar)), again(kml, kml(place % "0079-08")), again(kml, kml(place % "0079-08-24"))
print("ical", importlib.metadata.version("ical"), "fastkml", importlib.metadata.version("fastkml"), start, when, back)
assert start == ["DTSTART;VALUE=DATE:790824"], start
assert when == {"0079": "79", "0079-08": "79-08", "0079-08-24": "0079-08-24"}, when
assert back == ("CalendarParseError", "KMLParseError", True), back
PY
"$folder/venv/bin/python" "$folder/look.py"
