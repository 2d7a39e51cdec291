"""Tables of few rows that are no fields of work: the office's own one, a survey in each row."""

import pytest

from lib.intake.files.grid import Value
from tests.intake.conftest import Read
from tests.intake.test_reports import auto, figures

Rows = list[list[Value]]
QUOTA, ON_TIME = "apparatus.staff_within_quota", "procedures.on_time"
ASKED, SERVICE = "procedures.satisfaction", "procedures.satisfaction_service"


def test_the_one_row_of_a_department_says_what_its_heads_leave_out(read: Read) -> None:
    rows: Rows = [
        ["SỞ KẾ HOẠCH VÀ ĐẦU TƯ"],
        ["Bảng 1. Tình hình sử dụng biên chế của Sở, quý III/2023"],
        ["Nội dung", "Được giao", "Có mặt", "Tỷ lệ sử dụng biên chế (%)"],
        ["Biên chế công chức của Sở", 50, 47, 94],
    ]
    assert auto(read(rows)) == {(QUOTA, "SKHDT", "2023-Q3"): 94}


def test_a_row_without_any_name_is_the_sender_s(read: Read) -> None:
    rows: Rows = [
        ["SỞ KẾ HOẠCH VÀ ĐẦU TƯ"],
        ["Kết quả giải quyết hồ sơ TTHC của Sở, quý III/2023"],
        ["Hồ sơ đã giải quyết", None, None, "Tỷ lệ trước và đúng hạn (%)"],
        ["Tổng số", "Trước và đúng hạn", "Quá hạn", None],
        [200, 190, 10, 95],
    ]
    assert auto(read(rows, ["A3:C3", "D3:D4"])) == {(ON_TIME, "SKHDT", "2023-Q3"): 95}


def test_two_rows_without_names_are_nobody_s(read: Read) -> None:
    rows: Rows = [
        ["SỞ KẾ HOẠCH VÀ ĐẦU TƯ"],
        ["Kết quả giải quyết hồ sơ TTHC của Sở, quý III/2023"],
        ["Hồ sơ đã giải quyết", None, None, "Tỷ lệ trước và đúng hạn (%)"],
        ["Tổng số", "Trước và đúng hạn", "Quá hạn", None],
        [200, 190, 10, 95],
        [100, 98, 2, 98],
    ]
    assert not auto(read(rows, ["A3:C3", "D3:D4"]))


def test_each_row_may_be_a_survey_of_its_own(read: Read) -> None:
    rows: Rows = [
        ["UBND HUYỆN BA BỂ"],
        ["Kết quả khảo sát mức độ hài lòng quý III/2023"],
        ["TT", "Nội dung", "Số phiếu khảo sát", "Số phiếu hài lòng", "Tỷ lệ (%)"],
        [1, "Về giải quyết thủ tục hành chính", 200, 190, 95],
        [2, "Về sự phục vụ của cơ quan hành chính", 100, 90, 90],
    ]
    assert auto(read(rows)) == {(ASKED, "061", "2023-Q3"): 95, (SERVICE, "061", "2023-Q3"): 90}


@pytest.mark.parametrize("field", ["Đất đai", "Hộ tịch", "Đầu tư", "Thủ tục liên thông", "Tư pháp"])
def test_a_field_alone_in_its_table_is_still_a_part(read: Read, field: str) -> None:
    rows: Rows = [
        ["UBND HUYỆN BA BỂ"],
        ["Kết quả giải quyết TTHC quý III/2023"],
        ["TT", "Lĩnh vực", "Tổng số hồ sơ đã giải quyết", "Số hồ sơ giải quyết trước và đúng hạn", "Tỷ lệ (%)"],
        [1, field, 200, 190, 95],
    ]
    assert not auto(read(rows))


def test_a_title_may_say_that_the_figures_are_the_department_s_own(read: Read) -> None:
    def rows(title: str) -> Rows:
        head: list[Value] = ["TT", "Chỉ tiêu", "Kết quả (%)"]
        return [["SỞ NỘI VỤ"], [title], head, [1, "Tỷ lệ sử dụng biên chế", 95]]

    assert auto(read(rows("SỐ LIỆU QUÝ III NĂM 2023 CỦA SỞ")))
    assert not auto(read(rows("SỐ LIỆU QUÝ III NĂM 2023")))
    assert not auto(read(rows("SỐ LIỆU QUÝ III NĂM 2023 CỦA SỞ, BAN, NGÀNH")))


