"""Read, compare, save: nothing is stored before, answers are remembered for the same sender."""

from datetime import date

import pytest

from lib.intake.reading import Settled
from lib.services import history, importing
from lib.services.office import Office
from tests.people import by
from tests.services.conftest import INDICATOR

PERSON = "Lý Thị Sông"
RATE = f"{INDICATOR}|rate"


def save(office: Office, text: str, answers: Settled | None = None) -> importing.Saved:
    data = text.encode()
    reading = importing.read(office, "bao-cao.xlsx", data, answers)
    return importing.save(by(office, PERSON), reading, data, answers=answers)


def test_reading_and_comparing_store_nothing(office: Office) -> None:
    reading = importing.read(office, "bao-cao.xlsx", b"061 2023-Q3 57.3")
    assert [change.kind for change in importing.compare(office, reading)] == ["new"]
    assert (office.store.version(), office.store.imports()) == (0, [])


def test_only_certain_figures_are_stored(office: Office) -> None:
    saved = save(office, "061 2023-Q3 57.3\n062 2023-Q3 60 ?ty-le\nunknown 2023-Q3 70\n063 2023-Q3 -\nwarning")
    assert saved.message == "Đã lưu 2 số liệu: 2 mới, 0 thay đổi, 0 giữ nguyên."
    assert sorted(office.store.figures().unit) == ["061", "063"]
    assert saved.import_id is not None
    assert [found.message for found in history.findings(office, saved.import_id)] == ["Không phải số."]


def test_a_comparison_tells_new_changed_and_same(office: Office) -> None:
    save(office, "061 2023-Q3 1\n062 2023-Q3 2")
    reading = importing.read(office, "bao-cao.xlsx", b"061 2023-Q3 1\n062 2023-Q3 3\n063 2023-Q3 4")
    changes = importing.compare(office, reading)
    assert [(change.kind, change.observation.unit, change.old and change.old.value) for change in changes] == [
        ("same", "061", 1.0), ("changed", "062", 2.0), ("new", "063", None),
    ]  # fmt: skip


def test_a_comparison_promises_what_saving_does(office: Office) -> None:
    save(office, "061 2023-Q3 1")
    save(office, "061 2023-Q3 2")
    again = importing.read(office, "bao-cao.xlsx", b"061 2023-Q3 1")
    assert [change.kind for change in importing.compare(office, again)] == ["same"]
    saved = save(office, "061 2023-Q3 1")
    assert (saved.already, saved.message) == (True, "Báo cáo này đã được lưu trước đây; không có gì thay đổi.")


def test_a_settled_column_is_not_asked_again_of_the_same_sender(office: Office) -> None:
    first = "sender 061\n061 2023-Q2 50 ?ty-le"
    assert [q.key for q in importing.read(office, "quy2.xlsx", first.encode()).questions] == ["ty-le"]
    save(office, first, Settled(columns={"ty-le": RATE}))

    next_one = importing.read(office, "quy3.xlsx", b"sender 061\n061 2023-Q3 60 ?ty-le")
    other_sender = importing.read(office, "quy3.xlsx", b"sender 062\n062 2023-Q3 60 ?ty-le")

    assert (next_one.questions, len(next_one.accepted)) == ((), 1)
    assert [q.key for q in other_sender.questions] == ["ty-le"]


def test_an_answer_that_is_not_saved_is_not_remembered(office: Office) -> None:
    importing.read(office, "a.xlsx", b"sender 061\n061 2023-Q3 60 ?ty-le", Settled(columns={"ty-le": RATE}))
    assert history.remembered(office) == []


def test_the_same_report_with_the_same_answers_changes_nothing(office: Office) -> None:
    answers = Settled(columns={"ty-le": RATE})
    text = "sender 061\n061 2023-Q3 60 ?ty-le"
    assert save(office, text, answers).new == 1
    assert save(office, text, answers).already
    assert save(office, text).already


def test_a_figure_a_person_placed_is_marked_and_so_is_one_placed_from_memory(office: Office) -> None:
    save(office, "sender 061\n061 2023-Q2 50 ?ty-le\n062 2023-Q2 51", Settled(columns={"ty-le": RATE}))
    save(office, "sender 061\n061 2023-Q3 60 ?ty-le\n062 2023-Q3 61")
    frame = office.store.figures()
    assert list(zip(frame.unit, frame.period, frame.settled, strict=True)) == [
        ("061", "2023-Q2", True), ("062", "2023-Q2", False), ("061", "2023-Q3", True), ("062", "2023-Q3", False),
    ]  # fmt: skip


def test_a_report_that_contradicts_itself_leaves_that_figure_out_and_says_so(office: Office) -> None:
    saved = save(office, "061 2023-Q3 1\n061 2023-Q3 2\n062 2023-Q3 5\n062 2023-Q3 5")
    assert [seen.value for seen in saved.contradictory] == [1.0, 2.0]
    assert saved.message.endswith("Không lưu 2 số liệu vì báo cáo ghi cùng một số liệu với giá trị khác nhau.")
    assert list(office.store.figures().unit) == ["062"]


def test_nine_months_stated_twice_in_one_report_are_one_figure(office: Office) -> None:
    reading = importing.read(office, "a.xlsx", b"061 2023-9M 1\n061 2023-9M 1")
    kept, contradictory = importing.distinct(reading.accepted)
    assert (len(kept), contradictory) == (1, ())


@pytest.mark.parametrize(
    ("text", "answers", "message"),
    [
        pytest.param("error", None, "Báo cáo không có số liệu nào lưu được; chưa lưu gì.", id="nothing in it"),
        pytest.param(
            "061 2023-Q3 1 ?x",
            Settled(columns={"x": ""}),
            "Đã lưu báo cáo và ghi nhớ các câu trả lời; không có số liệu nào.",
            id="answers only",
        ),
    ],
)
def test_a_report_without_figures_is_explained(
    office: Office, text: str, answers: Settled | None, message: str
) -> None:
    saved = save(office, text, answers)
    assert (saved.message, saved.already, len(office.store.figures())) == (message, False, 0)


def test_other_bytes_than_those_read_are_not_stored(office: Office) -> None:
    reading = importing.read(office, "a.xlsx", b"061 2023-Q3 1")
    with pytest.raises(ValueError, match="not the bytes"):
        importing.save(office, reading, b"061 2023-Q3 2")
    assert office.store.imports() == []


def test_a_date_given_by_a_person_is_the_reports_date(office: Office) -> None:
    reading = importing.read(office, "a.xlsx", b"061 2023-Q3 57.3")
    importing.save(office, reading, b"061 2023-Q3 57.3", reported_on=date(2023, 9, 15))
    assert office.store.imports()[0].reported_on == date(2023, 9, 15)
