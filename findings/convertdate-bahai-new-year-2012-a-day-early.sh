#!/usr/bin/env bash
# The Baha'i year begins at the spring equinox in Tehran since 2015 (year 172); before, everywhere but in the Near
# East, it began on 21 March in all years. convertdate 2.5.1 turns its dates into ours, for any year from 1844. The
# guess for New Year of 2000 or 2012, and for the first day of all, in 1844: 21 March. Instead it is the 20th: the
# rule of 2015 is kept in all years before it, and its page does not say so. So it is in 45 of those 171 years, and in
# seven from 1903 to 1927 it is the 22nd, with every date of the year a day off: 29 May 1892, on which Baha'u'llah
# died (the thirteenth of 'Azamat), is the fourteenth.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check convertdate==2.5.1
cat > "$folder/look.py" <<'PY'
import importlib.metadata

from convertdate import bahai

early = [year for year in range(1844, 2015) if bahai.to_gregorian(year - 1843, 1, 1) == (year, 3, 20)]
late = [year for year in range(1844, 2015) if bahai.to_gregorian(year - 1843, 1, 1) == (year, 3, 22)]
death = bahai.from_gregorian(1892, 5, 29)
print("convertdate", importlib.metadata.version("convertdate"), len(early), early, late, death)
assert len(early) == 45 and {1844, 1892, 2000, 2012} <= set(early) and late == list(range(1903, 1928, 4)), (early, late)
assert bahai.to_gregorian(172, 1, 1) == (2015, 3, 21)
assert death == (49, 4, 14), death
PY
"$folder/venv/bin/python" "$folder/look.py"
