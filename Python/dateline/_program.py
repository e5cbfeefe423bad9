"""Where the program is."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path


def program() -> str:
    """The path of the program: what DATELINE names, the one that came with the package, or the one on the path."""
    named = os.environ.get("DATELINE")
    if named:
        return named
    carried = Path(__file__).parent / "bin" / "dateline"
    if carried.exists():
        return str(carried)
    found = shutil.which("dateline")
    if found:
        return found
    raise FileNotFoundError("no program dateline: neither in this package nor on the path; DATELINE may name one")


def main() -> None:
    """Runs the program, for the command that pip installs."""
    path = program()
    os.execv(path, [path, *sys.argv[1:]])
