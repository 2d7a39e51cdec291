"""What four departments, the province's office and Sở Nội vụ itself sent in the ordinary way, and plain forms of other shapes."""

import random

from .kit import (
    COMMUNES,
    DISTRICTS,
    ON_TIME,
    Book,
    Line,
    Pile,
    comma,
    communes,
    counted,
    files,
    put,
    share,
    signed,
    small,
    table,
    top,
    total,
)

pile = Pile()
DEPARTMENTS = {"STNMT": "Sở TN&MT", "SLDTBXH": "Sở Lao động - TB&XH", "SCT": "Sở Công Thương", "SYT": "Sở Y tế"}


@pile.report("STNMT_06a_Quy3_2023.xlsx", "full form of cases, fields down, total above, one department")
def land_cases(b: Book, rng: random.Random) -> None:
    ws = b.sheet("II.06a")
    put(ws, 1, "Biểu số II.06a/VPCP/KSTT", bold=True)
    put(ws, 2, "Ban hành theo Thông tư số 01/2020/TT-VPCP ngày 21/10/2020")
    put(ws, 4, "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT TTHC", bold=True)
    put(ws, 5, "Kỳ báo cáo: Quý III/2023 (Từ ngày 15/6/2023 đến ngày 14/9/2023)")
    put(ws, 6, "- Đơn vị báo cáo: Sở Tài nguyên và Môi trường")
    put(ws, 7, "- Đơn vị nhận báo cáo: Văn phòng UBND tỉnh")
    put(ws, 8, "Đơn vị tính: Số hồ sơ TTHC", col=8)
    cols = [
        ("TT", "#"), ("Lĩnh vực, công việc giải quyết theo cấp", "@"), ("Số hồ sơ nhận giải quyết|Tổng số", "received"), ("Số hồ sơ nhận giải quyết|Trong kỳ", "new"),
        ("Số hồ sơ nhận giải quyết|Từ kỳ trước", "carried"), ("Số lượng hồ sơ đã giải quyết|Tổng số", "resolved"), ("Số lượng hồ sơ đã giải quyết|Trước hạn", "early"),
        ("Số lượng hồ sơ đã giải quyết|Đúng hạn", "in_time"), ("Số lượng hồ sơ đã giải quyết|Quá hạn", "late"), ("Số lượng hồ sơ đang giải quyết|Tổng số", "waiting"),
        ("Số lượng hồ sơ đang giải quyết|Trong hạn", "waiting-waiting_late"), ("Số lượng hồ sơ đang giải quyết|Quá hạn", "waiting_late"),
    ]  # fmt: skip
    fields: list[Line] = [
        (name, None, files(rng, most))
        for name, most in (
            ("Đất đai", 900),
            ("Môi trường", 40),
            ("Tài nguyên nước", 25),
            ("Địa chất và khoáng sản", 30),
            ("Đo đạc bản đồ", 15),
            ("Giao dịch bảo đảm", 600),
        )
    ]
    row = table(b, ws, 9, cols, [("Tổng số", "STNMT", total(fields)), *fields], [ON_TIME], numbers=True)
    put(ws, row + 1, "Người lập biểu", None, None, None, None, None, "Bắc Kạn, ngày 15 tháng 9 năm 2023")


@pile.report(
    "Sở TNMT - số liệu phục vụ BC CCHC 9 tháng.xlsx", "criteria down, result written as part/whole and rate", "2023-9M"
)
def land_criteria(b: Book, rng: random.Random) -> None:
    ws = b.sheet("Số liệu")
    row = top(ws, "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", "SỐ LIỆU PHỤC VỤ BÁO CÁO CCHC 9 THÁNG NĂM 2023", wide=5)
    row = put(ws, row, "TT", "Nội dung", "Kết quả thực hiện", "Mục tiêu năm 2023", "Ghi chú", bold=True)
    items = [
        ("tasks_completed", "Tỷ lệ hoàn thành nhiệm vụ CCHC được giao", 30, .6, .8, "100%"), ("procedures_on_national_portal", "Tỷ lệ TTHC toàn trình tích hợp Cổng DVCQG", 70, .7, .9, "70%"),
        ("full_online_procedures", "Tỷ lệ TTHC đủ điều kiện cung cấp DVCTT toàn trình", 90, .8, 1, "100%"), ("online_meetings", "Tỷ lệ cuộc họp trực tuyến", 60, .2, .5, "40%"),
        ("work_records_province", "Tỷ lệ hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng", 3000, .95, .99, "100%"), ("satisfaction_land_construction_investment", "Mức độ hài lòng về TTHC lĩnh vực đất đai, xây dựng, đầu tư", 300, .8, .95, "80%"),
    ]  # fmt: skip
    for number, (name, label, most, low, high, goal) in enumerate(items, 1):
        part, whole = share(rng, most, low, high)
        row = put(ws, row, number, label, f"{part}/{whole} ({comma(100 * part / whole)}%)", goal)
        b.say(name, "STNMT", part, whole)
    row = put(ws, row, len(items) + 1, "Số văn bản chỉ đạo về CCHC đã ban hành", "17")
    put(ws, row, len(items) + 2, "Số tin, bài tuyên truyền CCHC", "23/20 (115%)", "20")


