"""Ends the desk at random moments of importing and editing, as a power cut would: kills.py DATELINE-SERVE [ROUNDS]

After each end the file must be whole (PRAGMA integrity_check), and hold every article and event that was acknowledged."""
import http.client
import json
import random
import sqlite3
import sys
import tempfile
import threading
import time

from program import Desk


def edit(desk, story, number, kept):
    """An article or an event; what is acknowledged is kept."""
    if number % 2:
        text = f"The ferry number {number} sank on {1 + number % 28} May 2021, said the captain."
        wish = {"author": "Ada", "title": f"Note {number}", "text": text, "published": "2024-03-19"}
        kind = "articles"
    else:
        text = f"The mayor spoke for the time {number}."
        wish, kind = {"author": "Ada", "summary": text}, "events"
    answer = desk.ask("POST", f"/stories/{story}/{kind}", wish)
    kept[kind].add(answer["file"] if kind == "articles" else text)


def lost(path, kept):
    """What was acknowledged and is not in the file."""
    store = sqlite3.connect(path)
    told = store.execute("PRAGMA integrity_check").fetchone()[0]
    if told != "ok":
        sys.exit(f"kills: the file is damaged: {told}")
    files = {name for name, in store.execute("SELECT name FROM article WHERE isIn = 1")}
    bodies = "".join(body for body, in store.execute("SELECT body FROM correction"))
    store.close()
    return [name for name in kept["articles"] if name not in files] + [one for one in kept["events"] if one not in bodies]


def main():
    program, rounds = sys.argv[1], int((sys.argv[2:] or ["200"])[0])
    chance = random.Random(21)
    kept, number = {"articles": set(), "events": set()}, 0
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/desk.sqlite"
        with Desk(program, store=path) as desk:
            first = desk.ask("POST", "/stories", {"title": "The bridge"})["id"]
        for turn in range(rounds):
            desk = Desk(program, store=path)
            # A story for each ten rounds: none grows so long that deriving it takes most of the time.
            if turn % 10 == 0 and turn:
                first = desk.ask("POST", "/stories", {"title": f"The bridge {turn}"})["id"]
            threading.Timer(chance.uniform(0.005, 0.35), desk.process.kill).start()
            try:
                while True:
                    number += 1
                    edit(desk, first, number, kept)
            except (OSError, http.client.HTTPException, json.JSONDecodeError):
                desk.process.wait(20)
            missing = lost(path, kept)
            if missing:
                sys.exit(f"kills: round {turn}: acknowledged and lost: {missing[:3]}")
        began = time.monotonic()
        with Desk(program, store=path):
            opened = time.monotonic() - began
    print(f"kills: {rounds} ends, {len(kept['articles'])} articles and {len(kept['events'])} events acknowledged, none lost,"
          f" the file whole each time; opened again in {opened:.2f} s")


main()
