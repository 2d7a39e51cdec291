"""Titles that speak of a slice of the dossiers: those that came online, those that were digitised."""

import pytest

from tests.intake.conftest import Read
from tests.intake.test_reports import ON_TIME, ONLINE, PAYMENT, Rows, auto

SETTLED = ("Tổng số hồ sơ đã giải quyết", "Đúng hạn", "Tỷ lệ (%)")
PAID = ("Tổng số hồ sơ TTHC phát sinh", "Số hồ sơ thanh toán trực tuyến", "Tỷ lệ thanh toán trực tuyến (%)")
SENT = ("Tổng số hồ sơ tiếp nhận", "Hồ sơ trực tuyến", "Tỷ lệ hồ sơ trực tuyến (%)")


def titled(title: str, heads: tuple[str, ...]) -> Rows:
    return [[f"{title} quý III/2023"], ["STT", "Đơn vị", *heads], [1, "Ba Bể", 100, 90, 90], [2, "Na Rì", 100, 80, 80]]


@pytest.mark.parametrize(
    ("title", "heads", "taken"),
    [
        pytest.param("Kết quả giải quyết hồ sơ trực tuyến", SETTLED, set(), id="online"),
        pytest.param("Tình hình tiếp nhận, giải quyết hồ sơ trực tuyến", SETTLED, set(), id="online, received and settled"),
        pytest.param("Kết quả số hóa hồ sơ, kết quả giải quyết số hóa TTHC", SETTLED, set(), id="digitised"),
        pytest.param("Kết quả giải quyết TTHC", SETTLED, {ON_TIME}, id="all"),
        pytest.param("Kết quả giải quyết TTHC, hồ sơ trực tuyến", SETTLED, {ON_TIME}, id="all, and a slice"),
        pytest.param("Kết quả tiếp nhận hồ sơ trực tuyến", SENT, {ONLINE}, id="what the slice itself is a share of"),
        pytest.param("Số liệu hồ sơ trực tuyến, thanh toán trực tuyến", PAID, {PAYMENT}, id="payment is online by itself"),
    ],
)  # fmt: skip
def test_a_title_of_some_dossiers_says_nothing_of_all(
    read: Read, title: str, heads: tuple[str, ...], taken: set[str]
) -> None:
    assert {indicator for indicator, _, _ in auto(read(titled(title, heads)))} == taken


@pytest.mark.parametrize(
    "head", ["Tỷ lệ báo cáo ký số gửi đúng hạn", "Tỷ lệ hồ sơ ký số đúng hạn", "Tỷ lệ văn bản ký số đúng hạn (%)"]
)
def test_what_is_signed_is_no_dossier_in_time(read: Read, head: str) -> None:
    rows: Rows = [["Kết quả CCHC quý III/2023"], ["STT", "Đơn vị", head], [1, "Ba Bể", "99%"], [2, "Na Rì", "98%"]]
    assert not read(rows).accepted
