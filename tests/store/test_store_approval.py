"""What waits counts for nothing; approving it is saving it at that moment; what is refused never counts."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.core.approval import Approval
from lib.core.audit import Act
from lib.core.errors import StoreError
from lib.store.archive import read_archive, write_archive
from lib.store.audit import Wanted
from lib.store.database import Database
from lib.store.records import NewImport
from lib.store.store import Store
from tests.effort import OVER_STORES
from tests.store.store_samples import NOON, PAYMENT, an_import, counted_anew, counts_of, seen
from tests.store.test_store_imports import values
from tests.store.test_store_tasks import line

KEY = (PAYMENT, "061", "2023-Q3")
OFFICER = "Hoàng Văn Núi"


def held(*figures: Any, content: bytes = b"held", **more: Any) -> NewImport:
    return an_import(*figures, content=content, unit="061", waits=True, **more)


def wait(store: Store, *figures: Any, **more: Any) -> int:
    outcome = store.save(held(*figures, **more))
    assert outcome.waits
    assert outcome.import_id is not None
    return outcome.import_id


def test_what_waits_changes_no_figure_and_no_history(store: Store) -> None:
    store.save(an_import(seen(1.0)))
    number = wait(store, seen(2.0), seen(3.0, unit="062"))
    assert values(store) == {KEY: 1.0}
    assert [one.value for one in store.history(*KEY)] == [1.0]
    record = store.import_(number)
    assert record is not None
    assert (record.approval, record.waits, record.counts, record.figures, record.standing) == (
        Approval.WAITING, True, False, 2, 0,
    )  # fmt: skip
    assert store.waiting() == [record]
    assert [one.value for one in store.observations(number)] == [2.0, 3.0]
    assert store.remarks("backan_2023", []) == []
    assert {(one.import_id, one.waits) for one in store.received("backan_2023")} == {(1, False), (number, True)}


def test_saving_what_waits_tells_what_it_would_do(store: Store) -> None:
    store.save(an_import(seen(1.0), seen(5.0, unit="063")))
    outcome = store.save(held(seen(2.0), seen(3.0, unit="062"), seen(5.0, unit="063")))
    assert (outcome.new, outcome.changed, outcome.same, outcome.waits) == (1, 1, 1, True)
    assert [(one.unit, one.period) for one in store.waiting_figures("2023-Q3")] == [
        ("061", "2023-Q3"),
        ("062", "2023-Q3"),
    ]


def test_approved_figures_stand_and_supersede(store: Store) -> None:
    store.save(an_import(seen(1.0)))
    number = wait(store, seen(2.0), seen(3.0, unit="062"))
    (outcome,) = store.approve([number], OFFICER, NOON)
    assert (outcome.new, outcome.changed, outcome.same) == (1, 1, 0)
    assert values(store) == {KEY: 2.0, (PAYMENT, "062", "2023-Q3"): 3.0}
    record = store.import_(number)
    assert record is not None
    assert (record.approval, record.decided_by, record.decided_at) == (Approval.APPROVED, OFFICER, NOON)
    assert (store.waiting(), store.waiting_figures("2023-Q3")) == ([], [])


def test_the_one_approved_last_gives_the_figure_whenever_it_came(store: Store) -> None:
    first, second = wait(store, seen(1.0), content=b"1"), wait(store, seen(2.0), content=b"2")
    store.save(an_import(seen(3.0), content=b"saved between"))
    store.approve([second], OFFICER, NOON)
    assert values(store) == {KEY: 2.0}
    store.approve([first], OFFICER, NOON)
    assert values(store) == {KEY: 1.0}
    assert [one.value for one in store.history(*KEY)] == [1.0, 2.0, 3.0]
    store.withdraw([first], OFFICER, NOON)
    assert values(store) == {KEY: 2.0}


def test_a_withdrawn_figure_does_not_bring_back_one_that_waits_or_was_refused(store: Store) -> None:
    wait(store, seen(1.0), content=b"1")
    refused = wait(store, seen(2.0), content=b"2")
    store.refuse(refused, OFFICER, "Nhầm kỳ.", NOON)
    number = store.save(an_import(seen(3.0), content=b"3")).import_id
    assert number is not None
    store.withdraw([number], OFFICER, NOON)
    assert values(store) == {}


def test_what_is_refused_keeps_report_and_reason(store: Store) -> None:
    number = wait(store, seen(2.0))
    store.refuse(number, OFFICER, "Nhầm kỳ.", NOON)
    record = store.import_(number)
    assert record is not None
    assert (record.approval, record.reason, record.decided_by) == (Approval.REFUSED, "Nhầm kỳ.", OFFICER)
    assert store.content(record.sha256) == b"held"
    assert (values(store), store.waiting(), store.received("backan_2023")) == ({}, [], [])


def test_a_sample_that_was_refused_is_no_hindrance_to_taking_the_sample_back(store: Store) -> None:
    store.refuse(wait(store, seen(1.0), sample=True), OFFICER, "Nhầm.", NOON)
    store.save(an_import(seen(2.0), sample=True))
    wait(store, seen(3.0), content=b"3", sample=True)
    assert store.withdraw_sample(OFFICER, NOON) == 2
    assert (values(store), store.waiting(), store.has_samples()) == ({}, [], False)


def test_the_same_bytes_while_they_wait_are_not_doubled(store: Store) -> None:
    wait(store, seen(2.0))
    version = store.version()
    again = store.save(held(seen(2.0)))
    assert (again.import_id, again.already, again.waits, again.same) == (None, True, True, 1)
    assert (len(store.imports()), store.version()) == (1, version)


def test_the_same_bytes_may_come_again_once_they_were_refused(store: Store) -> None:
    store.refuse(wait(store, seen(2.0)), OFFICER, "Nhầm.", NOON)
    assert wait(store, seen(2.0)) == 2


def test_bytes_that_an_officer_saved_meanwhile_overrule_nothing_newer(store: Store) -> None:
    number = wait(store, seen(1.0), seen(4.0, unit="062"))
    store.save(an_import(seen(1.0), content=b"held"))
    store.save(an_import(seen(2.0), content=b"newer"))
    (outcome,) = store.approve([number], OFFICER, NOON)
    assert (outcome.new, outcome.changed, outcome.same) == (1, 0, 1)
    assert values(store) == {KEY: 2.0, (PAYMENT, "062", "2023-Q3"): 4.0}


def test_answers_are_learned_by_approval_alone(store: Store) -> None:
    number = wait(store, seen(1.0), columns={"cột": "x"}, units={"tên": "061"})
    assert store.memory("061").columns == {}
    assert store.remembered() == []
    store.save(an_import(seen(1.0), content=b"other", columns={"cột": "y"}))
    store.approve([number], OFFICER, NOON)
    memory = store.memory("061")
    assert (memory.columns, memory.units) == ({"cột": "x"}, {"tên": "061"}), "the answer approved last is the newest"


def test_lines_about_tasks_wait_too(store: Store) -> None:
    told = line(as_of=date(2023, 9, 30))
    saved = store.tasks.save_progress(held(), 2023, [told])
    assert saved.waits
    assert saved.import_id is not None
    assert store.tasks.lines(2023) == []
    again = store.tasks.save_progress(held(), 2023, [told])
    assert (again.import_id, again.waits) == (None, True)
    store.tasks.save_progress(an_import(content=b"other"), 2023, [told])
    store.approve([saved.import_id], OFFICER, NOON)
    assert [one.import_id for one in store.tasks.lines(2023)] == [2, saved.import_id], "behind what was saved before"


@pytest.mark.parametrize(
    "ended",
    [
        pytest.param(lambda store, number: store.approve([number], OFFICER, NOON), id="approved"),
        pytest.param(lambda store, number: store.refuse(number, OFFICER, "Nhầm.", NOON), id="refused"),
        pytest.param(lambda store, number: store.withdraw([number], OFFICER, NOON), id="withdrawn"),
    ],
)
def test_it_is_decided_once(store: Store, ended: Callable[[Store, int], object]) -> None:
    number = wait(store, seen(1.0))
    ended(store, number)
    version = store.version()
    for act in (
        lambda: store.approve([number], OFFICER, NOON),
        lambda: store.refuse(number, OFFICER, "Nhầm.", NOON),
        lambda: store.approve([4711], OFFICER, NOON),
    ):
        with pytest.raises(StoreError, match="không còn chờ duyệt"):
            act()
    assert store.version() == version


def test_several_are_approved_together_or_not_at_all(store: Store) -> None:
    numbers = [wait(store, seen(float(n)), content=bytes([n])) for n in (1, 2)]
    with pytest.raises(StoreError):
        store.approve([*numbers, 4711], OFFICER, NOON)
    assert values(store) == {}
    store.approve(numbers, OFFICER, NOON)
    assert values(store) == {KEY: 2.0}


def test_the_log_tells_what_was_decided(store: Store) -> None:
    store.save(an_import(seen(1.0)))
    store.approve([wait(store, seen(2.0))], OFFICER, NOON)
    store.refuse(wait(store, seen(3.0), content=b"2"), OFFICER, "Nhầm kỳ.", NOON)
    refused, approved = (store.audit.entries(Wanted(act=act), 1)[0] for act in (Act.REFUSE, Act.APPROVE))
    assert '"2023-Q3":"1"' not in approved.after
    assert "061 2023-Q3" in approved.before
    assert '"changed":1' in approved.after
    assert "Nhầm kỳ." in refused.after
    assert store.audit.first_break() is None


def test_what_waits_is_in_a_backup_and_may_be_approved_where_it_was_restored(
    store: Store, new_url: Callable[[], str], tmp_path: Path
) -> None:
    number = wait(store, seen(1.0), columns={"cột": "x"})
    write_archive(store.database, tmp_path / "sao-luu.zip")
    address = new_url()
    database = Database(address)
    read_archive(database, tmp_path / "sao-luu.zip")
    database.close()
    restored = Store.open(address)
    assert restored.waiting() == store.waiting()
    restored.approve([number], OFFICER, NOON)
    assert (values(restored), restored.memory("061").columns) == ({KEY: 1.0}, {"cột": "x"})
    restored.close()


def test_the_file_of_a_refused_report_is_kept_as_long_as_that_of_a_withdrawn_one(store: Store) -> None:
    store.refuse(wait(store, seen(1.0)), OFFICER, "Nhầm.", NOON)
    wait(store, seen(2.0), content=b"waits")
    assert store.expired(NOON) == []
    assert [one.withdrawn_at for one in store.expired(NOON + timedelta(seconds=1))] == [NOON]


_UNITS = st.sampled_from(["061", "062", "063"])
_FIGURES = st.dictionaries(_UNITS, st.integers(0, 3), min_size=1, max_size=3)
_WHICH = st.integers(0, 9)
_STEP = st.one_of(
    st.tuples(st.sampled_from(["save", "wait"]), st.sampled_from([b"a", b"b", b"c"]), _FIGURES),
    st.tuples(st.sampled_from(["approve", "refuse", "withdraw"]), _WHICH),
)


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(f"sqlite:///{tmp_path / 'plain.sqlite3'}")
    yield opened
    opened.close()


@OVER_STORES
@given(steps=st.lists(_STEP, max_size=12))
def test_approving_is_saving_at_that_moment(store: Store, plain: Store, steps: list[Any]) -> None:
    """`plain` saves when the other one approves; both have the same figures after every step."""
    for one in (store, plain):
        one.withdraw([row.id for row in one.imports() if row.counts or row.waits], OFFICER, NOON)
    waiting: list[tuple[int, bytes, tuple[Any, ...]]] = []
    counting: list[tuple[int, int | None]] = []
    for act, *rest in steps:
        if act in ("save", "wait"):
            content, figures = rest[0], tuple(seen(float(v), unit=u) for u, v in rest[1].items())
            made = store.save(an_import(*figures, content=content, waits=act == "wait")).import_id
            if act == "wait" and made is not None:
                waiting.append((made, content, figures))
            elif act == "save":
                same = plain.save(an_import(*figures, content=content)).import_id
                assert (same is None) == (made is None)
                if made is not None:
                    counting.append((made, same))
        elif act == "withdraw" and counting:
            made, same = counting.pop(rest[0] % len(counting))
            store.withdraw([made], OFFICER, NOON)
            plain.withdraw([] if same is None else [same], OFFICER, NOON)
        elif act != "withdraw" and waiting:
            made, content, figures = waiting.pop(rest[0] % len(waiting))
            if act == "refuse":
                store.refuse(made, OFFICER, "Nhầm.", NOON)
            else:
                store.approve([made], OFFICER, NOON)
                counting.append((made, plain.save(an_import(*figures, content=content)).import_id))
        assert values(store) == values(plain)
        assert counts_of(store) == counted_anew(store)
