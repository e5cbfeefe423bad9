#!/usr/bin/env bash
# quotequail 0.5.4 parts an answer by mail from what it answers, with the quoted mail's date and sender. The guess for
# the line that Gmail writes, "On Thu, Mar 14, 2024 at 10:30 AM Ada <ada@example.org> wrote:": that date, and Ada.
# Instead the date ends at the second comma, "Thu, Mar 14", and the sender is "2024 at 10:30 AM Ada <ada@example.org>".
# Apple's line, with a comma before the name, and the German one are read well. Threads of years come out as mails
# without a year.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check quotequail==0.5.4
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import quotequail


def read(line):
    mail = quotequail.unwrap("Yes.\n\n%s\n\n> Shall we meet?\n" % line)
    return mail["date"], mail["from"]


lines = (
    "On Thu, Mar 14, 2024 at 10:30 AM Ada <ada@example.org> wrote:",
    "On Mar 14, 2024, at 10:30 AM, Ada <ada@example.org> wrote:",
    "Am 14.03.2024 um 10:30 schrieb Ada <ada@example.org>:",
)
seen = [read(line) for line in lines]
print("quotequail", importlib.metadata.version("quotequail"), seen)
assert seen == [
    ("Thu, Mar 14", "2024 at 10:30 AM Ada <ada@example.org>"),
    ("Mar 14, 2024, at 10:30 AM", "Ada <ada@example.org>"),
    ("14.03.2024 um 10:30", "Ada <ada@example.org>"),
], seen
PY
"$folder/venv/bin/python" "$folder/look.py"
