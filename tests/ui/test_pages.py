"""Every page opens with and without figures, and its address is its view."""

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from lib.core.errors import StoreError
from lib.services.office import Office
from lib.ui import errors, links, site
from lib.ui.site import PageEntry
from tests.boards import markups

VIEWS = tuple(entry for entry in site.PAGES if entry in (site.OVERVIEW, site.AREA, site.UNIT, site.INDICATOR))


def open_page(entry: PageEntry, **view: str) -> AppTest:
    page = AppTest.from_file(str(site.FRAME), default_timeout=60)
    for name, value in view.items():
        page.query_params[name] = value
    page.run()
    if entry is site.OVERVIEW:
        return page
    page.switch_page(f"../../{entry.path}")
    for name, value in view.items():
        page.query_params[name] = value
    return page.run()


def shown(page: AppTest) -> str:
    """All markup on the page."""
    return "".join(markups(page))


@pytest.mark.parametrize("entry", VIEWS, ids=lambda entry: entry.url or "start")
def test_a_page_without_figures_says_how_to_get_some(empty: Office, entry: PageEntry) -> None:
    page = open_page(entry)
    assert not page.exception
    assert "Chưa có số liệu nào" in shown(page)
    assert page.button(key="load_sample").label == "Nạp dữ liệu mẫu"


@pytest.mark.parametrize("entry", VIEWS, ids=lambda entry: entry.url or "start")
def test_a_page_opens_on_the_newest_period(office: Office, entry: PageEntry) -> None:
    page = open_page(entry)
    assert not page.exception
    assert "<h1>" in shown(page)
    assert "Quý III/2023</option>" in shown(page)


@pytest.mark.parametrize(
    ("entry", "view", "said"),
    [
        pytest.param(site.OVERVIEW, {"period": "2023-Q2"}, "selected>Quý II/2023", id="period"),
        pytest.param(
            site.AREA,
            {"area": "procedures", "unit": "061", "indicator": "procedures.satisfaction"},
            "Hài lòng về giải quyết TTHC, huyện Ba Bể",
            id="area with indicator",
        ),
        pytest.param(site.UNIT, {"unit": "061"}, "Huyện Ba Bể: ", id="district"),
        pytest.param(site.UNIT, {"unit": "SNV"}, "Sở Nội vụ: ", id="department"),
        pytest.param(
            site.INDICATOR, {"indicator": "procedures.online_payment", "unit": "061"}, "ô <b>H13</b>", id="source"
        ),
    ],
)
def test_a_link_opens_its_view(office: Office, entry: PageEntry, view: dict[str, str], said: str) -> None:
    page = open_page(entry, **view)
    assert not page.exception
    assert said in shown(page)


@pytest.mark.parametrize(
    ("entry", "view"),
    [
        pytest.param(site.OVERVIEW, {"period": "Q9"}, id="no period"),
        pytest.param(site.AREA, {"area": "atlantis", "unit": "999", "indicator": "x"}, id="no area"),
        pytest.param(site.UNIT, {"unit": "<script>"}, id="no unit"),
        pytest.param(site.INDICATOR, {"indicator": "procedures", "unit": "999"}, id="no indicator"),
    ],
)
def test_an_address_that_names_nothing_still_opens(office: Office, entry: PageEntry, view: dict[str, str]) -> None:
    page = open_page(entry, **view)
    assert not page.exception
    assert "<h1>" in shown(page)
    assert "<script>" not in shown(page)


def test_an_explained_error_is_a_sentence_with_a_hint() -> None:
    def script() -> None:
        from lib.core.errors import StoreError
        from lib.ui.errors import shown_to_reader

        with shown_to_reader():
            raise StoreError("Không ghi được.")

    page = AppTest.from_function(script).run()
    assert not page.exception
    (box,) = page.get("html")
    assert "Không ghi được." in box.proto.body
    assert StoreError.hint in box.proto.body


def test_a_bug_is_a_number_without_a_traceback(caplog: pytest.LogCaptureFixture) -> None:
    assert errors.report_bug(ValueError("bí mật")) is True
    assert "reference" in caplog.text
    assert "bí mật" in caplog.text, "the log keeps what the reader is spared"


def test_an_explained_error_is_its_sentence_wherever_it_comes_up() -> None:
    def script() -> None:
        from lib.core.errors import StoreError
        from lib.ui import errors

        errors.report_bug(StoreError("Không ghi được."))

    page = AppTest.from_function(script).run()
    (box,) = page.get("html")
    assert "Không ghi được." in box.proto.body
    assert not page.error  # no number to report


@pytest.mark.parametrize(
    ("view", "address"),
    [
        pytest.param({}, "unit", id="nothing"),
        pytest.param({"unit": "061", "period": None}, "unit?unit=061", id="empty names are left out"),
        pytest.param({"unit": "a b&c"}, "unit?unit=a+b%26c", id="quoted"),
    ],
)
def test_an_address(view: dict[str, str | None], address: str) -> None:
    assert links.to(site.UNIT, **view) == address


def test_the_start_page_has_a_relative_address() -> None:
    assert links.to(site.OVERVIEW, period="2023") == "./?period=2023"


def test_every_page_is_named_once() -> None:
    assert len({entry.url for entry in site.PAGES}) == len(site.PAGES)
    assert site.page_at("unit") is site.UNIT
    assert site.page_at("atlantis") is None


def test_a_page_without_database_says_so_and_keeps_the_password(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://cchc:mat-khau-rat-dai@127.0.0.1:1/cchc")
    st.cache_resource.clear()
    page = open_page(site.OVERVIEW)
    st.cache_resource.clear()
    assert not page.exception
    assert "Không kết nối được máy chủ cơ sở dữ liệu." in "".join(box.proto.body for box in page.get("html"))
    assert "mat-khau" not in f"{page}{caplog.text}"
