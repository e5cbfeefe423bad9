"""How the pages look: accessible in light and dark, on a phone, without a script, and smooth with 5,000 rows."""
import pathlib

from way import COUNT, CURRENT, expect


def open_editor(page):
    page.settle()
    page.press("j")
    page.until("a row is chosen", CURRENT)
    page.press("e")
    page.until("the editor is open", "document.querySelector('.editor')")


def accessible(desk, page, story):
    places = ["", "?q=bridge", f"stories/{story}", f"stories/{story}/history", f"stories/{story}/articles/1"]
    for dark in (False, True):
        page.media(dark)
        for place in places:
            page.visit(desk.address + place)
            if place == f"stories/{story}":
                open_editor(page)
            flaws = page.flaws()
            expect(f"axe-core, /{place}, {'dark' if dark else 'light'}", not flaws, flaws)
    page.media(False)


def on_a_phone(desk, page, story):
    page.call("Emulation.setDeviceMetricsOverride", width=360, height=800, deviceScaleFactor=1, mobile=True)
    for place in ("", f"stories/{story}", f"stories/{story}/history", f"stories/{story}/articles/1"):
        page.visit(desk.address + place)
        if place == f"stories/{story}":
            open_editor(page)
            page.run("document.querySelectorAll('details').forEach(part => part.open = true)")
        width = page.run("document.documentElement.scrollWidth")
        expect(f"/{place} is as wide as a phone", width <= 360, f"{width}: {page.run(_WIDEST)}")
    page.call("Emulation.clearDeviceMetricsOverride")


_WIDEST = """[...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > 361)
  .slice(0, 3).map(one => one.outerHTML.slice(0, 120))"""


def without_script(desk, page, story):
    first = desk.ask("GET", f"/stories/{story}/timeline")["events"][0]["summary"]
    page.visit(f"{desk.address}stories/{story}", script=False)
    nodes = page.call("Accessibility.getFullAXTree")["nodes"]
    # A name that was put in is an element of its own.
    told = "".join(node["name"]["value"] for node in nodes if node.get("role", {}).get("value") == "StaticText")
    expect("readable without a script", first in told, (first, told[:2000]))
    page.call("Emulation.setScriptExecutionDisabled", value=False)


# No task of the page may take longer, in milliseconds.
_LONGEST = 50


def smooth(desk, page):
    """5,000 rows, under a heading for each year, for each month, or under one: no task of the page's main thread, which is what
    a frame waits for, takes 50 ms of processor time of its own while the page is scrolled and filtered, with what is told to
    assistive technology and without. Each step is done on the page three times, loaded anew, and its best time counts: what
    the page asks for comes back each time, what other programs took from the caches does not. What the page before it left is
    cleared away first: that is none of its work, and would fall on any of its frames."""
    for label, day in (
        ("120 years", lambda n: f"on {1 + n % 28} May {1900 + n % 120}"),
        ("12 months", lambda n: f"on {1 + n % 28} {_MONTHS[n % 12]} 2023"),
        ("one day", lambda n: f"at {n // 60 % 24}:{n % 60:02} on 3 May 2023"),
    ):
        story = long_story(desk, label, day)
        for aloud in (True, False):
            page.call(f"Accessibility.{'enable' if aloud else 'disable'}")
            passes = [_longest_tasks(desk, page, story) for _ in range(3)]
            longest = {step: min(times[step] for times in passes) for step in passes[0]}
            print(f"desk: 5,000 rows in {label}{', read aloud' if aloud else ''}: the longest frame: "
                  + ", ".join(f"{step} {time:.0f} ms" for step, time in longest.items()))
            expect(f"5,000 rows are smooth, {label}", max(longest.values()) < _LONGEST, (longest, passes))
    page.call("Accessibility.enable")


def long_story(desk, label, day):
    """A story of 5,000 rows."""
    story = desk.ask("POST", "/stories", {"title": f"Five thousand in {label}"})["id"]
    lines = [f"The {_NAMES[(n + n // 1440) % 8]} ferry number {n} reached harbour {n * 7 % 977} {day(n)}." for n in range(6000)]
    for start in range(0, len(lines), 400):
        desk.ask("POST", f"/stories/{story}/articles", {
            "author": "Ada", "published": "2024-03-19", "text": "\n\n".join(lines[start:start + 400])})
    return story


def _longest_tasks(desk, page, story):
    """The longest task of each step, in milliseconds."""
    page.visit(f"{desk.address}stories/{story}")
    page.settle()
    rows = page.run(COUNT)
    expect("5,000 rows are there", rows >= 5000, rows)
    page.call("HeapProfiler.collectGarbage")
    steps = {"scrolled": _SCROLL}
    for word in ("k", "ke", "keld", "keld 9", "1", ""):
        steps[f"filtered by “{word}”"] = _FILTER % word
    steps |= {"only disputed": _DISPUTED, "all again": _DISPUTED, "a row checked": _CHECK}
    longest = {step: max(page.frames(script)) for step, script in steps.items()}
    sent, whole = page.run("['resource', 'navigation'].map(kind => performance.getEntriesByType(kind).filter(one =>"
                           " kind === 'navigation' || one.name.includes('since=')).reduce((sum, one) => sum + one.decodedBodySize, 0))")
    expect("an edit sends what changed", 0 < sent < whole / 20, (sent, whole))
    return longest


_NAMES = "Varn Tolm Keld Brask Orre Quill Sund Marn".split()
_MONTHS = "January February March April May June July August September October November December".split()
# Down by 900 pixels a frame, then to places all over the page.
_SCROLL = """(async () => {
  const drawn = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  for (let step = 0; step < 60; step += 1) { scrollBy(0, 900); await drawn(); }
  for (let step = 0; step < 20; step += 1) {
    scrollTo(0, document.documentElement.scrollHeight * (step * 7 % 20) / 20);
    await drawn();
  }
  scrollTo(0, 0);
  await drawn(); })()"""
# Ends when what is told to be shown is.
_DRAWN = """
  const shown = document.querySelector('output'), count = () => document.querySelectorAll('#events li:not([hidden])').length;
  do await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  while (!shown.textContent.startsWith(count() + ' ')); })()"""
_FILTER = """(async () => {
  const box = document.querySelector('#tools [name=text]');
  box.value = '%s';
  box.dispatchEvent(new Event('input', {bubbles: true}));""" + _DRAWN
_CHECK = """(async () => {
  const events = document.getElementById('events'), {id} = events.querySelector('li');
  const isChecked = () => 'checked' in document.getElementById(id).dataset, before = isChecked();
  document.getElementById(id).click();
  document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'c', bubbles: true}));
  while (isChecked() === before || events.ariaBusy) await new Promise(done => setTimeout(done, 5)); })()"""
_DISPUTED = "(async () => { document.getElementById('only-disputed').click();" + _DRAWN


def pictures(desk, page, story, folder):
    """The screenshots of README."""
    folder = pathlib.Path(folder)
    page.visit(f"{desk.address}stories/{story}")
    page.settle()
    page.run("document.querySelector('.filter').open = false")
    page.screenshot(folder / "desk.png", 900, 1000)
    page.screenshot(folder / "desk-dark.png", 900, 1000, dark=True)
    page.media(False)
    open_editor(page)
    page.run("document.querySelector('.editor').closest('li').scrollIntoView()")
    page.screenshot(folder / "desk-editor.png", 900, 640)
