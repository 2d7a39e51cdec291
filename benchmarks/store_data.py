"""A province's store after many years, in the program's own tables: made from a seed, by the database itself.

Every unit has a figure of every indicator in each of the 19 periods of a year, and three imports brought it: one that a
newer one superseded, the one that stands, and one that was taken back or, in the plan's own year, partly still waits.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from hashlib import sha256
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection, make_url

from benchmarks.nation_data import larger_plan
from lib.core.approval import Approval
from lib.core.observation import Decision, Observation, Place, State
from lib.core.period import Period, periods_of
from lib.core.plan import Plan
from lib.core.unit import Kind
from lib.plans.folder import load_plan
from lib.store import schema
from lib.store.records import NewImport
from lib.store.standing import recount
from lib.store.store import Store

SUPERSEDED, STANDING, TAKEN_BACK = VERSIONS = (1, 2, 3)
WAITING = 3
"""So many reports of the plan's year wait for an officer."""
_CHANCE = 2023
_VIETNAM = timezone(timedelta(hours=7))
_WATCHED = ("large_change", "rate_mismatch")


@dataclass(frozen=True, slots=True)
class Filled:
    """A filled database: its address, the plan that the program is to follow there, figures ever brought, in so many years."""

    url: str
    plan: Plan
    plan_folder: Path
    figures: int
    years: int


def fill(url: str, folder: Path, figures: int) -> Filled:
    """Make the tables and fill them with about so many figures: as many years as that takes, the plan's the last."""
    plan_folder = larger_plan(folder)
    plan = load_plan(plan_folder)
    of_year = len(VERSIONS) * sum(map(len, _senders(plan).values())) * len(plan.indicators) * len(periods_of(plan.year))
    years = range(plan.year - max(1, round(figures / of_year)) + 1, plan.year + 1)
    Store.open(url).close()
    with _unguarded(url) as connection:
        _prepare(connection, plan)
        later = [index for table in (schema.observation, schema.current) for index in table.indexes]
        for index in later:
            index.drop(connection)
        first = 1
        for year in years:
            first = _year(connection, plan, year, first)
        for index in later:
            index.create(connection)
        _tell(connection, first - 1)
        connection.execute(sa.update(schema.imports).values(changed=first))
        connection.execute(sa.update(schema.data_version).values(version=first))
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql("ANALYZE")  # else it plans the next statement for empty tables
        recount(connection)
        connection.execute(sa.update(schema.imports).values(changed=0))
    _settle(url)
    return Filled(url, plan, plan_folder, of_year * len(years), len(years))


@contextmanager
def _unguarded(url: str) -> Iterator[Connection]:
    """One transaction without what guards single rows and against a power cut."""
    address = make_url(url)
    if address.drivername == "postgresql":
        address = address.set(drivername="postgresql+psycopg")
        told = ["SET session_replication_role = replica", "SET maintenance_work_mem = '512MB'"]
    else:
        told = ["PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", "PRAGMA cache_size = -1000000"]
    engine = sa.create_engine(address)
    with engine.connect() as connection:
        for one in told:
            connection.exec_driver_sql(one)
        connection.commit()
        yield connection
        connection.commit()
    engine.dispose()


def _prepare(connection: Connection, plan: Plan) -> None:
    """Lay out who reports on which units, and the indicators, beside the tables."""
    connection.execute(sa.text("CREATE TEMPORARY TABLE made_unit (sender TEXT, unit TEXT, number INTEGER)"))
    connection.execute(sa.text("CREATE TEMPORARY TABLE made_indicator (indicator TEXT, number INTEGER)"))
    connection.execute(sa.text("CREATE TEMPORARY TABLE made_report (id INTEGER, sender TEXT, period TEXT, opens BOOLEAN, version INTEGER)"))  # fmt: skip
    units = [{"s": sender, "u": unit, "n": n} for sender, own in _senders(plan).items() for n, unit in enumerate(own)]
    connection.execute(sa.text("INSERT INTO made_unit VALUES (:s, :u, :n)"), units)
    indicators = [{"i": indicator, "n": number} for number, indicator in enumerate(plan.indicators)]
    connection.execute(sa.text("INSERT INTO made_indicator VALUES (:i, :n)"), indicators)


