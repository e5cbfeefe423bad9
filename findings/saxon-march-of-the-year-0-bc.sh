#!/usr/bin/env bash
# SaxonC-HE 13.1 keeps the year 0 (as XSD 1.1 does: 0000 is 1 BC, -0043 is 44 BC), and the year 0 has its 366 days.
# The guess for format-date with the era, [Y] [EN]: the ides of March of -0043 are "44 BC". Instead they are "43 BC",
# and a day of the year 0 is "0 BC", a year that nobody ever counted: XPath's [Y] is the bare number without its sign,
# whatever the era says. So 1 January 2 BC, by subtraction, is shown as 1 BC, next to a right "1 AD". Who wants
# historians' years has to subtract one himself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check saxonche==13.1.1
cat > "$folder/look.py" <<'PY'
from saxonche import PySaxonProcessor

with PySaxonProcessor(license=False) as processor:
    queries = processor.new_xpath_processor()

    def query(text):
        return str(queries.evaluate(text))

    days = ("0001-03-15", "0000-03-15", "-0043-03-15")
    seen = {day: query("format-date(xs:date('%s'), '[D] [MNn] [Y] [EN]')" % day) for day in days}
    length = query("xs:date('0001-01-01') - xs:date('0000-01-01')")
    back = query("format-date(xs:date('0001-01-01') - xs:yearMonthDuration('P2Y'), '[D] [MNn] [Y] [EN]')")
    print(processor.version, seen, length, back)
assert list(seen.values()) == ["15 March 1 AD", "15 March 0 BC", "15 March 43 BC"], seen
assert length == "P366D", length
assert back == "1 January 1 BC", back
PY
"$folder/venv/bin/python" "$folder/look.py"
