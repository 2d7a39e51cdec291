"""Whole reports: what is taken unseen, what waits for a person, and why nothing was found."""

from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lib.core.finding import Code, Severity
from lib.core.observation import Decision, Observation, State
from lib.core.plan import Plan
from lib.intake.files.grid import Value
from lib.intake.reading import Reading
from lib.intake.report import read_report
from lib.plans.folder import load_plan
from tests.intake.conftest import TITLE, Read, xlsx

PLAN = load_plan()
PAYMENT, ON_TIME, ONLINE = "procedures.online_payment", "procedures.on_time", "digital_government.online_applications"
SATISFACTION, CAPITAL = "procedures.satisfaction", "public_finance.investment_disbursed"
RATE = "Tỷ lệ thanh toán trực tuyến (%)"
DISTRICTS = ("TP Bắc Kạn", "Pác Nặm", "Ba Bể", "Ngân Sơn", "Bạch Thông", "Chợ Đồn", "Chợ Mới", "Na Rì")

Rows = list[list[Value]]


def table(heads: Sequence[str], *rows: Sequence[Value], title: str = TITLE) -> Rows:
    """A title and a table with a row number, a unit, and these columns."""
    return [[title], [], ["STT", "Đơn vị", *heads], *([number, *row] for number, row in enumerate(rows, start=1))]


def figures(reading: Reading, decision: Decision | None = None) -> dict[tuple[str, str | None, str], float | None]:
    chosen = [seen for seen in reading.observations if decision in (None, seen.decision)]
    return {(seen.indicator, seen.unit, str(seen.period)): _rounded(seen) for seen in chosen}


def _rounded(seen: Observation) -> float | None:
    return None if seen.value is None else round(seen.value, 3)


def auto(reading: Reading) -> dict[tuple[str, str | None, str], float | None]:
    return figures(reading, Decision.AUTO)


def codes(reading: Reading) -> set[Code]:
    return {found.code for found in reading.findings}


def found(reading: Reading, code: Code) -> list[str]:
    """The cells this finding points at."""
    return [one.place.cell for one in reading.findings if one.code is code]


# Shapes of sheets


def test_units_in_rows(read: Read) -> None:
    reading = read(table([RATE], ["Ba Bể", 57.3], ["Na Rì", "60,5"]))
    assert auto(reading) == {(PAYMENT, "061", "2023-Q3"): 57.3, (PAYMENT, "066", "2023-Q3"): 60.5}
    assert not reading.findings
    assert not reading.questions
    (seen, _) = reading.observations
    assert (seen.place.sheet, seen.place.cell, seen.state, seen.to_date) == ("Biểu 01", "C4", State.VALUE, False)


def test_only_the_head_above_tells_totals_apart(read: Read) -> None:
    rows: Rows = [
        [TITLE],
        ["STT", "Đơn vị", "Hồ sơ trực tuyến", None, None, "Thanh toán trực tuyến", None, None],
        [None, None, "Tổng số", "Số lượng", "Tỷ lệ (%)", "Tổng số", "Số lượng", "Tỷ lệ (%)"],
        ["(1)", "(2)", "(3)", "(4)", "(5)=(4)/(3)", "(6)", "(7)", "(8)=(7)/(6)"],
        [1, "Ba Bể", 100, 73, 73, 80, 20, 25],
        [2, "Na Rì", 200, 120, 60, 90, 27, 30],
    ]
    reading = read(rows, ["A2:A3", "B2:B3", "C2:E2", "F2:H2"])
    assert auto(reading) == {
        (ONLINE, "061", "2023-Q3"): 73, (ONLINE, "066", "2023-Q3"): 60,
        (PAYMENT, "061", "2023-Q3"): 25, (PAYMENT, "066", "2023-Q3"): 30,
    }  # fmt: skip


def test_units_in_columns(read: Read) -> None:
    rows: Rows = [
        [TITLE],
        ["STT", "Chỉ tiêu", "Ba Bể", "Na Rì"],
        [1, "Tỷ lệ hồ sơ giải quyết đúng hạn (%)", 95, 97.5],
        [2, RATE, 50, 45],
    ]
    assert auto(read(rows)) == {
        (ON_TIME, "061", "2023-Q3"): 95, (ON_TIME, "066", "2023-Q3"): 97.5,
        (PAYMENT, "061", "2023-Q3"): 50, (PAYMENT, "066", "2023-Q3"): 45,
    }  # fmt: skip


