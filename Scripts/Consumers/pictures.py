"""Articles' own pictures, asked for by `--images`, and the page in a frame: the page's policy lets the browser load from the
hosts of the pictures and from no other, TimelineJS gets them as media, and the snippet of Formats.md embeds the page."""
import json
import pathlib
import re
import shutil
import subprocess
import tempfile
import time

import jsonschema

import browser
import samples
import schemas

PAGE = """<html lang=en><head><title>{title}</title><meta property="og:image" content="{picture}">
<meta property="article:published_time" content="2024-03-14T09:00:00Z"><link rel=canonical href="https://{host}/story">
</head><body><article><h1>{title}</h1><p>LENN — {sentence} Nobody in the town of Lenn was hurt, the mayor said later.</p>
</article></body></html>"""
PAGES = [
    PAGE.format(title="Ferry sinks off Lenn", picture="https://img.courier.example/a%20b/Müller.jpg?w=1", host="courier.example",
                sentence="The ferry Runa sank off Lenn on 12 March 2024."),
    PAGE.format(title="Bridge is shut", picture="https://cdn.post.example/bridge.png", host="post.example",
                sentence="The council closed the Lenn bridge on 13 March 2024."),
    PAGE.format(title="Mill burns", picture="data:image/png;base64,AAAA", host="gazette.example",
                sentence="The mill in Lenn burned on 11 March 2024."),
]
PICTURES = {"https://img.courier.example/a%20b/M%C3%BCller.jpg?w=1", "https://cdn.post.example/bridge.png"}
# Which of the addresses the page's policy does not let it load, so many at least: what is let through fails for want of a
# network.
_REFUSED = """(async () => {
  const refused = [];
  document.addEventListener('securitypolicyviolation', event => refused.push(event.blockedURI));
  await Promise.all(%s.map(address => new Promise(done => {
    const picture = new Image();
    picture.onload = picture.onerror = done;
    picture.src = address; })));
  for (let wait = 0; wait < 600 && refused.length < %d; wait++) await new Promise(done => setTimeout(done, 100));
  return refused; })()"""
OTHER = "https://other.example/pixel.png"


def rendered(program, folder, *options):
    paths = []
    for number, page in enumerate(PAGES):
        paths.append(pathlib.Path(folder, f"article{number}.html"))
        paths[-1].write_text(page)
    return subprocess.run([program, "build", *paths, *options], check=True, capture_output=True).stdout.decode()


def timelinejs(program, folder):
    """Each slide has the picture of its article and its group, and none is there unless it is asked for."""
    document = json.loads(rendered(program, folder, "--format", "timelinejs", "--images", "--group", "source"))
    jsonschema.validate(document, schemas.TIMELINEJS, cls=jsonschema.Draft202012Validator)
    assert {slide["media"]["url"] for slide in document["events"] if "media" in slide} == PICTURES, document
    assert all(slide["group"] for slide in document["events"]), document
    assert len({slide["group"] for slide in document["events"]}) == len(PAGES), document
    assert "media" not in rendered(program, folder, "--format", "timelinejs")


def html(program, folder):
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if not chromium:
        print("consumers: html: Chromium is not installed, pictures and the frame were not looked at")
        return
    path = pathlib.Path(folder, "story.html")
    with browser.Browser(chromium) as page:
        asked = json.dumps([*sorted(PICTURES), OTHER])
        path.write_text(rendered(program, folder, "--format", "html", "--images"))
        page.open(path)
        assert set(page.run("[...document.images].map(picture => picture.src)")) == PICTURES
        refused = page.run(_REFUSED % (asked, 1))
        assert refused == [OTHER], refused
        path.write_text(rendered(program, folder, "--format", "html"))
        page.open(path)
        refused = page.run(_REFUSED % (asked, len(PICTURES) + 1))
        assert page.run("document.images.length") == 0 and set(refused) == PICTURES | {OTHER}, refused
        frame(page, path)


def frame(page, path):
    """The snippet shows the page, whose script runs there, and nothing complains."""
    guide = (samples.REPOSITORY / "Sources/Dateline/Dateline.docc/Formats.md").read_text()
    snippet = re.search(r"<iframe.*?</iframe>", guide, re.S).group(0)
    assert f'src="{path.name}"' in snippet, snippet
    outer = path.with_name("outer.html")
    outer.write_text(f"<!doctype html><title>A page</title>{snippet}")
    page.open(outer)
    # A sandboxed frame has a process of its own.
    inner = awaited(lambda: [target["targetId"] for target in page.call("Target.getTargets")["targetInfos"]
                             if target["type"] == "iframe"])
    page.session = page.call("Target.attachToTarget", targetId=inner[0], flatten=True)["sessionId"]
    assert awaited(lambda: page.run("document.querySelectorAll('#events li').length") >= len(PAGES))
    # The box to search in is the script's.
    assert awaited(lambda: page.run("document.querySelector('input[type=search]') !== null"))
    assert not page.complaints(), page.complaints()


def awaited(look):
    """What a look gives, once that is something; a busy machine may take a minute."""
    for _ in range(600):
        if found := look():
            return found
        time.sleep(0.1)
    return look()


READERS = {"timelinejs": timelinejs, "html": html}


def check(program, name):
    if name in READERS:
        with tempfile.TemporaryDirectory() as folder:
            READERS[name](program, folder)
