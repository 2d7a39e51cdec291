"""Signing in, staying signed in, and the end of a session."""

from datetime import UTC, datetime, timedelta

import pytest

from lib.core import lockout
from lib.core.account import Role
from lib.services import accounts, sessions
from lib.services.office import Office
from lib.services.passwords import PasswordError, Seals
from lib.services.sessions import SignInError
from lib.store.accounts import AccountStore
from tests.services.test_services_accounts import PASSWORD
from tests.services.test_services_passwords import CHEAP

NOW = datetime(2023, 9, 1, 8, tzinfo=UTC)
SAME = "Tên đăng nhập hoặc mật khẩu không đúng."


@pytest.fixture
def staffed(office: Office) -> Office:
    accounts.add(office, "quantri", PASSWORD, role=Role.ADMIN, seals=CHEAP)
    accounts.add(office, "hoa", PASSWORD, role=Role.UNIT, unit="061", full_name="Nguyễn Thị Hoa", seals=CHEAP)
    accounts.add(office, "xa", None, role=Role.LEADER)
    accounts.add(office, "khoa", PASSWORD, role=Role.LEADER, seals=CHEAP)
    accounts.disable(office, "khoa")
    return office


def attempt(office: Office, name: str = "hoa", password: str = PASSWORD, at: datetime = NOW) -> str:
    return sessions.sign_in(office, name, password, origin="10.0.0.9", now=at, seals=CHEAP)


def test_who_knows_the_password_is_signed_in(staffed: Office) -> None:
    token = attempt(staffed, " Hoa ")
    found = sessions.who(staffed, sessions.key_of(token), origin="10.0.0.7", now=NOW)
    assert found is not None
    assert (found.name, found.account, found.role, found.unit) == ("Nguyễn Thị Hoa", "hoa", Role.UNIT, "061")
    assert found.origin == "10.0.0.7"


def test_the_token_itself_is_not_stored(staffed: Office) -> None:
    token = attempt(staffed)
    assert staffed.store.accounts.session(token) is None
    assert len(token) >= 43, "256 bits"
    assert attempt(staffed) != token


