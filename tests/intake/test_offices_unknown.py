"""Communes that the plan does not know, or knows twice, on the paper of a district that it knows."""

import pytest

from lib.core.finding import Code
from lib.intake.files.grid import Value
from tests.intake.conftest import Read

BODY: list[list[Value]] = [
    ["KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH QUÝ III/2023"],
    ["TT", "Chỉ tiêu", "Kết quả"],
    [1, "Tỷ lệ hồ sơ giải quyết đúng hạn (%)", 98.5],
    [2, "Tỷ lệ hồ sơ thanh toán trực tuyến (%)", 45.5],
]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["UBND XÃ LÃNG NGÂM", "HUYỆN NGÂN SƠN"], id="above its district"),
        pytest.param(["HUYỆN NGÂN SƠN", "ỦY BAN NHÂN DÂN XÃ LÃNG NGÂM"], id="below its district"),
        pytest.param(["UBND xã Lãng Ngâm - huyện Ngân Sơn"], id="in one line"),
        pytest.param(["UBND THỊ TRẤN PHJA BJOÓC, HUYỆN NGÂN SƠN"], id="a town"),
    ],
)
def test_a_commune_nobody_knows_is_not_its_district(read: Read, lines: list[str]) -> None:
    reading = read([*([line] for line in lines), *BODY])
    assert not reading.accepted
    assert Code.UNKNOWN_UNIT in {found.code for found in reading.findings}


@pytest.mark.parametrize(
    ("lines", "unit"),
    [
        pytest.param(["UBND XÃ ĐỊA LINH", "HUYỆN BA BỂ"], "01915", id="a commune"),
        pytest.param(["UBND XÃ", "ĐỊA LINH"], "01915", id="on two lines"),
        pytest.param(["UBND HUYỆN BA BỂ"], "061", id="a district"),
    ],
)
def test_an_office_that_is_known_reports_of_itself(read: Read, lines: list[str], unit: str) -> None:
    reading = read([*([line] for line in lines), *BODY])
    assert {seen.unit for seen in reading.accepted} == {unit}


def test_a_total_of_impossible_counts_waits(read: Read) -> None:
    heads: list[Value] = [
        "TT",
        "Đơn vị",
        "Số hồ sơ đã giải quyết",
        "Số hồ sơ giải quyết đúng hạn",
        "Tỷ lệ đúng hạn (%)",
    ]
    names = ["TP Bắc Kạn", "Pác Nặm", "Ba Bể", "Ngân Sơn", "Bạch Thông", "Chợ Đồn", "Chợ Mới", "Na Rì"]
    rows: list[list[Value]] = [
        [place, f"{name}", 100 + place, 90, 9000 / (100 + place)] for place, name in enumerate(names, 1)
    ]
    rows[3][3:] = [190, 19000 / 104]
    done, due = (sum(int(row[column] or 0) for row in rows) for column in (3, 2))  # type: ignore[arg-type]
    reading = read([["Kết quả toàn tỉnh Quý III/2023"], heads, *rows, [None, "Toàn tỉnh", due, done, 100 * done / due]])
    assert "06" not in {seen.unit for seen in reading.accepted}
    assert "061" in {seen.unit for seen in reading.accepted}


def test_names_of_a_programs_fields_are_words(read: Read) -> None:
    heads: list[Value] = ["MaDonVi", "TenDonVi", "DaGiaiQuyet", "TruocHan", "DungHan", "QuaHan", "TyLeTruocVaDungHan"]
    rows: list[list[Value]] = [
        ["01888", "TT Chợ Rã", 58, 19, 36, 3, 0.9483],
        ["01891", "Bành Trạch", 139, 46, 92, 1, 0.9928],
    ]
    reading = read([["Tháng 11/2023"], heads, *rows])
    assert {(seen.unit, seen.numerator, seen.denominator) for seen in reading.accepted} == {
        ("01888", 55.0, 58.0),
        ("01891", 138.0, 139.0),
    }
