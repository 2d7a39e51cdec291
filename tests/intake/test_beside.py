"""A column that only says “Tỷ lệ (%)” is the share of the counts beside it, or of what the title names most fully."""

import random
from collections.abc import Sequence

import pytest

from lib.core.finding import Code
from lib.core.observation import Decision
from lib.core.plan import Direction, Indicator
from lib.core.unit import Kind
from lib.intake.files.grid import Value
from tests.intake.conftest import TITLE, Read
from tests.intake.test_reports import DISTRICTS, ON_TIME, ONLINE, PAYMENT, PLAN, auto, figures, found, table

MEETINGS = "digital_government.online_meetings"
LAND, HEALTH = (f"procedures.satisfaction_{name}" for name in ("land_construction_investment", "health_education"))
PAID = ["Tổng số hồ sơ TTHC phát sinh", "Số hồ sơ thanh toán trực tuyến", "Tỷ lệ (%)"]
BAD: Sequence[Value] = ("chưa có số liệu", "đang rà soát", "x", "khoảng 300", "#REF!")
REPORTED = [
    indicator
    for indicator in PLAN.indicators.values()
    if Kind.DISTRICT in indicator.levels and indicator.direction is Direction.AT_LEAST
]


def counted(indicator: Indicator, title: str, *, blank: bool = False, seed: int = 1) -> list[list[Value]]:
    """Eight districts in the plan's own words: whole, part and a bare rate."""
    chance = random.Random(seed)
    rows: list[list[Value]] = []
    for name in DISTRICTS:
        whole = chance.randint(120, 2000)
        part = chance.randint(whole // 3, whole - 1)
        rows.append([name, None if blank else whole, None if blank else part, round(100 * part / whole, 1)])
    return table([indicator.denominator, indicator.numerator, "Tỷ lệ (%)"], *rows, title=f"{title} Quý III/2023")


named = pytest.mark.parametrize("indicator", REPORTED, ids=lambda indicator: indicator.id)
titles = pytest.mark.parametrize("titled", [True, False], ids=["named above", "not named above"])


@named
@titles
def test_bad_cells_leave_the_other_rows_as_they_are(read: Read, indicator: Indicator, titled: bool) -> None:
    rows = counted(indicator, f"Tình hình {indicator.name}" if titled else "Biểu số liệu CCHC")
    for number, (row, column) in enumerate([(3, 2), (4, 3), (5, 4), (6, 2), (6, 3)]):
        rows[row][column] = BAD[number]
    reading = read(rows)
    assert {key[0] for key in figures(reading)} == {indicator.id}
    assert len(auto(reading)) == 4
    assert {one.place.cell for one in reading.findings} >= {"C4", "D5", "E6", "C7", "D7"}


@named
@titles
def test_empty_counts_still_say_what_the_rate_is_of(read: Read, indicator: Indicator, titled: bool) -> None:
    reading = read(counted(indicator, f"Tình hình {indicator.name}" if titled else "Biểu số liệu CCHC", blank=True))
    assert {key[0] for key in figures(reading)} == {indicator.id}
    assert len(figures(reading)) == 8


@named
def test_wrong_rates_beside_right_counts_are_told(read: Read, indicator: Indicator) -> None:
    """Two of eight do not make the column another one's, nor are they passed over."""
    rows = counted(indicator, "Biểu số liệu CCHC")
    rows[4][4] = rows[8][4] = 11.1
    reading = read(rows)
    assert found(reading, Code.RATE_MISMATCH) == ["E5", "E9"]
    assert len(auto(reading)) == 6


def test_rates_of_which_most_contradict_the_counts_are_asked_about(read: Read) -> None:
    rows = counted(PLAN.indicators[PAYMENT], "Biểu số liệu CCHC")
    for row in rows[3:9]:
        row[4] = 11.1
    reading = read(rows)
    assert auto(reading) == {}
    assert len(found(reading, Code.RATE_MISMATCH)) == 6


@pytest.mark.parametrize(
    ("title", "indicator"),
    [
        pytest.param(PLAN.indicators[LAND].name, LAND, id="satisfaction with land is not satisfaction"),
        pytest.param(PLAN.indicators[HEALTH].name, HEALTH, id="nor is that with hospitals"),
        pytest.param("Tình hình tổ chức họp trực tuyến", MEETINGS, id="meetings online are no applications online"),
        pytest.param("Kết quả giải quyết hồ sơ đúng hạn", ON_TIME, id="dossiers on time are no reports on time"),
    ],
)
def test_the_fuller_name_above_the_table_counts(read: Read, title: str, indicator: str) -> None:
    reading = read(
        table(["Tỷ lệ (%)"], *([name, 50.5 + row] for row, name in enumerate(DISTRICTS)), title=f"{title} Quý III/2023")
    )
    assert {seen.indicator for seen in reading.observations} == {indicator}
    first = {question.proposals[0].value for question in reading.questions}
    assert first <= {f"{indicator}|rate"}


@pytest.mark.parametrize(
    ("heads", "indicators"),
    [
        pytest.param(PAID, {PAYMENT}, id="its own whole"),
        pytest.param(["Tổng số hồ sơ thu phí", *PAID[1:]], set(), id="another whole: a person looks"),
        pytest.param([PAID[1], PAID[2]], set(), id="no whole at all"),
        pytest.param(["Tổng số hồ sơ TTHC phát sinh", "Số hồ sơ trực tuyến", *PAID[1:]], set(), id="two counts it may be of"),
        pytest.param([PAID[0], PAID[1], "Tỷ lệ văn bản được ký số (%)"], set(), id="a rate that names something else"),
    ],
)  # fmt: skip
def test_a_rate_beside_empty_counts_is_taken_unseen_only_of_its_own(
    read: Read, heads: list[str], indicators: set[str]
) -> None:
    rows = [[name, *[None] * (len(heads) - 1), 50.5 + number] for number, name in enumerate(DISTRICTS)]
    reading = read(table(heads, *rows))
    assert {key[0] for key in auto(reading)} == indicators


def test_a_thousand_written_with_a_mark_proves_as_well(read: Read) -> None:
    rows = [["Ba Bể", "1,200", 300, 25], ["Na Rì", "1.200", 600, "50,0 %"], ["Chợ Đồn", 200, 90, 45.0]]
    assert {(key[1], value) for key, value in auto(read(table(PAID, *rows))).items()} == {
        ("061", 25),
        ("066", 50),
        ("064", 45),
    }


def test_what_is_counted_may_stand_behind_the_number(read: Read) -> None:
    indicator = PLAN.indicators["civil_service.officials_by_position"]
    heads = [indicator.denominator, indicator.numerator, "Tỷ lệ (%)"]
    reading = read(table(heads, ["Ba Bể", "40 cơ quan, đơn vị", "30 cơ quan", 75], ["Na Rì", "20", "10 đơn vị", 50]))
    assert sorted(value or 0 for value in auto(reading).values()) == [50, 75]


def test_the_counts_of_another_time_do_not_name_it(read: Read) -> None:
    rows: list[list[Value]] = [
        [TITLE], [], ["STT", "Đơn vị", *PAID[:2], "Tỷ lệ (%)", None], [None, None, None, None, "Quý III/2023", "Quý III/2022"],
        [1, "Ba Bể", 100, 50, 50, 40], [2, "Na Rì", 200, 120, 60, 45],
    ]  # fmt: skip
    reading = read(rows, ["E3:F3", "A3:A4", "B3:B4", "C3:C4", "D3:D4"])
    assert all(seen.decision is Decision.AUTO for seen in reading.observations if seen.numerator)
    assert {seen.indicator for seen in reading.observations} <= {PAYMENT, ONLINE}


def test_a_head_that_says_of_whom_a_share_is_leaves_what_to_the_counts(read: Read) -> None:
    rows: list[list[Value]] = [
        ["Cơ cấu công chức, viên chức theo vị trí việc làm năm 2023"],
        ["TT", "Đơn vị", "Cơ quan hành chính", None, None, "Đơn vị sự nghiệp công lập", None, None],
        [None, None, "Tổng số", "Có cơ cấu công chức phù hợp VTVL", "Tỷ lệ",
         "Tổng số", "Có cơ cấu viên chức phù hợp VTVL", "Tỷ lệ"],
        [1, "Sở Y tế", 4, 4, 100, 20, 18, 90],
        [2, "Sở Tư pháp", 5, 4, 80, 10, 9, 90],
    ]  # fmt: skip
    officials, employees = "civil_service.officials_by_position", "civil_service.employees_by_position"
    assert auto(read(rows, ["C2:E2", "F2:H2"])) == {
        (officials, "SYT", "2023"): 100,
        (officials, "STP", "2023"): 80,
        (employees, "SYT", "2023"): 90,
        (employees, "STP", "2023"): 90,
    }
