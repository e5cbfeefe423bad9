#!/usr/bin/env bash
# Japan's dates by era go by its lunar calendar until the end of Meiji 5 (1872), whose last day is the second of the
# twelfth month. jeraconv 0.2.1 turns Western days into dates by era and knows the eras of a thousand years. The guess
# for the battle of Sekigahara, 21 October 1600: the fifteenth of the ninth month of Keicho 5, or an error. Instead it
# is the 21st of the tenth month, another day a month later; the last day of Meiji 5 is the 31st of the twelfth, a day
# that never was. Month and day are the Western ones for all years, only the year is Japan's. (sxtwl 2.0.7, for
# China's calendar, has the fifteenth of the ninth as well.)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check jeraconv==0.2.1 sxtwl==2.0.7
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import sxtwl
from jeraconv import jeraconv

convert = jeraconv.W2J().convert
days = ((2024, 3, 14), (1873, 1, 1), (1872, 12, 31), (1600, 10, 21))
seen = {day: convert(*day) for day in days}
lunar = sxtwl.fromSolar(1600, 10, 21)
print("jeraconv", importlib.metadata.version("jeraconv"), seen, lunar.getLunarMonth(), lunar.getLunarDay())
assert list(seen.values()) == ["令和6年3月14日", "明治6年1月1日", "明治5年12月31日", "慶長5年10月21日"], seen
assert (lunar.getLunarMonth(), lunar.getLunarDay()) == (9, 15)
PY
"$folder/venv/bin/python" "$folder/look.py"
