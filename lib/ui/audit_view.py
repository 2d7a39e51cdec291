"""The page of the audit log: what is looked for, and a table of who did what, when, from where."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from lib.charts.svg import text
from lib.core import directive, words
from lib.core.account import Role
from lib.core.approval import Approval
from lib.core.audit import Act, Entry
from lib.core.errors import PeriodError
from lib.core.judgement import Standing
from lib.core.observation import State
from lib.core.period import Period
from lib.core.plan import Plan
from lib.core.progress import Stage
from lib.services.audit import PAGE, act_label, role_label
from lib.store.audit import Wanted
from lib.ui import links, pieces, site

WHO, ACT, TEXT, SINCE, UNTIL, NUMBER = "who", "act", "q", "since", "until", "page"
_SHOWN = 3  # changes of an entry; the rest opens on demand
_COLUMNS = (
    ("Số", True), ("Lúc", False), ("Ai", False), ("Từ đâu", False), ("Việc", False), ("Về", False), ("Thay đổi", False),
)  # fmt: skip


class View(NamedTuple):
    """What the address asks for; `since` and `until` are days of Vietnam's clocks, both included."""

    who: str = ""
    act: Act | None = None
    text: str = ""
    since: date | None = None
    until: date | None = None
    page: int = 1

    @property
    def wanted(self) -> Wanted:
        until = None if self.until is None else words.midnight(self.until + timedelta(days=1))
        since = None if self.since is None else words.midnight(self.since)
        return Wanted(self.who, self.act, self.text, since, until)

    @property
    def narrowed(self) -> bool:
        return self._replace(page=1) != View()

    def href(self, **other: str | None) -> str:
        """This view's address with some of it changed; a change leads to the first page."""
        since, until = (day.isoformat() if day else None for day in (self.since, self.until))
        said = {WHO: self.who, ACT: self.act, TEXT: self.text, SINCE: since, UNTIL: until}
        return links.to(site.AUDIT, **said | other)


def asked(query: Mapping[str, str], people: Sequence[str], length: int) -> View:
    """What an address asks for; of what is not there, all. `length` bounds the text."""
    who, act, page = query.get(WHO, ""), query.get(ACT, ""), query.get(NUMBER, "")
    return View(
        who=who if who in people else "",
        act=Act(act) if act in set(Act) else None,
        text=query.get(TEXT, "")[:length],
        since=_day(query.get(SINCE)),
        until=_day(query.get(UNTIL)),
        page=max(1, int(page)) if page.isdecimal() and len(page) < 8 else 1,
    )


