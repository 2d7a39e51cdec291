"""The course of the invented year: how large each unit is and how each indicator moves."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType

SEASON = (0.82, 0.9, 1.05, 1.08, 1.06, 1.02, 1.0, 1.04, 1.07, 1.05, 1.0, 0.95)

DEPARTMENT_CASES = MappingProxyType({
    "VPUB": 3, "SNV": 42, "STP": 210, "STC": 6, "SKHDT": 96, "SCT": 152, "SNNPTNT": 74, "SGTVT": 428, "SXD": 46,
    "STNMT": 384, "STTTT": 19, "SLDTBXH": 244, "SVHTTDL": 33, "SKHCN": 9, "SGDDT": 131, "SYT": 112, "TTT": 0,
    "BDT": 0, "BQLKCN": 7,
})
DESK_CASES = MappingProxyType({
    "058": 430, "060": 165, "061": 255, "062": 170, "063": 205, "064": 290, "065": 240, "066": 225,
})
LATE_REPORTS = MappingProxyType({
    ("SXD", 4): 1, ("SXD", 5): 1, ("SXD", 6): 2, ("SXD", 9): 2, ("060", 2): 1, ("060", 8): 1, ("062", 7): 1,
})
_TASKS = {"SNV": 7, "VPUB": 6, "STTTT": 5, "STP": 3, "STC": 2, "SKHDT": 2, "SYT": 2, "SGDDT": 2, "STNMT": 2, "SXD": 2}
_LAND = {"STNMT": 60, "SXD": 24, "SKHDT": 22, "BQLKCN": 4}
_NO_CASES = {"TTT": 0, "BDT": 0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """How one indicator goes.

    `anchors`: month to percent, straight in between. `spread`: points between a strong and a weak unit.
    `counts`: what the denominator is; `resolved` and `received` cases come from the case model, `flow` and `fixed`
    are counted anew each month, `stock` stands all year, `running` grows from the start of the year.
    For `fixed` ones the reports missed stand in LATE_REPORTS. `department` and `district`: usual size; `departments` names other sizes, 0 for none, None where departments
    have no such figure. `own`: counted by the province
    itself. `desks` and `communes`: counted there and summed up.
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


