"""A report goes in by hand, and its figures stand on the right page; a broken one leaves nothing behind."""

import csv
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from lib.core.words import count, percent
from lib.intake.files.limits import FILE_BYTES
from lib.plans.folder import load_plan
from scripts.served import ROOT, settled

REPORT = "huyen_thanh_pho/Ba_Be/CCHC_Quy-3-2023.xlsx"
GOLDEN = ROOT / "tests" / "golden" / "observations.csv"
INDICATORS = load_plan().indicators


def stated() -> list[dict[str, str]]:
    """The figures of the report, as read by hand."""
    with GOLDEN.open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["file"] == REPORT]


def drop(page: Page, address: str, *files: Path | dict[str, object]) -> None:
    page.goto(f"{address}/upload")
    settled(page)
    page.locator("input[type=file]").set_input_files(list(files))


def test_a_report_is_dropped_looked_at_saved_and_shown(page: Page, empty: str):
    figures = stated()
    drop(page, empty, ROOT / "sample_data" / REPORT)
    page.get_by_role("link", name=Path(REPORT).name).wait_for()
    page.get_by_role("button", name=f"Lưu {count(len(figures))} số liệu").click()
    page.wait_for_url(re.compile(rf"{empty}/?(\?.*)?$"))
    expect(page.get_by_text("Chưa có số liệu nào")).to_have_count(0)

    for area in ("procedures", "digital_government"):
        page.goto(f"{empty}/area?area={area}&unit=061&period=2023-Q3")
        settled(page)
        expected = {row["indicator"]: row["value"] for row in figures if row["indicator"].startswith(f"{area}.")}
        for indicator, value in expected.items():
            gauge = page.get_by_role("link").filter(
                has=page.get_by_role("heading", name=INDICATORS[indicator].short_name, exact=True)
            )
            expect(gauge).to_contain_text(percent(float(value)))

    drop(page, empty, ROOT / "sample_data" / REPORT)
    expect(page.get_by_role("link", name=Path(REPORT).name)).to_contain_text("đã nạp trước đây")


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"Day khong phai la bang tinh." * 40, id="no workbook at all"),
        pytest.param((ROOT / "sample_data" / REPORT).read_bytes()[:3000], id="a workbook cut off"),
        pytest.param(b"", id="nothing"),
    ],
)
def test_a_broken_file_is_refused_with_a_reason_and_nothing_is_stored(page: Page, bare: str, content: bytes):
    drop(page, bare, {"name": "bao-cao-hong.xlsx", "mimeType": "application/octet-stream", "buffer": content})
    file = page.get_by_role("link", name="bao-cao-hong.xlsx")
    expect(file).to_contain_text("không đọc được")
    assert len(file.inner_text().splitlines()[-1]) > 30, "the reader is told why and what to do"
    expect(page.get_by_role("button", name=re.compile("^Lưu"))).to_have_count(0)

    page.goto(bare)
    expect(page.get_by_text("Chưa có số liệu nào")).to_be_visible()
    page.goto(f"{bare}/history")
    settled(page)
    expect(page.get_by_text("bao-cao-hong.xlsx")).to_have_count(0)


@pytest.mark.parametrize(
    ("status", "said"),
    [
        pytest.param(413, "quá lớn", id="larger than the server before this one takes"),
        pytest.param(429, "gửi quá nhiều tệp", id="too many within an hour"),
        pytest.param(403, "máy chủ không nhận", id="the session ended"),
        pytest.param(503, "máy chủ đang bận", id="the server cannot"),
        pytest.param(None, "mất kết nối", id="no connection"),
    ],
)
def test_a_file_that_did_not_come_says_why(page: Page, filled: str, status: int | None, said: str):
    page.route("**/upload_file/**", lambda route: route.fulfill(status=status) if status else route.abort())
    drop(page, filled, {"name": "nho.csv", "mimeType": "text/csv", "buffer": b"a,b\n1,2"})
    name = page.get_by_test_id("stFileChipName")
    expect(name).to_have_attribute("data-refused", re.compile(said))
    assert said in name.evaluate("one => getComputedStyle(one, '::after').content")


def test_a_file_over_the_limit_is_said_to_be_too_large(page: Page, bare: str, tmp_path: Path):
    large = tmp_path / "lon.csv"
    with large.open("wb") as file:
        file.truncate(FILE_BYTES + 1)
    drop(page, bare, large)
    expect(page.get_by_test_id("stFileChipName")).to_have_attribute("data-refused", "quá lớn, chưa được đọc")


def test_files_that_stay_behind_are_named_beside_those_that_are_read(page: Page, bare: str, tmp_path: Path):
    large = tmp_path / "Phụ lục ảnh <b>.xlsx"
    large.write_bytes(bytes(FILE_BYTES + 1))
    lost = iter([True])
    page.route("**/upload_file/**", lambda route: route.fulfill(status=500) if next(lost, False) else route.continue_())
    good = sorted((ROOT / "sample_data" / REPORT).parent.glob("*.xlsx"))[:2]
    drop(page, bare, *good, large)
    expect(page.get_by_role("link", name=re.compile("|".join(re.escape(file.name) for file in good)))).to_have_count(1)
    notice = page.get_by_role("status").filter(has_text=f"{large.name}: quá lớn, chưa được đọc")
    expect(notice).to_contain_text(re.compile(r"\.xlsx: máy chủ đang bận hoặc gặp lỗi"))
    page.goto(f"{bare}/upload")
    expect(notice).to_have_count(0)
