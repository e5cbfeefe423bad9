"""No consumer that sorts by date turns two rows of a timeline round: what each format puts in front comes first for it.

The timeline is told by the program from an article in which dates alone give an order, dates and words do, and neither.
"""
import json
import pathlib
import re
import subprocess
import tempfile
from datetime import datetime
from zoneinfo import ZoneInfo

import visjs
import zones

ARTICLE = """The ferry and the bridge

LENN, 14 March 2024 — The council approved the plan by May 2022. The ferry Alma sank on 12 May 2022. The tower opened
in 2023. The company Norvik bought the dock in late 2019. The harbour was sold to Norvik in July 2019.

The crew left Lenn at 7:15 a.m. on 11 March 2024. Experts arrived in Lenn on the afternoon of 11 March 2024. Inspectors
had to report by 12 March 2024, 18:30. The ferry Runa left the port at 14:20 on 12 March 2024. Police turned back the
buses after 6 a.m. on 13 March 2024. The mayor spoke at 5 a.m. on 13 March 2024.

The bridge was closed in March 2024 after the engineer resigned on 14 March 2024. The ministry will publish its report by
12 April 2024. The tunnel will open on 3 April 2024. The company Norvik must pay the fine by 2024. The dock will close by
the end of June 2024. The sheds will be sold on 2 May 2024. Divers will search the lake after 25 March 2024.
"""
ZONES = """Three boats

LENN, 14 March 2024 — The ferry Alma left port at 14:20 CEST on 12 March 2024. The council met at 12:30 GMT on 12 March
2024. The crew of the Runa rowed home at 8:45 a.m. EDT on 12 March 2024.
"""


def timelines(program):
    """Each with the zone of those who look at it: the article's own."""
    for article, zone in ((ARTICLE, None), (ZONES, None), (zones.ARTICLE, zones.ZONE)):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "article.txt")
            path.write_text(article)
            command = [program, "build", path, "--format", "json", "--include", "happened,ongoing,planned,possible,alleged"]
            command += ["--timezone", zone] if zone else []
            yield json.loads(subprocess.run(command, check=True, capture_output=True).stdout), zone or "UTC"


def timelinejs(text):
    for slide in json.loads(text)["events"]:
        date = slide["start_date"]
        parts = [date.get(part, least) for part, least in
                 (("year", 1), ("month", 1), ("day", 1), ("hour", 0), ("minute", 0))]
        yield datetime(*parts)


def vis(text):
    for item in json.loads(text):
        yield instant(item["start"])


def ics(text):
    import icalendar
    for part in icalendar.Calendar.from_ical(text.encode()).walk("VEVENT"):
        yield instant(part["DTSTART"].dt.isoformat())


def timesketch(text):
    for line in text.split("\n")[:-1]:
        yield instant(json.loads(line)["datetime"])


def obsidian(text):
    for line in re.search(r"\n```chronos\n(.*?)```\n", text, re.S).group(1).split("\n")[1:-1]:
        yield instant(padded(re.match(r"- \[([^~\]]+)", line).group(1)))


def markwhen(text):
    for line in text.split("\n---\n", 1)[1].split("\n"):
        entry = re.match(r"(\d{4}[-\d]*(?:[T ][\d:]+Z?)?)(?: / | - |: )", line)
        if entry:
            yield instant(padded(entry.group(1)))


def aeon(text):
    import csv
    import io
    for row in csv.DictReader(io.StringIO(text, newline="")):
        yield instant(padded(row["Start Date"]))


def padded(date):
    return date + "-01-01"[len(date) - 4:] if len(date) < 10 else date


def instant(text):
    return datetime.fromisoformat(text)


def shown(moment, zone):
    """As a program shows it that has the clock of the zone."""
    return moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None) if moment.tzinfo else moment


STARTS = {"timelinejs": timelinejs, "vis": vis, "ics": ics, "timesketch": timesketch, "obsidian": obsidian,
          "markwhen": markwhen, "aeon": aeon}


def check(name, text, count, zone):
    """`count` events are in the text, but for those that the format has no place for; whoever looks at it is in the zone."""
    starts = [shown(start, zone) for start in STARTS[name](text)]
    assert len(starts) == count or name == "timesketch", (name, len(starts), count)
    if name == "vis":
        visjs.check(text)
    assert starts == sorted(starts), (name, [pair for pair in zip(starts, starts[1:]) if pair[0] > pair[1]])
