"""Counts beside their share: as a fraction in one cell, or under a head that is itself called a share."""

import pytest

from lib.core.observation import State
from lib.intake.files.grid import Value
from lib.intake.reading import Reading
from tests.intake.conftest import TITLE, Read

Rows = list[list[Value]]
LETTERHEAD: Rows = [["UBND HUYỆN BA BỂ"], ["BIỂU SỐ LIỆU CẢI CÁCH HÀNH CHÍNH QUÝ III/2023"]]


def told(reading: Reading) -> set[tuple[str, str, float, float | None, bool]]:
    """Indicator's last name, period, value in tenths, denominator, and whether it was taken unseen."""
    return {
        (
            seen.indicator.split(".")[1],
            str(seen.period),
            round(seen.value or 0, 1),
            seen.denominator,
            seen in reading.accepted,
        )
        for seen in reading.observations
    }


@pytest.mark.parametrize(
    ("row", "figures"),
    [
        pytest.param(["17/19", "89,5"], {("staff_within_quota", "2023-Q3", 89.5, 19.0, True)}, id="they agree"),
        pytest.param(
            ["17/19", 0.8947], {("staff_within_quota", "2023-Q3", 89.5, 19.0, True)}, id="as a fraction of one"
        ),
    ],
)
def test_a_fraction_and_its_percentage_are_one_figure(
    read: Read, row: list[Value], figures: set[tuple[str, str, float, float | None, bool]]
) -> None:
    heads: list[Value] = ["TT", "Nội dung", "Số liệu", "Tỷ lệ (%)" if isinstance(row[1], str) else "Tỷ lệ"]
    found = told(read([*LETTERHEAD, heads, [1, "Biên chế có mặt so với biên chế được giao", *row]]))
    assert {figure[:4] for figure in found} == {figure[:4] for figure in figures}


def test_a_percentage_that_is_not_its_fraction_is_left_to_a_person(read: Read) -> None:
    heads: list[Value] = ["TT", "Nội dung", "Số liệu", "Tỷ lệ (%)"]
    reading = read([*LETTERHEAD, heads, [1, "Biên chế có mặt so với biên chế được giao", "17/19", "98,5"]])
    assert not reading.accepted


def test_counts_stand_under_a_head_that_is_called_a_share(read: Read) -> None:
    head = "Mức độ hài lòng về giải quyết thủ tục hành chính"
    heads: Rows = [
        ["TT", "Địa phương", head, None, None, None],
        [None, None, "Phiếu hợp lệ", "Hài lòng", "Không hài lòng", "Tỷ lệ hài lòng"],
    ]
    body: Rows = [[1, "Ba Bể", 79, 69, 10, "87,34%"], [2, "Na Rì", 130, 124, 6, "95,38%"]]
    title: Rows = [["KẾT QUẢ KHẢO SÁT SỰ HÀI LÒNG QUÝ III NĂM 2023"], ["(Phát phiếu từ ngày 15/8 đến ngày 1/9/2023)"]]
    reading = read([*title, *heads, *body], merges=["C3:F3", "A3:A4", "B3:B4"])
    assert told(reading) == {
        ("satisfaction", "2023-Q3", 87.3, 79.0, True),
        ("satisfaction", "2023-Q3", 95.4, 130.0, True),
    }


@pytest.mark.parametrize(
    "label",
    [
        pytest.param("Biên chế có mặt so với cùng kỳ › Tỷ lệ", id="last year"),
        pytest.param("Biên chế có mặt tăng so với biên chế được giao (%)", id="a growth"),
        pytest.param("Hồ sơ trực tuyến so với quý trước (%)", id="the quarter before"),
    ],
)
def test_a_comparison_in_time_is_no_share(read: Read, label: str) -> None:
    assert not read([*LETTERHEAD, ["TT", "Nội dung", "Kết quả"], [1, label, 92.5], [2, label + " ", 91.5]]).accepted


def test_no_case_out_of_none_is_told_once(read: Read) -> None:
    rows: Rows = [
        ["UBND HUYỆN BA BỂ"],
        [TITLE],
        ["STT", "Chỉ tiêu", "Số liệu (tử số/mẫu số)", "Tỷ lệ"],
        [1, "Hồ sơ TTHC giải quyết đúng hạn và trước hạn", "145/150", "96,67%"],
        [2, "Phản ánh, kiến nghị được xử lý", "0/0", "Không phát sinh"],
    ]
    told = {seen.indicator: seen.state for seen in read(rows).accepted}
    assert told == {"procedures.on_time": State.VALUE, "procedures.feedback_resolved": State.NO_CASES}
