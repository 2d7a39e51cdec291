"""Four offices that gather for the whole province: procedures, staff, justice, information; units in rows with the total."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import kit as k
from .names import ABBREVIATED, BA_BE, DISTRICTS, NA_RI, OFFICES, SHORT

SETTLING = ("SCT", "SNNPTNT", "SGTVT", "SXD", "STNMT", "SLDTBXH", "SVHTTDL", "SYT")


def province_office() -> Case:
    """Dossiers of offices and districts, payments and complaints, each on a sheet of its own; a wrong share."""
    b = k.Book("VPUBND_Tong hop KSTTHC 9 thang 2023.xlsx", "units in rows, several sheets")
    work = {code: k.Dossiers.some(b.r, 120, 2400) for code in (*SETTLING, *DISTRICTS)}
    s = b.sheet("Bieu 01")
    s.letterhead("UBND TỈNH BẮC KẠN", "VĂN PHÒNG", wide=12)
    s.titled("TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CÁC CƠ QUAN, ĐƠN VỊ",
             "Kỳ báo cáo: 9 tháng năm 2023", "(Từ ngày 15/12/2022 đến ngày 14/9/2023)", wide=12)  # fmt: skip
    s.head("STT", "Đơn vị", "Số hồ sơ tiếp nhận|Tổng số", "Số hồ sơ tiếp nhận|Trong kỳ|Trực tuyến",
           "Số hồ sơ tiếp nhận|Trong kỳ|Trực tiếp, dịch vụ bưu chính", "Số hồ sơ tiếp nhận|Từ kỳ trước",
           "Số hồ sơ đã giải quyết|Tổng số", "Số hồ sơ đã giải quyết|Trước hạn", "Số hồ sơ đã giải quyết|Đúng hạn",
           "Số hồ sơ đã giải quyết|Quá hạn", "Số hồ sơ đang giải quyết|Trong hạn", "Số hồ sơ đang giải quyết|Quá hạn",
           numbers="({})")  # fmt: skip
    for group, names in (("I. CẤP TỈNH", SETTLING), ("II. CẤP HUYỆN", DISTRICTS)):
        s.add(*group.split(". "))
        for number, code in enumerate(names, 1):
            s.add(number, (OFFICES | DISTRICTS)[code], *_flow(work[code]))
            b.counts(code, k.NINE, {k.ON_TIME: work[code].on_time})
            b.doubt(k.ONLINE, code, k.NINE, work[code].through_net)  # of what came in, or of what was settled?
    whole = k.together(work.values())
    s.add(None, "TỔNG CỘNG TOÀN TỈNH", *_flow(whole))
    b.counts(k.PROVINCE, k.NINE, {k.ON_TIME: whole.on_time})
    b.doubt(k.ONLINE, k.PROVINCE, k.NINE, whole.through_net)
    _payments(b, work, whole)
    _complaints(b)
    return b.done()


def _flow(d: k.Dossiers) -> tuple[int, ...]:
    return d.received, d.online, d.direct, d.old, d.done, d.early, d.timely, d.late, d.waiting, d.overdue


def _payments(b: k.Book, work: dict[str, k.Dossiers], whole: k.Dossiers) -> None:
    s = b.sheet("Bieu 02")
    s.titled("KẾT QUẢ THANH TOÁN TRỰC TUYẾN NGHĨA VỤ TÀI CHÍNH TRONG GIẢI QUYẾT TTHC 9 THÁNG NĂM 2023", wide=6)
    s.head("TT", "Tên đơn vị", "Tổng số hồ sơ TTHC phát sinh", "Số hồ sơ thanh toán trực tuyến",
           "Tỷ lệ thanh toán trực tuyến (%)", "Số tiền (nghìn đồng)")  # fmt: skip
    for number, (code, d) in enumerate(work.items(), 1):
        shown = k.share(d.paid_online)
        if code == "SXD":
            row = s.add(number, OFFICES[code], d.fresh, d.paid, round(shown + 9.7, 2), d.paid * 35)
            b.plant(s, "rate_mismatch", row=row)
            b.asked(k.PAID, code, k.NINE, shown)
            continue
        s.add(number, (OFFICES | DISTRICTS)[code], d.fresh, d.paid, shown, d.paid * 35)
        b.count(k.PAID, code, k.NINE, d.paid_online)
    s.add(None, "Tổng cộng", whole.fresh, whole.paid, k.share(whole.paid_online), whole.paid * 35)
    b.count(k.PAID, k.PROVINCE, k.NINE, whole.paid_online)


def _complaints(b: k.Book) -> None:
    s = b.sheet("Bieu 03")
    s.titled("TIẾP NHẬN, XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ VỀ QUY ĐỊNH HÀNH CHÍNH 9 THÁNG NĂM 2023", wide=6)
    s.head("TT", "Huyện, thành phố", "Tổng số PAKN tiếp nhận", "Số PAKN đã xử lý dứt điểm", "Đang xử lý", "Tỷ lệ (%)")
    facts = k.drawn(b.r, DISTRICTS, {k.FEEDBACK: (4, 27, 0.8, 1)})
    for number, (code, name) in enumerate(SHORT.items(), 1):
        above, below = facts[code][k.FEEDBACK]
        s.add(number, name, below, above, below - above, k.share((above, below), 1))
    b.tell(facts, k.NINE)


def home_affairs() -> Case:
    """Cadres of the communes, hamlets and posts by district; the hamlets' total does not hold."""
    b = k.Book("SNV_Bieu tong hop 9T-2023 (CBCC xa, thon, bien che).xlsx", "units in rows, several tables")
    s = b.sheet("Bieu 1 - CBCC xa")
    s.letterhead("SỞ NỘI VỤ TỈNH BẮC KẠN", "PHÒNG XÂY DỰNG CHÍNH QUYỀN", wide=9)
    s.titled("TRÌNH ĐỘ CHUYÊN MÔN CỦA CÁN BỘ, CÔNG CHỨC CẤP XÃ", "Số liệu 9 tháng năm 2023", wide=9)
    s.head("STT", "Huyện, thành phố", "Cán bộ cấp xã|Tổng số", "Cán bộ cấp xã|Từ trung cấp trở lên|Số lượng",
           "Cán bộ cấp xã|Từ trung cấp trở lên|Tỷ lệ %", "Cán bộ, công chức cấp xã|Tổng số",
           "Cán bộ, công chức cấp xã|Từ đại học trở lên|Số lượng", "Cán bộ, công chức cấp xã|Từ đại học trở lên|Tỷ lệ %",
           "Ghi chú", numbers="{}")  # fmt: skip
    facts = k.drawn(b.r, DISTRICTS, {k.CADRES: (80, 210, 0.9, 1), k.GRADUATES: (190, 440, 0.6, 0.86)})
    facts[k.PROVINCE] = k.totals(facts)
    for number, (code, name) in enumerate((DISTRICTS | {k.PROVINCE: "Tổng cộng"}).items(), 1):
        cadres, graduates = facts[code][k.CADRES], facts[code][k.GRADUATES]
        s.add(None if code == k.PROVINCE else number, name, cadres[1], cadres[0], (cadres[0] / cadres[1], "0.00%"),
              graduates[1], graduates[0], (graduates[0] / graduates[1], "0.00%"))  # fmt: skip
    b.tell(facts, k.NINE)
    _hamlets(b)
    _posts(b)
    return b.done()


