#!/usr/bin/env bash
# XPath's format-date writes the name of the month for [MNn], in the default language if none is given. The guess:
# elementpath 5.1.4 writes "14 March 2024", as Saxon 13.1 does, for with 'en' as the language it knows the names.
# Instead, without a language, it is "14 3 2024", and Thursday is "4"; a name cut to three letters, [MNn,3-3], is
# "003". Asked in English, it does the contrary: [M], by the specification the number (its default is 1), comes as
# "march". Neither raises.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check elementpath==5.1.4 saxonche==13.1.1
cat > "$folder/look.py" <<'PY'
import importlib.metadata
import xml.etree.ElementTree as tree

import elementpath
from elementpath.xpath3 import XPath3Parser
from saxonche import PySaxonProcessor

root = tree.XML("<event/>")
pictures = ("[D] [MNn] [Y]", "[FNn]", "[MNn,3-3]", "[D].[M].[Y]")
seen, others = {}, {}
with PySaxonProcessor(license=False) as processor:
    for picture in pictures:
        for language in ("", ", 'en', (), ()"):
            query = "format-date(xs:date('2024-03-14'), '%s'%s)" % (picture, language)
            seen.setdefault(picture, []).append(str(elementpath.select(root, query, parser=XPath3Parser)))
            others.setdefault(picture, []).append(str(processor.new_xpath_processor().evaluate(query)))
print("elementpath", importlib.metadata.version("elementpath"), seen, "Saxon", others)
assert seen == {
    "[D] [MNn] [Y]": ["14 3 2024", "14 March 2024"],
    "[FNn]": ["4", "Thursday"],
    "[MNn,3-3]": ["003", "Mar"],
    "[D].[M].[Y]": ["14.3.2024", "14.march.2024"],
}, seen
assert list(others.values()) == [["14 March 2024"] * 2, ["Thursday"] * 2, ["Mar"] * 2, ["14.3.2024"] * 2], others
PY
"$folder/venv/bin/python" "$folder/look.py"
