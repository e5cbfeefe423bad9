"""Dateline in Python: reads news articles and gives the timeline of what happened.

    import dateline

    dateline.tag("They met on Tuesday.", published="2025-08-20")
    timeline = dateline.build("article.html", "reaction.txt", published="2025-08-20")
    dateline.frame(timeline)                       # a pandas frame, a row for each event
    for answer in dateline.stream("tag", lines):   # any number of texts, in order, in constant memory
        ...

The program comes with the package; the environment variable DATELINE names another. Nothing else is needed, but pandas
for ``frame``.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from ._lines import Died, exchange
from ._program import program

if TYPE_CHECKING:
    import pandas

__all__ = [
    "Article", "DatelineError", "Interval", "Line", "Range", "Timex", "build", "events", "extract", "frame", "merge",
    "program", "stream", "tag", "version",
]

Command = Literal["tag", "events", "extract", "build"]
#: A line of line mode: "id", "text", "published" and what else `dateline COMMAND --help` names.
Line = Mapping[str, Any]


class Interval(TypedDict, total=False):
    """Half-open, ISO 8601; a missing side is open."""

    begin: str
    end: str


class Timex(TypedDict, total=False):
    """An expression of time; offsets count the text's characters, half-open."""

    start: int
    end: int
    text: str
    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str
    mod: str
    interval: Interval
    granularity: str
    basis: list[Any]
    points: list[Any]


#: Two expressions joined to one stretch of time, by their indices.
Range = TypedDict("Range", {"start": int, "end": int, "text": str, "from": int, "to": int, "interval": Interval}, total=False)


class Article(TypedDict, total=False):
    """What a page holds."""

    title: str
    author: str
    publisher: str
    published: str
    modified: str
    language: str
    url: str
    text: str


class DatelineError(Exception):
    """What could not be read, with the stable code that the program has for it."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message


def version() -> str:
    """The version of the program."""
    return _run(["--version"]).strip()


def tag(
    text: str, *, published: str | None = None, language: str | None = None, prefer: str | None = None,
    date_order: str | None = None, explain: bool = False,
) -> list[Timex]:
    """The expressions of time in a text, and what they mean."""
    line = _line(text=text, published=published, language=language, prefer=prefer, dateOrder=date_order)
    return _one("tag", line, ["--explain"] if explain else [])["timexes"]


def events(text: str, *, published: str | None = None, language: str | None = None) -> dict[str, Any]:
    """The event mentions of a text and how they lie in time: "events" and "relations"."""
    return _one("events", _line(text=text, published=published, language=language))


def extract(html: str | None = None, *, path: str | os.PathLike[str] | None = None, url: str | None = None) -> Article:
    """The article in a page, which is given as its text or by its file."""
    if (html is None) == (path is None):
        raise TypeError("extract takes either html or path")
    article = _one("extract", _line(html=html, path=None if path is None else os.fspath(path), url=url))
    article.pop("id", None)
    return article  # type: ignore[return-value]


def build(
    *inputs: str | os.PathLike[str] | Line, published: str | None = None, timezone: str | None = None,
    language: str | None = None, title: str | None = None, options: Iterable[str] = (),
) -> dict[str, Any]:
    """One timeline of articles, as `dateline build --format json` writes it.

    An input is a path, an address, or an article as ``extract`` gives it, of which only "text" is needed.
    """
    if not inputs:
        raise TypeError("build takes at least one input")
    arguments = [*_given("--published", published), *_given("--timezone", timezone), *_given("--language", language)]
    given = [article for article in inputs if isinstance(article, Mapping)]
    named = [os.fspath(name) for name in inputs if not isinstance(name, Mapping)]
    titled = _given("--title", title)
    if not given:
        return json.loads(_run(["build", "--format", "json", *arguments, *titled, *options, *_paths(named)]))
    parts = [json.dumps(part) for part in stream("build", given, options=arguments)]
    if named:
        parts.append(json.dumps(json.loads(_run(["build", "--format", "json", *arguments, *_paths(named)]))))
    return json.loads(_run(["merge", "--jsonl", "--format", "json", *titled, *options], "\n".join(parts)))


def merge(*timelines: Mapping[str, Any], title: str | None = None, options: Iterable[str] = ()) -> dict[str, Any]:
    """One timeline of several, in any order and grouping the same."""
    lines = "\n".join(json.dumps(timeline) for timeline in timelines)
    return json.loads(_run(["merge", "--jsonl", "--format", "json", *_given("--title", title), *options], lines))


def stream(command: Command, lines: Iterable[Line], *, options: Iterable[str] = (), errors: Literal["raise", "give"] = "raise") -> Iterator[dict[str, Any]]:
    """The answers to any number of lines, one each, in their order, on all cores and in constant memory.

    ``lines`` is read as answers are taken, in a thread of its own. With ``errors="give"`` a bad line's answer holds
    "error" instead of ending the stream.
    """
    with tempfile.TemporaryFile() as messages:
        arguments = [program(), command, "--jsonl", *options]
        try:
            for batch in exchange(arguments, ([json.dumps(line).encode()] for line in lines), errors=messages):
                found = json.loads(batch[0])
                if errors == "raise" and "error" in found:
                    raise DatelineError(found["error"]["code"], found["error"]["message"])
                yield found
        except Died:
            messages.seek(0)
            raise DatelineError("failed", _message(messages.read())) from None


def frame(timeline: Mapping[str, Any]) -> pandas.DataFrame:
    """The events of a timeline as a pandas frame, in their order: when, begin and end as ISO 8601 texts, what, status,
    who, where, by whose word, how salient, and the first sentence that proves it."""
    import pandas

    columns = ["id", "when", "begin", "end", "summary", "status", "participants", "places", "attribution", "salience", "quote", "sources"]
    rows = []
    for event in [*timeline["events"], *timeline["undated"]]:
        when = event.get("when") or {}
        witnesses = event["sources"]
        rows.append({
            "id": event["id"], "when": when.get("text"), "begin": when.get("begin"), "end": when.get("end"),
            "summary": event["summary"], "status": event["status"], "participants": event["participants"],
            "places": event["places"], "attribution": event.get("attribution"), "salience": event["salience"],
            "quote": witnesses[0]["quote"] if witnesses else None, "sources": len({w["source"] for w in witnesses}),
        })
    return pandas.DataFrame(rows, columns=columns)


def _line(**fields: Any) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


def _given(option: str, value: str | None) -> list[str]:
    return [] if value is None else [f"{option}={value}"]


def _paths(names: list[str]) -> list[str]:
    """Names that no parser takes for options."""
    return [f"./{name}" if name.startswith("-") else name for name in names]


def _one(command: Command, line: Line, options: Iterable[str] = ()) -> dict[str, Any]:
    return next(iter(list(stream(command, [line], options=options))))


def _run(arguments: list[str], text: str = "") -> str:
    # Into a file, since a pipe that nobody reads while the input is written would block.
    with tempfile.TemporaryFile() as output:
        run = subprocess.run([program(), *arguments], input=text.encode(), stdout=output, stderr=subprocess.PIPE, check=False)
        if run.returncode != 0:
            raise DatelineError({1: "findings", 2: "usage", 65: "malformed", 66: "unreadable"}.get(run.returncode, "failed"), _message(run.stderr))
        output.seek(0)
        return output.read().decode()


def _message(errors: bytes) -> str:
    return errors.decode(errors="replace").strip().removeprefix("dateline: error: ") or "the program ended without a word"
