"""Several tables on a sheet, several sheets in a workbook: one indicator, one office or one month each."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import (
    CADRES,
    CONTENT,
    DISTRICTS,
    FEEDBACK,
    GRADUATES,
    MEETINGS,
    NINE,
    ON_TIME,
    ONLINE,
    PAC_NAM,
    PAID,
    PROVINCE,
    RECORDS_DISTRICT,
    RECORDS_PROVINCE,
    REPORTS,
    STAFF,
    Book,
    Dossiers,
    Pair,
    Sheet,
    dotted,
    joined,
    part,
    share,
    together,
)


def three_kinds() -> Case:
    """A district's three tables one below the other: fields of work, criteria, its communes' staff (all ten of them)."""
    b = Book("Pac Nam - Phu luc bao cao CCHC 9 thang 2023.xlsx", "several")
    s = b.sheet("Phụ lục")
    s.letterhead("UBND TỈNH BẮC KẠN", "UBND HUYỆN PÁC NẶM", wide=8)
    s.titled("PHỤ LỤC SỐ LIỆU BÁO CÁO CẢI CÁCH HÀNH CHÍNH 9 THÁNG NĂM 2023", wide=8)
    s.text("I. KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC CỦA HUYỆN THEO LĨNH VỰC")
    s.head("STT", "Lĩnh vực", "Tổng số HS đã giải quyết", "Trong đó|Trước hạn", "Trong đó|Đúng hạn", "Trong đó|Quá hạn")
    names = ("Đất đai", "Hộ tịch", "Chứng thực", "Bảo trợ xã hội", "Đăng ký kinh doanh")
    parts = [Dossiers.some(b.r, 60, 500) for _ in names]
    d = together(parts)
    for number, (name, p) in enumerate(zip(names, parts, strict=True), 1):
        s.add(number, name, p.done, p.early, p.timely, p.late)
    s.add(None, "Tổng cộng", d.done, d.early, d.timely, d.late)

    meetings, calls, records = part(b.r, 90, 120, 0.3, 0.5), part(b.r, 10, 20, 0.8), part(b.r, 2000, 2600, 0.94)
    s.gap().text("II. MỘT SỐ CHỈ TIÊU KHÁC CỦA HUYỆN")
    s.head("STT", "Chỉ tiêu", "ĐVT", "Kết quả")
    s.rows(
        (1, "Tổng số cuộc họp", "Cuộc", meetings[1]),
        (2, "Số cuộc họp trực tuyến", "Cuộc", meetings[0]),
        (3, "Số phản ánh, kiến nghị tiếp nhận", "PAKN", calls[1]),
        (4, "Số phản ánh, kiến nghị đã xử lý dứt điểm", "PAKN", calls[0]),
        (5, "Tổng số hồ sơ công việc cấp huyện", "Hồ sơ", dotted(records[1])),
        (6, "Số hồ sơ công việc cấp huyện xử lý trên môi trường mạng", "Hồ sơ", dotted(records[0])),
    )
    s.gap().text("III. TRÌNH ĐỘ CÁN BỘ, CÔNG CHỨC CẤP XÃ")
    s.head("STT", "Xã", "Cán bộ cấp xã|Tổng số", "Cán bộ cấp xã|Trình độ trung cấp trở lên", "Cán bộ, công chức cấp xã|Tổng số",
           "Cán bộ, công chức cấp xã|Trình độ đại học trở lên", "Ghi chú")  # fmt: skip
    people: list[tuple[Pair, Pair]] = []
    for number, (unit, name) in enumerate(PAC_NAM.items(), 1):
        people.append((part(b.r, 10, 11, 0.9), part(b.r, 19, 22, 0.5, 0.8)))
        cadres, staff = people[-1]
        s.add(number, name, cadres[1], cadres[0], staff[1], staff[0])
        b.counts(unit, NINE, {CADRES: cadres, GRADUATES: staff})
    cadres, staff = joined(p[0] for p in people), joined(p[1] for p in people)
    s.add(None, "Toàn huyện", cadres[1], cadres[0], staff[1], staff[0])
    s.sign(6, place="Bộc Bố")
    b.counts("060", NINE, {
        ON_TIME: d.on_time, MEETINGS: meetings, FEEDBACK: calls, RECORDS_DISTRICT: records, CADRES: cadres, GRADUATES: staff,
    })  # fmt: skip
    return b.done()


def sheet_an_office() -> Case:
    """The same short form on a sheet for each of four departments, the sheets named by abbreviations."""
    b = Book("Tong hop bieu CCHC cac so - Quy IV-2023.xlsx", "several")
    offices = {
        "SNNPTNT": ("SNN", "SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN"),
        "STC": ("STC", "SỞ TÀI CHÍNH"),
        "SKHCN": ("SKHCN", "SỞ KHOA HỌC VÀ CÔNG NGHỆ"),
        "SVHTTDL": ("SVHTTDL", "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH"),
    }
    for unit, (short, name) in offices.items():
        s, d = b.sheet(short), Dossiers.some(b.r, 80, 400)
        sent, staff, records = part(b.r, 2, 3, 0.8), part(b.r, 40, 70, 0.9), part(b.r, 400, 600, 0.96)
        s.letterhead("UBND TỈNH BẮC KẠN", name)
        s.titled("BIỂU SỐ LIỆU CẢI CÁCH HÀNH CHÍNH QUÝ IV NĂM 2023")
        s.text(f"Đơn vị báo cáo: {name.capitalize() if unit == 'STC' else name}").gap()
        s.head("STT", "Nội dung", "Đơn vị tính", "Số lượng", "Ghi chú")
        s.rows(
            (1, "Tổng số hồ sơ TTHC đã giải quyết", "Hồ sơ", d.done),
            ("1.1", "Giải quyết trước hạn", "Hồ sơ", d.early),
            ("1.2", "Giải quyết đúng hạn", "Hồ sơ", d.timely),
            ("1.3", "Giải quyết quá hạn", "Hồ sơ", d.late),
            ("1.4", "Tỷ lệ giải quyết trước và đúng hạn", "%", share(d.on_time)),
            (2, "Tổng số hồ sơ TTHC phát sinh", "Hồ sơ", d.fresh),
            ("2.1", "Hồ sơ TTHC thanh toán trực tuyến", "Hồ sơ", d.paid),
            (3, "Tỷ lệ hồ sơ TTHC phát sinh trực tuyến trên tổng số hồ sơ giải quyết", "%", share(d.through_net)),
            (4, "Số báo cáo CCHC phải gửi", "Báo cáo", sent[1]),
            ("4.1", "Số báo cáo CCHC gửi đúng hạn", "Báo cáo", sent[0]),
            (5, "Biên chế được giao", "Người", staff[1]),
            ("5.1", "Biên chế có mặt", "Người", staff[0]),
            (6, "Tổng số hồ sơ công việc cấp tỉnh", "Hồ sơ", records[1]),
            ("6.1", "Số hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng", "Hồ sơ", records[0]),
        )
        s.sign(4, right="GIÁM ĐỐC")
        b.counts(unit, "2023-Q4", {
            ON_TIME: d.on_time, PAID: d.paid_online, REPORTS: sent, STAFF: staff,
            RECORDS_PROVINCE: records,
        })  # fmt: skip
        b.rate(ONLINE, unit, "2023-Q4", share(d.through_net))
    return b.done()


def _districts(
    b: Book, s: Sheet, indicator: str, period: str, low: int, high: int, least: float, faulty: str = ""
) -> None:
    """Eight districts and the whole province; the faulty one has more done than there was."""
    pairs: dict[str, Pair] = {unit: part(b.r, low, high, least) for unit in DISTRICTS}
    if faulty:
        pairs[faulty] = (pairs[faulty][1] + 7, pairs[faulty][1])
    for number, (unit, name) in enumerate(DISTRICTS.items(), 1):
        above, below = pairs[unit]
        row = s.add(number, name, below, above, share((above, below)))
        if unit == faulty:
            b.doubt(indicator, unit, period, (above, below))
            b.plant(s, "numerator_exceeds_denominator", row=row)
        else:
            b.count(indicator, unit, period, pairs[unit])
    above, below = joined(pairs.values())
    s.add(None, "Tổng cộng", below, above, share((above, below)))
    if faulty:
        b.doubt(indicator, PROVINCE, period, (above, below))
    else:
        b.count(indicator, PROVINCE, period, (above, below))


def sheet_an_indicator() -> Case:
    """A sheet for each of three indicators of the eight districts; in one, a district did more than it got."""
    b = Book("Bieu CCHC cap huyen quy 2 nam 2023.xlsx", "several")
    for tab, title, below, above, indicator, low, high, least, faulty in (
        ("PAKN", "KẾT QUẢ XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ", "Số PAKN tiếp nhận", "Số PAKN đã xử lý dứt điểm", FEEDBACK, 8, 40, 0.8,
         "064"),
        ("Họp TT", "CUỘC HỌP TRỰC TUYẾN", "Tổng số cuộc họp", "Số cuộc họp trực tuyến", MEETINGS, 20, 60, 0.3, ""),
        ("HSCV", "HỒ SƠ CÔNG VIỆC CẤP HUYỆN XỬ LÝ TRÊN MÔI TRƯỜNG MẠNG", "Tổng số HSCV cấp huyện",
         "Số HSCV cấp huyện xử lý trên MTM", RECORDS_DISTRICT, 500, 900, 0.9, ""),
    ):  # fmt: skip
        s = b.sheet(tab)
        s.text("UBND TỈNH BẮC KẠN").titled(title, "CỦA UBND CÁC HUYỆN, THÀNH PHỐ QUÝ II/2023")
        s.head("STT", "Đơn vị", below, above, "Tỷ lệ (%)", numbers="({})")
        _districts(b, s, indicator, "2023-Q2", low, high, least, faulty)
        s.sign(4, right="CHÁNH VĂN PHÒNG")
    return b.done()


def two_below() -> Case:
    """Two tables on a sheet: districts' staff with the province's sum, then six departments' survey."""
    b = Book("So Noi vu - phu luc 6.2023.xlsx", "several")
    s = b.sheet("Sheet2")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ NỘI VỤ", wide=6)
    s.titled("PHỤ LỤC KÈM THEO BÁO CÁO CẢI CÁCH HÀNH CHÍNH THÁNG 6 NĂM 2023", wide=6)
    s.text("Biểu 1. Trình độ cán bộ, công chức cấp xã")
    s.head(
        "TT",
        "Huyện, thành phố",
        "Tổng số cán bộ, công chức cấp xã",
        "Số người có trình độ đại học trở lên",
        "Tỷ lệ (%)",
    )
    _districts(b, s, GRADUATES, "2023-06", 150, 420, 0.55)
    s.gap(2).text("Biểu 2. Kết quả khảo sát mức độ hài lòng về giải quyết TTHC tại các sở")
    s.head(
        "TT",
        "Cơ quan",
        "Số phiếu phát ra",
        "Số phiếu thu về",
        "Số phiếu hài lòng về giải quyết TTHC",
        "Tỷ lệ hài lòng (%)",
    )
    offices = {
        "SYT": "Sở Y tế",
        "SXD": "Sở Xây dựng",
        "STP": "Sở Tư pháp",
        "SCT": "Sở Công Thương",
        "STNMT": "Sở TN&MT",
        "SGTVT": "Sở GTVT",
    }
    for number, (unit, name) in enumerate(offices.items(), 1):
        votes = part(b.r, 60, 140, 0.85)
        s.add(number, name, votes[1] + b.r.randint(0, 15), votes[1], votes[0], share(votes))
        b.count(CONTENT, unit, "2023-06", votes)
    s.sign(4, right="GIÁM ĐỐC")
    return b.done()


