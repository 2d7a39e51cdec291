"""Which units lack how many cases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.insight.shortfall import shortfall
from tests.insight.factory import PAID, PROVINCE, SPENT, STAFF, card, plan, row

UNITS = ("S1", "S2", "D1", "D2", "D3")


def of(*rows, indicator=PAID, unit=None, period="2023-Q3"):
    seen = card(*rows, period=period)
    return shortfall(seen, seen.score(indicator.id, unit))


def shares(found):
    return [(part.unit.code, part.cases, part.share) for part in found.parts]


def test_the_cases_missing_to_the_target_and_each_units_share_of_what_the_weak_ones_lack():
    found = of(row("D1", counts=(20, 100)), row("D2", counts=(40, 100)), row("D3", counts=(60, 100)))
    assert found.cases == pytest.approx(30), "half of 300 less 120"
    assert shares(found) == [("D1", 30, 0.75), ("D2", 10, 0.25)], "a unit above the target lacks nothing"
    assert (found.members, found.silent) == (5, 2)


def test_a_reported_total_is_taken_as_it_is():
    found = of(row(PROVINCE, counts=(100, 400)), row("D1", counts=(20, 100)))
    assert (found.cases, shares(found)) == (100, [("D1", 30, 1.0)])


def test_above_a_limit_the_cases_too_many_count():
    found = of(row("D1", counts=(110, 100), of=STAFF), row("D2", counts=(103, 100), of=STAFF), indicator=STAFF)
    assert found.cases == pytest.approx(13)
    assert [(code, cases) for code, cases, _ in shares(found)] == [("D1", 10), ("D2", 3)]


def test_a_growing_target_is_the_part_due_by_then():
    found = of(row(PROVINCE, counts=(10, 100), of=SPENT, period="2023-9M"), indicator=SPENT, period="2023-9M")
    assert found.cases == pytest.approx(95 * 274 / 365 - 10)


@pytest.mark.parametrize(
    ("rows", "cases", "parts"),
    [
        pytest.param([row("D1", 20)], None, [("D1", None, None)], id="only rates: nobody's cases are known"),
        pytest.param(
            [row("D1", counts=(20, 100)), row("D2", 10)],
            None,
            [("D1", 30, None), ("D2", None, None)],
            id="one of them with a rate only: no share can be told, its lack may be the largest",
        ),
        pytest.param(
            [row(PROVINCE, 30), row("D1", counts=(20, 100))],
            None,
            [("D1", 30, 1.0)],
            id="a total without counts, parts with them",
        ),
        pytest.param(
            [row(PROVINCE, counts=(40, 100)), row("D1", counts=(6, 10))], 10, [], id="no unit is below the target"
        ),
        pytest.param(
            [row(PROVINCE, counts=(40, 100)), row("D1", counts=(6, 10), period="2023-Q2")],
            10,
            [],
            id="a figure of another period explains nothing",
        ),
    ],
)
def test_what_is_not_known_is_not_told(rows, cases, parts):
    found = of(*rows)
    assert (found.cases, shares(found)) == (cases, parts)


def test_a_rate_takes_its_counts_from_the_sum_that_closes_the_same_day_and_says_the_same():
    total = {"of": SPENT, "to_date": True}
    rows = [
        row(PROVINCE, 40.0, period="2023-09", **total),
        row(PROVINCE, counts=(400, 1000), of=SPENT, period="2023-9M"),
    ]
    found = of(*rows, indicator=SPENT, period="2023-09")
    assert (str(found.figure.period), found.cases) == ("2023-9M", pytest.approx(10 * 95 * 274 / 365 - 400))
    other = [rows[0], row(PROVINCE, counts=(420, 1000), of=SPENT, period="2023-9M")]
    assert of(*other, indicator=SPENT, period="2023-09").cases is None, "it says something else"


@pytest.mark.parametrize("value", [pytest.param(55, id="met"), pytest.param(None, id="no cases")])
def test_nothing_is_lacking(value):
    assert of(row(PROVINCE, value)) is None
    assert of() is None


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(50, 90)), min_size=5, max_size=5))
def test_shares_make_one_whole_and_the_weak_lack_at_least_as_much_as_the_province(counts):
    found = of(*(row(unit, counts=one) for unit, one in zip(UNITS, counts, strict=True)))
    if found is None:
        return
    assert sum(part.share for part in found.parts) == pytest.approx(1)
    assert sum(part.cases for part in found.parts) >= found.cases - 1e-6
    assert [part.cases for part in found.parts] == sorted((part.cases for part in found.parts), reverse=True)
    assert plan().indicators[PAID.id] == found.indicator
