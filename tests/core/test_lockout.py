"""How long a name waits after wrong passwords."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.core import lockout

NOW = datetime(2023, 9, 1, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("failures", "seconds"),
    [
        pytest.param(0, 0, id="none"),
        pytest.param(2, 0, id="fingers slip"),
        pytest.param(3, 5, id="the third"),
        pytest.param(4, 10, id="twice that"),
        pytest.param(10, 640, id="ten"),
        pytest.param(11, 900, id="at most a quarter of an hour"),
        pytest.param(10**9, 900, id="a machine"),
    ],
)
def test_the_wait_by_wrong_passwords(failures: int, seconds: int) -> None:
    assert lockout.delay(failures) == timedelta(seconds=seconds)


@given(st.integers(min_value=0, max_value=10**6))
def test_one_more_wrong_password_never_waits_less_and_at_most_twice_as_long(failures: int) -> None:
    before, after = lockout.delay(failures), lockout.delay(failures + 1)
    assert before <= after <= max(before * 2, lockout.FIRST)
    assert after <= lockout.LONGEST


@given(st.integers(min_value=0, max_value=50), st.timedeltas(timedelta(0), timedelta(days=2)))
def test_what_is_left_and_what_passed_make_the_wait(failures: int, passed: timedelta) -> None:
    left = lockout.left(failures, NOW, NOW + passed)
    assert left == max(lockout.delay(failures) - passed, timedelta(0))


@pytest.mark.parametrize(
    ("passed", "counts"),
    [
        pytest.param(timedelta(hours=23), 7, id="within a day"),
        pytest.param(timedelta(hours=24), 0, id="a day later"),
    ],
)
def test_wrong_passwords_are_forgotten_after_a_day(passed: timedelta, counts: int) -> None:
    assert lockout.counted(7, NOW, NOW + passed) == counts


def test_a_name_never_tried_waits_for_nothing() -> None:
    assert lockout.left(0, None, NOW) == timedelta(0)
    assert lockout.counted(0, None, NOW) == 0
