"""What people taught the program: every answer it does not ask for again, and those that newer ones replaced."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from lib.charts.svg import text
from lib.core import words
from lib.core.plan import Plan
from lib.core.text import fold
from lib.core.verdict import Status
from lib.store.records import MemoryRecord
from lib.ui import links, pieces, site
from lib.ui.history_view import IMPORT
from lib.ui.upload_choices import MEASURES

SENDER, TEXT, FORGET, PAGE = "sender", "q", "forget", "page"
NOBODY = "none"  # in an address: reports that do not say who wrote them
LINES = 50
KINDS = {"column": "tiêu đề cột", "unit": "tên đơn vị"}
_MEASURE_NAMES = {str(measure): name for measure, name in MEASURES.items()}
_COLUMNS = (
    ("Trong tệp ghi", False), ("Được hiểu là", False), ("Đơn vị gửi", False), ("Ai chọn", False),
    ("Từ lần nạp", False), ("", False),
)  # fmt: skip


class Entry(NamedTuple):
    """The answer in force to one question, and those it replaced, newest first."""

    record: MemoryRecord
    replaced: tuple[MemoryRecord, ...]


class Wanted(NamedTuple):
    """What the address asks for: a sender's code, NOBODY or None for all; words to find; a page of the list."""

    sender: str | None = None
    text: str = ""
    page: int = 1

    def href(self, **other: str | None) -> str:
        """This view's address with some of it changed."""
        page = str(self.page) if self.page > 1 else None
        return links.to(site.DICTIONARY, **{SENDER: self.sender, TEXT: self.text, PAGE: page} | other)


def entries(records: Iterable[MemoryRecord]) -> tuple[Entry, ...]:
    """Every question with its answers; `records` come newest first."""
    alike: dict[tuple[str, str, str | None], list[MemoryRecord]] = {}
    for record in records:
        # A unit's name means the same for everyone, a column's heading only in one sender's reports.
        alike.setdefault((record.kind, record.key, record.sender if record.kind == "column" else None), []).append(
            record
        )
    return tuple(Entry(newest, tuple(older)) for newest, *older in alike.values())


def found(all_entries: Iterable[Entry], wanted: Wanted, plan: Plan) -> tuple[Entry, ...]:
    """The entries of a sender in which every word of the text stands, whatever its diacritics."""
    looked_for = fold(wanted.text).split()
    return tuple(
        entry
        for entry in all_entries
        if (wanted.sender is None or any(sender_key(one) == wanted.sender for one in (entry.record, *entry.replaced)))
        and all(word in _said(entry, plan) for word in looked_for)
    )


def sender_key(record: MemoryRecord) -> str:
    return record.sender or NOBODY


