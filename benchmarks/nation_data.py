"""A year of a whole country in the program's own tables: made by chance from a seed, brought in by COPY."""

import shutil
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from pathlib import Path
from random import Random

import psycopg
from sqlalchemy.engine import make_url

from lib.core.plan import Plan
from lib.core.unit import Kind
from lib.plans.folder import DEFAULT, load_plan
from lib.store.store import Store

PROVINCES, COMMUNES, INDICATORS, MONTHS = 34, 3_321, 40, 12
TOGETHER = "together"
"""The schema that holds every province in one set of tables, as the program is not meant to be used."""
_NEWER = """
[indicator."{area}.measured_{number:02}"]
name = "Chỉ tiêu đo thử số {number:02}"
short_name = "Đo thử {number:02}"
direction = "at_least"
target = 80
basis = "monitoring"
trajectory = "level"
numerator = "Số việc đo thử đạt loại {number:02}"
denominator = "Tổng số việc đo thử loại {number:02}"
counted = "việc"
denominator_kind = "flow"
levels = ["province", "district", "commune"]
lead_agency = "SNV"
note = "Chỉ để đo tốc độ"
"""


@dataclass(frozen=True, slots=True)
class Nation:
    """`url` is the database's; each province has a schema, `plan` is the one all of them follow."""

    url: str
    plan: Plan
    plan_folder: Path
    provinces: tuple[str, ...]

    def address(self, schema: str) -> str:
        """What DATABASE_URL says to keep everything in one schema."""
        return make_url(self.url).update_query_dict({"options": f"-csearch_path={schema}"}).render_as_string()

    def open(self, schema: str) -> Store:
        return Store.open(self.address(schema))


def make(url: str, folder: Path, provinces: int = PROVINCES) -> Nation:
    """Make the tables and a year of figures: a report a commune and month, a figure an indicator, two findings each."""
    plan_folder = larger_plan(folder)
    nation = Nation(url, load_plan(plan_folder), plan_folder, tuple(f"p{n:02}" for n in range(1, provinces + 1)))
    with psycopg.connect(url) as connection:
        for schema in (*nation.provinces, TOGETHER):
            connection.execute(f"CREATE SCHEMA {schema}")
    for number, schema in enumerate((*nation.provinces, TOGETHER)):
        nation.open(schema).close()
        with psycopg.connect(nation.address(schema)) as connection:
            if schema == TOGETHER:
                _gather(connection, nation.provinces)
            else:
                _fill(
                    connection,
                    nation.plan,
                    Random(number),
                    COMMUNES * (number + 1) // provinces - COMMUNES * number // provinces,
                )
            each = len(nation.plan.indicators)
            connection.execute("UPDATE import SET figures = %s, standing = %s", (each, each))
            connection.execute("UPDATE data_version SET version = version + 1")
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("VACUUM (ANALYZE)")
    return nation


def larger_plan(folder: Path) -> Path:
    """The usual plan with as many indicators as a ministry asks for."""
    made = folder / "plan"
    shutil.copytree(DEFAULT, made)
    text = (made / "plan.toml").read_text(encoding="utf-8")
    known = tomllib.loads(text)
    areas = [area["id"] for area in known["area"]]
    more = range(INDICATORS - len(known["indicator"]))
    text += "".join(_NEWER.format(area=areas[n % len(areas)], number=n + 1) for n in more)
    (made / "plan.toml").write_text(text, encoding="utf-8")
    return made


def _fill(connection: psycopg.Connection, plan: Plan, chance: Random, communes: int) -> None:
    units = [unit.code for unit in islice(plan.units.of_kind(Kind.COMMUNE), communes)]
    if len(units) < communes:
        raise ValueError(f"the plan has {len(units)} communes, {communes} are wanted")
    reports = [(month, unit) for month in range(1, MONTHS + 1) for unit in units]
    _copy(connection, "report (sha256, name, size, first_seen, content)", _reports(reports))
    _copy(connection, "import (sha256, name, plan, sender, person, at, sample)", _imports(reports, plan.id))
    _copy(
        connection,
        "observation (import_id, indicator, unit, period, to_date, measurement, state, value, numerator, denominator, "
        "other_definition, confidence, settled, sheet, cell)",
        _observations(reports, list(plan.indicators), chance),
    )
    _copy(connection, "finding (import_id, code, severity, message, hint, sheet, cell)", _findings(reports))
    connection.execute(
        "INSERT INTO current_figure (period, indicator, unit, to_date, measurement, observation_id) "
        "SELECT period, indicator, unit, to_date, measurement, id FROM observation"
    )


