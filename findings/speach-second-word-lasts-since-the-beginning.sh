#!/usr/bin/env bash
# ELAN's annotations hang on time slots, and a slot between two others may have no time: two words from 60 to 63
# seconds whose border nobody measured (its format, EAF, makes TIME_VALUE optional). The guess for speach 0.1a15.post1
# and the words' durations: None, as the border itself is, or half of the three seconds each. Instead the first lasts
# -60 seconds and the second 63, longer than both: an unknown time counts as nought, the beginning of the recording.
# In an interview the last word of each such group is as long as all that came before it, and sums of durations come
# out right by chance only.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check speach==0.1a15.post1
cat > "$folder/look.py" <<'PY'
import importlib.metadata
import os
import sys

from speach import elan

slots = (("ts1", 60000), ("ts2", None), ("ts3", 63000))
order = "".join(
    '<TIME_SLOT TIME_SLOT_ID="%s"%s/>' % (name, "" if value is None else ' TIME_VALUE="%d"' % value)
    for name, value in slots
)
words = "".join(
    '<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a%d" TIME_SLOT_REF1="ts%d" TIME_SLOT_REF2="ts%d">'
    "<ANNOTATION_VALUE>%s</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>" % (i, i, i + 1, word)
    for i, word in ((1, "good"), (2, "morning"))
)
text = (
    '<?xml version="1.0" encoding="UTF-8"?><ANNOTATION_DOCUMENT AUTHOR="" DATE="2024-03-14T10:00:00+00:00" '
    'FORMAT="3.0" VERSION="3.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
    'xsi:noNamespaceSchemaLocation="http://www.mpi.nl/tools/elan/EAFv3.0.xsd">'
    '<HEADER MEDIA_FILE="" TIME_UNITS="milliseconds"/><TIME_ORDER>' + order + "</TIME_ORDER>"
    '<TIER LINGUISTIC_TYPE_REF="default-lt" TIER_ID="words">' + words + "</TIER>"
    '<LINGUISTIC_TYPE GRAPHIC_REFERENCES="false" LINGUISTIC_TYPE_ID="default-lt" TIME_ALIGNABLE="true"/>'
    "</ANNOTATION_DOCUMENT>"
)
path = os.path.join(os.path.dirname(os.path.abspath(sys.argv[0])), "words.eaf")
with open(path, "w", encoding="utf-8") as file:
    file.write(text)
tier = elan.read_eaf(path)["words"]
seen = [(word.value, word.from_ts.value, word.to_ts.value, word.duration) for word in tier]
print("speach", importlib.metadata.version("speach"), seen)
assert seen == [("good", 60000, None, -60.0), ("morning", None, 63000, 63.0)], seen
PY
"$folder/venv/bin/python" "$folder/look.py"
