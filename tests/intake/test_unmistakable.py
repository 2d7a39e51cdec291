"""Titles with words that nobody understands, over headers that only the plan has and over those that any office has."""

import pytest

from lib.intake.files.grid import Value
from tests.intake.conftest import Read
from tests.intake.test_reports import auto

Rows = list[list[Value]]


def sheet(title: str, *heads: str) -> Rows:
    """A whole, a count and their rate under a title."""
    return [
        [f"{title} QUÝ III NĂM 2023"],
        ["TT", "Đơn vị", *heads, "Tỷ lệ (%)"],
        [1, "Sở Y tế", 200, 190, 95],
        [2, "Sở Tư pháp", 100, 98, 98],
    ]


@pytest.mark.parametrize(
    "heads",
    [
        pytest.param(
            ("Tổng số TTHC toàn trình", "Số TTHC toàn trình tích hợp Cổng Dịch vụ công quốc gia"), id="the national portal"
        ),
        pytest.param(
            ("Tổng số hồ sơ công việc cấp tỉnh", "Số hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng"), id="records"
        ),
        pytest.param(
            ("Tổng số cơ quan hành chính", "Số cơ quan có cơ cấu công chức phù hợp vị trí việc làm"), id="positions"
        ),
    ],
)  # fmt: skip
def test_what_only_the_plan_speaks_of_is_itself_under_any_title(read: Read, heads: tuple[str, str]) -> None:
    assert len(auto(read(sheet("CHI TRẢ LƯƠNG HƯU", *heads)))) == 2


@pytest.mark.parametrize(
    "heads",
    [
        pytest.param(("Tổng số hồ sơ đã giải quyết", "Số hồ sơ đúng hạn"), id="dossiers in time"),
        pytest.param(("Tổng số phiếu khảo sát", "Số phiếu hài lòng"), id="ballots"),
        pytest.param(("Kế hoạch vốn", "Đã giải ngân"), id="money"),
    ],
)
def test_what_any_office_counts_waits_under_a_title_nobody_understands(read: Read, heads: tuple[str, str]) -> None:
    assert not auto(read(sheet("CHI TRẢ LƯƠNG HƯU", *heads)))


@pytest.mark.parametrize(
    "title",
    [
        pytest.param("TÌNH HÌNH NHẬN VÀ TRẢ KẾT QUẢ HỒ SƠ TTHC TẠI BỘ PHẬN MỘT CỬA", id="dossiers come and go"),
        pytest.param("BIỂU TỔNG HỢP SỐ LIỆU NỘI VỤ", id="home affairs"),
    ],
)
def test_usual_words_of_titles_narrow_nothing(read: Read, title: str) -> None:
    heads = ("Tổng số hồ sơ TTHC đã giải quyết", "Số hồ sơ TTHC giải quyết trước và đúng hạn")
    assert len(auto(read(sheet(title, *heads)))) == 2


def test_a_survey_may_be_called_an_inquiry_and_cite_the_paper_that_ordered_it(read: Read) -> None:
    rows: Rows = [
        ["KẾT QUẢ ĐIỀU TRA MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN - QUÝ III/2023"],
        ["(Thực hiện theo KH số 35/KH-SNV ngày 02/02/2023)"],
        ["TT", "Đơn vị", "Tổng số phiếu khảo sát về giải quyết TTHC", "Số phiếu hài lòng về giải quyết TTHC"],
        [1, "Ba Bể", 200, 190],
        [2, "Na Rì", 100, 98],
    ]
    assert len(auto(read(rows))) == 2


def test_offices_over_units_part_nothing_off(read: Read) -> None:
    rows: Rows = [
        ["Kết quả 9 tháng năm 2023"],
        ["TT", "Đơn vị", "Tổng số cuộc họp", "Số cuộc họp trực tuyến"],
        ["I", "Các sở"],
        [1, "Sở Y tế", 20, 10],
        [2, "Sở Tư pháp", 30, 12],
        ["II", "Cơ quan ngang sở"],
        [3, "Ban Dân tộc", 12, 6],
    ]
    assert len(auto(read(rows))) == 3
