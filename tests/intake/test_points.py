"""Points are no shares: “Điểm tự chấm” over “Điểm tối đa”, the parts of a “Tổng điểm”."""

import pytest

from lib.intake.files.grid import Value
from lib.intake.texts.points import is_of_points
from tests.intake.conftest import Read

Rows = list[list[Value]]


@pytest.mark.parametrize(
    ("text", "points"),
    [
        pytest.param("Điểm tự chấm", True, id="own points"),
        pytest.param("Tổng điểm", True, id="sum of points"),
        pytest.param("Tỷ lệ tại thời điểm báo cáo", False, id="a point in time"),
        pytest.param("Địa điểm", False, id="a place"),
        pytest.param("Kiến nghị được xử lý dứt điểm", False, id="for good"),
        pytest.param("Nhiệm vụ trọng điểm, thí điểm", False, id="tasks that matter, that are tried"),
    ],
)
def test_heads_of_points(text: str, points: bool) -> None:
    assert is_of_points(text) is points


def test_the_share_of_points_reached_is_no_figure(read: Read) -> None:
    rows: Rows = [
        ["Tự chấm điểm cải cách hành chính quý III năm 2023 huyện Ba Bể"],
        ["TT", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm", "Tỷ lệ"],
        [1, "Tỷ lệ hồ sơ giải quyết đúng hạn", 5, 4.5, "90%"],
        [2, "Tỷ lệ thanh toán trực tuyến", 3, 2, "66,7%"],
    ]
    assert not read(rows).observations


@pytest.mark.parametrize("head", ["Tỷ lệ thực tế (%)", "Kết quả thực tế (%)", "Tỷ lệ thực hiện (%)", "Thực tế"])
def test_what_was_reached_beside_points_is_the_figure(read: Read, head: str) -> None:
    rows: Rows = [
        ["Tự chấm điểm cải cách hành chính quý III năm 2023 huyện Ba Bể"],
        ["TT", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm", head, "Điểm thẩm định"],
        [1, "Tỷ lệ hồ sơ giải quyết đúng hạn", 5, 4.5, 98.2, 4],
        [2, "Tỷ lệ thanh toán trực tuyến", 3, 2, 41.5, 2],
    ]
    assert {seen.value for seen in read(rows).accepted} == {98.2, 41.5}


def test_parts_of_a_sum_of_points_wait_for_a_person(read: Read) -> None:
    rows: Rows = [
        ["Kết quả đánh giá trên Cổng dịch vụ công tháng 9/2023"],
        ["TT", "Đơn vị", "Thanh toán trực tuyến", "Mức độ hài lòng (%)", "Tổng điểm"],
        [1, "Ba Bể", 8.8, 97.5, 94.6],
        [2, "Na Rì", 7.8, 96.5, 88.8],
    ]
    reading = read(rows)
    assert {seen.indicator for seen in reading.doubtful} == {"procedures.online_payment"}
    assert {seen.value for seen in reading.accepted} == {97.5, 96.5}
