"""Shapes nobody would think of: trees of criteria, months that alternate, sheets by unit, tables side by side."""

from tests.corpus.unseen.c.pen import CODES, DISTRICTS, ROMAN, SHORT, Book, pct, vn


def tree_across() -> Book:
    book = Book(
        "Chợ Đồn_Tổng hợp 4 xã được kiểm tra 9 tháng 2023.xlsx", "a tree of criteria a, b, c downwards, communes across"
    )
    page = book.page("Tổng hợp xã")
    communes = (("TT Bằng Lũng", "02020"), ("Nam Cường", "02026"), ("Bản Thi", "02035"), ("Đại Sảo", "02068"))
    page.lines("UBND HUYỆN CHỢ ĐỒN", "TỔNG HỢP SỐ LIỆU CCHC CỦA 04 XÃ, THỊ TRẤN ĐƯỢC KIỂM TRA 9 THÁNG NĂM 2023")
    page.head("TT|Nội dung|Đvt|Xã, thị trấn|<|<|<|Cộng 4 xã\n^|^|^|" + "|".join(name for name, _ in communes) + "|^")
    dice = book.dice
    rows: list[tuple[str, str, str, list[int] | list[str]]] = []
    settled = [dice.randint(150, 700) for _ in communes]
    late = [dice.randint(0, 6) for _ in communes]
    early = [dice.part(whole, 0.4, 0.6) for whole in settled]
    heard, staff = [dice.randint(3, 9) for _ in communes], [dice.randint(18, 23) for _ in communes]
    answered = [count - dice.randint(0, 1) for count in heard]
    degree = [dice.part(count, 0.6, 0.9) for count in staff]
    net = [dice.randint(60, 95) for _ in communes]
    papers = [count + dice.randint(0, 9) for count in net]
    rows.append(("1", "Tổng số hồ sơ TTHC đã giải quyết", "hồ sơ", settled))
    rows.append(("a", "Trước hạn", "hồ sơ", early))
    rows.append(("b", "Đúng hạn", "hồ sơ", [w - e - x for w, e, x in zip(settled, early, late, strict=True)]))
    rows.append(("c", "Quá hạn", "hồ sơ", late))
    rows.append(("2", "Tổng số phản ánh, kiến nghị tiếp nhận", "ý kiến", heard))
    rows.append(("a", "Đã xử lý dứt điểm", "ý kiến", answered))
    rows.append(("b", "Đang xử lý", "ý kiến", [a - b for a, b in zip(heard, answered, strict=True)]))
    rows.append(("3", "Tổng số cán bộ, công chức cấp xã", "người", staff))
    rows.append(("a", "Có trình độ đại học trở lên", "người", degree))
    rows.append(("b", "Là người dân tộc thiểu số", "người", [dice.part(count, 0.5, 0.9) for count in staff]))
    rows.append(("4", "Tổng số hồ sơ công việc cấp xã", "hồ sơ", papers))
    rows.append(("a", "Xử lý trên môi trường mạng", "hồ sơ", net))
    for number, label, kind, counts in rows:
        page.put(number, label, kind, *counts, sum(counts))
    for place, (_, code) in enumerate(communes):
        book.rate("on_time", code, "2023-9M", settled[place] - late[place], settled[place])
        book.rate("feedback_resolved", code, "2023-9M", answered[place], heard[place])
        book.rate("commune_staff_university", code, "2023-9M", degree[place], staff[place])
        book.rate("work_records_commune", code, "2023-9M", net[place], papers[place])
    return book


def months_alternate() -> Book:
    book = Book(
        "HS truc tuyen theo thang (T7-T9 nam 2023).xlsx", "months across, counts and share alternate under each"
    )
    page = book.page("QIII")
    page.lines("KẾT QUẢ TIẾP NHẬN HỒ SƠ TRỰC TUYẾN CÁC THÁNG QUÝ III NĂM 2023", across=11)
    page.head(
        "TT|Đơn vị|Tháng 7|<|<|Tháng 8|<|<|Tháng 9|<|<\n"
        "^|^" + "|Tổng số hồ sơ giải quyết|Số hồ sơ tiếp nhận trực tuyến|Tỷ lệ" * 3
    )
    for number, (name, code) in enumerate(DISTRICTS[2:7], 1):
        cells: list[object] = []
        for month in (7, 8, 9):
            whole = book.dice.randint(300, 1200)
            part = book.dice.part(whole, 0.4, 0.8)
            cells += [whole, part, part / whole]
            book.rate("online_applications", code, f"2023-{month:02d}", part, whole)
        page.put(number, name.removeprefix("Huyện "), *cells)
    page.shape("0.00%", 5, 8, 11)
    return book


