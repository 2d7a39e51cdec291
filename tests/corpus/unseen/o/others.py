"""The rest: rare indicators, reports without a period, and workbooks about something else."""

from tests.corpus.truth import Case
from tests.corpus.unseen.o.kit import DISTRICTS, LEFT, NAMES, UP, Book, communes, rate, short, vn


def ngan_son_two_tables() -> Case:
    book = Book("NganSon_bieu ghep.xlsx", "two tables under each other, an unknown unit, a unit twice")
    first = communes("062")[:6]
    rows: list[list[object] | str] = [
        "UBND HUYỆN NGÂN SƠN",
        "BÁO CÁO SỐ LIỆU NĂM 2023",
        "Bảng 1. Sắp xếp thôn, tổ dân phố",
        ["TT", "Đơn vị", "Số thôn, TDP hiện có", "Thuộc diện phải sắp xếp", "Đã sắp xếp xong", "Tỷ lệ đã sắp xếp (%)"],
    ]
    for number, code in enumerate(first, 1):
        whole = book.some(3, 9)
        part = book.part(whole, 0.4, 1.0)
        rows.append([number, NAMES[code], whole + book.some(2, 9), whole, part, rate(part, whole, 1)])
        book.see("hamlets", code, "2023", part, whole)
    sheet = book.sheet("Biểu", rows)
    meetings: list[list[object] | str] = [
        "Bảng 2. Tổ chức họp trực tuyến (không tính họp mật)",
        ["TT", "Đơn vị", "Tổng số cuộc họp", "Họp trực tiếp", "Họp trực tuyến", "% họp trực tuyến"],
    ]
    for number, code in enumerate([*first[:4], "Xã Tân Tiến", first[1]], 1):
        whole = book.some(30, 80)
        part = book.part(whole, 0.2, 0.6)
        meetings.append([number, NAMES.get(code, code), whole, whole - part, part, f"{vn(rate(part, whole, 1), 1)}%"])
        if code in NAMES and number < 6:
            twice = code == first[1]
            book.see("meet", code, "2023", part, whole, sure=not twice, optional=twice)
    book.sheet("Biểu", meetings)
    book.fault(sheet, "Xã Tân Tiến", "unknown_unit")
    book.fault(sheet, None, "duplicate")
    return book.done()


def labour_copied() -> Case:
    book = Book("SLDTBXH bao cao T9.2023.xlsx", "last month's file copied: the title still says August")
    rows: list[list[object] | str] = [
        "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
        "Số liệu giải quyết hồ sơ TTHC tháng 8/2023",
        ["Đã giải quyết", "Trước hạn", "Đúng hạn", "Quá hạn", "Tỷ lệ đúng hạn (%)"],
        [188, 120, 66, 2, 98.9],
        "Bắc Kạn, ngày 16 tháng 9 năm 2023",
    ]
    for period in ("2023-08", "2023-09"):
        book.see("time", "SLDTBXH", period, 186, 188, sure=False, optional=True)
    book.sheet("T9", rows)
    return book.done()


def report_discipline() -> Case:
    book = Book(
        "Phòng CCHC - theo dõi báo cáo Q1.2023.xlsx", "reports on time and reports on the system, two kinds of report"
    )
    rows: list[list[object] | str] = [
        "THEO DÕI CHẾ ĐỘ THÔNG TIN, BÁO CÁO QUÝ I NĂM 2023",
        ["STT", "Đơn vị", "Báo cáo CCHC", LEFT, LEFT, "Báo cáo định kỳ trên HTTT báo cáo cấp tỉnh", LEFT, LEFT],
        [UP, UP, "Phải gửi", "Gửi đúng hạn", "Gửi chậm", "Tổng số BC định kỳ", "Đã cập nhật trên hệ thống", "Tỷ lệ"],
    ]
    names = {"STP": "Sở TP", "STNMT": "Sở TN&MT", "SKHDT": "Sở KH&ĐT", "SLDTBXH": "Sở LĐTB&XH", "SGDDT": "Sở GD&ĐT", "BDT": "Ban Dân tộc",
             "061": "H. Ba Bể", "064": "H. Chợ Đồn", "066": "H. Na Rì"}  # fmt: skip
    for number, (code, name) in enumerate(names.items(), 1):
        due, whole = book.some(2, 4), book.some(8, 30)
        good, part = due - (number % 4 == 0), book.part(whole, 0.7, 1.0)
        rows.append([number, name, due, good, due - good, whole, part, f"{vn(rate(part, whole, 1), 1)}%"])
        book.see("reports", code, "2023-Q1", good, due)
        book.see("shared", code, "2023-Q1", part, whole)
    book.sheet("BC", rows)
    return book.done()


