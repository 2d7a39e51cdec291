"""Accounts: who may be made, changed and locked, and what that does to open sessions."""

from collections.abc import Callable

import pytest

from lib.core.account import Actor, Role
from lib.core.audit import Act
from lib.core.errors import DashboardError, NotAllowed, StoreError
from lib.services import accounts, audit, sessions
from lib.services.accounts import AccountError
from lib.services.office import Office
from lib.store.audit import Wanted
from tests.services.test_services_passwords import CHEAP

PASSWORD = "bò vàng lên núi"
Do = Callable[[Office], object]


def add(office: Office, name: str, role: Role = Role.ADMIN, unit: str | None = None) -> None:
    accounts.add(office, name, PASSWORD, role=role, unit=unit, seals=CHEAP)


def signed_in(office: Office, name: str) -> str:
    """The key of a new session."""
    token = sessions.sign_in(office, name, PASSWORD, origin="10.0.0.9", seals=CHEAP)
    return sessions.key_of(token)


def actor(office: Office, key: str) -> Actor | None:
    return sessions.who(office, key, origin="10.0.0.9")


@pytest.fixture
def staffed(office: Office) -> Office:
    add(office, "quantri")
    add(office, "hoa", Role.OFFICER)
    return office


def test_without_accounts_there_are_none(office: Office) -> None:
    assert not accounts.exist(office)
    add(office, "quantri")
    assert accounts.exist(office)


def test_an_account_is_kept_as_it_was_made(office: Office) -> None:
    accounts.add(office, " QuanTri ", PASSWORD, role=Role.ADMIN, full_name=" Nguyễn  Văn An ", seals=CHEAP)
    accounts.add(office, "ba.be", None, role=Role.UNIT, unit="061")
    kept = [(one.name, one.full_name, one.role, one.unit, one.sealed is None) for one in accounts.all(office)]
    assert kept == [
        ("ba.be", "ba.be", Role.UNIT, "061", True),
        ("quantri", "Nguyễn Văn An", Role.ADMIN, None, False),
    ]


