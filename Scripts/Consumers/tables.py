"""What programs that guess types make of each column of the CSV format, as a table that must stay true.

pandas, polars, DuckDB and pyarrow come with requirements.txt; LibreOffice (with a comma and with German settings) and
Gnumeric are asked where they are installed, and said to be skipped elsewhere. Spark and readr are not run here.
"""
import io
import pathlib
import re
import shutil
import subprocess
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
}


def check(text, rows):
    """`rows` are the cells of each column by its name, empty ones left out; a column without any has no type."""
    filled = [name for name in COLUMNS if rows[name]]
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "table.csv")
        path.write_text(text, newline="")
        for program, types in (("pandas", pandas(path)), ("polars", polars(path)), ("DuckDB", duckdb(path)),
                               ("pyarrow", pyarrow(path))):
            for name in filled:
                expected = TYPES[program][COLUMNS[name]]
                assert str(types[name]).startswith(expected), (program, name, types[name], expected)
        spreadsheets(path, rows)


def pandas(path):
    import pandas as library
    moments = [name for name, kind in COLUMNS.items() if kind in (DAY, MOMENT)]
    plain, read = library.read_csv(path), library.read_csv(path, parse_dates=moments)
    for name in moments:
        assert plain[name].isna().sum() == read[name].isna().sum(), name
    return read.dtypes


def polars(path):
    import polars as library
    return library.read_csv(path, try_parse_dates=True, infer_schema_length=None).schema


def duckdb(path):
    import duckdb as library
    return {row[0]: row[1] for row in library.sql(f"describe select * from read_csv('{path}')").fetchall()}


def pyarrow(path):
    from pyarrow import csv as library
    schema = library.read_csv(path, parse_options=library.ParseOptions(newlines_in_values=True)).schema
    return {name: schema.field(name).type for name in schema.names}


def spreadsheets(path, rows):
    """Days are days, thousandths the numbers that they are, words are words: nothing of `when` becomes a date."""
    if shutil.which("soffice"):
        for locale in ("1033", "1031"):
            check_cells("LibreOffice " + locale, libreoffice(path, locale), rows)
    else:
        print("consumers: csv: LibreOffice is not installed, skipped")
    if shutil.which("ssconvert"):
        check_cells("Gnumeric", gnumeric(path), rows)
    else:
        print("consumers: csv: Gnumeric is not installed, skipped")


def check_cells(program, cells, rows):
    for name in ("begin_day", "last_day", "earliest_day", "latest_day"):
        kinds = {kind for kind, value in cells[name] if value}
        assert kinds <= {"date"}, (program, name, kinds)
        assert len([value for _, value in cells[name] if value]) == len(rows[name]), (program, name)
    for name in ("when", "summary", "quote", "utc_offset"):
        kinds = {kind for kind, value in cells[name] if value}
        assert kinds <= {"string"}, (program, name, cells[name])
    told = [float(value) for _, value in cells["salience_permille"]]
    assert told == [float(cell) for cell in rows["salience_permille"]], (program, told)


def libreoffice(path, locale):
    """The kinds and values of the cells, by column, as they are read by default: a comma, UTF-8, special numbers."""
    options = f"CSV:44,34,76,1,,{locale},false,true,false"
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
