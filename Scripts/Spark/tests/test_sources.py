"""Where articles come from."""

import json

import pytest
from articles import articles, lines

from dateline_spark import build, extract, sources

PAGE = "<html><head><title>{title}</title></head><body><article><p>{text} It was raining in Varnholm all day.</p></article></body></html>"


def read(frame):
    return sorted((json.loads(row.line) for row in frame.collect()), key=lambda line: line["id"] or "")


def test_json_lines(spark, tmp_path):
    made = articles(5)
    made[0]["text"] += "\u2028 A line separator is no end of a line.\u0085"
    (tmp_path / "a.jsonl").write_text("\n".join(json.dumps(one, ensure_ascii=False) for one in made) + "\n\n")
    assert read(sources.articles(spark, str(tmp_path))) == sorted(made, key=lambda line: line["id"])


def test_parquet(spark, tmp_path):
    spark.createDataFrame([json.loads(line) for line in lines(articles(5))]).write.parquet(str(tmp_path / "a.parquet"))
    found = sources.articles(spark, str(tmp_path / "a.parquet"))
    assert read(found) == sorted(articles(5), key=lambda line: line["id"])
    assert {row.topic for row in found.collect()} == {"ferry", "bridge", "comet"}


def test_pages(spark, tmp_path):
    (tmp_path / "sub").mkdir()
    for number, article in enumerate(articles(3)):
        (tmp_path / "sub" / f"page {number}.html").write_text(PAGE.format(title=f"Page {number}", text=article["text"]))
    rows = extract(sources.articles(spark, str(tmp_path))).collect()
    assert sorted(json.loads(row.answer)["title"] for row in rows) == ["Page 0", "Page 1", "Page 2"]


def record(number):
    body = PAGE.format(title=f"Page {number}", text=articles(number + 1)[number]["text"]).encode()
    page = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n" % len(body) + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/{number}\r\n"
        f"WARC-Date: 2031-03-0{number + 1}T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:{number}>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(page)}\r\n\r\n").encode()
    return head + page + b"\r\n\r\n"


def test_archives(spark, tmp_path):
    (tmp_path / "a.warc").write_bytes(record(0) + record(1))
    (tmp_path / "b.warc").write_bytes(record(2))
    found = sources.articles(spark, str(tmp_path))
    assert found.rdd.getNumPartitions() == 2
    told = [json.loads(row.line) for row in found.collect()]
    assert sorted(line["title"] for line in told) == ["Page 0", "Page 1", "Page 2"]
    assert all(line["text"] for line in told)


def test_an_archive_that_is_none_is_named(spark, tmp_path):
    (tmp_path / "a.warc").write_bytes(record(0))
    (tmp_path / "b.warc").write_bytes(b"")
    rows = build(sources.articles(spark, str(tmp_path))).collect()
    assert [(row.code, row.line_id) for row in rows if row.code] == [("archive", str(tmp_path / "b.warc"))]
    assert len([row for row in rows if row.answer]) == 1


def test_what_is_not_there_is_named(spark, tmp_path):
    with pytest.raises(FileNotFoundError):
        sources.articles(spark, str(tmp_path / "none"))
    for name in ("a.warc", "b.jsonl"):
        (tmp_path / name).write_text("x")
    with pytest.raises(ValueError, match="several kinds"):
        sources.articles(spark, str(tmp_path))
