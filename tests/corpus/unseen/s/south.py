"""Bạch Thông, Chợ Đồn, Chợ Mới and Na Rì, in the ordinary way."""

import random

from .kit import (
    COMMUNES,
    Book,
    Facts,
    Line,
    Pile,
    comma,
    communes,
    counted,
    files,
    put,
    share,
    signed,
    table,
    top,
    total,
)

pile = Pile()


@pile.report("BẠCH THÔNG - HSCV cấp xã quý III.xlsx", "criteria down, communes across")
def bach_thong_across(b: Book, rng: random.Random) -> None:
    ws = b.sheet("HSCV")
    units = COMMUNES["063"][:9]
    row = top(
        ws,
        "UBND HUYỆN BẠCH THÔNG",
        "Kết quả xử lý hồ sơ công việc và họp trực tuyến của UBND các xã, thị trấn quý III năm 2023",
        wide=11,
    )
    put(ws, row, "STT", "Nội dung", *(name for name, _ in units), bold=True)
    blocks = [
        ("work_records_commune", "Tổng số hồ sơ công việc cấp xã", "Số hồ sơ công việc cấp xã xử lý trên môi trường mạng", "Tỷ lệ HSCV cấp xã xử lý trên môi trường mạng (%)", 180, .6, .98),
        ("online_meetings", "Tổng số cuộc họp trong quý", "Số cuộc họp trực tuyến", "Tỷ lệ họp trực tuyến (%)", 40, .1, .6),
    ]  # fmt: skip
    for number, (name, whole_label, part_label, rate_label, most, low, high) in enumerate(blocks, 1):
        drawn = [share(rng, most, low, high) for _ in units]
        put(ws, row + 1, number, whole_label, *(whole for _, whole in drawn))
        put(ws, row + 2, None, part_label, *(part for part, _ in drawn))
        put(ws, row + 3, None, rate_label, *(round(100 * part / whole, 1) for part, whole in drawn))
        row += 3
        for (_, code), (part, whole) in zip(units, drawn, strict=True):
            b.say(name, code, part, whole)
    signed(ws, row + 1, "Phủ Thông", "CHÁNH VĂN PHÒNG", "Hà Đức Cảnh", col=7)


@pile.report("Giải ngân ĐTC 9T-2023 huyện Bạch Thông.xlsx", "projects down, money, total above", "2023-9M")
def bach_thong_money(b: Book, rng: random.Random) -> None:
    ws = b.sheet("Giải ngân")
    row = top(
        ws,
        "UBND HUYỆN BẠCH THÔNG\nPHÒNG TC-KH",
        "TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG 9 THÁNG NĂM 2023",
        "Đơn vị tính: Triệu đồng",
        wide=7,
    )
    cols = [
        ("TT", "#"),
        ("Danh mục dự án", "@"),
        ("Tổng mức đầu tư", "cost"),
        ("Kế hoạch vốn năm 2023", "plan"),
        ("Lũy kế giải ngân", "paid"),
        ("Tỷ lệ giải ngân (%)", "paid/plan:1"),
        ("Ghi chú", "="),
    ]
    names = (
        "Đường GTNT Vi Hương - Tân Tú",
        "Trường THCS Cẩm Giàng",
        "Trạm y tế xã Đôn Phong",
        "Kè chống sạt lở suối Nà Cù",
        "Nhà văn hóa thị trấn Phủ Thông",
    )
    lines: list[Line] = []
    for name in names:
        plan = rng.randint(900, 8000)
        lines.append((name, None, {"cost": plan + rng.randint(500, 9000), "plan": plan, "paid": round(plan * rng.uniform(.35, .95))}))  # fmt: skip
    row = table(
        b, ws, row, cols, [("TỔNG SỐ", "063", total(lines)), *lines], [("investment_disbursed", "paid", "plan")]
    )
    signed(ws, row, "Bạch Thông", "TRƯỞNG PHÒNG", "Triệu Thị Vân", col=5)


