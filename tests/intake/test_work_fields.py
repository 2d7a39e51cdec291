"""What stands under the name of a field of work is not of all cases: a sheet called “Hộ tịch”, a line “Lĩnh vực: Đất đai”."""

import pytest

from lib.core.finding import Code
from lib.core.observation import Decision
from lib.intake.reading import Reading
from tests.intake.conftest import Read, Rows

TITLE = "Kết quả giải quyết TTHC quý III/2023"
HEADS = ["Hồ sơ đã giải quyết", "Hồ sơ đúng hạn", "Tỷ lệ đúng hạn (%)"]
FIGURES = [[1, "Ba Bể", 120, 96, 80.0], [2, "Chợ Mới", 90, 81, 90.0], [3, "Na Rì", 60, 45, 75.0]]
LISTED: Rows = [[TITLE], ["TT", "Đơn vị", *HEADS], *FIGURES]


def accepted(reading: Reading) -> list[float | None]:
    return [one.value for one in reading.observations if one.decision is Decision.AUTO]


def waiting(reading: Reading) -> int:
    return sum(one.decision is Decision.CONFIRM for one in reading.observations)


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("Đất đai", id="a field"),
        pytest.param("Tư pháp", id="a field that is an office's, too"),
        pytest.param("LV hộ tịch", id="with the word for field"),
        pytest.param("1. Xây dựng", id="numbered"),
        pytest.param("TNMT", id="in letters"),
        pytest.param("Người có công Q3", id="with its period"),
        pytest.param("Đất đai - Ba Bể", id="with a unit"),
        pytest.param("Hồ sơ hưu trí", id="cases in words that nobody knows"),
        pytest.param("TTHC nội bộ", id="procedures in words that nobody knows"),
        pytest.param("Hồ sơ BHXH", id="what is no matter of the plan"),
    ],
)
def test_a_sheet_named_after_a_field_waits(read: Read, name: str) -> None:
    reading = read(LISTED, name=name)
    assert accepted(reading) == []
    assert waiting(reading) == 3


@pytest.mark.parametrize("file", ["Dat dai Q3-2023.xlsx", "BC TTHC linh vuc tu phap.xlsx", "Hộ tịch_quý 3.xlsx"])
def test_a_file_named_after_a_field_waits(read: Read, file: str) -> None:
    assert accepted(read(LISTED, file=file)) == []


@pytest.mark.parametrize("line", ["Lĩnh vực: Hộ tịch", "LĨNH VỰC ĐẤT ĐAI", "(Lĩnh vực giao thông)", "Hộ tịch"])
@pytest.mark.parametrize("place", ["below the title", "above the rows"])
def test_a_line_of_one_field_waits(read: Read, line: str, place: str) -> None:
    head: Rows = [["TT", "Đơn vị", *HEADS]]
    over: Rows = [[line], *head] if place == "below the title" else [*head, [line]]
    reading = read([[TITLE], *over, *FIGURES])
    assert accepted(reading) == []
    assert waiting(reading) == 3


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("Phòng Tư pháp", id="a division"),
        pytest.param("Sở Y tế", id="a department"),
        pytest.param("Tổng hợp", id="all"),
        pytest.param("Các lĩnh vực", id="every field"),
        pytest.param("Lĩnh vực", id="fields in general"),
        pytest.param("Môi trường mạng", id="a word of a field in another one"),
    ],
)
def test_other_names_of_sheets_are_of_all(read: Read, name: str) -> None:
    assert len(accepted(read(LISTED, name=name))) == 3


FIELD_HEADS = ["TT", "Lĩnh vực", *HEADS]


@pytest.mark.parametrize(
    ("fields", "sheet", "unseen"),
    [
        pytest.param(["Đất đai", "Hộ tịch"], "Đất đai", True, id="another field in the rows"),
        pytest.param(["Hộ tịch", "Chứng thực"], "Tư pháp", False, id="parts of the one field"),
        pytest.param(["Hộ tịch", "Chứng thực"], "Biểu 01", True, id="a sheet named after none"),
    ],
)
def test_the_rows_may_show_that_a_table_is_of_all_fields(
    read: Read, fields: list[str], sheet: str, unseen: bool
) -> None:
    rows: Rows = [["UBND HUYỆN BA BỂ"], [TITLE], FIELD_HEADS, [1, fields[0], 20, 19, 95], [2, fields[1], 30, 29, 96.67]]
    reading = read([*rows, [None, "Tổng cộng", 50, 48, 96]], name=sheet)
    assert accepted(reading) == ([96] if unseen else [])


