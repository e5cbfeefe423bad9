"""The whole way of a story in the browser, from its title to the project that CI checks."""
import io
import json
import os
import pathlib
import subprocess
import tempfile
import zipfile

from page import CONTROL, SHIFT
from program import SAMPLES

_FOLDER = SAMPLES / "harbour-bridge"
FIVE = [_FOLDER / name for name in ("lantern.html", "gazette.html", "courier.html", "observer.md", "ferrymen.txt")]

COUNT = "document.querySelectorAll('#events li[data-status]').length"
CURRENT = "document.querySelector('#events li.current')"
HINT = "document.querySelector('.editor .hint').textContent"


def row(event, more=""):
    return f"document.getElementById('{event}')" + more


def expect(what, holds, details=""):
    if not holds:
        raise AssertionError(f"{what}: {details}")


class Way:
    """The steps in their order; each leaves the page settled."""

    def __init__(self, desk, page, dateline):
        self.desk, self.page, self.dateline = desk, page, dateline
        self.story = None

    def walk(self):
        for step in (self.begin, self.drop_five, self.tell_a_day, self.correct, self.undo_and_redo, self.check_and_hide,
                     self.merge_and_split, self.other_reading, self.add, self.filter, self.reload, self.take_out,
                     self.export):
            step()
            self.page.settle()
            expect(f"errors while “{step.__name__}”", not self.page.errors(), self.page.errors()[:2])
        return self.story

    # Small steps.

    def rows(self):
        return self.page.run(COUNT)

    def pick(self, event):
        """Goes to a row by the keyboard."""
        self.page.run("document.activeElement.blur()")
        for _ in range(200):
            if self.page.run(f"{CURRENT}?.id") == event:
                return
            self.page.press("k" if self.page.run(
                f"!!{CURRENT} && !!({row(event)}.compareDocumentPosition({CURRENT}) & 4)") else "j")
        raise AssertionError(f"the keyboard does not reach {event}")

    def open_editor(self, event):
        self.pick(event)
        self.page.press("e")
        self.page.until("e opens the editor", "document.activeElement?.name === 'date'")

    def field(self, name, text):
        self.page.tab(f"the field “{name}”", f"at.name === '{name}'")
        self.page.type(text)

    def save(self, what, expression):
        self.page.press("Enter")
        self.page.until(what, f"!document.querySelector('.editor') && ({expression})")
        self.page.settle()

    def events(self):
        return self.page.run("[...document.querySelectorAll('#events li[data-status]')].map(row => row.id)")

    def story_api(self, path=""):
        return self.desk.ask("GET", f"/stories/{self.story}{path}")

    # The way.

    def begin(self):
        self.page.visit(self.desk.address)
        self.page.tab("the title", "at.name === 'title'")
        self.page.type("The closing of the Halden Bridge")
        self.page.press("Enter")
        self.page.until("a story is begun", "location.pathname.includes('/stories/')")
        self.page.settle()
        self.story = self.page.run("document.body.dataset.story")
        self.page.tab("the name", "at.id === 'author'")
        self.page.type("Ada Brook")

    def drop_five(self):
        self.page.drop(FIVE)
        self.page.until("five articles are in", "document.querySelectorAll('.articles tr').length === 5", 90)
        self.page.settle()
        expect("rows", self.rows() > 20, self.rows())
        progress = self.page.run("document.getElementById('progress').innerText")
        expect("each file is told of", all(path.name in progress for path in FIVE), progress)
        with tempfile.TemporaryDirectory() as folder:
            large = pathlib.Path(folder, "large.html")
            large.touch()
            os.truncate(large, 65 << 20)
            self.page.drop([large])
            self.page.until("what is too large is refused", "document.getElementById('progress').innerText"
                            ".includes('large.html: the file is larger than the 64 MiB')")
        self.page.settle()

    def tell_a_day(self):
        progress = self.page.run("document.getElementById('progress').innerText")
        expect("a day is asked for", "ferrymen.txt" in progress and "tells no day" in progress, progress)
        before = self.story_api("/timeline")
        self.page.tab("the day of the newsletter", "at.dataset.dateOf")
        self.page.type("23 March 2024")
        self.page.press("Enter")
        self.page.until("it has its day", "document.querySelector('[data-date-of]')?.defaultValue === '2024-03-23'")
        self.page.settle()
        expect("more is dated", len(self.story_api("/timeline")["undated"]) < len(before["undated"]))

    def correct(self):
        self.event = self.events()[1]
        self.words = self.page.run(row(self.event, ".querySelector('p').firstChild.textContent"))
        self.open_editor(self.event)
        self.page.type("in a while")
        self.page.until("what tells no time is refused while typing", f"{HINT}.includes('tells no one time')")
        self.page.type("early May 1962")
        self.page.until("what is typed is read", f"{HINT} === '= early May 1962'")
        self.field("note", "The plaque says so.")
        self.save("the row is dated anew", row(self.event, "?.querySelector('.time').textContent === 'early May 1962'"))
        expect("the note is shown", "plaque" in self.page.run(row(self.event, ".textContent")))
        self.open_editor(self.event)
        self.field("summary", "The mayor opened the bridge.")
        self.save("the words are others", row(self.event, "?.textContent.includes('The mayor opened the bridge.')"))
        self.open_editor(self.event)
        self.page.tab("the status", "at.name === 'status'")
        self.page.press("a")
        self.page.run("document.activeElement.form.requestSubmit()")
        self.page.until("the status is another", row(self.event, "?.dataset.status === 'alleged'"))
        self.page.settle()

    def undo_and_redo(self):
        status = row(self.event, "?.dataset.status")
        self.page.press("u")
        self.page.until("u undoes the status", f"{status} !== 'alleged'")
        self.page.settle()
        self.page.press("z", CONTROL)
        self.page.until("so does Control-Z the words", f"!{row(self.event, '.textContent')}.includes('The mayor opened')")
        self.page.settle()
        self.page.press("r")
        self.page.until("r does them again", f"{row(self.event, '.textContent')}.includes('The mayor opened')")
        self.page.settle()
        self.page.press("z", CONTROL | SHIFT)
        self.page.until("so does Control-Shift-Z the status", f"{status} === 'alleged'")
        self.page.settle()
        self.page.press("u")
        self.page.until("and once more", f"{status} !== 'alleged'")

    def check_and_hide(self):
        self.pick(self.event)
        self.page.press("c")
        self.page.until("c checks", row(self.event, "?.querySelector('.tick')?.textContent.includes('checked')"))
        self.page.settle()
        count, hidden = self.rows(), self.events()[3]
        self.pick(hidden)
        self.page.press("h")
        self.page.until("h hides", f"!{row(hidden)} && {COUNT} === {count - 1}")
        self.page.settle()
        expect("the next row is chosen", self.page.run(f"!!{CURRENT}"))

    def merge_and_split(self):
        count = self.rows()
        one, other = self.events()[4:6]
        self.open_editor(one)
        self.page.tab("what tells the same", "at.name === 'merge'")
        self.page.run(f"document.activeElement.value = '{other[6:]}'")
        self.page.run("document.activeElement.form.requestSubmit()")
        self.page.until("two rows are one", f"!document.querySelector('.editor') && {COUNT} === {count - 1}")
        self.page.settle()
        merged = one if self.page.run(f"!!{row(one)}") else other
        told = self.story_api(f"/rows/{merged[6:]}")["tellings"]
        expect("it has the sentences of both", len(told) > 1, told)
        self.page.press("u")
        self.page.until("they are two again", f"{COUNT} === {count}")
        self.page.settle()
        # One that several articles tell is taken apart.
        several = next(event for event in self.events()
                       if len(self.story_api(f"/rows/{event[6:]}")["tellings"]) > 1)
        self.open_editor(several)
        self.page.tab("its tellings", "at.name === 'split'")
        self.page.press("Tab")
        self.page.press(" ")
        self.page.run("document.querySelector('.editor form').requestSubmit()")
        self.page.until("a telling is a row of its own", f"!document.querySelector('.editor') && {COUNT} === {count + 1}")
        self.page.settle()
        self.page.press("u")
        self.page.until("they are one again", f"{COUNT} === {count}")

    def other_reading(self):
        wish = {"author": "Ada Brook", "title": "Minutes", "published": "2024-04-30",
                "text": "The harbour board was elected on 03/04/2024."}
        self.desk.ask("POST", f"/stories/{self.story}/articles", wish)
        shown = "[...document.querySelectorAll('#events li')].find(one => one.textContent.includes('03/04/2024'))"
        self.page.until("what a program puts in is shown", shown)
        self.page.settle()
        event = self.page.run(f"{shown}.id")
        before = self.page.run(row(event, ".querySelector('.time').textContent"))
        now = row(event, "?.querySelector('.time').textContent")
        self.open_editor(event)
        self.page.tab("the other reading", "at.textContent.startsWith('Read as ')")
        self.page.press("Enter")
        self.page.until("it is one key away", f"!document.querySelector('.editor') && !['{before}', undefined].includes({now})")
        self.page.settle()
        self.page.press("u")
        self.page.until("the first reading is back", f"{now} === '{before}'")
        self.page.settle()
        # It stands with the reasons of the date, too, one click away.
        self.page.run(row(event, ".querySelector('details').open = true"))
        self.page.until("the reasons show it", row(event, "?.querySelector('.readings button')"))
        self.page.click(f"#{event} .readings button")
        self.page.until("it is one click away", f"!['{before}', undefined].includes({now})")
        self.page.settle()
        place = self.page.run(row(event, ".querySelector('cite a[href*=telling]').href"))
        expect("the sentence is marked in its article", self.page.run(
            f"fetch({place!r}).then(answer => answer.text()).then(text => new DOMParser().parseFromString(text, 'text/html')"
            f".querySelector(new URL({place!r}).hash)?.querySelector('mark')?.textContent.includes('03/04/2024'))"))

    def add(self):
        count = self.rows()
        self.page.run("document.activeElement.blur()")
        self.page.press("a")
        self.page.until("a opens the form", "document.activeElement?.name === 'summary'")
        self.page.type("The council named a new harbour master.")
        self.field("date", "2 April 2024")
        self.page.press("Enter")
        self.page.until("the event is there", f"{COUNT} === {count + 1} && {CURRENT}?.textContent.includes('harbour master')")

    def filter(self):
        shown = "[...document.querySelectorAll('#events li[data-status]')].filter(one => !one.hidden).map(one => one.id)"
        self.page.run("document.getElementById('only-unchecked').click()")
        self.page.drawn()
        expect("what is checked is left out", self.event not in self.page.run(shown))
        told = self.page.run("document.querySelector('output').textContent")
        expect("and counted so", told == f"{self.rows() - 1} of {self.rows()} shown", told)
        self.page.run("document.getElementById('only-unchecked').click()")
        for name, values in (("source", "sources"), ("person", "people"), ("place", "places")):
            menu = f"document.forms[0].elements.{name}"
            change = (f"(at => {{ {menu}.selectedIndex = at;"
                      f" {menu}.dispatchEvent(new Event('input', {{bubbles: true}})); }})")
            rows = "[...document.querySelectorAll('#events li[data-status]')]"
            self.page.run(f"{change}(1)")
            self.page.drawn()
            expect(f"the filter by {name} holds", self.page.run(
                f"{rows}.some(one => one.hidden) && {rows}.some(one => !one.hidden)"
                f" && {rows}.every(one => one.hidden !== one.dataset.{values}.split(' ').includes({menu}.value))"))
            self.page.run(f"{change}(0)")
            self.page.drawn()
            expect(f"without {name} all are shown", self.page.run(f"{rows}.every(one => !one.hidden)"))
        self.page.run("document.activeElement.blur()")
        self.page.press("/")
        self.page.until("/ goes to the filter", "document.activeElement?.name === 'text'")
        self.page.type("girder")
        self.page.drawn()
        texts = self.page.run(f"{shown}.map(id => document.getElementById(id).textContent.toLowerCase())")
        expect("the filter holds", texts and all("girder" in text for text in texts), texts)
        self.page.type("")
        self.page.press("a")
        self.page.run("(box => { box.value = ''; box.dispatchEvent(new Event('input', {bubbles: true})); })"
                      "(document.activeElement)")
        self.page.run("document.getElementById('only-disputed').click()")
        self.page.drawn()
        disputed, about = self.page.run(shown), self.story_api("/timeline")["conflicts"]
        expect("disputed rows are those of conflicts", {one[6:] for one in disputed}
               <= {event for one in about for event in one["events"]}, (disputed, about))
        self.page.run("document.getElementById('only-disputed').click()")

    def reload(self):
        count = self.rows()
        self.page.visit(self.page.run("location.href"))
        self.page.settle()
        expect("all is there", self.rows() == count, (self.rows(), count))
        expect("the words too", "The mayor opened the bridge." in self.page.run(row(self.event, ".textContent")))
        expect("and the name", self.page.run("document.getElementById('author').value") == "Ada Brook")
        self.page.visit(f"{self.desk.address}stories/{self.story}/history")
        history = self.page.text()
        expect("the history tells who, what and what was before",
               all(word in history for word in ("Ada Brook", "correction changed", "1962-05-01", "article 1 put in")), history)
        self.page.visit(f"{self.desk.address}stories/{self.story}")
        self.page.settle()

    def take_out(self):
        count = self.rows()
        self.page.run("document.getElementById('articles-panel').open = true")
        self.page.click("[data-is-in=false]")
        self.page.until("the article is out", f"document.querySelector('.articles .out') && {COUNT} < {count}")
        self.page.settle()
        self.page.click("[data-is-in=true]")
        self.page.until("and in again", f"!document.querySelector('.articles .out') && {COUNT} === {count}")

    def export(self):
        archive = zipfile.ZipFile(io.BytesIO(self.desk.bytes("GET", f"/stories/{self.story}/project.zip")))
        with tempfile.TemporaryDirectory() as folder:
            archive.extractall(folder)
            check = subprocess.run([self.dateline, "report", "--check", "--untrusted", "dateline.yml"], cwd=folder,
                                   capture_output=True, text=True)
            expect("the project is what CI wants", check.returncode == 0, check.stdout + check.stderr)
        events = json.loads(self.desk.bytes("GET", f"/stories/{self.story}/publish/json"))["events"]
        expect("its timeline is the one shown", self.page.run(row(f"event-{events[0]['id']}", " !== null")))
