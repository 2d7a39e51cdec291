"""Year-end workbooks of many sheets, long lists, quarters across, and workbooks about something else."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.t.paper import CHANCE, DEPARTMENTS, DISTRICTS, Paper, part, rate, vn

AREAS = (
    ("CĐĐH", "direction.tasks_completed", "nhiệm vụ trong kế hoạch CCHC", "đã hoàn thành", "nhiệm vụ"),
    ("Thể chế", "institutions.documents_lawful", "văn bản QPPL đã ban hành", "ban hành đúng quy định", "văn bản QPPL"),
    ("Bộ máy", "apparatus.hamlets_rearranged", "thôn, tổ dân phố phải sắp xếp", "đã sắp xếp", "thôn, tổ dân phố"),
    ("TCC", "public_finance.assets_by_norm", "cơ quan, đơn vị quản lý, sử dụng tài sản công",
     "quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức", "cơ quan, đơn vị"),
)  # fmt: skip


def sheets_of_areas() -> Case:
    paper = Paper("BC CCHC nam 2023 huyen Bach Thong.xlsx", "one district, one sheet an area", "Bìa")
    paper.lines("UBND HUYỆN BẠCH THÔNG\nHỆ THỐNG BIỂU KÈM BÁO CÁO CCHC NĂM 2023\nNgày nộp: 19/12/2023")
    for title, indicator, whole_text, done_text, noun in AREAS:
        paper.sheet(title)
        paper.lines("Đơn vị báo cáo: UBND huyện Bạch Thông\nKỳ báo cáo: Năm 2023")
        paper.head("TT|Nội dung|ĐVT|Năm 2022|Năm 2023")
        pairs = [part(20, 40), part(20, 40)]
        paper.row(1, f"Tổng số {whole_text}", noun, *[whole for _, whole in pairs])
        paper.row(2, f"Số {noun} {done_text}", noun, *[done for done, _ in pairs])
        paper.row(3, f"Tỷ lệ {noun} {done_text}", "%", *[rate(*pair, 1) for pair in pairs])
        for (done, whole), period in zip(pairs, ("2022", "2023"), strict=True):
            value = 100 * done / whole
            paper.expect(indicator, "063", value, period, done, whole, optional=period == "2022")
    return paper.done()


def long_list() -> Case:
    paper = Paper("xuat_so_lieu_quy4_va_nam.xlsx", "long form of a program", "data", "2023-Q4")
    paper.head("Năm|Kỳ|Mã đơn vị|Tên đơn vị|Chỉ tiêu|Tử số|Mẫu số|Giá trị (%)")
    kinds = (
        ("Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", "procedures.on_time"),
        ("Tỷ lệ phản ánh, kiến nghị được xử lý dứt điểm", "procedures.feedback_resolved"),
    )
    for told, period in (("Quý IV", "2023-Q4"), ("Năm", "2023")):
        for code, name in list(DISTRICTS.items())[1:7]:
            for text, indicator in kinds:
                above, whole = part(200, 900, 0.8) if told != "Năm" else part(1900, 3600, 0.8)
                paper.row(2023, told, code, f"Huyện {name}", text, above, whole, rate(above, whole))
                paper.expect(indicator, code, 100 * above / whole, period, above, whole)
    row = paper.row(2023, "Năm", "066", "Huyện Na Rì", kinds[1][0], 0, 0, "#DIV/0!")
    paper.plant("zero_denominator no_cases", row)
    paper.expect(kinds[1][1], "066", None, "2023")
    return paper.done()


def quarters_across() -> Case:
    paper = Paper("Họp trực tuyến các quý năm 2023.xlsx", "one indicator, quarters across", "Họp TT")
    paper.lines("VĂN PHÒNG UBND TỈNH\nTỶ LỆ CUỘC HỌP TỔ CHỨC TRỰC TUYẾN CỦA CÁC SỞ NĂM 2023\nĐVT: %")
    paper.head("""
STT|Đơn vị|Tỷ lệ cuộc họp trực tuyến theo quý|<|<|<|Chỉ tiêu năm 2023
^|^|Quý I|Quý II|Quý III|Quý IV|^
""")
    for number, (code, name) in enumerate(DEPARTMENTS.items(), 1):
        values = [CHANCE.randint(250, 700) / 10 for _ in range(4)]
        paper.row(number, name, *[vn(value, 1) for value in values], 40)
        for quarter, value in enumerate(values, 1):
            paper.expect("digital_government.online_meetings", code, value, f"2023-Q{quarter}")
    return paper.done()


def last_months_across() -> Case:
    paper = Paper("Chậm - số liệu T10,T11,T12 các huyện.xlsx", "months across, one hidden", "Đúng hạn")
    paper.lines("TỶ LỆ GIẢI QUYẾT HỒ SƠ TTHC TRƯỚC VÀ ĐÚNG HẠN (%)\nCác tháng cuối năm 2023 (nộp chậm)")
    paper.head("TT|Huyện/TP|Tháng 10|Tháng 11|Tháng 12|Số hồ sơ quá hạn T12")
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        values = [CHANCE.randint(9300, 9990) / 100 for _ in range(3)]
        paper.row(number, "TP Bắc Kạn" if code == "058" else name, *values, CHANCE.randint(0, 9))
        for month, value in zip((10, 11, 12), values, strict=True):
            paper.expect("procedures.on_time", code, value, f"2023-{month}")
    paper.page.column_dimensions["F"].hidden = True
    return paper.done()


def digital_office_of_the_province() -> Case:
    paper = Paper("STTTT bao cao 9 thang chinh quyen so.xlsx", "province, ratios in one cell", "PL1", "2023-9M")
    paper.lines("""
