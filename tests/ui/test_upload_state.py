"""Files between the drop and the save: what they ask, where they stand, and that the store stays untouched."""

from dataclasses import replace

import pytest

from lib.core.finding import Code
from lib.core.period import Period
from lib.services import comparing, history, importing
from lib.ui import upload_saving, upload_state
from lib.ui.upload_state import Pending, Standing, read_file
from lib.ui.upload_tray import Tray
from tests.people import by
from tests.statements import asked as asked_of_store
from tests.ui.report_bytes import DISTRICTS, on_time

Q3 = Period.parse("2023-Q3")
STRANGE = "Trung tâm Hành chính X"


def asked(file: Pending, kind: str):
    return next(question for question in file.questions if question.kind == kind)


def test_nothing_is_stored_by_looking(empty):
    before = empty.store.version()
    file = read_file(empty, "bao_cao.xlsx", on_time())
    assert file.standing is Standing.READY
    assert [change.kind for change in file.changes] == ["new"] * len(DISTRICTS)
    assert empty.store.version() == before
    assert history.imports(empty) == []


def test_a_saved_file_says_what_it_touched_and_its_bytes_are_known_afterwards(empty):
    data = on_time()
    done = upload_saving.save(by(empty, "Lan"), read_file(empty, "bao_cao.xlsx", data))
    assert done.figures == len(DISTRICTS)
    assert ("procedures.on_time", "061", Q3) in done.touched
    assert history.imports(empty)[0].person == "Lan"

    again = read_file(empty, "ten_khac.xlsx", data)
    assert again.standing is Standing.ALREADY
    assert again.earlier is not None
    assert again.earlier.name == "bao_cao.xlsx"


def test_a_withdrawn_report_can_be_brought_again(empty):
    data = on_time()
    upload_saving.save(by(empty, "Lan"), read_file(empty, "bao_cao.xlsx", data))
    history.withdraw(empty, history.imports(empty)[0].id)
    assert read_file(empty, "bao_cao.xlsx", data).standing is Standing.READY


def test_a_later_report_shows_old_and_new(empty):
    upload_saving.save(by(empty, "Lan"), read_file(empty, "cu.xlsx", on_time(met=80)))
    file = read_file(empty, "moi.xlsx", on_time(met=90))
    change = next(change for change in file.changes if change.observation.unit == "061")
    assert change.kind == "changed"
    assert change.old is not None
    assert (change.old.value, change.observation.value) == (80.0, 90.0)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="nothing in it"),
        pytest.param(b"PK\x03\x04 broken", id="a torn file"),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, id="an old file without a workbook"),
    ],
)
def test_a_broken_file_is_refused_with_a_reason_and_not_held(empty, data):
    file = read_file(empty, "hong.xlsx", data)
    assert file.standing is Standing.REFUSED
    assert file.data == b""
    assert file.reading.findings[0].hint
    assert not file.can_be_saved


def test_a_dropped_file_is_read_once_whatever_it_asks(empty, monkeypatch):
    read = []
    monkeypatch.setattr(importing, "read", lambda *given, real=importing.read: read.append(given) or real(*given))
    file = read_file(empty, "bao_cao.xlsx", on_time(period=""))
    assert file.open_questions
    file.renew(empty)
    assert len(read) == 1


def test_a_missing_period_is_asked_and_answered(empty):
    file = read_file(empty, "bao_cao.xlsx", on_time(period=""))
    assert file.standing is Standing.ASKS
    assert file.changes == ()
    question = asked(file, "period")

    file.answer(question, "2023-Q3")
    file.renew(empty)
    assert file.standing is Standing.READY
    assert {change.observation.period for change in file.changes} == {Q3}
    assert file.questions == (question,)  # still there, so that the answer can be changed

    file.answer(question, None)
    file.renew(empty)
    assert file.standing is Standing.ASKS


