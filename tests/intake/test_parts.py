"""Counts that an office splits over columns: which of them make up the numerator, and when that is sure."""

import pytest

from lib.core.finding import Code
from lib.core.observation import Decision
from lib.intake.files.grid import Value
from lib.intake.reading import Reading
from tests.intake.conftest import TITLE, Read

SATISFACTION, CADRES, STAFF = (
    "procedures.satisfaction",
    "civil_service.commune_cadres_intermediate",
    "civil_service.commune_staff_university",
)
Rows = list[list[Value]]


def told(reading: Reading) -> list[tuple[str, float | None, float | None, bool]]:
    """Indicator, numerator, denominator, and whether it was taken unseen."""
    return [
        (seen.indicator, seen.numerator, seen.denominator, seen.decision is Decision.AUTO)
        for seen in reading.observations
    ]


def ballots(rate: str) -> Rows:
    """Ballots by degree, shares between the counts."""
    return [
        [f"{TITLE} giải quyết TTHC"],
        ["TT", "Đơn vị", "Số phiếu", None, "Rất hài lòng", None, "Hài lòng", None, "Không hài lòng", None, rate],
        [None, None, "Phát ra", "Thu về", "Số phiếu", "%", "Số phiếu", "%", "Số phiếu", "%", None],
        [1, "Ba Bể", 42, 40, 20, 50, 19, 47.5, 1, 2.5, 97.5],
        [2, "Na Rì", 23, 20, 10, 50, 9, 45, 1, 5, 95],
        [3, "Chợ Mới", 70, 68, 33, 48.5, 34, 50, 1, 1.5, 98.5],
    ]


@pytest.mark.parametrize("rate", ["Tỷ lệ hài lòng trở lên/số phiếu thu về (%)", "Tỷ lệ hài lòng và rất hài lòng (%)"])
def test_the_stated_rate_shows_which_ballots_it_counts(read: Read, rate: str) -> None:
    reading = read(ballots(rate), ["C2:D2", "E2:F2", "G2:H2", "I2:J2"])
    assert told(reading) == [(SATISFACTION, 39, 40, True), (SATISFACTION, 19, 20, True), (SATISFACTION, 67, 68, True)]


def degrees(*columns: str, rows: Rows) -> Rows:
    """Cadres of communes by degree."""
    return [
        [TITLE],
        ["TT", "Đơn vị", "Cán bộ cấp xã", *[None] * (len(columns) - 1)],
        [None, None, *columns],
        *([number, *row] for number, row in enumerate(rows, start=1)),
    ]


@pytest.mark.parametrize(
    ("columns", "rows", "expected"),
    [
        pytest.param(
            ("Tổng số", "Đại học trở lên", "Cao đẳng", "Trung cấp", "Tỷ lệ từ trung cấp trở lên (%)"),
            [["Ba Bể", 20, 10, 3, 5, 90], ["Na Rì", 25, 12, 4, 8, 96]],
            [(CADRES, 18, 20, True), (CADRES, 24, 25, True)],
            id="proved by the rate",
        ),
        pytest.param(
            ("Tổng số", "Thạc sĩ", "Đại học", "Cao đẳng", "Trung cấp", "Sơ cấp"),
            [["Ba Bể", 20, 1, 9, 3, 5, 2], ["Na Rì", 25, 0, 12, 4, 8, 1]],
            [(CADRES, 18, 20, True), (CADRES, 24, 25, True)],
            id="all degrees fill up the total",
        ),
        pytest.param(
            ("Tổng số", "Thạc sĩ", "Đại học", "Cao đẳng", "Trung cấp"),
            [["Ba Bể", 20, 1, 10, 3, 5], ["Na Rì", 25, 2, 12, 4, 7]],
            [(CADRES, 19, 20, False), (CADRES, 25, 25, False)],
            id="masters may be among those with a university degree",
        ),
        pytest.param(
            ("Tổng số", "Đại học trở lên", "Trung cấp trở lên"),
            [["Ba Bể", 20, 10, 18], ["Na Rì", 25, 12, 24]],
            [(CADRES, 18, 20, True), (CADRES, 24, 25, True)],
            id="each column holds the higher degrees",
        ),
    ],
)
def test_degrees_are_added_up_where_it_is_sure_that_none_holds_another(
    read: Read, columns: tuple[str, ...], rows: Rows, expected: list[tuple[str, float, float, bool]]
) -> None:
    reading = read(degrees(*columns, rows=rows), [f"C2:{chr(66 + len(columns))}2"])
    assert [seen for seen in told(reading) if seen[0] == CADRES] == expected


