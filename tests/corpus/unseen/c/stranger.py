"""More unusual shapes: forms without a table, codes instead of names, a table folded in two, a text file."""

import unicodedata

from tests.corpus.unseen.c.pen import CODES, DISTRICTS, SHORT, Book, pct, vn


def form() -> Book:
    book = Book("Phiếu cung cấp số liệu Sở KHCN quý II 2023.xlsx", "a form: label and value side by side, twice a row")
    page = book.page("Phiếu")
    page.lines("PHIẾU CUNG CẤP SỐ LIỆU CẢI CÁCH HÀNH CHÍNH")
    page.put("Đơn vị báo cáo:", "Sở Khoa học và Công nghệ", "", "Kỳ báo cáo:", "Quý II/2023")
    page.put("Người cung cấp:", "Trần Thị H.", "", "Ngày lập:", "14/6/2023")
    page.row += 1
    whole = book.dice.randint(60, 120)
    good, rooms = whole - 2, book.dice.randint(20, 40)
    remote, records = book.dice.part(rooms, 0.3, 0.5), book.dice.randint(90, 150)
    page.put("Tổng số hồ sơ TTHC đã giải quyết", whole, "", "Số hồ sơ giải quyết trước và đúng hạn", good)
    page.put("Tổng số cuộc họp", rooms, "", "Số cuộc họp trực tuyến", remote)
    page.put("Tổng số hồ sơ công việc", records, "", "Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng", "100%")
    book.rate("on_time", "SKHCN", "2023-Q2", good, whole, sure=False)
    book.rate("online_meetings", "SKHCN", "2023-Q2", remote, rooms, sure=False)
    book.says("work_records_province", "SKHCN", "2023-Q2", 100.0, sure=False)
    page.sign("", "NGƯỜI LẬP PHIẾU", "THỦ TRƯỞNG ĐƠN VỊ", at=1, far=4)
    return book


def codes_only() -> Book:
    book = Book("mau_nhap_lieu_nam_2023.xlsx", "units by code alone, short technical headers above Vietnamese ones")
    page = book.page("NAM_2023")
    page.put("ma_dv", "ky", "thon_dx", "thon_tong", "thon_tl", "tc_cb", "tong_cb", "tl_cb")
    page.head(
        "Mã đơn vị|Kỳ báo cáo|Số thôn, tổ dân phố đã sắp xếp|Số thôn, tổ dân phố thuộc diện phải sắp xếp|Tỷ lệ (%)"
        "|Số cán bộ cấp xã có trình độ từ trung cấp trở lên|Tổng số cán bộ cấp xã|Tỷ lệ (%)"
    )
    for code in CODES:
        due, cadres = book.dice.randint(8, 40), book.dice.randint(80, 230)
        done, trained = book.dice.part(due, 0.7, 1), cadres - book.dice.randint(0, 6)
        page.put(code, "Năm 2023", done, due, pct(done, due), trained, cadres, pct(trained, cadres))
        book.rate("hamlets_rearranged", code, "2023", done, due)
        book.rate("commune_cadres_intermediate", code, "2023", trained, cadres)
    return book


def groups_to_date() -> Book:
    book = Book(
        "Bao cao thang 10 nam 2023 toan tinh HS truc tuyen.xlsx",
        "groups with subtotals; the month beside the year to date",
    )
    page = book.page("BC T10")
    page.lines("TÌNH HÌNH TIẾP NHẬN HỒ SƠ TRỰC TUYẾN TOÀN TỈNH THÁNG 10/2023", across=9)
    page.head("""
TT|Đơn vị|Trong tháng|<|<|Lũy kế từ đầu năm|<|<|Xếp hạng
^|^|Tổng số hồ sơ tiếp nhận|Trong đó: tiếp nhận trực tuyến|Tỷ lệ (%)|Tổng số hồ sơ tiếp nhận|Trong đó: tiếp nhận trực tuyến|Tỷ lệ (%)|^
""")
    offices = (("Sở Tư pháp", "STP"), ("Sở Công Thương", "SCT"), ("Sở NN&PTNT", "SNNPTNT"), ("Sở TNMT", "STNMT"))
    groups = []
    for title, units in (("Khối sở, ngành", offices), ("Khối huyện, thành phố", DISTRICTS[:5])):
        block = []
        for name, code in units:
            month = book.dice.randint(200, 900)
            year = month * 9 + book.dice.randint(0, 500)
            block.append((name, code, (month, book.dice.part(month, 0.4, 0.8), year, book.dice.part(year, 0.4, 0.7))))
        groups.append((title, block))

    def write(number: object, name: str, rows: list[tuple[str, str, tuple[int, ...]]], code: str = "") -> None:
        month, sent, year, sent_year = (sum(row[2][i] for row in rows) for i in range(4))
        page.put(number, name, month, sent, pct(sent, month), year, sent_year, pct(sent_year, year))
        if code:
            book.rate("online_applications", code, "2023-10", sent, month)
            book.rate("online_applications", code, "2023-10", sent_year, year, to_date=True)

    write("", "TOÀN TỈNH", [row for _, block in groups for row in block], "06")
    for letter, (title, block) in zip(("I", "II"), groups, strict=True):
        write(letter, title, block)
        for number, row in enumerate(block, 1):
            write(number, row[0], [row], row[1])
    return book


