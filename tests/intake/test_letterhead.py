"""Which lines above a table are its title, and which only say whose paper it is."""

import pytest

from lib.intake.context import split_letterhead
from lib.intake.units import UnitNames


@pytest.mark.parametrize(
    ("line", "is_title"),
    [
        pytest.param("BIỂU SỐ 5: HỒ SƠ CÔNG VIỆC CẤP XÃ XỬ LÝ TRÊN MÔI TRƯỜNG MẠNG", True, id="a named form"),
        pytest.param("Phụ lục II - Thanh toán trực tuyến quý III", True, id="a named annex"),
        pytest.param("Mẫu số 03a. Kết quả giải quyết TTHC", True, id="a named model"),
        pytest.param("Biểu số liệu giải quyết hồ sơ TTHC", True, id="a form of figures"),
        pytest.param("Biểu số 05/SNV", False, id="a number alone"),
        pytest.param("Biểu số II.06a/VPCP/KSTT", False, id="the number of a ministry's form"),
        pytest.param("Phụ lục 02", False, id="an annex without a name"),
        pytest.param("Phụ lục 1: (Kèm theo Báo cáo số 12/BC-UBND)", False, id="where an annex belongs"),
        pytest.param("Mẫu số 01 ban hành kèm theo Thông tư số 01/2020/TT-VPCP", False, id="whose model it is"),
    ],
)
def test_a_form_with_a_name_is_a_title(names: UnitNames, line: str, *, is_title: bool) -> None:
    titles, letterhead = split_letterhead((line,), names)
    assert (titles, letterhead) == (((line,), ()) if is_title else ((), (line,)))
