"""Thanh tra, and whoever puts everything together."""

import csv
from collections.abc import Iterator
from io import StringIO

from tests.corpus.truth import Case
from tests.corpus.unseen.q.districts import MONTH, NINE, QUARTER
from tests.corpus.unseen.q.kit import DEPARTMENTS, DISTRICTS, Book, comma, files, named, part, some, summed


def _inspected() -> Case:
    book = Book(
        "Ket qua kiem tra CCHC 9 thang 2023.xlsx", "plain: inspection by district, planned and done", "Kiểm tra"
    )
    book.text(
        "ĐOÀN KIỂM TRA CẢI CÁCH HÀNH CHÍNH TỈNH",
        "KẾT QUẢ KIỂM TRA CCHC 9 THÁNG NĂM 2023",
        "(Theo Kế hoạch số 88/KH-UBND ngày 15/02/2023)",
    )
    book.heads(
        "STT | Đơn vị | Tổng số cơ quan, đơn vị | Số cơ quan, đơn vị theo kế hoạch kiểm tra | Số cơ quan, đơn vị đã được kiểm tra CCHC | Tỷ lệ cơ quan, đơn vị được kiểm tra (%) | Số vấn đề phát hiện | Đã khắc phục"
    )
    facts = {}
    for code in DISTRICTS:
        counts = part(book.rnd, 22, 40, 0.2)
        facts[code] = counts | {"plan": min(counts["d"], counts["n"] + 2), "found": book.rnd.randint(3, 12)}
    wanted = {"agencies_inspected": "n/d"}
    book.rows("# | @ | d | plan | n | n/d:1 | found | found", named(DISTRICTS, "Huyện "), facts, NINE, wanted)
    book.one(
        "# | @ | d | plan | n | n/d:1 | found | found", None, "Toàn tỉnh", "06", summed(facts.values()), NINE, wanted
    )
    return book.done()


def _petitions() -> Case:
    book = Book("Tiep cong dan, don thu Q3-2023.xlsx", "complaints and denunciations: nothing of the plan", "Đơn thư")
    book.text("THANH TRA TỈNH BẮC KẠN", "KẾT QUẢ TIẾP CÔNG DÂN, GIẢI QUYẾT KHIẾU NẠI, TỐ CÁO QUÝ III NĂM 2023", "")
    book.heads(
        "STT | Đơn vị | Lượt tiếp công dân | Số đơn khiếu nại | Số đơn tố cáo | Đơn đã giải quyết | Tỷ lệ giải quyết đơn (%)"
    )
    for index, label in enumerate(named(DISTRICTS, "UBND huyện ").values(), 1):
        counts = part(book.rnd, 4, 30, 0.5)
        book.line(
            index, label, counts["d"] * 3, counts["d"] - 1, 1, counts["n"], round(100 * counts["n"] / counts["d"], 1)
        )
    return book.done()


