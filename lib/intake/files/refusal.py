"""Why a file is not read, in words for the person who sent it."""

from lib.core.errors import DashboardError
from lib.core.finding import Code

_SAVE_AGAIN = "Mở tệp bằng Excel, lưu lại dạng .xlsx rồi nạp lại."
_SEND_AGAIN = "Mở thử tệp bằng Excel; nếu không mở được, đề nghị đơn vị gửi lại tệp."
_MAKE_SMALLER = "Chỉ giữ lại các biểu số liệu, xóa hình ảnh, trang và vùng thừa, lưu lại dạng .xlsx rồi nạp lại."
_REMOVE_PASSWORD = "Mở tệp bằng Excel, gỡ mật khẩu, lưu lại rồi nạp lại."  # noqa: S105 - a sentence


class Refused(DashboardError):
    """The file is not read at all; `code` is one of empty, unreadable, encrypted, too large."""

    def __init__(self, code: Code, message: str, *, hint: str) -> None:
        super().__init__(message, hint=hint)
        self.code = code


def empty(message: str = "Tệp rỗng, không có dữ liệu.") -> Refused:
    return Refused(Code.EMPTY_FILE, message, hint="Kiểm tra lại tệp đã chọn; đề nghị đơn vị gửi lại nếu cần.")


def encrypted() -> Refused:
    return Refused(Code.ENCRYPTED_FILE, "Tệp được bảo vệ bằng mật khẩu nên không đọc được.", hint=_REMOVE_PASSWORD)


def too_large(message: str) -> Refused:
    return Refused(Code.TOO_LARGE, message, hint=_MAKE_SMALLER)


def damaged(message: str = "Tệp bị hỏng hoặc không đúng định dạng bảng tính nên không đọc được.") -> Refused:
    return Refused(Code.UNREADABLE_FILE, message, hint=_SEND_AGAIN)


def other_format(message: str) -> Refused:
    """For a file that Excel may well open, but this program does not."""
    return Refused(Code.UNREADABLE_FILE, message, hint=_SAVE_AGAIN)


def not_started() -> Refused:
    """The fault is the machine's, not the file's."""
    message = "Không khởi động được tiến trình đọc tệp trên máy chủ."
    return Refused(Code.UNREADABLE_FILE, message, hint="Báo quản trị hệ thống; tệp chưa được đọc.")
