"""One function for each format: has a program of its world read it, and says what is wrong by an AssertionError."""
import csv
import io
import json
import re
from datetime import datetime

import icalendar
import jsonschema
import mermaidx
from lxml import etree, html
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin
from pyld import jsonld as pyld
from wcwidth import wcswidth

import calendars
import samples
import schemas
import tables
import visjs


def events_of(timeline):
    return timeline["events"] + timeline["undated"]


def has_common_year(when):
    """Whether its bounds lie in the years 1 to 9999, of whose last day no calendar can name the end."""
    return all(re.match(r"(?!0000)\d{4}-", when[side]) for side in ("begin", "end") if side in when)


def words(text):
    """Letters and digits only: what every format must keep, whatever it does to space and controls."""
    return re.sub(r"[\W_]+", "", text)


def markdown(text, timeline):
    """As GitHub reads it: the same blocks as the sample's, no HTML, no picture, links to the web only."""
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(footnote_plugin).parse(text)
    inline = [child for token in tokens for child in token.children or []]
    for token in tokens + inline:
        assert token.type not in ("html_block", "html_inline", "image", "fence", "code_block", "code_inline"), token
        if token.type == "link_open":
            assert token.attrs["href"].startswith(("https://", "http://")), token
    sections = [tokens[i + 1].content for i, token in enumerate(tokens) if token.type == "heading_open"]
    # Every row has its note, rows that are proved by the same share one, and no note is there for nothing.
    references = [token.meta["id"] for token in inline if token.type == "footnote_ref"]
    assert len(references) == sum(bool(event["sources"]) for event in events_of(timeline)), len(references)
    notes = [token.meta["id"] for token in tokens if token.type == "footnote_open"]
    assert sorted(notes) == sorted(set(references)), notes
    body = [token.type for token in tokens]
    return body[:body.index("footnote_block_open")] if notes else body, len(sections)


def text(rendered, timeline):
    """On a terminal of 60 columns: no line is wider, and nothing but colours is sent to it."""
    for line in rendered.replace("\r\n", "\n").split("\n"):
        plain = re.sub("\x1b\\[[0-9]+m", "", line)
        assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", plain), repr(line)
        assert wcswidth(plain) <= 60, (wcswidth(plain), plain)


def json_(text, timeline):
    schema = json.loads((samples.REPOSITORY / "Sources/DatelineRendering/Schema/timeline.schema.json").read_text())
    document = json.loads(text)
    jsonschema.validate(document, schema, cls=jsonschema.Draft202012Validator)
    assert len(document["events"]) == len(timeline["events"])


def jsonl(text, timeline):
    lines = text.split("\n")[:-1]
    rows = [json.loads(line) for line in lines]
    assert [row["id"] for row in rows] == [event["id"] for event in events_of(timeline)]
    tables.years([bound for row in rows for bound in (row.get("when", {}).get(side) for side in ("begin", "end")) if bound])


def csv_(text, timeline):
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    assert len(rows) == 1 + len(events_of(timeline)) and len({len(row) for row in rows}) == 1
    summary = rows[0].index("summary")
    for row, event in zip(rows[1:], events_of(timeline)):
        plain = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]", "", event["summary"])
        assert row[summary] in (plain, "'" + plain), row
    cells = {name: [row[index] for row in rows[1:] if row[index]] for index, name in enumerate(rows[0])}
    assert list(cells) == list(tables.COLUMNS), list(cells)
    tables.edtf(cells["edtf"])
    # Types are guessed from what stands there: of hostile texts each is some number or none.
    if timeline["events"] and not samples.is_hostile(timeline):
        tables.check(text, cells)
        for program in sorted(tables.SKIPPED):
            print(f"consumers: csv: {program} is not installed, skipped")
        tables.SKIPPED.clear()


def ics(text, timeline):
    calendar = icalendar.Calendar.from_ical(text.encode())
    components = [part for part in calendar.walk() if part.name in ("VEVENT", "VJOURNAL")]
    assert len(components) == len(events_of(timeline))
    for part, event in zip(components, events_of(timeline)):
        assert not part.errors, part.errors
        assert words(str(part["SUMMARY"])).endswith(words(event["summary"])), part
        assert part["UID"] and part["DTSTAMP"].dt.tzinfo
        when = event.get("when", {})
        placed = ("begin" in when or "end" in when) and has_common_year(when)
        assert (part.name == "VEVENT") == placed, (part, when)
        if part.name == "VEVENT":
            assert part["TRANSP"] == "TRANSPARENT" and ("DTEND" not in part or part["DTSTART"].dt < part["DTEND"].dt)
            # Nobody reads an invented day: what is not told to the day begins with the words for its time.
            if part["X-DATELINE-CERTAIN"] == "FALSE":
                assert words(str(part["SUMMARY"])) != words(event["summary"]), part
    shown = [part for part in components if part.name == "VEVENT"]
    if shown:
        days = [part["DTSTART"].dt.isoformat()[:10] for part in shown]
        calendars.check(text, [str(part["SUMMARY"]) for part in shown], days)


