"""Many units or many months on a sheet: lists, crossed tables, months across, a sheet a unit, the long form."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import (
    BRIEF,
    CADRES,
    CHO_DON,
    CHO_MOI,
    CONTENT,
    COPIES,
    DEPARTMENTS,
    DISBURSED,
    DISTRICTS,
    FEEDBACK,
    GRADUATES,
    HAMLETS,
    INSPECTED,
    LAWFUL,
    MEETINGS,
    NA_RI,
    OFFICES,
    ON_TIME,
    ONLINE,
    PAID,
    PROVINCE,
    RECORDS_COMMUNE,
    RECORDS_DISTRICT,
    REPORTS,
    REVIEWED,
    SERVICE,
    SHORT,
    STAFF,
    TASKS,
    Book,
    Dossiers,
    Names,
    comma,
    dotted,
    legacy,
    share,
    units_in,
)

FORM = (
    "STT", "Đơn vị", "Số hồ sơ nhận giải quyết|Tổng số", "Số hồ sơ nhận giải quyết|Trong kỳ|Trực tuyến",
    "Số hồ sơ nhận giải quyết|Trong kỳ|Trực tiếp, BCCI", "Số hồ sơ nhận giải quyết|Từ kỳ trước",
    "Số hồ sơ đã giải quyết|Tổng số", "Số hồ sơ đã giải quyết|Trước hạn", "Số hồ sơ đã giải quyết|Đúng hạn",
    "Số hồ sơ đã giải quyết|Quá hạn", "Số hồ sơ đang giải quyết|Tổng số", "Số hồ sơ đang giải quyết|Trong hạn",
    "Số hồ sơ đang giải quyết|Quá hạn",
)  # fmt: skip
FORM_ABBREVIATED = (
    "TT", "Tên đơn vị", "HS TIẾP NHẬN|Tổng", "HS TIẾP NHẬN|TT", "HS TIẾP NHẬN|Trực tiếp\n+ BCCI",
    "HS TIẾP NHẬN|Kỳ trước\nchuyển qua", "KẾT QUẢ GQ TTHC|Tổng số HS\nđã GQ", "KẾT QUẢ GQ TTHC|Trước hạn",
    "KẾT QUẢ GQ TTHC|Đúng hạn", "KẾT QUẢ GQ TTHC|Trễ hạn", "HS ĐANG GQ|Tổng", "HS ĐANG GQ|Chưa đến hạn",
    "HS ĐANG GQ|Quá hạn",
)  # fmt: skip


def _cells(d: Dossiers) -> tuple[int, ...]:
    waiting = max(0, d.pending - d.overdue)
    return (d.received, d.online, d.direct, d.old, d.done, d.early, d.timely, d.late, d.pending, waiting, d.overdue)


def _settled(
    name: str, names: Names, title: str, when: str, period: str, *, heads: tuple[str, ...] = FORM, fault: str = "",
    level: str = "", old_font: bool = False,
) -> Case:  # fmt: skip
    """The circular's form, a unit a row; the total stands below."""
    book = Book(name, "units in rows")
    font = ".VnTime" if old_font else "Times New Roman"
    as_typed = legacy if old_font else str
    page = book.sheet("Biểu 06", font)
    page.top(as_typed(level or "UBND tỉnh Bắc Kạn"), as_typed(title), as_typed(when), wide=13)
    page.text(as_typed("Đơn vị tính: Hồ sơ"), at=11)
    page.head(*(as_typed(head) for head in heads), numbers=True)
    total = Dossiers.none()
    chosen = book.r.randrange(1, len(names) - 1)
    for number, (unit, written) in enumerate(names.items()):
        d = Dossiers(book.r)
        cells: list[object] = list(_cells(d))
        total.add(d)
        hit = number == chosen and fault
        if hit == "exceeds":
            cells[5] = d.done + 40
        elif hit == "text":
            cells[4] = "chưa tổng hợp"
        elif hit == "error":
            cells[4] = "#REF!"
        row = page.add(number + 1, as_typed(written), *cells)
        if hit == "exceeds":
            book.plant(page, "numerator_exceeds_denominator", "total_mismatch", row=row)
        elif hit == "text":
            book.plant(page, "not_a_number", row=row)
        elif hit == "error":
            book.plant(page, "error_cell", row=row)
        elif hit == "twice":
            book.plant(page, "duplicate", row=page.add(number + 1, written, *cells))
        if hit and hit not in ("total", "twice"):  # the same row again says nothing else
            # what a person might still make of the row is to be asked about
            book.doubt(ON_TIME, unit, period, d.early + d.timely, d.done)
            book.doubt(ONLINE, unit, period, d.online, d.done)
            continue
        book.count(ON_TIME, unit, period, d.early + d.timely, d.done)
        book.online(unit, period, d)
    cells = list(_cells(total))
    if fault == "total":
        cells[4] = total.done + 137
    row = page.add(None, as_typed("Tổng cộng"), *cells)
    if fault == "total":
        book.plant(page, "total_mismatch", row=row)
    # a sum over one level of offices only is not surely the figure of the office above
    above = {"NA": "066", "MOI": "065"}["NA" if names is NA_RI else "MOI"] if level else PROVINCE
    book.doubt(ON_TIME, above, period, total.early + total.timely, total.done)
    book.doubt(ONLINE, above, period, total.online, total.received)
    book.doubt(ONLINE, above, period, total.online, total.done)
    page.sign(10)
    return book.done()


