"""Accounts: who may sign in, as what, for which unit. The first one closes the program to everybody else."""

import re
from datetime import UTC, datetime

from lib.core.account import Right, Role
from lib.core.errors import DashboardError
from lib.core.text import printable
from lib.services import passwords, sessions
from lib.services.office import Office
from lib.services.passwords import SEALS, Seals
from lib.services.permission import require
from lib.services.sessions import written
from lib.store.account_records import Account, NewAccount, Session

COMMAND = "python -m lib account add TÊN --role admin"
"""Makes the first account; sentences name it."""
NAME_LENGTH = 40
FULL_NAME_LENGTH = 80
_NAME = re.compile(rf"[a-z0-9][a-z0-9._@-]{{1,{NAME_LENGTH - 1}}}")


class AccountError(DashboardError):
    """Something about an account that cannot be; nothing was changed."""

    hint = "Sửa lại rồi thử lần nữa."


def exist(office: Office) -> bool:
    """Whether there are accounts; without any, whoever sits at this machine has all rights."""
    return office.store.accounts.any()


def all(office: Office) -> list[Account]:
    """Every account, by name.

    Raises:
        NotAllowed: the person may not manage accounts.
    """
    require(office, Right.ACCOUNTS)
    return office.store.accounts.all()


def is_name(name: str) -> bool:
    """Whether an account can be called so."""
    return _NAME.fullmatch(name) is not None


def add(
    office: Office,
    name: str,
    password: str | None,
    *,
    role: Role,
    unit: str | None = None,
    full_name: str = "",
    seals: Seals = SEALS,
) -> None:
    """Make an account; without a password it can only sign in through another door.

    Raises:
        NotAllowed: the person may not manage accounts.
        AccountError: the name, or the unit for this role, cannot be.
        PasswordError: the password may not be used.
        StoreError: the name is taken, or the first account is no administrator's; nothing was changed.
    """
    require(office, Right.ACCOUNTS)
    name = written(name)
    if not is_name(name):
        raise AccountError(
            f"“{name}” không dùng làm tên đăng nhập được.",
            hint=f"2 đến {NAME_LENGTH} ký tự: chữ thường không dấu, số, dấu chấm, gạch; như hoa.nt hoặc ubnd-babe.",
        )
    shown = printable(full_name) or name
    if len(shown) > FULL_NAME_LENGTH:
        raise AccountError(f"Họ tên chỉ được dài đến {FULL_NAME_LENGTH} ký tự.")
    unit = _unit(office, role, unit)
    sealed = None if password is None else _sealed(office, name, password, seals)
    made = NewAccount(
        name=name, full_name=shown, role=role, unit=unit, sealed=sealed, made_at=datetime.now(UTC)
    )  # fmt: skip
    office.store.accounts.add(made)


def appoint(office: Office, name: str, role: Role, unit: str | None = None) -> None:
    """Give an account another role and unit; what is open under it changes at once.

    Raises:
        NotAllowed, AccountError: as in `add`.
        StoreError: there is no such account, or no administrator would be left.
    """
    require(office, Right.ACCOUNTS)
    unit = _unit(office, role, unit)
    office.store.accounts.change(written(name), datetime.now(UTC), role=role, unit=unit)


def set_password(office: Office, name: str, password: str, *, seals: Seals = SEALS) -> None:
    """Give an account a password, forget its wrong ones and end its sessions.

    Raises:
        NotAllowed, PasswordError: as in `add`.
        StoreError: there is no such account.
    """
    require(office, Right.ACCOUNTS)
    name = written(name)
    sealed = _sealed(office, name, password, seals)
    office.store.accounts.change(name, datetime.now(UTC), end_sessions=True, sealed=sealed)
    sessions.forgive(office, name)


def disable(office: Office, name: str) -> None:
    """Lock an account and end its sessions.

    Raises:
        NotAllowed: the person may not manage accounts.
        StoreError: there is no such account, or no administrator would be left.
    """
    require(office, Right.ACCOUNTS)
    at = datetime.now(UTC)
    office.store.accounts.change(written(name), at, end_sessions=True, disabled_at=at)


def enable(office: Office, name: str) -> None:
    """Unlock an account and forget its wrong passwords.

    Raises:
        NotAllowed: the person may not manage accounts.
        StoreError: there is no such account.
    """
    require(office, Right.ACCOUNTS)
    name = written(name)
    office.store.accounts.change(name, datetime.now(UTC), disabled_at=None)
    sessions.forgive(office, name)


def end_sessions(office: Office, name: str) -> None:
    """End every session of an account.

    Raises:
        NotAllowed: the person may not manage accounts.
        StoreError: there is no such account.
    """
    require(office, Right.ACCOUNTS)
    office.store.accounts.change(written(name), datetime.now(UTC), end_sessions=True)


def open_sessions(office: Office, name: str) -> list[Session]:
    """The sessions of an account in which somebody may go on working, newest first.

    Raises:
        NotAllowed: the person may not manage accounts.
    """
    require(office, Right.ACCOUNTS)
    now = datetime.now(UTC)
    limits = office.settings
    return office.store.accounts.sessions(written(name), now - limits.session_idle, now - limits.session_longest)


def _sealed(office: Office, name: str, password: str, seals: Seals) -> str:
    passwords.check(password, (name, office.plan.province))
    return seals.seal(password)


def _unit(office: Office, role: Role, unit: str | None) -> str | None:
    if role is not Role.UNIT:
        if unit:
            raise AccountError(f"Tài khoản {role.label.lower()} không gắn với đơn vị nào.", hint="Bỏ trống đơn vị.")
        return None
    if not unit or unit not in office.plan.units:
        raise AccountError(
            f"Kế hoạch không có đơn vị mã “{unit}”." if unit else "Tài khoản đơn vị phải có đơn vị.",
            hint="Nêu mã của đơn vị, như 061 hoặc SNV.",
        )
    return unit
