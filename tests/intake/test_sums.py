"""Sums that a table states or shows: groups, pairs, “Toàn tỉnh” across, columns that make up another."""

import pytest

from lib.core.finding import Code
from tests.intake.conftest import TITLE, Read
from tests.intake.test_reports import DISTRICTS, ON_TIME, PAYMENT, Rows, auto, found

BELOW, ABOVE = "Tổng số hồ sơ TTHC phát sinh", "Số hồ sơ thanh toán trực tuyến"
PAID = "Tỷ lệ thanh toán trực tuyến (%)"


def grouped(offices: tuple[int, int], rate: float = 50) -> Rows:
    """Two offices and two districts under heads with their own counts."""
    return [
        [TITLE],
        ["STT", "Đơn vị", BELOW, ABOVE, PAID],
        ["I", "Các sở, ban, ngành", *offices, rate],
        [1, "Sở Y tế", 40, 20, 50],
        [2, "Sở Tư pháp", 60, 30, 50],
        ["II", "Cấp huyện", 200, 80, 40],
        [1, "Huyện Ba Bể", 100, 40, 40],
        [2, "Huyện Na Rì", 100, 40, 40],
        [None, "Tổng cộng", 300, 130, 43.33],
    ]


@pytest.mark.parametrize(
    ("rows", "places"),
    [
        pytest.param(grouped((100, 50)), [], id="all adds up"),
        pytest.param(grouped((110, 50)), ["C3"], id="a group's whole"),
        pytest.param(grouped((100, 51)), ["D3"], id="a group's numerator"),
    ],
)
def test_the_head_of_a_group_is_the_sum_of_its_units(read: Read, rows: Rows, places: list[str]) -> None:
    assert found(read(rows), Code.TOTAL_MISMATCH) == places


def test_the_share_of_a_group_is_that_of_its_counts(read: Read) -> None:
    assert found(read(grouped((100, 50), rate=58)), Code.RATE_MISMATCH) == ["E3"]


@pytest.mark.parametrize(
    ("whole", "told"),
    [
        pytest.param("80/160 (50,0%)", [], id="adds up"),
        pytest.param("80/170 (47,1%)", ["B11"], id="another whole"),
        pytest.param("78/160 (48,8%)", ["B11"], id="another numerator"),
    ],
)
def test_pairs_add_up(read: Read, whole: str, told: list[str]) -> None:
    rows: Rows = [[TITLE], ["Đơn vị", PAID], *[[name, "10/20 (50,0%)"] for name in DISTRICTS], ["Tổng cộng", whole]]
    assert found(read(rows), Code.TOTAL_MISMATCH) == told


@pytest.mark.parametrize(
    ("province", "told"),
    [
        pytest.param((160, 80), [], id="adds up"),
        pytest.param((170, 80), ["J3"], id="one of two does not"),
        pytest.param((170, 90), [], id="none does: offices that are not listed count, too"),
    ],
)
def test_the_province_across_is_held_against_its_districts(
    read: Read, province: tuple[int, int], told: list[str]
) -> None:
    rows: Rows = [
        [TITLE],
        ["Chỉ tiêu", *DISTRICTS, "Toàn tỉnh"],
        [BELOW, *[20] * 8, province[0]],
        [ABOVE, *[10] * 8, province[1]],
    ]
    assert found(read(rows), Code.TOTAL_MISMATCH) == told


@pytest.mark.parametrize(
    ("whole", "told"),
    [pytest.param(55, [], id="among them"), pytest.param(83, ["B11"], id="more than any")],
)
def test_a_share_of_all_lies_among_those_of_the_units(read: Read, whole: float, told: list[str]) -> None:
    rates = (40, 45, 50, 55, 60, 65, 70, 75)
    rows = [[name, rate] for name, rate in zip(DISTRICTS, rates, strict=True)]
    reading = read([[TITLE], ["Đơn vị", "Tỷ lệ văn bản QPPL ban hành đúng quy định (%)"], *rows, ["Tổng cộng", whole]])
    assert found(reading, Code.TOTAL_MISMATCH) == told
    assert len(auto(reading)) == 9 - len(told)


HEAD = "Hồ sơ đã giải quyết"


def parts(late: int, numbers: bool, rates: bool = True) -> Rows:
    rows: list[list[object]] = [
        [TITLE],
        ["Đơn vị", HEAD, None, None, None, "Tỷ lệ trước và đúng hạn (%)"],
        [None, "Tổng số", "Trước hạn", "Đúng hạn", "Quá hạn", None],
        *([["(1)", "(2)=(3)+(4)+(5)", "(3)", "(4)", "(5)", "(6)"]] if numbers else []),
        *[[name, 100, 60, 35, 5, 95] for name in DISTRICTS[:-1]],
        [DISTRICTS[-1], 100, 60, 35, late, 95],
    ]
    return rows if rates else [row[:5] for row in rows]  # type: ignore[return-value]


@pytest.mark.parametrize("numbers", [True, False], ids=["spelled out", "shown by the other rows"])
@pytest.mark.parametrize(("late", "told"), [pytest.param(5, 0, id="holds"), pytest.param(9, 1, id="broken")])
def test_columns_that_make_up_another(read: Read, late: int, told: int, numbers: bool) -> None:
    reading = read(parts(late, numbers), ["B2:E2", "A2:A3", "F2:F3"])
    assert found(reading, Code.TOTAL_MISMATCH) == [f"B{12 if numbers else 11}"] * told
    assert len([key for key in auto(reading) if key[0] == ON_TIME]) == 8


def test_without_a_rate_a_broken_sum_leaves_the_figure_to_a_person(read: Read) -> None:
    reading = read(parts(9, numbers=True, rates=False), ["B2:E2", "A2:A3"])
    assert found(reading, Code.TOTAL_MISMATCH) == ["B12"]
    assert (ON_TIME, "066", "2023-Q3") not in auto(reading)
    assert PAYMENT not in {indicator for indicator, _, _ in auto(reading)}


@pytest.mark.parametrize("blank", [None, 3, 4, 5])
def test_a_column_left_blank_hides_no_sum_that_does_not_hold(read: Read, blank: int | None) -> None:
    counts = [(159, 148, 9, 2), (65, 60, 5, 0), (79, 63, 6, 10), (86, 70, 15, 1), (66, 40, 18, 4)]
    rows: Rows = [
        ["STT", "Đơn vị", "Tổng số đã giải quyết", "Trước hạn", "Đúng hạn", "Quá hạn"],
        *([number, name, *said] for number, (name, said) in enumerate(zip(DISTRICTS, counts, strict=False), 1)),
    ]
    for row in rows if blank else ():
        row.insert(blank or 0, None)
    assert found(read([[TITLE], *rows]), Code.TOTAL_MISMATCH) == ["C7"]
