"""Where the server may listen: without accounts only on this machine."""

from lib.core.errors import DashboardError
from lib.services import accounts
from lib.services.office import Office
from lib.web.hosts import is_loopback


class OpenToAll(DashboardError):
    """The server would answer other machines while anybody could do anything."""


def check(office: Office, address: str | None) -> None:
    """Refuse to listen on `address`, None for all, while there is no account.

    Raises:
        OpenToAll: others could reach it, and there is no account.
    """
    if is_loopback((address or "").strip("[]")) or accounts.exist(office):
        return
    raise OpenToAll(
        f"Địa chỉ {address or 'mọi địa chỉ của máy'} cho phép máy khác truy cập, nhưng chương trình chưa có tài khoản nào.",
        hint=f"Tạo tài khoản quản trị đầu tiên bằng lệnh: {accounts.COMMAND}",
    )