@pile.report("Chợ Đồn. Phiếu khảo sát hài lòng Q.III-2023.xlsx", "communes down, survey sheets by answer")
def cho_don_survey(b: Book, rng: random.Random) -> None:
    ws = b.sheet("KSHL")
    row = top(
        ws,
        "UBND HUYỆN CHỢ ĐỒN",
        "TỔNG HỢP PHIẾU KHẢO SÁT MỨC ĐỘ HÀI LÒNG TRONG GIẢI QUYẾT TTHC",
        "Quí III/2023",
        wide=9,
    )
    cols = [
        ("TT", "#"), ("UBND xã, thị trấn", "@"), ("Số phiếu phát ra", "sent"), ("Tổng số phiếu khảo sát thu về", "whole"),
        ("Kết quả đánh giá|Số phiếu hài lòng, rất hài lòng", "part"), ("Kết quả đánh giá|Số phiếu chưa hài lòng", "rest"), ("Mức độ hài lòng về giải quyết TTHC (%)", "part/whole:1"),
    ]  # fmt: skip

    def draw() -> Facts:
        facts = counted(rng, 50, .85, 1)  # fmt: skip
        return facts | {"sent": facts["whole"] + rng.randint(0, 6)}

    lines = communes("064", draw, how_many=14)
    table(b, ws, row, cols, [*lines, ("Tổng số", "?064", total(lines))], [("satisfaction", "part", "whole")])


@pile.report("CĐ_PAKN tháng 9.xlsx", "communes down, a small table of complaints", "2023-09")
def cho_don_feedback(b: Book, rng: random.Random) -> None:
    ws = b.sheet("PAKN")
    put(ws, 1, "HUYỆN CHỢ ĐỒN", bold=True)
    put(ws, 2, "TÌNH HÌNH TIẾP NHẬN, XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ THÁNG 9/2023", bold=True)
    cols = [
        ("Stt", "#"),
        ("Địa phương", "@"),
        ("Số PAKN tiếp nhận", "whole"),
        ("Số PAKN đã xử lý dứt điểm", "part"),
        ("Đang xử lý", "rest"),
        ("Tỷ lệ xử lý PAKN (%)", "part/whole:0"),
    ]
    lines = communes("064", lambda: counted(rng, 12, 0.7, 1), how_many=8, bare=True)
    table(b, ws, 4, cols, lines, [("feedback_resolved", "part", "whole")])


@pile.report("chung thuc dien tu - cho moi - quy III 2023.xlsx", "communes down, electronic copies")
def cho_moi_copies(b: Book, rng: random.Random) -> None:
    ws = b.sheet("CTĐT")
    row = top(
        ws,
        "PHÒNG TƯ PHÁP HUYỆN CHỢ MỚI",
        "BÁO CÁO KẾT QUẢ CHỨNG THỰC BẢN SAO ĐIỆN TỬ TỪ BẢN CHÍNH",
        "Quý III năm 2023 (từ 15/6/2023 đến 14/9/2023)",
        wide=6,
    )
    cols = [
        ("STT", "#"),
        ("UBND cấp xã", "@"),
        ("Tổng số hồ sơ TTHC phát sinh", "new"),
        ("Số hồ sơ chứng thực điện tử", "copies"),
        ("Tỷ lệ chứng thực điện tử (%)", "copies/new:1,"),
        ("Lệ phí (đồng)", "fee"),
    ]
    lines = communes("065", lambda: files(rng, 240))
    row = table(b, ws, row, cols, lines, [("certified_e_copies", "copies", "new")])
    signed(ws, row, "Chợ Mới", "TRƯỞNG PHÒNG", "Nông Văn Bảy", col=4)


