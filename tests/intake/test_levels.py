"""Records of province, districts and communes, where no header says whose they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.intake.files.grid import Value
from lib.intake.terms.catalogue import Catalogue
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


CADRES, STAFF = "civil_service.commune_cadres_intermediate", "civil_service.commune_staff_university"
WHO = {
    CADRES: (["Cán bộ", "CB", "Số cán bộ", "Tỷ lệ cán bộ"], ["có trình độ từ trung cấp trở lên", "đạt trình độ chuyên môn trung cấp trở lên"]),
    STAFF: (["Cán bộ, công chức", "CBCC", "Số CBCC", "Tỷ lệ cán bộ và công chức"], ["có trình độ đại học trở lên", "tốt nghiệp đại học trở lên"]),
    COMMUNE: (["HSCV", "Số hồ sơ công việc", "Tỷ lệ hồ sơ công việc"], ["xử lý trên môi trường mạng", "được giải quyết trên môi trường mạng"]),
}  # fmt: skip
LINKS = ["", "của", "các", "của các", "của UBND các", "thuộc", "tại các", "khối", "ở"]


@given(
    st.sampled_from(sorted(WHO)),
    st.lists(st.sampled_from(["xã", "phường", "thị trấn"]), min_size=1, max_size=3, unique=True),
    st.sampled_from([", ", " và ", "/", " - "]),
    st.sampled_from(LINKS),
    st.sampled_from(["{who} {places} {what}", "{who} {what} {places}", "{places}: {who} {what}"]),
    st.sampled_from(["", " thuộc huyện", " trên địa bàn thành phố", " của thành phố"]),
    st.data(),
)
def test_staff_and_records_are_of_the_communes_that_any_words_name(
    catalogue: Catalogue, indicator: str, places: list[str], between: str, link: str, form: str, where: str, data: st.DataObject
) -> None:  # fmt: skip
    who, what = (data.draw(st.sampled_from(said)) for said in WHO[indicator])
    text = form.format(who=who, what=what, places=f"{link} {between.join(places)}{where}")
    heading = catalogue.heading((text,))
    fits = {target.indicator: 0.0 for target in catalogue.targets}
    for target in catalogue.targets:
        fits[target.indicator] = max(fits[target.indicator], catalogue.fit(heading, target))
    named = fits.pop(indicator)
    assert named >= 0.8
    assert named - max(fits.values()) >= 0.1


@pytest.mark.parametrize(
    ("header", "levels"),
    [
        pytest.param("HSCV của UBND huyện và các xã", {"district", "commune"}, id="of two levels"),
        pytest.param("HSCV các sở, huyện, thành phố", {"province", "district"}, id="of two others"),
        pytest.param("HSCV của huyện Ba Bể", set(), id="a district by its name may speak of its communes"),
        pytest.param("HSCV của huyện Chợ Mới", set(), id="one whose name begins like a word"),
        pytest.param("HSCV UBND huyện Ngân Sơn", set(), id="its office"),
        pytest.param("HSCV các xã, thị trấn huyện Chợ Đồn", {"commune"}, id="the communes of one"),
        pytest.param("HSCV của thành phố Bắc Kạn", set(), id="the city"),
        pytest.param("HSCV của xã Khang Ninh", set(), id="a commune by its name: the name says it"),
        pytest.param(
            "HSCV trên môi trường mạng tại các địa phương", set(), id="a word that sounds like a name of units"
        ),
        pytest.param("HSCV tai cac dia phuong", set(), id="the same without marks"),
        pytest.param("HSCV xử lý theo phương thức điện tử", set(), id="a word that begins like one"),
        pytest.param("HSCV theo các phương pháp mới", set(), id="several of them"),
        pytest.param("HSCV cấp xã của huyện", {"commune"}, id="a level outright"),
        pytest.param("HSCV của các phòng chuyên môn", {"district"}, id="divisions are a district's"),
        pytest.param("HSCV các xã, thị trấn trong huyện", {"commune"}, id="where the communes are"),
        pytest.param("HSCV toàn huyện", set(), id="all of a district"),
        pytest.param("Cán bộ các sở, ban, ngành", {"province"}, id="staff of departments"),
        pytest.param("Hồ sơ TTHC của xã, phường", set(), id="dossiers are of no level"),
        pytest.param("Số đơn vị xã, phường được kiểm tra", set(), id="nor are agencies"),
    ],
)
def test_a_header_names_levels(catalogue: Catalogue, header: str, levels: set[str]) -> None:
    named = catalogue.reader.read(header).things & catalogue.plan.vocabulary.levels
    assert named == {f"level_{level}" for level in levels}


@pytest.mark.parametrize("unit", ["HUYỆN CHỢ MỚI", "HUYỆN BA BỂ", "UBND HUYỆN CHỢ ĐỒN", "HUYỆN NGÂN SƠN", "THÀNH PHỐ BẮC KẠN"])  # fmt: skip
@pytest.mark.parametrize("form", ["XỬ LÝ HSCV TRÊN MÔI TRƯỜNG MẠNG CỦA {} QUÝ III/2023", "HSCV TRÊN MÔI TRƯỜNG MẠNG QUÝ III/2023 - {}"])  # fmt: skip
def test_a_title_that_names_a_district_does_not_say_whose_its_records_are(read: Read, unit: str, form: str) -> None:
    rows: Rows = [[form.format(unit)], ["TT", "Quý", *HEADS], [1, "Quý III", 200, 150, 75]]
    assert not auto(read(rows))
