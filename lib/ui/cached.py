"""What pages ask of the services, remembered until the data change; `version` is the key of every answer."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import NamedTuple

import streamlit as st

from lib.core.directive import Directive
from lib.core.note import Note
from lib.core.period import Period
from lib.core.plan import Plan
from lib.insight.figures import Figures
from lib.insight.scorecard import Scorecard
from lib.insight.submissions import Received
from lib.services import accounts, approval, history, scorecards, submissions
from lib.services import directives as ordered
from lib.services import notes as noted
from lib.services import sample as made_up
from lib.services.briefing import Shelf
from lib.services.history import SourceRecord
from lib.services.office import Office, open_office
from lib.store.records import ImportRecord, Remark, WaitingFigure

_version: ContextVar[int | None] = ContextVar("version", default=None)


class Data(NamedTuple):
    """All that depends on the stored figures alone; `periods` are those with figures, newest first."""

    figures: Figures
    periods: tuple[Period, ...]
    sample: bool


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
    token = _version.set(office().store.version())
    try:
        yield
    finally:
        _version.reset(token)


def version() -> int:
    """Grows with every change of the data."""
    known = _version.get()
    return office().store.version() if known is None else known


def has_accounts() -> bool:
    """Whether one must be signed in; a new account makes the version of the data grow, too."""
    return _has_accounts(version())


@st.cache_resource(max_entries=2, show_spinner=False)
def _has_accounts(version: int) -> bool:
    return accounts.exist(office())


def plan() -> Plan:
    return office().plan


def data() -> Data:
    """The current data; a new import or a withdrawn one makes the old answer unreachable."""
    return _data(version())


def card(period: Period) -> Scorecard:
    return _card(version(), str(period))


@st.cache_resource(max_entries=2, show_spinner=False)
def _data(version: int) -> Data:
    return Data(
        figures=scorecards.figures(office()),
        periods=tuple(sorted(scorecards.periods(office()), key=lambda period: period.order, reverse=True)),
        sample=made_up.stands(office()),
    )


@st.cache_resource(max_entries=40, show_spinner=False)
def _card(version: int, period: str) -> Scorecard:
    return Scorecard(_data(version).figures, Period.parse(period), office().store.judgements())


def received() -> tuple[Received, ...]:
    return _received(version())


def remarks() -> tuple[Remark, ...]:
    return _remarks(version())


@st.cache_resource(max_entries=2, show_spinner=False)
def _received(version: int) -> tuple[Received, ...]:
    return submissions.received(office())


@st.cache_resource(max_entries=2, show_spinner=False)
def _remarks(version: int) -> tuple[Remark, ...]:
    return submissions.remarks(office())


def imports() -> tuple[ImportRecord, ...]:
    """Newest first, withdrawn ones included."""
    return _imports(version())


@st.cache_resource(max_entries=2, show_spinner=False)
def _imports(version: int) -> tuple[ImportRecord, ...]:
    return tuple(history.imports(office()))


def waiting() -> Mapping[tuple[str, str, str], tuple[WaitingFigure, ...]]:
    """By indicator, unit and period, the figures that wait for an officer and would change what is shown."""
    return _waiting(version())[1]


def waiting_reports() -> int:
    """How many reports wait for an officer."""
    return _waiting(version())[0]


@st.cache_resource(max_entries=2, show_spinner=False)
def _waiting(version: int) -> tuple[int, Mapping[tuple[str, str, str], tuple[WaitingFigure, ...]]]:
    number = office().store.waiting_number()
    return number, approval.figures(office()) if number else {}


def directives() -> tuple[Directive, ...]:
    """Every directive, newest first, withdrawn ones included."""
    return _directives(version())


@st.cache_resource(max_entries=2, show_spinner=False)
def _directives(version: int) -> tuple[Directive, ...]:
    return ordered.all(office())


def notes(period: Period) -> Mapping[tuple[str, str], Note]:
    """By indicator and unit, what units say about their figures as of a period."""
    return _notes(version(), str(period))


@st.cache_resource(max_entries=8, show_spinner=False)
def _notes(version: int, period: str) -> Mapping[tuple[str, str], Note]:
    return noted.current(office(), Period.parse(period))


def source(observation: int) -> SourceRecord | None:
    """Where a reported figure comes from, asked of the store each time: it is one figure."""
    return history.source_of(office(), observation)