def test_a_later_table_of_the_department_is_of_the_office_above_the_first(read: Read) -> None:
    head: list[Value] = ["Nội dung", "Được giao", "Có mặt", "Tỷ lệ sử dụng biên chế (%)"]
    rows: Rows = [
        ["SỞ KẾ HOẠCH VÀ ĐẦU TƯ"],
        ["Bảng 1. Tình hình sử dụng biên chế của Sở, quý III/2023"],
        head,
        ["Biên chế công chức của Sở", 50, 47, 94],
        [],
        ["Bảng 2. Kết quả giải quyết hồ sơ TTHC của Sở, quý III/2023"],
        ["Tổng số hồ sơ đã giải quyết", "Số hồ sơ trước và đúng hạn", "Quá hạn", "Tỷ lệ trước và đúng hạn (%)"],
        [200, 190, 10, 95],
    ]
    assert auto(read(rows)) == {(QUOTA, "SKHDT", "2023-Q3"): 94, (ON_TIME, "SKHDT", "2023-Q3"): 95}


@pytest.mark.parametrize(
    ("head", "row"),
    [
        pytest.param("Đơn vị", None, id="a name is missing"),
        pytest.param("Nội dung", "UBND cấp xã", id="others than the sender"),
        pytest.param("Nội dung", "Bộ phận Một cửa cấp xã", id="a level below"),
    ],
)
def test_a_lone_row_of_somebody_else_is_not_the_sender_s(read: Read, head: str, row: str | None) -> None:
    rows: Rows = [
        ["UBND HUYỆN BA BỂ"],
        ["Kết quả giải quyết TTHC quý III/2023"],
        ["TT", head, "Tổng số hồ sơ đã giải quyết", "Số hồ sơ giải quyết trước và đúng hạn", "Tỷ lệ (%)"],
        [1, row, 200, 190, 95],
    ]
    assert not auto(read(rows))


@pytest.mark.parametrize(
    ("office", "total", "unit"),
    [
        pytest.param("UBND huyện Chợ Mới", "Tổng cộng UBND huyện Chợ Mới", "065", id="a district"),
        pytest.param("UBND huyện Ba Bể", "Cộng huyện Ba Bể", "061", id="in short"),
        pytest.param("UBND thành phố Bắc Kạn", "Tổng số TP Bắc Kạn", "058", id="the city"),
    ],
)
@pytest.mark.parametrize("head", ["Lĩnh vực giải quyết", "Nội dung", "Lĩnh vực, công việc"])
def test_fields_above_an_offices_sum_are_no_departments(
    read: Read, office: str, total: str, unit: str, head: str
) -> None:
    """“Xây dựng” is what a district's office handles there, no figure of the department called so."""
    reading = read(
        [
            ["TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC Quý IV/2023"],
            [f"Đơn vị báo cáo: {office}"],
            ["STT", head, "Tổng số hồ sơ đã giải quyết", "Số hồ sơ giải quyết đúng hạn"],
            [None, "TTHC thuộc thẩm quyền giải quyết", None, None],
            [1, "Đất đai", 84, 83],
            [2, "Hộ tịch", 42, 42],
            [3, "Xây dựng", 29, 28],
            [4, "Tư pháp", 20, 19],
            [None, total, 175, 172],
        ]
    )
    assert figures(reading) == auto(reading) == {("procedures.on_time", unit, "2023-Q4"): 98.286}


def test_a_sum_of_another_district_is_not_the_senders(read: Read) -> None:
    reading = read(
        [
            ["TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC Quý IV/2023"],
            ["Đơn vị báo cáo: UBND huyện Chợ Mới"],
            ["STT", "Lĩnh vực", "Tổng số hồ sơ đã giải quyết", "Số hồ sơ giải quyết đúng hạn"],
            [1, "Đất đai", 84, 83],
            [2, "Xây dựng", 29, 28],
            [None, "Tổng cộng huyện Ba Bể", 113, 111],
        ]
    )
    assert auto(reading) == {}
