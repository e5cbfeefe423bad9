"""Folders that are named at the start: the project in one is opened, corrected and written back; another is followed."""
import pathlib
import shutil
import subprocess

from program import SAMPLES
from way import COUNT, CURRENT, expect


def prepare(folder):
    """A project and a folder of articles below a folder; what the desk is started with."""
    project, press = pathlib.Path(folder, "bridge"), pathlib.Path(folder, "press")
    press.mkdir()
    shutil.copytree(SAMPLES / "harbour-bridge", project / "harbour-bridge")
    (project / "corrections.yml").write_text("")
    (project / "dateline.yml").write_text(
        "timezone: Europe/London\n"
        "stories:\n"
        "  - title: The closing of the Halden Bridge\n"
        "    inputs:\n"
        "      - harbour-bridge/*.html\n"
        "      - path: harbour-bridge/ferrymen.txt\n"
        "        published: 2024-03-23\n"
        "    outputs: [bridge.md, bridge.json]\n"
        "    corrections: corrections.yml\n")
    shutil.copy(SAMPLES / "harbour-bridge/lantern.html", press)
    return project, press


def open_project(desk, page, dateline, project):
    page.visit(desk.address)
    page.tab("the project", "at.dataset.open === 'bridge'")
    page.press("Enter")
    page.until("it is opened", "location.pathname.includes('/stories/')", 90)
    page.settle()
    page.press("j")
    page.press("j")
    page.until("a row is chosen", CURRENT)
    event = page.run(f"{CURRENT}.id")
    page.press("e")
    page.until("the editor is open", "document.activeElement?.name === 'date'")
    page.type("early May 1962")
    page.press("Enter")
    page.until("the row is dated anew",
               f"document.getElementById('{event}')?.querySelector('.time').textContent === 'early May 1962'")
    page.settle()
    page.run("document.getElementById('write-back').closest('details').open = true")
    page.click("#write-back")
    page.until("the corrections are written", "document.getElementById('message').textContent.includes('stand in the folder')")
    for options in ((), ("--check",)):
        report = subprocess.run([dateline, "report", "--untrusted", *options, "dateline.yml"], cwd=project,
                                capture_output=True, text=True)
        expect("dateline report makes the reports", report.returncode == 0, report.stdout + report.stderr)
    story = page.run("document.body.dataset.story")
    expect("page and report are one", (project / "bridge.json").read_bytes()
           == desk.bytes("GET", f"/stories/{story}/publish/json"))


def follow(desk, page, press):
    page.visit(desk.address)
    page.tab("the title", "at.name === 'title'")
    page.type("What the press says")
    page.press("Enter")
    page.until("a story is begun", "location.pathname.includes('/stories/')")
    page.settle()
    page.run("document.getElementById('follow-panel').open = true;"
             "document.getElementById('follow').elements.folder.value = 'folder:press'")
    page.click("#follow button")
    page.until("the folder is followed", "document.querySelector('[data-look]')")
    page.settle()
    page.click("[data-look]")
    page.until("what is there has come", f"{COUNT} > 5", 60)
    page.settle()
    (press / "market.txt").write_text("The fish market moved to the north quay on 2 April 2024.\n")
    page.click("[data-look]")
    page.until("what is new is told", "document.querySelector('#look .changes')?.textContent.includes('fish market')", 60)
    page.settle()
    expect("as a difference", page.run("document.querySelectorAll('#look .changes li').length") == 1,
           page.run("document.getElementById('look').innerText"))
