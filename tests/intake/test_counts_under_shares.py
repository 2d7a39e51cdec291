"""Ballots under “Mức độ hài lòng” are counted, though their head speaks of a share."""

import pytest

from tests.intake.conftest import Read, Rows

SATISFACTION = "procedures.satisfaction"
TITLE: Rows = [
    ["UBND TỈNH BẮC KẠN"],
    ["KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN VỀ GIẢI QUYẾT TTHC QUÝ III NĂM 2023"],
]
LEVEL = "Mức độ hài lòng về giải quyết TTHC"
UNITS = ["Huyện Ba Bể", "Huyện Na Rì", "Huyện Chợ Mới"]
BALLOTS = [(85, 81, 4), (71, 70, 1), (49, 40, 9)]


def below(head: str, *parts: str) -> Rows:
    rows: Rows = [[number, unit, *said] for number, (unit, said) in enumerate(zip(UNITS, BALLOTS, strict=True), 1)]
    return [*TITLE, ["TT", "Đơn vị", head, None, None], [None, None, *parts], *rows]


@pytest.mark.parametrize("head", [LEVEL, "Khảo sát mức độ hài lòng về giải quyết TTHC", "Kết quả khảo sát"])
@pytest.mark.parametrize("ballots", ["Số phiếu khảo sát", "Tổng số phiếu", "Số phiếu thu về", "Số phiếu hợp lệ"])
@pytest.mark.parametrize("satisfied", ["Hài lòng", "Số phiếu hài lòng"])
def test_those_who_are_satisfied_are_counted(read: Read, head: str, ballots: str, satisfied: str) -> None:
    accepted = read(below(head, ballots, satisfied, "Không hài lòng")).accepted
    assert sorted((seen.numerator, seen.denominator) for seen in accepted) == [(40, 49), (70, 71), (81, 85)]
    assert {seen.indicator for seen in accepted} == {SATISFACTION}


def test_a_head_that_says_too_little_of_the_ballots_is_asked_about(read: Read) -> None:
    reading = read(below(LEVEL, "Thu về", "Số phiếu hài lòng", "Không hài lòng"))
    assert reading.accepted == ()
    assert sorted(seen.denominator or 0 for seen in reading.observations) == [49, 71, 85]


@pytest.mark.parametrize("head", [LEVEL, "Kết quả khảo sát"])
def test_of_ballots_handed_out_nothing_is_taken(read: Read, head: str) -> None:
    reading = read(below(head, "Số phiếu phát ra", "Hài lòng", "Không hài lòng"))
    assert reading.accepted == ()
    assert reading.questions


@pytest.mark.parametrize(
    ("head", "values", "taken"),
    [
        pytest.param(LEVEL, (81, 70, 40), False, id="whole numbers, never more than the ballots"),
        pytest.param(LEVEL, (95, 99, 82), True, id="more than the ballots"),
        pytest.param(LEVEL, (81.5, 70.5, 40.5), True, id="broken numbers"),
        pytest.param(f"{LEVEL} (%)", (81, 70, 40), True, id="per cent in the head"),
        pytest.param("Tỷ lệ hài lòng về giải quyết TTHC", (81, 70, 40), True, id="a rate by its name"),
    ],
)
def test_a_level_beside_ballots_may_be_some_of_them(
    read: Read, head: str, values: tuple[float, ...], taken: bool
) -> None:
    rows: Rows = [
        [number, unit, ballots, value]
        for number, (unit, (ballots, *_), value) in enumerate(zip(UNITS, BALLOTS, values, strict=True), 1)
    ]
    reading = read([*TITLE, ["TT", "Đơn vị", "Số phiếu", head], *rows])
    assert bool(reading.accepted) is taken
    assert bool(reading.questions) is not taken
