"""What pages ask is found by index, however much history lies behind it: the statements are those the store itself runs."""

import re
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import sqlalchemy as sa

from lib.core.finding import Code, Finding, Severity
from lib.core.observation import Place
from lib.store.audit import Wanted
from lib.store.store import Store
from tests.store.store_samples import PAYMENT, an_import, seen

GROWING = frozenset(
    {"observation", "current_figure", "finding", "import", "report", "progress", "audit_entry", "before", "stands"}
)
"""Tables that grow with every report, and what statements call them besides."""
PARTIAL = ("import_waiting", "import_withdrawn", "import_sample")
"""Indexes that hold only what is asked for."""
PLAN, CELL = "backan_2023", Place("Biểu 01", "H11")
CODES = (Code.LARGE_CHANGE,)


@pytest.fixture
def filled(store: Store) -> Store:
    """Reports of some units and months, one of them sent twice, one waiting, the last of another plan."""
    remark = Finding(code=Code.LARGE_CHANGE, severity=Severity.WARNING, message="Khác nhiều.", place=CELL)
    for number in range(12):
        figures = [seen(float(number), unit=f"{unit:03}", period=f"2023-{1 + number // 2:02}") for unit in range(8)]
        new = an_import(*figures, content=str(number).encode(), findings=(remark,), unit="061")
        store.save(new)
    store.save(an_import(seen(1.0), content=b"waits", unit="062", waits=True))
    store.save(an_import(seen(2.0, unit="099"), content=b"other", plan="backan_2022"))
    return store


@pytest.mark.parametrize(
    ("ask", "walked"),
    [
        pytest.param(lambda store: store.figures(["2023-08"]), (), id="all of a period"),
        pytest.param(lambda store: store.figures(["2023-08"], [PAYMENT], ["001"]), (), id="figures of a unit"),
        pytest.param(lambda store: store.figures(None, [PAYMENT], ["001"]), (), id="all that ever stood of a unit"),
        pytest.param(lambda store: store.periods(range(2023, 2024)), (), id="periods of a year"),
        pytest.param(lambda store: store.history(PAYMENT, "001", "2023-08"), (), id="the history of a figure"),
        pytest.param(lambda store: store.sources([4]), (), id="where a figure comes from"),
        pytest.param(lambda store: store.standing([seen(1.0)]), (), id="what a report would supersede"),
        pytest.param(lambda store: store.brought("0" * 64), (), id="what the same bytes brought"),
        pytest.param(lambda store: store.imports_of("0" * 64), (), id="imports of the same bytes"),
        pytest.param(lambda store: store.changed_since(12), (), id="what changed"),
        pytest.param(lambda store: store.remarks(PLAN, CODES), (), id="remarks of a plan"),
        pytest.param(lambda store: store.remarks(PLAN, CODES, [3]), (), id="remarks of an import"),
        pytest.param(lambda store: store.doubts(PLAN, CODES), (), id="doubtful figures of a plan"),
        pytest.param(lambda store: store.doubts(PLAN, CODES, [3]), (), id="doubtful figures of an import"),
        pytest.param(lambda store: store.received(PLAN), (), id="who sent what of a plan"),
        pytest.param(lambda store: store.received(PLAN, [3]), (), id="who sent what in an import"),
        pytest.param(lambda store: store.waiting(), (), id="imports that wait"),
        pytest.param(lambda store: store.waiting_number(), (), id="how many wait"),
        pytest.param(lambda store: store.waiting_figures("2023-08", unit="001"), (), id="figures of a unit that wait"),
        pytest.param(lambda store: store.waiting_figures("2023-08", PAYMENT), (), id="figures of an indicator that wait"),
        pytest.param(lambda store: store.observations(3), (), id="figures of an import"),
        pytest.param(lambda store: store.findings(3), (), id="findings of an import"),
        pytest.param(lambda store: store.import_(3), (), id="an import"),
        pytest.param(lambda store: store.imports(5, 5), ("import",), id="a page of imports"),
        pytest.param(lambda store: store.imports(5, units=["061"]), (), id="what a unit sent"),
        pytest.param(lambda store: store.import_counts(), ("import",), id="how many imports there are"),
        pytest.param(lambda store: store.has_samples(), (), id="samples"),
        pytest.param(lambda store: store.tasks.lines(2023), (), id="progress of a year's tasks"),
        pytest.param(lambda store: store.audit.people(), (), id="people of the log"),
        pytest.param(lambda store: store.audit.number(Wanted()), (), id="length of the log"),
        pytest.param(lambda store: store.audit.entries(Wanted(), 50), ("audit_entry",), id="the end of the log"),
        pytest.param(
            lambda store: store.save(an_import(seen(7.0), content=b"new")), (), id="saving"
        ),
        pytest.param(lambda store: store.withdraw([3], "Lan", an_import().at), (), id="taking back"),
    ],
)  # fmt: skip
def test_what_grows_is_found_by_index(
    filled: Store, ask: Callable[[Store], object], walked: Collection[str], backend: str
) -> None:
    with asked(filled) as said:
        ask(filled)
    assert said
    whole = [line for statement in said for line in plan_of(filled, *statement, backend) if table_read_whole(line)]
    assert {table_read_whole(line) for line in whole} <= set(walked), whole


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
@pytest.mark.parametrize("only", [pytest.param(None, id="all imports"), pytest.param([3, 4], id="some imports")])
@pytest.mark.parametrize("ask", [Store.remarks, Store.doubts])
def test_a_remark_asks_for_its_cell_and_not_for_all_of_its_report(
    filled: Store, only: Collection[int] | None, ask: Callable[..., object], backend: str
) -> None:
    with asked(filled) as said:
        ask(filled, PLAN, CODES, only)
    steps = [
        line for statement in said for line in plan_of(filled, *statement, backend) if "SEARCH observation" in line
    ]
    assert [re.findall(r"\((.*)\)", step) for step in steps] == [["import_id=? AND cell=?"]]


@contextmanager
def asked(store: Store) -> Iterator[list[tuple[str, Any]]]:
    """The statements that look for rows, with what they were given."""
    said: list[tuple[str, Any]] = []

    def hear(_c: object, _cursor: object, statement: str, parameters: Any, _context: object, many: bool) -> None:
        if not many and statement.split(maxsplit=1)[0] in ("SELECT", "WITH", "UPDATE", "DELETE"):
            said.append((statement, parameters))

    sa.event.listen(store.database.engine, "before_cursor_execute", hear)
    try:
        yield said
    finally:
        sa.event.remove(store.database.engine, "before_cursor_execute", hear)


def plan_of(store: Store, statement: str, parameters: Any, backend: str) -> list[str]:
    """How the database goes about it: SQLite as it is, PostgreSQL as if reading whole tables cost too much."""
    words = "EXPLAIN QUERY PLAN" if backend == "sqlite" else "EXPLAIN"
    with store.database.read() as connection:
        if backend == "postgresql":
            connection.execute(sa.text("SET LOCAL enable_seqscan = off"))
        return [str(row[-1]) for row in connection.exec_driver_sql(f"{words} {statement}", parameters)]


def table_read_whole(line: str) -> str:
    """The growing table that a step reads from end to end, by whatever index; empty for other steps."""
    if any(index in line for index in PARTIAL):
        return ""
    found = re.search(r'^SCAN (\w+)|Seq Scan on "?(\w+)', line)
    name = (found[1] or found[2]) if found else ""
    return name if name in GROWING else ""
