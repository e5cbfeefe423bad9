"""What the client of line mode promises of a program that answers, stalls or dies; small programs stand in for it."""

import itertools
import json
import sys

import pytest

from dateline._lines import Died, exchange, pour

ECHO = [sys.executable, "-uc", "import sys\nfor line in sys.stdin.buffer: sys.stdout.buffer.write(line); sys.stdout.buffer.flush()"]
#: Dies at a line with "kill" in it, by a signal, having read ahead two lines as the program reads ahead.
MORTAL = [sys.executable, "-uc", """
import os, signal, sys
ahead = []
for line in sys.stdin.buffer:
    if b"kill" in line: os.kill(os.getpid(), signal.SIGKILL)
    ahead.append(line)
    while len(ahead) > int(sys.argv[1]): sys.stdout.buffer.write(ahead.pop(0)); sys.stdout.buffer.flush()
for line in ahead: sys.stdout.buffer.write(line)
""", "0"]
SLOW_TO_TELL = [*MORTAL[:-1], "2"]


def line(number, **fields):
    return json.dumps({"id": number, **fields}).encode()


def test_batches_are_answered_in_order():
    batches = [[line(number * 10 + place) for place in range(number)] for number in range(1, 40)]
    assert list(exchange(ECHO, batches)) == batches
    assert list(exchange(ECHO, [])) == []


def test_nothing_is_asked_for_before_there_is_room():
    asked = 0

    def endless():
        nonlocal asked
        for number in itertools.count():
            asked += 1
            yield [line(number, text="x" * 10_000)]

    answers = exchange(ECHO, endless())
    assert [json.loads(batch[0])["id"] for batch in itertools.islice(answers, 50)] == list(range(50))
    assert asked < 50 + 100
    answers.close()


@pytest.mark.parametrize("bad", [[0], [7], [99], [3, 4], [0, 50, 99]])
def test_a_line_that_kills_is_isolated_and_named(bad):
    lines = [line(number, **({"kill": True} if number in bad else {})) for number in range(100)]
    batches = [lines[start:start + 8] for start in range(0, 100, 8)]
    answers = list(itertools.chain.from_iterable(exchange(MORTAL, batches, isolates=True)))
    assert [json.loads(answer)["id"] for answer in answers] == list(range(100))
    died = {number: json.loads(answer)["error"] for number, answer in enumerate(answers) if b"error" in answer}
    assert sorted(died) == bad
    assert all(error["code"] == "died" and "SIGKILL" in error["message"] for error in died.values())


def test_a_line_that_is_no_json_is_isolated_too():
    assert json.loads(next(exchange(MORTAL, [[b"kill"]], isolates=True))[0])["id"] is None


def test_death_is_told_where_nobody_isolates():
    with pytest.raises(Died) as death:
        list(exchange(SLOW_TO_TELL, [[line(1), line(2, kill=True)]]))
    assert death.value.status == -9


def test_wrong_usage_is_no_line_s_fault():
    with pytest.raises(Died) as death:
        list(exchange([sys.executable, "-c", "raise SystemExit(2)"], [[line(1)]], isolates=True))
    assert death.value.status == 2


def test_what_the_caller_raises_is_raised():
    def failing():
        yield [line(1)]
        raise KeyError("mine")

    with pytest.raises(KeyError):
        list(exchange(ECHO, failing()))
    with pytest.raises(KeyError):
        list(pour(ECHO, (batch[0] for batch in failing())))


def test_poured_lines_come_as_they_are_told():
    assert list(pour(SLOW_TO_TELL, [line(number) for number in range(5)])) == [line(number) for number in range(5)]
    with pytest.raises(Died):
        list(pour(MORTAL, [line(1, kill=True)]))


def test_poured_lines_end_well_or_are_told():
    found = [sys.executable, "-c", "import sys; print(sys.stdin.read(), end=''); raise SystemExit(1)"]
    assert list(pour(found, [line(1)], accepted=(0, 1))) == [line(1)]
    with pytest.raises(Died):
        list(pour(found, [line(1)]))


def test_time_is_told():
    seconds = []
    busy = [sys.executable, "-c", "import sys\nfor line in sys.stdin: sum(range(3_000_000)); print(line, end='')"]
    list(exchange(busy, [[line(1)]], spent=seconds.append))
    assert len(seconds) == 1 and seconds[0] > 0.01
