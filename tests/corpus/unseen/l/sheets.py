"""A sheet a unit, a month or an area; and rows that name year, unit and indicator themselves."""

import csv
import io
from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.l.pen import DISTRICTS, Pen, pc, vn


def sheet_a_district() -> Case:
    """The same small form on a sheet for each district; a cover sheet and an empty one; one district's cell is a slip."""
    p = Pen("Tong hop kiem tra CCHC va nhiem vu 9T.2023.xlsx", "one sheet a district, cover sheet, empty sheet", "Bìa")
    p.lines(
        "", "BÁO CÁO TỔNG HỢP", "KẾT QUẢ CHỈ ĐẠO, ĐIỀU HÀNH CCHC CÁC HUYỆN", "9 tháng năm 2023", "Bắc Kạn, tháng 9/2023"
    )
    names = {"060": "H.Pác Nặm", "061": "H.Ba Bể", "064": "H.Chợ Đồn", "066": "H.Na Rì"}
    rows = {
        "Nhiệm vụ CCHC theo Kế hoạch năm": ("tasks", 25, 45, "Số nhiệm vụ"),
        "Cơ quan, đơn vị được kiểm tra CCHC trên tổng số cơ quan, đơn vị": ("inspected", 15, 30, "Số cơ quan"),
        "Báo cáo CCHC gửi đúng hạn trên tổng số báo cáo phải gửi": ("reports", 6, 14, "Số báo cáo"),
    }
    for code, name in names.items():
        p.page(name)
        p.lines(f"UBND HUYỆN {DISTRICTS[code].upper()}", "Kỳ báo cáo: 9 tháng năm 2023")
        p.lines("TT|Nội dung|ĐVT|Tổng số|Đã hoàn thành/đạt|Tỷ lệ (%)")
        for number, (text, (short, low, high, unit)) in enumerate(rows.items(), 1):
            part, whole = p.some(low, high, 0.4, 1)
            if code == "064" and short == "reports":
                p.fault("zero_denominator", "no_cases", row=p.row(number, text, unit, 0, 0, "#DIV/0!"))
                p.see(short, code, "2023-9M", v=None, optional=True)
                continue
            p.row(number, text, unit, whole, part, pc(part, whole))
            p.see(short, code, "2023-9M", part, whole)
    p.page("Sheet6")
    return p.done()


def sheet_a_month() -> Case:
    """Sheets T7, T8, T9; the year stands only in the title of each; a district is entered twice in August."""
    p = Pen("Ho so truc tuyen theo thang - quy III nam 2023.xlsx", "one sheet a month, a district entered twice", "T7")
    names = ["H. Ba Bể", "H. Ngân Sơn", "H. Bạch Thông"]
    for month in (7, 8, 9):
        if month > 7:
            p.page(f"T{month}")
        p.lines(f"Số liệu nộp hồ sơ trực tuyến tháng {month:02d} năm 2023")
        p.lines(
            "STT|Địa phương|Tổng số hồ sơ giải quyết|Trong đó: hồ sơ tiếp nhận trực tuyến|Tỷ lệ %|Chỉ tiêu giao (%)"
        )
        twice = month == 8
        for number, name in enumerate([*names, names[1]] if twice else names, 1):
            part, whole = p.some(500, 1400, 0.34, 0.44)
            at = p.row(number, name, whole, part, pc(part, whole), 30)
            doubtful = twice and name == names[1]
            p.see("online", f"06{number if number < 4 else 2}", f"2023-{month:02d}", part, whole, sure=not doubtful, optional=doubtful)  # fmt: skip
            if doubtful and number == 4:
                p.fault("duplicate", row=at)
    return p.done()


def sheet_an_area() -> Case:
    """The province's third quarter, a sheet for each area, rates as numbers, text and formats of percent."""
    p = Pen("UBND tỉnh Bắc Kạn_Quý III-2023_theo lĩnh vực.xlsx", "one sheet an area, province", "1. CĐĐH")
    areas = {
        "1. CĐĐH": "Tỷ lệ báo cáo CCHC gửi đúng hạn=reports;Số hội nghị chuyên đề về CCHC=",
        "2. Thể chế": "Tỷ lệ VBQPPL ban hành đúng quy định=lawful;Tỷ lệ VBQPPL được xử lý sau rà soát=sorted",
        "3. TTHC": "Tỷ lệ hồ sơ TTHC được chứng thực điện tử=copies;Mức độ hài lòng về dịch vụ y tế, giáo dục công lập=happy_health;Mức độ hài lòng về TTHC đất đai, xây dựng, đầu tư=happy_land",
        "4. Bộ máy": "Tỷ lệ sử dụng biên chế so với số được giao=staff;Tỷ lệ tinh giản biên chế so với năm 2021=",
        "5. Công vụ": "Tỷ lệ CB cấp xã có trình độ từ trung cấp trở lên=cadres;Tỷ lệ CBCC cấp xã có trình độ từ ĐH trở lên=degrees",
        "6. TCC": "Tỷ lệ giải ngân vốn đầu tư công=money;Tỷ lệ thu ngân sách so với dự toán=",
        "7. CQS": "Tỷ lệ HSCV cấp tỉnh xử lý trên môi trường mạng=work_p;Tỷ lệ HSCV cấp huyện xử lý trên môi trường mạng=work_d;Tỷ lệ HSCV cấp xã xử lý trên môi trường mạng=work_c",
    }  # fmt: skip
    for at, (title, text) in enumerate(areas.items()):
        if at:
            p.page(title)
        p.lines("TỈNH BẮC KẠN - QUÝ III/2023", "STT|Chỉ tiêu|Kết quả|Ghi chú")
        for number, pair in enumerate(text.split(";"), 1):
            name, short = pair.split("=")
            rate = round(p.rng.uniform(17, 22) if short == "copies" else p.rng.uniform(64, 99), 2) if short else 3.0
            p.row(number, name, (rate, f"{vn(rate, 2)}%", round(rate / 100, 4))[at % 3], None, fmt="0.00%" if at % 3 == 2 else "")  # fmt: skip
            if short:
                p.see(short, "06", "2023-Q3", v=rate)
    return p.done()


