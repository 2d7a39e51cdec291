import pytest

from lib.core.account import LOCAL, RIGHTS, Actor, Right, Role


@pytest.mark.parametrize("right", Right)
def test_every_right_is_named_and_somebody_has_it(right):
    assert right.label
    assert any(right in rights for rights in RIGHTS.values())


@pytest.mark.parametrize("right", Right)
def test_whoever_sits_at_the_machine_may_do_all(right):
    assert LOCAL.may(right)


@pytest.mark.parametrize("role", Role)
def test_an_account_may_what_its_role_may(role):
    actor = Actor(name="Nguyễn Văn A", account="a", role=role, unit="061")
    assert role.label
    assert {right for right in Right if actor.may(right)} == RIGHTS[role]


@pytest.mark.parametrize(
    "parts",
    [
        pytest.param({"account": "a", "role": None}, id="no role: it would have all rights"),
        pytest.param({"account": "a", "role": Role.UNIT}, id="a unit's account without a unit"),
    ],
)
def test_an_account_that_would_have_no_bounds_cannot_be_made(parts):
    with pytest.raises(ValueError, match="account a"):
        Actor(name="Nguyễn Văn A", **parts)
