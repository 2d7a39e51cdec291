"""Scales end at round figures, hold all that is shown, and are close enough that a change is seen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.charts.scale import scale_around

TABLE = [
    pytest.param([97.4, 98.0, 95.0], 75.0, 100.0, [75, 80, 85, 90, 95, 100], id="all near the top: its last quarter"),
    pytest.param([75.4, 90.0], 50.0, 100.0, [50, 60, 70, 80, 90, 100], id="words find room below the lowest"),
    pytest.param([21.0, 55.0], 0.0, 60.0, [0, 20, 40, 60], id="from the start of the year: all of it"),
    pytest.param([104.0, 100.0], 90.0, 120.0, [90, 100, 110, 120], id="above a hundred it grows by twenties"),
    pytest.param([1.9, 2.2], 0.0, 4.0, [0, 1, 2, 3, 4], id="small shares"),
    pytest.param([3.9, 3.8], 3.0, 4.0, [3, 3.25, 3.5, 3.75, 4], id="small shares close together"),
    pytest.param([None, None], 0.0, 100.0, [0, 25, 50, 75, 100], id="nothing known"),
]


@pytest.mark.parametrize(("values", "low", "top", "ticks"), TABLE)
def test_where_a_scale_begins_and_ends(values: list[float | None], low: float, top: float, ticks: list[float]) -> None:
    found = scale_around(values)
    assert (found.low, found.top) == (low, top)
    assert found.ticks == pytest.approx(ticks)


@given(st.lists(st.none() | st.floats(min_value=0, max_value=1000)))
def test_it_holds_all_that_is_shown_and_its_ends_are_ticks(values: list[float | None]) -> None:
    found = scale_around(values)
    assert all(0 <= found.share(value) <= 1 for value in values if value is not None)
    assert (found.ticks[0], found.ticks[-1]) == pytest.approx((found.low, found.top))
    assert 4 <= len(found.ticks) <= 6