def sheet_per_unit() -> Book:
    book = Book(
        "BC 6 thang 2023 - khoi so nganh (gop).xlsx",
        "a summary sheet, then one sheet a department with the same figures",
    )
    offices = (("Sở Nội vụ", "SNV"), ("Sở Tư pháp", "STP"), ("Sở Công Thương", "SCT"))
    items = (
        ("Tỷ lệ nhiệm vụ CCHC hoàn thành", "tasks_completed", 40, 70),
        ("Tỷ lệ hồ sơ giải quyết đúng hạn", "on_time", 95, 100),
        ("Tỷ lệ hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng", "work_records_province", 95, 100),
        ("Tỷ lệ cuộc họp tổ chức trực tuyến", "online_meetings", 20, 50),
    )
    values = {code: [round(book.dice.uniform(low, high), 1) for *_, low, high in items] for _, code in offices}
    page = book.page("Tong hop")
    page.lines("TỔNG HỢP SỐ LIỆU CCHC 6 THÁNG ĐẦU NĂM 2023 CỦA CÁC SỞ", "Đơn vị tính: %")
    page.head("TT|Đơn vị|" + "|".join(label for label, *_ in items))
    for number, (name, code) in enumerate(offices, 1):
        page.put(number, name, *values[code])
    for name, code in offices:
        page = book.page(name)
        page.lines(f"Đơn vị báo cáo: {name}", "Kỳ báo cáo: 6 tháng đầu năm 2023", "")
        page.head("TT|Chỉ tiêu|Kế hoạch năm 2023 (%)|Kết quả (%)")
        for number, ((label, theme, *_), value) in enumerate(zip(items, values[code], strict=True), 1):
            page.put(number, label, 100 if number < 4 else 40, value)
            book.says(theme, code, "2023-6M", value)
    return book


def quarters_beside() -> Book:
    book = Book(
        "Theo dõi nhiệm vụ KH CCHC 2023 qua 3 quý.xlsx", "three quarters side by side, tasks given, done and share"
    )
    page = book.page("Nhiệm vụ")
    page.lines("THEO DÕI KẾT QUẢ THỰC HIỆN NHIỆM VỤ TRONG KẾ HOẠCH CCHC NĂM 2023", "")
    page.head(
        "STT|Cơ quan, đơn vị|Quý I|<|<|Quý II|<|<|Quý III|<|<\n"
        "^|^" + "|Số nhiệm vụ được giao|Số nhiệm vụ đã hoàn thành|Tỷ lệ hoàn thành (%)" * 3
    )
    offices = (("Thanh tra tỉnh", "TTT"), ("Sở Tài chính", "STC"), ("Ban Dân tộc", "BDT"), ("Sở KH&CN", "SKHCN"))
    for number, (name, code) in enumerate(offices, 1):
        cells: list[object] = []
        for quarter in (1, 2, 3):
            whole = book.dice.randint(8, 15)
            done = book.dice.part(whole, 0.6, 1)
            cells += [whole, done, vn(pct(done, whole))]
            book.rate("tasks_completed", code, f"2023-Q{quarter}", done, whole)
        page.put(ROMAN[number - 1], name, *cells)
    return book


