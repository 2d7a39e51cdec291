"""One indicator with months or quarters across; one sheet a commune, a month, an area or a district."""

from collections.abc import Iterator
from random import Random

from tests.corpus.truth import Case
from tests.corpus.unseen.m.kit import DISTRICTS, Book, Row, foot, head, pair, vn


def wards() -> Case:
    book, chance = (
        Book("TPBK theo doi dung han T4-T12.xlsx", "one rate, months across, months to come empty"),
        Random("m14"),
    )
    rows: list[Row] = []
    for number, (code, name) in enumerate(
        (("01837", "P. Sông Cầu"), ("01852", "X. Nông Thượng"), ("01855", "P. Xuất Hoá")), 1
    ):
        values = [round(chance.uniform(95, 100), 1) for _ in range(6)]
        for month, value in enumerate(values, 4):
            if (code, month) not in (("01852", 6), ("01855", 8)):
                book.see("on_time", code, f"2023-{month:02d}", value)
        texts = [vn(value) for value in values]
        if code == "01852":
            texts[2] = "..."
        if code == "01855":
            texts[4] = texts[4].replace(",", "")
            book.see("on_time", code, "2023-08", float(texts[4]), sure=False, optional=True)
        rows.append([number, name, *texts, None, None, None])
    book.sheet(
        "Theo dõi năm 2023",
        [
            "UBND THÀNH PHỐ BẮC KẠN",
            "TỶ LỆ HỒ SƠ TTHC GIẢI QUYẾT TRƯỚC VÀ ĐÚNG HẠN CỦA CÁC PHƯỜNG, XÃ NĂM 2023",
            "Đơn vị tính: %",
            ["TT", "Phường, xã", *(f"Tháng {month}" for month in range(4, 13))],
        ],
        rows,
    )  # fmt: skip
    book.fault("out_of_range", "Theo dõi năm 2023", "P. Xuất Hoá")
    return book.case()


def transport() -> Case:
    book, chance = (
        Book("Thanh toan online - GTVT - 6T2023.xlsx", "counts and rate with months across, one department"),
        Random("m15"),
    )
    both = [pair(chance, 90, 210, 0.25, 0.7) for _ in range(6)]
    for month, counts in enumerate(both, 1):
        book.see("online_payment", "SGTVT", f"2023-{month:02d}", counts)
    total = (sum(paid for paid, _ in both), sum(whole for _, whole in both))
    book.see("online_payment", "SGTVT", "2023-6M", total)
    book.sheet(
        "TTTT",
        head(
            "UBND TỈNH BẮC KẠN",
            "SỞ GIAO THÔNG VẬN TẢI",
            "TÌNH HÌNH THANH TOÁN TRỰC TUYẾN NGHĨA VỤ TÀI CHÍNH CỦA HỒ SƠ TTHC",
            "Tháng 1 đến tháng 6 năm 2023",
            width=9,
        ),
        [
            ["STT", "Nội dung", *(f"T{month}/2023" for month in range(1, 7)), "6 tháng đầu năm 2023"],
            [1, "Tổng số hồ sơ TTHC phát sinh", *(whole for _, whole in both), total[1]],
            [2, "Số hồ sơ thanh toán trực tuyến", *(paid for paid, _ in both), total[0]],
            [3, "Tỷ lệ %", *(vn(100 * a / b) for a, b in both), vn(100 * total[0] / total[1])],
            [4, "Số tiền thu qua Cổng (nghìn đồng)", *(paid * 135 for paid, _ in both), total[0] * 135],
        ],
        foot("", "CHÁNH VĂN PHÒNG", 9),
    )
    return book.case()


def spending() -> Case:
    book, chance = Book("Tỷ lệ GN ĐTC các huyện 2022-2023.xlsx", "two periods of two years across"), Random("m16")
    rows: list[Row] = []
    for number, code in enumerate(("060", "061", "064", "065", "066"), 1):
        halves = [round(chance.uniform(15, 45), 2), round(chance.uniform(15, 45), 2)]
        nines = [round(half + chance.uniform(10, 30), 2) for half in halves]
        for year, half, nine in zip(("2022", "2023"), halves, nines, strict=True):
            book.see("investment_disbursed", code, f"{year}-6M", half, optional=year == "2022")
            book.see("investment_disbursed", code, f"{year}-9M", nine, optional=year == "2022")
        cells = [halves[0], nines[0], halves[1], nines[1]]
        rows.append([number, f"Huyện {DISTRICTS[code]}", chance.randint(40, 200) * 1000, *cells, chance.randint(1, 5)])
    book.sheet(
        "GN",
        [
            "Sở Kế hoạch và Đầu tư Bắc Kạn",
            "",
            "TỶ LỆ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG SO VỚI KẾ HOẠCH VỐN GIAO (%)|<|<|<|<|<|<|<",
            "TT|Địa bàn|KH vốn 2023 (tr.đ)|Năm 2022|<|Năm 2023|<|Xếp hạng",
            "^|^|^|6 tháng|9 tháng|6 tháng|9 tháng|^",
        ],
        rows,
    )
    return book.case()


