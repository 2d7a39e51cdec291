"""Forms with appendices, with plan and result, with points; narrative beside tables."""

from tests.corpus.truth import Case
from tests.corpus.unseen.o.kit import DISTRICTS, LEFT, NAMES, UP, Book, communes, rate, share, short, vn


def ngan_son_appendices() -> Case:
    book = Book("062_BC CCHC Quy III_2023 (PL I, II, III).xlsx", "three appendices of one district in one workbook")
    head = ["STT", "Tiêu chí", "Tổng số", "Đạt", "Tỷ lệ (%)", "Tài liệu kiểm chứng"]

    def lines(*items: tuple[str, str, int, int]) -> list[list[object] | str]:
        rows: list[list[object] | str] = [list(head)]
        for number, (what, label, part, whole) in enumerate(items, 1):
            rows.append([number, label, whole, part, vn(rate(part, whole), 2), f"BC số {book.some(20, 300)}/BC-UBND"])
            if what:
                book.see(what, "062", "2023-Q3", part, whole)
        return rows

    book.sheet("Phụ lục I", [
        "Phụ lục I", "CHỈ ĐẠO, ĐIỀU HÀNH CCHC QUÝ III NĂM 2023", "(Kèm theo Báo cáo số 611/BC-UBND ngày 15/9/2023 của UBND huyện Ngân Sơn)",
        *lines(("tasks", "Nhiệm vụ trong Kế hoạch CCHC đã hoàn thành", 27, 41), ("inspected", "Cơ quan, đơn vị được kiểm tra CCHC", 7, 22),
               ("", "Tin, bài tuyên truyền CCHC", 18, 24), ("reports", "Báo cáo CCHC định kỳ gửi đúng hạn", 3, 3)),
    ])  # fmt: skip
    book.sheet("Phụ lục II", [
        "Phụ lục II", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH QUÝ III NĂM 2023 CỦA UBND HUYỆN NGÂN SƠN",
        *lines(("time", "Hồ sơ giải quyết trước hạn và đúng hạn / đã giải quyết", 1466, 1480),
               ("online", "Hồ sơ nộp trực tuyến / hồ sơ tiếp nhận", 1122, 1502),
               ("voices", "Phản ánh, kiến nghị đã xử lý / tiếp nhận", 5, 5), ("", "TTHC niêm yết công khai", 289, 289)),
    ])  # fmt: skip
    book.sheet("Phụ lục III", [
        "Phụ lục III", "TỔ CHỨC BỘ MÁY, CÔNG VỤ, TÀI CHÍNH QUÝ III NĂM 2023 - HUYỆN NGÂN SƠN",
        *lines(("hamlets", "Thôn, tổ dân phố thuộc diện sắp xếp đã được sắp xếp", 11, 14),
               ("cadres", "Cán bộ cấp xã có trình độ chuyên môn từ trung cấp trở lên", 98, 101),
               ("degree", "Cán bộ, công chức cấp xã có trình độ chuyên môn ĐH trở lên", 141, 207),
               ("", "Viên chức được cử đi bồi dưỡng", 35, 60),
               ("assets", "Cơ quan, đơn vị sử dụng tài sản công đúng tiêu chuẩn, định mức", 38, 38)),
    ])  # fmt: skip
    return book.done()


def transport_appendices() -> Case:
    book = Book("SoGTVT_PhuLuc_CCHC_nam2023.xlsx", "appendices of a department with a cover sheet")
    book.sheet(
        "Bìa",
        [
            "SỞ GIAO THÔNG VẬN TẢI BẮC KẠN",
            "BÁO CÁO CÔNG TÁC CẢI CÁCH HÀNH CHÍNH",
            "NĂM 2023",
            "Bắc Kạn, tháng 12 năm 2023",
        ],
    )
    book.sheet("PL1", [
        "Phụ lục 1: Kết quả giải quyết hồ sơ của Sở GTVT năm 2023",
        ["Lĩnh vực", "Đã giải quyết", "Trước hạn", "Đúng hạn", "Trễ hạn"],
        ["Đường bộ", 6120, 4011, 2098, 11], ["Đăng kiểm", 730, 500, 230, 0], ["Đường thủy nội địa", 14, 9, 5, 0],
        ["Tổng số", 6864, 4520, 2333, 11],
    ])  # fmt: skip
    book.see("time", "SGTVT", "2023", 6853, 6864)
    book.sheet("PL2", [
        "Phụ lục 2: Công tác CCHC khác của Sở Giao thông Vận tải (năm 2023)",
        ["Nội dung", "Kết quả", "Năm 2022"],
        ["Tỷ lệ sử dụng biên chế so với số được giao (%)", "94,6", "96,4"],
        ["Tỷ lệ hồ sơ TTHC thanh toán trực tuyến (%)", "88,15", "31,0"],
        ["Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng (%)", "100", "98,7"],
        ["Số giấy phép lái xe đã cấp", "5.402", "4.988"],
        ["Mức độ hài lòng của tổ chức, cá nhân về giải quyết TTHC (%)", "99,2", "không khảo sát"],
    ])  # fmt: skip
    for what, now, last in (("quota", 94.6, 96.4), ("pay", 88.15, 31.0), ("files_p", 100, 98.7), ("sat", 99.2, None)):
        book.see(what, "SGTVT", "2023", value=now)
        if last:
            book.see(what, "SGTVT", "2022", value=last, optional=True)
    return book.done()


