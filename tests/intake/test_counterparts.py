"""A share and its counts are held against each other where only one of them is understood, and whatever time one of them names."""

from itertools import pairwise

import pytest

from lib.core.finding import Code
from tests.intake.conftest import Read
from tests.intake.test_reports import DISTRICTS, auto, figures, found

TASKS = "direction.tasks_completed"
INVESTMENT = "public_finance.investment_disbursed"
COUNTS = [(15, 12), (10, 7), (22, 17), (16, 11), (21, 14), (18, 12), (14, 9), (24, 23)]


def reported(
    heads: list[str], title: str, *, wrong: float | None = None, part: int | None = None
) -> list[list[object]]:
    """Eight districts; of the third the rate is `wrong`, of the fourth the count of the part is `part`."""
    rows: list[list[object]] = [[title], ["STT", "Đơn vị", *heads]]
    for number, (name, (whole, done)) in enumerate(zip(DISTRICTS, COUNTS, strict=True), start=1):
        rate = wrong if wrong is not None and number == 3 else round(100 * done / whole, 1)
        rows.append([number, name, whole, part if part is not None and number == 4 else done, rate])
    return rows


unknown_counts = pytest.mark.parametrize(
    "heads",
    [
        pytest.param(["Được giao", "Đã xong", "Tỷ lệ hoàn thành nhiệm vụ CCHC (%)"], id="assigned and done"),
        pytest.param(["Giao", "Làm được", "Tỷ lệ nhiệm vụ CCHC hoàn thành (%)"], id="words that nobody knows"),
        pytest.param(["Cần làm", "Xong", "% nhiệm vụ trong Kế hoạch CCHC hoàn thành"], id="a share by its sign"),
    ],
)


@unknown_counts
def test_counts_that_nobody_understands_are_told_by_their_named_share(read: Read, heads: list[str]) -> None:
    reading = read(reported(heads, "Nhiệm vụ CCHC Quý III/2023"))
    assert {(one.numerator, one.denominator) for one in reading.observations} == {
        (done, whole) for whole, done in COUNTS
    }
    assert len(auto(reading)) == len(DISTRICTS)


@unknown_counts
def test_a_part_above_its_whole_is_told_there(read: Read, heads: list[str]) -> None:
    reading = read(reported(heads, "Nhiệm vụ CCHC Quý III/2023", part=20))
    assert found(reading, Code.NUMERATOR_EXCEEDS_DENOMINATOR) == ["D6"]
    assert len(auto(reading)) == len(DISTRICTS) - 1


@unknown_counts
def test_a_wrong_rate_is_told_there(read: Read, heads: list[str]) -> None:
    reading = read(reported(heads, "Nhiệm vụ CCHC Quý III/2023", wrong=98.7))
    assert found(reading, Code.RATE_MISMATCH) == ["E5"]
    assert len(auto(reading)) == len(DISTRICTS) - 1


@pytest.mark.parametrize(
    "rate",
    [
        pytest.param("Tỷ lệ GN/KH (%)", id="against the plan, in short"),
        pytest.param("Tỷ lệ so với KH giao (%)", id="against what was assigned"),
        pytest.param("Tỷ lệ TH/KH (%)", id="done against planned"),
        pytest.param("Tỷ lệ giải ngân (%)", id="by its name"),
        pytest.param("Tỷ lệ (%)", id="without a name"),
    ],
)
@pytest.mark.parametrize(
    "paid",
    [
        pytest.param("Đã GN từ đầu năm (lũy kế 9 tháng)", id="to date, the title's period"),
        pytest.param("Đã giải ngân", id="no time"),
        pytest.param("Giải ngân 9 tháng năm 2023", id="the title's period"),
    ],
)
def test_a_share_of_money_is_held_against_the_money(read: Read, paid: str, rate: str) -> None:
    heads = ["KH vốn giao năm 2023", paid, rate]
    reading = read(reported(heads, "Giải ngân vốn đầu tư công 9 tháng năm 2023", wrong=98.7))
    assert found(reading, Code.RATE_MISMATCH) == ["E5"]
    assert {key[0] for key in figures(reading)} == {INVESTMENT}
    assert len(figures(reading)) == len(DISTRICTS)
    assert len(auto(reading)) == len(DISTRICTS) - 1


def test_a_share_right_behind_a_count_is_of_its_time(read: Read) -> None:
    """Where no title names the period the column of the share does not wait for one."""
    heads = ["Kế hoạch vốn", "Giải ngân 9 tháng năm 2023", "Tỷ lệ (%)"]
    reading = read(reported(heads, "Giải ngân vốn đầu tư công", wrong=98.7))
    assert found(reading, Code.RATE_MISMATCH) == ["E5"]
    assert {key[2] for key in figures(reading)} == {"2023-9M"}


def test_two_counts_that_are_alike_leave_open_which_is_meant(read: Read) -> None:
    rows = reported(["Giao", "Làm được", "Tỷ lệ hoàn thành nhiệm vụ CCHC (%)"], "Nhiệm vụ CCHC Quý III/2023")
    for row in rows[1:]:
        row.insert(4, row[3] if isinstance(row[3], int) else "Làm rồi")
    reading = read(rows)
    assert {one.numerator for one in reading.observations} == {None}


