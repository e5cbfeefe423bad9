"""Runs two builds of the program in turn on the same inputs; see Scripts/benchmark.

    against.py COMMIT [--old PROGRAM] [--new PROGRAM] [--articles N] [--rounds N] [--markdown] [TASK...]

Inputs are invented articles, timelines that the old program makes of them, and those again under other days. A ratio is
the new program's processor time (user and system) or peak memory by the old one's, the median of the rounds, with the
least and the greatest. Ends with exit code 1 when one is above its limit in ratios.json. Standard library only.
"""
import argparse
import json
import os
import pathlib
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]
WHO = ["The council", "Mayor Ilse Brandt", "The harbour master", "Police in Varn", "The ministry", "Anselm Roke, a pilot,",
       "Engineers of Lind & Sons", "The dockers' union", "A judge", "Two divers"]
DEED = ["approved the new ferry timetable", "closed the north quay", "opened an inquiry into the fallen crane",
        "signed a contract for dredging", "fined the operator 40,000 crowns", "reopened the ring road after the flood",
        "said that 12 people had been injured", "rejected the appeal of the shipyard", "found a crack in the lock gate"]
TIME = ["on Monday", "last week", "two days earlier", "in March", "on 3 May {year}", "yesterday", "three years ago",
        "in the autumn of {year}", "on Friday evening", "next month", "shortly after 6 a.m.", "from 2 to 5 June {year}"]


def invented(chance, number):
    """An article of about 5 KB: its day and its text."""
    year, text = 2015 + chance.randrange(10), ""
    while len(text) < 5000:
        text += f"{chance.choice(WHO)} {chance.choice(DEED)} {chance.choice(TIME).format(year=year)}."
        text += "\n\n" if chance.random() < 0.3 else " "
    return f"{year}-{chance.randrange(12) + 1:02d}-{chance.randrange(28) + 1:02d}T08:00:00Z", f"Report {number}. {text}"


def page(number, day, text):
    paragraphs = "".join(f"<p>{part}</p>" for part in text.split("\n\n"))
    return (f"<html><head><title>Report {number}</title><meta property='article:published_time' content='{day}'></head>"
            f"<body><article><h1>Harbour report {number}</h1>{paragraphs}</article></body></html>")


class Inputs:
    """What the tasks read, in a folder."""

    def __init__(self, folder, articles, old, new):
        self.folder, chance = folder, random.Random(7)
        told = [invented(chance, number) for number in range(articles)]
        lines = [{"id": str(n), "published": day, "text": text} for n, (day, text) in enumerate(told)]
        self.articles = self.write("articles.jsonl", lines)
        self.pages = self.write("pages.jsonl", [{"id": str(n), "html": page(n, *one)} for n, one in enumerate(told)])
        self.article = self.folder / "one.txt"
        self.article.write_text(told[0][1])
        self.page = self.folder / "one.html"
        self.page.write_text(page(0, *told[0]))
        self.tokens = self.folder / "tokens.conllu"
        self.tokens.write_bytes(subprocess.run([old, "analyse", "--format", "conllu", self.article], check=True,
                                               capture_output=True).stdout * 40)
        built = self.folder / "built.jsonl"
        subprocess.run([old, "build", "--jsonl"], stdin=open(self.articles), stdout=open(built, "w"), check=True)
        # What the new program refuses to read, as a time that ends before it begins, would be measured as nothing.
        good = [line for line in built.read_bytes().splitlines(True) if self.reads(new, line)]
        built.write_bytes(b"".join(good))
        self.built = self.repeated(built, 4)
        self.tenfold = self.repeated(self.built, 10)
        self.saved = self.folder / "saved.json"
        subprocess.run([old, "merge", "--jsonl", "--format", "json", "--quiet"], stdin=open(self.built),
                       stdout=open(self.saved, "w"), check=True)
        self.project()
        (self.folder / "pages").mkdir()
        for number, one in enumerate(told):
            (self.folder / "pages" / f"{number}.html").write_text(page(number, *one))

    @staticmethod
    def reads(program, line):
        done = subprocess.run([program, "merge", "--jsonl", "--format", "json", "--quiet"], input=line, capture_output=True)
        return done.returncode == 0

    def write(self, name, lines):
        path = self.folder / name
        path.write_text("".join(json.dumps(line) + "\n" for line in lines))
        return path

    def repeated(self, path, times):
        """The timelines again and again, under ids and years of their own."""
        target = self.folder / f"{path.stem}-{times}.jsonl"
        years = re.compile(rb'"(20\d\d)(?=-\d\d)')
        with open(path, "rb") as lines, open(target, "wb") as output:
            for line in lines:
                for turn in range(times):
                    mark = b"%c" % (97 + turn)
                    told = re.sub(rb'"((?:id|source|atom|from|to)":")', rb'"\1' + mark, line)
                    output.write(years.sub(lambda year: b'"%d' % (int(year.group(1)) - 20 * turn), told))
        return target

    def project(self):
        (self.folder / "dateline.yml").write_text(
            "stories:\n  - title: The harbour\n    inputs: [pages/*.html]\n    outputs: [out/story.md, out/story.json]\n")


