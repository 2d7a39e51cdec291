"""Reports of Sở Nội vụ: wide tables over all districts, score sheets, several tables on a sheet."""

from random import Random

from tests.corpus.truth import Case
from tests.corpus.unseen.b.paper import Report, comma, row, say, share, text, total
from tests.corpus.unseen.b.places import DISTRICTS, bare, dotted_kind, part, short


def directing() -> Case:
    report, chance, period = (
        Report("Bieu tong hop CDDH quy III-2023 (SNV).xlsx", "wide table, total on top"),
        Random("b1"),
        "2023-Q3",
    )
    page = report.page("Biểu 1").motto("UBND TỈNH BẮC KẠN", "SỞ NỘI VỤ", right=8)
    page.lines("BIỂU TỔNG HỢP CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH", "Quý III năm 2023", width=13)
    page.lines("(Kèm theo Báo cáo số 512/BC-SNV ngày 18 tháng 10 năm 2023 của Sở Nội vụ)", "", width=13)
    page.head(
        """
        TT | Huyện, thành phố | Nhiệm vụ trong Kế hoạch CCHC năm 2023 | < | < | < | Kiểm tra công tác CCHC | < | < | Chế độ thông tin, báo cáo CCHC | < | < | Xếp hạng
        ^ | ^ | Được giao | Trong đó | < | Tỷ lệ hoàn thành (%) | Tổng số cơ quan, đơn vị | Số CQ, ĐV đã được kiểm tra | Tỷ lệ (%) | Số báo cáo phải gửi | Số báo cáo gửi đúng hạn | Tỷ lệ đúng hạn (%) | ^
        ^ | ^ | ^ | Đã hoàn thành | Chưa hoàn thành | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^
        """,
        numbers="({})",
    )
    rows = []
    for place, code in enumerate(DISTRICTS, 1):
        tasks, agencies, sent = chance.randint(38, 60), chance.randint(26, 41), chance.randint(5, 9)
        done, seen = part(chance, tasks, 0.55, 0.9), part(chance, agencies, 0.15, 0.5)
        cells = (tasks, done, tasks - done, ..., agencies, seen, ..., sent, part(chance, sent, 0.75, 1), ..., 9 - place)
        rows.append(row(code, place, bare(code), *cells))
    truth = (
        say("tasks_completed", "D/C", period),
        say("agencies_inspected", "H/G", period),
        say("reports_on_time", "K/J", period),
    )
    rates = {"F": ("D/C", 1), "I": ("H/G", 1), "L": ("K/J", 1)}
    whole = total(rows, "06", None, "Toàn tỉnh")
    whole.cells[-1] = None
    page.table([whole, *rows], *truth, rates=rates, show=dict.fromkeys("FIL", text))
    page.sign(right="GIÁM ĐỐC", column=10, day="Bắc Kạn, ngày 18 tháng 10 năm 2023")
    return report.case()


