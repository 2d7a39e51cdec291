"""Degrees of satisfaction and of training: which columns make up a count, and what “ĐH” means where."""

import pytest

from lib.core.finding import Code
from lib.intake.files.grid import Value
from lib.intake.terms.catalogue import Catalogue
from tests.intake.conftest import TITLE, Read, Rows
from tests.intake.test_reports import SATISFACTION, auto, codes

CADRES, STAFF = "civil_service.commune_cadres_intermediate", "civil_service.commune_staff_university"
SURVEY = "Kết quả khảo sát mức độ hài lòng về giải quyết TTHC quý III/2023"
FIGURES: list[list[Value]] = [["Ba Bể", 120, 60, 50, 10], ["Chợ Mới", 200, 100, 80, 20], ["Na Rì", 50, 20, 20, 10]]
SHARES = {"061": 110 / 120, "065": 0.9, "066": 0.8}


def survey(heads: list[list[str | None]], more: str = "") -> Rows:
    rows = [[at, *row, *([round(SHARES[unit] * 100, 1)] if more == "rate" else [])] for at, (row, unit) in enumerate(zip(FIGURES, ("061", "065", "066"), strict=True), 1)]  # fmt: skip
    return [[SURVEY], *heads, *rows]


@pytest.mark.parametrize(
    ("heads", "merges", "more"),
    [
        pytest.param(
            [["TT", "Đơn vị", "Tổng số phiếu", "Mức độ hài lòng", None, None, "Tỷ lệ (%)"], [None, None, None, "Rất hài lòng", "Hài lòng", "Không hài lòng", None]],
            ["D2:F2"], "rate", id="a bare share beside the degrees",
        ),
        pytest.param(
            [["TT", "Đơn vị", "Mức độ hài lòng", None, None, None, None], [None, None, "Tổng số phiếu", "Rất hài lòng", "Hài lòng", "Bình thường", "Tỷ lệ (%)"]],
            ["C2:G2"], "rate", id="all under one head",
        ),
        pytest.param(
            [["TT", "Đơn vị", "Số phiếu khảo sát", "Mức độ đánh giá", None, None, "Tỷ lệ hài lòng (%)"], [None, None, None, "Rất hài lòng", "Hài lòng", "Chưa hài lòng", None]],
            ["D2:F2"], "rate", id="degrees of what was asked",
        ),
        pytest.param(
            [["TT", "Đơn vị", "Tổng số phiếu", "Mức độ hài lòng", None, None], [None, None, None, "Rất hài lòng", "Hài lòng", "Không hài lòng"]],
            ["D2:F2"], "", id="counts that fill the whole, and no share",
        ),
    ],
)  # fmt: skip
def test_the_upper_degrees_of_satisfaction_are_added_up(
    read: Read, heads: list[list[str | None]], merges: list[str], more: str
) -> None:
    reading = read(survey(heads, more), merges)
    assert Code.RATE_MISMATCH not in codes(reading)
    assert {one.unit: one.numerator for one in reading.accepted} == {"061": 110, "065": 180, "066": 40}
    assert {one.indicator for one in reading.accepted} == {SATISFACTION}


@pytest.mark.parametrize("within", ["Trong đó: rất hài lòng", "Trong đó: Rất hài lòng (phiếu)"])
def test_a_degree_within_another_is_not_added_to_it(read: Read, within: str) -> None:
    heads: list[Value] = ["Tổng số phiếu", "Số phiếu hài lòng", within, "Không hài lòng", "Tỷ lệ hài lòng"]
    rows: Rows = [
        [SURVEY],
        ["TT", "Đơn vị", "Khảo sát mức độ hài lòng về giải quyết TTHC", None, None, None, None],
        [None, None, *heads],
        [1, "Ba Bể", 120, 110, 60, 4, "91,7%"],
        [2, "Chợ Mới", 200, 180, 100, 12, "90,0%"],
        [3, "Na Rì", 50, 40, 20, 10, "80,0%"],
    ]
    seen = read(rows, ["C2:G2"]).accepted
    assert {(one.unit, one.numerator) for one in seen} == {("061", 110), ("065", 180), ("066", 40)}