def pac_nam_completion() -> Case:
    book = Book("Pác Nặm KH-TH 6 tháng.xlsx", "plan, result and completion of the plan: the completion is no figure")
    lines = [
        ("time", "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", 98),
        ("online", "Tỷ lệ hồ sơ phát sinh trực tuyến", 60),
        ("pay", "Tỷ lệ hồ sơ thanh toán trực tuyến", 50),
        ("copies", "Tỷ lệ hồ sơ chứng thực điện tử", 20),
        ("sat", "Mức độ hài lòng của người dân, tổ chức về giải quyết TTHC", 90),
        ("sat_land", "Mức độ hài lòng về giải quyết TTHC đất đai, xây dựng, đầu tư", 80),
        ("files_d", "Tỷ lệ HSCV cấp huyện xử lý trên môi trường mạng", 100),
        ("files_c", "Tỷ lệ HSCV cấp xã xử lý trên môi trường mạng", 85),
        ("invest", "Tỷ lệ giải ngân vốn đầu tư công", 95),
        ("", "Tỷ lệ hộ nghèo giảm", 5),
    ]
    rows: list[list[object] | str] = [
        "ỦY BAN NHÂN DÂN HUYỆN PÁC NẶM",
        "TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU CCHC 6 THÁNG ĐẦU NĂM 2023",
        "(Theo Kế hoạch số 10/KH-UBND ngày 10/01/2023)",
        ["TT", "Tên chỉ tiêu", "ĐVT", "Kết quả thực hiện", "Kế hoạch", "Tỷ lệ % hoàn thành"],
    ]
    for number, (what, label, target) in enumerate(lines, 1):
        value = book.stated(0.6 * target, min(99.9, 1.2 * target), 1)
        rows.append([number, label, "%", value, target, round(100 * value / target, 1)])
        if what:
            book.see(what, "060", "2023-6M", value=value)
    book.sheet("Biểu số 01", rows)
    return book.done()


def investment() -> Case:
    book = Book("Giai ngan von DTC 9 thang 2023 - So KHDT.xlsx", "money: plan, paid, rate; sources of money within")
    rows: list[list[object] | str] = [
        "SỞ KẾ HOẠCH VÀ ĐẦU TƯ",
        "TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG 9 THÁNG NĂM 2023",
        ["", "", "", "", "", "", "ĐVT: triệu đồng"],
        ["STT", "Chủ đầu tư", "Kế hoạch vốn giao năm 2023", LEFT, LEFT, "Lũy kế giải ngân", "Tỷ lệ giải ngân (%)"],
        [UP, UP, "Tổng số", "NSTW", "NSĐP", UP, UP],
    ]
    wholes = parts = 0
    block: list[list[object]] = []
    for number, code in enumerate(["SGTVT", "SNNPTNT", "SYT", "SGDDT", *DISTRICTS], 1):
        central, local = book.some(20000, 200000), book.some(5000, 60000)
        part = book.part(central + local, 0.3, 0.9)
        wholes, parts = wholes + central + local, parts + part
        block.append(
            [
                number,
                NAMES[code],
                vn(central + local),
                vn(central),
                vn(local),
                vn(part),
                vn(rate(part, central + local, 1), 1),
            ]
        )
        book.see("invest", code, "2023-9M", part, central + local)
    rows += [["", "TỔNG SỐ", vn(wholes + 5000), "", "", vn(parts), vn(rate(parts, wholes, 1), 1)], *block]
    sheet = book.sheet("GN", rows)
    book.see("invest", "06", "2023-9M", parts, wholes + 5000, sure=False, optional=True)
    book.fault(sheet, None, "total_mismatch", "rate_mismatch")
    return book.done()


