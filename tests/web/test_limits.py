"""How often one may try, and the names and addresses of machines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.core.account import Role
from lib.services import accounts
from lib.services.office import Office
from lib.web import binding
from lib.web.binding import OpenToAll
from lib.web.limits import Limit, network
from tests.services.test_services_accounts import PASSWORD
from tests.services.test_services_passwords import CHEAP
from tests.web.conftest import Clock


def test_room_comes_back_evenly() -> None:
    clock = Clock()
    limit = Limit(2, 10, clock)
    assert [limit.take("a"), limit.take("a"), limit.take("a"), limit.take("b")] == [0, 0, 5, 0]
    clock.now = 5
    assert [limit.take("a"), limit.take("a")] == [0, 5]


@given(st.lists(st.tuples(st.floats(0, 100), st.floats(0.1, 50)), max_size=40))
def test_nobody_takes_more_than_the_room_and_what_came_back(asked: list[tuple[float, float]]) -> None:
    clock = Clock()
    limit = Limit(50, 100, clock)
    taken = 0.0
    for pause, amount in asked:
        clock.now += pause
        if limit.take("a", amount) == 0:
            taken += amount
        assert taken <= 50 + clock.now * 0.5 + 1e-6


@given(st.floats(0.1, 50), st.floats(0.1, 50))
def test_who_waits_as_told_may_go_on(first: float, second: float) -> None:
    clock = Clock()
    limit = Limit(50, 100, clock)
    limit.take("a", first)
    clock.now += limit.take("a", second)
    assert limit.take("a", second) == 0 or clock.now == 0


def test_memory_has_an_end() -> None:
    limit = Limit(1, 60, Clock())
    for number in range(10_050):
        limit.take(str(number))
    assert len(limit._taken) == 10_000


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("10.0.0.1", "10.0.0.2", False, id="two machines"),
        pytest.param("2001:db8::1", "2001:db8::ffff:1", True, id="one network of IPv6"),
        pytest.param("2001:db8:0:1::1", "2001:db8:0:2::1", False, id="two networks of IPv6"),
        pytest.param("::ffff:10.0.0.1", "::ffff:10.0.0.2", False, id="IPv4 written as IPv6"),
        pytest.param("", "x", False, id="no address"),
    ],
)
def test_who_counts_as_one(one: str, other: str, same: bool) -> None:
    assert (network(one) == network(other)) is same


@pytest.mark.parametrize("address", ["127.0.0.1", "127.8.8.8", "::1", "[::1]", "localhost"])
def test_on_this_machine_it_starts_without_accounts(office: Office, address: str) -> None:
    binding.check(office, address)


@pytest.mark.parametrize("address", [None, "", "0.0.0.0", "::", "10.0.0.5", "cchc.example.vn", "unix:///run/cchc"])  # noqa: S104
def test_for_other_machines_it_starts_only_with_an_account(office: Office, address: str | None) -> None:
    with pytest.raises(OpenToAll) as told:
        binding.check(office, address)
    assert accounts.COMMAND in told.value.hint
    accounts.add(office, "quantri", PASSWORD, role=Role.ADMIN, seals=CHEAP)
    binding.check(office, address)
