"""What people were asked about stands above the table: ballots, those who are content and their share are of it together."""

import pytest

from tests.intake.conftest import Read
from tests.intake.test_reports import auto, figures

LAND, HEALTH, SERVICE = (
    f"procedures.satisfaction_{name}" for name in ("land_construction_investment", "health_education", "service")
)
BALLOTS = [("Sở XD", 62, 53), ("Sở TNMT", 81, 60), ("Sở KHĐT", 64, 45)]


@pytest.mark.parametrize(
    ("title", "indicator"),
    [
        pytest.param(
            "Khảo sát hài lòng khi giải quyết TTHC lĩnh vực đất đai, xây dựng, đầu tư", LAND, id="three fields"
        ),
        pytest.param(
            "Kết quả khảo sát hài lòng về giải quyết TTHC đất đai, đầu tư, xây dựng",
            LAND,
            id="three fields in another order",
        ),
    ],
)
@pytest.mark.parametrize(
    "heads",
    [
        pytest.param(["Phiếu thu về", "Hài lòng"], id="collected"),
        pytest.param(["Số phiếu khảo sát", "Số phiếu hài lòng"], id="asked"),
        pytest.param(["Tổng số phiếu", "Phiếu hài lòng"], id="all"),
    ],
)
def test_counts_are_of_what_the_title_asks_about(read: Read, title: str, indicator: str, heads: list[str]) -> None:
    rows: list[list[object]] = [[f"{title} - Quý I năm 2023"], ["TT", "Nơi khảo sát", *heads, "Tỷ lệ hài lòng (%)"]]
    for number, (name, asked, content) in enumerate(BALLOTS, start=1):
        share = round(100 * content / asked, 1)
        rows.append([number, name, asked, content, share])
    reading = read(rows)
    assert {key[0] for key in figures(reading)} == {indicator}
    assert {(one.numerator, one.denominator) for one in reading.observations} == {each[:0:-1] for each in BALLOTS}
    assert len(auto(reading)) == len(BALLOTS)


def test_a_number_of_ballots_is_no_share(read: Read) -> None:
    """“Số phiếu khảo sát” of less than a hundred is not how many of a hundred are content."""
    rows: list[list[object]] = [
        ["MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN VỀ DỊCH VỤ Y TẾ, GIÁO DỤC CÔNG QUÝ I NĂM 2023"],
        ["TT", "Đơn vị", "Số phiếu khảo sát", "Số phiếu hài lòng", "Mức độ hài lòng (%)"],
        [1, "TP Bắc Kạn", 90, 68, 75.6],
        [2, "Huyện Pác Nặm", 84, 69, 82.1],
        [3, "Huyện Chợ Đồn", 48, 31, 64.6],
    ]
    reading = read(rows)
    assert {key[0] for key in figures(reading)} == {HEALTH}
    assert len(auto(reading)) == 3
