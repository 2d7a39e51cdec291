"""Indicators in rows, units across."""

from collections.abc import Iterator
from random import Random

from tests.corpus.truth import Case
from tests.corpus.unseen.m.kit import DISTRICTS, Book, Row, foot, head, pair, vn


def nine_goals() -> Case:
    book, chance = (
        Book("Biểu tổng hợp chỉ tiêu CCHC các huyện (quý 3).xlsx", "rates in text, districts across"),
        Random("m8"),
    )
    rows: list[Row] = ["I|Chế độ công vụ|||||||||"]
    lines = (
        ("commune_staff_university", "Cán bộ, công chức cấp xã tốt nghiệp đại học trở lên (%)", 60, 88),
        ("", "Công chức cấp xã có chứng chỉ tin học (%)", 80, 99),
        ("II", "Chính quyền điện tử, chính quyền số", 0, 0),
        ("work_records_district", "Tỷ lệ HSCV cấp huyện được giải quyết trên môi trường mạng (%)", 90, 100),
        ("work_records_commune", "Tỷ lệ HSCV cấp xã được giải quyết trên môi trường mạng (%)", 70, 98),
        ("", "Tỷ lệ văn bản đi cấp xã được ký số (%)", 80, 100),
        ("online_meetings", "Tỷ lệ các cuộc họp được tổ chức theo hình thức trực tuyến (%)", 15, 60),
    )
    goals = {
        "commune_staff_university": 64,
        "work_records_district": 100,
        "work_records_commune": 85,
        "online_meetings": 40,
    }
    for number, (short, name, least, most) in enumerate(lines, 1):
        if short == "II":
            rows.append([short, name])
            continue
        row: list[str | int | float | None] = [number, name, None]
        for code in DISTRICTS:
            value = round(chance.uniform(least, most), 1)
            rough = (short, code) == ("work_records_commune", "060")
            value = 85 if rough else value
            row.append("gần 85" if rough else vn(value))
            if short:
                book.see(short, code, "2023-Q3", value, sure=not rough)
        row[2] = f">={goals.get(short, 90)}"
        rows.append(row)
    book.sheet(
        "TH",
        head(
            "TỈNH BẮC KẠN", "SỞ NỘI VỤ", "MỘT SỐ CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH CỦA CẤP HUYỆN", "Quí III/2023", width=11
        ),
        [
            "TT|Chỉ tiêu|KH tỉnh giao|Kết quả của các huyện, thành phố|<|<|<|<|<|<|<",
            ["^", "^", "^", *DISTRICTS.values()],
        ],
        rows,
        foot("Số liệu do UBND các huyện, thành phố tự chịu trách nhiệm.", "GIÁM ĐỐC", 11),
    )
    return book.case()


def communes() -> Case:
    book, chance = Book("Bach Thong_9T_HSCV va PAKN.xlsx", "counts in rows, communes across"), Random("m9")
    units = {"01969": "TT Phủ Thông", "01981": "Vũ Muộn", "02002": "Cao Sơn", "02008": "Cẩm Giàng", "02014": "Dương Phong", "02017": "Quang Thuận"}  # fmt: skip
    works = {code: pair(chance, 120, 460, 0.7) for code in units}
    heard = {code: pair(chance, 3, 15, 0.7) for code in units}
    heard["02002"] = (0, 0)
    for code in units:
        book.see("work_records_commune", code, "2023-9M", works[code])
        book.see("feedback_resolved", code, "2023-9M", heard[code])
    rows: list[Row] = [
        ["I", "Xử lý công việc trên mạng"],
        [1, "Tổng số hồ sơ công việc của xã phát sinh", "hồ sơ", *(works[c][1] for c in units)],
        [2, "Số hồ sơ công việc của xã đã xử lý trên môi trường mạng", "hồ sơ", *(works[c][0] for c in units)],
        ["", "Đạt tỷ lệ", "%", *(vn(100 * works[c][0] / works[c][1]) for c in units)],
        ["II", "Phản ánh, kiến nghị của người dân"],
        [1, "Tổng số PAKN đã tiếp nhận", "ý kiến", *(heard[c][1] or "Không phát sinh" for c in units)],
        [2, "Số PAKN đã xử lý dứt điểm", "ý kiến", *(heard[c][0] if heard[c][1] else "-" for c in units)],
        [3, "Số PAKN đang xử lý", "ý kiến", *(heard[c][1] - heard[c][0] if heard[c][1] else "-" for c in units)],
    ]
    book.sheet(
        "Phụ lục",
        [
            "UBND HUYỆN BẠCH THÔNG|<|<",
            "Phụ lục kèm theo Báo cáo số 655/BC-UBND ngày 18/9/2023|<|<|<|<|<|<|<|<",
            "KẾT QUẢ THỰC HIỆN CCHC TẠI MỘT SỐ XÃ, THỊ TRẤN TRONG 9 THÁNG ĐẦU NĂM 2023|<|<|<|<|<|<|<|<",
            "",
            ["Stt", "Nội dung", "ĐVT", *units.values()],
        ],
        rows,
    )
    return book.case()


