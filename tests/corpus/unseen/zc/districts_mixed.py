"""Four districts with a form of their own: numbered lines, no diacritics, several tables on a sheet, last year beside this."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import kit as k
from .names import BACH_THONG, CHO_MOI, NGAN_SON, PAC_NAM


def pac_nam() -> Case:
    """The statistical form: counts and shares as numbered lines with their unit; two faults."""
    b = k.Book("PAC NAM Phu luc so lieu CCHC 9 thang 2023.xlsx", "criteria, counts in rows")
    s = b.sheet("Phụ lục")
    s.letterhead("UBND HUYỆN PÁC NẶM", wide=5)
    s.titled("PHỤ LỤC THỐNG KÊ SỐ LIỆU", "PHỤC VỤ BÁO CÁO CẢI CÁCH HÀNH CHÍNH 9 THÁNG ĐẦU NĂM 2023", wide=5)
    s.head("STT", "Tiêu chí", "Đơn vị tính", "Số liệu", "Ghi chú")
    own = k.facts_of(b.r)
    blocks = (
        ("1", "Công tác chỉ đạo, điều hành CCHC", (
            ("Số nhiệm vụ đã hoàn thành", "Tổng số nhiệm vụ được giao", "Nhiệm vụ", k.TASKS),
            ("Số cơ quan, đơn vị đã kiểm tra", "Tổng số cơ quan, đơn vị thuộc huyện", "Cơ quan, đơn vị", k.INSPECTED))),
        ("2", "Cải cách thể chế", (
            ("Số VBQPPL đã xử lý sau rà soát", "Số VBQPPL phải xử lý sau rà soát", "Văn bản", k.CHECKED_LAW),)),
        ("3", "Cải cách thủ tục hành chính", (
            ("Số hồ sơ giải quyết trước và đúng hạn", "Tổng số hồ sơ đã giải quyết", "Hồ sơ", k.ON_TIME),
            ("Số hồ sơ có thanh toán trực tuyến", "Tổng số hồ sơ phát sinh trong kỳ", "Hồ sơ", k.PAID),
            ("Số PAKN đã xử lý dứt điểm", "Tổng số PAKN tiếp nhận", "PAKN", k.FEEDBACK))),
        ("4", "Cải cách tổ chức bộ máy", (
            ("Số biên chế công chức có mặt", "Số biên chế công chức được giao", "Người", k.STAFF),
            ("Số thôn đã sắp xếp", "Số thôn thuộc diện phải sắp xếp", "Thôn", k.HAMLETS))),
        ("5", "Cải cách chế độ công vụ", (
            ("Số cán bộ, công chức cấp xã có trình độ đại học trở lên", "Tổng số cán bộ, công chức cấp xã", "Người",
             k.GRADUATES),
            ("Số cán bộ cấp xã có trình độ trung cấp trở lên", "Tổng số cán bộ cấp xã", "Người", k.CADRES))),
        ("6", "Cải cách tài chính công", (
            ("Số vốn đầu tư công đã giải ngân", "Kế hoạch vốn đầu tư công được giao", "Triệu đồng", k.DISBURSED),)),
        ("7", "Xây dựng chính quyền điện tử, chính quyền số", (
            ("Số báo cáo định kỳ đã cập nhật trên hệ thống thông tin báo cáo của tỉnh", "Tổng số báo cáo định kỳ", "Báo cáo",
             k.SHARED),
            ("Số HSCV cấp xã xử lý trên môi trường mạng", "Tổng số hồ sơ công việc cấp xã", "Hồ sơ", k.RECORDS_COMMUNE))),
    )  # fmt: skip
    for number, area, parts in blocks:
        s.add(number, area)
        for place, (some, whole, unit, indicator) in enumerate(parts, 1):
            above, below = own[indicator]
            shown = k.share((above, below))
            if indicator == k.FEEDBACK:
                above = below + 3
            if indicator == k.HAMLETS:
                shown = round(shown + 11.4, 2)
            s.add(f"{number}.{place}", whole, unit, below)
            s.add(f"{number}.{place}.1", some, unit, above)
            s.add(f"{number}.{place}.2", "Tỷ lệ", "%", shown)
            if indicator == k.FEEDBACK:
                b.plant(s, "numerator_exceeds_denominator")
                b.asked(indicator, PAC_NAM, k.NINE, shown)
            elif indicator == k.HAMLETS:
                b.plant(s, "rate_mismatch")
                b.asked(indicator, PAC_NAM, k.NINE, shown)
            else:
                b.count(indicator, PAC_NAM, k.NINE, (above, below))
    s.sign(3, "", "CHỦ TỊCH", "Pác Nặm")
    return b.done()


def ngan_son() -> Case:
    """Typed without diacritics, numbers as text, the period only above the table and in the file's name."""
    b = k.Book("BC_CCHC_QUY3_2023_NGANSON.xlsx", "criteria, no diacritics")
    s = b.sheet("Sheet1")
    s.text("UBND HUYEN NGAN SON").gap()
    s.text("BIEU TONG HOP KET QUA CONG TAC CAI CACH HANH CHINH", "QUY III NAM 2023", over=6).gap()
    s.head("TT", "NOI DUNG", "DVT", "TONG SO", "SO DA THUC HIEN", "TY LE DAT")
    lines: list[k.Line] = [
        "I. CHI DAO, DIEU HANH",
        ("Bao cao CCHC gui dung han / tong so bao cao phai gui", k.REPORTS, "BC"),
        "II. CAI CACH TTHC",
        ("Ho so TTHC giai quyet truoc va dung han / tong so ho so da giai quyet", k.ON_TIME, "HS"),
        ("Ho so tiep nhan truc tuyen / tong so ho so giai quyet", k.ONLINE, "HS"),
        ("Ho so thanh toan truc tuyen / tong so ho so TTHC phat sinh", k.PAID, "HS"),
        ("Phieu hai long ve su phuc vu cua co quan hanh chinh / tong so phieu khao sat", k.SERVICE, "phieu"),
        "III. CHE DO CONG VU",
        ("Can bo cap xa co trinh do trung cap tro len", k.CADRES, "nguoi"),
        ("Co quan co co cau vien chuc phu hop vi tri viec lam", k.EMPLOYEES, "co quan"),
        ("Vien chuc duoc boi duong nghiep vu", "", "nguoi"),
        "IV. TAI CHINH CONG",
        ("Co quan, don vi quan ly, su dung tai san cong dung tieu chuan, dinh muc", k.ASSETS, "co quan"),
        "V. CHINH QUYEN DIEN TU",
        ("Cuoc hop truc tuyen / tong so cuoc hop", k.MEETINGS, "cuoc"),
        ("Ho so cong viec cap huyen xu ly tren moi truong mang", k.RECORDS_DISTRICT, "HS"),
    ]

    def cells(n: int, label: str, pair: k.Pair | None, unit: str) -> tuple[object, ...]:
        above, below = pair or (61, 148)
        return f"{n:02d}", label, unit, k.dotted(below), k.dotted(above), k.comma(k.share((above, below), 1), 1, "%")

    b.listed(s, (NGAN_SON, "2023-Q3"), k.facts_of(b.r), lines, cells)
    s.gap().text("NGUOI LAP", "Ngan Son, ngay 15 thang 9 nam 2023")
    return b.done()


