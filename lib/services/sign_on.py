"""Signing in somebody whom the province's sign-on or a proxy vouches for; the role follows what it says, each time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

from lib.core.account import Actor, Role
from lib.core.audit import Act
from lib.core.errors import StoreError
from lib.core.text import printable
from lib.services import accounts, sessions
from lib.services.doors import Doors
from lib.services.office import Office
from lib.services.sessions import SignInError
from lib.store.account_records import NewAccount

_ASK = "Nhờ quản trị hệ thống xem lại tài khoản này ở hệ thống tài khoản của tỉnh."


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What another system says of a person whom it signed in.

    `source` and `subject` name the person there for good; the rest are the words that stand under the names which the
    settings give for account, full name, role and unit.
    """

    source: str
    subject: str
    account: Sequence[str]
    name: Sequence[str] = ()
    role: Sequence[str] = ()
    unit: Sequence[str] = ()


def sign_on(office: Office, doors: Doors, told: Told, *, origin: str, now: datetime | None = None) -> str:
    """Begin a session for a person; the answer is its token. The account is made when the person first comes.

    Raises:
        SignInError: what is told names no account, no role or no unit of ours, the account is locked, or its name is
            somebody else's.
        StoreError: the database refuses.
    """
    now = now or datetime.now(UTC)
    try:
        person = _person(office, doors, told, now)
        actor = Actor(name=person.full_name, account=person.name, role=person.role, unit=person.unit, origin=origin)
        account = office.by(actor).store.accounts.admit(person)
    except (SignInError, StoreError) as error:
        stranger = Actor(name="Chưa đăng nhập", role=None, origin=origin)
        office.by(stranger).store.audit.record(Act.SIGN_IN_REFUSED, name_of(told) or "tài khoản tỉnh không rõ tên")
        raise error if isinstance(error, SignInError) else SignInError(str(error), hint=error.hint) from error
    return sessions.open_for(office, account, origin=origin, now=now)


def name_of(told: Told) -> str:
    """The name that the person's account has here; empty where it can have none."""
    name = sessions.written(told.account[0]) if len(told.account) == 1 else ""
    return name if accounts.is_name(name) else ""


def _person(office: Office, doors: Doors, told: Told, now: datetime) -> NewAccount:
    name = name_of(told)
    if not name or not told.subject:
        raise SignInError("Hệ thống tài khoản của tỉnh không nêu tên đăng nhập dùng được ở đây.", hint=_ASK)
    roles = {doors.roles[word] for word in told.role if word in doors.roles}
    if len(roles) != 1:
        lacks = "chưa được giao vai trò nào" if not roles else "được giao nhiều vai trò khác nhau"
        raise SignInError(f"Tài khoản tỉnh “{name}” {lacks} trong chương trình này.", hint=_ASK)
    role = roles.pop()
    full_name = printable(told.name[0])[: accounts.FULL_NAME_LENGTH].strip() if told.name else ""
    return NewAccount(
        name=name, full_name=full_name or name, role=role, made_at=now,
        unit=_unit(office, doors, told, name) if role is Role.UNIT else None,
        subject=sha256(f"{told.source}\n{told.subject}".encode("utf-8", "replace")).hexdigest(),
    )  # fmt: skip


def _unit(office: Office, doors: Doors, told: Told, name: str) -> str:
    codes = {doors.units.get(word, word) for word in told.unit}
    if len(codes) != 1 or not all(code in office.plan.units for code in codes):
        raise SignInError(f"Tài khoản tỉnh “{name}” không nêu đơn vị nào của kế hoạch này.", hint=_ASK)
    return codes.pop()