def posts() -> Case:
    book, chance = (
        Book("Bien che - VTVL nam 2023.xlsx", "departments across, total of parts beside neighbours"),
        Random("m10"),
    )
    units = {"SNNPTNT": "Sở NN và PTNT", "SVHTTDL": "Sở VH,TT&DL", "SLDTBXH": "Sở LĐ - TB&XH", "STTTT": "Sở TT&TT"}
    rows: list[list[str | int | float | None]] = [
        [1, "Tổng biên chế được giao năm 2023"],
        [None, "- Trong đó: công chức"],
        [2, "Tổng biên chế có mặt tại thời điểm báo cáo"],
        [None, "- Trong đó: công chức"],
        [3, "Hợp đồng theo Nghị định 111/2022/NĐ-CP"],
        [4, "Tổng số đơn vị sự nghiệp công lập có viên chức"],
        [5, "Số đơn vị sự nghiệp có cơ cấu viên chức phù hợp VTVL"],
        [6, "Số người tinh giản biên chế trong năm"],
    ]
    for code in units:
        here, quota = pair(chance, 60, 340, 0.88)
        fitting, bodies = pair(chance, 3, 12, 0.7)
        late = code == "STTTT"
        present: list[str | int] = ["chưa chốt", "chưa chốt"] if late else [here, here // 3]
        extra, gone = chance.randint(3, 12), chance.randint(0, 4)
        for row, value in zip(rows, [quota, quota // 3, *present, extra, bodies, fitting, gone], strict=True):
            row.append(value)
        if not late:
            book.see("staff_within_quota", code, "2023", (here, quota))
        book.see("employees_by_position", code, "2023", (fitting, bodies))
    book.sheet(
        "Năm 2023",
        [
            "SỞ NỘI VỤ TỈNH BẮC KẠN",
            "BÁO CÁO TÌNH HÌNH QUẢN LÝ BIÊN CHẾ VÀ VỊ TRÍ VIỆC LÀM NĂM 2023",
            "(Chốt số liệu đến hết ngày 14/12/2023)",
            ["STT", "Nội dung", *units.values()],
        ],
        rows,
        foot("Chưa gồm biên chế sự nghiệp giáo dục.", "TP. TỔ CHỨC", 6),
    )
    book.fault("not_a_number", "Năm 2023", "Tổng biên chế có mặt tại thời điểm báo cáo")
    return book.case()


def two_quarters() -> Case:
    book, chance = (
        Book("So sanh Q2-Q3 mot so huyen.xlsx", "two periods under each unit, indicators in rows"),
        Random("m11"),
    )
    codes = ("061", "064", "065", "066")
    names: list[str] = [part for code in codes for part in (f"Huyện {DISTRICTS[code]}", "<")]
    lines = (
        ("on_time", "HS TTHC giải quyết trước và đúng hạn", 95, 100),
        ("", "HS TTHC giải quyết quá hạn", 0, 5),
        ("online_applications", "HS TTHC tiếp nhận trực tuyến", 30, 75),
        ("online_payment", "HS TTHC có thanh toán trực tuyến nghĩa vụ tài chính", 20, 70),
    )
    rows: list[Row] = []
    on_time: dict[str, float] = {}
    for number, (short, name, least, most) in enumerate(lines, 1):
        row: list[str | int | float | None] = [number, "Tỷ lệ " + name]
        for code in codes:
            for period in ("2023-Q2", "2023-Q3"):
                value = round(chance.uniform(least, most), 2)
                on_time[code + period] = value if short == "on_time" else on_time[code + period]
                value = value if short else round(100 - on_time[code + period], 2)
                row.append(round(value / 100, 4))
                if short:
                    book.see(short, code, period, value)
        rows.append(row)
    sheet = book.sheet(
        "Trang tính1",
        head(
            "UBND TỈNH BẮC KẠN",
            "VĂN PHÒNG",
            "KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH CỦA MỘT SỐ HUYỆN",
            "(So sánh quý III với quý II)",
            width=10,
        ),
        [["Số TT", "Nội dung", *names], ["^", "^", *["Quý II/2023", "Quý III/2023"] * 4]],
        rows,
        ["", "|Lưu ý: chỉ tính hồ sơ trên Hệ thống thông tin giải quyết TTHC tỉnh"],
    )
    for cells in sheet.iter_rows(min_row=9, max_row=12, min_col=3):
        for cell in cells:
            cell.number_format = "0.00%"
    return book.case()


def plan_and_done() -> Case:
    book, chance = Book("Kiểm tra CCHC 9 tháng.xlsx", "plan and result under each unit"), Random("m12")
    codes = ("060", "062", "063")
    lines = (
        ("tasks_completed", "Tỷ lệ hoàn thành nhiệm vụ theo Kế hoạch CCHC của huyện", 100, 60),
        ("agencies_inspected", "Tỷ lệ cơ quan, đơn vị, địa phương được kiểm tra công tác CCHC", 30, 20),
        ("reports_on_time", "Tỷ lệ BC CCHC định kỳ gửi đúng thời hạn", 100, 75),
        ("assets_by_norm", "Tỷ lệ CQ, ĐV sử dụng tài sản công đúng tiêu chuẩn, định mức", 100, 85),
    )
    rows: list[Row] = []
    for number, (short, name, goal, least) in enumerate(lines, 1):
        row: list[str | int | float | None] = [number, name, "%"]
        for code in codes:
            if (short, code) == ("agencies_inspected", "063"):
                row += [goal, "chưa tổng hợp"]
                continue
            value = round(chance.uniform(least, 100 if least > 60 else least + 20), 1)
            wrong = (short, code) == ("reports_on_time", "062")
            value = 975 if wrong else value
            row += [goal, value]
            book.see(short, code, "2023-9M", value, sure=not wrong, optional=wrong)
        rows.append(row)
    names = [part for code in codes for part in (f"H.{DISTRICTS[code]}", "<")]
    book.sheet(
        "Theo dõi",
        [
            "|SỞ NỘI VỤ - PHÒNG CẢI CÁCH HÀNH CHÍNH",
            "|Theo dõi chỉ đạo, điều hành CCHC và tài chính công ở cấp huyện, 9 tháng/2023",
            "",
            ["TT", "Tiêu chí theo dõi", "Đvt", *names],
            ["^", "^", "^", *["Chỉ tiêu", "Thực hiện"] * 3],
        ],
        rows,
        ["", "|Các huyện còn lại gửi sau ngày 20/9/2023"],
        left=2,
    )
    book.fault("not_a_number", "Theo dõi", lines[1][1])
    book.fault("out_of_range", "Theo dõi", lines[2][1])
    return book.case()


def reports() -> Iterator[Case]:
    """Reports with a column a unit."""
    for make in (nine_goals, communes, posts, two_quarters, plan_and_done):
        yield make()
