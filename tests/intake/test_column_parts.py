"""Criteria in rows, fields of work across: the column of all is the figure, the others are parts of it."""

from collections.abc import Sequence

import pytest

from lib.core.finding import Code
from lib.intake.files.grid import Value
from lib.intake.reading import Reading
from tests.intake.conftest import Read, Rows

ON_TIME = "procedures.on_time"
FIELDS = ("Đất đai", "Hộ tịch", "Chứng thực", "Khác")
CRITERIA = ("1. HS đã giải quyết", "   - trước hạn", "   - đúng hạn", "   - quá hạn", "2. Tỷ lệ đúng hạn (%)")
BODY: tuple[tuple[Value, ...], ...] = (
    (11, 30, 44, 3, 88),
    (9, 25, 44, 3, 81),
    (1, 5, 0, 0, 6),
    (1, 0, 0, 0, 1),
    ("90,9", "100", "100", "100", "98,9%"),
)
OFFICES = {
    "Đơn vị báo cáo: UBND xã Khang Ninh": "01906",
    "UBND HUYỆN BA BỂ": "061",
    "SỞ TƯ PHÁP": "STP",
}


def form(
    heads: Sequence[Sequence[str | None]],
    figures: Sequence[Sequence[Value]] = BODY,
    office: str = "Đơn vị báo cáo: UBND xã Khang Ninh",
    criteria: Sequence[str] = CRITERIA,
) -> Rows:
    title = "KẾT QUẢ GIẢI QUYẾT TTHC THÁNG 9/2023"
    above = [["Nội dung" if not at else None, *head] for at, head in enumerate(heads)]
    return [[office], [title], [], *above, *([name, *said] for name, said in zip(criteria, figures, strict=True))]


def taken(reading: Reading) -> dict[bool, tuple[float | None, float | None]]:
    """Numerator and denominator of what was accepted on time, by whether it is “lũy kế”."""
    return {seen.to_date: (seen.numerator, seen.denominator) for seen in reading.accepted if seen.indicator == ON_TIME}


def moved(*order: int) -> list[list[Value]]:
    """The figures with their columns in another order."""
    return [[row[at] for at in order] for row in BODY]


@pytest.mark.parametrize("office", OFFICES)
def test_the_column_of_all_is_the_figure_whoever_reports(read: Read, office: str) -> None:
    reading = read(form([[*FIELDS, "Cộng"]], office=office))
    (seen,) = reading.accepted
    assert (seen.unit, seen.numerator, seen.denominator) == (OFFICES[office], 87, 88)
    assert not reading.questions


@pytest.mark.parametrize(
    "whole",
    ["Cộng", "Tổng", "Tổng cộng", "Tổng số", "Tất cả lĩnh vực", "Tổng các lĩnh vực", "Chung", "TỔNG CỘNG (1+2+3+4)"],
)
def test_however_the_whole_is_called(read: Read, whole: str) -> None:
    assert taken(read(form([[*FIELDS, whole]]))) == {False: (87, 88)}


@pytest.mark.parametrize(
    ("heads", "figures", "merges"),
    [
        pytest.param([["Tổng số", *FIELDS]], moved(4, 0, 1, 2, 3), (), id="whole first"),
        pytest.param(
            [["Tổng số", "Trong đó", None, None, None], [None, *FIELDS]],
            moved(4, 0, 1, 2, 3),
            ("A4:A5", "B4:B5", "C4:F4"),
            id="trong đó",
        ),
        pytest.param(
            [["Chia theo lĩnh vực", None, None, None, "Cộng"], [*FIELDS, None]],
            BODY,
            ("A4:A5", "B4:E4", "F4:F5"),
            id="a head over the fields",
        ),
        pytest.param([["Lĩnh vực đất đai", "Bảo trợ XH", "LV hộ tịch", "Các lĩnh vực khác", "Cộng"]], BODY, (), id="a field nobody knows"),
        pytest.param([["Tổ Nà Mằm", "Bản Vài", "Tổ Kéo", "Nà Niểm", "Cộng"]], BODY, (), id="no fields, but they add up"),
    ],
)  # fmt: skip
def test_wherever_the_parts_stand(
    read: Read, heads: list[list[str | None]], figures: Sequence[Sequence[Value]], merges: Sequence[str]
) -> None:
    reading = read(form(heads, figures), merges)
    assert taken(reading) == {False: (87, 88)}
    assert not reading.questions


