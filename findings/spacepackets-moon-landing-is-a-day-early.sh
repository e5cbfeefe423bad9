#!/usr/bin/env bash
# CCSDS's day-segmented time counts days from 1 January 1958 and milliseconds of the day (301.0-B-4). spacepackets
# 0.32.0 reads and writes it. The guess for day 4218 and 73060000 milliseconds: 20 July 1969, 20:17:40, the landing on
# the moon. Instead it is the 19th, 03:42:20: before 1970 the milliseconds are taken off the day, not added. Writing is
# another thing: that moment becomes day 4219, which is read as 20 July, 03:42:20, and the last seconds of 1969 come
# back as the last of 1 January 1970. From 1970 on all is right, and so is every midnight.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check spacepackets==0.32.0
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

from spacepackets.ccsds.time import CdsShortTimestamp


def read(days, milliseconds):
    packed = bytes([0x40]) + days.to_bytes(2, "big") + milliseconds.to_bytes(4, "big")
    return str(CdsShortTimestamp.unpack(packed).as_datetime())[:19]


def back(*parts):
    written = CdsShortTimestamp.from_datetime(datetime.datetime(*parts, tzinfo=datetime.timezone.utc))
    return written.ccsds_days, str(CdsShortTimestamp.unpack(written.pack()).as_datetime())[:19]


landing = read(4218, 73060000)
seen = [back(1969, 7, 20), back(1969, 7, 20, 20, 17, 40), back(1969, 12, 31, 23, 59, 58), back(2024, 3, 14, 10, 30)]
print("spacepackets", importlib.metadata.version("spacepackets"), landing, seen)
assert landing == "1969-07-19 03:42:20", landing
assert seen == [
    (4218, "1969-07-20 00:00:00"),
    (4219, "1969-07-20 03:42:20"),
    (4383, "1970-01-01 23:59:58"),
    (24179, "2024-03-14 10:30:00"),
], seen
PY
"$folder/venv/bin/python" "$folder/look.py"
