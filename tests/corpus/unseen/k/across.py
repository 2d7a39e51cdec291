"""One indicator, the months (or quarters) across."""

from tests.corpus.truth import Case
from tests.corpus.unseen.k.kit import DISTRICTS, NAME, Book, bare, communes, rate, vn


def disbursement_to_date() -> Case:
    b = Book("Theo doi giai ngan von dau tu cong 2023.xlsx", "to date by month, months across")
    p = b.page("Theo dõi")
    p.line("THEO DÕI TỶ LỆ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2023", 8, bold=True)
    p.line("Lũy kế từ đầu năm đến hết tháng báo cáo, đơn vị tính: % so với kế hoạch vốn được giao", 8)
    months = (2, 4, 7, 8, 10)
    p.head(["TT", "Huyện/thành phố", *(f"Tháng {m}" for m in months), "Ước cả năm"])
    for number, code in enumerate(DISTRICTS, 1):
        values = sorted(round(b.random.uniform(5, 82), 1) for _ in months)
        p.row(number, NAME[code], *values, 95)
        for month, value in zip(months, values, strict=True):
            b.say("cap", value=value, unit=code, period=f"2023-{month:02d}", to_date=True)
    p.line("Ghi chú: cột ước cả năm do chủ đầu tư cam kết.")
    return b.done()


def on_time_by_month() -> Case:
    b = Book("Ty le dung han cac so theo thang.xlsx", "months across with a hidden month and the half year")
    p = b.page("2023")
    p.line("Tỷ lệ hồ sơ TTHC được các sở giải quyết trước hạn, đúng hạn năm 2023 (%)", 9, bold=True)
    p.line()
    p.head(["Sở", "T1/2023", "T2/2023", "T3/2023", "T4/2023", "T5/2023", "T6/2023", "6T/2023", "Xu hướng"])
    for code in ("SKHDT", "STNMT", "SLDTBXH", "SXD"):
        values = [round(b.random.uniform(91, 100), 1) for _ in range(7)]
        p.row(NAME[code], *values, "tăng")
        for place, value in enumerate(values, 1):
            b.say(
                "time",
                value=value,
                unit=code,
                period="2023-6M" if place == 7 else f"2023-{place:02d}",
                optional=place == 2,
            )
    p.sheet.column_dimensions["C"].hidden = True
    return b.done()


def commune_quarters() -> Case:
    b = Book("Pac Nam HSCV cap xa 4 quy.xlsx", "quarters across and the year")
    p = b.page("HSCV xã")
    p.motto("UBND HUYỆN PÁC NẶM", "PHÒNG VĂN HÓA VÀ THÔNG TIN", column=5)
    p.line("TỶ LỆ HỒ SƠ CÔNG VIỆC CỦA UBND CÁC XÃ XỬ LÝ TRÊN MÔI TRƯỜNG MẠNG NĂM 2023", 7, bold=True)
    p.head(
        ["TT", "Tên xã", "Tỷ lệ xử lý (%)", "<", "<", "<", "<"],
        ["^", "^", "Quý 1", "Quý 2", "Quý 3", "Quý 4", "Cả năm"],
    )
    for number, code in enumerate(communes("060")[:8], 1):
        values = [round(b.random.uniform(60, 99), 1) for _ in range(4)]
        values.append(round(sum(values) / 4, 1))
        cells: list[object] = [vn(value) for value in values]
        if number == 6:
            cells[1] = "Chưa có BC"
        at = p.row(number, bare(code), *cells)
        if number == 6:
            b.fault(p, at, "not_a_number")
        for place, value in enumerate(values, 1):
            if number != 6 or place != 2:
                b.say("wc", value=value, unit=code, period=f"2023-Q{place}" if place < 5 else "2023")
    return b.done()


def meetings() -> Case:
    b = Book("Hop truc tuyen quy III.xlsx", "two counts under each month")
    p = b.page("Q3")
    p.line("THỐNG KÊ CUỘC HỌP QUÝ III/2023 CỦA CÁC HUYỆN", 8, bold=True)
    p.head(
        ["Đơn vị", "Tháng 7", "<", "Tháng 8", "<", "Tháng 9", "<"],
        ["^", *["Tổng số cuộc họp", "Cuộc họp trực tuyến"] * 3],
    )
    for code in DISTRICTS[2:6]:
        pairs = [b.pair(8, 30, 0.2, 0.6) for _ in range(3)]
        if code == "063":
            pairs[1] = (0, 0)
        at = p.row(bare(code), *(cell for n, d in pairs for cell in (d, n)))
        for month, (n, d) in enumerate(pairs, 7):
            if d:
                b.say("meet", n, d, unit=code, period=f"2023-{month:02d}")
            else:
                b.fault(p, at, "zero_denominator", "no_cases")
                b.say("meet", unit=code, period=f"2023-{month:02d}", optional=True)
    return b.done()


def feedback_lines() -> Case:
    b = Book("TP Bac Kan - PAKN 2023.xlsx", "one city, two counts in rows, months across", unit="058")
    p = b.page("PAKN")
    p.motto("UBND THÀNH PHỐ BẮC KẠN", "VĂN PHÒNG HĐND&UBND", column=6)
    p.line("TIẾP NHẬN, XỬ LÝ PHẢN ÁNH KIẾN NGHỊ NĂM 2023", 8, bold=True)
    p.head(["TT", "Nội dung", *(f"Tháng {month}" for month in range(7, 12))])
    pairs = [b.pair(5, 30, 0.7, 1.0) for _ in range(5)]
    p.row(1, "Số phản ánh, kiến nghị tiếp nhận trong tháng", *(d for _, d in pairs))
    p.row(2, "Số phản ánh, kiến nghị đã xử lý dứt điểm", *(n for n, _ in pairs))
    p.row(3, "Số phản ánh, kiến nghị đang xử lý", *(d - n for n, d in pairs))
    p.row(4, "Tỷ lệ xử lý dứt điểm", *((rate(n, d) / 100, "0.0%") for n, d in pairs))
    for month, (n, d) in enumerate(pairs, 7):
        b.say("fb", n, d, period=f"2023-{month:02d}")
    return b.done()


BUILDS = (disbursement_to_date, on_time_by_month, commune_quarters, meetings, feedback_lines)
