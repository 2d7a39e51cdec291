"""Numbers of rows under heads that do not call them so."""

import pytest

from lib.intake.layout.row_numbers import are_numbers, run_on
from tests.intake.conftest import Read, Rows
from tests.intake.test_reports import auto

TASKS, ON_TIME = "direction.tasks_completed", "procedures.on_time"


@pytest.mark.parametrize(
    ("numbers", "follow"),
    [
        pytest.param("1 2 3", True, id="plain"),
        pytest.param("1 1.1 1.2 2 2.1 2.2 3", True, id="two levels"),
        pytest.param("1.1 1.2 2.1 2.2", True, id="the second level alone"),
        pytest.param("I 1 2 II 1 2 III 1", True, id="from the start under each head"),
        pytest.param("I 1 2 II 3 4", True, id="through all heads"),
        pytest.param("A I 1 a b 2 B I 1", True, id="four kinds"),
        pytest.param("1. 2. 3.", True, id="with points"),
        pytest.param("1 1.1.1", False, id="a level left out"),
        pytest.param("1 3 4", False, id="a gap"),
        pytest.param("12 7 9", False, id="counts"),
        pytest.param("3 4 5", False, id="counts that rise"),
        pytest.param("1 2", False, id="two may be chance"),
    ],
)
def test_numbers_that_run_on(numbers: str, follow: bool) -> None:
    assert run_on(["", *numbers.split()]) is follow
    assert are_numbers(numbers.split())


@pytest.mark.parametrize("head", ["Mục", "Thứ tự mục", "Ký hiệu"])
def test_criteria_numbered_under_any_head(read: Read, head: str) -> None:
    rows: Rows = [
        ["UBND HUYỆN BA BỂ"],
        ["SỐ LIỆU CẢI CÁCH HÀNH CHÍNH QUÝ I/2023"],
        [head, "Tiêu chí thống kê", "Thực hiện trong quý"],
        ["1", "Nhiệm vụ trong Kế hoạch CCHC", None],
        ["1.1", "Số nhiệm vụ được giao", 12],
        ["1.2", "Số nhiệm vụ đã hoàn thành", 3],
        ["2", "Giải quyết TTHC", None],
        ["2.1", "Số hồ sơ đã giải quyết", 400],
        ["2.2", "Số hồ sơ giải quyết trước và đúng hạn", 380],
    ]
    assert auto(read(rows)) == {(TASKS, "061", "2023-Q1"): 25, (ON_TIME, "061", "2023-Q1"): 95}
