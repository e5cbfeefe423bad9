"""The program dateline-serve, and what it is asked over its API."""
import json
import pathlib
import shutil
import subprocess
import tempfile
import urllib.error
import urllib.request

SAMPLES = pathlib.Path(__file__).resolve().parents[2] / "Samples"


class Desk:
    """A desk that is served from a store, as a context manager; without a store, from one in a folder of its own."""

    def __init__(self, program, *options, store=None):
        self.folder = None if store else tempfile.mkdtemp()
        self.store = store or f"{self.folder}/desk.sqlite"
        self.process = subprocess.Popen(
            [program, "--store", self.store, *options], stdout=subprocess.PIPE, text=True)
        self.address = self.process.stdout.readline().strip()
        if not self.address.startswith("http://"):
            raise RuntimeError(f"{program} does not serve: exit code {self.process.wait(10)}")
        # Both are of use to those who ask on sockets of their own.
        self.port = int(self.address.split(":")[2].split("/")[0])
        self.prefix = "/" + self.address.split("/", 3)[3].rstrip("/")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        code = self.process.wait(20)
        if self.folder:
            shutil.rmtree(self.folder)
        if code != 0:
            raise RuntimeError(f"the desk does not end in order: exit code {code}")

    def bytes(self, method, path, body=None, kind="application/json"):
        """What the API answers."""
        request = urllib.request.Request(self.address + "api/v1" + path, body, {"Content-Type": kind}, method=method)
        with urllib.request.urlopen(request) as answer:
            return answer.read()

    def ask(self, method, path, value=None):
        """What the API answers, as a value; None where it answers nothing."""
        answer = self.bytes(method, path, None if value is None else json.dumps(value).encode())
        return json.loads(answer) if answer else None