@pile.report(
    "Báo cáo nhanh CCHC Sở LĐTBXH quý III-2023.xlsx", "criteria down, whole, part and rate in rows, with codes"
)
def labour_rows(b: Book, rng: random.Random) -> None:
    ws = b.sheet("Báo cáo")
    row = top(
        ws,
        "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
        "BÁO CÁO NHANH KẾT QUẢ CẢI CÁCH HÀNH CHÍNH",
        "Quý III năm 2023",
        wide=5,
    )
    row = put(ws, row, "Mã số", "Chỉ tiêu", "ĐVT", "Số liệu", "Nguồn", bold=True)
    items = [
        ("reviewed", "Tổng số TTHC được rà soát", "Số TTHC được rà soát có phương án đơn giản hóa", "Tỷ lệ TTHC rà soát có phương án đơn giản hóa", "TTHC", 24, .2, .4),
        ("on_time", "Tổng số hồ sơ đã giải quyết", "Số hồ sơ giải quyết trước và đúng hạn", "Tỷ lệ hồ sơ giải quyết trước và đúng hạn", "hồ sơ", 420, .98, 1),
        ("online_payment", "Tổng số hồ sơ thu phí", "Số hồ sơ thanh toán trực tuyến", "Tỷ lệ hồ sơ thanh toán trực tuyến", "hồ sơ", 90, .3, .7),
        ("assets_by_norm", "Tổng số đơn vị quản lý, sử dụng tài sản công", "Số đơn vị quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức", "Tỷ lệ đơn vị sử dụng tài sản công đúng tiêu chuẩn, định mức", "đơn vị", 9, 1, 1),
        ("periodic_reports_shared", "Tổng số báo cáo định kỳ", "Số báo cáo định kỳ cập nhật trên hệ thống thông tin báo cáo", "Tỷ lệ báo cáo định kỳ trên HTTT báo cáo", "báo cáo", 20, .8, 1),
    ]  # fmt: skip
    for number, (name, whole_label, part_label, rate_label, unit, most, low, high) in enumerate(items, 1):
        part, whole = share(rng, most, low, high)
        row = put(ws, row, f"{number:02d}.1", whole_label, unit, whole)
        row = put(ws, row, f"{number:02d}.2", part_label, unit, part, "Một cửa điện tử" if name == "on_time" else None)
        row = put(ws, row, f"{number:02d}.3", rate_label, "%", round(100 * part / whole, 2))
        b.say(name, "SLDTBXH", part, whole)
    signed(ws, row, "Bắc Kạn", "GIÁM ĐỐC", "Nguyễn Thị Ngọc", col=4)


@pile.report("SCT - ho so truc tuyen theo thang.xlsx", "one figure, months across, one department", "2023-Q3")
def trade_months(b: Book, rng: random.Random) -> None:
    ws = b.sheet("Năm 2023")
    put(ws, 1, "SỞ CÔNG THƯƠNG TỈNH BẮC KẠN", bold=True)
    put(ws, 3, "Theo dõi tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến các tháng năm 2023", bold=True)
    months = range(1, 10)
    drawn = [share(rng, 90, .4, .98) for _ in months]  # fmt: skip
    put(ws, 5, "Nội dung", *(f"Tháng {month}" for month in months), bold=True)
    put(ws, 6, "Tổng số hồ sơ giải quyết", *(whole for _, whole in drawn))
    put(ws, 7, "Số hồ sơ tiếp nhận trực tuyến", *(part for part, _ in drawn))
    put(ws, 8, "Tỷ lệ hồ sơ trực tuyến (%)", *(round(100 * part / whole, 1) for part, whole in drawn))
    for month, (part, whole) in zip(months, drawn, strict=True):
        b.say("online_applications", "SCT", part, whole, period=f"2023-{month:02d}")
    put(ws, 10, "Ghi chú: số liệu tính từ ngày 15 tháng trước đến ngày 14 tháng báo cáo.")


