"""Long form: one figure a row."""

from collections.abc import Iterator
from random import Random

from tests.corpus.truth import Case
from tests.corpus.unseen.r.facts import comma, districts
from tests.corpus.unseen.r.kit import IDS, Book


def reports() -> Iterator[Case]:
    rng = Random("r: long form")
    for build in (months, counts, codes, plain, text, finance):
        yield build(rng)


def months(rng: Random) -> Case:
    book = Book("xuat_so_lieu_2023.csv", "csv with semicolons: year, month, unit, indicator, value")
    lines = ["Năm;Tháng;Đơn vị;Chỉ tiêu;Giá trị (%)"]
    wording = {
        "on_time": "Hồ sơ TTHC giải quyết trước, đúng hạn",
        "online_applications": "Hồ sơ TTHC trực tuyến trên tổng hồ sơ giải quyết",
        "": "Hồ sơ TTHC quá hạn",
    }
    for month in (1, 2):
        for label, unit in districts("Huyện {}", "061 064 066"):
            for short, name in wording.items():
                value = round(
                    rng.uniform(*{"on_time": (93, 100), "online_applications": (30, 60)}.get(short, (0, 7))), 1
                )
                lines.append(f"2023;{month};{label};{name};{comma(value)}")
                if short:
                    book.take(short, unit, f"2023-{month:02d}", value)
    book.case.data = ("\ufeff" + "\r\n".join(lines) + "\r\n").encode()
    return book.case


def counts(rng: Random) -> Case:
    book = Book(
        "Du lieu CBCC cap xa (dang dong).xlsx", "numerator and denominator in columns, a row twice with another value"
    )
    sheet = book.sheet("Data", "Số liệu cán bộ, công chức cấp xã năm 2023")
    sheet.row("STT", "Đơn vị", "Kỳ", "Tên chỉ tiêu", "Tử số", "Mẫu số", "Tỷ lệ (%)", "Người nhập")
    number = 0
    names = {
        "commune_staff_university": "Tỷ lệ CBCC cấp xã có trình độ đại học trở lên",
        "commune_cadres_intermediate": "Tỷ lệ cán bộ cấp xã đạt trình độ trung cấp trở lên",
    }
    for label, unit in districts("UBND huyện {}", "060 061 062 063 066"):
        for short, name in names.items():
            number += 1
            whole = rng.randint(200, 330) if short.endswith("university") else rng.randint(90, 150)
            part = round(whole * rng.uniform(0.6, 0.97))
            sheet.row(number, label, "Năm 2023", name, part, whole, round(100 * part / whole, 1), "Hoàng T.")
            twice = (unit, short) == ("063", "commune_staff_university")
            book.take(short, unit, "2023", part, whole, flags="?~" if twice else "")
            if twice:
                again = sheet.row(
                    number, label, "Năm 2023", name, part - 17, whole, round(100 * (part - 17) / whole, 1), "Lê V."
                )
                book.fault("duplicate", sheet, again)
    return book.done()


def codes(rng: Random) -> Case:
    book = Book("LRIS_export_Q3.xlsx", "unit codes, quarters in a column, values as text with a sign")
    sheet = book.sheet("export", left=1)
    sheet.row("MA_DV", "KY_BC", "CHI_TIEU", "DVT", "KET_QUA", "TRANG_THAI")
    names = {
        "periodic_reports_shared": "Báo cáo định kỳ cập nhật trên HTTT báo cáo của tỉnh",
        "work_records_province": "HSCV cấp tỉnh xử lý trên môi trường mạng",
        "satisfaction": "Tỷ lệ hài lòng về giải quyết TTHC",
    }
    for unit in ("SNV", "STC", "SXD", "SKHCN", "BDT"):
        for short, name in names.items():
            value = round(rng.uniform(80, 100), 2)
            empty = (unit, short) == ("BDT", "satisfaction")
            sheet.row(unit, "Quý 3/2023", name, "%", "Không phát sinh" if empty else f"{comma(value, 2)}%", "Đã duyệt")
            book.take(short, unit, "2023-Q3", None if empty else value)  # type: ignore[arg-type]
    lost = sheet.row("SNGV", "Quý 3/2023", names["satisfaction"], "%", "93,10%", "Chờ duyệt")
    book.fault("unknown_unit", sheet, lost)
    return book.done()


