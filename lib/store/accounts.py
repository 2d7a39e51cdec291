"""Accounts and their sessions; every method is one transaction."""

from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from lib.core import lockout
from lib.core.account import Role
from lib.core.audit import Act
from lib.core.errors import StoreError
from lib.store.account_records import Account, NewAccount, Session, account_of, told
from lib.store.audit import append
from lib.store.database import Database, bump
from lib.store.schema import account, attempt, session

_LOOK = "Xem lại danh sách tài khoản: python -m lib account list, hoặc trang Tài khoản."


class AccountStore:
    """Every method may raise StoreError; then nothing was changed."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._any = False

    def any(self) -> bool:
        """Whether there is an account, disabled ones included. None is ever deleted, so a yes is remembered."""
        if not self._any:
            with self.database.read() as connection:
                self._any = connection.execute(sa.select(account.c.id).limit(1)).first() is not None
        return self._any

    def all(self) -> list[Account]:
        """By name."""
        newest = sa.select(sa.func.max(session.c.made_at)).where(session.c.account_id == account.c.id).scalar_subquery()
        query = sa.select(account, sa.type_coerce(newest, session.c.made_at.type).label("signed_in_at"))
        with self.database.read() as connection:
            return [account_of(row._mapping) for row in connection.execute(query.order_by(account.c.name))]

    def named(self, name: str) -> Account | None:
        with self.database.read() as connection:
            return _named(connection, name)

    def add(self, new: NewAccount) -> None:
        """Store an account.

        Raises:
            StoreError: the name is taken, or the first account is none of an administrator.
        """
        with self.database.write() as connection:
            if _named(connection, new.name):
                raise StoreError(f"Đã có tài khoản “{new.name}”.", hint="Chọn tên khác, hoặc sửa tài khoản đó.")
            if new.role is not Role.ADMIN and connection.execute(sa.select(account.c.id).limit(1)).first() is None:
                raise StoreError(
                    "Tài khoản đầu tiên phải là tài khoản quản trị.",
                    hint="Tạo tài khoản quản trị trước: vai trò Quản trị, ở dòng lệnh là --role admin.",
                )
            values = {name: getattr(new, name) for name in NewAccount.__dataclass_fields__}
            connection.execute(sa.insert(account).values(values))
            append(connection, Act.ACCOUNT, new.name, after=told(values))
            _keep_an_administrator(connection)
            bump(connection)  # open pages ask only then whether one must be signed in

    def admit(self, person: NewAccount) -> Account:
        """The account of a person of another system, as it stands once name, role and unit follow what is told of them.

        The first time it is made, or taken over where it has neither password nor owner.

        Raises:
            StoreError: it is disabled, its name is another's, or no administrator would be left.
        """
        new = {name: getattr(person, name) for name in NewAccount.__dataclass_fields__}
        follows = {name: new[name] for name in ("full_name", "role", "unit", "subject")}
        with self.database.write() as connection:
            found = _of_subject(connection, person)
            if found is None:
                connection.execute(sa.insert(account).values(new))
                append(connection, Act.ACCOUNT, person.name, after=told(new))
            elif found.disabled_at is not None:
                raise StoreError(f"Tài khoản “{found.name}” đã bị khóa.", hint="Hỏi quản trị hệ thống.")
            elif (before := {name: getattr(found, name) for name in follows}) != follows:
                connection.execute(sa.update(account).where(account.c.id == found.id).values(follows))
                append(connection, Act.ACCOUNT, found.name, before=told(before), after=told(follows))
            _keep_an_administrator(connection)
            admitted = _of_subject(connection, person)
        if admitted is None:
            raise LookupError(person.name)
        return admitted

    def change(self, name: str, at: datetime, *, end_sessions: bool = False, keep: str = "", **values: Any) -> None:
        """Change columns of an account; its sessions but `keep` may end with it.

        Raises:
            StoreError: there is no such account, or no administrator would be left.
        """
        with self.database.write() as connection:
            found = _named(connection, name)
            if found is None:
                raise StoreError(f"Không có tài khoản “{name}”.", hint=_LOOK)
            if values:
                connection.execute(sa.update(account).where(account.c.id == found.id).values(values))
                _keep_an_administrator(connection)
            before = {name: getattr(found, name) for name in values}
            after = told(values)
            if end_sessions:
                ended = _end(connection, at, session.c.account_id == found.id, session.c.key != keep)
                after |= {"ended_sessions": ended}
            append(connection, Act.ACCOUNT, name, before=told(before) if "sealed" not in values else None, after=after)

    def reseal(self, name: str, sealed: str) -> None:
        """Keep the same password under another seal."""
        with self.database.write() as connection:
            connection.execute(sa.update(account).where(account.c.name == name).values(sealed=sealed))

    def open_session(self, name: str, key: str, at: datetime, origin: str) -> None:
        """Begin a session of an account.

        Raises:
            StoreError: the account was disabled meanwhile.
        """
        with self.database.write() as connection:
            found = _named(connection, name)
            if found is None or found.disabled_at is not None:
                raise StoreError("Tài khoản này vừa bị khóa.", hint="Hỏi quản trị hệ thống.")
            values = {"key": key, "account_id": found.id, "made_at": at, "seen_at": at, "origin": origin}
            connection.execute(sa.insert(session).values(values))
            append(connection, Act.SIGN_IN, name)

    def session(self, key: str) -> Session | None:
        """The session with this key, one indexed row; None where it ended or its account is disabled."""
        query = (
            sa.select(account, session.c.made_at.label("begun_at"), session.c.seen_at, session.c.origin)
            .join_from(session, account)
            .where(session.c.key == key, session.c.ended_at.is_(None), account.c.disabled_at.is_(None))
        )
        with self.database.read() as connection:
            row = connection.execute(query).mappings().first()
        if row is None:
            return None
        return Session(
            key=key, account=account_of(row), made_at=row["begun_at"], seen_at=row["seen_at"], origin=row["origin"]
        )

    def sessions(self, name: str, since: datetime, made_since: datetime) -> list[Session]:
        """Those of an account that are open, seen since a moment and begun since another; newest first."""
        query = (
            sa.select(account, session.c.key, session.c.made_at.label("begun_at"), session.c.seen_at, session.c.origin)
            .join_from(session, account)
            .where(account.c.name == name, session.c.ended_at.is_(None), account.c.disabled_at.is_(None))
            .where(session.c.seen_at > since, session.c.made_at > made_since)
            .order_by(session.c.made_at.desc())
        )
        with self.database.read() as connection:
            return [
                Session(
                    key=row["key"], account=account_of(row), made_at=row["begun_at"], seen_at=row["seen_at"],
                    origin=row["origin"],
                )
                for row in connection.execute(query).mappings()
            ]  # fmt: skip

    def touch(self, key: str, at: datetime) -> None:
        """Note that somebody works in the session."""
        with self.database.write() as connection:
            connection.execute(sa.update(session).where(session.c.key == key).values(seen_at=at))

    def end_session(self, key: str, at: datetime) -> None:
        """End a session; one that ended already stays as it is."""
        with self.database.write() as connection:
            name = sa.select(account.c.name).join_from(session, account).where(session.c.key == key)
            if _end(connection, at, session.c.key == key):
                append(connection, Act.SIGN_OUT, str(connection.execute(name).scalar_one()))

    def wait(self, name_hash: str, at: datetime) -> timedelta:
        """How long this name must wait; where it need not, the try that comes is counted as a failure first.

        Counting before the password is looked at leaves no room for many guesses at the same moment.
        """
        with self.database.write() as connection:
            row = connection.execute(sa.select(attempt).where(attempt.c.name_hash == name_hash)).first()
            failures = lockout.counted(row.failures, row.failed_at, at) if row else 0
            left = lockout.left(failures, row.failed_at, at) if row else timedelta(0)
            if not left:
                connection.execute(sa.delete(attempt).where(attempt.c.failed_at <= at - lockout.FORGOTTEN))
                connection.execute(sa.delete(attempt).where(attempt.c.name_hash == name_hash))
                counted = {"name_hash": name_hash, "failures": failures + 1, "failed_at": at}
                connection.execute(sa.insert(attempt).values(counted))
            return left

    def forgive(self, name_hash: str) -> None:
        """Forget the failures of a name."""
        with self.database.write() as connection:
            connection.execute(sa.delete(attempt).where(attempt.c.name_hash == name_hash))


def _named(connection: Connection, name: str) -> Account | None:
    row = connection.execute(sa.select(account).where(account.c.name == name)).mappings().first()
    return account_of(row) if row else None


def _of_subject(connection: Connection, person: NewAccount) -> Account | None:
    """The account of the person; the one of that name where it waits for its owner."""
    row = connection.execute(sa.select(account).where(account.c.subject == person.subject)).mappings().first()
    if row is not None:
        return account_of(row)
    found = _named(connection, person.name)
    if found is not None and (found.sealed is not None or found.subject is not None):
        raise StoreError(
            f"Tên “{found.name}” là của một tài khoản khác ở đây.", hint="Hỏi quản trị hệ thống để đổi tên một bên."
        )
    return found


def _end(connection: Connection, at: datetime, *which: sa.ColumnElement[bool]) -> int:
    """Answers how many sessions ended."""
    ended = sa.update(session).where(*which, session.c.ended_at.is_(None)).values(ended_at=at)
    return connection.execute(ended).rowcount


def _keep_an_administrator(connection: Connection) -> None:
    of_one = sa.select(account.c.id).where(account.c.role == Role.ADMIN, account.c.disabled_at.is_(None)).limit(1)
    if connection.execute(of_one).first() is None:
        raise StoreError(
            "Phải luôn còn một tài khoản quản trị đang hoạt động.",
            hint="Tạo hoặc mở khóa một tài khoản quản trị khác trước.",
        )