def sheet_a_month() -> Case:
    """A district's three months on a sheet each and their quarter on the first."""
    b = Book("Na Rì - số liệu tháng 10, 11, 12 và quý IV năm 2023.xlsx", "several")
    months = {period: _month(b) for period in ("2023-10", "2023-11", "2023-12")}
    quarter = {indicator: joined(m[indicator] for m in months.values()) for indicator in months["2023-10"]}
    for name, period, facts in (
        ("Quý IV", "2023-Q4", quarter),
        *((f"T{period[-2:]}", period, facts) for period, facts in months.items()),
    ):
        s = b.sheet(name)
        s.letterhead("UBND TỈNH BẮC KẠN", "UBND HUYỆN NA RÌ", wide=4)
        when = "QUÝ IV" if period == "2023-Q4" else f"THÁNG {period[-2:]}"
        s.titled(f"SỐ LIỆU CẢI CÁCH HÀNH CHÍNH {when} NĂM 2023", wide=4)
        s.head("STT", "Chỉ tiêu", "Đơn vị tính", "Số liệu")
        lines = (
            (ON_TIME, "Tổng số hồ sơ TTHC đã giải quyết", "Số hồ sơ TTHC giải quyết trước và đúng hạn", "hồ sơ"),
            (PAID, "Tổng số hồ sơ TTHC phát sinh", "Số hồ sơ TTHC thanh toán trực tuyến", "hồ sơ"),
            (MEETINGS, "Tổng số cuộc họp", "Số cuộc họp trực tuyến", "cuộc"),
            (FEEDBACK, "Số phản ánh, kiến nghị tiếp nhận", "Số phản ánh, kiến nghị đã xử lý dứt điểm", "PAKN"),
            (
                RECORDS_DISTRICT,
                "Tổng số hồ sơ công việc cấp huyện",
                "Hồ sơ công việc cấp huyện xử lý trên môi trường mạng",
                "hồ sơ",
            ),
        )
        for number, (indicator, below, above, unit) in enumerate(lines, 1):
            s.add(number, below, unit, facts[indicator][1])
            s.add(None, above, unit, facts[indicator][0])
            s.add(None, "Tỷ lệ", "%", share(facts[indicator]))
        b.counts("066", period, facts)
    return b.done()


def _month(b: Book) -> dict[str, Pair]:
    d = Dossiers.some(b.r, 500, 800)
    return {
        ON_TIME: d.on_time, PAID: d.paid_online, MEETINGS: part(b.r, 12, 20, 0.3, 0.6), FEEDBACK: part(b.r, 3, 8, 0.7),
        RECORDS_DISTRICT: part(b.r, 200, 300, 0.94),
    }  # fmt: skip


def reports() -> Iterator[Case]:
    for make in (three_kinds, sheet_an_office, sheet_an_indicator, two_below, sheet_a_month):
        yield make()
