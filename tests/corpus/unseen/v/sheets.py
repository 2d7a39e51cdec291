"""One sheet a month, a unit, a quarter or an area."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import kit
from .kit import Book, comma, part, share


def a_sheet_a_month() -> Case:
    """July, August and September on a sheet each; one row copied from the month before without a new title."""
    b = Book("Cho Don_tong hop cac xa thang 7,8,9.2023.xlsx", "a sheet a month, communes in rows")
    units = {"02020": "TT. Bằng Lũng", "02029": "Đồng Lạc", "02041": "Bằng Phúc", "02062": "Lương Bằng"}
    for month in (7, 8, 9):
        p = b.page(f"Tháng {month}")
        p.lines("UBND HUYỆN CHỢ ĐỒN").lines(f"TỔNG HỢP KẾT QUẢ CỦA CÁC XÃ, THỊ TRẤN THÁNG {month}/2023", over=9).skip()
        p.head(
            "STT", "Đơn vị", "Tổng số HS giải quyết", "Số HS tiếp nhận trực tuyến", "Tỷ lệ HS trực tuyến (%)", "PAKN|Tiếp nhận",
            "PAKN|Đã xử lý", "PAKN|Đang xử lý", "Nộp BC|Ngày gửi",
        )  # fmt: skip
        for number, (code, name) in enumerate(units.items(), 1):
            n = b.r.randint(60, 180)
            a = part(b.r, n, 0.2, 0.7)
            got = b.r.randint(1, 5)
            left = int(b.r.random() < 0.3)
            p.add(number, name, n, a, comma(share(a, n)), got, got - left, left, f"{13 + number}/{month}/2023")
            b.count(kit.ONLINE, code, f"2023-{month:02d}", a, n)
            b.count(kit.FEEDBACK, code, f"2023-{month:02d}", got - left, got)
    return b.done()


def a_sheet_a_unit() -> Case:
    """A sheet for each district, its name short, the title the same everywhere."""
    b = Book("Bieu mau so lieu CCHC quy III.2023 (8 sheet).xlsx", "a sheet a district, criteria in rows")
    units = {"060": "Pac Nam", "061": "Ba Be", "063": "Bach Thong", "066": "Na Ri"}
    full = {"060": "Pác Nặm", "061": "Ba Bể", "063": "Bạch Thông", "066": "Na Rì"}
    for code, tab in units.items():
        p = b.page(tab)
        p.lines(f"UBND HUYỆN {full[code].upper()}").lines("BIỂU SỐ LIỆU CÔNG TÁC CCHC QUÝ III NĂM 2023", over=5)
        p.head("TT", "Chỉ tiêu", "Tử số", "Mẫu số", "Tỷ lệ (%)", numbers=["1", "2", "3", "4", "5=3/4*100"])
        rows = [
            ("Hồ sơ giải quyết trước hạn, đúng hạn/tổng số hồ sơ đã giải quyết", kit.ON_TIME, (700, 1800), (0.94, 1)),
            ("Số hồ sơ công việc cấp huyện xử lý trên môi trường mạng/tổng số HSCV cấp huyện", kit.RECORDS_DISTRICT, (300, 900), (0.9, 1)),
            ("Số nhiệm vụ CCHC đã hoàn thành/số nhiệm vụ được giao trong Kế hoạch", kit.TASKS, (20, 40), (0.5, 0.8)),
        ]  # fmt: skip
        for number, (text, indicator, size, shares) in enumerate(rows, 1):
            n = b.r.randint(*size)
            a = part(b.r, n, *shares)
            if code == "063" and indicator == kit.RECORDS_DISTRICT:
                row = p.add(number, text, n, a, share(n, a))
                b.plant(p, "numerator_exceeds_denominator", "out_of_range", row=row)
                continue
            p.add(number, text, a, n, share(a, n))
            b.count(indicator, code, "2023-Q3", a, n)
    return b.done()


def a_sheet_an_area() -> Case:
    """One district's year, a sheet for each of the seven areas."""
    b = Book("UBND huyen Bach Thong BC nam 2023 - 7 linh vuc.xlsx", "a sheet an area, one district, the year")
    areas = {
        "1. Chỉ đạo": [("Cơ quan, đơn vị được kiểm tra CCHC", "Số cơ quan, đơn vị đã kiểm tra", "Tổng số cơ quan, đơn vị", kit.INSPECTED, 9, 26),
                       ("Báo cáo CCHC", "Số báo cáo gửi đúng hạn", "Số báo cáo phải gửi", kit.REPORTS, 7, 8)],
        "2. Thể chế": [("Văn bản QPPL", "Số văn bản ban hành đúng quy định", "Tổng số văn bản QPPL đã ban hành", kit.LAWFUL, 4, 4),
                       ("Rà soát văn bản QPPL", "Số văn bản QPPL đã xử lý sau rà soát", "Số văn bản QPPL phải xử lý sau rà soát", kit.REVIEWED_LAW, 5, 6)],
        "3. TTHC": [("Thanh toán trực tuyến", "Số hồ sơ thanh toán trực tuyến", "Tổng số hồ sơ TTHC phát sinh", kit.PAID, 2210, 5871),
                    ("Chứng thực điện tử", "Số hồ sơ chứng thực điện tử", "Tổng số hồ sơ TTHC phát sinh", kit.COPIES, 988, 5871)],
        "4. Bộ máy": [("Sắp xếp thôn, tổ dân phố", "Số thôn, tổ dân phố đã sắp xếp", "Số thôn, tổ dân phố thuộc diện sắp xếp", kit.HAMLETS, 11, 12)],
        "5. Công vụ": [("Cơ cấu công chức theo VTVL", "Số cơ quan có cơ cấu công chức phù hợp VTVL", "Tổng số cơ quan hành chính", kit.OFFICIALS, 12, 13),
                       ("Cơ cấu viên chức theo VTVL", "Số đơn vị có cơ cấu viên chức phù hợp VTVL", "Tổng số đơn vị sự nghiệp công lập", kit.EMPLOYEES, 39, 43)],
        "6. Tài chính công": [("Tài sản công", "Số cơ quan, đơn vị sử dụng tài sản công đúng tiêu chuẩn, định mức", "Tổng số cơ quan, đơn vị sử dụng tài sản công", kit.ASSETS, 54, 56),
                              ("Giải ngân vốn ĐTC", "Số vốn đã giải ngân (triệu đồng)", "Kế hoạch vốn được giao (triệu đồng)", kit.DISBURSED, 61240, 66905)],
        "7. CQĐT, CQS": [("Họp trực tuyến", "Số cuộc họp trực tuyến", "Tổng số cuộc họp", kit.MEETINGS, 47, 131)],
    }  # fmt: skip
    for number, (tab, rows) in enumerate(areas.items()):
        p = b.page(tab)
        p.lines("UBND HUYỆN BẠCH THÔNG", f"BIỂU SỐ {number + 1}: {tab[3:].upper()}").lines(
            "Kỳ báo cáo: Năm 2023 (từ 15/12/2022 đến 14/12/2023)"
        )
        p.head("Stt", "Nội dung", "Số liệu", "Ghi chú")
        for order, (name, above, below, indicator, a, n) in enumerate(rows, 1):
            p.add(order, name)
            p.add("-", below, kit.dotted(n) if n > 999 else n)
            p.add("-", above, kit.dotted(a) if a > 999 else a)
            p.add("-", "Tỷ lệ (%)", comma(share(a, n, 2), 2))
            b.count(indicator, "063", "2023", a, n)
    return b.done()


