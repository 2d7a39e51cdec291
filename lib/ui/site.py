"""Every page of the site, named once: menu, links and tests read this table."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from lib.core.account import Right

ROOT = Path(__file__).resolve().parents[2]
FRAME = Path(__file__).with_name("frame.py")
STYLE = Path(__file__).with_name("page.css")
REPORTS_STYLE = Path(__file__).with_name("reports.css")  # of the pages about files
STATIC = ROOT / "static"
ICON = STATIC / "icon.svg"  # the name of an icon would be fetched from the internet


class PageEntry(NamedTuple):
    """`path` is the script below the project root, `url` its address; an empty one is the start page.

    Only who has the `right` is shown the page.
    """

    path: str
    title: str
    url: str
    help: str
    right: Right | None = None

    @property
    def script(self) -> Path:
        return ROOT / self.path


OVERVIEW = PageEntry("pages/overview.py", "Tổng quan", "", "Cả kế hoạch trên một màn hình: đạt gì, thiếu gì, ở đâu.")
AREA = PageEntry("pages/area.py", "Lĩnh vực", "area", "Một lĩnh vực: mọi chỉ tiêu, diễn biến và xếp hạng địa bàn.")
UNIT = PageEntry("pages/unit.py", "Địa bàn", "unit", "Một huyện, thành phố hay sở, ngành: mọi chỉ tiêu và thứ hạng.")
INDICATOR = PageEntry(
    "pages/indicator.py", "Chỉ tiêu", "indicator", "Một chỉ tiêu: định nghĩa, mọi đơn vị, nguồn số liệu."
)
TASKS = PageEntry("pages/tasks.py", "Nhiệm vụ", "tasks", "Nhiệm vụ của kế hoạch: việc nào quá hạn, của ai, đến đâu.")
DIRECTIVES = PageEntry(
    "pages/directives.py", "Chỉ đạo", "directives", "Ý kiến chỉ đạo tại các cuộc họp: còn mở, đã xong."
)
REPORTING = PageEntry(
    "pages/reporting.py",
    "Tình hình báo cáo",
    "reporting",
    "Đơn vị nào đã nộp, nộp muộn, chưa nộp; số liệu nào cần xem lại.",
)
MEETING = PageEntry(
    "pages/meeting.py", "Trình chiếu", "meeting", "Toàn màn hình, mỗi trang một ý, dùng trong cuộc họp."
)
UPLOAD = PageEntry("pages/upload.py", "Nạp báo cáo", "upload", "Đọc tệp Excel các đơn vị gửi, xem lại rồi lưu.")
BRIEFING = PageEntry(
    "pages/briefing.py", "Xuất báo cáo", "briefing", "Báo cáo của một kỳ bằng Word, PowerPoint, Excel, PDF."
)
HISTORY = PageEntry("pages/history.py", "Lịch sử nạp", "history", "Mọi lần nạp, ai nạp, tệp gốc; rút lại được.")
APPROVAL = PageEntry(
    "pages/approval.py",
    "Chờ duyệt",
    "approval",
    "Báo cáo do đơn vị tự nạp: xem, duyệt hoặc không duyệt.",
    Right.APPROVE,
)
FORMS = PageEntry("pages/forms.py", "Biểu mẫu", "forms", "Biểu mẫu trống gửi đơn vị điền, nạp lại được ngay.")
DICTIONARY = PageEntry(
    "pages/dictionary.py", "Từ điển", "dictionary", "Những điều anh chị đã chọn khi nạp, được ghi nhớ; quên được."
)
AUDIT = PageEntry(
    "pages/audit.py", "Nhật ký", "audit", "Ai đã thay đổi gì, lúc nào, từ đâu; tìm và xuất ra Excel.", Right.AUDIT
)
ACCOUNTS = PageEntry(
    "pages/accounts.py", "Tài khoản", "accounts", "Ai được đăng nhập, với vai trò nào, cho đơn vị nào.", Right.ACCOUNTS
)

_MAIN = (OVERVIEW, AREA, UNIT, INDICATOR, TASKS, DIRECTIVES)
_MORE = (REPORTING, APPROVAL, BRIEFING, FORMS, HISTORY, DICTIONARY, AUDIT, ACCOUNTS)
_BUTTONS = (MEETING, UPLOAD)


def _made(entries: Iterable[PageEntry]) -> tuple[PageEntry, ...]:
    return tuple(entry for entry in entries if entry.script.is_file())


MAIN = _made(_MAIN)
"""In the bar, for leaders."""
MORE = _made(_MORE)
"""In the bar's last menu, for officers."""
PAGES = (*MAIN, *_made(_BUTTONS), *MORE)
_BY_URL = {entry.url: entry for entry in PAGES}


def page_at(url: str) -> PageEntry | None:
    """The page with this address (without slashes and query), None for an unknown one."""
    return _BY_URL.get(url)
