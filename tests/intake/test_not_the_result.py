"""What stands in a table and is no result of the period: targets, other times, other states, points, parts of an answer."""

import pytest

from tests.intake.conftest import Read, Rows
from tests.intake.test_reports import auto

TITLE = "BÁO CÁO KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III NĂM 2023"
ON_TIME = ["STT", "Đơn vị", "Tỷ lệ hồ sơ đúng hạn (%)"]
PAID = ["STT", "Đơn vị", "Tỷ lệ thanh toán trực tuyến (%)"]
NAMES = ("Thành phố Bắc Kạn", "Huyện Ba Bể", "Huyện Na Rì", "Huyện Chợ Đồn")


def paper(*rows: list[object], title: str = TITLE, who: str = "UBND TỈNH BẮC KẠN") -> Rows:
    return [[who], [], [title], [], *rows]  # type: ignore[list-item]


def units(*columns: tuple[object, ...]) -> list[list[object]]:
    """A row for each of four units."""
    return [[at, name, *values] for at, (name, *values) in enumerate(zip(NAMES, *columns, strict=False), 1)]


@pytest.mark.parametrize(
    "line",
    [
        "Quý II", "Quý II năm 2023", "Quý II/2023", "Năm 2022", "Cùng kỳ năm 2022", "6 tháng đầu năm 2023", "Kế hoạch năm 2024",
        "Chỉ tiêu năm 2023", "Ước thực hiện", "Số liệu quý trước", "Kỳ trước", "Mức trung bình cả nước", "Chỉ tiêu giao",
    ],
)  # fmt: skip
def test_a_line_between_units_that_makes_them_something_else(read: Read, line: str) -> None:
    rows = paper(ON_TIME, [1, "Huyện Ba Bể", 95], [None, line], [2, "Huyện Na Rì", 90])
    assert {unit for _, unit, _ in auto(read(rows))} == {"061"}


@pytest.mark.parametrize("line", ["Quý III", "Quý III năm 2023", "Các huyện", "Khối huyện"])
def test_a_line_between_units_that_changes_nothing(read: Read, line: str) -> None:
    rows = paper(ON_TIME, [1, "Huyện Ba Bể", 95], [None, line], [2, "Huyện Na Rì", 90])
    assert {unit for _, unit, _ in auto(read(rows))} == {"061", "066"}


@pytest.mark.parametrize("line", ["Năm 2022", "Cùng kỳ năm 2022", "Chỉ tiêu năm 2023", "Biểu 2: Chỉ tiêu giao", "Số liệu quý trước", "Mức trung bình cả nước"])  # fmt: skip
def test_a_line_above_a_second_table(read: Read, line: str) -> None:
    first = [ON_TIME, [1, "Huyện Ba Bể", 95], [2, "Huyện Na Rì", 90]]
    second = [PAID, [1, "Huyện Ba Bể", 35], [2, "Huyện Na Rì", 40]]
    assert sorted(map(str, auto(read(paper(*first, [], [line], *second))).values())) == ["90.0", "95.0"]
    assert len(auto(read(paper(*first, [], ["Bảng 2"], *second)))) == 4


@pytest.mark.parametrize(
    "head", ["Tỉnh giao", "Được giao", "Quy định", "Theo Quyết định 1085", "Nghị quyết HĐND", "Tiêu chí", "Tối thiểu"]
)
def test_the_only_column_of_figures_is_no_column_of_results(read: Read, head: str) -> None:
    def criteria(over: str) -> Rows:
        name = "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn"
        return paper(["STT", "Nội dung", "ĐVT", over], [1, name, "%", 98], who="UBND HUYỆN BA BỂ")

    assert not auto(read(criteria(head)))
    for result in ("Kết quả", "Số liệu", "Thực hiện", "Tỷ lệ (%)", "Quý III"):
        assert list(auto(read(criteria(result))).values()) == [98.0], result


