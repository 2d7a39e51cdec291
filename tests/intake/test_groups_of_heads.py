"""Groups of heads side by side: what a group's name and the counts beneath it allow, and marks that are none."""

import pytest

from tests.intake.conftest import Read, Rows
from tests.intake.test_reports import auto

TITLE = "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC QUÝ III NĂM 2023"
UNITS = ("Thành phố Bắc Kạn", "Huyện Ba Bể", "Huyện Bạch Thông", "Huyện Chợ Đồn")
ON_TIME = ["Tổng số đã giải quyết", "Trước và đúng hạn", "Tỷ lệ (%)"]
MERGES = ["A4:A5", "B4:B5", "C4:E4", "F4:H4"]


def grouped(groups: tuple[str, str], heads: tuple[list[str], list[str]], figures: tuple[list[int], list[int]]) -> Rows:
    """Two groups of three columns for four units, under the letterhead of the province."""
    return [
        ["UBND TỈNH BẮC KẠN"],
        [],
        [TITLE],
        ["STT", "Đơn vị", groups[0], None, None, groups[1], None, None],
        [None, None, *heads[0], *heads[1]],
        *([at, unit, *figures[0], *figures[1]] for at, unit in enumerate(UNITS, 1)),
    ]


@pytest.mark.parametrize(
    "other", ["Tại xã", "Lần 1", "Tính đến 30/6/2023", "Đến 14/8/2023", "Năm 22", "Kỳ 1", "Ước Q4", "Trực tuyến"]
)
@pytest.mark.parametrize("first", [True, False])
def test_of_two_groups_of_the_same_heads_the_first_is_not_the_result_by_its_place(
    read: Read, other: str, first: bool
) -> None:
    groups = (other, "Kết quả quý III") if first else ("Kết quả quý III", other)
    figures = [[200, 160, 80], [100, 90, 90]]
    rows = grouped(groups, (ON_TIME, ON_TIME), (figures[not first], figures[first]))
    assert {seen.value for seen in read(rows, merges=MERGES).accepted} <= {90}


@pytest.mark.parametrize(
    ("group", "heads"),
    [
        ("Hài lòng", ["Tổng số", "Không hài lòng", "Tỷ lệ (%)"]),
        ("Phản ánh, kiến nghị", ["Tổng số", "Chưa xử lý", "Tỷ lệ (%)"]),
        ("Phản ánh, kiến nghị", ["Tổng số", "Quá hạn", "Tỷ lệ (%)"]),
        ("Hồ sơ trực tuyến", ["Quý II", "Quý III", "Tỷ lệ (%)"]),
        ("Thanh toán trực tuyến", ["Kế hoạch", "Thực hiện", "Tỷ lệ (%)"]),
        ("Chứng thực điện tử", ["Tổng số", "Đúng hạn", "Tỷ lệ (%)"]),
        ("Hồ sơ trực tuyến", ["Tiếp nhận", "Đã giải quyết", "Tỷ lệ (%)"]),
        ("Đúng hạn", ["Tổng số", "Chưa xử lý", "Tỷ lệ (%)"]),
    ],
)
def test_a_share_of_other_counts_is_not_that_of_its_group(read: Read, group: str, heads: list[str]) -> None:
    rows = grouped((group, "Số lượng cán bộ"), (heads, ["Nam", "Nữ", "Cộng"]), ([200, 180, 90], [3, 4, 7]))
    assert not auto(read(rows, merges=MERGES))


@pytest.mark.parametrize("at", ["title", "group"])
@pytest.mark.parametrize("mark", ["x", "(1)", "Mật", "Mẫu 02"])
def test_a_mark_beside_a_title_or_beside_a_group_is_no_head(read: Read, at: str, mark: str) -> None:
    rows: Rows = [
        ["UBND TỈNH BẮC KẠN"],
        [TITLE, None, None, None, None, mark if at == "title" else None],
        ["STT", "Đơn vị", *ON_TIME],
        ["I", "Các huyện, thành phố", None, None, None, mark if at == "group" else None],
        *([at, unit, 100 + at, 90 + at, round(100 * (90 + at) / (100 + at), 1)] for at, unit in enumerate(UNITS, 1)),
    ]
    assert len(auto(read(rows))) == len(UNITS)


