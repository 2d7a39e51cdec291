"""One cell at a time: every way in which an office writes a figure, or the lack of one."""

import math
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.intake.files.grid import Value
from lib.intake.sheets.numbers import Said, Saying, say


@pytest.mark.parametrize(
    ("written", "value"),
    [
        pytest.param("07", 7, id="a leading zero"),
        pytest.param("92,5", 92.5, id="a decimal comma"),
        pytest.param("92.5", 92.5, id="a decimal dot"),
        pytest.param("1.234,5", 1234.5, id="dot for thousands, comma for decimals"),
        pytest.param("1,234.5", 1234.5, id="the English way round"),
        pytest.param("1.234.567", 1234567, id="two dots can only be thousands"),
        pytest.param("1,234,567", 1234567, id="two commas can only be thousands"),
        pytest.param("1 234", 1234, id="a space for thousands"),
        pytest.param("1\u00a0234,5", 1234.5, id="a space that does not break"),
        pytest.param("0,123", 0.123, id="nothing before the comma is a thousand"),
        pytest.param("0.3521", 0.3521, id="four decimals"),
        pytest.param("  15  ", 15, id="spaces around"),
        pytest.param("-3,5", -3.5, id="a minus"),
        pytest.param("−3,5", -3.5, id="a typographer's minus"),
        pytest.param("73,91*", 73.91, id="a footnote mark"),
        pytest.param("12 hồ sơ", 12, id="with the thing counted"),
        pytest.param("1.234 HS", 1234, id="with its abbreviation"),
    ],
)
def test_a_number_is_read(written: str, value: float) -> None:
    said = say(written)
    assert (said.saying, said.value, said.vague) == (Saying.NUMBER, value, False)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        pytest.param("99,71%", 99.71, id="comma"),
        pytest.param("99.71 %", 99.71, id="dot and a space"),
        pytest.param("73,91%*", 73.91, id="a footnote mark behind it"),
        pytest.param("100%", 100, id="whole"),
        pytest.param("99,375%", 99.375, id="three decimals are no thousands in a share"),
        pytest.param("99.375%", 99.375, id="nor after a dot"),
    ],
)
def test_a_percentage_is_already_times_hundred(written: str, value: float) -> None:
    said = say(written)
    assert (said.saying, said.value, said.other) == (Saying.PERCENT, value, None)


@pytest.mark.parametrize(
    ("written", "first", "other"),
    [
        pytest.param("1.234", 1234, 1.234, id="a dot is likelier to be a thousand"),
        pytest.param("1,234", 1.234, 1234, id="a comma is likelier to be a decimal"),
        pytest.param("100.000", 100000, 100, id="also with zeros"),
    ],
)
def test_three_digits_behind_one_mark_can_be_read_two_ways(written: str, first: float, other: float) -> None:
    said = say(written)
    assert (said.value, said.other) == (first, other)


@pytest.mark.parametrize(
    ("written", "part", "whole", "share"),
    [
        pytest.param("51/108", 51, 108, None, id="two counts"),
        pytest.param("51 / 108", 51, 108, None, id="with spaces"),
        pytest.param("19/20 (95,0%)", 19, 20, 95.0, id="with their share"),
        pytest.param("19/20 [95%]", 19, 20, 95.0, id="in square brackets"),
        pytest.param("1.234/2.000", 1234, 2000, None, id="thousands"),
        pytest.param("0/0", 0, 0, None, id="nothing of nothing"),
    ],
)
def test_a_pair_keeps_both_counts(written: str, part: float, whole: float, share: float | None) -> None:
    said = say(written)
    assert (said.saying, said.value, said.whole, said.share) == (Saying.PAIR, part, whole, share)


@pytest.mark.parametrize(
    "written", ["-", "–", "—", "--", "KPS", "k.p.s", "Không phát sinh", "KHÔNG PHÁT SINH", "Không xuất hiện hồ sơ", "khong co ho so"]
)  # fmt: skip
def test_no_cases_is_a_state_of_its_own(written: str) -> None:
    said = say(written)
    assert (said.saying, said.value, said.text) == (Saying.NO_CASES, None, written)


def test_no_cases_with_a_figure_behind_it_is_not_taken_for_either() -> None:
    assert say("Không phát sinh trực tuyến, 12 hồ sơ trực tiếp").saying is Saying.TEXT