def _whole_province() -> Case:
    """Departments and districts in two groups with subtotals; the province's total stands on top."""
    book = Book("Bieu_06a_toan_tinh_quy_III_2023.xlsx", "units in rows")
    page = book.sheet("06a")
    page.top("UBND TỈNH BẮC KẠN", "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC CỦA TỈNH BẮC KẠN",
             "Kỳ báo cáo: Quý III năm 2023 (Từ ngày 15/6/2023 đến ngày 14/9/2023)", wide=13)  # fmt: skip
    page.head(*FORM, numbers=True)
    groups = [("I", "Sở, ban, ngành", DEPARTMENTS), ("II", "UBND cấp huyện", DISTRICTS)]
    made = [(sign, label, {unit: Dossiers(book.r) for unit in names}, names) for sign, label, names in groups]
    whole = Dossiers.none()
    sums = []
    for _, _, facts, _ in made:
        subtotal = Dossiers.none()
        for d in facts.values():
            subtotal.add(d)
            whole.add(d)
        sums.append(subtotal)
    page.add(None, "TOÀN TỈNH", *_cells(whole))
    book.count(ON_TIME, PROVINCE, "2023-Q3", whole.early + whole.timely, whole.done)
    book.online(PROVINCE, "2023-Q3", whole)
    for (sign, label, facts, names), subtotal in zip(made, sums, strict=True):
        page.add(sign, label, *_cells(subtotal))
        for number, (unit, d) in enumerate(facts.items(), 1):
            page.add(number, names[unit], *_cells(d))
            book.count(ON_TIME, unit, "2023-Q3", d.early + d.timely, d.done)
            book.online(unit, "2023-Q3", d)
    page.sign(10)
    return book.done()


