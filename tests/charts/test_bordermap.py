"""Borders are drawn whole and small: inside the frame, without gaps between neighbours, each a link with a label on it."""

import re
import xml.etree.ElementTree as ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.charts.bordermap import bordermap
from lib.charts.outlines import STEP, framed
from lib.charts.regions import Region, shades
from lib.core.borders import Ring, Shape
from lib.core.verdict import Status

EVIL = "<script>alert(1)</script>\"'&"
SVG = "{http://www.w3.org/2000/svg}"
WEST: Ring = ((105.0, 22.0), (105.5, 22.0), (105.52, 22.26), (105.5, 22.5), (105.0, 22.5))
EAST: Ring = ((105.5, 22.5), (105.52, 22.26), (105.5, 22.0), (106.0, 22.0), (106.0, 22.5))
RING: Ring = ((105.1, 22.1), (105.4, 22.1), (105.4, 22.4), (105.1, 22.4))
SHAPES = (Shape("w", ((WEST, RING),)), Shape("e", ((EAST,),)))
degrees = st.tuples(st.floats(min_value=-180, max_value=180), st.floats(min_value=-85, max_value=85))


def region(code: str, value: float | None = 50.0, status: Status = Status.MET, **more: object) -> Region:
    return Region(
        code=code, value=value, status=status, **({"name": f"Huyện {code}", "href": f"area?unit={code}"} | more)
    )


def spots(path: str) -> list[list[tuple[int, int]]]:
    """The rings of path data, as points of the grid."""
    rings = []
    for start, steps in re.findall(r"M([-\d ]+)l([-\d ]+)z", path):
        x, y = map(int, start.split())
        ring = [(x, y)]
        numbers = list(map(int, steps.split()))
        for right, down in zip(numbers[::2], numbers[1::2], strict=True):
            x, y = x + right, y + down
            ring.append((x, y))
        rings.append(ring)
    return rings


@given(st.lists(st.lists(degrees, min_size=3, max_size=20), min_size=1, max_size=5))
def test_whatever_the_borders_they_stay_inside_the_frame(rings: list[list[tuple[float, float]]]) -> None:
    frame = framed(tuple(Shape(str(number), ((tuple(ring),),)) for number, ring in enumerate(rings)))
    assert len(frame.outlines) == len(rings)
    for outline in frame.outlines.values():
        assert 0 <= outline.x <= frame.width
        assert 0 <= outline.y <= frame.height
        for x, y in (spot for ring in spots(outline.path) for spot in ring):
            assert -1 <= x * STEP <= frame.width + 1
            assert -1 <= y * STEP <= frame.height + 1


def test_neighbours_share_their_border_to_the_point() -> None:
    outlines = framed(SHAPES).outlines
    (west, _), (east,) = spots(outlines["w"].path), spots(outlines["e"].path)
    assert len(set(west) & set(east)) == 3


def test_a_label_stands_on_its_own_land_and_not_in_a_hole() -> None:
    outlines = framed(SHAPES).outlines
    west, east = outlines["w"], outlines["e"]
    assert west.x < east.x
    hole = spots(west.path)[1]
    left, right = min(x for x, _ in hole) * STEP, max(x for x, _ in hole) * STEP
    top, bottom = min(y for _, y in hole) * STEP, max(y for _, y in hole) * STEP
    assert not (left < west.x < right and top < west.y < bottom)


def test_however_fine_the_borders_the_drawing_stays_small() -> None:
    fine: Ring = tuple((105 + number / 100_000, 22 + (number % 7) / 100_000) for number in range(100_000))
    path = framed((Shape("w", (((*fine, (105.5, 23.0)),),)),)).outlines["w"].path
    assert len(path) < 20_000


def test_every_land_is_a_link_that_says_what_is_seen() -> None:
    drawing = bordermap("Thanh toán", [region("e", 44.8, Status.MISSED, here=True), region("w")], framed(SHAPES))
    tree = ElementTree.fromstring(drawing)  # noqa: S314, our own markup
    links = list(tree.iter(f"{SVG}a"))
    assert {link.get("href") for link in links} == {"area?unit=w", "area?unit=e"}
    assert {link.get("aria-label") for link in links} == {"Huyện w: 50,0%, đạt", "Huyện e: 44,8%, chưa đạt"}
    assert {link.get("class") for link in links} == {"land met", "land missed"}
    assert [link.get("aria-current") for link in links if link.get("href") == "area?unit=e"] == ["true"]
    (group,) = [one for one in tree.iter(f"{SVG}svg") if one.get("role") == "group"]
    assert group.get("aria-label") == "Thanh toán: 1 trong 2 đơn vị đạt; chưa đạt: Huyện e 44,8%."
    assert "44,8%" in "".join(tree.itertext())


def test_land_may_be_coloured_by_value() -> None:
    regions = [region("e", 10.0), region("w", 90.0)]
    drawing = bordermap("x", regions, framed(SHAPES), shades(regions))
    assert 'class="land step step-0"' in drawing
    assert 'class="land step step-4"' in drawing


def test_labels_do_not_cover_each_other_on_a_phone() -> None:
    small: Ring = ((105.7, 22.24), (105.8, 22.24), (105.8, 22.26), (105.7, 22.26))
    frame = framed((*SHAPES, Shape("s", ((small,),))))
    drawing = bordermap("x", [region(code) for code in "wes"], frame)
    places = [tuple(map(float, one)) for one in re.findall(r"left:([\d.]+)%;top:([\d.]+)%", drawing)]
    wide, tall = 340.0, 340.0 * frame.height / frame.width
    for number, (x, y) in enumerate(places):
        for other_x, other_y in places[:number]:
            assert abs(x - other_x) / 100 * wide >= 60 or abs(y - other_y) / 100 * tall >= 30


@pytest.mark.parametrize("steps", [pytest.param(False, id="verdicts"), pytest.param(True, id="values")])
def test_no_text_from_data_becomes_markup(steps: bool) -> None:
    evil = [region("w", name=EVIL, href=EVIL, note=EVIL)]
    drawing = bordermap(EVIL, evil, framed(SHAPES[:1]), shades(evil) if steps else None)
    assert "<script" not in drawing
    ElementTree.fromstring(f"<div>{drawing}</div>")  # noqa: S314