@pile.report("Sở Công Thương_kiểm tra CCHC và biên chế_9T.xlsx", "criteria down, whole, done, rate", "2023-9M")
def trade_criteria(b: Book, rng: random.Random) -> None:
    ws = b.sheet("Tổng hợp")
    row = top(ws, "SỞ CÔNG THƯƠNG", "TỔNG HỢP MỘT SỐ CHỈ TIÊU CCHC 9 THÁNG NĂM 2023", wide=5, motto=False)
    row = put(ws, row, "STT", "Chỉ tiêu", "Tổng số (được giao)", "Thực hiện", "Tỷ lệ", bold=True)
    items = [
        ("agencies_inspected", "Cơ quan, đơn vị được kiểm tra CCHC trên tổng số cơ quan, đơn vị", 8, .3, .7), ("staff_within_quota", "Biên chế có mặt so với biên chế được giao", 60, .9, 1),
        ("officials_by_position", "Cơ quan có cơ cấu công chức phù hợp vị trí việc làm", 6, .8, 1), ("systems_connected", "Hệ thống thông tin đã kết nối, liên thông", 8, .2, .6),
    ]  # fmt: skip
    for number, (name, label, most, low, high) in enumerate(items, 1):
        part, whole = share(rng, most, low, high)
        row = put(ws, row, number, label, whole, part, comma(100 * part / whole, 2) + "%")
        b.say(name, "SCT", part, whole)


@pile.report("SYT bao cao hai long nguoi benh Q3.xlsx", "hospitals down, total of the sector", "2023-Q3")
def health_survey(b: Book, rng: random.Random) -> None:
    ws = b.sheet("Hài lòng")
    row = top(ws, "SỞ Y TẾ BẮC KẠN", "KẾT QUẢ KHẢO SÁT HÀI LÒNG VỀ DỊCH VỤ Y TẾ CÔNG LẬP QUÝ III/2023", wide=6)
    cols = [
        ("TT", "#"),
        ("Cơ sở y tế", "@"),
        ("Tổng số phiếu khảo sát", "whole"),
        ("Số phiếu hài lòng về dịch vụ y tế", "part"),
        ("Số phiếu không hài lòng", "rest"),
        ("Tỷ lệ hài lòng về dịch vụ y tế (%)", "part/whole:1"),
    ]
    lines: list[Line] = [(name, None, counted(rng, 220, .8, .97)) for name in ("Bệnh viện Đa khoa tỉnh", "TTYT thành phố", "TTYT Ba Bể", "TTYT Chợ Đồn", "TTYT Na Rì", "TTYT Pác Nặm")]  # fmt: skip
    row = table(
        b,
        ws,
        row,
        cols,
        [*lines, ("Toàn ngành", "SYT", total(lines))],
        [("satisfaction_health_education", "part", "whole")],
        sure=False,
    )
    b.fault(ws, None, "unknown_unit")
    signed(ws, row, "Bắc Kạn", "GIÁM ĐỐC SỞ", "Tạc Văn Nam", col=4)


@pile.report("SNV_tong hop HSCV cap huyen_QIII-2023.xlsx", "eight districts down, last year beside, total below")
def districts_records(b: Book, rng: random.Random) -> None:
    ws = b.sheet("HSCV huyện")
    row = top(ws, "SỞ NỘI VỤ", "TỔNG HỢP HỒ SƠ CÔNG VIỆC CẤP HUYỆN XỬ LÝ TRÊN MÔI TRƯỜNG MẠNG", "Quý III/2023", wide=7)
    cols = [
        ("TT", "#"), ("Huyện/TP", "@"), ("Tổng số hồ sơ công việc cấp huyện", "whole"), ("Số hồ sơ công việc cấp huyện xử lý trên môi trường mạng", "part"),
        ("Tỷ lệ (%)", "part/whole:1"), ("Cùng kỳ năm 2022 (%)", "old/old_whole:1"), ("Ghi chú", "="),
    ]  # fmt: skip
    lines: list[Line] = []
    for code, name in DISTRICTS.items():
        old, old_whole = share(rng, 2000, 0.6, 0.9)
        lines.append(
            (name.replace("Huyện", "H."), code, counted(rng, 2500, 0.85, 0.99) | {"old": old, "old_whole": old_whole})
        )
        b.say("work_records_district", code, value=round(100 * old / old_whole, 1), period="2022-Q3", optional=True)
    everywhere = total(lines)
    b.say(
        "work_records_district",
        "06",
        value=round(100 * everywhere["old"] / everywhere["old_whole"], 1),
        period="2022-Q3",
        optional=True,
    )
    table(b, ws, row, cols, [*lines, ("Toàn tỉnh", "06", everywhere)], [("work_records_district", "part", "whole")])


