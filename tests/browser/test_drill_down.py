"""From the plan to the cell of a report, by clicks alone, and back again."""

import csv
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from lib.core.words import count, percent
from scripts.served import settled

GOLDEN = Path(__file__).parents[1] / "golden" / "observations.csv"
PERIOD = "2023-Q3"


def stated(indicator: str, unit: str) -> list[dict[str, str]]:
    """The cells of the sample reports that state a figure of the period, as read by hand."""
    with GOLDEN.open(encoding="utf-8", newline="") as file:
        return [
            row
            for row in csv.DictReader(file)
            if (row["indicator"], row["unit"], row["period"]) == (indicator, unit, PERIOD)
        ]


def heading(page: Page) -> str:
    return page.get_by_role("heading", level=1).inner_text()


def test_from_the_plan_to_the_cell_and_back(page: Page, filled: str):
    cells = stated("procedures.online_payment", "061")
    figure = percent(float(cells[0]["value"]))
    seen: list[tuple[str, str]] = []

    def arrived(address: str) -> None:
        page.wait_for_url(re.compile(address))
        settled(page)
        seen.append((page.url, heading(page)))

    page.goto(f"{filled}/?period={PERIOD}")
    arrived(rf"\?period={PERIOD}$")
    page.evaluate("window.loadedOnce = true")

    page.get_by_role("link", name="Thủ tục hành chính").first.click()
    arrived(r"/area\?area=procedures")
    page.get_by_role("link", name="Thanh toán trực tuyến").first.click()
    arrived(r"indicator=procedures.online_payment")
    page.get_by_role("link", name="Định nghĩa, mọi đơn vị và nguồn số liệu").click()
    arrived(r"/indicator\?indicator=procedures.online_payment")
    row = page.get_by_role("row").filter(has=page.get_by_role("rowheader", name="Ba Bể", exact=True))
    row.get_by_role("link", name=figure).first.click()
    arrived(rf"/indicator\?.*unit=061.*period={PERIOD}")

    source = page.locator("section").filter(has=page.get_by_role("heading", name="Nguồn số liệu"))
    expect(source).to_contain_text(figure)
    expect(source).to_contain_text(f"{count(float(cells[0]['numerator']))} / {count(float(cells[0]['denominator']))}")
    shown = source.inner_text()
    assert any(all(part in shown for part in (Path(cell["file"]).name, cell["sheet"], cell["cell"])) for cell in cells)
    assert page.evaluate("window.loadedOnce"), "a click reloaded the whole page"

    for address, title in reversed(seen[:-1]):
        page.go_back()
        page.wait_for_url(address)
        settled(page)  # Streamlit loses the way forward when two steps back come within a tenth of a second
        expect(page.get_by_role("heading", level=1)).to_have_text(title)
    page.go_forward()
    expect(page.get_by_role("heading", level=1)).to_have_text(seen[1][1])


@pytest.mark.parametrize(
    "address",
    [
        pytest.param("area?area=procedures&unit=061&period=2023-Q2", id="an area of a district"),
        pytest.param("indicator?indicator=procedures.on_time&unit=062&period=2023-9M", id="an indicator"),
        pytest.param("unit?unit=SNV&period=2023-6M", id="a department"),
    ],
)
def test_an_address_opens_what_it_names_and_reload_keeps_it(page: Page, filled: str, address: str):
    page.goto(f"{filled}/{address}")
    settled(page)
    chosen = [box.input_value() for box in page.get_by_role("combobox").all()]
    title = heading(page)
    assert address in chosen or all(part in "".join(chosen) for part in address.split("?")[1].split("&"))
    page.reload()
    settled(page)
    assert page.url == f"{filled}/{address}"
    assert heading(page) == title


def test_a_choice_of_period_changes_the_address_and_the_screen(page: Page, filled: str):
    page.goto(f"{filled}/unit?unit=061&period=2023-Q2")
    settled(page)
    page.locator("label", has_text="Kỳ").get_by_role("combobox").select_option(label="Quý III/2023")
    page.wait_for_url(re.compile(r"/unit\?.*unit=061.*period=2023-Q3"))
    expect(page.get_by_role("main")).to_contain_text("Quý III/2023")


def test_the_keyboard_goes_where_the_mouse_does(page: Page, filled: str):
    page.goto(f"{filled}/?period={PERIOD}")
    settled(page)
    card = page.get_by_role("link", name="Tài chính công").first
    card.focus()
    expect(card).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/area\?area=public_finance"))
    expect(page.get_by_role("heading", level=1)).to_contain_text("Tài chính công")
