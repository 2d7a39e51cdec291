"""What a count is a share of, where a table offers several wholes and states no rate."""

import pytest

from lib.core.finding import Code
from tests.intake.conftest import TITLE, Read
from tests.intake.test_reports import DISTRICTS, ON_TIME, ONLINE, PAYMENT, Rows, auto, codes, figures, table

FORM = ["A2:A3", "B2:B3", "C2:E2", "F2:I2"]


def form(received: list[str], resolved: list[str], *rows: list[object]) -> Rows:
    """A form with a group for what came in and one for what was done, as offices know it from above."""
    return [
        [TITLE],
        ["STT", "Đơn vị", "Số hồ sơ tiếp nhận", None, None, "Số hồ sơ đã giải quyết", None, None, None],
        [None, None, *received, *resolved],
        *([number, *row] for number, row in enumerate(rows, start=1)),
    ]  # type: ignore[list-item]


def test_a_share_of_what_came_in_waits_where_the_plan_counts_what_was_done(read: Read) -> None:
    rows = form(
        ["Tổng số", "Trực tuyến", "Từ kỳ trước"],
        ["Tổng số", "Trước hạn", "Đúng hạn", "Quá hạn"],
        ["Ba Bể", 200, 90, 20, 150, 100, 45, 5],
        ["Na Rì", 100, 30, 5, 80, 50, 28, 2],
    )
    reading = read(rows, FORM)
    assert auto(reading) == {(ON_TIME, "061", "2023-Q3"): 96.667, (ON_TIME, "066", "2023-Q3"): 97.5}
    assert {indicator for indicator, _, _ in figures(reading)} == {ON_TIME, ONLINE}
    assert Code.AMBIGUOUS_COLUMN in codes(reading)


def test_a_stated_rate_says_which_whole_was_meant(read: Read) -> None:
    rows: Rows = [
        [TITLE],
        ["STT", "Đơn vị", "Tổng số hồ sơ đã giải quyết", "Tổng số hồ sơ tiếp nhận", "Số hồ sơ tiếp nhận trực tuyến",
         "Tỷ lệ hồ sơ trực tuyến (%)"],
        [1, "Ba Bể", 150, 200, 90, 45],
        [2, "Na Rì", 80, 100, 30, 30],
    ]  # fmt: skip
    assert auto(read(rows)) == {(ONLINE, "061", "2023-Q3"): 45, (ONLINE, "066", "2023-Q3"): 30}


@pytest.mark.parametrize(
    ("wholes", "safe"),
    [
        pytest.param({"Tổng số hồ sơ TTHC phát sinh": 100}, True, id="the plan's alone"),
        pytest.param({"Tổng số hồ sơ đã giải quyết": 90}, True, id="a known other one alone"),
        pytest.param({"Số hồ sơ công chức xử lý": 80}, False, id="one nobody knows"),
    ],
)
def test_a_whole_alone_is_taken_where_it_is_known(read: Read, wholes: dict[str, int], safe: bool) -> None:
    rows: Rows = [
        [TITLE],
        ["STT", "Đơn vị", "Số hồ sơ thanh toán trực tuyến", *wholes],
        [1, "Ba Bể", 45, *wholes.values()],
        [2, "Na Rì", 36, *wholes.values()],
    ]
    assert bool(auto(read(rows))) is safe
    assert {indicator for indicator, _, _ in figures(read(rows))} <= {PAYMENT}


def paid(*rows: tuple[str, int, int, int, float]) -> Rows:
    """The whole and the rate are named, the count only by how it was paid."""
    return [
        [TITLE],
        ["STT", "Tên đơn vị", "Số hồ sơ thu phí", "Hình thức nộp", None, "Tỷ lệ hồ sơ thanh toán trực tuyến (%)"],
        [None, None, None, "Tiền mặt tại quầy", "Qua thẻ, mã QR", None],
        *([number, *row] for number, row in enumerate(rows, start=1)),
    ]


PAID = (
    ("Ba Bể", 367, 85, 282, 76.84), ("Na Rì", 129, 27, 102, 79.07), ("Chợ Mới", 124, 95, 29, 23.39), ("Chợ Đồn", 60, 35, 25, 41.67),
)  # fmt: skip
MERGED = ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"]


