"""What formulas divide, told by their text: those that are no plain share of a cell tell nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.intake.files.quotients import quotient_of
from lib.intake.files.references import column_letters

D5, E5, F5, C5 = (4, 3), (4, 4), (4, 5), (4, 2)


@pytest.mark.parametrize(
    ("formula", "parts"),
    [
        pytest.param("D5/C5", (D5,), id="plain"),
        pytest.param("D5/C5*100", (D5,), id="in per cent"),
        pytest.param("D5*100/C5", (D5,), id="in per cent first"),
        pytest.param("100*D5/C5", (D5,), id="a hundred before"),
        pytest.param("$D5/$C$5", (D5,), id="fixed cells"),
        pytest.param("ROUND((D5)/C5*100,1)", (D5,), id="rounded"),
        pytest.param("ROUND(D5/C5;2)", (D5,), id="a semicolon"),
        pytest.param('IF(C5=0,"",D5/C5*100)', (D5,), id="where there is a whole"),
        pytest.param("IF(C5&gt;0,D5/C5,&quot;-&quot;)", (D5,), id="as XML writes it"),
        pytest.param("IFERROR(D5/C5,0)", (D5,), id="without errors"),
        pytest.param("(D5+E5)/C5", (D5, E5), id="two parts"),
        pytest.param("ROUND(SUM(D5:F5)/C5*100,2)", (D5, E5, F5), id="a run of parts"),
        pytest.param("SUM(D5,F5)/C5", (D5, F5), id="parts listed"),
    ],
)
def test_a_share_tells_its_parts_and_its_whole(formula: str, parts: tuple[tuple[int, int], ...]) -> None:
    assert quotient_of(formula) == (parts, C5)
    assert quotient_of(f"= {formula.lower()}") == (parts, C5)


@pytest.mark.parametrize(
    "formula",
    [
        pytest.param("D5/C5-1", id="growth"),
        pytest.param("(D5-C5)/C5", id="a difference"),
        pytest.param("D5/C5*100-100", id="growth in per cent"),
        pytest.param("D5/(C5+E5)", id="a whole of two cells"),
        pytest.param("D5/C5+E5/F5", id="two shares"),
        pytest.param("D5/C5*E5", id="a share of something else"),
        pytest.param("2-D5/C5", id="what is left"),
        pytest.param("E5+D5/C5", id="with more"),
        pytest.param("Sheet2!D5/C5", id="another sheet"),
        pytest.param("D5/Sheet2!C5", id="the whole on another sheet"),
        pytest.param("D5/100", id="by a number"),
        pytest.param("D5*C5", id="no share"),
        pytest.param("SUM(D5:D900)/C5", id="more parts than any share has"),
        pytest.param("AVERAGE(D5:F5)/C5", id="a mean"),
        pytest.param('"D5/C5"', id="a text"),
        pytest.param("D0/C5", id="no cell"),
        pytest.param("D5/C5" + " " * 900, id="too long"),
        pytest.param("", id="nothing"),
    ],
)
def test_any_other_formula_tells_nothing(formula: str) -> None:
    assert quotient_of(formula) is None


CELLS = st.tuples(st.integers(0, 99_999), st.integers(0, 701))


@given(CELLS, CELLS)
def test_every_cell_of_a_sheet_may_be_divided(part: tuple[int, int], whole: tuple[int, int]) -> None:
    over, under = (f"{column_letters(column)}{row + 1}" for row, column in (part, whole))
    assert quotient_of(f"IFERROR({over}/{under},0)") == ((part,), whole)


@given(st.text(max_size=60))
def test_no_text_breaks_it(formula: str) -> None:
    quotient_of(formula)
