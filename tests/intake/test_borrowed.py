"""Counts that leave it to the whole before them what they are of, and wordings that offices use for such pairs."""

import pytest

from tests.intake.conftest import Read, Rows
from tests.intake.test_reports import auto

DISTRICTS = (("Huyện Ba Bể", 41, 37), ("Huyện Na Rì", 52, 50), ("Huyện Pác Nặm", 33, 21))
DEPARTMENTS = (("Sở Nội vụ", 41, 37), ("Sở Tư pháp", 52, 50), ("Sở Y tế", 33, 21))


def table(title: str, whole: str, part: str, *, rate: bool = True, departments: bool = False) -> Rows:
    """Two counts and, if asked for, the share that the second is of the first."""
    units = DEPARTMENTS if departments else DISTRICTS
    body: Rows = [
        [i, name, a, b, *([round(100 * b / a, 2)] if rate else [])] for i, (name, a, b) in enumerate(units, 1)
    ]
    heads = ["STT", "Đơn vị", whole, part, *(["Tỷ lệ (%)"] if rate else [])]
    return [["UBND TỈNH BẮC KẠN"], [title], ["Quý III năm 2023"], heads, *body]


@pytest.mark.parametrize(
    ("whole", "part", "indicator"),
    [
        ("Tổng số CBCC cấp xã", "Số CBCC có trình độ ĐH trở lên", "civil_service.commune_staff_university"),
        ("Cán bộ chuyên trách cấp xã", "Có trình độ chuyên môn trung cấp trở lên", "civil_service.commune_cadres_intermediate"),
        ("Số nội dung công việc tại Kế hoạch CCHC", "Số nội dung đã hoàn thành", "direction.tasks_completed"),
        ("Số hồ sơ TTHC đã giải quyết trong kỳ", "Số hồ sơ không bị quá hạn", "procedures.on_time"),
        ("Tổng số hồ sơ đã xử lý", "Số hồ sơ xử lý đúng hạn", "procedures.on_time"),
        ("Tổng số ý kiến khảo sát về giải quyết TTHC", "Số ý kiến hài lòng", "procedures.satisfaction"),
        ("Tổng KHV đầu tư công", "Giá trị giải ngân", "public_finance.investment_disbursed"),
        ("Số cuộc họp trong kỳ", "Số cuộc họp qua cầu truyền hình trực tuyến", "digital_government.online_meetings"),
        ("TTHC đủ điều kiện trực tuyến toàn trình", "TTHC đã triển khai trực tuyến toàn trình", "digital_government.full_online_procedures"),
    ],
)  # fmt: skip
def test_pairs_as_offices_word_them(read: Read, whole: str, part: str, indicator: str) -> None:
    department = indicator.startswith("digital_government.full")
    seen = auto(read(table("KẾT QUẢ CẢI CÁCH HÀNH CHÍNH", whole, part, departments=department)))
    assert {one for one, _, _ in seen} == {indicator}
    assert sorted(seen.values()) == pytest.approx([100 * 21 / 33, 100 * 37 / 41, 100 * 50 / 52], abs=1e-3)


def test_without_a_share_that_proves_it_a_person_looks(read: Read) -> None:
    rows = table("TRÌNH ĐỘ CÁN BỘ", "Tổng số CBCC cấp xã", "Có trình độ ĐH trở lên", rate=False)
    reading = read(rows)
    assert not auto(reading)
    assert {one.indicator for one in reading.observations} == {"civil_service.commune_staff_university"}


def test_the_satisfied_of_another_survey_are_not_those_of_procedures(read: Read) -> None:
    title = "KẾT QUẢ KHẢO SÁT"
    of_service = "Số phiếu khảo sát về sự phục vụ của cơ quan hành chính nhà nước"
    of_procedures = "Số phiếu khảo sát về giải quyết TTHC"
    taken = {one for one, _, _ in auto(read(table(title, of_service, "Số phiếu hài lòng")))}
    assert taken <= {"procedures.satisfaction_service"}
    taken = {one for one, _, _ in auto(read(table(title, of_procedures, "Số phiếu hài lòng")))}
    assert taken == {"procedures.satisfaction"}