def test_a_strange_unit_is_asked_once_and_remembered_for_the_next_file(empty):
    data = on_time(units=(*DISTRICTS[1:], STRANGE))
    file, other = (read_file(empty, name, data + extra) for name, extra in (("a.xlsx", b""), ("b.xlsx", b"\n")))
    assert asked(other, "unit")
    file.answer(asked(file, "unit"), "061")
    file.renew(empty)
    assert file.standing is Standing.READY
    upload_saving.save(by(empty, "Lan"), file)

    other.renew(empty)
    assert other.questions == ()
    assert "061" in {change.observation.unit for change in other.changes}


@pytest.mark.parametrize(
    ("answer", "figures"),
    [pytest.param("accept", 8, id="accepted"), pytest.param("", 7, id="left out")],
)
def test_a_doubtful_figure_is_taken_or_left_by_a_person(empty, answer, figures):
    file = read_file(empty, "bao_cao.xlsx", on_time(first_rate=12))
    assert file.standing is Standing.ASKS
    file.answer(asked(file, "figure"), answer)
    file.renew(empty)
    assert file.standing is Standing.READY
    assert len(file.changes) == figures
    assert file.answer_to(asked(file, "figure")) == answer


@pytest.mark.parametrize(
    ("answer", "figures"),
    [pytest.param("accept", 9, id="accepted"), pytest.param("", 8, id="left out")],
)
def test_what_a_check_doubts_is_taken_or_left_by_a_person_and_stored_as_settled(empty, answer, figures):
    file = read_file(empty, "bao_cao.xlsx", on_time(units=(*DISTRICTS, "Tổng cộng")))
    assert file.standing is Standing.ASKS
    question = asked(file, "doubt")
    file.answer(question, answer)
    file.renew(empty)
    assert file.standing is Standing.READY
    assert file.questions == (question,)  # still there, so that the answer can be changed
    upload_saving.save(by(empty, "Lan"), file)
    stored = empty.store.figures()
    assert len(stored) == figures
    assert list(stored[stored["settled"]]["unit"]) == (["06"] if answer else [])
    assert not importing.read(empty, "bao_cao.xlsx", on_time(units=(*DISTRICTS, "Tổng cộng"), met=80)).accepted[8:]


def test_a_question_about_figures_that_have_changed_is_gone(empty):
    file = read_file(empty, "bao_cao.xlsx", on_time(units=(*DISTRICTS, "Tổng cộng"), first_rate=12))
    assert {question.kind for question in file.questions} == {"figure", "doubt"}
    before = asked(file, "doubt")
    file.answer(before, "accept")
    file.answer(asked(file, "figure"), "")
    file.renew(empty)
    assert file.standing is Standing.READY
    assert len(file.changes) == 8
    assert [question.kind for question in file.questions] == ["figure", "doubt"]


def test_a_line_that_is_no_unit_is_left_out(empty):
    file = read_file(empty, "bao_cao.xlsx", on_time(units=(*DISTRICTS, STRANGE)))
    file.answer(asked(file, "unit"), "")
    file.renew(empty)
    assert file.standing is Standing.READY
    assert len(file.changes) == len(DISTRICTS)


def test_another_meaning_of_a_column_takes_back_what_was_accepted(empty):
    file = read_file(empty, "bao_cao.xlsx", on_time(period=""))
    period = asked(file, "period")
    figure, column = (_like(period, kind) for kind in ("figure", "column"))
    file.answer(figure, "accept")
    assert file.answer_to(figure) == "accept"
    file.answer(column, "procedures.on_time|rate")
    assert file.answer_to(figure) is None
    assert file.answer_to(column) == "procedures.on_time|rate"


def _like(question, kind):
    return replace(question, kind=kind, key=kind)


def test_the_same_bytes_twice_are_one_file(empty):
    tray, data = Tray(), on_time()
    for name in ("a.xlsx", "b.xlsx"):
        tray.add(read_file(empty, name, data))
    (file,) = tray.pending.values()
    assert file.reading.name == "a.xlsx"
    assert file.same_bytes == ("b.xlsx",)


