"""Districts and communes in two columns of one table, with rows that head the groups: “Cấp huyện”, “Cấp xã”."""

import pytest

from lib.core.finding import Code
from tests.intake.conftest import TITLE, Read, Rows
from tests.intake.test_reports import ON_TIME, auto, codes

HEADS = ["TT", "Huyện", "Xã", "Hồ sơ đã giải quyết", "Hồ sơ đúng hạn", "Tỷ lệ (%)"]
OF_DISTRICTS: Rows = [[1, "Ba Bể", None, 120, 96, 80], [2, "Na Rì", None, 60, 45, 75]]
FIGURES = {"061": 80, "066": 75, "01906": 90, "01912": 90, "02176": 95}


def communes(*holders: str | None) -> Rows:
    named = [("Khang Ninh", 40, 36, 90), ("Thượng Giáo", 30, 27, 90), ("Cư Lễ", 20, 19, 95)]
    return [[at, holder, *rest] for at, (holder, rest) in enumerate(zip(holders, named, strict=True), 1)]


ABOVE = communes("Ba Bể", None, "Na Rì")


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param([["I", "Cấp huyện"], *OF_DISTRICTS, ["II", "Cấp xã"], *ABOVE], id="heads without figures"),
        pytest.param([["Cấp huyện"], *OF_DISTRICTS, ["Cấp xã"], *ABOVE], id="heads where numbers stand"),
        pytest.param([["A", "Cấp huyện", "Tổng số", 180, 141, 78.3], *OF_DISTRICTS, ["B", "Cấp xã", "Tổng số", 90, 82, 91.1], *ABOVE], id="subtotals that say so"),
        pytest.param([["I", "Cấp huyện", None, 180, 141, 78.3], *OF_DISTRICTS, ["II", "Cấp xã", None, 90, 82, 91.1], *ABOVE], id="subtotals without a word"),
        pytest.param([["I", "Các huyện"], *OF_DISTRICTS, ["II", "Các xã, phường"], *communes("Ba Bể", "Ba Bể", "Na Rì")], id="each commune with its district"),
        pytest.param([["I", "Cấp huyện"], *OF_DISTRICTS, ["II", "Cấp xã"], *communes(None, None, None)], id="communes by their names alone"),
    ],
)  # fmt: skip
def test_both_kinds_are_read(read: Read, rows: Rows) -> None:
    reading = read([[TITLE], HEADS, *rows])
    assert auto(reading) == {(ON_TIME, unit, "2023-Q3"): value for unit, value in FIGURES.items()}
    assert not codes(reading) & {Code.UNKNOWN_UNIT, Code.DUPLICATE}
