"""Dateline on Apache Spark: corpora that are too large for one machine, with the same bytes.

    from dateline_spark import build, merge, sources, stories

    articles = sources.json_lines(spark, "articles/*.jsonl")      # a column "line" of JSON objects
    timelines = build(articles)                                   # answer, code, message beside the columns that came
    told = stories(timelines)                                     # story and title beside them
    merged = merge(told, by="story")                              # one timeline a story

Each task keeps one long-running `dateline COMMAND --jsonl`, fed and read at once. Spark does the scheduling, the retries and
the shuffles; nothing here keeps a state. `Scripts/Spark/run` is all of it in one command.
"""

from .lines import Spent, build, extract, profiles, tag
from .merging import merge
from .results import events, sources as sources_of
from .stories import stories
from . import sources

__all__ = ["Spent", "build", "events", "extract", "merge", "profiles", "sources", "sources_of", "stories", "tag"]
