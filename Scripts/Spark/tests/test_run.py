"""The one command."""

import json
import pathlib
import subprocess

import pytest
from articles import articles, lines, run

COMMAND = pathlib.Path(__file__).resolve().parents[1] / "run"


def command(*arguments):
    return subprocess.run([str(COMMAND), *map(str, arguments)], capture_output=True, text=True, check=False)


@pytest.fixture
def given(tmp_path):
    made = [*articles(18), {"id": "n"}]
    (tmp_path / "a.jsonl").write_text("".join(line + "\n" for line in lines(made)))
    return made, tmp_path


def parts(folder):
    return sorted(line for part in folder.glob("part-*") for line in part.read_text().splitlines())


def test_stories_from_end_to_end(given):
    made, folder = given
    done = command(folder / "a.jsonl", folder / "out", "--stories", "--cores", 2)
    assert done.returncode == 1, done.stderr
    built = run(["build", "--jsonl"], lines(made))
    grouped = run(["stories", "--jsonl", "--timelines"], built)
    assert parts(folder / "out/timelines") == sorted(run(["merge", "--jsonl", "--by", "story"], grouped))
    summary = json.loads((folder / "out/summary.json").read_text())
    assert (summary["articles"], summary["failed"], summary["failed, missing-field"]) == (19, 1, 1)
    assert summary["timelines"] == 3 and summary["events"] > 3 and summary["CPU seconds in dateline"] > 0
    assert f"articles: {summary['articles']}" in done.stdout
    assert [json.loads(line)["line_id"] for line in parts(folder / "out/failures")] == ["n"]
    assert len(parts(folder / "out/stories")) == 18
    again = command(folder / "a.jsonl", folder / "out", "--one")
    assert again.returncode == 2 and "not empty" in again.stderr


def test_by_a_field(given):
    _, folder = given
    done = command(folder / "a.jsonl", folder / "out", "--by", "topic", "--cores", 2, "--fan-in", 3, "--title", "Ours")
    assert done.returncode == 1, done.stderr
    timelines = [json.loads(line) for line in parts(folder / "out/timelines")]
    assert [timeline["id"] for timeline in timelines] == ["bridge", "comet", "ferry"]
    assert {timeline["title"] for timeline in timelines} == {"Ours"}
    # Code 1 is that of the one line without a text: a crash gives it too, but no summary, which is written last.
    summary = json.loads((folder / "out/summary.json").read_text())
    assert (summary["articles"], summary["failed"], summary["failed, missing-field"], summary["timelines"]) == (19, 1, 1, 3)
    assert [json.loads(line)["line_id"] for line in parts(folder / "out/failures")] == ["n"]


def test_wrong_usage(tmp_path):
    assert command(tmp_path / "none", tmp_path / "out", "--one", "--cores", 1).returncode == 66
    assert command(tmp_path).returncode == 2
