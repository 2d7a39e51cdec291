"""Departments with forms of their own."""

from tests.corpus.truth import Case
from tests.corpus.unseen.o.kit import DISTRICTS, LEFT, NAMES, UP, Book, rate, share, short, vn


def justice_documents() -> Case:
    book = Book(
        "Sở Tư pháp - Biểu VBQPPL quý II.2023.xlsx",
        "legal documents by district, reviewed and lawful beside each other",
    )
    rows: list[list[object] | str] = [
        "UBND TỈNH BẮC KẠN\nSỞ TƯ PHÁP",
        "KẾT QUẢ BAN HÀNH, KIỂM TRA, RÀ SOÁT VĂN BẢN QUY PHẠM PHÁP LUẬT",
        "Quí II năm 2023",
        ["TT", "Địa phương", "Ban hành", LEFT, LEFT, LEFT, "Xử lý sau rà soát", LEFT, LEFT],
        [UP, UP, "Tổng số VB QPPL đã ban hành", "Ban hành đúng quy định", "Trái pháp luật", "Tỷ lệ đúng quy định (%)", "Số VB phải xử lý", "Số VB đã xử lý", "Tỷ lệ xử lý (%)"],
    ]  # fmt: skip
    for number, code in enumerate(DISTRICTS, 1):
        whole, due = (0 if number == 3 else book.some(2, 9)), book.some(4, 20)
        wrong = 1 if number in (4, 7) else 0
        done = book.part(due, 0.5, 1.0)
        stated = vn(rate(whole - wrong, whole), 2) if whole else "-"
        rows.append([number, NAMES[code], whole, whole - wrong, wrong, stated, due, done, vn(rate(done, due), 2)])
        book.see("lawful", code, "2023-Q2", whole - wrong, whole)
        book.see("handled", code, "2023-Q2", done, due)
    sheet = book.sheet("Bieu 01", rows)
    book.fault(sheet, NAMES[DISTRICTS[2]], "zero_denominator", "no_cases")
    return book.done()


def justice_copies() -> Case:
    book = Book("CTDT_T11_2023_STP.xlsx", "sub-rows of the district's own office and its communes")
    rows: list[list[object] | str] = [
        "SỞ TƯ PHÁP TỈNH BẮC KẠN",
        "Tình hình chứng thực điện tử trên địa bàn tỉnh - Tháng 11 năm 2023",
        "(Kèm theo Công văn số 1388/STP-HCTP ngày 21/11/2023)",
        ["Số TT", "Huyện, thành phố", "Tổng số hồ sơ TTHC phát sinh", "Số hồ sơ chứng thực bản sao điện tử", "Chứng thực chữ ký", "Tỷ lệ CTBSĐT / tổng HS", "Cùng kỳ 2022 (%)", "Tăng, giảm (điểm %)"],
    ]  # fmt: skip
    for number, code in enumerate(DISTRICTS, 1):
        halves = [(whole := book.some(200, 900), book.part(whole, 0.05, 0.3), book.some(20, 90)) for _ in range(2)]
        whole, part, signed = (sum(column) for column in zip(*halves, strict=True))
        last = book.stated(1, 10)
        rows.append(
            [
                number,
                short(code) if number > 1 else "TP Bắc Kạn",
                whole,
                part,
                signed,
                share(part, whole),
                last,
                round(rate(part, whole) - last, 1),
            ]
        )
        for label, half in zip(("- Phòng Tư pháp", "- UBND cấp xã"), halves, strict=True):
            rows.append(["", label, *half, share(half[1], half[0]), "", ""])
        book.see("copies", code, "2023-11", part, whole)
        book.see("copies", code, "2022-11", value=last, optional=True)
    book.sheet("CTĐT", rows)
    return book.done()


