"""What `--timezone` tells programs: the clock times of an article are moments of that place, winter and summer, and days
stay days, in the order that the place's own clocks give."""
import io
import json
import pathlib
import shutil
import subprocess
import tempfile
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

import calendars

ZONE = "America/Los_Angeles"
ARTICLE = """Fire at the mill

SANTA LENA, 13 March 2024 — The mill closed on 12 March 2024. Fire broke out in the mill at 6 p.m. on 11 March 2024.

Crews arrived in Lena at 18:20 on 11 March 2024. The owner, Ann Cole, fled the town by 9 p.m. on 12 March 2024.

The council met on 13 March 2024. Police reopened the road at 8 a.m. on 13 March 2024.

A boiler burst in the mill at 9 a.m. on 5 January 2024. The shop burned from 22:15 to 23:05 on 10 March 2024.
"""
# The first words of those that begin at a time of the clock, with that time at UTC.
MOMENTS = {
    "A boiler": "2024-01-05T17:00", "The shop": "2024-03-11T05:15", "Fire": "2024-03-12T01:00", "Crews": "2024-03-12T01:20",
    "Police": "2024-03-13T15:00",
}
DAYS = {"The mill": "2024-03-12", "The council": "2024-03-13"}


def rendered(program, name):
    """The article as the program tells it in a format, its clocks being those of the place."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "article.txt")
        path.write_text(ARTICLE)
        return subprocess.run(
            [program, "build", path, "--timezone", ZONE, "--format", name], check=True, capture_output=True).stdout.decode()


def moments():
    return {words: datetime.fromisoformat(moment).replace(tzinfo=timezone.utc) for words, moment in MOMENTS.items()}


def of(words, summaries):
    """The first of the events that begin with those words."""
    return next(index for index, summary in enumerate(summaries) if summary.startswith(words))


def csv_(text):
    """pandas makes the same moments of the local times and the offsets beside them."""
    import pandas
    table = pandas.read_csv(io.StringIO(text), dtype={"edtf": str})
    begins = pandas.to_datetime(table["begin_time"] + table["utc_offset"].str[3:], utc=True)
    for words, moment in moments().items():
        row = of(words, table["summary"])
        assert begins[row].to_pydatetime() == moment, (words, begins[row])
        assert table["begin_day"][row] == moment.astimezone(ZoneInfo(ZONE)).date().isoformat(), words
    for words, day in DAYS.items():
        row = of(words, table["summary"])
        assert table["begin_day"][row] == day and pandas.isna(table["begin_time"][row]), words
        assert pandas.isna(table["utc_offset"][row]), words


def ics(text):
    """icalendar reads moments, khal shows them on the clocks of the place."""
    import icalendar
    parts = icalendar.Calendar.from_ical(text.encode()).walk("VEVENT")
    summaries = [str(part["SUMMARY"]) for part in parts]
    for words, moment in moments().items():
        assert parts[of(words, summaries)]["DTSTART"].dt == moment, words
    for words, day in DAYS.items():
        assert parts[of(words, summaries)]["DTSTART"].dt.isoformat() == day, words
    if not shutil.which("khal"):
        return
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "story.ics")
        path.write_text(text, newline="")
        config = calendars.khal_config(folder, path, ZONE)
        for words, moment in moments().items():
            local = moment.astimezone(ZoneInfo(ZONE))
            shown = calendars.khal_list(config, local.date().isoformat(), "{start-time} {title}")
            assert any(line.startswith(f"{local:%H:%M} {words}") for line in shown.split("\n")), (words, shown)


def jsonl(text):
    rows = [json.loads(line) for line in text.split("\n")[:-1]]
    for words, moment in moments().items():
        assert datetime.fromisoformat(rows[of(words, [row["summary"] for row in rows])]["when"]["begin"]) == moment, words


def timesketch(text):
    from dateutil.parser import parse
    rows = [json.loads(line) for line in text.split("\n")[:-1]]
    assert len(rows) == len(MOMENTS), rows
    for words, moment in moments().items():
        row = rows[of(words, [row["message"] for row in rows])]
        assert parse(row["datetime"]) == moment and "without a zone" not in row["timestamp_desc"], row


READERS = {"csv": csv_, "ics": ics, "jsonl": jsonl, "timesketch": timesketch}


def check(program, name):
    if name in READERS:
        READERS[name](rendered(program, name))