def last_months_copy() -> Case:
    """Saved over last quarter's file: the title says quarter I, the sheet and the dates say quarter II."""
    p = Pen("H.Chợ Mới BC CCHC.xlsx", "title of the quarter before left standing", "Quý II-2023")
    p.lines(
        "UBND HUYỆN CHỢ MỚI",
        "KẾT QUẢ CẢI CÁCH HÀNH CHÍNH QUÝ I NĂM 2023",
        "(Số liệu từ ngày 15/3/2023 đến ngày 14/6/2023)",
    )
    p.lines("TT|Chỉ tiêu|Kết quả (%)")
    for number, (name, short) in enumerate(
        {
            "Tỷ lệ phản ánh, kiến nghị xử lý dứt điểm": "feedback",
            "Tỷ lệ hồ sơ TTHC thanh toán trực tuyến": "pay",
            "Tỷ lệ VBQPPL của huyện ban hành đúng quy định": "lawful",
        }.items(),
        1,
    ):
        rate = round(p.rng.uniform(40, 99), 1)
        p.row(number, name, vn(rate))
        p.see(short, "065", "2023-Q2", v=rate, sure=False)
    return p.done()


def sheet_a_commune() -> Case:
    """Sheets of three communes, same form, hidden help rows between; levels of records a word apart."""
    p = Pen("Bạch Thông - mẫu 02 cấp xã - quý IV 2023.xlsx", "one sheet a commune, hidden rows", "Phủ Thông")
    for n, (code, name) in enumerate(
        {"01969": "Thị trấn Phủ Thông", "02008": "Xã Cẩm Giàng", "01978": "Xã Sỹ Bình"}.items()
    ):
        if n:
            p.page(name.split(" ", 1)[1])
        p.lines(f"UBND {name.upper()}", "HUYỆN BẠCH THÔNG", "MẪU SỐ 02: SỐ LIỆU QUÝ IV NĂM 2023")
        p.lines("Nội dung|Tổng|Thực hiện|Tỷ lệ")
        for text, short, size in (
            ("HSCV cấp xã/HSCV cấp xã xử lý trên môi trường mạng", "work_c", 120),
            ("Hồ sơ TTHC đã giải quyết/giải quyết trước và đúng hạn", "time", 150),
            ("Hồ sơ TTHC phát sinh/chứng thực điện tử", "copies", 150),
        ):
            part, whole = p.some(size, 2 * size, 0.1 if short == "copies" else 0.8, 0.3 if short == "copies" else 1)
            p.row(text, whole, part, part / whole, fmt="0.0%")
            p.see(short, code, "2023-Q4", part, whole)
            p.row(f"(đối chiếu: {p.rng.randint(1, 9)})")
            p.ws.row_dimensions[p.at - 1].hidden = True
    return p.done()


def long_by_month() -> Case:
    """Year, month, unit code, indicator, value; a few rows about what the plan doesn't ask."""
    p = Pen("export_chitieu_2023_T6_T7.xlsx", "long form, one rate a row", "data")
    p.lines("Năm|Tháng|Mã đơn vị|Tên đơn vị|Tên chỉ tiêu|Giá trị (%)")
    names = {
        "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn": "time",
        "Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến": "online",
        "Tỷ lệ hồ sơ TTHC quá hạn": "",
        "Tỷ lệ cuộc họp trực tuyến": "meetings",
    }
    for month in (6, 7):
        for code, unit in {"SXD": "Sở Xây dựng", "SKHDT": "Sở KH&ĐT", "BDT": "Ban Dân tộc"}.items():
            late = round(p.rng.uniform(0.1, 4), 2)
            for name, short in names.items():
                rate = {"time": 100 - late, "": late}.get(short, round(p.rng.uniform(38, 47), 2))
                p.row(2023, month, code, unit, name, round(rate, 2))
                if short:
                    p.see(short, code, f"2023-{month:02d}", v=round(rate, 2))
    return p.done()


