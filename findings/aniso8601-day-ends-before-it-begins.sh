#!/usr/bin/env bash
# ISO 8601:2004 writes the end of a day as 24:00, the same moment as 00:00 of the next day (4.2.3). aniso8601 10.0.1
# takes it and refuses 24:01. The guess: 14 March at 24:00 is 15 March at 00:00, as ciso8601 2.4.1 says. Instead it is
# 14 March at 00:00, the beginning of the day that it ends, so that a vigil from 22:00 to 24:00 lasts from ten in the
# evening back to the midnight before it, and the year is over on the morning of New Year's Eve. Its page, which tells
# what becomes of leap seconds (they raise), has no word of it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check aniso8601==10.0.1 ciso8601==2.4.1
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import aniso8601
import ciso8601

texts = ("2024-03-14T24:00:00Z", "2024-12-31T24:00:00Z")
ends = {text: str(aniso8601.parse_datetime(text)) for text in texts}
others = {text: str(ciso8601.parse_datetime(text)) for text in texts}
start, end = aniso8601.parse_interval("2024-03-14T22:00:00Z/2024-03-14T24:00:00Z")
hours = (end - start).total_seconds() / 3600
print("aniso8601", importlib.metadata.version("aniso8601"), ends, hours, "ciso8601", others)
assert list(ends.values()) == ["2024-03-14 00:00:00+00:00", "2024-12-31 00:00:00+00:00"], ends
assert list(others.values()) == ["2024-03-15 00:00:00+00:00", "2025-01-01 00:00:00+00:00"], others
assert hours == -22, hours
PY
"$folder/venv/bin/python" "$folder/look.py"
