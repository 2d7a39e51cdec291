"""Tables about something else under columns that would do for the plan: only their titles tell."""

import pytest

from lib.intake.files.grid import Value
from tests.intake.conftest import Read

Rows = list[list[Value]]


@pytest.mark.parametrize(
    ("title", "heads"),
    [
        pytest.param("Giải ngân vốn chương trình MTQG", ["Kế hoạch vốn", "Đã giải ngân", "Tỷ lệ"], id="another fund"),
        pytest.param("Vốn tín dụng chính sách", ["Kế hoạch vốn", "Giải ngân", "Tỷ lệ (%)"], id="credit"),
        pytest.param("Kiến nghị của cử tri", ["Tổng số kiến nghị", "Đã giải quyết", "Tỷ lệ"], id="voters"),
        pytest.param("Đơn thư khiếu nại, kiến nghị", ["Tổng số kiến nghị", "Đã giải quyết", "Tỷ lệ"], id="complaints"),
        pytest.param("Báo cáo phòng, chống tham nhũng", ["Báo cáo phải gửi", "Đúng hạn", "Tỷ lệ"], id="corruption"),
        pytest.param("Hồ sơ bảo hiểm y tế", ["Tổng số hồ sơ", "Giải quyết đúng hạn", "Tỷ lệ"], id="insurance"),
        pytest.param("Thu học phí", ["Tổng số hồ sơ", "Thanh toán trực tuyến", "Tỷ lệ"], id="school fees"),
        pytest.param("An toàn thực phẩm", ["Số cơ quan, đơn vị", "Được kiểm tra", "Tỷ lệ"], id="food"),
    ],
)
def test_a_title_of_another_matter_keeps_its_figures_from_being_taken(
    read: Read, title: str, heads: list[Value]
) -> None:
    rows: Rows = [
        [f"{title} quý III năm 2023"],
        ["TT", "Đơn vị", *heads],
        [1, "Ba Bể", 200, 150, 75],
        [2, "Na Rì", 300, 240, 80],
    ]
    assert not read(rows).accepted


def test_the_budget_is_no_other_fund(read: Read) -> None:
    rows: Rows = [
        ["Giải ngân vốn đầu tư công nguồn ngân sách quý III năm 2023"],
        ["TT", "Đơn vị", "Kế hoạch vốn", "Đã giải ngân", "Tỷ lệ (%)"],
        [1, "Ba Bể", 200, 150, 75],
        [2, "Na Rì", 300, 240, 80],
    ]
    assert [seen.value for seen in read(rows).accepted] == [75, 80]


@pytest.mark.parametrize(
    ("sheet", "file", "titled_so"),
    [
        pytest.param("Hồ sơ BHXH", "bao-cao.xlsx", 0, id="the sheet, under any title"),
        pytest.param("Sheet1", "Hồ sơ hưu trí quý III.xlsx", 0, id="a file that begins with some cases"),
        pytest.param("Sheet1", "Báo cáo hồ sơ hưu trí quý III.xlsx", 2, id="the file"),
    ],
)
def test_names_of_sheet_and_file_tell_where_no_title_does(read: Read, sheet: str, file: str, titled_so: int) -> None:
    rows: Rows = [
        ["Quý III/2023"],
        ["TT", "Đơn vị", "Tổng số hồ sơ", "Giải quyết đúng hạn", "Tỷ lệ (%)"],
        [1, "Ba Bể", 200, 150, 75],
        [2, "Na Rì", 300, 240, 80],
    ]
    assert not read(rows, name=sheet, file=file).accepted
    titled: Rows = [["Kết quả giải quyết TTHC quý III/2023"], *rows[1:]]
    assert len(read(titled, name=sheet, file=file).accepted) == titled_so


@pytest.mark.parametrize(
    ("title", "heads"),
    [
        pytest.param("HỒ SƠ CÔNG CHỨNG", ("Tổng số hồ sơ đã giải quyết", "Số hồ sơ đúng hạn"), id="notaries"),
        pytest.param("GIẢI QUYẾT KIẾN NGHỊ CỦA DOANH NGHIỆP", ("Tổng số kiến nghị", "Số kiến nghị đã xử lý"), id="firms ask"),
        pytest.param("GIẢI NGÂN VỐN DOANH NGHIỆP", ("Kế hoạch vốn", "Đã giải ngân"), id="money of firms"),
        pytest.param("TÀI SẢN CỦA DOANH NGHIỆP", ("Tổng số tài sản", "Số tài sản đúng định mức"), id="what firms own"),
    ],
)  # fmt: skip
def test_another_matter_in_the_plan_s_own_words_waits(read: Read, title: str, heads: tuple[str, str]) -> None:
    rows = [
        [f"{title} QUÝ III NĂM 2023"],
        ["TT", "Đơn vị", *heads, "Tỷ lệ (%)"],
        [1, "Ba Bể", 200, 190, 95],
        [2, "Na Rì", 100, 98, 98],
    ]
    assert not read(rows).accepted