def bach_thong() -> Case:
    """Three tables on a sheet: fields of work with their total, posts of the district, the work done online; a wrong total."""
    b = k.Book("Bạch Thông_bieu mau bao cao 9 thang nam 2023.xlsx", "several tables")
    s = b.sheet("Tổng hợp")
    s.letterhead("HỘI ĐỒNG NHÂN DÂN - UBND", "HUYỆN BẠCH THÔNG", wide=9)
    s.titled("SỐ LIỆU CẢI CÁCH HÀNH CHÍNH 9 THÁNG NĂM 2023", "Đơn vị báo cáo: UBND huyện Bạch Thông", wide=9)
    _fields(b, s)
    own = k.facts_of(b.r)
    s.gap().text("Bảng 2. Đội ngũ cán bộ, công chức cấp xã và biên chế")
    s.head("TT", "Nội dung", "Tổng số", "Đạt", "Tỷ lệ %")
    second = [
        ("Cán bộ cấp xã có trình độ chuyên môn từ trung cấp trở lên", k.CADRES),
        ("Cán bộ, công chức cấp xã có trình độ chuyên môn từ ĐH trở lên", k.GRADUATES),
        ("Phòng, ban có cơ cấu công chức phù hợp vị trí việc làm", k.OFFICIALS),
        ("Biên chế có mặt/biên chế được giao", k.STAFF),
    ]
    third = [
        ("Hồ sơ công việc cấp huyện xử lý trên môi trường mạng", k.RECORDS_DISTRICT, 100),
        ("Hồ sơ công việc cấp xã xử lý trên môi trường mạng", k.RECORDS_COMMUNE, 85),
        ("Cuộc họp trực tuyến", k.MEETINGS, 40),
        ("Báo cáo định kỳ cập nhật trên hệ thống thông tin báo cáo của tỉnh", k.SHARED, 100),
    ]
    for number, (label, indicator) in enumerate(second, 1):
        above, below = own[indicator]
        s.add(number, label, below, above, k.comma(k.share((above, below))))
    s.gap().text("Bảng 3. Chính quyền điện tử, chính quyền số")
    s.head("TT", "Chỉ tiêu", "Chỉ tiêu năm 2023", "Kết quả 9 tháng (%)")
    for number, (label, indicator, goal) in enumerate(third, 1):
        s.add(number, "Tỷ lệ " + label[0].lower() + label[1:], f"{goal}%", k.share(own[indicator], 1))
        b.rate(indicator, BACH_THONG, k.NINE, k.share(own[indicator], 1))
    b.counts(BACH_THONG, k.NINE, {indicator: own[indicator] for _, indicator in second})
    s.gap().text("Ghi chú: số liệu lấy từ ngày 15/12/2022 đến ngày 14/9/2023.")
    return b.done()


