#!/usr/bin/env bash
# A step in a crontab line begins anew with each hour, day or month (crontab(5): a step picks values of the range):
# "*/45" is at :00 and at :45, 45 and 15 minutes apart. The guess: cron-descriptor 2.2.1, which puts such lines into
# words for people, says so. Instead it says "Every 45 minutes", and "Every 9 hours" for hours 0, 9 and 18. And "*/2"
# with a weekday, which cron joins by "and" because the field begins with a star, is told as "every 2 days, or on
# Monday"; cronsim 2.8, which follows Debian's cron, comes only on Mondays with an odd date. Steps that divide the
# hour are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check cron-descriptor==2.2.1 cronsim==2.8
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

import cronsim
from cron_descriptor import get_description

said = datetime.datetime(2024, 3, 14, 10, 1)
lines = ("*/15 * * * *", "*/45 * * * *", "0 */9 * * *", "0 0 */2 * 1")
words = {line: get_description(line) for line in lines}
times = {}
for line in lines:
    runs = cronsim.CronSim(line, said)
    times[line] = [next(runs).strftime("%d %H:%M") for _ in range(4)]
print("cron-descriptor", importlib.metadata.version("cron-descriptor"), words, "cronsim", times)
assert list(words.values()) == [
    "Every 15 minutes",
    "Every 45 minutes",
    "Every 9 hours",
    "At 12:00 AM, every 2 days, or on Monday",
], words
assert times["*/45 * * * *"] == ["14 10:45", "14 11:00", "14 11:45", "14 12:00"], times
assert times["0 */9 * * *"] == ["14 18:00", "15 00:00", "15 09:00", "15 18:00"], times
assert times["0 0 */2 * 1"] == ["25 00:00", "01 00:00", "15 00:00", "29 00:00"], times
PY
"$folder/venv/bin/python" "$folder/look.py"
