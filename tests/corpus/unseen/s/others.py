"""Four workbooks about something else that lay in the same pile, and two whose place or time nobody can tell."""

import random

from .kit import COMMUNES, ON_TIME, Book, Pile, files, put, share, small, table, top

pile = Pile()


@pile.report("Danh sách dự hội nghị sơ kết CCHC.xlsx", "a list of guests")
def guests(b: Book, rng: random.Random) -> None:
    ws = b.sheet("DS")
    row = top(ws, "SỞ NỘI VỤ", "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ SƠ KẾT CÔNG TÁC CCHC QUÝ III NĂM 2023", wide=5)
    row = put(ws, row, "TT", "Họ và tên", "Chức vụ", "Đơn vị", "Số điện thoại", bold=True)
    for number, (name, unit) in enumerate(
        (
            ("Nguyễn Văn Bình", "Sở Công Thương"),
            ("Hà Thị Mến", "UBND huyện Ba Bể"),
            ("Lường Văn Sơn", "UBND huyện Na Rì"),
        ),
        1,
    ):
        row = put(
            ws, row, number, name, "Phó Trưởng phòng", unit, f"0912.{rng.randint(100, 999)}.{rng.randint(100, 999)}"
        )
    b.fault(ws, None, "no_indicator", "no_table")


@pile.report("Thu ngân sách 9 tháng các huyện.xlsx", "revenue by district", "2023-9M")
def revenue(b: Book, rng: random.Random) -> None:
    ws = b.sheet("Thu NS")
    row = top(ws, "SỞ TÀI CHÍNH", "TÌNH HÌNH THU NGÂN SÁCH NHÀ NƯỚC 9 THÁNG NĂM 2023", "ĐVT: Triệu đồng", wide=5)
    row = put(ws, row, "TT", "Huyện, thành phố", "Dự toán giao", "Thực hiện", "So với dự toán (%)", bold=True)
    for number, unit in enumerate(("TP Bắc Kạn", "Ba Bể", "Na Rì", "Chợ Đồn"), 1):
        part, whole = share(rng, 90000, 0.5, 0.9)
        row = put(ws, row, number, unit, whole, part, round(100 * part / whole, 1))
    b.fault(ws, None, "no_indicator")


@pile.report("Lịch trực cơ quan tháng 10.xlsx", "a duty roster")
def roster(b: Book, rng: random.Random) -> None:
    ws = b.sheet("T10")
    row = top(ws, "UBND HUYỆN PÁC NẶM", "LỊCH TRỰC CƠ QUAN THÁNG 10 NĂM 2023", wide=4)
    row = put(ws, row, "Ngày", "Thứ", "Trực lãnh đạo", "Trực chuyên môn", bold=True)
    for day in range(2, 9):
        row = put(
            ws, row, f"{day}/10/2023", day, "Đ/c Chủ tịch", rng.choice(("Văn phòng", "Phòng Nội vụ", "Thanh tra huyện"))
        )
    b.fault(ws, None, "no_indicator", "no_table")


@pile.report("Điểm tiêm chủng Q3 - SYT.xlsx", "vaccination by district")
def vaccination(b: Book, rng: random.Random) -> None:
    ws = b.sheet("Tiêm chủng")
    row = top(ws, "SỞ Y TẾ", "KẾT QUẢ TIÊM CHỦNG MỞ RỘNG QUÝ III/2023", wide=5)
    row = put(ws, row, "TT", "Địa bàn", "Số trẻ trong diện tiêm", "Số trẻ tiêm đủ mũi", "Tỷ lệ (%)", bold=True)
    for number, unit in enumerate(("Bạch Thông", "Ngân Sơn", "Chợ Mới", "Pác Nặm"), 1):
        part, whole = share(rng, 600, 0.8, 0.99)
        row = put(ws, row, number, unit, whole, part, round(100 * part / whole, 1))
    b.fault(ws, None, "no_indicator")


@pile.report("bao cao tthc.xlsx", "a commune's cases without any period")
def no_period(b: Book, rng: random.Random) -> None:
    ws = b.sheet("Sheet1")
    label = COMMUNES["063"][7][0]
    put(ws, 1, f"UBND {small(label)}, huyện Bạch Thông", bold=True)
    cols = [
        ("TT", "#"),
        ("Đơn vị", "@"),
        ("Tổng số hồ sơ đã giải quyết", "resolved"),
        ("Số hồ sơ giải quyết trước và đúng hạn", "early+in_time"),
        ("Số hồ sơ quá hạn", "late"),
        ("Tỷ lệ đúng hạn (%)", "early+in_time/resolved:1"),
    ]
    table(b, ws, 3, cols, [(label, None, files(rng, 80))])
    b.fault(ws, None, "unknown_period")


@pile.report("Na Rì bổ sung quý III.xlsx", "a few communes, one of which is of no district here")
def unknown(b: Book, rng: random.Random) -> None:
    ws = b.sheet("Bổ sung")
    row = top(ws, "UBND HUYỆN NA RÌ", "BỔ SUNG SỐ LIỆU GIẢI QUYẾT TTHC QUÝ III NĂM 2023", wide=6)
    cols = [
        ("TT", "#"),
        ("Đơn vị", "@"),
        ("Tổng số hồ sơ đã giải quyết", "resolved"),
        ("Số hồ sơ giải quyết trước và đúng hạn", "early+in_time"),
        ("Số hồ sơ quá hạn", "late"),
        ("Tỷ lệ đúng hạn và trước hạn (%)", "early+in_time/resolved:1"),
    ]
    lines = [(name, code, files(rng, 90)) for name, code in COMMUNES["066"][3:6]]
    row = table(b, ws, row, cols, [*lines, ("Xã Hảo Nghĩa", None, files(rng, 50))], [ON_TIME])
    b.fault(ws, row - 1, "unknown_unit")
