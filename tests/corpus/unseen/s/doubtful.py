"""Reports with old leftovers, missing figures, faults of haste and estimates."""

import random

from openpyxl.utils import get_column_letter as letter

from .departments import DEPARTMENTS
from .kit import COMMUNES, ON_TIME, Book, Pile, communes, files, head, put, share, signed, table, top, total

pile = Pile()


@pile.report(
    "Bạch Thông báo cáo tháng 9-2023.xlsx", "last month's file copied: the sheet still has its name", "2023-09"
)
def copied(b: Book, rng: random.Random) -> None:
    ws = b.sheet("Tháng 8")
    row = top(ws, "UBND HUYỆN BẠCH THÔNG", "BÁO CÁO KẾT QUẢ GIẢI QUYẾT TTHC THÁNG 9 NĂM 2023", wide=6)
    cols = [
        ("TT", "#"),
        ("Đơn vị", "@"),
        ("Hồ sơ đã giải quyết|Tổng số", "resolved"),
        ("Hồ sơ đã giải quyết|Trước và đúng hạn", "early+in_time"),
        ("Hồ sơ đã giải quyết|Quá hạn", "late"),
        ("Tỷ lệ trước và đúng hạn (%)", "early+in_time/resolved:1"),
    ]
    table(b, ws, row, cols, communes("063", lambda: files(rng, 60), how_many=7), [ON_TIME], sure=False)


@pile.report("PAC NAM - HS truc tuyen - cong thuc.xlsx", "rates and total left as formulas without cached values")
def formulas(b: Book, rng: random.Random) -> None:
    ws = b.sheet("Bieu")
    row = top(ws, "VĂN PHÒNG HĐND VÀ UBND HUYỆN PÁC NẶM", "SỐ HỒ SƠ TTHC TIẾP NHẬN TRỰC TUYẾN QUÝ III NĂM 2023", wide=5)
    row = head(
        ws,
        row,
        ["STT", "Đơn vị", "Tổng số hồ sơ giải quyết", "Số hồ sơ tiếp nhận trực tuyến", "Tỷ lệ hồ sơ trực tuyến (%)"],
    )
    first = row
    for number, (label, code) in enumerate(COMMUNES["060"], 1):
        part, whole = share(rng, 140, 0.2, 0.8)
        row = put(ws, row, number, label, whole, part, f"=ROUND(D{row}/C{row}*100,1)")
        b.say("online_applications", code, part, whole)
    put(ws, row, None, "Toàn huyện", *(f"=SUM({c}{first}:{c}{row - 1})" for c in "CD"), f"=ROUND(D{row}/C{row}*100,1)")


@pile.report(
    "Sở Y tế - biểu số liệu quý III (nhiều mục không phát sinh).xlsx", "criteria with no cases in several ways"
)
def nothing_happened(b: Book, rng: random.Random) -> None:
    ws = b.sheet("Biểu")
    row = top(ws, "SỞ Y TẾ TỈNH BẮC KẠN", "BIỂU SỐ LIỆU CẢI CÁCH HÀNH CHÍNH", "Kỳ báo cáo: Quý III năm 2023", wide=5)
    row = put(ws, row, "TT", "Chỉ tiêu", "Kết quả (%)", "Ghi chú", bold=True)
    items = [
        ("on_time", "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", 99.4), ("online_payment", "Tỷ lệ hồ sơ TTHC thanh toán trực tuyến", 61.8),
        ("feedback_resolved", "Tỷ lệ phản ánh, kiến nghị được xử lý", "Không phát sinh"), ("reviewed", "Tỷ lệ TTHC rà soát có phương án đơn giản hóa", "KPS"),
        ("satisfaction", "Mức độ hài lòng về giải quyết TTHC", "98,2"), ("reports_on_time", "Tỷ lệ báo cáo CCHC gửi đúng hạn", 100),
    ]  # fmt: skip
    for number, (name, label, value) in enumerate(items, 1):
        put(ws, row, number, label, value, "không có" if value == "KPS" else None)
        told = value if isinstance(value, int | float) else {"98,2": 98.2}.get(value)
        b.say(name, "SYT", value=told)
        if told is None:
            b.fault(ws, row, "no_cases")
        row += 1
    put(ws, row, number + 1, "Tỷ lệ văn bản điện tử ký số", 100)
    signed(ws, row, "Bắc Kạn", "CHÁNH VĂN PHÒNG", "Hà Thị Lan", col=3)


