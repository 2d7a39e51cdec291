"""Which period the texts around a table name, and when a person must say."""

from dataclasses import replace

import pytest

from lib.core.finding import Code
from lib.core.period import Period, Span
from lib.intake.around.stated_period import stated_period
from lib.intake.around.surroundings import Surroundings
from lib.intake.texts.periods import names_no_period
from tests.intake.conftest import Read
from tests.intake.test_periods import PAID


def around(*titles: str, sheet: str = "Sheet1", file: str = "bao-cao.xlsx") -> Surroundings:
    return Surroundings(titles=titles, letterhead=(), sheet_lines=(), sheet_name=sheet, file_name=file)


Q3 = Period.quarter(2023, 3)


YEAR = Period(2023, Span.YEAR)


@pytest.mark.parametrize(
    ("place", "period", "sure"),
    [
        pytest.param(around("Kết quả Quý III/2023"), Q3, True, id="the title"),
        pytest.param(around(sheet="Quý III-2023"), Q3, True, id="the sheet's name"),
        pytest.param(around(file="CCHC_Q3_2023.xlsx"), Q3, True, id="the file's name"),
        pytest.param(around("Kết quả Quý III/2023", file="BC_Quy_3_2023.xlsx"), Q3, True, id="both agree"),
        pytest.param(
            around("Kết quả Quý III/2023", file="9 thang 2023.xlsx"), Q3, True, id="another name for the same last day"
        ),
        pytest.param(around("Kết quả Quý III/2023", file="Quy 2-2023.xlsx"), Q3, False, id="title against file"),
        pytest.param(around("Kết quả Quý III/2023", sheet="Quý II"), Q3, False, id="title against sheet"),
        pytest.param(around("Kết quả Quý III/2023", file="Quy 3-2022.xlsx"), Q3, False, id="another year in the file"),
        pytest.param(around("Kết quả Quý III"), Q3, False, id="no year anywhere: the plan's, for a person to confirm"),
        pytest.param(
            around("Quý III/2023", "(Từ ngày 15/6/2023 đến ngày 14/9/2023)"), Q3, True, id="name and dates agree"
        ),
        pytest.param(
            around("Quý II/2023", "(Từ ngày 15/6/2023 đến ngày 14/9/2023)"), Q3, False, id="name against dates"
        ),
        pytest.param(
            around("Kết quả năm 2023", "Bắc Kạn, ngày 20 tháng 10 năm 2023"),
            Period(2023, Span.YEAR),
            False,
            id="a year that is not over",
        ),
        pytest.param(
            around("Kết quả năm 2023", "Bắc Kạn, ngày 10 tháng 12 năm 2023"),
            Period(2023, Span.YEAR),
            True,
            id="a year as good as over",
        ),
        pytest.param(
            around("Kết quả Quý III/2023", "Bắc Kạn, ngày 18 tháng 9 năm 2023"), Q3, True, id="dated after it closed"
        ),
        pytest.param(around("(Kèm theo Báo cáo số 5/BC-VP ngày 20/10/2023)"), None, False, id="only a date"),
        pytest.param(around("Thực hiện Kế hoạch cải cách hành chính năm 2023"), None, False, id="only the plan's year"),
        pytest.param(
            around("Kết quả thực hiện Kế hoạch CCHC năm 2023"), None, False, id="a plan's results of any time"
        ),
        pytest.param(
            around(
                "KẾT QUẢ THỰC HIỆN MỤC TIÊU KẾ HOẠCH CCHC NĂM 2023",
                "(Kèm theo Báo cáo số 8/BC-UBND ngày 08 tháng 12 năm 2023)",
            ),
            YEAR,
            True,
            id="a plan's results when its year was over",
        ),
        pytest.param(
            around("Đánh giá mức độ hoàn thành Chương trình cải cách hành chính năm 2023", "Ba Bể, ngày 05/01/2024"),
            YEAR,
            True,
            id="a programme's results in the next January",
        ),
        pytest.param(
            around("Kết quả thực hiện Kế hoạch CCHC năm 2023", "Bắc Kạn, ngày 20 tháng 6 năm 2023"),
            None,
            False,
            id="a plan's results in June",
        ),
        pytest.param(
            around("Nhiệm vụ Kế hoạch CCHC năm 2023", "Bắc Kạn, ngày 10 tháng 12 năm 2023"),
            None,
            False,
            id="a plan, no results",
        ),
        pytest.param(
            around("Kết quả thực hiện Kế hoạch CCHC năm 2022", "Bắc Kạn, ngày 10 tháng 12 năm 2022"),
            Period(2022, Span.YEAR),
            False,
            id="a former plan's results",
        ),
        pytest.param(
            around("Kết quả năm 2023", "(Tổng hợp từ các huyện; Sở Nội vụ, tháng 01/2024)"),
            YEAR,
            True,
            id="who made it, and the month after",
        ),
        pytest.param(
            around("Kết quả năm 2023", "Bắc Kạn, tháng 01 năm 2024"), YEAR, True, id="where, and the month after"
        ),
        pytest.param(
            around("Kết quả Quý III/2023", "Bắc Kạn, tháng 10 năm 2023"), Q3, True, id="a month behind the quarter"
        ),
        pytest.param(
            around("Kết quả năm 2023", "(cập nhật đến tháng 01/2024)"), YEAR, False, id="brought up to a later month"
        ),
        pytest.param(
            around("Kết quả năm 2023", "Bắc Kạn, tháng 12 năm 2023"),
            Period.month(2023, 12),
            False,
            id="the month may be the paper's",
        ),
        pytest.param(
            around("Theo dõi chỉ tiêu năm 2023", "UBND huyện Ba Bể, tháng 9/2023"),
            Period.month(2023, 9),
            False,
            id="or that of the figures",
        ),
        pytest.param(
            around("Kết quả", "Sở Nội vụ, tháng 9/2023"), Period.month(2023, 9), True, id="no other time is told"
        ),
        pytest.param(
            around("Kết quả năm 2023 của các xã, tháng 10/2023"), Period.month(2023, 10), True, id="a title's own month"
        ),
    ],
)
def test_where_a_table_says_its_period(place: Surroundings, period: Period | None, sure: bool) -> None:
    stated = stated_period(place, 2023)
    assert (stated.period, stated.sure) == (period, sure)


