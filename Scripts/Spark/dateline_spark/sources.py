"""Where articles come from: each function gives a frame with a column "line" of JSON objects, as line mode reads them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from urllib.parse import unquote, urlparse

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from dateline import program
from dateline._lines import Died, pour

from .lines import LINE, Batches, Spent, as_lines, chunked

_ARCHIVES = (".warc", ".warc.gz", ".warc.zst")


def articles(spark: SparkSession, path: str, options: Sequence[str] = (), spent: Spent | None = None) -> DataFrame:
    """The articles at a path, whose kind its name tells: Parquet, JSON Lines, WARC files, or a folder of one of these or of
    pages."""
    names = [Path(name) for name in _files(path)]
    if not names:
        raise FileNotFoundError(f"{path}: there is no file; name a file, a folder or a pattern")
    kinds = {_kind(name) for name in names}
    if len(kinds) > 1:
        raise ValueError(f"{path}: files of several kinds ({', '.join(sorted(kinds))}); name one kind by a pattern, as {path}/*.parquet")
    read = {"parquet": parquet, "json": json_lines}.get(kinds.pop())
    if read:
        return read(spark, path)
    if _kind(names[0]) == "archive":
        return archives(spark, [str(name) for name in names], options, spent)
    return pages(spark, [str(name) for name in names])


def parquet(spark: SparkSession, path: str) -> DataFrame:
    """Articles by columns: "id" and "text", or "html", and what else line mode reads; other columns stay beside them."""
    return as_lines(spark.read.parquet(path))


def json_lines(spark: SparkSession, path: str) -> DataFrame:
    """A JSON object a line, passed on byte for byte."""
    return spark.read.text(path, lineSep="\n").withColumnRenamed("value", LINE).where(F.length(LINE) > 0)


def pages(spark: SparkSession, paths: Sequence[str], partitions: int | None = None) -> DataFrame:
    """Pages in files that every worker can read, known by their paths."""
    frame = spark.createDataFrame([(path,) for path in sorted(paths)], "id string")
    slices = partitions or min(len(paths), 4 * spark.sparkContext.defaultParallelism)
    return as_lines(frame.repartition(slices, "id").withColumn("path", F.col("id")))


def archives(spark: SparkSession, paths: Sequence[str], options: Sequence[str] = (), spent: Spent | None = None) -> DataFrame:
    """The articles in web archives (WARC, as Common Crawl's CC-NEWS has them), one file a task, read record by record.

    A broken record is named in the executor's log and passed over. An archive that cannot be read to its end gives what it
    held before, and a line with an error, of code "archive", which the next command passes on.
    """
    frame = spark.createDataFrame([(path,) for path in sorted(paths)], "path string").repartition(len(paths), "path")
    work = _extracting(list(options), spent)
    return frame.mapInArrow(spent.around(work) if spent else work, f"{LINE} string")


def _extracting(options: list[str], spent: Spent | None) -> Callable[[Batches], Batches]:
    def work(batches: Batches) -> Batches:
        for batch in batches:
            for path in batch.column("path").to_pylist():
                arguments = [program(), "extract", "--format", "json", "--quiet", *options, "--", path]
                for chunk in chunked(_articles(path, arguments, spent)):
                    yield pa.RecordBatch.from_arrays([pa.array(chunk, pa.string())], [LINE])

    return work


def _articles(path: str, arguments: list[str], spent: Spent | None) -> Iterator[bytes]:
    try:
        # Code 1: some records were broken.
        yield from pour(arguments, [], spent=spent.add if spent else None, accepted=(0, 1))
    except Died as death:
        yield json.dumps({"id": path, "error": {"code": "archive", "message": f"{path}: {death}"}}).encode()


def _files(path: str) -> list[str]:
    """Files at a path, a pattern or below a folder, sorted; of a file of Spark's own the parts."""
    parsed = urlparse(path)
    place = Path(unquote(parsed.path) if parsed.scheme == "file" else path)
    if place.is_dir():
        found = [name for name in place.rglob("*") if name.is_file()]
    elif any(letter in path for letter in "*?["):
        found = [name for name in Path(place.anchor or ".").glob(str(place.relative_to(place.anchor) if place.anchor else place))]
    else:
        found = [place] if place.exists() else []
    return sorted(str(name) for name in found if not name.name.startswith(("_", ".")))


def _kind(path: Path) -> str:
    name = path.name.lower()
    if name.endswith(".parquet"):
        return "parquet"
    if name.endswith((".jsonl", ".ndjson", ".jsonl.gz")):
        return "json"
    return "archive" if name.endswith(_ARCHIVES) else "page"
