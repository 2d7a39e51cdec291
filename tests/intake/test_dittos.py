"""A name that stands once over the rows it holds for, without merged cells, or with a mark that repeats it."""

import pytest

from tests.intake.conftest import Read, Rows
from tests.intake.test_reports import auto

RATE = "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn (%)"
ON_TIME, RESOLVED = "Số hồ sơ giải quyết trước và đúng hạn", "Tổng số hồ sơ đã giải quyết"


def quarters(*below: str | None) -> Rows:
    """Three wards with three quarters each; `below` stands under the name of each ward."""
    rows: Rows = [["KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC NĂM 2023"], ["Phường", "Quý", RATE]]
    for at, ward in enumerate(("Phường Sông Cầu", "Phường Huyền Tụng", "Phường Xuất Hóa")):
        rows += [[name, quarter, 91.5 + at] for name, quarter in zip((ward, *below), ("I", "II", "III"), strict=True)]
    return rows


@pytest.mark.parametrize("mark", [None, '"', "nt", "-nt-", "Như trên", "”"])
def test_a_name_holds_for_the_rows_below_it(read: Read, mark: str | None) -> None:
    taken = auto(read(quarters(mark, mark)))
    assert len(taken) == 9
    assert {period for _, _, period in taken} == {"2023-Q1", "2023-Q2", "2023-Q3"}


def test_criteria_of_each_unit_stand_below_its_name(read: Read) -> None:
    rows: Rows = [["KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC QUÝ III NĂM 2023"], ["Cơ quan", "Nội dung", "Số liệu"]]
    for at, unit in enumerate(("Sở Tư pháp", "Sở Y tế", "Sở Nội vụ")):
        rows += [[unit, RESOLVED, 200 + at], [None, ON_TIME, 190 + at]]
    assert sorted(seen.numerator for seen in read(rows).accepted if seen.numerator) == [190, 191, 192]


def test_a_total_below_the_last_name_is_not_its_own(read: Read) -> None:
    rows = [*quarters(None, None), [None, "Cả năm", 92.5]]
    assert len(auto(read(rows))) == 9


def test_a_name_that_is_missing_once_is_asked_about(read: Read) -> None:
    rows: Rows = [
        ["KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC QUÝ III NĂM 2023"],
        ["STT", "Đơn vị", RATE],
        [1, "Sở Tư pháp", 91.5],
        [2, None, 92.5],
        [3, "Sở Nội vụ", 93.5],
        [4, None, 94.5],
    ]
    assert len(auto(read(rows))) == 2
