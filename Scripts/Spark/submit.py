"""What spark-submit runs; it wants a file whose name ends in .py."""

import sys

from dateline_spark.__main__ import main

sys.exit(main())
