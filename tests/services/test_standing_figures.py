"""What stands beside reports, held while many are looked at: it is what a fresh look would find, whatever changes."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.core.figure import Figure
from lib.core.observation import Observation
from lib.services import comparing, importing, standing_figures
from lib.services.compared_figures import seen_figures
from lib.services.office import Office
from lib.services.standing_figures import StandingFigures
from lib.store.keys import key_of
from tests.effort import OVER_STORES
from tests.services.test_comparing import PAID, SPENT, reading, seen
from tests.services.test_contradicting import store
from tests.statements import asked

AT = datetime(2023, 9, 20, tzinfo=UTC)

figures = st.lists(
    st.builds(
        lambda indicator, unit, period, value: seen(indicator, period, float(value), unit=unit),
        st.sampled_from([PAID, SPENT]),
        st.sampled_from(["060", "061", "062"]),
        st.sampled_from(["2022-Q3", "2023-01", "2023-Q1", "2023-Q2", "2023-6M", "2024"]),
        st.integers(0, 100),
    ),
    min_size=1,
    max_size=5,
    unique_by=key_of,
)
steps = st.one_of(
    st.tuples(st.just("look"), figures),
    st.tuples(st.just("save"), figures),
    st.tuples(st.just("save together"), figures),
    st.tuples(st.just("withdraw"), st.integers(0, 20)),
)


def of(*observations: Observation) -> list[Figure]:
    return [figure for _, figure in seen_figures(observations).values()]


@OVER_STORES
@given(taken=st.lists(steps, min_size=3, max_size=12), most=st.sampled_from([1, 3, standing_figures.MOST]))
def test_what_is_held_is_what_a_fresh_look_finds(
    office: Office, taken: list[tuple[str, list[Observation] | int]], most: int
) -> None:
    """Whoever saves and takes back in between, whatever was asked for before, and however little may be held."""
    held = StandingFigures(office)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(standing_figures, "MOST", most)
        for what, given_ in taken:
            if what.startswith("save"):
                store(office, *given_, beside=held if what == "save together" else None)
            elif what == "withdraw":
                stands = [one.id for one in office.store.imports() if not one.ended]
                office.store.withdraw(stands[given_ : given_ + 1], "Lan", AT)
            else:
                assert held.beside(of(*given_)) == StandingFigures(office).beside(of(*given_))


@OVER_STORES
@given(reports=st.lists(figures, min_size=2, max_size=6))
def test_reports_compared_together_say_what_they_say_one_by_one(
    office: Office, reports: list[list[Observation]]
) -> None:
    held = StandingFigures(office)
    for observations in reports:
        read = reading(*observations)
        assert comparing.findings(office, read, held) == comparing.findings(office, read)
        store(office, *observations)


def test_what_is_known_is_read_once_and_then_only_what_changed(office: Office) -> None:
    store(office, *(seen(PAID, f"2023-{month:02}", 50.0) for month in range(1, 7)))
    held = StandingFigures(office)
    with asked() as first:
        held.beside(of(seen(PAID, "2023-07", 50.0)))
    with asked() as again:
        held.beside(of(seen(PAID, "2023-08", 50.0)))
    store(office, seen(PAID, "2023-07", 51.0))
    with asked() as changed:
        (line,) = held.beside(of(seen(PAID, "2023-08", 50.0))).values()
    assert [sum("FROM current_figure" in one for one in said) for said in (first, again, changed)] == [1, 0, 0]
    assert [one for one in again if "SELECT" in one] == ["SELECT data_version.version \nFROM data_version"]
    assert [key.period for key in line] == [f"2023-{month:02}" for month in range(1, 8)]


def test_what_is_saved_beside_others_is_not_read_again(office: Office) -> None:
    store(office, seen(PAID, "2023-01", 50.0))
    held, ask = StandingFigures(office), of(seen(PAID, "2023-07", 50.0))
    held.beside(ask)
    store(office, seen(PAID, "2023-02", 51.0), beside=held)
    with asked() as said:
        (line,) = held.beside(ask).values()
    assert [one for one in said if "SELECT" in one] == ["SELECT data_version.version \nFROM data_version"]
    assert [key.period for key in line] == ["2023-01", "2023-02"]


def test_what_somebody_else_saved_before_is_read(office: Office) -> None:
    held, ask = StandingFigures(office), of(seen(PAID, "2023-07", 50.0))
    held.beside(ask)
    store(office, seen(PAID, "2023-01", 50.0))
    store(office, seen(PAID, "2023-02", 51.0), beside=held)
    (line,) = held.beside(ask).values()
    assert [key.period for key in line] == ["2023-01", "2023-02"]


def test_an_older_database_in_the_place_of_a_newer_one_is_read_anew(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    store(office, seen(PAID, "2023-Q1", 50.0))
    held, ask = StandingFigures(office), of(seen(PAID, "2023-Q2", 50.0))
    held.beside(ask)
    monkeypatch.setattr(type(office.store), "version", lambda _: 0)
    with asked() as said:
        held.beside(ask)
    assert sum("FROM current_figure" in one for one in said) == 1


def test_an_import_that_brings_other_lines_adds_none(office: Office) -> None:
    held, ask = StandingFigures(office), of(seen(PAID, "2023-Q2", 50.0))
    held.beside(ask)
    store(office, seen(PAID, "2023-Q1", 50.0, unit="062"), seen(PAID, "2019-Q1", 50.0))
    assert [dict(line) for line in held.beside(ask).values()] == [{}]


def test_importing_reads_beside_what_is_held(office: Office) -> None:
    data = b"061 2023-Q2 92.5"
    importing.save(office, importing.read(office, "truoc.xlsx", data), data)
    held = StandingFigures(office)
    held.beside(of(seen(PAID, "2023-Q3", 9.0)))
    with asked() as said:
        read = importing.read(office, "quy3.xlsx", b"061 2023-Q3 9", None, held)
    assert len(read.findings) == 1
    assert not any("FROM current_figure" in one for one in said)
