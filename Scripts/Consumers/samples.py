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