def justice_own() -> Case:
    book = Book("STP báo cáo CCHC 9 tháng (mẫu riêng).xlsx", "criteria in rows with narrative rows between")
    rows: list[list[object] | str] = [
        "Cơ quan báo cáo: Sở Tư pháp",
        "PHỤ LỤC SỐ LIỆU CÔNG TÁC CCHC 9 THÁNG NĂM 2023",
        ["TT", "Tiêu chí", "Đơn vị tính", "Số liệu", "Giải trình"],
        ["I", "Công tác chỉ đạo, điều hành", "", "", ""],
        ["1", "Tổng số nhiệm vụ trong kế hoạch CCHC năm của đơn vị", "nhiệm vụ", 42, ""],
        ["2", "Số nhiệm vụ đã hoàn thành", "nhiệm vụ", 33, "Còn 9 nhiệm vụ thực hiện trong quý IV"],
        ["3", "Tỷ lệ hoàn thành nhiệm vụ", "%", 78.57, ""],
        ["II", "Cải cách thủ tục hành chính", "", "", ""],
        ["1", "Số hồ sơ TTHC đã giải quyết", "hồ sơ", "3.412", "Chủ yếu là phiếu lý lịch tư pháp"],
        ["2", "Trong đó trước và đúng hạn", "hồ sơ", "3.398", ""],
        ["", "Quá hạn", "hồ sơ", "14", "Do chờ kết quả xác minh"],
        ["3", "Số TTHC được rà soát, đánh giá", "thủ tục", 35, ""],
        ["", "Số TTHC có phương án đơn giản hóa", "thủ tục", 8, ""],
        ["4", "Tỷ lệ hồ sơ TTHC phát sinh trực tuyến", "%", "86,4%", "Trong kỳ có 2.948 hồ sơ nộp qua Cổng"],
        ["III", "Hiện đại hóa hành chính", "", "", ""],
        ["1", "Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng", "%", "100", "trừ hồ sơ mật"],
        ["2", "Số cuộc họp trực tuyến / tổng số cuộc họp", "cuộc", "17/44", ""],
    ]
    book.see("tasks", "STP", "2023-9M", 33, 42)
    book.see("time", "STP", "2023-9M", 3398, 3412)
    book.see("reviewed", "STP", "2023-9M", 8, 35)
    book.see("online", "STP", "2023-9M", value=86.4)
    book.see("files_p", "STP", "2023-9M", value=100)
    book.see("meet", "STP", "2023-9M", 17, 44)
    book.sheet("Số liệu", rows)
    return book.done()


def health_survey() -> Case:
    book = Book(
        "SYT_khaosat hai long nguoi benh 2023.xlsx", "hospitals in rows: only the department's total could be a figure"
    )
    rows: list[list[object] | str] = [
        "SỞ Y TẾ BẮC KẠN",
        "KẾT QUẢ KHẢO SÁT HÀI LÒNG NGƯỜI BỆNH TẠI CÁC CƠ SỞ Y TẾ CÔNG LẬP NĂM 2023",
        [
            "TT",
            "Cơ sở khám chữa bệnh",
            "Số phiếu khảo sát",
            "Số phiếu hài lòng",
            "Tỷ lệ hài lòng (%)",
            "Điểm trung bình /5",
        ],
    ]
    places = ["Bệnh viện Đa khoa tỉnh", *(f"Trung tâm Y tế huyện {short(code)}" for code in DISTRICTS[1:])]
    parts = wholes = 0
    for number, place in enumerate(places, 1):
        whole = book.some(80, 200)
        part = book.part(whole, 0.75, 0.98)
        parts, wholes = parts + part, wholes + whole
        rows.append([number, place, whole, part, rate(part, whole, 1), round(5 * part / whole, 2)])
    rows.append(["", "Toàn ngành Y tế", wholes, parts, rate(parts, wholes, 1), ""])
    book.see("sat_care", "SYT", "2023", parts, wholes, sure=False, optional=True)
    book.sheet("Hài lòng", rows)
    return book.done()


def health_staff() -> Case:
    book = Book("Sở Y tế_biên chế, VTVL 6 tháng đầu năm.xlsx", "criteria with numbers of two kinds of staff")
    rows: list[list[object] | str] = [
        ["ĐƠN VỊ: SỞ Y TẾ TỈNH BẮC KẠN", "", "", ""],
        "Báo cáo về tổ chức bộ máy, biên chế và vị trí việc làm - 6 tháng đầu năm 2023",
        ["Mục", "Chỉ số", "Số lượng", "Ghi chú"],
        ["1", "Số biên chế công chức được giao năm 2023", 61, "Quyết định số 2502/QĐ-UBND ngày 14/12/2022"],
        ["2", "Số biên chế công chức có mặt", 57, ""],
        ["3", "Tổng số đơn vị sự nghiệp công lập trực thuộc", 13, ""],
        [
            "4",
            "Số đơn vị sự nghiệp có cơ cấu viên chức phù hợp vị trí việc làm",
            12,
            "TTYT Pác Nặm đang trình lại đề án",
        ],
        ["5", "Số viên chức đi đào tạo sau đại học", 48, ""],
        ["6", "Số bác sĩ/vạn dân", "16,2", ""],
        ["7", "Mức độ hài lòng của người dân về dịch vụ y tế, giáo dục công lập (%)", "~ 90", "số ước"],
    ]
    book.see("quota", "SYT", "2023-6M", 57, 61)
    book.see("employees", "SYT", "2023-6M", 12, 13)
    book.see("sat_care", "SYT", "2023-6M", value=90, sure=False)
    book.sheet("TCBM", rows)
    return book.done()


