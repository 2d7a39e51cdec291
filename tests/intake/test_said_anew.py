"""One indicator in two wordings, heads that say nothing, and names of areas where offices are looked for."""

import pytest

from tests.intake.conftest import Read, Rows
from tests.intake.test_reports import auto

ON_TIME = "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn"


def test_a_list_that_words_a_criterion_anew_for_the_next_period(read: Read) -> None:
    head = ["Năm", "Kỳ báo cáo", "Đơn vị", "Chỉ tiêu", "Tử số", "Mẫu số", "Kết quả (%)"]
    rows: Rows = [
        [2023, "6 tháng", "Xã Quảng Khê", ON_TIME, 360, 370, 97.3],
        [2023, "6 tháng", "Xã Quảng Khê", "Tỷ lệ cuộc họp tổ chức trực tuyến", 8, 18, 44.44],
        [2023, "9 tháng", "Xã Quảng Khê", "Tỷ lệ hồ sơ giải quyết đúng và trước hạn", 807, 822, 98.18],
        [2023, "9 tháng", "Xã Quảng Khê", "Tỷ lệ họp trực tuyến/tổng số cuộc họp", 12, 26, 46.15],
    ]
    taken = sorted((seen.indicator, str(seen.period), seen.numerator) for seen in read([head, *rows]).accepted)
    assert taken == [
        ("digital_government.online_meetings", "2023-6M", 8),
        ("digital_government.online_meetings", "2023-9M", 12),
        ("procedures.on_time", "2023-6M", 360),
        ("procedures.on_time", "2023-9M", 807),
    ]


def test_two_wordings_for_one_unit_and_time_are_still_asked_about(read: Read) -> None:
    head = ["Năm", "Quý", "Đơn vị", "Chỉ tiêu", "Giá trị"]
    rows: Rows = [
        [2023, 3, "Huyện Ba Bể", ON_TIME, 97.3],
        [2023, 3, "Huyện Ba Bể", "Tỷ lệ hồ sơ giải quyết đúng và trước hạn", 91.2],
    ]
    assert not auto(read([head, *rows]))


@pytest.mark.parametrize("over", ["Đơn vị", "Các đơn vị", "Tên đơn vị", "Huyện, thành phố"])
def test_a_head_over_units_says_nothing(read: Read, over: str) -> None:
    rows: Rows = [
        ["UBND TỈNH BẮC KẠN"],
        ["CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2023"],
        ["STT", "Tên chỉ tiêu", over, None, None],
        [None, None, "Huyện Ba Bể", "Huyện Na Rì", "Huyện Pác Nặm"],
        [1, "Tỷ lệ báo cáo CCHC gửi đúng hạn", 85.7, 87.5, 77.8],
        [2, "Tỷ lệ TTHC được rà soát có phương án đơn giản hóa", 29.7, 43.8, 22.9],
    ]
    assert len(auto(read(rows, merges=["A3:A4", "B3:B4", "C3:E3"]))) == 6


def test_who_keeps_the_figures_is_no_head_over_them(read: Read) -> None:
    rows: Rows = [
        ["UBND xã Quảng Khê"],
        ["THEO DÕI CHỈ TIÊU CCHC NĂM 2023 (tỷ lệ %)"],
        ["TT", "Chỉ tiêu", "Quý I", "Quý II"],
        [1, ON_TIME, 97.4, 99.3],
        [None, "Từ dòng này trở xuống do công chức Tư pháp - Hộ tịch cung cấp", None, None],
        [2, "Mức độ hài lòng về giải quyết TTHC", 89.4, 87.5],
    ]
    assert {indicator for indicator, _, _ in auto(read(rows))} == {"procedures.on_time", "procedures.satisfaction"}


@pytest.mark.parametrize("line", ["Riêng lĩnh vực đất đai do Chi nhánh VPĐKĐĐ cung cấp", "Lĩnh vực: Đất đai"])
def test_a_head_that_narrows_is_one(read: Read, line: str) -> None:
    rows: Rows = [
        ["UBND huyện Ba Bể"],
        ["KẾT QUẢ CCHC QUÝ III NĂM 2023"],
        ["TT", "Chỉ tiêu", "Kết quả (%)"],
        [None, line, None],
        [1, ON_TIME, 97.4],
    ]
    assert not auto(read(rows))


