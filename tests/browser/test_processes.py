"""Two processes behind nginx share one PostgreSQL: what one is given the other shows, and one may go."""

import os
import re
from collections.abc import Iterator

import httpx2
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from lib.core.account import Role
from lib.services import accounts
from lib.services.office import open_office
from lib.services.settings import Settings
from scripts.balanced import NAME, Balanced, balanced, find_nginx
from scripts.postgresql import find_server, postgresql
from scripts.served import ROOT, settled

PASSWORD = "bò vàng lên núi"
PROXY_SECRET = "0123456789abcdef"
REPORT = ROOT / "sample_data" / "huyen_thanh_pho" / "Ba_Be" / "CCHC_Quy-3-2023.xlsx"
SOON = 2_000
SLACK = 1_000  # the test's machine may be busy with other tests
missing = [name for name, found in (("nginx", find_nginx()), ("PostgreSQL", find_server())) if found is None]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[Balanced]:
    if missing:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(f"not installed: {', '.join(missing)}")
    folder = tmp_path_factory.mktemp("balanced")
    (folder / "sso.toml").write_text('[proxy]\n[roles]\n"chuyen-vien" = "officer"\n', encoding="utf-8")
    with postgresql() as server:
        settings = {
            "DATABASE_URL": server.new_database(),
            "CCHC_DATA_DIR": str(folder / "data"),
            "STREAMLIT_SERVER_COOKIE_SECRET": "the same for both processes, made up",
            "STREAMLIT_SERVER_ALLOWED_HOSTS": NAME,
            "CCHC_SSO": str(folder / "sso.toml"),
            "CCHC_PROXY_SECRET": PROXY_SECRET,
        }
        accounts.add(open_office(Settings.from_environment(settings)), "quantri", PASSWORD, role=Role.ADMIN)
        accounts.add(open_office(Settings.from_environment(settings)), "hoa", PASSWORD, role=Role.OFFICER)
        with balanced(folder, settings) as running:
            yield running


@pytest.fixture
def reader(site: Balanced, browser: Browser) -> Iterator[Page]:
    """A page that process 2 serves."""
    yield from _at(site, browser, "2")


@pytest.fixture
def officer(site: Balanced, browser: Browser) -> Iterator[Page]:
    """A page that process 1 serves."""
    yield from _at(site, browser, "1")


def _at(site: Balanced, browser: Browser, process: str) -> Iterator[Page]:
    with browser.new_context(
        viewport={"width": 1366, "height": 768}, locale="vi-VN", ignore_https_errors=True
    ) as context:
        context.add_cookies([{"name": "cchc_process", "value": process, "url": site.address}])
        page = context.new_page()
        page.set_default_timeout(20_000)
        page.goto(f"{site.address}/sign-in")
        page.get_by_label("Tên đăng nhập").fill("hoa")
        page.get_by_label("Mật khẩu").fill(PASSWORD)
        page.get_by_role("button", name="Đăng nhập").click()
        page.wait_for_url(f"{site.address}/")
        yield page


def asking() -> httpx2.Client:
    return httpx2.Client(verify=False)


def process_of(context: BrowserContext) -> str:
    """The number of the process that a browser stays with."""
    return next(cookie["value"] for cookie in context.cookies() if cookie["name"] == "cchc_process")


@pytest.mark.parametrize(
    ("path", "status"),
    [
        pytest.param("/", 403, id="the start page, of a stranger"),
        pytest.param("/sign-in", 200, id="signing in"),
        pytest.param("/metrics", 404, id="metrics"),
        pytest.param("/_stcore/metrics", 404, id="the server's own metrics"),
        pytest.param("/readyz", 404, id="readiness"),
    ],
)
def test_what_machines_ask_is_not_asked_through_nginx(site: Balanced, path: str, status: int):
    answer = asking().get(f"{site.address}{path}")
    assert answer.status_code == status
    assert answer.headers.get_list("strict-transport-security") == ["max-age=31536000"]


def test_nginx_lets_no_browser_say_who_it_is(site: Balanced):
    said = {"X-Remote-User": "mai", "X-Remote-Role": "chuyen-vien", "X-CCHC-Proxy-Secret": PROXY_SECRET}
    forwarded = asking().get(f"{site.own['1']}/sign-in", headers=said | {"X-Forwarded-For": "10.0.0.9"})
    assert "Vào với tên mai" in forwarded.text, "what a proxy on this machine would say is believed"
    through = asking().get(f"{site.address}/sign-in", headers=said)
    assert through.status_code == 200
    assert "Vào với tên" not in through.text


def test_a_browser_stays_with_the_process_that_answered(site: Balanced):
    client = asking()
    told = client.get(site.address).headers.get_list("set-cookie")
    cookie = next(one for one in told if one.startswith("cchc_process="))
    assert re.fullmatch(r"cchc_process=[12]; Path=/; HttpOnly; Secure; SameSite=Lax", cookie)
    again = client.get(site.address).headers.get_list("set-cookie")
    assert not [one for one in again if one.startswith("cchc_process=")]


def test_under_another_name_nothing_answers(site: Balanced):
    with pytest.raises(httpx2.ConnectError):
        asking().get(site.address, extensions={"sni_hostname": "elsewhere.example"})


def test_what_one_process_is_given_the_other_shows_and_it_goes_on_alone(site: Balanced, officer: Page, reader: Page):
    reader.goto(site.address)
    expect(reader.get_by_text("Chưa có số liệu nào")).to_be_visible()

    officer.goto(f"{site.address}/upload")
    settled(officer)
    officer.locator("input[type=file]").set_input_files(REPORT)
    officer.get_by_role("link", name=REPORT.name).wait_for()
    officer.get_by_role("button", name=re.compile("^Lưu .* số liệu")).click()
    officer.wait_for_url(re.compile(rf"{site.address}/?(\?.*)?$"))
    assert (process_of(officer.context), process_of(reader.context)) == ("1", "2")

    reader.get_by_role("button", name="Xem bản mới").click(timeout=SOON + SLACK)
    expect(reader.get_by_text("Chưa có số liệu nào")).to_have_count(0)
    reader.goto(f"{site.address}/history")
    expect(reader.get_by_role("link", name=REPORT.name)).to_be_visible()

    site.stop("1")
    officer.get_by_role("link", name="Chỉ đạo", exact=True).click()  # the page is open, its process gone
    officer.wait_for_url(f"{site.address}/directives*")
    expect(officer).to_have_title(re.compile("^Chỉ đạo"))
    assert process_of(officer.context) == "2"
