"""What a text says without the words that tell time."""

import pytest

from lib.intake.texts.time_words import is_running, only_this_period, without_mentions, without_running


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param("Tỷ lệ Quý III/2023 (%)", "Tỷ lệ (%)", id="in the middle"),
        pytest.param("Tỷ lệ đúng hạn (Quý III/2023)", "Tỷ lệ đúng hạn", id="in brackets of its own"),
        pytest.param("Vốn đã giải ngân năm 2023", "Vốn đã giải ngân", id="a year at the end"),
        pytest.param("Tỷ lệ (%)", "Tỷ lệ (%)", id="no period"),
        pytest.param("Quý III/2023", "", id="nothing else"),
    ],
)
def test_a_header_without_its_period(text: str, left: str) -> None:
    assert " ".join(without_mentions(text).split()) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param("Giải ngân lũy kế", "Giải ngân", id="behind"),
        pytest.param("Luỹ kế giải ngân từ đầu năm", "giải ngân", id="around"),
        pytest.param("Số nhiệm vụ hoàn thành (lũy kế từ đầu năm)", "Số nhiệm vụ hoàn thành", id="in brackets"),
        pytest.param("LŨY KẾ", "", id="alone"),
    ],
)
def test_luy_ke_is_told_and_taken_off(text: str, left: str) -> None:
    assert is_running(text)
    assert without_running(text) == left


def test_this_period_says_nothing_of_its_own() -> None:
    assert only_this_period("Trong kỳ")
    assert only_this_period("(Kỳ báo cáo)")
    assert not only_this_period("Trong kỳ báo cáo trước")