def resources_fields() -> Case:
    book = Book(
        "TNMT - KQ giai quyet TTHC theo linh vuc (Q1-2023).xlsx",
        "fields of procedure in rows, only the total is the unit's",
    )
    rows: list[list[object] | str] = [
        "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG",
        "TỔNG HỢP GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH QUÝ I-2023",
        "Từ ngày 15/12/2022 đến ngày 14/3/2023",
        ["TT", "Lĩnh vực", "Tiếp nhận mới", LEFT, LEFT, "Giải quyết", LEFT, LEFT, LEFT, "Thanh toán phí, lệ phí trực tuyến", LEFT],
        [UP, UP, "Tổng", "Trực tuyến", "% trực tuyến", "Tổng", "Trước hạn", "Đúng hạn", "Quá hạn", "HS thanh toán", "% trên tổng HS tiếp nhận"],
    ]  # fmt: skip
    sums = [0] * 7
    for number, field in enumerate(["Đất đai", "Môi trường", "Khoáng sản", "Tài nguyên nước", "Đo đạc bản đồ"], 1):
        whole, late = book.some(20, 400), book.some(0, 5)
        online, paid, settled = book.part(whole), book.part(whole, 0.2, 0.5), book.part(whole, 0.8, 0.98)
        early = (settled - late) // 2
        counts = [whole, online, settled, early, settled - late - early, late, paid]
        sums = [before + now for before, now in zip(sums, counts, strict=True)]
        rows.append(_field([number, field], counts))
    whole, online, settled, early, exact, _, paid = sums
    rows += [_field(["", "TỔNG CỘNG"], sums), "                                              GIÁM ĐỐC"]
    book.see("online", "STNMT", "2023-Q1", online, whole)
    book.see("time", "STNMT", "2023-Q1", early + exact, settled)
    book.see("pay", "STNMT", "2023-Q1", paid, whole)
    book.sheet("Q1", rows)
    return book.done()


def _field(start: list[object], counts: list[int]) -> list[object]:
    whole, online, settled, early, exact, late, paid = counts
    return [*start, whole, online, rate(online, whole), settled, early, exact, late, paid, rate(paid, whole)]


def zones_quarter() -> Case:
    book = Book("BQL KCN_BC quý 3.xlsx", "a small agency, almost nothing happened")
    rows: list[list[object] | str] = [
        "BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP TỈNH BẮC KẠN",
        "BÁO CÁO SỐ LIỆU CCHC QUÝ III/2023",
        ["STT", "Chỉ tiêu", "Tử số", "Mẫu số", "Tỷ lệ %", "Chỉ tiêu tỉnh giao (%)"],
        [1, "Hồ sơ TTHC giải quyết trước và đúng hạn / hồ sơ đã giải quyết", 12, 12, 100, 95],
        [2, "Hồ sơ nộp trực tuyến / tổng số hồ sơ giải quyết", 11, 12, "91,67", 30],
        [3, "Hồ sơ thanh toán trực tuyến / tổng số hồ sơ phát sinh", "KPS", "KPS", "KPS", 50],
        [4, "Phản ánh, kiến nghị đã xử lý / tiếp nhận", 0, 0, "-", 100],
        [5, "Hồ sơ công việc xử lý trên môi trường mạng / tổng hồ sơ công việc", 96, 104, "192,3", 100],
        [6, "Cuộc họp trực tuyến / tổng số cuộc họp", 9, 25, 36, 40],
        [7, "Dự án đầu tư được cấp mới / hồ sơ đề nghị", 2, 3, 66.67, ""],
    ]
    for what, part, whole in (
        ("time", 12, 12),
        ("online", 11, 12),
        ("pay", None, None),
        ("voices", 0, 0),
        ("meet", 9, 25),
    ):
        book.see(what, "BQLKCN", "2023-Q3", part, whole)
    book.see("files_p", "BQLKCN", "2023-Q3", 96, 104, sure=False)
    sheet = book.sheet("Q3", rows)
    book.fault(sheet, "192,3", "rate_mismatch", "out_of_range")
    book.fault(sheet, "KPS", "no_cases")
    return book.done()