def test_arithmetic_finds_the_count_that_no_word_names(read: Read) -> None:
    reading = read(paid(*PAID), MERGED)
    assert {(seen.unit, seen.numerator, seen.denominator) for seen in reading.accepted} == {
        ("061", 282, 367), ("066", 102, 129), ("065", 29, 124), ("064", 25, 60),
    }  # fmt: skip
    assert codes(reading) == {Code.OTHER_DEFINITION}


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(PAID[:2], id="two rows could be an accident"),
        pytest.param((*PAID[:3], ("Chợ Đồn", 60, 35, 25, 58.33)), id="one row says otherwise"),
        pytest.param([(name, 100, 50, 50, 50.0) for name, *_ in PAID], id="all rows are alike"),
        pytest.param([(name, total, total // 2, total // 2, 50.0) for name, total in (("Ba Bể", 20), ("Na Rì", 40))], id="halves"),
    ],
)  # fmt: skip
def test_what_may_be_an_accident_is_no_proof(read: Read, rows: list[tuple[str, int, int, int, float]]) -> None:
    assert {seen.numerator for seen in read(paid(*rows), MERGED).observations} == {None}


@pytest.mark.parametrize(
    ("heads", "denominator"),
    [
        pytest.param(["Số VB được rà soát", "Phải xử lý sau rà soát", "Đã xử lý sau rà soát"], 10, id="what had to be done stands nearer"),
        pytest.param(["Số văn bản phải xử lý sau rà soát", "Số văn bản được rà soát", "Đã xử lý sau rà soát"], 30, id="what had to be done stands further off"),
        pytest.param(["Số VB được rà soát", "VB QPPL đã rà soát", "Số VB đã xử lý sau rà soát"], None, id="two that say as little"),
    ],
)  # fmt: skip
def test_of_two_wholes_the_one_that_says_what_the_plan_says(
    read: Read, heads: list[str], denominator: float | None
) -> None:
    rows: Rows = [
        ["Kết quả rà soát văn bản QPPL năm 2023"],
        ["STT", "Đơn vị", *heads],
        [1, "Ba Bể", 30, 10, 8],
        [2, "Na Rì", 30, 10, 9],
    ]
    taken = {seen.denominator for seen in read(rows).accepted}
    assert taken == ({denominator} if denominator else set())


def said(rate: str, *rates: object) -> Rows:
    """Counts with two known wholes; the head of the rate says which one it is a share of."""
    return [
        [TITLE],
        ["STT", "Đơn vị", "Tổng số hồ sơ TTHC phát sinh", "Hồ sơ phải thu phí", "Hồ sơ thanh toán trực tuyến", rate],
        [1, "Ba Bể", 100, 80, 40, rates[0]],
        [2, "Na Rì", 80, 60, 30, rates[1]],
    ]  # type: ignore[list-item]


@pytest.mark.parametrize(
    ("rate", "rates", "wholes"),
    [
        pytest.param("Tỷ lệ thanh toán trực tuyến/số hồ sơ thu phí (%)", (None, None), {80, 60}, id="an empty column"),
        pytest.param("Tỷ lệ thanh toán trực tuyến trên số hồ sơ thu phí", ("=E3/D3", "=E4/D4"), {80, 60}, id="formulas nobody worked out"),
        pytest.param("Tỷ lệ thanh toán trực tuyến trên số hồ sơ phát sinh", (None, None), {100, 80}, id="the plan's"),
        pytest.param("Tỷ lệ thanh toán trực tuyến/hồ sơ thu phí (%)", (50, 50), {80, 60}, id="worked out"),
    ],
)  # fmt: skip
def test_the_head_of_a_rate_says_which_whole_was_meant(
    read: Read, rate: str, rates: tuple[object, object], wholes: set[float]
) -> None:
    assert {seen.denominator for seen in read(said(rate, *rates)).accepted} == wholes


@pytest.mark.parametrize("rates", [(None, None), (50, 60)], ids=["empty", "worked out"])
def test_counts_are_no_share_of_another_whole_than_the_rate_says(read: Read, rates: tuple[object, object]) -> None:
    rows = [row[:3] + row[4:] for row in said("Tỷ lệ thanh toán trực tuyến/số hồ sơ thu phí (%)", *rates)]
    rows[0] = [TITLE]
    assert {seen.denominator for seen in read(rows).accepted} <= {None}


@pytest.mark.parametrize(
    ("place", "safe"),
    [
        pytest.param({"file": "Bao cao quy III (cap huyen).xlsx"}, False, id="the file"),
        pytest.param({"name": "Cấp huyện"}, False, id="the sheet"),
        pytest.param({"title": "Văn bản QPPL của cấp huyện quý III/2023"}, False, id="the title"),
        pytest.param({"title": "Văn bản QPPL của cấp huyện, cấp xã quý III/2023"}, True, id="several levels"),
        pytest.param({}, True, id="none"),
    ],
)
def test_the_sum_of_one_level_of_offices_may_not_be_all_of_the_province(
    read: Read, place: dict[str, str], safe: bool
) -> None:
    heads = ("Số văn bản QPPL ban hành đúng quy định", "Tổng số văn bản QPPL đã ban hành")
    rows = table(heads, *([name, 9, 10] for name in DISTRICTS), ["Tổng số trên địa bàn tỉnh", 72, 80])
    rows[0] = [place.pop("title", TITLE)]
    accepted = {seen.unit for seen in read(rows, **place).accepted}
    assert ("06" in accepted) is safe
    assert len(accepted) == len(DISTRICTS) + safe


def test_a_level_that_the_indicator_is_of_leaves_nobody_out(read: Read) -> None:
    heads = ("Số hồ sơ công việc cấp huyện xử lý trên môi trường mạng", "Tổng số hồ sơ công việc cấp huyện")
    rows = table(heads, *([name, 9, 10] for name in DISTRICTS), ["Toàn tỉnh", 72, 80])
    rows[0] = ["Hồ sơ công việc cấp huyện trên môi trường mạng quý III/2023"]
    assert "06" in {seen.unit for seen in read(rows).accepted}


@pytest.mark.parametrize(
    "heads",
    [
        pytest.param(["Tổng số thôn, tổ dân phố", "Số thôn, tổ dân phố đã sắp xếp"], id="all hamlets"),
        pytest.param(["Tổng số văn bản QPPL", "Số văn bản QPPL đã xử lý sau rà soát"], id="all documents"),
        pytest.param(["Số văn bản QPPL được rà soát", "Số văn bản QPPL đã xử lý sau rà soát"], id="all that were looked at"),
        pytest.param(["Tổng số viên chức", "Số viên chức phù hợp vị trí việc làm"], id="people for agencies"),
        pytest.param(["Tổng số tài sản công", "Số tài sản công đúng tiêu chuẩn, định mức"], id="assets for agencies"),
        pytest.param(["Tổng số công chức cấp xã", "Số công chức cấp xã có trình độ đại học trở lên"], id="officials without cadres"),
    ],
)  # fmt: skip
def test_a_wider_or_another_whole_than_the_plan_s_waits(read: Read, heads: list[str]) -> None:
    rows: Rows = [["Đội ngũ cán bộ, công chức cấp xã và kết quả CCHC quý III/2023"], ["STT", "Đơn vị", *heads], [1, "Ba Bể", 100, 15], [2, "Na Rì", 90, 10]]  # fmt: skip
    assert not read(rows).accepted


@pytest.mark.parametrize(
    "heads",
    [
        pytest.param(["Số thôn, tổ dân phố phải sắp xếp", "Số thôn, tổ dân phố đã sắp xếp"], id="hamlets to rearrange"),
        pytest.param(["Tổng số đơn vị có viên chức", "Đơn vị có cơ cấu viên chức phù hợp VTVL"], id="agencies with employees"),
        pytest.param(["Tổng số cán bộ, công chức cấp xã", "Có trình độ đại học trở lên"], id="cadres and officials"),
    ],
)  # fmt: skip
def test_the_plan_s_own_whole_is_taken(read: Read, heads: list[str]) -> None:
    rows: Rows = [["Đội ngũ cán bộ, công chức cấp xã và kết quả CCHC quý III/2023"], ["STT", "Đơn vị", *heads], [1, "Ba Bể", 100, 15], [2, "Na Rì", 90, 10]]  # fmt: skip
    assert len(read(rows).accepted) == 2


def test_a_part_of_a_whole_is_not_the_whole_though_it_stands_nearer(read: Read) -> None:
    rows: Rows = [
        ["Tình hình quản lý biên chế năm 2023"],
        ["STT", "Nội dung", "Sở Y tế", "Sở TT&TT"],
        [1, "Tổng biên chế được giao năm 2023", 100, 50],
        [None, "- Trong đó: công chức", 30, 20],
        [2, "Tổng biên chế có mặt tại thời điểm báo cáo", 95, "chưa chốt"],
        [None, "- Trong đó: công chức", 28, "chưa chốt"],
        [3, "Hợp đồng theo Nghị định 111/2022/NĐ-CP", 5, 3],
    ]
    reading = read(rows)
    assert auto(reading) == {("apparatus.staff_within_quota", "SYT", "2023"): 95}
    assert Code.NOT_A_NUMBER in codes(reading)


def test_the_row_that_a_part_is_nested_in_is_its_own_whole(read: Read) -> None:
    rows: Rows = [
        ["UBND HUYỆN BA BỂ"],
        [TITLE],
        ["STT", "Nội dung", "Số liệu"],
        [1, "Tổng số hồ sơ TTHC tiếp nhận trong kỳ", 520],
        [None, "Trong đó: tiếp nhận trực tuyến", 310],
        [2, "Tổng số hồ sơ TTHC đã giải quyết", 500],
    ]
    assert not auto(read(rows))  # of 520, or as the plan counts of 500?


def parted_alike(*leaves: str) -> Rows:
    """Posts given and filled, each parted in the same way."""
    width = len(leaves) - 1
    return [
        ["Biên chế quý III/2023"],
        ["TT", "Đơn vị", "Biên chế được giao", *[None] * width, "Biên chế hiện có", *[None] * width, "Tỷ lệ (%)"],
        [None, None, *leaves, *leaves, None],
        [1, "Sở Y tế", 50, 45, 5, 48, 44, 4, 96],
        [2, "Sở Tư pháp", 40, 36, 4, 39, 35, 4, 97.5],
    ]


def test_the_total_under_each_of_two_heads_parted_alike_is_of_what_the_head_counts(read: Read) -> None:
    rows = parted_alike("Tổng số", "Công chức", "Hợp đồng")
    quota = "apparatus.staff_within_quota"
    assert auto(read(rows, ["C2:E2", "F2:H2", "I2:I3"])) == {
        (quota, "SYT", "2023-Q3"): 96,
        (quota, "STP", "2023-Q3"): 97.5,
    }