def quarter_sheets() -> Case:
    """A department's three quarters and their sum, the same form on each sheet."""
    b = Book("So Xay dung - thong ke TTHC theo quy nam 2023.xlsx", "a sheet a quarter and their sum, one department")
    kinds = ("Xây dựng", "Quy hoạch - kiến trúc", "Nhà ở và công sở")
    sums = [0, 0, 0, 0]
    for tab in ("Quý I", "Quý II", "Quý III", "9 tháng"):
        p = b.page(tab)
        whole = "9 THÁNG" if tab == "9 tháng" else tab.upper()
        p.lines("SỞ XÂY DỰNG TỈNH BẮC KẠN", f"KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC {whole} NĂM 2023")
        p.head(
            "TT",
            "Lĩnh vực",
            "Đã giải quyết|Tổng số",
            "Đã giải quyết|Trước hạn",
            "Đã giải quyết|Đúng hạn",
            "Đã giải quyết|Quá hạn",
        )
        code = {"9 tháng": "2023-9M"}.get(tab, f"2023-Q{tab.count('I')}")
        if tab == "9 tháng":
            counts = sums
            p.add(None, "Tổng cộng", sum(sums[1:]), *sums[1:])
        else:
            counts = [0, 0, 0, 0]
            for number, kind in enumerate(kinds, 1):
                early, timely, late = b.r.randint(20, 60), b.r.randint(3, 15), b.r.randint(0, 2)
                p.add(number, kind, early + timely + late, early, timely, late)
                counts = [x + y for x, y in zip(counts, [0, early, timely, late], strict=True)]
            p.add(None, "Tổng cộng", sum(counts[1:]), *counts[1:])
            sums = [x + y for x, y in zip(sums, counts, strict=True)]
        b.count(kit.ON_TIME, "SXD", code, counts[1] + counts[2], sum(counts[1:]))
    return b.done()


