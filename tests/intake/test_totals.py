"""Whose figure a total is: the province's only where nobody is missing from it."""

import pytest

from lib.core.finding import Code
from tests.intake.conftest import TITLE, Read
from tests.intake.test_reports import DISTRICTS, ON_TIME, PAYMENT, RATE, Rows, auto, codes, figures, found, table

PROVINCE = (PAYMENT, "06", "2023-Q3")
COUNTS = ("Số hồ sơ thanh toán trực tuyến", "Tổng số hồ sơ TTHC phát sinh")
LAWFUL = "institutions.documents_lawful"


def counted(*names: str) -> list[list[object]]:
    return [[name, 10, 20] for name in names]


@pytest.mark.parametrize(
    ("units", "label", "safe"),
    [
        pytest.param(DISTRICTS, "Tổng cộng", False, id="districts, departments missing"),
        pytest.param(DISTRICTS, "TỔNG SỐ TOÀN TỈNH", True, id="districts, said to be the province"),
        pytest.param(DISTRICTS[1:], "Toàn tỉnh", False, id="a district missing"),
        pytest.param((*DISTRICTS, "Sở Y tế", "Sở Tư pháp"), "Cộng", True, id="districts and departments"),
        pytest.param(("Sở Y tế", "Sở Tư pháp", "Sở Nội vụ"), "Tổng cộng", False, id="some departments"),
        pytest.param(("Sở Y tế", "Sở Tư pháp", "Sở Nội vụ"), "Toàn tỉnh", False, id="no districts"),
    ],
)
def test_a_total_is_the_province_s_where_nobody_is_missing(
    read: Read, units: tuple[str, ...], label: str, safe: bool
) -> None:
    size = len(units)
    reading = read(table(COUNTS, *counted(*units), [label, 10 * size, 20 * size]))
    assert figures(reading)[PROVINCE] == 50
    assert (PROVINCE in auto(reading)) is safe
    assert len(auto(reading)) == size + safe


def test_districts_are_the_province_where_departments_do_not_report(read: Read) -> None:
    rows = [[name, 95] for name in DISTRICTS]
    reading = read(table(["Tỷ lệ văn bản QPPL ban hành đúng quy định (%)"], *rows, ["Tổng cộng", 95]))
    assert auto(reading)[LAWFUL, "06", "2023-Q3"] == 95


def across(last: str, *values: object) -> Rows:
    """Indicators in rows, all districts in columns, and one more column."""
    on_time: list[object] = ["Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn (%)", *[90] * 8]
    return [
        [TITLE],
        ["STT", "Tên chỉ tiêu", *DISTRICTS, last],
        [1, *on_time, *values[:1]],
        [2, RATE, *[40] * 8, *values[1:]],
    ]  # type: ignore[list-item]


@pytest.mark.parametrize(
    "last",
    [
        pytest.param("Bình quân 8 huyện, TP", id="a mean of districts"),
        pytest.param("Trung bình", id="a mean"),
        pytest.param("BQ chung", id="an abbreviated mean"),
    ],
)
def test_a_mean_beside_the_units_is_nobody_s_figure(read: Read, last: str) -> None:
    reading = read(across(last, 91, 41))
    assert len(auto(reading)) == 16
    assert {unit for _, unit, _ in figures(reading)} == {"058", "060", "061", "062", "063", "064", "065", "066"}


def test_a_total_beside_the_units_waits_while_departments_are_missing(read: Read) -> None:
    reading = read(across("Cộng", 91, 41))
    assert len(auto(reading)) == 16
    assert figures(reading)[ON_TIME, "06", "2023-Q3"] == 91


@pytest.mark.parametrize("last", ["Cả nước", "Vùng trung du", "Sở Du lịch"])
def test_somebody_nobody_knows_beside_the_units_is_asked_about(read: Read, last: str) -> None:
    reading = read(across(last, 91, 41))
    assert len(auto(reading)) == 16
    assert Code.UNKNOWN_UNIT in codes(reading)
    assert [question.kind for question in reading.questions] == ["unit"]
    assert figures(reading)[ON_TIME, None, "2023-Q3"] == 91


def test_the_plan_beside_the_units_is_no_figure(read: Read) -> None:
    reading = read(across("Mục tiêu năm 2023", 95, 50))
    assert figures(reading) == auto(reading)
    assert len(auto(reading)) == 16


