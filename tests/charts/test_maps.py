"""Maps say their finding, lead somewhere from every unit, and colour by verdict or by steps of value."""

import xml.etree.ElementTree as ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.charts.palette import STEPS
from lib.charts.regions import Region, regions_alt, shades
from lib.charts.tilemap import tilemap
from lib.charts.tiles import Spot
from lib.core.verdict import Status

EVIL = "<script>alert(1)</script>\"'&"
SPOTS = {"a": Spot(2, 1), "b": Spot(1, 2), "c": Spot(1, 1)}


def region(code: str, value: float | None, status: Status, **more: object) -> Region:
    said = {"name": f"Huyện {code}", "href": f"area?unit={code}"} | more
    return Region(code=code, value=value, status=status, **said)


REGIONS = [
    region("a", 44.8, Status.MISSED),
    region("b", 62.4, Status.MET),
    region("c", None, Status.NO_DATA),
]


def test_tiles_are_links_in_the_order_the_eye_reads() -> None:
    drawing = ElementTree.fromstring(tilemap("Thanh toán", REGIONS, SPOTS))  # noqa: S314, our own markup
    links = list(drawing.iter("a"))
    assert [link.get("href") for link in links] == ["area?unit=c", "area?unit=b", "area?unit=a"]
    assert [link.get("aria-label") for link in links] == [
        "Huyện c: chưa có số liệu", "Huyện b: 62,4%, đạt", "Huyện a: 44,8%, chưa đạt",
    ]  # fmt: skip
    assert [link.get("class") for link in links] == ["tile grey", "tile met", "tile missed"]
    assert all(list(link.iter("{http://www.w3.org/2000/svg}svg")) for link in links), (
        "the verdict's shape in every tile"
    )


def test_the_unit_on_screen_and_a_weak_figure_are_marked() -> None:
    weak = region("a", 44.8, Status.MISSED, note="ước tính", here=True)
    (tile,) = ElementTree.fromstring(tilemap("x", [weak], SPOTS)).iter("a")  # noqa: S314
    assert tile.get("aria-current") == "true"
    assert tile.get("title") == "Huyện a: 44,8%, chưa đạt (ước tính)"
    assert "".join(tile.itertext()).endswith("44,8%*")


def test_values_are_coloured_in_steps_of_one_hue_with_a_legend() -> None:
    steps = shades(REGIONS)
    drawing = tilemap("x", REGIONS, SPOTS, steps)
    assert steps is not None
    assert 'class="tile step step-0"' in drawing
    assert f'class="tile step step-{len(STEPS) - 1}"' in drawing
    assert 'class="tile grey"' in drawing, "no value, no step"
    assert "40–45%" in drawing


def test_no_text_from_data_becomes_markup() -> None:
    evil = [Region(code="a", name=EVIL, href=EVIL, value=1.0, status=Status.MET, note=EVIL)]
    for steps in (None, shades(evil)):
        drawing = tilemap(EVIL, evil, SPOTS, steps)
        assert "<script" not in drawing
        ElementTree.fromstring(f"<div>{drawing}</div>")  # noqa: S314


@given(st.lists(st.floats(min_value=0, max_value=1000), min_size=1, max_size=20))
def test_every_value_lies_in_its_step(values: list[float]) -> None:
    steps = shades([region(str(number), value, Status.MET) for number, value in enumerate(values)])
    assert steps is not None
    assert 1 <= steps.count <= len(STEPS)
    for value in values:
        low, high = steps.ends(steps.step(value))
        assert low - 1e-6 <= value <= high + 1e-6
    shown = [steps.palette_step(step) for step in range(steps.count)]
    assert len(set(shown)) == steps.count, "two steps never look the same"


@pytest.mark.parametrize(
    ("regions", "said"),
    [
        pytest.param(REGIONS, "x: 1 trong 3 đơn vị đạt; chưa đạt: Huyện a 44,8%; 1 đơn vị chưa có số để đánh giá.", id="some"),
        pytest.param([REGIONS[1]], "x: 1 trong 1 đơn vị đạt.", id="all met"),
        pytest.param([REGIONS[1], REGIONS[1]], "x: cả 2 đơn vị đều đạt.", id="every one met"),
        pytest.param(
            [region("a", 44.8, Status.MISSED, gap=5.2), region("b", 20.0, Status.MISSED, gap=30.0)],
            "x: chưa đơn vị nào trong 2 đơn vị đạt; chưa đạt: Huyện b 20,0%, Huyện a 44,8%.",
            id="the worst first",
        ),
        pytest.param([REGIONS[2]], "x: chưa đơn vị nào được đánh giá.", id="nothing known"),
        pytest.param(
            [region(code, 1.0, Status.NEAR) for code in "abcdef"],
            "x: chưa đơn vị nào trong 6 đơn vị đạt; gần đạt: Huyện a 1,0%, Huyện b 1,0%, Huyện c 1,0%, Huyện d 1,0% và 2 đơn vị khác.",
            id="many",
        ),
    ],
)  # fmt: skip
def test_a_map_says_its_finding(regions: list[Region], said: str) -> None:
    assert regions_alt("x", regions) == said
