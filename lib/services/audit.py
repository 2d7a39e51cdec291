"""The audit log for those who may read it: searching, verifying, giving it out."""

import csv
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from lib.core.account import Right, Role
from lib.core.audit import Act, Break, Entry, Head
from lib.core.errors import DashboardError
from lib.core.text import like_formula, without_controls
from lib.core.words import local
from lib.services import permission
from lib.services.office import Office
from lib.services.workbooks import TEXT_LENGTH, Value, table_workbook
from lib.store.audit import Wanted

PAGE = 50
"""Entries that are shown at once."""
SHEET = 1_000_000
"""Entries that fit into one sheet of a workbook."""
TITLE = "Nhật ký"
COLUMNS = (
    "Số", "Lúc", "Ai", "Tài khoản", "Vai trò", "Từ đâu", "Việc", "Về", "Trước", "Sau", "Mã mục trước", "Mã mục",
)  # fmt: skip
_CUT = "… (đầy đủ trong tệp .csv)"


class AuditExportError(DashboardError):
    """The log could not be written into a file."""

    hint = "Kiểm tra thư mục, quyền ghi và dung lượng ổ đĩa; đóng tệp nếu đang mở trong Excel."


def number(office: Office, wanted: Wanted) -> int:
    """How many entries there are of those one looks for. Raises NotAllowed."""
    permission.require(office, Right.AUDIT)
    return office.store.audit.number(wanted)


def entries(office: Office, wanted: Wanted, page: int = 1, limit: int = PAGE) -> list[Entry]:
    """A page of those one looks for, newest first. Raises NotAllowed."""
    permission.require(office, Right.AUDIT)
    return office.store.audit.entries(wanted, limit, (page - 1) * limit)


def people(office: Office) -> list[str]:
    """Every name in the log. Raises NotAllowed."""
    permission.require(office, Right.AUDIT)
    return office.store.audit.people()


def head(office: Office) -> Head:
    """How many entries there are, and the hash of the last: what an office writes down. Raises NotAllowed."""
    permission.require(office, Right.AUDIT)
    return office.store.audit.head()


def verify(office: Office, noted: Head | None = None) -> Break | None:
    """The first entry that was touched, or is missing; None if the log is whole.

    `noted` is a head that somebody wrote down earlier: the log must still have it. Raises NotAllowed.
    """
    permission.require(office, Right.AUDIT)
    return office.store.audit.first_break(noted)


def export(office: Office, target: Path) -> int:
    """Write the whole log, oldest first, as .xlsx or .csv by the file's ending; answers the number of entries.

    Raises:
        NotAllowed: the person may not read the log.
        AuditExportError: another ending, more than a sheet holds, or the file cannot be written.
    """
    permission.require(office, Right.AUDIT)
    ending = target.suffix.lower()
    if ending not in (".xlsx", ".csv"):
        raise AuditExportError(
            f"Không xuất được dạng “{target.suffix}”.", hint="Đặt tên tệp kết thúc bằng .xlsx hoặc .csv."
        )
    written = office.store.audit.head().entries
    if ending == ".xlsx" and written > SHEET:
        raise AuditExportError("Nhật ký dài hơn một trang tính Excel.", hint="Xuất thành tệp .csv.")
    try:
        if ending == ".xlsx":
            target.write_bytes(table_workbook(TITLE, COLUMNS, fitting(rows(office.store.audit.all()))))
        else:
            _write_csv(target, rows(office.store.audit.all()))
    except OSError as error:
        raise AuditExportError(f"Không ghi được tệp {target}.") from error
    return written


def rows(found: Iterable[Entry]) -> Iterator[tuple[Value, ...]]:
    """Entries as rows under COLUMNS."""
    for entry in found:
        yield (
            entry.number, entry.at, entry.who, entry.account, role_label(entry.role), entry.origin,
            act_label(entry.act), entry.subject, entry.before, entry.after, entry.previous, entry.hash,
        )  # fmt: skip


def fitting(found: Iterable[tuple[Value, ...]]) -> Iterator[tuple[Value, ...]]:
    """The same for cells of a workbook: what does not fit into one says where the rest stands."""
    longest = TEXT_LENGTH - len(_CUT)
    for row in found:
        yield tuple(
            said[:longest] + _CUT if isinstance(said, str) and len(said) > TEXT_LENGTH else said for said in row
        )


def role_label(role: str) -> str:
    return Role(role).label if role in set(Role) else role


def act_label(act: str) -> str:
    """An act that only a newer program knows stands as it is."""
    return Act(act).label if act in set(Act) else act


def _write_csv(target: Path, found: Iterable[tuple[Value, ...]]) -> None:
    with target.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file)
        table.writerow(COLUMNS)
        table.writerows([_plain(one) for one in row] for row in found)


def _plain(value: Value) -> str:
    """A text that no spreadsheet works out when it opens the file."""
    said = local(value).isoformat() if isinstance(value, datetime) else without_controls(str(value))
    return f"'{said}" if like_formula(said) else said