def inspections() -> Case:
    book = Book("Kiem tra CCHC 2023 - ket qua.xlsx", "planned, done and announced inspections; tasks on a second sheet")
    rows: list[list[object] | str] = [
        "SỞ NỘI VỤ - KẾT QUẢ KIỂM TRA CÔNG TÁC CCHC CỦA UBND CÁC HUYỆN, THÀNH PHỐ NĂM 2023",
        [
            "TT",
            "UBND",
            "Tổng số cơ quan, đơn vị",
            "Kế hoạch kiểm tra",
            "Đã được kiểm tra CCHC",
            "Tỷ lệ được kiểm tra (%)",
            "Số kiến nghị sau kiểm tra",
        ],
    ]
    tasks: list[list[object] | str] = [
        "TIẾN ĐỘ NHIỆM VỤ KẾ HOẠCH CCHC - NĂM 2023",
        ["TT", "UBND", "Tổng số nhiệm vụ được giao", "Đã hoàn thành", "Đang thực hiện", "Quá hạn", "Tỷ lệ hoàn thành"],
    ]
    for number, code in enumerate(DISTRICTS, 1):
        whole, todo = book.some(18, 32), book.some(40, 66)
        part, ready = book.part(whole, 0.2, 0.5), book.part(todo, 0.8, 1.0)
        rows.append([number, NAMES[code], whole, part + 1, part, rate(part, whole, 1), book.some(2, 20)])
        tasks.append([number, NAMES[code], todo, ready, todo - ready, 0, round(ready / todo, 4)])
        book.see("inspected", code, "2023", part, whole)
        book.see("tasks", code, "2023", ready, todo)
    book.sheet("Kiểm tra", rows)
    book.sheet("Nhiệm vụ", tasks)
    return book.done()


def reviewed_procedures() -> Case:
    book = Book(
        "KQ rà soát đơn giản hóa TTHC (VP UBND tỉnh).xlsx",
        "review of procedures, decomposed letters, period in a range of days",
    )
    book.form = "NFD"
    rows: list[list[object] | str] = [
        "VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH",
        "KẾT QUẢ RÀ SOÁT, ĐƠN GIẢN HOÁ THỦ TỤC HÀNH CHÍNH",
        "(Số liệu từ ngày 15/12/2022 đến ngày 14/6/2023)",
        [
            "STT",
            "Cơ quan chủ trì",
            "Số TTHC được rà soát",
            "Có phương án ĐGH",
            "Tỷ lệ (%)",
            "Số ngày cắt giảm",
            "Chi phí tiết kiệm (đồng)",
        ],
    ]
    for number, code in enumerate(["SNV", "STP", "STC", "SCT", "SXD", "SVHTTDL"], 1):
        whole = book.some(6, 30)
        part = book.part(whole, 0.1, 0.6)
        rows.append(
            [number, NAMES[code], whole, part, rate(part, whole, 1), book.some(5, 60), vn(book.some(1, 90) * 1000000)]
        )
        book.see("reviewed", code, "2023-6M", part, whole)
    book.sheet("RS", rows)
    return book.done()


def quota() -> Case:
    book = Book(
        "Bien che co mat - giao, cac so nganh, Q2.xlsx", "staff against quota, one office over it; contracts apart"
    )
    rows: list[list[object] | str] = [
        "TÌNH HÌNH SỬ DỤNG BIÊN CHẾ CÁC CƠ QUAN CHUYÊN MÔN - QUÝ II NĂM 2023",
        [
            "TT",
            "Cơ quan",
            "Biên chế được giao",
            "Biên chế có mặt",
            "Chưa tuyển",
            "Tỷ lệ sử dụng biên chế (%)",
            "Hợp đồng 68 (người)",
        ],
    ]
    for number, code in enumerate(["VPUB", "SNV", "STP", "STC", "SKHDT", "SNNPTNT", "TTT", "BQLKCN"], 1):
        whole = book.some(18, 70)
        part = whole + 1 if code == "TTT" else book.part(whole, 0.85, 1.0)
        rows.append([number, NAMES[code], whole, part, max(0, whole - part), vn(rate(part, whole), 2), book.some(1, 6)])
        book.see("quota", code, "2023-Q2", part, whole)
    book.sheet("BC", rows)
    return book.done()