def commune_staff() -> Case:
    report, chance, period = (
        Report("PL 02_Chat luong CBCC cap xa.xlsx", "grades to be added up"),
        Random("b2"),
        "2023-6M",
    )
    page = report.page("CBCC xa").lines("SỞ NỘI VỤ TỈNH BẮC KẠN", "Phụ lục 02")
    page.lines("THỐNG KÊ TRÌNH ĐỘ CHUYÊN MÔN CỦA CÁN BỘ, CÔNG CHỨC CẤP XÃ", width=16)
    page.lines("6 tháng đầu năm 2023 (số liệu chốt đến ngày 14/6/2023)", "Đơn vị tính: người", width=16)
    page.head(
        """
        Số TT | Đơn vị cấp huyện | Cán bộ cấp xã | < | < | < | < | < | Công chức cấp xã | < | < | < | < | Cán bộ, công chức cấp xã | < | <
        ^ | ^ | Tổng số | Chia theo trình độ chuyên môn | < | < | < | < | Tổng số | Chia theo trình độ chuyên môn | < | < | < | Tổng số CBCC | Có trình độ đại học trở lên | Tỷ lệ ĐH trở lên (%)
        ^ | ^ | ^ | Thạc sĩ | Đại học | Cao đẳng | Trung cấp | Sơ cấp, chưa qua đào tạo | ^ | Thạc sĩ | Đại học | Cao đẳng | Trung cấp | ^ | ^ | ^
        """
    )
    rows = []
    for place, code in enumerate(DISTRICTS, 1):
        cadres = [
            chance.randint(0, 4),
            chance.randint(60, 110),
            chance.randint(2, 9),
            chance.randint(30, 60),
            chance.randint(1, 8),
        ]
        staff = [chance.randint(0, 5), chance.randint(80, 130), chance.randint(3, 9), chance.randint(15, 40)]
        university = cadres[0] + cadres[1] + staff[0] + staff[1]
        cells = (sum(cadres), *cadres, sum(staff), *staff, sum(cadres) + sum(staff), university, ...)
        rows.append(row(code, place, dotted_kind(code), *cells))
    truth = (say("commune_cadres_intermediate", "D+E+F+G/C", period), say("commune_staff_university", "O/N", period))
    page.table([*rows, total(rows, "06", "", "TOÀN TỈNH")], *truth, rates={"P": ("O/N", 2)})
    page.lines("", "Ghi chú: Cán bộ cấp xã không bao gồm người hoạt động không chuyên trách.")
    return report.case()


def staff_quota() -> Case:
    report, chance, period = (
        Report("SNV - Tinh hinh su dung bien che den 14.9.2023.xlsx", "kinds of staff beside their total"),
        Random("b3"),
        "2023-9M",
    )
    page = report.page("Biên chế").motto("SỞ NỘI VỤ", "PHÒNG TCBC-TCPCP", right=7)
    page.lines("TÌNH HÌNH QUẢN LÝ, SỬ DỤNG BIÊN CHẾ CỦA CÁC SỞ, BAN, NGÀNH", "9 tháng năm 2023", "", width=12)
    page.head(
        """
        STT | Tên cơ quan | Biên chế công chức | < | Số lượng người làm việc (viên chức) | < | Lao động hợp đồng theo NĐ 68 | < | Tổng cộng | < | < | <
        ^ | ^ | Giao | Có mặt | Giao | Có mặt | Giao | Có mặt | Số biên chế được giao | Số biên chế có mặt | Còn thiếu | Tỷ lệ sử dụng so với số được giao
        """,
        numbers="{}",
    )
    rows = []
    for place, code in enumerate(
        ("VPUB", "SNV", "STP", "STC", "SKHDT", "SCT", "SXD", "STNMT", "SKHCN", "TTT", "BDT", "SGTVT"), 1
    ):
        kinds = [(given := chance.randint(2, 60), given - chance.choice((0, 0, 1, 2))) for _ in range(3)]
        given, there = sum(kind[0] for kind in kinds), sum(kind[1] for kind in kinds)
        rows.append(
            row(
                code, place, short(code), *(count for kind in kinds for count in kind), given, there, given - there, ...
            )
        )
    page.table(rows, say("staff_within_quota", "J/I", period), rates={"L": ("J/I", 1)}, show={"L": share})
    page.table([total(rows, "", None, "Cộng khối sở, ban, ngành")], rates={"L": ("J/I", 1)}, show={"L": share})
    page.sheet.column_dimensions["G"].hidden = page.sheet.column_dimensions["H"].hidden = True
    return report.case()


