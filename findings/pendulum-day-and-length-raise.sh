#!/usr/bin/env bash
# ISO 8601 writes an interval as a beginning and a length: "2024-03-01/P1M". pendulum 3.3.0 reads intervals, and lengths
# behind a moment ("2024-03-01T00:00:00/P1M"). The guess: a day does as well as a moment. Instead a TypeError about an
# argument "hours" comes out of its insides, not its ParserError, so that code which catches bad dates does not catch it.
# Events of whole days with a length are what calendars and catalogues hold.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pendulum==3.3.0
cat > "$folder/look.py" <<'PY'
import importlib.metadata

import pendulum


def read(text):
    try:
        return str(pendulum.parse(text))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


texts = ("2024-03-01T00:00:00/P1M", "2024-03-01/2024-04-01", "2024-03-01/P1M", "P1M/2024-03-31", "2024-03-01/P1X")
seen = {text: read(text) for text in texts}
print("pendulum", importlib.metadata.version("pendulum"), seen)
assert "Error" not in seen["2024-03-01T00:00:00/P1M"] and "Error" not in seen["2024-03-01/2024-04-01"], seen
for text in ("2024-03-01/P1M", "P1M/2024-03-31"):
    assert seen[text].startswith("TypeError:") and "hours" in seen[text], seen
assert seen["2024-03-01/P1X"].startswith("ParserError:"), seen
PY
"$folder/venv/bin/python" "$folder/look.py"
