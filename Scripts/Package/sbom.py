"""sbom.py VERSION: what a release is made of, as a CycloneDX 1.6 document on standard output."""

import json
import pathlib
import subprocess
import sys

version = sys.argv[1]
root = pathlib.Path(__file__).resolve().parent.parent.parent


def library(name: str, package: str, licence: str) -> dict:
    found = subprocess.run(["pkg-config", "--modversion", package], capture_output=True, text=True).stdout.strip()
    return {"type": "library", "name": name, "version": found or "unknown", "bom-ref": f"{name}@{found or 'unknown'}",
            "licenses": [{"license": {"id": licence}}]}


def system(name: str, command: list[str], licence: str) -> dict:
    """What the static programs carry of the system they were linked on; the last word of the answer is its version."""
    try:
        words = subprocess.run(command, capture_output=True, text=True).stdout.split()
    except FileNotFoundError:
        words = []
    version = words[-1] if words else "unknown"
    return {"type": "library", "name": name, "version": version, "bom-ref": f"{name}@{version}", "licenses": [{"expression": licence}]}


def licence(identity: str) -> str:
    """What the licence of a package is by its own file; checkouts are called by the address's last name."""
    for folder in (root / ".build/checkouts").glob("*"):
        if folder.name.lower() != identity.lower():
            continue
        for path in sorted(folder.glob("LICEN[SC]E*")):
            text = path.read_text(errors="replace")
            if "Apache License" in text:
                return "Apache-2.0"
            if "Permission is hereby granted, free of charge" in text:
                return "MIT"
    sys.exit(f"sbom: the licence of {identity} is not known")


components = []
resolved = root / "Package.resolved"
if resolved.exists():
    for pin in json.loads(resolved.read_text())["pins"]:
        state = pin["state"]
        components.append({
            "type": "library", "name": pin["identity"], "version": state.get("version", state["revision"]),
            "bom-ref": f"{pin['identity']}@{state['revision']}", "purl": f"pkg:swift/{pin['location'].removeprefix('https://').removesuffix('.git')}@{state.get('version', state['revision'])}",
            "licenses": [{"license": {"id": licence(pin["identity"])}}]})
swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
components.append({"type": "library", "name": "swift-runtime", "version": next((w for w in swift.split() if w[:1].isdigit()), "unknown"),
                   "bom-ref": "swift-runtime", "licenses": [{"license": {"id": "Apache-2.0"}}]})
components += [library("libxml2", "libxml-2.0", "MIT"), library("libyaml", "yaml-0.1", "MIT"), library("zlib", "zlib", "Zlib"),
               library("sqlite", "sqlite3", "blessing"),
               library("icu", "icu-uc", "Unicode-3.0"), library("xz", "liblzma", "0BSD"),
               system("glibc", ["getconf", "GNU_LIBC_VERSION"], "LGPL-2.1-or-later"),
               system("libstdc++", ["dpkg-query", "-W", "-f", "${Version}", "libstdc++6"], "GPL-3.0-or-later WITH GCC-exception-3.1")]
for models in sorted((root / "Sources").glob("C*Models")):
    components.append({"type": "machine-learning-model", "name": models.name, "version": version, "bom-ref": models.name,
                       "description": "Trained weights; NOTICE names the data."})
commit = subprocess.run(["git", "log", "-1", "--format=%H %cI"], capture_output=True, text=True, cwd=root).stdout.split()
print(json.dumps({
    "bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
    "metadata": {
        **({"timestamp": commit[1]} if len(commit) > 1 else {}),
        "component": {"type": "application", "name": "dateline", "version": version, "bom-ref": "dateline",
                      "licenses": [{"license": {"id": "Apache-2.0"}}]}},
    "components": components,
    "dependencies": [{"ref": "dateline", "dependsOn": [component["bom-ref"] for component in components]}],
}, indent=2))