def html_(text, timeline):
    document = html.document_fromstring(text)
    assert len(document.xpath("//li[@data-status]")) == len(events_of(timeline))
    assert len(document.xpath("//script[not(@type) or @type='module']")) == 1
    assert not document.xpath("//img | //iframe | //link | //*[@src] | //@*[starts-with(name(), 'on')]")
    for address in document.xpath("//a/@href"):
        assert address.startswith(("#", "https://", "http://")), address
    identifiers = document.xpath("//@id")
    assert len(identifiers) == len(set(identifiers))


def svg(text, timeline):
    root = etree.fromstring(text.encode(), etree.XMLParser(resolve_entities=False, no_network=True))
    space = {"s": "http://www.w3.org/2000/svg"}
    assert len(root.xpath("//s:circle[not(ancestor::s:g)]", namespaces=space)) == len(events_of(timeline))
    assert not root.xpath("//s:script | //s:image | //s:foreignObject | //@href", namespaces=space)
    assert mermaidx.svg_to_png(text)[:4] == b"\x89PNG"


def mermaid(text, timeline):
    """Drawn by Mermaid itself; every event is a box of the picture, with all its letters."""
    root = etree.fromstring(mermaidx.render(text).svg().encode(), etree.XMLParser(recover=True))
    boxes = root.xpath("//*[contains(concat(' ', @class, ' '), ' eventWrapper ')]")
    drawn = [words("".join(box.itertext())) for box in boxes]
    for event in events_of(timeline):
        assert any(told.startswith(words(event["headline"])) for told in drawn), (event["headline"], drawn)
    assert len(boxes) == len(events_of(timeline)), (len(boxes), len(events_of(timeline)))


def timelinejs(text, timeline):
    document = json.loads(text)
    jsonschema.validate(document, schemas.TIMELINEJS, cls=jsonschema.Draft202012Validator)
    for slide in document["events"]:
        for point in filter(None, [slide["start_date"], slide.get("end_date")]):
            if 0 < point["year"] <= 9999:
                datetime(point["year"], point.get("month", 1), point.get("day", 1))
        fragments = html.fragments_fromstring(slide["text"]["text"] + slide["text"]["headline"] + slide["display_date"])
        tags = {part.tag for fragment in fragments if not isinstance(fragment, str) for part in fragment.iter()}
        assert tags <= {"p", "blockquote", "br", "a"}, tags
    placed = [event for event in events_of(timeline) if "begin" in event.get("when", {}) or "end" in event.get("when", {})]
    for slide in document["events"]:
        # A bar is drawn up to the first moment of its end: so that is the last minute told.
        assert "end_date" not in slide or "minute" in slide["end_date"], slide
    assert [slide["unique_id"] for slide in document["events"]] == [event["id"] for event in placed]


def vis(text, timeline):
    items = json.loads(text)
    jsonschema.validate(items, schemas.VIS, cls=jsonschema.Draft202012Validator)
    assert len({item["id"] for item in items}) == len(items)
    for item in items:
        if re.match("(?!0000)\\d", item["start"] + item.get("end", "")):
            start, end = (datetime.fromisoformat(item[name]) for name in ("start", "end" if "end" in item else "start"))
            assert start <= end
        fragments = html.fragments_fromstring("<p></p>" + item["content"] + item["title"])
        tags = {part.tag for fragment in fragments if not isinstance(fragment, str) for part in fragment.iter()}
        assert tags <= {"p", "blockquote", "br", "a", "em", "strong"}, tags
    visjs.check(text)


def timesketch(text, timeline):
    told = {event["id"]: event.get("when", {}) for event in events_of(timeline)}
    for line in text.split("\n")[:-1]:
        row = json.loads(line)
        jsonschema.validate(row, schemas.TIMESKETCH, cls=jsonschema.Draft202012Validator)
        # No moment that nobody told: a row stands at the one at which the event was told to begin, with its offset if known.
        when = told[row["event_id"]]
        assert row["datetime"] == when["begin"] and "T" in row["datetime"], row
        assert when.get("granularity", "minute") in ("hour", "minute", "second") and not when["approximate"], row


