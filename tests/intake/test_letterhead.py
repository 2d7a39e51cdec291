"""Which lines above a table are its title, and which only say whose paper it is."""

import pytest

from lib.intake.around.letterhead import split_letterhead
from lib.intake.texts.units import UnitNames
from tests.intake.conftest import Read, xlsx
from tests.intake.test_reports import Rows


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


def criteria(*above: str) -> Rows:
    return [
        *([line] for line in above),
        ["STT", "Chỉ tiêu", "Số liệu"],
        [1, "Tổng số hồ sơ đã giải quyết", 100],
        [2, "Số hồ sơ giải quyết trước và đúng hạn", 95],
        [3, "Tỷ lệ giải quyết trước và đúng hạn (%)", 95],
    ]


TITLE = "KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III/2023"


@pytest.mark.parametrize(
    ("above", "taken"),
    [
        pytest.param(("UBND HUYỆN BA BỂ", TITLE), 1, id="the district"),
        pytest.param(("UBND HUYỆN BA BỂ", "BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ", TITLE), 1, id="its counter"),
        pytest.param(("UBND HUYỆN BA BỂ", "PHÒNG NỘI VỤ", TITLE), 1, id="who compiles for it"),
        pytest.param(("CÔNG AN HUYỆN BA BỂ", TITLE), 0, id="its police"),
        pytest.param(("CỤC THUẾ TỈNH BẮC KẠN", "CHI CỤC THUẾ HUYỆN BA BỂ", TITLE), 0, id="taxes"),
        pytest.param(("UBND HUYỆN BA BỂ", "TRUNG TÂM Y TẾ", TITLE), 0, id="its hospital"),
        pytest.param(("TRUNG TÂM HCC - UBND HUYỆN BA BỂ", TITLE), 1, id="its counter, shortened"),
        pytest.param(("UBND HUYỆN BA BỂ", "TRUNG TÂM PVHCC", TITLE), 1, id="its counter in letters"),
        pytest.param(("HUYỆN ỦY BA BỂ", TITLE), 0, id="the party"),
        pytest.param(("KẾT QUẢ GIẢI QUYẾT TTHC CỦA BAN QUẢN LÝ DỰ ÁN HUYỆN BA BỂ QUÝ III/2023",), 0, id="in the title"),
        pytest.param(("KẾT QUẢ GIẢI QUYẾT TTHC TẠI MỘT SỐ XÃ HUYỆN BA BỂ QUÝ III/2023",), 0, id="some of its communes"),
    ],
)
def test_an_office_within_a_place_is_not_the_place(read: Read, above: tuple[str, ...], taken: int) -> None:
    reading = read(criteria(*above))
    assert len(reading.accepted) == taken
    assert len(reading.observations) == 1


def test_a_workbook_called_after_one_ward_has_a_sheet_for_each(read: Read) -> None:
    def ward(name: str) -> Rows:
        return [
            [f"UBND PHƯỜNG {name}"],
            ["Kết quả giải quyết TTHC quý III năm 2023"],
            ["Nội dung", "Kết quả"],
            ["Tỷ lệ hồ sơ giải quyết đúng hạn (%)", 98.5],
        ]

    data = xlsx(ward("ĐỨC XUÂN"), name="Đức Xuân", more={"Sông Cầu": ward("SÔNG CẦU"), "Tổng hợp": ward("XUẤT HÓA")})
    accepted = {seen.unit for seen in read(data, file="Phường Đức Xuân quý III.2023.xlsx").accepted}
    assert accepted == {"01840", "01837"}  # the third sheet is not called after its ward, so a person looks
