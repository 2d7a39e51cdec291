"""Lists without a header, and figures with their noun typed behind."""

import pytest

from lib.core.finding import Code
from lib.core.observation import Decision
from lib.intake.files.grid import Value
from lib.intake.sheets.bare_lists import bare_list_at
from lib.intake.sheets.numbers import Saying, say
from lib.intake.sheets.sheet_rows import SheetRows
from tests.intake.conftest import TITLE, Read, sheet

Rows = list[list[Value]]
LIST: Rows = [
    ["Tổng số hồ sơ đã giải quyết", 200],
    ["Giải quyết trước và đúng hạn", 190],
    ["Giải quyết quá hạn", 10],
]


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        pytest.param(LIST, (0, 1, 2), id="words and figures"),
        pytest.param([[number, *row] for number, row in enumerate(LIST, start=1)], (0, 1, 2), id="rows numbered"),
        pytest.param([*LIST, ["Ghi chú thêm", "không"]], (0, 1, 2), id="words at the end"),
        pytest.param([*LIST[:2], ["Hồ sơ trả lại", "không"], LIST[2]], (0, 1, 2, 3), id="words between"),
        pytest.param(LIST[:2], None, id="too few to be a list"),
        pytest.param([["Số", 12], ["Trang", 3], ["Tờ", 4]], None, id="single words"),
        pytest.param([[*row, 1, 2] for row in LIST], None, id="several figures need heads"),
        pytest.param([LIST[0], [None, *LIST[1]], LIST[2]], None, id="not one below the other"),
    ],
)
def test_rows_of_words_with_one_figure_each(rows: Rows, found: tuple[int, ...] | None) -> None:
    listed = bare_list_at(SheetRows(sheet(rows)), 0)
    assert (listed.rows if listed else None) == found


@pytest.mark.parametrize(
    ("text", "value", "counted"),
    [
        pytest.param("30 phiếu", 30, True, id="ballots"),
        pytest.param("04 bản", 4, True, id="copies"),
        pytest.param("1.250 hồ sơ", 1250, True, id="thousands"),
        pytest.param("12 lượt", 12, True, id="times"),
        pytest.param("30", 30, False, id="nothing behind"),
    ],
)
def test_a_figure_with_its_noun_is_a_count(text: str, value: float, counted: bool) -> None:
    said = say(text)
    assert (said.saying, said.value, said.counted) == (Saying.NUMBER, value, counted)


def test_a_share_of_dossiers_is_no_count() -> None:
    assert not say("95% hồ sơ").counted


def test_a_report_typed_as_a_list(read: Read) -> None:
    rows: Rows = [
        ["UBND XA NHU CO - HUYEN CHO MOI"],
        ["So lieu CCHC quy III nam 2023"],
        [],
        ["Tong so ho so da giai quyet", "200 ho so"],
        ["Giai quyet truoc va dung han", "190 ho so"],
        ["So phieu khao sat su hai long", "40 phieu"],
        ["So phieu hai long va rat hai long", "38 phieu"],
    ]
    assert {
        (seen.indicator, seen.unit, seen.value, seen.denominator, seen.decision) for seen in read(rows).observations
    } == {
        ("procedures.on_time", "02122", 95.0, 200, Decision.AUTO),
        ("procedures.satisfaction", "02122", 95.0, 40, Decision.AUTO),
    }


def test_counts_typed_with_their_noun_are_never_a_rate(read: Read) -> None:
    rows: Rows = [[TITLE], ["STT", "Đơn vị", "Hài lòng"], [1, "Ba Bể", "30 phiếu"], [2, "Na Rì", "45 phiếu"]]
    assert not read(rows).observations


def test_a_count_in_a_column_of_rates_is_told(read: Read) -> None:
    rows: Rows = [
        [TITLE],
        ["STT", "Đơn vị", "Tỷ lệ hài lòng về giải quyết TTHC"],
        [1, "Ba Bể", "95,5%"],
        [2, "Na Rì", "45 phiếu"],
        [3, "Chợ Mới", "93,5%"],
    ]
    reading = read(rows)
    assert [seen.value for seen in reading.observations] == [95.5, 93.5]
    assert [(found.code, found.place.cell) for found in reading.findings] == [(Code.NOT_A_NUMBER, "C4")]


def test_dossiers_are_no_whole_of_ballots(read: Read) -> None:
    rows: Rows = [
        [TITLE],
        ["STT", "Đơn vị", "Tổng số hồ sơ đã giải quyết", "Số phiếu hài lòng"],
        [1, "Ba Bể", 200, 190],
        [2, "Na Rì", 300, 270],
    ]
    assert not read(rows).observations
