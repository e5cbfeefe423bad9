#!/usr/bin/env bash
# CoNLL-U's column MISC holds Name=Value, parted by "|"; a value may hold another "=". The guess: conllu 6.0.0 parts each
# at its first "=", and writes back what it read. Instead everything from the second "=" on is gone from the value and
# from serialize(): "Timex=DATE:value=2024-03-14" is left as "Timex=DATE:value". Who keeps links or normalised dates in MISC
# loses the date itself by reading and writing a treebank; pyconll 3.3.1 keeps it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check conllu==6.0.0 pyconll==3.3.1
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import conllu
import pyconll

line = "1\tThursday\tThursday\tPROPN\t_\t_\t0\troot\t_\tTimex=DATE:value=2024-03-14|SpaceAfter=No\n\n"
sentence = conllu.parse(line)[0]
misc, written = sentence[0]["misc"], sentence.serialize().strip().split("\t")[-1]
other = pyconll.load_from_string(line)[0][0].misc
print("conllu", importlib.metadata.version("conllu"), misc, written)
print("pyconll", importlib.metadata.version("pyconll"), other)
assert misc == {"Timex": "DATE:value", "SpaceAfter": "No"}, misc
assert written == "Timex=DATE:value|SpaceAfter=No", written
assert other["Timex"] == {"DATE:value=2024-03-14"}, other
PY
"$folder/venv/bin/python" "$folder/look.py"
