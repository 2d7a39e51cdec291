"""What is signed electronically is something else than what is settled in time."""

import pytest

from tests.intake.conftest import Read
from tests.intake.test_reports import Rows


@pytest.mark.parametrize(
    "head", ["Tỷ lệ báo cáo ký số gửi đúng hạn", "Tỷ lệ hồ sơ ký số đúng hạn", "Tỷ lệ văn bản ký số đúng hạn (%)"]
)
def test_what_is_signed_is_no_dossier_in_time(read: Read, head: str) -> None:
    rows: Rows = [["Kết quả CCHC quý III/2023"], ["STT", "Đơn vị", head], [1, "Ba Bể", "99%"], [2, "Na Rì", "98%"]]
    assert not read(rows).accepted
