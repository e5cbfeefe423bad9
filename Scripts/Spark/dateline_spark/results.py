"""Timelines as tables: one row an event, one a source.

Moments are texts in ISO 8601 as the timeline has them, half-open, with all years that it knows; the day of each is beside
them as a DATE, which Spark and Parquet hold right before 1582 (proleptic Gregorian), before the year 1 and beyond 9999.
Python's own dates end there: read such rows with `toArrow`, or take the texts.
"""

from __future__ import annotations

from pyspark.sql import Column, DataFrame
from pyspark.sql import functions as F

from .lines import ANSWER

_WHEN = (
    "struct<value: string, placement: string, begin: string, end: string, earliest: string, latest: string, granularity: string, "
    "approximate: boolean, edtf: string, text: string>"
)
_WITNESS = "struct<source: string, quote: string, start: bigint, end: bigint, expression: string>"
_EVENT = (
    f"struct<id: string, when: {_WHEN}, summary: string, headline: string, status: string, participants: array<string>, "
    f"places: array<string>, attribution: string, salience: double, sources: array<{_WITNESS}>>"
)
_SOURCE = (
    "struct<id: string, title: string, url: string, origin: string, publisher: string, author: string, published: string, "
    "modified: string, image: string>"
)


def events(timelines: DataFrame) -> DataFrame:
    """A row for each event, with its place in its timeline ("position", from 0; undated ones behind the others)."""
    timeline = F.from_json(ANSWER, f"struct<events: array<{_EVENT}>, undated: array<{_EVENT}>>")
    kept = [name for name in timelines.columns if name != ANSWER]
    all_events = F.concat(F.coalesce("timeline.events", F.array()), F.coalesce("timeline.undated", F.array()))
    rows = timelines.select(*kept, timeline.alias("timeline")).select(*kept, F.posexplode(all_events).alias("position", "event"))
    return rows.select(
        *kept, "position", F.col("event.id").alias("id"), F.col("event.when.text").alias("when"),
        F.col("event.when.value").alias("value"), F.col("event.when.edtf").alias("edtf"),
        F.col("event.when.begin").alias("begin"), F.col("event.when.end").alias("end"),
        _day(F.col("event.when.begin")).alias("begin_day"), _day(F.col("event.when.end")).alias("end_day"),
        F.col("event.when.earliest").alias("earliest"), F.col("event.when.latest").alias("latest"),
        F.col("event.when.placement").alias("placement"), F.col("event.when.granularity").alias("granularity"),
        F.col("event.when.approximate").alias("approximate"), F.col("event.summary").alias("summary"),
        F.col("event.headline").alias("headline"), F.col("event.status").alias("status"),
        F.col("event.participants").alias("participants"), F.col("event.places").alias("places"),
        F.col("event.attribution").alias("attribution"), F.col("event.salience").alias("salience"),
        F.col("event.sources").alias("sources"))


def sources(timelines: DataFrame) -> DataFrame:
    """A row for each article of each timeline."""
    timeline = F.from_json(ANSWER, f"struct<sources: array<{_SOURCE}>>")
    kept = [name for name in timelines.columns if name != ANSWER]
    rows = timelines.select(*kept, F.explode(timeline.getField("sources")).alias("article"))
    return rows.select(
        *kept, "article.*", _day(F.col("article.published")).alias("published_day"))


def counts(timelines: DataFrame) -> tuple[int, int, int]:
    """How many timelines, events and conflicts there are."""
    shape = "struct<events: array<struct<id: string>>, undated: array<struct<id: string>>, conflicts: array<struct<what: string>>>"
    timeline = F.from_json(ANSWER, shape)
    size = lambda name: F.coalesce(F.size(timeline.getField(name)), F.lit(0))
    row = timelines.agg(
        F.count("*"), F.coalesce(F.sum(size("events") + size("undated")), F.lit(0)), F.coalesce(F.sum(size("conflicts")), F.lit(0))
    ).first()
    return row[0], row[1], row[2]


def _day(moment: Column) -> Column:
    """The day of a moment; years of more than four digits have a sign."""
    return F.regexp_extract(moment, r"^[+-]?\d{4,}-\d\d-\d\d", 0).try_cast("date")
