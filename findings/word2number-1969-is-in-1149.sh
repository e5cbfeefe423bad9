#!/usr/bin/env bash
# word2number 1.1 turns numbers in words into figures: "nineteen hundred and fourteen" is 1914. The guess for the year
# as it is said, "nineteen sixty nine": 1969, or 19 and 69, or an error. Instead it is 1149: nineteen times sixty, and
# nine. "Seventeen eighty nine" is 1369 and "ten sixty six", the year of Hastings, 606, while "nineteen fourteen" is
# 33, a sum. They are likely years, all too early, in an order of their own: the revolution of 1789 comes after the
# landing on the moon.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check word2number==1.1
cat > "$folder/look.py" <<'PY'
import importlib.metadata

from word2number import w2n

texts = (
    "nineteen hundred and fourteen",
    "two thousand twenty four",
    "nineteen sixty nine",
    "seventeen eighty nine",
    "ten sixty six",
    "nineteen fourteen",
)
seen = {text: w2n.word_to_num(text) for text in texts}
print("word2number", importlib.metadata.version("word2number"), seen)
assert list(seen.values()) == [1914, 2024, 1149, 1369, 606, 33], seen
PY
"$folder/venv/bin/python" "$folder/look.py"
