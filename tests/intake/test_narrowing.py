"""Columns that say of which cases, level, version or day a row is: what they narrow is asked about."""

from collections.abc import Callable

import pytest

from tests.intake.conftest import Read, Rows
from tests.intake.test_reports import auto

Table = Callable[[str, str], Rows]
SHARE = "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn"
NARROWING = [
    ("Lĩnh vực", "Đất đai"),
    ("Cấp", "Cấp xã"),
    ("Phạm vi", "Chỉ cấp xã"),
    ("Đối tượng", "Doanh nghiệp"),
    ("Hình thức nộp", "Trực tuyến"),
    ("Bộ phận", "Phòng Tư pháp"),
    ("Đơn vị trực thuộc", "Chi nhánh VPĐKĐĐ"),
    ("Trạng thái", "Đã thay thế"),
    ("Status", "rejected"),
    ("Phiên bản", "Cũ"),
    ("Loại kỳ", "Lũy kế"),
    ("Xóa", "x"),
    ("Hủy", "Có"),
    ("Thay thế bởi", "Bản 2"),
    ("Ngày chốt số liệu", "30/6/2023"),
    ("Ghi chú", "Số liệu quý II"),
    ("Ghi chú", "Chỉ lĩnh vực đất đai"),
    ("Ghi chú", "Số liệu sai, chờ sửa"),
]
HARMLESS = [
    ("Lĩnh vực", "Tất cả"),
    ("Lĩnh vực", "Cải cách thủ tục hành chính"),
    ("Cấp", "Cấp huyện"),
    ("Phạm vi", "Toàn huyện"),
    ("Trạng thái", "Đã duyệt"),
    ("Xóa", "Không"),
    ("Hủy", "0"),
    ("Ngày chốt số liệu", "14/9/2023"),
    ("Ghi chú", "Quý III"),
    ("Thời hạn hoàn thành", "Tháng 12/2023"),
    ("Đánh giá", "Chưa đạt"),
]


def listed(head: str, said: str) -> Rows:
    """A list of entries with one more column."""
    units = ("Huyện Ba Bể", "Huyện Na Rì", "Huyện Chợ Đồn")
    return [
        ["Năm", "Quý", "Đơn vị", "Chỉ tiêu", "Giá trị", head],
        *([2023, 3, unit, SHARE, 90 + at, said] for at, unit in enumerate(units)),
    ]


def wide(head: str, said: str) -> Rows:
    """Units with one more column behind their figures."""
    units = ("Huyện Ba Bể", "Huyện Na Rì", "Huyện Chợ Đồn")
    body: Rows = [[at + 1, unit, 91.5 + at, said] for at, unit in enumerate(units)]
    return [
        ["UBND TỈNH BẮC KẠN"],
        ["KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III NĂM 2023"],
        [],
        ["STT", "Đơn vị", SHARE, head],
        *body,
    ]


@pytest.mark.parametrize("table", [listed, wide])
@pytest.mark.parametrize(("head", "said"), NARROWING)
def test_a_row_of_some_cases_is_asked_about(read: Read, table: Table, head: str, said: str) -> None:
    reading = read(table(head, said))
    assert not auto(reading)
    assert len(reading.observations) == 3


@pytest.mark.parametrize("table", [listed, wide])
@pytest.mark.parametrize(("head", "said"), HARMLESS)
def test_a_row_that_nothing_narrows_is_taken(read: Read, table: Table, head: str, said: str) -> None:
    assert len(auto(read(table(head, said)))) == 3


def test_only_the_narrowed_rows_wait(read: Read) -> None:
    rows = wide("Trạng thái", "Đã duyệt")
    rows[-1][-1] = "Đã hủy"
    assert [seen.unit for seen in read(rows).accepted] == ["061", "066"]


def test_a_row_of_a_commune_is_not_the_district_s(read: Read) -> None:
    reading = read(
        [["Năm", "Tháng", "Huyện", "Xã", "Chỉ tiêu", "Giá trị"], [2023, 9, "Huyện Ba Bể", "Xã Quảng Khê", SHARE, 95]]
    )
    assert not auto(reading)


@pytest.mark.parametrize(("month", "taken"), [(7, ["2023-07"]), (9, ["2023-09"]), (4, []), (10, [])])
def test_a_month_of_another_quarter_leaves_the_period_open(read: Read, month: int, taken: list[str]) -> None:
    rows = [["Năm", "Quý", "Tháng", "Đơn vị", "Chỉ tiêu", "Giá trị"], [2023, 3, month, "Huyện Ba Bể", SHARE, 95]]
    assert [str(seen.period) for seen in read(rows).accepted] == taken
