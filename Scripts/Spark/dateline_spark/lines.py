"""What a command of line mode makes of a frame: an answer for each row, in its place."""

from __future__ import annotations

import json
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pyarrow as pa
from pyspark.sql import DataFrame
from pyspark.sql import functions as F
from pyspark.sql.types import StringType, StructField, StructType

from dateline import program
from dateline._lines import exchange

if TYPE_CHECKING:
    from pyspark import Accumulator
    from pyspark.sql import SparkSession

#: The column of JSON objects that commands read.
LINE = "line"
#: The columns that an answer adds: its JSON, or what is wrong: a stable code, a message, and the "id" of the line.
ANSWER, CODE, MESSAGE, LINE_ID = ADDED = "answer", "code", "message", "line_id"

Batches = Iterator[pa.RecordBatch]


@dataclass
class Spent:
    """Where processor time went, in seconds: an accumulator for the program and one for Python around it."""

    program: Accumulator[float]
    python: Accumulator[float]

    @classmethod
    def of(cls, spark: SparkSession) -> Spent:
        """Nothing so far. A task that is run again counts again."""
        context = spark.sparkContext
        return cls(context.accumulator(0.0), context.accumulator(0.0))

    def around(self, work: Callable[[Batches], Batches]) -> Callable[[Batches], Batches]:
        """The same work with the worker's own time counted."""

        def counted(batches: Batches) -> Batches:
            before = time.process_time()
            try:
                yield from work(batches)
            finally:
                self.python.add(time.process_time() - before)

        return counted

    def add(self, seconds: float) -> None:
        self.program.add(seconds)


def tag(lines: DataFrame, options: Sequence[str] = (), spent: Spent | None = None, executable: str | None = None) -> DataFrame:
    """The expressions of time in each text; lines have "id", "text", "published"?."""
    return answered(lines, ["tag", "--jsonl", *options], spent, executable)


def extract(lines: DataFrame, options: Sequence[str] = (), spent: Spent | None = None, executable: str | None = None) -> DataFrame:
    """The article in each page; lines have "id", and "path", or "html" and "url"?."""
    return answered(lines, ["extract", "--jsonl", *options], spent, executable)


def build(lines: DataFrame, options: Sequence[str] = (), spent: Spent | None = None, executable: str | None = None) -> DataFrame:
    """The timeline of each article; lines are what ``extract`` answers, of which only "id" and "text" are needed."""
    return answered(lines, ["build", "--jsonl", *options], spent, executable)


def profiles(lines: DataFrame, options: Sequence[str] = (), spent: Spent | None = None, executable: str | None = None) -> DataFrame:
    """What each article is about, in a kilobyte; lines are articles or timelines."""
    return answered(lines, ["stories", "--jsonl", "--terms", *options], spent, executable)


def answered(
    lines: DataFrame, arguments: Sequence[str], spent: Spent | None = None, executable: str | None = None,
) -> DataFrame:
    """The frame with "answer", "code", "message" and "line_id" in the place of "line"; the other columns stay.

    ``executable`` is the program's path on the workers; without it each finds its own, as the package ``dateline`` does.
    """
    if LINE not in lines.columns:
        lines = as_lines(lines)
    kept = [field for field in lines.schema.fields if field.name not in (LINE, *ADDED)]
    lines = lines.select(*[field.name for field in kept], LINE)
    schema = StructType([*kept, *[StructField(name, StringType()) for name in ADDED]])
    work = _answering(list(arguments), spent, executable)
    return lines.mapInArrow(spent.around(work) if spent else work, schema)


def as_lines(frame: DataFrame) -> DataFrame:
    """A frame of articles by columns ("id", "text", "published", …) with the column "line" in addition."""
    return frame.withColumn(LINE, F.to_json(F.struct(*frame.columns)))


def _answering(arguments: list[str], spent: Spent | None, executable: str | None) -> Callable[[Batches], Batches]:
    def work(batches: Batches) -> Batches:
        waiting: deque[pa.RecordBatch] = deque()

        def lines() -> Iterator[list[bytes]]:
            for batch in batches:
                if batch.num_rows:
                    waiting.append(batch)
                    yield batch.column(LINE).cast(pa.binary()).to_pylist()

        answers = exchange([executable or program(), *arguments], lines(), isolates=True, spent=spent.add if spent else None)
        for answer in answers:
            yield _beside(waiting.popleft(), answer)

    return work


def _beside(batch: pa.RecordBatch, answers: list[bytes]) -> pa.RecordBatch:
    """The columns of a batch with the answers in the place of its lines."""
    told: dict[str, list[bytes | str | None]] = {name: [None] * len(answers) for name in ADDED}
    for place, answer in enumerate(answers):
        if error := error_in(answer):
            told[CODE][place], told[MESSAGE][place] = error["error"].get("code"), error["error"].get("message")
            told[LINE_ID][place] = None if error["id"] is None else str(error["id"])
        else:
            told[ANSWER][place] = answer
    names = [name for name in batch.schema.names if name != LINE]
    columns = [batch.column(name) for name in names] + [pa.array(told[name], pa.string()) for name in ADDED]
    return pa.RecordBatch.from_arrays(columns, [*names, *ADDED])


def error_in(answer: bytes) -> dict | None:
    """The answer, read, where it is an error. Such a one is told by its end, so that few others are read for it."""
    if not answer.endswith(b"}}") or b'"error":{"code":' not in answer[-20_000:]:
        return None
    value = json.loads(answer)
    return value if set(value) == {"id", "error"} else None


def chunked(values: Iterable[bytes], count: int = 256, size: int = 8 << 20) -> Iterator[list[bytes]]:
    """The values in lists of at most so many, and hardly more than so many bytes."""
    chunk: list[bytes] = []
    held = 0
    for value in values:
        chunk.append(value)
        held += len(value)
        if len(chunk) >= count or held >= size:
            yield chunk
            chunk, held = [], 0
    if chunk:
        yield chunk
