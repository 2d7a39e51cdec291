"""The year kept in memory, brought up to date by what changed, is the one that reading everything anew gives."""

import re
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import date
from itertools import count
from time import monotonic, sleep
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.engine import Engine

from lib.core.audit import Signature
from lib.core.finding import Code, Finding, Severity
from lib.core.judgement import Judgement, Standing
from lib.core.observation import Observation, Place
from lib.core.period import Period, periods_of
from lib.core.plan import Measurement
from lib.insight.ledger import Basis
from lib.insight.task_book import COMPLETED
from lib.services.office import Office, open_office
from lib.services.settings import Settings
from lib.services.year import BEHIND_SECONDS, Kept, Year, newest
from lib.store.keys import key_of
from lib.store.records import ImportRecord
from lib.store.store import Store
from tests.effort import OVER_STORES
from tests.store.store_samples import NOON, PAYMENT, an_import, seen
from tests.store.test_store_tasks import line, task, version

CUMULATIVE = "apparatus.hamlets_rearranged"
INDICATORS = (PAYMENT, CUMULATIVE, COMPLETED)
UNITS = ("06", "060", "061", "01864", "SNV")
LOOKED_AT = tuple(Period.parse(code) for code in ("2023-02", "2023-Q1", "2023-6M"))
KEYS: list[dict[str, Any]] = [
    {"indicator": PAYMENT, "unit": "01864", "period": "2023-01"},
    {"indicator": PAYMENT, "unit": "01864", "period": "2023-02"},
    {"indicator": PAYMENT, "unit": "060", "period": "2023-Q1"},
    {"indicator": PAYMENT, "unit": "06", "period": "2022-Q1"},
    {"indicator": CUMULATIVE, "unit": "01864", "period": "2023-01", "numerator": 5.0, "denominator": 20.0},
    {"indicator": CUMULATIVE, "unit": "01864", "period": "2023-02", "numerator": 5.0, "denominator": 20.0},
    {"indicator": CUMULATIVE, "unit": "061", "period": "2023-02", "to_date": True},
    {"indicator": CUMULATIVE, "unit": "061", "period": "2023-Q1", "measurement": Measurement.SIPAS},
    {"indicator": COMPLETED, "unit": "SNV", "period": "2023-6M"},
    {"indicator": "not.of_the_plan", "unit": "061", "period": "2023-Q2"},
]  # fmt: skip

figures = st.builds(
    lambda key, value, row: seen(value, place=Place("Biểu 01", f"H{row}"), **key),
    st.sampled_from(KEYS), st.sampled_from([40.0, 60.0]), st.sampled_from([11, 12]),
)  # fmt: skip
reports = st.lists(figures, min_size=1, max_size=4, unique_by=key_of)
save_steps = st.tuples(st.just("save"), reports, st.sampled_from("abcd"), st.booleans(), st.booleans())
steps = st.one_of(
    save_steps,
    save_steps,
    st.tuples(st.sampled_from(["withdraw", "approve", "refuse"]), st.integers(0, 3)),
    st.tuples(st.sampled_from(["progress", "tasks", "judge", "retention"]), st.booleans()),
)


@pytest.fixture(scope="module")
def new_office(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Office]:
    """An office over a new empty database, each call."""
    first = tmp_path_factory.mktemp("year") / "data"
    open_office(Settings.from_environment({"CCHC_DATA_DIR": str(first)})).store.close()
    numbers = count()

    def make() -> Office:
        folder = shutil.copytree(first, first.with_name(f"data{next(numbers)}"))
        return open_office(Settings.from_environment({"CCHC_DATA_DIR": str(folder)}))

    return make


def kept(office: Office, taken: list[tuple[tuple[Any, ...], bool]]) -> None:
    """Take steps and, where asked and at the end, hold the kept year against a fresh one."""
    held = newest(office)
    for number, ((what, *how), look) in enumerate(taken, start=1):
        STEPS[what](office, number, *how)
        if look or number == len(taken):
            before = held.told, said_by(held)  # what is worked out now is what may be kept wrongly
            held = newest(office, held)
            assert told(held) == told(newest(office))
            assert held.told != before[0] or said_by(held) == before[1]
    office.store.close()


