"""Years of a large province in SQLite, made by chance from a seed: a report a unit and period, a figure an indicator."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from random import Random

from lib.core.period import Period, periods_of
from lib.core.plan import Plan
from lib.services.settings import DATABASE
from lib.store.store import Store

_SEED = 2024
_REPORT = "INSERT INTO report (sha256, name, size, first_seen, content) VALUES (?, ?, 1, ?, x'20')"
_IMPORT = (
    "INSERT INTO import (id, sha256, name, plan, sender, person, at, sample, changed) "
    "VALUES (?, ?, ?, ?, ?, 'Chuyên viên', ?, 0, 0)"
)
_OBSERVATION = (
    "INSERT INTO observation (import_id, indicator, unit, period, to_date, measurement, state, value, numerator, "
    "denominator, other_definition, confidence, settled, sheet, cell) "
    "VALUES (?, ?, ?, ?, ?, 'own', 'value', ?, ?, ?, '', 0.97, 0, 'Biểu 01', ?)"
)
_CURRENT = (
    "INSERT INTO current_figure (period, indicator, unit, to_date, measurement, observation_id) "
    "SELECT period, indicator, unit, to_date, measurement, id FROM observation ORDER BY 1, 2, 3, 4, 5"
)


def fill(folder: Path, plan: Plan, years: int) -> int:
    """Make a data folder with that many years, the plan's as the last; answers how many figures it holds."""
    folder.mkdir(parents=True)
    database = folder / DATABASE
    Store.open(f"sqlite:///{database}").close()
    units = list(dict.fromkeys(unit.code for unit in plan.units))
    months = [period for year in range(plan.year - years + 1, plan.year + 1) for period in periods_of(year)]
    reports = list(enumerate(((period, unit) for period in months for unit in units), start=1))
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("PRAGMA synchronous = OFF")
        named = [(number, _name(*one), one[1], f"{one[0].last_day} 01:00:00.000000") for number, one in reports]
        keys = [sha256(name.encode()).hexdigest() for _, name, _, _ in named]
        connection.executemany(_REPORT, ((key, name, at) for key, (_, name, _, at) in zip(keys, named, strict=True)))
        connection.executemany(
            _IMPORT,
            ((number, key, name, plan.id, unit, at) for key, (number, name, unit, at) in zip(keys, named, strict=True)),
        )
        connection.executemany(_OBSERVATION, _figures(reports, list(plan.indicators)))
        figures = connection.execute(_CURRENT).rowcount
        each = len(plan.indicators)
        connection.execute("UPDATE import SET figures = ?, standing = ?", (each, each))
        connection.execute("UPDATE data_version SET version = version + 1")
        connection.execute("ANALYZE")
    return figures


def _figures(reports: list[tuple[int, tuple[Period, str]]], indicators: list[str]) -> Iterator[tuple[object, ...]]:
    chance = Random(_SEED)
    for number, (period, unit) in reports:
        for row, indicator in enumerate(indicators, start=8):
            whole = chance.randint(20, 900)
            part = chance.randint(whole // 2, whole)
            to_date = period.opens_year or period.is_to_date
            yield (number, indicator, unit, str(period), to_date, 100 * part / whole, part, whole, f"H{row}")


def _name(period: Period, unit: str) -> str:
    return f"bao-cao-{unit}-{period}.xlsx"
