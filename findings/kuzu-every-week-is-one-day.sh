#!/usr/bin/env bash
# Kuzu 0.11.3, a graph database, cuts dates down by date_trunc: "month" gives the first, "decade" 1960 for 1969. It
# refuses parts that it does not know, such as "dow". The guess for "week": the Monday, or the Sunday, or a refusal.
# Instead it is the day itself, whatever its weekday, and date_part('week') is 0 for every day of every year. So a
# count of events by week has a group for each day, and a count by the week's number puts all of history in one; both
# run without a word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check kuzu==0.11.3
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata

import kuzu

connection = kuzu.Connection(kuzu.Database())


def ask(question):
    return connection.execute("RETURN " + question).get_next()


days = [datetime.date(2024, 3, 9) + datetime.timedelta(days=n) for n in range(9)] + [datetime.date(2020, 12, 31)]
seen = [ask("date_trunc('week', date('{0}')), date_part('week', date('{0}'))".format(day)) for day in days]
others = ask("date_trunc('month', date('1969-07-20')), date_trunc('decade', date('1969-07-20'))")
try:
    refused = ask("date_part('dow', date('2024-03-14'))")
except RuntimeError as error:
    refused = "dow" in str(error)
print("kuzu", importlib.metadata.version("kuzu"), [(str(day), part) for day, part in seen], [str(day) for day in others])
assert refused is True, refused
assert others == [datetime.date(1969, 7, 1), datetime.date(1960, 1, 1)], others
assert seen == [[day, 0] for day in days], seen
PY
"$folder/venv/bin/python" "$folder/look.py"
