"""Takes the pictures in docs/screens, every page with the sample data in three sizes, and lists them in docs/screens.md."""

import io
import secrets
import tempfile
from pathlib import Path

import openpyxl
from playwright.sync_api import Browser, FilePayload, Page, sync_playwright

from lib.core.account import Actor, Role
from lib.services import accounts, importing
from lib.services.office import open_office
from lib.services.settings import Settings
from lib.ui import site
from scripts.served import CHROMIUM_ARGUMENTS, ROOT, dashboard, find_chromium, open_page, settled

SCREENS = ROOT / "docs" / "screens"
SIZES = ((1366, 768), (1920, 1080), (390, 844))
NAMES = {1366: "laptop", 1920: "projector", 390: "phone"}
DARK = (site.OVERVIEW, site.AREA, site.INDICATOR)
LIST = ROOT / "docs" / "screens.md"
REPORTS = ROOT / "sample_data" / "huyen_thanh_pho"
CORRECTED = "Ba Bể - Quý III (sửa).xlsx"
ADMINISTRATOR, OFFICER = "quantri", "chuyenvien"
WITH_ACCOUNTS = {site.APPROVAL: OFFICER, site.AUDIT: ADMINISTRATOR, site.ACCOUNTS: ADMINISTRATOR}
PEOPLE = (  # name, full name, role, unit
    (ADMINISTRATOR, "Trần Thị Mẫu", Role.ADMIN, None),
    (OFFICER, "Nguyễn Văn Mẫu", Role.OFFICER, None),
    ("ubnd-babe", "UBND huyện Ba Bể", Role.UNIT, "061"),
)
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
# What a page is about when its picture is taken; the others say enough without.
VIEWS = {
    site.AREA.url: "?area=procedures",
    site.UNIT.url: "?unit=061",
    site.INDICATOR.url: "?indicator=procedures.online_payment&unit=061",
}


def take(address: str, browser: Browser) -> None:
    """Fill the empty dashboard at `address` by its own button, and look at each of its pages in each size."""
    SCREENS.mkdir(parents=True, exist_ok=True)
    with browser.new_context(viewport={"width": 1366, "height": 768}, locale="vi-VN") as context:
        page = open_page(context, address)
        _picture(page, "start")
        page.get_by_role("button", name="Nạp dữ liệu mẫu").click()
        page.get_by_text("Cần chú ý").first.wait_for(timeout=600_000)
    for width, height in SIZES:
        with browser.new_context(viewport={"width": width, "height": height}, locale="vi-VN") as context:
            for entry in (entry for entry in site.PAGES if entry not in WITH_ACCOUNTS):
                page = open_page(context, _address(address, entry))
                if entry is site.UPLOAD:
                    _drop(page)
                _picture(page, _name(entry))
                if entry is site.MEETING:
                    _to_red(page)
                    _picture(page, "meeting-red")
                page.close()
    width, height = SIZES[0]
    with browser.new_context(
        viewport={"width": width, "height": height}, locale="vi-VN", color_scheme="dark"
    ) as context:
        for entry in DARK:
            page = open_page(context, _address(address, entry))
            _picture(page, f"{_name(entry)}-dark")
            page.close()


def take_signed_in(address: str, browser: Browser, folder: Path) -> None:
    """Make accounts for the dashboard at `address`, whose data are in `folder`, and look at what only they have."""
    password = secrets.token_urlsafe(24)
    _people(folder, password)
    for width, height in SIZES:
        for entry, person in WITH_ACCOUNTS.items():
            with browser.new_context(viewport={"width": width, "height": height}, locale="vi-VN") as context:
                page = context.new_page()
                page.goto(_address(address, entry))
                page.get_by_role("heading", name="Đăng nhập").wait_for()
                if entry is site.APPROVAL:
                    _picture(page, "sign-in")
                page.get_by_label("Tên đăng nhập").fill(person)
                page.get_by_label("Mật khẩu").fill(password)
                page.get_by_role("button", name="Đăng nhập").click()
                settled(page)
                _picture(page, _name(entry))


