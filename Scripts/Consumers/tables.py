"""What programs make of each column of the CSV format, as a table that must stay true.

Types are guessed from what stands there, but for `edtf`: where all times are days, or years, EDTF has days and numbers, so
each program is told that it is text, as Formats.md says how.

pandas, polars, DuckDB and pyarrow come with requirements.txt; LibreOffice (with a comma and with German settings),
Gnumeric, readr (R) and Spark (pyspark in this Python, or in the one that PYSPARK_PYTHON names) are asked where they are
installed, and said to be skipped elsewhere.
"""
import csv
import io
import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import warnings
import xml.etree.ElementTree as etree

DAY, MOMENT, WORDS, COUNT, TRUTH = "day", "moment", "words", "count", "truth"
COLUMNS = {
    "id": WORDS, "when": WORDS, "begin_day": DAY, "last_day": DAY, "begin_time": MOMENT, "last_time": MOMENT,
    "utc_offset": WORDS, "earliest_day": DAY, "latest_day": DAY, "precision": WORDS, "placement": WORDS,
    "approximate": TRUTH, "edtf": WORDS, "status": WORDS, "summary": WORDS, "participants": WORDS, "places": WORDS,
    "attribution": WORDS, "salience_permille": COUNT, "quote": WORDS, "sources": WORDS, "edits": WORDS,
}
# What each program calls the type; pandas reads days and moments when it is told to, and loses none of them.
TYPES = {
    "pandas": {DAY: "datetime64", MOMENT: "datetime64", WORDS: "str", COUNT: "int64", TRUTH: "bool"},
    "polars": {DAY: "Date", MOMENT: "Datetime", WORDS: "String", COUNT: "Int64", TRUTH: "Boolean"},
    "DuckDB": {DAY: "DATE", MOMENT: "TIMESTAMP", WORDS: "VARCHAR", COUNT: "BIGINT", TRUTH: "BOOLEAN"},
    "pyarrow": {DAY: "date32", MOMENT: "timestamp", WORDS: "string", COUNT: "int64", TRUTH: "bool"},
    "Spark": {DAY: "date", MOMENT: "timestamp", WORDS: "string", COUNT: "int", TRUTH: "boolean"},
    "readr": {DAY: "Date", MOMENT: "POSIXct", WORDS: "character", COUNT: "numeric", TRUTH: "logical"},
}


def check(text, rows):
    """`rows` are the cells of each column by its name, empty ones left out; a column without any has no type. Rows of days
    alone, of years alone, and of years that have no days here are read, too: of `edtf` programs that guess would make something else."""
    check_table(text, rows)
    lines = list(csv.DictReader(io.StringIO(text, newline="")))
    for pattern in (r"\d{4}-\d\d-\d\d", r"\d{4}", r"Y\d+|-\d{4}.*|0000"):
        chosen = [line for line in lines if re.fullmatch(pattern, line["edtf"])]
        if chosen:
            table = io.StringIO(newline="")
            writer = csv.DictWriter(table, list(COLUMNS))
            writer.writeheader()
            writer.writerows(chosen)
            check_table(table.getvalue(), {name: [line[name] for line in chosen if line[name]] for name in COLUMNS})


def check_table(text, rows):
    filled = [name for name in COLUMNS if rows[name]]
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "table.csv")
        path.write_text(text, newline="")
        readers = {"pandas": pandas, "polars": polars, "DuckDB": duckdb, "pyarrow": pyarrow, "Spark": spark, "readr": readr}
        for program, reader in readers.items():
            told = reader(path)
            if told is None:
                SKIPPED.add(program)
                continue
            types, edtf_cells = told
            assert [cell for cell in edtf_cells if cell] == rows["edtf"], (program, edtf_cells, rows["edtf"])
            for name in filled:
                expected = TYPES[program][COLUMNS[name]]
                assert str(types[name]).startswith(expected), (program, name, types[name], expected)
        spreadsheets(path, rows)


# Each reader gives the types of the columns and the cells of `edtf`; None where it is not installed.
SKIPPED = set()


def pandas(path):
    import pandas as library
    moments = [name for name, kind in COLUMNS.items() if kind in (DAY, MOMENT)]
    plain = library.read_csv(path)
    read = library.read_csv(path, parse_dates=moments, dtype={"edtf": str})
    for name in moments:
        assert plain[name].isna().sum() == read[name].isna().sum(), name
    return read.dtypes, read["edtf"].fillna("").tolist()


def polars(path):
    import polars as library
    read = library.read_csv(
        path, try_parse_dates=True, infer_schema_length=None, schema_overrides={"edtf": library.String})
    return read.schema, read["edtf"].to_list()