@OVER_STORES
@given(st.lists(st.tuples(steps, st.booleans()), min_size=3, max_size=12))
def test_whatever_happened_the_kept_year_is_the_fresh_one(
    new_office: Callable[[], Office], taken: list[tuple[tuple[Any, ...], bool]]
) -> None:
    kept(new_office(), taken)


FIRST, SECOND = seen(40.0, **KEYS[0]), seen(60.0, **KEYS[0])
TWO = [(("save", [FIRST], "a", False, True), False), (("save", [SECOND], "b", False, True), True)]


@pytest.mark.parametrize(
    "taken",
    [
        pytest.param([(TWO[0][0], True), TWO[1]], id="a newer figure takes its place"),
        pytest.param([*TWO, (("withdraw", 0), True)], id="the former figure returns"),
        pytest.param([*TWO, (("withdraw", 1), True)], id="the former import is taken back"),
        pytest.param([*TWO, (("withdraw", 0), False), (("withdraw", 0), True)], id="no figure is left"),
        pytest.param(
            [TWO[0], (("save", [SECOND], "b", True, False), True), (("approve", 0), True)], id="approved later"
        ),
        pytest.param([TWO[0], (("save", [SECOND], "b", True, False), True), (("refuse", 0), True)], id="refused"),
        pytest.param([TWO[0], (("withdraw", 0), True), (("retention", True), True)], id="the file is removed"),
        pytest.param(
            [TWO[0], (("withdraw", 0), False), (("retention", True), True), (TWO[0][0], True)],
            id="the file comes again",
        ),
    ],
)
def test_the_kept_year_is_the_fresh_one(
    new_office: Callable[[], Office], taken: list[tuple[tuple[Any, ...], bool]]
) -> None:
    kept(new_office(), taken)


def save(office: Office, number: int, brought: list[Observation], content: str, waits: bool, doubtful: bool) -> None:
    found = Finding(
        code=Code.LARGE_CHANGE, severity=Severity.WARNING, message="Khác hẳn.", hint="Xem lại.", place=brought[0].place
    )
    office.store.save(
        an_import(
            *brought, content=content.encode(), name=f"{number}.xlsx", waits=waits, findings=(found,) * doubtful,
            sample=doubtful,
        )
    )  # fmt: skip


def withdraw(office: Office, number: int, which: int) -> None:
    if one := _some(office, which, lambda one: not one.ended):
        office.store.withdraw([one.id], "An", NOON)


def approve(office: Office, number: int, which: int) -> None:
    if one := _some(office, which, lambda one: one.waits):
        office.store.approve([one.id], "An", NOON)


def refuse(office: Office, number: int, which: int) -> None:
    if one := _some(office, which, lambda one: one.waits):
        office.store.refuse(one.id, "An", "Sai kỳ.", NOON)


def _some(office: Office, which: int, wanted: Callable[[ImportRecord], bool]) -> ImportRecord | None:
    found = [one for one in office.store.imports() if wanted(one)]
    return found[which % len(found)] if found else None


def progress(office: Office, number: int, waits: bool) -> None:
    said = line(as_of=date(2023, 1, 10 + number), unit="SNV")
    office.store.tasks.save_progress(an_import(content=b"progress%d" % number, waits=waits), 2023, [said])


def tasks(office: Office, number: int, longer: bool) -> None:
    listed = version(task(), *([task("2")] if longer else []), day=date(2023, 1, 5 + number))
    office.store.tasks.save_list(an_import(content=b"list%d" % number), 2023, listed)


def judge(office: Office, number: int, met: bool) -> None:
    said = Standing.MET if met else Standing.NOT_MET
    office.store.add_judgement(
        Judgement(
            goal=next(iter(office.plan.goals)).id, period=LOOKED_AT[1], standing=said, evidence="Biên bản.",
            person="An", at=NOON,
        )
    )  # fmt: skip


def retention(office: Office, number: int, all_of_them: bool) -> None:
    office.store.remove_expired(NOON.replace(year=2100 if all_of_them else 2000))


STEPS = {one.__name__: one for one in (save, withdraw, approve, refuse, progress, tasks, judge, retention)}


