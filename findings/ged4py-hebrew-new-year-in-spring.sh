#!/usr/bin/env bash
# ged4py 0.5.5 reads GEDCOM's Hebrew dates and turns them into days to sort by. GEDCOM's months begin with Tishri (TSH),
# whose first day is New Year: 1 Tishri 5784 was 16 September 2023. The guess: its key says so. Instead it says 9 April
# 2024: ged4py counts Tishri as month 1 and hands that to convertdate 2.5.1, whose month 1 is Nisan. Every Hebrew date
# stands some six months off, after what came after it: a birth at New Year 1899 is sorted behind a baptism of March
# 1900.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ged4py==0.5.5 convertdate==2.5.1
cat > "$folder/look.py" <<'PY'
import importlib.metadata

from convertdate import gregorian, hebrew
from ged4py.date import DateValue


def day(text):
    return "%d-%02d-%02d" % gregorian.from_jd(DateValue.parse(text).key()[0].key()[0])


# The same days by convertdate itself: its Tishri is 7, its Nisan 1.
true = {"TSH": hebrew.to_gregorian(5784, 7, 1), "NSN": hebrew.to_gregorian(5784, 1, 1)}
seen = {month: day("@#DHEBREW@ 1 %s 5784" % month) for month in ("TSH", "KSL", "NSN", "ELL")}
texts = ["@#DHEBREW@ 1 TSH 5660", "31 DEC 1899", "1 MAR 1900"]
order = [str(value) for value in sorted(DateValue.parse(text) for text in texts)]
print("ged4py", importlib.metadata.version("ged4py"), seen, order, true)
assert true == {"TSH": (2023, 9, 16), "NSN": (2024, 4, 9)}, true
assert seen == {"TSH": "2024-04-09", "KSL": "2024-06-07", "NSN": "2023-10-16", "ELL": "2024-03-11"}, seen
assert hebrew.to_gregorian(5660, 7, 1) == (1899, 9, 5)
assert order == ["31 DEC 1899", "1 MAR 1900", "@#DHEBREW@ 1 TSH 5660"], order
PY
"$folder/venv/bin/python" "$folder/look.py"
