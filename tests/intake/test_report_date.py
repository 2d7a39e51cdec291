"""The date that a report bears, among texts with other days."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.intake.texts.periods import mentions
from lib.intake.texts.report_date import report_date


@given(st.dates(date(2023, 1, 1), date(2023, 12, 31)), st.sampled_from(["ngày {} tháng {} năm {}", "ngày {}/{}/{}"]))
def test_the_date_of_a_report_is_read_and_is_no_period(day: date, form: str) -> None:
    text = "Bắc Kạn, " + form.format(day.day, day.month, day.year)
    assert report_date(text) == day
    assert not mentions(text)


@pytest.mark.parametrize("text", ["ngày 31 tháng 2 năm 2023", "ngày ... tháng ... năm 2023", "từ ngày 1/7/2023 đến ngày 30/9/2023"])  # fmt: skip
def test_what_is_no_date_of_a_report(text: str) -> None:
    assert report_date(text) is None


@pytest.mark.parametrize(
    "text", ["(Thực hiện theo KH số 35/KH-SNV ngày 02/02/2023)", "theo QĐ 12/QĐ-UBND ngày 5/1/2023"]
)
def test_the_date_of_a_paper_that_ordered_the_report_is_not_its_own(text: str) -> None:
    assert report_date(text) is None


def test_the_date_of_the_report_that_a_table_belongs_to_is_its_own() -> None:
    assert report_date("(Kèm theo Báo cáo số 418/BC-VP ngày 18 tháng 10 năm 2023)") == date(2023, 10, 18)