def plain(rng: Random) -> Case:
    book = Book("tong hop so lieu khong dau.xlsx", "no diacritics; a row whose period cannot be told")
    sheet = book.sheet("Sheet1", left=2)
    sheet.row("Thang", "Nam", "Ten don vi", "Ten chi tieu", "Ty le (%)")
    names = {
        "feedback_resolved": "Phan anh, kien nghi duoc xu ly dut diem",
        "online_payment": "Ho so TTHC thanh toan truc tuyen",
        "documents_lawful": "Van ban QPPL ban hanh dung quy dinh",
    }
    plain_names = {"058": "TP Bac Kan", "060": "Pac Nam", "062": "Ngan Son", "065": "Cho Moi"}
    for unit, label in plain_names.items():
        for short, name in names.items():
            value = round(rng.uniform(40, 100), 1)
            sheet.row(6, 2023, label, name, value)
            book.take(short, unit, "2023-06", value)
    lost = sheet.row("?", None, "Ba Be", names["online_payment"], 44.1)
    book.fault("unknown_period unknown_unit not_a_number", sheet, lost)
    return book.done()


def text(rng: Random) -> Case:
    book = Book(
        "Chi so CCHC cac huyen nam 2023 - dang bang dai.xlsx", "indicator in groups above its units, long and narrow"
    )
    sheet = book.sheet("2023", "Kết quả năm 2023 theo từng chỉ tiêu", "")
    sheet.row("Chỉ tiêu", "Đơn vị", "Số đã thực hiện", "Tổng số", "Tỷ lệ")
    names = {
        "tasks_completed": "Nhiệm vụ trong Kế hoạch CCHC đã hoàn thành",
        "agencies_inspected": "Cơ quan, đơn vị đã được kiểm tra CCHC",
        "documents_reviewed": "Văn bản QPPL đã xử lý sau rà soát",
        "online_users_identified": "Người dùng DVCTT được định danh, xác thực điện tử",
    }
    for short, name in names.items():
        for label, unit in districts("Huyện {}", "061 063 065"):
            whole = rng.randint(1500, 3000) if "users" in short else rng.randint(11, 40)
            part = round(whole * rng.uniform(0.3, 1))
            sheet.row(name, label, part, whole, f"{comma(100 * part / whole)}%")
            book.take(short, unit, "2023", part, whole)
    return book.done()


def finance(rng: Random) -> Case:
    book = Book(
        "STC - tai san cong, bien che - 9T.xlsx", "departments by abbreviation, rate as fraction with percent format"
    )
    sheet = book.sheet("9T2023", "Kỳ báo cáo: 9 tháng năm 2023")
    sheet.row("TT", "Cơ quan", "Nội dung chỉ tiêu", "Kết quả")
    names = {
        "assets_by_norm": "Tỷ lệ cơ quan, đơn vị trực thuộc dùng tài sản công đúng tiêu chuẩn, định mức",
        "staff_within_quota": "Tỷ lệ biên chế có mặt/biên chế giao",
        "employees_by_position": "Tỷ lệ đơn vị có cơ cấu viên chức đúng VTVL",
        "officials_by_position": "Tỷ lệ cơ quan có cơ cấu công chức đúng VTVL",
        "": "Tỷ lệ tiết kiệm chi thường xuyên",
    }
    number = 0
    for label, unit in (("Sở Y tế", "SYT"), ("Sở GDĐT", "SGDDT"), ("Sở NN và PTNT", "SNNPTNT")):
        for short, name in names.items():
            number += 1
            value = round(rng.uniform(0.8, 1), 4)
            row = sheet.row(number, label, name, value, form="0.00%")
            if (unit, short) == ("SGDDT", "assets_by_norm"):
                sheet.ws.cell(row, 4).value = 10.4
                book.fault("out_of_range", sheet, row)
            elif short in IDS:
                book.take(short, unit, "2023-9M", round(100 * value, 2))
    return book.done()
