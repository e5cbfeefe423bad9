"""One command: articles at INPUT to timelines in the folder OUTPUT. `Scripts/Spark/run --help` tells its options."""

from __future__ import annotations

import argparse
import json
import os
import shlex
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from pyspark import StorageLevel
from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql import functions as F

from . import results, sources
from .lines import ANSWER, CODE, LINE, Spent, build
from .merging import FAN_IN, merge
from .stories import LIMIT, stories

_ONE = "all"


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    if Path(options.output).exists() and any(Path(options.output).iterdir()):
        print(f"run: {options.output} is there and not empty; name a new folder", file=sys.stderr)
        return 2
    spark = session(options.cores, options.retries)
    try:
        summary = run(spark, options)
    except (FileNotFoundError, ValueError) as error:
        print(f"run: {error}", file=sys.stderr)
        return 66
    finally:
        spark.stop()
    for name, value in summary.items():
        print(f"{name}: {value}")
    return 1 if summary["failed"] else 0


def session(cores: str | None, retries: int, **settings: str) -> SparkSession:
    """A session; without a number of cores `spark-submit` or its configuration says where it runs."""
    builder = SparkSession.builder.appName("dateline")
    if cores:
        builder = builder.master(f"local[{cores},{retries + 1}]").config("spark.driver.host", "127.0.0.1")
        # Spark's own 200 are for a cluster: each part is a process of the program.
        builder = builder.config("spark.sql.shuffle.partitions", str(8 * (os.cpu_count() or 1 if cores == "*" else int(cores))))
    settings = {
        "spark.task.maxFailures": str(retries + 1),
        # A batch is what is in flight at once: lines of a megabyte come, too.
        "spark.sql.execution.arrow.maxRecordsPerBatch": "128",
        "spark.sql.execution.arrow.maxBytesPerBatch": str(16 << 20),
        # One file of JSON Lines is work for many tasks.
        "spark.sql.files.maxPartitionBytes": str(8 << 20),
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        **settings,
    }
    for name, value in settings.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


def run(spark: SparkSession, options: argparse.Namespace) -> dict[str, object]:
    """Does the whole work and gives its summary, which is also written."""
    began = time.monotonic()
    spent = Spent.of(spark)
    reading = shlex.split(options.reading)
    articles = sources.articles(spark, options.input, spent=spent)
    if options.by:
        articles = _with_column(articles, options.by)
    built = build(articles, reading, spent).persist(StorageLevel.DISK_ONLY)
    if options.stories:
        told, by = stories(built, spent=spent, limit=options.limit), "story"
    elif options.by:
        told, by = built, options.by
    else:
        told, by = built.withColumn("timeline", F.lit(_ONE)), "timeline"
    titled = ["--title", options.title] if options.title else []
    timelines = merge(told, by, titled, spent, fan_in=options.fan_in).persist(StorageLevel.DISK_ONLY)

    output = options.output.rstrip("/")
    named = F.concat(F.lit('{"id":'), _json(F.col(by)), F.lit(","), F.substring(ANSWER, 2, 2**31 - 1))
    timelines.select(named.alias("value")).write.text(f"{output}/timelines")
    results.events(timelines).write.parquet(f"{output}/events")
    results.sources(timelines).write.parquet(f"{output}/sources")
    if options.stories:
        names = ["id", "source", "story", "title"]
        grouped = told.where("story is not null").withColumn("id", F.get_json_object(ANSWER, "$.id"))
        grouped.select(*names).write.json(f"{output}/stories")
    failed = built.where(F.col(CODE).isNotNull() | F.col(ANSWER).isNull())
    failed.select(*[name for name in built.columns if name != ANSWER]).write.json(f"{output}/failures")

    causes = {row[CODE] or "unknown": row["count"] for row in failed.groupBy(CODE).count().orderBy(CODE).collect()}
    count, events, conflicts = results.counts(timelines)
    summary: dict[str, object] = {
        "articles": built.count(), "failed": sum(causes.values()), **{f"failed, {cause}": number for cause, number in causes.items()},
        "timelines": count, "events": events, "conflicts": conflicts,
        "seconds": round(time.monotonic() - began, 1),
        "CPU seconds in dateline": round(spent.program.value, 1), "CPU seconds in Python": round(spent.python.value, 1),
    }
    if (java := java_seconds(spark)) is not None:
        summary["CPU seconds in Java"] = round(java, 1)
    Path(f"{output}/summary.json").write_text(json.dumps(summary, indent=2) + "\n")
    return summary


def _with_column(articles: DataFrame, name: str) -> DataFrame:
    """The articles with a column beside their lines; taken from the lines where they alone have it."""
    if name in articles.columns:
        return articles
    if not name.replace("_", "").replace("-", "").isalnum():
        raise ValueError(f"--by {name}: name a field of the articles' lines, of letters, figures, - and _")
    return articles.withColumn(name, F.get_json_object(LINE, f"$.{name}"))


def _json(text: Column) -> Column:
    """A text in JSON."""
    array = F.to_json(F.array(text))
    return F.substring(array, F.lit(2), F.length(array) - 2)


def java_seconds(spark: SparkSession) -> float | None:
    """What Java took so far where driver and executors are one process of this machine; else Spark's own metrics tell."""
    gateway = getattr(spark.sparkContext._gateway, "proc", None)
    process = Path(f"/proc/{gateway.pid if gateway else os.getppid()}/stat")
    if not spark.sparkContext.master.startswith("local") or not process.exists():
        return None
    user, system = process.read_text().rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="Scripts/Spark/run", description="Reads articles on Apache Spark and writes a timeline for each story.",
        epilog="Exit codes: 0 done; 1 some articles failed, which OUTPUT/failures names; 2 usage; 66 there are no articles.")
    parser.add_argument("input", metavar="INPUT", help="Parquet, JSON Lines, WARC files, or a folder of one of these or of pages")
    parser.add_argument("output", metavar="OUTPUT", help="a new folder: timelines (JSON, one a line), events and sources (Parquet), failures, summary.json")
    way = parser.add_mutually_exclusive_group(required=True)
    way.add_argument("--stories", action="store_true", help="group the articles into stories, and tell each")
    way.add_argument("--by", metavar="COLUMN", help="one timeline for each value of a column")
    way.add_argument("--one", action="store_true", help="one timeline of all")
    parser.add_argument("--cores", default=None if "SPARK_ENV_LOADED" in os.environ else "*", help="on this machine: how many (default: all; spark-submit decides itself)")
    parser.add_argument("--retries", type=int, default=3, help="how often a task is tried again (default: 3)")
    parser.add_argument("--title", help="the title of the timelines")
    parser.add_argument("--reading", default="", metavar="OPTIONS", help='options of `dateline build`, as "--published 2025-08-20 --timezone Europe/Kyiv"')
    parser.add_argument("--fan-in", type=int, default=FAN_IN, help=f"how many timelines a task merges at once (default: {FAN_IN})")
    parser.add_argument("--limit", type=int, default=LIMIT, help=f"more articles are grouped in blocks (default: {LIMIT})")
    return parser


if __name__ == "__main__":
    sys.exit(main())
