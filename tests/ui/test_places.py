"""From the province down to a commune and up again, whatever page one is on: each step keeps what is on screen."""

from urllib.parse import parse_qs, urlsplit

import pytest

from lib.core.borders import Borders, Shape
from lib.core.finding import Code, Finding, Severity
from lib.core.unit import Kind
from lib.insight.scorecard import Scorecard
from lib.ui import links, places, site, where_view
from tests.ui.conftest import PERIOD
from tests.ui.test_views import Page

PAYMENT = "procedures.online_payment"
at = links.at(site.AREA, area="procedures", indicator=PAYMENT, unit="061", period=str(PERIOD), where="values")


def of(code: str) -> str:
    return at(unit=code)


def view(href: str | None) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(href or "").query).items()}


def card_of(card: Scorecard, unit: str, way: str | None = None, indicator: str = PAYMENT) -> Page:
    return Page(where_view.where(card, card.plan.indicators[indicator], card.unit(unit), way, at))


@pytest.mark.parametrize(
    ("unit", "said", "steps"),
    [
        pytest.param("06", "Địa bàn: Toàn tỉnh", [], id="province"),
        pytest.param("061", "Địa bàn: Toàn tỉnh › Huyện Ba Bể", ["06"], id="district"),
        pytest.param("01891", "Địa bàn: Toàn tỉnh › Huyện Ba Bể › Xã Bành Trạch", ["06", "061"], id="commune"),
        pytest.param("SNV", "Địa bàn: Toàn tỉnh › Sở Nội vụ", ["06"], id="department"),
    ],
)
def test_the_trail_leads_up_and_keeps_the_view(card: Scorecard, unit: str, said: str, steps: list[str]) -> None:
    trail = Page(places.trail(card, card.unit(unit), of))
    assert trail.text == said
    found = [view(link["href"]) for link in trail.all("a")]
    assert [one["unit"] for one in found] == steps
    for one in found:
        assert one == view(at()) | {"unit": one["unit"]}


@pytest.mark.parametrize(
    ("unit", "offered"),
    [
        pytest.param("06", [Kind.PROVINCE, Kind.DISTRICT, Kind.DEPARTMENT], id="province"),
        pytest.param("061", [Kind.PROVINCE, Kind.COMMUNE, Kind.DISTRICT, Kind.DEPARTMENT], id="district"),
        pytest.param("01891", [Kind.PROVINCE, Kind.COMMUNE, Kind.DISTRICT, Kind.DEPARTMENT], id="commune"),
        pytest.param("SNV", [Kind.PROVINCE, Kind.DISTRICT, Kind.DEPARTMENT], id="department"),
    ],
)
def test_the_choice_of_units_holds_the_one_on_screen_and_what_is_near(
    card: Scorecard, unit: str, offered: list[Kind]
) -> None:
    box = Page(places.choice(card, card.unit(unit), of))
    codes = [view(option["value"])["unit"] for option in box.all("option")]
    kinds = [card.unit(code).kind for code in codes]
    assert list(dict.fromkeys(kinds)) == offered
    assert len(set(codes)) == len(codes)
    (chosen,) = [option for option in box.all("option") if "selected" in option]
    assert view(chosen["value"])["unit"] == unit


def test_a_unit_without_the_indicator_is_still_the_one_chosen(card: Scorecard) -> None:
    box = Page(places.choice(card, card.unit("01891"), of, levels=(Kind.PROVINCE, Kind.DISTRICT)))
    (chosen,) = [option for option in box.all("option") if "selected" in option]
    assert view(chosen["value"])["unit"] == "01891"


@pytest.mark.parametrize(
    ("unit", "area", "leads"),
    [
        pytest.param("06", None, f"./?period={PERIOD}", id="the province is the overview"),
        pytest.param("06", "procedures", f"area?area=procedures&period={PERIOD}", id="one area of the province"),
        pytest.param("061", "procedures", f"unit?unit=061&area=procedures&period={PERIOD}", id="a district in an area"),
    ],
)
def test_a_unit_as_a_whole_has_a_page(card: Scorecard, unit: str, area: str | None, leads: str) -> None:
    assert places.unit_page(card, unit, area) == leads