def _tasks() -> Case:
    book = Book(
        "Tong hop nhiem vu KH CCHC 2023 (9T).xlsx", "tasks of every unit, with the slips of a long list", "Nhiệm vụ"
    )
    book.text("TỔNG HỢP TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH", "9 THÁNG NĂM 2023", "")
    book.heads(
        "TT | Cơ quan, đơn vị chủ trì | Số nhiệm vụ được giao | Số nhiệm vụ đã hoàn thành | < | Đang thực hiện | Tỷ lệ nhiệm vụ hoàn thành (%)",
        "^ | ^ | ^ | Tổng số | Trong đó: quá thời hạn | ^ | ^",
    )
    columns = "# | @ | d | n | late | d-n | n/d:1"
    units = DEPARTMENTS | named(DISTRICTS, "UBND huyện ")
    for index, (code, label) in enumerate(units.items(), 1):
        counts = part(book.rnd, 5, 24, 0.5) | {"late": 0}
        if code == "SXD":
            row = book.line(
                index, label, counts["d"], counts["d"] + 3, 0, 0, round(100 * (counts["d"] + 3) / counts["d"], 1)
            )
            book.fault("numerator_exceeds_denominator out_of_range", row)
        elif code == "SKHCN":
            rate = round(100 * counts["n"] / counts["d"], 1)
            row = book.line(index, label, counts["d"], counts["n"], 0, counts["d"] - counts["n"], round(rate - 21.4, 1))
            book.fault("rate_mismatch", row)
            book.want("tasks_completed", code, NINE, "n/d", counts, sure=False)
        elif code == "BQLKCN":
            row = book.line(index, label, 0, 0, 0, 0, "#DIV/0!")
            book.fault("zero_denominator no_cases not_a_number", row)
            book.rate("tasks_completed", code, NINE, None, optional=True)
        else:
            book.one(columns, index, label, code, counts, NINE, {"tasks_completed": "n/d"})
    row = book.line(28, "Chi cục Văn thư - Lưu trữ", 4, 4, 0, 0, 100)
    book.fault("unknown_unit", row)
    return book.done()


_SHEETS = (
    ("I. Chỉ đạo", "reports_on_time", "Số báo cáo CCHC phải gửi | Số báo cáo CCHC gửi đúng hạn | Tỷ lệ báo cáo gửi đúng hạn (%)", 7),
    ("II. Thể chế", "documents_lawful", "Số VBQPPL đã ban hành | Số VBQPPL ban hành đúng quy định | Tỷ lệ VBQPPL đúng quy định (%)", 6),
    ("III. TTHC", "on_time", "Số hồ sơ TTHC đã giải quyết | Số hồ sơ giải quyết trước và đúng hạn | Tỷ lệ trước và đúng hạn (%)", 4000),
    ("IV. Bộ máy", "hamlets_rearranged", "Thôn, TDP thuộc diện sắp xếp | Thôn, TDP đã sắp xếp | Tỷ lệ đã sắp xếp (%)", 20),
    ("V. Công vụ", "commune_staff_university", "Tổng số CBCC cấp xã | CBCC cấp xã có trình độ đại học trở lên | Tỷ lệ (%)", 300),
    ("VI. Tài chính", "investment_disbursed", "Kế hoạch vốn ĐTC được giao (tr.đ) | Số vốn ĐTC đã giải ngân (tr.đ) | Tỷ lệ giải ngân (%)", 90000),
    ("VII. CQĐT", "work_records_district", "Tổng số HSCV cấp huyện | HSCV cấp huyện xử lý trên môi trường mạng | Tỷ lệ (%)", 1500),
)  # fmt: skip


