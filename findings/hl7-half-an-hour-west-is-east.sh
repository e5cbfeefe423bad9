#!/usr/bin/env bash
# HL7 2 writes the zone behind a time as +HHMM or -HHMM. The guess for hl7 0.4.5 and "-0030": half an hour west, as
# "-0330" is three and a half. Instead it is half an hour east: the sign is taken from the hours as a number, and -00
# is 0, so the moment is an hour early. Zones below an hour are of history (Liberia kept -0044:30 until 1972), which
# is where a converter of old records meets them; eastern ones (the Netherlands' +0020 until 1940) come out right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check hl7==0.4.5
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import hl7

message = "MSH|^~\\&|A|B|C|D|%s||ADT^A01|1|P|2.5\r"
minutes = {}
for zone in ("-0330", "-0030", "-0044", "+0020", "+0530"):
    field = hl7.parse(message % ("19690720100000" + zone))["MSH"][0][7]
    minutes[zone] = hl7.parse_datetime(str(field)).utcoffset().total_seconds() / 60
print("hl7", importlib.metadata.version("hl7"), minutes)
assert minutes == {"-0330": -210, "-0030": 30, "-0044": 44, "+0020": 20, "+0530": 330}, minutes
PY
"$folder/venv/bin/python" "$folder/look.py"
