"""The page of accounts: who may sign in, as what, since when; and what may be done about each."""

from collections.abc import Iterable, Sequence

from lib.charts.svg import text
from lib.core import words
from lib.core.account import Actor
from lib.core.plan import Plan
from lib.core.verdict import Status
from lib.store.account_records import Account
from lib.ui import links, pieces, site

DO, NAME = "do", "name"
ADD, APPOINT, PASSWORD, DISABLE, ENABLE, END = "add", "role", "password", "disable", "enable", "end"
_COLUMNS = (("Tài khoản", False), ("Vai trò", False), ("Đăng nhập gần nhất", False), ("Tình trạng", False), ("", False))


def head(found: Sequence[Account]) -> str:
    active = sum(one.disabled_at is None for one in found)
    said = f"{words.count(active)} tài khoản đang hoạt động" if found else "Chưa có tài khoản nào"
    if locked := len(found) - active:
        said += f", {words.count(locked)} đã khóa"
    add = f'<a class="button" href="{text(links.to(site.ACCOUNTS, **{DO: ADD}))}">Tạo tài khoản</a>'
    return pieces.head(said, under="Mỗi người một tài khoản; tài khoản đã khóa vẫn giữ tên người đã làm.", beside=add)


def nothing() -> str:
    """What the page says before the first account."""
    return (
        '<section class="card start"><h2>Bây giờ ai dùng máy này cũng có mọi quyền</h2>'
        "<p>Tài khoản đầu tiên là của quản trị. Tạo xong, ai cũng phải đăng nhập, và máy khác có thể được mở cho vào.</p>"
        "</section>"
    )


def list_card(found: Iterable[Account], plan: Plan, who: Actor) -> str:
    """`who` looks at the list: its own account is marked."""
    rows = [_row(one, plan, one.name == who.account) for one in found]
    return f'<section class="card accounts">{pieces.table(_COLUMNS, rows, "Tài khoản")}</section>'


def unit_name(code: str, plan: Plan) -> str:
    return plan.units.get(code).name if code in plan.units else f"đơn vị mã “{code}”"


def _row(one: Account, plan: Plan, own: bool) -> str:
    unit = f"<small>{text(unit_name(one.unit, plan))}</small>" if one.unit else ""
    seen = words.moment(one.signed_in_at) if one.signed_in_at else "chưa lần nào"
    locked = one.disabled_at is not None
    state = pieces.badge(Status.NO_DATA, "Đã khóa") if locked else pieces.badge(Status.MET, "Đang hoạt động")
    door = "" if one.sealed else "<small>không có mật khẩu</small>"
    mark = ' <span class="tag">anh chị</span>' if own else ""
    return (
        f'<tr><th scope="row">{text(one.full_name)}{mark}<small>{text(one.name)}</small></th>'
        f"<td>{one.role.label}{unit}</td><td>{text(seen)}</td><td>{state}{door}</td>"
        f'<td><div class="ways">{_ways(one.name, locked)}</div></td></tr>'
    )


def _ways(name: str, locked: bool) -> str:
    if locked:
        shown = [(ENABLE, "Mở khóa")]
    else:
        shown = [(APPOINT, "Đổi vai trò"), (PASSWORD, "Đặt mật khẩu"), (END, "Kết thúc phiên"), (DISABLE, "Khóa")]
    return "".join(pieces.link(links.to(site.ACCOUNTS, **{DO: do, NAME: name}), said) for do, said in shown)
