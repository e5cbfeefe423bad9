"""wheel.py PROGRAMS VERSION MACHINE FOLDER: the wheel of Python/dateline with the static programs of a folder in it. A wheel is a zip of a
known form (PEP 427), so nothing of PyPI is needed to write one."""

import base64
import hashlib
import pathlib
import sys
import zipfile

programs, version, machine, folder = sys.argv[1:]
root = pathlib.Path(__file__).resolve().parent.parent.parent
# A static program asks nothing of the system's libraries.
tag = f"py3-none-manylinux_2_17_{machine}.musllinux_1_1_{machine}"
info = f"dateline-{version}.dist-info"
files = {f"dateline/{path.name}": path.read_bytes() for path in sorted((root / "Python/dateline").iterdir()) if path.is_file()}
files |= {f"dateline/bin/{name}": pathlib.Path(programs, name).read_bytes() for name in ("dateline", "dateline-serve")}
files[f"{info}/licenses/LICENSE"] = (root / "LICENSE").read_bytes()
files[f"{info}/licenses/NOTICE"] = (root / "NOTICE").read_bytes()
files[f"{info}/METADATA"] = f"""Metadata-Version: 2.4
Name: dateline
Version: {version}
Summary: Turns news articles into an ordered timeline of events, each with its sentence as proof
License-Expression: Apache-2.0
License-File: LICENSE
License-File: NOTICE
Requires-Python: >=3.9
Provides-Extra: pandas
Requires-Dist: pandas; extra == "pandas"
Classifier: Typing :: Typed
Description-Content-Type: text/markdown

{(root / "README.md").read_text()}""".encode()
files[f"{info}/WHEEL"] = "".join(
    ["Wheel-Version: 1.0\nGenerator: dateline\nRoot-Is-Purelib: false\n"]
    + [f"Tag: py3-none-{platform}\n" for platform in tag.removeprefix("py3-none-").split(".")]
).encode()
files[f"{info}/entry_points.txt"] = b"[console_scripts]\ndateline = dateline._program:main\n"


def digest(content: bytes) -> str:
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()


record = "".join(f"{name},{digest(content)},{len(content)}\n" for name, content in files.items())
files[f"{info}/RECORD"] = (record + f"{info}/RECORD,,\n").encode()
path = pathlib.Path(folder) / f"dateline-{version}-{tag}.whl"
with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as wheel:
    for name, content in files.items():
        entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
        entry.compress_type = zipfile.ZIP_DEFLATED
        # pip keeps the right to execute of what is said to be a plain file alone.
        entry.external_attr = (0o100755 if name.startswith("dateline/bin/") else 0o100644) << 16
        wheel.writestr(entry, content)
print(path)
