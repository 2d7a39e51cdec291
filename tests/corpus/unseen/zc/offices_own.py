"""Offices of money by unit, and two offices about themselves: fields of work with their total, and criteria in disorder."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import kit as k
from .names import ABBREVIATED, DISTRICTS, OFFICES, SHORT


def finance() -> Case:
    """Assets by norm; shares as formulas nobody has reckoned yet."""
    b = k.Book("STC - tai san cong 9T2023.xlsx", "units in rows, formulas")
    s = b.sheet("TSC")
    s.letterhead("SỞ TÀI CHÍNH BẮC KẠN", "Phòng QLCS", wide=6)
    s.titled("Biểu 05: Tình hình quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức", "Kỳ: 9 tháng/2023", wide=6)
    s.head("STT", "Tên đơn vị", "Số CQ, ĐV quản lý, sử dụng tài sản công", "Trong đó: Đúng tiêu chuẩn, định mức",
           "Tỷ lệ CQ, ĐV quản lý, sử dụng TSC đúng tiêu chuẩn, định mức (%)", "Nguyên giá (triệu đồng)")  # fmt: skip
    names = {code: ABBREVIATED[code] for code in ("SGDDT", "SYT", "SNNPTNT", "SLDTBXH", "SVHTTDL")} | SHORT
    facts = k.drawn(b.r, names, {k.ASSETS: (6, 64, 0.85, 1)})
    for number, (code, name) in enumerate(names.items(), 1):
        above, below = facts[code][k.ASSETS]
        at = s.row + 1
        s.add(number, name, below, above, f"=ROUND(D{at}/C{at}*100,1)", b.r.randint(9_000, 120_000))
    b.tell(facts, k.NINE)
    s.text("* Nguyên giá chưa gồm quyền sử dụng đất.")
    return b.done()


def planning() -> Case:
    """Capital by source, disbursed by source; thousands with dots, the grand total at the top and wrong."""
    b = k.Book("Giai ngan DTC 9 thang - So KHDT.xlsx", "units in rows, money")
    s = b.sheet("Giai ngan")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ KẾ HOẠCH VÀ ĐẦU TƯ", wide=10)
    s.titled("TÌNH HÌNH GIẢI NGÂN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG 9 THÁNG NĂM 2023", wide=10)
    s.text("Đơn vị tính: Triệu đồng", at=9)
    s.head("STT", "Chủ đầu tư", "Kế hoạch vốn được giao năm 2023|Tổng số", "Kế hoạch vốn được giao năm 2023|Trong đó|NSTW",
           "Kế hoạch vốn được giao năm 2023|Trong đó|NSĐP", "Số vốn đã giải ngân|Tổng số",
           "Số vốn đã giải ngân|Trong đó|NSTW", "Số vốn đã giải ngân|Trong đó|NSĐP", "Tỷ lệ giải ngân (%)",
           "Xếp hạng")  # fmt: skip
    names = {code: OFFICES[code] for code in ("SGTVT", "SNNPTNT", "SYT", "SGDDT", "SVHTTDL")} | DISTRICTS
    facts = k.drawn(b.r, names, {k.DISBURSED: (31_000, 290_000, 0.35, 0.8)})
    above, below = k.totals(facts)[k.DISBURSED]
    row = s.add(None, "TỔNG SỐ", *_capital((above, below), 25_400))
    b.plant(s, "total_mismatch", row=row)
    b.asked(k.DISBURSED, k.PROVINCE, k.NINE, k.share((above, below)))
    ranked = sorted(names, key=lambda code: -k.share(facts[code][k.DISBURSED]))
    for number, (code, name) in enumerate(names.items(), 1):
        s.add(number, name, *_capital(facts[code][k.DISBURSED]), ranked.index(code) + 1)
    b.tell(facts, k.NINE)
    return b.done()


def _capital(pair: k.Pair, more: int = 0) -> tuple[str, ...]:
    """Plan and disbursed by source; `more` money disbursed than there was."""
    above, below = pair
    central, paid = round(below * 0.62), round(above * 0.55)
    money = (below, central, below - central, above + more, paid, above + more - paid)
    return *(k.dotted(amount) for amount in money), k.comma(k.share((above + more, below)), 2)


def environment() -> Case:
    """An office's fields of work, whose total is the office, and its criteria on the second sheet."""
    b = k.Book("So TNMT - BC CCHC 9 thang nam 2023.xlsx", "fields and criteria")
    s = b.sheet("TTHC")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", wide=9)
    s.titled("KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH CỦA SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", "9 tháng năm 2023", wide=9)
    s.head("TT", "Lĩnh vực giải quyết", "Hồ sơ tiếp nhận trong kỳ|Tổng số", "Hồ sơ tiếp nhận trong kỳ|Trực tuyến",
           "Hồ sơ tiếp nhận trong kỳ|Thanh toán trực tuyến", "Hồ sơ đã giải quyết|Tổng số",
           "Hồ sơ đã giải quyết|Trước và đúng hạn", "Hồ sơ đã giải quyết|Quá hạn", "Tỷ lệ trước và đúng hạn")  # fmt: skip
    fields = ("Đất đai", "Môi trường", "Tài nguyên nước", "Khoáng sản", "Đo đạc và bản đồ", "Giao dịch bảo đảm")
    work = [k.Dossiers.some(b.r, 24, 900) for _ in fields]
    whole = k.together(work)
    for number, (name, d) in enumerate(zip((*fields, "Tổng cộng"), (*work, whole), strict=True), 1):
        s.add(number if number <= len(fields) else None, name, d.fresh, d.online, d.paid, d.done, d.good, d.late,
              k.comma(k.share(d.on_time), 2, "%"))  # fmt: skip
    b.counts("STNMT", k.NINE, {k.ON_TIME: whole.on_time, k.PAID: whole.paid_online})
    b.doubt(k.ONLINE, "STNMT", k.NINE, whole.through_net)  # of what came in, or of what was settled?
    own = k.facts_of(b.r)
    s = b.sheet("Chi tieu CCHC")
    s.text("SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", "Kết quả thực hiện các chỉ tiêu cải cách hành chính 9 tháng năm 2023").gap()
    s.head("STT", "Chỉ tiêu", "Kế hoạch giao", "Kết quả", "Kết quả đạt (%)")
    lines: list[k.Line] = [
        ("Số nhiệm vụ CCHC hoàn thành/tổng số nhiệm vụ được giao", k.TASKS, "100%"),
        ("Số đơn vị trực thuộc được kiểm tra CCHC/tổng số đơn vị trực thuộc", k.INSPECTED, "30%"),
        ("Số báo cáo CCHC gửi đúng hạn/tổng số báo cáo phải gửi", k.REPORTS, "100%"),
        ("Số TTHC rà soát có phương án đơn giản hóa/tổng số TTHC được rà soát", k.REVIEWED, "20%"),
        ("Số phản ánh, kiến nghị đã xử lý dứt điểm/tổng số phản ánh, kiến nghị tiếp nhận", k.FEEDBACK, "100%"),
        ("Số biên chế có mặt/số biên chế được giao", k.STAFF, ""),
        ("Số TTHC cung cấp dịch vụ công trực tuyến toàn trình/số TTHC đủ điều kiện", k.FULL, "100%"),
        ("Số TTHC toàn trình tích hợp Cổng DVC quốc gia/tổng số TTHC toàn trình", k.PORTAL, "70%"),
        ("Số công chức được đào tạo, bồi dưỡng/tổng số công chức", "", "60%"),
        ("Số cuộc họp trực tuyến/tổng số cuộc họp", k.MEETINGS, "40%"),
    ]

    def cells(n: int, label: str, pair: k.Pair | None, plan: str) -> tuple[object, ...]:
        above, below = pair or (23, 51)
        return n, label, plan, f"{above}/{below}", k.share((above, below), 1)

    b.listed(s, ("STNMT", k.NINE), own, lines, cells)
    return b.done()