def long_with_counts() -> Case:
    """Numerator and denominator in columns, the period in words, the columns in an order of its own."""
    p = Pen("du lieu goc CCHC (xuat tu he thong).xlsx", "long form with counts and period in words", "Báo cáo")
    p.lines("DỮ LIỆU XUẤT NGÀY 05/10/2023 08:15")
    p.lines("Chỉ tiêu|Đơn vị báo cáo|Kỳ|Mẫu số|Tử số|Kết quả (%)|Trạng thái duyệt")
    names = {
        "Tỷ lệ phản ánh, kiến nghị được xử lý dứt điểm": ("feedback", 9, 30),
        "Tỷ lệ thôn, tổ dân phố thuộc diện đã được sắp xếp": ("hamlets", 6, 25),
        "Tỷ lệ giải ngân vốn đầu tư công": ("money", 50_000, 90_000),
    }
    first: dict[tuple[str, str], tuple[int, int]] = {}
    for period, text in {"2023-Q2": "Quý II/2023", "2023-9M": "9 tháng năm 2023"}.items():
        for code, unit in {"058": "UBND thành phố Bắc Kạn", "065": "UBND huyện Chợ Mới"}.items():
            for name, (short, low, high) in names.items():
                part, whole = first.setdefault((code, short), p.some(low, high, 0.5, 0.8))
                if period == "2023-9M":
                    part, whole = (part + whole, 2 * whole + 1) if short == "feedback" else (round(part * 1.15), whole)
                p.row(name, unit, text, whole, part, vn(pc(part, whole, 2), 2), "Đã duyệt")
                p.see(short, code, period, part, whole)
    return p.done()


def long_text_file() -> Case:
    """A text file with semicolons, decimal commas and the district beside each commune; one rate out of range."""
    p = Pen("xa_phuong_hailong_2023Q3.csv", "long form, text file, communes with their district")
    stream = io.StringIO()
    out = csv.writer(stream, delimiter=";")
    out.writerow(["Kỳ báo cáo", "Huyện", "Xã", "Chỉ tiêu", "Kết quả (%)"])
    units = {"02101": "Chợ Mới/Thanh Mai", "02104": "Chợ Mới/Cao Kỳ", "01942": "Ngân Sơn/Bằng Vân", "02143": "Na Rì/Lương Thượng"}  # fmt: skip
    names = {
        "Mức độ hài lòng về giải quyết TTHC": "happy",
        "Mức độ hài lòng đối với sự phục vụ của cơ quan hành chính nhà nước": "happy_service",
        "Tỷ lệ hồ sơ TTHC thanh toán trực tuyến": "pay",
    }
    for code, unit in units.items():
        for name, short in names.items():
            rate = round(p.rng.uniform(72, 98) if short != "pay" else p.rng.uniform(30, 55), 1)
            bad = (code, short) == ("01942", "pay")
            out.writerow(["Quý III/2023", *unit.split("/"), name, "412,5" if bad else vn(rate)])
            if not bad:
                p.see(short, code, "2023-Q3", v=rate)
    p.case.data = stream.getvalue().encode("utf-8-sig")
    return p.case


def long_by_quarter() -> Case:
    """Rows by commune and quarter with a filter's merged cells; a row that says it had no cases."""
    p = Pen("TP Bac Kan_PAKN va HSCV.xlsx", "long form with merged units, no cases", "2023")
    p.lines("THÀNH PHỐ BẮC KẠN - THEO DÕI PHẢN ÁNH, KIẾN NGHỊ CÁC PHƯỜNG NĂM 2023")
    p.lines("Phường|Quý|Năm|Tổng số PAKN tiếp nhận|Số PAKN đã xử lý dứt điểm|Tỷ lệ xử lý dứt điểm (%)")
    for code, name in {"01834": "P. Nguyễn Thị Minh Khai", "01837": "P. Sông Cầu", "01846": "P. Huyền Tụng"}.items():
        top = p.at
        for quarter, text in enumerate(("I", "II", "III"), 1):
            if (code, quarter) == ("01837", 2):
                p.fault("no_cases", "zero_denominator", row=p.row(None, text, 2023, 0, 0, "Không phát sinh"))
                p.see("feedback", code, "2023-Q2", v=None)
                continue
            part, whole = p.some(2, 12, 0.6, 1)
            p.row(name if quarter == 1 else None, text, 2023, whole, part, pc(part, whole))
            p.see("feedback", code, f"2023-Q{quarter}", part, whole)
        p.ws.merge_cells(start_row=top, end_row=top + 2, start_column=1, end_column=1)
    return p.done()


def reports() -> Iterator[Case]:
    for build in (sheet_a_district, sheet_a_month, sheet_an_area, last_months_copy, sheet_a_commune):
        yield build()
    for build in (long_by_month, long_with_counts, long_text_file, long_by_quarter):
        yield build()
