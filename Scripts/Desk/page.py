"""A page of the desk in headless Chromium: typed into, waited for and looked at as people do."""
import time

from browser import Browser, axe

_KEYS = {"Enter": 13, "Escape": 27, "Tab": 9, " ": 32, "ArrowDown": 40}
CONTROL, SHIFT = 2, 8


class Page(Browser):
    def until(self, what, expression, seconds=30):
        """Waits until an expression holds."""
        ends = time.monotonic() + seconds
        while not self._holds(expression):
            if time.monotonic() > ends:
                raise AssertionError(f"{what}: not within {seconds} s: {expression}; the page says: {self.said()};"
                                     f" it waits for: {self.waiting()}")
            time.sleep(0.03)

    def _holds(self, expression):
        """Whether an expression holds; on a page that is left just now nothing does."""
        try:
            return self.run(f"Boolean({expression})")
        except AssertionError as error:
            if any(word in str(error) for word in ("navigated or closed", "context was destroyed", "find context")):
                return False
            raise

    def settle(self):
        """Waits until the rows are those that the desk has."""
        self.until("the rows are there", "document.readyState === 'complete' && document.getElementById('events')"
                   " && !document.querySelector('#events[aria-busy]')")

    def drawn(self):
        """Waits until the rows that are shown are those that the filter tells."""
        self.until("the filter is drawn", "document.querySelector('output').textContent.startsWith("
                   "document.querySelectorAll('#events li[data-status]:not([hidden])').length + ' ')")

    def text(self):
        return self.run("document.body.innerText")

    def waiting(self):
        """The addresses that were asked for and have not been answered."""
        asked = {}
        for event in self.events:
            if event["method"] == "Network.requestWillBeSent":
                asked[event["params"]["requestId"]] = event["params"]["request"]["url"]
            elif event["method"] in ("Network.loadingFinished", "Network.loadingFailed"):
                asked.pop(event["params"]["requestId"], None)
        return list(asked.values())

    def said(self):
        return self.run("document.getElementById('message')?.innerText || document.querySelector('main')?.innerText")[:300]

    def press(self, key, modifiers=0):
        code = _KEYS.get(key, ord(key[0].upper()))
        text = {"Enter": "\r", "Tab": ""}.get(key, key if len(key) == 1 and not modifiers & CONTROL else "")
        for kind in ("keyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=key, text=text if kind == "keyDown" else "",
                      windowsVirtualKeyCode=code, modifiers=modifiers)

    def type(self, text):
        """Types in place of what stands in the field."""
        self.run("document.activeElement.select?.()")
        self.call("Input.insertText", text=text)

    def tab(self, what, expression, most=80):
        """Goes on by the tabulator until the element that has the focus is the wanted one."""
        for _ in range(most):
            if self.run(f"Boolean((at => {expression})(document.activeElement))"):
                return
            self.press("Tab")
        raise AssertionError(f"{what} is not reached by the tabulator")

    def click(self, selector):
        """Clicks with the mouse in the middle of an element."""
        self.run(f"document.querySelector({selector!r}).scrollIntoView({{block: 'center'}})")
        x, y = self.run(f"(box => [box.left + box.width / 2, box.top + box.height / 2])"
                        f"(document.querySelector({selector!r}).getBoundingClientRect())")
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def drop(self, paths):
        """Drops files on the page."""
        data = {"items": [], "files": [str(path) for path in paths], "dragOperationsMask": 1}
        for kind in ("dragEnter", "dragOver", "drop"):
            self.call("Input.dispatchDragEvent", type=kind, x=300, y=200, data=data)

    def media(self, dark):
        self.call("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])

    def flaws(self):
        """What axe-core finds, with everything opened that can be."""
        self.run("document.querySelectorAll('details').forEach(part => part.open = true)")
        # It needs the places of all rows, also of those that are not drawn until they are scrolled to.
        self.run("for (const part of document.querySelectorAll('.chapter > ol:not(.empty), .aside, li')) part.style.contentVisibility = 'visible'")
        self.run(axe())
        return self.run(
            "axe.run().then(r => r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 2).map(n => n.html).join()))")

    def errors(self):
        """What the console says but refusals, which are shown on the page."""
        return [event["params"] for event in self.events
                if event["method"] == "Runtime.exceptionThrown"
                or event["method"] == "Log.entryAdded" and event["params"]["entry"]["level"] != "verbose"
                and "responded with a status of 4" not in str(event["params"])]
