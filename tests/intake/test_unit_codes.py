"""Units by their codes alone, and the names that a database gives its columns."""

import pytest

from tests.intake.conftest import TITLE, Read
from tests.intake.test_reports import ON_TIME, Rows, auto, figures

TIMELY = "Tỷ lệ hồ sơ giải quyết đúng hạn (%)"
FIGURES = {(ON_TIME, "061", "2023-Q3"): 98.5, (ON_TIME, "066", "2023-Q3"): 97.5}


@pytest.mark.parametrize(
    "head", ["Mã đơn vị", "Mã ĐVHC", "Mã huyện", "Mã đơn vị hành chính", "ma_don_vi", "Đơn vị (mã)", "Đơn vị"]
)
@pytest.mark.parametrize("codes", [("061", "066"), (61, 66)], ids=["as text", "as numbers"])
def test_codes_name_units(read: Read, head: str, codes: tuple[str | int, str | int]) -> None:
    rows: Rows = [[TITLE], ["STT", head, TIMELY], [1, codes[0], 98.5], [2, codes[1], 97.5]]
    assert auto(read(rows)) == FIGURES


def test_a_column_of_numbers_that_are_codes_by_chance_names_no_units(read: Read) -> None:
    rows: Rows = [[TITLE], ["STT", "Đơn vị", "Cơ quan", TIMELY], [1, "Ba Bể", 60, 98.5], [2, "Na Rì", 61, 97.5]]
    assert auto(read(rows)) == FIGURES


@pytest.mark.parametrize(
    "heads",
    [
        pytest.param([["stt", "ma_dv", "ty_le_dh"], ["STT", "Mã đơn vị", TIMELY]], id="above the heads"),
        pytest.param([["STT", "Mã đơn vị", TIMELY], ["stt", "ma_dv", "ty_le_dh"]], id="below the heads"),
        pytest.param([["STT", "Mã đơn vị", TIMELY], ["stt", "maDonVi", "tyLeDungHan"]], id="words run together"),
        pytest.param([["ID", "MA_DV", "TL_DH"], ["STT", "Mã đơn vị", TIMELY]], id="in capitals"),
    ],
)
def test_names_of_fields_say_nothing_beside_words(read: Read, heads: Rows) -> None:
    rows: Rows = [[TITLE], [], *heads, [1, "061", 98.5], [2, "066", 97.5]]
    assert auto(read(rows)) == FIGURES


def test_names_of_fields_alone_are_read_as_words(read: Read) -> None:
    rows: Rows = [[TITLE], ["stt", "ma_don_vi", "ty_le_ho_so_giai_quyet_dung_han"], [1, "061", 98.5], [2, "066", 97.5]]
    assert figures(read(rows)) == FIGURES


def test_months_across_are_no_names_of_fields(read: Read) -> None:
    rows: Rows = [["Tỷ lệ hồ sơ đúng hạn năm 2023"], ["TT", "Đơn vị", "T7", "T8"], [1, "Ba Bể", 98.5, 96.0]]
    assert auto(read(rows)) == {(ON_TIME, "061", "2023-07"): 98.5, (ON_TIME, "061", "2023-08"): 96}
