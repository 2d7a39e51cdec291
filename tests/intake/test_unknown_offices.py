"""An office that no list knows, among those that are known, is told and never passed over."""

import pytest

from lib.core.finding import Code
from tests.intake.conftest import Read
from tests.intake.test_reports import Rows, codes


def listed(*last: object) -> Rows:
    return [
        ["KẾT QUẢ GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH QUÝ III/2023"],
        ["STT", "Đơn vị", "Tổng số hồ sơ đã giải quyết", "Số hồ sơ giải quyết trước và đúng hạn", "Tỷ lệ (%)"],
        [1, "Sở Y tế", 100, 95, 95],
        [2, "Sở Nội vụ", 40, 30, 75],
        [*last, 200, 150, 75],  # type: ignore[list-item]
    ]


@pytest.mark.parametrize(
    "name",
    ["Ban Quản lý dự án đầu tư số 9", "Trung tâm Phục vụ hồ sơ điện tử", "Văn phòng Đăng ký đất đai", "Phòng Một cửa"],
)
def test_an_unknown_office_is_told_although_its_name_speaks_of_the_plan(read: Read, name: str) -> None:
    reading = read(listed(3, name))
    assert Code.UNKNOWN_UNIT in codes(reading)
    assert {seen.unit for seen in reading.accepted} == {"SYT", "SNV"}


@pytest.mark.parametrize("mark", ["", "-", "2.1", "a"])
def test_a_part_of_a_unit_is_no_office(read: Read, mark: str) -> None:
    assert Code.UNKNOWN_UNIT not in codes(read(listed(mark, "Hồ sơ trực tuyến toàn trình")))
