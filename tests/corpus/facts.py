"""Plausible counts of one unit in one period, and the units as offices write them."""

import random
from datetime import date

from lib.plans.folder import load_plan
from tests.corpus.truth import Facts

PLAN = load_plan()
DISTRICTS = ("058", "060", "061", "062", "063", "064", "065", "066")
DEPARTMENTS = tuple(unit.code for unit in PLAN.units if unit.kind.value == "department")

# indicator: (numerator, denominator, smallest denominator, largest, lowest share, highest share)
SIMPLE = {
    "direction.tasks_completed": ("tasks_done", "tasks", 20, 70, 0.4, 0.98),
    "direction.agencies_inspected": ("inspected", "agencies", 12, 40, 0.15, 0.6),
    "direction.reports_on_time": ("reports_ok", "reports", 8, 40, 0.6, 0.97),
    "institutions.documents_lawful": ("docs_lawful", "docs", 6, 60, 0.8, 0.99),
    "institutions.documents_reviewed": ("docs_handled", "docs_to_handle", 5, 40, 0.3, 0.95),
    "procedures.reviewed": ("simplified", "reviewed", 20, 160, 0.08, 0.4),
    "procedures.satisfaction": ("happy", "ballots", 80, 900, 0.75, 0.99),
    "procedures.satisfaction_land_construction_investment": ("happy_land", "ballots_land", 50, 400, 0.7, 0.97),
    "procedures.satisfaction_service": ("happy_service", "ballots_service", 60, 500, 0.7, 0.97),
    "procedures.satisfaction_health_education": ("happy_health", "ballots_health", 60, 500, 0.7, 0.97),
    "procedures.feedback_resolved": ("feedback_done", "feedback", 5, 90, 0.6, 0.98),
    "apparatus.hamlets_rearranged": ("hamlets_done", "hamlets", 8, 70, 0.3, 0.95),
    "apparatus.staff_within_quota": ("staff", "quota", 40, 220, 0.85, 0.99),
    "civil_service.officials_by_position": ("off_fit", "off_all", 8, 30, 0.7, 0.97),
    "civil_service.employees_by_position": ("emp_fit", "emp_all", 8, 60, 0.6, 0.97),
    "civil_service.commune_cadres_intermediate": ("cadres_ok", "cadres", 60, 260, 0.85, 0.995),
    "civil_service.commune_staff_university": ("uni", "commune_staff", 150, 480, 0.5, 0.9),
    "public_finance.investment_disbursed": ("disbursed", "capital", 20000, 400000, 0.2, 0.96),
    "public_finance.assets_by_norm": ("assets_ok", "assets_all", 10, 60, 0.7, 0.98),
    "digital_government.periodic_reports_shared": ("bc_online", "bc_all", 12, 90, 0.4, 0.98),
    "digital_government.online_meetings": ("meet_online", "meetings", 15, 120, 0.15, 0.7),
    "digital_government.work_records_province": ("hscv_p", "hscv_p_all", 200, 2500, 0.7, 0.99),
    "digital_government.work_records_district": ("hscv_d", "hscv_d_all", 200, 2500, 0.7, 0.99),
    "digital_government.work_records_commune": ("hscv_c", "hscv_c_all", 100, 900, 0.5, 0.95),
    "digital_government.systems_connected": ("sys_linked", "systems", 6, 40, 0.2, 0.8),
    "digital_government.online_users_identified": ("users_id", "users", 300, 5000, 0.4, 0.97),
    "digital_government.full_online_procedures": ("full_ok", "full_eligible", 20, 180, 0.5, 0.98),
    "digital_government.procedures_on_national_portal": ("portal", "full_all", 20, 150, 0.4, 0.95),
}


def facts(seed: str) -> dict[str, float]:
    """All counts of one unit in one period; the same seed gives the same counts."""
    rng = random.Random(seed)
    result: dict[str, float] = {}
    for above, below, low, high, least, most in SIMPLE.values():
        result[below] = rng.randint(low, high)
        result[above] = max(1, min(int(result[below]) - 1, round(result[below] * rng.uniform(least, most))))
    result["very_happy"] = round(result["happy"] * rng.uniform(0.4, 0.7))
    result["just_happy"] = result["happy"] - result["very_happy"]
    result.update(_dossiers(rng))
    return result


