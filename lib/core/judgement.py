"""What a person says of a goal that no figure measures."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from lib.core.period import Period


class Standing(StrEnum):
    MET = "met"
    UNDER_WAY = "under_way"
    NOT_MET = "not_met"

    @property
    def label(self) -> str:
        return _LABELS[self]


_LABELS = {Standing.MET: "Đạt", Standing.UNDER_WAY: "Đang thực hiện", Standing.NOT_MET: "Chưa đạt"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """How a goal stands in a period, why, and who says so (`at` in UTC).

    `evidence` is text; `file_name` and `sha256` name the file laid beside it, if there is one. A withdrawn one takes
    back what was said before for the goal and period.
    """

    goal: str
    period: Period
    standing: Standing
    evidence: str
    person: str
    at: datetime
    file_name: str | None = None
    sha256: str | None = None
    withdrawn: bool = False
    sample: bool = False