def _fields(b: k.Book, s: k.Sheet) -> None:
    s.text("Bảng 1. Kết quả giải quyết TTHC theo lĩnh vực (toàn huyện, gồm cả cấp xã)")
    s.head("TT", "Lĩnh vực", "Tổng số hồ sơ tiếp nhận", "Đã giải quyết|Tổng số", "Đã giải quyết|Trước hạn",
           "Đã giải quyết|Đúng hạn", "Đã giải quyết|Quá hạn", "Đang giải quyết|Trong hạn", "Đang giải quyết|Quá hạn")  # fmt: skip
    fields = ("Đất đai", "Hộ tịch", "Chứng thực", "Bảo trợ xã hội", "Đăng ký kinh doanh", "Xây dựng")
    work = [k.Dossiers.some(b.r, 70, 1100) for _ in fields]
    for number, (name, d) in enumerate(zip(fields, work, strict=True), 1):
        s.add(number, name, d.received, d.done, d.early, d.timely, d.late, d.waiting, d.overdue)
    d = k.together(work)
    row = s.add(None, "Tổng cộng", d.received, d.done + 100, d.early, d.timely, d.late, d.waiting, d.overdue)
    b.plant(s, "total_mismatch", row=row)
    b.doubt(k.ON_TIME, BACH_THONG, k.NINE, d.on_time)


def cho_moi() -> Case:
    """Last year and the plan beside the result, a hidden column, values with their share in brackets, one not a number."""
    b = k.Book("Chợ Mới 9T (ban cuoi) sua.xlsx", "criteria, last year beside")
    s = b.sheet("CCHC 9T")
    s.text("UBND HUYỆN CHỢ MỚI", "PHÒNG NỘI VỤ").gap()
    s.text("Biểu tổng hợp kết quả CCHC 9 tháng năm 2023 huyện Chợ Mới", at=2).gap()
    s.head("Số TT", "Chỉ tiêu, nhiệm vụ", "Mã", "Kế hoạch năm 2023", "Thực hiện 9 tháng năm 2022",
           "Thực hiện 9 tháng\nnăm 2023", "Tăng (+), giảm (-)")  # fmt: skip
    own, before = k.facts_of(b.r), k.facts_of(b.r)
    lines = [
        ("Tỷ lệ nhiệm vụ CCHC trong Kế hoạch hoàn thành", k.TASKS, 100),
        ("Tỷ lệ VB QPPL ban hành đúng quy định (hợp hiến, hợp pháp)", k.LAWFUL, 100),
        ("Tỷ lệ TTHC rà soát có phương án đơn giản hóa", k.REVIEWED, 20),
        ("Tỷ lệ HS TTHC giải quyết trước hạn,\nđúng hạn", k.ON_TIME, 95),
        ("Tỷ lệ HS nộp trực tuyến/tổng số HS giải quyết", k.ONLINE, 30),
        ("Tỷ lệ hồ sơ TTHC thanh toán trực tuyến", k.PAID, 50),
        ("Tỷ lệ PAKN của người dân, doanh nghiệp được xử lý dứt điểm", k.FEEDBACK, 100),
        ("Mức độ hài lòng của người dân, DN về giải quyết TTHC", k.CONTENT, 90),
        ("Tỷ lệ thôn, tổ dân phố đã sắp xếp/tổng số thuộc diện sắp xếp", k.HAMLETS, 100),
        ("Tỉ lệ CBCC cấp xã có trình độ đại học trở lên", k.GRADUATES, 64),
        ("Tỉ lệ giải ngân vốn đầu tư công", k.DISBURSED, 95),
        ("Tỉ lệ cuộc họp trực tuyến", k.MEETINGS, 40),
        ("Tỉ lệ hồ sơ công việc cấp huyện được xử lý trên môi trường mạng", k.RECORDS_DISTRICT, 100),
    ]
    for number, (label, indicator, goal) in enumerate(lines, 1):
        now, then = k.share(own[indicator], 1), k.share(before[indicator], 1)
        shown, change = k.comma(now, 1, "%"), k.comma(now - then, 1)
        if indicator in (k.TASKS, k.LAWFUL, k.REVIEWED, k.FEEDBACK):
            above, below = own[indicator]
            shown = f"{above}/{below} ({shown})"
            b.count(indicator, CHO_MOI, k.NINE, own[indicator])
        elif indicator == k.CONTENT:
            shown, change = "chưa tổng hợp", "-"
        elif indicator == k.MEETINGS:
            shown = "4l,7"
            b.asked(indicator, CHO_MOI, k.NINE, 41.7)
        else:
            b.rate(indicator, CHO_MOI, k.NINE, now)
        row = s.add(number, label, f"CM{number:02d}", f"{goal}%", k.comma(then, 1, "%"), shown, change)
        if indicator in (k.CONTENT, k.MEETINGS):
            b.plant(s, "not_a_number", row=row)
    s.ws.column_dimensions["C"].hidden = True
    s.sign(4, "Người lập", "TRƯỞNG PHÒNG", "Chợ Mới")
    return b.done()


def reports() -> Iterator[Case]:
    yield from (pac_nam(), ngan_son(), bach_thong(), cho_moi())
