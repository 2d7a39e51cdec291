"""Reports with faults an officer would send back, each planted where it stands."""

from tests.corpus.unseen.c.pen import CODES, DISTRICTS, SHORT, Book, pct, vn


def more_than_all() -> Book:
    book = Book(
        "Tỷ lệ đúng hạn quý III năm 2023 các huyện gửi.xlsx",
        "a part above its whole, a unit of another province, a word",
    )
    page = book.page("Biểu 1")
    page.lines("TỔNG HỢP KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC QUÝ III/2023", across=7)
    page.head(
        "STT|UBND huyện|Tổng số hồ sơ đã giải quyết|Giải quyết trước và đúng hạn|Giải quyết quá hạn|Tỷ lệ đúng hạn (%)|Ghi chú"
    )
    for number, (name, code) in enumerate((*zip(SHORT[1:], CODES[1:], strict=True), ("Bảo Lâm", "")), 1):
        whole = book.dice.randint(400, 1500)
        late = book.dice.randint(1, 20)
        if code == "064":
            page.put(number, name, whole, whole + 27, late, pct(whole + 27, whole))
            book.fault(page, page.row, "numerator_exceeds_denominator")
        elif code == "066":
            page.put(number, name, whole, "đang tổng hợp", "", "", "sẽ bổ sung sau")
            book.fault(page, page.row, "not_a_number")
        else:
            page.put(number, name, whole, whole - late, late, pct(whole - late, whole))
            if code:
                book.rate("on_time", code, "2023-Q3", whole - late, whole)
            else:
                book.fault(page, page.row, "unknown_unit")
    return book


def sums_astray() -> Book:
    book = Book("Tong hop PAKN 9 thang dau nam 2023.xlsx", "a share and a total that do not follow from the counts")
    page = book.page("9T")
    page.lines("KẾT QUẢ TIẾP NHẬN, XỬ LÝ PHẢN ÁNH KIẾN NGHỊ 9 THÁNG NĂM 2023", "")
    page.head("""
TT|Huyện, thành phố|Phản ánh, kiến nghị|<|<
^|^|Tổng số tiếp nhận|Đã xử lý dứt điểm|Tỷ lệ %
""")
    sums = [0, 0]
    for number, (name, code) in enumerate(zip(SHORT, CODES, strict=True), 1):
        heard = book.dice.randint(20, 70)
        done = heard - book.dice.randint(1, 5)
        wrong = code == "063"
        page.put(number, name, heard, done, vn(58.3 if wrong else pct(done, heard)))
        sums = [sums[0] + heard, sums[1] + done]
        book.rate("feedback_resolved", code, "2023-9M", done, heard, sure=not wrong)
        if wrong:
            book.fault(page, page.row, "rate_mismatch")
    page.put("", "Toàn tỉnh", sums[0] + 40, sums[1] + 31, vn(pct(sums[1] + 31, sums[0] + 40)))
    book.rate("feedback_resolved", "06", "2023-9M", sums[1] + 31, sums[0] + 40, sure=False)
    book.fault(page, page.row, "total_mismatch")
    return book


def lost_comma() -> Book:
    book = Book(
        "thanh toan truc tuyen thang 10-2023.xlsx", "shares only: a lost comma, a minus, a guess, dots for “not yet”"
    )
    page = book.page("T10")
    page.lines("TỶ LỆ HỒ SƠ TTHC THANH TOÁN TRỰC TUYẾN THÁNG 10 NĂM 2023", "")
    page.head("TT|Đơn vị|Tỷ lệ hồ sơ thanh toán trực tuyến (%)|Kế hoạch giao (%)|Xếp hạng")
    said: dict[str, object] = {"058": "61,4", "060": 983, "061": "gần 48%", "062": "…", "063": -12.5, "064": 52.0}
    for number, (name, code) in enumerate(DISTRICTS, 1):
        value = said.get(code, round(book.dice.uniform(30, 60), 1))
        page.put(number, name.upper(), value, 50, 9 - number)
        if code in ("060", "063"):
            book.fault(page, page.row, "out_of_range", "not_a_number")
        elif code == "061":
            book.says("online_payment", code, "2023-10", 48.0, sure=False)
        elif code != "062":
            book.says("online_payment", code, "2023-10", 61.4 if code == "058" else float(str(value)))
    return book


