#!/usr/bin/env bash
# WebVTT's hours have two digits or more, with no end (W3C): 100:00:03.000 is a time like any other, in the recording
# of a week. pysubs2 1.8.1 reads it rightly. The guess: it writes it back, as webvtt or as SRT, or raises. Instead all
# that lies behind a hundred hours is put to 99:59:59.999 (the writer for SRT, which it uses, warns of it), so that
# those captions begin and end in one moment and are never shown. Read from SRT, the end of a caption across the
# hundredth hour is two seconds past nought, without a word: it takes the last two digits.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pysubs2==1.8.1
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import pysubs2

text = "WEBVTT\n\n%s --> %s\nFirst\n\n100:00:03.000 --> 100:00:05.000\nSecond\n" % ("99:59:58.000", "100:00:02.000")
read = pysubs2.SSAFile.from_string(text)
hours = [(event.start / 3.6e6, event.end / 3.6e6) for event in read]
written = {form: [line for line in read.to_string(form).splitlines() if "-->" in line] for form in ("vtt", "srt")}
srt = "1\n99:59:58,000 --> 100:00:02,000\nFirst\n"
again = [(event.start, event.end) for event in pysubs2.SSAFile.from_string(srt)]
print("pysubs2", importlib.metadata.version("pysubs2"), hours, written, again)
assert [round(start, 3) for start, _ in hours] == [99.999, 100.001], hours
assert written["vtt"] == ["99:59:58.000 --> 99:59:59.999", "99:59:59.999 --> 99:59:59.999"], written
assert written["srt"] == ["99:59:58,000 --> 99:59:59,999", "99:59:59,999 --> 99:59:59,999"], written
assert again == [(359998000, 2000)], again
PY
"$folder/venv/bin/python" "$folder/look.py"