@pytest.mark.parametrize(
    "written", ["gần 48%", "khoảng 48%", "trên 48%", "dưới 48%", "ước đạt 48%", "~48%", "> 48%", "≥48%", "xấp xỉ 48 %"]
)
def test_a_rough_number_is_read_and_marked(written: str) -> None:
    said = say(written)
    assert (said.saying, said.value, said.vague) == (Saying.PERCENT, 48, True)


def test_points_out_of_a_hundred_are_no_counts() -> None:
    said = say("46,76/100 điểm")
    assert (said.saying, said.value, said.whole, said.vague) == (Saying.PERCENT, 46.76, None, True)


@pytest.mark.parametrize(
    "written",
    [
        "x",
        "…",
        "...",
        "chưa có",
        "Đạt",
        "95-97%",
        "12 34",
        "1.23.4",
        "quý III",
        "%",
        "5%%",
        "(*)x",
        "1e5",
        "0x1F",
        "12a",
    ],
)
def test_text_is_not_a_number(written: str) -> None:
    assert say(written) == Said(Saying.TEXT, text=written)


@pytest.mark.parametrize("written", [None, "", "   ", "\u00a0", "*"])
def test_nothing_is_blank(written: Value) -> None:
    assert say(written).saying is Saying.BLANK


@pytest.mark.parametrize(
    "value", [date(2023, 9, 5), datetime(2023, 9, 5, 0, 0), time(5, 9), timedelta(hours=5), True, False]
)
def test_what_excel_made_of_a_fraction_is_not_a_number(value: Value) -> None:
    assert say(value).saying is Saying.TEXT


@pytest.mark.parametrize(
    ("value", "percent", "saying", "read"),
    [
        pytest.param(0.3521, True, Saying.PERCENT, 35.21, id="a format that shows it times 100"),
        pytest.param(0.57, True, Saying.PERCENT, 57.0, id="nobody wrote 56,99999999999999"),
        pytest.param(0.3521, False, Saying.NUMBER, 0.3521, id="no format"),
        pytest.param(95, False, Saying.NUMBER, 95.0, id="a whole number"),
    ],
)
def test_the_number_format_decides(value: float, percent: bool, saying: Saying, read: float) -> None:
    said = say(value, percent=percent)
    assert (said.saying, said.value) == (saying, read)


def test_an_error_and_a_formula_without_result_are_kept_apart_from_blank() -> None:
    assert say(None, error="#DIV/0!") == Said(Saying.ERROR, text="#DIV/0!")
    assert say("#N/A").saying is Saying.ERROR
    assert say(None, uncached=True).saying is Saying.UNCACHED


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_in_arithmetic_is_an_error(value: float) -> None:
    assert say(value).saying is Saying.ERROR


def test_a_number_too_long_for_arithmetic_is_text() -> None:
    assert say("9" * 400).saying is Saying.TEXT


def vietnamese(number: float, decimals: int) -> str:
    whole, _, rest = f"{abs(number):,.{decimals}f}".partition(".")
    return ("-" if number < 0 else "") + whole.replace(",", ".") + (f",{rest}" if rest else "")


@given(st.integers(-(10**9), 10**9), st.integers(0, 6))
def test_every_number_written_the_vietnamese_way_reads_back(scaled: int, decimals: int) -> None:
    number = scaled / 10**decimals
    said = say(vietnamese(number, decimals))
    assert said.saying is Saying.NUMBER
    assert said.value == pytest.approx(number, abs=1e-9)


@given(st.integers(0, 100_00), st.sampled_from(["%", " %", "%*"]))
def test_every_share_written_the_vietnamese_way_reads_back(scaled: int, mark: str) -> None:
    said = say(vietnamese(scaled / 100, 2) + mark)
    assert said.saying is Saying.PERCENT
    assert said.value == pytest.approx(scaled / 100)


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_every_pair_of_counts_reads_back(part: int, whole: int) -> None:
    said = say(f"{vietnamese(part, 0)}/{vietnamese(whole, 0)}")
    assert (said.saying, said.value, said.whole) == (Saying.PAIR, part, whole)


@given(st.text(max_size=40) | st.floats() | st.integers() | st.none() | st.booleans())
def test_no_cell_stops_the_reader(value: Value) -> None:
    said = say(value)
    assert said.value is None or math.isfinite(said.value)
    assert (said.value is not None) == said.is_figure
