"""Which articles belong to one story, by `dateline stories`.

Reading what an article is about is the work of many tasks; what they give is a kilobyte an article, which one task groups,
with the same stories as on one machine. A corpus of more than ``limit`` articles is grouped in blocks, by the month of
publication, and then the blocks' stories among each other by what their articles are about together (of more than ``limit``
such stories those of several articles): a story whose months have little in common may come out as two there (`Spark` in the
documentation).
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

import pyarrow as pa
from pyspark import StorageLevel
from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from dateline import program
from dateline._lines import pour

from .lines import ANSWER, LINE, Batches, Spent, chunked, profiles

#: How many articles are grouped at once, in some three kilobytes of memory each.
LIMIT = 2_000_000
#: As in the program: the most terms of a profile, and its length as a vector.
_TERMS, _LENGTH, _NAMES = 96, 1024, 3

_GROUPED = "source string, story string, title string"


def stories(timelines: DataFrame, options: Sequence[str] = (), spent: Spent | None = None, limit: int = LIMIT) -> DataFrame:
    """The frame with "source", "story" and "title" in addition; rows without an answer have none."""
    told = timelines.withColumn("source", F.get_json_object(ANSWER, "$.sources[0].id"))
    known = told.where(F.col("source").isNotNull()).select(F.col(ANSWER).alias(LINE))
    about = profiles(known, options, spent).where(F.col(ANSWER).isNotNull()).select(F.col(ANSWER).alias(LINE))
    about = about.persist(StorageLevel.DISK_ONLY)
    if about.count() <= limit:
        grouped = _in_one(about, spent)
    else:
        grouped = _in_blocks(about, spent, limit)
    return told.join(grouped.dropDuplicates(["source"]), "source", "left")


def _in_one(about: DataFrame, spent: Spent | None) -> DataFrame:
    work = _grouping(spent)
    return about.repartition(1).mapInArrow(spent.around(work) if spent else work, _GROUPED)


def _in_blocks(about: DataFrame, spent: Spent | None, limit: int) -> DataFrame:
    month = F.coalesce(F.substring(F.get_json_object(LINE, "$.published"), 1, 7), F.lit(""))
    blocks = about.withColumn("block", month).groupBy("block")
    # The profile of a block's story stands in the row of its first article, which has the story's id.
    local = blocks.applyInArrow(_of_a_block(spent), f"{_GROUPED}, {LINE} string, size int").persist(StorageLevel.DISK_ONLY)
    whole = local.where(F.col(LINE).isNotNull())
    if whole.count() > limit:
        # Most articles of a large corpus are alone; they stay so.
        whole = whole.where("size > 1")
    across = _in_one(whole.select(LINE), spent).select(F.col("source").alias("local"), F.col("story").alias("whole"), F.col("title").alias("name"))
    found = local.withColumnRenamed("story", "local").join(across, "local", "left")
    return found.select("source", F.coalesce("whole", "local").alias("story"), F.coalesce("name", "title").alias("title"))


def _grouping(spent: Spent | None) -> Callable[[Batches], Batches]:
    def work(batches: Batches) -> Batches:
        lines = (line for batch in batches for line in batch.column(LINE).cast(pa.binary()).to_pylist())
        for chunk in chunked(_grouped(lines, spent), count=4096):
            answers = [json.loads(answer) for answer in chunk]
            yield pa.RecordBatch.from_pydict(
                {name: [answer.get(name) for answer in answers] for name in ("source", "story", "title")},
                pa.schema([(name, pa.string()) for name in ("source", "story", "title")]))

    return work


def _grouped(lines: Iterable[bytes], spent: Spent | None) -> Iterator[bytes]:
    return pour([program(), "stories", "--jsonl"], lines, spent=spent.add if spent else None)


def _of_a_block(spent: Spent | None) -> Callable[[pa.Table], pa.Table]:
    def work(table: pa.Table) -> pa.Table:
        lines = table.column(LINE).to_pylist()
        about = {profile["source"]: profile for profile in map(json.loads, lines)}
        answers = [json.loads(answer) for answer in _grouped((line.encode() for line in lines), spent)]
        members = defaultdict(set)
        for answer in answers:
            members[answer["story"]].add(answer["source"])
        first = {story: combined([about[source] for source in sorted(sources)]) for story, sources in members.items()}
        columns = {name: pa.array([answer.get(name) for answer in answers], pa.string()) for name in ("source", "story", "title")}
        lines_of = [first.pop(answer["story"], None) if answer["source"] == answer["story"] else None for answer in answers]
        sizes = [len(members[answer["story"]]) for answer in answers]
        return pa.table({**columns, LINE: pa.array(lines_of, pa.string()), "size": pa.array(sizes, pa.int32())})

    return work


def combined(about: Sequence[dict]) -> str:
    """What several articles are about together, as a line of terms: the sums of theirs, the heaviest brought to length."""
    weights: dict[str, int] = defaultdict(int)
    names: dict[str, int] = defaultdict(int)
    for profile in about:
        for word, weight in profile["terms"].items():
            weights[word] += weight
        for name in profile.get("names", ()):
            names[name] += 1
    heaviest = sorted(weights.items(), key=lambda term: (-term[1], term[0]))[:_TERMS]
    length = sum(weight * weight for _, weight in heaviest) ** 0.5 or 1
    return json.dumps({
        "id": about[0]["source"], "source": min(profile["source"] for profile in about),
        "title": min((profile["title"] for profile in about if profile.get("title")), default=None),
        "published": min((profile["published"] for profile in about if profile.get("published")), default=None),
        "names": [name for name, _ in sorted(names.items(), key=lambda name: (-name[1], name[0]))[:_NAMES]],
        "terms": {word: round(weight * _LENGTH / length) for word, weight in heaviest},
    }, ensure_ascii=False)