def communes_of_district() -> Book:
    book = Book(
        "Bieu tong hop Bach Thong quy 3.2023 (xa gui).xlsx", "communes of a district with a row for the district"
    )
    page = book.page("Biểu tổng hợp")
    page.lines("UBND HUYỆN BẠCH THÔNG", "PHÒNG NỘI VỤ", "BIỂU TỔNG HỢP KẾT QUẢ CCHC TOÀN HUYỆN", "Quý III/2023")
    page.head("""
TT|Đơn vị|Chứng thực điện tử|<|<|Hài lòng của tổ chức, cá nhân về giải quyết TTHC|<|<|Điểm tự chấm
^|^|Tổng số hồ sơ TTHC phát sinh|Số hồ sơ chứng thực điện tử|Tỷ lệ (%)|Số phiếu đánh giá|Số phiếu hài lòng|Tỷ lệ (%)|^
""")
    names = (
        "TT Phủ Thông|Xã Vi Hương|Xã Sỹ Bình|Xã Vũ Muộn|Xã Đôn Phong|Xã Lục Bình|Xã Tân Tú|Xã Nguyên Phúc|Xã Cao Sơn"
    )
    names += "|Xã Quân Hà|Xã Cẩm Giàng|Xã Mỹ Thanh|Xã Dương Phong|Xã Quang Thuận"
    codes = "01969 01975 01978 01981 01984 01990 01993 01999 02002 02005 02008 02011 02014 02017"
    sums = [0] * 4
    for number, (name, code) in enumerate(zip(names.split("|"), codes.split(), strict=True), 1):
        whole, asked = book.dice.randint(80, 300), book.dice.randint(20, 60)
        counts = (whole, book.dice.part(whole, 0.08, 0.3), asked, book.dice.part(asked, 0.85, 1))
        sums = [a + b for a, b in zip(sums, counts, strict=True)]
        page.put(number, name, *counts[:2], pct(counts[1], whole), *counts[2:], pct(counts[3], asked))
        page.sheet.cell(page.row, 9, book.dice.randint(70, 98))
        book.rate("certified_e_copies", code, "2023-Q3", counts[1], whole)
        book.rate("satisfaction", code, "2023-Q3", counts[3], asked)
    page.put("", "Toàn huyện", *sums[:2], pct(sums[1], sums[0]), *sums[2:], pct(sums[3], sums[2]))
    book.rate("certified_e_copies", "063", "2023-Q3", sums[1], sums[0])
    book.rate("satisfaction", "063", "2023-Q3", sums[3], sums[2])
    return book


def folded() -> Book:
    book = Book(
        "DVC toan trinh - tich hop Cong DVCQG den 14.12.2023.xlsx", "one table folded in two halves side by side"
    )
    page = book.page("Tích hợp")
    page.lines("SỐ TTHC TOÀN TRÌNH ĐÃ TÍCH HỢP CỔNG DỊCH VỤ CÔNG QUỐC GIA NĂM 2023", "")
    offices = (
        ("Sở Xây dựng", "SXD"),
        ("Sở Y tế", "SYT"),
        ("Sở GTVT", "SGTVT"),
        ("Sở Tư pháp", "STP"),
        ("Sở VHTTDL", "SVHTTDL"),
        ("Sở TTTT", "STTTT"),
    )
    head = "TT|Đơn vị|Tổng số TTHC toàn trình|Đã tích hợp Cổng DVCQG|Tỷ lệ (%)"
    page.head(f"{head}|{head}")
    for number in (1, 2, 3):
        cells: list[object] = []
        for place in (number, number + 3):
            name, code = offices[place - 1]
            whole = book.dice.randint(20, 90)
            part = book.dice.part(whole, 0.6, 1)
            cells += [place, name, whole, part, pct(part, whole)]
            book.rate("procedures_on_national_portal", code, "2023", part, whole)
        page.put(*cells)
    return book


