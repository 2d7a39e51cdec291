"""Counts and shares in rows of criteria, worded as ordinary offices do: what is taken, what is asked, what belongs together."""

import pytest

from tests.intake.conftest import Read, Rows
from tests.intake.test_reports import auto


def criteria(*rows: tuple[str, str, object], title: str = "BIỂU SỐ LIỆU CẢI CÁCH HÀNH CHÍNH", who: str = "UBND HUYỆN BA BỂ") -> Rows:  # fmt: skip
    heads: Rows = [[who], [title], ["Quý III năm 2023"], ["STT", "Nội dung", "Đơn vị tính", "Kết quả", "Ghi chú"]]
    return [*heads, *([at, *row] for at, row in enumerate(rows, 1))]


def counted(whole: str, part: str) -> Rows:
    return criteria((whole, "", 52), (part, "", 41), ("Tỷ lệ", "%", 78.85), ("Số lớp tập huấn CCHC", "lớp", 1))


@pytest.mark.parametrize(
    ("whole", "part", "indicator"),
    [
        ("Tổng số công việc theo kế hoạch CCHC", "Số công việc hoàn thành", "direction.tasks_completed"),
        ("Tổng số nghị quyết, quyết định QPPL đã ban hành", "Số nghị quyết, quyết định QPPL ban hành đúng quy định", "institutions.documents_lawful"),
        ("Tổng hồ sơ TTHC phát sinh", "Số hồ sơ thực hiện nghĩa vụ tài chính trực tuyến", "procedures.online_payment"),
        ("Số hồ sơ đã trả kết quả cho công dân", "Số hồ sơ trả đúng hạn, trước hạn", "procedures.on_time"),
        ("Số hồ sơ TTHC hoàn thành", "Số hồ sơ TTHC hoàn thành đúng hạn", "procedures.on_time"),
        ("Tổng số phản ánh, kiến nghị đã tiếp nhận", "Số phản ánh, kiến nghị đã trả lời", "procedures.feedback_resolved"),
        ("Số thôn, tổ dân phố chưa đủ tiêu chuẩn phải sáp nhập", "Số thôn, tổ dân phố đã thực hiện sáp nhập", "apparatus.hamlets_rearranged"),
        ("Biên chế được UBND tỉnh giao", "Biên chế đang sử dụng", "apparatus.staff_within_quota"),
        ("Tổng số hồ sơ giải quyết", "Số hồ sơ nhận trực tuyến", "digital_government.online_applications"),
        ("Tổng số cơ quan chuyên môn, UBND xã, thị trấn thuộc huyện", "Số cơ quan, đơn vị được kiểm tra về CCHC", "direction.agencies_inspected"),
        ("Báo cáo định kỳ phải thực hiện", "Báo cáo định kỳ cập nhật trên HT thông tin báo cáo của tỉnh", "digital_government.periodic_reports_shared"),
    ],
)  # fmt: skip
def test_counts_as_offices_word_them(read: Read, whole: str, part: str, indicator: str) -> None:
    seen = [(one.indicator, one.numerator, one.denominator) for one in read(counted(whole, part)).observations]
    assert seen == [(indicator, 41, 52)]


@pytest.mark.parametrize(
    ("name", "indicator"),
    [
        ("Mức độ hoàn thành kế hoạch CCHC", "direction.tasks_completed"),
        ("Chế độ báo cáo CCHC đúng thời gian (%)", "direction.reports_on_time"),
        ("% VBQPPL hợp hiến, hợp pháp, khả thi", "institutions.documents_lawful"),
        ("Tỷ lệ xử lý VBQPPL qua rà soát, hệ thống hóa", "institutions.documents_reviewed"),
        ("Tỷ lệ phản ánh, kiến nghị được giải quyết", "procedures.feedback_resolved"),
        ("% HS tiếp nhận qua dịch vụ công trực tuyến", "digital_government.online_applications"),
        ("Tỷ lệ đơn vị sử dụng TSC đúng TC, ĐM", "public_finance.assets_by_norm"),
    ],
)
def test_shares_as_offices_word_them(read: Read, name: str, indicator: str) -> None:
    assert {one for one, _, _ in auto(read(criteria((name, "%", 73.4))))} == {indicator}


def test_a_half_named_count_beside_its_share_is_asked_about_once(read: Read) -> None:
    """Arithmetic joins the three lines; of which indicator they are only one name tells, and a person confirms it."""
    reading = read(counted("Số TTHC rà soát theo kế hoạch", "Số TTHC có kiến nghị đơn giản hóa"))
    assert not auto(reading)
    assert [(one.indicator, one.numerator, one.denominator) for one in reading.observations] == [
        ("procedures.reviewed", 41, 52)
    ]


def test_a_count_that_is_not_the_share_beside_it_is_left_alone(read: Read) -> None:
    rows = criteria(("Số TTHC rà soát theo kế hoạch", "", 60), ("Số TTHC có kiến nghị đơn giản hóa", "", 41), ("Tỷ lệ", "%", 78.85))  # fmt: skip
    assert all(one.denominator is None for one in read(rows).observations)


