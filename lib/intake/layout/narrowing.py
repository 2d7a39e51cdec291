"""Columns beside figures that say of which cases, levels or versions each row is: “Lĩnh vực | Cấp | Trạng thái | Xóa”.

A row of some cases alone is not its unit's figure, whatever its criterion says; a person looks at it.
"""

import re
from collections.abc import Iterator, Sequence

from lib.core.text import fold
from lib.core.unit import Kind
from lib.intake.layout.outlines import Outline
from lib.intake.layout.row_parts import is_of_all
from lib.intake.layout.row_provisos import worded
from lib.intake.layout.rows import RowReading
from lib.intake.texts.days import closes_before, is_end_of_stretch
from lib.intake.texts.mention import Mention
from lib.intake.texts.periods import mentions
from lib.intake.texts.time_words import is_running, without_periods

_CASES = re.compile(
    r"(?:linh vuc|hinh thuc(?: nop| tiep nhan)?|muc do(?: dvc| dich vu(?: cong)?| truc tuyen)?|kenh(?: nop| tiep nhan)?"
    r"|doi tuong(?: nop| thuc hien)?|(?:loai|nhom)(?: (?:ho so|thu tuc|tthc|chi tieu|noi dung|doi tuong))?|(?:ten )?(?:thu tuc|tthc)|pham vi)"
)
_LEVELS = re.compile(r"(?:cap|pham vi|nhom(?: chi tieu)?|loai)(?: (?:don vi|chinh quyen|hanh chinh|bao cao))?")
_STRUCK = re.compile(r"(?:da )?(?:xoa|huy(?: bo)?|loai (?:bo|khoi))|thay the(?: boi| bang)?|deleted|is_deleted|removed")
_COUNTED_UNTIL = re.compile(
    r"(?:thoi diem|(?:ngay|thoi diem|moc)(?: chot| lay| tinh)+(?: so lieu)?|(?:so lieu )?(?:tinh |chot )?den(?: het)?(?: ngay)?)"
)
_WITHIN = re.compile(
    r"bo phan|phong(?:,? ban)?(?: chuyen mon)?|(?:ten )?don vi truc thuoc|chi nhanh|to chuyen mon"
    r"|(?:ten )?(?:xa|phuong|thi tran)(?:\W+(?:xa|phuong|thi tran))*"
)
_TELLING = re.compile(
    "|".join(f"(?:{pattern.pattern})" for pattern in (_CASES, _LEVELS, _STRUCK, _WITHIN, _COUNTED_UNTIL))
)
_NOT_STRUCK = frozenset({"", "0", "-", "khong", "chua", "false", "no", "n"})
_LEVEL = {
    "cap xa": Kind.COMMUNE,
    "xa": Kind.COMMUNE,
    "cap huyen": Kind.DISTRICT,
    "huyen": Kind.DISTRICT,
    "cap so": Kind.DEPARTMENT,
    "cap tinh": Kind.DEPARTMENT,
}
_ONLY = re.compile(r"^(?:chi|rieng|khoi|tai|thuoc|cac|ubnd)\s+")
_REMARKS = re.compile(r"(?:ghi chu|chu thich|nhan xet|luu y|giai trinh|thuyet minh|dien giai|y kien|note|remark)s?\b.*")
_TIME_ALONE = re.compile(r"(?:\b(?:so lieu|so|ket qua|la|cua|lay|tinh|den|het|trong|ky)\b|\W)*")


def narrowed_rows(outline: Outline, *, criteria: bool = False) -> Iterator[tuple[int, str]]:
    """The rows that a cell beside them narrows, with the words of that cell; `criteria` tells that these name the rows."""
    narrower = _Narrower(outline, criteria=criteria)
    known: dict[tuple[int, str, str, Kind | None, Mention | None], bool] = {}
    for row in outline.rows if narrower.heads else ():
        criterion, kind = narrower.criterion(row), _kind(outline, row)
        for column in narrower.heads:
            said = narrower.words(row.row, column)
            key = (column, said, criterion, kind, row.time)
            if key not in known:
                known[key] = bool(said) and narrower.narrows(*key)
            if known[key]:
                yield row.row, said
                break


