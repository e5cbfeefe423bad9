"""The timelines that the consumers are given: a sample of the repository, and the same with hostile texts."""
import copy
import json
import pathlib
import re

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]

# What some format could take for its own syntax.
HOSTILE = [
    "a | b || c", "`code` ``` fence", "[link](javascript:x) [^1] ![i](x)", "<script>alert(1)</script><img src=x onerror=y>",
    "time: 09:30; then: more;", "two\nlines\r\n# heading\n- item", "\u202eright to left\u202c \u2067x\u2069",
    "family \U0001f468\u200d\U0001f469\u200d\U0001f467 日本語 e\u0301 العربية", "bell\x07 escape\x1b[31m \x85\u2028\ufffe end",
    "]]> --> %%{init: {}}%% &amp; &#58;", "=1+1", "\"quoted\", 'single' \\ back\\nslash", "section title timeline : {x}",
    "", "   ", "$x$ *a* _b_ ~~c~~ #58;", "1. one\n2. two", "    indented", "https://a.example/ www.b.example",
]


def sample():
    return json.loads((REPOSITORY / "Samples/reports/halden-bridge.json").read_text())


def articles():
    """The files of the sample's articles by their canonical addresses."""
    found = {}
    for path in (REPOSITORY / "Samples/harbour-bridge").glob("*.html"):
        canonical = re.search(r'rel="canonical" href="([^"]+)"', path.read_text(errors="replace"))
        if canonical:
            found[canonical.group(1)] = path
    return found


def is_hostile(timeline):
    return timeline.get("title") == " ".join(HOSTILE)


def hostile():
    """The sample with a hostile text wherever an article's words can stand, so that the structure must stay the same."""
    timeline = copy.deepcopy(sample())
    timeline["title"] = " ".join(HOSTILE)
    for source, text in zip(timeline["sources"], HOSTILE[2:]):
        source["title"] = source["publisher"] = source["author"] = text
        source["url"] = "https://a.example/" + text
    texts = 0
    for event in timeline["events"] + timeline["undated"]:
        text = HOSTILE[texts % len(HOSTILE)]
        texts += 1
        event["summary"] = text
        if "attribution" in event:
            event["attribution"] = text
        event["participants"] = event["places"] = [text]
        for witness in event["sources"]:
            witness["quote"] = witness["expression"] = text
    for conflict in timeline["conflicts"]:
        for side in conflict["sides"]:
            for witness in side["sources"]:
                witness["quote"] = HOSTILE[5]
    return timeline


def hostile_article():
    """An article with each of those texts in a sentence and in a quotation, for what reads bytes as they come."""
    told = [" ".join(text.split()) or "x" for text in HOSTILE]
    return "Hostile harbour\n\nLENN, 14 March 2024 — The harbour was closed on 12 March 2024.\n\n" + "\n\n".join(
        f"The ferry {text} Runa sank off Lenn on {day % 12 + 1} March 2024, and the mayor said: “{text} is {text}.”"
        for day, text in enumerate(told))


# Times that formats know in different ways: of what year, how finely told, with which sides and offset.
TIMES = [
    ("15 March 44 BC", {"value": "BC0044-03-15"}, "-0043-03-15", "-0043-03-16", "day", "exact"),
    ("15 March 44 BC, 09:30", {"value": "BC0044-03-15T09:30"}, "-0043-03-15T09:30:00+01:00", "-0043-03-15T09:31:00+01:00",
     "minute", "exact"),
    ("1 BC", {"value": "BC0001"}, "0000-01-01", "0001-01-01", "year", "within"),
    ("24 August 79", {"value": "0079-08-24"}, "0079-08-24", "0079-08-25", "day", "exact"),
    ("the 13th century", {"value": "12"}, "1200-01-01", "1300-01-01", "century", "within"),
    ("31 December 1899", {"value": "1899-12-31"}, "1899-12-31", "1900-01-01", "day", "exact"),
    ("May 1961", {"value": "1961-05"}, "1961-05-01", "1961-06-01", "month", "within"),
    ("since 2015", {"first": "2015"}, "2015-01-01", None, "year", "spans"),
    ("summer 2019", {"value": "2019-SU"}, "2019-06-01", "2019-09-01", "season", "within"),
    ("2020 to 2024", {"first": "2020", "last": "2024"}, "2020-01-01", "2025-01-01", "year", "spans"),
    ("about February 2022", {"value": "2022-02"}, "2022-02-01", "2022-03-01", "month", "within"),
    ("12 March 2024, 10:06 to 10:21", {"first": "2024-03-12T10:06", "last": "2024-03-12T10:21"}, "2024-03-12T10:06:00",
     "2024-03-12T10:22:00", "minute", "spans"),
    ("12 March 2024, 14:20", {"value": "2024-03-12T14:20"}, "2024-03-12T14:20:00+02:00", "2024-03-12T14:21:00+02:00",
     "minute", "exact"),
    ("by 12 March 2024, 18:30", {"last": "2024-03-12T18:30"}, None, "2024-03-12T18:31:00+02:00", "minute", "within"),
    ("12 to 14 March 2024", {"first": "2024-03-12", "last": "2024-03-14"}, "2024-03-12", "2024-03-15", "day", "spans"),
    ("after 12 March 2024", {"after": "2024-03-12"}, "2024-03-13", None, "day", "within"),
    ("14 March 2024, morning", {"value": "2024-03-14TMO"}, "2024-03-14T06:00:00", "2024-03-14T12:00:00", "part of day",
     "within"),
    ("before 20 March 2024", {"before": "2024-03-20"}, None, "2024-03-20", "day", "within"),
    ("31 December 9999", {"value": "9999-12-31"}, "9999-12-31", "+10000-01-01", "day", "exact"),
    ("12025", {"value": "+12025"}, "+12025-01-01", "+12026-01-01", "year", "within"),
    ("4 July 12025", {"value": "+12025-07-04"}, "+12025-07-04", "+12025-07-05", "day", "exact"),
]
NAMES = ["Maria \"Mia\" O'Neil", "Lind | Sons", "The Two\nLines", "Ann; Bob, Carl", "=SUM(A1)", "-1+1"]


def times():
    """An event for each of those times, with names that are hard for some format."""
    timeline = copy.deepcopy(sample())
    model, events = timeline["events"][0], []
    for number, (text, told, begin, end, granularity, placement) in enumerate(TIMES):
        event, name = copy.deepcopy(model), NAMES[number % len(NAMES)]
        bounds = {side: bound for side, bound in (("begin", begin), ("end", end)) if bound}
        event["when"] = told | bounds | {
            "placement": placement, "granularity": granularity, "approximate": text.startswith("about"), "text": text}
        event["id"], event["participants"], event["places"] = f"time{number:02d}", [name], [name]
        event["summary"] = event["headline"] = f"{name} saw number {number}."
        events.append(event)
    derived = {"undated": [], "conflicts": [], "relations": [], "atoms": [], "claims": [], "passages": []}
    return timeline | {"events": events} | derived


def large(count):
    """Many events, for what must stay quick: those of the sample again and again, in the order of their times."""
    timeline = sample()
    model = [event for event in timeline["events"] if "when" in event]
    events = []
    for number in range(count):
        event = copy.deepcopy(model[number * len(model) // count])
        event["id"] = f"e{number:06d}"
        event["summary"] += f" ({number})"
        events.append(event)
    return timeline | {"events": events, "undated": [], "conflicts": [], "relations": [], "atoms": []}