def test_what_wants_a_person_stands_first_and_is_chosen(empty):
    tray = Tray()
    for name, data in (("z.xlsx", on_time()), ("hong.xlsx", b""), ("hoi.xlsx", on_time(period=""))):
        tray.add(read_file(empty, name, data))
    tray.arrange()
    assert [file.reading.name for file in tray.pending.values()] == ["hoi.xlsx", "hong.xlsx", "z.xlsx"]
    chosen = tray.chosen("no such file")
    assert chosen is not None
    assert chosen.reading.name == "hoi.xlsx"
    assert [file.reading.name for file in tray.of(Standing.READY)] == ["z.xlsx"]


def test_a_file_the_program_failed_on_is_refused_with_a_number():
    file = upload_state.failed_file("la.xlsx", b"x", "AB12CD")
    assert file.standing is Standing.REFUSED
    assert "AB12CD" in file.reading.findings[0].hint
    assert file.key


@pytest.mark.parametrize(
    ("other", "told"),
    [
        pytest.param({"units": DISTRICTS[:1]}, [Code.LARGE_CHANGE], id="figures of the same unit"),
        pytest.param({"units": DISTRICTS[1:]}, [], id="figures of others"),
    ],
)
def test_what_is_saved_with_a_file_is_held_against_it_where_it_bears_on_it(empty, monkeypatch, other, told):
    first = read_file(empty, "quy2.xlsx", on_time(met=95, period="QUÝ II NĂM 2023", **other))
    second = read_file(empty, "quy3.xlsx", on_time(met=9, units=DISTRICTS[:1]))
    compared = []
    monkeypatch.setattr(
        comparing, "compared", lambda *asked, real=comparing.compared: compared.append(asked) or real(*asked)
    )
    saving = upload_saving.Saving(by(empty, "Lan"))
    done = [saving.save(file) for file in (first, second)]
    assert [one.code for one in history.findings(empty, done[1].saved.import_id)] == told
    assert len(compared) == len(told)  # what cannot have changed is not worked out again


def test_what_somebody_else_saves_meanwhile_is_held_against_every_file_left(empty):
    files = [read_file(empty, f"{n}.xlsx", on_time(met=9 + n, units=DISTRICTS[n : n + 1])) for n in range(2)]
    saving = upload_saving.Saving(by(empty, "Lan"))
    saving.save(files[0])
    theirs = read_file(empty, "quy2.xlsx", on_time(met=95, period="QUÝ II NĂM 2023", units=DISTRICTS[1:2]))
    upload_saving.save(by(empty, "Mai"), theirs)
    done = saving.save(files[1])
    assert [one.code for one in history.findings(empty, done.saved.import_id)] == [Code.LARGE_CHANGE]


def test_files_saved_together_ask_for_what_stood_before_once(empty):
    """However many they are: each costs its own saving, and what the one before it changed."""
    files = [
        read_file(empty, f"{n}.xlsx", on_time(met=20 + 10 * n, period=f"THÁNG {n} NĂM 2023", units=DISTRICTS[:2]))
        for n in range(1, 7)
    ]
    saving, costs, read = upload_saving.Saving(by(empty, "Lan")), [], 0
    for file in files:
        with asked_of_store() as said:
            saving.save(file)
        costs.append(len(said))
        read += sum("FROM current_figure JOIN" in one and "ORDER BY current_figure" in one for one in said)
    assert read == 1
    assert len(set(costs[2:])) == 1
    assert costs[2] <= 33


def test_what_a_batch_saves_says_what_it_says_saved_one_by_one(empty):
    given = [
        on_time(met=met, period=f"THÁNG {month} NĂM 2023", units=DISTRICTS[:3])
        for month, met in ((1, 95), (2, 20), (3, 90), (2, 85))
    ]
    together = [read_file(empty, f"{n}.xlsx", data) for n, data in enumerate(given)]
    saving = upload_saving.Saving(by(empty, "Lan"))
    first = [saving.save(file) for file in together]
    told = [history.findings(empty, done.saved.import_id) for done in first]
    for done in first:
        history.withdraw(empty, done.saved.import_id)
    single = [upload_saving.save(by(empty, "Lan"), read_file(empty, f"{n}.xlsx", data)) for n, data in enumerate(given)]
    assert [history.findings(empty, done.saved.import_id) for done in single] == told
    assert [done.touched for done in single] == [done.touched for done in first]
    assert any(told)