@pytest.mark.parametrize(
    ("received", "online", "told"),
    [
        pytest.param(300, 120, 0, id="both add up"),
        pytest.param(310, 120, 1, id="one does not"),
        pytest.param(310, 125, 0, id="none does: the rows are not all that it counts"),
    ],
)
def test_a_total_of_fields_that_does_not_add_up_waits(read: Read, received: int, online: int, told: int) -> None:
    rows: Rows = [
        ["UBND HUYỆN BA BỂ"],
        ["TIẾP NHẬN HỒ SƠ TTHC THEO LĨNH VỰC QUÝ III/2023"],
        ["TT", "Lĩnh vực", "Tổng số hồ sơ tiếp nhận", "Số hồ sơ tiếp nhận trực tuyến", "Tỷ lệ hồ sơ trực tuyến (%)"],
        [1, "Tư pháp", 100, 50, 50],
        [2, "Văn hóa", 150, 60, 40],
        [3, "Nội vụ", 50, 10, 20],
        [None, "Tổng cộng", received, online, round(100 * online / received, 1)],
    ]
    reading = read(rows)
    assert sum(found.code is Code.TOTAL_MISMATCH for found in reading.findings) == told
    assert len(reading.observations) == 1
    assert len(reading.accepted) == (0 if told else 1)


@pytest.mark.parametrize(
    ("title", "label", "safe"),
    [
        pytest.param("CÁC XÃ CỦA HUYỆN BA BỂ QUÝ III/2023", "TOÀN HUYỆN", True, id="named above, said below"),
        pytest.param("CÁC XÃ CỦA HUYỆN BA BỂ QUÝ III/2023", "Tổng cộng", False, id="communes missing"),
        pytest.param("CÁC XÃ QUÝ III/2023", "Toàn huyện", False, id="nobody named above"),
        pytest.param("CÁC XÃ CỦA HUYỆN NA RÌ QUÝ III/2023", "Toàn huyện", False, id="another district above"),
    ],
)
def test_a_total_of_some_communes_is_the_district_s_where_both_say_so(
    read: Read, title: str, label: str, safe: bool
) -> None:
    rows = table(COUNTS, ["Xã Địa Linh", 10, 20], ["Xã Hà Hiệu", 10, 20], [label, 20, 40], title=title)
    assert ((PAYMENT, "061", "2023-Q3") in auto(read(rows))) is safe


@pytest.mark.parametrize(
    ("label", "safe"),
    [
        pytest.param("Tổng số toàn tỉnh", True, id="said to be the province"),
        pytest.param("Tổng cộng", False, id="departments missing"),
    ],
)
def test_what_only_departments_report_is_the_province_s_where_it_says_so(read: Read, label: str, safe: bool) -> None:
    heads = ["TTHC đủ điều kiện cung cấp DVC trực tuyến toàn trình", "TTHC đã cung cấp DVC trực tuyến toàn trình"]
    rows = table(heads, ["Sở Y tế", 20, 10], ["Sở Tư pháp", 20, 10], ["Sở Nội vụ", 20, 10], [label, 60, 30])
    reading = read(rows)
    assert len(auto(reading)) == 3 + safe
    assert len(figures(reading)) == 4


@pytest.mark.parametrize(
    ("title", "taken"),
    [
        pytest.param("HÀI LÒNG VỀ GIẢI QUYẾT TTHC LĨNH VỰC ĐẤT ĐAI, XÂY DỰNG, ĐẦU TƯ (TOÀN HUYỆN)", 1, id="its fields"),
        pytest.param("HÀI LÒNG VỀ GIẢI QUYẾT TTHC", 0, id="some of many"),
    ],
)
def test_a_total_of_the_fields_that_the_title_names(read: Read, title: str, taken: int) -> None:
    rows: Rows = [
        ["UBND HUYỆN BA BỂ"],
        [f"{title} QUÝ III/2023"],
        ["TT", "Lĩnh vực", "Số phiếu khảo sát", "Số phiếu hài lòng", "Tỷ lệ hài lòng (%)"],
        [1, "Đất đai", 60, 45, 75],
        [2, "Xây dựng", 30, 27, 90],
        [3, "Đầu tư", 10, 9, 90],
        [None, "Cộng 03 lĩnh vực đất đai, xây dựng, đầu tư", 100, 81, 81],
    ]
    survey = "procedures.satisfaction_land_construction_investment"
    assert [(seen.indicator, seen.value) for seen in read(rows).accepted] == [(survey, 81)] * taken