def test_the_total_of_another_thing_in_the_same_area_is_no_whole(read: Read) -> None:
    """Under “Công tác chỉ đạo, điều hành” the agencies inspected are no share of the tasks."""
    rows: Rows = [
        *criteria()[:4], ["I", "Công tác chỉ đạo, điều hành"],
        [1, "Tổng số nhiệm vụ đề ra trong Kế hoạch CCHC năm 2023", "Nhiệm vụ", 45], [2, "Số nhiệm vụ đã hoàn thành", "Nhiệm vụ", 31],
        [3, "Số cơ quan, đơn vị được kiểm tra về CCHC", "Cơ quan", 16],
    ]  # fmt: skip
    assert not [one for one in read(rows).observations if one.indicator == "direction.agencies_inspected"]


def test_of_two_usual_wholes_the_plans_own_is_asked_about(read: Read) -> None:
    rows: Rows = [
        ["UBND TỈNH BẮC KẠN"], ["KẾT QUẢ GIẢI QUYẾT TTHC 9 THÁNG NĂM 2023"], [],
        ["Đơn vị", "Số HS TTHC phát sinh", "Số HS tiếp nhận trực tuyến", "Số HS trực tiếp", "Số HS đã giải quyết", "Trong đó: trước và đúng hạn"],
        ["Sở Y tế", 200, 62, 138, 203, 198], ["Sở Nội vụ", 120, 50, 70, 118, 117],
    ]  # fmt: skip
    reading = read(rows)
    asked = {
        one.unit: one.denominator
        for one in reading.observations
        if one.indicator == "digital_government.online_applications"
    }
    assert asked == {"SYT": 203, "SNV": 118}
    assert {one for one, _, _ in auto(reading)} == {"procedures.on_time"}


def test_a_quarter_cannot_be_better_than_its_months(read: Read) -> None:
    """Five of three in August spoil the quarter that counts them."""
    rows: Rows = [
        ["UBND HUYỆN NA RÌ"], ["TỔNG HỢP SỐ LIỆU CCHC THEO THÁNG"], [],
        ["TT", "Chỉ tiêu", "Tháng 7/2023", "Tháng 8/2023", "Tháng 9/2023", "Quý III/2023"],
        [1, "PAKN đã tiếp nhận", 8, 3, 7, 18], [2, "PAKN đã xử lý dứt điểm", 6, 5, 5, 16],
    ]  # fmt: skip
    assert {period for _, _, period in auto(read(rows))} == {"2023-07", "2023-09"}
    rows = [*rows[:4], [1, "PAKN đã tiếp nhận", 8, 5, 7, 20], *rows[5:]]
    assert {period for _, _, period in auto(read(rows))} == {"2023-07", "2023-08", "2023-09", "2023-Q3"}


@pytest.mark.parametrize(("total", "taken"), [("Toàn huyện Chợ Đồn", True), ("Toàn huyện Chợ Rã", False)])
def test_a_whole_district_by_its_name(read: Read, total: str, taken: bool) -> None:
    head: Rows = [["UBND HUYỆN CHỢ ĐỒN"], ["DỮ LIỆU CHỈ TIÊU CCHC"], ["Kỳ báo cáo", "Đơn vị", "Tên chỉ tiêu", "Số đạt (tử số)", "Tổng số (mẫu số)"]]  # fmt: skip
    name = "Hồ sơ TTHC giải quyết trước, đúng hạn trên tổng số HS đã giải quyết"
    units = ("xã Nam Cường", "xã Bằng Phúc", "xã Ngọc Phái", total)
    rows: Rows = [
        *head,
        *(["9 tháng năm 2023", unit, name, 400 + 10 * at, 500 + 10 * at] for at, unit in enumerate(units)),
    ]
    assert ("064" in {unit for _, unit, _ in auto(read(rows))}) == taken


def test_a_sum_of_communes_is_not_all_that_a_district_has(read: Read) -> None:
    rows: Rows = [
        ["UBND HUYỆN PÁC NẶM"], ["SỐ LIỆU CCHC THÁNG 9 NĂM 2023"], [],
        ["STT", "Tiêu chí", "Toàn huyện", "Bộc Bố", "Bằng Thành", "Nhạn Môn"],
        [1, "Tổng số HS đã giải quyết xong", 366, 144, 154, 68], [2, "Trước hạn và đúng hạn", 359, 142, 150, 67],
        ["Toàn huyện: cộng số liệu 3 xã."],
    ]  # fmt: skip
    reading = read(rows)
    assert "060" not in {unit for _, unit, _ in auto(reading)}
    assert len(auto(reading)) == 3


@pytest.mark.parametrize("over", ["Vốn đầu tư công (ĐVT: triệu đồng)", "Vốn đầu tư công - Đơn vị tính: triệu đồng", "Von dau tu cong (DVT: trieu dong)"])  # fmt: skip
def test_a_head_that_tells_its_unit_of_measure_holds_figures(read: Read, over: str) -> None:
    rows: Rows = [
        ["SỞ TÀI CHÍNH TỈNH BẮC KẠN"], ["KẾT QUẢ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG QUÝ III NĂM 2023"], [],
        ["TT", "Huyện, thành phố", over, None, None], [None, None, "Kế hoạch vốn được giao", "Số vốn đã giải ngân", "Tỷ lệ giải ngân (%)"],
        [1, "Ba Bể", 46580, 21640, 46.46], [2, "Na Rì", 73621, 43673, 59.32], [3, "Chợ Mới", 55459, 26827, 48.37],
    ]  # fmt: skip
    assert {unit for _, unit, _ in auto(read(rows))} == {"061", "066", "065"}