@pytest.mark.parametrize("running", ["Luỹ kế năm", "Lũy kế từ đầu năm", "Lũy kế", "LK năm 2023", "Cộng dồn từ đầu năm"])
def test_a_column_up_to_date_beside_the_whole_is_the_year_s(read: Read, running: str) -> None:
    sums: list[Value] = [695, 600, 90, 5, "99,28"]
    figures = [[*row, total] for row, total in zip(BODY, sums, strict=True)]
    assert taken(read(form([[*FIELDS, "Cộng", running]], figures))) == {False: (87, 88), True: (690, 695)}


def test_fields_under_the_month_and_under_the_year(read: Read) -> None:
    sums: Sequence[Sequence[Value]] = ((95, 600, 695), (90, 510, 600), (4, 86, 90), (1, 4, 5), ("", "", "99,28"))
    figures = [[*month, *year] for month, year in zip(moved(0, 1, 2, 3, 4), sums, strict=True)]
    heads = [["Trong kỳ", *[None] * 4, "Lũy kế từ đầu năm", None, None], [*FIELDS, "Cộng", "Đất đai", "Khác", "Cộng"]]
    assert taken(read(form(heads, figures), ("A4:A5", "B4:F4", "G4:I4"))) == {False: (87, 88), True: (690, 695)}


def test_parts_that_do_not_add_up_are_told_and_wait(read: Read) -> None:
    figures = [list(row) for row in BODY]
    figures[0][0] = 13
    reading = read(form([[*FIELDS, "Cộng"]], figures))
    assert not taken(reading)
    (why,) = [found for found in reading.findings if found.code is Code.TOTAL_MISMATCH]
    assert why.place is not None
    assert why.place.cell == "F5"


def test_a_blank_part_is_none(read: Read) -> None:
    figures = [["" if cell == 0 else cell for cell in row] for row in BODY]
    assert taken(read(form([[*FIELDS, "Cộng"]], figures))) == {False: (87, 88)}


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param(FIELDS, id="several"),
        pytest.param(("Hộ tịch",), id="one"),
        pytest.param(("Hộ tịch", "Chứng thực"), id="of one office"),
        pytest.param(("LĨNH VỰC ĐẤT ĐAI", "Lĩnh vực khác"), id="with a rest"),
    ],
)
def test_parts_without_a_whole_are_nobody_s_figures(read: Read, fields: tuple[str, ...]) -> None:
    reading = read(form([fields], [row[: len(fields)] for row in BODY]))
    assert not reading.observations
    assert any("không có cột cộng" in found.message for found in reading.findings)


@pytest.mark.parametrize(
    "heads",
    [
        pytest.param(("Trực tuyến", "Trực tiếp", "Bưu chính", "Khác", "Cộng"), id="ways to send are measures"),
        pytest.param(("Đạt", "Kế hoạch", "Năm trước", "Quá hạn", "Tổng số"), id="other kinds of numbers"),
    ],
)
def test_what_measures_is_no_part(read: Read, heads: tuple[str, ...]) -> None:
    """The lines of such columns are still there to be asked about."""
    (table,) = read(form([heads])).tables
    assert any(column.column.endswith("B") for column in table.columns)


def test_strange_columns_that_add_up_to_nothing_are_no_parts(read: Read) -> None:
    figures = [[row[0], 7 + at, 3, 4, row[4]] for at, row in enumerate(BODY)]
    reading = read(form([["Tổ Nà Mằm", "Bản Vài", "Tổ Kéo", "Nà Niểm", "Cộng"]], figures))
    assert not taken(reading)


def test_all_of_one_field_is_not_all(read: Read) -> None:
    rows = form([["Hộ tịch", "Chứng thực", "Quốc tịch", "Khác", "Cộng"]])
    assert not read([rows[0], ["LĨNH VỰC TƯ PHÁP"], *rows[1:]], name="Tư pháp").accepted
