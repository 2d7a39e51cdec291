"""“Cộng huyện Ba Bể” below the communes of one district, among those of others; a criterion that a form asks for twice."""

import pytest

from lib.core.finding import Code
from lib.core.plan import Plan
from lib.intake.files.grid import Value
from tests.intake.conftest import TITLE, Read
from tests.intake.test_reports import auto, codes

Rows = list[list[Value]]
ON_TIME = "procedures.on_time"


def groups(plan: Plan, *, called: str, left_out: int = 0, wrong: int = 0) -> Rows:
    """All communes of two districts but some, each with its sum below."""
    rows: Rows = [
        [f"{TITLE} giải quyết TTHC"],
        ["TT", "Đơn vị", "Tổng số hồ sơ đã giải quyết", "Số hồ sơ giải quyết trước và đúng hạn"],
    ]
    for code in ("061", "066"):
        communes = plan.units.children(code)[left_out:]
        rows.append(["I", plan.units.get(code).name])
        rows += [[number, commune.name, 100, 90] for number, commune in enumerate(communes, start=1)]
        size = len(communes)
        rows.append(
            [None, called.format(plan.units.get(code).name.removeprefix("Huyện ")), 100 * size + wrong, 90 * size]
        )
    return rows


@pytest.mark.parametrize("called", ["Cộng huyện {}", "Tổng {}", "Tổng cộng huyện {}", "Tổng số H. {}"])
def test_the_sum_of_all_communes_is_the_district_s(read: Read, plan: Plan, called: str) -> None:
    found = auto(read(groups(plan, called=called)))
    assert (found[ON_TIME, "061", "2023-Q3"], found[ON_TIME, "066", "2023-Q3"]) == (90, 90)


def test_the_sum_of_some_communes_may_leave_out_the_others(read: Read, plan: Plan) -> None:
    reading = read(groups(plan, called="Cộng huyện {}", left_out=2))
    assert {"061", "066"}.isdisjoint(unit for _, unit, _ in auto(reading))
    assert Code.UNKNOWN_UNIT in codes(reading)


def test_a_sum_that_its_communes_do_not_come_to_waits(read: Read, plan: Plan) -> None:
    reading = read(groups(plan, called="Cộng huyện {}", wrong=7))
    assert {"061", "066"}.isdisjoint(unit for _, unit, _ in auto(reading))
    assert Code.TOTAL_MISMATCH in codes(reading)


def twice(again: Value) -> Rows:
    """One criterion under two areas, in two wordings."""
    return [
        ["UBND HUYỆN BA BỂ"],
        [TITLE],
        ["TT", "Chỉ tiêu", "Kết quả (%)"],
        [1, "Tỷ lệ hồ sơ giải quyết đúng hạn", 97.5],
        [2, "Tỷ lệ cuộc họp trực tuyến", 40],
        [3, "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", again],
    ]


def test_a_criterion_asked_for_twice_is_taken_once_where_both_say_the_same(read: Read) -> None:
    reading = read(twice(97.5))
    assert auto(reading)[ON_TIME, "061", "2023-Q3"] == 97.5
    assert Code.DUPLICATE in codes(reading)


@pytest.mark.parametrize("again", [91, "KPS"])
def test_a_criterion_with_two_answers_is_asked_about(read: Read, again: Value) -> None:
    assert (ON_TIME, "061", "2023-Q3") not in auto(read(twice(again)))