def positions() -> Case:
    book = Book("SNV_ra soat VTVL_nam 2023.xlsx", "officials and employees by position, side by side")
    rows: list[list[object] | str] = [
        ["SỞ NỘI VỤ", LEFT, LEFT, "Phụ lục 02"],
        "TỔNG HỢP CƠ CẤU CÔNG CHỨC, VIÊN CHỨC THEO VỊ TRÍ VIỆC LÀM NĂM 2023",
        ["TT", "UBND huyện, thành phố", "Công chức", LEFT, LEFT, "Viên chức", LEFT, LEFT],
        [UP, UP, "Tổng số cơ quan hành chính", "Số CQ có cơ cấu công chức phù hợp VTVL", "%", "Tổng số đơn vị sự nghiệp công lập", "Số ĐV có cơ cấu viên chức phù hợp VTVL", "%"],
    ]  # fmt: skip
    for number, code in enumerate(DISTRICTS, 1):
        offices, places = book.some(11, 13), book.some(25, 60)
        fit, fits = book.part(offices, 0.85, 1.05), book.part(places, 0.8, 1.0)
        rows.append([number, NAMES[code], offices, fit, share(fit, offices), places, fits, share(fits, places)])
        book.see("officials", code, "2023", fit, offices)
        book.see("employees", code, "2023", fits, places)
    book.sheet("PL02", rows)
    return book.done()


def self_score() -> Case:
    book = Book(
        "Bang tu cham diem CCHC huyen Bach Thong 2023.xlsx", "evaluation by criterion: points beside the measured rate"
    )
    rows: list[list[object] | str] = [
        "UBND HUYỆN BẠCH THÔNG",
        "BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2023",
        ["TT", "Tiêu chí, tiêu chí thành phần", "Điểm tối đa", "Điểm tự chấm", "Tỷ lệ thực tế (%)", "Điểm thẩm định"],
        ["1", "CHỈ ĐẠO ĐIỀU HÀNH", 10, 9.25, "", 9],
        ["1.1", "Tỷ lệ nhiệm vụ trong kế hoạch CCHC hoàn thành", 3, 2.75, 91.7, 2.75],
        ["1.2", "Tỷ lệ cơ quan, đơn vị được kiểm tra CCHC", 2, 2, 36.4, 2],
        ["1.3", "Sáng kiến CCHC", 2, 1, "", 1],
        ["2", "CẢI CÁCH THỂ CHẾ", 6, 5.5, "", 5.5],
        ["2.1", "Tỷ lệ văn bản QPPL đã xử lý sau rà soát", 3, 2.5, 83.3, 2.5],
        ["3", "CẢI CÁCH TTHC", 16, 14, "", 13.5],
        ["3.1", "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", 4, 4, 99.12, 4],
        ["3.2", "Tỷ lệ hồ sơ thanh toán trực tuyến", 2, 1, 41.05, 1],
        ["4", "TÀI CHÍNH CÔNG", 8, 7, "", 7],
        ["4.1", "Tỷ lệ giải ngân vốn đầu tư công", 3, 2, 88.6, 2],
        ["", "TỔNG ĐIỂM", 40, 35.75, "", 35],
    ]
    figures = (
        ("tasks", 91.7),
        ("inspected", 36.4),
        ("handled", 83.3),
        ("time", 99.12),
        ("pay", 41.05),
        ("invest", 88.6),
    )
    for what, value in figures:
        book.see(what, "063", "2023", value=value)
    book.sheet("Tự chấm", rows)
    return book.done()


def na_ri_two_periods() -> Case:
    book = Book("Na Ri_so sanh quy 2 quy 3.xlsx", "two quarters side by side")
    rows: list[list[object] | str] = [
        "TỔNG HỢP KẾT QUẢ GIẢI QUYẾT HỒ SƠ CÁC XÃ, THỊ TRẤN HUYỆN NA RÌ NĂM 2023",
        ["TT", "Đơn vị", "Quý II/2023", LEFT, LEFT, "Quý III/2023", LEFT, LEFT, "So sánh (+/-)"],
        [UP, UP, *["Tổng HS đã GQ", "GQ trước, đúng hạn", "Tỷ lệ %"] * 2, UP],
    ]
    for number, code in enumerate(communes("066")[5:], 1):
        cells: list[object] = []
        rates = []
        for period in ("2023-Q2", "2023-Q3"):
            whole = book.some(30, 190)
            part = book.part(whole, 0.88, 1.0)
            rates.append(rate(part, whole))
            cells += [whole, part, rates[-1]]
            book.see("time", code, period, part, whole)
        rows.append([number, NAMES[code], *cells, round(rates[1] - rates[0], 2)])
    book.sheet("Q2-Q3", rows)
    return book.done()


