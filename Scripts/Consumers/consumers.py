"""Renders the samples in every format and has each read by its consumer; see Scripts/consumers.

    consumers.py PROGRAM [FORMAT...]
"""
import json
import os
import pathlib
import pty
import re
import struct
import subprocess
import sys
import tempfile
import termios
import time
import traceback
from fcntl import ioctl

import browser
import notes
import order
import pictures
import readers
import samples
import zones


def formats(program):
    """Those that the program itself names."""
    told = subprocess.run([program, "render", "--help"], capture_output=True, text=True, check=True).stdout
    values = re.search(r"--format <format>.*?\(values:(.*?)\)", told, re.S).group(1)
    return [name.strip() for name in values.split(",")]


def render(program, path, name):
    command = [program, "render", str(path), "--include", "happened,ongoing,planned,possible,denied,alleged"]
    return subprocess.run(command + ["--format", name], capture_output=True, check=True).stdout.decode()


def built(program, folder, article):
    """The timeline of an article, in which every status is shown."""
    path = pathlib.Path(folder, "article.txt")
    path.write_text(article)
    command = [program, "build", str(path), "--include", "happened,ongoing,planned,possible,denied,alleged"]
    return json.loads(subprocess.run(command + ["--format", "json"], capture_output=True, check=True).stdout)


def on_terminal(program, path):
    """What the program writes to a terminal of 60 columns."""
    master, slave = pty.openpty()
    ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 60, 0, 0))
    process = subprocess.Popen([program, "render", str(path), "--format", "text"], stdout=slave, env=os.environ | {"TERM": "xterm"})
    os.close(slave)
    written = b""
    while True:
        try:
            part = os.read(master, 65536)
        except OSError:
            break
        if not part:
            break
        written += part
    assert process.wait() == 0
    return written.decode()


def in_order(program, folder, name):
    """How many timelines a consumer of the format would turn round."""
    failures = 0
    for timeline, zone in [*order.timelines(program), (samples.sample(), "UTC")]:
        path = pathlib.Path(folder, "order.json")
        path.write_text(json.dumps(timeline))
        placed = [event for event in timeline["events"] if {"begin", "end"} & set(event.get("when", {}))
                  and event["status"] != "denied"]
        try:
            order.check(name, render(program, path, name), len(placed), zone)
        except Exception:
            failures += 1
            print(f"consumers: {name}, order: failed", file=sys.stderr)
            traceback.print_exc()
    return failures


def holds(module, program, name):
    """1 if a consumer of the format says otherwise than the module wants."""
    try:
        module.check(program, name)
        return 0
    except Exception:
        print(f"consumers: {name}, {module.__name__}: failed", file=sys.stderr)
        traceback.print_exc()
        return 1


def main(program, *chosen):
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        inputs = {"sample": samples.sample(), "hostile": samples.hostile(), "times": samples.times(), "empty": samples.sample() | {
            "events": [], "undated": [], "conflicts": [], "relations": [], "atoms": [], "sources": [], "passages": [],
            "claims": []}, "article": built(program, folder, samples.hostile_article())}
        for name in chosen or formats(program):
            began, structure = time.monotonic(), {}
            for label, timeline in inputs.items():
                limit = readers.LIMITS.get(name, {}).get(label)
                timeline = timeline | {"events": timeline["events"][:limit]}
                path = pathlib.Path(folder, label + ".json")
                path.write_text(json.dumps(timeline))
                try:
                    text = on_terminal(program, path) if name == "text" else render(program, path, name)
                    structure[label] = readers.READERS[name](text, timeline)
                    if label == "hostile" and "sample" in structure:
                        assert structure["hostile"] == structure["sample"], "the texts change the structure"
                except Exception:
                    failures += 1
                    print(f"consumers: {name}, {label}: failed", file=sys.stderr)
                    traceback.print_exc()
            failures += in_order(program, folder, name) if name in order.STARTS else 0
            failures += sum(holds(module, program, name) for module in (zones, pictures, notes))
            print(f"consumers: {name}: read in {time.monotonic() - began:.1f} s")
        if not chosen or "markdown" in chosen:
            path = pathlib.Path(folder, "sample.json")
            path.write_text(json.dumps(samples.sample()))
            failures += browser.passages(render(program, path, "markdown"), samples.articles())
        if not chosen or "html" in chosen:
            failures += browser.check(lambda timeline: render_html(program, folder, timeline))
    return 1 if failures else 0


def render_html(program, folder, timeline):
    path = pathlib.Path(folder, "page.json")
    path.write_text(json.dumps(timeline))
    page = pathlib.Path(folder, "page.html")
    page.write_text(render(program, path, "html"))
    return page


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
