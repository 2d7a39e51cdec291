"""What people say is only added to: the newest stands, all before it can be read."""

import threading
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from typing import Any

import pytest

from lib.core.directive import Act, Directive, Subject
from lib.core.errors import StoreError
from lib.core.judgement import Judgement, Standing
from lib.core.note import Note
from lib.core.period import Period
from lib.store.directives import step_of
from lib.store.store import Store
from tests.store.store_samples import NOON, PAYMENT, an_import, seen

Q2, Q3 = Period.parse("2023-Q2"), Period.parse("2023-Q3")


def given(**changes: Any) -> Directive:
    values: dict[str, Any] = {
        "id": 0, "period": Q3, "decided_on": date(2023, 10, 5), "subject": Subject(indicator=PAYMENT, unit="061"),
        "text": "Rà soát <b>từng</b> hồ sơ.\nBáo cáo kết quả.", "responsible": "SNV", "deadline": date(2023, 10, 31),
        "person": "Lý Thị Sông", "at": NOON,
    }  # fmt: skip
    return Directive(**{**values, **changes})


def a_judgement(content: bytes | None = None, **changes: Any) -> Judgement:
    values: dict[str, Any] = {
        "goal": "G19", "period": Q3, "standing": Standing.MET, "evidence": "Kết luận kiểm tra.", "person": "Sông",
        "at": NOON,
    }  # fmt: skip
    if content is not None:
        values |= {"file_name": "ket luan.pdf", "sha256": sha256(content).hexdigest()}
    return Judgement(**{**values, **changes})


def a_note(**changes: Any) -> Note:
    values: dict[str, Any] = {
        "indicator": PAYMENT, "unit": "061", "period": Q3, "cause": "Thiếu thiết bị.", "remedy": "Mua máy.",
        "deadline": date(2023, 12, 1), "person": "Sông", "at": NOON,
    }  # fmt: skip
    return Note(**{**values, **changes})


def stand(store: Store, number: int) -> Directive:
    return next(one for one in store.directives() if one.id == number)