@pile.report(
    "Cho Moi - HSCV tren moi truong mang 9 thang.xlsx", "two tables on one sheet, district and commune level", "2023-9M"
)
def cho_moi_records(b: Book, rng: random.Random) -> None:
    ws = b.sheet("Sheet1")
    row = top(
        ws,
        "UBND HUYỆN CHỢ MỚI",
        "TỶ LỆ HỒ SƠ CÔNG VIỆC ĐƯỢC XỬ LÝ TRÊN MÔI TRƯỜNG MẠNG",
        "9 tháng đầu năm 2023",
        wide=6,
    )
    for level, name, label, most in (
        ("huyện", "work_records_district", "Các phòng, ban chuyên môn", 2400),
        ("xã", "work_records_commune", "14 xã, thị trấn", 1900),
    ):
        part, whole = share(rng, most, .8, .97)  # fmt: skip
        put(ws, row, f"Hồ sơ công việc cấp {level}", bold=True)
        cols = [
            ("TT", "#"),
            ("Nội dung", "@"),
            (f"Tổng số hồ sơ công việc cấp {level}", "whole"),
            (f"Số HSCV cấp {level} xử lý trên môi trường mạng", "part"),
            ("Tỷ lệ (%)", "part/whole:2"),
        ]
        row = (
            table(
                b,
                ws,
                row + 1,
                cols,
                [(label, None, {"part": part, "whole": whole}), ("Toàn huyện", "065", {"part": part, "whole": whole})],
                [(name, "part", "whole")],
            )
            + 2
        )


@pile.report(
    "NaRi_bao cao CCHC 9 thang 2023_phu luc 1.xlsx",
    "criteria of all areas down, whole, part and rate across",
    "2023-9M",
)
def na_ri_criteria(b: Book, rng: random.Random) -> None:
    ws = b.sheet("Phụ lục 1")
    row = top(
        ws,
        "ỦY BAN NHÂN DÂN\nHUYỆN NA RÌ",
        "PHỤ LỤC 1: KẾT QUẢ CCHC 9 THÁNG ĐẦU NĂM 2023",
        "(Kèm theo Báo cáo số 655/BC-UBND ngày 19/9/2023 của UBND huyện Na Rì)",
        wide=6,
    )
    row = put(ws, row, "STT", "Tiêu chí", "Tổng số", "Số thực hiện/đạt", "Tỷ lệ (%)", "Ghi chú", bold=True)
    groups = {
        "I. Công tác chỉ đạo, điều hành": [("agencies_inspected", "Cơ quan, đơn vị được kiểm tra CCHC trên tổng số cơ quan, đơn vị", 30, .3, .5), ("reports_on_time", "Báo cáo CCHC định kỳ gửi đúng hạn", 8, .8, 1)],
        "II. Cải cách thể chế": [("documents_reviewed", "Văn bản QPPL đã được xử lý sau rà soát trên số phải xử lý", 6, .5, 1)],
        "III. Cải cách TTHC": [("satisfaction", "Mức độ hài lòng của người dân, DN về giải quyết TTHC (phiếu)", 500, .9, .99)],
        "IV. Tổ chức bộ máy": [("hamlets_rearranged", "Thôn, tổ dân phố thuộc diện sắp xếp đã được sắp xếp", 60, .5, .9)],
        "V. Chế độ công vụ": [("officials_by_position", "Cơ quan hành chính có cơ cấu công chức phù hợp VTVL", 14, .9, 1), ("employees_by_position", "Đơn vị có cơ cấu viên chức phù hợp VTVL", 50, .8, .95)],
        "VI. Tài chính công": [("assets_by_norm", "Cơ quan, đơn vị quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức", 60, .95, 1)],
        "VII. Chính quyền số": [("periodic_reports_shared", "Báo cáo định kỳ cập nhật trên HTTT báo cáo của tỉnh", 60, .7, 1), ("online_users_identified", "Người dân, DN sử dụng DVCTT được định danh, xác thực điện tử", 4000, .5, .8)],
    }  # fmt: skip
    for group, items in groups.items():
        row = put(ws, row, None, group, bold=True)
        for number, (name, label, most, low, high) in enumerate(items, 1):
            part, whole = share(rng, most, low, high)
            row = put(ws, row, number, label, whole, part, comma(100 * part / whole))
            b.say(name, "066", part, whole)
    signed(ws, row, "Yến Lạc", "TM. UBND HUYỆN", "Trần Quang Huy", col=4)