@pile.report("VPUB - cung cấp DVC toàn trình của các sở quý 3-2023.xlsx", "departments down, two rates")
def departments_online(b: Book, rng: random.Random) -> None:
    ws = b.sheet("DVC")
    row = top(
        ws, "VĂN PHÒNG UBND TỈNH", "TÌNH HÌNH CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN TOÀN TRÌNH", "Quý III năm 2023", wide=8
    )
    cols = [
        ("STT", "#"), ("Cơ quan", "@"), ("Số TTHC đủ điều kiện", "able"), ("Số TTHC cung cấp DVCTT toàn trình", "full"), ("Tỷ lệ TTHC cung cấp DVCTT toàn trình (%)", "full/able:1"),
        ("Số DVCTT toàn trình tích hợp trên Cổng DVCQG", "linked"), ("Tỷ lệ DVCTT toàn trình tích hợp Cổng DVCQG (%)", "linked/full:1"),
    ]  # fmt: skip

    def draw() -> dict[str, float]:
        full, able = share(rng, 80, .7, 1)  # fmt: skip
        return {"full": full, "able": able, "linked": round(full * rng.uniform(.6, 1))}  # fmt: skip

    lines: list[Line] = [(name, code, draw()) for code, name in DEPARTMENTS.items()]
    table(
        b,
        ws,
        row,
        cols,
        lines,
        [("full_online_procedures", "full", "able"), ("procedures_on_national_portal", "linked", "full")],
    )


@pile.report(
    "Tổng hợp các sở 06 tháng đầu năm 2023 (giải quyết hồ sơ).xlsx", "departments and districts in groups", "2023-6M"
)
def half_year(b: Book, rng: random.Random) -> None:
    ws = b.sheet("6T")
    row = top(ws, "VĂN PHÒNG UBND TỈNH", "KẾT QUẢ GIẢI QUYẾT TTHC 6 THÁNG ĐẦU NĂM 2023", wide=7)
    cols = [
        ("TT", "#"), ("Đơn vị", "@"), ("Tổng số hồ sơ đã giải quyết", "resolved"), ("Trong đó|Trước hạn", "early"), ("Trong đó|Đúng hạn", "in_time"),
        ("Trong đó|Quá hạn", "late"), ("Tỷ lệ trước và đúng hạn (%)", "early+in_time/resolved:1"),
    ]  # fmt: skip
    first: list[Line] = [(name, code, files(rng, 700)) for code, name in DEPARTMENTS.items()]
    second: list[Line] = [(f"UBND {small(name)}", code, files(rng, 2000)) for code, name in DISTRICTS.items()]
    row = table(
        b,
        ws,
        row,
        cols,
        [("Cộng các sở, ngành", None, total(first)), *first, ("Cộng cấp huyện", None, total(second)), *second],
        [ON_TIME],
    )


@pile.report("du_lieu_CCHC_TP_BacKan_dang_dai.xlsx", "long form: a figure a row")
def long_form(b: Book, rng: random.Random) -> None:
    ws = b.sheet("data")
    row = put(ws, 1, "Năm", "Kỳ", "Mã đơn vị", "Tên đơn vị", "Chỉ tiêu", "Tử số", "Mẫu số", "Kết quả (%)", bold=True)
    labels = {
        "on_time": "Tỷ lệ hồ sơ giải quyết trước và đúng hạn",
        "online_applications": "Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến",
        "satisfaction": "Mức độ hài lòng về giải quyết TTHC",
    }
    for kind, period in (("Quý II", "2023-Q2"), ("Quý III", "2023-Q3")):
        for label, code in COMMUNES["058"][:4]:
            for name, title in labels.items():
                part, whole = share(rng, 260, .6, 1)  # fmt: skip
                row = put(ws, row, 2023, kind, code, label, title, part, whole, round(100 * part / whole, 1))
                b.say(name, code, part, whole, period=period)


@pile.report("Pac Nam - bao cao tung thang quy III.xlsx", "a sheet a month, communes down")
def month_sheets(b: Book, rng: random.Random) -> None:
    for month in (7, 8, 9):
        ws = b.sheet(f"Tháng {month}")
        row = top(
            ws,
            "HUYỆN PÁC NẶM",
            f"BÁO CÁO CHỨNG THỰC ĐIỆN TỬ, THANH TOÁN TRỰC TUYẾN THÁNG {month}/2023",
            wide=6,
            motto=False,
        )
        cols = [
            ("TT", "#"), ("UBND xã", "@"), ("Tổng số hồ sơ TTHC phát sinh", "new"), ("Số hồ sơ chứng thực điện tử", "copies"), ("Số hồ sơ thanh toán trực tuyến", "paid"),
            ("Tỷ lệ CTĐT (%)", "copies/new:1"), ("Tỷ lệ TTTT (%)", "paid/new:1"),
        ]  # fmt: skip
        says = [("certified_e_copies", "copies", "new"), ("online_payment", "paid", "new")]
        table(b, ws, row, cols, communes("060", lambda: files(rng, 70), how_many=6), says, period=f"2023-{month:02d}")
