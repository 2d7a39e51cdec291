"""Imports made by hand for the store's tests."""

import hashlib
from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from lib.core.observation import Decision, Observation, Place, State
from lib.core.period import Period
from lib.store import schema
from lib.store.records import NewImport
from lib.store.store import Store

NOON = datetime(2023, 9, 20, 12, 0, tzinfo=UTC)
PAYMENT, SURVEY = "procedures.online_payment", "procedures.satisfaction"
_STEPS = iter(range(1_000_000))


def seen(
    value: float | None = 57.3, *, indicator: str = PAYMENT, unit: str = "061", period: str = "2023-Q3", **more: Any
) -> Observation:
    """One accepted figure; None is “Không phát sinh”."""
    values: dict[str, Any] = {
        "state": State.VALUE if value is not None else State.NO_CASES,
        "decision": Decision.AUTO,
        "confidence": 0.97,
        "place": Place("Biểu 01", "H11"),
    }
    return Observation(indicator=indicator, unit=unit, period=Period.parse(period), value=value, **(values | more))


def an_import(*observations: Observation, content: bytes = b"report", **more: Any) -> NewImport:
    """An import of these bytes, a minute after the one made before."""
    values: dict[str, Any] = {
        "name": "Báo cáo quý III.xlsx",
        "plan": "backan_2023",
        "person": "Lý Thị Sông",
        "sender": "061",
        "at": NOON + timedelta(minutes=next(_STEPS)),
    }
    return NewImport(
        sha256=hashlib.sha256(content).hexdigest(), content=content, observations=observations, **(values | more)
    )


def counts_of(store: Store) -> dict[int, tuple[int, int]]:
    """By number of import: the figures it brought and those that stand, as the list of imports tells them."""
    return {one.id: (one.figures, one.standing) for one in store.imports()}


def counted_anew(store: Store) -> dict[int, tuple[int, int]]:
    """The same, counted among the figures."""
    stands = sa.func.count(schema.current.c.observation_id)
    query = (
        sa.select(schema.imports.c.id, sa.func.count(schema.observation.c.id), stands)
        .outerjoin(schema.observation, schema.observation.c.import_id == schema.imports.c.id)
        .outerjoin(schema.current, schema.current.c.observation_id == schema.observation.c.id)
        .group_by(schema.imports.c.id)
    )
    with store.database.read() as connection:
        return {number: (brought, standing) for number, brought, standing in connection.execute(query)}