def test_criteria_in_rows_with_plan_and_result(read: Read) -> None:
    rows: Rows = [
        ["Đơn vị báo cáo: UBND huyện Ba Bể"],
        [TITLE],
        ["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "So với kế hoạch (%)", "Cùng kỳ năm trước"],
        [1, "Tổng số hồ sơ đã giải quyết", "Hồ sơ", None, 200, None, 150],
        [2, "Số hồ sơ giải quyết trước và đúng hạn", "Hồ sơ", None, 190, None, 120],
        [3, "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", "%", 95, "95,0%", 100, 80],
        [4, RATE, "%", 50, 45, 90, 41],
    ]
    reading = read(rows)
    assert auto(reading) == {(ON_TIME, "061", "2023-Q3"): 95, (PAYMENT, "061", "2023-Q3"): 45}
    assert reading.sender == "061"
    assert {(seen.numerator, seen.denominator) for seen in reading.observations} == {(190, 200), (None, None)}


def test_months_across(read: Read) -> None:
    rows: Rows = [
        ["Tỷ lệ thanh toán trực tuyến năm 2023 (%)"],
        ["STT", "Đơn vị", "Tháng 1", "Tháng 2", "Tháng 3"],
        [1, "Ba Bể", 50, 51, 52],
        [2, "Na Rì", 40, 41, 42],
    ]
    reading = read(rows)
    assert auto(reading) == {
        (PAYMENT, unit, f"2023-0{month}"): first + month - 1
        for unit, first in (("061", 50), ("066", 40))
        for month in (1, 2, 3)
    }


def test_long_form(read: Read) -> None:
    rows: Rows = [
        ["Năm", "Tháng", "Đơn vị", "Chỉ tiêu", "Giá trị"],
        [2023, 1, "Ba Bể", RATE, 50],
        [2023, 2, "Ba Bể", RATE, 51],
        [2023, 1, "Na Rì", "Tỷ lệ hồ sơ giải quyết đúng hạn", 97.5],
    ]
    assert auto(read(rows)) == {
        (PAYMENT, "061", "2023-01"): 50, (PAYMENT, "061", "2023-02"): 51, (ON_TIME, "066", "2023-01"): 97.5,
    }  # fmt: skip


def test_fields_of_work_in_rows_only_the_total_is_the_unit_s(read: Read) -> None:
    rows: Rows = [
        ["Đơn vị báo cáo: UBND huyện Ba Bể"],
        [TITLE],
        ["STT", "Lĩnh vực", "Tổng số hồ sơ đã giải quyết", "Trước và đúng hạn", "Quá hạn"],
        [1, "Đất đai", 100, 90, 10],
        [2, "Hộ tịch", 50, 50, 0],
        [None, "Tổng cộng", 150, 140, 10],
    ]
    assert auto(read(rows)) == {(ON_TIME, "061", "2023-Q3"): 93.333}


def test_one_sheet_a_month(read: Read) -> None:
    second = table([RATE], ["Ba Bể", 41], ["Na Rì", 42], title="Kết quả")
    reading = read(
        table([RATE], ["Ba Bể", 31], ["Na Rì", 32], title="Kết quả"), name="T7-2023", more={"T8-2023": second}
    )
    assert auto(reading) == {
        (PAYMENT, "061", "2023-07"): 31, (PAYMENT, "066", "2023-07"): 32,
        (PAYMENT, "061", "2023-08"): 41, (PAYMENT, "066", "2023-08"): 42,
    }  # fmt: skip


def test_parts_of_a_unit_are_not_the_unit(read: Read) -> None:
    heads = ["Số hồ sơ thanh toán trực tuyến", "Tổng số hồ sơ phát sinh"]
    reading = read(
        table(heads, ["Ba Bể", 10, 20], ["- DVC toàn trình", 6, 10], ["- DVC một phần", 4, 10], ["Na Rì", 12, 30])
    )
    assert auto(reading) == {(PAYMENT, "061", "2023-Q3"): 50, (PAYMENT, "066", "2023-Q3"): 40}


def test_text_without_diacritics_in_upper_case(read: Read) -> None:
    reading = read(table(["TY LE THANH TOAN TRUC TUYEN (%)"], ["BA BE", 57], ["NA RI", 60], title="QUY III NAM 2023"))
    assert auto(reading) == {(PAYMENT, "061", "2023-Q3"): 57, (PAYMENT, "066", "2023-Q3"): 60}


def test_bac_kan_alone_is_the_province_and_beside_districts_the_city(read: Read) -> None:
    assert auto(read(table([RATE], ["Bắc Kạn", 57.3]))) == {(PAYMENT, "06", "2023-Q3"): 57.3}
    assert auto(read(table([RATE], ["Bắc Kạn", 57.3], ["Ba Bể", 50]))) == {
        (PAYMENT, "058", "2023-Q3"): 57.3, (PAYMENT, "061", "2023-Q3"): 50,
    }  # fmt: skip


# Columns that are not the figure, or not all of it


@pytest.mark.parametrize(
    ("heads", "values", "expected"),
    [
        pytest.param([RATE, "Kế hoạch giao (%)", "So với kế hoạch (%)"], [45, 50, 90], {PAYMENT: 45}, id="plan and share of plan"),
        pytest.param([RATE, f"{RATE} cùng kỳ năm trước", "Tăng/giảm"], [45, 40, 5], {PAYMENT: 45}, id="last year and change"),
        pytest.param([RATE, "Xếp hạng", "Ghi chú"], [45, 3, "tốt"], {PAYMENT: 45}, id="rank and note"),
        pytest.param(["Tỷ lệ hồ sơ quá hạn (%)"], [4], {}, id="overdue"),
        pytest.param(["Tỷ lệ hồ sơ giải quyết trước hạn (%)"], [73], {}, id="early only"),
        pytest.param(["Tổng số hồ sơ đã giải quyết", "Trước hạn", "Đúng hạn", "Quá hạn"], [100, 73, 20, 7], {ON_TIME: 93}, id="early and on time are one figure"),
        pytest.param(["Tổng số hồ sơ đã giải quyết", "Đúng hạn", "Trong đó trước hạn", "Quá hạn"], [100, 93, 3, 7], {ON_TIME: 93}, id="early is already within on time"),
        pytest.param(["Tổng số hồ sơ đã giải quyết", "Đúng hạn", "Quá hạn"], [100, 93, 7], {ON_TIME: 93}, id="on time and overdue make all"),
        pytest.param(["Tổng số hồ sơ đã giải quyết", "Đúng hạn", "Quá hạn"], [100, 20, 7], {}, id="on time and overdue leave most out"),
        pytest.param(["Tổng số phiếu về giải quyết TTHC", "Rất hài lòng", "Hài lòng", "Không hài lòng"], [100, 50, 40, 10], {SATISFACTION: 90}, id="very satisfied is satisfied"),
        pytest.param(["Kế hoạch vốn (triệu đồng)", "Giải ngân lũy kế (triệu đồng)"], [90, 45], {CAPITAL: 50}, id="amounts of money"),
        pytest.param(["Kế hoạch vốn năm 2023", "Giải ngân", "Tỷ lệ (%)"], [90, 45, 50], {CAPITAL: 50}, id="the year of the plan in a header"),
        pytest.param(["Số tiền phí thanh toán trực tuyến (đồng)", "Tổng số phí (đồng)"], [1000, 2000], {}, id="money beside counts"),
        pytest.param(["Số hồ sơ thanh toán trực tuyến"], [45], {}, id="a count without its whole"),
        pytest.param(["Thanh toán trực tuyến"], [45], {}, id="a count or a rate"),
        pytest.param(["Giải ngân"], [45.2], {}, id="an amount or a rate"),
        pytest.param([f"{RATE} Quý III/2022", f"{RATE} Quý III/2023"], [40, 45], {PAYMENT: 45}, id="last year's column is for comparing"),
        pytest.param(["Tỷ lệ thanh toán trực tuyến (mục tiêu 50%)"], [45.5], {PAYMENT: 45.5}, id="a target in brackets"),
        pytest.param([RATE], [0.45], {}, id="half a percent or a fraction"),
        pytest.param(["Mức độ hài lòng lĩnh vực đất đai (%)"], [91], {}, id="one field of three"),
        pytest.param(["HSCV trên môi trường mạng (%)"], [91], {}, id="a level nobody said"),
    ],
)  # fmt: skip
def test_only_the_figure_itself_is_taken_unseen(
    read: Read, heads: list[str], values: list[Value], expected: dict[str, float]
) -> None:
    reading = read(table(heads, ["Ba Bể", *values], ["Na Rì", *values], ["Chợ Đồn", *values]))
    taken = {(indicator, period): value for (indicator, _, period), value in auto(reading).items()}
    assert taken == {(indicator, "2023-Q3"): value for indicator, value in expected.items()}


def test_the_period_alone_and_luy_ke_stand_side_by_side(read: Read) -> None:
    counts = ["Số hồ sơ thanh toán trực tuyến", "Tổng số hồ sơ phát sinh"]
    rows: Rows = [
        [TITLE],
        ["STT", "Đơn vị", "Trong kỳ", None, "Lũy kế từ đầu năm", None],
        [None, None, *counts, *counts],
        [1, "Ba Bể", 5, 10, 40, 100],
        [2, "Na Rì", 6, 10, 70, 100],
    ]
    reading = read(rows, ["A2:A3", "B2:B3", "C2:D2", "E2:F2"])
    assert {(seen.unit, seen.to_date): seen.value for seen in reading.accepted} == {
        ("061", False): 50, ("061", True): 40, ("066", False): 60, ("066", True): 70,
    }  # fmt: skip


def test_a_percent_format_is_part_of_the_value(read: Read) -> None:
    reading = read(
        table(["Tỷ lệ thanh toán trực tuyến"], ["Ba Bể", 0.957], ["Na Rì", 1]), formats={"C4": "0.0%", "C5": "0%"}
    )
    assert auto(reading) == {(PAYMENT, "061", "2023-Q3"): 95.7, (PAYMENT, "066", "2023-Q3"): 100}


def test_a_rate_of_one_part_beside_the_other_is_left_to_a_person(read: Read) -> None:
    rows: Rows = [
        [TITLE],
        ["STT", "Đơn vị", "Trước hạn", None, "Đúng hạn", None, "Trễ hạn", None],
        [None, None, *["Tổng", "%"] * 3],
        [1, "Ba Bể", 70, 77.78, 15, 16.67, 5, 5.56],
        [2, "Na Rì", 30, 60.5, 15, 30, 5, 10],
    ]
    assert not auto(read(rows, ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2"]))


def test_two_value_columns_for_one_criterion_are_left_to_a_person(read: Read) -> None:
    rows: Rows = [
        ["Đơn vị báo cáo: UBND huyện Ba Bể"], [TITLE], ["STT", "Chỉ tiêu", "Số liệu 1", "Số liệu 2"], [1, RATE, 45.5, 50.5],
    ]  # fmt: skip
    reading = read(rows)
    assert not auto(reading)
    assert len(reading.questions) == 2


@pytest.mark.parametrize(
    ("above", "file", "unit"),
    [
        pytest.param(["Đơn vị báo cáo: UBND huyện Ba Bể"], "Na_Ri_Q3_2023.xlsx", "061", id="said in so many words"),
        pytest.param(["UBND HUYỆN BA BỂ"], "CCHC_Q3_2023.xlsx", "061", id="the letterhead alone"),
        pytest.param(["UBND HUYỆN BA BỂ", "UBND XÃ ĐỊA LINH"], "CCHC_Q3_2023.xlsx", "01915", id="a commune of its district"),
        pytest.param(["UBND TỈNH BẮC KẠN", "UBND HUYỆN BA BỂ"], "Ba_Be_Q3_2023.xlsx", "061", id="letterhead and file agree"),
        pytest.param(["UBND HUYỆN BA BỂ"], "Na_Ri_Q3_2023.xlsx", None, id="letterhead against file"),
        pytest.param(["So sánh huyện Ba Bể và huyện Na Rì"], "Q3_2023.xlsx", None, id="two units in a title"),
        pytest.param([], "Q3_2023.xlsx", None, id="nobody"),
    ],
)  # fmt: skip
def test_whose_criteria_these_are(read: Read, above: list[str], file: str, unit: str | None) -> None:
    rows: Rows = [*([line] for line in above), [TITLE], ["STT", "Chỉ tiêu", "Kết quả"], [1, RATE, 45.5]]
    reading = read(rows, file=file)
    assert auto(reading) == ({(PAYMENT, unit, "2023-Q3"): 45.5} if unit else {})
    assert bool(reading.questions) is (unit is None)


def test_a_code_and_a_name_of_different_units_are_left_to_a_person(read: Read) -> None:
    rows: Rows = [
        [TITLE], ["STT", "Mã", "Tên đơn vị", RATE], [1, 61, "Huyện Ba Bể", 50.5], [2, 66, "Huyện Chợ Đồn", 45],
    ]  # fmt: skip
    reading = read(rows)
    assert auto(reading) == {(PAYMENT, "061", "2023-Q3"): 50.5}
    assert found(reading, Code.UNKNOWN_UNIT) == ["D4"]


# Every finding of the reader, provoked

COUNTS = ["Số hồ sơ thanh toán trực tuyến", "Tổng số hồ sơ phát sinh"]
GOOD: list[list[Value]] = [[name, 10, 20] for name in ("Ngân Sơn", "Chợ Đồn", "Chợ Mới", "Na Rì", "Bạch Thông")]


@pytest.mark.parametrize(
    ("rows", "code", "severity", "cells"),
    [
        pytest.param([["Kính gửi: Sở Nội vụ"]], Code.NO_TABLE, "error", [""], id="no_table"),
        pytest.param(table(["Số cán bộ nữ"], ["Ba Bể", 5], ["Na Rì", 6]), Code.NO_INDICATOR, "error", [""], id="no_indicator"),
        pytest.param(table([RATE], ["Ba Bể", 5.5], ["Huyện Lạ", 60]), Code.UNKNOWN_UNIT, "warning", ["C5"], id="unknown_unit"),
        pytest.param(table([RATE], ["Ba Bể", 55], ["Na Rì", 60], title="Kết quả"), Code.UNKNOWN_PERIOD, "warning", ["C4"], id="unknown_period"),
        pytest.param(table([RATE], ["Ba Bể", 55], ["Na Rì", 60], title="Kết quả quý III năm 2022"), Code.UNKNOWN_PERIOD, "warning", ["C4"], id="unknown_period: a former year's title"),
        pytest.param(table([RATE], ["Ba Bể", "1/2"], ["Na Rì", 60], ["Chợ Mới", 55]), Code.NOT_A_NUMBER, "warning", ["C4"], id="not_a_number: a pair or a date"),
        pytest.param(table(["Thanh toán trực tuyến"], ["Ba Bể", 55], ["Na Rì", 60]), Code.AMBIGUOUS_COLUMN, "warning", ["C4"], id="ambiguous_column"),
        pytest.param(table([RATE], ["Ba Bể", "chưa rõ"], ["Na Rì", 60]), Code.NOT_A_NUMBER, "warning", ["C4"], id="not_a_number"),
        pytest.param(table([RATE], ["Ba Bể", 157.3], ["Na Rì", 60]), Code.OUT_OF_RANGE, "error", ["C4"], id="out_of_range above"),
        pytest.param(table([RATE], ["Ba Bể", -5], ["Na Rì", 60]), Code.OUT_OF_RANGE, "error", ["C4"], id="out_of_range below"),
        pytest.param(table(COUNTS, ["Ba Bể", 0, 0], *GOOD), Code.ZERO_DENOMINATOR, "info", ["D4"], id="zero_denominator"),
        pytest.param(table([RATE], ["Ba Bể", "KPS"], ["Na Rì", 60]), Code.NO_CASES, "info", ["C4"], id="no_cases"),
        pytest.param(table(COUNTS, ["Ba Bể", 30, 20], *GOOD), Code.NUMERATOR_EXCEEDS_DENOMINATOR, "error", ["C4"], id="numerator_exceeds_denominator"),
        pytest.param(table([*COUNTS, "Tỷ lệ (%)"], ["Ba Bể", 10, 20, 55], *([*row, 50] for row in GOOD)), Code.RATE_MISMATCH, "warning", ["E4"], id="rate_mismatch"),
        pytest.param(table(COUNTS, *([name, 10, 20] for name in DISTRICTS), ["Tổng cộng", 81, 160]), Code.TOTAL_MISMATCH, "warning", ["C12"], id="total_mismatch"),
        pytest.param(table([RATE], ["Ba Bể", 55], ["H. Ba Bể", 60], ["Na Rì", 70]), Code.DUPLICATE, "warning", ["C5"], id="duplicate"),
        pytest.param(table(["Số hồ sơ thanh toán trực tuyến", "Số hồ sơ thu phí"], ["Ba Bể", 10, 20], *GOOD), Code.OTHER_DEFINITION, "warning", ["C4"], id="other_definition"),
        pytest.param(table(COUNTS, ["Ba Bể", None, 20], *GOOD), Code.MISSING_COUNT, "warning", ["C4"], id="missing_count"),
        pytest.param(table(["Tỷ lệ báo cáo gửi đúng hạn (%)"], ["Xã Địa Linh", 55.5], ["Ba Bể", 60]), Code.UNEXPECTED_LEVEL, "warning", ["C4"], id="unexpected_level"),
        pytest.param(table([RATE], ["Ba Bể", "#DIV/0!"], ["Na Rì", 60]), Code.ERROR_CELL, "warning", ["C4"], id="error_cell"),
        pytest.param(table([RATE], ["Ba Bể", "=1+1"], ["Na Rì", 60]), Code.NO_CACHED_VALUE, "warning", ["C4"], id="no_cached_value"),
    ],
)  # fmt: skip
def test_every_finding_says_what_where_and_what_to_do(
    read: Read, rows: Rows, code: Code, severity: str, cells: list[str]
) -> None:
    reading = read(rows)
    assert found(reading, code) == cells
    (one,) = [finding for finding in reading.findings if finding.code is code]
    assert one.severity == severity
    assert one.message.endswith((".", "%"))
    assert one.hint


def test_a_hidden_sheet_waits_for_a_person_and_hidden_rows_are_said(read: Read) -> None:
    reading = read(table([RATE], ["Ba Bể", 55.5], ["Na Rì", 60]), hidden=True)
    assert Code.HIDDEN in codes(reading)
    assert len(reading.observations) == 2
    assert not auto(reading)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        pytest.param(b"", Code.EMPTY_FILE, id="empty_file"),
        pytest.param(b"PK\x03\x04 not a workbook", Code.UNREADABLE_FILE, id="unreadable_file"),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000, Code.UNREADABLE_FILE, id="damaged xls"),
    ],
)
def test_a_bad_file_is_an_answer_not_a_crash(plan: Plan, data: bytes, code: Code) -> None:
    reading = read_report("x.xlsx", data, plan)
    assert [(one.code, one.severity) for one in reading.findings] == [(code, Severity.ERROR)]
    assert reading.refused


