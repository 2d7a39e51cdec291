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
    assert (Code.DUPLICATE in codes(reading)) is (again != ["Ba Bể", None, None])


def test_two_columns_of_one_unit(read: Read) -> None:
    rows: Rows = [
        [TITLE],
        ["Chỉ tiêu", "Ba Bể", "Na Rì", "H. Ba Bể"],
        [TIMELY, 98.5, 97.5, 91],
        [PAID, 40.5, 50.5, 40.5],
    ]
    reading = read(rows)
    assert "061" not in {unit for _, unit, _ in auto(reading)}
    assert found(reading, Code.DUPLICATE) == ["D3"]


def test_two_entries_of_a_list_for_one_unit(read: Read) -> None:
    rows: Rows = [
        [TITLE],
        ["Kỳ", "Đơn vị", "Chỉ tiêu", "Kết quả (%)"],
        ["Quý III/2023", "Ba Bể", TIMELY, 98.5],
        ["Quý III/2023", "Na Rì", TIMELY, 97.5],
        ["Quý III/2023", "Ba Bể", TIMELY, 91],
    ]
    reading = read(rows)
    assert "061" not in {unit for _, unit, _ in auto(reading)}
    assert found(reading, Code.DUPLICATE) == ["D5"]


def entries(*again: tuple[str, str, object]) -> Rows:
    names = ("Ba Bể", "Na Rì", "Chợ Mới", "Chợ Đồn")
    told = [(name, text, share) for name in names for text, share in ((TIMELY, 98.5), (PAID, 40.5))]
    rows = [[2023, 9, name, text, share] for name, text, share in (*told, *again)]
    return [["Năm", "Tháng", "Đơn vị", "Chỉ tiêu", "Giá trị (%)"], *rows]  # type: ignore[list-item]


@pytest.mark.parametrize(
    ("again", "missing"),
    [
        pytest.param([("Na Rì", PAID, 41.5)], {(PAYMENT, "066")}, id="another figure"),
        pytest.param([("Na Rì", PAID, 40.5)], set(), id="the same figure"),
        pytest.param([("Na Rì", PAID, "KPS")], {(PAYMENT, "066")}, id="no cases the second time"),
    ],
)
def test_one_entry_of_a_long_list_that_stands_twice_spoils_no_other(
    read: Read, again: list[tuple[str, str, object]], missing: set[tuple[str, str]]
) -> None:
    reading = read(entries(*again))
    everything = {(indicator, unit) for indicator in (PAYMENT, ON_TIME) for unit in ("061", "066", "065", "064")}
    assert {(indicator, unit) for indicator, unit, _ in auto(reading)} == everything - missing
    assert Code.DUPLICATE in codes(reading)


def test_entries_that_mostly_stand_twice_are_of_something_that_no_column_tells(read: Read) -> None:
    again = [(name, PAID, 41.5) for name in ("Ba Bể", "Na Rì", "Chợ Mới")]
    assert {indicator for indicator, _, _ in auto(read(entries(*again)))} == {ON_TIME}


def test_a_row_without_a_name_is_told(read: Read) -> None:
    reading = read(table(["Ba Bể", 98.5, 40.5], [None, 91, 30.5], ["Na Rì", 97.5, 50.5]))
    assert [place[1:] for place in found(reading, Code.UNKNOWN_UNIT)] == ["4"]


@pytest.mark.parametrize(
    ("stranger", "told"),
    [
        pytest.param("Xã Cường Lợi (Huyện Na Rì)", ["8"], id="a commune of another district"),
        pytest.param("Huyện Na Rì", ["8"], id="another district"),
        pytest.param("Xã Hà Hiệu", [], id="one of them"),
    ],
)
def test_a_unit_of_another_district_waits(read: Read, stranger: str, told: list[str]) -> None:
    names = ["Xã Bành Trạch", "Xã Khang Ninh", "Xã Nam Mẫu", "Xã Thượng Giáo", stranger]
    reading = read([["UBND HUYỆN BA BỂ"], *table(*[[name, 91, 40.5] for name in names])])
    assert [place[1:] for place in found(reading, Code.UNKNOWN_UNIT)] == told
    assert len({unit for _, unit, _ in auto(reading)}) == 5 - len(told)


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


def test_a_share_above_its_whole_is_no_figure(read: Read) -> None:
    reading = read([[TITLE], ["Đơn vị", TIMELY], ["Ba Bể", 983], ["Na Rì", 97.5], ["Chợ Đồn", 105]])
    assert figures(reading) == {(ON_TIME, "066", "2023-Q3"): 97.5}
    assert auto(reading) == {(ON_TIME, "066", "2023-Q3"): 97.5}
    assert found(reading, Code.OUT_OF_RANGE) == ["B3", "B5"]
