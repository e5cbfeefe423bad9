"""Looks at the page in headless Chromium, where it is installed: no error, no request, no flaw that axe-core finds, every
control usable, and 5,000 events smooth. Speaks the DevTools protocol itself, so that no driver is needed."""
import base64
import importlib.util
import itertools
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

import websocket

import samples


class Browser:
    """A headless Chromium with one page; as a context manager it ends the browser."""

    def __init__(self, program):
        self.profile = tempfile.mkdtemp()
        self.process = subprocess.Popen(
            [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0", "--no-first-run",
             "--remote-allow-origins=*", f"--user-data-dir={self.profile}", "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.numbers = itertools.count(1)
        self.events = []
        self.socket = websocket.create_connection(self._address(), timeout=60)
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = None
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network", "Accessibility"):
            self.call(f"{domain}.enable")

    session = None

    def _address(self):
        port = pathlib.Path(self.profile, "DevToolsActivePort")
        for _ in range(200):
            if port.exists() and len(port.read_text().split("\n")) > 1:
                number, path = port.read_text().split("\n")[:2]
                return f"ws://127.0.0.1:{number}{path}"
            time.sleep(0.1)
        raise RuntimeError("Chromium does not start")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)

    def call(self, method, **parameters):
        number = next(self.numbers)
        message = {"id": number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        self.socket.send(json.dumps(message))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("id") == number:
                assert "error" not in answer, (method, answer)
                return answer["result"]
            self.events.append(answer)

    def open(self, path, script=True, fragment=""):
        """Loads a file; seconds until it is loaded."""
        return self.visit(path.as_uri() + fragment, script)

    def visit(self, address, script=True):
        """Loads an address; seconds until it is loaded."""
        self.events.clear()
        self.call("Emulation.setScriptExecutionDisabled", value=not script)
        began = time.monotonic()
        self.call("Page.navigate", url=address)
        while not any(event["method"] == "Page.loadEventFired" for event in self.events):
            self.events.append(json.loads(self.socket.recv()))
        return time.monotonic() - began

    def run(self, expression):
        answer = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def task_seconds(self):
        """How long the page was busy until now, in its own processor time once that is asked for."""
        metrics = self.call("Performance.getMetrics")["metrics"]
        return next(metric["value"] for metric in metrics if metric["name"] == "TaskDuration")

    def busy(self, step):
        """The milliseconds of processor time that a step takes, drawing included."""
        began = self.task_seconds()
        self.run(step)
        return (self.task_seconds() - began) * 1000

    def frames(self, step):
        """The processor time of the page's main thread, in milliseconds, for each of its tasks while a step is done: what keeps
        it from drawing or from hearing a key. A task holds all that a frame needs, script, style, layout, painting and what
        is told to those who have pages read aloud; with each its own time, how busy the machine is otherwise does not count."""
        self._of_browser("Tracing.start", transferMode="ReportEvents", traceConfig={"includedCategories": ["toplevel", "__metadata"]})
        self.run(step)
        self._of_browser("Tracing.end")
        while not any(event["method"] == "Tracing.tracingComplete" for event in self.events):
            self.events.append(json.loads(self.socket.recv()))
        told = [one for event in self.events if event["method"] == "Tracing.dataCollected" for one in event["params"]["value"]]
        self.events = [event for event in self.events if not event["method"].startswith("Tracing.")]
        place = lambda one: (one["pid"], one["tid"])
        pages = {place(one) for one in told if one["name"] == "thread_name" and one["args"]["name"] == "CrRendererMain"}
        tasks = [one["tdur"] / 1000 for one in told
                 if place(one) in pages and one["name"] == "ThreadControllerImpl::RunTask" and "tdur" in one]
        assert tasks, "Chromium tells no tasks of the page"
        return tasks

    def _of_browser(self, method, **parameters):
        session, self.session = self.session, None
        self.call(method, **parameters)
        self.session = session

    def complaints(self):
        """What the console and the network have to say of the page."""
        told = []
        for event in self.events:
            if event["method"] in ("Runtime.exceptionThrown", "Log.entryAdded", "Runtime.consoleAPICalled"):
                told.append(event["params"])
            if event["method"] == "Network.requestWillBeSent":
                url = event["params"]["request"]["url"]
                if not url.startswith(("file:", "about:")) or event["params"]["type"] != "Document":
                    told.append(url)
        return told

    def screenshot(self, path, width=1100, height=1000, dark=False, media="screen"):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        self.call("Emulation.setEmulatedMedia", media=media, features=[
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])
        data = self.call("Page.captureScreenshot", format="png")["data"]
        pathlib.Path(path).write_bytes(base64.b64decode(data))


def axe():
    """axe-core, as a package of PyPI carries it."""
    package = importlib.util.find_spec("axe_playwright_python")
    return pathlib.Path(package.submodule_search_locations[0], "axe.min.js").read_text()


def check(render):
    """The number of failed checks."""
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if not program:
        print("consumers: html: Chromium is not installed, the page was not looked at")
        return 0
    failures = 0

    def expect(what, holds, details=""):
        nonlocal failures
        if not holds:
            failures += 1
            print(f"consumers: html in Chromium: {what}: {details}", file=sys.stderr)

    with Browser(program) as page:
        for label, timeline in [("sample", samples.sample()), ("hostile", samples.hostile())]:
            path = render(timeline)
            for dark in (False, True):
                page.call("Emulation.setEmulatedMedia", features=[
                    {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])
                page.open(path)
                expect(f"{label}: errors or requests", not page.complaints(), page.complaints()[:3])
                expect(f"{label}: wider than a phone", _fits(page, 360))
                page.run("document.querySelectorAll('details').forEach(part => part.open = true)")
                # axe-core needs the places of all rows, also of those that are not drawn until they are scrolled to.
                page.run("document.styleSheets[0].insertRule('.chapter > ol, .aside, li { content-visibility: visible !important }')")
                page.run(axe())
                found = page.run(
                    "axe.run().then(r => r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 2).map(n => n.html).join()))")
                expect(f"{label}, {'dark' if dark else 'light'}: axe-core", not found, found)
        page.open(render(samples.sample()))
        expect("a click on an event shows its sentences", page.run(_CLICK))
        expect("a filter tells each time once and none never", page.run(_FILTER), page.run(_FILTER))
        expect("without script: readable", _readable(page, render(samples.sample())))
        # In the page's own processor time: how busy the machine is otherwise does not count.
        page.call("Performance.enable", timeDomain="threadTicks")
        page.open(render(samples.large(5000)))
        seconds = page.task_seconds()
        expect("5,000 events load in 3 s", seconds < 3, f"{seconds:.1f} s")
        slowest = max(min(page.busy(step) for _ in range(3)) for step in STEPS)
        expect("5,000 events answer in half a second", slowest < 500, f"{slowest:.0f} ms")
        expect("5,000 events: errors or requests", not page.complaints(), page.complaints()[:3])
        print(f"consumers: html in Chromium: 5,000 events load in {seconds:.1f} s, answer in {slowest:.0f} ms")
    return failures


_CLICK = """(() => {
  const row = document.querySelectorAll('#events li')[2], details = row.querySelector('details');
  row.querySelector('p').click();
  const opened = details.open && details.querySelector('mark') !== null;
  row.querySelector('p').click();
  return opened && !details.open; })()"""
_FILTER = """(async () => {
  const box = document.querySelector('input[type=search]');
  box.value = 'ferry';
  box.dispatchEvent(new Event('input', {bubbles: true}));
  const count = () => document.querySelectorAll('#events li:not([hidden])').length + ' ';
  while (!document.querySelector('output').textContent.startsWith(count())) await new Promise(requestAnimationFrame);
  return [...document.querySelectorAll('.chapter')].every(chapter => {
    const shown = [...chapter.querySelectorAll(':scope > ol > li:not([hidden])')];
    const time = row => row.querySelector('.time').textContent;
    return shown.every((row, at) => row.matches('.same') === (at > 0 && time(shown[at - 1]) === time(row))); }); })()"""
# Each does what a reader does, and ends when the page is drawn again.
_TIMED = """new Promise(done => {{ {step}; requestAnimationFrame(() => setTimeout(done)); }})"""
STEPS = [_TIMED.format(step=step) for step in [
    "const box = document.querySelector('input[type=search]'); box.value = box.value ? '' : 'bridge'; "
    "box.dispatchEvent(new Event('input', {bubbles: true}))",
    "document.querySelector('#axis').dispatchEvent(new KeyboardEvent('keydown', {key: '+', bubbles: true}))",
    "document.querySelector('#axis').dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true}))",
    "document.querySelector('details').open = true",
    "window.scrollTo(0, document.body.scrollHeight / 2)",
]]


def passages(markdown, articles):
    """Every link of a report that names a passage is scrolled to in its article: `articles` are files by address.
    The number of failed checks."""
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if not program:
        print("consumers: markdown: Chromium is not installed, links to passages were not followed")
        return 0
    links = re.findall(r"\]\((https?://[^)#]*)(#[^)]*:~:text=[^)]*)\)", markdown)
    reached, missed = 0, []
    with Browser(program) as page:
        # So low that no passage but a headline is seen without scrolling.
        page.call("Emulation.setDeviceMetricsOverride", width=600, height=60, deviceScaleFactor=1, mobile=False)
        for address, fragment in links:
            if address not in articles:
                continue
            page.call("Page.navigate", url="about:blank")
            page.open(pathlib.Path(articles[address]), fragment=fragment)
            for _ in range(20):
                if page.run("window.scrollY") > 0:
                    break
                time.sleep(0.05)
            if page.run("window.scrollY") > 0:
                reached += 1
            else:
                missed.append(fragment)
    print(f"consumers: markdown in Chromium: {reached} of {reached + len(missed)} passages are scrolled to")
    # A page that prints a sentence over two elements, a headline at its top: not all can be reached.
    if not reached or len(missed) > reached // 10:
        print(f"consumers: markdown in Chromium: not reached: {missed[:5]}", file=sys.stderr)
        return 1
    return 0


def _fits(page, width):
    page.call("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=False)
    fits = page.run("document.documentElement.scrollWidth <= innerWidth")
    page.call("Emulation.clearDeviceMetricsOverride")
    return fits


def _readable(page, path):
    page.open(path, script=False)
    tree = page.call("Accessibility.getFullAXTree")["nodes"]
    page.call("Emulation.setScriptExecutionDisabled", value=False)
    roles = [node["role"]["value"] for node in tree if not node.get("ignored")]
    return roles.count("listitem") >= len(samples.sample()["events"]) and "heading" in roles and "searchbox" not in roles