def hamlets_by_formula() -> Case:
    book = Book("Sap xep thon, to dan pho (den het nam 2023).xlsx", "rates and totals are formulas without values")
    rows: list[list[object] | str] = [
        "SỞ NỘI VỤ TỈNH BẮC KẠN",
        "KẾT QUẢ SẮP XẾP THÔN, TỔ DÂN PHỐ NĂM 2023",
        [
            "STT",
            "Huyện, TP",
            "Thôn, tổ dân phố thuộc diện phải sắp xếp",
            "Thôn, tổ dân phố đã sắp xếp",
            "Tỷ lệ (%)",
            "Số thôn giảm",
        ],
    ]
    for number, code in enumerate(DISTRICTS, 1):
        whole = book.some(12, 60)
        part = book.part(whole, 0.5, 1.0)
        rows.append([number, NAMES[code], whole, part, f"=D{number + 3}/C{number + 3}*100", part // 2])
        book.see("hamlets", code, "2023", part, whole)
    rows.append(["", "Cộng", "=SUM(C4:C11)", "=SUM(D4:D11)", "=D12/C12*100", ""])
    book.sheet("Sắp xếp", rows)
    return book.done()


def bach_thong_narrative() -> Case:
    book = Book(
        "BC thuyet minh CCHC thang 5 - VP HDND va UBND huyen Bach Thong.xlsx",
        "narrative with numbers above and below a table",
    )
    book.sheet("Báo cáo", [
        ["UBND HUYỆN BẠCH THÔNG", "", ""],
        "BÁO CÁO Công tác cải cách hành chính tháng 5 năm 2023",
        "Thực hiện Kế hoạch số 05/KH-UBND ngày 12/01/2023, UBND huyện báo cáo như sau:",
        "1. Năm 2022 huyện xếp thứ 5/8 với 83,27 điểm; chỉ số hài lòng năm 2022 đạt 86,4%.",
        "2. Trong tháng Bộ phận Một cửa huyện tiếp nhận 214 hồ sơ, cụ thể tại bảng sau:",
        ["Nội dung", "Trong tháng", "Luỹ kế từ đầu năm"],
        ["Số hồ sơ đã giải quyết", 207, 1043],
        ["Số hồ sơ giải quyết trước và đúng hạn", 205, 1031],
        ["Tỷ lệ hồ sơ nộp trực tuyến (%)", "71,5", "64,2"],
        ["Tổng số phản ánh, kiến nghị", 4, 19],
        ["Số phản ánh, kiến nghị đã xử lý dứt điểm", 4, 18],
        "3. Tồn tại: tỷ lệ thanh toán trực tuyến mới đạt khoảng 30%, phấn đấu đến tháng 6 đạt 50%.",
        "Nơi nhận: - Sở Nội vụ; - Lưu: VT.",
    ])  # fmt: skip
    for what, part, whole, parts, wholes in (("time", 205, 207, 1031, 1043), ("voices", 4, 4, 18, 19)):
        book.see(what, "063", "2023-05", part, whole)
        book.see(what, "063", "2023-05", parts, wholes, to_date=True)
    book.see("online", "063", "2023-05", value=71.5)
    book.see("online", "063", "2023-05", value=64.2, to_date=True)
    return book.done()


def norms() -> Case:
    book = Book("STC tài sản công, tự chủ 2023.xlsx", "assets by norm beside statutes issued; unit short names")
    rows: list[list[object] | str] = [
        "SỞ TÀI CHÍNH",
        "Tổng hợp tình hình quản lý, sử dụng tài sản công năm 2023",
        ["TT", "Địa phương", "Tổng số cơ quan, đơn vị", "Đã ban hành quy chế quản lý TSC", "Quản lý, sử dụng TSC đúng tiêu chuẩn, định mức", "Tỷ lệ CQ, ĐV đúng tiêu chuẩn, định mức (%)", "Nguyên giá (trđ)"],
    ]  # fmt: skip
    for number, code in enumerate(DISTRICTS, 1):
        whole = book.some(30, 80)
        part = book.part(whole, 0.85, 1.0)
        name = "TPBK" if code == "058" else f"H.{short(code)}"
        rows.append(
            [number, name, whole, whole - book.some(0, 3), part, rate(part, whole, 1), vn(book.some(90000, 400000))]
        )
        book.see("assets", code, "2023", part, whole)
    book.sheet("TSC", rows)
    return book.done()


REPORTS = (
    ngan_son_appendices, transport_appendices, pac_nam_completion, investment, positions, self_score, na_ri_two_periods,
    hamlets_by_formula, bach_thong_narrative, norms,
)  # fmt: skip
