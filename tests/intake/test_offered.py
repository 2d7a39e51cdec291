"""Procedures are no dossiers: what is put online is counted itself, unless its cases are named."""

import pytest

from tests.intake.conftest import Read, Rows
from tests.intake.test_reports import auto

UNITS = ("Sở Tư pháp", "Sở Y tế", "Sở Nội vụ")


def table(title: str, head: str) -> Rows:
    """Three departments with a share under one head."""
    body: Rows = [[at, unit, 80 + at] for at, unit in enumerate(UNITS, 1)]
    return [["UBND TỈNH BẮC KẠN"], [title], ["STT", "Đơn vị", head], *body]


@pytest.mark.parametrize(
    "title", ["CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN QUÝ III/2023", "BÁO CÁO CHUYỂN ĐỔI SỐ QUÝ III/2023"]
)
@pytest.mark.parametrize(
    "head",
    [
        "Tỷ lệ TTHC trực tuyến (%)",
        "Tỷ lệ TTHC cung cấp trực tuyến",
        "TTHC được cung cấp trực tuyến (%)",
        "Tỷ lệ TTHC có thanh toán",
    ],
)
def test_procedures_put_online_are_no_dossiers_filed(read: Read, title: str, head: str) -> None:
    assert not auto(read(table(title, head)))


@pytest.mark.parametrize(
    ("head", "indicator"),
    [
        ("Tỷ lệ hồ sơ TTHC trực tuyến (%)", "online_applications"),
        ("Tỷ lệ TTHC tiếp nhận trực tuyến (%)", "online_applications"),
        ("Tỷ lệ TTHC phát sinh trực tuyến (%)", "online_applications"),
        ("Tỷ lệ TTHC đang cung cấp DVCTT toàn trình (%)", "full_online_procedures"),
        ("Tỷ lệ TTHC được cung cấp trực tuyến toàn trình (%)", "full_online_procedures"),
    ],
)
def test_their_cases_and_what_is_online_throughout_are_told(read: Read, head: str, indicator: str) -> None:
    reading = read(table("BÁO CÁO CHUYỂN ĐỔI SỐ QUÝ III/2023", head))
    assert {name for name, _, _ in auto(reading)} == {f"digital_government.{indicator}"}
    assert len(auto(reading)) == len(UNITS)