def test_a_missing_figure_is_no_zero_and_no_finding(read: Read) -> None:
    reading = read(table([RATE], ["Ba Bể", None], ["Na Rì", 60]))
    assert figures(reading) == {(PAYMENT, "066", "2023-Q3"): 60}
    assert not reading.findings


def test_a_total_of_all_districts_is_the_province_s(read: Read) -> None:
    reading = read(table(COUNTS, *([name, 10, 20] for name in DISTRICTS), ["Toàn tỉnh", 80, 160]))
    assert auto(reading)[PAYMENT, "06", "2023-Q3"] == 50
    assert len(auto(reading)) == 9


def test_a_total_of_some_districts_is_nobody_s_for_sure(read: Read) -> None:
    reading = read(table(COUNTS, ["Ba Bể", 10, 20], ["Na Rì", 10, 30], ["Tổng cộng", 20, 50]))
    assert set(auto(reading)) == {(PAYMENT, "061", "2023-Q3"), (PAYMENT, "066", "2023-Q3")}


def test_the_same_figure_twice_is_one_figure(read: Read) -> None:
    second = table([RATE], ["Na Rì", 60], ["Ba Bể", 57.3])
    reading = read(table([RATE], ["Ba Bể", 57.3], ["Na Rì", 60]), more={"Biểu 02": second})
    assert auto(reading) == {(PAYMENT, "061", "2023-Q3"): 57.3, (PAYMENT, "066", "2023-Q3"): 60}
    assert len(reading.observations) == 2