@pytest.mark.parametrize("said", ["Kế hoạch", "Chỉ tiêu", "Dự kiến", "Chưa duyệt", "Từ chối", "Cùng kỳ năm 2022", "Quý trước"])  # fmt: skip
@pytest.mark.parametrize("at", [2, 3])
def test_a_column_tells_what_a_row_is(read: Read, said: str, at: int) -> None:
    heads, marked, plain = [*ON_TIME], [1, "Huyện Ba Bể", 95], [2, "Huyện Na Rì", 90]
    for row, text in ((heads, "Trạng thái"), (marked, said), (plain, "Chính thức")):
        row.insert(at, text)  # type: ignore[attr-defined]
    assert {unit for _, unit, _ in auto(read(paper(heads, marked, plain)))} == {"066"}


@pytest.mark.parametrize(
    "title",
    [TITLE, "BÁO CÁO KẾT QUẢ CCHC QUÝ III NĂM 2023", "BÁO CÁO TÌNH HÌNH GIẢI QUYẾT HỒ SƠ TTHC QUÝ III NĂM 2023", "BIỂU TỔNG HỢP BÁO CÁO KẾT QUẢ CCHC QUÝ III NĂM 2023"],
)  # fmt: skip
@pytest.mark.parametrize("whole", ["Tổng số", "Số lượng"])
def test_a_report_is_not_about_reports(read: Read, title: str, whole: str) -> None:
    rows = paper(["STT", "Đơn vị", whole, "Đúng hạn", "Tỷ lệ (%)"], *units((200,) * 4, (150, 160, 170, 180), (75, 80, 85, 90)), title=title)  # fmt: skip
    assert not {one for one, _, _ in auto(read(rows))} & {"direction.reports_on_time"}


def test_a_title_about_reports_still_is(read: Read) -> None:
    rows = paper(["STT", "Đơn vị", "Tổng số", "Đúng hạn", "Tỷ lệ (%)"], *units((20,) * 4, (15, 16, 17, 18), (75, 80, 85, 90)), title="BÁO CÁO VIỆC THỰC HIỆN CHẾ ĐỘ BÁO CÁO CCHC QUÝ III NĂM 2023")  # fmt: skip
    assert {one for one, _, _ in auto(read(rows))} <= {"direction.reports_on_time"}


@pytest.mark.parametrize("matter", ["XỬ LÝ HỒ SƠ CÔNG VIỆC", "THỰC HIỆN NHIỆM VỤ UBND TỈNH GIAO", "XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ"])  # fmt: skip
def test_what_the_title_counts_is_no_dossier(read: Read, matter: str) -> None:
    columns = (200,) * 4, (150, 160, 170, 180), (75, 80, 85, 90)
    rows = paper(["STT", "Đơn vị", "Đã giải quyết", "Đúng hạn", "Tỷ lệ (%)"], *units(*columns), title=f"KẾT QUẢ {matter} QUÝ III NĂM 2023")  # fmt: skip
    assert "procedures.on_time" not in {one for one, _, _ in auto(read(rows))}


def test_a_lone_one_beside_high_shares_is_asked_about(read: Read) -> None:
    assert sorted(map(str, auto(read(paper(ON_TIME, *units((1, 95, 98, 99))))).values())) == ["95.0", "98.0", "99.0"]


SURVEY = "KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN VỀ GIẢI QUYẾT TTHC NĂM 2023"


@pytest.mark.parametrize(
    ("values", "taken"), [((4.5, 4.2, 4.1, 4.8), 0), ((8.5, 9.2, 8.1, 7.8), 0), ((85, 92, 81, 78), 4)]
)
def test_answers_in_points(read: Read, values: tuple[float, ...], taken: int) -> None:
    assert len(auto(read(paper(["STT", "Đơn vị", "Mức độ hài lòng"], *units(values), title=SURVEY)))) == taken


def test_the_factors_of_a_survey_are_not_its_result(read: Read) -> None:
    heads = [
        "STT",
        "Đơn vị",
        "Số phiếu",
        "Tiếp cận dịch vụ",
        "Thủ tục hành chính",
        "Công chức",
        "Kết quả",
        "Tiếp nhận phản ánh",
    ]
    shares = (90, 91, 92, 93)
    assert not auto(read(paper(heads, *units((100,) * 4, *[shares] * 5), title=SURVEY)))


MONEY = "TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2023"