def _dossiers(rng: random.Random) -> dict[str, float]:
    received = rng.randint(150, 4200)
    online = round(received * rng.uniform(0.22, 0.8))
    post = round(received * rng.uniform(0.01, 0.06))
    carried = rng.randint(5, 90)
    resolved = received + carried - rng.randint(10, 80)
    late = round(resolved * rng.uniform(0.005, 0.06)) + 1
    early = round((resolved - late) * rng.uniform(0.35, 0.7))
    fee = round(received * rng.uniform(0.4, 0.7))
    pending = received + carried - resolved
    pending_late = rng.randint(1, max(1, pending // 3))
    return {
        "received": received,
        "online": online,
        "offline": received - online - post,
        "post": post,
        "carried": carried,
        "to_do": received + carried,
        "resolved": resolved,
        "early": early,
        "in_time": resolved - late - early,
        "late": late,
        "pending": pending,
        "pending_late": pending_late,
        "pending_ok": pending - pending_late,
        "due": resolved - rng.randint(1, 8),
        "fee": fee,
        "paid": round(fee * rng.uniform(0.25, 0.85)),
        "money": rng.randint(2_000_000, 90_000_000),
        "copies": round(received * rng.uniform(0.05, 0.3)),
        "full": rng.randint(15, 90),
        "partial": rng.randint(30, 120),
    }


def summed(parts: list[Facts]) -> dict[str, float]:
    return {name: sum(part[name] for part in parts) for name in parts[0]}


_WAYS = {
    "district": ("UBND huyện {0}", "Huyện {0}", "{0}", "H. {0}", "UBND H.{0}", "H.{0}", "huyện {0}", "UBND Huyện {0}"),
    "city": (
        "UBND thành phố Bắc Kạn",
        "Thành phố Bắc Kạn",
        "Bắc Kạn",
        "TP. Bắc Kạn",
        "UBND TP.Bắc Kạn",
        "TP Bắc Kạn",
        "Tp. Bắc Kạn",
        "UBND TP Bắc Kạn",
    ),
    "Xã": ("UBND xã {0}", "Xã {0}", "{0}", "X. {0}", "xã {0}"),
    "Phường": ("UBND phường {0}", "Phường {0}", "{0}", "P. {0}", "phường {0}"),
    "Thị trấn": ("UBND thị trấn {0}", "Thị trấn {0}", "{0}", "TT. {0}", "TT {0}"),
}
_DEPARTMENT_WAYS = {
    "VPUB": ("Văn phòng UBND tỉnh", "VP UBND tỉnh", "Văn phòng UBND tỉnh"),
    "SNV": ("Sở Nội vụ", "Sở Nội vụ", "SỞ NỘI VỤ"),
    "STP": ("Sở Tư pháp", "Sở Tư pháp", "SỞ TƯ PHÁP"),
    "STC": ("Sở Tài chính", "Sở Tài chính", "SỞ TÀI CHÍNH"),
    "SKHDT": ("Sở Kế hoạch và Đầu tư", "Sở KH&ĐT", "Sở Kế hoạch & Đầu tư"),
    "SCT": ("Sở Công Thương", "Sở Công thương", "SỞ CÔNG THƯƠNG"),
    "SNNPTNT": ("Sở Nông nghiệp và PTNT", "Sở NN&PTNT", "Sở Nông nghiệp & PTNT"),
    "SGTVT": ("Sở Giao thông vận tải", "Sở GTVT", "Sở Giao thông Vận tải"),
    "SXD": ("Sở Xây dựng", "Sở Xây dựng", "SỞ XÂY DỰNG"),
    "STNMT": ("Sở Tài nguyên và Môi trường", "Sở TN&MT", "Sở TNMT"),
    "STTTT": ("Sở Thông tin và Truyền thông", "Sở TT&TT", "Sở TTTT"),
    "SLDTBXH": ("Sở Lao động - TB và XH", "Sở LĐ-TB&XH", "Sở LĐTB&XH"),
    "SVHTTDL": ("Sở Văn hóa, Thể thao và Du lịch", "Sở VH,TT&DL", "Sở VHTT&DL"),
    "SKHCN": ("Sở Khoa học và Công nghệ", "Sở KH&CN", "Sở KHCN"),
    "SGDDT": ("Sở Giáo dục và Đào tạo", "Sở GD&ĐT", "Sở GDĐT"),
    "SYT": ("Sở Y tế", "Sở Y tế", "SỞ Y TẾ"),
    "TTT": ("Thanh tra tỉnh", "Thanh tra tỉnh", "THANH TRA TỈNH"),
    "BDT": ("Ban Dân tộc", "Ban Dân tộc tỉnh", "BAN DÂN TỘC"),
    "BQLKCN": ("Ban Quản lý các KCN", "BQL các KCN", "Ban QL các Khu công nghiệp"),
}


def written(code: str, way: int = 0) -> str:
    """The unit's name in one of the spellings offices use."""
    unit = PLAN.units.get(code)
    kind = unit.kind.value
    if kind == "department":
        ways = _DEPARTMENT_WAYS[code]
        return ways[way % len(ways)]
    if kind == "province":
        return "Tỉnh Bắc Kạn"
    if code == "058":
        return _WAYS["city"][way % len(_WAYS["city"])]
    if kind == "district":
        return _WAYS["district"][way % len(_WAYS["district"])].format(unit.name.removeprefix("Huyện "))
    opening = next(word for word in ("Xã", "Phường", "Thị trấn") if unit.name.startswith(word))
    ways = _WAYS[opening]
    return ways[way % len(ways)].format(unit.name.removeprefix(opening).strip())


def communes(district: str, limit: int = 99) -> tuple[str, ...]:
    return tuple(unit.code for unit in PLAN.units.children(district, on=date(2023, 9, 30)))[:limit]