@pytest.mark.parametrize(
    ("name", "password"),
    [
        pytest.param("hoa", "rừng thông xanh", id="wrong password"),
        pytest.param("hoa", "", id="no password"),
        pytest.param("ai", PASSWORD, id="unknown name"),
        pytest.param("", "", id="nothing"),
        pytest.param("khoa", PASSWORD, id="locked account"),
        pytest.param("xa", PASSWORD, id="an account without a password"),
        pytest.param("xa", "không ai cả", id="nobody's password"),
        pytest.param("hoa' OR 1=1 --", PASSWORD, id="a trick"),
        pytest.param("h\x00oa\ud800", PASSWORD, id="no text at all"),
    ],
)
def test_everybody_else_hears_the_same_and_it_costs_the_same(
    staffed: Office, name: str, password: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []
    verify = CHEAP._hasher.verify

    class Counted:
        def verify(self, sealed: str, typed: bytes) -> bool:
            looked.append(sealed)
            return verify(sealed, typed)

        def hash(self, typed: bytes) -> str:
            return str(CHEAP._hasher.hash(typed))

    seals = Seals(rounds=1, memory=8, lanes=1)
    monkeypatch.setattr(seals, "_hasher", Counted())
    with pytest.raises(SignInError) as told:
        sessions.sign_in(staffed, name, password, origin="10.0.0.9", now=NOW, seals=seals)
    assert str(told.value) == SAME
    assert len(looked) == 1, "one look at a seal, whoever asks"


@pytest.mark.parametrize("name", [pytest.param("hoa", id="an account"), pytest.param("ai", id="no account")])
def test_wrong_passwords_make_a_name_wait_longer_and_longer(staffed: Office, name: str) -> None:
    for _ in range(lockout.FREE):
        with pytest.raises(SignInError, match=SAME):
            attempt(staffed, name, "sai")
    with pytest.raises(SignInError, match="Thử lại sau 5 giây") as told:
        attempt(staffed, name)
    assert told.value.seconds == 5
    with pytest.raises(SignInError, match="Thử lại sau 1 giây"):
        attempt(staffed, name, at=NOW + timedelta(seconds=4))
    with pytest.raises(SignInError, match=SAME):
        attempt(staffed, name, "sai", at=NOW + timedelta(seconds=5))
    with pytest.raises(SignInError, match="Thử lại sau 10 giây"):
        attempt(staffed, name, at=NOW + timedelta(seconds=5))


def test_the_right_password_after_the_wait_forgets_the_wrong_ones(staffed: Office) -> None:
    for _ in range(lockout.FREE):
        with pytest.raises(SignInError):
            attempt(staffed, password="sai")
    later = NOW + timedelta(seconds=5)
    assert attempt(staffed, at=later)
    for _ in range(lockout.FREE):
        with pytest.raises(SignInError, match=SAME):
            attempt(staffed, password="sai", at=later)


@pytest.mark.parametrize(
    "help_",
    [
        pytest.param(lambda o: accounts.enable(o, "hoa"), id="unlocked"),
        pytest.param(lambda o: accounts.set_password(o, "hoa", PASSWORD, seals=CHEAP), id="a new password"),
    ],
)
def test_an_administrator_ends_the_wait(staffed: Office, help_) -> None:
    for _ in range(lockout.FREE):
        with pytest.raises(SignInError):
            attempt(staffed, password="sai")
    help_(staffed)
    assert attempt(staffed)


@pytest.mark.parametrize(
    ("seen", "goes_on"),
    [
        pytest.param([timedelta(minutes=119)], True, id="idle not quite two hours"),
        pytest.param([timedelta(minutes=120)], False, id="idle for two hours"),
        pytest.param([timedelta(minutes=90 * n) for n in range(1, 8)], True, id="at work for ten hours"),
        pytest.param([timedelta(minutes=90 * n) for n in range(1, 9)], False, id="at work for twelve hours"),
        pytest.param([timedelta(seconds=59), timedelta(minutes=120)], False, id="work is noted once a minute"),
        pytest.param([timedelta(seconds=60), timedelta(minutes=120)], True, id="a minute later it is noted"),
    ],
)
def test_how_long_a_session_lasts(staffed: Office, seen: list[timedelta], goes_on: bool) -> None:
    key = sessions.key_of(attempt(staffed))
    found = [sessions.who(staffed, key, origin="", now=NOW + passed) for passed in seen]
    assert all(found[:-1])
    assert (found[-1] is not None) is goes_on


def test_looking_without_working_does_not_prolong_a_session(staffed: Office) -> None:
    key = sessions.key_of(attempt(staffed))
    for minutes in (60, 119):
        assert sessions.who(staffed, key, origin="", working=False, now=NOW + timedelta(minutes=minutes))
    assert sessions.who(staffed, key, origin="", now=NOW + timedelta(minutes=120)) is None


def test_a_note_of_work_that_cannot_be_written_stops_nobody(
    staffed: Office, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from lib.core.errors import StoreError

    def refuse(self: AccountStore, key: str, at: datetime) -> None:
        raise StoreError("Ổ đĩa đầy.")

    key = sessions.key_of(attempt(staffed))
    monkeypatch.setattr(AccountStore, "touch", refuse)
    assert sessions.who(staffed, key, origin="", now=NOW + timedelta(minutes=5))
    assert "could not be noted" in caplog.text
    assert key not in caplog.text


def test_signing_out_ends_one_session(staffed: Office) -> None:
    one, other = (sessions.key_of(attempt(staffed)) for _ in range(2))
    sessions.sign_out(staffed, one)
    assert sessions.who(staffed, one, origin="", now=NOW) is None
    assert sessions.who(staffed, other, origin="", now=NOW)


def test_ones_own_password_ends_the_other_sessions_and_gives_a_new_token(staffed: Office) -> None:
    one, other = (sessions.key_of(attempt(staffed)) for _ in range(2))
    token = sessions.change_password(staffed, one, PASSWORD, "rừng thông xanh", now=NOW, seals=CHEAP)
    assert sessions.who(staffed, one, origin="", now=NOW) is None
    assert sessions.who(staffed, other, origin="", now=NOW) is None
    assert sessions.who(staffed, sessions.key_of(token), origin="", now=NOW)
    with pytest.raises(SignInError):
        attempt(staffed)
    assert attempt(staffed, password="rừng thông xanh")


@pytest.mark.parametrize(
    ("old", "new", "error"),
    [
        pytest.param("sai", "rừng thông xanh", SignInError, id="the old one is wrong"),
        pytest.param(PASSWORD, "ngắn", PasswordError, id="the new one is too short"),
        pytest.param(PASSWORD, PASSWORD, PasswordError, id="the new one is the old one"),
        pytest.param(PASSWORD, "nguyễn thị hoa 1", PasswordError, id="the new one is one's name"),
    ],
)
def test_a_password_that_is_not_changed(staffed: Office, old: str, new: str, error: type[Exception]) -> None:
    key = sessions.key_of(attempt(staffed))
    with pytest.raises(error):
        sessions.change_password(staffed, key, old, new, now=NOW, seals=CHEAP)
    assert sessions.who(staffed, key, origin="", now=NOW)
    assert attempt(staffed)


def test_who_mistypes_the_password_in_use_is_not_asked_for_a_name(staffed: Office) -> None:
    key = sessions.key_of(attempt(staffed))
    with pytest.raises(SignInError, match="Mật khẩu đang dùng không đúng") as told:
        sessions.change_password(staffed, key, "sai", "rừng thông xanh", now=NOW, seals=CHEAP)
    assert "tên" not in told.value.hint


def test_a_password_sealed_at_an_older_cost_is_sealed_anew(staffed: Office) -> None:
    dearer = Seals(rounds=2, memory=8, lanes=1)
    sessions.sign_in(staffed, "hoa", PASSWORD, origin="", now=NOW, seals=dearer)
    kept = staffed.store.accounts.named("hoa")
    assert kept is not None
    assert kept.sealed is not None
    assert not dearer.outdated(kept.sealed)
    assert attempt(staffed)