@pytest.mark.parametrize("heads", [["Rất hài lòng", "Hài lòng"], ["Rất hài lòng", "Hài lòng", "Không hài lòng"]])
def test_one_degree_in_per_cent_is_not_the_share_of_both(read: Read, heads: list[str]) -> None:
    blank = [None] * (len(heads) - 1)
    rows: Rows = [[SURVEY], ["TT", "Đơn vị", "Mức độ hài lòng (%)", *blank], [None, None, *heads]]
    rows = [*rows, *([at, name, 40, 50, 10][: len(heads) + 2] for at, name in enumerate(("Ba Bể", "Na Rì"), 1))]
    assert not auto(read(rows, ["C2:E2" if len(heads) > 2 else "C2:D2"]))


@pytest.mark.parametrize(
    ("text", "degree"),
    [
        pytest.param("CBCC cấp xã › ĐH", "university", id="beside staff"),
        pytest.param("Trình độ › ĐH", "university", id="beside a qualification"),
        pytest.param("Cán bộ cấp xã › TC", "intermediate", id="another degree"),
        pytest.param("Trình độ CBCC cấp xã › Từ TC", "intermediate", id="from it on"),
        pytest.param("Trình độ › DH tro len", "university", id="without marks"),
        pytest.param("Trình độ chuyên môn › CĐ", "college", id="college"),
        pytest.param("Hồ sơ TTHC › ĐH", "on_time", id="beside dossiers it is in time"),
        pytest.param("Báo cáo › Gửi ĐH", "on_time", id="beside reports, too"),
    ],
)
def test_short_forms_mean_what_stands_beside_them(catalogue: Catalogue, text: str, degree: str) -> None:
    heading = catalogue.heading(tuple(text.split(" › ")))
    assert degree in heading.whole.things
    assert degree in heading.leaf.things


TITLES = ["Trình độ chuyên môn cán bộ, công chức cấp xã quý III/2023", "Thống kê trình độ CBCC xã, phường, thị trấn quý III năm 2023"]  # fmt: skip


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("degrees", [["Sau ĐH", "ĐH", "TC"], ["Sau đại học", "Đại học", "Trung cấp"], ["Trên ĐH", "ĐH", "CĐ"]])  # fmt: skip
def test_degrees_under_a_title_of_staff_are_of_all_of_them(read: Read, title: str, degrees: list[str]) -> None:
    rows: Rows = [
        [title],
        ["TT", "Đơn vị", "Tổng số", "Trình độ", None, None],
        [None, None, None, *degrees],
        [1, "Ba Bể", 100, 5, 60, 35],
        [2, "Chợ Mới", 80, 4, 46, 30],
        [3, "Na Rì", 90, 5, 55, 30],
    ]
    assert auto(read(rows, ["D2:F2"])) == {
        (STAFF, "061", "2023-Q3"): 65, (STAFF, "065", "2023-Q3"): 62.5, (STAFF, "066", "2023-Q3"): 66.667,
    }  # fmt: skip


@pytest.mark.parametrize("title", [*TITLES, TITLE])
def test_a_head_may_name_some_of_the_staff_of_a_title(read: Read, title: str) -> None:
    rows: Rows = [
        [title],
        ["TT", "Đơn vị", "Tổng số cán bộ cấp xã", "Cán bộ cấp xã có trình độ TC trở lên", "Tỷ lệ (%)"],
        [1, "Ba Bể", 40, 38, 95],
        [2, "Na Rì", 20, 19, 95],
    ]
    seen = [one for one in read(rows).observations if one.indicator == CADRES]
    assert {(one.unit, one.numerator) for one in seen} == {("061", 38), ("066", 19)}
