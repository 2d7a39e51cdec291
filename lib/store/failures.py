"""What a database's refusal means for the person who asked."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import exc

from lib.core.errors import StoreError

_BUSY = "Cơ sở dữ liệu đang bận vì có người khác đang lưu; chưa có gì thay đổi."
_FULL = "Ổ đĩa chứa cơ sở dữ liệu đã đầy; chưa có gì thay đổi."
_READ_ONLY = "Cơ sở dữ liệu chỉ cho đọc, không cho ghi; chưa có gì thay đổi."
_CANNOT_OPEN = "Không mở được cơ sở dữ liệu."
_DAMAGED = "Tệp cơ sở dữ liệu bị hỏng hoặc không phải cơ sở dữ liệu của chương trình."
_DISK = "Không đọc hoặc ghi được ổ đĩa chứa cơ sở dữ liệu; chưa có gì thay đổi."
_OVERLOADED = "Máy chủ cơ sở dữ liệu đang quá tải; chưa có gì thay đổi."
_LOST = "Mất kết nối với máy chủ cơ sở dữ liệu; chưa có gì thay đổi."
_NO_ANSWER = "Không kết nối được máy chủ cơ sở dữ liệu."
_UNKNOWN = "Mất kết nối với cơ sở dữ liệu đúng lúc đang ghi nên chưa rõ đã lưu hay chưa."

_WAIT = "Chờ một lát rồi thử lại."
_ADMIN = "Báo quản trị hệ thống."
_FREE_SPACE = "Giải phóng dung lượng ổ đĩa rồi thử lại."
_MAY_WRITE = "Kiểm tra quyền ghi của chương trình vào thư mục dữ liệu."
_ADDRESS = "Kiểm tra DATABASE_URL, tài khoản và máy chủ cơ sở dữ liệu."
_RESTORE = "Khôi phục từ bản sao lưu gần nhất."
_ONCE_MORE = "Chờ một lát rồi thử lại; nếu vẫn lỗi, báo quản trị hệ thống kiểm tra máy chủ cơ sở dữ liệu."
_LOOK_FIRST = "Tải lại trang, xem đã có chưa rồi mới lưu lại. Nạp lại cùng một tệp không làm số liệu bị trùng."

_SQLITE = {
    "SQLITE_BUSY": (_BUSY, _WAIT),
    "SQLITE_LOCKED": (_BUSY, _WAIT),
    "SQLITE_PROTOCOL": (_BUSY, _WAIT),
    "SQLITE_FULL": (_FULL, _FREE_SPACE),
    "SQLITE_READONLY": (_READ_ONLY, _MAY_WRITE),
    "SQLITE_PERM": (_READ_ONLY, _MAY_WRITE),
    "SQLITE_CANTOPEN": (_CANNOT_OPEN, _MAY_WRITE),
    "SQLITE_NOTADB": (_DAMAGED, _RESTORE),
    "SQLITE_CORRUPT": (_DAMAGED, _RESTORE),
    "SQLITE_IOERR": (_DISK, _ADMIN),
}

# By SQLSTATE, else by its class.
_POSTGRESQL = {
    "55P03": (_BUSY, _WAIT),
    "40001": (_BUSY, _WAIT),
    "40P01": (_BUSY, _WAIT),
    "53100": (_FULL, _FREE_SPACE),
    "53": (_OVERLOADED, _ONCE_MORE),
    "57014": (_OVERLOADED, _ONCE_MORE),
    "57": (_LOST, _ONCE_MORE),
    "08": (_LOST, _ONCE_MORE),
    "25P03": (_LOST, _ONCE_MORE),
    "25006": (_READ_ONLY, _ADDRESS),
    "42501": (_READ_ONLY, _ADDRESS),
    "58030": (_DISK, _ADMIN),
    "28": (_NO_ANSWER, _ADDRESS),
    "3D": (_NO_ANSWER, _ADDRESS),
}
_UNDECIDED = (_LOST, _NO_ANSWER, _DISK)
"""Refusals that, in answer to a commit, leave open whether it happened."""


@contextmanager
def explained(*, ending: bool = False) -> Iterator[None]:
    """Turns what a database refuses for outside reasons into a sentence; a fault of ours passes through.

    `ending` says that inside is the commit alone.

    Raises:
        StoreError: busy, full, read only, damaged, out of reach.
    """
    try:
        yield
    except exc.TimeoutError as error:
        raise StoreError(_BUSY, hint=_WAIT) from error
    except exc.DBAPIError as error:
        reason = _reason(error)
        if reason is None:
            raise
        message, hint = (_UNKNOWN, _LOOK_FIRST) if ending and reason[0] in _UNDECIDED else reason
        raise StoreError(message, hint=hint) from error


def _reason(error: exc.DBAPIError) -> tuple[str, str] | None:
    name = getattr(error.orig, "sqlite_errorname", None)
    if name is not None:
        # Extended names add a detail: SQLITE_READONLY_DBMOVED.
        return _SQLITE.get("_".join(name.split("_")[:2]))
    state = getattr(error.orig, "sqlstate", None)
    if state is not None:
        return _POSTGRESQL.get(state) or _POSTGRESQL.get(state[:2])
    if error.connection_invalidated:
        return _LOST, _ONCE_MORE
    never_reached = isinstance(error, exc.OperationalError) or error.statement is None
    return (_NO_ANSWER, _ADDRESS) if never_reached else None