def replies() -> Case:
    book, chance = Book("PAKN 3 quy nam 2023.xlsx", "quarters across, counts in one cell"), Random("m17")
    rows: list[Row] = []
    for number, (code, name) in enumerate({"SYT": "Sở Y tế", "SXD": "Sở Xây dựng", "VPUB": "VP UBND tỉnh"}.items(), 1):
        row: list[str | int | float | None] = [number, name]
        for quarter in (1, 2, 3):
            counts = pair(chance, 3, 30, 0.85)
            none = (code, quarter) == ("SXD", 2)
            row.append("KPS" if none else f"{counts[0]:02d}/{counts[1]:02d}")
            book.see("feedback_resolved", code, f"2023-Q{quarter}", None if none else counts)
        rows.append([*row, None])
    book.sheet(
        "PAKN",
        head(
            "VĂN PHÒNG UBND TỈNH",
            "PHÒNG KIỂM SOÁT TTHC",
            "KẾT QUẢ XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ NĂM 2023",
            "(Số PAKN đã xử lý dứt điểm/tổng số PAKN tiếp nhận)",
            width=6,
        ),
        ["Stt|Cơ quan|Quý I|Quý II|Quý III|Quý IV"],
        rows,
        foot("KPS: không phát sinh.", "TRƯỞNG PHÒNG", 6),
    )
    return book.case()


def sheet_a_commune() -> Case:
    book, chance = Book("Chợ Mới - xã gửi quý III 2023.xlsx", "one sheet a commune"), Random("m18")
    units = {"02104": "Cao Kỳ", "02107": "Nông Hạ", "02122": "Như Cố", "02131": "Quảng Chu"}
    book.sheet("Hướng dẫn", ["Các xã nhập số liệu vào sheet của xã mình, không thêm bớt dòng.", "Hạn gửi: 16/9/2023"])
    for code, name in units.items():
        late, done = chance.randint(0, 4), chance.randint(150, 320)
        early = round(done * 0.6)
        online, met = pair(chance, 4, 12, 0.2, 0.6)
        net, works = pair(chance, 60, 150, 0.75)
        book.see("on_time", code, "2023-Q3", (done - late, done))
        book.see("online_meetings", code, "2023-Q3", (online, met))
        book.see("work_records_commune", code, "2023-Q3", (net, works))
        book.sheet(
            name,
            [
                "UBND HUYỆN CHỢ MỚI",
                f"UBND XÃ {name.upper()}",
                "BÁO CÁO SỐ LIỆU CẢI CÁCH HÀNH CHÍNH QUÝ III NĂM 2023",
                "",
                "TT|Nội dung|Số lượng",
                [1, "Tổng số hồ sơ TTHC đã giải quyết", done],
                [1.1, "Giải quyết trước hạn", early],
                [1.2, "Giải quyết đúng hạn", done - early - late],
                [1.3, "Giải quyết quá hạn", late],
                [2, "Tổng số cuộc họp do UBND xã tổ chức", met],
                [2.1, "Số cuộc họp trực tuyến", online],
                [3, "Tổng số hồ sơ công việc của xã", works],
                [3.1, "Số hồ sơ công việc xử lý trên môi trường mạng", net],
                [4, "Số buổi tuyên truyền CCHC", chance.randint(1, 5)],
            ],
            ["", "|TM. UBND XÃ", "|CHỦ TỊCH"],
        )
    return book.case()


def sheet_a_month() -> Case:
    book, chance = (
        Book("So Y te_BC CCHC hang thang_quy 3.xlsx", "one sheet a month, one title left over"),
        Random("m19"),
    )
    for month in (7, 8, 9):
        left_over = month == 9
        on_time, online = pair(chance, 80, 160, 0.95), pair(chance, 80, 160, 0.4, 0.8)
        glad = pair(chance, 30, 60, 0.9)
        rows: list[Row] = []
        for number, (short, name, (part, whole)) in enumerate(
            (
                ("on_time", "Hồ sơ TTHC giải quyết trước hạn và đúng hạn / đã giải quyết", on_time),
                ("online_applications", "Hồ sơ TTHC nộp trực tuyến / tiếp nhận", online),
                ("satisfaction_health_education", "Phiếu hài lòng về dịch vụ y tế công lập / phiếu khảo sát", glad),
            ),
            1,
        ):
            rows.append([number, name, part, whole, vn(100 * part / whole, 2)])
            doubtful = left_over or short == "satisfaction_health_education"
            for read in (month, 6) if left_over else (month,):  # the sheet says September, its title June
                book.see(short, "SYT", f"2023-{read:02d}", (part, whole), sure=not doubtful, optional=left_over)
        book.sheet(
            f"T{month}",
            [
                "SỞ Y TẾ BẮC KẠN",
                f"BÁO CÁO KẾT QUẢ CCHC THÁNG {6 if left_over else month} NĂM 2023",
                "",
                "STT|Chỉ tiêu|Số đạt|Tổng số|Tỷ lệ (%)",
            ],
            rows,
        )
    return book.case()


