"""1,000,000 events over 10,000 stories: how long the desk takes to open the store, to list a page of stories, to search, and
to open a story: scale.py DATELINE-SERVE [EVENTS STORIES]. The store is filled past the desk, in its own tables."""
import http.client
import os
import sqlite3
import statistics
import sys
import tempfile
import time

from program import Desk

_NAMES = "Varn Tolm Keld Brask Orre Quill Sund Marn Ebbe Fjord Gault Hobb Iden Jarl Kroon Lisk".split()
_VERBS = "reached left closed opened sold bought repaired inspected".split()
_THINGS = "harbour bridge ferry school library mill station quarry theatre bakery".split()


def fill(path, events, stories):
    """Rows and stories as the desk keeps them."""
    store = sqlite3.connect(path)
    store.execute("PRAGMA synchronous = OFF")
    each = events // stories
    with store:
        store.executemany(
            "INSERT INTO story (id, title, created, changed, rows, unchecked, derived) VALUES (?, ?, ?, ?, ?, ?, 0)",
            ((f"s{number:09}", f"The {_THINGS[number % 10]} of {_NAMES[number % 16]} {number}", "2024-01-01T00:00:00Z",
              f"2024-{1 + number % 12:02}-{1 + number % 28:02}T{number % 24:02}:{number % 60:02}:00Z", each, each)
             for number in range(stories)))
        store.executemany(
            "INSERT INTO row (story, event, told, summary, quotes) VALUES (?, ?, ?, ?, ?)",
            ((f"s{number % stories:09}", f"e{number:015}", f"{1 + number % 28} May {1900 + number % 120}",
              _sentence(number), _sentence(number) + f" Witness {number * 7919 % 100003} said so.")
             for number in range(events)))
    store.close()


def _sentence(number):
    return (f"{_NAMES[number * 31 % 16]} {_NAMES[number * 17 % 16]} {_VERBS[number % 8]} the {_THINGS[number // 8 % 10]}"
            f" number {number % 5003}.")


def main():
    program = sys.argv[1]
    events, stories = (int(text) for text in sys.argv[2:4] or (1_000_000, 10_000))
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/desk.sqlite"
        with Desk(program, store=path):
            pass
        fill(path, events, stories)
        began = time.monotonic()
        with Desk(program, store=path) as desk:
            print(f"{events:,} events, {stories:,} stories, {os.path.getsize(path) >> 20} MB")
            print(f"opened, checked and served: {time.monotonic() - began:.2f} s")
            connection = http.client.HTTPConnection("127.0.0.1", desk.port)
            slow = 0
            for what, place in [
                ("the first page of stories", "/"),
                ("the first stories, API", "/api/v1/stories?limit=100"),
                ("stories in the middle", f"/api/v1/stories?limit=100&after=s{stories // 2:09}"),
                ("a rare word", "/?q=77777"),
                ("a word of every sixteenth row", "/?q=varn"),
                ("two words", "/?q=varn+harbour"),
                ("a word of every row", "/?q=number"),
                ("the beginning of a word", "/?q=har"),
                ("a story", f"/stories/s{stories // 3:09}"),
            ]:
                times = []
                for _ in range(9):
                    asked = time.monotonic()
                    connection.request("GET", desk.prefix + place)
                    answer = connection.getresponse()
                    answer.read()
                    assert answer.status == 200, (place, answer.status)
                    times.append((time.monotonic() - asked) * 1000)
                slow = max(slow, statistics.median(times))
                print(f"{what}: {statistics.median(times):.0f} ms, the longest {max(times):.0f} ms")
        print(f"the slowest page: {slow:.0f} ms; the aim is below 100 ms")


main()