@pile.report("Chợ Đồn_thanh toán TT Q3 (chưa rà).xlsx", "communes down, with five faults of haste")
def hasty(b: Book, rng: random.Random) -> None:
    ws = b.sheet("Sheet1")
    row = top(ws, "UBND HUYỆN CHỢ ĐỒN", "TÌNH HÌNH THANH TOÁN TRỰC TUYẾN QUÝ III NĂM 2023", wide=5, motto=False)
    row = put(
        ws,
        row,
        "TT",
        "UBND xã, thị trấn",
        "Tổng số hồ sơ thu phí",
        "Số hồ sơ thanh toán trực tuyến",
        "Tỷ lệ thanh toán trực tuyến (%)",
        bold=True,
    )
    for number, (label, code) in enumerate(COMMUNES["064"][:13], 1):
        part, whole = share(rng, 60, 0.3, 0.7)
        rate: object = round(100 * part / whole, 1)
        if number == 3:
            part, rate = whole + 7, round(100 * (whole + 7) / whole, 1)
            b.fault(ws, row, "numerator_exceeds_denominator", "out_of_range")
        elif number == 6:
            rate = round(100 * part / whole + 12.5, 1)
            b.fault(ws, row, "rate_mismatch")
            b.say("online_payment", code, part, whole, sure=False)
        elif number == 9:
            put(ws, row, number, label, whole, "đang rà soát", "…")
            b.fault(ws, row, "not_a_number")
            row += 1
            continue
        elif number == 11:
            part = whole = 0
            rate = "-"
            b.say("online_payment", code)
            b.fault(ws, row, "zero_denominator", "no_cases")
        else:
            b.say("online_payment", code, part, whole, sure=number != 13, optional=number == 13)
        row = put(ws, row, number, label, whole, part, rate)
    again, other = share(rng, 60, 0.3, 0.7)
    put(ws, row, 14, label, other, again, round(100 * again / other, 1))
    b.fault(ws, row, "duplicate")


@pile.report("TP BK Q3.2023 (ẩn cột).xlsx", "a hidden plan column and a hidden draft row")
def hidden(b: Book, rng: random.Random) -> None:
    ws = b.sheet("Q3")
    row = top(ws, "UBND TP. BẮC KẠN", "TỶ LỆ HỒ SƠ NỘP TRỰC TUYẾN QUÝ III NĂM 2023 CỦA CÁC PHƯỜNG, XÃ", wide=6)
    cols = [
        ("TT", "#"),
        ("Phường, xã", "@"),
        ("Tổng số hồ sơ", "new"),
        ("Kế hoạch giao (%)", "=60"),
        ("Số hồ sơ nộp trực tuyến", "online"),
        ("Tỷ lệ hồ sơ nộp trực tuyến (%)", "online/new:1"),
    ]
    lines = communes("058", lambda: files(rng, 300), bare=True)
    end = table(b, ws, row, cols, lines, [("online_applications", "online", "new")])
    put(ws, end, None, "nháp, bỏ", 1200, None, 700, 58.3)
    ws.row_dimensions[end].hidden = True
    ws.column_dimensions["D"].hidden = True


@pile.report("Uoc thuc hien nam 2023 - 4 so.xlsx", "nine months done, the year as an estimate", "2023-9M")
def estimates(b: Book, rng: random.Random) -> None:
    ws = b.sheet("Uoc TH")
    row = top(ws, "VĂN PHÒNG UBND TỈNH", "TỶ LỆ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG CỦA CÁC SỞ", "ĐVT: triệu đồng", wide=7)
    cols = [
        ("STT", "#"), ("Chủ đầu tư", "@"), ("Kế hoạch vốn năm 2023", "plan"), ("Đã giải ngân 9 tháng năm 2023|Số vốn", "paid"), ("Đã giải ngân 9 tháng năm 2023|Tỷ lệ (%)", "paid/plan:1"),
        ("Ước giải ngân cả năm 2023|Số vốn", "guess"), ("Ước giải ngân cả năm 2023|Tỷ lệ (%)", "guess/plan:1"),
    ]  # fmt: skip
    lines = []
    for code, name in DEPARTMENTS.items():
        paid, plan = share(rng, 30000, 0.4, 0.8)
        lines.append((name, code, {"paid": paid, "plan": plan, "guess": round((paid + 2 * plan) / 3)}))
    end = table(
        b, ws, row, cols, [*lines, ("Cộng 4 sở", None, total(lines))], [("investment_disbursed", "paid", "plan")]
    )
    for _, code, facts in lines:
        b.say("investment_disbursed", code, facts["guess"], facts["plan"], period="2023", sure=False, optional=True)
    put(ws, end + 1, f"Ghi chú: cột {letter(6)} là số ước tính, chưa quyết toán.")
