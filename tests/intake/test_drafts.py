"""A report that calls itself a draft is read, and taken by nobody unseen."""

import pytest

from lib.core.finding import Code
from lib.core.observation import Decision, Measure
from lib.intake.around.drafts import is_draft
from lib.intake.meaning.bundles import LIKELY
from lib.intake.reading import Settled
from lib.intake.terms.catalogue import Catalogue
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


NOTHING_BUT_TARGETS = ("Chỉ tiêu giao quý III/2023", "Mục tiêu phấn đấu quý III/2023")


@pytest.mark.parametrize(
    "title",
    [
        *NOTHING_BUT_TARGETS,
        "Phụ lục: đăng ký chỉ tiêu quý III/2023",
        "Mục tiêu cải cách hành chính của các huyện quý III/2023",
        "Chỉ tiêu cải cách hành chính giao các huyện, thành phố quý III/2023",
        "Kịch bản thực hiện CCHC quý III/2023",
        "Dự toán phục vụ CCHC quý III/2023",
        "Yêu cầu đối với các huyện quý III/2023",
        "Tỷ lệ tối thiểu phải đạt quý III/2023",
    ],
)
def test_what_is_to_be_reached_is_not_what_was(read: Read, title: str) -> None:
    heads = ["TT", "Đơn vị", "Tỷ lệ hồ sơ trực tuyến (%)", "Tỷ lệ thanh toán trực tuyến (%)"]
    assert not read([[title], heads, [1, "Ba Bể", 50, 40], [2, "Na Rì", 60, 30]]).accepted
    below_results = read([["Kết quả CCHC quý III/2023"], [title], heads, [1, "Ba Bể", 50, 40]]).accepted
    assert bool(below_results) == (title not in NOTHING_BUT_TARGETS)


@pytest.mark.parametrize(
    ("head", "done"),
    [
        pytest.param("Kế hoạch giao giải ngân (%)", False, id="the plan assigned"),
        pytest.param("Mục tiêu giải ngân (%)", False, id="the aim"),
        pytest.param("Chỉ tiêu tỷ lệ giải ngân (%)", False, id="the aim of a share"),
        pytest.param("KH giải ngân vốn ĐTC (%)", False, id="in short"),
        pytest.param("Giải ngân phải đạt (%)", False, id="what must be reached, behind"),
        pytest.param("Kế hoạch › Giải ngân (%)", False, id="in the head above"),
        pytest.param("Tỷ lệ giải ngân so với kế hoạch (%)", True, id="what was done, held against the plan"),
        pytest.param("Tỷ lệ giải ngân KH vốn (%)", True, id="a share of the plan's money"),
    ],
)
def test_a_plan_is_no_share_of_a_plan(catalogue: Catalogue, head: str, done: bool) -> None:
    heading = catalogue.heading(tuple(head.split(" › ")))
    target = catalogue.by_key["public_finance.investment_disbursed", Measure.RATE]
    assert (catalogue.fit(heading, target) >= LIKELY) is done


@pytest.mark.parametrize(
    ("title", "time", "safe"),
    [
        pytest.param("quý III/2023", "cả năm", False, id="the year before it is over"),
        pytest.param("6 tháng đầu năm 2023", "9 tháng", False, id="nine months before they are over"),
        pytest.param("tháng 8/2023", "quý III", False, id="the quarter before it is over"),
        pytest.param("quý III/2023", "9 tháng", True, id="what ends with it"),
    ],
)
def test_what_a_report_says_of_times_that_go_on_after_it_is_a_guess(
    read: Read, title: str, time: str, safe: bool
) -> None:
    rows = [[f"Kết quả CCHC {title}"], ["TT", "Đơn vị", f"Tỷ lệ hồ sơ trực tuyến {time} (%)"], [1, "Ba Bể", 50], [2, "Na Rì", 60]]  # fmt: skip
    assert bool(read(rows).accepted) is safe
