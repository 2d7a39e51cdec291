"""What a person settled is asked once: learned with a save, forgotten with its withdrawal."""

import pytest

from lib.core.errors import StoreError
from lib.store.store import Store
from tests.store.store_samples import NOON, PAYMENT, an_import, seen

RATE = f"{PAYMENT}|rate"


def test_nothing_is_remembered_at_first(store: Store) -> None:
    memory = store.memory("061")
    assert (dict(memory.columns), dict(memory.units)) == ({}, {})


def test_columns_are_remembered_for_their_sender_and_units_for_all(store: Store) -> None:
    store.save(an_import(seen(1.0), columns={"ty le": RATE}, units={"so noi vu tinh": "SNV"}))
    assert dict(store.memory("061").columns) == {"ty le": RATE}
    assert dict(store.memory("062").columns) == {}
    assert dict(store.memory(None).columns) == {}
    assert dict(store.memory("062").units) == {"so noi vu tinh": "SNV"}


def test_reports_of_unknown_senders_share_their_answers(store: Store) -> None:
    store.save(an_import(seen(1.0), sender=None, columns={"ty le": RATE}))
    assert dict(store.memory(None).columns) == {"ty le": RATE}
    assert dict(store.memory("061").columns) == {}


def test_the_newest_answer_wins_and_its_withdrawal_brings_the_former_back(store: Store) -> None:
    store.save(an_import(seen(1.0), content=b"a", columns={"ty le": RATE}))
    newer = store.save(an_import(seen(1.0), content=b"b", columns={"ty le": ""})).import_id
    assert dict(store.memory("061").columns) == {"ty le": ""}
    assert newer is not None
    store.withdraw([newer], "Hoàng Văn Núi", NOON)
    assert dict(store.memory("061").columns) == {"ty le": RATE}


def test_an_answer_that_no_figure_is_meant_is_worth_keeping(store: Store) -> None:
    outcome = store.save(an_import(columns={"ghi chu": ""}))
    assert outcome.import_id is not None
    assert dict(store.memory("061").columns) == {"ghi chu": ""}
    assert store.save(an_import(columns={"ghi chu": ""})).already


def test_answers_known_before_are_not_stored_twice(store: Store) -> None:
    store.save(an_import(seen(1.0), content=b"a", columns={"ty le": RATE}))
    store.save(an_import(seen(2.0), content=b"b", columns={"ty le": RATE}))
    assert len(store.remembered()) == 1


def test_a_save_that_fails_teaches_nothing(store: Store) -> None:
    with pytest.raises(ValueError, match="twice"):
        store.save(an_import(seen(1.0), seen(2.0), columns={"ty le": RATE}))
    assert store.remembered() == []


def test_an_answer_can_be_forgotten_with_those_before_it(store: Store) -> None:
    store.save(an_import(seen(1.0), content=b"a", columns={"ty le": RATE}, units={"snv": "SNV"}))
    store.save(an_import(seen(1.0), content=b"b", columns={"ty le": ""}))
    store.save(an_import(seen(1.0), content=b"c", sender="062", columns={"ty le": RATE}))
    listed = store.remembered()
    assert [(one.kind, one.key, one.value, one.sender) for one in listed] == [
        ("column", "ty le", RATE, "062"), ("column", "ty le", "", "061"), ("unit", "snv", "SNV", "061"),
    ]  # fmt: skip
    store.forget(listed[1].id)
    assert dict(store.memory("061").columns) == {}
    assert dict(store.memory("062").columns) == {"ty le": RATE}
    store.forget(listed[2].id)
    assert dict(store.memory("061").units) == {}
    with pytest.raises(StoreError):
        store.forget(listed[2].id)


def test_replaced_answers_stay_listed_but_not_in_force(store: Store) -> None:
    store.save(an_import(seen(1.0), content=b"a", columns={"ty le": RATE}, units={"snv": "SNV"}))
    store.save(an_import(seen(1.0), content=b"b", sender="062", columns={"ty le": RATE}, units={"snv": ""}))
    newer = store.save(an_import(seen(1.0), content=b"c", columns={"ty le": ""})).import_id
    assert [(one.kind, one.value, one.sender, one.in_force) for one in store.learned()] == [
        ("column", "", "061", True), ("unit", "", "062", True), ("column", RATE, "062", True),
        ("unit", "SNV", "061", False), ("column", RATE, "061", False),
    ]  # fmt: skip
    assert newer is not None
    store.withdraw([newer], "Hoàng Văn Núi", NOON)
    assert [one.value for one in store.learned() if one.sender == "061" and one.in_force] == [RATE]