def sheet_a_district() -> Case:
    book, chance = (
        Book("Tong hop 3 huyen 6 thang dau nam.xlsx", "one sheet a district, an old sheet hidden"),
        Random("m20"),
    )
    for code, year in (("061", 2023), ("062", 2023), ("065", 2023), ("061", 2022)):
        rows: list[Row] = []
        for number, (short, name, least) in enumerate(
            (
                ("reviewed", "TTHC được rà soát có phương án đơn giản hóa", 10),
                ("satisfaction_service", "Người dân, tổ chức hài lòng với sự phục vụ của cơ quan hành chính", 85),
                ("assets_by_norm", "Cơ quan, đơn vị quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức", 90),
            ),
            1,
        ):
            value = round(chance.uniform(least, min(100, least + 15)), 1)
            rows.append(
                [number, f"Tỷ lệ {name[0].lower() if name[1] != 'T' else 'T'}{name[1:]}", "%", f"{vn(value)} %"]
            )
            book.see(short, code, f"{year}-6M", value, optional=year == 2022)
        sheet = book.sheet(
            DISTRICTS[code] if year == 2023 else "Ba Bể cũ",
            head("UBND HUYỆN " + DISTRICTS[code].upper(), "PHÒNG NỘI VỤ", f"SỐ LIỆU 6 THÁNG ĐẦU NĂM {year}", width=4),
            ["TT|Nội dung|ĐVT|Kết quả"],
            rows,
        )
        sheet.sheet_state = "visible" if year == 2023 else "hidden"
    return book.case()


def sheet_an_area() -> Case:
    book = Book("BA BỂ báo cáo 9 tháng năm 2023 - 7 lĩnh vực.xlsx", "one sheet an area, one district")
    areas = {
        "1. CĐĐH": [("tasks_completed", "Nhiệm vụ trong kế hoạch CCHC của huyện đã hoàn thành", 21, 32), ("agencies_inspected", "Cơ quan, đơn vị được kiểm tra CCHC", 11, 34)],
        "2. Thể chế": [("documents_lawful", "VB QPPL ban hành đúng quy định", 3, 3), ("documents_reviewed", "VB QPPL được xử lý sau rà soát", 5, 8)],
        "3. TTHC": [("satisfaction", "Phiếu hài lòng về giải quyết TTHC", 287, 300), ("", "Hồ sơ TTHC quá hạn", 4, 2911), ("on_time", "Hồ sơ TTHC giải quyết trước và đúng hạn", 2907, 2911)],
        "4. Bộ máy": [("hamlets_rearranged", "Thôn, tổ dân phố thuộc diện phải sắp xếp đã sắp xếp xong", 9, 12), ("staff_within_quota", "Biên chế có mặt so với biên chế được giao", 1204, 1231)],
        "5. Công vụ": [("commune_cadres_intermediate", "Cán bộ xã, thị trấn có trình độ từ trung cấp trở lên", 163, 165), ("", "Công chức xã, thị trấn có trình độ trung cấp", 12, 151)],
        "6. TC công": [("investment_disbursed", "Vốn đầu tư công đã giải ngân so với kế hoạch vốn được giao (triệu đồng)", 61250, 118400)],
        "7. CQĐT": [("online_applications", "Hồ sơ TTHC tiếp nhận trực tuyến trên tổng số hồ sơ giải quyết", 1644, 2911), ("online_users_identified", "Người dân, doanh nghiệp dùng DVCTT được định danh, xác thực điện tử", 1380, 1644)],
    }  # fmt: skip
    for title, lines in areas.items():
        rows: list[Row] = []
        for number, (short, name, part, whole) in enumerate(lines, 1):
            rows.append([number, name, whole, part, f"{vn(100 * part / whole, 2)}%"])
            if short:
                book.see(short, "061", "2023-9M", (part, whole))
        book.sheet(
            title,
            [
                "UBND huyện Ba Bể - Số liệu cải cách hành chính 9 tháng năm 2023",
                "STT|Chỉ tiêu|Tổng số|Số thực hiện được|Tỷ lệ",
            ],
            rows,
        )
    return book.case()


def reports() -> Iterator[Case]:
    """Reports with periods across, or with several sheets."""
    months = (wards, transport, spending, replies)
    for make in (*months, sheet_a_commune, sheet_a_month, sheet_a_district, sheet_an_area):
        yield make()