def test_a_report_bears_its_date_its_sender_and_the_mark_of_a_sample(read: Read) -> None:
    rows: Rows = [
        ["UBND HUYỆN BA BỂ"],
        ["DỮ LIỆU MẪU"],
        ["Đơn vị báo cáo: UBND huyện Ba Bể"],
        [TITLE],
        ["Bắc Kạn, ngày 18 tháng 9 năm 2023"],
        ["STT", "Chỉ tiêu", "Kết quả"],
        [1, RATE, 45],
    ]
    reading = read(rows)
    assert (reading.sender, str(reading.reported_on), reading.sample) == ("061", "2023-09-18", True)


def test_who_asked_is_kept_with_what_people_said(read: Read) -> None:
    title = "Kết quả khảo sát SIPAS của Bộ Nội vụ năm 2023"
    reading = read(table(["Mức độ hài lòng (%)", RATE], ["Ba Bể", 75.03, 45.5], ["Na Rì", 80, 46], title=title))
    assert {(seen.indicator, seen.measurement) for seen in reading.observations} == {
        (SATISFACTION, "sipas"), (PAYMENT, "own"),
    }  # fmt: skip


# Laws

VALUES = st.lists(st.integers(0, 1000), min_size=3, max_size=3)
QUIET = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


def values_of(reading: Reading) -> dict[tuple[str, str | None, str], tuple[float | None, Decision]]:
    return {(s.indicator, s.unit, str(s.period)): (_rounded(s), s.decision) for s in reading.observations}