def _copy(connection: psycopg.Connection, into: str, lines: Iterator[str]) -> None:
    with connection.cursor().copy(f"COPY {into} FROM STDIN") as copy:
        while block := "".join(islice(lines, 2_000)):
            copy.write(block)


def _reports(reports: list[tuple[int, str]]) -> Iterator[str]:
    for month, unit in reports:
        name = _name(month, unit)
        yield f"{sha256(name.encode()).hexdigest()}\t{name}\t10577\t{_day(month)}\t\\\\x{name.encode().hex()}\n"


def _imports(reports: list[tuple[int, str]], plan: str) -> Iterator[str]:
    for month, unit in reports:
        name = _name(month, unit)
        yield f"{sha256(name.encode()).hexdigest()}\t{name}\t{plan}\t{unit}\tChuyên viên\t{_day(month)}\tf\n"


def _observations(reports: list[tuple[int, str]], indicators: list[str], chance: Random) -> Iterator[str]:
    for number, (month, unit) in enumerate(reports, start=1):
        for row, indicator in enumerate(indicators, start=8):
            whole = chance.randint(20, 900)
            part = chance.randint(whole // 2, whole)
            yield (
                f"{number}\t{indicator}\t{unit}\t2023-{month:02}\t{'t' if month == 1 else 'f'}\town\tvalue\t{100 * part / whole}\t"
                f"{part}\t{whole}\t\t0.97\tf\tBiểu 01\tH{row}\n"
            )


def _findings(reports: list[tuple[int, str]]) -> Iterator[str]:
    for number in range(1, len(reports) + 1):
        for code, row in (("large_change", 8), ("rate_mismatch", 9)):
            yield f"{number}\t{code}\twarning\tSố này khác nhiều so với kỳ trước.\tXem lại ô này.\tBiểu 01\tH{row}\n"


def _gather(connection: psycopg.Connection, provinces: tuple[str, ...]) -> None:
    """Every province's rows in one set of tables; units and files get the province's name to tell them apart."""
    reports = figures = 0
    for one in provinces:
        steps = (
            "INSERT INTO report SELECT md5('{one}' || sha256) || md5(sha256), name, size, first_seen, content FROM {one}.report",
            "INSERT INTO import SELECT id + {reports}, md5('{one}' || sha256) || md5(sha256), name, plan, '{one}-' || sender, "
            "person, at, reported_on, sample FROM {one}.import",
            "INSERT INTO observation SELECT id + {figures}, import_id + {reports}, indicator, '{one}-' || unit, period, "
            "to_date, measurement, state, value, numerator, denominator, other_definition, confidence, settled, sheet, cell "
            "FROM {one}.observation",
            "INSERT INTO finding (import_id, code, severity, message, hint, sheet, cell) "
            "SELECT import_id + {reports}, code, severity, message, hint, sheet, cell FROM {one}.finding",
            "INSERT INTO current_figure SELECT period, indicator, '{one}-' || unit, to_date, measurement, "
            "observation_id + {figures} FROM {one}.current_figure",
        )
        for step in steps:
            connection.execute(step.format(one=one, reports=reports, figures=figures))
        reports = _one(connection, "SELECT max(id) FROM import")
        figures = _one(connection, "SELECT max(id) FROM observation")
    connection.execute("SELECT setval(pg_get_serial_sequence('import', 'id'), (SELECT max(id) FROM import))")
    connection.execute("SELECT setval(pg_get_serial_sequence('observation', 'id'), (SELECT max(id) FROM observation))")


def _one(connection: psycopg.Connection, query: str) -> int:
    row = connection.execute(query).fetchone()
    return int(row[0]) if row else 0


def _name(month: int, unit: str) -> str:
    return f"bao-cao-{unit}-2023-{month:02}.xlsx"


def _day(month: int) -> str:
    return f"2023-{month:02}-15T01:00:00+00"
