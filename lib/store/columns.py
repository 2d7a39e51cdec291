"""Columns that many tables have, and types that keep times in UTC and texts whole."""

from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy.engine import Dialect


class Instant(sa.TypeDecorator[datetime]):
    """A point in time: only aware values go in, UTC comes out."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Words(sa.TypeDecorator[str]):
    """Text out of other people's files: PostgreSQL refuses NUL, and neither database takes half a character."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else storable(value)


def storable(text: str) -> str:
    """The text as either database keeps it."""
    if text.isascii() and "\x00" not in text:
        return text
    return text.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")


def number() -> sa.Column[int]:
    """What a row is known by; the database counts."""
    return sa.Column("id", sa.Integer, sa.Identity(), primary_key=True)


def place() -> tuple[sa.Column[str], sa.Column[str]]:
    """The sheet and cell where something stands in its file."""
    return sa.Column("sheet", Words, nullable=False), sa.Column("cell", Words, nullable=False)


def said() -> tuple[sa.Column[str], sa.Column[datetime]]:
    """Who said something, and when."""
    return sa.Column("person", Words, nullable=False), sa.Column("at", Instant, nullable=False)


def of_import(*, index: bool = False) -> sa.Column[int]:
    """The import that brought it."""
    return sa.Column("import_id", sa.Integer, sa.ForeignKey("import.id"), nullable=False, index=index or None)
