"""Criteria in rows, one reporting unit."""

from collections.abc import Iterator
from random import Random

from tests.corpus.truth import Case
from tests.corpus.unseen.m.kit import Book, Row, foot, head, pair, vn


def hurried_commune() -> Case:
    book = Book("khang ninh thang 7.xlsx", "a commune's short list, counts and rate in one cell")
    unit, when = "01906", "2023-07"
    rows: list[Row] = [
        "1|Hồ sơ TTHC giải quyết trước và đúng hạn/tổng số hồ sơ đã giải quyết|212/215 (98,6%)",
        "2|Hồ sơ quá hạn|3/215 (1,4%)",
        "3|Hồ sơ tiếp nhận trực tuyến/tổng số hồ sơ tiếp nhận|64/221 (29,0%)",
        "4|Hồ sơ thanh toán trực tuyến/tổng số hồ sơ phải nộp phí, lệ phí|38/96 (39,6%)",
        "5|Phản ánh, kiến nghị đã xử lý dứt điểm/tổng số tiếp nhận|Không phát sinh",
        "6|Cuộc họp trực tuyến/tổng số cuộc họp của UBND xã|3/8 (37,5%)",
        "7|Phiếu hài lòng về giải quyết TTHC/tổng số phiếu khảo sát|48/50 (96%)",
        "8|Lớp tập huấn chuyển đổi số đã dự|01",
    ]
    book.see("on_time", unit, when, (212, 215))
    book.see("online_applications", unit, when, (64, 221))
    book.see("online_payment", unit, when, (38, 96))
    book.see("feedback_resolved", unit, when, None)
    book.see("online_meetings", unit, when, (3, 8))
    book.see("satisfaction", unit, when, (48, 50))
    book.sheet(
        "Sheet1",
        ["UBND XÃ KHANG NINH", "HUYỆN BA BỂ", "Số liệu CCHC tháng 7 năm 2023", "TT|Nội dung|Kết quả trong tháng"],
        rows,
        ["", "|Khang Ninh, ngày 16 tháng 7 năm 2023", "|CÔNG CHỨC VĂN PHÒNG - THỐNG KÊ"],
    )
    return book.case()


def department() -> Case:
    book = Book("Phu bieu bao cao quy III - So TNMT.xlsx", "plan, result and comparison, one department")
    unit, when = "STNMT", "2023-Q3"
    figures = (
        ("on_time", "Tỷ lệ HS TTHC trả kết quả trước và đúng hạn", "%", 98, 97.8),
        ("", "Tỷ lệ HS TTHC trễ hạn có thư xin lỗi", "%", 100, 100),
        ("online_payment", "Tỷ lệ HS TTHC thực hiện nghĩa vụ tài chính bằng hình thức thanh toán trực tuyến", "%", 50, 41.2),
        ("online_applications", "Tỷ lệ HS TTHC tiếp nhận theo hình thức trực tuyến", "%", 30, 55),
        ("satisfaction_land_construction_investment", "Mức độ hài lòng của người dân, DN về giải quyết TTHC lĩnh vực đất đai, xây dựng, đầu tư", "%", 80, 86.5),
        ("work_records_province", "Tỷ lệ hồ sơ công việc (cấp tỉnh) xử lý trên môi trường mạng", "%", 100, 99.4),
        ("", "Số TTHC được chuẩn hóa, công bố", "TTHC", 12, 12),
        ("full_online_procedures", "Tỷ lệ TTHC đủ điều kiện đã cung cấp DVC trực tuyến toàn trình", "%", 100, 92.1),
    )  # fmt: skip
    rows: list[Row] = []
    for number, (short, name, measure, goal, value) in enumerate(figures, 1):
        rows.append([number, name, measure, goal, value, vn(100 * value / goal) + "%", None])
        if short:
            book.see(short, unit, when, float(value))
    book.sheet(
        "Quý III.2023",
        head(
            "UBND TỈNH BẮC KẠN",
            "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG",
            "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH QUÝ III NĂM 2023",
            "(Kèm theo Báo cáo số 301/BC-STNMT ngày 16 tháng 9 năm 2023)",
            width=7,
        ),
        ["TT|Tên chỉ tiêu|ĐVT|Chỉ tiêu KH năm 2023|Thực hiện quý III|Thực hiện so với KH|Ghi chú", "1|2|3|4|5|6=5/4|7"],
        rows,
        foot("Nơi nhận: Sở Nội vụ; Lưu: VT, VP.", "GIÁM ĐỐC", 7),
    )
    return book.case()