def told(year: Year) -> dict[str, object]:
    """All that pages may ask of a year."""
    plan, last = year.figures.plan, year.figures.last_year
    pairs = [(indicator, unit) for indicator in INDICATORS for unit in UNITS]
    bases = [Basis(measurement, flag) for measurement in Measurement for flag in (True, False)]
    return {
        "said": (year.version, year.periods, year.sample, year.judgements, year.waiting),
        "by import": (year.remarks.all(), year.received.all()),
        "periods": (year.figures.ledger.periods, last and last.ledger.periods),
        "reported": [
            (unit, str(period), year.figures.ledger.reported(unit, period))
            for unit in UNITS for period in periods_of(plan.year)
        ],
        "scores": [
            (year.card(period).score(*pair), year.figures.at(*pair, period), year.figures.counted(*pair, period))
            for period in LOOKED_AT for pair in pairs
        ],
        "courses": [year.card(period).trend(*pair) for period in LOOKED_AT for pair in pairs],
        "contradicted": [year.card(period).findings() for period in LOOKED_AT],
        "goals": [year.card(period).goals() for period in LOOKED_AT],
        "by basis": [
            (year.figures.on(*pair, period, basis), year.figures.rolled(*pair, period, basis))
            for period in LOOKED_AT for pair in pairs for basis in bases
        ],
        "last year": [last.on(*pair, Period.parse("2022-Q1"), basis) for pair in pairs for basis in bases] if last else (),
        "tasks": (year.figures.tasks.versions, [year.figures.tasks.as_of(period.last_day) for period in LOOKED_AT]),
    }  # fmt: skip


def said_by(year: Year) -> str:
    """All of it that pages tell but who sent what, the remarks, and which report a figure comes from."""
    parts = {what: part for what, part in told(year).items() if what not in ("said", "by import")}
    said = (year.periods, year.sample, year.judgements, parts)
    return re.sub(r"observation=\w+", "", repr(said))


@pytest.mark.parametrize(
    ("taken", "same"),
    [
        pytest.param([("save", [seen(41.0, **KEYS[0])], "b", False, False)], False, id="another figure"),
        pytest.param([("save", [seen(60.0, **KEYS[1])], "b", False, False)], False, id="one more figure"),
        pytest.param([("save", [FIRST], "b", False, False)], True, id="the same figure in another report"),
        pytest.param([("save", [FIRST], "b", False, True)], False, id="the same figure, but doubtful"),
        pytest.param(
            [("save", [SECOND], "b", False, False), ("withdraw", 0)], True, id="another figure, taken back at once"
        ),
        pytest.param([("save", [SECOND], "b", True, False)], False, id="another figure waits"),
        pytest.param([("progress", False)], False, id="a report on tasks"),
        pytest.param([("judge", True)], False, id="a goal judged"),
    ],
)
def test_pages_are_drawn_anew_only_where_they_tell_something_else(
    new_office: Callable[[], Office], taken: list[tuple[Any, ...]], same: bool
) -> None:
    office = new_office()
    save(office, 0, [FIRST], "a", False, False)
    held = newest(office)
    told(held)
    for number, (what, *how) in enumerate(taken, start=1):
        STEPS[what](office, number, *how)
    now = newest(office, held)
    assert (now.told == held.told) is same
    assert told(now) == told(newest(office))
    office.store.close()


def test_an_older_database_in_its_place_is_read_anew(new_office: Callable[[], Office]) -> None:
    office, older = new_office(), new_office()
    office.store.save(an_import(seen()))
    held = newest(office)
    assert told(newest(older, held)) == told(newest(older))


def test_many_readers_at_once_have_one_of_them_read_what_changed(new_office: Callable[[], Office]) -> None:
    office = new_office()
    kept = Kept(office)
    before = kept.now()
    office.store.save(an_import(seen()))
    with asked() as said, ThreadPoolExecutor(8) as pool:
        years = list(pool.map(lambda _: kept.now(), range(32)))
    assert len({id(year) for year in years}) == 1
    assert years[0].version == before.version + 1
    assert sum("key_period" in one for one in said) == 1


