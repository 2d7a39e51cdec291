"""Wordings of offices beside the plan's own, as `wordings.csv` lists them: each names its measure and no other indicator."""

import csv
from pathlib import Path

import pytest

from lib.core.observation import Measure
from lib.intake.meaning.bundles import MARGIN, SURE
from lib.intake.terms.catalogue import Catalogue
from tests.intake.conftest import Read, Rows
from tests.intake.test_facets import fits
from tests.intake.test_reports import auto

with (Path(__file__).parent / "wordings.csv").open(encoding="utf-8", newline="") as file:
    HEARD = [(row["indicator"], Measure(row["measure"]), row["header"]) for row in csv.DictReader(file, delimiter=";")]


@pytest.mark.parametrize(("indicator", "measure", "header"), [pytest.param(*each, id=each[2]) for each in HEARD])
def test_a_wording_names_its_measure(catalogue: Catalogue, indicator: str, measure: Measure, header: str) -> None:
    scores = fits(catalogue, header, measure)
    named = scores.pop(indicator)
    assert named >= SURE
    if measure is not Measure.DENOMINATOR:  # a whole may serve several indicators
        assert named - max(scores.values()) >= MARGIN


@pytest.mark.parametrize(
    "title",
    [
        "Kết quả kết nối, liên thông, chia sẻ dữ liệu các hệ thống thông tin",
        "Một số chỉ tiêu chủ yếu về cải cách hành chính",
        "Kết quả thực hiện mục tiêu Chương trình tổng thể cải cách hành chính nhà nước",
        "Kết quả hoạt động của Bộ phận Tiếp nhận và Trả kết quả",
        "Phụ biểu minh họa kết quả công tác",
        "Cung cấp số liệu phục vụ xây dựng báo cáo CCHC",
        "Báo cáo chuyên đề về thanh toán trực tuyến",
        "Tổ chức bộ máy, công vụ, tài chính",
        "Cải cách thể chế, bộ máy và tài chính",
        "Cải cách tài chính",
    ],
)
def test_usual_words_of_titles_narrow_nothing(read: Read, title: str) -> None:
    rows: Rows = [
        [f"{title} quý III/2023"],
        ["TT", "Đơn vị", "Tổng số hồ sơ TTHC đã giải quyết", "Số hồ sơ TTHC giải quyết trước và đúng hạn"],
        [1, "Ba Bể", 200, 190],
        [2, "Na Rì", 100, 98],
    ]
    assert len(auto(read(rows))) == 2


@pytest.mark.parametrize(
    ("criterion", "indicator"),
    [
        ("Số cuộc họp trực tuyến so với tổng số cuộc họp", "digital_government.online_meetings"),
        ("Số hồ sơ thanh toán trực tuyến / tổng số hồ sơ giải quyết", "procedures.online_payment"),
        ("Số hồ sơ nộp trực tuyến trên tổng số hồ sơ giải quyết", "digital_government.online_applications"),
    ],
)
def test_a_part_held_against_its_whole_in_per_cent_is_a_share(read: Read, criterion: str, indicator: str) -> None:
    rows: Rows = [
        ["Số liệu CCHC các huyện, thành phố quý III năm 2023 (ĐVT: %)"],
        ["TT", "Chỉ tiêu", "TP. Bắc Kạn", "H. Ba Bể", "H. Na Rì"],
        [1, criterion, 75.6, 73.3, 90.5],
    ]
    assert {code: value for (code, *_), value in auto(read(rows)).items()} == {indicator: 90.5}
