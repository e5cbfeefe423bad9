#!/usr/bin/env bash
# EDF's header has two digits for the year (85 to 84 is 1985 to 2084), and EDF+ writes the whole year beside it for
# the rest. pyEDFlib 0.1.42 writes EDF+ and keeps a recording of 1980 or 2100. The guess for 1969: kept as well, or an
# error. Instead the date is dropped without a word, and the file says that the recording began now, at the second of
# writing. Old tapes that are digitised become recordings of the day of the work.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pyedflib==0.1.42 numpy==2.4.6
cat > "$folder/look.py" <<'PY'
import datetime
import importlib.metadata
import sys

import numpy
import pyedflib

path = sys.argv[0] + ".edf"
signal = dict(label="EEG", dimension="uV", sample_frequency=10, transducer="", prefilter="")
signal.update(physical_min=-1, physical_max=1, digital_min=-100, digital_max=100)


def written(start):
    with pyedflib.EdfWriter(path, 1, file_type=pyedflib.FILETYPE_EDFPLUS) as file:
        file.setSignalHeaders([signal])
        file.setStartdatetime(start)
        file.writeSamples([numpy.zeros(100)])
    with pyedflib.EdfReader(path) as file:
        return file.getStartdatetime()


before = datetime.datetime.now().replace(microsecond=0)
kept = [datetime.datetime(year, 7, 20, 20, 17) for year in (1970, 1980, 2024, 2100)]
seen = [written(start) for start in kept]
lost = written(datetime.datetime(1969, 7, 20, 20, 17))
print("pyEDFlib", importlib.metadata.version("pyedflib"), [str(start) for start in seen], "1969:", lost)
assert seen == kept, seen
assert before <= lost <= datetime.datetime.now(), lost
PY
"$folder/venv/bin/python" "$folder/look.py"
