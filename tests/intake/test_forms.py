"""Forms as offices adapt them: numbered criteria, grades in columns, formulas that nobody worked out."""

import pytest

from lib.core.observation import Decision
from tests.intake.conftest import TITLE, Read
from tests.intake.test_reports import Rows, auto

ONLINE, PAYMENT = "digital_government.online_applications", "procedures.online_payment"
CADRES = "civil_service.commune_cadres_intermediate"


@pytest.mark.parametrize("head", ["Mã số", "Mã", "Mã chỉ tiêu"])
def test_numbers_of_criteria_are_no_figures(read: Read, head: str) -> None:
    rows: Rows = [
        ["UBND huyện Ba Bể"],
        [TITLE],
        [head, "Chỉ tiêu", "ĐVT", "Số liệu"],
        [1, "Tổng số hồ sơ TTHC đã giải quyết", "Hồ sơ", 68],
        [1.1, "Số hồ sơ TTHC giải quyết trước và đúng hạn", "Hồ sơ", 54],
        [2, "Tổng số phản ánh, kiến nghị tiếp nhận", "PAKN", 4],
        [2.1, "Số phản ánh, kiến nghị đã xử lý dứt điểm", "PAKN", 3],
    ]
    seen = {each.indicator: (each.numerator, each.denominator) for each in read(rows).accepted}
    assert seen == {"procedures.on_time": (54, 68), "procedures.feedback_resolved": (3, 4)}


def staffed(highest: str) -> Rows:
    return [
        ["TRÌNH ĐỘ CHUYÊN MÔN CÁN BỘ CẤP XÃ, HUYỆN BA BỂ NĂM 2023"],
        ["TT", "Xã", "Tổng số cán bộ", "Sơ cấp", "Trung cấp", "Cao đẳng", highest, "Tỷ lệ cán bộ từ trung cấp trở lên (%)"],
        [1, "Bành Trạch", 12, 1, 2, 1, 8, 91.7],
        [2, "Địa Linh", 10, 2, 3, 1, 4, 80],
        [3, "Khang Ninh", 11, 0, 2, 2, 7, 100],
    ]  # fmt: skip


@pytest.mark.parametrize("highest", ["Đại học", "Đại học trở lên"])
def test_grades_are_added_up_from_the_lowest_that_counts(read: Read, highest: str) -> None:
    seen = {(each.numerator, each.denominator) for each in read(staffed(highest)).accepted if each.indicator == CADRES}
    assert seen == {(11, 12), (8, 10), (11, 11)}


@pytest.mark.parametrize("head", ["Nộp phí, lệ phí", "Thanh toán"])
def test_dossiers_under_fees_are_no_money(read: Read, head: str) -> None:
    rows: Rows = [
        [TITLE],
        ["TT", "Đơn vị", head, None, None, None],
        [None, None, "HS phải nộp phí", "HS thanh toán trực tuyến", "Tỷ lệ thanh toán trực tuyến", "Số tiền (đồng)"],
        [1, "Ba Bể", 200, 150, 0.75, 1500000],
        [2, "Na Rì", 300, 240, 0.8, 2400000],
    ]
    reading = read(rows, merges=["C2:F2", "A2:A3", "B2:B3"])
    assert auto(reading) == {(PAYMENT, "061", "2023-Q3"): 75, (PAYMENT, "066", "2023-Q3"): 80}


def test_a_formula_without_result_does_not_say_which_whole_was_meant(read: Read) -> None:
    rows: Rows = [
        [TITLE],
        ["TT", "Đơn vị", "Tổng HS tiếp nhận", "HS trực tuyến", "Tỷ lệ HS trực tuyến (%)", "HS đã giải quyết"],
        [1, "Ba Bể", 215, 51, "=D3/C3*100", 213],
        [2, "Na Rì", 220, 113, "=D4/C4*100", 219],
    ]
    online = [each for each in read(rows).observations if each.indicator == ONLINE]
    assert [each.decision for each in online] == [Decision.CONFIRM, Decision.CONFIRM]
