"""One line for each figure."""

import csv
import io

from tests.corpus.truth import Case
from tests.corpus.unseen.k.kit import DISTRICTS, NAME, Book, rate, vn


def export_csv() -> Case:
    b = Book("xuat_du_lieu_cchc_2023.csv", "long form by month in a text file")
    rows: list[list[object]] = [["Năm", "Tháng", "Tên đơn vị", "Tên chỉ tiêu", "Giá trị (%)"]]
    for month in (3, 4):
        for code in ("061", "063", "SNV", "STC"):
            for text, short, low in (
                ("Tỷ lệ cuộc họp trực tuyến", "meet", 20),
                ("Tỷ lệ hồ sơ giải quyết trước và đúng hạn", "time", 90),
            ):
                value = round(b.random.uniform(low, 100 if low > 50 else 60), 1)
                rows.append([2023, month, NAME[code], text, vn(value)])
                b.say(short, value=value, unit=code, period=f"2023-{month:02d}")
    text_file = io.StringIO()
    csv.writer(text_file, delimiter=";").writerows(rows)
    b.case.data = text_file.getvalue().encode("utf-8-sig")
    return b.case


def counts_by_quarter() -> Case:
    b = Book("DL_chitieu_theo_quy.xlsx", "long form by codes with counts, one row repeated")
    p = b.page("DuLieu")
    p.row("MaDonVi", "Quý", "Năm", "Chỉ tiêu", "Tử số", "Mẫu số", "Tỷ lệ (%)", bold=True, border=False)
    last = None
    for code in ("058", "062", "065"):
        for quarter in ("I", "II"):
            for text, short, limits in (
                ("Phản ánh, kiến nghị được xử lý dứt điểm", "fb", (5, 30, 0.6, 1.0)),
                ("Hồ sơ công việc cấp xã xử lý trên môi trường mạng", "wc", (500, 900, 0.6, 0.95)),
            ):
                n, d = b.pair(*limits)
                last = (code, quarter, 2023, text, n, d, rate(n, d, 2))
                p.row(*last, border=False)
                repeated = (code, quarter, short) == ("065", "II", "wc")
                b.say(short, n, d, unit=code, period=f"2023-Q{len(quarter)}", optional=repeated)
    at = p.row(*last, border=False)
    b.fault(p, at, "duplicate")
    return b.done()


def period_in_a_cell() -> Case:
    b = Book("nhap lieu chi tieu (mau chung).xlsx", "long form, period written out, mixed number writing")
    p = b.page("Nhập liệu")
    p.line("BẢNG NHẬP LIỆU CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH", 6, bold=True)
    p.head(["STT", "Kỳ báo cáo", "Đơn vị", "Chỉ tiêu", "Kết quả", "Người nhập"])
    lines = (
        ("Quý III/2023", "2023-Q3", "061", "Mức độ hài lòng về giải quyết TTHC", "sat", "91,25%", 91.25),
        ("Quí 3 năm 2023", "2023-Q3", "062", "Mức độ hài lòng về giải quyết TTHC", "sat", "88,4 %", 88.4),
        ("9 tháng năm 2023", "2023-9M", "064", "Tỷ lệ giải ngân vốn đầu tư công", "cap", "61.7", 61.7),
        ("9T/2023", "2023-9M", "066", "Tỷ lệ giải ngân vốn đầu tư công", "cap", 58.03, 58.03),
        ("Tháng 9/2023", "2023-09", "SYT", "Tỷ lệ hồ sơ thanh toán trực tuyến", "pay", "47,9%", 47.9),
        ("T9.2023", "2023-09", "SGDDT", "Tỷ lệ hồ sơ thanh toán trực tuyến", "pay", "Không phát sinh", None),
        (
            "6 tháng đầu năm 2023",
            "2023-6M",
            "058",
            "Tỷ lệ cơ quan, đơn vị được kiểm tra CCHC",
            "insp",
            "9/31 (29,03%)",
            None,
        ),
        ("Năm 2023", "2023", "060", "Tỷ lệ thôn, tổ dân phố thuộc diện đã được sắp xếp", "ham", "100", 100.0),
    )
    for number, (shown, period, code, text, short, cell, value) in enumerate(lines, 1):
        p.row(number, shown, NAME[code], text, cell, "Hoàng T. Lan")
        if short == "insp":
            b.say(short, 9, 31, unit=code, period=period)
        else:
            b.say(short, value=value, unit=code, period=period)
    at = p.row(9, "Quý V/2023", NAME["063"], "Mức độ hài lòng về giải quyết TTHC", "90,1%", "Hoàng T. Lan")
    b.fault(p, at, "unknown_period")
    at = p.row(10, "Quý III/2023", "Phòng Một cửa số 2", "Mức độ hài lòng về giải quyết TTHC", "93%", "Hoàng T. Lan")
    b.fault(p, at, "unknown_unit")
    return b.done()


def bare_long() -> Case:
    b = Book("du lieu tai ve 11-2023.xlsx", "long form without diacritics, goal column beside the result")
    p = b.page("export")
    p.row("nam", "thang", "don vi", "chi tieu", "muc tieu", "ket qua", "don vi tinh", bold=True, border=False)
    bare_names = ("TP Bac Kan", "Pac Nam", "Ba Be", "Ngan Son", "Bach Thong", "Cho Don", "Cho Moi", "Na Ri")
    for code, name in zip(DISTRICTS, bare_names, strict=True):
        for text, short, goal, low, high in (
            ("ty le ho so chung thuc dien tu", "copy", 20, 4, 30),
            ("muc do hai long doi voi su phuc vu cua co quan hanh chinh nha nuoc", "serv", 90, 80, 97),
        ):
            value = round(b.random.uniform(low, high), 1)
            p.row(2023, 11, name, text, goal, value, "%", border=False)
            b.say(short, value=value, unit=code, period="2023-11")
    return b.done()


BUILDS = (export_csv, counts_by_quarter, period_in_a_cell, bare_long)
