"""Several small tables in one: each title over the same units again says what its rows count."""

import pytest

from lib.intake.layout.sections import sections
from lib.intake.sheets.table_finder import find_tables
from lib.intake.terms.catalogue import Catalogue
from lib.intake.texts.units import UnitNames
from tests.intake.conftest import TITLE, Read, sheet
from tests.intake.test_reports import ON_TIME, PAYMENT, RATE, SATISFACTION, Rows, auto, codes, figures

SERVICE, LAND = "procedures.satisfaction_service", "procedures.satisfaction_land_construction_investment"
HEALTH = "procedures.satisfaction_health_education"
HEADS = ["TT", "Đơn vị", "Tổng số phiếu khảo sát", "Số phiếu hài lòng", "Tỷ lệ hài lòng (%)"]
SURVEYS = (
    "Mức độ hài lòng đối với sự phục vụ của cơ quan hành chính nhà nước",
    "Mức độ hài lòng về giải quyết TTHC lĩnh vực đất đai, xây dựng, đầu tư",
    "Mức độ hài lòng về dịch vụ y tế, giáo dục công lập",
)


def survey(shift: int) -> Rows:
    return [[1, "Ba Bể", 100, 80 + shift, 80 + shift], [2, "Na Rì", 200, 150 + 2 * shift, 75 + shift]]


def titled(form: str, *, repeated: bool) -> Rows:
    """Three surveys below each other; their heads stand once or above each."""
    rows: Rows = [["KẾT QUẢ ĐO LƯỜNG SỰ HÀI LÒNG NĂM 2023"], []] if repeated else [["KẾT QUẢ NĂM 2023"], [], HEADS]
    for number, name in enumerate(SURVEYS, start=1):
        rows += [[form.format(number, name)], *([HEADS] if repeated else []), *survey(number)]
    return rows


@pytest.mark.parametrize(
    ("form", "repeated"),
    [
        pytest.param("Bảng {}. {}", True, id="numbered tables with heads of their own"),
        pytest.param("{}. {}", False, id="numbered titles under one head"),
        pytest.param("Biểu {}: {}", False, id="numbered forms under one head"),
    ],
)
def test_each_survey_takes_what_its_own_title_says(read: Read, form: str, repeated: bool) -> None:
    reading = read(titled(form, repeated=repeated))
    assert auto(reading) == {
        (SERVICE, "061", "2023"): 81, (SERVICE, "066", "2023"): 76,
        (LAND, "061", "2023"): 82, (LAND, "066", "2023"): 77,
        (HEALTH, "061", "2023"): 83, (HEALTH, "066", "2023"): 78,
    }  # fmt: skip
    assert not codes(reading)
    assert len(reading.tables) == 3


def test_bare_rates_under_titles_of_indicators(read: Read) -> None:
    rows: Rows = [
        [TITLE],
        ["STT", "Đơn vị", "Tỷ lệ (%)"],
        ["I. Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn"],
        [1, "Sở Y tế", 97.5],
        [2, "Sở Nội vụ", 98.5],
        ["II. Tỷ lệ thanh toán trực tuyến"],
        [1, "Ba Bể", 45.5],
        [2, "Na Rì", 52.5],
    ]
    assert auto(read(rows)) == {
        (ON_TIME, "SYT", "2023-Q3"): 97.5, (ON_TIME, "SNV", "2023-Q3"): 98.5,
        (PAYMENT, "061", "2023-Q3"): 45.5, (PAYMENT, "066", "2023-Q3"): 52.5,
    }  # fmt: skip


def test_months_below_each_other(read: Read) -> None:
    rows: Rows = [
        ["Năm 2023"],
        ["STT", "Đơn vị", RATE],
        *(row for month in (1, 2) for row in ([f"Tháng {month}"], [1, "Ba Bể", 40 + month], [2, "Na Rì", 50 + month])),
    ]
    assert figures(read(rows)) == {
        (PAYMENT, unit, f"2023-0{month}"): first + month for unit, first in (("061", 40), ("066", 50)) for month in (1, 2)
    }  # fmt: skip


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(
            [["I. Các sở"], [1, "Sở Y tế", 45.5], ["II. Các huyện"], [1, "Ba Bể", 52.5]], id="groups of units"
        ),
        pytest.param([["A. Cải cách TTHC"], [1, "Ba Bể", 45.5], ["B. Công vụ"], [1, "Na Rì", 52.5]], id="areas"),
        pytest.param([["Huyện Ba Bể"], [1, "Hồ sơ", 45.5], ["Huyện Na Rì"], [1, "Hồ sơ", 52.5]], id="units"),
        pytest.param([["Hồ sơ đất đai"], [1, "Đo đạc", 45.5], ["Hồ sơ hộ tịch"], [1, "Khai sinh", 52.5]], id="fields"),
        pytest.param([[1, "Ba Bể", 45.5], [2, "Na Rì", 52.5]], id="no title at all"),
    ],
)
def test_other_lines_over_rows_are_no_titles(catalogue: Catalogue, names: UnitNames, rows: Rows) -> None:
    (table,) = find_tables(sheet([["STT", "Đơn vị", RATE], *rows]))
    assert sections(table, names, catalogue) == [table]


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        pytest.param(SURVEYS[1], LAND, id="a field of work"),
        pytest.param(SURVEYS[2], HEALTH, id="public services"),
        pytest.param("Mức độ hài lòng về giải quyết TTHC", SATISFACTION, id="procedures"),
        pytest.param("Mức độ hài lòng tại Sở Y tế", SATISFACTION, id="a department's name is no field"),
        pytest.param("Mức độ hài lòng lĩnh vực đất đai", None, id="one field of three"),
    ],
)
def test_the_title_says_what_people_were_asked_about(read: Read, title: str, wanted: str | None) -> None:
    accepted = auto(read([[title], ["Quý III/2023"], HEADS, *survey(1)]))
    assert {indicator for indicator, _, _ in accepted} == ({wanted} if wanted else set())
    assert len(accepted) == (2 if wanted else 0)