def province_counts() -> Case:
    book = Book("So lieu kem BC CCHC 6 thang tinh Bac Kan.xlsx", "numerators and denominators in rows of their own")
    counts = {
        "documents_lawful": (24, 24),
        "documents_reviewed": (29, 37),
        "reviewed": (42, 185),
        "hamlets_rearranged": (61, 88),
        "systems_connected": (7, 22),
        "full_online_procedures": (655, 812),
        "procedures_on_national_portal": (540, 655),
    }
    for short, both in counts.items():
        book.see(short, "06", "2023-6M", both)
    book.sheet(
        "6 tháng",
        head("ỦY BAN NHÂN DÂN", "TỈNH BẮC KẠN", "PHỤ LỤC SỐ LIỆU CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2023", width=5),
        [
            "STT|Nội dung|Đơn vị tính|Kết quả|Ghi chú",
            "I|Cải cách thể chế",
            [1, "Tổng số VBQPPL của tỉnh đã ban hành", "văn bản", 24],
            [None, "Số VBQPPL ban hành đúng quy định", "văn bản", 24],
            [2, "Số VBQPPL phải xử lý sau rà soát", "văn bản", 37],
            [None, "Số VBQPPL đã xử lý sau rà soát", "văn bản", 29, "Còn 08 VB trình HĐND kỳ họp tháng 7/2023"],
            "II|Cải cách thủ tục hành chính",
            [1, "Tổng số TTHC được rà soát", "TTHC", 185],
            [None, "Số TTHC được rà soát có phương án đơn giản hoá", "TTHC", 42],
            [2, "Số TTHC công bố mới", "TTHC", 113],
            "III|Cải cách tổ chức bộ máy",
            [1, "Số thôn, tổ dân phố thuộc diện phải sắp xếp", "thôn", 88],
            [None, "Số thôn, tổ dân phố đã sắp xếp", "thôn", 61],
            [2, "Số phòng chuyên môn giảm sau sắp xếp", "phòng", 5],
            "IV|Chính quyền điện tử, chính quyền số",
            [1, "Tổng số hệ thống thông tin của tỉnh liên quan đến người dân, doanh nghiệp", "hệ thống", "22"],
            [None, "Số hệ thống thông tin đã kết nối, liên thông qua nền tảng LGSP", "hệ thống", "07"],
            [2, "Tổng số TTHC đủ điều kiện cung cấp DVC trực tuyến toàn trình", "TTHC", 812],
            [3, "Số TTHC đã cung cấp DVC trực tuyến toàn trình", "TTHC", 655],
            [4, "Số TTHC toàn trình đã tích hợp lên Cổng DVC quốc gia", "TTHC", 540],
        ],
        foot("", "TM. ỦY BAN NHÂN DÂN", 5),
    )
    return book.case()