def test_while_others_save_readers_are_a_second_behind_at_most(new_office: Callable[[], Office]) -> None:
    office, time = new_office(), [10.0]
    another = Store.open(office.store.database.engine.url)
    kept = Kept(office, lambda: time[0])
    before = kept.now()
    for number in range(3):
        another.save(an_import(seen(float(number)), content=b"%d" % number))
        year = kept.now()
        if number == 0:
            first = year
            assert first.version == another.version() > before.version, "the first change is waited for"
    assert year.version >= first.version
    _until(lambda: kept.now().version == another.version(), "what came behind the reader is there without another save")
    time[0] += BEHIND_SECONDS
    another.save(an_import(seen(41.0), content=b"later"))
    assert kept.now().version == another.version(), "after a second a change is waited for again"
    another.close()


def test_a_change_right_after_another_one_is_read_behind_the_reader(new_office: Callable[[], Office]) -> None:
    office = new_office()
    another = Store.open(office.store.database.engine.url)
    kept = Kept(office, lambda: 0.0)
    kept.now()
    another.save(an_import(seen(40.0), content=b"first"))
    shown = kept.now()
    another.save(an_import(seen(41.0), content=b"second"))
    assert kept.now() is shown
    assert kept.now() is shown, "two readers at once"
    _until(lambda: kept.now().version == another.version(), "nobody saved again")
    another.close()


def test_who_sent_what_is_asked_behind_the_readers_too(new_office: Callable[[], Office]) -> None:
    office = new_office()
    another = Store.open(office.store.database.engine.url)
    kept = Kept(office, lambda: 0.0)
    kept.now()
    with asked() as said:
        for number in range(2):
            another.save(an_import(seen(float(number)), content=b"%d" % number))
            kept.now()
        _until(lambda: any("DISTINCT" in one for one in said), "who sent what")
        _until(lambda: any("finding.message" in one for one in said), "the remarks")
    another.close()


def _until(holds: Callable[[], bool], what: str) -> None:
    end = monotonic() + 10
    while not holds():
        assert monotonic() < end, what
        sleep(0.01)


def test_what_the_program_saved_itself_is_never_behind(new_office: Callable[[], Office]) -> None:
    office = new_office()
    kept = Kept(office, lambda: 0.0)
    kept.now()
    for number in range(3):
        office.store.signed(Signature(who="An")).save(an_import(seen(float(number)), content=b"%d" % number))
        assert kept.now().version == office.store.version()


def test_after_a_save_only_what_it_brought_is_read(new_office: Callable[[], Office]) -> None:
    office = new_office()
    office.store.save(an_import(*(seen(unit=f"{number:03}") for number in range(100)), content=b"first"))
    held = newest(office)
    office.store.save(an_import(seen(41.0, unit="061"), content=b"later"))
    changed = office.store.changed_since(held.version)
    assert [(key.unit, one and one.value) for key, one in changed.figures.items()] == [("061", 41.0)]
    assert len(changed.imports) == 2, "the one that lost its figure changed, too"


def test_what_findings_say_and_who_sent_what_is_read_only_for_those_who_ask(new_office: Callable[[], Office]) -> None:
    office = new_office()
    save(office, 1, [FIRST], "a", False, True)
    held = newest(office)
    told(held)
    save(office, 2, [SECOND], "b", False, True)
    with asked() as said:
        now = newest(office, held)
    with asked() as more:
        now.remarks.all(), now.received.all()
    assert len([one for one in said if one.startswith("SELECT")]) <= 9, said
    assert not any("finding.message" in one or "DISTINCT" in one for one in said)
    assert len([one for one in more if one.startswith("SELECT")]) == 4


def test_who_sent_what_stays_where_figures_only_got_another_source(new_office: Callable[[], Office]) -> None:
    office = new_office()
    for number, letter in enumerate("abc"):
        save(office, number, [FIRST, seen(60.0, **KEYS[number + 1])], letter, False, False)
    held = newest(office)
    held.received.all()
    save(office, 9, [SECOND], "d", False, False)
    changed = office.store.changed_since(held.version)
    assert (len(changed.standing), len(changed.imports)) == (1, 2)


@contextmanager
def asked() -> Iterator[list[str]]:
    """The statements that reach a database."""
    said: list[str] = []

    def hear(connection: object, cursor: object, statement: str, *_: object) -> None:
        said.append(statement)

    sa.event.listen(Engine, "before_cursor_execute", hear)
    try:
        yield said
    finally:
        sa.event.remove(Engine, "before_cursor_execute", hear)
