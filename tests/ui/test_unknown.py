"""What is said of an address that names something the plan does not have."""

import pytest

from lib.plans.folder import load_plan
from lib.ui import unknown

PLAN = load_plan()


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        pytest.param({}, (), id="nothing asked"),
        pytest.param({"period": "2023-Q3", "unit": "061", "area": "procedures"}, (), id="all known"),
        pytest.param({"file": "x", "day": "2023-10-05"}, (), id="names of other things"),
        pytest.param({"unit": ""}, (), id="an empty value"),
        pytest.param({"period": "2022-Q3"}, ("kỳ “2022-Q3”",), id="a period of another year"),
        pytest.param({"period": "q3", "unit": "999"}, ("kỳ “q3”", "đơn vị “999”"), id="two unknown values"),
        pytest.param({"indicator": "a" * 99}, ("chỉ tiêu “" + "a" * 40 + "…”",), id="a long value is cut"),
    ],
)
def test_which_values_are_unknown(asked: dict[str, str], found: tuple[str, ...]) -> None:
    assert unknown.unknown(PLAN, asked) == found


def test_the_notice_escapes_what_it_repeats() -> None:
    said = unknown.notice(PLAN, {"area": "<script>"})
    assert "&lt;script&gt;" in said
    assert "<script>" not in said
    assert unknown.notice(PLAN, {"area": "procedures"}) == ""
