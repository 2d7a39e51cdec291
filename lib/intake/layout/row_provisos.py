"""Notes beside figures that take something back: “trong đó 02 hợp đồng”, “chưa gồm xã A”, “số tạm tính”."""

import re
from collections.abc import Iterator

from lib.core.text import fold
from lib.intake.layout.stubs import Stub
from lib.intake.sheets.numbers import Saying
from lib.intake.sheets.tables import Table

_TAKES_BACK = re.compile(
    r"\b(?:(?:chua|khong|da) (?:bao )?(?:gom|tinh|ke|tru|cong)|(?:bao )?gom ca(?!.*\bton\b)|(?:ke|tinh|cong) ca(?!.*\bton\b)|trong do (?:co )?\d+"
    r"|tam tinh|so tam|uoc(?: tinh| dat| thuc hien)?|chua (?:day du|chot|doi chieu|tong hop|chinh thuc)|(?:con )?thieu (?:so lieu|bao cao)"
    r"|(?:lay|dung) (?:so lieu )?(?:cua )?(?:thang|quy|ky|nam) (?:truoc|\d+))\b"
)
_STATUS = re.compile(
    r"(?:so lieu |so |gia tri )?(?:ke hoach|chi tieu(?: giao)?|muc tieu|du kien|du bao|tu choi|bi tu choi|tra lai|da huy|huy(?: bo)?"
    r"|chua (?:duyet|phe duyet|xac nhan|kiem tra|gui|bao cao)(?:[,;].*)?|cho (?:duyet|phe duyet|xac nhan)|khong hop le|cung ky(?: nam (?:truoc|20\d\d))?"
    r"|(?:ky|quy|thang|nam) truoc|ban nhap|nhap|loi|so sanh|tang ?/ ?giam|luy ke|(?:da|bi)? ?thay the|(?:phien )?ban cu|cu|cho sua.*"
    r"|so lieu (?:sai|loi|chua chinh xac|chua dung)\b.*|rejected|cancell?ed|draft|pending|deleted|superseded|obsolete)"
)
_LOOKED_AT = 30
_SECRET = re.compile(r"\bmat\b")  # what the law keeps off the network is left out wherever such things are counted


def provisos(table: Table, stub: Stub) -> Iterator[tuple[int, str]]:
    """The rows whose notes say that their figures are not quite those asked for, with these notes."""
    columns = sorted(worded(table, stub))
    known: dict[str, bool] = {"": False}
    for row in table.body if columns else ():
        for column in columns:
            said = table.text(row, column)
            if said not in known:
                known[said] = _takes_back(fold(said))
            if known[said]:
                yield row, said
                break


def worded(table: Table, stub: Stub) -> frozenset[int]:
    """The columns of remarks, and others that hold nothing but words: “Trạng thái”, “Loại số liệu”."""
    named = {stub.index, stub.code, stub.measure_unit, *stub.units, *stub.heads, *stub.times.values()}
    named |= {stub.text} if not stub.units else set()
    others = (column.index for column in table.columns if column.index not in named)
    return stub.ignored | frozenset(column for column in others if _holds_words(table, column))


def _holds_words(table: Table, column: int) -> bool:
    """Whether the cells are words; in a long table the same ones again and again, as states are."""
    rows = [row for row in table.body[:_LOOKED_AT] if table.said(row, column).saying is not Saying.BLANK]
    if not rows or any(table.said(row, column).saying is not Saying.TEXT for row in rows):
        return False
    return len(table.body) <= _LOOKED_AT or 2 * len({table.text(row, column) for row in rows}) <= len(rows)


def _takes_back(said: str) -> bool:
    """Whether a folded note says that the figure is not quite the one asked for, or what it is instead."""
    if _STATUS.fullmatch(said.strip(" .:()")):
        return True
    return bool(_TAKES_BACK.search(said)) and not _SECRET.search(said)