def counts_in_words() -> Book:
    book = Book(
        "Bang 3 - hop truc tuyen, bao cao cac so.xlsx", "departments across, “19/20 (95,0%)” in each cell, dashes"
    )
    page = book.page("Bảng 3")
    page.lines("Bảng 3. Kết quả của một số sở, ngành 9 tháng năm 2023", "(số thực hiện/tổng số và tỷ lệ)")
    offices = (("Sở NV", "SNV"), ("Sở TC", "STC"), ("Sở XD", "SXD"), ("VP UBND tỉnh", "VPUB"))
    page.head("Nội dung|" + "|".join(name.replace("Sở XD", "Sở Xây dựng") for name, _ in offices))
    rows = (
        ("Số cuộc họp trực tuyến/tổng số cuộc họp", "online_meetings", 40, 90, 0.3),
        ("Số báo cáo định kỳ cập nhật trên hệ thống/tổng số báo cáo định kỳ", "periodic_reports_shared", 12, 24, 0.85),
        ("Số báo cáo CCHC gửi đúng hạn/tổng số báo cáo CCHC phải gửi", "reports_on_time", 6, 12, 0.7),
    )
    for label, name, low, high, share in rows:
        cells = []
        for _, code in offices:
            whole = book.dice.randint(low, high)
            part = book.dice.part(whole, share, share + 0.15)
            cells.append(f"{part}/{whole} ({vn(pct(part, whole))}%)")
            book.rate(name, code, "2023-9M", part, whole)
        page.put(label, *cells)
    page.put("Số kiến nghị chưa giải quyết", "-", "-", "1", "-")
    return book


def fractions() -> Book:
    book = Book("TL dung han 06 thang - file mem.xlsx", "shares as bare fractions; some counts were left out")
    page = book.page("Sheet2")
    page.lines("TỔNG HỢP TỶ LỆ GIẢI QUYẾT HỒ SƠ TTHC ĐÚNG HẠN 6 THÁNG ĐẦU NĂM 2023")
    page.head("STT|Đơn vị|Số hồ sơ đã giải quyết|Số hồ sơ giải quyết trước và đúng hạn|Tỷ lệ")
    for number, (name, code) in enumerate(DISTRICTS, 1):
        whole = book.dice.randint(700, 3000)
        good = whole - book.dice.randint(5, 60)
        if number in (4, 6):
            page.put(number, name, "", "", round(good / whole, 4))
            book.says("on_time", code, "2023-6M", 100 * round(good / whole, 4), sure=False)
        else:
            page.put(number, name, whole, good, round(good / whole, 4))
            book.rate("on_time", code, "2023-6M", good, whole)
    return book


def text_file() -> Book:
    book = Book("ngan_son_hscv_thang_9_2023.csv", "a text file with semicolons, as another system writes it")
    lines = [
        "STT;Đơn vị;Kỳ báo cáo;Tổng số hồ sơ công việc cấp xã;Số hồ sơ công việc cấp xã xử lý trên môi trường mạng;Tỷ lệ (%)"
    ]
    units = (
        ("Thị trấn Nà Phặc", "01936"),
        ("Thị trấn Vân Tùng", "01954"),
        ("Xã Thượng Quan", "01957"),
        ("Xã Cốc Đán", "01945"),
    )
    for number, (name, code) in enumerate(units, 1):
        whole = book.dice.randint(60, 200)
        part = book.dice.part(whole, 0.7, 0.99)
        lines.append(f"{number};{name};Tháng 9/2023;{whole};{part};{vn(pct(part, whole))}")
        book.rate("work_records_commune", code, "2023-09", part, whole)
    book.data = ("\ufeff" + "\r\n".join(lines) + "\r\n").encode()
    return book


def in_and_to_date() -> Book:
    book = Book("Xã Kim Lư - số liệu CCHC tháng 4.2023.xlsx", "a commune: the month and the year to date side by side")
    page = book.page("T4")
    page.lines("UBND XÃ KIM LƯ - HUYỆN NA RÌ", "SỐ LIỆU CCHC THÁNG 4 NĂM 2023", "")
    page.head("TT|Chỉ tiêu|Đvt|Thực hiện trong tháng|Lũy kế từ đầu năm|Ước tháng sau")
    rows = (
        ("Số văn bản đến", 40, 60, ""),
        ("Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", 96, 100, "on_time"),
        ("Tỷ lệ hồ sơ TTHC thanh toán trực tuyến", 20, 50, "online_payment"),
        ("Tỷ lệ hồ sơ tiếp nhận trực tuyến", 40, 80, "online_applications"),
        ("Tỷ lệ hồ sơ TTHC được chứng thực điện tử", 5, 15, "certified_e_copies"),
    )
    for number, (label, low, high, name) in enumerate(rows, 1):
        now, year = (round(book.dice.uniform(low, high), 1) for _ in range(2))
        if not name:
            page.put(number, label, "văn bản", 47, 166, 50)
            continue
        page.put(number, label, "%", now, year)
        book.says(name, "02158", "2023-04", now)
        book.says(name, "02158", "2023-04", year, to_date=True)
    page.put(6, "Tỷ lệ phản ánh, kiến nghị được xử lý", "%", "KPS", 100, "-")
    book.none("feedback_resolved", "02158", "2023-04")
    book.says("feedback_resolved", "02158", "2023-04", 100.0, to_date=True)
    book.fault(page, page.row, "no_cases")
    return book