def department_sheets() -> Case:
    """A sheet for each department, named by its abbreviation; the title names it too; half a year."""
    b = Book("Phu luc BC CCHC 6T.2023 cac so.xlsx", "a sheet a department, plan and result, half a year")
    units = {"STTTT": ("TT&TT", "Sở Thông tin và Truyền thông"), "SKHCN": ("KH&CN", "Sở Khoa học và Công nghệ"),
             "SVHTTDL": ("VHTTDL", "Sở Văn hóa, Thể thao và Du lịch")}  # fmt: skip
    for code, (tab, name) in units.items():
        p = b.page(tab)
        p.lines(f"Đơn vị báo cáo: {name}", "Kỳ báo cáo: 6 tháng đầu năm 2023").skip()
        p.head("TT", "Chỉ tiêu của Kế hoạch", "Mục tiêu 2023", "Kết quả 6 tháng", "Đánh giá")
        rows = [
            ("TTHC đủ điều kiện được cung cấp DVCTT toàn trình", kit.FULL, "100%", (88, 100)),
            ("TTHC toàn trình tích hợp với Cổng DVCQG", kit.PORTAL, "70%", (60, 90)),
            ("báo cáo định kỳ cập nhật trên Hệ thống thông tin báo cáo cấp tỉnh", kit.SHARED, "100%", (80, 100)),
            ("người dân, doanh nghiệp hài lòng về giải quyết TTHC", kit.CONTENT, "90%", (85, 97)),
        ]
        if code == "STTTT":
            rows.append(("hệ thống thông tin của tỉnh được kết nối, liên thông", kit.SYSTEMS, "30%", (24, 40)))
        for number, (text, indicator, goal, (low, high)) in enumerate(rows, 1):
            value = round(b.r.uniform(low, high), 1)
            p.add(number, f"Tỷ lệ {text}", goal, comma(value, 1, "%"), "Đạt" if value >= float(goal[:-1]) else "Chưa đạt")  # fmt: skip
            b.rate(indicator, code, "2023-6M", value)
    return b.done()


def reports() -> Iterator[Case]:
    for build in (a_sheet_a_month, a_sheet_a_unit, a_sheet_an_area, quarter_sheets, department_sheets):
        yield build()
