#!/usr/bin/env bash
# When a crontab line names a day of the month and a weekday, it comes on both: "0 0 13 * 5" is each 13th and each
# Friday (crontab(5), and croniter 7.0.0). The guess for cron-converter 2.0.2, which lists the days of such a line: so
# it does. Instead it comes when both are true, on Friday the 13th, four times in 17 months. "On the 1st and 15th, and
# every Monday" is left with the Mondays that fall on one of the two. Lines with one of the fields are right, and its
# page says nothing of the two together.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check cron-converter==2.0.2 croniter==7.0.0
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

from cron_converter import Cron
from croniter import croniter

begin = datetime.datetime(2024, 9, 10, tzinfo=datetime.timezone.utc)


def days(line):
    schedule, other = Cron(line).schedule(begin), croniter(line, begin)
    mine = [schedule.next().strftime("%a %Y-%m-%d") for _ in range(4)]
    return mine, [other.get_next(datetime.datetime).strftime("%a %Y-%m-%d") for _ in range(4)]


seen = {line: days(line) for line in ("0 0 13 * *", "0 0 13 * 5", "0 0 1,15 * 1")}
print("cron-converter", importlib.metadata.version("cron-converter"), seen)
assert seen["0 0 13 * *"][0] == seen["0 0 13 * *"][1], seen
assert seen["0 0 13 * 5"] == (
    ["Fri 2024-09-13", "Fri 2024-12-13", "Fri 2025-06-13", "Fri 2026-02-13"],
    ["Fri 2024-09-13", "Fri 2024-09-20", "Fri 2024-09-27", "Fri 2024-10-04"],
), seen
assert seen["0 0 1,15 * 1"] == (
    ["Mon 2025-09-01", "Mon 2025-09-15", "Mon 2025-12-01", "Mon 2025-12-15"],
    ["Sun 2024-09-15", "Mon 2024-09-16", "Mon 2024-09-23", "Mon 2024-09-30"],
), seen
PY
"$folder/venv/bin/python" "$folder/look.py"