def _pairs(
    name: str, title: str, period: str, names: Names, columns: tuple[str, str, str, str], indicator: str,
    *, span: tuple[int, int] = (40, 400), low: float = 0.6, high: float = 1.0, fault: str = "", extra: str = "",
) -> Case:  # fmt: skip
    """Whole, part and rate in three columns, with columns beside them that are not the figure."""
    book = Book(name, "units in rows")
    page = book.sheet("Tổng hợp")
    page.top("SỞ NỘI VỤ" if indicator in (TASKS, STAFF) else "UBND TỈNH BẮC KẠN", title, wide=6)
    page.head("STT", *columns[:1], columns[1], columns[2], columns[3], *([extra] if extra else []), "Ghi chú")
    chosen = len(names) // 2
    for number, (unit, written) in enumerate(names.items()):
        whole = book.r.randint(*span)
        done = min(whole, round(whole * book.r.uniform(low, high)))
        rate: object = comma(share(done, whole), 2, "%") if number % 2 else (done / whole, "0.00%")
        shown: list[object] = [whole, done, rate]
        hit = fault if number == chosen else ""
        if hit == "rate":
            shown[2] = comma(share(done, whole) - 11, 2, "%")
        elif hit == "exceeds":
            shown[1], shown[2] = whole + 9, comma(share(whole + 9, whole), 2, "%")
        elif hit == "missing":
            shown[0] = None
        elif hit == "unit":
            written = "Trung tâm Dịch vụ tổng hợp số 3"
        row = page.add(number + 1, written, *shown, *([number % 5 + 1] if extra else []))
        if hit:
            codes = {"rate": ("rate_mismatch",), "exceeds": ("numerator_exceeds_denominator", "out_of_range"),
                     "missing": ("missing_count",), "unit": ("unknown_unit",)}[hit]  # fmt: skip
            book.plant(page, *codes, row=row)
            if hit != "unit":
                book.doubt(indicator, unit, period, done, whole)
                if hit == "missing":
                    book.rate(indicator, unit, period, share(done, whole), sure=False, optional=True)
            continue
        book.count(indicator, unit, period, done, whole)
    page.sign(5)
    return book.done()


def _surveyed(name: str, title: str, period: str, names: Names, head: str, indicator: str, fault: str = "") -> Case:
    """The index alone, between last year's and the rank."""
    book = Book(name, "units in rows")
    page = book.sheet("Chi so")
    page.top("UBND TỈNH BẮC KẠN\nSỞ NỘI VỤ", title, wide=6)
    page.head("TT", "Địa phương, đơn vị", "Năm 2022 (%)", head, "Tăng/giảm so với năm 2022", "Xếp hạng")
    for number, (unit, written) in enumerate(names.items()):
        value, before = round(book.r.uniform(74, 96), 2), round(book.r.uniform(72, 93), 2)
        wrong = fault and number == 3
        row = page.add(number + 1, written, comma(before, 2), comma(value * 10 if wrong else value, 2),
                       comma(value - before, 2), (number * 3) % len(names) + 1)  # fmt: skip
        if wrong:
            book.plant(page, "out_of_range", row=row)
            book.asked(indicator, unit, period, value)
        else:
            book.rate(indicator, unit, period, value)
        book.rate(indicator, unit, "2022", before, optional=True)
    page.sign(5)
    return book.done()


ACROSS = (
    (ON_TIME, "Tỷ lệ hồ sơ TTHC giải quyết trước hạn và đúng hạn (%)"),
    (FEEDBACK, "Tỷ lệ PAKN của người dân, DN được xử lý dứt điểm (%)"),
    (CONTENT, "Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC (%)"),
    (RECORDS_DISTRICT, "Tỷ lệ HSCV cấp huyện xử lý trên môi trường mạng (%)"),
    (RECORDS_COMMUNE, "Tỷ lệ hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng (%)"),
    (GRADUATES, "Tỷ lệ CBCC cấp xã có trình độ đại học trở lên (%)"),
    (MEETINGS, "Tỷ lệ cuộc họp tổ chức theo hình thức trực tuyến (%)"),
)


def _across(name: str, title: str, period: str, names: Names, *, plain: bool = False, fault: str = "") -> Case:
    book = Book(name, "units in columns")
    page = book.sheet("Bang cheo")
    page.top("UBND TỈNH BẮC KẠN", title, wide=3 + len(names))
    group = "" if plain else "Kết quả thực hiện của các huyện, thành phố|"
    page.head("TT", "Chỉ tiêu", "Chỉ tiêu KH 2023", *(group + written for written in names.values()))
    for number, (indicator, label) in enumerate(ACROSS, 1):
        values = [round(book.r.uniform(55, 99), 1) for _ in names]
        shown: list[object] = [comma(value) if plain else value for value in values]
        odd = number == 3 and fault
        if odd:
            shown[2] = {"range": 987.5, "text": "đang thống kê", "error": "#DIV/0!"}[fault]
        row = page.add(number, label, "≥ 90", *shown)
        if odd:
            codes = {"range": "out_of_range", "text": "not_a_number", "error": "error_cell"}
            book.plant(page, codes[fault], row=row)
        for place, (unit, value) in enumerate(zip(names, values, strict=True)):
            put = book.asked if odd and place == 2 else book.rate
            put(indicator, unit, period, value)
    return book.done()


