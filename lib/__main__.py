"""The command line: `python -m lib`."""

import sys

from lib.cli.main import main
from lib.intake.files.priority import give_way

if __name__ == "__main__":
    give_way()
    sys.exit(main())