SỞ THÔNG TIN VÀ TRUYỀN THÔNG
SỐ LIỆU CHÍNH QUYỀN SỐ TOÀN TỈNH BẮC KẠN 9 THÁNG NĂM 2023
Phạm vi số liệu: toàn tỉnh
""")
    paper.head("TT|Tên chỉ tiêu|Kết quả|Mục tiêu 2023")
    rows = (
        ("Tỷ lệ hệ thống thông tin của tỉnh đã kết nối, liên thông", "systems_connected", 8, 21, "30%"),
        ("Tỷ lệ TTHC đủ điều kiện được cung cấp DVCTT toàn trình", "full_online_procedures", 742, 789, "100%"),
        ("Tỷ lệ TTHC toàn trình được tích hợp lên Cổng DVC quốc gia", "procedures_on_national_portal", 603, 742, "70%"),
        ("Tỷ lệ hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng", "work_records_province", 18240, 18702, "100%"),
    )
    for number, (text, indicator, done, whole, goal) in enumerate(rows, 1):
        paper.row(number, text, f"{vn(done)}/{vn(whole)} ({vn(100 * done / whole, 1)}%)", goal)
        counts = (100 * done / whole, None, done, whole)
        paper.expect(f"digital_government.{indicator}", "06", *counts)
    paper.lines("\nGhi chú: đơn vị chủ trì tổng hợp là Sở Thông tin và Truyền thông.")
    return paper.done()


def documents_of_districts() -> Case:
    paper = Paper("Van ban QPPL cap huyen 2023.xlsx", "districts, documents, a doubtful total", "QPPL")
    paper.lines("SỞ TƯ PHÁP\nKẾT QUẢ XỬ LÝ VĂN BẢN QPPL SAU RÀ SOÁT CỦA CÁC HUYỆN, THÀNH PHỐ\nNĂM 2023")
    paper.head("TT|Huyện, thành phố|Số VB QPPL phải xử lý sau rà soát|Số VB QPPL đã xử lý sau rà soát|Còn lại")
    table = []
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        done, due = part(4, 19, 0.4)
        paper.row(number, "Thành phố Bắc Kạn" if code == "058" else f"Huyện {name}", due, done, due - done)
        paper.expect("institutions.documents_reviewed", code, 100 * done / due, None, done, due)
        table.append((due, done))
    due, done = (sum(column) for column in zip(*table, strict=True))
    row = paper.row(None, "Tổng cộng", due + 11, done, due + 11 - done)
    paper.plant("total_mismatch", row)
    return paper.done()


def report_without_a_period() -> Case:
    paper = Paper("Cơ cấu công chức viên chức theo VTVL.xlsx", "no period told anywhere", "Sheet2")
    paper.lines("CƠ CẤU CÔNG CHỨC, VIÊN CHỨC THEO VỊ TRÍ VIỆC LÀM CỦA CÁC HUYỆN")
    paper.head("""
TT|Huyện|Cơ quan hành chính|<|Đơn vị sự nghiệp công lập|<
^|^|Tổng số|Có cơ cấu công chức phù hợp VTVL|Tổng số|Có cơ cấu viên chức phù hợp VTVL
""")
    for number, name in enumerate(list(DISTRICTS.values())[1:], 1):
        (a, b), (c, d) = part(11, 13, 0.9), part(30, 50, 0.8)
        paper.row(number, f"Huyện {name}", b, a, d, c)
    paper.plant("unknown_period")
    return paper.done()


OTHERS = (
    ("Danh sách khen thưởng cuối năm 2023.xlsx", "Khen thưởng", "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2023",
     "TT|Họ và tên|Chức vụ|Hình thức khen|Tiền thưởng (đồng)", "Nguyễn Văn Hòa|Chuyên viên|Giấy khen|540.000"),
    ("Thu ngân sách 9 tháng các huyện.xlsx", "Thu NS", "KẾT QUẢ THU NGÂN SÁCH 9 THÁNG NĂM 2023",
     "TT|Huyện|Dự toán thu|Thực hiện thu|Tỷ lệ thu/dự toán (%)", "Huyện Ba Bể|25.000|21.300|85,2"),
    ("Lich truc Tet Duong lich 2024.xlsx", "Lịch trực", "LỊCH TRỰC TẾT DƯƠNG LỊCH NĂM 2024",
     "TT|Ngày|Lãnh đạo trực|Chuyên viên trực|Điện thoại", "30/12/2023|Hoàng Thị Mai|Lý Văn Đức|0209.3870.111"),
    ("Ty le ho ngheo quy IV.xlsx", "Hộ nghèo", "KẾT QUẢ RÀ SOÁT HỘ NGHÈO, CẬN NGHÈO QUÝ IV NĂM 2023",
     "TT|Xã|Tổng số hộ|Số hộ nghèo|Tỷ lệ hộ nghèo (%)", "Xã Khang Ninh|1.020|211|20,69"),
)  # fmt: skip


def others() -> Iterator[Case]:
    for name, sheet, title, head, line in OTHERS:
        paper = Paper(name, "about something else", sheet)
        paper.row(title)
        paper.head(head)
        paper.lines(f"1|{line}")
        paper.plant("no_indicator no_table")
        yield paper.done()


def reports() -> Iterator[Case]:
    makers = (
        sheets_of_areas, long_list, quarters_across, last_months_across,
        digital_office_of_the_province, documents_of_districts, report_without_a_period,
    )  # fmt: skip
    for make in makers:
        yield make()
    yield from others()