def test_a_degree_and_above_needs_no_sum(read: Read) -> None:
    rows: Rows = [
        [TITLE],
        ["TT", "Đơn vị", "Tổng số CBCC cấp xã", "CBCC cấp xã có trình độ đại học trở lên", "Trong đó: thạc sĩ"],
        [1, "Ba Bể", 200, 150, 10],
        [2, "Na Rì", 250, 200, 12],
    ]
    assert told(read(rows)) == [(STAFF, 150, 200, True), (STAFF, 200, 250, True)]


def test_a_note_behind_a_part_does_not_take_it_from_the_other(read: Read) -> None:
    rows: Rows = [
        [TITLE],
        ["TT", "Đơn vị", "Số lượng hồ sơ đã giải quyết", None, None, None],
        [None, None, "Tổng số", "Trước hạn", "Đúng hạn (bao gồm cả hồ sơ trả lại/xin rút)", "Quá hạn"],
        [1, "Ba Bể", 100, 60, 38, 2],
        [2, "Na Rì", 200, 120, 79, 1],
    ]
    reading = read(rows, ["C2:F2"])
    assert told(reading) == [("procedures.on_time", 98, 100, True), ("procedures.on_time", 199, 200, True)]


@pytest.mark.parametrize("other", ["Hồ sơ giải quyết quá hạn", "Hồ sơ đang giải quyết", "Nộp trực tiếp, bưu chính"])
def test_what_is_left_of_something_else_is_no_rest_of_the_ballots(read: Read, other: str) -> None:
    head: list[Value] = ["TT", "Đơn vị", other, "Phiếu khảo sát về giải quyết TTHC", "Phiếu hài lòng và rất hài lòng"]
    rows: Rows = [[TITLE], head, [1, "Ba Bể", 7, 40, 38], [2, "Na Rì", 9, 50, 45], [3, "Chợ Mới", 4, 60, 57]]
    assert told(read(rows)) == [
        (SATISFACTION, 38, 40, True),
        (SATISFACTION, 45, 50, True),
        (SATISFACTION, 57, 60, True),
    ]


def test_degrees_of_others_in_the_table_do_not_speak_against_a_sum_that_the_rate_proves(read: Read) -> None:
    rows: Rows = [
        [TITLE],
        ["TT", "Đơn vị", "Cán bộ cấp xã", None, None, "Cán bộ, công chức cấp xã", None, None, None],
        [None, None, "Tổng số", "Đại học trở lên", "Chưa qua đào tạo", "Tổng số", "Sau đại học", "Đại học", "Tỷ lệ từ đại học trở lên (%)"],
        [1, "Ba Bể", 20, 12, 1, 50, 10, 25, 70],
        [2, "Na Rì", 30, 20, 2, 60, 6, 30, 60],
        [3, "Chợ Mới", 25, 15, 0, 40, 4, 30, 85],
    ]  # fmt: skip
    reading = read(rows, ["A2:A3", "B2:B3", "C2:E2", "F2:I2"])
    assert (STAFF, 35, 50, True) in told(reading)
    assert (STAFF, 36, 60, True) in told(reading)


@pytest.mark.parametrize(
    "heads",
    [
        pytest.param(["tong_gq", "truoc_han", "dung_han", "qua_han", "dang_xl_trong_han"], id="fields of a program"),
        pytest.param(["Tổng đã GQ", "GQ trước hạn", "GQ đúng hạn", "GQ quá hạn", "Đang GQ trong hạn"], id="in short"),
        pytest.param(["Đã giải quyết", "Sớm hạn", "Đúng hạn", "Trễ hạn", "Chưa giải quyết, trong hạn"], id="in words"),
    ],
)
def test_what_is_still_in_time_is_no_part_of_what_was_settled(read: Read, heads: list[str]) -> None:
    rows: Rows = [
        ["Kết quả giải quyết hồ sơ TTHC quý III/2023"],
        ["Đơn vị", *heads],
        ["Ba Bể", 100, 60, 38, 2, 7],
        ["Na Rì", 200, 120, 79, 1, 9],
    ]
    assert told(read(rows)) == [("procedures.on_time", 98, 100, True), ("procedures.on_time", 199, 200, True)]


