"""Long form: one figure a row."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import kit
from .kit import Book, comma, part, share


def export_csv() -> Case:
    """What a system exports: codes of units, counts and rate, semicolons."""
    b = Book("xuat_du_lieu_chi_tieu_2023.csv", "long form, csv with codes and counts")
    lines = ["Năm;Tháng;Mã đơn vị;Tên đơn vị;Chỉ tiêu;Tử số;Mẫu số;Tỷ lệ (%)"]
    rows = [
        (kit.ON_TIME, "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", (0.93, 1)),
        (kit.PAID, "Tỷ lệ hồ sơ TTHC thanh toán trực tuyến", (0.2, 0.6)),
    ]
    for month in (3, 4):
        for code, name in {
            "058": "Thành phố Bắc Kạn",
            "062": "Huyện Ngân Sơn",
            "065": "Huyện Chợ Mới",
            "STP": "Sở Tư pháp",
        }.items():
            for indicator, text, shares in rows:
                n = b.r.randint(150, 900)
                a = part(b.r, n, *shares)
                lines.append(f"2023;{month};{code};{name};{text};{a};{n};{comma(share(a, n, 2), 2)}")
                b.count(indicator, code, f"2023-{month:02d}", a, n)
    return b.csv("\r\n".join(lines) + "\r\n")


def by_area() -> Case:
    """Area, indicator, unit, period, value; the goal beside the value."""
    b = Book("Nhap lieu chi tieu CCHC quy II-2023 (theo mau SNV).xlsx", "long form with area, goal and value")
    p = b.page("Nhập liệu")
    p.lines("BẢNG NHẬP LIỆU CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH").skip()
    p.head(
        "STT", "Kỳ báo cáo", "Đơn vị báo cáo", "Lĩnh vực", "Tên chỉ tiêu", "Mục tiêu (%)", "Giá trị (%)", "Người nhập"
    )
    kinds = [
        (
            "Cải cách thủ tục hành chính",
            "Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC",
            kit.CONTENT,
            90,
        ),
        ("Chế độ công vụ", "Tỷ lệ cơ quan hành chính có cơ cấu công chức phù hợp vị trí việc làm", kit.OFFICIALS, 98),
        ("Chính quyền số", "Tỷ lệ cuộc họp tổ chức trực tuyến", kit.MEETINGS, 40),
        ("Tài chính công", "Tỷ lệ giải ngân vốn đầu tư công", kit.DISBURSED, 95),
    ]
    number = 0
    for code, name in {"SKHDT": "Sở KH&ĐT", "SNNPTNT": "Sở NN&PTNT", "064": "UBND huyện Chợ Đồn"}.items():
        for area, text, indicator, goal in kinds:
            number += 1
            value = round(b.r.uniform(goal - 18, min(goal + 6, 100)), 1)
            p.add(number, "Quý II/2023", name, area, text, goal, value, "Nông Thị H.")
            b.rate(indicator, code, "2023-Q2", value)
    return b.done()


def with_last_year() -> Case:
    """The same period of last year beside; the percent format; a word for no cases."""
    b = Book("DL CCHC thang 11-2023 SNV tong hop.xlsx", "long form with last year's column, percent format")
    p = b.page("Data")
    p.head("Tháng", "Năm", "Địa phương", "Chỉ tiêu", "Thực hiện", "Cùng kỳ năm trước", "Tăng/giảm", merge=False)
    kinds = [
        ("Tỷ lệ HS TTHC giải quyết đúng hạn và trước hạn", kit.ON_TIME),
        ("Tỷ lệ xử lý dứt điểm phản ánh, kiến nghị", kit.FEEDBACK),
        ("Tỷ lệ HSCV cấp huyện xử lý trên môi trường mạng", kit.RECORDS_DISTRICT),
    ]
    for text, indicator in kinds:
        for code, name in {
            "060": "H. Pác Nặm",
            "061": "H. Ba Bể",
            "062": "H. Ngân Sơn",
            "063": "H. Bạch Thông",
        }.items():
            if indicator == kit.FEEDBACK and code == "062":
                row = p.add(11, 2023, name, text, "Không phát sinh", "-", "-")
                b.rate(indicator, code, "2023-11", None)
                b.plant(p, "no_cases", row=row)
                continue
            value, old = round(b.r.uniform(0.9, 1), 4), round(b.r.uniform(0.85, 1), 4)
            p.add(11, 2023, name, text, (value, "0.00%"), (old, "0.00%"), (value - old, "0.00%"))
            b.rate(indicator, code, "2023-11", 100 * value)
            b.rate(indicator, code, "2022-11", 100 * old, optional=True)
    return b.done()


def communes() -> Case:
    """District and commune in two columns, counts as text with dots, the rate with a percent sign."""
    b = Book("Danh sach so lieu xa, phuong - 9 thang 2023.xlsx", "long form, communes with their districts")
    p = b.page("Xã")
    p.lines("DANH SÁCH SỐ LIỆU CCHC CẤP XÃ 9 THÁNG NĂM 2023").lines("(cập nhật ngày 20/9/2023)").skip()
    p.head("TT", "Huyện/TP", "Xã/phường/thị trấn", "Chỉ tiêu", "Số lượng đạt", "Tổng số", "Tỷ lệ")
    units = {
        "01912": ("Ba Bể", "Thượng Giáo"), "01957": ("Ngân Sơn", "Thượng Quan"), "02002": ("Bạch Thông", "Cao Sơn"),
        "02179": ("Na Rì", "Trần Phú"), "01843": ("TP Bắc Kạn", "Phùng Chí Kiên"),
    }  # fmt: skip
    kinds = [
        ("Hồ sơ TTHC giải quyết trước và đúng hạn/tổng số đã giải quyết", kit.ON_TIME, (1100, 2600), (0.95, 1)),
        ("Hồ sơ công việc cấp xã xử lý trên môi trường mạng", kit.RECORDS_COMMUNE, (300, 1300), (0.7, 0.95)),
        ("Cán bộ cấp xã có trình độ từ trung cấp trở lên", kit.CADRES, (9, 12), (0.85, 1)),
    ]
    number = 0
    for code, (district, name) in units.items():
        for text, indicator, size, shares in kinds:
            number += 1
            n = b.r.randint(*size)
            a = part(b.r, n, *shares)
            p.add(number, district, name, text, kit.dotted(a), kit.dotted(n), comma(share(a, n, 2), 2, "%"))
            b.count(indicator, code, "2023-9M", a, n)
    return b.done()


def faults() -> Case:
    """A row twice with two values, a unit nobody knows, a period nobody knows, a letter for a number."""
    b = Book("tong hop gui lan 2 - sua.xlsx", "long form with doubled rows, unknown units and periods")
    p = b.page("Tong hop")
    p.head("Kỳ", "Đơn vị", "Chỉ tiêu", "Giá trị (%)", "Ghi chú")
    text, meet = "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", "Tỷ lệ cuộc họp trực tuyến"
    plain = [
        ("STC", "Sở Tài chính"),
        ("SCT", "Sở Công Thương"),
        ("TTT", "Thanh tra tỉnh"),
        ("VPUB", "Văn phòng UBND tỉnh"),
    ]
    for code, name in plain:
        good, online = round(b.r.uniform(93, 100), 2), round(b.r.uniform(20, 60), 2)
        p.add("Quý III/2023", name, text, good)
        p.add("Quý III/2023", name, meet, online)
        b.rate(kit.MEETINGS, code, "2023-Q3", online)
        doubled = code == "SCT"
        b.rate(kit.ON_TIME, code, "2023-Q3", good, sure=not doubled)
    p.add("Quý III/2023", "Sở Công Thương", text, 88.4, "số sửa lại?")
    b.plant(p, "duplicate")
    b.rate(kit.ON_TIME, "SCT", "2023-Q3", 88.4, sure=False, optional=True)
    row = p.add("Quý III/2023", "Sở Ngoại vụ", text, 97.1)
    b.plant(p, "unknown_unit", row=row)
    row = p.add("kỳ vừa rồi", "Sở Y tế", text, 96.2)
    b.plant(p, "unknown_period", row=row)
    row = p.add("Quý III/2023", "Sở Xây dựng", meet, "3O,5")
    b.plant(p, "not_a_number", row=row)
    return b.done()


def reports() -> Iterator[Case]:
    for build in (export_csv, by_area, with_last_year, communes, faults):
        yield build()