def _months(name: str, unit: str, office: str, indicator: str, label: str, upto: int, *, fault: str = "") -> Case:
    """Whole, part and rate in rows; a column a month and the sum behind."""
    book = Book(name, "months across")
    page = book.sheet("Theo dõi")
    page.top(office, f"THEO DÕI {label.upper()} NĂM 2023", wide=upto + 3)
    page.head("STT", "Nội dung", *(f"Tháng {month}" for month in range(1, upto + 1)))
    wholes = [book.r.randint(90, 400) for _ in range(upto)]
    parts = [round(whole * book.r.uniform(0.7, 0.99)) for whole in wholes]
    above, below = {
        ON_TIME: ("Số hồ sơ giải quyết trước và đúng hạn", "Tổng số hồ sơ đã giải quyết"),
        PAID: ("Số hồ sơ thanh toán trực tuyến", "Tổng số hồ sơ TTHC phát sinh"),
        MEETINGS: ("Số cuộc họp trực tuyến", "Tổng số cuộc họp"),
    }[indicator]
    page.add(1, below, *wholes)
    if fault:
        shown = [*parts]
        shown[2] = wholes[2] + 15
        book.plant(page, "numerator_exceeds_denominator", row=page.add(2, above, *shown))
    else:
        page.add(2, above, *parts)
        page.add(3, f"{label} (%)", *(comma(share(a, b), 2) for a, b in zip(parts, wholes, strict=True)))
    for month, (a, b) in enumerate(zip(parts, wholes, strict=True), 1):
        if fault and month == 3:
            book.doubt(indicator, unit, "2023-03", a, b)
        else:
            book.count(indicator, unit, f"2023-{month:02}", a, b)
    page.sign(upto, right="CHỦ TỊCH")
    return book.done()


def _month_rows(name: str, names: Names, title: str) -> Case:
    """Units down, months across: rates only."""
    book = Book(name, "months across")
    page = book.sheet("2023")
    page.text(title)
    page.head("STT", "Đơn vị", *(f"T{month}/2023" for month in range(1, 7)))
    for number, (unit, written) in enumerate(units_in(names, 6), 1):
        values = [round(book.r.uniform(82, 99.9), 1) for _ in range(6)]
        page.add(number, written, *(comma(value, 1, "%") for value in values))
        for month, value in enumerate(values, 1):
            book.rate(ON_TIME, unit, f"2023-{month:02}", value)
    return book.done()


def _sheet_a_unit(name: str, names: Names, period: str, when: str) -> Case:
    book = Book(name, "a sheet a unit")
    for unit, written in names.items():
        page = book.sheet(written[:31])
        page.top(written.upper(), "BÁO CÁO KẾT QUẢ THỰC HIỆN CẢI CÁCH HÀNH CHÍNH", when, wide=5)
        page.text(f"Đơn vị báo cáo: {written}")
        page.head("STT", "Tiêu chí", "Đơn vị tính", "Kết quả", "Ghi chú")
        d = Dossiers(book.r)
        page.add(1, "Tổng số hồ sơ TTHC đã giải quyết", "Hồ sơ", d.done)
        page.add(2, "Số hồ sơ giải quyết trước và đúng hạn", "Hồ sơ", d.early + d.timely)
        page.add(3, "Số hồ sơ giải quyết quá hạn", "Hồ sơ", d.late)
        asked, answered = book.r.randint(4, 20), 4
        page.add(4, "Tổng số phản ánh, kiến nghị tiếp nhận", "PAKN", asked)
        page.add(5, "Số phản ánh, kiến nghị đã xử lý dứt điểm", "PAKN", answered)
        book.count(ON_TIME, unit, period, d.early + d.timely, d.done)
        book.count(FEEDBACK, unit, period, answered, asked)
        page.sign(4, right="CHỦ TỊCH")
    return book.done()


