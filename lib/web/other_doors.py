"""What the sign-in page offers beside the password."""

from html import escape

from starlette.requests import HTTPConnection

from lib.services import sign_on
from lib.services.doors import Doors
from lib.web import addresses, forms, proxy

PROXY = "proxy"


def paths(doors: Doors | None) -> tuple[str, ...]:
    """What is asked by who is not signed in."""
    province = (addresses.PROVINCE, addresses.PROVINCE_BACK) if doors and doors.provider else ()
    return (*province, addresses.PROXY) if doors and doors.proxy else province


def offers(connection: HTTPConnection, doors: Doors | None, base: str, back: str, secret: str) -> str:
    """The buttons of the other doors, as HTML; `secret` is what the page's forms are bound to."""
    found = ""
    if doors and doors.provider:
        # A link, since a form may lead nowhere but here.
        way = addresses.leading_on(addresses.PROVINCE, base, back)
        found += f'<p><a class="button other" href="{escape(way)}">Đăng nhập bằng tài khoản tỉnh</a></p>'
    if told := proxy.told(connection, doors):
        way = addresses.leading_on(addresses.PROXY, base, back)
        found += (
            f'<form method="post" action="{escape(way)}">{forms.hidden(secret, PROXY)}'
            f'<button class="other">Vào với tên {escape(sign_on.name_of(told) or told.account[0])}</button></form>'
        )
    return f'<div class="others">{found}</div>' if found else ""
