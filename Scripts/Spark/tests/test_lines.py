"""An answer for each row, in its place, whatever happens to the program."""

import json
import os
import stat
import sys

import pytest
from articles import articles, frame, lines, run

from dateline_spark import Spent, build, extract, tag
from dateline_spark.lines import error_in


@pytest.mark.parametrize("command, function", [("tag", tag), ("build", build), ("extract", extract)])
def test_answers_are_those_of_one_machine(spark, command, function):
    made = [*articles(20), {"id": "no text"}, {"id": 7, "text": "", "published": "soon"}]
    found = function(frame(spark, made)).collect()
    expected = {json.loads(answer).get("id"): answer for answer in run([command, "--jsonl"], lines(made))}
    good = {json.loads(row.answer)["id"]: row.answer for row in found if row.answer}
    assert good == {name: answer for name, answer in expected.items() if '"error"' not in answer}
    bad = {row.line_id: row.code for row in found if row.code}
    assert bad == {str(name): json.loads(answer)["error"]["code"] for name, answer in expected.items() if '"error"' in answer}
    assert {row.topic for row in found if row.answer} == {"ferry", "bridge", "comet"}


def test_columns_become_lines(spark):
    rows = spark.createDataFrame([("a", "They met on Tuesday.", "2031-03-07", 3)], "id string, text string, published string, mine int")
    (row,) = tag(rows).collect()
    assert row.mine == 3 and json.loads(row.answer)["timexes"][0]["value"] == "2031-03-04"


def test_a_line_that_kills_is_named_and_passed_over(spark, tmp_path):
    mortal = tmp_path / "dateline"
    mortal.write_text(f"""#!{sys.executable}
import os, signal, subprocess, sys
child = subprocess.Popen([{os.environ["DATELINE"]!r}, *sys.argv[1:]], stdin=subprocess.PIPE)
for line in sys.stdin.buffer:
    if b"KILL" in line:
        child.kill()
        os.kill(os.getpid(), signal.SIGKILL)
    child.stdin.write(line)
    child.stdin.flush()
child.stdin.close()
child.wait()
""")
    mortal.chmod(mortal.stat().st_mode | stat.S_IXUSR)
    made = articles(40)
    for number in (3, 4, 31):
        made[number]["text"] += " KILL"
    found = tag(frame(spark, made), executable=str(mortal)).collect()
    assert sorted(row.line_id for row in found if row.code == "died") == ["a3", "a31", "a4"]
    expected = run(["tag", "--jsonl"], lines([one for number, one in enumerate(made) if number not in (3, 4, 31)]))
    assert sorted(row.answer for row in found if row.answer) == sorted(expected)


def test_wrong_usage_fails_the_task(spark):
    with pytest.raises(Exception, match="exit code 2"):
        tag(frame(spark, articles(2)), ["--prefer", "never"]).collect()


def test_time_is_counted(spark):
    spent = Spent.of(spark)
    build(frame(spark, articles(10)), spent=spent).collect()
    assert spent.program.value > 0 and spent.python.value > 0


def test_errors_are_told_from_answers_that_speak_of_them():
    assert error_in(b'{"id":1,"error":{"code":"c","message":"m"}}') ["error"]["code"] == "c"
    assert error_in(b'{"id":1,"text":"\\"error\\":{\\"code\\":","interval":{"begin":{}}}') is None
    assert error_in(b'{"id":1,"timexes":[]}') is None
