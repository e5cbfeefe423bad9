#!/usr/bin/env bash
# A month of the Chinese calendar begins on the day, by China's time (UTC+8), of the new moon. That of September 1978
# was at ten past midnight on the 3rd in China. The guess: lunardate 0.3.0, made for such dates, begins the eighth
# month on 3 September, as sxtwl 2.0.7 and borax 4.1.3 do. Instead it is the 2nd, so that the Mid-Autumn Festival of
# 1978 (15/8) is on 16, not 17, September, and all that month is a day off. So is the month from July 1933, whose new
# moon was three minutes after midnight, while that of November 1954 begins a day late.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check lunardate==0.3.0 sxtwl==2.0.7 borax==4.1.3 pymeeus==0.5.12
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

import sxtwl
from borax.calendars.lunardate import LunarDate as Borax
from lunardate import LunarDate
from pymeeus.Epoch import Epoch
from pymeeus.Moon import Moon

moon = Moon.moon_phase(Epoch(1978, 9, 2.5), "new").get_full_date(utc=True)
festival = LunarDate(1978, 8, 15).to_solar_date()
others = Borax(1978, 8, 15).to_solar_date(), sxtwl.fromLunar(1978, 8, 15)
others = str(others[0]), "%d-%02d-%02d" % (others[1].getSolarYear(), others[1].getSolarMonth(), others[1].getSolarDay())
wrong, day = [], datetime.date(1901, 3, 1)
while day.year < 2000:
    here, there = LunarDate.from_solar_date(day.year, day.month, day.day), sxtwl.fromSolar(day.year, day.month, day.day)
    if here.day == 1 and there.getLunarDay() != 1:
        wrong.append(str(day))
    day += datetime.timedelta(1)
print("lunardate", importlib.metadata.version("lunardate"), festival, wrong, "others", others, "new moon, UTC", moon)
assert str(festival) == "1978-09-16" and wrong == ["1933-07-22", "1954-11-26", "1978-09-02"], (festival, wrong)
assert others == ("1978-09-17", "1978-09-17"), others
assert moon[:4] == (1978, 9, 2, 16) and 5 < moon[4] < 15, moon
PY
"$folder/venv/bin/python" "$folder/look.py"
