#!/usr/bin/env bash
# Drop-frame timecode (SMPTE ST 12-1) leaves out numbers so that the label keeps step with the clock: after an hour,
# 107892 frames of 29.97, it shows 01:00:00;00. The guess for timecode 1.5.1: start_seconds=3600 is at or one frame
# before that label (it counts the first frame as 1, and at 25 frames it is one before). Instead it is at 01:00:03;17,
# and after two hours at 02:00:07;05: the frames are counted at 30 a second, the labels at 29.97. An event of the
# clock is put seconds late, more with each hour, and only at the drop-frame rates, which exist to prevent that.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check timecode==1.5.1
cat > "$folder/look.py" <<'PY'
import importlib.metadata

from timecode import Timecode

seen = {
    rate: [str(Timecode(rate, start_seconds=seconds)) for seconds in (60, 600, 3600, 7200)]
    for rate in ("25", "29.97", "59.94")
}
frames = Timecode("29.97", "01:00:00;00").frame_number, Timecode("29.97", start_seconds=3600).frame_number
print("timecode", importlib.metadata.version("timecode"), seen, frames)
assert seen == {
    "25": ["00:00:59:24", "00:09:59:24", "00:59:59:24", "01:59:59:24"],
    "29.97": ["00:00:59;29", "00:10:00;17", "01:00:03;17", "02:00:07;05"],
    "59.94": ["00:00:59;59", "00:10:00;35", "01:00:03;35", "02:00:07;11"],
}, seen
assert frames == (107892, 107999), frames
PY
"$folder/venv/bin/python" "$folder/look.py"
