"""Months and quarters across."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import kit
from .kit import Book, comma, part, share


def one_indicator() -> Case:
    """One indicator in the title, departments down, six months across; blanks where nobody reported."""
    b = Book(
        "Tong hop ty le giai quyet dung han T1-T6 nam 2023 cac So.xlsx",
        "one indicator, months across, departments down",
    )
    p = b.page("Đúng hạn")
    p.agency("TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", 6, upper="VĂN PHÒNG UBND TỈNH")
    p.lines("TỶ LỆ HỒ SƠ TTHC GIẢI QUYẾT TRƯỚC VÀ ĐÚNG HẠN CÁC THÁNG NĂM 2023", over=9).lines("Đơn vị tính: %", at=8)
    p.head("STT", "Cơ quan", "Chỉ tiêu", *(f"Năm 2023|Tháng {m}" for m in range(1, 7)))
    units = {
        "STP": "Sở Tư pháp", "SCT": "Sở Công Thương", "SXD": "Sở Xây dựng", "SYT": "Sở Y tế", "SKHDT": "Sở Kế hoạch và Đầu tư",
        "SLDTBXH": "Sở Lao động - Thương binh và Xã hội",
    }  # fmt: skip
    for number, (code, name) in enumerate(units.items(), 1):
        cells = []
        for month in range(1, 7):
            if code == "SXD" and month == 6:
                cells.append(None)
                continue
            value = round(b.r.uniform(92, 100), 1)
            cells.append(value)
            b.rate(kit.ON_TIME, code, f"2023-{month:02d}", value)
        p.add(number, name, "≥ 95%", *cells)
    p.sign(6, "Bắc Kạn, ngày 16 tháng 6 năm 2023", "Người tổng hợp")
    return b.done()


def rows_by_month() -> Case:
    """One district: counts in rows, January to September across, and their sum at the end."""
    b = Book(
        "UBND H. Na Ri theo doi ho so theo thang 2023.xlsx", "one district, counts in rows, nine months and their sum"
    )
    p = b.page("Theo tháng")
    p.lines("UBND HUYỆN NA RÌ").lines(
        "THEO DÕI TÌNH HÌNH GIẢI QUYẾT HỒ SƠ TTHC NĂM 2023 - UBND HUYỆN NA RÌ", over=13
    ).skip()
    p.head("TT", "Nội dung", "ĐVT", *(f"T{m}" for m in range(1, 10)), "9 tháng năm 2023")
    done = [b.r.randint(260, 520) for _ in range(9)]
    good = [part(b.r, n, 0.94, 1.0) for n in done]
    online = [part(b.r, n, 0.25, 0.6) for n in done]
    table = [("Tổng số hồ sơ đã giải quyết", done), ("Số hồ sơ giải quyết trước và đúng hạn", good),
             ("Số hồ sơ giải quyết quá hạn", [n - g for n, g in zip(done, good, strict=True)])]  # fmt: skip
    for number, (text, counts) in enumerate(table, 1):
        p.add(number, text, "hồ sơ", *counts, sum(counts))
    wholes = [*done, sum(done)]
    p.add(
        4,
        "Tỷ lệ giải quyết trước và đúng hạn",
        "%",
        *(share(g, n) for g, n in zip([*good, sum(good)], wholes, strict=True)),
    )
    p.add(5, "Tỷ lệ hồ sơ tiếp nhận trực tuyến trên tổng số hồ sơ giải quyết", "%", *(share(o, n) for o, n in zip([*online, sum(online)], wholes, strict=True)))  # fmt: skip
    for month, (n, g, o) in enumerate(zip(done, good, online, strict=True), 1):
        b.count(kit.ON_TIME, "066", f"2023-{month:02d}", g, n)
        b.rate(kit.ONLINE, "066", f"2023-{month:02d}", share(o, n))
    b.count(kit.ON_TIME, "066", "2023-9M", sum(good), sum(done))
    b.rate(kit.ONLINE, "066", "2023-9M", share(sum(online), sum(done)))
    return b.done()


def quarters() -> Case:
    """Goal and result under each quarter; the fourth still empty; then the year's goal."""
    b = Book(
        "Theo doi hop truc tuyen cac huyen theo quy - 2023.xlsx", "quarters across with goal and result, units down"
    )
    p = b.page("Họp trực tuyến")
    p.lines("TỶ LỆ CUỘC HỌP TRỰC TUYẾN CỦA UBND CÁC HUYỆN, THÀNH PHỐ NĂM 2023", over=11).skip()
    names = ("Quý I", "Quý II", "Quý III", "Quý IV")
    p.head(
        "TT", "Đơn vị", *(f"{q}|{one}" for q in names for one in ("Kế hoạch (%)", "Kết quả (%)")), "Chỉ tiêu cả năm (%)"
    )
    for number, (code, name) in enumerate(list(kit.DISTRICTS.items())[:6], 1):
        cells: list[object] = []
        for quarter in range(1, 5):
            if quarter == 4:
                cells += [40, None]
                continue
            value = round(b.r.uniform(21, 58), 1)
            cells += [20 + 5 * quarter, value]
            b.rate(kit.MEETINGS, code, f"2023-Q{quarter}", value)
        p.add(number, f"UBND {name[0].lower()}{name[1:]}", *cells, 40)
    p.skip().lines("Ghi chú: không tính các cuộc họp có nội dung mật")
    return b.done()