def tasks(inputs):
    """By name: the arguments, what stands on standard input, and how often a round runs it."""
    saved, project = str(inputs.saved), str(inputs.folder / "dateline.yml")
    report = ["report", "--quiet", "--cache", str(inputs.folder / "cache"), project]
    return {
        "tag, one article": (["tag", "--published", "2024-03-01", str(inputs.article)], None, 20),
        "extract, one article": (["extract", str(inputs.page)], None, 20),
        "build, one article": (["build", "--published", "2024-03-01", str(inputs.article)], None, 20),
        "build --jsonl": (["build", "--jsonl"], inputs.articles, 1),
        "extract --jsonl": (["extract", "--jsonl"], inputs.pages, 1),
        "tag --jsonl": (["tag", "--jsonl"], inputs.articles, 1),
        "analyse --conllu": (["analyse", "--conllu"], inputs.tokens, 1),
        "merge --jsonl": (["merge", "--jsonl", "--format", "json", "--quiet"], inputs.built, 1),
        "merge --jsonl, tenfold": (["merge", "--jsonl", "--format", "json", "--quiet"], inputs.tenfold, 1),
        "render json": (["render", "--quiet", "--format", "json", saved], None, 1),
        "render csv": (["render", "--quiet", "--format", "csv", saved], None, 1),
        "render ics": (["render", "--quiet", "--format", "ics", saved], None, 1),
        "render html": (["render", "--quiet", "--format", "html", saved], None, 1),
        "report": (report, None, 1),
        "report, cached": (report, None, 1),
    }


def measured(program, arguments, given, times, prepare):
    """Seconds of processor time of each run, and the greatest peak of memory in KB."""
    seconds, peak = 0.0, 0
    for _ in range(times):
        prepare()
        with open(given or os.devnull, "rb") as standard, open(os.devnull, "wb") as nothing:
            process = subprocess.Popen([program, *arguments], stdin=standard, stdout=nothing, stderr=subprocess.PIPE)
            told = process.stderr.read()
            _, status, usage = os.wait4(process.pid, 0)
        # 1 is said of findings, which a report may have.
        if os.waitstatus_to_exitcode(status) not in (0, 1):
            raise SystemExit(f"{program} {' '.join(arguments)}: {told.decode()[-500:]}")
        seconds += usage.ru_utime + usage.ru_stime
        peak = max(peak, usage.ru_maxrss)
    return seconds / times, peak


def built(commit, folder):
    """The program of a commit, built in a copy of the repository."""
    tree = folder / "tree"
    subprocess.run(["git", "-C", REPOSITORY, "worktree", "add", "--detach", "--force", tree, commit], check=True)
    try:
        subprocess.run(["swift", "build", "-c", "release", "--product", "dateline"], cwd=tree, check=True)
        return shutil.copy(tree / ".build/release/dateline", folder / "old")
    finally:
        subprocess.run(["git", "-C", REPOSITORY, "worktree", "remove", "--force", tree])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("commit")
    parser.add_argument("tasks", nargs="*", help="those whose names begin so; by default all")
    parser.add_argument("--old", help="the commit's program, where it is built already")
    parser.add_argument("--new", default=str(REPOSITORY / ".build/release/dateline"))
    parser.add_argument("--articles", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--markdown", action="store_true", help="end with the table of the README")
    arguments = parser.parse_intermixed_args()
    limits = json.loads((HERE / "ratios.json").read_text())
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        old = str(pathlib.Path(arguments.old).resolve()) if arguments.old else str(built(arguments.commit, folder))
        programs = {"old": old, "new": str(pathlib.Path(arguments.new).resolve())}
        inputs = Inputs(folder, arguments.articles, old, programs["new"])
        failed, took, table = False, {}, []
        print(f"{'':28}{'CPU s':>16}{'ratio':>8}{'spread':>16}{'MB':>14}{'ratio':>8}")
        for task, (command, given, times) in tasks(inputs).items():
            if arguments.tasks and not any(task.startswith(prefix) for prefix in arguments.tasks):
                continue
            rounds = {"old": [], "new": []}
            for number in range(arguments.rounds):
                for which in ("old", "new") if number % 2 == 0 else ("new", "old"):
                    def prepare():
                        shutil.rmtree(folder / "out", ignore_errors=True)
                        if task == "report":
                            shutil.rmtree(folder / "cache", ignore_errors=True)
                    if task == "report, cached":
                        shutil.rmtree(folder / "cache", ignore_errors=True)
                        measured(programs[which], command, given, 1, prepare)
                    rounds[which].append(measured(programs[which], command, given, times, prepare))
            ratios = sorted(new[0] / previous[0] for new, previous in zip(rounds["new"], rounds["old"]))
            ratio = statistics.median(ratios)
            seconds = {which: statistics.median(one[0] for one in rounds[which]) for which in rounds}
            memory = {which: statistics.median(one[1] for one in rounds[which]) / 1024 for which in rounds}
            took[task] = seconds["new"]
            table.append(f"| {task} | {ratio:.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f}) | {memory['new'] / memory['old']:.2f} |")
            limit = limits.get(task, {})
            marks = [mark for mark, value in (("CPU", ratio), ("memory", memory["new"] / memory["old"]))
                     if value > limit.get(mark, float("inf"))]
            failed = failed or bool(marks)
            print(f"{task:28}{seconds['old']:8.3f}{seconds['new']:8.3f}{ratio:8.2f}{ratios[0]:8.2f}{ratios[-1]:8.2f}"
                  f"{memory['old']:7.0f}{memory['new']:7.0f}{memory['new'] / memory['old']:8.2f}"
                  + "".join(f"  {mark} above {limit[mark]}" for mark in marks), flush=True)
        if "merge --jsonl" in took and "merge --jsonl, tenfold" in took:
            growth = took["merge --jsonl, tenfold"] / took["merge --jsonl"]
            print(f"merge of ten times as much takes {growth:.1f} times as long")
            failed = failed or growth > limits["growth"]
        if arguments.markdown:
            print(f"\n| beside {arguments.commit} | processor time | memory |\n| --- | --- | --- |")
            print("\n".join(table))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
