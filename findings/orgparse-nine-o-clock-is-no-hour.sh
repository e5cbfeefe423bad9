#!/usr/bin/env bash
# Org's syntax lets the hour of a timestamp have one digit or two (H:MM): <2024-03-14 Thu 9:30>. The guess: orgparse
# 0.5.20260926 reads half past nine, or leaves the timestamp alone. Instead it reads the day and drops the hour, and
# what it writes back has none; "09:30" is kept. In an agenda the mornings till ten turn into whole days and stand
# before, or above, the meetings they came after; the evenings stay.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check orgparse==0.5.20260926
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import orgparse


def read(stamp):
    return orgparse.loads("* Meeting\n  SCHEDULED: <2024-03-14 Thu %s>\n" % stamp)[1].scheduled


seen = {stamp: (str(read(stamp).start), str(read(stamp))) for stamp in ("9:30", "09:30", "22:00")}
print("orgparse", importlib.metadata.version("orgparse"), seen)
assert seen == {
    "9:30": ("2024-03-14", "<2024-03-14 Thu>"),
    "09:30": ("2024-03-14 09:30:00", "<2024-03-14 Thu 09:30>"),
    "22:00": ("2024-03-14 22:00:00", "<2024-03-14 Thu 22:00>"),
}, seen
PY
"$folder/venv/bin/python" "$folder/look.py"