class _Narrower:
    """The columns of a table that neither name its rows nor measure: `heads` has their folded heads."""

    def __init__(self, outline: Outline, *, criteria: bool) -> None:
        self.outline, self.vocabulary = outline, outline.catalogue.plan.vocabulary
        stub, columns = outline.stub, outline.table.columns
        named = {stub.index, stub.code, stub.measure_unit, stub.holder, *stub.units, *stub.times.values()}
        one_each = criteria and not (stub.units or stub.times or stub.code)
        named |= ({stub.text} if criteria else set()) | (set(stub.heads) if one_each else set())
        self.parting = frozenset() if criteria else {stub.text, *stub.heads}  # which `row_parts` sorts out
        self.heads = {
            column.index: fold(column.path[-1]).strip(" .:")
            for column in columns
            if column.index not in named and column.path
        }
        words = worded(outline.table, stub)
        self.heads = {at: head for at, head in self.heads.items() if at in words or _TELLING.fullmatch(head)}
        read = outline.catalogue.reader.read
        self.measured = frozenset(thing for head in outline.heads for part in head.path for thing in read(part).things)
        self.titled, self.year = mentions(outline.title), outline.catalogue.plan.year

    def words(self, row: int, column: int) -> str:
        """What a cell says in words, or as a day; nothing of a number, which measures."""
        said = self.outline.table.text(row, column)
        return "" if self.outline.table.said(row, column).speaks and not is_end_of_stretch(said) else said

    def criterion(self, row: RowReading) -> str:
        """What stands under the head of the criteria in a row."""
        text = self.outline.stub.text
        return "" if text is None else self.outline.table.text(row.row, text)

    def narrows(self, column: int, said: str, criterion: str, kind: Kind | None, time: Mention | None) -> bool:
        """Whether a cell makes its row one of some cases, of another level or time, or strikes it out."""
        head, bare = self.heads[column], fold(said).strip(" .:()")
        if _STRUCK.fullmatch(head):
            return bare not in _NOT_STRUCK
        if _WITHIN.fullmatch(head):
            return kind is not None and kind is not Kind.COMMUNE
        level = _LEVEL.get(_ONLY.sub("", bare)) if _LEVELS.fullmatch(head) else None
        if level is not None:
            return kind is not None and level is not kind
        named = (time,) if time is not None else self.titled
        if _COUNTED_UNTIL.fullmatch(head) and is_end_of_stretch(said):
            return any(closes_before(said, mention.year or self.year, mention.period.last_month) for mention in named)
        if column in self.parting:
            return False
        if _CASES.fullmatch(head):
            return self._is_of_some(said, criterion)
        if _REMARKS.fullmatch(head) and self._is_other_time(bare, named):
            return True
        return bool(self.outline.catalogue.titles.marks_of_notes((said,), self.outline.names))

    def _is_of_some(self, said: str, criterion: str) -> bool:
        """Whether words are of some of the cases that the criterion, or the heads over the figures, count."""
        if is_of_all(fold(said)):
            return False
        if self.outline.catalogue.titles.is_field(said, self.outline.names):
            return True
        read = self.outline.catalogue.reader.read
        picked = read(said).things & self.vocabulary.picking
        return bool(picked - self.measured - read(criterion).things) and not picked >= self.vocabulary.asked

    def _is_other_time(self, bare: str, named: Sequence[Mention]) -> bool:
        """Whether a remark is nothing but a time, and not the row's: “Số liệu quý II”, “Lũy kế từ đầu năm”."""
        if not _TIME_ALONE.fullmatch(without_periods(bare)):
            return False
        known = {(mention.period.span, mention.period.number) for mention in named}
        return is_running(bare) or any(
            (mention.period.span, mention.period.number) not in known for mention in mentions(bare)
        )


def _kind(outline: Outline, row: RowReading) -> Kind | None:
    code = row.unit.code if row.unit else None
    return outline.catalogue.plan.units.get(code).kind if code else None
