"""One unit a sheet, months across, quarters side by side, indicators in rows."""

from tests.corpus.truth import Case
from tests.corpus.unseen.j.office import DISTRICTS, Report, files, pct, short, vn


def wards() -> Case:
    """A sheet a ward, the same short list on each; period and unit above it."""
    r = Report("TPBK_phuong xa_bao cao thang 10.xlsx", "one sheet a ward")
    units = {
        "01834": ("NTMK", "Phường Nguyễn Thị Minh Khai"), "01837": ("S.Cau", "Phường Sông Cầu"), "01840": ("D.Xuan", "Phường Đức Xuân"),
        "01843": ("PCK", "Phường Phùng Chí Kiên"), "01846": ("H.Tung", "P. Huyền Tụng"), "01849": ("D.Quang", "Xã Dương Quang"),
        "01852": ("N.Thuong", "Xã Nông Thượng"), "01855": ("X.Hoa", "P. Xuất Hoá"),
    }  # fmt: skip
    for code, (tab, name) in units.items():
        p, f = r.page(tab), files(r.rng, 150, 700, 0.02)
        p.lines(f"UBND THÀNH PHỐ BẮC KẠN\nSỐ LIỆU CCHC THÁNG 10 NĂM 2023\nĐơn vị báo cáo: {name}")
        p.row += 1
        p.head("Stt | Tiêu chí | Số lượng | Trên tổng số | Tỉ lệ (%)")
        hscv = r.rng.randint(30, 90)
        done = hscv - r.rng.randint(0, 12)
        paid = int(f["new"] * r.rng.uniform(0.2, 0.6))
        p.rows([
            [1, "Hồ sơ giải quyết trước và đúng hạn/ tổng số hồ sơ đã giải quyết", f["good"], f["done"], vn(pct(f["good"], f["done"], 2), 2)],
            ["", "- hồ sơ quá hạn", f["late"], f["done"], vn(pct(f["late"], f["done"], 2), 2)],
            [2, "Hồ sơ thanh toán trực tuyến/ tổng số hồ sơ TTHC phát sinh", paid, f["new"], vn(pct(paid, f["new"], 2), 2)],
            [3, "Hồ sơ công việc cấp xã xử lý trên môi trường mạng/ tổng số HSCV", done, hscv, vn(pct(done, hscv, 2), 2)],
        ])  # fmt: skip
        r.say("on_time", code, "2023-10", f["good"], f["done"])
        r.say("payment", code, "2023-10", paid, f["new"])
        r.say("hscv_xa", code, "2023-10", done, hscv)
    return r.done()


def cho_don() -> Case:
    """No diacritics, months across, nine months at the end; the future months are empty."""
    r = Report(
        "Theo doi thanh toan truc tuyen Cho Don 2023.xlsx", "one indicator, months across, counts and rate in rows"
    )
    p = r.page("2023")
    p.lines("UBND HUYEN CHO DON\nBANG THEO DOI HO SO THANH TOAN TRUC TUYEN THEO THANG NAM 2023")
    p.head("Noi dung | T1 | T2 | T3 | T4 | T5 | T6 | T7 | T8 | T9 | T10 | T11 | T12 | LK 9 thang")
    new = [r.rng.randint(700, 1300) for _ in range(9)]
    paid = [int(count * (0.08 + 0.04 * month)) for month, count in enumerate(new)]
    gap = ["", "", ""]
    p.rows([
        ["Tong so ho so TTHC phat sinh", *new, *gap, sum(new)],
        ["Trong do: so ho so thu phi tai quay", *(n - k for n, k in zip(new, paid, strict=True)), *gap, sum(new) - sum(paid)],
        ["So ho so thanh toan truc tuyen", *paid, *gap, sum(paid)],
        ["Ty le ho so thanh toan truc tuyen (%)", *(pct(k, n) for n, k in zip(new, paid, strict=True)), *gap, pct(sum(paid), sum(new))],
    ])  # fmt: skip
    for month, (count, done) in enumerate(zip(new, paid, strict=True), 1):
        r.say("payment", "064", f"2023-{month:02d}", done, count)
    r.say("payment", "064", "2023-9M", sum(paid), sum(new))
    return r.done()


