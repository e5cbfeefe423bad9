"""The folder of notes that `--format obsidian` writes: names that file systems and links can hold, front matter that a YAML
parser reads with one type for each property, and links that lead to a note."""
import datetime
import json
import pathlib
import re
import subprocess
import tempfile

import yaml

import samples

TYPES = {
    "id": str, "when": str, "edtf": str, "date": datetime.date, "end": datetime.date, "status": str, "attribution": str,
    "participants": list, "places": list, "sources": list, "story": str,
}


def check(program, name):
    if name != "obsidian":
        return
    for timeline in (samples.sample(), samples.hostile(), samples.times()):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "timeline.json")
            path.write_text(json.dumps(timeline))
            vault = pathlib.Path(folder, "vault/")
            command = [program, "render", path, "--format", "obsidian", "--output", f"{vault}/", "--include"]
            subprocess.run(command + ["happened,ongoing,planned,possible,denied,alleged"], check=True, capture_output=True)
            read(vault, timeline)


def read(vault, timeline):
    [story] = vault.iterdir()
    notes = {note.stem: note.read_text() for note in story.glob("*.md")}
    assert len(notes) == 1 + len(timeline["events"] + timeline["undated"]) == len(list(story.iterdir())), len(notes)
    ids = set()
    for name, text in notes.items():
        assert not re.search(r'[\\/:*?"<>|#^\[\]\x00-\x1f]|^[. ]|[. ]$', name) and len(name.encode()) <= 120, name
        head = yaml.safe_load(re.match(r"---\n(.*?)\n---\n", text, re.S).group(1))
        if name == story.name:
            assert head["events"] == len(notes) - 1
            continue
        ids.add(head["id"])
        assert head["story"] == f"[[{story.name}]]", head
        for key, value in head.items():
            assert type(value) is TYPES[key], (key, value)
        # Days where days are told, and only there.
        assert ("date" in head) == ("end" in head) and head.get("date", datetime.date.min) <= head.get("end", datetime.date.max)
    assert ids == {event["id"] for event in timeline["events"] + timeline["undated"]}
    block = re.search(r"\n```chronos\n(.*?)```\n", notes[story.name], re.S).group(1)
    for link in re.findall(r"\| \[\[(.*?)\]\]", block):
        assert link in notes, link