def whole_plan() -> Case:
    book = Book("BC 9 thang 2023 huyen Pac Nam (ban chinh).xlsx", "a district's goals of the year against nine months")
    figures = (
        ("tasks_completed", "Hoàn thành nhiệm vụ trong Kế hoạch CCHC năm 2023", "100%", "78,4%"),
        ("agencies_inspected", "Cơ quan, đơn vị được kiểm tra CCHC", "30% trở lên", "33,3%"),
        ("documents_lawful", "VBQPPL ban hành đúng quy định", "100%", "100%"),
        ("on_time", "Hồ sơ TTHC được giải quyết trước hạn và đúng hạn", "95%", "99,12%"),
        ("certified_e_copies", "Hồ sơ TTHC được chứng thực điện tử", "20%", "6,5%"),
        ("online_payment", "Hồ sơ TTHC thanh toán trực tuyến", "50%", "31,25%"),
        ("satisfaction", "Hài lòng của người dân, DN về giải quyết TTHC", "≥ 90%", "95%"),
        ("satisfaction_service", "Hài lòng đối với sự phục vụ của cơ quan HCNN", "≥ 90%", "93,7%"),
        ("", "Hài lòng của cán bộ, công chức về môi trường làm việc", "≥ 80%", "88%"),
        ("hamlets_rearranged", "Thôn, tổ dân phố thuộc diện sắp xếp đã thực hiện sắp xếp", "100%", "66,7%"),
        ("commune_cadres_intermediate", "Cán bộ cấp xã có trình độ chuyên môn từ TC trở lên", "100%", "97,3%"),
        ("commune_staff_university", "Cán bộ, công chức cấp xã có trình độ ĐH trở lên", "64%", "61,9%"),
        ("investment_disbursed", "Giải ngân vốn đầu tư công", "95%", "48,06%"),
        ("work_records_district", "Hồ sơ công việc tại cấp huyện xử lý trên môi trường mạng", "100%", "96,4%"),
        ("work_records_commune", "Hồ sơ công việc tại cấp xã xử lý trên môi trường mạng", "85%", "81%"),
        ("", "Xã đạt tiêu chí chuyển đổi số", "20%", "10%"),
    )
    rows: list[Row] = []
    for number, (short, name, goal, value) in enumerate(figures, 1):
        done = float(value.rstrip("%").replace(",", "."))
        rows.append([number, f"Tỷ lệ {name[0].lower() + name[1:]}" if name[0] != "V" else "Tỷ lệ " + name, goal, value])
        if short:
            book.see(short, "060", "2023-9M", done)
    book.sheet(
        "Phụ lục 01",
        [
            "UBND HUYỆN PÁC NẶM|<||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|<",
            "PHÒNG NỘI VỤ|<||Độc lập - Tự do - Hạnh phúc|<",
            "",
            "KẾT QUẢ THỰC HIỆN MỤC TIÊU CẢI CÁCH HÀNH CHÍNH 9 THÁNG NĂM 2023|<|<|<|<",
            "(Thực hiện Kế hoạch số 15/KH-UBND ngày 20/01/2023 của UBND huyện)|<|<|<|<",
            "TT|Mục tiêu|Mục tiêu năm 2023|Kết quả đạt được 9 tháng|Ghi chú",
        ],
        rows,
        foot("", "CHỦ TỊCH", 5),
    )
    return book.case()


def merged_ward() -> Case:
    book, chance = Book("P.Đức Xuân - BC tháng 8.2023.xlsx", "in the month and since the year's start"), Random("m13")
    unit, when = "01840", "2023-08"
    lines = (
        ("on_time", "Tổng số hồ sơ TTHC đã giải quyết", "Số hồ sơ giải quyết trước hạn, đúng hạn", 0.96),
        ("certified_e_copies", "Tổng số hồ sơ TTHC phát sinh", "Số hồ sơ được chứng thực điện tử", 0.1),
        ("feedback_resolved", "Tổng số phản ánh, kiến nghị tiếp nhận", "Số phản ánh, kiến nghị xử lý dứt điểm", 0.8),
    )
    rows: list[Row] = []
    for number, (short, whole, part, least) in enumerate(lines, 1):
        size = 8 if short == "feedback_resolved" else 300
        month = pair(chance, size, size + 60, least, min(1, least + 0.2))
        more = pair(chance, 5 * size, 6 * size, least, min(1, least + 0.2))
        year = (month[0] + more[0], month[1] + more[1])
        book.see(short, unit, when, month)
        book.see(short, unit, when, year, to_date=True)
        rows += [
            [number, whole, "<", month[1], year[1]],
            ["^", part, "<", month[0], year[0]],
            ["^", "Tỷ lệ (%)", "<", round(100 * month[0] / month[1], 1), round(100 * year[0] / year[1], 1)],
        ]
    book.sheet(
        "T8",
        [
            "UBND THÀNH PHỐ BẮC KẠN|<|<|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|<",
            "UBND PHƯỜNG ĐỨC XUÂN|<|<|Độc lập - Tự do - Hạnh phúc|<",
            "BIỂU SỐ LIỆU BÁO CÁO CẢI CÁCH HÀNH CHÍNH THÁNG 8 NĂM 2023|<|<|<|<",
            "STT|Nội dung báo cáo|<|Số liệu|<",
            "^|^|<|Trong tháng|Lũy kế từ đầu năm",
        ],
        rows,
        ["", "|Đức Xuân, ngày 15 tháng 8 năm 2023|<|<|<"],
    )
    return book.case()


def reports() -> Iterator[Case]:
    """Reports of one unit with a row a criterion."""
    for make in (hurried_commune, department, province_counts, whole_plan, merged_ward):
        yield make()
