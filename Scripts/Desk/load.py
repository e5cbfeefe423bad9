"""50 clients read a story while one puts 1,000 articles in: load.py DATELINE-SERVE [CLIENTS ARTICLES]

A client asks for the page once a second, as one that follows a story does, and takes turns between the page and the JSON of
the story. Told are the times of all answers and the memory of the desk."""
import http.client
import json
import sys
import threading
import time

from program import Desk

_PLACES = ["harbour", "bridge", "ferry", "school", "library", "mill", "station", "quarry"]


def article(number):
    place, day = _PLACES[number % 8], 1 + number % 28
    return (f"The council inspected the {place} number {number} on {day} May {1950 + number % 70}. "
            f"Workers closed it two days later, said Mara Quill, who leads the office for works.")


def read(desk, story, until, times, failures, client):
    connection = http.client.HTTPConnection("127.0.0.1", desk.port, timeout=60)
    places = [f"{desk.prefix}/stories/{story}", f"{desk.prefix}/api/v1/stories/{story}"]
    turn, tag = client, {}
    time.sleep(client / 50)
    while not until.is_set():
        place = places[turn % 2]
        turn += 1
        asked = time.monotonic()
        try:
            connection.request("GET", place, headers={"If-None-Match": tag[place]} if place in tag else {})
            answer = connection.getresponse()
            answer.read()
            if answer.status not in (200, 304):
                failures.append(answer.status)
            tag[place] = answer.headers["ETag"]
        except OSError as error:
            failures.append(error)
            connection = http.client.HTTPConnection("127.0.0.1", desk.port, timeout=60)
        times.append(time.monotonic() - asked)
        until.wait(max(0, 1 - (time.monotonic() - asked)))


def memory(process):
    with open(f"/proc/{process.pid}/status") as status:
        return int(next(line for line in status if line.startswith("VmHWM")).split()[1]) >> 10


def main():
    clients, articles = (int(text) for text in sys.argv[2:4] or (50, 1000))
    with Desk(sys.argv[1]) as desk:
        story = desk.ask("POST", "/stories", {"title": "Works"})["id"]
        until, times, failures = threading.Event(), [], []
        readers = [threading.Thread(target=read, args=(desk, story, until, times, failures, client))
                   for client in range(clients)]
        for reader in readers:
            reader.start()
        writer, puts = http.client.HTTPConnection("127.0.0.1", desk.port, timeout=60), []
        began = time.monotonic()
        for number in range(articles):
            asked = time.monotonic()
            writer.request(
                "POST", f"{desk.prefix}/api/v1/stories/{story}/articles",
                json.dumps({"author": "Ada", "published": "2024-03-19", "text": article(number)}),
                {"Content-Type": "application/json"})
            answer = writer.getresponse()
            answer.read()
            assert answer.status == 201, answer.status
            puts.append(time.monotonic() - asked)
        length = time.monotonic() - began
        until.set()
        for reader in readers:
            reader.join()
        rows = len(desk.ask("GET", f"/stories/{story}")["rows"])
        print(f"{articles} articles ({rows} rows) in {length:.0f} s, {clients} clients read {len(times)} pages,"
              f" {len(failures)} failures")
        for what, of in (("a page", times), ("an article put in", puts), ("the last hundred", puts[-100:])):
            told = sorted(of)
            print(f"{what}: median {told[len(told) // 2] * 1000:.0f} ms, 99th percentile"
                  f" {told[len(told) * 99 // 100] * 1000:.0f} ms, longest {told[-1] * 1000:.0f} ms")
        print(f"memory at most: {memory(desk.process)} MB")
    if failures:
        sys.exit(f"failures: {failures[:5]}")


main()
