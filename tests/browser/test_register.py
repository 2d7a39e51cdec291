"""In the meeting: one key opens the form, what is decided stands on the page, and later it is done."""

import re

from playwright.sync_api import Page, expect

from scripts.served import settled


def test_a_directive_is_given_by_keyboard_and_finished_with_a_note(page: Page, empty: str):
    page.goto(f"{empty}/directives?period=2023-Q3")
    settled(page)
    page.get_by_text("Chưa ghi ý kiến chỉ đạo nào").wait_for()
    page.keyboard.press("c")
    page.wait_for_url(re.compile("write=directive"))
    text = page.get_by_label("Nội dung chỉ đạo")
    expect(text).to_be_focused()
    page.keyboard.type("Rà soát từng hồ sơ trễ hạn, xin lỗi người dân.")
    page.get_by_label("Đơn vị thực hiện").fill("Sở Nội vụ")
    page.keyboard.press("Enter")
    page.get_by_label("Thời hạn").fill("31/10/2023")
    page.get_by_role("button", name="Ghi ý kiến").click()

    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("heading", level=1)).to_have_text("1 ý kiến chỉ đạo còn mở")
    order = page.get_by_role("listitem").filter(has_text="Rà soát từng hồ sơ")
    expect(order).to_contain_text("Sở Nội vụ · hạn 31/10/2023")
    assert "write" not in page.url

    day = page.get_by_label("Ngày họp")
    day.fill("3/11/2023")
    day.press("Enter")
    page.wait_for_url(re.compile("day=2023-11-03"))
    expect(page.get_by_role("heading", level=1)).to_have_text("1 ý kiến chỉ đạo còn mở, 1 quá hạn")
    expect(order).to_contain_text("Quá hạn")

    order.get_by_role("link", name="Ghi hoàn thành").click()
    page.get_by_label("Kết quả thực hiện").fill("Đã xin lỗi 31 trường hợp.")
    page.get_by_role("dialog").get_by_role("button", name="Ghi hoàn thành").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Không có ý kiến chỉ đạo nào còn mở")
    expect(order).to_contain_text("Hoàn thành 3/11/2023: Đã xin lỗi 31 trường hợp.")
    page.reload()
    settled(page)
    expect(order).to_contain_text("Hoàn thành quá hạn")
