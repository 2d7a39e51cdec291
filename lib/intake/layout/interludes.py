"""Lines between rows, or right above a table, that put the rows below them in another time or make them no results:

“Cùng kỳ năm 2022”, “Chỉ tiêu năm 2023”, “Số liệu quý trước”. A person looks at what stands below.
"""

import re
from collections.abc import Iterator, Sequence

from lib.core.text import fold
from lib.intake.layout.outlines import Outline
from lib.intake.sheets.tables import Table
from lib.intake.texts.mention import Mention, Strength
from lib.intake.texts.periods import mentions

_MARK = re.compile(r"^(?:(?:bang|bieu|phu luc|muc|phan)\s+)?(?:so\s+)?(?:[ivx]{1,5}|\d{1,2}|[a-z])\s*[.:)/-]\s*")
_YEAR = re.compile(r"/\s*20\d\d")
_NO_RESULTS = re.compile(
    r"\(?(?:(?:so lieu|ket qua|cac|so voi)\s+)*(?:"
    r"(?:cung ky|(?:quy|thang|nam|ky) truoc)\b.*"
    r"|(?:ke hoach|chi tieu|muc tieu|uoc|du kien|dinh huong)(?: (?:thuc hien|dat|giao|duoc giao|tinh giao|phan dau|de ra|dau nam|ca nam|(?:quy|thang|nam) [ivx\d]+(?:[ /]20\d\d)?|20\d\d))*"
    r"|(?:muc )?(?:trung binh|binh quan)(?: chung)? (?:cua )?(?:ca nuoc|toan quoc|vung|khu vuc)\b.*"
    r")\)?"
)


def interludes(outline: Outline) -> Iterator[tuple[int, str]]:
    """The rows of units that stand below such a line, with its words."""
    table, titled = outline.table, mentions(outline.title)
    caption = table.context[-1] if table.context else ""
    said = caption if caption and _is_of_no_results(caption, outline.catalogue.plan.year) else ""
    for row in table.body:
        if row in table.silent:
            text = _only_text(table, row)
            said = text if text and _is_apart(text, titled) else "" if text else said
        elif said:
            yield row, said


def _is_of_no_results(caption: str, year: int) -> bool:
    """Whether a line above a table makes it no results of the plan's year: “Chỉ tiêu năm 2023”, “Năm 2022”.

    Its other times are read as the table's own.
    """
    bare = _bare(caption)
    named = mentions(bare)
    other = bool(named) and not _beside(bare, named) and all(one.year not in (None, year) for one in named)
    return other or _NO_RESULTS.fullmatch(bare) is not None


def _only_text(table: Table, row: int) -> str:
    texts = {text for column in table.columns if (text := table.text(row, column.index))}
    return texts.pop() if len(texts) == 1 else ""


def _is_apart(text: str, titled: Sequence[Mention]) -> bool:
    """Whether a line says nothing but another time than the titles, or that no results follow."""
    bare = _bare(text)
    named = mentions(bare)
    if not named or _beside(bare, named):
        return _NO_RESULTS.fullmatch(bare) is not None
    return not any(_same(one, other) for one in _narrowest(named) for other in _narrowest(titled))


def _bare(text: str) -> str:
    return _MARK.sub("", fold(text).strip(" .:-"), count=1)


def _beside(bare: str, named: Sequence[Mention]) -> str:
    """What a folded text says beside times."""
    for mention in reversed(named):
        bare = bare[: mention.start] + bare[mention.end :]
    return _YEAR.sub("", bare).replace("so lieu", "").replace("ket qua", "").strip(" ()-:,.")


def _narrowest(named: Sequence[Mention]) -> Sequence[Mention]:
    """Of “Quý II năm 2023” the quarter."""
    return [one for one in named if one.strength is not Strength.YEAR] or named


def _same(one: Mention, other: Mention) -> bool:
    known = one.year is None or other.year is None or one.year == other.year
    return known and (one.period.span, one.period.number) == (other.period.span, other.period.number)
