"""docs/benchmarks.md: each benchmark writes its own section and leaves the others, and what a person noted, alone."""

import os
import platform
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.measuring import MEBI, ROOT

TARGET = ROOT / "docs" / "benchmarks.md"


def write(title: str, lines: Iterable[str]) -> None:
    """Put lines under a heading in place of what stood there; a new heading goes before the notes."""
    old = TARGET.read_text(encoding="utf-8") if TARGET.exists() else "# Benchmarks\n"
    head, *sections = old.split("\n## ")
    kept = dict(section.partition("\n")[::2] for section in sections)
    notes = {name: kept.pop(name) for name in list(kept) if name == "Notes"}
    kept[title] = "\n" + "\n".join(lines).strip() + "\n"
    body = "".join(f"\n## {name}\n{text.rstrip()}\n" for name, text in (kept | notes).items())
    TARGET.write_text(f"{head.rstrip()}\n{body}", encoding="utf-8")


def machine() -> str:
    """Day, processor, cores and load, for the first line of a section."""
    return (
        f"{datetime.now(UTC):%Y-%m-%d}, {_processor()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the end, "
        f"Python {platform.python_version()}"
    )


def met(holds: bool) -> str:
    return "met" if holds else "**missed**"


def ms(seconds: float) -> str:
    return f"{1000 * seconds:,.0f} ms" if seconds >= 0.01 else f"{1000 * seconds:.1f} ms"


def mb(count: float) -> str:
    return f"{count / MEBI:.0f} MB"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())