@pytest.mark.parametrize(
    ("planned", "safe"),
    [pytest.param(1600, True, id="the plan adds up"), pytest.param(1700, False, id="the plan does not")],
)
def test_a_wrong_plan_of_the_year_spoils_the_total_of_each_of_its_stretches(
    read: Read, planned: int, safe: bool
) -> None:
    rows: Rows = [
        ["SỞ KẾ HOẠCH VÀ ĐẦU TƯ"],
        ["GIẢI NGÂN VỐN ĐẦU TƯ CÔNG 9 THÁNG ĐẦU NĂM 2023"],
        ["TT", "Chủ đầu tư", "Kế hoạch vốn giao năm 2023", "Giải ngân 6 tháng", "Giải ngân 9 tháng"],
        *([at, name, 200, 50, 120] for at, name in enumerate(DISTRICTS, 1)),
        [None, "Tổng cộng toàn tỉnh", planned, 400, 960],
    ]
    reading = read(rows)
    disbursed = "public_finance.investment_disbursed"
    totals = {(disbursed, "06", "2023-6M"), (disbursed, "06", "2023-9M")}
    assert totals <= figures(reading).keys()
    assert (totals <= auto(reading).keys()) is safe
    assert bool(totals & auto(reading).keys()) is safe


@pytest.mark.parametrize("label", ["Tổng", "Cộng", "TỔNG", "Tổng cộng"])
@pytest.mark.parametrize("told", [False, True])
def test_a_total_under_the_row_numbers_is_a_total(read: Read, label: str, *, told: bool) -> None:
    rows: Rows = [
        [TITLE],
        ["TT", "Đơn vị", *COUNTS],
        *([at, name, 10, 20] for at, name in enumerate(DISTRICTS, 1)),
        [label, None, 80, 170 if told else 160],
    ]
    reading = read(rows, ["A11:B11"])
    assert PROVINCE in figures(reading)
    assert (Code.TOTAL_MISMATCH in codes(reading)) is told
    assert Code.UNKNOWN_UNIT not in codes(reading)


@pytest.mark.parametrize(
    ("province", "told"),
    [pytest.param(65, False, id="both levels add up"), pytest.param(70, True, id="they do not")],
)
def test_a_total_may_be_of_a_subtotal_and_what_the_province_did_itself(read: Read, province: int, told: bool) -> None:
    rows: Rows = [
        ["XÂY DỰNG VĂN BẢN QUY PHẠM PHÁP LUẬT QUÝ III NĂM 2023"],
        ["Địa phương", "Số VB đã ban hành", "Số VB ban hành đúng quy định", "Tỷ lệ đúng quy định (%)"],
        *([name, 4, 4, 100] for name in DISTRICTS),
        ["Cộng cấp huyện", 32, 32, 100],
        ["Cấp tỉnh ban hành", 33, 33, 100],
        ["TOÀN TỈNH", province, province, 100],
    ]
    reading = read(rows)
    assert (Code.TOTAL_MISMATCH in codes(reading)) is told
    assert ((LAWFUL, "06", "2023-Q3") in auto(reading)) is not told


def with_groups(communes: list[object] | None, total: int) -> Rows:
    """Departments and districts, each under the sum of their group; communes, if at all, only as a sum."""
    offices = [[number, name, 50, 60] for number, name in enumerate(("Sở Y tế", "Sở Tư pháp"), start=1)]
    districts = [[number, name, 50, 60] for number, name in enumerate(DISTRICTS, start=1)]
    return [
        [TITLE],
        ["TT", "Đơn vị", "Số hồ sơ giải quyết trước và đúng hạn", "Tổng số hồ sơ đã giải quyết"],
        ["I", "Sở, ban, ngành", 100, 120],
        *offices,
        ["II", "UBND cấp huyện", 400, 480],
        *districts,
        *([communes] if communes else []),
        [None, "Tổng cộng", total, 1000],
    ]  # type: ignore[list-item]


@pytest.mark.parametrize(
    ("communes", "total", "adds_up"),
    [
        pytest.param(["III", "UBND cấp xã (108 xã)", 300, 400], 800, True, id="with the sum of the communes"),
        pytest.param(["III", "UBND cấp xã (108 xã)", 300, 400], 700, False, id="not that sum"),
        pytest.param(None, 1000, False, id="nor each group twice"),
    ],
)
def test_a_group_of_which_nobody_is_listed_is_part_of_the_total(
    read: Read, communes: list[object] | None, total: int, adds_up: bool
) -> None:
    reading = read(with_groups(communes, total))
    assert ((ON_TIME, "06", "2023-Q3") in auto(reading)) is adds_up
    assert any(cell.startswith("C") for cell in found(reading, Code.TOTAL_MISMATCH)) is not adds_up
