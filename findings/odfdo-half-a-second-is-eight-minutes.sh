#!/usr/bin/env bash
# OpenDocument keeps clock times as ISO 8601's lengths, PT10H30M00S, with a fraction of a second where there is one.
# odfdo 3.27.3 reads them into timedelta and refuses P1Y and P2W. The guess for half a second past half past ten,
# PT10H30M00.500S: that, or half past ten. Instead it is 10:38:20: the point is no border, and 500 is a number of
# seconds. One figure, 00.5S, is five seconds. P1M, a month, is a minute, P2Y6M six and twenty minutes, and written
# back so, for every M is one of minutes. The longer the fraction, the later it is.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check odfdo==3.27.3
cat > "$folder/look.py" <<'PY'
import importlib.metadata

from odfdo.datatype import Duration


def read(text):
    try:
        length = Duration.decode(text)
    except ValueError:
        return "refused"
    return str(length), Duration.encode(length)


texts = ("PT10H30M00S", "PT10H30M00.5S", "PT10H30M00.500S", "P1M", "P2Y6M", "P1Y")
seen = {text: read(text) for text in texts}
print("odfdo", importlib.metadata.version("odfdo"), seen)
assert list(seen.values()) == [
    ("10:30:00", "PT10H30M00S"),
    ("10:30:05", "PT10H30M05S"),
    ("10:38:20", "PT10H38M20S"),
    ("0:01:00", "PT00H01M00S"),
    ("0:26:00", "PT00H26M00S"),
    "refused",
], seen
PY
"$folder/venv/bin/python" "$folder/look.py"
