"""Uses the desk in headless Chromium: browse.py DATELINE DATELINE-SERVE [--screenshots]"""
import pathlib
import shutil
import sys

import looks
import together
from page import Page
from program import SAMPLES, Desk
from way import Way


def main():
    dateline, serve = (str(pathlib.Path(path).resolve()) for path in sys.argv[1:3])
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    with Desk(serve) as desk, Page(chromium) as page:
        try:
            story = Way(desk, page, dateline).walk()
            print("desk: from the title to the project that CI checks: done")
            with Page(chromium) as other:
                together.walk(desk, story, page, other)
            print("desk: two windows on one story: done")
            looks.accessible(desk, page, story)
            looks.on_a_phone(desk, page, story)
            looks.without_script(desk, page, story)
            looks.smooth(desk, page)
            if "--screenshots" in sys.argv:
                looks.pictures(desk, page, story, SAMPLES / "desk")
        except AssertionError as error:
            sys.exit(f"desk: {error}")


main()
