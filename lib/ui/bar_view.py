"""The bar on top of every page: menu, way to upload, and the word “DỮ LIỆU MẪU” while sample data are in the store."""

from lib.charts.svg import text
from lib.core.plan import Plan
from lib.ui import links, site
from lib.ui.site import PageEntry


def bar(plan: Plan, here: PageEntry, *, area: str | None, period: str | None, sample: bool, back: str) -> str:
    """`area` is the one on screen, if any; every link keeps `period`. After uploading one is at `back` again."""
    entries = [site.OVERVIEW, site.AREA, site.UNIT, site.INDICATOR, site.FORMS, site.HISTORY, site.DICTIONARY]
    items = [
        _areas(plan, here, area, period) if entry is site.AREA else _item(entry, here, period)
        for entry in entries
        if entry in site.PAGES
    ]
    badge = '<span class="sample">DỮ LIỆU MẪU</span>' if sample else ""
    return (
        f'<header class="bar"><a class="brand" href="{text(links.to(site.OVERVIEW, period=period))}">'
        f"CCHC {text(plan.province)} {plan.year}</a>"
        f'<nav aria-label="Các trang">{"".join(items)}</nav>{badge}{_upload(here, period, back)}</header>'
    )


def _item(entry: PageEntry, here: PageEntry, period: str | None) -> str:
    current = ' aria-current="page"' if entry is here else ""
    return (
        f'<a href="{text(links.to(entry, period=period))}" title="{text(entry.help)}"{current}>{text(entry.title)}</a>'
    )


def _areas(plan: Plan, here: PageEntry, chosen: str | None, period: str | None) -> str:
    rows = []
    for area in plan.areas:
        current = ' aria-current="page"' if here is site.AREA and area.id == chosen else ""
        href = links.to(site.AREA, area=area.id, period=period)
        rows.append(f'<li><a href="{text(href)}"{current}>{text(area.name)}</a></li>')
    here_class = " here" if here is site.AREA else ""
    return f'<details class="menu{here_class}"><summary>{site.AREA.title}</summary><ul>{"".join(rows)}</ul></details>'


def _upload(here: PageEntry, period: str | None, back: str) -> str:
    if site.UPLOAD not in site.PAGES:
        return ""
    current = ' aria-current="page"' if here is site.UPLOAD else ""
    return (
        f'<a class="upload" href="{text(links.to(site.UPLOAD, period=period, **{links.FROM: back}))}" '
        f'title="{text(site.UPLOAD.help)}"{current}>{site.UPLOAD.title}</a>'
    )