def undated() -> Case:
    book = Book("tong hop so lieu 8 huyen.xlsx", "no period told anywhere")
    rows: list[list[object] | str] = [
        "TỔNG HỢP SỐ LIỆU HÀI LÒNG",
        ["TT", "Huyện", "Tổng số phiếu khảo sát", "Số phiếu hài lòng", "Tỷ lệ hài lòng về giải quyết TTHC (%)"],
    ]
    for number, code in enumerate(DISTRICTS, 1):
        whole = book.some(100, 300)
        part = book.part(whole, 0.8, 0.98)
        rows.append([number, NAMES[code], whole, part, rate(part, whole, 1)])
    sheet = book.sheet("Sheet1", rows)
    book.fault(sheet, None, "unknown_period")
    return book.done()


def commune_letter() -> Case:
    book = Book("cong van xa Yen Thuong thang 4.xlsx", "a letter: numbers only in sentences")
    book.sheet("Sheet1", [
        "UBND XÃ YÊN THƯỢNG",
        "V/v báo cáo công tác cải cách hành chính tháng 4/2023",
        "Kính gửi: UBND huyện Chợ Đồn",
        "Trong tháng xã tiếp nhận 61 hồ sơ, đã giải quyết 58 hồ sơ, trước và đúng hạn 58 hồ sơ, còn lại đang trong hạn.",
        "Việc nộp trực tuyến còn khó khăn do người dân chưa quen. Không có phản ánh, kiến nghị.",
        "TM. ỦY BAN NHÂN DÂN - KT. CHỦ TỊCH - PHÓ CHỦ TỊCH",
    ])  # fmt: skip
    book.see("time", "02047", "2023-04", 58, 58, sure=False, optional=True)
    return book.done()


def construction_mixed() -> Case:
    book = Book("SXD_so lieu CCHC Quy IV nam 2023.xlsx", "criteria with rough numbers and odd cells")
    rows: list[list[object] | str] = [
        "ĐƠN VỊ BÁO CÁO: SỞ XÂY DỰNG",
        "KỲ BÁO CÁO: QUÝ IV NĂM 2023",
        ["STT", "CHỈ TIÊU", "KẾT QUẢ", "GHI CHÚ"],
        [1, "TỶ LỆ HỒ SƠ GIẢI QUYẾT TRƯỚC VÀ ĐÚNG HẠN (%)", "gần 99", ""],
        [2, "TỶ LỆ HỒ SƠ TIẾP NHẬN TRỰC TUYẾN (%)", "93.4 %", ""],
        [3, "TỶ LỆ THANH TOÁN TRỰC TUYẾN (%)", "#DIV/0!", "lỗi công thức"],
        [4, "TỶ LỆ CUỘC HỌP TRỰC TUYẾN (%)", 0.375, "3/8"],
        [5, "TỶ LỆ HỒ SƠ CÔNG VIỆC TRÊN MÔI TRƯỜNG MẠNG (%)", "1OO", "gõ nhầm chữ O"],
        [6, "TỶ LỆ BÁO CÁO CCHC GỬI ĐÚNG HẠN (%)", "100%", ""],
        [7, "TỶ LỆ TTHC CUNG CẤP DVC TRỰC TUYẾN TOÀN TRÌNH (%)", "97,62", "trên số TTHC đủ điều kiện"],
    ]
    book.see("time", "SXD", "2023-Q4", value=99, sure=False)
    book.see("online", "SXD", "2023-Q4", value=93.4)
    book.see("meet", "SXD", "2023-Q4", value=37.5, sure=False)
    book.see("reports", "SXD", "2023-Q4", value=100)
    book.see("full", "SXD", "2023-Q4", value=97.62)
    sheet = book.sheet("Q4", rows)
    book.fault(sheet, "#DIV/0!", "error_cell")
    book.fault(sheet, "1OO", "not_a_number")
    return book.done()


