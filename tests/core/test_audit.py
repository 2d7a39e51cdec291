"""The chain of the audit log shows whatever is taken away, changed, swapped or put in."""

import json
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.core.audit import PROGRAM, Act, Entry, Head, Signature, chained, digest, first_break, told

NOON = datetime(2023, 9, 20, 12, tzinfo=UTC)


def log(*subjects: str, act: Act = Act.NOTE) -> list[Entry]:
    """A whole log with these subjects."""
    entries, head = list[Entry](), Head()
    for number, subject in enumerate(subjects):
        entry = Entry(
            number=0, at=NOON + timedelta(seconds=number), who="Lan", account="lan", role="officer", origin="10.0.0.7",
            act=act, subject=subject, before="", after=told({"remedy": "Mua máy"}), previous="",
        )  # fmt: skip
        entries.append(chained(head, entry))
        head = end(entries)
    return entries


def end(entries: list[Entry]) -> Head:
    return Head(len(entries), entries[-1].hash) if entries else Head()


LOGS = st.lists(st.text(), min_size=2, max_size=8).map(lambda subjects: log(*subjects))


@given(LOGS)
def test_a_log_nobody_touched_holds(entries: list[Entry]) -> None:
    assert first_break(entries, end(entries)) is None
    for noted in range(len(entries) + 1):
        assert first_break(entries, end(entries), end(entries[:noted])) is None, "what somebody wrote down earlier"


@given(LOGS, st.data())
def test_whatever_is_done_to_a_log_is_found_at_its_place(entries: list[Entry], data: st.DataObject) -> None:
    head, at = end(entries), data.draw(st.integers(0, len(entries) - 1))
    touched = list(entries)
    match data.draw(st.sampled_from(["remove", "change", "swap", "add"])):
        case "remove":
            del touched[at]
        case "change":
            name = data.draw(st.sampled_from([field.name for field in fields(Entry) if field.name != "number"]))
            value = getattr(entries[at], name)
            touched[at] = replace(entries[at], **{name: value + (timedelta(seconds=1) if name == "at" else "x")})
        case "swap":
            other = data.draw(st.integers(0, len(entries) - 1).filter(lambda other: other != at))
            touched[at], touched[other] = touched[other], touched[at]
            at = min(at, other)
        case "add":
            touched.insert(at, replace(entries[at], subject=entries[at].subject + "x"))
    broken = first_break(touched, head)
    assert broken is not None
    assert broken.number == at + 1


@given(LOGS, st.data())
def test_a_chain_made_anew_from_a_place_is_found_by_what_somebody_wrote_down(
    entries: list[Entry], data: st.DataObject
) -> None:
    """Whoever may write to the database can make the whole chain anew; a head noted elsewhere still tells."""
    at = data.draw(st.integers(0, len(entries) - 1))
    forged = entries[:at]
    for entry in [replace(entries[at], subject=entries[at].subject + "x"), *entries[at + 1 :]]:
        forged.append(chained(end(forged), entry))
    assert first_break(forged, end(forged)) is None
    broken = first_break(forged, end(forged), end(entries))
    assert broken is not None


@pytest.mark.parametrize(
    ("touch", "number", "says"),
    [
        pytest.param(lambda log: log[1:], 1, "đã bị xóa", id="the first is gone"),
        pytest.param(lambda log: log[:-1], 3, "thiếu 1 mục cuối", id="the last is gone"),
        pytest.param(lambda log: [], 1, "thiếu 3 mục cuối", id="all are gone"),
        pytest.param(lambda log: [*log, *log[-1:]], 4, "đổi chỗ", id="one is there twice"),
        pytest.param(
            lambda log: [*log[:2], replace(log[2], who="Núi")], 3, "nội dung mục này đã bị sửa", id="another's name"
        ),
        pytest.param(
            lambda log: [*log, chained(end(log), log[0])], 4, "không khớp", id="one too many, rightly chained"
        ),
    ],
)
def test_what_was_done_is_said(touch: Callable[[list[Entry]], list[Entry]], number: int, says: str) -> None:
    entries = log("a", "b", "c")
    broken = first_break(touch(entries), end(entries))
    assert broken is not None
    assert broken.number == number
    assert says in broken.reason


def test_the_hash_says_the_same_in_every_zone_and_for_ever() -> None:
    (entry,) = log("Lần nạp 1: báo cáo.xlsx")
    assert digest(replace(entry, at=entry.at.astimezone())) == entry.hash
    assert entry.hash == "e4bbb7db35bbf61ebcdb6caf9ff228dee843dbd08dfc90b3e9905ad9b4ff4abc"


def test_what_is_told_is_the_same_text_whatever_its_order() -> None:
    assert told({"b": 1, "a": "Ý"}) == '{"a":"Ý","b":1}' == told({"a": "Ý", "b": 1})
    assert told(None) == told({}) == ""
    assert json.loads(told({"a": [1.5, None]})) == {"a": [1.5, None]}


@pytest.mark.parametrize("act", Act)
def test_every_act_has_a_name(act: Act) -> None:
    assert act.label


def test_where_nobody_signed_the_program_did() -> None:
    assert Signature(who="chương trình") == PROGRAM
