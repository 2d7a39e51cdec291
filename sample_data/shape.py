"""How large each unit of the invented year is, and what there is to say of an indicator."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType

SEASON = (0.82, 0.9, 1.05, 1.08, 1.06, 1.02, 1.0, 1.04, 1.07, 1.05, 1.0, 0.95)

DEPARTMENT_CASES = MappingProxyType(
    {
        "VPUB": 3,
        "SNV": 42,
        "STP": 210,
        "STC": 6,
        "SKHDT": 96,
        "SCT": 152,
        "SNNPTNT": 74,
        "SGTVT": 428,
        "SXD": 46,
        "STNMT": 384,
        "STTTT": 19,
        "SLDTBXH": 244,
        "SVHTTDL": 33,
        "SKHCN": 9,
        "SGDDT": 131,
        "SYT": 112,
        "TTT": 0,
        "BDT": 0,
        "BQLKCN": 7,
    }
)
DESK_CASES = MappingProxyType(
    {
        "058": 430,
        "060": 165,
        "061": 255,
        "062": 170,
        "063": 205,
        "064": 290,
        "065": 240,
        "066": 225,
    }
)
LATE_REPORTS = MappingProxyType(
    {
        ("SXD", 4): 1,
        ("SXD", 5): 1,
        ("SXD", 6): 2,
        ("SXD", 9): 2,
        ("060", 2): 1,
        ("060", 8): 1,
        ("062", 7): 1,
    }
)
TASKS = {"SNV": 7, "VPUB": 6, "STTTT": 5, "STP": 3, "STC": 2, "SKHDT": 2, "SYT": 2, "SGDDT": 2, "STNMT": 2, "SXD": 2}
LAND = {"STNMT": 60, "SXD": 24, "SKHDT": 22, "BQLKCN": 4}
NO_CASES = {"TTT": 0, "BDT": 0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """How one indicator goes.

    `anchors`: month to percent, straight in between. `spread`: points between a strong and a weak unit. `counts`:
    what the denominator is; `resolved` and `received` cases come from the case model, `flow` and `fixed` are counted
    anew each month, `stock` stands all year, `running` grows from the start of the year. For `fixed` ones the reports
    missed stand in LATE_REPORTS. `department` and `district`: usual size; `departments` names other sizes, 0 for
    none, None where departments have no such figure. `own`: counted by the province itself. `desks` and `communes`:
    counted there and summed up.
    """

    id: str
    anchors: Mapping[int, float]
    counts: str = "flow"
    spread: float = 0.0
    departments: Mapping[str, int] | None = None
    department: float = 0
    district: float = 0
    own: float = 0
    desks: bool = False
    communes: bool = False
    sparse: bool = False

    @property
    def latest(self) -> bool:
        """Whether the last month's counts stand for the period."""
        return self.counts in ("stock", "running")

    def path(self, month: int) -> float:
        known = sorted(self.anchors)
        if month <= known[0]:
            return self.anchors[known[0]] * (month / known[0] if self.counts in ("stock", "running") else 1)
        for left, right in pairwise(known):
            if month <= right:
                share = (month - left) / (right - left)
                return self.anchors[left] + share * (self.anchors[right] - self.anchors[left])
        return self.anchors[known[-1]]
