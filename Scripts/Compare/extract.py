"""trafilatura behind the line mode of `dateline extract --jsonl`, so that Scripts/quality's scorer can score it, too: a
job a line in, {"id","title","author","published","text"} a line out."""
import gzip
import json
import pathlib
import sys

from trafilatura import bare_extraction

for line in sys.stdin:
    job = json.loads(line)
    page = pathlib.Path(job["path"]).read_bytes()
    if page.startswith(b"\x1f\x8b"):
        page = gzip.decompress(page)
    found = bare_extraction(page, url=job.get("url"), include_comments=False, with_metadata=True)
    answer = {"id": job["id"]}
    if found is not None:
        answer |= {"title": found.title, "author": found.author, "published": found.date, "text": found.text}
    print(json.dumps(answer))