def _areas() -> Case:
    book = Book(
        "TONG HOP CCHC 9 THANG NAM 2023 - 8 huyen TP.xlsx", "a sheet an area, one plain table each", "Thuyết minh"
    )
    book.text(
        "Tổng hợp từ báo cáo của 8 huyện, thành phố", "Kỳ báo cáo: 9 tháng năm 2023", "Người tổng hợp: Lường Văn Khoa"
    )
    for title, name, heads, size in _SHEETS:
        book.sheet(title)
        book.text(f"{title.upper()} - SỐ LIỆU 9 THÁNG NĂM 2023", "")
        book.heads(f"STT | Huyện, thành phố | {heads} | Xếp hạng")
        facts = {
            code: part(book.rnd, max(3, size // 2), size, 0.96 if name == "on_time" else 0.7)
            | {"rank": book.rnd.randint(1, 8)}
            for code in DISTRICTS
        }
        book.rows("# | @ | d | n | n/d:2 | rank", DISTRICTS, facts, NINE, {name: "n/d"})
    return book.done()


def _units() -> Case:
    book = Book(
        "So lieu quy III-2023 tung huyen.xlsx",
        "a sheet a district, its name on the tab only, the period in the file's name",
        "x",
    )
    book.workbook.remove(book.ws)
    for code, label in some(DISTRICTS, "060 063 064 065").items():
        book.sheet(f"H. {label}")
        book.heads("TT | Nội dung chỉ tiêu | Mục tiêu | Thực hiện (%)")
        for index, (name, words, target) in enumerate(
            [
                ("on_time", "Tỷ lệ hồ sơ TTHC giải quyết trước hạn, đúng hạn", 95),
                ("online_payment", "Tỷ lệ HS TTHC thanh toán trực tuyến", 50),
                ("online_applications", "Tỷ lệ HS TTHC nộp trực tuyến", 30),
                ("satisfaction", "Mức độ hài lòng của người dân về giải quyết TTHC", 90),
            ],
            1,
        ):
            value = round(book.rnd.uniform(target - 5, min(100, target + 9)), 1)
            book.line(index, words, target, comma(value))
            book.rate(name, code, QUARTER, value)
    return book.done()


def _written() -> Case:
    case = Case(
        name="xuat_du_lieu_thang_9_2023.csv", data=b"", shape="long form as text with semicolons and decimal commas"
    )
    book = Book(case.name, case.shape)
    out = StringIO()
    writer = csv.writer(out, delimiter=";")
    writer.writerow(["Kỳ báo cáo", "Đơn vị", "Chỉ tiêu", "Giá trị (%)"])
    for label, code in (
        ("UBND huyện Bạch Thông", "063"),
        ("UBND huyện Chợ Đồn", "064"),
        ("TP. Bắc Kạn", "058"),
        ("Sở Y tế", "SYT"),
    ):
        for name, words in (
            ("on_time", "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn"),
            ("online_payment", "Tỷ lệ hồ sơ TTHC thanh toán trực tuyến nghĩa vụ tài chính"),
        ):
            value = round(book.rnd.uniform(*((94, 99) if name == "on_time" else (40, 70))), 1)
            writer.writerow(["Tháng 9/2023", label, words, comma(value)])
            book.rate(name, code, MONTH, value)
    book.case.data = out.getvalue().encode("utf-8-sig")
    return book.case


def _timeless() -> Case:
    book = Book("bieu mau da dien.xlsx", "no period anywhere", "Sheet1")
    book.text("BIỂU SỐ LIỆU CẢI CÁCH HÀNH CHÍNH", "Đơn vị: UBND huyện Ngân Sơn")
    book.heads("TT | Chỉ tiêu | Kết quả (%)")
    book.line(1, "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", 97.8)
    book.line(2, "Tỷ lệ hồ sơ TTHC thanh toán trực tuyến", 41.2)
    book.fault("unknown_period")
    return book.done()


def _twice() -> Case:
    book = Book(
        "TTTT thang 9 - hai cot ty le.xlsx",
        "two shares under the same words, a remark above a spare column",
        "Thanh toán",
    )
    book.text("TỶ LỆ THANH TOÁN TRỰC TUYẾN THÁNG 9/2023")
    book.heads("STT | Đơn vị | Tỷ lệ thanh toán trực tuyến (%) | Tỷ lệ thanh toán trực tuyến (%) | Ghi chú")
    for index, (code, label) in enumerate(named(DISTRICTS, "Huyện ").items(), 1):
        value = round(book.rnd.uniform(20, 70), 1)
        book.line(index, label, value, round(value + 6.3, 1), "theo VNPT" if index == 1 else None)
        book.rate("online_payment", code, MONTH, value, sure=False, optional=True)
    book.fault("ambiguous_column duplicate")
    return book.done()


def _summary() -> Case:
    book = Book(
        "Bang tong hop chung Q3.2023 (ban trinh).xlsx",
        "several indicators of all districts across, merged by area",
        "Quý III",
    )
    book.text(
        "SỞ NỘI VỤ",
        "BẢNG TỔNG HỢP KẾT QUẢ MỘT SỐ CHỈ TIÊU CCHC CỦA UBND CÁC HUYỆN, THÀNH PHỐ",
        "Quý III năm 2023 (đơn vị tính: %)",
    )
    book.heads(
        "TT | Đơn vị | Thủ tục hành chính | < | < | < | Chính quyền số | < | Tổng điểm | Xếp hạng",
        "^ | ^ | Hồ sơ giải quyết trước và đúng hạn | Hồ sơ thanh toán trực tuyến | Hồ sơ nộp trực tuyến | Hồ sơ quá hạn | Cuộc họp trực tuyến | HSCV cấp huyện trên môi trường mạng | ^ | ^",
    )
    for index, (code, label) in enumerate(named(DISTRICTS, "UBND huyện ").items(), 1):
        facts = files(book.rnd, 1000)
        values = {
            "on_time": round(100 - 100 * facts["late"] / facts["done"], 1), "online_payment": round(100 * facts["paid"] / facts["got"], 1),
            "online_applications": round(100 * facts["online"] / facts["done"], 1),
            "online_meetings": round(book.rnd.uniform(22, 60), 1), "work_records_district": round(book.rnd.uniform(85, 100), 1),
        }  # fmt: skip
        shown = list(values.values())
        row = book.line(index, label, *shown[:3], round(100 - shown[0], 1), *shown[3:], book.rnd.randint(60, 90), index)
        if code == "062":
            book.ws.cell(row, 7).value = "đang rà soát lại"
            values.pop("online_meetings")
            book.fault("not_a_number", row, 7)
        for name, value in values.items():
            book.rate(name, code, QUARTER, value)
    return book.done()


def _spans() -> Case:
    book = Book(
        "Cho Don - so sanh cac ky nam 2023.xlsx",
        "quarters, half and nine months across, last year and an estimate",
        "Các kỳ",
    )
    book.text("UBND HUYỆN CHỢ ĐỒN", "KẾT QUẢ MỘT SỐ CHỈ TIÊU CCHC QUA CÁC KỲ BÁO CÁO NĂM 2023", "Đơn vị tính: %", "")
    periods = {
        "2022": "Năm 2022",
        "2023-Q1": "Quý I",
        "2023-Q2": "Quý II",
        "2023-6M": "6 tháng đầu năm",
        QUARTER: "Quý III",
        NINE: "9 tháng",
    }
    book.heads(["STT", "Chỉ tiêu", *periods.values(), "Ước cả năm 2023", "Mục tiêu"])
    for index, (name, words, low, target) in enumerate(
        [
            ("on_time", "Tỷ lệ hồ sơ TTHC được giải quyết trước hạn và đúng hạn", 96, 95),
            ("online_payment", "Tỷ lệ hồ sơ TTHC thanh toán trực tuyến nghĩa vụ tài chính", 31, 50),
            ("work_records_district", "Tỷ lệ hồ sơ công việc cấp huyện xử lý trên môi trường mạng", 91, 100),
            ("feedback_resolved", "Tỷ lệ phản ánh, kiến nghị được xử lý dứt điểm", 90, 100),
        ],
        1,
    ):
        first, second, third = (round(book.rnd.uniform(low, low + 3), 1) for _ in range(3))
        half, nine = round((first + second) / 2, 1), round((first + second + third) / 3, 1)
        values = dict(zip(periods, (round(low - 2.5, 1), first, second, half, third, nine), strict=True))
        book.line(index, words, *values.values(), round(nine + 0.5, 1), target)
        for period, value in values.items():
            book.rate(name, "064", period, value, optional=period == "2022")
        book.rate(name, "064", "2023", round(nine + 0.5, 1), sure=False, optional=True)
    return book.done()


def reports() -> Iterator[Case]:
    for make in (_inspected, _petitions, _tasks, _areas, _units, _written, _timeless, _twice, _summary, _spans):
        yield make()
