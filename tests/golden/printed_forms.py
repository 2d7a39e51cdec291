"""Where the figures stand on the printed forms: rows and columns as a clerk reads them off."""

from typing import NamedTuple


class Form(NamedTuple):
    """Rows of a table of units; columns as letters. `others` are rows that are added up but belong to no district."""

    total: int
    districts: int | None
    others: range | None
    columns: tuple[tuple[str, str, str], ...]  # indicator, numerator's columns joined by +, denominator's column


CASES = Form(
    42, 34, range(14, 33), (("procedures.on_time", "H+I", "G"), ("digital_government.online_applications", "D", "G"))
)
PAYMENT = Form(9, 29, range(10, 29), (("procedures.online_payment", "E", "C"),))
UNIT_FORMS = {
    ("TTHC_", "Biểu 06a"): CASES,
    ("Kiem_soat_TTHC_", "Biểu 01"): CASES,
    ("Kiem_soat_TTHC_", "Biểu 02"): PAYMENT,
    ("Kiem_soat_TTHC_", "Biểu 03"): Form(
        39,
        31,
        range(11, 30),
        (
            ("procedures.reviewed", "D", "C"),
            ("procedures.feedback_resolved", "G", "F"),
            ("digital_government.periodic_reports_shared", "J", "I"),
        ),
    ),
    ("Kiem_soat_TTHC_", "Biểu 04"): Form(
        29,
        None,
        range(10, 29),
        (
            ("digital_government.full_online_procedures", "D", "C"),
            ("digital_government.procedures_on_national_portal", "G", "F"),
        ),
    ),
    ("Kiem_soat_TTHC_", "Biểu 05"): Form(35, 8, range(16, 35), (("digital_government.online_meetings", "D", "C"),)),
    ("CCHC_", "Chỉ đạo điều hành"): Form(
        39,
        31,
        range(11, 30),
        (
            ("direction.tasks_completed", "D", "C"),
            ("direction.agencies_inspected", "G", "F"),
            ("direction.reports_on_time", "J", "I"),
        ),
    ),
    ("CCHC_", "Tổ chức bộ máy"): Form(18, 10, None, (("apparatus.hamlets_rearranged", "D", "C"),)),
    ("CCHC_", "Tổ chức bộ máy", "2"): Form(50, 42, range(23, 42), (("apparatus.staff_within_quota", "D", "C"),)),
    ("CCHC_", "Chế độ công vụ"): Form(
        9,
        31,
        range(11, 30),
        (
            ("civil_service.officials_by_position", "D", "C"),
            ("civil_service.employees_by_position", "G", "F"),
            ("civil_service.commune_cadres_intermediate", "J", "I"),
            ("civil_service.commune_staff_university", "M", "L"),
        ),
    ),
    ("CCHC_", "Mức độ hài lòng"): Form(
        39,
        31,
        range(11, 30),
        (
            ("procedures.satisfaction", "D", "C"),
            ("procedures.satisfaction_land_construction_investment", "G", "F"),
            ("procedures.satisfaction_service", "J", "I"),
            ("procedures.satisfaction_health_education", "M", "L"),
        ),
    ),
    ("Chinh_quyen_so_", "Hồ sơ công việc"): Form(
        39,
        31,
        range(11, 30),
        (
            ("digital_government.work_records_province", "D", "C"),
            ("digital_government.work_records_district", "G", "F"),
            ("digital_government.work_records_commune", "J", "I"),
        ),
    ),
    ("Chinh_quyen_so_", "HTTT và định danh"): Form(
        28, None, range(9, 28), (("digital_government.systems_connected", "D", "C"),)
    ),
    ("Chinh_quyen_so_", "HTTT và định danh", "2"): Form(
        40, 32, None, (("digital_government.online_users_identified", "D", "C"),)
    ),
    ("Giai_ngan_", "Giải ngân"): Form(11, 20, range(12, 20), (("public_finance.investment_disbursed", "D", "C"),)),
    ("Tai_san_cong_", "TSC"): Form(38, 30, range(10, 29), (("public_finance.assets_by_norm", "D", "C"),)),
}
CRITERIA = (
    "direction.tasks_completed",
    "direction.reports_on_time",
    "institutions.documents_lawful",
    "procedures.on_time",
    "digital_government.online_applications",
    "procedures.online_payment",
    "procedures.satisfaction",
    "procedures.satisfaction_service",
    "procedures.feedback_resolved",
    "apparatus.staff_within_quota",
    "public_finance.investment_disbursed",
    "digital_government.online_meetings",
    "digital_government.work_records_district",
    "digital_government.work_records_commune",
)
WITH_PLAN = {"060", "062", "064", "066"}