def trade_months() -> Case:
    book = Book("SCT theo dõi tháng 2023.xlsx", "one sheet a month, the last one not yet filled")
    for month in (7, 8, 9):
        whole, due = book.some(150, 400), book.some(20, 40)
        late, online = book.some(0, 3), book.part(whole, 0.7, 0.99)
        rows: list[list[object] | str] = [
            f"SỞ CÔNG THƯƠNG - THEO DÕI CCHC THÁNG {month} NĂM 2023",
            ["Nội dung", "Tổng", "Đạt yêu cầu", "Chưa đạt", "Tỷ lệ"],
            ["Hồ sơ TTHC đã giải quyết đúng hạn", whole, whole - late, late, share(whole - late, whole)],
            ["Hồ sơ TTHC tiếp nhận trực tuyến", whole, online, whole - online, share(online, whole)],
            ["Báo cáo định kỳ cập nhật trên Hệ thống thông tin báo cáo của tỉnh", due, due - 1, 1, share(due - 1, due)],
        ]
        book.sheet(f"Tháng {month}", rows)
        book.see("time", "SCT", f"2023-{month:02}", whole - late, whole)
        book.see("online", "SCT", f"2023-{month:02}", online, whole)
        book.see("shared", "SCT", f"2023-{month:02}", due - 1, due)
    book.sheet("Tháng 10", ["SỞ CÔNG THƯƠNG - THEO DÕI CCHC THÁNG 10 NĂM 2023", ["Nội dung", "Tổng", "Đạt yêu cầu", "Chưa đạt", "Tỷ lệ"],
                            ["Hồ sơ TTHC đã giải quyết đúng hạn"], ["Hồ sơ TTHC tiếp nhận trực tuyến"]])  # fmt: skip
    return book.done()


def education_half() -> Case:
    book = Book("SGD_6T2023_so sanh cung ky.xlsx", "last year's column, difference and rank beside the figure")
    lines = [
        ("Tỷ lệ TTHC đủ điều kiện được cung cấp DVC trực tuyến toàn trình", "full"),
        ("Tỷ lệ DVCTT toàn trình tích hợp lên Cổng DVC quốc gia", "portal"),
        ("Tỷ lệ hồ sơ giải quyết trước, đúng hạn", "time"),
        ("Tỷ lệ hồ sơ trực tuyến", "online"),
        ("Tỷ lệ báo cáo CCHC gửi đúng hạn", "reports"),
        ("Tỷ lệ thanh toán trực tuyến", "pay"),
        ("Tỷ lệ giải ngân vốn đầu tư công", "invest"),
        ("Tỷ lệ trường học đạt chuẩn quốc gia", ""),
    ]
    rows: list[list[object] | str] = [
        "SỞ GIÁO DỤC VÀ ĐÀO TẠO",
        "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CCHC 6 THÁNG ĐẦU NĂM 2023 SO VỚI CÙNG KỲ NĂM 2022",
        ["TT", "Chỉ tiêu (%)", "6T/2022", "6T/2023", "Tăng (+), giảm (-)", "Xếp hạng trong khối sở"],
    ]
    for number, (label, what) in enumerate(lines, 1):
        last, now = book.stated(40, 90), book.stated(50, 100)
        rows.append([number, label, last, now, round(now - last, 1), f"{book.some(1, 17)}/17"])
        if what:
            book.see(what, "SGDDT", "2023-6M", value=now)
            book.see(what, "SGDDT", "2022-6M", value=last, optional=True)
    book.sheet("SS", rows)
    return book.done()


def information_systems() -> Case:
    book = Book(
        "Sở TT&TT - HTTT và định danh Q4 (Phụ lục).xlsx",
        "systems of the province, users by district with levels of accounts",
    )
    systems: list[list[object] | str] = [
        "SỞ THÔNG TIN VÀ TRUYỀN THÔNG",
        "Phụ lục I. Kết nối hệ thống thông tin của tỉnh Bắc Kạn - Quý IV năm 2023",
        ["TT", "Nội dung", "Số lượng", "Ghi chú"],
        [1, "Tổng số HTTT của tỉnh liên quan đến người dân, doanh nghiệp", 38, ""],
        [2, "Số hệ thống đã kết nối, liên thông qua NDXP/LGSP", 14, "tính đến 14/12/2023"],
        [3, "Số hệ thống đang thử nghiệm kết nối", 3, ""],
        [4, "Số hệ thống được phê duyệt cấp độ an toàn thông tin", 31, ""],
    ]
    book.see("systems", "06", "2023-Q4", 14, 38, sure=False)
    book.sheet("PL I", systems)
    users: list[list[object] | str] = [
        "Phụ lục II. Người dân, doanh nghiệp sử dụng DVC trực tuyến - Quý IV năm 2023",
        ["TT", "Huyện/TP", "Tài khoản VNeID mức 2 kích hoạt", "Số người dân, DN sử dụng DVC trực tuyến", "Trong đó: được định danh, xác thực điện tử", "Tỷ lệ được định danh (%)"],
    ]  # fmt: skip
    for number, code in enumerate(DISTRICTS, 1):
        whole = book.some(1500, 9000)
        part = book.part(whole, 0.6, 0.98)
        users.append([number, NAMES[code], vn(book.some(9000, 30000)), vn(whole), vn(part), vn(rate(part, whole), 2)])
        book.see("users", code, "2023-Q4", part, whole)
    book.sheet("PL II", users)
    return book.done()


REPORTS = (
    justice_documents, justice_copies, justice_own, health_survey, health_staff, resources_fields, zones_quarter,
    trade_months, education_half, information_systems,
)  # fmt: skip
