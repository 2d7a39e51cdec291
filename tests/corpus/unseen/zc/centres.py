"""What the one-stop centre and the telecom firm send: surveys, shares of a month, records of work, a crossed table."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import kit as k
from .names import ABBREVIATED, DISTRICTS, OFFICES, SHORT


def survey() -> Case:
    """Four surveys of a quarter: ballots, contented ones and the share of each, by district, with the province's total."""
    b = k.Book("TT PVHCC_khao sat hai long quy III-2023.xlsx", "units in rows, survey")
    s = b.sheet("Khảo sát")
    s.letterhead("VĂN PHÒNG UBND TỈNH BẮC KẠN", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", wide=14)
    s.titled("TỔNG HỢP KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN, TỔ CHỨC QUÝ III NĂM 2023", wide=14)
    surveys = {
        k.CONTENT: "Về giải quyết TTHC (chung)",
        k.SERVICE: "Về sự phục vụ của cơ quan hành chính nhà nước",
        k.CONTENT_LAND: "Về giải quyết TTHC lĩnh vực đất đai, xây dựng, đầu tư",
        k.CONTENT_CARE: "Về dịch vụ y tế, giáo dục công lập",
    }
    columns = ("Số phiếu khảo sát", "Số phiếu hài lòng", "Tỷ lệ hài lòng (%)")
    s.head("TT", "Địa bàn", *(f"{label}|{column}" for label in surveys.values() for column in columns), numbers="({})")
    facts = k.drawn(b.r, DISTRICTS, dict.fromkeys(surveys, (60, 310, 0.78, 0.99)))
    facts[k.PROVINCE] = k.totals(facts)
    for number, (code, name) in enumerate((DISTRICTS | {k.PROVINCE: "Toàn tỉnh"}).items(), 1):
        cells: list[float] = []
        for above, below in facts[code].values():
            cells += [below, above, k.share((above, below))]
        s.add(number if code in DISTRICTS else None, name, *cells)
    b.tell(facts, "2023-Q3")
    s.sign(10, "Người tổng hợp", "GIÁM ĐỐC TRUNG TÂM")
    return b.done()


def one_month() -> Case:
    """Shares of a month as fractions with a percent format, names of offices as somebody's habit has them."""
    b = k.Book("TTPVHCC thang 9.2023 (gui lai lan 2).xlsx", "units in rows, shares alone")
    s = b.sheet("T9")
    s.text("Trung tâm Phục vụ HCC tỉnh").gap()
    s.text("Kết quả giải quyết TTHC tại Trung tâm của các sở, ngành - Tháng 9/2023", over=7).gap()
    s.head("Stt", "Sở,\nngành", "Hồ sơ đã giải\nquyết", "Tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn",
           "Tỷ lệ hồ sơ quá hạn", "Tỷ lệ hồ sơ\ntiếp nhận trực tuyến/ tổng số hồ sơ giải quyết",
           "Tỷ lệ hồ sơ TTHC\nthanh toán trực tuyến", "Xếp loại")  # fmt: skip
    names = {
        "STNMT": "Sở TN và MT", "SNNPTNT": "Sở Nông nghiệp & PTNT", "SCT": "SỞ CÔNG THƯƠNG", "SGTVT": "Sở Giao thông - Vận tải",
        "SLDTBXH": "Sở LĐ,TB&XH", "SYT": "Sở Y Tế", "STP": "Sở Tư Pháp", "SKHDT": "Sở KH - ĐT",
    }  # fmt: skip
    for number, (code, name) in enumerate(names.items(), 1):
        d = k.Dossiers.some(b.r, 60, 480)
        shares = {k.ON_TIME: d.on_time, k.ONLINE: d.through_net, k.PAID: d.paid_online}
        good, online, paid = (round(k.share(pair, 3) / 100, 4) for pair in shares.values())
        s.add(number, name, d.done, (good, "0.00%"), (1 - good, "0.00%"), (online, "0.00%"), (paid, "0.00%"), "A")
        b.shares(code, "2023-09", dict(zip(shares, (round(100 * v, 2) for v in (good, online, paid)), strict=True)))
    s.ws.column_dimensions["C"].hidden = True
    return b.done()


def work_records() -> Case:
    """The firm's count of records of work on three levels, a sheet each; one share does not follow from its counts."""
    b = k.Book("VNPT iOffice - thong ke HSCV 9 thang nam 2023.xlsx", "one sheet a level")
    levels = (
        (
            "Cap tinh",
            "CẤP TỈNH",
            k.RECORDS_PROVINCE,
            {c: OFFICES[c] for c in ("VPUB", "SNV", "STC", "SKHDT", "SCT", "SKHCN")},
        ),
        ("Cap huyen", "CẤP HUYỆN", k.RECORDS_DISTRICT, DISTRICTS),
        ("Cap xa", "CẤP XÃ (tổng hợp các xã, phường, thị trấn trên địa bàn)", k.RECORDS_COMMUNE, SHORT),
    )
    for title, level, indicator, names in levels:
        s = b.sheet(title)
        s.text("VIỄN THÔNG BẮC KẠN (VNPT)", f"THỐNG KÊ HỒ SƠ CÔNG VIỆC {level} XỬ LÝ TRÊN MÔI TRƯỜNG MẠNG")
        s.text("Kỳ thống kê: 9 tháng năm 2023").gap()
        s.head(
            "STT",
            "Đơn vị",
            "Tổng số hồ sơ công việc",
            "Số HSCV xử lý trên môi trường mạng",
            "Tỷ lệ (%)",
            "Số văn bản đến",
        )
        facts = k.drawn(b.r, names, {indicator: (900, 9300, 0.8, 0.999)})
        if len(names) == len(DISTRICTS):
            facts[k.PROVINCE] = k.totals(facts)
        every = names | ({k.PROVINCE: "Toàn tỉnh"} if k.PROVINCE in facts else {})
        for number, (code, name) in enumerate(every.items(), 1):
            above, below = facts[code][indicator]
            wrong = (code, indicator) == ("064", k.RECORDS_DISTRICT)
            shown = k.share((above, below)) - (14.5 if wrong else 0)
            row = s.add(
                number if code in names else None, name, below, above, round(shown, 2), b.r.randint(2000, 20000)
            )
            if wrong:
                b.plant(s, "rate_mismatch", row=row)
                b.asked(indicator, code, k.NINE, k.share((above, below)))
        b.tell(facts, k.NINE, but=[("064", k.RECORDS_DISTRICT)])
    return b.done()


def crossed() -> Case:
    """Indicators in rows, districts in columns by their bare names; totals first; the half-year in a sentence above."""
    b = k.Book("VNPT Bac Kan gui SNV - so lieu.xlsx", "indicators in rows, units in columns")
    s = b.sheet("Sheet2")
    s.text("Số liệu 6 tháng đầu năm 2023 trích xuất từ các hệ thống do VNPT Bắc Kạn vận hành").gap()
    codes = (k.PROVINCE, *SHORT)
    s.head("Số TT", "Nội dung", "ĐVT", "Toàn tỉnh", *(name.removeprefix("TP. ") for name in SHORT.values()))
    rows = {
        k.MEETINGS: ("Cuộc họp", "Tổng số cuộc họp", "Số cuộc họp trực tuyến", "Tỷ lệ cuộc họp trực tuyến"),
        k.SHARED: ("Báo cáo", "Tổng số báo cáo định kỳ", "Số BC định kỳ cập nhật trên hệ thống thông tin báo cáo cấp tỉnh",
                   "Tỷ lệ BC định kỳ cập nhật trên hệ thống"),
        k.IDENTIFIED: ("Người", "Tổng số người dân, DN sử dụng DVC trực tuyến",
                       "Số người dân, DN được định danh, xác thực điện tử", "Tỷ lệ được định danh, xác thực"),
    }  # fmt: skip
    facts = k.drawn(
        b.r, SHORT, {k.MEETINGS: (20, 74, 0.3, 0.6), k.SHARED: (10, 32, 0.8, 1), k.IDENTIFIED: (500, 3000, 0.6, 0.95)}
    )
    facts = {k.PROVINCE: k.totals(facts)} | facts
    for number, (indicator, (unit, whole, some, rate)) in enumerate(rows.items(), 1):
        pairs = [facts[code][indicator] for code in codes]
        s.add(number, whole, unit, *(k.dotted(below) for _, below in pairs))
        s.add(None, some, unit, *(k.dotted(above) for above, _ in pairs))
        s.add(None, rate, "%", *(k.comma(k.share(pair, 1), 1) for pair in pairs))
    b.tell(facts, k.HALF)
    s.gap().text(f"Đầu mối: phòng Giải pháp CNTT; đề nghị {ABBREVIATED['STTTT']} đối chiếu.")
    return b.done()


def reports() -> Iterator[Case]:
    yield from (survey(), one_month(), work_records(), crossed())
