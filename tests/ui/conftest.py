"""A small year of figures: stored for pages, or as a scorecard for views."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import streamlit as st

from lib.core.observation import Decision, Observation, Place
from lib.core.period import Period
from lib.core.plan import Plan
from lib.insight.scorecard import Scorecard
from lib.plans.folder import load_plan
from lib.services import scorecards
from lib.services.office import Office, open_office
from lib.store.records import NewImport

EVIL = "<script>alert(1)</script>\"'&"
PERIOD = Period.parse("2023-Q3")


@pytest.fixture
def plan() -> Plan:
    return load_plan()


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """An office without any figure, and the settings that make pages open the same one."""
    monkeypatch.setenv("CCHC_DATA_DIR", str(tmp_path))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    st.cache_resource.clear()
    office = open_office()
    yield office
    office.store.close()
    st.cache_resource.clear()


@pytest.fixture
def office(empty: Office) -> Office:
    """Two quarters: payment by districts with counts, satisfaction by rates, one figure with no cases' neighbour."""
    empty.store.save(report("Quý II.xlsx", Period.parse("2023-Q2"), 40.0, day=1))
    empty.store.save(report(f"Quý III {EVIL}.xlsx", PERIOD, 46.0, day=2))
    return empty


@pytest.fixture
def card(office: Office) -> Scorecard:
    return scorecards.scorecard(office, PERIOD)


def report(name: str, period: Period, share: float, *, day: int, sample: bool = False) -> NewImport:
    """A report in which district number n of seven has `share` + n percent; the eighth is missing."""
    seen = []
    for number, unit in enumerate(("058", "060", "061", "062", "063", "064", "065")):
        value = share + number
        seen.append(figure("procedures.online_payment", unit, period, value, f"H{number + 11}", counted=True))
        seen.append(figure("procedures.satisfaction", unit, period, value + 40, f"K{number + 11}", other=EVIL))
    return NewImport(
        sha256=f"{day:064d}", name=name, content=name.encode(), plan="backan_2023", person="Nguyễn Thị Hoa",
        at=datetime(2023, 9, day, 3, 4, tzinfo=UTC), sample=sample, observations=tuple(seen),
    )  # fmt: skip


def figure(
    indicator: str, unit: str, period: Period, value: float, cell: str, *, counted: bool = False, other: str = ""
) -> Observation:
    return Observation(
        indicator=indicator, unit=unit, period=period, value=value, numerator=value * 10 if counted else None,
        denominator=1000.0 if counted else None, other_definition=other, decision=Decision.AUTO, confidence=1.0,
        place=Place("Biểu 01", cell),
    )  # fmt: skip
