"""Programs and libraries that show calendars: each shows every event that has any bound, with its words.

icalendar, vobject and ics.py come with requirements.txt; libical, khal and calcurse are asked where they are installed.
"""
import ctypes
import ctypes.util
import pathlib
import re
import shutil
import subprocess
import tempfile

KHAL = """[calendars]
[[story]]
path = {folder}/calendar
type = calendar
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = {zone}
default_timezone = {zone}
[default]
default_calendar = story
[sqlite]
path = {folder}/database
"""


def words(text):
    return re.sub(r"[\W_]+", "", text)


def check(text, summaries, days):
    """`summaries` of all events in the calendar, and for each the first day that it is shown on."""
    wanted = sorted(words(summary) for summary in summaries)
    readers = {"vobject": vobject, "ics.py": ics_py}
    if ctypes.util.find_library("ical"):
        readers["libical"] = libical
    else:
        print("consumers: ics: libical is not installed, skipped")
    for name, reader in readers.items():
        told = misread(summaries) if name == "ics.py" else summaries
        assert sorted(map(words, reader(text))) == sorted(map(words, told)), (name, reader(text))
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "story.ics")
        path.write_text(text, newline="")
        if shutil.which("khal"):
            khal(folder, path, misread(summaries), days)
        else:
            print("consumers: ics: khal is not installed, skipped")
        if shutil.which("calcurse"):
            calcurse(folder, path, wanted)
        else:
            print("consumers: ics: calcurse is not installed, skipped")


def misread(summaries):
    """As ics.py 0.7.3 and khal 0.10.5 read them, which take an escaped backslash before an n for a line break
    (findings/ics-backslash-before-n-breaks-the-line.sh)."""
    return [summary.replace("\\n", "\n") for summary in summaries]


def vobject(text):
    import vobject as library
    return [event.summary.value for event in getattr(library.readOne(text), "vevent_list", [])]


def ics_py(text):
    import ics as library
    return [event.name or "" for event in library.Calendar(text).events]


def libical(text):
    library = ctypes.CDLL(ctypes.util.find_library("ical"))
    library.icalparser_parse_string.restype = ctypes.c_void_p
    library.icalcomponent_get_first_component.restype = library.icalcomponent_get_next_component.restype = ctypes.c_void_p
    library.icalcomponent_get_summary.restype = ctypes.c_char_p
    calendar = ctypes.c_void_p(library.icalparser_parse_string(text.encode()))
    assert library.icalcomponent_count_errors(calendar) == 0
    event_kind, found = 4, []
    part = library.icalcomponent_get_first_component(calendar, event_kind)
    while part:
        found.append(library.icalcomponent_get_summary(ctypes.c_void_p(part)).decode())
        part = library.icalcomponent_get_next_component(calendar, event_kind)
    return found


def khal_config(folder, path, zone="UTC"):
    """The configuration of a khal that holds that calendar and shows it by the clocks of a place."""
    pathlib.Path(folder, "calendar").mkdir()
    config = pathlib.Path(folder, "config")
    config.write_text(KHAL.format(folder=folder, zone=zone))
    subprocess.run(["khal", "-c", config, "import", "--batch", "-a", "story", path], check=True, capture_output=True)
    return config


def khal_list(config, day, line):
    """What khal shows to begin on a day, each in a line of that form."""
    command = ["khal", "-c", config, "list", "--notstarted", day, "1d", "--format", line]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def khal(folder, path, summaries, days):
    config = khal_config(folder, path)
    shown = {}
    for summary, day in zip(summaries, days):
        if day not in shown:
            shown[day] = words(khal_list(config, day, "{title}"))
        assert words(summary) in shown[day], (summary, day)


def calcurse(folder, path, wanted):
    data = pathlib.Path(folder, "calcurse")
    data.mkdir()
    told = subprocess.run(["calcurse", "-D", data, "-i", path], check=True, capture_output=True, text=True).stdout
    assert " 0 skipped" in told.replace("/", "").replace("  ", " "), told
    lines = [line for line in (data / "apts").read_text().split("\n") if line]
    assert len(lines) == len(wanted), (len(lines), len(wanted), told)