def last_page(shown: Sequence[Entry]) -> int:
    return max(1, -(-len(shown) // LINES))


def head(all_entries: Sequence[Entry], wanted: Wanted, plan: Plan) -> str:
    """How much was learned, and the choice of the sender."""
    if not all_entries:
        return pieces.head("Từ điển: chưa ghi nhớ điều gì")
    replaced = sum(len(entry.replaced) for entry in all_entries)
    rest = f", {words.count(replaced)} điều đã được thay" if replaced else ""
    return pieces.head(
        f"Từ điển: {words.count(len(all_entries))} điều đã ghi nhớ{rest}",
        under="Chương trình dùng các lựa chọn này cho những báo cáo sau, không hỏi lại; lựa chọn mới nhất được dùng.",
        beside=pieces.choices(pieces.choice("Đơn vị gửi", wanted.href(page=None), _senders(all_entries, wanted, plan))),
    )


def empty_card() -> str:
    """What will stand here, and how it gets here."""
    upload = pieces.link(links.to(site.UPLOAD), site.UPLOAD.title)
    return (
        '<section class="card start"><h2>Chưa có gì trong từ điển</h2>'
        f'<p class="note">Khi {upload}, chương trình hỏi những chỗ chưa chắc. Câu trả lời được ghi nhớ ở đây lúc lưu '
        "báo cáo để lần sau không hỏi lại:</p>"
        "<ol><li><b>Cột</b>: tiêu đề trong báo cáo của một đơn vị ứng với chỉ tiêu nào.</li>"
        "<li><b>Đơn vị</b>: một cách viết tên là đơn vị nào, dùng cho mọi báo cáo.</li>"
        "<li>Chọn nhầm thì bấm <b>Quên</b> ở đây; lần nạp sau chương trình sẽ hỏi lại.</li></ol></section>"
    )


def nothing_found(wanted: Wanted) -> str:
    every = pieces.link(links.to(site.DICTIONARY), "Xem tất cả")
    said = f" có “{text(wanted.text)}”" if wanted.text else ""
    return f'<section class="card"><p class="note">Không có điều nào{said} trong phạm vi đã chọn. {every}</p></section>'


def list_card(shown: Sequence[Entry], wanted: Wanted, plan: Plan) -> str:
    """One page of entries, newest first, each with the answers it replaced right below."""
    start = (wanted.page - 1) * LINES
    rows = [
        row
        for entry in shown[start : start + LINES]
        for row in (
            _row(entry.record, wanted, plan, forgettable=True),
            *(_row(record, wanted, plan, forgettable=False) for record in entry.replaced),
        )
    ]
    pages = pieces.pager(wanted.page, last_page(shown), lambda number: wanted.href(page=str(number)))
    return (
        '<section class="card dictionary"><h2>Đã ghi nhớ <small>mới nhất ở trên; tên và tiêu đề viết thường, không dấu'
        f"</small></h2>{pieces.table(_COLUMNS, rows, 'Từ điển')}{pages}</section>"
    )


def meaning(record: MemoryRecord, plan: Plan) -> str:
    """What the file's words were taken for; plain text."""
    if not record.value:
        return "không phải số liệu" if record.kind == "column" else "không phải đơn vị"
    if record.kind == "unit":
        return plan.units.get(record.value).name if record.value in plan.units else record.value
    indicator, _, measure = record.value.partition("|")
    name = plan.indicators[indicator].short_name if indicator in plan.indicators else indicator
    return f"{name} – {_MEASURE_NAMES.get(measure, measure)}"


def consequence(entry: Entry, plan: Plan) -> str:
    """What forgetting does, in plain text."""
    older = f" {words.count(len(entry.replaced))} lựa chọn cũ hơn cũng bị quên." if entry.replaced else ""
    return (
        f"“{entry.record.key}” không còn được hiểu là “{meaning(entry.record, plan)}”; lần nạp sau chương trình sẽ hỏi lại."
        f"{older} Số liệu đã lưu không thay đổi."
    )


def _row(record: MemoryRecord, wanted: Wanted, plan: Plan, *, forgettable: bool) -> str:
    report = pieces.link(links.to(site.HISTORY, **{IMPORT: str(record.import_id)}), record.report, "")
    last = pieces.link(wanted.href(**{FORGET: str(record.id)}), "Quên", "link forget") if forgettable else _REPLACED
    said = text(meaning(record, plan))
    css = "" if forgettable else ' class="replaced"'
    return (
        f"<tr{css}><th scope='row'>{text(record.key)}<small>{KINDS.get(record.kind, '')}</small></th>"
        f"<td>{said if forgettable else f'<s>{said}</s>'}</td>"
        f"<td>{text(sender_name(record.sender, plan))}{_reach(record)}</td>"
        f"<td>{text(record.person)}<small>{words.moment(record.at)}</small></td>"
        f"<td>{report}<small>lần {record.import_id}</small></td><td>{last}</td></tr>"
    )


_REPLACED = pieces.badge(Status.NO_DATA, "đã được thay")


def _reach(record: MemoryRecord) -> str:
    return "<small>dùng cho mọi báo cáo</small>" if record.kind == "unit" else ""


def sender_name(code: str | None, plan: Plan) -> str:
    if code is None:
        return "không rõ đơn vị gửi"
    return plan.units.get(code).short_name if code in plan.units else code


def _senders(all_entries: Iterable[Entry], wanted: Wanted, plan: Plan) -> list[tuple[str, str]]:
    codes = {one.sender for entry in all_entries for one in (entry.record, *entry.replaced)}
    named = sorted((sender_name(code, plan), code or NOBODY) for code in codes)
    options = [(wanted.href(sender=None, page=None), "tất cả")]
    return options + [(wanted.href(sender=code, page=None), name) for name, code in named]


def _said(entry: Entry, plan: Plan) -> str:
    records = (entry.record, *entry.replaced)
    said = (
        (KINDS.get(one.kind, ""), one.key, meaning(one, plan), sender_name(one.sender, plan), one.person, one.report)
        for one in records
    )
    return fold(" ".join(part for parts in said for part in parts))
