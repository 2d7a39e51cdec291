"""Where a figure comes from, and taking an import back."""

import pytest

from lib.core.errors import StoreError
from lib.core.period import Period
from lib.services import history, importing
from lib.services.office import Office
from tests.people import by
from tests.services.conftest import INDICATOR

Q3 = Period.parse("2023-Q3")


def save(office: Office, name: str, text: str) -> int:
    data = text.encode()
    saved = importing.save(by(office, "Lý Thị Sông"), importing.read(office, name, data), data)
    assert saved.import_id is not None
    return saved.import_id


def test_a_figure_answers_where_it_comes_from_and_what_it_was(office: Office) -> None:
    save(office, "lan 1.xlsx", "061 2023-Q3 1")
    save(office, "lan 2.xlsx", "warning\n061 2023-Q3 2")
    found = history.source(office, INDICATOR, "061", Q3)
    assert found is not None
    assert found.current is not None
    assert (found.current.value, found.current.report, found.current.sheet, found.current.cell) == (
        2.0, "lan 2.xlsx", "Biểu 01", "H2",
    )  # fmt: skip
    assert [(record.value, record.report) for record in found.former] == [(1.0, "lan 1.xlsx")]
    assert history.source_of(office, found.former[0].observation) == found


@pytest.mark.parametrize(
    ("period", "to_date", "found"),
    [
        pytest.param("2023-Q3", False, True, id="its own"),
        pytest.param("2023-Q3", True, False, id="not to date"),
        pytest.param("2023-9M", False, True, id="to date by nature"),
        pytest.param("2023-Q1", True, True, id="opens the year"),
        pytest.param("2023-Q2", False, False, id="never reported"),
    ],
)
def test_a_source_is_that_of_the_asked_basis(office: Office, period: str, to_date: bool, found: bool) -> None:
    save(office, "a.xlsx", "061 2023-Q1 1\n061 2023-Q3 2\n061 2023-9M 3")
    assert (history.source(office, INDICATOR, "061", Period.parse(period), to_date) is not None) == found


def test_withdrawing_gives_the_former_figure_back_and_keeps_both(office: Office) -> None:
    save(office, "lan 1.xlsx", "061 2023-Q3 1")
    second = save(office, "lan 2.xlsx", "061 2023-Q3 2")
    history.withdraw(by(office, "Hoàng Văn Núi"), second)
    found = history.source(office, INDICATOR, "061", Q3)
    assert found is not None
    assert found.current is not None
    assert (found.current.value, found.former[0].withdrawn_by) == (1.0, "Hoàng Văn Núi")
    with pytest.raises(StoreError):
        history.withdraw(by(office, "Hoàng Văn Núi"), second)


def test_a_figure_whose_every_import_is_withdrawn_has_only_former_values(office: Office) -> None:
    only = save(office, "lan 1.xlsx", "061 2023-Q3 1")
    history.withdraw(by(office, "Hoàng Văn Núi"), only)
    found = history.source(office, INDICATOR, "061", Q3)
    assert found is not None
    assert (found.current, len(found.former)) == (None, 1)


def test_the_original_workbook_can_be_had_back(office: Office) -> None:
    number = save(office, "báo cáo.xlsx", "sample\n061 2023-Q3 1")
    original = history.original(office, number)
    assert original is not None
    assert (original.name, original.content) == ("báo cáo.xlsx", b"sample\n061 2023-Q3 1")
    record = history.import_(office, number)
    assert record is not None
    assert record.sample
    assert history.imports(office) == [record]
    assert (history.original(office, 99), history.import_(office, 99), history.source_of(office, 99)) == (None,) * 3


def test_a_settled_answer_can_be_listed_and_forgotten(office: Office) -> None:
    data = b"sender 061\n061 2023-Q3 1 ?x"
    answers = importing.Settled(columns={"x": f"{INDICATOR}|rate"})
    importing.save(by(office, "Sông"), importing.read(office, "a.xlsx", data, answers), data, answers=answers)
    (record,) = history.remembered(office)
    assert (record.key, record.person, record.report) == ("x", "Sông", "a.xlsx")
    history.forget(office, record.id)
    assert importing.read(office, "b.xlsx", data).questions