def markwhen(text, timeline):
    """By the rules of @markwhen/parser 1.2.0, whose regular expressions these are: an entry for each event with a bound,
    and nothing else that the parser would take for an entry, a property, a tag or a section."""
    date = r"(?:\d{4}(?:-\d{2}(?:-\d{2}(?:\s+[012]?[0-9]:\d{2})?)?)?)"
    moment = r"(?:\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z)"
    entry = re.compile(rf"(?:{date}(?: / {date})?|{moment}(?: - {moment})?): ")
    head, body = text.split("\n---\n", 1)
    assert head.startswith("---\ntitle: ")
    entries, told = 0, 0
    for line in body.split("\n"):
        if entry.match(line):
            entries += 1
        else:
            assert not line or line.startswith(("“", "— ", "// ")), line
            told += line.startswith("// ")
        assert not re.search(r"(?:^|\s)#(?!\d+(?:\s|$))(\w+)", line), line
    unplaced = told - 1 if told else 0
    assert entries + unplaced == len(events_of(timeline)), (entries, unplaced)


def obsidian(text, timeline):
    """By the rule of chronos-timeline-md's parser (its regular expression is copied as a rule, not as code): every line
    of the block is an item, none has a colour or group that nobody asked for. Front matter is YAML."""
    assert text.startswith("---\ntitle: ")
    block = re.search(r"\n```chronos\n(.*?)```\n", text, re.S).group(1).split("\n")[:-1]
    assert block[0] == "> NOTODAY"
    date = r"-?\d+(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?"
    for line in block[1:]:
        assert re.match(rf"- \[{date}(?:~{date})?\] [^#{{\s]", line), line
        assert "<" not in line and line.count("|") <= 1, line
    bounds = [event.get("when", {}).get("begin") or event.get("when", {}).get("end") for event in timeline["events"]]
    placed = [bound for bound in bounds if bound and not bound.startswith("+")]
    assert len(block) - 1 == len(placed), (len(block), len(placed))
    tokens = MarkdownIt("commonmark").parse(text.split("\n---\n", 1)[1])
    assert sum(token.type == "heading_open" for token in tokens) == len(events_of(timeline))
    assert not any(token.type.startswith("html") for token in tokens)


def aeon(text, timeline):
    rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    assert [row["Internal Identifier"] for row in rows] == [event["id"] for event in events_of(timeline)]
    for row in rows:
        for column in ("Start Date", "End Date"):
            assert re.fullmatch(r"(\d{4,}(-\d\d(-\d\d( \d\d:\d\d:\d\d)?)?)?( BC)?)?", row[column]), row


def jsonld(text, timeline):
    """Expanded to RDF; schema.org's context, which is remote, is stood in for by its vocabulary."""
    document = json.loads(text)
    assert document["@context"] == "https://schema.org"
    document["@context"] = {"@vocab": "https://schema.org/"}
    graph = pyld.to_rdf(document, {"format": "application/n-quads"})
    events = re.findall(r"rdf-syntax-ns#type> <https://schema.org/Event>", graph)
    assert len(events) == len(events_of(timeline))
    for date in re.findall(r'schema.org/(?:startDate|endDate)> "([^"]*)"', graph):
        assert re.fullmatch(r"\d{4}(-\d\d(-\d\d(T[\d:]+(Z|[+-][\d:]+)?)?)?)?", date), date
    assert "<" not in text


def timeml(text, timeline):
    root = etree.fromstring(text.encode(), etree.XMLParser(resolve_entities=False, no_network=True))
    assert len(root.findall(".//EVENT")) == len(root.findall("MAKEINSTANCE")) == len(events_of(timeline))
    known = set(root.xpath("//TIMEX3/@tid | //MAKEINSTANCE/@eiid | //EVENT/@eid"))
    pointers = root.xpath(
        "//TIMEX3/@beginPoint | //TIMEX3/@endPoint | //MAKEINSTANCE/@eventID | //TLINK/@eventInstanceID"
        " | //TLINK/@relatedToTime | //TLINK/@relatedToEventInstance")
    assert set(pointers) <= known, set(pointers) - known
    assert {*root.xpath("//TIMEX3/@type")} <= {"DATE", "TIME", "DURATION", "SET"}
    assert {*root.xpath("//TLINK/@relType")} <= {
        "BEFORE", "AFTER", "INCLUDES", "IS_INCLUDED", "SIMULTANEOUS", "BEGUN_BY", "ENDED_BY"}


# Mermaid's interpreter takes a second for each event: it gets each hostile text once.
LIMITS = {"mermaid": {"sample": 3, "times": 0, "article": 3, "hostile": len(samples.HOSTILE)}}

READERS = {
    "markdown": markdown, "text": text, "json": json_, "jsonl": jsonl, "csv": csv_, "ics": ics, "html": html_, "svg": svg,
    "mermaid": mermaid, "timelinejs": timelinejs, "vis": vis, "timesketch": timesketch, "jsonld": jsonld, "timeml": timeml,
    "obsidian": obsidian, "markwhen": markwhen, "aeon": aeon,
}