@pytest.mark.parametrize(
    ("title", "sheet", "file", "sure"),
    [
        pytest.param("Tháng 8 năm 2023", "T7-2023", "bao cao thang 8.xlsx", False, id="the sheet's old name"),
        pytest.param("Tháng 8 năm 2023", "T8", "bao cao thang 7-2023.xlsx", False, id="the file's old name"),
        pytest.param("Quý III năm 2023", "Quý II", "Q3-2023.xlsx", False, id="another quarter"),
        pytest.param("Tháng 8 năm 2023", "T8-2022", "thang 8.xlsx", False, id="another year"),
        pytest.param("6 tháng đầu năm 2023", "9T", "6T-2023.xlsx", True, id="a longer stretch holds it"),
        pytest.param("Tháng 8 năm 2023", "T8", "cac thang quy III 2023.xlsx", True, id="a file of the quarter"),
        pytest.param(
            "Tháng 8 năm 2023", "T8", "so lieu thang 7,8,9 nam 2023.xlsx", True, id="a file of several months"
        ),
        pytest.param("Tháng 8 năm 2023", "Sheet1", "bao cao.xlsx", True, id="names that say nothing"),
    ],
)
def test_a_sheet_or_file_that_names_another_time_leaves_the_period_to_a_person(
    title: str, sheet: str, file: str, *, sure: bool
) -> None:
    around = Surroundings(titles=(title,), letterhead=(), sheet_lines=(), sheet_name=sheet, file_name=file)
    assert stated_period(around, 2023).sure is sure


# A workbook whose first sheet alone says the period


def sheets(*names: str) -> dict[str, list[list[object]]]:
    rows: list[list[object]] = [["UBND HUYỆN PÁC NẶM"], ["TT", "Nội dung", "Kết quả (%)"]]
    return {name: [*rows, ["a", PAID, 29.1], ["b", "Tỷ lệ cuộc họp trực tuyến", 35.5]] for name in names}


FIRST = [
    ["UBND HUYỆN PÁC NẶM"],
    ["Kỳ báo cáo: 9 tháng đầu năm 2023"],
    ["TT", "Nội dung", "Kết quả (%)"],
    ["a", "Tỷ lệ báo cáo CCHC gửi đúng hạn", 100],
    ["b", "Tỷ lệ nhiệm vụ CCHC hoàn thành", 72.5],
]


@pytest.mark.parametrize(
    ("others", "file", "period", "sure"),
    [
        pytest.param(["2.TTHC"], "Pác Nặm_9T_theo lĩnh vực.xlsx", "2023-9M", True, id="the file names it without the year"),
        pytest.param(["2.TTHC 9T"], "Pác Nặm.xlsx", "2023-9M", True, id="the sheet names it without the year"),
        pytest.param(["2.TTHC"], "Pác Nặm.xlsx", "2023-9M", False, id="nothing but the first sheet names it"),
        pytest.param(["Q3"], "Pác Nặm.xlsx", "2023-Q3", True, id="the sheet names another that closes with it"),
        pytest.param(["2.TTHC"], "Pác Nặm quý 2.xlsx", "2023-Q2", False, id="the file names another, and the sheet nothing"),
    ],
)  # fmt: skip
def test_what_one_sheet_says_helps_the_others(
    read: Read, others: list[str], file: str, period: str, *, sure: bool
) -> None:
    reading = read(FIRST, file=file, more=sheets(*others), name="1.CĐĐH")
    told = [seen for seen in reading.observations if seen.indicator == "procedures.online_payment"]
    assert [str(seen.period) for seen in told] == [period]
    assert [seen in reading.accepted for seen in told] == [sure]


