"""Reports of districts and communes: criteria in rows, fields of procedure, a sheet for each month, unit or area."""

from random import Random

from tests.corpus.truth import Case
from tests.corpus.unseen.b.paper import As, Page, Report, comma, percent, row, say, text, total
from tests.corpus.unseen.b.places import NAMES, bare, communes, part, plain


def ba_be() -> Case:
    report, period = (
        Report("Bao cao CCHC 9 thang huyen Ba Be.xlsx", "criteria with plan, counts, rate and comparison"),
        "2023-9M",
    )
    page = report.page("Phụ lục").motto("ỦY BAN NHÂN DÂN", "HUYỆN BA BỂ", right=6)
    page.lines(
        "KẾT QUẢ THỰC HIỆN MỤC TIÊU KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH 9 THÁNG NĂM 2023",
        "(Kèm theo Báo cáo số 388/BC-UBND ngày 19 tháng 9 năm 2023 của UBND huyện Ba Bể)",
        "",
        width=9,
    )
    page.head(
        """
        STT | Mục tiêu | Kế hoạch năm 2023 (%) | Kết quả 9 tháng năm 2023 | < | < | Tăng (+), giảm (-) so với KH | Mức độ hoàn thành | Ghi chú
        ^ | ^ | ^ | Số thực hiện | Tổng số | Tỷ lệ (%) | ^ | ^ | ^
        """
    )
    rows = [row("", "A", "CHỈ ĐẠO ĐIỀU HÀNH")]
    for number, (indicator, name, plan, above, below) in enumerate(
        (
            ("tasks_completed", "Nhiệm vụ trong kế hoạch CCHC của huyện đã hoàn thành", 100, 37, 48),
            ("agencies_inspected", "Cơ quan, đơn vị được kiểm tra CCHC", 30, 11, 34),
            ("hamlets_rearranged", "Thôn, tổ dân phố thuộc diện sắp xếp đã được sắp xếp", 100, 9, 12),
            ("commune_cadres_intermediate", "Cán bộ cấp xã có trình độ chuyên môn từ trung cấp trở lên", 100, 158, 163),
            (
                "commune_staff_university",
                "Cán bộ, công chức cấp xã có trình độ chuyên môn từ đại học trở lên",
                64,
                214,
                318,
            ),
            ("", "Công chức cấp xã được bồi dưỡng trong năm", 80, 120, 155),
            ("assets_by_norm", "Cơ quan, đơn vị quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức", 100, 62, 62),
            ("work_records_district", "Hồ sơ công việc cấp huyện được xử lý trên môi trường mạng", 100, 1180, 1204),
            ("work_records_commune", "Hồ sơ công việc cấp xã được xử lý trên môi trường mạng", 85, 2961, 3377),
        ),
        1,
    ):
        rate = 100 * above / below
        says = (say(indicator, "D/E", period, "061"),) if indicator else ()
        rows.append(
            row(
                "",
                number,
                name,
                plan,
                above,
                below,
                ...,
                comma(rate - plan, 1),
                "Đạt" if rate >= plan else "Chưa đạt",
                None,
                says=says,
            )
        )
    page.table(rows, rates={"F": ("D/E", 1)}, show={"F": text})
    page.sign("NGƯỜI TỔNG HỢP", "TM. ỦY BAN NHÂN DÂN", 7)
    return report.case()


