"""The harder third: months across, tables below each other, offices across, subtotals, hidden rows, last year's columns."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import (
    ASSETS,
    CHECKED_LAW,
    CONTENT,
    COPIES,
    EMPLOYEES,
    FEEDBACK,
    FULL,
    IDENTIFIED,
    LAWFUL,
    MEETINGS,
    OFFICIALS,
    ON_TIME,
    ONLINE,
    PAID,
    PORTAL,
    QUARTER,
    RECORDS_DISTRICT,
    REVIEWED,
    STAFF,
    Book,
    Facts,
    Pair,
    Ranges,
    comma,
    dotted,
    drawn,
    joined,
    part,
    share,
    totals,
)  # fmt: skip
from .names import BARE, BRIEF, DEPARTMENTS, DISTRICTS, OFFICES, SHORT

MONTHS = {"2023-07": "Tháng 7", "2023-08": "Tháng 8", "2023-09": "Tháng 9"}


def reports() -> Iterator[Case]:
    yield _months()
    yield _tables()
    yield _across()
    yield _criteria()
    yield _groups()
    yield _hidden()
    yield _last_year()
    yield _documents()


def _months() -> Case:
    """Counts of each month and their sum, the quarter."""
    book = Book("u_HS_dung_han_thang_7_8_9.xlsx", "months_across")
    sheet = book.sheet("Q3")
    offices = {code: SHORT[code] for code in ("058", "060", "061", "064", "066")}
    sheet.letterhead("UBND TỈNH BẮC KẠN", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", wide=10)
    sheet.titled("THEO DÕI HỒ SƠ TTHC GIẢI QUYẾT TRƯỚC HẠN, ĐÚNG HẠN CÁC THÁNG QUÝ III NĂM 2023", wide=10)
    heads = [*MONTHS.values(), "Quý III/2023"]
    leaves = ("Tổng số hồ sơ đã giải quyết", "Số HS giải quyết trước hạn, đúng hạn")
    sheet.head("STT", "Đơn vị", *(f"{head}|{leaf}" for head in heads for leaf in leaves), "Tỷ lệ quý III (%)")
    facts = drawn(book.r, offices, dict.fromkeys(MONTHS, (90, 700, 0.9, 1.0)))
    for number, (code, name) in enumerate(offices.items(), 1):
        own = facts[code]
        whole = joined(own.values())
        wrong = code == "064"
        shown = {**own, "2023-08": (own["2023-08"][1] + 11, own["2023-08"][1])} if wrong else own
        sums = joined(shown.values())
        row = sheet.add(
            number, name, *(c for above, below in [*shown.values(), sums] for c in (below, above)), comma(share(sums))
        )
        for period, pair in shown.items():
            if wrong and period == "2023-08":
                book.plant(sheet, "numerator_exceeds_denominator", row=row)
                book.doubt(ON_TIME, code, period, pair)
            else:
                book.count(ON_TIME, code, period, pair)
        if wrong:
            book.doubt(ON_TIME, code, QUARTER, sums)
        else:
            book.count(ON_TIME, code, QUARTER, whole)
    return book.done()


def _tables() -> Case:
    """Three tables below each other, each with its own title and head."""
    book = Book("u_tong_hop_3_bang_cap_huyen_Q3.xlsx", "units_in_rows")
    sheet = book.sheet("Tong hop")
    tables: dict[str, tuple[str, tuple[int, int, float, float], tuple[str, str, str]]] = {
        FEEDBACK: (
            "Bảng 1: Tiếp nhận, xử lý phản ánh, kiến nghị của người dân, doanh nghiệp", (3, 25, 0.7, 1.0),
            ("Tổng PAKN nhận được", "Trong đó: đã xử lý dứt điểm", "Tỷ lệ (%)"),
        ),
        MEETINGS: (
            "Bảng 2: Tổ chức họp trực tuyến (trừ cuộc họp có nội dung mật)", (20, 70, 0.2, 0.6),
            ("Tổng số cuộc họp trong kỳ", "Họp qua hình thức trực tuyến", "Tỉ lệ (%)"),
        ),
        RECORDS_DISTRICT: (
            "Bảng 3: Xử lý hồ sơ công việc cấp huyện trên môi trường mạng", (900, 3800, 0.85, 1.0),
            ("Tổng số hồ sơ công việc", "Số hồ sơ xử lý trên môi trường mạng", "Tỷ lệ (%)"),
        ),
    }  # fmt: skip
    sheet.text("UBND TỈNH BẮC KẠN", "SỞ NỘI VỤ").gap()
    sheet.titled("TỔNG HỢP SỐ LIỆU CẢI CÁCH HÀNH CHÍNH CÁC HUYỆN, THÀNH PHỐ QUÝ III/2023", wide=6)
    for indicator, (title, bounds, leaves) in tables.items():
        facts = drawn(book.r, BARE, {indicator: bounds})
        sheet.text(title)
        sheet.head("STT", "Huyện, TP", *leaves)
        for number, (code, name) in enumerate(BARE.items(), 1):
            above, below = facts[code][indicator]
            sheet.add(number, name, dotted(below), dotted(above), comma(share((above, below))))
        sheet.gap()
        book.tell(facts, QUARTER)
    sheet.sign(3, right="GIÁM ĐỐC SỞ")
    return book.done()


def _across() -> Case:
    """Criteria in rows, the districts across: whole, part and share below each other."""
    book = Book("u_chi_tieu_theo_cot_huyen_quy_3.xlsx", "indicators_in_rows")
    sheet = book.sheet("Ngang")
    ranges: Ranges = {COPIES: (500, 2600, 0.08, 0.35), IDENTIFIED: (700, 3200, 0.6, 1.0), STAFF: (80, 120, 0.9, 1.0)}
    labels = {
        COPIES: ("Tổng số hồ sơ TTHC phát sinh", "Trong đó: HS chứng thực bản sao điện tử", "Tỷ lệ chứng thực điện tử (%)"),
        IDENTIFIED: (
            "Tổng số người dân, doanh nghiệp sử dụng DVCTT",
            "Số người dân, doanh nghiệp được định danh, xác thực điện tử",
            "Tỷ lệ được định danh, xác thực điện tử (%)",
        ),
        STAFF: ("Số biên chế được giao", "Số biên chế có mặt", "Tỷ lệ sử dụng biên chế so với số được giao (%)"),
    }  # fmt: skip
    facts = drawn(book.r, BARE, ranges)
    sums = totals(facts)
    sheet.letterhead("UBND TỈNH BẮC KẠN", "SỞ NỘI VỤ", wide=11)
    sheet.titled("SỐ LIỆU MỘT SỐ CHỈ TIÊU CỦA CÁC HUYỆN, THÀNH PHỐ", "Quý III năm 2023", wide=11)
    sheet.head("STT", "Chỉ tiêu", *BARE.values(), "Toàn tỉnh")
    for number, (indicator, (whole, some, rate)) in enumerate(labels.items(), 1):
        pairs = [*(own[indicator] for own in facts.values()), sums[indicator]]
        sheet.add(number, whole, *(pair[1] for pair in pairs))
        sheet.add(None, some, *(pair[0] for pair in pairs))
        sheet.add(None, rate, *(comma(share(pair), 1) for pair in pairs))
    book.told(facts)
    return book.done()


def _criteria() -> Case:
    """Criteria in rows, a group of three columns for each department."""
    book = Book("u_chi_tieu_4_so_quy_III_2023.xlsx", "indicators_in_rows")
    sheet = book.sheet("4 so")
    offices = {code: DEPARTMENTS[code] for code in ("STP", "SCT", "SYT", "SKHDT")}
    ranges: Ranges = {
        REVIEWED: (20, 60, 0.1, 0.5), FEEDBACK: (2, 12, 0.6, 1.0), OFFICIALS: (4, 9, 0.7, 1.0), EMPLOYEES: (2, 8, 0.6, 1.0),
        ASSETS: (4, 12, 0.8, 1.0), CONTENT: (50, 120, 0.85, 1.0),
    }  # fmt: skip
    labels = {
        REVIEWED: "TTHC rà soát có phương án cắt giảm, đơn giản hóa",
        FEEDBACK: "Ý kiến phản ánh, kiến nghị đã được giải quyết dứt điểm",
        OFFICIALS: "CQHC bảo đảm cơ cấu công chức theo VTVL",
        EMPLOYEES: "Đơn vị bảo đảm cơ cấu viên chức theo VTVL",
        ASSETS: "Cơ quan, đơn vị quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức",
        CONTENT: "Người dân, tổ chức hài lòng về giải quyết TTHC (phiếu)",
    }
    facts = drawn(book.r, offices, ranges)
    sheet.titled("KẾT QUẢ THỰC HIỆN CHỈ TIÊU CCHC CỦA MỘT SỐ SỞ QUÝ III NĂM 2023", wide=14)
    leaves = ("Tổng số", "Số đạt", "Tỷ lệ (%)")
    sheet.head("TT", "Nội dung chỉ tiêu", *(f"{name}|{leaf}" for name in offices.values() for leaf in leaves))
    for number, (indicator, label) in enumerate(labels.items(), 1):
        pairs = [facts[code][indicator] for code in offices]
        sheet.add(number, label, *(cell for pair in pairs for cell in (pair[1], pair[0], comma(share(pair), 1))))
    book.tell(facts, QUARTER)
    return book.done()


def _groups() -> Case:
    """Departments and districts in groups with subtotals; the province is the last row."""
    book = Book("u_DVCTT_thanh_toan_toan_tinh_Q3.xlsx", "units_in_rows")
    sheet = book.sheet("DVCTT")
    arisen = {code: book.r.randint(120, 1400) for code in [*BRIEF, *OFFICES]}
    facts: Facts = {
        code: {
            ONLINE: part(book.r, n, n + 60, 0.3, 0.8),
            PAID: (round(n * book.r.uniform(0.2, 0.8)), n),
        }
        for code, n in arisen.items()
    }
    sheet.letterhead("UBND TỈNH BẮC KẠN", "VĂN PHÒNG UBND TỈNH", wide=8)
    sheet.titled(
        "TỔNG HỢP HỒ SƠ TRỰC TUYẾN, THANH TOÁN TRỰC TUYẾN TRONG GIẢI QUYẾT TTHC TOÀN TỈNH", "QUÝ III NĂM 2023", wide=8
    )
    sheet.head(
        "STT", "Cơ quan, đơn vị", "Hồ sơ trực tuyến|Tổng số hồ sơ giải quyết", "Hồ sơ trực tuyến|Số HS nộp trực tuyến",
        "Hồ sơ trực tuyến|Tỷ lệ (%)", "Thanh toán trực tuyến|Tổng số hồ sơ TTHC phát sinh",
        "Thanh toán trực tuyến|Số HS đã thanh toán trực tuyên", "Thanh toán trực tuyến|Tỷ lệ (%)", numbers="({})",
    )  # fmt: skip
    for roman, title, names in (("I", "CÁC SỞ, BAN, NGÀNH", BRIEF), ("II", "UBND CÁC HUYỆN, THÀNH PHỐ", OFFICES)):
        sheet.add(roman, title)
        for number, (code, name) in enumerate(names.items(), 1):
            sheet.add(number, name, *_spread(facts[code]))
        sheet.add(None, f"Cộng mục {roman}", *_spread(totals({code: facts[code] for code in names})))
    sheet.add(None, "TỔNG CỘNG (I+II)", *_spread(totals(facts)))
    book.told(facts)
    sheet.sign(5, right="CHÁNH VĂN PHÒNG")
    return book.done()


def _spread(own: dict[str, Pair]) -> list[int | str]:
    return [cell for pair in own.values() for cell in (pair[1], pair[0], comma(share(pair)))]


def _hidden() -> Case:
    """Below each district a hidden row of the slice its one-stop desk handled, and a hidden column of the plan."""
    book = Book("u_hai_long_cap_huyen_Q3_2023.xlsx", "units_in_rows")
    sheet = book.sheet("Hai long")
    facts = drawn(book.r, DISTRICTS, {CONTENT: (120, 300, 0.8, 0.99)})
    sheet.titled("KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN VỀ GIẢI QUYẾT TTHC QUÝ III NĂM 2023", wide=6)
    sheet.head("STT", "Đơn vị", "Tổng số phiếu khảo sát", "Số phiếu hài lòng", "Tỷ lệ hài lòng (%)", "Kế hoạch (%)")
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        above, below = facts[code][CONTENT]
        sheet.add(number, name, below, above, comma(share((above, below))), 90)
        desk = (above // 3, below // 3)
        sheet.hide(sheet.add(None, "Trong đó: tại Bộ phận Một cửa", desk[1], desk[0], comma(share(desk)), None))
    sheet.hide_columns("F")
    book.tell(facts, QUARTER)
    sheet.gap().text("Người tổng hợp: Phòng Cải cách hành chính - Sở Nội vụ")
    return book.done()


def _last_year() -> Case:
    """Last year's quarter with its counts beside this one's."""
    book = Book("u_DVC_toan_trinh_so_voi_cung_ky.xlsx", "units_in_rows")
    sheet = book.sheet("Toan trinh")
    facts: Facts = {}
    before: Facts = {}
    for year in (facts, before):
        for code in BRIEF:
            full = part(book.r, 20, 110, 0.6, 1.0)
            year[code] = {FULL: full, PORTAL: (round(full[0] * book.r.uniform(0.5, 1.0)), full[0])}
    sheet.letterhead("UBND TỈNH BẮC KẠN", "VĂN PHÒNG UBND TỈNH", wide=11)
    sheet.titled("CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN TOÀN TRÌNH CỦA CÁC SỞ, NGÀNH QUÝ III NĂM 2023", wide=11)
    leaves = (
        "Số TTHC đủ điều kiện", "Số TTHC cung cấp DVCTT toàn trình", "Tổng số TTHC toàn trình",
        "Số TTHC toàn trình tích hợp Cổng DVC quốc gia",
    )  # fmt: skip
    periods = ("Cùng kỳ năm 2022", "Quý III năm 2023")
    sheet.head("STT", "Cơ quan", *(f"{period}|{leaf}" for period in periods for leaf in leaves), "Ghi chú")
    for number, (code, name) in enumerate(BRIEF.items(), 1):
        pairs = [*before[code].values(), *facts[code].values()]
        sheet.add(number, name, *(count for pair in pairs for count in (pair[1], pair[0])))
    book.tell(facts, QUARTER)
    return book.done()


def _documents() -> Case:
    """Part, whole and share in one cell; one share is not that of its counts."""
    book = Book("u_van_ban_QPPL_cap_huyen_quy_III.xlsx", "units_in_rows")
    sheet = book.sheet("VBQPPL")
    facts = drawn(book.r, DISTRICTS, {LAWFUL: (3, 14, 0.75, 1.0), CHECKED_LAW: (3, 12, 0.5, 1.0)})
    facts["065"] = {LAWFUL: (7, 9), CHECKED_LAW: (4, 5)}
    sheet.letterhead("UBND TỈNH BẮC KẠN", "SỞ TƯ PHÁP", wide=5)
    sheet.titled("CÔNG TÁC BAN HÀNH, RÀ SOÁT VĂN BẢN QUY PHẠM PHÁP LUẬT CẤP HUYỆN", "Quý III/2023", wide=5)
    sheet.head(
        "TT", "Huyện, thành phố", "Số VBQPPL ban hành đúng quy định/\nTổng số VBQPPL đã ban hành",
        "Số VBQPPL đã xử lý/\nSố VBQPPL phải xử lý sau rà soát", "Ghi chú",
    )  # fmt: skip
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        lawful, checked = facts[code].values()
        wrong = code == "065"
        row = sheet.add(number, name, "7/9 (87,8%)" if wrong else _fraction(lawful), _fraction(checked))
        if wrong:
            book.plant(sheet, "rate_mismatch", row=row)
            book.doubt(LAWFUL, code, QUARTER, lawful)
            book.asked(LAWFUL, code, QUARTER, 87.8)
    book.tell(facts, QUARTER, but=[("065", LAWFUL)])
    return book.done()


def _fraction(pair: Pair) -> str:
    return f"{pair[0]}/{pair[1]} ({comma(share(pair), 1)}%)"
