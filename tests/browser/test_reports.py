"""Taking a report in during the meeting, and taking it back, as a person does it."""

from pathlib import Path

from playwright.sync_api import expect

from scripts.served import settled
from tests.ui.report_bytes import DISTRICTS, on_time

VIEW = "indicator?indicator=procedures.on_time&unit=061"


def drop(page, folder: Path, **files: bytes) -> None:
    paths = []
    for name, data in files.items():
        path = folder / f"{name}.xlsx"
        path.write_bytes(data)
        paths.append(path)
    page.locator("input[type=file]").first.set_input_files(paths)
    expect(page.get_by_text("Đang đọc")).to_have_count(0)


def test_drop_look_save_and_one_is_back_with_the_change_marked(page, empty, tmp_path):
    page.goto(f"{empty}/upload?from={VIEW.replace('?', '%3F').replace('&', '%26').replace('=', '%3D')}")
    settled(page)
    drop(page, tmp_path, bao_cao=on_time())
    page.get_by_role("button", name="Lưu 8 số liệu").click()
    page.wait_for_url(f"**/{VIEW}")
    expect(page.get_by_text("Đã lưu 8 số liệu: 8 mới")).to_be_visible()
    expect(page.get_by_text("mới cập nhật").first).to_be_visible()


def test_the_way_to_upload_remembers_the_view_and_a_saved_report_can_be_withdrawn(page, empty, tmp_path):
    page.goto(f"{empty}/upload")
    settled(page)
    drop(page, tmp_path, cu=on_time(met=80))
    page.get_by_role("button", name="Lưu 8 số liệu").click()
    expect(page.get_by_text("Đã lưu 8 số liệu")).to_be_visible()

    page.goto(f"{empty}/{VIEW}")
    settled(page)
    page.locator("a.upload").click()
    expect(page.get_by_role("heading", name="Nạp báo cáo")).to_be_visible()
    drop(page, tmp_path, moi=on_time(met=90))
    expect(page.get_by_text("8 thay đổi")).to_be_visible()
    page.get_by_role("button", name="Lưu 8 số liệu").click()
    page.wait_for_url("**/indicator?*unit=061*")
    expect(page.get_by_text("90,0%").first).to_be_visible()

    page.goto(f"{empty}/history?import=2")
    settled(page)
    page.get_by_role("button", name="Rút lần nạp này").click()
    page.get_by_role("button", name="Rút", exact=True).click()
    expect(page.get_by_text("Đã rút lần nạp số 2")).to_be_visible()
    page.goto(f"{empty}/{VIEW}")
    settled(page)
    expect(page.get_by_text("80,0%").first).to_be_visible()


def test_a_doubt_is_settled_by_choosing_and_several_files_are_told_apart(page, empty, tmp_path):
    page.goto(f"{empty}/upload")
    settled(page)
    drop(
        page,
        tmp_path,
        la=on_time(units=(*DISTRICTS[1:], "Trung tâm X")),
        tot=on_time(period="QUÝ II NĂM 2023"),
        hong=b"PK",
    )
    expect(page.get_by_role("heading", level=1)).to_contain_text(
        "2 tệp đã đọc, 1 tệp không đọc được, 1 điều cần anh chị xem"
    )
    page.get_by_role("combobox", name="Trả lời").click()
    page.keyboard.type("Huyện Ba Bể")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Lưu tất cả 2 tệp sẵn sàng")).to_be_visible()
    page.locator(".files a", has_text="hong.xlsx").click()
    expect(page.get_by_text("Tệp này chưa được lưu; các tệp khác không bị ảnh hưởng.")).to_be_visible()