@pytest.mark.parametrize(
    ("title", "safe"),
    [
        pytest.param("KẾT QUẢ KHẢO SÁT HÀI LÒNG VỀ CUNG CẤP ĐIỆN, NƯỚC SINH HOẠT", False, id="another service"),
        pytest.param("HÀI LÒNG CỦA DU KHÁCH ĐẾN BA BỂ", False, id="other people"),
        pytest.param("HÀI LÒNG CỦA CÁN BỘ, CÔNG CHỨC VỀ MÔI TRƯỜNG LÀM VIỆC", False, id="officials themselves"),
        pytest.param("KẾT QUẢ XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ", False, id="people content with something else"),
        pytest.param("KHẢO SÁT HÀI LÒNG TẠI BỘ PHẬN MỘT CỬA HUYỆN BA BỂ QUÝ III/2023", True, id="place and time"),
        pytest.param("MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN, TỔ CHỨC VỀ GIẢI QUYẾT TTHC TỈNH BẮC KẠN", True, id="in full"),
        pytest.param(
            "BÁO CÁO CÔNG TÁC CẢI CÁCH HÀNH CHÍNH", False, id="a report on everything, that says not who asked"
        ),
    ],
)
def test_what_people_were_asked_about_is_said_in_the_title(read: Read, title: str, safe: bool) -> None:
    reading = read([[title], ["Quý III/2023"], HEADS, *survey(1)])
    assert {indicator for indicator, _, _ in figures(reading)} == {SATISFACTION}
    assert len(auto(reading)) == (2 if safe else 0)


def test_a_header_that_says_it_needs_no_title(read: Read) -> None:
    rows: Rows = [
        ["KẾT QUẢ XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ QUÝ III/2023"],
        ["STT", "Đơn vị", "Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC (%)"],
        [1, "Ba Bể", 95.5],
        [2, "Na Rì", 96.5],
    ]
    assert auto(read(rows)) == {(SATISFACTION, "061", "2023-Q3"): 95.5, (SATISFACTION, "066", "2023-Q3"): 96.5}


CRITERIA = ("Tổng số hồ sơ TTHC đã giải quyết", "Số hồ sơ giải quyết trước và đúng hạn")


def of_units(*heads: list[object]) -> Rows:
    """The same two criteria under each head."""
    rows: Rows = [["SỐ LIỆU CCHC THÁNG 5/2023 CÁC XÃ HUYỆN BA BỂ"], ["TT", "Nội dung", "Kết quả"]]
    for head in heads:
        rows += [head, [1, CRITERIA[0], 100], [2, CRITERIA[1], 98]]  # type: ignore[list-item]
    return rows


@pytest.mark.parametrize(
    "heads",
    [
        pytest.param((["I", "Xã Địa Linh"], ["II", "Xã Khang Ninh"]), id="numbered"),
        pytest.param((["Xã Địa Linh"], ["UBND xã Khang Ninh"]), id="alone"),
        pytest.param(([1, "Xã Địa Linh"], [2, "X. Khang Ninh"]), id="by number"),
    ],
)
def test_a_unit_over_the_same_criteria_again_is_whose_they_are(read: Read, heads: tuple[list[object], ...]) -> None:
    found = auto(read(of_units(*heads)))
    assert found == {("procedures.on_time", "01915", "2023-05"): 98, ("procedures.on_time", "01906", "2023-05"): 98}


def test_a_unit_that_heads_two_sections_heads_none(read: Read) -> None:
    assert not auto(read(of_units(["I", "Xã Địa Linh"], ["II", "Xã Địa Linh"])))


def test_units_without_rows_below_them_head_nothing(names: UnitNames, catalogue: Catalogue) -> None:
    (table,) = find_tables(sheet([["STT", "Nội dung", "Số"], ["I", "Ba Bể"], ["II", "Na Rì"], [1, "Hồ sơ", 5]]))
    assert sections(table, names, catalogue) == [table]