SPECS = (
    Spec(id="direction.tasks_completed", anchors={1: 6, 3: 26, 6: 51.5, 9: 77.5, 12: 97}, counts="stock", spread=12,
         departments=_TASKS, department=1, district=3),
    Spec(id="direction.agencies_inspected", anchors={1: 1.5, 3: 7.6, 6: 15.4, 9: 24, 12: 33.5}, counts="stock",
         spread=6, departments={}, department=6, district=24),
    Spec(id="direction.reports_on_time", anchors={1: 98.5, 6: 97, 9: 97.5, 12: 99}, counts="fixed", spread=6,
         departments={}, department=1, district=1),
    Spec(id="institutions.documents_lawful", anchors={1: 100, 12: 100}, district=2.2, own=4),
    Spec(id="institutions.documents_reviewed", anchors={1: 5, 3: 25.5, 6: 51, 9: 78, 12: 98}, counts="stock",
         spread=12, district=11, own=24),
    Spec(id="procedures.reviewed", anchors={1: 1.5, 3: 5.6, 6: 11.2, 9: 16.7, 12: 22.5}, counts="running", spread=4,
         departments={}, department=36, district=64),
    Spec(id="procedures.certified_e_copies", anchors={1: 25, 3: 22, 6: 17, 9: 11.5, 12: 10}, counts="received",
         spread=7, desks=True, communes=True),
    Spec(id="procedures.online_payment", anchors={1: 29, 3: 39, 6: 50, 9: 63, 12: 67}, counts="received", spread=14,
         departments={}, desks=True, communes=True),
    Spec(id="procedures.on_time", anchors={1: 96.8, 6: 97.2, 9: 97.8, 12: 98}, counts="resolved", spread=6,
         departments={}, desks=True, communes=True),
    Spec(id="digital_government.online_applications", anchors={1: 34, 6: 42, 9: 48, 12: 53}, counts="resolved", spread=12,
         departments={}, desks=True, communes=True),
    Spec(id="procedures.satisfaction", anchors={1: 76.2, 6: 75.4, 9: 74.4, 12: 75.9}, spread=9,
         departments=_NO_CASES, department=24, district=13, desks=True, communes=True),
    Spec(id="procedures.satisfaction_land_construction_investment", anchors={1: 76.4, 9: 78, 12: 79}, spread=8,
         departments=_LAND, district=36),
    Spec(id="procedures.satisfaction_service", anchors={1: 82.8, 9: 84, 12: 84.8}, spread=8, departments={},
         department=18, district=70),
    Spec(id="procedures.satisfaction_health_education", anchors={1: 86.4, 9: 87.6, 12: 88}, spread=6,
         departments={"SYT": 140, "SGDDT": 120}, district=48),
    Spec(id="procedures.feedback_resolved", anchors={1: 94.5, 6: 96.8, 9: 97.6, 12: 98.4}, spread=7,
         departments={}, department=3, district=7),
    Spec(id="apparatus.hamlets_rearranged", anchors={1: 4, 3: 26, 6: 52, 9: 80, 12: 97}, counts="stock", spread=16,
         communes=True, sparse=True),
    Spec(id="apparatus.staff_within_quota", anchors={1: 96.6, 12: 97.6}, counts="stock", spread=2, departments={},
         department=52, district=118),
    Spec(id="civil_service.officials_by_position", anchors={1: 97, 6: 97.8, 9: 98.7, 12: 99.2}, counts="stock",
         spread=5, departments={}, department=7, district=26),
    Spec(id="civil_service.employees_by_position", anchors={1: 90.6, 6: 92.3, 9: 93.4, 12: 94.2}, counts="stock",
         spread=7, departments={}, department=9, district=34),
    Spec(id="civil_service.commune_cadres_intermediate", anchors={1: 96.4, 6: 97.2, 9: 97.9, 12: 98.6},
         counts="stock", spread=6, district=10, communes=True),
    Spec(id="civil_service.commune_staff_university", anchors={1: 65.2, 6: 66.8, 9: 68.4, 12: 70}, counts="stock",
         spread=10, district=20, communes=True),
    Spec(id="public_finance.investment_disbursed", anchors={1: 3.6, 3: 12.8, 6: 32.6, 9: 57.4, 12: 87.5},
         counts="stock", spread=14, departments={"SGTVT": 412_000, "SNNPTNT": 268_500, "SYT": 96_400,
         "SGDDT": 84_200, "SXD": 41_700, "STNMT": 28_900, "SVHTTDL": 36_800, "SCT": 22_500}, department=0,
         district=148_000),
    Spec(id="public_finance.assets_by_norm", anchors={1: 96, 6: 98.4, 8: 100, 12: 100}, counts="stock", spread=4,
         departments={}, department=8, district=41),
    Spec(id="digital_government.periodic_reports_shared", anchors={1: 100, 12: 100}, departments={}, department=5,
         district=9),
    Spec(id="digital_government.online_meetings", anchors={1: 40.5, 6: 43, 9: 46, 12: 47}, spread=10,
         departments={}, department=9, district=24),
    Spec(id="digital_government.work_records_province", anchors={1: 100, 12: 100}, departments={}, department=310),
    Spec(id="digital_government.work_records_district", anchors={1: 100, 12: 100}, district=840),
    Spec(id="digital_government.work_records_commune", anchors={1: 63.5, 6: 70, 9: 75.5, 12: 80}, spread=14,
         district=62, communes=True),
    Spec(id="digital_government.systems_connected", anchors={1: 31, 6: 34.5, 9: 38.6, 12: 41}, counts="stock",
         spread=14, departments={}, department=4),
    Spec(id="digital_government.online_users_identified", anchors={1: 63, 6: 72, 9: 79, 12: 85}, spread=9,
         district=240),
    Spec(id="digital_government.full_online_procedures", anchors={1: 90, 3: 93, 6: 97, 8: 100, 12: 100},
         counts="stock", spread=5, departments={"TTT": 4, "BDT": 3}, department=28),
    Spec(id="digital_government.procedures_on_national_portal", anchors={1: 69, 6: 74.5, 9: 79.5, 12: 83},
         counts="stock", spread=9, departments={"TTT": 4, "BDT": 3}, department=24),
)
BY_ID = MappingProxyType({spec.id: spec for spec in SPECS})