@pytest.mark.parametrize(
    ("heads", "place"),
    [
        pytest.param(["Giải ngân tháng 9", "% của tháng", "Lũy kế 9 tháng", "Tỷ lệ (%)"], 3, id="the month before"),
        pytest.param(["Giải ngân tháng 9", "Tỷ lệ (%)", "Lũy kế 9 tháng", "Tỷ lệ (%)"], 3, id="two shares alike"),
        pytest.param(
            ["Giải ngân 9 tháng", "Tỷ lệ (%)", "Ước giải ngân cả năm 2023", "Tỷ lệ (%)"], 1, id="a guess behind"
        ),
        pytest.param(["Giải ngân 9T/2022", "Tỷ lệ (%)", "Giải ngân 9T/2023", "Tỷ lệ (%)"], 3, id="the year before"),
    ],
)
def test_shares_of_two_times_are_told_apart(read: Read, heads: list[str], place: int) -> None:
    """Nothing of the other time is accepted as the title's period."""
    rows: list[list[object]] = [
        ["GIẢI NGÂN VỐN ĐẦU TƯ CÔNG 9 THÁNG NĂM 2023"],
        ["STT", "Đơn vị", "KH vốn", *heads],
    ]
    others = [11, 23, 31, 17, 19, 13, 9, 14]
    for number, (name, (whole, paid), other) in enumerate(zip(DISTRICTS, COUNTS, others, strict=True), start=1):
        own, beside = [paid * 10, round(100 * paid / whole, 1)], [other, round(10 * other / whole, 1)]
        rows.append([number, name, whole * 10, *(beside + own if place == 3 else own + beside)])
    expected = {round(100 * paid / whole, 1) for whole, paid in COUNTS}
    assert {round(value or 0, 1) for value in auto(read(rows)).values()} == expected


def with_formulas(heads: list[str], title: str, formula: str) -> list[list[object]]:
    """The same where nobody has worked out the rates; in `formula` “#” is the row."""
    rows = reported(heads, title)
    return [*rows[:2], *([*row[:4], formula.replace("#", str(at))] for at, row in enumerate(rows[2:], start=3))]


@unknown_counts
@pytest.mark.parametrize("formula", ["=D#/C#", "=ROUND((D#)/C#*100,1)", '=IF(C#=0,"",D#/C#*100)'])
def test_a_formula_that_nobody_worked_out_tells_its_counts(read: Read, heads: list[str], formula: str) -> None:
    reading = read(with_formulas(heads, "Nhiệm vụ CCHC Quý III/2023", formula))
    assert {(one.numerator, one.denominator) for one in reading.observations} == {
        (done, whole) for whole, done in COUNTS
    }
    assert len(auto(reading)) == len(DISTRICTS)
    assert found(reading, Code.NO_CACHED_VALUE) == ["E3"]  # one for the column


@pytest.mark.parametrize(
    ("formula", "unseen"),
    [
        pytest.param("=E#/D#", 3, id="by the plan's own whole"),
        pytest.param("=E#/C#", 0, id="by another one"),
        pytest.param("=D#/C#", 0, id="another count"),
    ],
)
@pytest.mark.parametrize("rate", ["Tỷ lệ (%)", "Tỷ lệ hồ sơ giải quyết đúng hạn (%)"])
def test_a_formula_alone_does_not_change_the_definition(read: Read, rate: str, formula: str, unseen: int) -> None:
    heads = ["Hồ sơ tiếp nhận", "Hồ sơ đã giải quyết", "Hồ sơ đúng hạn", rate]
    rows: list[list[object]] = [["Kết quả giải quyết TTHC Quý III/2023"], ["STT", "Đơn vị", *heads]]
    for number, (name, (whole, done)) in enumerate(zip(DISTRICTS[:3], COUNTS, strict=False), start=1):
        rows.append([number, name, whole + 10, whole, done, formula.replace("#", str(number + 2))])
    assert len(auto(read(rows))) == unseen


def test_formulas_that_rows_put_in_between_left_behind_say_nothing(read: Read) -> None:
    heads = ["Số nhiệm vụ CCHC được giao", "Số nhiệm vụ CCHC hoàn thành", "Tỷ lệ nhiệm vụ CCHC hoàn thành (%)"]
    rows = with_formulas(heads, "Nhiệm vụ CCHC Quý III/2023", "=D#/C#")
    moved = [*rows[:3], *([*row[:4], above[4]] for above, row in pairwise(rows[2:]))]
    assert len(auto(read(moved))) == len(DISTRICTS)


@unknown_counts
@pytest.mark.parametrize("formula", ["=D#/C#-1", "=C#/D#", "=D#/B#", "=D$3/C#", "=D#/100"])
def test_a_formula_of_anything_else_tells_no_counts(read: Read, heads: list[str], formula: str) -> None:
    assert auto(read(with_formulas(heads, "Nhiệm vụ CCHC Quý III/2023", formula))) == {}


def test_a_formula_beside_counts_with_their_own_time_does_not_contradict_them(read: Read) -> None:
    rows: list[list[object]] = [
        ["Kết quả giải quyết TTHC từ 01/01/2023 đến 30/9/2023"],
        ["STT", "Đơn vị", "Hồ sơ TTHC đã giải quyết", "", "Trong đó đúng hạn", "", "Tỷ lệ đúng hạn (%)"],
        ["", "", "9T/2023", "9T/2022", "9T/2023", "9T/2022", ""],
    ]
    for number, (name, (whole, done)) in enumerate(zip(DISTRICTS, COUNTS, strict=True), start=1):
        rows.append([number, name, whole, whole - 2, done, done - 1, f"=E{number + 3}/C{number + 3}*100"])
    reading = read(rows)
    this_year = [one for one in reading.observations if str(one.period) == "2023-9M"]
    assert [(one.numerator, one.denominator) for one in this_year] == [(done, whole) for whole, done in COUNTS]
    assert len(auto(reading)) == len(DISTRICTS)
