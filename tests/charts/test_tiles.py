"""Tiles stand as the units lie: each once, none on another, north above south, west before east."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.charts.tiles import MOST_ACROSS, Place, Spot, arrange
from lib.core.unit import Kind, Unit
from lib.plans.folder import load_plan

PLAN = load_plan()
finite = st.floats(min_value=-80, max_value=80).map(lambda value: round(value, 6))
degrees = finite | st.sampled_from([22.0, 22.1])  # some lie at the same height
coordinates = st.tuples(degrees, degrees) | st.just((None, None))


def places(units: Sequence[Unit]) -> tuple[Place, ...]:
    return tuple(Place(unit.code, unit.latitude, unit.longitude) for unit in units)


def districts() -> dict[str, Spot]:
    return arrange(places(PLAN.units.of_kind(Kind.DISTRICT)))


@given(st.lists(coordinates, max_size=14))
def test_every_unit_has_a_tile_of_its_own_and_lies_as_on_the_ground(
    found: list[tuple[float | None, float | None]],
) -> None:
    units = tuple(Place(str(number), *one) for number, one in enumerate(found))
    spots = arrange(units)
    assert set(spots) == {unit.code for unit in units}
    assert len(set(spots.values())) == len(units)
    assert all(spot.row >= 1 and 1 <= spot.column <= MOST_ACROSS for spot in spots.values())
    for one in units:
        for other in units:
            if None in (one.latitude, other.latitude):
                if one.latitude is not None and other.latitude is None:
                    assert spots[one.code].row < spots[other.code].row, "units without a place come last"
                continue
            first, second = spots[one.code], spots[other.code]
            if one.latitude > other.latitude:
                assert first.row <= second.row, "a unit further north is never below"
            if first.row == second.row and one.longitude < other.longitude:
                assert first.column < second.column, "in a row west comes before east"


@pytest.mark.parametrize(
    "parent", [pytest.param(unit.code, id=unit.short_name) for unit in PLAN.units.of_kind(Kind.DISTRICT)]
)
def test_the_communes_of_a_district_make_one_whole(parent: str) -> None:
    taken = set(arrange(places(PLAN.units.children(parent))).values())
    reached = {min(taken, key=lambda spot: (spot.row, spot.column))}
    while True:
        near = {
            one for one in taken for to in reached if abs(one.row - to.row) <= 1 and abs(one.column - to.column) <= 1
        }
        if near <= reached:
            break
        reached |= near
    assert reached == taken, "no tile lies apart from all others"


def test_the_eight_districts_lie_as_everybody_knows_them() -> None:
    spots = {PLAN.units.get(code).short_name: spot for code, spot in districts().items()}
    assert spots["Pác Nặm"] == Spot(1, 1)
    assert spots["Ba Bể"].column < spots["Ngân Sơn"].column
    assert spots["Chợ Đồn"].column < spots["TP Bắc Kạn"].column < spots["Na Rì"].column
    assert spots["Bạch Thông"] in {
        Spot(spots["TP Bắc Kạn"].row + down, spots["TP Bắc Kạn"].column + right)
        for down, right in ((-1, 0), (1, 0), (0, 1), (0, -1))
    }
    assert spots["Chợ Mới"].row == max(spot.row for spot in spots.values())


def test_a_plan_of_all_communes_is_placed_too() -> None:
    communes = places(PLAN.units.of_kind(Kind.COMMUNE))
    assert len(set(arrange(communes).values())) == len(communes) == 108


@pytest.mark.parametrize(
    ("units", "spots"),
    [
        pytest.param((), {}, id="nobody"),
        pytest.param((Place("a", 22.0, 105.0),), {"a": Spot(1, 1)}, id="one alone"),
        pytest.param(
            (Place("a", None, None), Place("b", None, None)), {"a": Spot(1, 1), "b": Spot(1, 2)}, id="no places"
        ),
        pytest.param(
            (Place("s", 21.0, 105.0), Place("n", 23.0, 105.0)),
            {"n": Spot(1, 1), "s": Spot(2, 1)},
            id="one above the other",
        ),
        pytest.param(
            (Place("e", 22.0, 107.0), Place("w", 22.0, 105.0)), {"w": Spot(1, 1), "e": Spot(1, 2)}, id="side by side"
        ),
    ],
)
def test_few_units_stand_plainly(units: tuple[Place, ...], spots: dict[str, Spot]) -> None:
    assert arrange(units) == spots
