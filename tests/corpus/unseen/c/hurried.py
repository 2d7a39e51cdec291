"""Reports made in a hurry: no tone marks, numbers typed as text, last month's file, cells merged at will."""

from tests.corpus.unseen.c.pen import CODES, DISTRICTS, SHORT, Book, pct, vn


def commune_no_marks() -> Book:
    book = Book("bao cao cchc t5 cao thuong.xlsx", "a commune without tone marks, numbers as text, no table borders")
    page = book.page("Sheet1")
    page.lines("UBND xa Cao Thuong, huyen Ba Be", "Bao cao so lieu CCHC thang 5/2023", "")
    page.put("tt", "noi dung", "ket qua", "ghi chu")
    dice = book.dice
    settled = dice.randint(60, 120)
    late, papers, rooms = 2, dice.randint(30, 60), dice.randint(5, 9)
    staff = dice.randint(19, 23)
    degree = staff - dice.randint(4, 7)
    rows = (
        ("tong so ho so TTHC da giai quyet", str(settled)),
        ("- truoc han, dung han", str(settled - late)),
        ("- qua han", str(late)),
        ("ty le ho so TTHC giai quyet truoc va dung han", vn(pct(settled - late, settled)) + "%"),
        ("ty le ho so TTHC nop truc tuyen", vn(dice.uniform(40, 80)) + "%"),
        ("ty le phan anh, kien nghi duoc xu ly", "khong phat sinh"),
        ("ty le can bo, cong chuc cap xa co trinh do dai hoc tro len", f"{degree}/{staff}"),
        ("ty le hscv cap xa xu ly tren moi truong mang", f"{papers - 3}/{papers} = {vn(pct(papers - 3, papers))}%"),
        ("so cuoc hop", f"{rooms:02d}"),
    )
    for number, (label, value) in enumerate(rows, 1):
        page.put(number, label, value)
    for row in range(5, page.row + 1):
        page.sheet.cell(row, 3).number_format = "@"
    book.rate("on_time", "01900", "2023-05", settled - late, settled)
    book.says("online_applications", "01900", "2023-05", float(rows[4][1][:-1].replace(",", ".")))
    book.none("feedback_resolved", "01900", "2023-05")
    book.fault(page, 10, "no_cases")
    book.rate("commune_staff_university", "01900", "2023-05", degree, staff)
    book.rate("work_records_commune", "01900", "2023-05", papers - 3, papers)
    page.lines("", "nguoi lap: Hoang Van T. (sdt 0912xxx345)")
    return book


def copied_month() -> Book:
    book = Book("BÁO CÁO THÁNG 8 (Ngân Sơn) bản sửa.xlsx", "last month's file copied: the sheet keeps the old name")
    page = book.page("T7-2023")
    page.lines("UBND huyện Ngân Sơn", "BIỂU TỔNG HỢP KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC CÁC XÃ, THỊ TRẤN THÁNG 8 NĂM 2023")
    page.lines("(Số liệu từ 15/7/2023 đến 14/8/2023)")
    page.head("""
TT|Xã, thị trấn|Đã giải quyết|<|<|TL đúng hạn|Tháng trước
^|^|Tổng|Trước, đúng hạn|Quá hạn|%|%
""")
    communes = (("TT Nà Phặc", "01936"), ("TT Vân Tùng", "01954"), ("Bằng Vân", "01942"), ("Thuần Mang", "01963"))
    for number, (name, code) in enumerate((*communes, ("Hiệp Lực", "01960")), 1):
        whole = book.dice.randint(40, 160)
        late = book.dice.randint(0, 4)
        page.put(
            number, name, whole, whole - late, late, pct(whole - late, whole), round(book.dice.uniform(93, 100), 1)
        )
        book.rate("on_time", code, "2023-08", whole - late, whole, sure=False)
    page.hide(columns="G")
    return book


def merged_subrows() -> Book:
    book = Book(
        "Tiếp nhận HS trực tuyến toàn trình một phần Quý II.2023.xlsx", "two sub-rows under each department's row"
    )
    page = book.page("Biểu 3")
    page.lines("TÌNH HÌNH TIẾP NHẬN HỒ SƠ TRỰC TUYẾN MỨC TOÀN TRÌNH, MỘT PHẦN", "QUÝ II NĂM 2023", across=9)
    page.head("""
STT|Tên Đơn vị|Số lượng hồ sơ tiếp nhận và giải quyết|<|<|<|Tỷ lệ Hồ sơ trực tuyến/tổng số hồ sơ|Số TTHC không xuất hiện hồ sơ|Ghi chú
^|^|Tổng số hồ sơ|Trong đó|<|<|^|^|^
^|^|^|Trực tuyến|Trực tiếp|BCCI|^|^|^
""")
    offices = (("Sở Tư pháp", "STP"), ("Sở GTVT", "SGTVT"), ("Sở VH, TT&DL", "SVHTTDL"), ("Sở TN và MT", "STNMT"))
    for number, (name, code) in enumerate((*offices, ("BQL các KCN", "BQLKCN")), 1):
        parts = []
        for _ in range(2):
            online, counter, post = book.dice.randint(50, 400), book.dice.randint(10, 200), book.dice.randint(0, 20)
            parts.append((online + counter + post, online, counter, post))
        whole = [a + b for a, b in zip(*parts, strict=True)]
        top = page.put(number, name, *whole, f"{vn(pct(whole[1], whole[0], 2), 2)}%", book.dice.randint(3, 40))
        for label, part in zip(("DVC trực tuyến một phần", "DVC trực tuyến toàn trình"), parts, strict=True):
            page.put("", label, *part, f"{vn(pct(part[1], part[0], 2), 2)}%", book.dice.randint(1, 20))
        page.sheet.merge_cells(start_row=top, end_row=top + 2, start_column=1, end_column=1)
        page.sheet.merge_cells(start_row=top, end_row=top + 2, start_column=9, end_column=9)
        book.rate("online_applications", code, "2023-Q2", whole[1], whole[0])
    return book


