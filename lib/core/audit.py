"""The audit log: who changed what, when and from where, each entry chained to the one before by its hash."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256
from operator import attrgetter
from typing import Any, NamedTuple

from lib.core.account import Actor
from lib.core.words import count


class Act(StrEnum):
    """What somebody did."""

    IMPORT = "import"
    SETTLE = "settle"
    WITHDRAW = "withdraw"
    APPROVE = "approve"
    REFUSE = "refuse"
    TASKS = "tasks"
    PROGRESS = "progress"
    FORGET = "forget"
    DIRECTIVE = "directive"
    JUDGEMENT = "judgement"
    NOTE = "note"
    PLAN = "plan"
    ACCOUNT = "account"
    SIGN_IN = "sign_in"
    SIGN_IN_REFUSED = "sign_in_refused"
    SIGN_OUT = "sign_out"
    BACKUP = "backup"
    RESTORE = "restore"
    RETENTION = "retention"

    @property
    def label(self) -> str:
        return _ACTS[self]


_ACTS = {
    Act.IMPORT: "Nạp báo cáo",
    Act.SETTLE: "Trả lời câu hỏi",
    Act.WITHDRAW: "Rút lần nạp",
    Act.APPROVE: "Duyệt báo cáo",
    Act.REFUSE: "Từ chối báo cáo",
    Act.TASKS: "Nạp danh sách nhiệm vụ",
    Act.PROGRESS: "Nạp tiến độ nhiệm vụ",
    Act.FORGET: "Quên điều đã nhớ",
    Act.DIRECTIVE: "Ý kiến chỉ đạo",
    Act.JUDGEMENT: "Đánh giá mục tiêu",
    Act.NOTE: "Giải trình",
    Act.PLAN: "Nạp kế hoạch",
    Act.ACCOUNT: "Tài khoản",
    Act.SIGN_IN: "Đăng nhập",
    Act.SIGN_IN_REFUSED: "Đăng nhập không thành",
    Act.SIGN_OUT: "Đăng xuất",
    Act.BACKUP: "Sao lưu",
    Act.RESTORE: "Khôi phục",
    Act.RETENTION: "Xóa tệp hết hạn lưu giữ",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """In whose name something is written. `role` is the role's code; account and role are empty without an account."""

    who: str
    account: str = ""
    role: str = ""
    origin: str = ""

    @classmethod
    def of(cls, actor: Actor) -> "Signature":
        return cls(who=actor.name, account=actor.account or "", role=actor.role or "", origin=actor.origin)


PROGRAM = Signature(who="chương trình")
"""Who writes where nobody signed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One change. `number` counts from 1; `at` is UTC. `before` and `after` are JSON as from `told`.

    `previous` is the hash of the entry before, empty for the first; `hash` is this entry's own, over all the rest.
    """

    number: int
    at: datetime
    who: str
    account: str
    role: str
    origin: str
    act: str
    subject: str
    before: str
    after: str
    previous: str
    hash: str = ""


class Head(NamedTuple):
    """The end of the chain: how many entries there are, and the hash of the last one, empty without any."""

    entries: int = 0
    hash: str = ""


class Break(NamedTuple):
    """The first entry at which the chain does not hold, and why, in a sentence."""

    number: int
    reason: str


def told(values: Mapping[str, Any] | None) -> str:
    """What changed, as canonical JSON; empty for nothing."""
    return json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":")) if values else ""


def digest(entry: Entry) -> str:
    """The SHA-256 over everything that the entry says, and so over all entries before it."""
    number, at, *rest = _SAID(entry)
    said = [number, at.astimezone(UTC).isoformat(timespec="microseconds"), *rest]
    return sha256(_LINE(said).encode("utf-8", "replace")).hexdigest()


_LINE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_SAID = attrgetter(*(field.name for field in fields(Entry) if field.name != "hash"))


def chained(head: Head, entry: Entry) -> Entry:
    """The entry as the next one of the chain; its own number and hashes count for nothing."""
    entry = replace(entry, number=head.entries + 1, previous=head.hash)
    return replace(entry, hash=digest(entry))


def first_break(entries: Iterable[Entry], head: Head, noted: Head | None = None) -> Break | None:
    """Where the chain does not hold, None if it does. `entries` come in the order of their numbers.

    `head` is what the store keeps beside them; `noted` is a head that somebody wrote down earlier, elsewhere.
    """
    last = Head()
    met = noted is None or noted == last
    for entry in entries:
        number = last.entries + 1
        if entry.number != number:
            return Break(number, "mục này đã bị xóa hoặc đổi chỗ")
        if entry.previous != last.hash:
            return Break(number, "mục này không nối với mục trước nó")
        if entry.hash != digest(entry):
            return Break(number, "nội dung mục này đã bị sửa")
        last = Head(number, entry.hash)
        met = met or last == noted
    if last.entries < head.entries:
        return Break(last.entries + 1, f"thiếu {count(head.entries - last.entries)} mục cuối")
    if last != head:
        return Break(head.entries + 1, "số mục ghi bên cạnh nhật ký không khớp với nhật ký")
    if noted is not None and not met:
        return Break(noted.entries, "nhật ký không còn khớp với con số đã ghi lại trước đây")
    return None