def base(counts: list[int]) -> tuple[list[str], list[list[Value]]]:
    heads = ["Tổng số hồ sơ phát sinh", "Số hồ sơ thanh toán trực tuyến", "Tỷ lệ hồ sơ giải quyết đúng hạn (%)"]
    names = ("Ba Bể", "Na Rì", "Chợ Đồn")
    return heads, [[name, number + 5, number, 90.5] for name, number in zip(names, counts, strict=True)]


@QUIET
@given(VALUES, st.permutations(range(3)), st.permutations(range(3)))
def test_the_order_of_rows_and_columns_changes_no_figure(
    read: Read, counts: list[int], columns: list[int], rows: list[int]
) -> None:
    heads, body = base(counts)
    moved = [[body[row][0], *(body[row][column + 1] for column in columns)] for row in rows]
    assert values_of(read(table([heads[column] for column in columns], *moved))) == values_of(read(table(heads, *body)))


@QUIET
@given(VALUES, st.integers(0, 3), st.integers(0, 2), st.sampled_from(["", "BÁO CÁO CCHC", "Đơn vị tính: hồ sơ"]))
def test_blank_rows_blank_columns_and_another_title_change_no_figure(
    read: Read, counts: list[int], above: int, left: int, title: str
) -> None:
    heads, body = base(counts)
    plain = table(heads, *body)
    framed: Rows = [[] for _ in range(above)] + ([[title]] if title else [])
    for row in plain:
        framed += [[*[None] * left, *row]]
    assert values_of(read(framed)) == values_of(read(plain))


@QUIET
@given(VALUES, st.integers(3, 6))
def test_a_blank_row_inside_changes_no_figure(read: Read, counts: list[int], at: int) -> None:
    heads, body = base(counts)
    plain = table(heads, *body)
    assert values_of(read([*plain[:at], [], *plain[at:]])) == values_of(read(plain))


@settings(max_examples=40)
@given(st.lists(st.lists(st.none() | st.integers(-5, 300) | st.sampled_from(
    ["Ba Bể", "Tổng", RATE, "Đúng hạn", "Quý III/2023", "-", "57,3%", "STT", "Tổng số", "x", "Thanh toán trực tuyến"]
), max_size=5), max_size=7))  # fmt: skip
def test_no_workbook_stops_the_reader_and_none_goes_unexplained(rows: Rows) -> None:
    reading = read_report("x.xlsx", xlsx(rows), PLAN)
    assert reading.observations or reading.findings
    for seen in reading.accepted:
        assert seen.state is State.NO_CASES or (seen.value is not None and seen.value >= 0)
