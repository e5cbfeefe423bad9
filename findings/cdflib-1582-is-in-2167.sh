#!/usr/bin/env bash
# CDF, the format of space physics, counts milliseconds from the year 0, so it holds all of history. cdflib 1.3.16
# writes such an epoch as text rightly. The guess for its to_datetime: the same day, or else an error, for its
# nanoseconds reach from 1677 to 2262. Instead the number runs over without a word: 10 October 1582 becomes 29 April
# 2167, and 1 January of the year 1 a day in August 1754. The supernova of 1572 and the sunspots of 1612 come out as
# likely dates behind our own time.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check cdflib==1.3.16 numpy==2.4.6
cat > "$folder/look.py" <<'PY'
import importlib.metadata

from cdflib import cdfepoch

texts, days = {}, {}
for date in ((1, 1, 1), (1572, 11, 11), (1582, 10, 10), (1612, 6, 2), (1900, 3, 1), (2024, 3, 14)):
    epoch = cdfepoch.compute_epoch([*date, 0, 0, 0, 0])
    texts[date], days[date] = str(cdfepoch.encode_epoch(epoch))[:10], str(cdfepoch.to_datetime(epoch)[0])[:10]
print("cdflib", importlib.metadata.version("cdflib"), texts, days)
assert all(text == "%04d-%02d-%02d" % date for date, text in texts.items()), texts
assert list(days.values()) == ["1754-08-30", "2157-05-31", "2167-04-29", "2196-12-20", "1900-03-01", "2024-03-14"], days
PY
"$folder/venv/bin/python" "$folder/look.py"