def plan_only() -> Case:
    book = Book("KH CCHC 2023 - muc tieu giao cac huyen.xlsx", "targets only, about next results: nothing to read")
    rows: list[list[object] | str] = [
        "CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH GIAO CÁC HUYỆN, THÀNH PHỐ NĂM 2023",
        [
            "TT",
            "Huyện, thành phố",
            "Chỉ tiêu giao hồ sơ trực tuyến (%)",
            "Chỉ tiêu giao thanh toán trực tuyến (%)",
            "Kế hoạch giao giải ngân (%)",
        ],
        *([number, NAMES[code], book.some(6, 14) * 5, 50, 95] for number, code in enumerate(DISTRICTS, 1)),
    ]
    book.sheet("Giao chỉ tiêu", rows)
    return book.done()


def schedule() -> Case:
    book = Book("Lịch công tác tuần 38-2023.xlsx", "a week's schedule: nothing to read")
    rows: list[list[object] | str] = [
        "LỊCH CÔNG TÁC TUẦN 38 NĂM 2023 CỦA LÃNH ĐẠO SỞ NỘI VỤ",
        ["Thứ", "Giờ", "Nội dung", "Địa điểm", "Thành phần"],
    ]
    rows += [
        [f"Thứ {day} ({16 + day}/9)", "7h30", "Họp trực tuyến về CCHC", "Phòng họp tầng 3", f"{book.some(5, 20)} người"]
        for day in range(2, 7)
    ]
    book.sheet("Tuần 38", rows)
    return book.done()


def ranking() -> Case:
    book = Book("Xep hang chi so CCHC cap huyen 2022.xlsx", "points and ranks only: nothing to read")
    rows: list[list[object] | str] = ["KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CÁC HUYỆN, THÀNH PHỐ NĂM 2022", ["Hạng", "Đơn vị", "Điểm thẩm định", "Điểm điều tra xã hội học", "Tổng điểm", "Hạng năm 2021"]]  # fmt: skip
    points = sorted(((book.some(40, 60), book.some(20, 30)) for _ in DISTRICTS), key=sum, reverse=True)
    for rank, (code, (first, second)) in enumerate(zip(DISTRICTS, points, strict=True), 1):
        rows.append([rank, short(code), first, second, first + second, 9 - rank])
    book.sheet("XH", rows)
    return book.done()


def zones_projects() -> Case:
    book = Book("Thu hút đầu tư KCN Thanh Bình 9 tháng.xlsx", "projects and areas of industrial zones: nothing to read")
    rows: list[list[object] | str] = ["TÌNH HÌNH THU HÚT ĐẦU TƯ VÀO KHU CÔNG NGHIỆP THANH BÌNH 9 THÁNG NĂM 2023", ["TT", "Dự án", "Vốn đăng ký (tỷ đồng)", "Vốn thực hiện (tỷ đồng)", "Tỷ lệ lấp đầy (%)", "Lao động"]]  # fmt: skip
    rows += [
        [
            number,
            f"Nhà máy {number}",
            (whole := book.some(50, 300)),
            book.part(whole),
            book.stated(30, 90),
            book.some(20, 300),
        ]
        for number in range(1, 8)
    ]
    sheet = book.sheet("Dự án", rows)
    book.fault(sheet, None, "no_indicator", "no_table")
    return book.done()


def births() -> Case:
    book = Book("Ho tich quy 2 - cac xa huyen Ba Be.xlsx", "civil registration by commune: nothing to read")
    rows: list[list[object] | str] = [
        "THỐNG KÊ ĐĂNG KÝ HỘ TỊCH QUÝ II/2023 HUYỆN BA BỂ",
        ["TT", "Xã", "Khai sinh", "Trong đó đúng hạn", "Quá hạn", "Khai tử", "Kết hôn"],
    ]
    for number, code in enumerate(communes("061"), 1):
        whole = book.some(10, 60)
        rows.append(
            [number, NAMES[code], whole, (part := book.part(whole)), whole - part, book.some(1, 20), book.some(1, 20)]
        )
    sheet = book.sheet("Hộ tịch", rows)
    book.fault(sheet, None, "no_indicator", "no_table")
    return book.done()


REPORTS = (
    ngan_son_two_tables, labour_copied, report_discipline, inspections, reviewed_procedures, quota, undated, commune_letter, construction_mixed, plan_only,
    schedule, ranking, zones_projects, births,
)  # fmt: skip
