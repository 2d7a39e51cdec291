"""A unit that stands twice: what differs is taken from neither, and leaves open whose the rest of the two rows is."""

import pytest

from lib.core.finding import Code
from tests.intake.conftest import TITLE, Read
from tests.intake.test_reports import ON_TIME, PAYMENT, Rows, auto, codes, figures, found

TIMELY, PAID = "Tỷ lệ hồ sơ giải quyết đúng hạn (%)", "Tỷ lệ thanh toán trực tuyến (%)"


def table(*rows: list[object]) -> Rows:
    return [[TITLE], ["Đơn vị", TIMELY, PAID], *rows]  # type: ignore[list-item]


@pytest.mark.parametrize(
    ("again", "accepted"),
    [
        pytest.param(["Ba Bể", 98.5, 40.5], {ON_TIME, PAYMENT}, id="the same row again"),
        pytest.param(["Ba Bể", 91, 40.5], set(), id="one of two figures differs"),
        pytest.param(["Ba Bể", 91, "KPS"], set(), id="one differs, one has no cases"),
        pytest.param(["Ba Bể", 91, None], set(), id="one differs, one is empty"),
        pytest.param(["Ba Bể", None, None], {ON_TIME, PAYMENT}, id="an empty row"),
    ],
)
def test_two_rows_of_one_unit(read: Read, again: list[object], accepted: set[str]) -> None:
    reading = read(table(["Ba Bể", 98.5, 40.5], ["Na Rì", 97.5, 50.5], again))
    assert {indicator for indicator, unit, _ in auto(reading) if unit == "061"} == accepted
    assert {indicator for indicator, unit, _ in auto(reading) if unit == "066"} == {ON_TIME, PAYMENT}
    assert (Code.DUPLICATE in codes(reading)) is not bool(accepted)


def test_two_columns_of_one_unit(read: Read) -> None:
    rows: Rows = [
        [TITLE],
        ["Chỉ tiêu", "Ba Bể", "Na Rì", "H. Ba Bể"],
        [TIMELY, 98.5, 97.5, 91],
        [PAID, 40.5, 50.5, 40.5],
    ]
    assert "061" not in {unit for _, unit, _ in auto(read(rows))}


def test_other_tables_of_the_unit_are_not_touched(read: Read) -> None:
    rows = [
        *table(["Ba Bể", 98.5, 40.5], ["Ba Bể", 91, 40.5]),
        [],
        ["Đơn vị", "Tỷ lệ hồ sơ tiếp nhận trực tuyến (%)"],
        ["Ba Bể", 60],
    ]
    assert set(auto(read(rows))) == {("digital_government.online_applications", "061", "2023-Q3")}


def test_a_share_whose_counts_alone_are_missing_is_looked_at(read: Read) -> None:
    rows: Rows = [
        [TITLE],
        ["Đơn vị", "Tổng số hồ sơ đã giải quyết", "Số hồ sơ trước và đúng hạn", "Tỷ lệ (%)"],
        ["Ba Bể", 200, 190, 95],
        ["Na Rì", 100, 98, 98],
        ["Chợ Đồn", None, None, 97],
    ]
    reading = read(rows)
    assert {unit for _, unit, _ in auto(reading)} == {"061", "066"}
    assert figures(reading)[ON_TIME, "064", "2023-Q3"] == 97
    assert found(reading, Code.MISSING_COUNT) == ["C5"]


def test_a_share_far_above_its_whole_is_no_figure(read: Read) -> None:
    reading = read([[TITLE], ["Đơn vị", TIMELY], ["Ba Bể", 983], ["Na Rì", 97.5], ["Chợ Đồn", 105]])
    assert figures(reading) == {(ON_TIME, "066", "2023-Q3"): 97.5, (ON_TIME, "064", "2023-Q3"): 105}
    assert auto(reading) == {(ON_TIME, "066", "2023-Q3"): 97.5}
    assert found(reading, Code.OUT_OF_RANGE) == ["B3", "B5"]
