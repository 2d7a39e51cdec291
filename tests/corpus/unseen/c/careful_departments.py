"""Reports of careful departments of the province: their own forms, one wording each."""

from tests.corpus.unseen.c.pen import DISTRICTS, Book, pct, vn

_OFFICES = (
    ("Sở Kế hoạch và Đầu tư", "SKHDT"),
    ("Sở Xây dựng", "SXD"),
    ("Sở Tài nguyên và Môi trường", "STNMT"),
    ("Sở Giao thông vận tải", "SGTVT"),
    ("Sở Y tế", "SYT"),
)


def disbursement() -> Book:
    book = Book(
        "Giải ngân VĐTC 9 tháng năm 2023.xlsx", "money in three sources, total at the top, two groups with subtotals"
    )
    page = book.page("Biểu số 02")
    page.lines("Biểu số 02", at=9)
    page.lines("TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG 9 THÁNG NĂM 2023 TỈNH BẮC KẠN", across=10)
    page.put("Đơn vị: Triệu đồng", at=9)
    page.head("""
TT|Chủ đầu tư|Kế hoạch vốn được giao năm 2023|<|<|Giải ngân đến hết kỳ báo cáo|<|<|Tỷ lệ giải ngân (%)|Xếp thứ
^|^|Tổng số|Ngân sách trung ương|Ngân sách địa phương|Tổng số|Ngân sách trung ương|Ngân sách địa phương|^|^
""")
    page.put(*("A", "B", "1=2+3", 2, 3, "4=5+6", 5, 6, "7=4/1", 8))
    dice = book.dice
    blocks = []
    for title, units in (("Các sở, ngành", _OFFICES), ("Các huyện, thành phố", DISTRICTS)):
        block = []
        for name, code in units:
            plan = (dice.randint(20_000, 90_000), dice.randint(5_000, 30_000))
            block.append((name, code, plan, (dice.part(plan[0], 0.4, 0.8), dice.part(plan[1], 0.3, 0.9))))
        blocks.append((title, block))

    def write(number: object, name: str, rows: list, rank: object = "") -> tuple[int, int]:
        plan = [sum(row[2][i] for row in rows) for i in (0, 1)]
        paid = [sum(row[3][i] for row in rows) for i in (0, 1)]
        page.put(number, name, sum(plan), *plan, sum(paid), *paid, pct(sum(paid), sum(plan), 2), rank)
        return sum(paid), sum(plan)

    everybody = [row for _, block in blocks for row in block]
    book.rate("investment_disbursed", "06", "2023-9M", *write("", "TỔNG SỐ", everybody))
    order = sorted(everybody, key=lambda row: -sum(row[3]) / sum(row[2]))
    for letter, (title, block) in zip("AB", blocks, strict=True):
        write(letter, title, block)
        for number, row in enumerate(block, 1):
            name = row[0].replace("Huyện", "UBND huyện")
            book.rate("investment_disbursed", row[1], "2023-9M", *write(number, name, [row], order.index(row) + 1))
    page.shape("#,##0", *range(3, 9))
    page.sign("Bắc Kạn, ngày 22 tháng 9 năm 2023", "NGƯỜI LẬP BIỂU", "KT. GIÁM ĐỐC", "", far=7)
    return book


def on_time_by_month() -> Book:
    book = Book("Theo dõi tỷ lệ đúng hạn các sở theo tháng 2023.xlsx", "one indicator, months across, departments down")
    page = book.page("Theo doi")
    page.lines("TỶ LỆ HỒ SƠ TTHC GIẢI QUYẾT TRƯỚC VÀ ĐÚNG HẠN CỦA CÁC SỞ NĂM 2023", "(Đơn vị: %)", across=9)
    page.head("TT|Đơn vị|" + "|".join(f"Tháng {month}" for month in range(1, 7)) + "|Xu hướng")
    for number, (name, code) in enumerate(_OFFICES, 1):
        values = [round(book.dice.uniform(92, 100), 1) for _ in range(6)]
        page.put(number, name, *values, "tăng" if values[-1] > values[0] else "giảm")
        for month, value in enumerate(values, 1):
            book.says("on_time", code, f"2023-{month:02d}", value)
    page.lines("", "Số liệu trích xuất từ Hệ thống thông tin giải quyết TTHC tỉnh ngày 15/6/2023.")
    return book


def staff() -> Book:
    book = Book("SNV - Su dung bien che 6T2023.xlsx", "kinds of staff side by side, the total is the figure")
    page = book.page("Bien che")
    page.lines("BÁO CÁO TÌNH HÌNH SỬ DỤNG BIÊN CHẾ 6 THÁNG ĐẦU NĂM 2023", across=12)
    page.head("""
Số TT|Tên cơ quan|Công chức hành chính|<|Viên chức (số lượng người làm việc)|<|Hợp đồng theo NĐ 68|<|Tổng cộng|<|<|Ghi chú
^|^|Giao|Có mặt|Giao|Có mặt|Giao|Có mặt|Biên chế được giao|Biên chế có mặt|Tỷ lệ sử dụng so với số được giao (%)|^
""")
    units = (("Văn phòng UBND tỉnh", "VPUB"), ("Sở Nội vụ", "SNV"), *_OFFICES[:2], *DISTRICTS[1:4])
    for number, (name, code) in enumerate(units, 1):
        given = [book.dice.randint(25, 60), book.dice.randint(10, 120), book.dice.randint(2, 6)]
        here = [given[0] - book.dice.randint(0, 4), given[1] - book.dice.randint(0, 6), given[2]]
        cells = [count for pair in zip(given, here, strict=True) for count in pair]
        page.put(number, name, *cells, sum(given), sum(here), pct(sum(here), sum(given)))
        book.rate("staff_within_quota", code, "2023-6M", sum(here), sum(given))
    page.sign("Bắc Kạn, ngày 20/6/2023", "Người tổng hợp", "TRƯỞNG PHÒNG TCBC-TCPCP", "", far=8)
    return book


