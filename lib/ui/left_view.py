"""What a page shows once its session ended: that it did, the way back in, and nothing else."""

from collections.abc import Mapping
from urllib.parse import urlencode

from lib.charts.svg import text
from lib.ui.serving import base
from lib.ui.site import PageEntry
from lib.web import addresses


def left(here: PageEntry, view: Mapping[str, str]) -> str:
    """`view` are the names and values in the address; after signing in one is there again."""
    back = f"{base()}/{here.url}" + (f"?{urlencode(view)}" if view else "")
    return (
        f'<section class="card start left"><h1>Phiên làm việc đã kết thúc</h1>'
        f"<p>Anh chị đã đăng xuất, để máy nghỉ quá lâu, hoặc quản trị vừa đổi tài khoản này.</p>"
        f'<p><a class="again" href="{text(addresses.sign_in(base(), back))}" target="_self">Đăng nhập lại</a></p></section>'
    )
