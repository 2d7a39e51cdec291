"""An account and its sessions as the store takes and gives them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from lib.core.account import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAccount:
    """`sealed` is what stands for the password; without it nobody signs in here by one.

    `subject` tells the person of another system, who may sign in by that, from every other; a hash.
    """

    name: str
    full_name: str
    role: Role
    unit: str | None
    sealed: str | None = field(default=None, repr=False)
    subject: str | None = field(default=None, repr=False)
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An account as it stands; `signed_in_at` is when its newest session began."""

    id: int
    name: str
    full_name: str
    role: Role
    unit: str | None
    sealed: str | None = field(repr=False)
    made_at: datetime
    disabled_at: datetime | None
    subject: str | None = field(default=None, repr=False)
    signed_in_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A session that nobody ended, of an account that is not disabled; `key` is the hash of its token."""

    key: str = field(repr=False)
    account: Account
    made_at: datetime
    seen_at: datetime
    origin: str


def account_of(row: Mapping[Any, Any]) -> Account:
    """The account of a row that has its columns, perhaps among others."""
    values = {name: row[name] for name in Account.__dataclass_fields__ if name in row}
    return Account(**{**values, "role": Role(values["role"])})


def told(values: Mapping[str, Any]) -> dict[str, Any]:
    """What the audit log is told of an account: never a seal, only that there is another."""
    shown = {name: values[name] for name in ("full_name", "role", "unit") if name in values}
    if "sealed" in values:
        shown["password"] = "set" if values["sealed"] else "none"
    if "disabled_at" in values:
        shown["locked"] = values["disabled_at"] is not None
    return shown