@pytest.mark.parametrize("sheet", ["VI-Tài chính", "Tài chính công", "Nội vụ"])
def test_a_sheet_named_after_an_area_is_no_office_s(read: Read, sheet: str) -> None:
    rows: Rows = [
        ["UBND huyện Na Rì"],
        ["Số liệu cải cách hành chính 9 tháng năm 2023"],
        ["STT", "Nội dung", "Kết quả"],
        [1, "Tỷ lệ giải ngân vốn đầu tư công (%)", 61.5],
        [2, ON_TIME, 98.5],
    ]
    assert {unit for _, unit, _ in auto(read(rows, name=sheet))} == {"066"}


def test_a_title_of_certifying_is_of_the_certified_copies(read: Read) -> None:
    rows: Rows = [
        ["TỔNG HỢP CÔNG TÁC CHỨNG THỰC 9 THÁNG NĂM 2023"],
        ["STT", "Đơn vị", "Tổng số hồ sơ TTHC phát sinh", "Số hồ sơ chứng thực điện tử", "Tỷ lệ (%)"],
        [1, "Huyện Ba Bể", 2919, 612, 20.97],
        [2, "Huyện Na Rì", 3834, 945, 24.65],
    ]
    assert len(auto(read(rows))) == 2


def test_areas_in_a_row_head_a_section(read: Read) -> None:
    rows: Rows = [
        ["UBND xã Quảng Khê"],
        ["SỐ LIỆU CÔNG TÁC CẢI CÁCH HÀNH CHÍNH 9 THÁNG NĂM 2023"],
        ["STT", "Nội dung", "Tổng số", "Số đạt được", "Tỷ lệ (%)"],
        ["II", "Tổ chức bộ máy, đội ngũ cán bộ", None, None, None],
        [1, "Thôn thuộc diện phải sắp xếp đã được sắp xếp", 4, 3, 75],
        [2, "Cán bộ, công chức xã có trình độ từ đại học trở lên", 21, 15, 71.43],
    ]
    assert len(auto(read(rows))) == 2


@pytest.mark.parametrize(
    ("title", "taken"),
    [
        ("KẾT QUẢ GIẢI QUYẾT TTHC TUẦN 36, THÁNG 9 NĂM 2023", 0),
        ("KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III NĂM 2023 (ĐẾN 20/8)", 0),
        ("KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III NĂM 2023 (TÍNH ĐẾN NGÀY 31/8/2023)", 0),
        ("KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III NĂM 2023 (ĐẾN 14/9)", 2),
        ("KẾT QUẢ GIẢI QUYẾT TTHC NĂM 2023 (TÍNH ĐẾN NGÀY 30/11/2023)", 2),
    ],
)
def test_a_title_of_fewer_days_than_its_period(read: Read, title: str, taken: int) -> None:
    rows: Rows = [
        ["UBND TỈNH BẮC KẠN"],
        [title],
        ["STT", "Đơn vị", ON_TIME],
        [1, "Huyện Ba Bể", 97],
        [2, "Huyện Na Rì", 96],
    ]
    assert len(auto(read(rows))) == taken


def test_who_has_an_identity_account_is_no_user_of_services(read: Read) -> None:
    rows: Rows = [
        ["KẾT QUẢ CHUYỂN ĐỔI SỐ QUÝ III NĂM 2023"],
        ["STT", "Đơn vị", "Tỷ lệ người dân có tài khoản định danh điện tử mức 2"],
        [1, "Huyện Ba Bể", 57],
        [2, "Huyện Na Rì", 66],
    ]
    assert not auto(read(rows))


@pytest.mark.parametrize(
    ("sources", "nested"),
    [
        (("Theo hệ thống", "Theo báo cáo"), True),
        (("Theo hệ thống", "Theo báo cáo"), False),
        (("Trên phần mềm", "Thực tế"), True),
    ],
)
def test_one_share_by_two_sources_is_asked_about(read: Read, sources: tuple[str, str], nested: bool) -> None:
    share = "Tỷ lệ hồ sơ đúng hạn (%)"
    heads: Rows = [["STT", "Đơn vị", *(f"{share} {source.lower()}" for source in sources)]]
    if nested:
        heads = [["STT", "Đơn vị", share, None], [None, None, *sources]]
    body: Rows = [[1, "Huyện Ba Bể", 91, 95], [2, "Huyện Na Rì", 92, 97]]
    merges = ["A2:A3", "B2:B3", "C2:D2"] if nested else []
    assert not auto(read([["KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III NĂM 2023"], *heads, *body], merges))
