"""Tables of timelines, with the years that dates of other programs do not have."""

import json

import pyarrow.parquet
from articles import articles, frame

from dateline_spark import build, events, merge, sources_of


def test_years_before_1582_and_beyond_9999_stay(spark, tmp_path):
    told = [
        "Caesar was killed on 15 March 44 BC.", "The town was founded on 29 February 1504.", "The tower fell on 10 October 1582.",
    ]
    made = [{"id": str(number), "published": "2031-03-07", "topic": "all", "text": text} for number, text in enumerate(told)]
    built = build(frame(spark, made))
    expected = set()
    for row in built.collect():
        timeline = json.loads(row.answer)
        expected |= {event["when"]["begin"] for event in timeline["events"] if "when" in event}
    assert {"-000043-03-15", "1504-02-29", "1582-10-10"} <= expected
    events(built.select("answer")).write.parquet(str(tmp_path / "events"))
    table = pyarrow.parquet.read_table(tmp_path / "events")
    begins = table.column("begin").to_pylist()
    assert set(begins) == expected
    days = dict(zip(begins, table.column("begin_day").cast("int32").to_pylist()))
    # Days since 1970 in the proleptic Gregorian calendar.
    assert days["-000043-03-15"] == -735160 and days["1504-02-29"] == -170145 and days["1582-10-10"] == -141432
    again = spark.read.parquet(str(tmp_path / "events")).selectExpr("begin", "cast(begin_day as string) as day").collect()
    # Spark writes years in four digits where those are enough; Dateline writes a year that has a sign in six.
    assert {row.begin: row.day for row in again}.items() >= {
        "-000043-03-15": "-0043-03-15", "1504-02-29": "1504-02-29", "1582-10-10": "1582-10-10"}.items()


def test_days_beyond_9999_stay(spark, tmp_path):
    event = {"id": "e", "when": {"begin": "+012025-05-01", "end": "+012025-05-02"}, "summary": "It will arrive.", "salience": 1.0}
    frame = spark.createDataFrame([(json.dumps({"events": [event]}),)], "answer string")
    events(frame).write.parquet(str(tmp_path / "events"))
    table = pyarrow.parquet.read_table(tmp_path / "events")
    # 10,000 years, or 25 times the 146,097 days of 400 years, behind 1 May 2025.
    assert table.column("begin_day").cast("int32").to_pylist() == [20209 + 25 * 146097]
    assert table.column("end").to_pylist() == ["+012025-05-02"]


def test_a_row_an_event_and_one_a_source(spark):
    merged = merge(build(frame(spark, articles(12))), by="topic")
    timelines = {row.topic: json.loads(row.answer) for row in merged.collect()}
    # Python has no date for 44 BC.
    rows = events(merged).drop("begin_day", "end_day").collect()
    for topic, timeline in timelines.items():
        told = [*timeline["events"], *timeline["undated"]]
        mine = sorted((row for row in rows if row.topic == topic), key=lambda row: row.position)
        assert [row.id for row in mine] == [event["id"] for event in told]
        assert [row.summary for row in mine] == [event["summary"] for event in told]
        assert [row.salience for row in mine] == [event["salience"] for event in told]
        assert [row.sources[0].quote for row in mine] == [event["sources"][0]["quote"] for event in told]
    assert {(row.topic, row.id) for row in sources_of(merged).collect()} == {
        (topic, source["id"]) for topic, timeline in timelines.items() for source in timeline["sources"]}