class TestDirectives:
    def test_one_comes_back_as_it_was_given(self, store: Store) -> None:
        number = store.add_directive(given())
        (found,) = store.directives()
        assert replace(found, steps=()) == given(id=number)
        assert [(step.act, step.person, step.at) for step in found.steps] == [(Act.GIVEN, "Lý Thị Sông", NOON)]

    def test_done_with_a_note_then_opened_again_keeps_every_step(self, store: Store) -> None:
        number = store.add_directive(given())
        at = NOON + timedelta(days=30)
        done = step_of(stand(store, number), Act.DONE, person="Núi", at=at, done_on=date(2023, 10, 30), note="Xong.")
        store.step(number, done)
        found = stand(store, number)
        assert (found.done_on, found.done_note, found.done_by) == (date(2023, 10, 30), "Xong.", "Núi")
        assert (found.person, found.at) == ("Lý Thị Sông", NOON), "who gave it stays"

        store.step(number, step_of(found, Act.REOPENED, person="Lan", at=at, done_on=None, note="Chưa đủ."))
        found = stand(store, number)
        assert (found.done_on, found.done_note, found.done_by) == (None, "", None)
        assert [(step.act, step.note) for step in found.steps] == [
            (Act.GIVEN, ""), (Act.DONE, "Xong."), (Act.REOPENED, "Chưa đủ."),
        ]  # fmt: skip

    def test_a_correction_stands_and_the_first_wording_can_be_read(self, store: Store) -> None:
        number = store.add_directive(given())
        step = step_of(stand(store, number), Act.CORRECTED, person="Núi", at=NOON, text="Rà soát.", deadline=None)
        store.step(number, step)
        found = stand(store, number)
        assert (found.text, found.deadline, found.responsible) == ("Rà soát.", None, "SNV")
        assert [one.text for one in found.steps] == [given().text, "Rà soát."]

    @pytest.mark.parametrize(
        ("before", "act"),
        [
            pytest.param([Act.DONE], Act.DONE, id="done twice"),
            pytest.param([], Act.REOPENED, id="opened while open"),
            pytest.param([Act.WITHDRAWN], Act.DONE, id="done after it was withdrawn"),
            pytest.param([Act.WITHDRAWN], Act.WITHDRAWN, id="withdrawn twice"),
        ],
    )
    def test_a_step_that_another_person_took_first_is_refused(self, store: Store, before: list[Act], act: Act) -> None:
        number = store.add_directive(given())
        fresh = stand(store, number)
        for one in before:
            store.step(number, step_of(fresh, one, person="Núi", at=NOON, done_on=date(2023, 10, 30)))
        version = store.version()
        with pytest.raises(StoreError):
            store.step(number, step_of(fresh, act, person="Lan", at=NOON, done_on=date(2023, 10, 31)))
        assert (store.version(), len(stand(store, number).steps)) == (version, 1 + len(before))

    def test_an_unknown_one_is_refused(self, store: Store) -> None:
        with pytest.raises(StoreError, match="Không có"):
            store.step(9, step_of(given(), Act.DONE, person="Lan", at=NOON))

    def test_a_step_is_no_directive_of_its_own(self, store: Store) -> None:
        number = store.add_directive(given())
        store.step(number, step_of(given(), Act.CORRECTED, person="Lan", at=NOON))
        with pytest.raises(StoreError):
            store.step(number + 1, step_of(given(), Act.DONE, person="Lan", at=NOON))
        assert [one.id for one in store.directives()] == [number]

    def test_the_newest_stands_first_and_their_histories_are_not_mixed(self, store: Store) -> None:
        first, second = store.add_directive(given(text="một")), store.add_directive(given(text="hai"))
        store.step(first, step_of(stand(store, first), Act.CORRECTED, person="Lan", at=NOON, text="một rưỡi"))
        assert [(one.id, one.text, len(one.steps)) for one in store.directives()] == [
            (second, "hai", 1), (first, "một rưỡi", 2),
        ]  # fmt: skip

    def test_of_two_who_finish_one_at_once_one_is_told(self, store: Store, url: str) -> None:
        number = store.add_directive(given())
        step = step_of(stand(store, number), Act.DONE, person="Lan", at=NOON, done_on=date(2023, 10, 31))
        outcomes: list[str] = []

        def finish() -> None:
            other = Store.open(url)
            gate.wait()
            try:
                other.step(number, step)
                outcomes.append("done")
            except StoreError:
                outcomes.append("told")
            other.close()

        gate = threading.Barrier(2)
        threads = [threading.Thread(target=finish) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(outcomes) == ["done", "told"]


class TestJudgements:
    def test_the_newest_of_a_goal_and_period_stands_and_the_former_stay(self, store: Store) -> None:
        said = [
            a_judgement(standing=Standing.NOT_MET),
            a_judgement(period=Q2, standing=Standing.UNDER_WAY),
            a_judgement(goal="G15"),
            a_judgement(),
        ]
        for one in said:
            store.add_judgement(one)
        assert store.judged() == said
        assert sorted(store.judgements(), key=said.index) == said[1:]

    def test_one_that_is_taken_back_leaves_its_period_empty(self, store: Store) -> None:
        store.add_judgement(a_judgement(period=Q2))
        store.add_judgement(a_judgement())
        store.add_judgement(a_judgement(withdrawn=True, person="Núi"))
        assert store.judgements() == [a_judgement(period=Q2)]
        assert [one.person for one in store.judged()] == ["Sông", "Sông", "Núi"]

    def test_a_file_comes_back_byte_for_byte_and_is_kept_once(self, store: Store) -> None:
        content = bytes(range(256)) * 3
        store.add_judgement(a_judgement(content), content)
        store.add_judgement(a_judgement(content, goal="G15"), content)
        assert store.evidence(sha256(content).hexdigest()) == content
        assert store.evidence("0" * 64) is None

    @pytest.mark.parametrize("content", [pytest.param(None, id="no bytes"), pytest.param(b"other", id="other bytes")])
    def test_bytes_that_are_not_those_named_are_refused(self, store: Store, content: bytes | None) -> None:
        with pytest.raises(ValueError, match="not the bytes"):
            store.add_judgement(a_judgement(b"file"), content)
        assert store.judged() == []


def test_the_newest_note_of_a_figure_stands_and_the_former_stay(store: Store) -> None:
    said = [a_note(cause="Chưa rõ."), a_note(), a_note(period=Q2), a_note(unit="062", deadline=None)]
    for one in said:
        store.add_note(one)
    assert store.noted() == said
    assert sorted(store.notes(), key=said.index) == said[1:]
    store.add_note(a_note(withdrawn=True))
    assert a_note().period not in [one.period for one in store.notes() if one.unit == "061"]


def test_every_change_makes_caches_ask_again(store: Store) -> None:
    versions = [store.version()]
    number = store.add_directive(given())
    changes = (
        lambda: store.step(number, step_of(given(), Act.CORRECTED, person="Lan", at=NOON)),
        lambda: store.add_judgement(a_judgement()),
        lambda: store.add_note(a_note()),
    )
    versions.append(store.version())
    for change in changes:
        change()
        versions.append(store.version())
    assert versions == sorted(set(versions))


def test_text_that_a_database_refuses_is_cleaned(store: Store) -> None:
    store.add_directive(given(text="nửa \ud800 chữ\x00"))
    assert store.directives()[0].text == "nửa ? chữ"


def test_a_time_without_a_zone_is_refused(store: Store) -> None:
    with pytest.raises(Exception, match="zone"):
        store.add_note(a_note(at=datetime(2023, 9, 20)))
    assert store.noted() == []


def test_the_sample_is_taken_back_whole_and_nothing_else(store: Store) -> None:
    store.save(an_import(seen(1.0), sample=True))
    store.save(an_import(seen(2.0, unit="062"), content=b"real"))
    made_up = store.add_directive(given(sample=True))
    real = store.add_directive(given())
    for sample, period in ((True, Q3), (False, Q2)):
        store.add_judgement(a_judgement(sample=sample, period=period))
        store.add_note(a_note(sample=sample, period=period))

    later = datetime(2023, 11, 1, tzinfo=UTC)
    assert store.withdraw_sample("Núi", later) == 1

    assert list(store.figures().unit) == ["062"]
    assert [(one.id, one.withdrawn) for one in store.directives()] == [(real, False), (made_up, True)]
    assert (stand(store, made_up).steps[-1].person, stand(store, made_up).steps[-1].at) == ("Núi", later)
    assert [one.period for one in store.judgements()] == [Q2]
    assert [one.period for one in store.notes()] == [Q2]
    assert len(store.judged()) == len(store.noted()) == 3, "what was said stays in the history"
    assert store.withdraw_sample("Núi", later) == 0


def test_what_a_person_said_after_the_sample_stays(store: Store) -> None:
    store.add_judgement(a_judgement(sample=True))
    store.add_judgement(a_judgement(standing=Standing.NOT_MET))
    store.withdraw_sample("Núi", NOON)
    assert store.judgements() == [a_judgement(standing=Standing.NOT_MET)]
