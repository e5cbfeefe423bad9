"""Any tree, any partitions, repeated and killed tasks: the bytes of `dateline merge` on one machine."""

import json
import os
import random
import signal

import pytest
from articles import articles, frame, lines, run
from pyspark.sql import functions as F

from dateline_spark import build, merge


@pytest.fixture(scope="module")
def made():
    return articles(60)


@pytest.fixture(scope="module")
def one_machine(made):
    """The timeline of each topic, merged at once."""
    merged = {}
    for topic in sorted({article["topic"] for article in made}):
        built = run(["build", "--jsonl"], lines([article for article in made if article["topic"] == topic]))
        (merged[topic],) = run(["merge", "--jsonl", "--format", "json", "--compact"], built)
    return merged


@pytest.fixture(scope="module")
def built(spark, made):
    return build(frame(spark, made)).persist()


def merged(frame, **options):
    return {row.topic: row.answer for row in merge(frame, by="topic", **options).collect()}


def test_merges_are_those_of_one_machine(built, one_machine):
    assert merged(built) == one_machine


@pytest.mark.parametrize("seed", range(3))
def test_any_tree_over_any_partitions(built, one_machine, seed):
    chance = random.Random(seed)
    shuffled = built.repartition(chance.randint(1, 7), F.xxhash64("answer", F.lit(seed)))
    assert merged(shuffled, fan_in=chance.choice([2, 3, 5]), partitions=chance.randint(1, 6)) == one_machine


def test_what_comes_twice_changes_nothing(built, one_machine):
    assert merged(built.union(built), fan_in=7) == one_machine


def test_merges_of_merges_are_merges(built, one_machine):
    halves = [merge(built.where(F.pmod(F.xxhash64("answer"), F.lit(2)) == half), by="topic") for half in (0, 1)]
    assert merged(halves[0].union(halves[1])) == one_machine


def test_a_task_that_fails_is_done_again(spark, built, one_machine, tmp_path):
    def failing_once(batches):
        from pyspark import TaskContext

        for batch in batches:
            yield batch
        mark = tmp_path / str(TaskContext.get().partitionId())
        if not mark.exists():
            mark.touch()
            raise RuntimeError("the machine is gone")

    again = built.select("topic", "answer").mapInArrow(failing_once, "topic string, answer string")
    assert merged(again, fan_in=4) == one_machine
    assert list(tmp_path.iterdir())


def test_a_worker_that_is_killed_is_replaced(spark, built, one_machine, tmp_path):
    def killed_once(batches):
        for batch in batches:
            yield batch
        mark = tmp_path / "killed"
        if not mark.exists():
            mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)

    again = built.select("topic", "answer").coalesce(1).mapInArrow(killed_once, "topic string, answer string")
    assert merged(again) == one_machine
    assert list(tmp_path.iterdir())


def test_a_merge_whose_program_is_killed_is_done_again(spark, built, one_machine, tmp_path):
    mortal, mark = tmp_path / "dateline", tmp_path / "killed"
    mortal.write_text(f'#!/bin/sh\n[ -e "{mark}" ] && exec "{os.environ["DATELINE"]}" "$@"\n: > "{mark}"\nkill -KILL $$\n')
    mortal.chmod(0o755)

    def killing(batches):
        from dateline_spark import merging

        named, merging.program = merging.program, lambda: str(mortal)
        try:
            yield from merging._merging(["merge", "--jsonl", "--by", "dateline_group"], None)(batches)
        finally:
            merging.program = named

    grouped = built.select(F.col("topic").alias("dateline_group"), "answer").repartition(1).sortWithinPartitions("dateline_group")
    rows = grouped.mapInArrow(killing, "dateline_group string, answer string").collect()
    assert {row.dateline_group: row.answer for row in rows} == one_machine
    assert mark.exists()


def test_rows_without_an_answer_are_passed_over(spark, built, one_machine):
    more = built.select("topic", "answer").union(spark.createDataFrame([("ferry", None), (None, "{}")], "topic string, answer string"))
    assert merged(more) == one_machine


def test_titles_count_for_the_whole(built):
    titled = merged(built, fan_in=3, options=["--title", "Ours"])
    assert {json.loads(timeline)["title"] for timeline in titled.values()} == {"Ours"}


def test_names_of_groups_may_be_anything(spark, built, one_machine):
    ferry = built.where("topic = 'ferry'")
    for name in ['"},"schema":"x', "é\n\u2028\\", "{}", " "]:
        (row,) = merge(ferry.withColumn("topic", F.lit(name)), by="topic", fan_in=5).collect()
        assert (row.topic, row.answer) == (name, one_machine["ferry"])