CRITERIA: Rows = [
    ["TT", "Chỉ tiêu", "Số liệu"],
    [1, "Tổng số hồ sơ đã giải quyết", 200],
    [2, "Số hồ sơ giải quyết đúng hạn", 190],
]


@pytest.mark.parametrize(
    ("office", "sheet", "file", "unseen"),
    [
        pytest.param("SỞ TƯ PHÁP", "Tư pháp", "bao-cao.xlsx", True, id="its own name"),
        pytest.param("SỞ TƯ PHÁP", "Hộ tịch", "bao-cao.xlsx", False, id="one of its fields"),
        pytest.param("SỞ TƯ PHÁP", "Lý lịch tư pháp", "bao-cao.xlsx", False, id="a field that holds its name"),
        pytest.param("SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", "Biểu", "TNMT_TTHC_Quy 3.xlsx", True, id="its letters"),
        pytest.param("SỞ GIAO THÔNG VẬN TẢI", "Biểu", "GTVT - hồ sơ theo lĩnh vực.xlsx", True, id="by field"),
        pytest.param("UBND HUYỆN BA BỂ", "Tư pháp", "bao-cao.xlsx", False, id="a field of a district"),
    ],
)
def test_a_sender_may_be_called_by_its_field(read: Read, office: str, sheet: str, file: str, unseen: bool) -> None:
    reading = read([[office], [TITLE], *CRITERIA], name=sheet, file=file)
    assert accepted(reading) == ([95] if unseen else [])


@pytest.mark.parametrize(
    ("division", "unseen"),
    [
        pytest.param("PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG", False, id="one of its own fields"),
        pytest.param("P. LĐ-TBXH", False, id="in letters"),
        pytest.param("PHÒNG NỘI VỤ", True, id="who compiles for the district"),
        pytest.param("PHÒNG TƯ PHÁP", True, id="who may compile for it"),
        pytest.param("VĂN PHÒNG HĐND VÀ UBND", True, id="the office of the council"),
    ],
)
@pytest.mark.parametrize("place", ["letterhead", "sheet"])
def test_a_division_speaks_for_its_field_alone(read: Read, division: str, place: str, unseen: bool) -> None:
    head: Rows = [["UBND HUYỆN BA BỂ"], *([[division]] if place == "letterhead" else [])]
    name = division if place == "sheet" else "Biểu 01"
    reading = read([*head, [TITLE], *CRITERIA], name=name)
    assert accepted(reading) == ([95] if unseen else [])
    of_units = read([*head, *LISTED], name=name)
    assert len(accepted(of_units)) == 3  # it compiled them


