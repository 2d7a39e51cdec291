"""What spreadsheets would work out is known by its look."""

import pytest

from lib.core.text import like_formula
from tests.hostile import FORMULAS


@pytest.mark.parametrize("text", [pytest.param(text, id=what) for what, text in FORMULAS.items()])
def test_a_text_like_a_formula_is_known(text: str):
    assert like_formula(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("  ", id="blanks"),
        pytest.param("Ba Bể", id="a name"),
        pytest.param("92,5% = 37/40", id="a sign further on"),
        pytest.param("−1,5", id="a minus for people"),
        pytest.param("'=1", id="quoted already"),
    ],
)
def test_a_text_that_is_none_is_left_alone(text: str):
    assert not like_formula(text)
