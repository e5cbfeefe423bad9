#!/usr/bin/env bash
# datefinder 1.0.0 finds dates in running text, "yesterday" and "last friday" too, counted from a day that it is
# given. The guess for "the day before yesterday", said on 14 March 2024: the 12th, or nothing, as for "two days ago".
# Instead it is the 13th: the one word that it knows is read, and the words before it change nothing. "The day after
# tomorrow" is tomorrow, and "first monday of May 2024" is the 1st, a Wednesday. The days are likely ones, so a reader
# sees nothing wrong.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check datefinder==1.0.0
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

import datefinder

said = datetime.datetime(2024, 3, 14, 10)
texts = (
    "It closed yesterday.",
    "It closed two days ago.",
    "It closed the day before yesterday.",
    "It opens the day after tomorrow.",
    "It opens on the first monday of May 2024.",
)
seen = [[str(day)[:10] for day in datefinder.find_dates(text, base_date=said)] for text in texts]
print("datefinder", importlib.metadata.version("datefinder"), seen)
assert seen == [["2024-03-13"], [], ["2024-03-13"], ["2024-03-15"], ["2024-05-01"]], seen
PY
"$folder/venv/bin/python" "$folder/look.py"