def labour() -> Case:
    """Letters and marks apart, the office only in the letterhead, a share ten times too large, words in the column."""
    b = k.Book("LDTBXH q3.xlsx", "criteria, letters apart")
    s = b.sheet("Trang tính1", font="Arial")
    s.text(k.apart("SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"), k.apart("VĂN PHÒNG SỞ")).gap()
    s.text(k.apart("Kết quả thực hiện các chỉ tiêu CCHC Quí III-2023"), at=2)
    s.text("(ban hành kèm theo Báo cáo số 1187/BC-LĐTBXH ngày 14/9/2023)", at=2).gap()
    s.head(*(k.apart(text) for text in ("TT", "Nội dung", "Chỉ tiêu UBND tỉnh giao", "Kết quả", "Ghi chú")))
    own = k.facts_of(b.r)
    lines: list[tuple[str, ...]] = [
        ("Hoàn thành nhiệm vụ trong Kế hoạch CCHC", k.TASKS, "xong trước 30/11"),
        ("TTHC được rà soát có phương án đơn giản hoá", k.REVIEWED),
        ("Hồ sơ TTHC giải quyết trước và đúng hạn", k.ON_TIME),
        ("Hồ sơ TTHC thanh toán trực tuyến nghĩa vụ tài chính", k.PAID),
        ("Hồ sơ phát sinh trực tuyến/ tổng số hồ sơ giải quyết", k.ONLINE),
        ("Mức độ hài lòng đối với sự phục vụ của cơ quan HCNN", k.SERVICE, "phát phiếu tại Bộ phận Một cửa"),
        ("Cơ quan, đơn vị có cơ cấu viên chức phù hợp VTVL", k.EMPLOYEES),
        ("Báo cáo định kỳ được cập nhật trên Hệ thống thông tin báo cáo cấp tỉnh", k.SHARED),
        ("Hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng (trừ hồ sơ mật)", k.RECORDS_PROVINCE),
    ]
    for number, (label, indicator, *note) in enumerate(lines, 1):
        value = k.share(own[indicator], 1)
        shown = "\u00a0" + k.comma(value, 1, " %")
        if indicator == k.SERVICE:
            row = s.add(number, k.apart(label), "90%", k.comma(10 * value, 0) + "%", *note)
            b.plant(s, "out_of_range", row=row)
            b.asked(indicator, "SLDTBXH", "2023-Q3", value)
            continue
        s.add(
            number,
            k.apart("Tỷ lệ " + (label if label.startswith("TTHC") else label[0].lower() + label[1:])),
            "theo KH",
            k.apart(shown),
            *map(k.apart, note),
        )
        b.rate(indicator, "SLDTBXH", "2023-Q3", value)
    return b.done()


def reports() -> Iterator[Case]:
    yield from (finance(), planning(), environment(), labour())
