"""`python -m benchmarks [PART …] [--peers PYTHON]`: every part, or these; each writes its own section of docs/benchmarks.md.

A part's own options, and fewer rounds, are those of `python -m benchmarks.PART`.
"""

import argparse
import subprocess
import sys
from pathlib import Path

from benchmarks.measuring import ROOT

PARTS = {
    "reading": "what reading a report costs",
    "load": "what a server pays for its readers",
    "pages": "what a browser needs for a page",
    "decade": "pages over ten years of a large province beside one year",
    "uploads": "from the drop of a report to what it says, and saving many",
    "store": "what pages ask of 20 million figures, in SQLite and PostgreSQL",
}


def main() -> None:
    told = "; ".join(f"{name}: {about}" for name, about in PARTS.items())
    parser = argparse.ArgumentParser(description="Measure, one part after the other.")
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"all of them where none is named. {told}")
    parser.add_argument("--peers", type=Path, help="the Python of an environment with the peers, for the part “pages”")
    asked = parser.parse_args()
    if unknown := [part for part in asked.parts if part not in PARTS]:
        parser.error(f"no such part: {', '.join(unknown)}; there are {', '.join(PARTS)}")
    failed = [part for part in asked.parts or PARTS if not _runs(part, asked.peers)]
    if failed:
        sys.exit(f"Not measured: {', '.join(failed)}.")


def _runs(part: str, peers: Path | None) -> bool:
    """Whether a part came to its end; the others are measured in any case."""
    more = ["--peers", str(peers)] if part == "pages" and peers else []
    command = [sys.executable, "-m", f"benchmarks.{part}", *more]
    return subprocess.run(command, cwd=ROOT, check=False).returncode == 0  # noqa: S603 - our own program


if __name__ == "__main__":
    main()
