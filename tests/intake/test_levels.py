"""Records of province, districts and communes, where no header says whose they are."""

import pytest

from lib.intake.files.grid import Value
from tests.intake.conftest import Read
from tests.intake.test_reports import auto, figures

Rows = list[list[Value]]
PROVINCE, DISTRICT, COMMUNE = (
    f"digital_government.work_records_{level}" for level in ("province", "district", "commune")
)
HEADS: list[Value] = ["Tổng số HSCV", "Số HSCV xử lý trên môi trường mạng", "Tỷ lệ (%)"]


def across(*units: str) -> Rows:
    rows: Rows = [["XỬ LÝ HỒ SƠ CÔNG VIỆC TRÊN MÔI TRƯỜNG MẠNG QUÝ III NĂM 2023"], ["TT", "Đơn vị", *HEADS]]
    return [*rows, *([at, name, 200, 150 + at, (150 + at) / 2] for at, name in enumerate(units, 1))]


@pytest.mark.parametrize(
    ("units", "level"),
    [
        pytest.param(["Xã Khang Ninh", "Xã Thượng Giáo", "Thị trấn Chợ Rã"], COMMUNE, id="communes"),
        pytest.param(["Sở Y tế", "Sở Tư pháp", "Ban Dân tộc"], PROVINCE, id="departments"),
        pytest.param(["Ba Bể", "Na Rì", "Chợ Mới"], None, id="districts: their own or of their communes"),
        pytest.param(["Sở Y tế", "Ba Bể", "Na Rì"], None, id="of both kinds"),
    ],
)
def test_records_are_of_the_level_of_all_units_of_the_table(read: Read, units: list[str], level: str | None) -> None:
    assert {indicator for indicator, _, _ in auto(read(across(*units)))} == ({level} if level else set())


@pytest.mark.parametrize(
    ("office", "said", "level"),
    [
        pytest.param("VĂN PHÒNG UBND TỈNH", "Tỷ lệ HSCV xử lý trên môi trường mạng", None, id="an office that may speak of the province"),
        pytest.param("SỞ GIAO THÔNG VẬN TẢI\nPHÒNG TỔ CHỨC", "Tỷ lệ HSCV xử lý trên môi trường mạng", PROVINCE, id="a department that leads nothing"),
        pytest.param("SỞ Y TẾ", "Tỷ lệ HSCV của Sở xử lý trên môi trường mạng", PROVINCE, id="a department says so"),
        pytest.param("UBND XÃ KHANG NINH", "Tỷ lệ HSCV của xã xử lý trên môi trường mạng", COMMUNE, id="a commune's own"),
        pytest.param("UBND HUYỆN BA BỂ", "Tỷ lệ HSCV của UBND các xã, thị trấn xử lý trên môi trường mạng", COMMUNE, id="a district's communes"),
        pytest.param("UBND HUYỆN BA BỂ", "Tỷ lệ HSCV của UBND huyện xử lý trên môi trường mạng", DISTRICT, id="a district's own"),
        pytest.param("UBND HUYỆN BA BỂ", "Tỷ lệ HSCV xử lý trên môi trường mạng", None, id="a district does not say"),
    ],
)  # fmt: skip
def test_records_in_a_report_of_one_office(read: Read, office: str, said: str, level: str | None) -> None:
    rows: Rows = [
        [office],
        ["SỐ LIỆU CCHC QUÝ III NĂM 2023"],
        ["TT", "Nội dung", "Kết quả"],
        [1, said, "88,5%"],
        [2, "Tỷ lệ cuộc họp trực tuyến", "45,5%"],
    ]
    found = {indicator for indicator, _, _ in auto(read(rows))}
    assert found - {"digital_government.online_meetings"} == ({level} if level else set())


def test_levels_in_rows_with_quarters_across(read: Read) -> None:
    head: list[Value] = ["TT", "Cấp", "Quý I", None, None, "Quý II", None, None]
    rows: Rows = [
        ["XỬ LÝ HỒ SƠ CÔNG VIỆC TRÊN MÔI TRƯỜNG MẠNG NĂM 2023 - TỈNH BẮC KẠN"],
        head,
        [None, None, *(["Tổng HSCV", "Xử lý trên MTM", "Tỷ lệ %"] * 2)],
        [1, "Các sở, ban, ngành (cấp tỉnh)", "3.600", "2.700", "75", "5.000", "4.500", "90"],
        [2, "UBND các huyện, TP (cấp huyện)", "6.000", "4.800", "80", "8.000", "6.800", "85"],
        [3, "Cấp xã", "4.000", "2.400", "60", "4.000", "2.800", "70"],
    ]
    reading = read(rows, ["A2:A3", "B2:B3", "C2:E2", "F2:H2"])
    assert figures(reading) == auto(reading) == {
        (PROVINCE, "06", "2023-Q1"): 75, (PROVINCE, "06", "2023-Q2"): 90, (DISTRICT, "06", "2023-Q1"): 80,
        (DISTRICT, "06", "2023-Q2"): 85, (COMMUNE, "06", "2023-Q1"): 60, (COMMUNE, "06", "2023-Q2"): 70,
    }  # fmt: skip
