#!/usr/bin/env bash
# Western calendars jumped from 4 to 15 October 1582; East Asia's lunar months went on day by day.
# korean-lunar-calendar 0.4.0 turns one into the other, says that it handles this gap, and refuses 5 to 14 October
# 1582. The guess: the 15th being the nineteenth of the ninth month, the 4th, the day before, is the eighteenth, as
# sxtwl 2.0.7 says. Instead it is the eighth: ten days of the month are gone, for the days before the gap are counted
# back as Gregorian, which has no gap. The way back gives the tenth of the month as 6 October 1582, which it refuses
# itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check korean-lunar-calendar==0.4.0 sxtwl==2.0.7
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import sxtwl
from korean_lunar_calendar import KoreanLunarCalendar

calendar = KoreanLunarCalendar()
lunar = {day: calendar.setSolarDate(1582, 10, day) and calendar.LunarIsoFormat() for day in (3, 4, 6, 15)}
solar = calendar.setLunarDate(1582, 9, 10, False) and calendar.SolarIsoFormat()
other = [(day.getLunarMonth(), day.getLunarDay()) for day in (sxtwl.fromSolar(1582, 10, 4), sxtwl.fromSolar(1582, 10, 15))]
print("korean-lunar-calendar", importlib.metadata.version("korean-lunar-calendar"), lunar, solar, other)
assert lunar == {3: "1582-09-07", 4: "1582-09-08", 6: False, 15: "1582-09-19"}, lunar
assert solar == "1582-10-06", solar
assert other == [(9, 18), (9, 19)], other
PY
"$folder/venv/bin/python" "$folder/look.py"
