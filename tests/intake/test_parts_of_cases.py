"""What is true of some cases is no figure of all: what was done of a part, or for one side of the applicants."""

import pytest

from lib.core.observation import Decision
from tests.intake.conftest import TITLE, Read

FIGURES = [[1, "Ba Bể", 120, 96, 80.0], [2, "Chợ Mới", 90, 81, 90.0], [3, "Na Rì", 60, 45, 75.0]]


@pytest.mark.parametrize(
    ("head", "whole", "part", "unseen"),
    [
        pytest.param("Hồ sơ tiếp nhận trực tuyến", "Tổng số", "Đã giải quyết", False, id="of what came online"),
        pytest.param("Hồ sơ trực tuyến", "Tổng số", "Đã xử lý", False, id="handled"),
        pytest.param("Hồ sơ nộp trực tuyến", "Tiếp nhận", "Đã giải quyết", False, id="received and resolved"),
        pytest.param("Thanh toán trực tuyến", "Tổng số hồ sơ", "Đã giải quyết", False, id="of what was paid online"),
        pytest.param("Hồ sơ chứng thực điện tử", "Tổng số", "Đã trả kết quả", False, id="of what was certified"),
        pytest.param("Hồ sơ trực tuyến", "Tổng số hồ sơ", "Trực tuyến", True, id="the part says what it is"),
        pytest.param("Hồ sơ trực tuyến", "Tổng số hồ sơ", "Số lượng", True, id="the part says nothing"),
        pytest.param("Phản ánh, kiến nghị", "Tiếp nhận", "Đã xử lý", True, id="handling is what is asked for"),
        pytest.param("Nhiệm vụ CCHC", "Được giao", "Hoàn thành", True, id="completion is what is asked for"),
    ],
)
def test_what_was_done_of_a_part_waits(read: Read, head: str, whole: str, part: str, unseen: bool) -> None:
    rows = [[TITLE], ["TT", "Đơn vị", head, None, None], [None, None, whole, part, "Tỷ lệ (%)"], *FIGURES]
    seen = read(rows, ["C2:E2"]).observations
    assert len(seen) == 3
    assert {one.decision is Decision.AUTO for one in seen} == {unseen}


@pytest.mark.parametrize(
    ("title", "unseen"),
    [
        pytest.param("giải quyết hồ sơ của doanh nghiệp", False, id="one side of the applicants"),
        pytest.param("giải quyết hồ sơ TTHC cho doanh nghiệp", False, id="for one side"),
        pytest.param("giải quyết hồ sơ của cá nhân, tổ chức", True, id="both in other words"),
        pytest.param("giải quyết hồ sơ TTHC cho người dân, doanh nghiệp", True, id="citizens first"),
    ],
)
def test_one_side_of_the_applicants_waits(read: Read, title: str, unseen: bool) -> None:
    rows = [[f"Kết quả {title} quý III năm 2023"], ["TT", "Đơn vị", "Đã giải quyết", "Đúng hạn", "Tỷ lệ"], *FIGURES]
    seen = read(rows, []).observations
    assert len(seen) == 3
    assert {one.decision is Decision.AUTO for one in seen} == {unseen}