def duckdb(path):
    import duckdb as library
    database = library.connect()
    database.execute(f"create table story as select * from read_csv('{path}', types = {{'edtf': 'VARCHAR'}})")
    # `when` is a word of SQL's own.
    database.execute('select "when" from story')
    types = {row[0]: row[1] for row in database.execute("describe story").fetchall()}
    return types, [row[0] for row in database.execute("select edtf from story").fetchall()]


def pyarrow(path):
    import pyarrow as types
    from pyarrow import csv as library
    read = library.read_csv(
        path, parse_options=library.ParseOptions(newlines_in_values=True),
        convert_options=library.ConvertOptions(column_types={"edtf": types.string()}))
    return {name: read.schema.field(name).type for name in read.schema.names}, read["edtf"].to_pylist()


SPARK = """
import json, sys
from pyspark.sql import SparkSession
from pyspark.sql.types import StringType
session = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
options = dict(header=True, multiLine=True, escape='"')
schema = session.read.csv(sys.argv[1], inferSchema=True, **options).schema
schema["edtf"].dataType = StringType()
table = session.read.csv(sys.argv[1], schema=schema, **options)
print(json.dumps([table.count(), dict(table.dtypes), [row.edtf for row in table.select("edtf").collect()]]))
"""


def spark(path):
    """The types by Spark, told that a quotation mark is escaped by a second one; None where it is not installed."""
    python = os.environ.get("PYSPARK_PYTHON", sys.executable)
    if not shutil.which("java") or subprocess.run([python, "-c", "import pyspark"], capture_output=True).returncode:
        return None
    told = subprocess.run([python, "-c", SPARK, str(path)], check=True, capture_output=True, text=True, timeout=300).stdout
    count, types, cells = json.loads(told.strip().split("\n")[-1])
    assert count == len(library_rows(path)), ("Spark", count)
    return types, cells


READR = """
suppressMessages(library(readr))
table <- read_csv(commandArgs(TRUE)[1], show_col_types = FALSE, guess_max = Inf, col_types = cols(edtf = col_character()))
stopifnot(nrow(problems(table)) == 0)
cat(nrow(table), "\\n")
for (name in names(table)) cat(name, class(table[[name]])[1], "\\n")
cat(ifelse(is.na(table$edtf), "", table$edtf), sep = "\\n")
"""


def readr(path):
    """The types by readr, looking at all rows; None where R or readr is not installed."""
    if not shutil.which("Rscript") or subprocess.run(["Rscript", "-e", "library(readr)"], capture_output=True).returncode:
        return None
    told = subprocess.run(["Rscript", "-e", READR, path], check=True, capture_output=True, text=True, timeout=120).stdout
    count, *lines = told.strip().split("\n")
    assert int(count) == len(library_rows(path)), ("readr", count)
    return dict(line.split() for line in lines[:len(COLUMNS)]), lines[len(COLUMNS):]


def library_rows(path):
    """The rows by Python's own reader, without the head."""
    with open(path, newline="") as file:
        return list(csv.reader(file, strict=True))[1:]


JAVA = """
import java.time.LocalDate;
public class Days { public static void main(String[] days) { for (String day : days) System.out.println(LocalDate.parse(day)); } }
"""


def years(bounds):
    """Days of every year are the same days for JavaScript, Java, DuckDB (to 9999) and polars; those of 0000 to 9999 for
    SQLite and pandas, too, which refuse others and make nothing of them. SQLite counts from 1 January 4713 BC."""
    import duckdb as library
    import pandas as frames
    import polars as series
    days = sorted({re.match(r"[+-]?\d+-\d\d-\d\d", bound).group(0) for bound in bounds})
    for day in days:
        year, common = int(day[:-6]), day[0] not in "+-"
        assert common or len(day) == 13, day
        assert sqlite3.connect(":memory:").execute("select date(?)", [day]).fetchone() == (day if common else None,), day
        if year <= 9999:
            told = library.connect().execute("select extract(year from cast(? as date))", [day]).fetchone()[0]
            assert told == year, (day, told)
        assert series.Series([day]).str.to_date().dt.year().to_list() == [year], day
        assert not common or frames.Timestamp(day).year == year, day
        if not common:
            try:
                assert False, frames.Timestamp(day)
            except ValueError:
                pass
    if shutil.which("node"):
        script = "console.log(JSON.stringify(JSON.parse(process.argv[1]).map(day => new Date(day).toISOString().slice(0, -14))))"
        told = subprocess.run(["node", "-e", script, json.dumps(days)], check=True, capture_output=True, text=True).stdout
        assert json.loads(told) == days, told
    if shutil.which("java") and days:
        with tempfile.TemporaryDirectory() as folder:
            program = pathlib.Path(folder, "Days.java")
            program.write_text(JAVA)
            told = subprocess.run(["java", program, *days], capture_output=True, text=True)
        # Of a run-time without a compiler nothing is asked.
        if told.returncode == 0:
            assert [int(line[:-6]) for line in told.stdout.split()] == [int(day[:-6]) for day in days], told


