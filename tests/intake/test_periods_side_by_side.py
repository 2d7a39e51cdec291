"""A period alone and the stretch up to its end, in titles and over columns."""

import pytest

from lib.intake.files.grid import Value
from lib.intake.texts.periods import mentions
from tests.intake.conftest import Read

ON_TIME = "procedures.on_time"
Rows = list[list[Value]]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        pytest.param("Đến hết tháng 9/2023", [("2023-9M", True)], id="up to a month"),
        pytest.param("đến tháng 10 năm 2023", [("2023-10", True)], id="up to a month that has no name of its own"),
        pytest.param("tính đến cuối quý III/2023", [("2023-9M", True)], id="up to a quarter"),
        pytest.param("Tháng 8 và lũy kế 8 tháng năm 2023", [("2023-08", False), ("2023-08", True)], id="both"),
        pytest.param("Quý III, lũy kế 9 tháng năm 2023", [("2023-Q3", False), ("2023-9M", True)], id="behind a comma"),
        pytest.param("Lũy kế tháng 8/2023", [("2023-08", True)], id="only to date"),
        pytest.param("Tháng 8/2023 (lũy kế)", [("2023-08", True)], id="to date, said behind"),
        pytest.param("Quý IV và năm 2023", [("2023-Q4", False), ("2023", True)], id="a quarter and the year"),
        pytest.param("Tháng 9 năm 2023", [("2023-09", False)], id="a month alone"),
    ],
)
def test_what_a_title_names(text: str, periods: list[tuple[str, bool]]) -> None:
    assert [(str(mention.period), mention.to_date) for mention in mentions(text)] == periods


def test_years_beside_each_other_are_no_stretch() -> None:
    assert {mention.strength.name for mention in mentions("Kết quả năm 2022 và năm 2023")} == {"YEAR"}


@pytest.mark.parametrize(
    ("title", "alone", "to_date"),
    [
        pytest.param("Tháng 8 và lũy kế 8 tháng năm 2023", "2023-08", "2023-08", id="a month"),
        pytest.param("Tháng 9 và 9 tháng năm 2023", "2023-09", "2023-9M", id="nine months"),
        pytest.param("Quý III và 9 tháng năm 2023", "2023-Q3", "2023-9M", id="a quarter"),
    ],
)
def test_columns_of_the_period_and_of_the_year_so_far(read: Read, title: str, alone: str, to_date: str) -> None:
    rows: Rows = [
        [f"Kết quả giải quyết TTHC {title}"],
        ["TT", "Đơn vị", "Tỷ lệ đúng hạn trong kỳ (%)", "Tỷ lệ đúng hạn lũy kế (%)"],
        [None, None, None, None],
        [1, "Ba Bể", 98.5, 97.5],
        [2, "Na Rì", 96.5, 95.5],
    ]
    rows[1][2:] = ["Trong kỳ", "Lũy kế từ đầu năm"]
    rows[2][2:] = ["Tỷ lệ đúng hạn (%)", "Tỷ lệ đúng hạn (%)"]
    reading = read(rows)
    assert {(seen.unit, str(seen.period), seen.to_date, seen.value) for seen in reading.accepted} == {
        ("061", alone, False, 98.5),
        ("061", to_date, True, 97.5),
        ("066", alone, False, 96.5),
        ("066", to_date, True, 95.5),
    }
    assert not reading.questions


def test_without_two_columns_a_title_of_both_leaves_it_open(read: Read) -> None:
    rows: Rows = [
        ["Kết quả giải quyết TTHC Tháng 9 và 9 tháng năm 2023"],
        ["TT", "Đơn vị", "Tỷ lệ đúng hạn (%)"],
        [1, "Ba Bể", 98.5],
        [2, "Na Rì", 96.5],
    ]
    reading = read(rows)
    assert not reading.accepted
    assert [question.kind for question in reading.questions] == ["period"]


def test_months_spent_beside_the_year_s_spending_are_no_level(read: Read) -> None:
    rows: Rows = [
        ["Giải ngân vốn đầu tư công tháng 9 năm 2023 (triệu đồng)"],
        ["TT", "Đơn vị", "Kế hoạch vốn", "Giải ngân", None],
        [None, None, None, "Trong tháng 9", "Lũy kế từ đầu năm đến hết tháng 9"],
        [1, "Ba Bể", 1000, 50, 600],
        [2, "Na Rì", 2000, 90, 900],
    ]
    reading = read(rows, ["D2:E2"])
    assert {(seen.unit, str(seen.period), seen.value) for seen in reading.observations} == {
        ("061", "2023-9M", 60),
        ("066", "2023-9M", 45),
    }


@pytest.mark.parametrize(
    ("years", "numbered"),
    [
        pytest.param((2023, 2022), False, id="numbers"),
        pytest.param(("2023", "2022"), False, id="texts"),
        pytest.param(("2023", "2022"), True, id="over column numbers"),
    ],
)
def test_years_under_any_head_are_heads(read: Read, years: tuple[Value, Value], numbered: bool) -> None:
    rows: Rows = [
        ["KẾT QUẢ KHẢO SÁT HÀI LÒNG NĂM 2023"],
        ["TT", "Đơn vị", "Mức độ hài lòng (%)", None, None, None],
        [None, None, "Về giải quyết TTHC nói chung", None, "Về TTHC đất đai, xây dựng, đầu tư", None],
        [None, None, *years, *years],
        *([["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"]] if numbered else []),
        [1, "Ba Bể", 91.5, 81.5, 92.5, 82.5],
        [2, "Na Rì", 93.5, 83.5, 94.5, 84.5],
    ]
    reading = read(rows, ["C2:F2", "C3:D3", "E3:F3", "A2:A4", "B2:B4"])
    told = {(seen.indicator.split(".")[1], seen.unit, str(seen.period)): seen.value for seen in reading.observations}
    field = "satisfaction_land_construction_investment"
    assert {key: value for key, value in told.items() if key[2] == "2023"} == {
        ("satisfaction", "061", "2023"): 91.5, ("satisfaction", "066", "2023"): 93.5,
        (field, "061", "2023"): 92.5, (field, "066", "2023"): 94.5,
    }  # fmt: skip
    assert len(told) == 8
    assert {str(seen.period) for seen in reading.accepted} == {"2023"}


def test_counts_that_look_like_years_are_figures(read: Read) -> None:
    rows: Rows = [
        ["KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III/2023"],
        ["Đơn vị", "Tổng số hồ sơ đã giải quyết", "Giải quyết đúng hạn"],
        ["Ba Bể", 2023, 2022],
        ["Na Rì", 2030, 2025],
    ]
    assert [(seen.numerator, seen.denominator) for seen in read(rows).accepted] == [(2022, 2023), (2025, 2030)]