def _senders(plan: Plan) -> dict[str, list[str]]:
    """A district reports on itself and its communes, every other unit on itself."""
    found: dict[str, list[str]] = {}
    for unit in plan.units:
        sender = unit.parent if unit.kind is Kind.COMMUNE and unit.parent else unit.code
        own = found.setdefault(sender, [])
        if unit.code not in own:  # a unit that changed comes once for each of its times
            own.append(unit.code)
    return found


def _year(connection: Connection, plan: Plan, year: int, first: int) -> int:
    """One year's reports, figures and findings; answers the number of the next import."""
    name = plan.id if year == plan.year else f"{plan.id}-{year}"
    made = [
        _Report(first + number, sender, period, version, name)
        for number, (period, version, sender) in enumerate(
            (period, version, sender) for period in periods_of(year) for version in VERSIONS for sender in _senders(plan)
        )
    ]  # fmt: skip
    last = {one.id for one in made if one.version == TAKEN_BACK}
    waiting = set(sorted(last)[-WAITING:]) if year == plan.year else set()
    connection.execute(sa.insert(schema.report), [one.report for one in made])
    connection.execute(sa.insert(schema.imports), [one.row(waits=one.id in waiting) for one in made])
    connection.execute(sa.text("DELETE FROM made_report"))
    connection.execute(sa.text("INSERT INTO made_report VALUES (:id, :sender, :period, :opens, :version)"), [one.told for one in made])  # fmt: skip
    connection.execute(sa.text(_FIGURES), {"chance": _CHANCE})
    connection.execute(sa.text(_CURRENT), {"version": STANDING})
    connection.execute(sa.insert(schema.finding), [row for one in made for row in one.findings])
    return first + len(made)


_FIGURES = """
INSERT INTO observation (import_id, indicator, unit, period, to_date, measurement, state, value, numerator, denominator,
                         other_definition, confidence, settled, sheet, cell)
SELECT id, indicator, unit, period, opens, 'own', 'value', 100.0 * part / whole, part, whole, '', 0.97, 1 = 0, 'Biểu 01', cell
FROM (SELECT *, whole / 2 + (id * 31 + chance) % (whole / 2 + 1) AS part
      FROM (SELECT r.id, r.period, r.opens, i.indicator, u.unit, u.number AS place, i.number,
                   'H' || (8 + 40 * u.number + i.number) AS cell,
                   (r.id * 7919 + u.number * 1299 + i.number * 104729 + :chance) AS chance,
                   20 + (r.id * 7919 + u.number * 1299 + i.number * 104729 + :chance) % 881 AS whole
            FROM made_report r JOIN made_unit u ON u.sender = r.sender CROSS JOIN made_indicator i) counted) made
ORDER BY id, place, number"""
_CURRENT = """
INSERT INTO current_figure (period, indicator, unit, to_date, measurement, observation_id)
SELECT o.period, o.indicator, o.unit, o.to_date, o.measurement, o.id
FROM made_report r JOIN observation o ON o.import_id = r.id WHERE r.version = :version
ORDER BY o.period, o.indicator, o.unit"""