def _hamlets(b: k.Book) -> None:
    s = b.sheet("Bieu 2 - Thon")
    s.titled("KẾT QUẢ SẮP XẾP THÔN, TỔ DÂN PHỐ 9 THÁNG NĂM 2023", wide=6)
    s.head("STT", "Đơn vị", "Số thôn, tổ dân phố thuộc diện phải sắp xếp", "Số thôn, TDP đã sắp xếp",
           "Số thôn, TDP giảm sau sắp xếp", "Tỷ lệ đã sắp xếp (%)")  # fmt: skip
    facts = k.drawn(b.r, DISTRICTS, {k.HAMLETS: (7, 38, 0.4, 0.95)})
    for number, (code, name) in enumerate(SHORT.items(), 1):
        above, below = facts[code][k.HAMLETS]
        s.add(number, name, below, above, above // 2, k.share((above, below)))
    above, below = k.totals(facts)[k.HAMLETS]
    row = s.add(None, "Cộng", below, above + 12, sum(own[k.HAMLETS][0] // 2 for own in facts.values()))
    s.put(row, 6, k.share((above + 12, below)))
    b.tell(facts, k.NINE)
    b.plant(s, "total_mismatch", row=row)
    b.asked(k.HAMLETS, k.PROVINCE, k.NINE, k.share((above + 12, below)))


def _posts(b: k.Book) -> None:
    s = b.sheet("Bieu 3 - Bien che")
    s.titled("TÌNH HÌNH SỬ DỤNG BIÊN CHẾ CÔNG CHỨC 9 THÁNG NĂM 2023", wide=6)
    s.head(
        "STT", "Cơ quan, đơn vị", "Biên chế được giao", "Biên chế có mặt", "Chưa sử dụng", "Tỷ lệ sử dụng biên chế (%)"
    )
    names = {
        code: ABBREVIATED[code] for code in ("SNV", "STP", "STC", "SKHDT", "SGDDT", "STTTT", "SKHCN", "SGTVT")
    } | SHORT
    facts = k.drawn(b.r, names, {k.STAFF: (28, 104, 0.88, 0.99)})
    for number, (code, name) in enumerate(names.items(), 1):
        above, below = facts[code][k.STAFF]
        s.add(number, name, below, above, below - above, k.comma(k.share((above, below)), 2))
    b.tell(facts, k.NINE)
    s.gap().text("Ghi chú: Số liệu không bao gồm biên chế sự nghiệp.")


def justice() -> Case:
    """Documents and certified copies of the districts; one share over all and one district without any case."""
    b = k.Book("So Tu phap BC 9 thang nam 2023 - VBQPPL, chung thuc.xlsx", "units in rows, two tables")
    s = b.sheet("So lieu")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ TƯ PHÁP", wide=8)
    s.titled("BIỂU TỔNG HỢP CÔNG TÁC VĂN BẢN VÀ CHỨNG THỰC", "9 tháng đầu năm 2023", wide=8)
    s.text("1. Ban hành và xử lý văn bản QPPL của HĐND, UBND cấp huyện", over=8)
    s.head("Stt", "UBND các huyện, thành phố", "Văn bản QPPL đã ban hành|Tổng số",
           "Văn bản QPPL đã ban hành|Ban hành đúng quy định", "Văn bản QPPL đã ban hành|Tỷ lệ (%)",
           "Xử lý sau rà soát|Số VBQPPL phải xử lý", "Xử lý sau rà soát|Số VBQPPL đã xử lý",
           "Xử lý sau rà soát|Tỷ lệ (%)")  # fmt: skip
    facts = k.drawn(b.r, DISTRICTS, {k.LAWFUL: (3, 14, 0.8, 1), k.CHECKED_LAW: (4, 19, 0.5, 1)})
    for number, (code, name) in enumerate(SHORT.items(), 1):
        lawful, checked = facts[code][k.LAWFUL], facts[code][k.CHECKED_LAW]
        if code == NA_RI:
            row = s.add(number, name, 0, 0, "Không phát sinh", checked[1], checked[0], k.share(checked))
            b.plant(s, "no_cases", "zero_denominator", row=row)
            b.rate(k.LAWFUL, code, k.NINE, None)
            continue
        s.add(number, name, lawful[1], lawful[0], k.share(lawful), checked[1], checked[0], k.share(checked))
    b.tell(facts, k.NINE, but=[(NA_RI, k.LAWFUL)])
    s.gap().text("2. Chứng thực bản sao điện tử từ bản chính", over=8)
    s.head(
        "Stt",
        "Đơn vị",
        "Tổng số hồ sơ TTHC phát sinh",
        "Số hồ sơ chứng thực điện tử",
        "Tỷ lệ hồ sơ chứng thực điện tử (%)",
    )
    copies = k.drawn(b.r, DISTRICTS, {k.COPIES: (1500, 4800, 0.05, 0.34)})
    copies[k.PROVINCE] = k.totals(copies)
    for number, (code, name) in enumerate((SHORT | {k.PROVINCE: "Toàn tỉnh"}).items(), 1):
        above, below = copies[code][k.COPIES]
        if code == BA_BE:
            above, below = below, above
            row = s.add(number, name, below, above, k.share((below, above)))
            b.plant(s, "numerator_exceeds_denominator", "rate_mismatch", row=row)
            continue
        s.add(None if code == k.PROVINCE else number, name, below, above, k.share((above, below)))
    b.tell(copies, k.NINE, but=[(BA_BE, k.COPIES), (k.PROVINCE, k.COPIES)])
    b.asked(k.COPIES, BA_BE, k.NINE, k.share(copies[BA_BE][k.COPIES]))
    b.doubt(k.COPIES, k.PROVINCE, k.NINE, copies[k.PROVINCE][k.COPIES])
    s.sign(6, "Người lập biểu", "GIÁM ĐỐC")
    return b.done()


def information() -> Case:
    """Procedures of the offices, users of the districts, systems of the province; a place of another province and one twice."""
    b = k.Book("So TTTT_chinh quyen dien tu_9 thang 2023.xlsx", "units in rows, three tables")
    s = b.sheet("CQDT")
    s.letterhead("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "TỈNH BẮC KẠN", wide=8)
    s.titled("SỐ LIỆU XÂY DỰNG CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ", "9 THÁNG NĂM 2023", wide=8)
    s.text("A. Cung cấp dịch vụ công trực tuyến của các sở, ngành")
    s.head("STT", "Cơ quan", "Tổng số TTHC đủ điều kiện", "Số TTHC cung cấp DVCTT toàn trình", "Tỷ lệ (%)",
           "Tổng số TTHC toàn trình", "Số TTHC toàn trình tích hợp Cổng Dịch vụ công quốc gia", "Tỷ lệ (%)")  # fmt: skip
    names = ("SNV", "STP", "SCT", "SNNPTNT", "SXD", "STNMT", "STTTT", "SKHCN", "SGDDT", "SYT")
    facts: k.Facts = {}
    for number, code in enumerate(names, 1):
        full = k.part(b.r, 18, 96, 0.7, 1)
        facts[code] = {k.FULL: full, k.PORTAL: (round(full[0] * b.r.uniform(0.55, 0.95)), full[0])}
        portal = facts[code][k.PORTAL]
        s.add(number, OFFICES[code], full[1], full[0], k.share(full, 1), portal[1], portal[0], k.share(portal, 1))
    b.tell(facts, k.NINE)
    _users(b, s)
    s.gap().text("C. Kết nối, liên thông các hệ thống thông tin của tỉnh Bắc Kạn")
    s.head("STT", "Nội dung", "Đơn vị tính", "Số liệu")
    above, below = k.part(b.r, 19, 31, 0.35, 0.7)
    s.rows((1, "Tổng số hệ thống thông tin của tỉnh liên quan đến người dân, doanh nghiệp", "Hệ thống", below),
           (2, "Số hệ thống thông tin đã kết nối, liên thông qua trục NGSP", "Hệ thống", above),
           (3, "Tỷ lệ hệ thống thông tin của tỉnh được kết nối, liên thông", "%", k.share((above, below))))  # fmt: skip
    b.count(k.SYSTEMS, k.PROVINCE, k.NINE, (above, below))
    return b.done()


def _users(b: k.Book, s: k.Sheet) -> None:
    s.gap().text("B. Người dân, doanh nghiệp sử dụng dịch vụ công trực tuyến được định danh, xác thực điện tử")
    s.head("STT", "Huyện, thành phố", "Số người dân, DN sử dụng DVCTT", "Số người dân, DN được định danh, xác thực điện tử",
           "Tỷ lệ (%)")  # fmt: skip
    facts = k.drawn(b.r, DISTRICTS, {k.IDENTIFIED: (600, 4100, 0.55, 0.97)})
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        above, below = facts[code][k.IDENTIFIED]
        s.add(number, name, below, above, k.share((above, below), 1))
    row = s.add(9, "Huyện Bắc Sơn", 812, 640, k.share((640, 812), 1))
    b.plant(s, "unknown_unit", row=row)
    again = k.part(b.r, 600, 4100, 0.55, 0.97)
    row = s.add(10, "Huyện Na Rì", again[1], again[0], k.share(again, 1))
    b.plant(s, "duplicate", row=row)
    b.tell(facts, k.NINE, but=[(NA_RI, k.IDENTIFIED)])
    b.doubt(k.IDENTIFIED, NA_RI, k.NINE, facts[NA_RI][k.IDENTIFIED])
    b.doubt(k.IDENTIFIED, NA_RI, k.NINE, again)


def reports() -> Iterator[Case]:
    yield from (province_office(), home_affairs(), justice(), information())
