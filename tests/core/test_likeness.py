"""Which texts are one but for a slip of the pen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.core.likeness import likeness, misspelt, opens, same, shared

PLAN = "Ban hành Kế hoạch kiểm tra công tác cải cách hành chính quý II năm 2023"


@pytest.mark.parametrize(
    ("other", "is_same", "is_misspelt"),
    [
        pytest.param(PLAN.upper(), True, False, id="capitals"),
        pytest.param(
            "Ban hanh ke hoach kiem tra cong tac cai cach hanh chinh quy II nam 2023.", True, False, id="bare"
        ),
        pytest.param(PLAN.replace("kiểm", "kiễmm"), False, True, id="a letter twice"),
        pytest.param(PLAN.replace("Kế hoạch", "Kếhoạch"), False, True, id="a forgotten space"),
        pytest.param(PLAN.replace("quý II", "quý III"), False, False, id="another quarter"),
        pytest.param(PLAN.replace("2023", "2022"), False, False, id="another year"),
        pytest.param(PLAN.replace("kiểm tra", "đánh giá"), False, False, id="other words"),
        pytest.param(PLAN.replace(" công tác", ""), False, False, id="fewer words"),
        pytest.param("", False, False, id="nothing"),
    ],
)
def test_two_texts(other: str, is_same: bool, is_misspelt: bool) -> None:
    assert (same(PLAN, other), misspelt(PLAN, other)) == (is_same, is_misspelt)


def test_short_words_are_other_words() -> None:
    assert not misspelt("Rà soát tổ chức bộ máy cấp xã", "Rà soát tổ chức bộ máy cấp sở")


def test_the_beginning_of_a_text() -> None:
    assert opens("Ban hành Kế hoạch kiểm tra…", PLAN)
    assert not opens("Ban hành", PLAN)
    assert not opens(PLAN, "Ban hành Kế hoạch kiểm tra")


def test_shared_words_are_a_share_of_the_shorter_text() -> None:
    assert shared("kiểm tra cải cách hành chính", PLAN) == 1.0
    assert shared("kiểm tra đột xuất", PLAN) == pytest.approx(0.5)
    assert shared("", PLAN) == 0.0


@given(st.text(max_size=60), st.text(max_size=60))
def test_likeness_is_the_same_both_ways(one: str, other: str) -> None:
    assert likeness(one, other) == likeness(other, one)
    assert misspelt(one, other) == misspelt(other, one)
    assert not (same(one, other) and misspelt(one, other))
