"""Headers that fit what every office counts: they are the plan's where something around them says so."""

import pytest

from lib.core.finding import Code
from tests.intake.conftest import Read
from tests.intake.test_matters import counted
from tests.intake.test_reports import SATISFACTION, Rows, auto, figures


@pytest.mark.parametrize(
    ("title", "what"),
    [
        pytest.param("NHIỆM VỤ UBND TỈNH GIAO QUÝ III/2023", "done", id="tasks the province gave"),
        pytest.param("TÌNH HÌNH THỰC HIỆN NHIỆM VỤ ĐƯỢC GIAO QUÝ III/2023", "done", id="tasks of any kind"),
        pytest.param("THANH TRA, KIỂM TRA QUÝ III/2023", "inspected", id="inspections of any kind"),
        pytest.param("CHẾ ĐỘ BÁO CÁO CỦA NGÀNH QUÝ III/2023", "sent", id="reports of any kind"),
        pytest.param("BIỂU TỔNG HỢP QUÝ III/2023", "done", id="a title that says nothing"),
    ],
)
@pytest.mark.parametrize("file", ["bao-cao.xlsx", "BC CCHC quy III.xlsx"])
def test_what_every_office_counts_waits(read: Read, title: str, what: str, file: str) -> None:
    reading = read(counted(title, what), file=file)
    assert len(reading.observations) == 2
    told_by_file = "CCHC" in file and "TỔNG HỢP" in title
    assert bool(reading.accepted) == told_by_file


@pytest.mark.parametrize(
    ("title", "what"),
    [
        pytest.param("NHIỆM VỤ TRONG KẾ HOẠCH CCHC QUÝ III/2023", "done", id="the plan's tasks"),
        pytest.param("CHỈ ĐẠO, ĐIỀU HÀNH QUÝ III/2023", "inspected", id="an area of the plan"),
        pytest.param("KIỂM SOÁT TTHC: GỬI BÁO CÁO QUÝ III/2023", "sent", id="control of procedures"),
    ],
)
def test_the_reform_in_the_title_is_enough(read: Read, title: str, what: str) -> None:
    reading = read(counted(title, what))
    assert len(auto(reading)) == 2
    assert figures(reading) == auto(reading)


def test_so_are_figures_of_the_plan_beside_them(read: Read) -> None:
    heads = ["Tỷ lệ nhiệm vụ hoàn thành (%)", "Tỷ lệ TTHC thanh toán trực tuyến (%)", "Tỷ lệ cuộc họp trực tuyến (%)"]
    rows: Rows = [
        ["BIỂU TỔNG HỢP QUÝ III/2023"],
        ["STT", "Đơn vị", *heads],
        [1, "Ba Bể", 91.5, 40.5, 35.5],
        [2, "Na Rì", 82.5, 41.5, 30.5],
    ]
    assert len(auto(read(rows))) == 6
    assert not auto(read([row[:3] for row in rows]))


def asked(title: str, head: str = "Tỷ lệ hài lòng (%)") -> Rows:
    return [[title], ["STT", "Đơn vị", head], [1, "Ba Bể", 91.5], [2, "Na Rì", 82.5]]


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(asked("BIỂU TỔNG HỢP CCHC QUÝ III/2023"), id="the reform says not who asked"),
        pytest.param(asked("MỨC ĐỘ HÀI LÒNG QUÝ III/2023"), id="nor does the title say more than the header"),
        pytest.param(asked("KẾT QUẢ QUÝ III/2023", "Mức độ hài lòng của người dân (%)"), id="whom, but not about what"),
    ],
)
def test_a_survey_nobody_names_waits(read: Read, rows: Rows) -> None:
    reading = read(rows)
    assert len(reading.observations) == 2
    assert not reading.accepted


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(
            asked("BIỂU TỔNG HỢP QUÝ III/2023", "Tỷ lệ hài lòng về giải quyết TTHC (%)"), id="the header says it"
        ),
        pytest.param(asked("KẾT QUẢ BỘ PHẬN MỘT CỬA QUÝ III/2023"), id="asked at the counter"),
        pytest.param(asked("KHẢO SÁT ĐIỆN TỬ QUÝ III/2023"), id="an e-survey"),
    ],
)
def test_a_survey_that_is_named_is_taken(read: Read, rows: Rows) -> None:
    assert [seen.value for seen in read(rows).accepted] == [91.5, 82.5]


def test_a_district_tells_what_it_asked_itself(read: Read) -> None:
    rows: Rows = [
        ["UBND HUYỆN BA BỂ"],
        ["KẾT QUẢ CCHC QUÝ III/2023"],
        ["STT", "Nội dung", "Kết quả"],
        [1, "Tỷ lệ hài lòng (%)", 91.5],
        [2, "Tỷ lệ TTHC thanh toán trực tuyến (%)", 40.5],
    ]
    assert auto(read(rows))[SATISFACTION, "061", "2023-Q3"] == 91.5


def test_a_second_table_in_the_same_words_is_passed_over_where_the_first_is_the_plan_s(read: Read) -> None:
    """“Nhiệm vụ thường xuyên” beside “Nhiệm vụ trong Kế hoạch CCHC”: nobody needs to choose between them."""
    ours, others = (
        counted(title, "done")
        for title in ("NHIỆM VỤ TRONG KẾ HOẠCH CCHC QUÝ III/2023", "NHIỆM VỤ UBND TỈNH GIAO QUÝ III/2023")
    )
    both = read(ours, name="KH CCHC", more={"NV giao": others})
    assert figures(both) == auto(both) == auto(read(ours))
    assert [(found.code, found.place.sheet) for found in both.findings] == [(Code.IGNORED_PART, "NV giao")]
    assert not both.questions
    alone = read(others)
    assert not alone.accepted
    assert alone.questions


@pytest.mark.parametrize("head", ["Trực tuyến (%)", "Đúng hạn (%)"])
def test_a_word_that_several_indicators_share_names_none(read: Read, head: str) -> None:
    rows: Rows = [["TỔNG HỢP NHANH QUÝ III/2023"], ["STT", "Đơn vị", head], [1, "Ba Bể", 91.5], [2, "Na Rì", 82.5]]
    assert not read(rows).accepted
    rows[0] = ["KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC QUÝ III/2023"]
    assert len(read(rows).accepted) == 2
