"""When a task is due, in the words that plans use."""

from datetime import date

import pytest

from lib.core.task import Task


def due(deadline: str) -> date | None:
    return Task(number="1", text="Việc", area="direction", lead="SNV", deadline=deadline).due(2023)


@pytest.mark.parametrize(
    ("deadline", "day"),
    [
        pytest.param("30/6/2023", date(2023, 6, 30), id="a day"),
        pytest.param("Trước ngày 15/12", date(2023, 12, 15), id="a day without a year"),
        pytest.param("Ngày 30 tháng 6 năm 2024", date(2024, 6, 30), id="a day in words"),
        pytest.param("30.6.2023", date(2023, 6, 30), id="a day with points"),
        pytest.param("Tháng 02/2024", date(2024, 2, 29), id="a month"),
        pytest.param("Tháng 6 năm 2023", date(2023, 6, 30), id="a month in words"),
        pytest.param("Tháng 11-12/2023", date(2023, 12, 31), id="two months are no day"),
        pytest.param("Tháng 3, tháng 9", date(2023, 9, 30), id="the last of several months"),
        pytest.param("12/2023", date(2023, 12, 31), id="a month in figures"),
        pytest.param("1/2023 - 12/2023", date(2023, 12, 31), id="months in figures"),
        pytest.param("Quí 2/2023", date(2023, 6, 30), id="a quarter in figures is no month"),
        pytest.param("Giai đoạn 2021-2025", date(2025, 12, 31), id="a stretch of years"),
        pytest.param("Quý II/2023", date(2023, 6, 30), id="a quarter ends with the calendar"),
        pytest.param("Quý IV năm 2022", date(2022, 12, 31), id="a quarter of another year"),
        pytest.param("Quý 3", date(2023, 9, 30), id="a quarter in figures"),
        pytest.param("Q1/2023", date(2023, 3, 31), id="a quarter in short"),
        pytest.param("Quý I, II và III/2023", date(2023, 9, 30), id="the last of several quarters"),
        pytest.param("Quý I - quý IV", date(2023, 12, 31), id="from quarter to quarter"),
        pytest.param("QUÝ II/2023", date(2023, 6, 30), id="capital letters"),
        pytest.param("Quý IV/2023 (báo cáo trước 10/12/2023)", date(2023, 12, 10), id="a day says more than a quarter"),
        pytest.param("6 tháng đầu năm 2023", date(2023, 6, 30), id="half a year"),
        pytest.param("9 tháng", date(2023, 9, 30), id="nine months"),
        pytest.param("Năm 2023", date(2023, 12, 31), id="the year"),
        pytest.param("Trong năm", date(2023, 12, 31), id="within the year"),
        pytest.param("2024", date(2024, 12, 31), id="a bare year"),
        pytest.param("Năm 2023 - 2025", date(2025, 12, 31), id="years"),
    ],
)
def test_a_deadline_names_a_day(deadline: str, day: date) -> None:
    assert due(deadline) == day


@pytest.mark.parametrize(
    "deadline",
    [
        pytest.param("", id="nothing"),
        pytest.param("Thường xuyên", id="always"),
        pytest.param("Thường xuyên trong năm 2023", id="always, within a year"),
        pytest.param("Hằng quý", id="every quarter"),
        pytest.param("Hàng tháng", id="every month"),
        pytest.param("Định kỳ trước ngày 15", id="at regular times"),
        pytest.param("Theo yêu cầu của Bộ Nội vụ", id="on demand"),
        pytest.param("Sau khi có hướng dẫn của Trung ương", id="after something else"),
        pytest.param("Quý I năm sau", id="next year, whichever that is"),
        pytest.param("31/6/2023", id="a day that is none"),
        pytest.param("Tháng 13", id="a month that is none"),
        pytest.param("Quý V", id="a quarter that is none"),
        pytest.param("01/01/0000", id="a year that is none"),
    ],
)
def test_a_deadline_may_name_no_day(deadline: str) -> None:
    assert due(deadline) is None


@pytest.mark.parametrize(
    ("deadline", "day"),
    [
        pytest.param("15/3; 15/6; 15/9/2023", date(2023, 9, 15), id="the last of several days"),
        pytest.param("15/6/2023; Quý IV/2023", date(2023, 12, 31), id="a quarter after a day"),
        pytest.param("Theo yêu cầu; Quý II/2023", date(2023, 6, 30), id="one that names no day, one that does"),
        pytest.param("Thường xuyên; báo cáo trước 15/12", None, id="what goes on for good"),
    ],
)
def test_of_several_deadlines_the_last_counts(deadline: str, day: date | None) -> None:
    assert due(deadline) == day


@pytest.mark.parametrize(
    ("deadline", "endless"),
    [
        pytest.param("Thường xuyên", True, id="always"),
        pytest.param("Hằng quý", True, id="every quarter"),
        pytest.param("Theo yêu cầu", False, id="on demand is not for good"),
        pytest.param("", False, id="nothing"),
        pytest.param("Quý II/2023", False, id="a quarter"),
    ],
)
def test_what_never_ends_is_not_what_names_no_day(deadline: str, endless: bool) -> None:
    assert Task(number="1", text="Việc", area="", lead="", deadline=deadline).endless is endless