@pytest.mark.parametrize(
    ("unit", "indicator", "shown"),
    [
        pytest.param("06", PAYMENT, Kind.DISTRICT, id="below the province its districts"),
        pytest.param("061", PAYMENT, Kind.COMMUNE, id="below a district its communes"),
        pytest.param("01891", PAYMENT, Kind.COMMUNE, id="a commune among its neighbours"),
        pytest.param("SNV", PAYMENT, Kind.DEPARTMENT, id="a department among departments"),
        pytest.param("061", "public_finance.investment_disbursed", Kind.DISTRICT, id="no communes, so the districts"),
        pytest.param(
            "06", "digital_government.systems_connected", Kind.DEPARTMENT, id="no districts, so the departments"
        ),
    ],
)
def test_the_card_goes_down_where_there_is_a_level(card: Scorecard, unit: str, indicator: str, shown: Kind) -> None:
    page = card_of(card, unit, indicator=indicator)
    down = {view(link["href"])["unit"] for link in page.all("a") if link.get("class") != "filter"}
    assert {card.unit(code).kind for code in down} == {shown}
    assert unit in down or card.unit(unit) in {parent for code in down for parent in card.plan.units.ancestors(code)}


@pytest.mark.parametrize("way", where_view.WAYS)
def test_every_way_to_show_the_districts_has_all_of_them(card: Scorecard, way: str) -> None:
    page = card_of(card, "06", way)
    down = [view(link["href"]) for link in page.all("a") if link.get("class") != "filter"]
    kind = Kind.DEPARTMENT if way == where_view.DEPARTMENTS else Kind.DISTRICT
    assert {one["unit"] for one in down} == {unit.code for unit in card.children(kind=kind)}
    assert all(one == view(at()) | {"unit": one["unit"]} for one in down)
    (current,) = [link for link in page.all("a") if link.get("aria-current") and link["class"] == "filter"]
    assert view(current["href"])["where"] == way


def test_a_way_that_does_not_fit_shows_the_map(card: Scorecard) -> None:
    assert card_of(card, "061", where_view.DEPARTMENTS).all("ol")[0]["class"] == "tilemap"


def test_the_map_tells_silent_units_from_missed_ones(card: Scorecard) -> None:
    page = card_of(card, "06")
    told = {link.get("aria-label") or "" for link in page.all("a")}
    assert "Na Rì: chưa có số liệu" in told, "the eighth district reported nothing"
    assert "TP Bắc Kạn: 46,0%, gần đạt" in told


def square(code: str, west: float) -> Shape:
    return Shape(code, ((((west, 22.0), (west + 0.1, 22.0), (west + 0.1, 22.1), (west, 22.1)),),))


def test_units_without_borders_stay_beside_those_that_have_some(card: Scorecard) -> None:
    fault = Finding(code=Code.PLAN_FAULT, severity=Severity.WARNING, message="<b>vùng thứ 3</b>", hint="Sửa tệp.")
    known = Borders({code: square(code, 105.0 + number) for number, code in enumerate(("058", "061"))}, (fault,))
    page = Page(where_view.where(card, card.plan.indicators[PAYMENT], card.root, None, at, known))
    lands = {view(link["href"])["unit"] for link in page.all("a") if (link.get("class") or "").startswith("land")}
    tiles = {view(link["href"])["unit"] for link in page.all("a") if (link.get("class") or "").startswith("tile")}
    assert lands == {"058", "061"}
    assert lands | tiles == {unit.code for unit in card.children(kind=Kind.DISTRICT)}
    assert not lands & tiles
    assert "Chưa có ranh giới" in page.text
    assert "Tệp ranh giới có 1 lỗi" in page.text
    assert "<b>vùng thứ 3</b>" in page.text, "shown as text"


def test_communes_without_borders_are_tiles_though_districts_have_some(card: Scorecard) -> None:
    known = Borders({"061": square("061", 105.0)})
    page = Page(where_view.where(card, card.plan.indicators[PAYMENT], card.unit("061"), None, at, known))
    assert "tilemap" in {one.get("class") for one in page.all("ol")}
    assert "Chưa có ranh giới" not in page.text


@pytest.mark.parametrize("way", [where_view.VERDICTS, where_view.VALUES, where_view.ORDER])
def test_the_unit_on_screen_is_marked_among_its_neighbours(card: Scorecard, way: str) -> None:
    page = card_of(card, "01891", way)
    marked = [one for tag in ("a", "li") for one in page.all(tag) if one.get("aria-current")]
    assert len([one for one in marked if one.get("class") != "filter"]) == 1
