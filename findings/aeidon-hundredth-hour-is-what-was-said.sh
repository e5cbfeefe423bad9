#!/usr/bin/env bash
# Subtitles of a week's recording pass a hundred hours: 100:00:05,000. WebVTT's hours have two digits or more, and srt
# 3.5.3 reads three in SRT as well. The guess for aeidon 2.0.1, Gaupol's library: it reads both, or raises. Instead, in
# SRT, the first line with three digits of hours and all behind it become the words of the caption before, numbers,
# arrows and all, so that one caption says the rest of the week. In WebVTT the caption is gone without a trace.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check aeidon==2.0.1 srt==3.5.3
cat > "$folder/look.py" <<'PY'
import importlib.metadata
import sys

import aeidon
import srt

times = ("99:59:50.000 --> 99:59:58.000", "100:00:05.000 --> 100:00:07.000", "100:00:09.000 --> 100:00:11.000")
words = ("Good night.", "Good morning.", "What day is it?")
texts = {
    "srt": "".join("%d\n%s\n%s\n\n" % (n + 1, times[n].replace(".", ","), words[n]) for n in range(3)),
    "vtt": "WEBVTT\n\n" + "".join("%s\n%s\n\n" % pair for pair in zip(times, words)),
}


def read(ending):
    path = sys.argv[1] + "/week." + ending
    with open(path, "w") as file:
        file.write(texts[ending])
    project = aeidon.Project()
    project.open_main(path, "utf_8")
    return [(caption.start_time, caption.main_text.replace("\n", "/")) for caption in project.subtitles]


seen = {ending: read(ending) for ending in texts}
other = [caption.content for caption in srt.parse(texts["srt"])]
print("aeidon", importlib.metadata.version("aeidon"), seen, "srt", importlib.metadata.version("srt"), other)
assert other == list(words), other
rest = "//2/100:00:05,000 --> 100:00:07,000/Good morning.//3/100:00:09,000 --> 100:00:11,000/What day is it?"
assert seen == {
    "srt": [("99:59:50.000", "Good night." + rest)],
    "vtt": [("99:59:50.000", "Good night.")],
}, seen
PY
"$folder/venv/bin/python" "$folder/look.py" "$folder"
