#!/usr/bin/env bash
# DateRangeParser 1.3.2 reads spans of days as people write them: "28 July - 11 November 1918" is in 1918. The guess
# for the year at the beginning, "28 July 1914 - 11 November", or "30 Dec 2023 - 2 Jan" on a poster: 1914, and from
# 2023 to 2024. Instead the year is read and dropped, and both days are put in this year, the one in which the program
# runs, with the turn of the year before it. Nothing is raised, while the same dates with a year on both sides come
# out right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check DateRangeParser==1.3.2
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

from daterangeparser import parse

texts = (
    "28 July - 11 November 1918",
    "28 July 1914 - 11 November 1918",
    "28 July 1914 - 11 November",
    "30 Dec 2023 - 2 Jan",
)
seen = {text: tuple(str(day)[:10] for day in parse(text)) for text in texts}
year = datetime.date.today().year
print("DateRangeParser", importlib.metadata.version("DateRangeParser"), seen)
assert seen == {
    texts[0]: ("1918-07-28", "1918-11-11"),
    texts[1]: ("1914-07-28", "1918-11-11"),
    texts[2]: ("%d-07-28" % year, "%d-11-11" % year),
    texts[3]: ("%d-12-30" % (year - 1), "%d-01-02" % year),
}, seen
PY
"$folder/venv/bin/python" "$folder/look.py"