def spreadsheets(path, rows):
    """Days are days, thousandths the numbers that they are, words are words: nothing of `when` becomes a date, and nothing of
    `edtf` where it is told to be text."""
    if shutil.which("soffice"):
        for locale in ("1033", "1031"):
            check_cells("LibreOffice " + locale, libreoffice(path, locale), rows)
    else:
        SKIPPED.add("LibreOffice")
    if shutil.which("ssconvert"):
        check_cells("Gnumeric", gnumeric(path), rows)
    else:
        SKIPPED.add("Gnumeric")


def check_cells(program, cells, rows):
    for name in ("begin_day", "last_day", "earliest_day", "latest_day"):
        kinds = {kind for kind, value in cells[name] if value}
        assert kinds <= {"date"}, (program, name, kinds)
        assert len([value for _, value in cells[name] if value]) == len(rows[name]), (program, name)
    for name in ("when", "summary", "quote", "utc_offset"):
        kinds = {kind for kind, value in cells[name] if value}
        assert kinds <= {"string"}, (program, name, cells[name])
    if program.startswith("LibreOffice"):
        assert [value for _, value in cells["edtf"] if value] == rows["edtf"], (program, cells["edtf"])
    told = [float(value) for _, value in cells["salience_permille"]]
    assert told == [float(cell) for cell in rows["salience_permille"]], (program, told)


def libreoffice(path, locale):
    """The kinds and values of the cells, by column, as they are read by default, `edtf` as text (format 2): a comma, UTF-8,
    special numbers."""
    column = list(COLUMNS).index("edtf") + 1
    options = f"CSV:44,34,76,1,{column}/2,{locale},false,true,false"
    command = ["soffice", "--headless", f"-env:UserInstallation=file://{path.parent}/profile", "--convert-to", "fods",
               f"--infilter={options}", "--outdir", str(path.parent), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    office, table = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}", "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
    lines = []
    for row in etree.parse(path.with_suffix(".fods")).iter(table + "table-row"):
        line = []
        for cell in row.iter(table + "table-cell"):
            value = cell.get(office + "value") or cell.get(office + "date-value") or "".join(cell.itertext()).strip()
            repeated = min(int(cell.get(table + "number-columns-repeated", "1")), len(COLUMNS) - len(line))
            line += [(cell.get(office + "value-type"), value)] * repeated
        lines.append((line + [(None, "")] * len(COLUMNS))[:len(COLUMNS)])
    while lines and not any(value for _, value in lines[-1]):
        lines.pop()
    return {name: [line[index] for line in lines[1:]] for index, name in enumerate(COLUMNS)}


def gnumeric(path):
    target = path.with_suffix(".gnumeric.xml")
    subprocess.run(["ssconvert", "--export-type=Gnumeric_XmlIO:sax:0", str(path), str(target)], check=True, capture_output=True)
    space = "{http://www.gnumeric.org/v10.dtd}"
    names = list(COLUMNS)
    cells = {name: {} for name in names}
    last = 0
    for cell in etree.parse(target).iter(space + "Cell"):
        row, column = int(cell.get("Row")), int(cell.get("Col"))
        kind = {"20": "boolean", "30": "float", "40": "float", "60": "string"}.get(cell.get("ValueType"), "other")
        if kind == "float" and re.search("[ymd]", cell.get("ValueFormat", "")):
            kind = "date"
        cells[names[column]][row] = (kind, cell.text or "")
        last = max(last, row)
    return {name: [cells[name].get(row, (None, "")) for row in range(1, last + 1)] for name in names}


def edtf(texts):
    """Every EDTF text is read by python-edtf, and by undate but for what undate 0.8 knows nothing of: seasons, quarters,
    halves, clock times."""
    from edtf import parse_edtf
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from undate.converters.edtf import EDTFDateConverter
    for text in texts:
        parse_edtf(text)
        if "T" not in text and not re.search(r"-(2[1-9]|3\d|4[01])(~|$|/)", re.sub(r"-\d\d-\d\d", "", text)):
            EDTFDateConverter().parse(text)