def last_page(number: int) -> int:
    return max(1, -(-number // PAGE))


def head(view: View, number: int, people: Sequence[str]) -> str:
    """How much there is, and the choices of person and act."""
    said = f"Nhật ký: {words.count(number)} mục" + (" tìm thấy" if view.narrowed else "")
    names = [(view.href(**{WHO: None}), "mọi người"), *((view.href(**{WHO: one}), one) for one in people)]
    acts = [(view.href(**{ACT: None}), "mọi việc"), *((view.href(**{ACT: one}), one.label) for one in Act)]
    boxes = pieces.choices(pieces.choice("Ai", view.href(), names), pieces.choice("Việc", view.href(), acts))
    under = "Mọi thay đổi, mới nhất ở trên. Các mục nối với nhau bằng mã: sửa hay xóa một mục thì kiểm tra là thấy."
    return pieces.head(said, under=under, beside=boxes)


def nothing(view: View) -> str:
    if not view.narrowed:
        return (
            '<section class="card start"><h2>Nhật ký còn trống</h2>'
            '<p class="note">Mỗi lần nạp, rút, chỉ đạo, đánh giá, sao lưu… sẽ thành một mục ở đây.</p></section>'
        )
    every = pieces.link(links.to(site.AUDIT), "Xem tất cả")
    return f'<section class="card"><p class="note">Không có mục nào trong phạm vi đã chọn. {every}</p></section>'


def list_card(entries: Iterable[Entry], view: View, number: int, plan: Plan) -> str:
    """One page of entries."""
    rows = [_row(entry, plan) for entry in entries]
    pages = pieces.pager(view.page, last_page(number), lambda page: view.href(**{NUMBER: str(page)}))
    return f'<section class="card audit">{pieces.table(_COLUMNS, rows, "Nhật ký")}{pages}</section>'


def _row(entry: Entry, plan: Plan) -> str:
    account = ", ".join(filter(None, (entry.account, role_label(entry.role))))
    under = f"<small>{text(account)}</small>" if account else ""
    return (
        f'<tr><td class="number">{entry.number}</td><td>{_moment(entry.at)}</td>'
        f"<td>{text(entry.who)}{under}</td><td>{text(entry.origin) or '–'}</td><td>{text(act_label(entry.act))}</td>"
        f'<th scope="row">{text(_named(entry.subject, plan))}</th><td>{_changes(entry, plan)}</td></tr>'
    )


def _moment(at: datetime) -> str:
    shown = words.local(at)
    return f"{shown:%H:%M:%S}<small>{words.day(shown)}</small>"


def _changes(entry: Entry, plan: Plan) -> str:
    lines = [f"<li>{one}</li>" for one in changes(entry, plan)]
    if len(lines) <= _SHOWN + 1:
        return f"<ul>{''.join(lines)}</ul>" if lines else "–"
    first, rest = "".join(lines[:_SHOWN]), "".join(lines[_SHOWN:])
    more = f"và {words.count(len(lines) - _SHOWN)} điều nữa"
    return f"<ul>{first}</ul><details><summary>{more}</summary><ul>{rest}</ul></details>"


def changes(entry: Entry, plan: Plan) -> Iterator[str]:
    """What changed, a line of markup each: “Huyện Ba Bể: 57.3 → 60.1”, in the plan's names."""
    before, after = dict(_flat(entry.before)), dict(_flat(entry.after))
    for name in {**before, **after}:
        old, new = (_told(name, str(said[name]), plan) if name in said else None for said in (before, after))
        label = " ".join(filter(None, (_KEYS.get(part, _named(part, plan)) for part in name)))
        both = old is not None and new is not None
        shown = f"<s>{text(old or '')}</s> → {text(new or '')}" if both else text(new or old or "")
        gone = " (trước)" if new is None else ""
        yield f"{text(label)}{gone}: {shown}" if label else shown


def _flat(said: str) -> Iterator[tuple[tuple[str, ...], Any]]:
    """The leaves of what was told, by the names that lead to them; what is empty tells nothing."""
    found = json.loads(said) if said else {}
    for name, value in found.items():
        if isinstance(value, dict):
            yield from (((name, inner), one) for inner, one in value.items())
        elif value not in (None, "", 0) and name != "sha256":  # which says nothing to a reader; the export has it
            yield (name,), value


def _told(name: tuple[str, ...], said: str, plan: Plan) -> str:
    """A value in words; the role of a unit's account and the kind of an answer have the same code."""
    if name[-1] == "role" and said in set(Role):
        return words.lower_first(Role(said).label)
    return _named(said, plan)


def _named(said: str, plan: Plan) -> str:
    """Codes in a text by the names that people know."""
    parts = [_name(part, plan) for part in said.split(" ")]
    return ", ".join(parts) if len(parts) > 1 and parts[0] != said.split(" ")[0] else " ".join(parts)


def _name(code: str, plan: Plan) -> str:
    if code in plan.indicators:
        return plan.indicators[code].short_name
    if code in plan.units:
        return plan.units.get(code).short_name
    if code in _VALUES:
        return _VALUES[code]
    if code[:2] != "20" or "-" not in code:
        return code
    if day := _day(code):
        return words.day(day)
    try:
        return words.lower_first(Period.parse(code).label)
    except PeriodError:
        return code


def _day(said: str | None) -> date | None:
    try:
        return date.fromisoformat(said or "")
    except ValueError:
        return None


_KEYS = {
    "account": "tài khoản", "approval": "duyệt", "act": "việc", "at": "lúc", "cause": "nguyên nhân", "changed": "số thay đổi", "columns": "cột",
    "day": "ngày", "deadline": "thời hạn", "done_on": "ngày xong", "evidence": "minh chứng", "failed": "không thành",
    "doubts": "số liệu nghi ngờ", "disabled_at": "khóa từ", "ended_sessions": "phiên đã kết thúc", "figures": "", "file": "tệp", "file_name": "tệp", "full_name": "họ tên", "indicator": "chỉ tiêu", "kind": "loại",
    "lines": "số dòng", "name": "tên", "new": "số mới", "note": "ghi chú", "period": "kỳ", "periods": "kỳ",
    "password": "mật khẩu", "person": "người nạp", "plan": "kế hoạch", "reason": "lý do", "remedy": "giải pháp", "responsible": "đơn vị thực hiện",
    "role": "vai trò", "same": "số giữ nguyên", "scales": "thang", "sender": "đơn vị gửi", "size": "dung lượng",
    "stages": "trạng thái", "standing": "kết quả", "tables": "bảng", "task": "nhiệm vụ", "tasks": "nhiệm vụ",
    "text": "nội dung", "unit": "đơn vị", "units": "đơn vị", "valid_from": "hiệu lực từ", "value": "giá trị",
    "waits": "số chờ duyệt",
    "locked": "bị khóa", "withdrawn_on": "đã rút ngày", "year": "năm", "…": "và nữa",
}  # fmt: skip
_VALUES = {
    **{str(one): words.lower_first(one.label) for kind in (directive.Act, Stage, Standing, Role, Approval) for one in kind},
    str(State.NO_CASES): "không phát sinh", "column": "tiêu đề cột", "unit": "tên đơn vị", "True": "có", "False": "không",
    "new": "mới", "set": "đã đặt", "none": "không có",
}  # fmt: skip
