import os
import pathlib
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT / "Python"), str(ROOT / "Scripts/Spark")]
# Workers find the packages and the program where the driver does.
os.environ["PYTHONPATH"] = os.pathsep.join([*sys.path[:2], os.environ.get("PYTHONPATH", "")])
os.environ["PYSPARK_PYTHON"] = sys.executable
os.environ.setdefault("DATELINE", str(ROOT / ".build/release/dateline"))


@pytest.fixture(scope="session")
def spark(tmp_path_factory):
    from dateline_spark.__main__ import session

    folder = tmp_path_factory.mktemp("spark")
    spark = session("2", 2, **{
        "spark.sql.shuffle.partitions": "3", "spark.sql.warehouse.dir": str(folder),
        "spark.local.dir": str(folder), "spark.speculation": "false",
    })
    spark.sparkContext.setLogLevel("ERROR")
    yield spark
    spark.stop()
