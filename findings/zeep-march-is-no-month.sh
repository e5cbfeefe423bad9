#!/usr/bin/env bash
# XML Schema writes a month alone as --03, always with two figures. zeep 4.3.3, which speaks with SOAP services, reads
# it as month 3. The guess for writing it back: --03. Instead it is --3, which xmlschema 4.3.2 calls invalid and zeep
# itself cannot read: it raises a ParseError. October to December go well, and so do days (---04) and days of a month
# (--03-04), which keep their noughts. A service that checks what it gets refuses a birthday's month for nine months of
# the year.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check zeep==4.3.3 xmlschema==4.3.2
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import xmlschema
from zeep.xsd.types import builtins

schema = xmlschema.XMLSchema(
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="month" type="xs:gMonth"/></xs:schema>'
)


def there_and_back(kind, text):
    written = kind().xmlvalue(kind().pythonvalue(text))
    try:
        kind().pythonvalue(written)
    except Exception as error:
        return written, type(error).__name__
    return written, "read"


months = {text: there_and_back(builtins.gMonth, text) for text in ("--03", "--10")}
others = there_and_back(builtins.gDay, "---04"), there_and_back(builtins.gMonthDay, "--03-04")
valid = [schema.is_valid("<month>%s</month>" % text) for text in ("--03", "--3")]
print("zeep", importlib.metadata.version("zeep"), months, others, "xmlschema", importlib.metadata.version("xmlschema"), valid)
assert months == {"--03": ("--3", "ParseError"), "--10": ("--10", "read")}, months
assert others == (("---04", "read"), ("--03-04", "read")), others
assert valid == [True, False], valid
PY
"$folder/venv/bin/python" "$folder/look.py"
