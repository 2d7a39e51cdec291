"""The command line: `python -m lib`."""

import sys

from lib.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
