"""Stories on Spark are those of one machine."""

import json
from collections import defaultdict

import pytest
from articles import articles, frame, lines, run

from dateline_spark import build, stories
from dateline_spark.stories import combined


@pytest.fixture(scope="module")
def made():
    return articles(45)


def told(frame):
    return sorted((row.source, row.story, row.title) for row in frame.collect() if row.story)


def test_stories_are_those_of_one_machine(spark, made):
    answers = [json.loads(line) for line in run(["stories", "--jsonl"], lines(made))]
    expected = sorted((answer["source"], answer["story"], answer.get("title")) for answer in answers)
    for partitions in (1, 4):
        assert told(stories(build(frame(spark, made, partitions)))) == expected


def test_blocks_find_what_goes_on_in_the_next(spark, made):
    for number, article in enumerate(made):
        article["published"] = f"2031-0{1 + number % 2}-15"
    built = build(frame(spark, made))
    whole, blocks = told(stories(built)), told(stories(built, limit=10))
    assert len({story for _, story, _ in whole}) == 3
    assert [(source, story) for source, story, _ in blocks] == [(source, story) for source, story, _ in whole]


def test_where_blocks_have_too_many_stories_what_is_alone_stays_so(spark, made):
    lone = {"id": "lone", "published": "2031-02-15", "text": "A farmer of Ostrava grew a pumpkin of 900 kilograms."}
    for number, article in enumerate(made):
        article["published"] = f"2031-0{1 + number % 2}-15"
    built = build(frame(spark, [*made, lone]))
    whole, blocks = told(stories(built)), told(stories(built, limit=6))
    assert [(source, story) for source, story, _ in blocks] == [(source, story) for source, story, _ in whole]


def test_rows_without_an_answer_have_no_story(spark, made):
    (row,) = stories(build(frame(spark, [{"id": "x"}]))).collect()
    assert (row.line_id, row.code, row.story) == ("x", "missing-field", None)


def test_what_several_are_about():
    about = [
        {"id": "b", "source": "b", "title": "Zest", "published": "2031-02-01", "names": ["Lind"], "terms": {"lind": 1000, "oar": 220}},
        {"id": "a", "source": "a", "title": None, "published": "2031-01-01", "names": ["Lind", "Marsh"], "terms": {"lind": 1024}},
    ]
    line = json.loads(combined(about))
    assert (line["source"], line["title"], line["published"], line["names"]) == ("a", "Zest", "2031-01-01", ["Lind", "Marsh"])
    assert line["terms"]["lind"] > line["terms"]["oar"] > 0
    assert abs(sum(weight * weight for weight in line["terms"].values()) - 1024**2) < 2 * 1024
