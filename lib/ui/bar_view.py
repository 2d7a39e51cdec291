"""The bar on top of every page: menu, way to upload, and the word “DỮ LIỆU MẪU” while sample data are in the store."""

from collections.abc import Iterable

from lib.charts.svg import text
from lib.core.account import LOCAL, Actor
from lib.core.plan import Plan
from lib.ui import links, pieces, site
from lib.ui.site import PageEntry
from lib.web import addresses, forms

CURRENT = ' aria-current="page"'


def bar(
    plan: Plan,
    here: PageEntry,
    *,
    area: str | None,
    period: str | None,
    sample: bool,
    back: str,
    actor: Actor = LOCAL,
    leave: str = "",
    waiting: int = 0,
) -> str:
    """`area` is the one on screen, if any; every link keeps `period`. After uploading one is at `back` again.

    `actor` is who looks at it; `leave` is the token of its form for signing out; `waiting` reports wait for officers.
    """
    more = [entry for entry in site.MORE if entry.right is None or actor.may(entry.right)]
    items = [
        _areas(plan, here, area, period) if entry is site.AREA else _item(entry, here, period) for entry in site.MAIN
    ]
    waiting = waiting if site.APPROVAL in more else 0
    rows = [(_called(entry, waiting), links.to(entry, period=period), entry is here) for entry in more]
    badge = '<span class="sample">DỮ LIỆU MẪU</span>' if sample else ""
    return (
        f'<header class="bar"><a class="brand" href="{text(links.to(site.OVERVIEW, period=period))}">'
        f"CCHC {text(plan.province)} {plan.year}</a>"
        f'<nav aria-label="Các trang">{"".join(items)}{_menu("Thêm", rows, here in site.MORE, waiting)}</nav>'
        f"{badge}{_meeting(period)}{_upload(here, period, back)}{_person(actor, leave)}</header>{_open_to_all(actor, period)}"
    )


def _called(entry: PageEntry, waiting: int) -> str:
    return f"{entry.title} ({waiting})" if entry is site.APPROVAL and waiting else entry.title


def _person(actor: Actor, leave: str) -> str:
    """Who is signed in, and what one may do about that; these links leave the page."""
    if actor.account is None or actor.role is None:
        return ""
    called = actor.name.split()[-1]  # the given name comes last, and the bar has room for no more
    return (
        f'<details class="menu who"><summary title="{text(actor.name)}"><span>{text(called)}</span></summary><ul>'
        f'<li class="role"><b>{text(actor.name)}</b><br>{text(actor.account)} · {actor.role.label}</li>'
        f'<li><a href="{addresses.PASSWORD.strip("/")}" target="_self">Đổi mật khẩu</a></li>'
        f'<li><form method="post" action="{addresses.SIGN_OUT.strip("/")}">'
        f'<input type="hidden" name="{forms.TOKEN}" value="{text(leave)}"><button>Đăng xuất</button></form></li>'
        f"</ul></details>"
    )


def _open_to_all(actor: Actor, period: str | None) -> str:
    if actor.role is not None:
        return ""
    made = site.ACCOUNTS in site.PAGES
    way = f" {pieces.link(links.to(site.ACCOUNTS, period=period), 'Tạo tài khoản')}" if made else ""
    return f'<p class="open-to-all">Chưa có tài khoản nào: ai dùng máy này đều có mọi quyền, máy khác không vào được.{way}</p>'


def _item(entry: PageEntry, here: PageEntry, period: str | None) -> str:
    current = CURRENT if entry is here else ""
    return (
        f'<a href="{text(links.to(entry, period=period))}" title="{text(entry.help)}"{current}>{text(entry.title)}</a>'
    )


def _areas(plan: Plan, here: PageEntry, chosen: str | None, period: str | None) -> str:
    inside = here is site.AREA
    rows = [
        (area.name, links.to(site.AREA, area=area.id, period=period), inside and area.id == chosen)
        for area in plan.areas
    ]
    return _menu(site.AREA.title, rows, inside)


def _menu(title: str, rows: Iterable[tuple[str, str, bool]], here: bool, waiting: int = 0) -> str:
    """`rows` are (words, address, whether that is the page on screen); `waiting` is told beside the title."""
    badge = f' <b class="count" title="{waiting} báo cáo chờ duyệt">{waiting}</b>' if waiting else ""
    items = "".join(
        f'<li><a href="{text(href)}"{CURRENT if current else ""}>{text(said)}</a></li>' for said, href, current in rows
    )
    return f'<details class="menu{" here" if here else ""}"><summary>{text(title)}{badge}</summary><ul>{items}</ul></details>'


def _meeting(period: str | None) -> str:
    if site.MEETING not in site.PAGES:
        return ""
    href = links.to(site.MEETING, period=period)
    return f'<a class="present" href="{text(href)}" title="{text(site.MEETING.help)}">{site.MEETING.title}</a>'


def _upload(here: PageEntry, period: str | None, back: str) -> str:
    if site.UPLOAD not in site.PAGES:
        return ""
    current = CURRENT if here is site.UPLOAD else ""
    return (
        f'<a class="upload" href="{text(links.to(site.UPLOAD, period=period, **{links.FROM: back}))}" '
        f'title="{text(site.UPLOAD.help)}"{current}>{site.UPLOAD.title}</a>'
    )