def of_each(part: int) -> Rows:
    rows = [[number, unit, done // part, in_time // part] for number, unit, done, in_time, _ in FIGURES]
    return [[TITLE], ["TT", "Đơn vị", *HEADS[:2]], *rows]


def test_sheets_of_fields_are_passed_over_beside_one_of_all(read: Read) -> None:
    reading = read(of_each(4), name="Đất đai", more={"Hộ tịch": of_each(3), "Tổng hợp": of_each(1)})
    assert accepted(reading) == [80, 90, 75]
    assert waiting(reading) == 0
    passed_over = [found for found in reading.findings if found.code is Code.IGNORED_PART]
    assert {found.place.sheet for found in passed_over if found.place} == {"Đất đai", "Hộ tịch"}


@pytest.mark.parametrize(
    ("heads", "sheet", "unseen"),
    [
        pytest.param(
            ["Văn bản QPPL ban hành", "Văn bản QPPL ban hành đúng quy định"], "Tư pháp", True, id="its matter"
        ),
        pytest.param(["Biên chế giao", "Biên chế có mặt"], "Nội vụ", True, id="posts of all"),
        pytest.param(["Biên chế giao", "Biên chế có mặt"], "Giáo dục", False, id="posts of one field"),
    ],
)
def test_the_office_that_answers_for_an_indicator_is_no_field_of_it(
    read: Read, heads: list[str], sheet: str, unseen: bool
) -> None:
    rows = [["Kết quả CCHC quý III/2023"], ["TT", "Đơn vị", *heads], [1, "Ba Bể", 100, 95], [2, "Na Rì", 80, 76]]
    assert len(accepted(read(rows, name=sheet))) == (2 if unseen else 0)


@pytest.mark.parametrize(
    "note",
    [
        "Ghi chú: chỉ tính lĩnh vực đất đai",
        "(Chỉ thống kê hồ sơ hộ tịch)",
        "* Số liệu không bao gồm hồ sơ lĩnh vực đất đai",
        "Chưa bao gồm các TTHC ngành Công an",
        "Chỉ gồm 3 lĩnh vực trọng điểm",
        "Chỉ tính các lĩnh vực đất đai, xây dựng",
        "Chưa bao gồm hồ sơ của Chi nhánh VPĐKĐĐ",
        "Ngoại trừ lĩnh vực đất đai",
        "Cơ quan giải quyết: Chi nhánh VPĐKĐĐ",
        "Đơn vị giải quyết: Công an huyện",
    ],
)
@pytest.mark.parametrize("below", [True, False])
def test_a_line_that_narrows_what_is_counted_lets_all_wait(read: Read, note: str, *, below: bool) -> None:
    reading = read([*LISTED, [], [note]] if below else [LISTED[0], [note], *LISTED[1:]])
    assert accepted(reading) == []
    assert waiting(reading) == 3


@pytest.mark.parametrize(
    "note",
    [
        "Không tính hồ sơ mật",
        "Không bao gồm hồ sơ đang giải quyết",
        "Số liệu trích xuất từ hệ thống một cửa",
        "Tính cho tất cả các lĩnh vực",
        "Cơ quan giải quyết: UBND huyện",
        "Cơ quan tổng hợp: Văn phòng UBND tỉnh",
        "Chưa bao gồm hợp đồng lao động",
    ],
)
@pytest.mark.parametrize("below", [True, False])
def test_ordinary_lines_take_nothing_back(read: Read, note: str, *, below: bool) -> None:
    assert len(accepted(read([*LISTED, [], [note]] if below else [LISTED[0], [note], *LISTED[1:]]))) == 3


def test_secret_cases_are_left_out_everywhere(read: Read) -> None:
    assert len(accepted(read([*LISTED, [], ["Không bao gồm hồ sơ thuộc bí mật nhà nước"]]))) == 3


@pytest.mark.parametrize("head", ["Tư pháp", "Lĩnh vực đất đai", "Hộ tịch", "I. Đất đai"])
@pytest.mark.parametrize("sums", [[], [270, 222, 82.2]], ids=["a head", "a subtotal"])
def test_units_under_a_field_wait(read: Read, head: str, sums: list[float]) -> None:
    reading = read([[TITLE], ["TT", "Đơn vị", *HEADS], [None, head, *sums], *FIGURES])
    assert accepted(reading) == []
    assert waiting(reading) >= 3


@pytest.mark.parametrize("file", ["Hồ sơ hưu trí.xlsx", "ho so huu tri quy 3.xlsx"])
def test_a_file_that_begins_with_some_cases_waits(read: Read, file: str) -> None:
    assert accepted(read(LISTED, file=file)) == []


@pytest.mark.parametrize("file", ["Hồ sơ TTHC quý 3.xlsx", "BC ho so quy III.xlsx"])
def test_a_file_of_all_cases_does_not(read: Read, file: str) -> None:
    assert len(accepted(read(LISTED, file=file))) == 3


@pytest.mark.parametrize(("title", "taken"), [("Kết quả giải quyết TTHC quý I/2023", 0), ("Kết quả giải quyết TTHC trên địa bàn huyện quý I/2023", 1)])  # fmt: skip
def test_a_total_over_levels_waits_unless_the_title_is_of_all_of_them(read: Read, title: str, taken: int) -> None:
    rows: Rows = [
        [title],
        ["Đơn vị báo cáo: UBND huyện Chợ Mới"],
        ["TT", "Lĩnh vực", "Hồ sơ đã giải quyết", "Hồ sơ đúng hạn"],
        ["A", "TTHC cấp huyện", 958, 946],
        [1, "Đất đai", 606, 600],
        [2, "Hộ tịch", 352, 346],
        ["B", "TTHC cấp xã", 593, 583],
        [1, "Chứng thực", 593, 583],
        [None, "TỔNG CỘNG (A+B)", 1551, 1529],
    ]
    reading = read(rows)
    assert len(accepted(reading)) == taken
    if not taken:
        assert any("TTHC cấp huyện; TTHC cấp xã" in found.message for found in reading.findings)
