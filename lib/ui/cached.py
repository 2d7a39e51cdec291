"""What pages ask of the services, remembered until what it is made of changes: every answer has that version as its key."""

from collections.abc import Hashable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar

import streamlit as st

from lib.core.directive import Directive
from lib.core.note import Note
from lib.core.period import Period
from lib.core.plan import Plan
from lib.insight.scorecard import Scorecard
from lib.insight.submissions import Received
from lib.services import accounts, approval, history
from lib.services import directives as ordered
from lib.services import notes as noted
from lib.services.approval import WaitingFigures
from lib.services.briefing import Shelf
from lib.services.history import SourceRecord
from lib.services.office import Office, open_office
from lib.services.year import Kept, Year
from lib.store.records import ImportCounts, ImportRecord, MemoryRecord, Remark

_year: ContextVar[Year | None] = ContextVar("year", default=None)


@st.cache_resource(show_spinner=False)
def office() -> Office:
    return open_office()


def warm() -> None:
    """Open plan and database and judge the newest period: the first reader need not wait.

    Raises:
        DashboardError: the plan or the database cannot be used.
    """
    periods = data().periods
    if periods:
        card(periods[0]).areas()


@st.cache_resource(show_spinner=False)
def briefings() -> Shelf:
    """The briefings made last, for everybody."""
    return Shelf()


@contextmanager
def one_moment() -> Iterator[None]:
    """Within it every answer is of the data as they were at its start; the store is asked for their version once."""
    token = _year.set(_kept().now())
    try:
        yield
    finally:
        _year.reset(token)


def version() -> int:
    """Grows with every change of the data."""
    return data().version


def told(*more: Hashable) -> Hashable:
    """The same as long as pages tell the same that are made of figures, tasks and what people said; see `Year.told`.

    Who asks for `received`, `remarks` or `source` besides says so by `more`.
    """
    return data().told, *more


def has_accounts() -> bool:
    """Whether one must be signed in; a new account makes the version of the data grow, too."""
    return _has_accounts(data().said)


@st.cache_resource(max_entries=2, show_spinner=False)
def _has_accounts(said: int) -> bool:
    return accounts.exist(office())


def plan() -> Plan:
    return office().plan


def data() -> Year:
    """The current data."""
    return _year.get() or _kept().now()


@st.cache_resource(show_spinner=False)
def _kept() -> Kept:
    return Kept(office())


def card(period: Period) -> Scorecard:
    return data().card(period)


def received() -> tuple[Received, ...]:
    return data().received.all()


def remarks() -> tuple[Remark, ...]:
    return data().remarks.all()


def import_counts() -> ImportCounts:
    """How many imports there are."""
    return _import_counts(version())


def imports(limit: int, offset: int) -> tuple[ImportRecord, ...]:
    """So many of all imports, newest first, withdrawn ones included."""
    return _imports(version(), limit, offset)


@st.cache_resource(max_entries=2, show_spinner=False)
def _import_counts(version: int) -> ImportCounts:
    return history.counts(office())


@st.cache_resource(max_entries=20, show_spinner=False)
def _imports(version: int, limit: int, offset: int) -> tuple[ImportRecord, ...]:
    return tuple(history.imports(office(), limit, offset))


def learned() -> tuple[MemoryRecord, ...]:
    """Every answer that was settled, newest first, with those that a newer one replaced."""
    return _learned(version())


@st.cache_resource(max_entries=2, show_spinner=False)
def _learned(version: int) -> tuple[MemoryRecord, ...]:
    return tuple(history.learned(office()))


def waiting(period: Period, indicator: str | None = None, unit: str | None = None) -> WaitingFigures:
    """By indicator and unit, the figures that wait for an officer and would change what is shown of a period.

    Of one indicator or unit.
    """
    return _waiting(version(), str(period), indicator, unit) if waiting_reports() else {}


def waiting_reports() -> int:
    """How many reports wait for an officer."""
    return data().waiting


@st.cache_resource(max_entries=20, show_spinner=False)
def _waiting(version: int, period: str, indicator: str | None, unit: str | None) -> WaitingFigures:
    return approval.figures(office(), Period.parse(period), indicator, unit)


def directives() -> tuple[Directive, ...]:
    """Every directive, newest first, withdrawn ones included."""
    return _directives(data().said)


@st.cache_resource(max_entries=2, show_spinner=False)
def _directives(said: int) -> tuple[Directive, ...]:
    return ordered.all(office())


def notes(period: Period) -> Mapping[tuple[str, str], Note]:
    """By indicator and unit, what units say about their figures as of a period."""
    return _notes(data().said, str(period))


@st.cache_resource(max_entries=8, show_spinner=False)
def _notes(said: int, period: str) -> Mapping[tuple[str, str], Note]:
    return noted.current(office(), Period.parse(period))


def source(observation: int) -> SourceRecord | None:
    """Where a reported figure comes from, asked of the store each time: it is one figure."""
    return history.source_of(office(), observation)