def _people(folder: Path, password: str) -> None:
    """Some accounts, and a report that a district's uploaded."""
    office = open_office(Settings.from_environment({"CCHC_DATA_DIR": str(folder / "data")}))
    for name, full_name, role, unit in PEOPLE:
        accounts.add(office, name, password, role=role, unit=unit, full_name=full_name)
        if role is Role.UNIT:
            sender = office.by(Actor(name=full_name, account=name, role=role, unit=unit))
            data = _corrected()
            importing.save(sender, importing.read(sender, CORRECTED, data), data)
    office.store.close()


def listing() -> str:
    """docs/screens.md: every screen with what it is for, and its pictures."""
    lines = [
        "# Screens",
        "",
        "Every page with the sample data, taken by `make screens`: the laptop's picture, and links to the others.",
        "",
        "## Start",
        "",
        "What an empty dashboard shows.",
        "",
        f"![Start](screens/start-{_size(*SIZES[0])}.png)",
        "",
        "## Đăng nhập",
        "",
        "What anybody sees who has not signed in, once there are accounts.",
        "",
        *_pictures("sign-in", "Đăng nhập"),
    ]
    for entry in site.PAGES:
        lines += ["", f"## {entry.title}", "", f"`/{entry.url}` · {entry.help}", ""]
        lines += _pictures(_name(entry), entry.title)
        if entry is site.MEETING:
            lines += ["", *_pictures("meeting-red", "Một chỉ tiêu chưa đạt")]
        if entry in DARK:
            lines += ["", f"![{entry.title}, dark](screens/{_name(entry)}-dark-{_size(*SIZES[0])}.png)"]
    return "\n".join([*lines, ""])


def _pictures(name: str, title: str) -> list[str]:
    first, *others = SIZES
    links = " · ".join(f"[{NAMES[width]}](screens/{name}-{_size(width, height)}.png)" for width, height in others)
    return [f"![{title}](screens/{name}-{_size(*first)}.png)", "", links]


def _address(address: str, entry: site.PageEntry) -> str:
    return f"{address}/{entry.url}{VIEWS.get(entry.url, '')}"


def _name(entry: site.PageEntry) -> str:
    return entry.url or "overview"


def _size(width: int, height: int) -> str:
    return f"{width}x{height}"


def _to_red(page: Page) -> None:
    """On to the first slide about a missed indicator."""
    while not page.locator(".slide:not([hidden])").get_attribute("data-indicator"):
        page.keyboard.press("ArrowRight")


def _drop(page: Page) -> None:
    """Three files as they come in: one with a corrected figure, one known already, one broken."""
    files = [
        FilePayload(name=CORRECTED, mimeType=SHEET, buffer=_corrected()),
        FilePayload(
            name="Na Rì - Quý III.xlsx",
            mimeType=SHEET,
            buffer=(REPORTS / "Na_Ri" / "CCHC_Quy-3-2023.xlsx").read_bytes(),
        ),
        FilePayload(name="Chợ Mới.xlsx", mimeType=SHEET, buffer=_corrected()[:2000]),
    ]
    page.locator("input[type=file]").first.set_input_files(files)
    page.get_by_role("link", name="Ba Bể").click()
    page.get_by_role("heading", name="So với số liệu đang có").wait_for()
    settled(page)


def _corrected() -> bytes:
    book = openpyxl.load_workbook(REPORTS / "Ba_Be" / "CCHC_Quy-3-2023.xlsx")
    sheet = book.worksheets[0]
    sheet["D26"], sheet["D27"] = 1410, 66.01
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _picture(page: Page, name: str) -> None:
    size = page.viewport_size
    if size is None:
        raise ValueError("a picture needs a window of a known size")
    file = SCREENS / f"{name}-{_size(size['width'], size['height'])}.png"
    page.screenshot(path=file, animations="disabled")
    print(file.relative_to(ROOT))


def main() -> None:
    chromium = find_chromium()
    if chromium is None:
        raise SystemExit("Chromium is not installed; set CHROMIUM to its path if it has another name.")
    with tempfile.TemporaryDirectory() as folder, dashboard(Path(folder)) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=CHROMIUM_ARGUMENTS)
        take(address, browser)
        take_signed_in(address, browser, Path(folder))
        browser.close()
    LIST.write_text(listing(), encoding="utf-8")


if __name__ == "__main__":
    main()