@pytest.mark.parametrize(
    ("heads", "taken"),
    [
        (["Kế hoạch vốn được giao", "Giải ngân đến hết năm"], 4),
        (["Kế hoạch vốn giao đầu năm", "Kế hoạch vốn điều chỉnh", "Giải ngân đến hết năm"], 0),
        (["Kế hoạch vốn được giao", "Giải ngân trong tháng"], 0),
    ],
)
def test_the_plan_in_force_and_the_money_of_the_year(read: Read, heads: list[str], taken: int) -> None:
    columns = [tuple(base + at for at in range(4)) for base in (200, 220)[: len(heads) - 1]] + [(150, 151, 152, 153)]
    assert len(auto(read(paper(["STT", "Đơn vị", *heads], *units(*columns), title=MONEY)))) == taken


@pytest.mark.parametrize("title", ["KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC TRƯỚC VÀ ĐÚNG HẠN QUÝ III NĂM 2023", "KẾT QUẢ THANH TOÁN TRỰC TUYẾN HỒ SƠ TTHC QUÝ III NĂM 2023"])  # fmt: skip
@pytest.mark.parametrize(
    "times", [("Quý II", "Quý III"), ("Năm 2022", "Năm 2023"), ("Quý III/2022", "Quý III/2023"), ("Tháng 8", "Tháng 9")]
)
def test_a_share_of_two_times_is_none_of_the_indicator(read: Read, title: str, times: tuple[str, str]) -> None:
    columns = (950,) * 4, (900, 910, 920, 930), (94.74, 95.79, 96.84, 97.89)
    assert not auto(read(paper(["STT", "Đơn vị", *times, "Tỷ lệ (%)"], *units(*columns), title=title)))


DISTRICTS = ("Huyện Ba Bể", "Huyện Na Rì", "Huyện Chợ Đồn")


@pytest.mark.parametrize(
    "head", ["Đơn vị gửi", "Đơn vị nhập", "Cơ quan báo cáo", "Đơn vị phê duyệt", "Đơn vị cấp trên"]
)
def test_a_list_is_of_the_units_not_of_who_sent_it(read: Read, head: str) -> None:
    name = "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn"
    senders = ("Sở Nội vụ", "Văn phòng UBND tỉnh", "Sở Tư pháp")
    rows: Rows = [
        ["Năm", "Tháng", head, "Đơn vị", "Chỉ tiêu", "Giá trị"],
        *([2023, 9, sender, unit, name, 95 + at] for at, (sender, unit) in enumerate(zip(senders, DISTRICTS, strict=True))),
    ]  # fmt: skip
    assert {unit for _, unit, _ in auto(read(rows))} == {"061", "066", "064"}


@pytest.mark.parametrize("head", ["Bộ phận", "Đơn vị trực thuộc", "Phòng chuyên môn"])
def test_a_part_of_the_unit_in_a_column_of_its_own(read: Read, head: str) -> None:
    rows = paper(["STT", "Đơn vị", head, "Tỷ lệ hồ sơ đúng hạn (%)"], [1, "Huyện Ba Bể", "Phòng Tư pháp", 91], [2, "Huyện Na Rì", None, 95])  # fmt: skip
    assert {unit for _, unit, _ in auto(read(rows))} == {"066"}


@pytest.mark.parametrize(
    ("head", "taken"),
    [("Trung cấp", 0), ("Trình độ trung cấp", 0), ("Trung cấp trở lên", 4), ("Trình độ từ trung cấp trở lên", 4)],
)
def test_one_step_of_a_scale_alone(read: Read, head: str, taken: int) -> None:
    columns = (200,) * 4, (15, 16, 17, 18), (7.5, 8, 8.5, 9)
    rows = paper(["STT", "Đơn vị", "Tổng số cán bộ cấp xã", head, "Tỷ lệ (%)"], *units(*columns), title="CHẤT LƯỢNG CÁN BỘ CẤP XÃ NĂM 2023")  # fmt: skip
    assert len(auto(read(rows))) == taken


@pytest.mark.parametrize("head", ["Số tăng", "Tăng/giảm", "So với quý II"])
def test_a_share_of_an_increase(read: Read, head: str) -> None:
    rows = paper(["STT", "Đơn vị", head, "Tỷ lệ (%)"], *units((30, 31, 32, 33), (15, 16, 17, 18)), title="KẾT QUẢ THANH TOÁN TRỰC TUYẾN QUÝ III NĂM 2023")  # fmt: skip
    assert not auto(read(rows))