def punctual_reports() -> Book:
    book = Book("Theo doi gui bao cao CCHC cua cac so 9 thang 2023.xlsx", "a mark for each month, counts at the end")
    page = book.page("Theo dõi")
    page.lines("THEO DÕI VIỆC GỬI BÁO CÁO CCHC ĐỊNH KỲ CỦA CÁC SỞ 9 THÁNG NĂM 2023", "Đ: đúng hạn; C: chậm", "")
    page.head(
        "TT|Đơn vị|Tháng báo cáo|" + "|".join("<" * 8) + "|Tổng số báo cáo phải gửi|Số báo cáo gửi đúng hạn|Tỷ lệ (%)\n"
        "^|^|" + "|".join(f"T{month}" for month in range(1, 10)) + "|^|^|^"
    )
    for number, (name, code) in enumerate(
        (("Sở Y tế", "SYT"), ("Sở GDĐT", "SGDDT"), ("Sở KH&ĐT", "SKHDT"), ("Sở CT", "")), 1
    ):
        marks = [book.dice.choice("ĐĐĐC") for _ in range(9)]
        good = marks.count("Đ")
        page.put(number, name if code else "Sở Công thương", *marks, 9, good, pct(good, 9))
        book.rate("reports_on_time", code or "SCT", "2023-9M", good, 9)
    return book


def simplified() -> Book:
    book = Book("Ra soat don gian hoa TTHC nam 2023.xlsx", "procedures reviewed by department, money saved beside them")
    page = book.page("Rà soát")
    page.lines("KẾT QUẢ RÀ SOÁT, ĐƠN GIẢN HÓA THỦ TỤC HÀNH CHÍNH NĂM 2023", "")
    page.head("""
TT|Cơ quan chủ trì|TTHC|<|<|Chi phí tuân thủ cắt giảm|<|TTHC cung cấp trực tuyến|<|<
^|^|Số TTHC được rà soát|Số TTHC có phương án đơn giản hóa|Tỷ lệ %|Số tiền (đồng)|Tỷ lệ cắt giảm (%)|Số TTHC đủ điều kiện|Số TTHC cung cấp DVC trực tuyến toàn trình|Tỷ lệ %
""")
    offices = (("Sở Xây dựng", "SXD"), ("Sở TN&MT", "STNMT"), ("Sở Nội vụ", "SNV"), ("Sở VHTT&DL", "SVHTTDL"))
    for number, (name, code) in enumerate(offices, 1):
        seen, fit = book.dice.randint(10, 40), book.dice.randint(30, 90)
        plans, full = book.dice.part(seen, 0.15, 0.4), book.dice.part(fit, 0.8, 1)
        money = (book.dice.randint(5, 90) * 1_250_000, round(book.dice.uniform(8, 25), 1))
        page.put(number, name, seen, plans, pct(plans, seen), *money, fit, full, pct(full, fit))
        book.rate("reviewed", code, "2023", plans, seen)
        book.rate("full_online_procedures", code, "2023", full, fit)
    page.shape("#,##0", 6)
    return book


def decomposed() -> Book:
    book = Book("VTVL cong chuc vien chuc nam 2023.xlsx", "letters and marks apart as some computers write them")
    page = book.page("VTVL")

    def apart(text: str) -> str:
        return unicodedata.normalize("NFD", text)

    page.lines(apart("TÌNH HÌNH THỰC HIỆN CƠ CẤU CÔNG CHỨC, VIÊN CHỨC THEO VỊ TRÍ VIỆC LÀM NĂM 2023"), "")
    page.head(
        apart("""
TT|Địa phương|Công chức|<|<|Viên chức|<|<
^|^|Tổng số cơ quan hành chính|Số cơ quan có cơ cấu công chức phù hợp VTVL|Tỷ lệ (%)|Tổng số đơn vị sự nghiệp có viên chức|Số đơn vị có cơ cấu viên chức phù hợp VTVL|Tỷ lệ (%)
""")
    )
    for number, (name, code) in enumerate(zip(SHORT[1:6], CODES[1:6], strict=True), 1):
        offices, schools = book.dice.randint(12, 14), book.dice.randint(30, 55)
        good, fine = offices - book.dice.randint(0, 1), schools - book.dice.randint(0, 4)
        page.put(number, apart(name), offices, good, pct(good, offices), schools, fine, pct(fine, schools))
        book.rate("officials_by_position", code, "2023", good, offices)
        book.rate("employees_by_position", code, "2023", fine, schools)
    return book


BUILDS = (
    *(form, codes_only, groups_to_date, communes_of_district, folded, counts_in_words, fractions),
    *(text_file, in_and_to_date, punctual_reports, simplified, decomposed),
)
