"""Saving and withdrawing: whole or not at all, the same bytes change nothing, former figures return."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from lib.core.errors import StoreError
from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Decision, Place, State
from lib.core.plan import Measurement
from lib.store import schema
from lib.store.store import Store
from tests.effort import OVER_STORES
from tests.statements import asked
from tests.store.store_samples import NOON, PAYMENT, SURVEY, an_import, counted_anew, counts_of, seen


def values(store: Store) -> dict[tuple[str, str, str], float | None]:
    frame = store.figures()
    rows = zip(frame.indicator, frame.unit, frame.period, frame.value, frame.state, strict=True)
    return {(i, u, p): None if state == "no_cases" else value for i, u, p, value, state in rows}


def test_a_report_is_kept_with_its_bytes_its_figures_and_their_cells(store: Store) -> None:
    figure = seen(57.3, numerator=573.0, denominator=1000.0, other_definition="số hồ sơ thu phí")
    found = Finding(
        code=Code.RATE_MISMATCH, severity=Severity.WARNING, message="Tỷ lệ lệch.", hint="Xem lại.",
        place=Place("Biểu 01", "H12"), unit="061", indicator=PAYMENT,
    )  # fmt: skip
    new = an_import(figure, findings=(found,), settled=frozenset({figure}), reported_on=date(2023, 9, 15), sample=True)

    outcome = store.save(new)

    assert (outcome.new, outcome.changed, outcome.same, outcome.already) == (1, 0, 0, False)
    assert outcome.import_id is not None
    record = store.import_(outcome.import_id)
    assert record is not None
    assert (record.name, record.size, record.sender, record.person) == (new.name, 6, "061", "Lý Thị Sông")
    assert (record.at, record.reported_on, record.sample) == (new.at, date(2023, 9, 15), True)
    assert (record.figures, record.standing, record.errors, record.warnings) == (1, 1, 0, 1)
    assert store.content(new.sha256) == b"report"
    assert store.findings(outcome.import_id) == [found]
    (kept,) = store.history(PAYMENT, "061", "2023-Q3")
    assert (kept.value, kept.numerator, kept.denominator) == (57.3, 573.0, 1000.0)
    assert (kept.report, kept.sheet, kept.cell, kept.settled, kept.current) == (new.name, "Biểu 01", "H11", True, True)
    assert store.sources([kept.observation, 999]) == {kept.observation: kept}


def test_no_cases_is_a_figure_without_a_value(store: Store) -> None:
    store.save(an_import(seen(None)))
    frame = store.figures()
    assert list(frame.state) == ["no_cases"]
    assert frame.value.isna().all()
    assert store.history(PAYMENT, "061", "2023-Q3")[0].state is State.NO_CASES


def test_the_same_bytes_again_change_nothing_and_say_so(store: Store) -> None:
    first = store.save(an_import(seen(1.0), seen(2.0, unit="062")))
    version = store.version()
    again = store.save(an_import(seen(1.0), seen(2.0, unit="062"), name="Tên khác.xlsx"))
    assert first.import_id is not None
    assert (again.import_id, again.already, again.same) == (None, True, 2)
    assert len(store.imports()) == 1
    assert store.version() == version


def test_the_same_bytes_do_not_overrule_a_newer_report(store: Store) -> None:
    store.save(an_import(seen(1.0), content=b"old"))
    store.save(an_import(seen(2.0), content=b"new"))
    assert store.save(an_import(seen(1.0), content=b"old")).already
    assert list(values(store).values()) == [2.0]


def test_the_same_bytes_with_more_answers_bring_only_what_is_new(store: Store) -> None:
    store.save(an_import(seen(1.0), content=b"old"))
    store.save(an_import(seen(2.0), content=b"new"))
    more = store.save(an_import(seen(1.0), seen(5.0, unit="062"), content=b"old"))
    assert (more.new, more.same, more.already) == (1, 1, False)
    assert values(store) == {(PAYMENT, "061", "2023-Q3"): 2.0, (PAYMENT, "062", "2023-Q3"): 5.0}
    assert more.import_id is not None
    store.withdraw([more.import_id], "Lý Thị Sông", NOON)
    assert values(store) == {(PAYMENT, "061", "2023-Q3"): 2.0}


def test_a_report_without_figures_is_not_stored_and_not_called_stored(store: Store) -> None:
    outcome = store.save(an_import())
    assert (outcome.import_id, outcome.already) == (None, False)
    assert store.imports() == []


def test_a_newer_report_supersedes_and_the_older_figure_stays_in_the_history(store: Store) -> None:
    store.save(an_import(seen(1.0), seen(7.0, unit="062"), content=b"old"))
    outcome = store.save(an_import(seen(2.0), seen(7.0, unit="062"), seen(9.0, unit="063"), content=b"new"))
    assert (outcome.new, outcome.changed, outcome.same) == (1, 1, 1)
    assert [(row.value, row.current) for row in store.history(PAYMENT, "061", "2023-Q3")] == [(2.0, True), (1.0, False)]
    assert [(row.figures, row.standing) for row in store.imports()] == [(3, 3), (2, 0)]


def test_withdrawing_the_newer_import_brings_the_former_figures_back(store: Store) -> None:
    store.save(an_import(seen(1.0), content=b"old"))
    newer = store.save(an_import(seen(2.0), seen(9.0, indicator=SURVEY), content=b"new")).import_id
    assert newer is not None
    store.withdraw([newer], "Hoàng Văn Núi", NOON)
    assert values(store) == {(PAYMENT, "061", "2023-Q3"): 1.0}
    record = store.import_(newer)
    assert record is not None
    assert (record.withdrawn_at, record.withdrawn_by, record.standing) == (NOON, "Hoàng Văn Núi", 0)
    assert [row.withdrawn_by for row in store.history(PAYMENT, "061", "2023-Q3")] == ["Hoàng Văn Núi", None]


def test_withdrawing_an_older_import_leaves_the_newer_figure(store: Store) -> None:
    older = store.save(an_import(seen(1.0), content=b"old")).import_id
    store.save(an_import(seen(2.0), content=b"new"))
    assert older is not None
    store.withdraw([older], "Hoàng Văn Núi", NOON)
    assert list(values(store).values()) == [2.0]


def test_a_withdrawn_report_may_be_imported_again(store: Store) -> None:
    first = store.save(an_import(seen(1.0))).import_id
    assert first is not None
    store.withdraw([first], "Hoàng Văn Núi", NOON)
    again = store.save(an_import(seen(1.0)))
    assert (again.new, again.already) == (1, False)
    assert list(values(store).values()) == [1.0]


@pytest.mark.parametrize("known", [pytest.param(True, id="withdrawn before"), pytest.param(False, id="never there")])
def test_an_import_is_withdrawn_once(store: Store, known: bool) -> None:
    number = store.save(an_import(seen(1.0))).import_id
    assert number is not None
    if known:
        store.withdraw([number], "Hoàng Văn Núi", NOON)
    version = store.version()
    with pytest.raises(StoreError, match="không còn hiệu lực"):
        store.withdraw([number if known else 4711], "Hoàng Văn Núi", NOON)
    assert store.version() == version


def test_several_imports_are_withdrawn_together_or_not_at_all(store: Store) -> None:
    numbers = [store.save(an_import(seen(float(n)), content=bytes([n]))).import_id for n in (1, 2, 3)]
    with pytest.raises(StoreError):
        store.withdraw([*numbers[1:], 4711], "Hoàng Văn Núi", NOON)
    assert list(values(store).values()) == [3.0]
    store.withdraw(numbers[1:], "Hoàng Văn Núi", NOON)
    assert list(values(store).values()) == [1.0]


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param([seen(1.0), seen(2.0)], id="one key twice"),
        pytest.param([seen(1.0), seen(2.0, unit="062", decision=Decision.CONFIRM)], id="not confirmed"),
        pytest.param([seen(1.0), seen(float("nan"), unit="062")], id="not a number"),
        pytest.param([seen(1.0), seen(float("inf"), unit="062")], id="endless"),
        pytest.param([seen(1.0), seen(2.0, unit="062", numerator=1.0)], id="half a count"),
        pytest.param([seen(1.0), seen(2.0, unit="062", state=State.NO_CASES)], id="no cases with a value"),
        pytest.param([seen(1.0), seen(2.0, unit=None)], id="no unit"),
    ],
)
def test_one_figure_that_cannot_be_stored_stops_the_whole_import(store: Store, wrong: list[Any]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        store.save(an_import(*wrong))
    assert (store.version(), store.imports(), len(store.figures())) == (0, [], 0)


def test_own_and_to_date_figures_and_surveys_stand_beside_each_other(store: Store) -> None:
    store.save(
        an_import(
            seen(1.0), seen(2.0, to_date=True), seen(3.0, measurement=Measurement.SIPAS), seen(4.0, period="2023-9M")
        )
    )
    frame = store.figures(["2023-Q3"])
    assert sorted(zip(frame.value, frame.to_date, frame.measurement, strict=True)) == [
        (1.0, False, "own"), (2.0, True, "own"), (3.0, False, "sipas"),
    ]  # fmt: skip


def test_nine_months_are_to_date_whether_the_report_says_so_or_not(store: Store) -> None:
    store.save(an_import(seen(1.0, period="2023-9M"), content=b"a"))
    assert store.save(an_import(seen(2.0, period="2023-9M", to_date=True), content=b"b")).changed == 1
    assert list(store.figures().to_date) == [True]


def test_times_come_back_in_utc_whatever_zone_they_were_given_in(store: Store) -> None:
    hanoi = timezone(timedelta(hours=7))
    store.save(an_import(seen(1.0), at=datetime(2023, 9, 20, 6, 30, tzinfo=hanoi)))
    (record,) = store.imports()
    assert record.at == datetime(2023, 9, 19, 23, 30, tzinfo=UTC)
    assert record.at.utcoffset() == timedelta(0)


def test_a_time_without_a_zone_is_refused(store: Store) -> None:
    with pytest.raises(sa.exc.StatementError, match="without a zone"):
        store.save(an_import(seen(1.0), at=datetime(2023, 9, 20)))
    assert store.imports() == []


def test_broken_characters_of_a_workbook_do_not_stop_an_import(store: Store) -> None:
    store.save(an_import(seen(1.0, place=Place("Biểu\x00 \ud800", "A1")), name="báo\x00cáo.xlsx"))
    (kept,) = store.history(PAYMENT, "061", "2023-Q3")
    assert (kept.sheet, kept.report) == ("Biểu ?", "báocáo.xlsx")


def test_a_report_of_many_figures_takes_as_many_statements_as_one_of_few(store: Store) -> None:
    taken = []
    for number in (1, 1, 300):
        figures = [seen(float(unit), unit=f"{number}-{unit}") for unit in range(number)]
        findings = [Finding(code=Code.HIDDEN, severity=Severity.INFO, message=f"Dòng {row}") for row in range(number)]
        with asked() as said:
            store.save(an_import(*figures, findings=tuple(findings), content=f"{number} {len(taken)}".encode()))
        taken.append(len(said))
    assert taken[1] == taken[2]


def test_figures_are_asked_by_period_indicator_and_unit(store: Store) -> None:
    store.save(
        an_import(*(seen(1.0, unit=u, period=p, indicator=i) for u in ("061", "062") for p in ("2023-Q2", "2023-Q3") for i in (PAYMENT, SURVEY)))
    )  # fmt: skip
    assert len(store.figures()) == 8
    assert set(store.figures(["2023-Q2"]).period) == {"2023-Q2"}
    assert len(store.figures(["2023-Q2"], [PAYMENT], ["062"])) == 1
    assert len(store.figures([])) == 0
    assert store.periods(range(2023, 2024)) == ["2023-Q2", "2023-Q3"]


def test_standing_figures_are_found_by_key(store: Store) -> None:
    store.save(an_import(seen(1.0), seen(2.0, unit="062")))
    found = store.standing([seen(9.0), seen(9.0, unit="063")])
    assert [(key.unit, record.value) for key, record in found.items()] == [("061", 1.0)]
    assert store.standing([]) == {}


_UNITS = st.sampled_from(["061", "062", "063"])
_STEP = st.one_of(
    st.tuples(
        st.just("save"), st.sampled_from([b"a", b"b", b"c"]), st.dictionaries(_UNITS, st.integers(0, 3), max_size=3)
    ),
    st.tuples(st.just("withdraw"), st.integers(0, 9)),
)


@OVER_STORES
@given(steps=st.lists(_STEP, max_size=12))
def test_the_newest_import_that_stands_gives_each_figure(store: Store, steps: list[Any]) -> None:
    store.withdraw([record.id for record in store.imports() if record.withdrawn_at is None], "Hoàng Văn Núi", NOON)
    stands: dict[int, tuple[bytes, dict[str, float]]] = {}
    made: list[int] = []
    for step in steps:
        if step[0] == "save":
            _, content, figures = step
            brought: dict[str, float] = {}
            for old_content, old in stands.values():
                brought |= old if old_content == content else {}
            fresh = {unit: float(value) for unit, value in figures.items() if brought.get(unit) != value}
            outcome = store.save(an_import(*(seen(float(v), unit=u) for u, v in figures.items()), content=content))
            assert (outcome.import_id is None) == (not fresh)
            if outcome.import_id is not None:
                stands[outcome.import_id] = (content, fresh)
                made.append(outcome.import_id)
        elif made:
            number = made[step[1] % len(made)]
            if stands.pop(number, None) is not None:
                store.withdraw([number], "Hoàng Văn Núi", NOON)
    expected: dict[str, float] = {}
    for _, figures in stands.values():
        expected |= figures
    assert {unit: value for (_, unit, _), value in values(store).items()} == expected
    with store.database.read() as connection:
        newest = (
            sa.select(sa.func.max(schema.observation.c.id))
            .join(schema.imports, schema.imports.c.id == schema.observation.c.import_id)
            .where(schema.imports.c.withdrawn_at.is_(None))
            .group_by(*(schema.observation.c[name] for name in schema.KEY))
        )
        stood = connection.execute(sa.select(schema.current.c.observation_id)).scalars()
        assert sorted(stood) == sorted(connection.execute(newest).scalars())
    assert counts_of(store) == counted_anew(store)