def _long(name: str, names: Names, *, fault: str = "", plain: bool = False) -> Case:
    """Rows for a pivot table: year, month, unit, indicator, value."""
    book = Book(name, "long form")
    page = book.sheet("data")
    heads = ("nam", "thang", "don_vi", "chi_tieu", "gia_tri") if plain else (
        "Năm", "Tháng", "Đơn vị", "Chỉ tiêu", "Giá trị (%)")  # fmt: skip
    page.add(*heads)
    labels = ((ON_TIME, "Tỷ lệ hồ sơ giải quyết đúng hạn"), (PAID, "Tỷ lệ thanh toán trực tuyến"),
              (FEEDBACK, "Tỷ lệ xử lý phản ánh, kiến nghị"))  # fmt: skip
    for unit, written in units_in(names, 5):
        for month in (7, 8, 9):
            for indicator, label in labels:
                value = round(book.r.uniform(60, 100), 1)
                odd = fault and unit == list(names)[2] and month == 8 and indicator == PAID
                if odd and fault == "month":
                    book.plant(page, "unknown_period", row=page.add(2023, 13, written, label, value))
                elif odd:
                    book.plant(page, "not_a_number", row=page.add(2023, month, written, label, "xem lại"))
                else:
                    page.add(2023, month, written, label, value)
                    book.rate(indicator, unit, f"2023-{month:02}", value)
    return book.done()


def _money() -> Iterator[Case]:
    for name, names, when, period, fault in (
        ("Giai ngan 9 thang.xlsx", SHORT, "LŨY KẾ 9 THÁNG NĂM 2023", "2023-9M", "rate"),
        ("KBNN_giai_ngan_DTC_nam2023.xlsx", DISTRICTS, "NĂM 2023", "2023", ""),
    ):
        book = Book(name, "units in rows")
        page = book.sheet("KBNN")
        page.top("KHO BẠC NHÀ NƯỚC BẮC KẠN", f"TÌNH HÌNH GIẢI NGÂN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG {when}", wide=6)
        page.text("Đơn vị: Triệu đồng", at=5)
        page.head("STT", "Chủ đầu tư", "Kế hoạch vốn được giao năm 2023", "Số vốn đã giải ngân lũy kế từ đầu năm",
                  "Tỷ lệ giải ngân so với KH (%)", "Còn lại chưa giải ngân", numbers=True)  # fmt: skip
        for number, (unit, written) in enumerate(names.items()):
            plan = book.r.randint(40_000, 320_000)
            spent = round(plan * book.r.uniform(0.45, 0.97))
            odd = fault and number == 4
            rate = share(spent, plan) + (20 if odd else 0)
            row = page.add(number + 1, written, dotted(plan), dotted(spent), comma(rate, 2), dotted(plan - spent))
            if odd:
                book.plant(page, "rate_mismatch", row=row)
                book.doubt(DISBURSED, unit, period, spent, plan)
            else:
                book.count(DISBURSED, unit, period, spent, plan)
        page.sign(5, right="GIÁM ĐỐC")
        yield book.done()


