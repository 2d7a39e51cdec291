"""Columns and rows that say little by themselves: “KPS” among pairs, thresholds beside values, formulas nobody computed."""

import pytest

from lib.intake.files.grid import Value
from tests.intake.conftest import Read
from tests.intake.test_reports import DISTRICTS, auto, figures

Rows = list[list[Value]]
FEEDBACK, HAMLETS = "procedures.feedback_resolved", "apparatus.hamlets_rearranged"
MEETINGS, IDENTIFIED = "digital_government.online_meetings", "digital_government.online_users_identified"


def results(*rows: list[Value], head: str = "Kết quả") -> Rows:
    titles: Rows = [["UBND HUYỆN NA RÌ"], ["KẾT QUẢ CCHC 6 THÁNG ĐẦU NĂM 2023"], ["TT", "Nội dung", head]]
    return [*titles, *([at, *row] for at, row in enumerate(rows, 1))]


@pytest.mark.parametrize(
    ("others", "safe"),
    [
        pytest.param(["19/52 (36,5%)", "241/338 (71,3%)"], True, id="among pairs"),
        pytest.param(["36,5%", "71,3 %"], True, id="among percentages"),
        pytest.param([52, 241], False, id="among counts"),
    ],
)
def test_no_cases_is_read_as_the_cells_above_it_are(read: Read, others: list[Value], safe: bool) -> None:
    names = ("Cuộc họp trực tuyến", "Cán bộ, công chức cấp xã có trình độ đại học trở lên")
    rows = [*([name, said] for name, said in zip(names, others, strict=True)), ["Phản ánh, kiến nghị đã xử lý", "KPS"]]
    assert ((FEEDBACK, "066", "2023-6M") in auto(read(results(*rows)))) is safe


def test_dealt_with_for_good_is_no_word_of_points(read: Read) -> None:
    rows = [
        ["Thôn, tổ dân phố thuộc diện sắp xếp đã sắp xếp", "7/9"],
        ["Phản ánh, kiến nghị được xử lý dứt điểm", "8/8"],
    ]
    assert auto(read(results(*rows))) == {(HAMLETS, "066", "2023-6M"): 77.778, (FEEDBACK, "066", "2023-6M"): 100}


@pytest.mark.parametrize("beside", ["Ngưỡng", "Mức cần đạt", "Ngưỡng cảnh báo", "Phiên bản"])
def test_what_stands_beside_the_value_is_no_second_one(read: Read, beside: str) -> None:
    rows: Rows = [
        ["Đơn vị: UBND huyện Na Rì"],
        ["Kỳ dữ liệu: Quý III năm 2023"],
        [None, "Chỉ số", "Giá trị", beside, "Xu hướng"],
        [None, "Cuộc họp theo hình thức trực tuyến (%)", 43.5, 40, "▲"],
        [None, "Phản ánh, kiến nghị đã xử lý (%)", 98.5, 100, "▼"],
    ]
    reading = read(rows)
    assert figures(reading) == auto(reading) == {
        (MEETINGS, "066", "2023-Q3"): 43.5, (FEEDBACK, "066", "2023-Q3"): 98.5,
    }  # fmt: skip


def test_counts_are_taken_where_the_share_beside_them_was_never_worked_out(read: Read) -> None:
    rows: Rows = [
        ["Kết quả định danh, xác thực điện tử người dùng DVCTT tháng 10 năm 2023"],
        ["TT", "Đơn vị", "Tài khoản VNeID đã kích hoạt", "Người dân, DN sử dụng DVC trực tuyến", None, None],
        [None, None, None, "Tổng số", "Đã được định danh, xác thực điện tử", "Tỷ lệ định danh (%)"],
        *([at, name, 9000 + at, 400, 100 + at, f"=E{at + 3}/D{at + 3}*100"] for at, name in enumerate(DISTRICTS, 1)),
    ]
    reading = read(rows, ["A2:A3", "B2:B3", "C2:C3", "D2:F2"])
    assert auto(reading)[IDENTIFIED, "058", "2023-10"] == 25.25
    assert len(auto(reading)) == len(DISTRICTS)


@pytest.mark.parametrize("what", ["tiểu khu", "tổ dân phố", "khu phố", "xóm"])
def test_hamlets_by_other_names_are_hamlets(read: Read, what: str) -> None:
    rows: Rows = [
        [f"KẾT QUẢ SẮP XẾP THÔN, {what.upper()} 6 THÁNG ĐẦU NĂM 2023"],
        ["TT", "Đơn vị", f"Số thôn, {what} phải sắp xếp", f"Số thôn, {what} đã sắp xếp", "Số thôn sau sắp xếp"],
        [1, "Ba Bể", 12, 9, 150],
        [2, "Na Rì", 10, 5, 140],
    ]
    assert auto(read(rows)) == {(HAMLETS, "061", "2023-6M"): 75, (HAMLETS, "066", "2023-6M"): 50}


@pytest.mark.parametrize(
    ("line", "safe"),
    [
        pytest.param("Lũy kế giải ngân so với kế hoạch vốn giao (%)", True, id="the line above says so"),
        pytest.param("(Tỷ lệ %)", True, id="in brackets alone"),
        pytest.param("Lũy kế giải ngân", False, id="nothing says so"),
    ],
)
def test_a_line_above_that_ends_in_percent_says_what_bare_numbers_are(read: Read, line: str, *, safe: bool) -> None:
    rows: Rows = [
        ["TIẾN ĐỘ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG CỦA CÁC HUYỆN"],
        [line],
        ["Huyện, thành phố", "6 tháng/2023", "9 tháng/2023", "Phấn đấu đến 31/12/2023"],
        ["TP Bắc Kạn", "30,05", "67,70", "95"],
        ["H.Chợ Đồn", "30,80", "67,67", "95"],
    ]
    assert len(auto(read(rows))) == (4 if safe else 0)


@pytest.mark.parametrize("heads", [("Mẫu số", "Tử số"), ("Tổng số", "Trong đó")])
@pytest.mark.parametrize("named", ["Tên gọi", "Tên số liệu", "Nội dung"])
def test_a_column_that_names_what_stands_beside_it(read: Read, heads: tuple[str, str], named: str) -> None:
    whole, part = heads
    rows: Rows = [
        ["ỦY BAN NHÂN DÂN XÃ KHANG NINH"],
        ["SỐ LIỆU CẢI CÁCH HÀNH CHÍNH THÁNG 8 NĂM 2023"],
        ["STT", "Tiêu chí", whole, None, part, None, "Kết quả (%)"],
        [None, None, named, "Số lượng", named, "Số lượng", None],
        [1, "Hồ sơ giải quyết trước, đúng hạn", "HS đã giải quyết", 160, "HS trả trước và đúng hạn", 152, 95],
        [2, "Họp trực tuyến", "Cuộc họp", 32, "Cuộc họp trực tuyến", 24, 75],
        [3, "Thanh toán trực tuyến", "HS thu phí", 50, "HS thanh toán trực tuyến", 20, 40],
    ]
    reading = read(rows, ["A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:G4"])
    told = {seen.indicator: (seen.numerator, seen.denominator) for seen in reading.accepted}
    assert told == {
        "procedures.on_time": (152, 160), MEETINGS: (24, 32), "procedures.online_payment": (20, 50),
    }  # fmt: skip
    (other,) = [seen for seen in reading.accepted if seen.other_definition]
    assert other.indicator == "procedures.online_payment"