@pytest.mark.parametrize(
    ("head", "rate"),
    [
        pytest.param("Mức độ", "Tỷ lệ hài lòng trở lên", id="a head that says nothing"),
        pytest.param("Mức độ đánh giá", "Tỷ lệ hài lòng và rất hài lòng (%)", id="what was asked for"),
        pytest.param("Mức độ", "Tỷ lệ (%) hài lòng trở lên", id="the share's sign first"),
    ],
)
def test_degrees_under_a_head_of_their_own_are_counts(read: Read, head: str, rate: str) -> None:
    rows: Rows = [
        ["Khảo sát sự hài lòng của người dân về giải quyết TTHC quý III/2023"],
        ["TT", "Đơn vị", "Số phiếu thu về", head, None, None, None, rate],
        [None, None, None, "Rất hài lòng", "Hài lòng", "Bình thường", "Không hài lòng", None],
        [1, "Ba Bể", 50, 20, 25, 4, 1, 90],
        [2, "Na Rì", 40, 10, 28, 1, 1, 95],
    ]
    merges = ["A2:A3", "B2:B3", "C2:C3", "D2:G2", "H2:H3"]
    assert told(read(rows, merges)) == [
        ("procedures.satisfaction", 45, 50, True),
        ("procedures.satisfaction", 38, 40, True),
    ]


def test_degrees_that_fill_a_hundred_are_shares(read: Read) -> None:
    rows: Rows = [
        ["Khảo sát sự hài lòng của người dân về giải quyết TTHC quý III/2023"],
        ["TT", "Đơn vị", "Số phiếu thu về", "Mức độ", None, None, None, "Tỷ lệ hài lòng trở lên"],
        [None, None, None, "Rất hài lòng", "Hài lòng", "Bình thường", "Không hài lòng", None],
        [1, "Ba Bể", 50, 40, 50, 8, 2, 90],
        [2, "Na Rì", 40, 25, 70, 3, 2, 95],
    ]
    reading = read(rows, ["A2:A3", "B2:B3", "C2:C3", "D2:G2", "H2:H3"])
    assert {seen.numerator for seen in reading.observations} == {None}


@pytest.mark.parametrize("other", ["Đảng viên", "Đoàn viên", "Lao động, việc làm"])
def test_another_matter_outside_their_head_is_no_rest_of_them(read: Read, other: str) -> None:
    rows: Rows = [
        ["Chất lượng đội ngũ cán bộ, công chức cấp xã quý III/2023"],
        ["TT", "Đơn vị", "Cán bộ, công chức cấp xã", None, None, other],
        [None, None, "Có mặt", "Chuyên môn đại học, sau đại học", "%", None],
        [1, "Xã Yến Dương", 20, 15, 75, 17],
        [2, "Xã Chu Hương", 25, 20, 80, 18],
    ]
    assert told(read(rows, ["A2:A3", "B2:B3", "C2:E2", "F2:F3"])) == [(STAFF, 15, 20, True), (STAFF, 20, 25, True)]


@pytest.mark.parametrize("districts", [5, 6, 8])
def test_a_fault_that_spoils_its_row_and_the_total_leaves_the_others_their_sum(read: Read, districts: int) -> None:
    codes = ["058", "060", "061", "062", "063", "064", "065", "066"][:districts]
    names = ["TP Bắc Kạn", "Pác Nặm", "Ba Bể", "Ngân Sơn", "Bạch Thông", "Chợ Đồn", "Chợ Mới", "Na Rì"][:districts]
    counts = [[100 + place, 60, 38 + place, 2] for place in range(districts)]
    counts[1][1] = 160  # more before time than settled at all
    total = [sum(column) for column in zip(*counts, strict=True)]
    rows: Rows = [
        ["Kết quả giải quyết TTHC quý III năm 2023"],
        ["Đơn vị", "Hồ sơ đã giải quyết", "", "", ""],
        ["", "Tổng số", "Trước hạn", "Đúng hạn", "Quá hạn"],
        *([name, *row] for name, row in zip(names, counts, strict=True)),
        ["Tổng cộng", *total],
    ]
    reading = read(rows, ["B2:E2"])
    accepted = {seen.unit for seen in reading.accepted if seen.indicator == "procedures.on_time"}
    assert accepted == {*codes} - {codes[1]}
    assert Code.NUMERATOR_EXCEEDS_DENOMINATOR in {found.code for found in reading.findings}