def formulas() -> Book:
    book = Book("ThongKe_DungHan_Q1_2023.xlsx", "shares and totals are formulas nobody has computed")
    page = book.page("ThongKe")
    page.lines("Thống kê hồ sơ đúng hạn cấp huyện", "Quí I - 2023", "")
    page.head("STT|Đơn vị|Đã GQ|Trước hạn|Đúng hạn|Quá hạn|Tỷ lệ trước và đúng hạn")
    first = page.row + 1
    for number, (name, code) in enumerate(zip(SHORT, CODES, strict=True), 1):
        early, just, late = book.dice.randint(200, 900), book.dice.randint(100, 400), book.dice.randint(0, 20)
        row = page.row + 1
        page.put(number, name, early + just + late, early, just, late, f"=(D{row}+E{row})/C{row}")
        book.rate("on_time", code, "2023-Q1", early + just, early + just + late)
    page.put("", "Cộng", *(f"=SUM({column}{first}:{column}{page.row})" for column in "CDEF"))
    page.shape("0.0%", 7)
    return book


def slips() -> Book:
    book = Book("So lieu qui III Cho Moi.xlsx", "spelling slips, tone marks elsewhere, plan and result columns")
    page = book.page("qui III")
    page.lines("uỷ ban nhân dân huyện chợ mới", "Biểu số liệu phục vụ báo cáo CCHC quí III/2023")
    page.head("""
TT|Tên chỉ tiêu|Chỉ tiêu KH giao|Thực hiện quí II|Thực hiện quí III|Mức độ hoàn thành
""")
    rows = (
        ("Tỉ lệ hồ xơ TTHC giải quyết trước và đúng hạn", 95, 94, 99, "on_time"),
        ("Tỉ lệ hồ sơ thanh tóan trực tuyến", 50, 30, 60, "online_payment"),
        ("Tỉ lệ hồ sơ TTHC tiếp nhận trục tuyến", 30, 40, 70, "online_applications"),
        ("Mức độ hài lòng cuả người dân về giaỉ quyết TTHC", 90, 90, 98, "satisfaction"),
        ("Tỉ lệ CBCC cấp xã có trình độ đại hoc trở lên", 64, 60, 75, "commune_staff_university"),
        ("Tỉ lệ cán bộ cấp xã có trình độ từ trung câp trở lên", 100, 95, 100, "commune_cadres_intermediate"),
        ("Tỉ lệ giải ngân vốn ĐTC", 95, 30, 60, "investment_disbursed"),
        ("Tỉ lệ cơ quan, đơn vị được kiểm tra CCHC", 30, 10, 40, "agencies_inspected"),
    )
    for number, (label, goal, low, high, name) in enumerate(rows, 1):
        before, now = (round(book.dice.uniform(low, high), 1) for _ in range(2))
        if name in ("investment_disbursed", "agencies_inspected"):
            before, now = sorted((before, now))
        page.put(number, label, f"{goal}%", f"{vn(before)}%", f"{vn(now)}%", f"{vn(pct(now, goal))}%")
        book.says(name, "065", "2023-Q3", now)
        book.says(name, "065", "2023-Q2", before, optional=True)
    return book


def text_numbers() -> Book:
    book = Book("Biểu tổng hợp TTTT 6T.2023.xlsx", "all numbers typed as text with dots of thousands, fee-paying cases")
    page = book.page("TTTT")
    page.lines("THỐNG KÊ THANH TOÁN TRỰC TUYẾN CÁC ĐƠN VỊ", "6T/2023")
    page.head("""
STT|Tên đơn vị|Số hồ sơ thu phí|Thanh toán|<|Tỷ lệ thanh toán trực tuyến|Phí (VNĐ)|Lệ phí (VNĐ)|Tổng số tiền
^|^|^|Trực tiếp|Trực tuyến|^|^|^|^
""")
    for number, (name, code) in enumerate(DISTRICTS, 1):
        whole = book.dice.randint(1100, 6000)
        part = book.dice.part(whole, 0.3, 0.7)
        fee, charge = book.dice.randint(9, 90) * 1_000_000, book.dice.randint(2, 20) * 500_000
        page.put(
            *(f"{number:02d}", name.replace("Huyện", "H.").replace("Thành phố", "TP."), vn(whole, 0)),
            *(vn(whole - part, 0), vn(part, 0), vn(pct(part, whole, 2), 2) + "%", vn(fee, 0), vn(charge, 0)),
            vn(fee + charge, 0),
        )
        book.rate("online_payment", code, "2023-6M", part, whole)
    book.fault(page, None, "other_definition")
    return book


BUILDS = (commune_no_marks, copied_month, merged_subrows, formulas, slips, text_numbers)
