"""Merging as a tree: partial timelines within partitions, then those across, to one timeline a story.

A merge is a union of what articles tell and one pure function of it, so any tree gives the bytes of `dateline merge` on one
machine, whatever tasks are repeated.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence

import pyarrow as pa
from pyspark import StorageLevel
from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from dateline import program
from dateline._lines import pour

from .lines import ANSWER, Batches, Spent, chunked

#: How many timelines are merged at once: a story of more is merged in parts.
FAN_IN = 512

_GROUP = "dateline_group"


def merge(
    timelines: DataFrame, by: str, options: Sequence[str] = (), spent: Spent | None = None, fan_in: int = FAN_IN,
    partitions: int | None = None,
) -> DataFrame:
    """One timeline for each value of a column: a frame of that column, as text, and "answer".

    Rows without an answer, or without a value, are passed over. A story of more than ``fan_in`` timelines is first cut into
    parts by hashes of them, so that no task has more to do than others, and ``options``, such as a title, count for the last
    step alone. The last step is done anew at each reading: persist what this gives where it is read more than once.
    """
    if fan_in < 2:
        raise ValueError("fan_in is at least 2")
    parts = timelines.where(F.col(ANSWER).isNotNull() & F.col(by).isNotNull()).select(F.col(by).cast("string").alias(by), ANSWER)
    parts = parts.persist(StorageLevel.DISK_ONLY)
    largest = parts.groupBy(by).count().agg(F.max("count")).first()[0] or 0
    while largest > fan_in:
        count = -(-largest // fan_in)
        # The hash of the timeline itself: a task that is run again cuts the same parts.
        cut = parts.withColumn("part", F.pmod(F.xxhash64(ANSWER), F.lit(count)).cast("int"))
        merged = _merged(cut, by, ["part"], (), spent, partitions).select(by, ANSWER).persist(StorageLevel.DISK_ONLY)
        smaller = merged.groupBy(by).count().agg(F.max("count")).first()[0] or 0
        # Counting read them all, so that what they were made of need not be kept.
        parts.unpersist()
        parts = merged
        if smaller >= largest:
            break
        largest = smaller
    return _merged(parts, by, [], options, spent, partitions).select(by, ANSWER)


def _merged(
    parts: DataFrame, by: str, more: list[str], options: Sequence[str], spent: Spent | None, partitions: int | None,
) -> DataFrame:
    keys = [by, *more]
    grouped = parts.withColumn(_GROUP, F.to_json(F.struct(*[F.col(key) for key in keys])))
    placed = grouped.repartition(partitions, _GROUP) if partitions else grouped.repartition(_GROUP)
    placed = placed.sortWithinPartitions(_GROUP).select(_GROUP, ANSWER)
    work = _merging(["merge", "--jsonl", "--by", _GROUP, *options], spent)
    merged = placed.mapInArrow(spent.around(work) if spent else work, f"{_GROUP} string, {ANSWER} string")
    schema = ", ".join(f"`{key}` {dict(parts.dtypes)[key]}" for key in keys)
    return merged.select(F.from_json(_GROUP, schema).alias("key"), ANSWER).select("key.*", ANSWER)


def _merging(arguments: list[str], spent: Spent | None) -> Callable[[Batches], Batches]:
    def work(batches: Batches) -> Batches:
        lines = _grouped_lines(batches)
        answers = pour([program(), *arguments], lines, spent=spent.add if spent else None)
        for chunk in chunked(answers):
            groups, timelines = zip(*(_parted(answer) for answer in chunk))
            yield pa.RecordBatch.from_arrays([pa.array(groups, pa.string()), pa.array(timelines, pa.string())], [_GROUP, ANSWER])

    return work


def _grouped_lines(batches: Batches) -> Iterator[bytes]:
    """The timelines with their group in front: any object's own fields may follow those of an envelope."""
    for batch in batches:
        groups = batch.column(_GROUP).to_pylist()
        for group, line in zip(groups, batch.column(ANSWER).cast(pa.binary()).to_pylist()):
            yield b'{"%s":%s,' % (_GROUP.encode(), json.dumps(group).encode()) + line[line.index(b"{") + 1:]


def _parted(answer: bytes) -> tuple[str, bytes]:
    """The id of an answer, and the timeline without it, as `merge` itself writes one."""
    # No text in JSON holds these bytes: a quotation mark inside one is escaped.
    end = answer.index(b',"schema":')
    return json.loads(answer[len(b'{"id":'):end]), b"{" + answer[end + 1:]
