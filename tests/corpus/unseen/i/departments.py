"""Departments of the province that gather districts and offices in tables of their own."""

import unicodedata

from tests.corpus.truth import Case
from tests.corpus.unseen.i.paper import DISTRICTS, Paper, Report, districts, pct


def cross_table() -> Case:
    p = Paper(
        "SNV_Bieu tong hop CCHC Quy III cac huyen, TP.xlsx", "indicators in rows, districts in columns", "Biểu 02"
    )
    p.lines("SỞ NỘI VỤ TỈNH BẮC KẠN|Biểu số 02", None)
    p.lines(
        "TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CCHC QUÝ III NĂM 2023 CỦA CÁC HUYỆN, THÀNH PHỐ", across=13, bold=True
    )
    p.lines("Đơn vị tính: %", col=11)
    p.head(
        "TT",
        "Chỉ tiêu",
        "Mục tiêu 2023",
        *(f"Các huyện, thành phố > {name}" for name in DISTRICTS.values()),
        "Bình quân 8 huyện",
        "Ghi chú",
    )
    rows: tuple[tuple[str, str, str, float | None], ...] = (
        ("I", "", "CHỈ ĐẠO, ĐIỀU HÀNH", None),
        ("1", "task", "Tỷ lệ hoàn thành nhiệm vụ trong Kế hoạch CCHC", 100),
        ("II", "", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", None),
        ("1", "online", "Tỷ lệ hồ sơ TTHC được tiếp nhận trực tuyến", 30),
        ("2", "ontime", "Tỷ lệ hồ sơ TTHC trả kết quả trước hạn và đúng hạn", 95),
        ("", "", "Tỷ lệ hồ sơ TTHC quá hạn", None),
        ("3", "pay", "Tỷ lệ hồ sơ TTHC được thanh toán trực tuyến", 50),
        ("III", "", "CHẾ ĐỘ CÔNG VỤ", None),
        ("1", "uni", "Tỷ lệ CB, CC cấp xã có trình độ từ đại học trở lên", 64),
        ("IV", "", "CHÍNH QUYỀN ĐIỆN TỬ", None),
        ("1", "hsh", "Tỷ lệ HSCV tại cấp huyện được xử lý trên MTM", 100),
        ("2", "hsx", "Tỷ lệ HSCV tại cấp xã được xử lý trên MTM", 85),
    )
    for number, short, label, target in rows:
        if not short and number:
            p.put(number, label, *[None] * 11, bold=True)
            continue
        low = {"ontime": 94, "": 0.1, "pay": 15}.get(short, 35)
        values = [p.rate(low, 2 if not short else 99) for _ in DISTRICTS]
        p.put(number, label, target, *values, round(sum(values) / 8, 1), None)
        if short:
            for code, value in zip(DISTRICTS, values, strict=True):
                p.tell(short, code, "2023-Q3", value)
    p.lines(None, "Bắc Kạn, ngày 18 tháng 9 năm 2023", col=10)
    p.lines("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", col=10)
    return p.done()


def work_records() -> Case:
    p = Paper("Sở TTTT - HSCV 6 tháng.xlsx", "two levels of work records side by side, meetings after them", "HSCV")
    p.lines("BIỂU TỔNG HỢP HỒ SƠ CÔNG VIỆC XỬ LÝ TRÊN MÔI TRƯỜNG MẠNG", "6 tháng đầu năm 2023", across=10, bold=True)
    parts = ("Tổng số HSCV", "Xử lý trên môi trường mạng", "Tỷ lệ (%)")
    p.head(
        "TT",
        "Huyện/TP",
        *(f"{level} > {part}" for level in ("Cấp huyện", "Cấp xã") for part in parts),
        "Số cuộc họp > Tổng",
        "Số cuộc họp > Trực tuyến",
    )
    for i, (code, name) in enumerate(districts("H.", "TP.").items(), 1):
        high, low, met = p.pair((0.9, 1), (700, 2600)), p.pair((0.6, 0.95), (900, 4200)), p.pair((0.2, 0.6), (30, 90))
        p.put(i, name, high[1], high[0], pct(*high), low[1], low[0], pct(*low), met[1], met[0])
        for short, (n, d) in (("hsh", high), ("hsx", low), ("meet", met)):
            p.tell(short, code, "2023-6M", n=n, d=d)
    return p.done()


def disbursed() -> Case:
    p = Paper(
        "SKHĐT_giải ngân vốn ĐTC 9 tháng 2023.xlsx",
        "money in millions, the month beside nine months, a total that is wrong",
        "Giai ngan",
    )
    p.lines("SỞ KẾ HOẠCH VÀ ĐẦU TƯ", "TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG 9 THÁNG ĐẦU NĂM 2023", across=8, bold=True)
    p.lines("ĐVT: triệu đồng", col=7)
    p.head(
        *("TT", "Chủ đầu tư", "Kế hoạch vốn giao năm 2023", "Giải ngân trong tháng 9"),
        *("Giải ngân 9 tháng > Số vốn", "Giải ngân 9 tháng > Tỷ lệ so với KH vốn (%)", "Vốn còn lại", "Ghi chú"),
    )
    whole = done = 0
    blocks = (
        ("I", "Khối sở, ngành", {"SYT": "Sở Y tế", "SGDDT": "Sở GD&ĐT", "SNNPTNT": "Sở NN&PTNT", "SGTVT": "Sở GTVT"}),
        ("II", "Khối huyện, thành phố", districts("Huyện ", "TP ")),
    )
    for number, block, units in blocks:
        p.put(number, block, *[None] * 6, bold=True)
        for i, (code, name) in enumerate(units.items(), 1):
            n, d = p.pair((0.35, 0.8), (18000, 240000))
            p.put(i, name, d, round(n / 8), n, pct(n, d, 2), d - n, None, fmt=dict.fromkeys((2, 3, 4, 6), "#,##0"))
            p.tell("money", code, "2023-9M", n=n, d=d)
            whole, done = whole + d, done + n
    row = p.put(
        None,
        "Tổng cộng",
        whole + 90000,
        round(done / 8),
        done,
        pct(done, whole + 90000, 2),
        whole + 90000 - done,
        None,
        bold=True,
    )
    p.fault("total_mismatch", row=row)
    p.tell("money", "06", "2023-9M", n=done, d=whole + 90000, sure=False, optional=True)
    return p.done()


def legal_documents() -> Case:
    p = Paper(
        "Sở Tư pháp - VBQPPL năm 2023.xlsx",
        "one area, two goals and their neighbours; nothing to review in one",
        "VBQPPL",
    )
    p.lines("SỞ TƯ PHÁP|Biểu 03", "KẾT QUẢ XÂY DỰNG, RÀ SOÁT VĂN BẢN QPPL NĂM 2023", None, bold=True)
    p.head(
        *("TT", "Địa phương", "Văn bản QPPL ban hành > Tổng số", "Văn bản QPPL ban hành > Ban hành đúng quy định"),
        *("Văn bản QPPL ban hành > Có dấu hiệu trái pháp luật", "Rà soát văn bản QPPL > Số VB phải xử lý sau rà soát"),
        *("Rà soát văn bản QPPL > Số VB đã xử lý sau rà soát", "Rà soát văn bản QPPL > Tỷ lệ xử lý (%)"),
    )
    for i, (code, name) in enumerate(districts().items(), 1):
        wrong = int(i == 4)
        made, (n, d) = p.rng.randint(2, 9), p.pair((0.6, 1), (3, 14))
        if code == "060":
            n = d = 0
        row = p.put(i, name, made, made - wrong, wrong or "-", d, n, pct(n, d) if d else "-")
        p.tell("law", code, "2023", n=made - wrong, d=made)
        if d:
            p.tell("revdoc", code, "2023", n=n, d=d)
        else:
            p.tell("revdoc", code, "2023")
            p.fault("zero_denominator", "no_cases", row=row)
    return p.done()


def commune_staff() -> Case:
    p = Paper(
        "Thống kê trình độ CBCC cấp xã 2023 (31.12.2023).xlsx",
        "degrees to be added up; officials beside cadres",
        "Trình độ",
    )
    p.lines("THỐNG KÊ TRÌNH ĐỘ CHUYÊN MÔN CÁN BỘ, CÔNG CHỨC CẤP XÃ NĂM 2023", across=13, bold=True)
    degrees = ("Sau đại học", "Đại học", "Cao đẳng", "Trung cấp", "Sơ cấp, chưa qua đào tạo")
    p.head(
        *("TT", "Huyện, thành phố", "Cán bộ cấp xã > Tổng số"),
        *(f"Cán bộ cấp xã > Trình độ chuyên môn > {degree}" for degree in degrees),
        "Cán bộ cấp xã > Tỷ lệ từ trung cấp trở lên (%)",
        "Cán bộ, công chức cấp xã > Tổng số",
        "Cán bộ, công chức cấp xã > Đại học trở lên",
        "Cán bộ, công chức cấp xã > Tỷ lệ ĐH trở lên (%)",
        "Trong đó nữ",
    )
    for i, (code, name) in enumerate(districts("Huyện ", "TP ").items(), 1):
        counts = [p.rng.randint(*span) for span in ((0, 4), (50, 110), (4, 15), (10, 40), (0, 5))]
        cadres, others = sum(counts), p.rng.randint(80, 160)
        n = cadres - counts[4]
        uni = counts[0] + counts[1] + round(others * 0.8)
        p.put(i, name, cadres, *counts, pct(n, cadres), cadres + others, uni, pct(uni, cadres + others), others // 3)
        p.tell("cadre", code, "2023", n=n, d=cadres)
        p.tell("uni", code, "2023", n=uni, d=cadres + others)
    return p.done()


def staff_quota() -> Case:
    p = Paper("Biên chế khối sở ngành T12-2023.xlsx", "kinds of staff side by side, only their sum has a share", "BC")
    p.lines("TÌNH HÌNH SỬ DỤNG BIÊN CHẾ CÁC SỞ, NGÀNH THÁNG 12 NĂM 2023", None, bold=True)
    p.head(
        *("STT", "Cơ quan", "Công chức > Giao", "Công chức > Có mặt", "Viên chức > Giao", "Viên chức > Có mặt"),
        *("HĐ 68 > Giao", "HĐ 68 > Có mặt", "Tổng biên chế > Được giao", "Tổng biên chế > Có mặt"),
        *("Tổng biên chế > Tỷ lệ sử dụng (%)", "Tinh giản năm 2023"),
    )
    units = {
        "SNV": "Sở Nội vụ",
        "STC": "Sở Tài chính",
        "SCT": "Sở Công Thương",
        "TTT": "Thanh tra tỉnh",
        "STTTT": "Sở TT&TT",
    }
    for i, (code, name) in enumerate(units.items(), 1):
        pairs = [p.pair((0.85, 1), span) for span in ((24, 60), (8, 50), (2, 5))]
        n, d = sum(a for a, _ in pairs), sum(b for _, b in pairs)
        p.put(i, name, *(x for a, b in pairs for x in (b, a)), d, n, pct(n, d), p.rng.randint(0, 2))
        p.tell("quota", code, "2023-12", n=n, d=d)
    return p.done()


def positions() -> Case:
    p = Paper(
        "Cơ cấu VTVL và TSC năm 2023.xlsx",
        "pairs as fractions under each head, every cell merged over two rows",
        "VTVL",
    )
    p.lines("Biểu tổng hợp cơ cấu công chức, viên chức theo vị trí việc làm và tài sản công năm 2023", None, bold=True)
    p.head(
        *("TT", "Tên đơn vị", "Số cơ quan HC có cơ cấu công chức phù hợp VTVL/tổng số cơ quan hành chính"),
        *("Số ĐVSN có cơ cấu viên chức phù hợp VTVL/tổng số ĐVSN có viên chức",),
        "Số cơ quan, đơn vị sử dụng tài sản công đúng tiêu chuẩn, định mức/tổng số cơ quan, đơn vị",
        "Số cơ quan, đơn vị đã ban hành quy chế chi tiêu nội bộ",
    )
    for i, (code, name) in enumerate(districts("Huyện ", "TP. ").items(), 1):
        pairs = [p.pair((0.8, 1), span) for span in ((12, 14), (28, 52), (40, 66))]
        p.put(i, name, *(f"{n}/{d}" for n, d in pairs), pairs[2][1])
        for column in range(1, 7):
            p.ws.merge_cells(start_row=p.row - 1, end_row=p.row, start_column=column, end_column=column)
        p.row += 1
        for short, (n, d) in zip(("off", "emp", "asset"), pairs, strict=True):
            p.tell(short, code, "2023", n=n, d=d)
    return p.done()


def hamlets() -> Case:
    p = Paper(
        "Ba Bể - sắp xếp thôn, tiểu khu 6T2023.xlsx",
        "communes in rows, decomposed letters of a Mac",
        "Sap xep thon",
    )
    p.lines("PHÒNG NỘI VỤ HUYỆN BA BỂ", "KẾT QUẢ SẮP XẾP THÔN, TIỂU KHU 6 THÁNG ĐẦU NĂM 2023", None, bold=True)
    p.head(
        *("TT", "Xã, thị trấn", "Số thôn trước sắp xếp", "Số thôn, TDP thuộc diện phải sắp xếp"),
        *("Số thôn, TDP đã sắp xếp", "Tỷ lệ đã sắp xếp (%)", "Số thôn sau sắp xếp", "Dôi dư người HĐKCT"),
    )
    places = "01888 TT Chợ Rã|01891 Bành Trạch|01900 Cao Thượng|01906 Khang Ninh|01915 Địa Linh|01924 Quảng Khê|01933 Đồng Phúc"
    for i, place in enumerate(places.split("|"), 1):
        code, _, name = place.partition(" ")
        n, d = p.pair((0.4, 1), (2, 7))
        p.put(i, name, p.rng.randint(11, 19), d, n, pct(n, d), p.rng.randint(6, 10), p.rng.randint(0, 9))
        p.tell("hamlet", code, "2023-6M", n=n, d=d)
    for cells in p.ws.iter_rows():
        for cell in cells:
            if isinstance(cell.value, str):
                cell.value = unicodedata.normalize("NFD", cell.value)
    return p.done()


def surveys() -> Case:
    titles = {
        "sipas": ("SIPAS", "sự phục vụ của cơ quan hành chính nhà nước"),
        "health": ("YT-GD", "dịch vụ y tế, giáo dục công lập"),
        "land": ("ĐĐ-XD-ĐT", "giải quyết TTHC lĩnh vực đất đai, xây dựng, đầu tư"),
    }
    p = Paper("Kết quả khảo sát hài lòng 2023 - SNV.xlsx", "a sheet a survey, answers to be added up", "SIPAS")
    for short, (sheet, subject) in titles.items():
        if short != "sipas":
            p.sheet(sheet)
        p.lines(f"KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG VỀ {subject}".upper(), "Năm 2023", across=8, bold=True)
        p.lines(None)
        p.head(
            *("TT", "Địa bàn", "Tổng số phiếu khảo sát", "Rất hài lòng", "Hài lòng", "Bình thường", "Không hài lòng"),
            f"Mức độ hài lòng về {subject} (%)",
        )
        for i, (code, name) in enumerate(districts("", "TP ").items(), 1):
            d = p.rng.choice((100, 120, 150, 200))
            very, poor, so = p.rng.randint(20, 45), p.rng.randint(0, 4), p.rng.randint(3, 20)
            p.put(i, name, d, very, d - very - poor - so, so, poor, pct(d - poor - so, d))
            p.tell(short, code, "2023", n=d - poor - so, d=d)
    return p.done()


REPORTS: tuple[Report, ...] = (
    *(cross_table, work_records, disbursed, legal_documents, commune_staff),
    *(staff_quota, positions, hamlets, surveys),
)