@dataclass(frozen=True, slots=True)
class _Report:
    id: int
    sender: str
    period: Period
    version: int
    plan: str

    @property
    def name(self) -> str:
        return f"bao-cao-{self.sender}-{self.period}-lan-{self.version}.xlsx"

    @property
    def sha256(self) -> str:
        return sha256(self.name.encode()).hexdigest()

    @property
    def at(self) -> datetime:
        day = self.period.due_day + timedelta(days=self.version - 3)
        return datetime(day.year, day.month, day.day, 9, tzinfo=_VIETNAM)

    @property
    def report(self) -> dict[str, object]:
        """The bytes are left out: pages do not read them."""
        return {"sha256": self.sha256, "name": self.name, "size": 0, "first_seen": self.at, "content": b""}

    @property
    def told(self) -> dict[str, object]:
        told = {"id": self.id, "sender": self.sender, "period": str(self.period), "version": self.version}
        return told | {"opens": self.period.opens_year}

    def row(self, *, waits: bool) -> dict[str, object]:
        taken_back = self.version == TAKEN_BACK and not waits
        return {
            "id": self.id, "sha256": self.sha256, "name": self.name, "plan": self.plan, "sender": self.sender,
            "person": "Chuyên viên", "at": self.at, "reported_on": date(self.at.year, self.at.month, self.at.day),
            "sample": False, "withdrawn_at": self.at if taken_back else None,
            "withdrawn_by": "Chuyên viên" if taken_back else None, "unit": self.sender,
            "approval": Approval.WAITING if waits else Approval.APPROVED,
        }  # fmt: skip

    @property
    def findings(self) -> Iterator[dict[str, object]]:
        for row, code in enumerate((*_WATCHED, "other_definition"), start=8):
            yield {
                "import_id": self.id, "code": code, "severity": "warning", "message": "Số này khác nhiều so với kỳ trước.",
                "hint": "Xem lại ô này.", "sheet": "Biểu 01", "cell": f"H{row}",
            }  # fmt: skip


def _tell(connection: Connection, reports: int) -> None:
    """An entry of the audit log for every import; nobody verifies their chain here."""
    entries = schema.audit_entry
    for start in range(1, reports + 1, 10_000):
        numbers = range(start, min(start + 10_000, reports + 1))
        connection.execute(sa.insert(entries), [_entry(number) for number in numbers])
    connection.execute(sa.update(schema.audit_head).values(entries=reports, hash="0" * 64))


def _entry(number: int) -> dict[str, object]:
    subject = f"Lần nạp {number}: bao-cao-{number}.xlsx"
    return {
        "number": number, "at": datetime(1960, 1, 1, tzinfo=_VIETNAM) + timedelta(hours=5 * number),
        "who": f"Chuyên viên {number % 40}", "account": f"cv{number % 40}", "role": "officer", "origin": "10.0.0.1",
        "act": "import", "subject": subject, "before": "{}", "after": '{"new": 40, "changed": 0}' + " " * 300,
        "previous": "0" * 64, "hash": "0" * 64, "folded": f"chuyen vien {subject.lower()} " + "so lieu " * 40,
    }  # fmt: skip


def _settle(url: str) -> None:
    """What PostgreSQL's autovacuum would have done by now."""
    if make_url(url).drivername != "postgresql":
        return
    store = Store.open(url)
    with store.database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(
            sa.text("SELECT setval(pg_get_serial_sequence('import', 'id'), (SELECT max(id) FROM import))")
        )
        connection.execute(sa.text("VACUUM (ANALYZE)"))
    store.close()


def a_report(filled: Filled, number: int) -> NewImport:
    """A report of one district as it would come tomorrow, another one for each number."""
    content = f"report {number}".encode()
    seen = tuple(
        Observation(
            indicator=indicator, unit="061", period=Period.parse(f"{filled.plan.year}-11"), value=50.0 + number,
            state=State.VALUE, decision=Decision.AUTO, confidence=0.97, place=Place("Biểu 01", f"H{row}"),
        )
        for row, indicator in enumerate(filled.plan.indicators, start=8)
    )  # fmt: skip
    return NewImport(
        sha256=sha256(content).hexdigest(), name="bao-cao.xlsx", content=content, plan=filled.plan.id,
        person="Chuyên viên", at=datetime.now(_VIETNAM), sender="061", observations=seen,
    )  # fmt: skip
