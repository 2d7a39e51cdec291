"""Numbers with words around them: “Đạt 98,5%”, “1.245/1.260 hồ sơ, đạt 98,8%”."""

import pytest

from lib.intake.sheets.numbers import Saying, say


@pytest.mark.parametrize("text", ["Đạt 98,5%", "đạt tỷ lệ 98,5%", "Chiếm 98,5 %", "= 98,5%", "Tỷ lệ: 98,5%"])
def test_words_before_a_percentage(text: str) -> None:
    said = say(text)
    assert (said.saying, said.value) == (Saying.PERCENT, 98.5)


@pytest.mark.parametrize(
    ("text", "share"),
    [
        pytest.param("1.245/1.260 hồ sơ, đạt 98,8%", 98.8, id="noun and share behind"),
        pytest.param("1.245/1.260, đạt tỷ lệ 98,8%", 98.8, id="share behind"),
        pytest.param("1245/1260 = 98,8%", 98.8, id="worked out"),
        pytest.param("98,8% (1.245/1.260 hồ sơ)", 98.8, id="share before"),
        pytest.param("Đạt 98,8%, (1.245/1.260)", 98.8, id="words and share before"),
        pytest.param("1.245 hồ sơ/1.260 hồ sơ", None, id="a noun behind each"),
        pytest.param("1.245/1.260 hồ sơ", None, id="a noun behind both"),
    ],
)
def test_words_around_counts(text: str, share: float | None) -> None:
    said = say(text)
    assert (said.saying, said.value, said.whole, said.share) == (Saying.PAIR, 1245, 1260, share)


@pytest.mark.parametrize("text", ["Đạt", "Đạt 20/25 tiêu chí khác", "đạt 12 điểm", "Đạt 95% kế hoạch", "= không"])
def test_words_that_say_something_else(text: str) -> None:
    assert say(text).saying is Saying.TEXT
