"""What the province's office and the justice department send, among them the summary of all."""

from tests.corpus.truth import Case

from .money import DISTRICTS
from .pen import Paper, pct, vn
from .personnel import DEPARTMENTS

SUMMARY = [
    ("I", "CHỈ ĐẠO, ĐIỀU HÀNH CCHC", ""),
    ("tasks_completed", "Nhiệm vụ trong Kế hoạch CCHC năm đã hoàn thành", "100"),
    ("agencies_inspected", "Cơ quan, đơn vị, địa phương được kiểm tra CCHC trong năm", "30"),
    ("reports_on_time", "Báo cáo CCHC định kỳ gửi đúng hạn", "100"),
    ("II", "CẢI CÁCH THỂ CHẾ", ""),
    ("documents_lawful", "Văn bản QPPL của tỉnh ban hành đúng quy định", "100"),
    ("documents_reviewed", "Văn bản QPPL được xử lý sau rà soát", "100"),
    ("III", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", ""),
    ("reviewed", "TTHC được rà soát có phương án đơn giản hoá", "≥ 20"),
    ("certified_e_copies", "Hồ sơ TTHC được chứng thực điện tử", "20"),
    ("online_payment", "Hồ sơ TTHC thanh toán trực tuyến nghĩa vụ tài chính", "50"),
    ("satisfaction", "Người dân, doanh nghiệp hài lòng về giải quyết TTHC", "≥ 90"),
    (
        "satisfaction_land_construction_investment",
        "Hài lòng về giải quyết TTHC các lĩnh vực đất đai, xây dựng, đầu tư",
        "≥ 80",
    ),
    ("satisfaction_service", "Hài lòng về sự phục vụ của cơ quan hành chính nhà nước", "≥ 90"),
    ("satisfaction_health_education", "Hài lòng về dịch vụ y tế, giáo dục công lập", "≥ 85"),
    ("feedback_resolved", "Phản ánh, kiến nghị của cá nhân, tổ chức được xử lý dứt điểm", "100"),
    ("IV", "CẢI CÁCH TỔ CHỨC BỘ MÁY", ""),
    ("hamlets_rearranged", "Thôn, tổ dân phố thuộc diện phải sắp xếp đã được sắp xếp", "100"),
    ("staff_within_quota", "Sử dụng biên chế so với biên chế được giao", "≤ 100"),
    ("V", "CẢI CÁCH CHẾ ĐỘ CÔNG VỤ", ""),
    ("officials_by_position", "Cơ quan hành chính có cơ cấu công chức phù hợp với vị trí việc làm", "98"),
    ("employees_by_position", "Cơ quan có cơ cấu viên chức phù hợp với vị trí việc làm", "92"),
    ("commune_cadres_intermediate", "Cán bộ cấp xã có trình độ chuyên môn từ trung cấp trở lên", "100"),
    ("commune_staff_university", "Cán bộ, công chức cấp xã có trình độ chuyên môn từ đại học trở lên", "≥ 64"),
    ("VI", "CẢI CÁCH TÀI CHÍNH CÔNG", ""),
    ("investment_disbursed", "Giải ngân vốn đầu tư công so với kế hoạch vốn giao", "95"),
    ("assets_by_norm", "Cơ quan, đơn vị quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức", "100"),
    ("VII", "CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ", ""),
    ("work_records_province", "Hồ sơ công việc tại cấp tỉnh được xử lý trên môi trường mạng", "100"),
    ("work_records_district", "Hồ sơ công việc tại cấp huyện được xử lý trên môi trường mạng", "100"),
    ("work_records_commune", "Hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng", "85"),
    ("systems_connected", "Hệ thống thông tin của tỉnh được kết nối, liên thông qua trục quốc gia", "30"),
    ("online_applications", "Hồ sơ TTHC phát sinh trực tuyến trên tổng số hồ sơ giải quyết", "≥ 30"),
]


def summary() -> Case:
    p = Paper(
        "Phụ lục I - Kết quả thực hiện mục tiêu CCHC năm 2023 tỉnh Bắc Kạn.xlsx",
        "goals of the province by area",
        "PL I",
        size=13,
    )
    p.top("ỦY BAN NHÂN DÂN\nTỈNH BẮC KẠN", 6)
    p.wide("PHỤ LỤC I", "H")
    p.wide("KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA TỈNH BẮC KẠN", "H")
    p.wide("(Kèm theo Báo cáo số 912/BC-UBND ngày 28 tháng 12 năm 2023 của Ủy ban nhân dân tỉnh)", "H", bold=False)
    p.head(
        [
            "TT",
            "Mục tiêu",
            "ĐVT",
            "TH năm 2022",
            ("Năm 2023", "Kế hoạch"),
            ("Năm 2023", "Thực hiện"),
            "So sánh TH/KH",
            "Cơ quan theo dõi",
        ]
    )
    number = 0
    for short, text, goal in SUMMARY:
        if not goal:
            p.add(short, text, bold=True)
            continue
        number += 1
        aim = float(goal.strip("≥≤ "))
        before, now = (round(min(100, aim * p.rng.uniform(0.8, 1.15)), 1) for _ in range(2))
        gap = f"{'Vượt' if now > aim else 'Thấp hơn'} {vn(abs(now - aim), 1)}" if now != aim else "Đạt"
        p.add(
            number,
            text,
            "%",
            before,
            goal,
            now,
            gap,
            "SNV",
        )
        p.say(short, "06", "2023", v=now)
        p.say(short, "06", "2022", v=before, opt=True)
    p.sign("", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "", 6)
    return p.case()


def full_online() -> Case:
    p = Paper(
        "VPUB danh mục DVC toàn trình, một phần - quý 2.xlsx", "services of departments with sub-rows of kinds", "DVC"
    )
    p.add("VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH - TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG")
    p.wide("KẾT QUẢ CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN CỦA CÁC SỞ, NGÀNH QUÝ II/2023", "I")
    p.head(
        ["TT", "Sở, ngành", "Tổng số TTHC thuộc thẩm quyền", "Số TTHC đủ điều kiện cung cấp DVCTT toàn trình", "Số TTHC đã cung cấp DVCTT toàn trình", "Tỷ lệ TTHC đủ điều kiện đã cung cấp toàn trình (%)", "Số TTHC cung cấp DVCTT một phần", "Số TTHC toàn trình đã tích hợp Cổng DVCQG", "Tỷ lệ TTHC toàn trình tích hợp Cổng DVCQG (%)"],
        numbers=True, fill="DDEBF7",
    )  # fmt: skip
    for number, (code, name) in enumerate(list(DEPARTMENTS.items())[1:8], 1):
        full, fit = p.share(20, 90, 0.8)
        linked = round(full * p.rng.uniform(0.4, 1))
        part = p.rng.randint(5, 30)
        p.add(number, name, fit + part + 12, fit, full, pct(full, fit), part, linked, pct(linked, full))
        p.say("full_online_procedures", code, "2023-Q2", full, fit)
        p.say("procedures_on_national_portal", code, "2023-Q2", linked, full)
    return p.case()


def payments() -> Case:
    p = Paper(
        "THỐNG KÊ THANH TOÁN TRỰC TUYẾN T8.xlsx",
        "payment of fee-paying cases, money beside counts",
        "Thống kê",
        "Calibri",
        11,
    )
    p.wide("THỐNG KÊ THANH TOÁN TRỰC TUYẾN CÁC ĐƠN VỊ", "I")
    p.wide("Từ ngày 15/07/2023 đến ngày 14/08/2023", "I", bold=False)
    pay = "Thanh toán"
    p.head(
        [
            "STT",
            "Tên đơn vị",
            "Hồ sơ thu phí",
            (pay, "Trực tiếp"),
            (pay, "Trực tuyến"),
            "Tỷ lệ thanh toán trực tuyến",
            "Phí (VNĐ)",
            "Lệ phí (VNĐ)",
            "Tổng số tiền",
        ]
    )
    units = {c: DEPARTMENTS[c] for c in ("STP", "SCT", "SXD")} | {c: "UBND " + DISTRICTS[c] for c in DISTRICTS}
    for number, (code, name) in enumerate(units.items(), 1):
        n, d = p.share(40, 700, 0.05, 0.8)
        if code == "SXD":
            n = d = 0
        fee, charge = d * 25_000, d * 8_000
        row = p.add(number, name, d, d - n, n, f"{pct(n, d, 2)}%" if d else "0%", vn(fee), vn(charge), vn(fee + charge))
        p.say("online_payment", code, "2023-08", n, d) if d else p.say("online_payment", code, "2023-08", opt=True)
        if not d:
            p.plant("zero_denominator no_cases", row)
    p.plant("other_definition")
    return p.case()


def feedback() -> Case:
    p = Paper(
        "PAKN tren he thong - VPUB - 9T2023.xlsx",
        "feedback with neighbours: in time, late, satisfied, transferred",
        "PAKN",
    )
    p.add("VP UBND TỈNH", bold=True)
    p.wide("TÌNH HÌNH TIẾP NHẬN, XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ CỦA NGƯỜI DÂN, DOANH NGHIỆP 9 THÁNG NĂM 2023", "J")
    done = "PAKN đã xử lý dứt điểm"
    p.head(
        [
            "TT",
            "Cơ quan",
            "Tổng số PAKN tiếp nhận",
            (done, "Tổng số"),
            (done, "Trong đó: xử lý đúng hạn"),
            (done, "Tỷ lệ"),
            "PAKN đang xử lý",
            "PAKN chuyển cơ quan khác",
            "Số PAKN được công khai",
            "Mức độ hài lòng về kết quả xử lý PAKN",
        ]
    )
    units = {c: DEPARTMENTS[c] for c in ("SXD", "SLDTBXH", "SVHTTDL", "BQLKCN")} | {
        c: DISTRICTS[c] for c in ("058", "061", "063", "066")
    }
    for number, (code, name) in enumerate(units.items(), 1):
        n, d = p.share(4, 30, 0.7)
        if code == "BQLKCN":
            row = p.add(number, name, 0, 0, 0, "-", 0, 0, 0, "-")
            p.plant("zero_denominator no_cases", row)
            p.say("feedback_resolved", code, "2023-9M")
            continue
        p.add(number, name, d, n, n - 1, n / d, d - n, 0, n, 0.9, form="0.00%")
        p.say("feedback_resolved", code, "2023-9M", n, d)
    return p.case()


def reviewed() -> Case:
    p = Paper("Rà soát TTHC năm 2023 (VPUB).xlsx", "procedures reviewed, saved money beside, a unit twice", "Rà soát")
    p.wide("KẾT QUẢ RÀ SOÁT, ĐƠN GIẢN HÓA THỦ TỤC HÀNH CHÍNH NĂM 2023", "G")
    p.head(
        [
            "TT",
            "Đơn vị thực hiện",
            "Tổng số TTHC được rà soát",
            "Số TTHC rà soát có phương án đơn giản hóa",
            "Số TTHC kiến nghị giữ nguyên",
            "Tỷ lệ TTHC có phương án đơn giản hóa",
            "Tỷ lệ chi phí tuân thủ cắt giảm",
        ]
    )
    units = ["SCT", "SKHCN", "SLDTBXH", "SVHTTDL", "STP", "SCT"]
    for number, code in enumerate(units, 1):
        n, d = p.share(10, 40, 0.1, 0.5)
        row = p.add(number, DEPARTMENTS[code], d, n, d - n, pct(n, d) + "%", f"{p.rng.randint(10, 30)}%")
        twice = code == "SCT"
        if number == len(units):
            p.plant("duplicate", row)
        p.say("reviewed", code, "2023", n, d, sure=not twice, opt=twice)
    return p.case()


def shared_reports() -> Case:
    p = Paper(
        "BC định kỳ trên HTTTBC - quý 4.xlsx",
        "reports on the system, a sub-row under each unit, unit cells merged",
        "HTTTBC",
    )
    p.wide("TÌNH HÌNH CẬP NHẬT BÁO CÁO ĐỊNH KỲ TRÊN HỆ THỐNG THÔNG TIN BÁO CÁO TỈNH, QUÝ IV - 2023", "F")
    p.head(
        [
            "TT",
            "Đơn vị",
            "Loại",
            "Tổng số báo cáo định kỳ (không tính báo cáo mật)",
            "Đã cập nhật trên Hệ thống",
            "Tỷ lệ (%)",
        ]
    )
    for number, code in enumerate(("058", "060", "064", "065", "066"), 1):
        n, d = p.share(12, 40, 0.6)
        p.add(number, "UBND " + DISTRICTS[code], "Chung", d, n, round(100 * n / d, 1), box=True)
        p.add(None, None, "Trong đó: BC tháng", d // 2, n // 2, round(100 * (n // 2) / (d // 2), 1), box=True)
        p.page.merge_cells(f"B{p.at - 1}:B{p.at}")
        p.say("periodic_reports_shared", code, "2023-Q4", n, d)
    return p.case()


def meetings() -> Case:
    p = Paper("Hop truc tuyen cac quy 2023.xlsx", "quarters across, meetings and online meetings under each", "Họp")
    p.add("Văn phòng UBND tỉnh Bắc Kạn")
    p.add("THỐNG KÊ CUỘC HỌP, HỘI NGHỊ NĂM 2023 (trừ các cuộc họp mật)")
    heads = [
        (f"Quý {q}/2023", text) for q in ("I", "II", "III", "IV") for text in ("Tổng số cuộc họp", "Họp trực tuyến")
    ]
    p.head(["TT", "Cơ quan, địa phương", *heads], merge=False)
    units = {c: DEPARTMENTS[c] for c in ("STC", "SCT", "SXD")} | {c: DISTRICTS[c] for c in ("061", "062")}
    for number, (code, name) in enumerate(units.items(), 1):
        pairs = [p.share(20, 60, 0.1, 0.6) for _ in range(4)]
        p.add(number, name, *[x for n, d in pairs for x in (d, n)])
        for quarter, (n, d) in enumerate(pairs, 1):
            p.say("online_meetings", code, f"2023-Q{quarter}", n, d)
    return p.case()


def documents() -> Case:
    p = Paper("Sở Tư pháp - VBQPPL cấp huyện 2023.xlsx", "documents issued and documents reviewed, by district", "QPPL")
    p.add("SỞ TƯ PHÁP TỈNH BẮC KẠN", bold=True)
    p.wide("KẾT QUẢ BAN HÀNH, RÀ SOÁT VĂN BẢN QUY PHẠM PHÁP LUẬT CỦA CẤP HUYỆN NĂM 2023", "J")
    issue, review = "Ban hành văn bản QPPL", "Rà soát văn bản QPPL"
    p.head(
        [
            "TT",
            "Huyện, thành phố",
            (issue, "Tổng số đã ban hành"),
            (issue, "Ban hành đúng quy định"),
            (issue, "Có sai sót phải xử lý"),
            (review, "Số VB được rà soát"),
            (review, "Số VB phải xử lý sau rà soát"),
            (review, "Số VB đã xử lý sau rà soát"),
            (review, "Chưa xử lý"),
        ]
    )
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        (a, b), (c, d) = p.share(2, 9, 0.8), p.share(3, 12, 0.5)
        p.add(number, name, b, a, b - a, d + 20, d, c, d - c)
        p.say("documents_lawful", code, "2023", a, b)
        p.say("documents_reviewed", code, "2023", c, d)
    return p.case()


BOOKS = (summary, full_online, payments, feedback, reviewed, shared_reports, meetings, documents)