def public_assets() -> Book:
    book = Book("Bao cao quan ly tai san cong nam 2023 (STC).xlsx", "this year beside last year")
    page = book.page("TSC")
    page.lines("SỞ TÀI CHÍNH BẮC KẠN", "BÁO CÁO TÌNH HÌNH QUẢN LÝ, SỬ DỤNG TÀI SẢN CÔNG NĂM 2023")
    page.head("""
TT|Đơn vị|Năm 2022|<|<|Năm 2023|<|<|Tăng (+), giảm (-) so với năm trước
^|^|Tổng số cơ quan, đơn vị quản lý, sử dụng tài sản công|Số cơ quan, đơn vị quản lý, sử dụng TSC đúng tiêu chuẩn, định mức|Tỷ lệ (%)|Tổng số cơ quan, đơn vị quản lý, sử dụng tài sản công|Số cơ quan, đơn vị quản lý, sử dụng TSC đúng tiêu chuẩn, định mức|Tỷ lệ (%)|^
""")
    for number, (name, code) in enumerate(DISTRICTS, 1):
        whole = book.dice.randint(48, 80)
        before, now = whole - book.dice.randint(2, 6), whole - book.dice.randint(0, 2)
        page.put(number, name, whole, before, pct(before, whole), whole, now, pct(now, whole))
        page.sheet.cell(page.row, 9, round(pct(now, whole) - pct(before, whole), 1))
        book.rate("assets_by_norm", code, "2022", before, whole, optional=True)
        book.rate("assets_by_norm", code, "2023", now, whole)
    return book


def shared_reports() -> Book:
    book = Book(
        "VP UBND tinh - HSCV va bao cao dinh ky quy I-2023.xlsx", "two themes under merged parents, departments"
    )
    page = book.page("Q1-2023")
    page.lines(
        "VĂN PHÒNG UBND TỈNH", "", "Tổng hợp kết quả ứng dụng CNTT tại các sở, ban, ngành", "Kỳ báo cáo: Quý I/2023"
    )
    page.head("""
STT|Cơ quan|Chế độ báo cáo định kỳ|<|<|Hồ sơ công việc cấp tỉnh|<|<|<
^|^|Tổng số báo cáo định kỳ|Số báo cáo cập nhật trên hệ thống thông tin báo cáo của tỉnh|Tỷ lệ|Tổng số hồ sơ công việc|Trong đó|<|Tỷ lệ xử lý trên môi trường mạng
^|^|^|^|^|^|Xử lý trên môi trường mạng|Xử lý bằng bản giấy|^
""")
    for number, (name, code) in enumerate((*_OFFICES, ("Sở LĐ-TB&XH", "SLDTBXH"), ("Sở GD&ĐT", "SGDDT")), 1):
        reports, records = book.dice.randint(8, 20), book.dice.randint(150, 900)
        sent, net = book.dice.part(reports, 0.85, 1), book.dice.part(records, 0.94, 1)
        page.put(number, name, reports, sent, sent / reports, records, net, records - net, net / records)
        book.rate("periodic_reports_shared", code, "2023-Q1", sent, reports)
        book.rate("work_records_province", code, "2023-Q1", net, records)
    page.shape("0.0%", 5, 9)
    return book


def survey() -> Book:
    book = Book("Ket qua dieu tra muc do hai long 2023.xlsx", "a survey: papers sent, back and satisfied; three themes")
    page = book.page("Tổng hợp phiếu")
    page.lines("KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN, TỔ CHỨC NĂM 2023", across=12)
    themes = (
        ("Giải quyết thủ tục hành chính", "satisfaction"),
        ("Giải quyết TTHC lĩnh vực đất đai, xây dựng, đầu tư", "satisfaction_land_construction_investment"),
        ("Dịch vụ y tế, giáo dục công lập", "satisfaction_health_education"),
    )
    page.head(
        "TT|Huyện, thành phố|" + "|".join(f"{theme}|<|<|<" for theme, _ in themes) + "\n"
        "^|^" + "|Số phiếu phát ra|Số phiếu thu về|Số phiếu hài lòng, rất hài lòng|Tỷ lệ hài lòng (%)" * 3
    )
    for number, (name, code) in enumerate(DISTRICTS[:5], 1):
        cells: list[object] = []
        for _, theme in themes:
            out = book.dice.choice((100, 150, 200))
            back = out - book.dice.randint(3, 9)
            happy = book.dice.part(back, 0.8, 0.98)
            cells += [out, back, happy, vn(pct(happy, back))]
            book.rate(theme, code, "2023", happy, back)
        page.put(number, name, *cells)
    page.lines("", "* Tỷ lệ hài lòng = số phiếu hài lòng, rất hài lòng / số phiếu thu về")
    return book


BUILDS = (disbursement, on_time_by_month, staff, public_assets, shared_reports, survey)