def paid_to_date() -> Case:
    """Capital paid from the start of the year to three months, amount and share; one share mistyped."""
    b = Book("Luy ke giai ngan von DTC T7 T8 T10 - cac chu dau tu.xlsx", "to-date months across, amounts and shares")
    p = b.page("LK giải ngân")
    p.lines("SỞ KẾ HOẠCH VÀ ĐẦU TƯ").lines("LŨY KẾ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2023 CỦA CÁC SỞ, HUYỆN", over=9)
    p.lines("Đơn vị tính: triệu đồng", at=8)
    p.head(
        "Số TT", "Chủ đầu tư", "Kế hoạch vốn được giao năm 2023",
        *(f"Lũy kế giải ngân từ đầu năm đến hết tháng {m}/2023|{one}" for m in (7, 8, 10) for one in ("Số vốn", "Tỷ lệ (%)")),
    )  # fmt: skip
    units = {
        "SYT": "Sở Y tế",
        "SGDDT": "Sở GD&ĐT",
        "SNNPTNT": "Sở NN&PTNT",
        "SGTVT": "Sở GTVT",
        "060": "Huyện Pác Nặm",
        "065": "Huyện Chợ Mới",
    }
    for number, (code, name) in enumerate(units.items(), 1):
        plan = b.r.randint(8000, 90000)
        cells, level = [], b.r.uniform(0.25, 0.4)
        for month in (7, 8, 10):
            level += b.r.uniform(0.05, 0.15)
            amount = round(plan * level)
            wrong = code == "SGTVT" and month == 8
            cells += [amount, share(amount, plan) + (20 if wrong else 0)]
            b.count(kit.DISBURSED, code, f"2023-{month:02d}", amount, plan, to_date=True, sure=not wrong)
        row = p.add(number, name, plan, *cells)
        if code == "SGTVT":
            b.plant(p, "rate_mismatch", row=row)
    p.sign(5, "Bắc Kạn, ngày 03 tháng 11 năm 2023", "Người lập", "KT. GIÁM ĐỐC")
    return b.done()


def wards_by_month() -> Case:
    """Shares with a percent format; a column of the goal; the average at the end is nobody's figure."""
    b = Book(
        "TP Bac Kan - HSCV cap xa xu ly tren MTM, T9 den T12.xlsx", "months across, percent formats, average column"
    )
    p = b.page("HSCV xã")
    p.lines("ỦY BAN NHÂN DÂN THÀNH PHỐ BẮC KẠN").lines(
        "Theo dõi tỷ lệ hồ sơ công việc cấp xã xử lý trên môi trường mạng năm 2023", over=8
    )
    p.head("TT", "Xã, phường", "Chỉ tiêu", "T9/2023", "T10/2023", "T11/2023", "T12/2023", "Bình quân")
    units = {
        "01834": "Phường Nguyễn Thị Minh Khai",
        "01840": "Phường Đức Xuân",
        "01846": "Phường Huyền Tụng",
        "01849": "Xã Dương Quang",
    }
    for number, (code, name) in enumerate(units.items(), 1):
        values = [round(b.r.uniform(0.7, 0.97), 4) for _ in range(4)]
        p.add(number, name, (0.85, "0%"), *((v, "0.00%") for v in values), (sum(values) / 4, "0.00%"))
        for month, value in zip(range(9, 13), values, strict=True):
            b.rate(kit.RECORDS_COMMUNE, code, f"2023-{month:02d}", 100 * value)
    p.skip().lines(f"Kết quả trung bình tháng 11 cao hơn tháng 10; {comma(85, 0, '%')} là mục tiêu của Kế hoạch.")
    return b.done()


def reports() -> Iterator[Case]:
    for build in (one_indicator, rows_by_month, quarters, paid_to_date, wards_by_month):
        yield build()