def hurried_commune() -> Case:
    """Typed without diacritics; one rough number, one contradiction is left to the reader."""
    report, period, unit = (
        Report("bc cchc t7 xa bang phuc.xlsx", "commune, no diacritics, a rough number"),
        "2023-07",
        "02041",
    )
    page = report.page("Sheet1").lines("UBND XA BANG PHUC - HUYEN CHO DON", "bao cao so lieu cchc thang 7 nam 2023", "")
    page.head("tt | noi dung | so lieu | ghi chu", merge=False)
    page.table(
        [
            row("", 1, "tong so ho so da giai quyet", 86),
            row("", None, "trong do giai quyet truoc va dung han", 85),
            row("", None, "qua han", 1, "dat dai"),
            row("", 2, "ty le cuoc hop truc tuyen", "35,7%"),
            row("", 3, "ty le ho so cong viec cap xa xu ly tren moi truong mang", "gan 90%"),
            row("", 4, "ty le ho so tthc duoc chung thuc dien tu", "12,8 %"),
            row("", 5, "muc do hai long cua nguoi dan ve giai quyet tthc", "98,5%"),
            row("", 6, "ty le phan anh kien nghi duoc xu ly", "khong phat sinh"),
            row("", 7, "ty le ho ngheo", "21,3%"),
        ]
    )
    page.tell("on_time", unit, period, 85, 86)
    page.tell("online_meetings", unit, period, 35.7)
    page.tell("work_records_commune", unit, period, 90, sure=False, optional=True)
    page.tell("certified_e_copies", unit, period, 12.8)
    page.tell("satisfaction", unit, period, 98.5)
    page.tell("feedback_resolved", unit, period, None)
    page.plant("no_cases", row=page.at - 2)
    page.lines("", "nguoi lap: " + plain("Hoàng Thị Đào"))
    return report.case()


def fields() -> Case:
    report, chance, period = (
        Report("TT Yen Lac_giai quyet TTHC Q3.xlsx", "fields of procedure in rows, only the total counts"),
        Random("b32"),
        "2023-Q3",
    )
    page = report.page("Q3").lines(
        "ĐƠN VỊ BÁO CÁO: UBND THỊ TRẤN YẾN LẠC, HUYỆN NA RÌ", "KẾT QUẢ GIẢI QUYẾT TTHC THEO LĨNH VỰC QÚY III/2023", ""
    )
    page.head(
        """
        TT | Lĩnh vực | Hồ sơ tiếp nhận | < | Hồ sơ đã giải quyết | < | < | Tỷ lệ trước và đúng hạn | Chưa giải quyết
        ^ | ^ | Tổng số | Kỳ trước chuyển sang | Tổng | Trước, đúng hạn | Trễ hạn | ^ | ^
        """
    )
    rows = []
    for place, name in enumerate(("Hộ tịch", "Chứng thực", "Đất đai", "Bảo trợ xã hội", "Người có công"), 1):
        cases, late = chance.randint(20, 180), chance.choice((0, 0, 1, 2))
        rows.append(row("", place, name, cases + 3, 3, cases, cases - late, late, ..., 3))
    rates, show = {"H": ("F/E", 2)}, {"H": percent(2)}
    page.table(rows, rates=rates, show=show)
    page.table([total(rows, "02155", None, "Tổng cộng")], say("on_time", "F/E", period), rates=rates, show=show)
    return report.case()


def sheets_of_months() -> Case:
    report, chance = (
        Report("Na Ri - so lieu 1 cua cac xa thang 2,3,4.xlsx", "a sheet for each month, last month's copied"),
        Random("b33"),
    )
    codes = communes("066")[:5]
    for month in (2, 3, 4):
        page = report.page(f"T{month}").lines(
            "UBND HUYỆN NA RÌ", f"Số liệu bộ phận một cửa các xã, thị trấn tháng {month} năm 2023", ""
        )
        page.head(
            "TT | Xã, TT | Tổng HS đã GQ | GQ trước hạn | GQ đúng hạn | GQ quá hạn | Tỷ lệ GQ truớc và đúng hạn | Tổng số cuộc họp | Họp trực tuyến | Tỷ lệ họp trực tuyến"
        )
        rows = []
        for place, code in enumerate(codes, 1):
            cases, late, meetings = chance.randint(30, 160), chance.choice((0, 0, 0, 1, 3)), chance.randint(3, 9)
            early = part(chance, cases - late, 0.3, 0.8)
            rows.append(
                row(
                    code,
                    place,
                    bare(code),
                    cases,
                    early,
                    cases - late - early,
                    late,
                    ...,
                    meetings,
                    part(chance, meetings, 0, 0.6),
                    ...,
                )
            )
        truth = (say("on_time", "D+E/C", f"2023-{month:02d}"), say("online_meetings", "I/H", f"2023-{month:02d}"))
        page.table(rows, *truth, rates={"G": ("D+E/C", 1), "J": ("I/H", 1)}, show={"G": percent(1), "J": percent(1)})
    return report.case()


