"""A rate against the counts beside it, and which whole a rate without counts is taken of."""

import pytest

from lib.core.finding import Code
from lib.core.observation import Decision
from lib.intake.files.grid import Value
from lib.intake.reading import Reading
from tests.intake.conftest import TITLE, Read

ON_TIME, PAYMENT = "procedures.on_time", "procedures.online_payment"
Rows = list[list[Value]]


def told(reading: Reading) -> list[tuple[str, float | None, float | None, bool]]:
    """Indicator, value rounded, denominator, and whether it was taken unseen."""
    return [
        (
            seen.indicator,
            None if seen.value is None else round(seen.value, 2),
            seen.denominator,
            seen in reading.accepted,
        )
        for seen in reading.observations
    ]


def on_time(*rows: tuple[str, int, int, float]) -> Rows:
    heads: list[Value] = ["TT", "Đơn vị", "Tổng số HS đã giải quyết", "Số HS giải quyết trước và đúng hạn"]
    shares = [[number, *row] for number, row in enumerate(rows, start=1)]
    return [[TITLE], [*heads, "Tỷ lệ giải quyết trước và đúng hạn (%)"], *shares]


@pytest.mark.parametrize(
    ("rows", "code", "values"),
    [
        pytest.param([("Ba Bể", 134, 134, 91.2)], Code.RATE_MISMATCH, {100.0}, id="another rate in the only row"),
        pytest.param([("Ba Bể", 70, 107, 100)], Code.NUMERATOR_EXCEEDS_DENOMINATOR, set(), id="counts swapped"),
        pytest.param(
            [("Ba Bể", 217, 216, 99.54), ("Na Rì", 134, 134, 91.2), ("Chợ Mới", 220, 219, 996)],
            Code.RATE_MISMATCH,
            {99.54, 100.0, 99.55},
            id="one row agrees, so that the columns are right",
        ),
        pytest.param(
            [("Ba Bể", 20, 18, 95.5), ("Na Rì", 30, 25, 97.1), ("Chợ Mới", 40, 42, 98.2)],
            Code.RATE_MISMATCH,
            {90.0, 83.33},
            id="no row agrees",
        ),
    ],
)
def test_counts_that_contradict_a_rate_are_shown_never_dropped(
    read: Read, rows: list[tuple[str, int, int, float]], code: Code, values: set[float]
) -> None:
    reading = read(on_time(*rows))
    assert code in {found.code for found in reading.findings}
    assert {round(seen.value, 2) for seen in reading.observations if seen.value is not None} == values
    assert not reading.accepted


@pytest.mark.parametrize(
    "fee",
    [
        "Số hồ sơ thu phí, lệ phí",
        "Số hồ sơ phải thu phí, lệ phí",
        "Số hồ sơ có phát sinh phí, lệ phí",
        "HS phải nộp phí",
        "Hồ sơ có phí, lệ phí",
    ],
)
def test_dossiers_with_a_fee_beside_the_plan_s_whole(read: Read, fee: str) -> None:
    """Without a rate either may be meant; a rate shows which."""
    heads: list[Value] = ["TT", "Đơn vị", "Tổng số HS tiếp nhận", "HS quá hạn", fee, "Số HS thanh toán trực tuyến"]
    rows: Rows = [[TITLE], heads, [1, "Ba Bể", 200, 3, 100, 40], [2, "Na Rì", 300, 1, 150, 30]]
    assert told(read(rows)) == [(PAYMENT, 40, 100, False), (PAYMENT, 20, 150, False)]
    heads.append("Tỷ lệ thanh toán trực tuyến (%)")
    rows[2].append(40)
    rows[3].append(20)
    reading = read(rows)
    assert told(reading) == [(PAYMENT, 40, 100, True), (PAYMENT, 20, 150, True)]
    assert Code.OTHER_DEFINITION in {found.code for found in reading.findings}


