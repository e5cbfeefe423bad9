#!/usr/bin/env bash
# num2words 0.5.14 says years: -44 as a year is "forty-four BC" in English, "quarenta e quatro antes de Cristo" in
# Portuguese. The guess for German and Dutch: "vierundvierzig vor Christus" and the like, or minus forty-four. Instead
# it is "minuseinshundertsechsundfünfzig" and "min één honderd zesenvijftig", minus one hundred and fifty-six: the
# hundreds are cut off rounding down, -1 and 56. Rome is founded in minus 847. Danish and Norwegian do the same. The
# years after Christ are right; French, Spanish and Italian say minus forty-four.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check num2words==0.5.14
cat > "$folder/look.py" <<'PY'
import importlib.metadata

from num2words import num2words

seen = {lang: num2words(-44, to="year", lang=lang) for lang in ("en", "fr", "de", "nl", "da", "no")}
rome = num2words(-753, to="year", lang="de")
print("num2words", importlib.metadata.version("num2words"), seen, rome)
assert seen == {
    "en": "forty-four BC",
    "fr": "moins quarante-quatre",
    "de": "minuseinshundertsechsundfünfzig",
    "nl": "min één honderd zesenvijftig",
    "da": "minus et hundrede seksoghalvtreds",
    "no": "minus en hundre og femtiseks",
}, seen
assert rome == "minusachthundertsiebenundvierzig", rome
assert num2words(1905, to="year", lang="de") == "neunzehnhundertfünf"
PY
"$folder/venv/bin/python" "$folder/look.py"