def loose_list() -> Book:
    book = Book("export_bieu_mau_dien_tu.xlsx", "long form with loose spellings of units, periods and shares")
    page = book.page("Export")
    page.head("ID|Thời gian|Tên cơ quan|Tên chỉ tiêu|Kết quả|Người nhập")
    rows = (
        ("T7/2023", "2023-07", "UBND H. Ba Bể", "061"),
        ("Tháng 7/2023", "2023-07", "H.Pác Nặm", "060"),
        ("Quý III/2023", "2023-Q3", "TP. Bắc Kạn", "058"),
        ("Q2/2023", "2023-Q2", "UBND huyện Na Rì", "066"),
        ("6 tháng đầu năm 2023", "2023-6M", "BẠCH THÔNG", "063"),
    )
    themes = (
        ("Tỷ lệ HS TTHC thanh toán trực tuyến", "online_payment"),
        ("Mức độ hài lòng về giải quyết TTHC", "satisfaction"),
    )
    for number, (when, period, who, code) in enumerate(rows):
        for label, name in themes:
            value = round(book.dice.uniform(50, 97), 2)
            page.put(1000 + 7 * number, when, who, label, f"{vn(value, 2)}%", "admin")
            book.says(name, code, period, value)
    page.put(1099, "T7/2023", "Huyện Chợ Mới", "Mức độ hài lòng về giải quyết TTHC", "KPS", "admin")
    book.none("satisfaction", "065", "2023-07")
    book.fault(page, page.row, "no_cases")
    page.put(1100, "T7/2023", "Huyện Chợ Mới", "Số văn bản chỉ đạo đã ban hành", "14", "admin")
    return book


def months_down() -> Book:
    book = Book(
        "So GTVT - nhat ky giai quyet TTHC 2023.xlsx", "one department, months downwards, half a year at the bottom"
    )
    page = book.page("2023")
    page.lines("SỞ GIAO THÔNG VẬN TẢI", "BẢNG THEO DÕI GIẢI QUYẾT TTHC NĂM 2023")
    page.head("""
Tháng|Hồ sơ đã giải quyết|<|<|Tỷ lệ trước và đúng hạn (%)|Trong đó tiếp nhận trực tuyến|<
^|Tổng số|Trước và đúng hạn|Quá hạn|^|Số hồ sơ|Tỷ lệ (%)
""")
    sums = [0, 0, 0]
    for month in range(1, 7):
        whole = book.dice.randint(300, 800)
        good, online = whole - book.dice.randint(0, 9), book.dice.part(whole, 0.5, 0.9)
        sums = [a + b for a, b in zip(sums, (whole, good, online), strict=True)]
        page.put(f"Tháng {month}", whole, good, whole - good, pct(good, whole), online, pct(online, whole))
        book.rate("on_time", "SGTVT", f"2023-{month:02d}", good, whole)
        book.rate("online_applications", "SGTVT", f"2023-{month:02d}", online, whole)
    whole, good, online = sums
    page.put("6 tháng đầu năm", whole, good, whole - good, pct(good, whole), online, pct(online, whole))
    book.rate("on_time", "SGTVT", "2023-6M", good, whole)
    book.rate("online_applications", "SGTVT", "2023-6M", online, whole)
    return book


def tables_beside() -> Book:
    book = Book("Ngang hàng - đúng hạn và TTTT tháng 11.2023.xlsx", "two tables side by side, each with its own units")
    page = book.page("T11.2023")
    page.put("Tháng 11 năm 2023")
    page.put("Bảng 1. Giải quyết hồ sơ TTHC", *[""] * 6, "Bảng 2. Thanh toán trực tuyến")
    page.head("TT|Đơn vị|Đã giải quyết|Trước, đúng hạn|Tỷ lệ trước, đúng hạn (%)")
    page.row -= 1
    page.head("TT|Đơn vị|Tổng số hồ sơ phát sinh|Số hồ sơ thanh toán trực tuyến|Tỷ lệ thanh toán trực tuyến (%)", at=8)
    left, right = list(zip(SHORT, CODES, strict=True))[:6], list(zip(SHORT, CODES, strict=True))[2:]
    for number, ((one, code), (two, other)) in enumerate(zip(left, right, strict=True), 1):
        settled, cases = book.dice.randint(200, 900), book.dice.randint(200, 900)
        good, paid = settled - book.dice.randint(0, 9), book.dice.part(cases, 0.3, 0.6)
        page.put(number, one, settled, good, pct(good, settled), "", "", number, two, cases, paid, pct(paid, cases))
        book.rate("on_time", code, "2023-11", good, settled)
        book.rate("online_payment", other, "2023-11", paid, cases)
    return book


BUILDS = (tree_across, months_alternate, sheet_per_unit, quarters_beside, loose_list, months_down, tables_beside)
