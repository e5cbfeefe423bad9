"""vis-timeline itself, 5.1.0 as streamlit-vis-timeline ships it, draws what the format `vis` writes in headless Chromium: every
item, in the order of the timeline, on the clock of whoever looks at it."""
import html
import importlib.util
import json
import pathlib
import re
import shutil
import time

import browser

ZONES = ("UTC", "America/Los_Angeles", "Asia/Tokyo")
_DRAWN = """[...document.querySelectorAll('.vis-item.vis-point, .vis-item.vis-range')].map(item => ({
  kind: item.className.includes('vis-range') ? 'range' : 'point', left: item.getBoundingClientRect().left,
  text: item.querySelector('.vis-item-content').textContent.trim()}))"""


def page_file():
    """The page of the package that draws a timeline; None where it is not installed."""
    package = importlib.util.find_spec("streamlit_timeline")
    return package and pathlib.Path(package.submodule_search_locations[0], "frontend/build/index.html")


def check(text):
    items = json.loads(text)
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if not program or not page_file():
        print("consumers: vis: Chromium or vis-timeline is not installed, nothing was drawn")
        return
    if not items:
        return
    with browser.Browser(program) as page:
        # So wide that the shortest time between two items is seen.
        page.call("Emulation.setDeviceMetricsOverride", width=20_000, height=4000, deviceScaleFactor=1, mobile=False)
        for zone in ZONES:
            page.call("Emulation.setTimezoneOverride", timezoneId=zone)
            drawn = draw(page, items)
            assert len(drawn) == len(items), (zone, len(drawn), len(items))
            assert not page.run("document.querySelectorAll('.vis-item :is(script, img, iframe)').length"), zone
            by_text = {words(item["text"]): item for item in drawn}
            if len(by_text) < len(items):
                # Hostile texts: some are nothing but signs.
                continue
            lefts = []
            for item in items:
                shown = by_text[words(text_of(item["content"]))]
                assert shown["kind"] == item["type"], (zone, item, shown)
                lefts.append(shown["left"])
            # A point's dot may stand a few pixels off its moment.
            turned = [pair for pair in zip(lefts, lefts[1:]) if pair[0] > pair[1] + 10]
            assert not turned, (zone, turned)


def draw(page, items):
    """The items as the page draws them."""
    page.open(page_file())
    arguments = {"options": json.dumps({"height": 3000}), "items": json.dumps(items), "groups": "[]"}
    message = {"type": "streamlit:render", "args": arguments, "disabled": False}
    page.run(f"window.postMessage({json.dumps(message)}, '*')")
    # A busy machine may take long.
    for _ in range(600):
        time.sleep(0.1)
        drawn = page.run(_DRAWN)
        if len(drawn) >= len(items):
            return drawn
    return drawn


def text_of(content):
    return html.unescape(re.sub("<[^>]*>", "", content))


def words(text):
    return "".join(sign for sign in text if sign.isalnum())