SCORED = (
    ("I|Chỉ đạo, điều hành CCHC",),
    ("tasks_completed", "Tỷ lệ hoàn thành nhiệm vụ trong Kế hoạch CCHC của tỉnh", "100", 70.4, 74.2),
    ("agencies_inspected", "Tỷ lệ cơ quan, đơn vị được kiểm tra CCHC trong năm", "30", 22.5, 26.1),
    ("II|Cải cách thể chế",),
    ("documents_reviewed", "Tỷ lệ VBQPPL đã được xử lý sau rà soát", "100", 81.0, 88.9),
    ("III|Cải cách TTHC",),
    ("on_time", "Tỷ lệ hồ sơ TTHC được giải quyết trước và đúng hạn", "≥95", 97.1, 98.4),
    ("", "Tỷ lệ hồ sơ TTHC giải quyết quá hạn", "≤5", 2.9, 1.6),
    ("satisfaction", "Mức độ hài lòng của người dân, DN về giải quyết TTHC", "≥90", 88.2, 91.3),
    ("feedback_resolved", "Tỷ lệ PAKN của tổ chức, cá nhân được xử lý dứt điểm", "100", 94.4, 96.0),
    ("", "Tỷ lệ hài lòng với kết quả xử lý PAKN", "80", 70.0, 77.5),
    ("IV|Cải cách tổ chức bộ máy",),
    ("hamlets_rearranged", "Tỷ lệ thôn, TDP thuộc diện đã thực hiện sắp xếp", "100", 60.0, 73.3),
    ("V|Cải cách chế độ công vụ",),
    ("officials_by_position", "Tỷ lệ CQHC có cơ cấu công chức phù hợp với VTVL", "98", 90.2, 95.7),
    ("employees_by_position", "Tỷ lệ cơ quan có cơ cấu viên chức phù hợp với VTVL", "92", 84.6, 90.5),
    ("", "Tỷ lệ công chức được đánh giá hoàn thành tốt nhiệm vụ trở lên", "90", 93.5, 94.1),
    ("VI|Cải cách tài chính công",),
    ("investment_disbursed", "Tỷ lệ giải ngân vốn đầu tư công so với KH vốn giao", "95", 51.7, 58.3),
    ("", "Tỷ lệ đơn vị sự nghiệp tự chủ chi thường xuyên", "20", 8.1, 9.6),
    ("VII|Xây dựng chính quyền điện tử, chính quyền số",),
    ("online_applications", "Tỷ lệ hồ sơ TTHC phát sinh trực tuyến/tổng số hồ sơ giải quyết", "≥30", 21.9, 46.8),
    ("systems_connected", "Tỷ lệ HTTT của tỉnh đã kết nối, liên thông", "30", 25.0, 31.6),
    ("procedures_on_national_portal", "Tỷ lệ TTHC toàn trình được tích hợp lên Cổng DVCQG", "70", 61.2, 72.4),
)


def score_sheet() -> Case:
    report = Report("Cham diem chi tieu CCHC 9 thang - tinh Bac Kan.xlsx", "plan, last year, actual, score in columns")
    page = report.page("Tu cham diem").lines(
        "UBND TỈNH BẮC KẠN", "", "BẢNG TỰ CHẤM ĐIỂM KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CCHC TỈNH BẮC KẠN"
    )
    page.lines("9 tháng năm 2023", "")
    page.head(
        """
        TT | Chỉ tiêu | ĐVT | KH năm 2023 | Kết quả thực hiện | < | So sánh | < | Điểm | < | Cơ quan cung cấp số liệu
        ^ | ^ | ^ | ^ | 9 tháng 2022 | 9 tháng 2023 | Với KH | Với cùng kỳ | Điểm tối đa | Tự chấm | ^
        """
    )
    number, rows = 0, []
    for indicator, *cells in SCORED:
        if not cells:
            rows.append(row("", *indicator.split("|")))
            continue
        number += 1
        name, plan, before, now = cells
        says = (
            (say(indicator, "F", "2023-9M", "06"), say(indicator, "E", "2022-9M", "06", optional=True))
            if indicator
            else ()
        )
        compared = comma(now - float(plan.strip("≥≤")), 1), comma(now - before, 1), 2, round(2 * min(1, now / 100), 2)
        rows.append(
            row(
                "",
                number,
                name,
                "%",
                plan,
                before,
                now,
                *compared,
                "Sở Tư pháp" if number == 3 else "Sở Nội vụ",
                says=says,
            )
        )
    page.table(rows, show={"F": text})
    page.table([row("", None, "TỔNG ĐIỂM", None, None, None, None, None, None, 30, 24.86)])
    page.sign("CHUYÊN VIÊN TỔNG HỢP", "KT. GIÁM ĐỐC⏎PHÓ GIÁM ĐỐC".replace("⏎", "\n"))
    return report.case()


REPORTS = (directing, commune_staff, staff_quota, score_sheet)