def two_quarters() -> Case:
    """Two quarters side by side under one head, the rise between them."""
    r = Report(
        "So sanh quy II - quy III DVC (cac so).xlsx",
        "departments in rows, two quarters side by side, the rise beside them",
    )
    p = r.page("SoSanh")
    p.lines("VĂN PHÒNG UBND TỈNH\nTRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG")
    p.title("SO SÁNH KẾT QUẢ TIẾP NHẬN VÀ GIẢI QUYẾT HỒ SƠ QUÝ II, QUÝ III NĂM 2023", 11)
    p.head("""
STT | Đơn vị | Quý II/2023 | < | < | < | Quý III/2023 | < | < | < | Tăng/giảm tỷ lệ trực tuyến (điểm %)
^ | ^ | Tổng hồ sơ tiếp nhận | Hồ sơ trực tuyến | Tỷ lệ hồ sơ trực tuyến | Tỷ lệ giải quyết đúng hạn | Tổng hồ sơ tiếp nhận | Hồ sơ trực tuyến | Tỷ lệ hồ sơ trực tuyến | Tỷ lệ giải quyết đúng hạn | ^""")
    offices = {
        "STP": "Sở Tư pháp",
        "SYT": "Sở Y tế",
        "SCT": "Sở Công Thương",
        "SXD": "Sở Xây dựng",
        "SGTVT": "Sở Giao thông vận tải",
        "SLDTBXH": "Sở LĐTBXH",
    }
    for n, (code, name) in enumerate(offices.items(), 1):
        line, shares = [n, name], []
        for period in ("2023-Q2", "2023-Q3"):
            f = files(r.rng, 120, 2400)
            shares.append(pct(f["online"], f["new"]))
            rate = pct(f["good"], f["done"], 2)
            line += [f["new"], f["online"], shares[-1], rate]
            r.say("online", code, period, f["online"], f["new"])
            r.say("on_time", code, period, value=rate)
        p.rows([[*line, round(shares[1] - shares[0], 1)]])
    return r.done()


def quarters_of_province() -> Case:
    """Indicators in rows, quarters and the year across, the goal before and the rank after."""
    r = Report(
        "Ket qua chi tieu CCHC tinh 4 quy 2023.xlsx",
        "indicators in rows, quarters and year across, goal and rank columns",
    )
    p = r.page("Tổng hợp")
    p.lines("UBND TỈNH BẮC KẠN\nBẢNG THEO DÕI CHỈ TIÊU CCHC CỦA TỈNH THEO QUÝ NĂM 2023")
    p.head("""
TT | Chỉ tiêu | Mục tiêu | Kết quả (%) | < | < | < | < | Xếp hạng toàn quốc
^ | ^ | ^ | Quý I | Quý II | Quý III | Quý IV | Cả năm 2023 | ^""")
    words = {
        "happy": ("Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC", "≥90"),
        "feedback": ("Tỷ lệ PAKN được xử lý dứt điểm", "100"),
        "meetings": ("Tỷ lệ cuộc họp được tổ chức trực tuyến", "40"),
        "hscv_tinh": ("Tỷ lệ hồ sơ công việc cấp tỉnh được xử lý trên MTM", "100"),
        "shared": ("Tỷ lệ báo cáo định kỳ được cập nhật trên HTTT báo cáo cấp tỉnh", "100"),
    }
    for n, (name, (text, goal)) in enumerate(words.items(), 1):
        start = r.rng.uniform(60, 88)
        values = [round(start + step * 2.4, 1) for step in range(4)]
        year = round(sum(values) / 4, 1)
        p.rows([[n, text, goal, *(vn(v) for v in values), vn(year), r.rng.randint(11, 60)]])
        for period, value in zip(("Q1", "Q2", "Q3", "Q4"), values, strict=True):
            r.say(name, "06", f"2023-{period}", value=value)
        r.say(name, "06", "2023", value=year)
    return r.done()


def units_across() -> Case:
    """Indicators in rows, districts across; cells in percent format; one typed ten times too high."""
    r = Report("CQĐT cap huyen T11-2023.xlsx", "indicators in rows, districts in columns, percent formats")
    p = r.page("T11")
    p.lines("SỞ THÔNG TIN VÀ TRUYỀN THÔNG\nChỉ tiêu chính quyền điện tử các huyện, thành phố - Tháng 11/2023")
    p.head(
        "STT | Nội dung chỉ tiêu | Mục tiêu | "
        + " | ".join("TP Bắc Kạn" if c == "058" else short(c) for c in DISTRICTS)
    )
    words = {
        "hscv_huyen": "Tỷ lệ hồ sơ công việc cấp huyện xử lý trên môi trường mạng",
        "hscv_xa": "Tỷ lệ hồ sơ công việc cấp xã xử lý trên môi trường mạng",
        "meetings": "Tỷ lệ cuộc họp tổ chức bằng hình thức trực tuyến",
        "payment": "Tỷ lệ hồ sơ TTHC thanh toán trực tuyến",
    }
    for n, (name, text) in enumerate(words.items(), 1):
        line: list[object] = [n, text, (0.85, "0%")]
        wrong = False
        for code in DISTRICTS:
            value = round(r.rng.uniform(0.3, 0.97), 3)
            if (name, code) == ("meetings", "064"):
                wrong = True
                line.append((value * 100, "0.0%"))
                continue
            line.append((value, "0.0%"))
            r.say(name, code, "2023-11", value=round(value * 100, 1))
        row = p.rows([line])
        if wrong:
            r.fault("T11", row, "out_of_range")
    p.lines("Nguồn: Hệ thống quản lý văn bản và điều hành; Cổng dịch vụ công của tỉnh.", bold=False)
    return r.done()


CASES = (wards, cho_don, two_quarters, quarters_of_province, units_across)
