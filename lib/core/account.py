"""Who works with the program, and what each may do."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Right(StrEnum):
    """One thing a person may do; seeing the figures needs none."""

    UPLOAD = "upload"
    SETTLE = "settle"
    APPROVE = "approve"
    WITHDRAW = "withdraw"
    TASKS = "tasks"
    DICTIONARY = "dictionary"
    JUDGE = "judge"
    DIRECT = "direct"
    FOLLOW_UP = "follow_up"
    NOTE = "note"
    SAMPLE = "sample"
    ACCOUNTS = "accounts"
    PLAN = "plan"
    BACKUP = "backup"
    RETENTION = "retention"
    AUDIT = "audit"

    @property
    def label(self) -> str:
        """What one does, to stand behind “được”: “nạp báo cáo”."""
        return _DOES[self]


_DOES = {
    Right.UPLOAD: "nạp báo cáo",
    Right.SETTLE: "trả lời câu hỏi về báo cáo",
    Right.APPROVE: "duyệt báo cáo của đơn vị",
    Right.WITHDRAW: "rút báo cáo đã nạp",
    Right.TASKS: "sửa danh sách nhiệm vụ",
    Right.DICTIONARY: "sửa từ điển",
    Right.JUDGE: "đánh giá mục tiêu",
    Right.DIRECT: "ghi, sửa hoặc rút ý kiến chỉ đạo",
    Right.FOLLOW_UP: "ghi kết quả thực hiện ý kiến chỉ đạo",
    Right.NOTE: "ghi giải trình",
    Right.SAMPLE: "nạp hoặc rút dữ liệu mẫu",
    Right.ACCOUNTS: "quản lý tài khoản",
    Right.PLAN: "nạp kế hoạch",
    Right.BACKUP: "sao lưu hoặc khôi phục dữ liệu",
    Right.RETENTION: "xóa tệp hết thời hạn lưu giữ",
    Right.AUDIT: "xem nhật ký",
}


class Role(StrEnum):
    LEADER = "leader"
    UNIT = "unit"
    OFFICER = "officer"
    ADMIN = "admin"

    @property
    def label(self) -> str:
        return _CALLED[self]


_CALLED = {Role.LEADER: "Lãnh đạo", Role.UNIT: "Đơn vị", Role.OFFICER: "Chuyên viên", Role.ADMIN: "Quản trị"}

RIGHTS: Mapping[Role, frozenset[Right]] = {
    Role.LEADER: frozenset({Right.UPLOAD, Right.DIRECT, Right.FOLLOW_UP, Right.JUDGE}),
    Role.UNIT: frozenset({Right.UPLOAD, Right.NOTE}),
    Role.OFFICER: frozenset(
        {
            Right.UPLOAD, Right.SETTLE, Right.APPROVE, Right.WITHDRAW, Right.TASKS, Right.DICTIONARY, Right.JUDGE,
            Right.FOLLOW_UP, Right.NOTE, Right.SAMPLE,
        }
    ),
    Role.ADMIN: frozenset({Right.ACCOUNTS, Right.PLAN, Right.BACKUP, Right.RETENTION, Right.AUDIT, Right.SAMPLE}),
}  # fmt: skip
"""What each role may do. What a unit may, it may for itself and for the units below it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who does something. Without a role it is whoever sits at this machine, with all rights.

    `name` is shown beside what the person wrote; `account` is the name to sign in with. `unit` is the code of the
    unit that an account of role `unit` speaks for. `origin` is the address it came from, or “dòng lệnh”.
    """

    name: str
    role: Role | None
    account: str | None = None
    unit: str | None = None
    origin: str = ""

    def __post_init__(self) -> None:
        if self.account is not None and self.role is None:
            raise ValueError(f"account {self.account} has no role")
        if self.role is Role.UNIT and not self.unit:
            raise ValueError(f"account {self.account} speaks for no unit")

    def may(self, right: Right) -> bool:
        """Whether it may do this at all; a unit may only where it is its own or below it."""
        return self.role is None or right in RIGHTS[self.role]


LOCAL = Actor(name="Máy này", role=None, origin="127.0.0.1")
"""Whoever sits at the machine on which the program runs."""