@pytest.mark.parametrize(
    ("head", "other"),
    [
        pytest.param("Thanh toán trực tuyến/HS thu phí", True, id="behind a stroke"),
        pytest.param("Tỷ lệ thanh toán trực tuyến trên số hồ sơ phải thu phí, lệ phí", True, id="in words"),
        pytest.param("Tỷ lệ thanh toán trực tuyến trên tổng số hồ sơ phát sinh", False, id="the plan's own"),
        pytest.param("Tỷ lệ thanh toán trực tuyến", False, id="not said"),
    ],
)
def test_a_rate_that_says_what_it_is_a_share_of(read: Read, head: str, other: bool) -> None:
    rows: Rows = [[TITLE], ["TT", "Đơn vị", head], [1, "Ba Bể", "34/42 (81,0%)"], [2, "Na Rì", "52/68 (76,5%)"]]
    reading = read(rows)
    assert {(seen.decision, bool(seen.other_definition)) for seen in reading.observations} == {(Decision.AUTO, other)}


def test_money_from_fees_is_no_count_of_dossiers(read: Read) -> None:
    rows: Rows = [
        [TITLE],
        ["TT", "Đơn vị", "Số phí, lệ phí thu được (nghìn đồng)", "Số hồ sơ thanh toán trực tuyến"],
        [1, "Ba Bể", 2000, 40],
        [2, "Na Rì", 3000, 30],
    ]
    assert not read(rows).observations


def test_a_part_of_what_came_in_is_not_what_was_settled(read: Read) -> None:
    rows: Rows = [
        ["Tình hình tiếp nhận, xử lý phản ánh, kiến nghị Quý III/2023"],
        ["TT", "Đơn vị", "Số phản ánh, kiến nghị tiếp nhận", None, None, "Kết quả xử lý", None],
        [None, None, "Tổng số", "Về hành vi", "Về quy định", "Đã xử lý dứt điểm", "Đang xử lý"],
        [1, "Ba Bể", 20, 5, 15, 19, 1],
        [2, "Na Rì", 10, 8, 2, 9, 1],
    ]
    feedback = "procedures.feedback_resolved"
    reading = read(rows, ["C2:E2", "F2:G2"])
    assert told(reading) == [(feedback, 95, 20, True), (feedback, 90, 10, True)]
    for row in rows[2:]:
        del row[5:]
    assert not read(rows[:2] + rows[2:], ["C2:E2"]).accepted


def test_a_title_about_handling_names_no_column_of_what_came_in(read: Read) -> None:
    rows: Rows = [
        ["Kết quả xử lý phản ánh, kiến nghị Quý III/2023"],
        ["TT", "Đơn vị", "Tổng số phản ánh, kiến nghị", "Trong đó: kiến nghị"],
        [1, "Ba Bể", 20, 15],
        [2, "Na Rì", 10, 8],
    ]
    assert not read(rows).accepted


def test_the_whole_that_a_rate_proves_tells_what_it_is_a_share_of(read: Read) -> None:
    """“Trong đó: trực tuyến” alone may be dossiers as well as meetings."""
    rows: Rows = [
        ["Tổng hợp họp trực tuyến Quý III/2023"],
        ["TT", "Đơn vị", "Tổng số cuộc họp", "Trong đó: trực tuyến", "Tỷ lệ"],
        [1, "Ba Bể", 40, 16, "40%"],
        [2, "Na Rì", 50, 10, "20%"],
    ]
    meetings = "digital_government.online_meetings"
    assert told(read(rows)) == [(meetings, 40, 40, True), (meetings, 20, 50, True)]
    rows[0][0], rows[1][2] = TITLE, "Tổng số"
    assert not read(rows).accepted


@pytest.mark.parametrize(
    ("rows", "taken"),
    [
        pytest.param([("Ba Bể", 100, 90, 90), ("Na Rì", 80, 60, 75), ("Chợ Mới", 50, 40, 88), ("Chợ Đồn", 40, 44, 99)], {90.0, 75.0}, id="two of four rows"),
        pytest.param([("Ba Bể", 100, 90, 90), ("Na Rì", 80, 60, 71), ("Chợ Mới", 50, 40, 88), ("Chợ Đồn", 40, 34, 99)], set(), id="one of four rows"),
    ],
)  # fmt: skip
def test_half_of_the_rows_show_what_plainly_named_columns_are(
    read: Read, rows: list[tuple[str, int, int, float]], taken: set[float]
) -> None:
    """The others are told by themselves."""
    reading = read(on_time(*rows))
    assert {seen.value for seen in reading.accepted} == taken
    assert Code.RATE_MISMATCH in {found.code for found in reading.findings}
