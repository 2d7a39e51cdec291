"""Notes beside figures that take something back: a person looks."""

import pytest

from lib.core.finding import Code
from tests.intake.conftest import TITLE, Read, Rows
from tests.intake.test_reports import auto, codes, figures

QUOTA = "apparatus.staff_within_quota"


def noted(note: str) -> Rows:
    return [
        [TITLE],
        ["TT", "Đơn vị", "Biên chế được giao", "Biên chế có mặt", "Ghi chú"],
        [1, "Ba Bể", 100, 95, note],
        [2, "Na Rì", 100, 90, None],
    ]


@pytest.mark.parametrize(
    "note",
    [
        "trong đó 02 HĐ theo NĐ 68",
        "Trong đó có 3 hợp đồng",
        "chưa gồm xã Khang Ninh",
        "Chưa tính Trung tâm Y tế",
        "kể cả hợp đồng lao động",
        "bao gồm cả viên chức",
        "số tạm tính",
        "Ước thực hiện",
        "chưa đầy đủ, còn thiếu báo cáo của 2 phòng",
        "lấy số liệu tháng trước",
    ],
)
def test_what_a_note_takes_back_waits(read: Read, note: str) -> None:
    reading = read(noted(note))
    assert auto(reading) == {(QUOTA, "066", "2023-Q3"): 90}
    assert len(figures(reading)) == 2
    assert Code.OTHER_DEFINITION in codes(reading)


@pytest.mark.parametrize(
    "note",
    [
        "Không tính hồ sơ mật",
        "Kể cả hồ sơ tồn từ năm trước",
        "01 đ/c đang đi học",
        "Do 5 hồ sơ quá hạn",
        "Đạt",
        "Báo cáo số 12/BC-UBND",
        "01 người nghỉ hưu trong tháng 9",
    ],
)
def test_other_notes_change_nothing(read: Read, note: str) -> None:
    assert len(auto(read(noted(note)))) == 2


@pytest.mark.parametrize("row", [4, 5])
def test_a_note_at_either_count_of_one_form(read: Read, row: int) -> None:
    rows: list[list[object]] = [
        ["SỞ GIAO THÔNG VẬN TẢI"],
        ["SỐ LIỆU CCHC QUÝ III/2023"],
        ["TT", "Nội dung", "Kết quả", "Ghi chú"],
        [1, "Biên chế được giao", 43, None],
        [2, "Biên chế có mặt", 42, None],
        [3, "Tỷ lệ cuộc họp trực tuyến", "45,5%", None],
    ]
    rows[row - 1][3] = "trong đó 02 HĐ"
    assert {indicator for indicator, _, _ in auto(read(rows))} == {"digital_government.online_meetings"}  # type: ignore[arg-type]
