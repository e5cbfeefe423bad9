#!/usr/bin/env bash
# Word's files keep their dates as W3CDTF, with a zone and with any fraction of a second; its forms with a time are
# hh:mm, hh:mm:ss and hh:mm:ss.s. python-docx 1.2.0 gives core properties in UTC: half past ten at +05:30 is five
# o'clock. The guess for the same moment with .25 behind the seconds: five o'clock and a quarter. Instead it is half
# past ten: with a fraction, all behind the nineteenth letter is left out, the zone with it, and Z and +05:30 are the
# same. Without seconds, 2024-03-14T10:30Z, there is no date at all.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check python-docx==1.2.0
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata
import io

import docx


def read(text):
    document, file = docx.Document(), io.BytesIO()
    document.core_properties.created = datetime.datetime(2020, 1, 1)
    created = [part for part in document.core_properties._element if part.tag.endswith("}created")]
    created[0].text = text
    document.save(file)
    found = docx.Document(file).core_properties.created
    return found and found.strftime("%Y-%m-%d %H:%M:%S.%f")[:22]


texts = (
    "2024-03-14T10:30:00+05:30",
    "2024-03-14T10:30:00.25+05:30",
    "2024-03-14T10:30:00.25Z",
    "2024-03-14T10:30Z",
    "2024-03-14",
)
seen = {text: read(text) for text in texts}
print("python-docx", importlib.metadata.version("python-docx"), seen)
assert list(seen.values()) == [
    "2024-03-14 05:00:00.00",
    "2024-03-14 10:30:00.00",
    "2024-03-14 10:30:00.00",
    None,
    "2024-03-14 00:00:00.00",
], seen
PY
"$folder/venv/bin/python" "$folder/look.py"
