"""What the package promises; run by Scripts/package with pytest, in an environment that has the wheel alone."""

import itertools

import pytest

import dateline

TEXT = "The mill burned down on Tuesday. Two men were arrested on Friday."


def test_tag():
    found = dateline.tag(TEXT, published="2025-08-25")
    assert [(timex["text"], timex["value"]) for timex in found] == [("Tuesday", "2025-08-19"), ("Friday", "2025-08-22")]
    assert found[0]["interval"] == {"begin": "2025-08-19", "end": "2025-08-20"}
    assert TEXT[found[0]["start"]:found[0]["end"]] == "Tuesday"
    assert dateline.tag(TEXT, published="2025-08-25", explain=True)[0]["basis"]


def test_events():
    assert {event["text"] for event in dateline.events(TEXT)["events"]} >= {"burned", "arrested"}


def test_extract(tmp_path):
    page = "<html><head><title>Mill burns</title></head><body><article><p>" + TEXT + "</p></article></body></html>"
    assert dateline.extract(page)["text"] == TEXT
    (tmp_path / "a.html").write_text(page)
    assert dateline.extract(path=tmp_path / "a.html")["title"] == "Mill burns"
    with pytest.raises(dateline.DatelineError) as failure:
        dateline.extract(path=tmp_path / "none.html")
    assert failure.value.code == "missing"
    with pytest.raises(TypeError):
        dateline.extract()


def test_build(tmp_path):
    (tmp_path / "-a.txt").write_text(TEXT)
    of_files = dateline.build(tmp_path / "-a.txt", published="2025-08-25", title="Mill")
    assert of_files["title"] == "Mill" and [event["when"]["begin"] for event in of_files["events"]] == ["2025-08-19", "2025-08-22"]
    both = dateline.build(tmp_path / "-a.txt", {"id": 1, "text": "The mill was rebuilt in 2026."}, published="2025-08-25")
    assert len(both["sources"]) == 2
    assert dateline.merge(of_files, both) == dateline.merge(both, of_files)
    with pytest.raises(dateline.DatelineError):
        dateline.build(tmp_path / "none.txt")


def test_streams_are_endless_and_in_order():
    lines = ({"id": number, "text": TEXT} for number in itertools.count())
    answers = dateline.stream("tag", lines, options=["--published", "2025-08-25"])
    assert [answer["id"] for answer in itertools.islice(answers, 500)] == list(range(500))
    answers.close()


def test_bad_lines():
    lines = [{"id": "a", "text": TEXT}, {"id": "b"}, {"id": "c", "text": TEXT}]
    given = list(dateline.stream("tag", lines, errors="give"))
    assert [answer["id"] for answer in given] == ["a", "b", "c"] and given[1]["error"]["code"] == "missing-field"
    with pytest.raises(dateline.DatelineError):
        list(dateline.stream("tag", lines))


def test_what_the_lines_raise_is_raised():
    def lines():
        yield {"id": 1, "text": TEXT}
        raise KeyError("mine")

    with pytest.raises(KeyError):
        list(dateline.stream("tag", lines()))


def test_frame():
    pytest.importorskip("pandas")
    table = dateline.frame(dateline.build({"text": TEXT}, published="2025-08-25"))
    assert list(table["begin"]) == ["2025-08-19", "2025-08-22"] and list(table["sources"]) == [1, 1]


def test_version():
    assert dateline.version().count(".") == 2
