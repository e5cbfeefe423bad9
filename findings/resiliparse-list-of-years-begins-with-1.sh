#!/usr/bin/env bash
# A chronicle may be a list numbered by its years: <ol start="1969">, or <li value="1969">; browsers show "1969.
# Landing", and both attributes are content, not looks (HTML, the ol and li elements). resiliparse 2.0.1, made for
# archives of the web, writes the numbers of lists into its text. The guess: 1969 and 1970. Instead it counts from 1,
# and each year of the page is gone, with another number in its place. html2text 2025.4.15 and markdownify 1.2.3 begin
# with 1969; of a value on each they know nothing either.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check resiliparse==2.0.1 html2text==2025.4.15 markdownify==1.2.3
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import html2text
import markdownify
from resiliparse.extract.html2text import extract_plain_text

lists = (
    '<ol start="1969"><li>Landing.</li><li>Return.</li></ol>',
    '<ol><li value="1969">Landing.</li><li value="1986">Comet.</li></ol>',
)


def lines(text):
    return [line.strip() for line in text.splitlines() if line.strip()]


seen = [lines(extract_plain_text("<html><body>%s</body></html>" % page)) for page in lists]
others = [lines(read(lists[0])) for read in (html2text.html2text, markdownify.markdownify)]
values = [lines(read(lists[1])) for read in (html2text.html2text, markdownify.markdownify)]
print("resiliparse", importlib.metadata.version("resiliparse"), seen, others, values)
assert seen == [["1. Landing.", "2. Return."], ["1. Landing.", "2. Comet."]], seen
assert others == [["1969. Landing.", "1970. Return."]] * 2, others
assert values == [["1. Landing.", "2. Comet."]] * 2, values
PY
"$folder/venv/bin/python" "$folder/look.py"