@pytest.mark.parametrize(
    ("make", "why"),
    [
        pytest.param(lambda o: add(o, "Hoa Nguyễn"), "không dùng làm tên", id="a name with a space"),
        pytest.param(lambda o: add(o, "x"), "không dùng làm tên", id="one letter"),
        pytest.param(lambda o: add(o, "x" * 41), "không dùng làm tên", id="a long name"),
        pytest.param(lambda o: add(o, "quantri"), "Đã có tài khoản", id="a name that is taken"),
        pytest.param(lambda o: add(o, "QUANTRI"), "Đã có tài khoản", id="the same name in capitals"),
        pytest.param(lambda o: add(o, "babe", Role.UNIT), "phải có đơn vị", id="a unit without its code"),
        pytest.param(lambda o: add(o, "babe", Role.UNIT, "999"), "không có đơn vị mã", id="an unknown unit"),
        pytest.param(lambda o: add(o, "lan", Role.LEADER, "061"), "không gắn với đơn vị", id="a leader of a unit"),
        pytest.param(
            lambda o: accounts.add(o, "lan", "quantri12345", role=Role.LEADER), "quá dễ đoán", id="a weak password"
        ),
        pytest.param(
            lambda o: accounts.add(o, "lan", PASSWORD, role=Role.LEADER, full_name="x" * 81), "đến 80", id="a long title"
        ),
        pytest.param(lambda o: accounts.disable(o, "nobody"), "Không có tài khoản", id="nobody locked"),
        pytest.param(lambda o: accounts.appoint(o, "hoa", Role.UNIT), "phải có đơn vị", id="appointed without a unit"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused(staffed: Office, make: Do, why: str) -> None:
    before = accounts.all(staffed)
    with pytest.raises(DashboardError, match=why):
        make(staffed)
    assert accounts.all(staffed) == before


def test_the_first_account_is_an_administrators(office: Office) -> None:
    with pytest.raises(StoreError, match="đầu tiên phải là tài khoản quản trị"):
        add(office, "hoa", Role.OFFICER)
    assert not accounts.exist(office)


@pytest.mark.parametrize(
    "close",
    [
        pytest.param(lambda o: accounts.disable(o, "quantri"), id="locked"),
        pytest.param(lambda o: accounts.appoint(o, "quantri", Role.OFFICER), id="demoted"),
    ],
)
def test_the_last_administrator_stays(staffed: Office, close: Do) -> None:
    key = signed_in(staffed, "quantri")
    with pytest.raises(StoreError, match="còn một tài khoản quản trị"):
        close(staffed)
    assert actor(staffed, key) is not None, "the session goes on"
    add(staffed, "thay")
    close(staffed)


@pytest.mark.parametrize(
    "end",
    [
        pytest.param(lambda o: accounts.disable(o, "hoa"), id="locked"),
        pytest.param(lambda o: accounts.set_password(o, "hoa", "rừng thông xanh", seals=CHEAP), id="another password"),
        pytest.param(lambda o: accounts.end_sessions(o, "hoa"), id="sessions ended"),
    ],
)
def test_what_ends_every_session_of_an_account_at_once(staffed: Office, end: Do) -> None:
    keys = [signed_in(staffed, "hoa") for _ in range(2)]
    others = signed_in(staffed, "quantri")
    assert [one.key for one in accounts.open_sessions(staffed, "hoa")] == keys[::-1]
    end(staffed)
    assert [actor(staffed, key) for key in keys] == [None, None]
    assert accounts.open_sessions(staffed, "hoa") == []
    assert actor(staffed, others) is not None


def test_a_role_changes_under_open_sessions(staffed: Office) -> None:
    key = signed_in(staffed, "hoa")
    accounts.appoint(staffed, "hoa", Role.UNIT, "061")
    found = actor(staffed, key)
    assert found is not None
    assert (found.role, found.unit) == (Role.UNIT, "061")


def test_a_locked_account_does_not_get_its_old_sessions_back(staffed: Office) -> None:
    key = signed_in(staffed, "hoa")
    accounts.disable(staffed, "hoa")
    accounts.enable(staffed, "hoa")
    assert actor(staffed, key) is None
    assert actor(staffed, signed_in(staffed, "hoa")) is not None


@pytest.mark.parametrize("role", [Role.LEADER, Role.OFFICER, Role.UNIT])
@pytest.mark.parametrize(
    "do",
    [
        pytest.param(accounts.all, id="list"),
        pytest.param(lambda o: add(o, "moi"), id="add"),
        pytest.param(lambda o: accounts.appoint(o, "hoa", Role.ADMIN), id="appoint"),
        pytest.param(lambda o: accounts.set_password(o, "quantri", "rừng thông xanh", seals=CHEAP), id="password"),
        pytest.param(lambda o: accounts.disable(o, "hoa"), id="lock"),
        pytest.param(lambda o: accounts.enable(o, "hoa"), id="unlock"),
        pytest.param(lambda o: accounts.end_sessions(o, "hoa"), id="end sessions"),
        pytest.param(lambda o: accounts.open_sessions(o, "hoa"), id="see sessions"),
    ],
)
def test_only_administrators_manage_accounts(staffed: Office, role: Role, do: Do) -> None:
    before = accounts.all(staffed)
    somebody = Actor(name="Ai đó", account="ai", role=role, unit="061" if role is Role.UNIT else None)
    with pytest.raises(NotAllowed):
        do(staffed.by(somebody))
    assert accounts.all(staffed) == before


def test_an_error_says_what_to_do() -> None:
    assert AccountError.hint


def log(office: Office) -> list[tuple[str, str, str, str]]:
    """Who did what to which account, and what it then was; oldest first."""
    entries = reversed(audit.entries(office, Wanted()))
    return [(one.account or one.who, one.act, one.subject, one.after) for one in entries]


def test_what_happens_to_accounts_and_who_signs_in_is_told(office: Office) -> None:
    add(office, "quantri")
    chief = Actor(name="Quản trị", account="quantri", role=Role.ADMIN, origin="10.0.0.1")
    accounts.add(office.by(chief), "hoa", PASSWORD, role=Role.OFFICER, seals=CHEAP)
    key = signed_in(office, "hoa")
    with pytest.raises(DashboardError):
        sessions.sign_in(office, "hoa", "một mật khẩu sai", origin="10.0.0.9", seals=CHEAP)
    with pytest.raises(DashboardError):
        sessions.sign_in(office, "mật khẩu gõ nhầm ô", "x", origin="10.0.0.9", seals=CHEAP)
    sessions.sign_out(office, key)
    sessions.sign_out(office, key)
    accounts.appoint(office.by(chief), "hoa", Role.UNIT, "061")
    accounts.set_password(office.by(chief), "hoa", "rừng thông xanh", seals=CHEAP)
    accounts.disable(office.by(chief), "hoa")
    found = log(office)
    assert [one[:3] for one in found] == [
        ("Máy này", Act.ACCOUNT, "quantri"),
        ("quantri", Act.ACCOUNT, "hoa"),
        ("hoa", Act.SIGN_IN, "hoa"),
        ("Chưa đăng nhập", Act.SIGN_IN_REFUSED, "hoa"),
        ("Chưa đăng nhập", Act.SIGN_IN_REFUSED, "tên không có tài khoản"),
        ("hoa", Act.SIGN_OUT, "hoa"),
        ("quantri", Act.ACCOUNT, "hoa"),
        ("quantri", Act.ACCOUNT, "hoa"),
        ("quantri", Act.ACCOUNT, "hoa"),
    ]
    assert '"role":"unit","unit":"061"' in found[6][3]
    assert '"password":"set"' in found[7][3]
    told = "".join("".join(one) for one in found)
    assert "argon2" not in told
    assert PASSWORD not in told
    assert "rừng thông" not in told
    assert "nhầm ô" not in told
    assert audit.verify(office) is None
