"""Invented articles of three stories, and what one machine makes of them."""

import json
import os
import subprocess

_STORIES = {
    "ferry": [
        "The ferry Sunniva sank off Varnholm on {day}.", "Divers found the wreck of the ferry Sunniva near Varnholm.",
        "The owner of the Sunniva, Odo Marsh, was questioned in Varnholm on {day}.",
        "Varnholm's harbour was shut after the ferry Sunniva sank on {day}.",
    ],
    "bridge": [
        "Engineers found a crack in the girder of the Halden Bridge on {day}.", "The Halden Bridge was shut to lorries.",
        "Ruth Calloway said the Halden girder had been patched in 1961.",
        "The council of Marrow voted on {day} to rebuild the Halden Bridge.",
    ],
    "comet": [
        "Astronomers at Kestrel saw the comet Ilmari on {day}.", "The comet Ilmari will pass the sun in 12025.",
        "The comet Ilmari was first seen in 44 BC, the Kestrel observatory said.",
        "A telescope at Kestrel photographed the tail of Ilmari on {day}.",
    ],
}
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]


def articles(count=30):
    """So many, each with its story in the field "topic"."""
    made = []
    for number in range(count):
        topic = sorted(_STORIES)[number % 3]
        sentences = _STORIES[topic]
        text = " ".join(sentences[(number // 3 + place) % 4].format(day=_DAYS[(number + place) % 5]) for place in range(3))
        made.append({"id": f"a{number}", "topic": topic, "published": f"2031-03-{1 + number % 9:02}", "text": f"{text} Report {number}."})
    return made


def lines(objects):
    return [json.dumps(value) for value in objects]


def run(arguments, lines):
    """The lines that the program prints on one machine."""
    done = subprocess.run([os.environ["DATELINE"], *arguments], input="".join(line + "\n" for line in lines), capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr
    return done.stdout.splitlines()


def frame(spark, objects, partitions=3):
    rows = [(value.get("topic"), line) for value, line in zip(objects, lines(objects))]
    return spark.createDataFrame(rows, "topic string, line string").repartition(partitions)
