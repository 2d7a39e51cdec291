"""What people say of the goals that no figure measures."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256

from lib.core.account import Right
from lib.core.judgement import Judgement, Standing
from lib.core.period import Period
from lib.core.words import count
from lib.insight import goals
from lib.services import permission, statements
from lib.services.office import Office
from lib.services.statements import StatementError

FILE_BYTES = 10 * 1024 * 1024
FILE_NAME_LENGTH = 150
FILE_KINDS = (
    "pdf", "doc", "docx", "odt", "rtf", "txt", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "odp", "jpg", "jpeg", "png",
    "tif", "tiff", "zip", "rar", "7z",
)  # fmt: skip
"""Papers, pictures of papers and packed ones: what others will open must not be a program or a page."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file laid beside a judgement, as its sender named it."""

    name: str
    content: bytes


def judge(
    office: Office,
    *,
    goal: str,
    period: Period,
    standing: Standing,
    evidence: str,
    file: Attachment | None = None,
    sample: bool = False,
) -> Judgement:
    """Say how a goal stands in a period, with evidence in words, a file, or both.

    Raises:
        NotAllowed: only leaders and officers judge.
        StatementError: no such goal or one that an indicator measures, no evidence, a file that is empty or too large.
        StoreError: the database refuses; nothing was changed.
    """
    permission.require(office, Right.JUDGE)
    said = Judgement(
        goal=_judged_by_person(office, goal),
        period=statements.period(office, period),
        standing=standing,
        evidence=statements.text(evidence, "minh chứng", empty=file is not None),
        person=statements.person(office.actor.name),
        at=datetime.now(UTC),
        file_name=None if file is None else _name(file),
        sha256=None if file is None else sha256(file.content).hexdigest(),
        sample=sample,
    )
    office.store.add_judgement(said, None if file is None else file.content)
    return said


def withdraw(office: Office, goal: str, period: Period) -> None:
    """Take back what stands for exactly this goal and period; it stays in the history.

    Raises:
        NotAllowed: only leaders and officers judge.
        StatementError: nothing stands there.
    """
    permission.require(office, Right.JUDGE)
    found = next((one for one in office.store.judgements() if (one.goal, one.period) == (goal, period)), None)
    if found is None:
        raise StatementError("Mục tiêu này chưa được đánh giá trong kỳ.", hint="Tải lại trang.")
    # The file stays with the judgement that brought it.
    taken_back = replace(found, withdrawn=True, person=statements.person(office.actor.name), at=datetime.now(UTC))
    office.store.add_judgement(replace(taken_back, file_name=None, sha256=None))


def current(office: Office, period: Period) -> Mapping[str, Judgement]:
    """By goal, what holds as of a period: its own judgement, else the latest of a period that closed before.

    `Judgement.period` tells which it is.
    """
    return goals.standing_in(office.store.judgements(), period)


def history(office: Office, goal: str) -> tuple[Judgement, ...]:
    """Everything ever said of a goal, newest first; a withdrawn one took back what its period had."""
    return tuple(one for one in reversed(office.store.judged()) if one.goal == goal)


def evidence(office: Office, sha256: str) -> bytes | None:
    """The bytes of a file laid beside a judgement; None for an unknown one."""
    return office.store.evidence(sha256)


def _judged_by_person(office: Office, code: str) -> str:
    goal = next((one for one in office.plan.goals if one.id == code), None)
    if goal is None:
        raise StatementError(f"Kế hoạch không có mục tiêu mã “{code}”.", hint="Chọn một mục tiêu trong danh sách.")
    if goal.indicator is not None:
        raise StatementError(
            "Mục tiêu này đo bằng số liệu, không đánh giá bằng tay.", hint="Nạp báo cáo có chỉ tiêu đó."
        )
    return code


def _name(file: Attachment) -> str:
    if not file.content:
        raise StatementError("Tệp minh chứng trống.", hint="Chọn tệp khác, hoặc chỉ ghi minh chứng bằng lời.")
    if len(file.content) > FILE_BYTES:
        raise StatementError(
            f"Tệp minh chứng lớn hơn {count(FILE_BYTES // 1024**2)} MB.", hint="Chọn tệp nhỏ hơn, hoặc ghi nơi lưu tệp."
        )
    ending = file.name.rpartition(".")[2].strip().lower()
    if ending not in FILE_KINDS:
        raise StatementError(
            f"Tệp minh chứng loại “.{ending[:10]}” không được nhận.",
            hint="Dùng tệp PDF, Word, Excel, PowerPoint, ảnh chụp hoặc tệp nén (.zip, .rar, .7z).",
        )
    plain = " ".join(statements.text(file.name, "tên tệp").replace("\\", "/").rpartition("/")[2].split())
    return plain[-FILE_NAME_LENGTH:] or "minh-chung"
