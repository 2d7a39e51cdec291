"""Texts that name a reporting period, and texts full of dates that name none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.core.finding import Code
from lib.core.period import Period, periods_of
from lib.intake.reading import Settled
from lib.intake.texts.periods import mentions
from lib.intake.texts.report_date import report_date
from lib.intake.texts.time_words import without_mentions, without_periods
from tests.intake.conftest import Read
from tests.intake.spelling import spellings


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("Quý III năm 2023", "2023-Q3", id="quarter in words"),
        pytest.param("BÁO CÁO QUÝ III/2023", "2023-Q3", id="quarter with a stroke"),
        pytest.param("Q3/2023", "2023-Q3", id="Q3"),
        pytest.param("Qúy 3 - 2023", "2023-Q3", id="a slip of diacritics"),
        pytest.param("quí 3 năm 2023", "2023-Q3", id="quí"),
        pytest.param("CCHC_Quy-3-2023", "2023-Q3", id="a file name"),
        pytest.param("6 tháng đầu năm 2023", "2023-6M", id="six months"),
        pytest.param("6T/2023", "2023-6M", id="6T"),
        pytest.param("9 tháng năm 2023", "2023-9M", id="nine months"),
        pytest.param("9T-2023", "2023-9M", id="9T in a file name"),
        pytest.param("12 tháng năm 2023", "2023", id="twelve months are the year"),
        pytest.param("Tháng 9/2023", "2023-09", id="a month"),
        pytest.param("tháng 09 năm 2023", "2023-09", id="a month with zero"),
        pytest.param("T9/2023", "2023-09", id="T9"),
        pytest.param("T1-2023", "2023-01", id="T1"),
        pytest.param("09/2023", "2023-09", id="figures only"),
        pytest.param("Năm 2023", "2023", id="a year"),
        pytest.param("Cả năm 2023", "2023", id="all the year"),
        pytest.param("Từ ngày 15/6/2023 đến ngày 14/9/2023", "2023-Q3", id="a stretch of office days"),
        pytest.param("Từ ngày 15/6 đến ngày 14/9/2023", "2023-Q3", id="the year said once"),
        pytest.param("(từ 15/12/2022 đến 14/3/2023)", "2023-Q1", id="over new year"),
        pytest.param("từ ngày 01/7/2023 đến 30/9/2023", "2023-Q3", id="calendar days"),
        pytest.param("Từ ngày 15 tháng 12 năm 2022 đến ngày 14 tháng 9 năm 2023", "2023-9M", id="to date"),
        pytest.param("Từ đầu năm đến ngày 14/9/2023", "2023-9M", id="from the year's start to a day"),
        pytest.param("Lũy kế đến ngày 30/9/2023", "2023-9M", id="added up to a day"),
        pytest.param("Lũy kế giải ngân vốn đến hết 30/6/2023", "2023-6M", id="what is added up, to a day"),
        pytest.param("LK đến 31/3/2023", "2023-Q1", id="the same in short"),
        pytest.param(
            "Giải ngân kế hoạch vốn đầu tư công 6 tháng đầu năm 2023", "2023-6M", id="a plan's part of the year"
        ),
        pytest.param("Thực hiện Chương trình CCHC quý III năm 2023", "2023-Q3", id="a programme's quarter"),
        pytest.param("Quý III/2023, trích xuất 2023-09-15T06:00:00", "2023-Q3", id="a time as a program writes it"),
        pytest.param("Khoi 03 thang 4 nam 2023", "2023-04", id="a number before the month"),
    ],
)
def test_a_text_names_its_period(text: str, code: str) -> None:
    assert [str(mention.period) for mention in mentions(text)] == [code]
    assert mentions(text)[0].year == 2023


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("(Kèm theo Báo cáo số 512/BC-VP ngày 20 tháng 10 năm 2023)", id="the number and date of a report"),
        pytest.param("Bắc Kạn, ngày 20 tháng 9 năm 2023", id="place and date"),
        pytest.param("Bắc Kạn, ngày ... tháng ... năm 2023", id="a date left open"),
        pytest.param("20/10/2023", id="a bare date"),
        pytest.param("(Tính đến ngày 30/9/2023)", id="a day that says not from when"),
        pytest.param("Lũy kế đến ngày 20/9/2023", id="a day on which nothing closes"),
        pytest.param("so với cùng kỳ năm 2022", id="a comparison"),
        pytest.param("so với Quý III/2022", id="a comparison with a quarter"),
        pytest.param("theo Quyết định số 1234/QĐ-UBND ngày 01/02/2023", id="a decision"),
        pytest.param("Thông tư 01/2023/TT-VPCP", id="a circular"),
        pytest.param("Biểu số 06a/VPCP/KSTT", id="the number of a form"),
        pytest.param("6 tháng cuối năm 2023", id="months to come"),
        pytest.param("Tỷ lệ 95%", id="a number"),
        pytest.param("", id="nothing"),
    ],
)
def test_other_dates_are_no_period(text: str) -> None:
    assert not mentions(text)


@pytest.mark.parametrize(
    ("text", "code", "to_date"),
    [
        pytest.param("Lũy kế đến tháng 8/2023", "2023-08", True, id="a month to date"),
        pytest.param("Lũy kế đến hết Quý III/2023", "2023-9M", True, id="to the third quarter are nine months"),
        pytest.param("8 tháng năm 2023", "2023-08", True, id="eight months"),
        pytest.param("Tháng 8/2023", "2023-08", False, id="the month alone"),
        pytest.param("Quý I/2023", "2023-Q1", False, id="the quarter alone"),
        pytest.param("3 tháng đầu năm 2023", "2023-Q1", True, id="three months are the first quarter"),
    ],
)
def test_counting_from_the_start_of_the_year_is_told(text: str, code: str, to_date: bool) -> None:
    (mention,) = mentions(text)
    assert (str(mention.period), mention.to_date) == (code, to_date)


def test_a_period_without_year_takes_the_year_beside_it() -> None:
    assert [str(mention.period) for mention in mentions("Năm 2023: kết quả Quý III")] == ["2023-Q3"]
    assert mentions("Quý III")[0].year is None


@given(st.sampled_from(periods_of(2023) + periods_of(2026)), st.data())
def test_every_label_in_every_spelling_is_its_period(period: Period, data: st.DataObject) -> None:
    text = data.draw(spellings(period.label))
    assert {mention.period for mention in mentions(text)} == {period}


@given(st.sampled_from(periods_of(2023)), st.sampled_from(["Báo cáo {}", "KẾT QUẢ {} (DỮ LIỆU MẪU)", "Biểu 1. {}"]))
def test_a_title_around_the_label_changes_nothing(period: Period, title: str) -> None:
    assert [mention.period for mention in mentions(title.format(period.label))] == [period]


@given(st.sampled_from(periods_of(2023)))
def test_every_stretch_of_days_is_its_period(period: Period) -> None:
    first, last = period.first_day, period.last_day
    text = f"Từ ngày {first.day}/{first.month}/{first.year} đến ngày {last.day}/{last.month}/{last.year}"
    (mention,) = mentions(text)
    same_days = {other for other in periods_of(2023) if (other.first_day, other.last_day) == (first, last)}
    assert mention.period in same_days


@given(st.text(max_size=60))
def test_no_text_stops_the_reader(text: str) -> None:
    mentions(text)
    without_periods(text)
    without_mentions(text)
    report_date(text)


# Rows that should name a period


EXPORT = ["Năm", "Kỳ", "Đơn vị", "Chỉ tiêu", "Giá trị (%)"]
PAID = "Tỷ lệ thanh toán trực tuyến"


def export(*rows: tuple[object, object, str, float]) -> list[list[object]]:
    return [EXPORT, *([year, period, unit, PAID, value] for year, period, unit, value in rows)]


@pytest.mark.parametrize(
    ("year", "said"),
    [
        pytest.param(2023, "Quý V", id="a quarter there is not"),
        pytest.param(2023, None, id="nothing, where others say their quarter"),
        pytest.param(2023, "kỳ vừa rồi", id="words"),
        pytest.param(None, None, id="neither year nor period"),
    ],
)
def test_a_row_without_a_period_that_can_be_read_borrows_none(read: Read, year: object, said: object) -> None:
    rows = export((2023, "Quý III", "Ba Bể", 57.3), (2023, "Quý III", "Na Rì", 60.1), (year, said, "Chợ Mới", 25.5))
    reading = read(rows)
    assert [(seen.unit, str(seen.period)) for seen in reading.accepted] == [("061", "2023-Q3"), ("066", "2023-Q3")]
    (waiting,) = reading.doubtful
    assert (waiting.unit, waiting.period) == ("065", None)
    assert [(found.code, found.place.cell) for found in reading.findings] == [(Code.UNKNOWN_PERIOD, "E4")]
    (question,) = reading.questions
    assert (question.kind, question.figures, question.proposals[0].value) == ("period", 1, "2023-Q3")
    answered = read(rows, answers=Settled(periods={question.key: "2023-Q2"}))
    assert sorted(str(seen.period) for seen in answered.accepted) == ["2023-Q2", "2023-Q3", "2023-Q3"]
    assert not answered.findings


def test_the_whole_year_is_a_period_too(read: Read) -> None:
    rows = export((2023, "Quý III", "Ba Bể", 57.3), (2023, "Năm", "Na Rì", 60.1), (2023, "9 tháng", "Chợ Mới", 25.5))
    assert sorted(str(seen.period) for seen in read(rows).accepted) == ["2023", "2023-9M", "2023-Q3"]


def test_rows_that_only_name_years_need_no_more(read: Read) -> None:
    rows = [["Năm", "Đơn vị", "Chỉ tiêu", "Giá trị (%)"], [2023, "Ba Bể", PAID, 57.3], [2023, "Na Rì", PAID, 60.1]]
    assert {str(seen.period) for seen in read(rows).accepted} == {"2023"}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        pytest.param("Tháng 7, 8 và 9 năm 2023", ["2023-07", "2023-08", "2023-09"], id="a list with “và”"),
        pytest.param("tháng 7, tháng 8/2023", ["2023-07", "2023-08"], id="the word again"),
        pytest.param("so lieu thang 2,3,4 nam 2023", ["2023-02", "2023-03", "2023-04"], id="a file name"),
        pytest.param("tthc_thang_7_8_9_2023.xlsx", ["2023-07", "2023-08", "2023-09"], id="with nothing between them"),
        pytest.param("tháng 9 2023", ["2023-09"], id="one month"),
        pytest.param("Tháng 9 và 9 tháng năm 2023", ["2023-09", "2023-9M"], id="a month and nine months"),
    ],
)
def test_each_month_of_a_list_is_named(text: str, codes: list[str]) -> None:
    assert [str(mention.period) for mention in mentions(text)] == codes
