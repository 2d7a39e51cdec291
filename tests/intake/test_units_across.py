"""Criteria downwards, units across: a count's whole is another row, and a column of no unit is nobody's whole."""

import pytest

from lib.intake.terms.catalogue import Catalogue
from tests.intake.conftest import TITLE, Read
from tests.intake.test_reports import DISTRICTS, Rows, auto, figures

FEEDBACK, DEGREES = "procedures.feedback_resolved", "civil_service.commune_staff_university"
COMMUNES = ["Xã Địa Linh", "Xã Hà Hiệu", "Cao Thượng"]
COUNTS = [(8, 9, 10), (6, 8, 9), (2, 1, 1), (20, 22, 24), (15, 16, 20), (5, 6, 4)]
OF_COMMUNES = {
    (FEEDBACK, "01915", "2023-Q3"): 75, (FEEDBACK, "01897", "2023-Q3"): 88.889, (FEEDBACK, "01900", "2023-Q3"): 90,
    (DEGREES, "01915", "2023-Q3"): 75, (DEGREES, "01897", "2023-Q3"): 72.727, (DEGREES, "01900", "2023-Q3"): 83.333,
}  # fmt: skip
NUMBERED = ("1", "a", "b", "2", "a", "b")
FULL = (
    *("Tổng số phản ánh, kiến nghị tiếp nhận", "Đã xử lý", "Đang xử lý"),
    *("Tổng số cán bộ, công chức cấp xã", "Từ đại học trở lên", "Dưới đại học"),
)


def tree(total: str, marks: tuple[str, ...] = NUMBERED, labels: tuple[str, ...] = FULL) -> Rows:
    """Two counts with their parts below them, three communes and a column that sums them up."""
    rows: Rows = [["UBND HUYỆN BA BỂ"], [TITLE], ["TT", "Nội dung", *COMMUNES, total]]
    for mark, label, counts in zip(marks, labels, COUNTS, strict=True):
        rows.append([mark, label, *counts, sum(counts)])
    return rows


@pytest.mark.parametrize(
    ("marks", "labels"),
    [
        pytest.param(NUMBERED, FULL, id="letters"),
        pytest.param(("1", "1.1", "1.2", "2", "2.1", "2.2"), FULL, id="numbers of two levels"),
        pytest.param(("I", "1", "2", "II", "1", "2"), FULL, id="roman numbers"),
        pytest.param(
            ("1", "", "", "2", "", ""),
            (FULL[0], "Trong đó: - Đã xử lý", "- Đang xử lý", FULL[3], "Trong đó: Từ đại học trở lên", "- Còn lại"),
            id="dashes and “trong đó”",
        ),
    ],
)
def test_the_parent_row_is_the_whole_of_its_parts(read: Read, marks: tuple[str, ...], labels: tuple[str, ...]) -> None:
    assert auto(read(tree("Cộng", marks, labels))) == OF_COMMUNES


@pytest.mark.parametrize("total", ["Cộng 3 xã", "Tổng 03 xã, thị trấn", "Cộng các xã"])
def test_the_sum_of_some_units_is_no_figure(read: Read, total: str) -> None:
    assert figures(read(tree(total))) == OF_COMMUNES


@pytest.mark.parametrize("total", ["Tổng cộng", "Số liệu chung", "Kết quả", "Chung"])
def test_a_column_of_no_unit_beside_some_units_waits_for_a_person(read: Read, total: str) -> None:
    reading = read(tree(total))
    assert auto(reading) == OF_COMMUNES
    assert {unit for _, unit, _ in figures(reading)} <= {"01915", "01897", "01900", "061"}


def test_a_column_of_the_whole_district_under_its_name_is_its_own(read: Read) -> None:
    assert auto(read(tree("Toàn huyện"))) == OF_COMMUNES | {
        (FEEDBACK, "061", "2023-Q3"): 85.185,
        (DEGREES, "061", "2023-Q3"): 77.273,
    }


@pytest.mark.parametrize(
    ("text", "role"),
    [
        pytest.param("Cộng 4 xã", "group_row", id="so many communes"),
        pytest.param("Tổng số 08 huyện, thành phố", "group_row", id="so many districts"),
        pytest.param("Tổng 27 cơ quan, đơn vị", "group_row", id="so many offices"),
        pytest.param("Tổng cộng", "total_row", id="all"),
        pytest.param("Tổng số xã", None, id="communes are what is counted"),
        pytest.param("Tổng số 4 hồ sơ", None, id="no units"),
        pytest.param("Số 4", None, id="no total"),
    ],
)
def test_a_total_of_so_many_units_is_a_group(catalogue: Catalogue, text: str, role: str | None) -> None:
    assert catalogue.reader.row_role(text) == role


@pytest.mark.parametrize(
    ("over", "total", "taken"),
    [
        pytest.param("Kết quả của các huyện, thành phố (%)", "Toàn tỉnh (%)", 9, id="shares, and theirs of all"),
        pytest.param("Tỷ lệ (%)", "Toàn tỉnh", 9, id="the province by its name"),
        pytest.param("Kết quả", "Toàn tỉnh", 9, id="results"),
        pytest.param("Tỷ lệ (%)", "Tổng số", 0, id="a sum of shares leaves all of them open"),
    ],
)
def test_the_province_beside_its_districts_is_in_their_line(read: Read, over: str, total: str, taken: int) -> None:
    rows: Rows = [
        [TITLE],
        ["STT", "Chỉ tiêu", over, *[None] * 7, total],
        [None, None, *DISTRICTS, None],
        [1, "Tỷ lệ văn bản QPPL ban hành đúng quy định", *[95.5] * 8, 95.5],
    ]
    assert len(auto(read(rows, merges=["A2:A3", "B2:B3", "C2:J2", "K2:K3"]))) == taken
