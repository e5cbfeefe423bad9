"""Uses the desk in headless Chromium: browse.py DATELINE DATELINE-SERVE [--screenshots]"""
import pathlib
import shutil
import sys
import tempfile

import folders
import looks
import together
from page import Page
from program import SAMPLES, Desk
from way import Way


def main():
    dateline, serve = (str(pathlib.Path(path).resolve()) for path in sys.argv[1:3])
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    with tempfile.TemporaryDirectory() as folder:
        project, press = folders.prepare(folder)
        with Desk(serve, "--folder", str(project), "--folder", str(press)) as desk, Page(chromium) as page:
            use(desk, page, chromium, dateline, project, press)


def use(desk, page, chromium, dateline, project, press):
    try:
        story = Way(desk, page, dateline).walk()
        print("desk: from the title to the project that CI checks: done")
        with Page(chromium) as other:
            together.walk(desk, story, page, other)
        print("desk: two windows on one story: done")
        folders.open_project(desk, page, dateline, project)
        folders.follow(desk, page, press)
        print("desk: a project opened and written back, a folder followed: done")
        looks.accessible(desk, page, story)
        looks.on_a_phone(desk, page, story)
        looks.without_script(desk, page, story)
        print("desk: axe-core in light and dark, a phone, no script: done")
        looks.smooth(desk, page)
        if "--screenshots" in sys.argv:
            looks.pictures(desk, page, story, SAMPLES / "desk")
    except AssertionError as error:
        sys.exit(f"desk: {error}")


main()
