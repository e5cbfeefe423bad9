#!/usr/bin/env python3
"""Sentences of news to be labelled: news.py DATELINE ARTICLES.jsonl... > WORDS.conllu

Takes the field `text` of each line, undoes the spaces that tokenisers left, splits it into sentences and words by
`DATELINE analyse --format conllu`, and keeps each sentence of 5 to 60 words once that begins with a capital and ends
with a mark: headlines and what surrounds an article teach little. The order is that of the sentences' hashes, so that
the first so many are a fair part of all.
"""
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import tempfile

from treebank import words


def cleaned(text):
    text = re.sub(r"` ?` ?|``", '"', text)
    text = re.sub(r" ?' ?'(?=\W|$)", '"', text)
    text = re.sub(r" ?' ?(s|ve|re|ll|d|m|t)\b", r"'\1", text)
    text = re.sub(r"(?<=\w) - (?=\w)", "-", text)
    return re.sub(r"\s+([,.;:?!])", r"\1", text)


def main():
    program, paths = sys.argv[1], sys.argv[2:]
    found = {}
    for path in paths:
        with tempfile.TemporaryDirectory() as folder, open(path, encoding="utf-8") as file:
            for number, line in enumerate(file):
                text = cleaned(json.loads(line)["text"])
                if text.strip():
                    pathlib.Path(folder, f"{number:05}.txt").write_text(text, encoding="utf-8")
            told = subprocess.run(
                [program, "analyse", "--format", "conllu", "--quiet", folder], stdout=subprocess.PIPE, check=True
            ).stdout.decode()
        for block in told.split("\n\n"):
            lines = [line.split("\t") for line in block.split("\n") if "\t" in line]
            sentence = words(lines)
            forms = [line[1] for line in sentence]
            if 5 <= len(forms) <= 60 and (forms[0][0].isupper() or forms[0] in '"“') and forms[-1] in '.?!"”':
                key = hashlib.sha256(" ".join(forms).encode()).hexdigest()
                found[key] = "\n".join("\t".join([str(index + 1), form] + ["_"] * 8) for index, form in enumerate(forms))
    for key in sorted(found):
        print(found[key], end="\n\n")


if __name__ == "__main__":
    main()