def twice_and_nothing() -> Book:
    book = Book("Sở, ngành - PAKN và đúng hạn Quý 2 năm 2023.xlsx", "a unit twice, nothing to count in three ways")
    page = book.page("Tổng hợp")
    page.lines("Kỳ báo cáo: Quý II năm 2023")
    page.head("""
TT|Sở, ban, ngành|Hồ sơ TTHC|<|<|Phản ánh, kiến nghị|<|<
^|^|Đã giải quyết|Trước và đúng hạn|Tỷ lệ (%)|Tiếp nhận|Đã xử lý|Tỷ lệ (%)
""")
    page.put(1, "Sở Công Thương", 412, 409, 99.3, 4, 4, 100)
    book.rate("on_time", "SCT", "2023-Q2", 409, 412)
    book.rate("feedback_resolved", "SCT", "2023-Q2", 4, 4)
    page.put(2, "Sở Khoa học và Công nghệ", 38, 38, 100, 0, 0, "#DIV/0!")
    book.rate("on_time", "SKHCN", "2023-Q2", 38, 38)
    book.none("feedback_resolved", "SKHCN", "2023-Q2", optional=True)
    book.fault(page, page.row, "zero_denominator", "no_cases")
    page.put(3, "Ban Dân tộc", 0, 0, "Không phát sinh", 1, 1, 100)
    book.none("on_time", "BDT", "2023-Q2")
    book.rate("feedback_resolved", "BDT", "2023-Q2", 1, 1)
    book.fault(page, page.row, "no_cases", "zero_denominator")
    page.put(4, "Sở Y tế", 655, 640, 97.7, "KPS", "KPS", "KPS")
    book.rate("on_time", "SYT", "2023-Q2", 640, 655, sure=False, optional=True)
    page.put(5, "Sở Nông nghiệp và PTNT", 230, 221, 96.1, 7, 6, 85.7)
    book.rate("on_time", "SNNPTNT", "2023-Q2", 221, 230)
    book.rate("feedback_resolved", "SNNPTNT", "2023-Q2", 6, 7)
    page.put(6, "Sở Y tế", 701, 640, 91.3, "KPS", "KPS", "KPS")
    book.none("feedback_resolved", "SYT", "2023-Q2", sure=False, optional=True)
    book.fault(page, page.row, "duplicate")
    return book


def no_period() -> Book:
    book = Book("Bieu so 5 (HSCV cap xa).xlsx", "nobody says for when")
    page = book.page("Sheet1")
    page.lines("BIỂU SỐ 5: HỒ SƠ CÔNG VIỆC CẤP XÃ XỬ LÝ TRÊN MÔI TRƯỜNG MẠNG", "")
    page.head("TT|Huyện, thành phố|Tổng số hồ sơ công việc cấp xã|Số hồ sơ xử lý trên môi trường mạng|Tỷ lệ (%)")
    for number, (name, _) in enumerate(DISTRICTS, 1):
        whole = book.dice.randint(500, 1500)
        part = book.dice.part(whole, 0.8, 0.99)
        page.put(number, name, whole, part, pct(part, whole))
    book.fault(page, None, "unknown_period")
    return book


def twin_columns() -> Book:
    book = Book("Số liệu quý II.2023 (mẫu rút gọn).xlsx", "two columns called the same, nobody says of what")
    page = book.page("Mẫu rút gọn")
    page.lines("SỐ LIỆU CCHC QUÝ II/2023 - MẪU RÚT GỌN", "")
    page.head("STT|Đơn vị|Số lượng|Tỷ lệ (%)|Số lượng|Tỷ lệ (%)")
    for number, name in enumerate(SHORT, 1):
        page.put(number, name, *(book.dice.randint(50, 99) for _ in range(4)))
    book.fault(page, None, "ambiguous_column", "no_indicator")
    return book


def old_rows_hidden() -> Book:
    book = Book(
        "Họp trực tuyến 6 tháng 2023 (cập nhật lần 2).xlsx", "hidden rows hold the numbers before the correction"
    )
    page = book.page("6T.2023")
    page.lines("TÌNH HÌNH TỔ CHỨC HỌP TRỰC TUYẾN", "6 THÁNG ĐẦU NĂM 2023", "")
    page.head("TT|Đơn vị|Tổng số cuộc họp|Số cuộc họp trực tuyến|Tỷ lệ họp trực tuyến (%)|Số điểm cầu")
    hidden: list[int] = []
    for number, (name, code) in enumerate(DISTRICTS, 1):
        whole = book.dice.randint(60, 120)
        part = book.dice.part(whole, 0.2, 0.5)
        if code in ("060", "065"):
            page.put(number, name, whole - 9, part - 6, pct(part - 6, whole - 9), 12)
            hidden.append(page.row)
        page.put(number, name, whole, part, pct(part, whole), book.dice.randint(9, 20))
        book.rate("online_meetings", code, "2023-6M", part, whole, sure=code not in ("060", "065"))
    page.hide(rows=tuple(hidden))
    book.fault(page, None, "duplicate")
    return book


BUILDS = (more_than_all, sums_astray, lost_comma, twice_and_nothing, no_period, twin_columns, old_rows_hidden)
