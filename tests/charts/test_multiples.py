"""Small trends beside each other share one scale, say their course, and let no text from data become markup."""

import re
import xml.etree.ElementTree as ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.charts.multiples import Course, course_alt, multiples, scale
from lib.core.verdict import Status

EVIL = "<script>alert(1)</script>\"'&"
SVG = "{http://www.w3.org/2000/svg}"
shares = st.none() | st.floats(min_value=0, max_value=1000)


def course(values: list[float | None], **more: object) -> Course:
    said = {"name": "Ba Bể", "href": "indicator?unit=061", "targets": [50.0] * len(values), "status": Status.MET} | more
    return Course(values=values, last=values[-1] if values else None, **said)


@given(st.lists(st.lists(shares, min_size=1, max_size=12), min_size=1, max_size=6))
def test_all_are_drawn_inside_their_frames_on_one_scale(lines: list[list[float | None]]) -> None:
    courses = [course(line, before=line) for line in lines]
    low, top = scale(courses)
    known = [value for line in lines for value in line if value is not None]
    assert all(low - 1e-9 <= value <= top for value in [*known, 50.0])
    for drawing in ElementTree.fromstring(multiples("x", courses)).iter(f"{SVG}svg"):  # noqa: S314, our own markup
        for path in drawing.iter(f"{SVG}path"):
            for y in re.findall(r"[ML]\S+ (-?[\d.]+)", path.get("d", "")):
                assert 0 <= float(y) <= 66


def test_the_same_value_stands_at_the_same_height_in_every_frame() -> None:
    drawn = multiples("x", [course([10.0, 40.0]), course([40.0, 90.0])])
    first, second = (
        [path.get("d") or "" for path in drawing.iter(f"{SVG}path")][-2]
        for drawing in ElementTree.fromstring(drawn).iter(f"{SVG}svg")  # noqa: S314
        if drawing.get("class") == "small-trend"
    )
    assert re.findall(r"L\S+ ([\d.]+)", first) == re.findall(r"M\S+ ([\d.]+)", second)


@pytest.mark.parametrize(
    ("values", "ends"),
    [
        pytest.param([100.0, 100.0], (75.0, 100.0), id="all at the top"),
        pytest.param([0.0, 0.0], (0.0, 4.0), id="all zero"),
        pytest.param([None, None], (0.0, 100.0), id="nothing known"),
        pytest.param([44.8, 71.0], (40.0, 80.0), id="in the middle"),
    ],
)
def test_where_the_scale_ends(values: list[float | None], ends: tuple[float, float]) -> None:
    shown = [course(values, targets=values)]
    assert scale(shown) == ends
    ElementTree.fromstring(multiples("x", shown))  # noqa: S314


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        pytest.param(course([10.0, 12.5]), "Ba Bể: tăng từ 10,0% đến 12,5% qua 2 kỳ, đạt.", id="a course"),
        pytest.param(
            course([10.0, 12.5], note="số lũy kế"),
            "Ba Bể: tăng từ 10,0% đến 12,5% qua 2 kỳ, đạt (số lũy kế).",
            id="on another basis",
        ),
        pytest.param(
            course([None], status=Status.NO_DATA), "Ba Bể: chưa có số liệu qua các kỳ, chưa có số liệu.", id="nothing"
        ),
    ],
)
def test_a_course_says_its_finding(shown: Course, said: str) -> None:
    assert course_alt(shown) == said


def test_no_text_from_data_becomes_markup() -> None:
    drawing = multiples(EVIL, [course([1.0, 2.0], name=EVIL, href=EVIL, note=EVIL, here=True)])
    assert "<script" not in drawing
    ElementTree.fromstring(drawing)  # noqa: S314
