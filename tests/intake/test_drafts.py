"""A report that calls itself a draft is read, and taken by nobody unseen."""

import pytest

from lib.core.finding import Code
from lib.core.observation import Decision
from lib.intake.around.drafts import is_draft
from lib.intake.reading import Settled
from tests.intake.conftest import TITLE, Read
from tests.intake.test_reports import RATE, codes, table


@pytest.mark.parametrize(
    ("name", "draft"),
    [
        pytest.param("Báo cáo CCHC quý III (bản nháp)", True, id="in brackets"),
        pytest.param("du thao bao cao thang 6", True, id="without diacritics"),
        pytest.param("BC_CCHC_DRAFT_v2", True, id="in English, between underscores"),
        pytest.param("T6 nháp", True, id="one word"),
        pytest.param("Biểu nhập liệu", False, id="input is no draft"),
        pytest.param("Thu nhap binh quan", False, id="nor is income"),
        pytest.param("Báo cáo quý III", False, id="nothing of the kind"),
    ],
)
def test_names_of_drafts(name: str, draft: bool) -> None:
    assert is_draft([name], []) is draft


@pytest.mark.parametrize(
    ("cell", "draft"),
    [
        pytest.param("DỰ THẢO", True, id="a mark"),
        pytest.param("(Dự thảo lần 2)", True, id="a numbered mark"),
        pytest.param("BÁO CÁO KẾT QUẢ CCHC (Bản nháp)", True, id="behind the title"),
        pytest.param("Tình hình góp ý dự thảo văn bản QPPL", False, id="what is reported on"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_marks_of_drafts(cell: str, draft: bool) -> None:
    assert is_draft([], [cell]) is draft


@pytest.mark.parametrize(
    ("file", "title"),
    [
        pytest.param("bao-cao (ban nhap).xlsx", TITLE, id="the file"),
        pytest.param("bao-cao.xlsx", f"{TITLE} (dự thảo)", id="the title"),
    ],
)
def test_a_draft_waits_for_a_person(read: Read, file: str, title: str) -> None:
    rows = table([RATE], ["Ba Bể", 57.3], ["Na Rì", 60.5], title=title)
    reading = read(rows, file=file)
    assert [seen.decision for seen in reading.observations] == [Decision.CONFIRM] * 2
    assert codes(reading) == {Code.DRAFT}
    assert len(reading.findings) == 1
    taken = Settled(figures={question.key: "accept" for question in reading.questions})
    assert len(read(rows, file=file, answers=taken).accepted) == 2
