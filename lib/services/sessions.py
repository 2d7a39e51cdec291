"""Signing in and out: who an open session belongs to, and when it ends.

A session is known by a random token that only the browser has; what is stored is its hash, the session's `key`.
"""

import logging
import secrets
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from lib.core.account import Actor
from lib.core.audit import Act
from lib.core.errors import DashboardError, StoreError
from lib.core.words import count
from lib.services import passwords
from lib.services.office import Office
from lib.services.passwords import SEALS, Seals
from lib.store.account_records import Account, Session

_NOTED = timedelta(minutes=1)  # work in a session is written down at most so often
_TOKEN_BYTES = 32
_OLD_WRONG = "Gõ lại, để ý phím Caps Lock và bộ gõ tiếng Việt. Quên mật khẩu thì nhờ quản trị đặt lại."
_log = logging.getLogger(__name__)


class SignInError(DashboardError):
    """Nobody was signed in; `seconds` is how long to wait before the next try, 0 if not at all."""

    hint = "Kiểm tra tên và mật khẩu, để ý phím Caps Lock và bộ gõ tiếng Việt. Quên mật khẩu thì nhờ quản trị đặt lại."

    def __init__(self, message: str, *, hint: str | None = None, seconds: int = 0) -> None:
        super().__init__(message, hint=hint)
        self.seconds = seconds


def sign_in(
    office: Office, name: str, password: str, *, origin: str, now: datetime | None = None, seals: Seals = SEALS
) -> str:
    """Begin a session for whoever knows an account's password; the answer is its token.

    An unknown name, a wrong password and a locked account cost the same time and get the same sentence.

    Raises:
        SignInError: that is no account with this password, or the name must wait.
        StoreError: the database refuses.
    """
    now = now or datetime.now(UTC)
    name = written(name)
    left = office.store.accounts.wait(_hash(name), now)
    if left:
        seconds = max(1, round(left.total_seconds()))
        raise SignInError(
            f"Nhập sai quá nhiều lần. Thử lại sau {count(seconds)} giây.",
            hint="Trong lúc chờ, không lần thử nào được xét.",
            seconds=seconds,
        )
    found = office.store.accounts.named(name)
    if not seals.fits(found.sealed if found else None, password) or found is None or found.disabled_at:
        # What nobody is called may be a password in the wrong box.
        stranger = Actor(name="Chưa đăng nhập", role=None, origin=origin)
        office.by(stranger).store.audit.record(Act.SIGN_IN_REFUSED, found.name if found else "tên không có tài khoản")
        raise SignInError("Tên đăng nhập hoặc mật khẩu không đúng.")
    if found.sealed and seals.outdated(found.sealed):
        office.store.accounts.reseal(name, seals.seal(password))
    forgive(office, name)
    return open_for(office, found, origin=origin, now=now)


def open_for(office: Office, account: Account, *, origin: str, now: datetime) -> str:
    """Begin a session of an account that has proved itself; the answer is its token.

    Raises:
        StoreError: the account was disabled meanwhile, or the database refuses.
    """
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    by = office.by(_actor(account, origin))
    by.store.accounts.open_session(account.name, key_of(token), now, origin)
    return token


def sign_out(office: Office, key: str) -> None:
    """End a session, everywhere at once."""
    if (found := office.store.accounts.session(key)) is not None:
        by = office.by(_actor(found.account, found.origin))
        by.store.accounts.end_session(key, datetime.now(UTC))


def who(office: Office, key: str, *, origin: str, working: bool = True, now: datetime | None = None) -> Actor | None:
    """Whose session this is; None where it ended, was idle for too long or is too old.

    `working` tells whether a person did something just now: that keeps the session from becoming idle.
    """
    now = now or datetime.now(UTC)
    found = office.store.accounts.session(key)
    if found is None or _is_over(office, found, now):
        return None
    if working and now - found.seen_at >= _NOTED:
        try:
            office.store.accounts.touch(key, now)
        except StoreError:
            # Who only reads can go on while the disk is full or another writes; the next minute tries again.
            _log.warning("work in a session could not be noted", exc_info=True)
    return _actor(found.account, origin)


def change_password(
    office: Office, key: str, old: str, new: str, *, now: datetime | None = None, seals: Seals = SEALS
) -> str:
    """Give one's own account another password; every session ends but a new one, whose token is the answer.

    Raises:
        SignInError: the old password is wrong, the name must wait, or the session ended.
        PasswordError: the new password may not be used.
        StoreError: the database refuses.
    """
    now = now or datetime.now(UTC)
    found = office.store.accounts.session(key)
    if found is None or _is_over(office, found, now):
        raise SignInError("Phiên làm việc đã kết thúc.", hint="Đăng nhập lại rồi đổi mật khẩu.")
    account = found.account
    passwords.check(new, (account.name, account.full_name, office.plan.province))
    if passwords.composed(new) == passwords.composed(old):
        raise passwords.PasswordError("Mật khẩu mới giống hệt mật khẩu cũ.")
    try:
        token = sign_in(office, account.name, old, origin=found.origin, now=now, seals=seals)
    except SignInError as error:
        if error.seconds:
            raise
        raise SignInError("Mật khẩu đang dùng không đúng.", hint=_OLD_WRONG) from None
    by, sealed = office.by(_actor(account, found.origin)), seals.seal(new)
    by.store.accounts.change(account.name, now, end_sessions=True, keep=key_of(token), sealed=sealed)
    return token


def forgive(office: Office, name: str) -> None:
    """Forget the wrong passwords given for a name."""
    office.store.accounts.forgive(_hash(name))


def written(name: str) -> str:
    """A name for signing in as it is kept, however it was typed."""
    # Neither database takes half a character, and PostgreSQL no NUL.
    return name.strip().lower().replace("\x00", "").encode("utf-8", "replace").decode("utf-8")


def key_of(token: str) -> str:
    """What a session is stored under."""
    return _hash(token)


def _actor(account: Account, origin: str) -> Actor:
    return Actor(name=account.full_name, account=account.name, role=account.role, unit=account.unit, origin=origin)


def _is_over(office: Office, found: Session, now: datetime) -> bool:
    limits = office.settings
    return now - found.seen_at >= limits.session_idle or now - found.made_at >= limits.session_longest


def _hash(value: str) -> str:
    return sha256(value.encode("utf-8", "replace")).hexdigest()
