"""What the server counts while it runs, for Prometheus. Every process counts for itself, from its start."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from time import perf_counter
from typing import ParamSpec, Protocol, TypeVar

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from lib.intake.reading import Reading

REGISTRY = CollectorRegistry()
CONTENT_TYPE = CONTENT_TYPE_LATEST
ProcessCollector(registry=REGISTRY)  # memory, processor time, open files: on Linux alone

IMPORTS = Counter("cchc_imports", "Reports, by what came of them.", ["outcome"], registry=REGISTRY)
FINDINGS = Counter("cchc_findings", "Findings in files as they were dropped, by code.", ["code"], registry=REGISTRY)
READING = Histogram(
    "cchc_reading_seconds", "From the bytes of a report to its figures.", registry=REGISTRY,
    buckets=(0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60),
)  # fmt: skip
RERUN = Histogram(
    "cchc_rerun_seconds", "One run of a page's script.", ["page"], registry=REGISTRY,
    buckets=(0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
)  # fmt: skip
SESSIONS = Gauge("cchc_open_sessions", "Browser tabs that are connected.", registry=REGISTRY)


class _Saved(Protocol):
    @property
    def import_id(self) -> int | None: ...


Asked = ParamSpec("Asked")
Answer = TypeVar("Answer", bound=_Saved)


def saves(save: Callable[Asked, Answer]) -> Callable[Asked, Answer]:
    """Count what a saving service does: saved; nothing (all of it is there, or nothing to store); refused."""

    @wraps(save)
    def counted(*args: Asked.args, **named: Asked.kwargs) -> Answer:
        try:
            saved = save(*args, **named)
        except Exception:
            IMPORTS.labels("refused").inc()
            raise
        IMPORTS.labels("nothing" if saved.import_id is None else "saved").inc()
        return saved

    return counted


def dropped(reading: Reading) -> None:
    """Count what was found in a file that somebody dropped; reading it again counts nothing more."""
    if reading.refused:
        IMPORTS.labels("unreadable").inc()
    for found in reading.findings:
        FINDINGS.labels(str(found.code)).inc()


@contextmanager
def rerun(page: str) -> Iterator[None]:
    """Time one run of a page, also one that ends early or fails."""
    started = perf_counter()
    try:
        yield
    finally:
        RERUN.labels(page).observe(perf_counter() - started)


def exposition(sessions: int) -> bytes:
    """Everything counted so far, in Prometheus' text format; `sessions` are open now."""
    SESSIONS.set(sessions)
    return generate_latest(REGISTRY)