def sheets_of_units() -> Case:
    report, chance, period = (
        Report("Pac Nam - tong hop bao cao cac xa Quy III nam 2023.xlsx", "a sheet for each commune, a hidden guide"),
        Random("b34"),
        "2023-Q3",
    )
    guide = report.page("Hướng dẫn").lines(
        "Các xã điền số liệu quý III/2023 vào cột Kết quả, không sửa mẫu, gửi trước ngày 20/9/2023"
    )
    guide.sheet.sheet_state = "hidden"
    for code in communes("060")[:4]:
        page: Page = report.page(bare(code)).lines(
            "UBND HUYỆN PÁC NẶM", f"BIỂU SỐ LIỆU CCHC QUÝ III NĂM 2023 - {NAMES[code].upper()}", ""
        )
        page.head("Mã số | Chỉ tiêu | Tử số | Mẫu số | Kết quả (%) | Mục tiêu (%)")
        rows = []
        for number, (indicator, name, plan) in enumerate(
            (
                ("online_applications", "Hồ sơ TTHC phát sinh trực tuyến trên tổng số hồ sơ giải quyết", 30),
                ("online_payment", "Hồ sơ TTHC thanh toán trực tuyến trên tổng số hồ sơ phát sinh", 50),
                ("work_records_commune", "Hồ sơ công việc cấp xã xử lý trên môi trường mạng", 85),
                ("satisfaction", "Người dân hài lòng về giải quyết TTHC (phiếu hài lòng/phiếu khảo sát)", 90),
            ),
            1,
        ):
            whole = chance.randint(60, 240)
            rows.append(
                row(
                    "",
                    f"0{number}",
                    name,
                    part(chance, whole, plan / 150, 1),
                    whole,
                    ...,
                    plan,
                    says=(say(indicator, "C/D", period, code),),
                )
            )
        page.table(rows, rates={"E": ("C/D", 1)}, show={"E": text})
    return report.case()


def sheets_of_areas() -> Case:
    report, period = (
        Report("BC 6 thang dau nam 2023 huyen Cho Moi.xlsx", "a sheet for each of the seven areas"),
        "2023-6M",
    )
    for title, *lines in (
        (
            "1.CĐĐH",
            ("reports_on_time", "Tỷ lệ báo cáo CCHC gửi đúng hạn", 100),
            ("tasks_completed", "Tỷ lệ nhiệm vụ kế hoạch CCHC đã hoàn thành", 47.9),
        ),
        (
            "2.Thể chế",
            ("documents_lawful", "Tỷ lệ VB QPPL ban hành đúng quy định", 100),
            ("documents_reviewed", "Tỷ lệ VB QPPL được xử lý sau rà soát", 85.7),
        ),
        (
            "3.TTHC",
            ("on_time", "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", 98.7),
            ("", "Tỷ lệ hồ sơ TTHC trả quá hạn", 1.3),
        ),
        (
            "4.Bộ máy",
            ("staff_within_quota", "Tỷ lệ sử dụng biên chế so với số được giao", 96.2),
            ("", "Tỷ lệ tinh giản biên chế", 5.1),
        ),
        ("5.Công vụ", ("officials_by_position", "Tỷ lệ cơ quan HC có cơ cấu công chức theo đúng VTVL", 92.3)),
        ("6.Tài chính", ("investment_disbursed", "Tỷ lệ giải ngân vốn đầu tư công", 38.4)),
        (
            "7.CQS",
            ("online_users_identified", "Tỷ lệ người dân, DN dùng DVCTT được định danh, xác thực điện tử", 81.5),
            ("", "Tỷ lệ dân số có tài khoản ngân hàng", 60.2),
        ),
    ):
        page = report.page(title).lines("UBND HUYỆN CHỢ MỚI", "Số liệu báo cáo CCHC 6 tháng đầu năm 2023", "")
        page.head("TT | Tiêu chí | ĐVT | Kết quả 6 tháng | Ghi chú")
        page.table(
            [
                row(
                    "",
                    n,
                    name,
                    "%",
                    As(value, comma(value)),
                    None,
                    says=(say(indicator, "D", period, "065"),) if indicator else (),
                )
                for n, (indicator, name, value) in enumerate(lines, 1)
            ]
        )
    return report.case()


REPORTS = (ba_be, hurried_commune, fields, sheets_of_months, sheets_of_units, sheets_of_areas)
