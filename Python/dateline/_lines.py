"""Line mode: one process of the program, fed by a thread of its own while its answers are read."""

from __future__ import annotations

import collections
import json
import os
import signal
import subprocess
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import IO

#: What a process took: seconds of processor time, its own and the system's for it.
Spent = Callable[[float], None]


class Died(Exception):
    """The program ended before it had answered all that it was asked, with that exit status, or by that signal if below 0."""

    def __init__(self, status: int) -> None:
        super().__init__(f"the program was ended by {_signal(status)}" if status < 0 else f"the program ended with exit code {status}")
        self.status = status


def exchange(
    arguments: Sequence[str], batches: Iterable[list[bytes]], *, errors: IO[bytes] | int | None = None,
    isolates: bool = False, spent: Spent | None = None,
) -> Iterator[list[bytes]]:
    """For each batch of lines the batch of their answers, without their LF.

    ``batches`` is read in a thread of its own as answers are taken; little more is in flight than two pipes hold. Standard
    error goes where ``errors`` says, by default where the caller's own goes. With ``isolates`` a line at which the program
    dies is answered with an error of code "died", and the others are answered by another process.

    Raises ``Died`` for what no line is to blame for, and what ``batches`` raises.
    """
    waiting: collections.deque[list[bytes]] = collections.deque()
    source = iter(batches)
    answered: list[bytes] = []
    while True:
        child = _Child(arguments, source, waiting, errors, spent)
        try:
            while batch := child.next_batch():
                while len(answered) < len(batch):
                    answer = child.answer()
                    if answer is None:
                        raise EOFError
                    answered.append(answer)
                waiting.popleft()
                yield answered
                answered = []
            child.end()
            return
        except EOFError:
            status = child.end()
            if not isolates or status in (2, 66, 74):
                raise Died(status) from None
        finally:
            child.kill()
        # One of the lines that were not answered is to blame: each is asked for alone.
        alone = _Alone(arguments, errors, spent)
        try:
            while waiting:
                batch = waiting[0]
                while len(answered) < len(batch):
                    answered.append(alone.answer(batch[len(answered)]))
                waiting.popleft()
                yield answered
                answered = []
        finally:
            alone.kill()


def pour(
    arguments: Sequence[str], lines: Iterable[bytes], *, errors: IO[bytes] | int | None = None, spent: Spent | None = None,
    accepted: Sequence[int] = (0,),
) -> Iterator[bytes]:
    """What the program answers to all lines together, a line at a time without its LF.

    Raises ``Died`` when it ends otherwise than with an accepted code, and what ``lines`` raises.
    """
    child = _Child(arguments, ([line] for line in lines), collections.deque(), errors, spent, keeps=False)
    try:
        while (answer := child.answer()) is not None:
            yield answer
        status = child.end()
        if status not in accepted:
            raise Died(status)
    finally:
        child.kill()


class _Child:
    """A process with a thread that feeds it."""

    def __init__(
        self, arguments: Sequence[str], source: Iterator[list[bytes]], waiting: collections.deque[list[bytes]],
        errors: IO[bytes] | int | None, spent: Spent | None, keeps: bool = True,
    ) -> None:
        self.process = _Process(arguments, errors, spent)
        self.waiting = waiting
        self.keeps = keeps
        self.arrived = threading.Condition()
        self.is_fed = False
        self.failure: BaseException | None = None
        self.feeder = threading.Thread(target=self._feed, args=(source,), daemon=True)
        self.feeder.start()

    def _feed(self, source: Iterator[list[bytes]]) -> None:
        try:
            with self.process.input as pipe:
                for batch in source:
                    if self.keeps and batch:
                        with self.arrived:
                            self.waiting.append(batch)
                            self.arrived.notify()
                    pipe.write(b"".join([line + b"\n" for line in batch]))
                    pipe.flush()
        except BrokenPipeError:
            pass
        except BaseException as error:  # what the caller's iterator raises is raised to the caller
            self.failure = error
        finally:
            with self.arrived:
                self.is_fed = True
                self.arrived.notify()

    def next_batch(self) -> list[bytes] | None:
        """The first batch that is not answered; none at the end."""
        with self.arrived:
            self.arrived.wait_for(lambda: self.waiting or self.is_fed)
            return self.waiting[0] if self.waiting else None

    def answer(self) -> bytes | None:
        return self.process.answer()

    def end(self) -> int:
        """Waits for the process and its feeder, and raises what the caller's iterator raised."""
        status = self.process.wait()
        self.feeder.join()
        if self.failure:
            raise self.failure
        return status

    def kill(self) -> None:
        self.process.kill()


class _Alone:
    """A process that is asked one line at a time, and started again when it dies."""

    def __init__(self, arguments: Sequence[str], errors: IO[bytes] | int | None, spent: Spent | None) -> None:
        self.start = lambda: _Process(arguments, errors, spent)
        self.process = self.start()

    def answer(self, line: bytes) -> bytes:
        try:
            self.process.input.write(line + b"\n")
            self.process.input.flush()
            answer = self.process.answer()
        except BrokenPipeError:
            answer = None
        if answer is not None:
            return answer
        status = self.process.wait()
        self.process = self.start()
        message = f"{Died(status)} at this line, which is passed over"
        return json.dumps({"id": _id(line), "error": {"code": "died", "message": message}}, separators=(",", ":")).encode()

    def kill(self) -> None:
        self.process.kill()


class _Process:
    def __init__(self, arguments: Sequence[str], errors: IO[bytes] | int | None, spent: Spent | None) -> None:
        # What a pipe of Linux holds: the program writes as much at once.
        self.child = subprocess.Popen(arguments, bufsize=1 << 16, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors)
        assert self.child.stdin and self.child.stdout
        self.input = self.child.stdin
        self.output = self.child.stdout
        self.spent = spent

    def answer(self) -> bytes | None:
        """The next line without its LF; none at the end, and a line that was cut is none."""
        line = self.output.readline()
        return line[:-1] if line.endswith(b"\n") else None

    def wait(self) -> int:
        if self.child.returncode is None:
            _, status, usage = os.wait4(self.child.pid, 0)
            self.child.returncode = os.waitstatus_to_exitcode(status)
            if self.spent:
                self.spent(usage.ru_utime + usage.ru_stime)
        return self.child.returncode

    def kill(self) -> None:
        if self.child.returncode is None:
            self.child.kill()
            self.wait()
        self.output.close()


def _id(line: bytes) -> object:
    try:
        value = json.loads(line)
        return value.get("id") if isinstance(value, dict) else None
    except ValueError:
        return None


def _signal(status: int) -> str:
    try:
        return signal.Signals(-status).name
    except ValueError:
        return f"signal {-status}"
