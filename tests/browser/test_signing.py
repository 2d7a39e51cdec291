"""Signing in with a browser: one comes to the page one asked for, stays signed in, and is out everywhere at once."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from lib.core.account import Role
from lib.services import accounts, importing
from lib.services.office import Office, open_office
from lib.services.settings import Settings
from scripts.served import dashboard, settled
from tests.browser.test_meeting import SURVEYS
from tests.services.test_services_accounts import PASSWORD
from tests.services.test_services_passwords import CHEAP

SOON = 10_000


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[tuple[str, Office]]:
    """A dashboard's address, and its office as asked at the server."""
    folder = tmp_path_factory.mktemp("signing")
    office = open_office(Settings.from_environment({"CCHC_DATA_DIR": str(folder / "data")}))
    accounts.add(office, "quantri", PASSWORD, role=Role.ADMIN, full_name="Lê Văn An", seals=CHEAP)
    accounts.add(office, "hoa", PASSWORD, role=Role.OFFICER, full_name="Nguyễn Thị Hoa", seals=CHEAP)
    accounts.add(office, "lan", PASSWORD, role=Role.LEADER, seals=CHEAP)
    with dashboard(Path(folder)) as address:
        yield address, office


def sign_in(page: Page, name: str) -> None:
    page.get_by_label("Tên đăng nhập").fill(name)
    page.get_by_label("Mật khẩu").fill(PASSWORD)
    page.get_by_role("button", name="Đăng nhập").click()
    settled(page)


def test_a_deep_link_a_reload_and_the_end_in_another_tab(page: Page, served: tuple[str, Office]):
    address, _ = served
    wanted = f"{address}/history?period=2023-Q3"
    page.goto(wanted)
    expect(page.get_by_role("heading", name="Đăng nhập")).to_be_visible()
    sign_in(page, "hoa")
    assert page.url == wanted
    page.reload()
    settled(page)
    assert page.url == wanted
    expect(page.get_by_text("Chưa có tài khoản nào")).to_have_count(0)

    other = page.context.new_page()
    other.goto(f"{address}/tasks")
    settled(other)
    other.locator("details.who summary").click()
    other.get_by_role("button", name="Đăng xuất").click()
    other.wait_for_url(f"{address}/sign-in")
    page.bring_to_front()
    page.wait_for_url(re.compile(r"/sign-in\?next="), timeout=SOON)
    expect(page.get_by_text("Lịch sử nạp")).to_have_count(0)


def test_who_is_locked_gets_a_sentence_and_nothing_else(page: Page, served: tuple[str, Office]):
    address, office = served
    page.goto(f"{address}/forms")
    sign_in(page, "quantri")
    page.route("**/changes", lambda route: route.abort())  # the page hears of nothing until one clicks
    accounts.end_sessions(office, "quantri")
    page.get_by_role("link", name="Chỉ đạo", exact=True).click()
    expect(page.get_by_role("heading", name="Phiên làm việc đã kết thúc")).to_be_visible()
    expect(page.locator("header.bar")).to_have_count(0)
    page.get_by_role("link", name="Đăng nhập lại").click()
    page.wait_for_url(re.compile(r"/sign-in\?next=%2Fdirectives"))


@pytest.mark.parametrize(
    ("name", "boxes"),
    [pytest.param("lan", 1, id="a leader writes"), pytest.param("hoa", 0, id="an officer does not")],
)
def test_the_key_for_a_directive_opens_its_box_to_those_who_may_write(
    page: Page, served: tuple[str, Office], name: str, boxes: int
):
    address, office = served
    data = SURVEYS.read_bytes()
    importing.save(office, importing.read(office, SURVEYS.name, data), data)
    page.goto(f"{address}/meeting?period=2023-Q3")
    sign_in(page, name)
    page.locator(".deck .slide:not([hidden])").wait_for()
    page.keyboard.press("c")
    page.wait_for_timeout(300)
    assert page.locator(".deck dialog[open]").count() == boxes