@pytest.mark.parametrize(
    ("title", "period", "first", "sure"),
    [
        pytest.param("SỐ LIỆU CCHC THÁNG 8/2023", "2023-08", True, True, id="the title was changed"),
        pytest.param("SỐ LIỆU CCHC THÁNG 7/2023", "2023-08", False, False, id="the title of the sheet before"),
        pytest.param("SỐ LIỆU CCHC THÁNG 9/2023", "2023-09", True, False, id="a title that no other sheet has"),
    ],
)
def test_a_title_that_was_copied_with_its_sheet_leaves_both_to_a_person(
    read: Read, title: str, period: str, *, first: bool, sure: bool
) -> None:
    def month(head: str, *shares: float) -> list[list[object]]:
        names = (PAID, "Tỷ lệ cuộc họp trực tuyến")
        rows = [[at, name, share] for at, (name, share) in enumerate(zip(names, shares, strict=True), 1)]
        return [["UBND XÃ KHANG NINH"], [head], ["TT", "Nội dung", "Kết quả (%)"], *rows]

    reading = read(month("SỐ LIỆU CCHC THÁNG 7/2023", 45.5, 30.5), name="T7", more={"T8": month(title, 46.5, 31.5)})
    told = {(str(seen.period), seen.value): seen in reading.accepted for seen in reading.observations}
    assert told == {("2023-07", 45.5): first, ("2023-07", 30.5): first, (period, 46.5): sure, (period, 31.5): sure}


@pytest.mark.parametrize(
    ("title", "proposed"),
    [
        pytest.param("Kết quả giải quyết TTHC đến ngày 30/9/2023", ["2023-9M", "2023-Q3", "2023-09"], id="a day"),
        pytest.param(
            "Số liệu CCHC (tính đến hết 14/9)", ["2023-9M", "2023-Q3", "2023-09"], id="an office day, no year"
        ),
        pytest.param("Số liệu CCHC - đến 30/6/2023", ["2023-6M", "2023-Q2", "2023-06"], id="half a year"),
        pytest.param("Kết quả đến ngày 31/10/2023", ["2023-10"], id="a month that closes nothing else"),
        pytest.param("Kết quả đến ngày 20/9/2023", [], id="a day on which nothing closes"),
        pytest.param("Kết quả từ 30/6 đến 30/6", [], id="no stretch"),
    ],
)
def test_a_day_alone_proposes_what_closes_on_it(title: str, proposed: list[str]) -> None:
    stated = stated_period(around(title), 2023)
    assert not stated.sure
    assert [str(period) for period in stated.candidates] == proposed


def test_another_sheets_period_goes_before_a_day() -> None:
    there = replace(around("Kết quả đến ngày 30/9/2023"), other_sheets=(("Biểu 2", "Quý III/2023"),))
    assert stated_period(there, 2023).candidates == (Q3,)


@pytest.mark.parametrize(
    ("title", "sheet"),
    [
        pytest.param("KẾT QUẢ GIẢI QUYẾT HỒ SƠ THÁNG 13 NĂM 2023", "Sheet1", id="a thirteenth month"),
        pytest.param("KẾT QUẢ GIẢI QUYẾT HỒ SƠ QUÝ V NĂM 2023", "Sheet1", id="a fifth quarter"),
        pytest.param("KẾT QUẢ GIẢI QUYẾT HỒ SƠ QUÝ 5/2023", "Sheet1", id="the same in figures"),
        pytest.param("KẾT QUẢ GIẢI QUYẾT HỒ SƠ NĂM 2023", "Tháng 13", id="in the sheet's name"),
    ],
)
def test_a_period_that_no_year_has_is_never_the_year(read: Read, title: str, sheet: str) -> None:
    rows = [[title], ["Đơn vị", "Hồ sơ đã giải quyết", "Hồ sơ đúng hạn"], ["Ba Bể", 100, 95], ["Na Rì", 90, 81]]
    reading = read(rows, name=sheet)
    assert not reading.accepted
    assert Code.UNKNOWN_PERIOD in {found.code for found in reading.findings} or reading.questions


@pytest.mark.parametrize("text", ["Tháng 12 năm 2023", "Quý IV/2023", "Báo cáo 13 tháng", "ngày 15 tháng 9 năm 2023", "Từ ngày 15/12/2022 đến ngày 14/3/2023", "Tháng 10/2023", "quý 4", "Số 20/BC-UBND tháng 11", "tháng 2023"])  # fmt: skip
def test_ordinary_periods_are_no_slips(text: str) -> None:
    assert not names_no_period(text)