@pytest.mark.parametrize(
    "head", ["Tính đến 30/6/2023", "Đến 14/8/2023", "30/6/2023", "Ước Q3", "Ước quý III", "Ưth Q3", "Ước Q4"]
)
def test_a_column_of_an_earlier_day_or_an_estimate_is_no_result(read: Read, head: str) -> None:
    rows: Rows = [
        ["UBND HUYỆN BA BỂ"],
        ["BÁO CÁO KẾT QUẢ CCHC QUÝ III NĂM 2023"],
        ["STT", "Nội dung", "ĐVT", head],
        [1, "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", "%", 91.5],
        [2, "Tỷ lệ hồ sơ thanh toán trực tuyến", "%", 41.5],
    ]
    assert not auto(read(rows))


@pytest.mark.parametrize("head", ["Tính đến 14/9/2023", "Đến 15/9/2023", "Kết quả", "Quý III"])
def test_a_column_up_to_the_day_offices_close_a_period_is_its_result(read: Read, head: str) -> None:
    rows: Rows = [
        ["UBND HUYỆN BA BỂ"],
        ["BÁO CÁO KẾT QUẢ CCHC QUÝ III NĂM 2023"],
        ["STT", "Nội dung", "ĐVT", head],
        [1, "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", "%", 91.5],
        [2, "Tỷ lệ hồ sơ thanh toán trực tuyến", "%", 41.5],
    ]
    assert len(auto(read(rows))) == 2


@pytest.mark.parametrize(("early", "punctual", "taken"), [("-", 40, 0), ("-", 97, 4), (0, 40, 4)])
def test_a_dash_for_a_part_of_a_sum_is_nought_only_when_nearly_all_is_there(
    read: Read, early: int | str, punctual: int, taken: int
) -> None:
    rows: Rows = [
        ["UBND TỈNH BẮC KẠN"],
        [TITLE],
        ["STT", "Đơn vị", "Tổng số hồ sơ đã giải quyết", "Trước hạn", "Đúng hạn", "Quá hạn"],
        *([at, unit, 100, early, punctual, 100 - punctual] for at, unit in enumerate(UNITS, 1)),
    ]
    assert len(auto(read(rows))) == taken


@pytest.mark.parametrize("head", ["TH/CT", "KQ/CT", "So Q2", "+/-", "(+/-)", "Năm 22", "Quý IV", "Tháng 10"])
@pytest.mark.parametrize("first", [True, False])
def test_what_compares_or_is_of_another_time_is_no_result_beside_it(read: Read, head: str, first: bool) -> None:
    heads, figures = ([head, "Quý III"], [80, 90]) if first else (["Quý III", head], [90, 80])
    rows: Rows = [
        ["UBND HUYỆN BA BỂ"],
        ["BÁO CÁO KẾT QUẢ CCHC QUÝ III NĂM 2023"],
        ["STT", "Nội dung", "ĐVT", *heads],
        [1, "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", "%", *figures],
        [2, "Tỷ lệ hồ sơ thanh toán trực tuyến", "%", *figures],
    ]
    taken = {(str(seen.period), seen.value) for seen in read(rows).accepted if str(seen.period) != "2022"}
    assert taken <= {("2023-Q3", 90)}


def test_months_across_the_whole_year_are_read_under_the_title_of_one(read: Read) -> None:
    months = [f"Tháng {month}" for month in range(1, 7)]
    rows: Rows = [
        ["KẾT QUẢ CCHC THÁNG 3 NĂM 2023"],
        ["Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn (%)"],
        ["STT", "Đơn vị", *months],
        *([at, unit, 91, 92, 93, 94, 95, 96] for at, unit in enumerate(UNITS, 1)),
    ]
    assert len(auto(read(rows))) == len(UNITS) * len(months)


def test_a_mark_beside_the_line_that_tells_the_unit_of_measure_is_no_head(read: Read) -> None:
    rows: Rows = [
        ["MỨC ĐỘ HÀI LÒNG VỀ GIẢI QUYẾT TTHC 6 THÁNG ĐẦU NĂM 2023", None, None, None, None, "Mẫu 2"],
        ["Đơn vị tính: %", None, None, None, None, "x"],
        ["TT", "Huyện/TP", "Tháng 1", "Tháng 2"],
        *([at, unit, 84.5 + at, 90.5 + at] for at, unit in enumerate(UNITS, 1)),
    ]
    assert len(auto(read(rows, merges=["A1:D1", "A2:D2"]))) == 2 * len(UNITS)
