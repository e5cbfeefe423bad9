#!/usr/bin/env bash
# PDF's dates are D:YYYYMMDDHHmmSS and a zone; Adobe's reference lets all behind the year be left out, ISO 32000-1 what
# is last. pypdf 7.1.1 reads D:202403141030 as half past ten, and the whole form with a zone. The guess for the zone
# without the seconds, D:202403141030+05'30': half past ten in India, or an error. Instead it is three minutes past:
# with a zone behind, only the form with seconds is known, and strptime parts the last two figures. Ten o'clock without
# minutes, D:2024031410-05'00', is 1 March at 04:01, thirteen days early. It is a moment like any other, and pikepdf
# 10.18.0 reads both rightly.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pypdf==7.1.1 pikepdf==10.18.0
cat > "$folder/look.py" <<'PY'
import importlib.metadata
import io

from pikepdf.models.metadata import decode_pdf_date
from pypdf import PdfReader, PdfWriter


def read(text):
    writer, file = PdfWriter(), io.BytesIO()
    writer.add_blank_page(10, 10)
    writer.add_metadata({"/CreationDate": text})
    writer.write(file)
    return str(PdfReader(file).metadata.creation_date)


texts = ("D:202403141030", "D:20240314103000+05'30'", "D:202403141030+05'30'", "D:2024031410-05'00'", "D:202403142359Z")
seen = {text: read(text) for text in texts}
other = [str(decode_pdf_date(text)) for text in texts]
print("pypdf", importlib.metadata.version("pypdf"), seen, "pikepdf", importlib.metadata.version("pikepdf"), other)
assert other == [
    "2024-03-14 10:30:00",
    "2024-03-14 10:30:00+05:30",
    "2024-03-14 10:30:00+05:30",
    "2024-03-14 10:00:00-05:00",
    "2024-03-14 23:59:00+00:00",
], other
assert list(seen.values()) == [
    "2024-03-14 10:30:00",
    "2024-03-14 10:30:00+05:30",
    "2024-03-14 10:03:00+05:30",
    "2024-03-01 04:01:00-05:00",
    "2024-03-14 23:05:09+00:00",
], seen
PY
"$folder/venv/bin/python" "$folder/look.py"