def reports() -> Iterator[Case]:
    done = "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH"
    yield _whole_province()
    yield _settled("06b so nganh T9.xlsx", BRIEF, f"{done} TẠI CÁC SỞ, NGÀNH", "Tháng 9 năm 2023", "2023-09")
    yield _settled("BC_TTHC_huyen_Q2.xlsx", SHORT, f"{done} CẤP HUYỆN", "Quý II/2023", "2023-Q2",
                   heads=FORM_ABBREVIATED, fault="exceeds")  # fmt: skip
    yield _settled("06d_xa_NaRi.xlsx", NA_RI, f"{done} CẤP XÃ", "6 tháng đầu năm 2023", "2023-6M",
                   level="UBND huyện Na Rì", fault="twice")  # fmt: skip
    yield _settled("Cho Moi - HS cap xa thang 5.xlsx", CHO_MOI, f"{done} CÁC XÃ, THỊ TRẤN", "Tháng 5/2023", "2023-05",
                   level="UBND HUYỆN CHỢ MỚI", fault="error")  # fmt: skip
    yield _settled("bieu tthc quy 4 font cu.xlsx", OFFICES, "Kết quả giải quyết thủ tục hành chính", "Quý IV năm 2023",
                   "2023-Q4", old_font=True)  # fmt: skip
    yield _settled("06c_9thang.xlsx", DISTRICTS, f"{done}", "9 tháng năm 2023", "2023-9M", fault="total")
    yield _pairs("Thanh toan TT thang 10.xlsx", "THỐNG KÊ HỒ SƠ THANH TOÁN TRỰC TUYẾN THÁNG 10 NĂM 2023", "2023-10",
                 BRIEF, ("Đơn vị", "Tổng số HS TTHC phát sinh", "Số HS thanh toán trực tuyến",
                         "Tỷ lệ hồ sơ thanh toán trực tuyến"), PAID, low=0.2, fault="rate")  # fmt: skip
    yield _pairs("chung thuc dien tu.xlsx", "Kết quả chứng thực bản sao điện tử quý III/2023", "2023-Q3", CHO_DON,
                 ("Xã, thị trấn", "Tổng số hồ sơ TTHC phát sinh", "Số hồ sơ chứng thực bản sao điện tử",
                  "Tỷ lệ chứng thực điện tử (%)"), COPIES, low=0.05, high=0.4)  # fmt: skip
    yield _pairs("Nhiem vu KH CCHC 6T.xlsx", "TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ KẾ HOẠCH CCHC 6 THÁNG ĐẦU NĂM 2023",
                 "2023-6M", DEPARTMENTS, ("Cơ quan, đơn vị", "Tổng số nhiệm vụ được giao", "Số nhiệm vụ đã hoàn thành",
                 "Tỷ lệ hoàn thành nhiệm vụ"), TASKS, span=(8, 30), fault="exceeds", extra="Xếp hạng")  # fmt: skip
    yield _pairs("Bien che 31-12.xlsx", "TÌNH HÌNH SỬ DỤNG BIÊN CHẾ NĂM 2023", "2023", DEPARTMENTS,
                 ("Đơn vị", "Biên chế được giao", "Biên chế có mặt", "Tỷ lệ sử dụng biên chế (%)"), STAFF,
                 span=(25, 90), low=0.85, fault="missing")  # fmt: skip
    yield _pairs("can bo xa.xlsx", "CHẤT LƯỢNG CÁN BỘ CẤP XÃ NĂM 2023", "2023", DISTRICTS,
                 ("Huyện, thành phố", "Tổng số cán bộ cấp xã", "Số cán bộ cấp xã có trình độ chuyên môn từ TC trở lên",
                  "Tỷ lệ (%)"), CADRES, low=0.8)  # fmt: skip
    yield _pairs("Sap xep thon.xlsx", "KẾT QUẢ SẮP XẾP THÔN, TỔ DÂN PHỐ 9 THÁNG NĂM 2023", "2023-9M", SHORT,
                 ("Đơn vị", "Số thôn, TDP thuộc diện phải sắp xếp", "Số thôn, TDP đã sắp xếp", "Tỉ lệ"), HAMLETS,
                 span=(5, 40), fault="unit")  # fmt: skip
    yield _pairs("VBQPPL_2023.xlsx", "CÔNG TÁC BAN HÀNH VĂN BẢN QPPL CỦA CẤP HUYỆN NĂM 2023", "2023", OFFICES,
                 ("Tên đơn vị", "Tổng số văn bản QPPL đã ban hành", "Số VBQPPL ban hành đúng quy định", "Tỷ lệ %"),
                 LAWFUL, span=(4, 20))  # fmt: skip
    yield _pairs("Ra soat TTHC.xlsx", "Kết quả rà soát, đơn giản hoá TTHC 6T/2023", "2023-6M", BRIEF,
                 ("Sở, ngành", "Tổng số TTHC được rà soát", "Số TTHC rà soát có phương án đơn giản hóa", "Tỷ lệ"),
                 REVIEWED, span=(10, 60), low=0.1, high=0.5)  # fmt: skip
    yield _pairs("bao cao CCHC dung han.xlsx", "Theo dõi gửi báo cáo CCHC Quí 1 năm 2023", "2023-Q1", OFFICES,
                 ("Đơn vị", "Tổng số báo cáo CCHC phải gửi", "Số báo cáo gửi đúng hạn", "Tỷ lệ BC gửi đúng hạn"),
                 REPORTS, span=(3, 8))  # fmt: skip
    yield _pairs("Kiem tra CCHC.xlsx", "KẾT QUẢ KIỂM TRA CẢI CÁCH HÀNH CHÍNH NĂM 2023", "2023", DISTRICTS,
                 ("Huyện, TP", "Tổng số cơ quan, đơn vị", "Số cơ quan, đơn vị đã được kiểm tra", "Tỷ lệ được kiểm tra"),
                 INSPECTED, span=(20, 40), low=0.2, high=0.5)  # fmt: skip
    yield from _money()
    yield _surveyed("SIPAS_huyen_2023.xlsx", "CHỈ SỐ HÀI LÒNG SIPAS NĂM 2023", "2023", DISTRICTS,
                    "Chỉ số SIPAS năm 2023 (%)", SERVICE)  # fmt: skip
    yield _surveyed("Hai long so nganh.xlsx", "MỨC ĐỘ HÀI LÒNG VỀ GIẢI QUYẾT TTHC NĂM 2023", "2023", DEPARTMENTS,
                    "Mức độ hài lòng về giải quyết TTHC năm 2023 (%)", CONTENT, fault="range")  # fmt: skip
    yield _across("Phu luc 1 - 9T.xlsx", "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CCHC 9 THÁNG NĂM 2023", "2023-9M", DISTRICTS)
    yield _across("PL chi tieu Q1.xlsx", "KẾT QUẢ CHỈ TIÊU CCHC QUÝ I/2023", "2023-Q1", SHORT, plain=True, fault="text")
    yield _across(
        "chi tieu nam.xlsx", "Thực hiện chỉ tiêu cải cách hành chính năm 2023", "2023", OFFICES, fault="error"
    )
    yield _months("Pac Nam dung han.xlsx", "060", "UBND HUYỆN PÁC NẶM", ON_TIME, "Tỷ lệ hồ sơ giải quyết đúng hạn", 9)
    yield _months("So Cong Thuong TTTT.xlsx", "SCT", "SỞ CÔNG THƯƠNG", PAID, "Tỷ lệ thanh toán trực tuyến", 12,
                  fault="exceeds")  # fmt: skip
    yield _months("hop truc tuyen BB.xlsx", "061", "UBND HUYỆN BA BỂ", MEETINGS, "Tỷ lệ họp trực tuyến", 10)
    yield _month_rows("Dung han 6 thang.xlsx", OFFICES, "TỶ LỆ HỒ SƠ GIẢI QUYẾT ĐÚNG HẠN CÁC THÁNG NĂM 2023")
    yield _month_rows("dung han xa Na Ri.xlsx", NA_RI, "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn, huyện Na Rì")
    yield _sheet_a_unit("Tong hop cac xa Cho Don.xlsx", CHO_DON, "2023-Q2", "Quý II năm 2023")
    yield _sheet_a_unit("TH cac huyen.xlsx", DISTRICTS, "2023-9M", "9 tháng năm 2023")
    yield _long("data_q3.xlsx", DISTRICTS, fault="month")
    yield _long("export_so_nganh.xlsx", DEPARTMENTS, plain=True, fault="text")
    yield _long("xa_long.xlsx", CHO_DON)
