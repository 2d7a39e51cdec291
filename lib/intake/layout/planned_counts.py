"""Criteria in rows that hold a count against its whole, planned and reached side by side.

“Số nhiệm vụ hoàn thành trên số nhiệm vụ được giao | nhiệm vụ | Kế hoạch 24 | Thực hiện 23 | Tỷ lệ 95,8 %”: what was planned
there is the whole, and the share of the plan is the indicator's.
"""

from collections.abc import Sequence
from typing import NamedTuple

from lib.intake.layout.heads import Head
from lib.intake.terms.facets import FacetReader, Facets
from lib.intake.terms.measure_units import is_of_shares
from lib.intake.terms.shares import sides_of


class Side(NamedTuple):
    """A column's part in such a row: what its figure is called there, and whether it is what was counted."""

    head: Head
    path: tuple[str, ...]
    counted: bool = False


class PlannedCounts:
    """The columns “Kế hoạch | Thực hiện | Tỷ lệ” of a table, where it has one of each."""

    def __init__(self, heads: Sequence[Head], reader: FacetReader) -> None:
        self.reader = reader
        read = [(head, reader.read(" ".join(head.path))) for head in heads if head.match is None]
        said = [(head, facets) for head, facets in read if not (facets.things or facets.unknown)]
        plans = [head for head, facets in said if facets.roles & _KINDS == {"plan"}]
        reached = [head for head, facets in said if facets.roles & _KINDS == {"actual"}]
        shares = [head for head, facets in said if "rate" in facets.roles]
        self.columns = (plans[0], reached[0], shares[0]) if len(plans) == len(reached) == len(shares) == 1 else None

    def sides(self, own: tuple[str, ...], measure_unit: str) -> Sequence[Side]:
        """The parts of the columns in a row called `own`; none where it does not name a count and its whole.

        Only a unit of measure tells counts from shares with their own plan: “Hồ sơ trực tuyến trên tổng số | KH 80 | 62,5”.
        """
        sides = sides_of(own[-1]) if own and self.columns else None
        if sides is None or self.columns is None or not measure_unit or is_of_shares(measure_unit):
            return ()
        part, whole = sides
        if not self._are_akin(self.reader.read(part), self.reader.read(whole)):
            return ()
        plan, reached, share = self.columns
        return (
            Side(plan, (*own[:-1], whole)),
            Side(reached, (*own[:-1], part), counted=True),
            Side(share, (*own, "Tỷ lệ (%)")),
        )

    def _are_akin(self, part: Facets, whole: Facets) -> bool:
        """Whether both are counts of one thing: not “Số lớp tập huấn so với năm trước”."""
        return "rate" not in part.roles and bool(part.things and whole.things) and "last_year" not in whole.roles


_KINDS = frozenset({"plan", "actual", "last_year", "change", "rank", "note", "judgement", "forecast"})
