"""Four districts that write as the form asks: criteria by area, one sheet an area, and the communes of the city."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import kit as k
from .names import BA_BE, BAC_KAN, CHO_DON, NA_RI, WARDS


def ba_be() -> Case:
    """Criteria by area with plan, counts and share."""
    b = k.Book("BC_CCHC_9thang_2023_Ba_Be.xlsx", "criteria")
    s = b.sheet("Phu luc 1")
    s.letterhead("UBND HUYỆN BA BỂ", "PHÒNG NỘI VỤ", wide=7)
    s.titled("KẾT QUẢ THỰC HIỆN KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH 9 THÁNG NĂM 2023", "của UBND huyện Ba Bể", wide=7)
    s.head("TT", "Nội dung, chỉ tiêu", "Kế hoạch năm (%)", "Kết quả thực hiện|Số lượng đạt", "Kết quả thực hiện|Tổng số",
           "Kết quả thực hiện|Tỷ lệ (%)", "Ghi chú")  # fmt: skip
    lines: list[k.Line] = [
        "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
        ("Nhiệm vụ trong Kế hoạch CCHC của huyện đã hoàn thành", k.TASKS, "100"),
        ("Cơ quan, đơn vị, xã, thị trấn được kiểm tra công tác CCHC", k.INSPECTED, "30"),
        ("Báo cáo CCHC định kỳ gửi đúng thời hạn", k.REPORTS, "100"),
        "II. CẢI CÁCH THỂ CHẾ",
        ("Văn bản QPPL của HĐND, UBND huyện ban hành đúng quy định", k.LAWFUL, "100"),
        ("Văn bản QPPL được xử lý sau rà soát", k.CHECKED_LAW, "100"),
        "III. CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
        ("TTHC được rà soát có phương án đơn giản hóa", k.REVIEWED, "20"),
        ("Hồ sơ TTHC giải quyết trước hạn và đúng hạn", k.ON_TIME, "95"),
        ("Hồ sơ TTHC thanh toán trực tuyến nghĩa vụ tài chính/Tổng số hồ sơ TTHC phát sinh", k.PAID, "50"),
        ("Phản ánh, kiến nghị của cá nhân, tổ chức được xử lý dứt điểm", k.FEEDBACK, "100"),
        ("Số hóa hồ sơ, kết quả giải quyết TTHC", "", "80"),
        "IV. CẢI CÁCH TỔ CHỨC BỘ MÁY",
        ("Thôn, tiểu khu thuộc diện phải sắp xếp đã được sắp xếp", k.HAMLETS, ""),
        ("Biên chế công chức có mặt so với biên chế được giao", k.STAFF, ""),
        "V. CẢI CÁCH CHẾ ĐỘ CÔNG VỤ",
        ("Cơ quan hành chính có cơ cấu công chức phù hợp với vị trí việc làm", k.OFFICIALS, "98"),
        ("Đơn vị có cơ cấu viên chức phù hợp với vị trí việc làm", k.EMPLOYEES, "92"),
        ("Cán bộ cấp xã có trình độ chuyên môn từ trung cấp trở lên", k.CADRES, "100"),
        ("Cán bộ, công chức cấp xã có trình độ chuyên môn từ đại học trở lên", k.GRADUATES, "64"),
        "VI. CẢI CÁCH TÀI CHÍNH CÔNG",
        ("Giải ngân vốn đầu tư công (triệu đồng)", k.DISBURSED, "95"),
        ("Cơ quan, đơn vị quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức", k.ASSETS, "100"),
        "VII. XÂY DỰNG, PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ",
        ("Hồ sơ công việc tại cấp huyện được xử lý trên môi trường mạng", k.RECORDS_DISTRICT, "100"),
        ("Hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng", k.RECORDS_COMMUNE, "85"),
        ("Cuộc họp tổ chức theo hình thức trực tuyến", k.MEETINGS, "40"),
    ]
    other = b.r.randint(900, 1500)

    def cells(n: int, label: str, pair: k.Pair | None, plan: str) -> tuple[object, ...]:
        above, below = pair or (other, other + 310)
        return n, label, plan and int(plan), above, below, k.share((above, below)), None

    b.listed(s, (BA_BE, k.NINE), k.facts_of(b.r), lines, cells)
    s.sign(5, "Người lập biểu", "TRƯỞNG PHÒNG", "Ba Bể")
    return b.done()


def bac_kan() -> Case:
    """The city with its eight wards and communes: two tables, totals below that are the city's own."""
    b = k.Book("TP Bắc Kạn - Biểu CCHC cấp xã 9 tháng.xlsx", "units in rows")
    s = b.sheet("Bieu 02")
    s.letterhead("ỦY BAN NHÂN DÂN", "THÀNH PHỐ BẮC KẠN", wide=10)
    s.titled("BIỂU SỐ 02. TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT TTHC TẠI UBND CÁC XÃ, PHƯỜNG",
             "9 tháng năm 2023 (từ ngày 15/12/2022 đến ngày 14/9/2023)", wide=10)  # fmt: skip
    s.text("Đơn vị tính: Hồ sơ", at=9)
    s.head("STT", "Đơn vị", "Số hồ sơ đã giải quyết|Tổng số", "Số hồ sơ đã giải quyết|Trước hạn",
           "Số hồ sơ đã giải quyết|Đúng hạn", "Số hồ sơ đã giải quyết|Quá hạn", "Tỷ lệ trước và đúng hạn (%)",
           "Hồ sơ trực tuyến|Số hồ sơ tiếp nhận trực tuyến", "Hồ sơ trực tuyến|Tỷ lệ trên tổng số hồ sơ giải quyết (%)",
           "Ghi chú", numbers="({})")  # fmt: skip
    wards = {code: k.Dossiers.some(b.r, 180, 1400) for code in WARDS}
    for number, (code, name) in enumerate(WARDS.items(), 1):
        d = wards[code]
        s.add(number, name, d.done, d.early, d.timely, d.late, k.share(d.on_time), d.online, k.share(d.through_net))
        b.counts(code, k.NINE, {k.ON_TIME: d.on_time, k.ONLINE: d.through_net})
    s.text("Tổng hợp các xã, phường: 8/8 đơn vị gửi báo cáo.").gap()
    s.text("BIỂU SỐ 03. ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC CẤP XÃ", "(Số liệu tính đến hết 9 tháng năm 2023)", over=10)
    s.head("STT", "Xã, phường", "Cán bộ cấp xã|Tổng số", "Cán bộ cấp xã|Có trình độ trung cấp trở lên",
           "Cán bộ cấp xã|Tỷ lệ (%)", "Cán bộ, công chức cấp xã|Tổng số", "Cán bộ, công chức cấp xã|Có trình độ đại học trở lên",
           "Cán bộ, công chức cấp xã|Tỷ lệ (%)")  # fmt: skip
    ranges: k.Ranges = {k.CADRES: (9, 11, 0.8, 1), k.GRADUATES: (18, 22, 0.65, 1)}
    facts = k.drawn(b.r, WARDS, ranges)
    for number, (code, name) in enumerate(WARDS.items(), 1):
        s.add(number, name, *_staff(facts[code]))
    whole = k.totals(facts)
    s.add(None, "Toàn thành phố", *_staff(whole))
    b.tell(facts | {BAC_KAN: whole}, k.NINE)
    s.sign(8, "NGƯỜI LẬP", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "TP. Bắc Kạn")
    return b.done()


def _staff(own: k.Own) -> tuple[float, ...]:
    cadres, graduates = own[k.CADRES], own[k.GRADUATES]
    return cadres[1], cadres[0], k.share(cadres), graduates[1], graduates[0], k.share(graduates)


def cho_don() -> Case:
    """Shares in the third quarter and since the start of the year, side by side."""
    b = k.Book("huyen Cho Don_PL kem BC CCHC quy III.xlsx", "criteria, two periods")
    s = b.sheet("PL1")
    s.text("UBND HUYỆN CHỢ ĐỒN").gap()
    s.titled("PHỤ LỤC", "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CCHC QUÝ III VÀ 9 THÁNG NĂM 2023",
             "(Kèm theo Báo cáo số 612/BC-UBND ngày 18 tháng 9 năm 2023 của UBND huyện Chợ Đồn)", wide=7)  # fmt: skip
    s.head("STT", "Chỉ tiêu", "ĐVT", "Chỉ tiêu giao năm 2023", "Quý III/2023", "Lũy kế 9 tháng năm 2023", "Đánh giá")
    lines: list[str | tuple[str, str, int]] = [
        "I. Chỉ đạo điều hành",
        ("Tỷ lệ cơ quan, đơn vị được kiểm tra CCHC", k.INSPECTED, 30),
        ("Tỷ lệ nhiệm vụ trong kế hoạch CCHC năm đã hoàn thành", k.TASKS, 100),
        "II. Cải cách thể chế",
        ("Tỷ lệ VBQPPL được xử lý sau rà soát", k.CHECKED_LAW, 100),
        "III. Cải cách TTHC",
        ("Tỷ lệ hồ sơ TTHC được giải quyết trước và đúng hạn", k.ON_TIME, 95),
        ("Tỷ lệ hồ sơ TTHC phát sinh trực tuyến trên tổng số hồ sơ giải quyết", k.ONLINE, 30),
        ("Tỷ lệ hồ sơ TTHC được thanh toán trực tuyến nghĩa vụ tài chính", k.PAID, 50),
        ("Tỷ lệ hồ sơ TTHC được chứng thực điện tử", k.COPIES, 20),
        ("Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC", k.CONTENT, 90),
        ("Mức độ hài lòng về giải quyết TTHC trong các lĩnh vực đất đai, xây dựng, đầu tư", k.CONTENT_LAND, 80),
        ("Mức độ hài lòng về dịch vụ y tế, giáo dục công lập", k.CONTENT_CARE, 85),
        "IV. Tài chính công",
        ("Tỷ lệ giải ngân vốn đầu tư công", k.DISBURSED, 95),
        "V. Chính quyền số",
        ("Tỷ lệ báo cáo định kỳ được cập nhật trên Hệ thống thông tin báo cáo cấp tỉnh", k.SHARED, 100),
        ("Tỷ lệ người dân, doanh nghiệp sử dụng DVC trực tuyến được định danh, xác thực điện tử", k.IDENTIFIED, 100),
    ]
    own = {"2023-Q3": k.facts_of(b.r), k.NINE: k.facts_of(b.r)}
    growing = (k.INSPECTED, k.TASKS, k.CHECKED_LAW, k.DISBURSED)
    for indicator in growing:
        above, below = own[k.NINE][indicator]
        own["2023-Q3"][indicator] = round(above * b.r.uniform(0.3, 0.6)), below
    number = 0
    for line in lines:
        if isinstance(line, str):
            s.add(*line.split(". ", 1))
            continue
        number += 1
        label, indicator, plan = line
        values = {period: k.share(facts[indicator], 1) for period, facts in own.items()}
        s.add(number, label, "%", plan, *values.values(), "Đạt" if values[k.NINE] >= plan else "Chưa đạt")
        for period, value in values.items():  # what the third quarter added is no level of what grows through the year
            b.rate(indicator, CHO_DON, period, value, optional=period == "2023-Q3" and indicator in growing)
    s.text("Nơi nhận:", "- Sở Nội vụ;", "- Lưu: VT, NV.")
    return b.done()


def na_ri() -> Case:
    """A sheet for every area; office and period stand on each."""
    b = k.Book("Na Ri - BC so lieu CCHC 9T.2023.xlsx", "one sheet an area")
    own = k.facts_of(b.r)
    areas: dict[str, list[tuple[str, str]]] = {
        "I-Chỉ đạo": [
            ("Tổng số nhiệm vụ được giao / Số nhiệm vụ đã hoàn thành", k.TASKS),
            ("Tổng số cơ quan, đơn vị / Số cơ quan, đơn vị đã được kiểm tra CCHC", k.INSPECTED),
        ],
        "II-Thể chế": [("Tổng số VB QPPL đã ban hành / Số VB QPPL ban hành đúng quy định", k.LAWFUL)],
        "III-TTHC": [
            ("Tổng số TTHC được rà soát / Số TTHC được rà soát có phương án đơn giản hóa", k.REVIEWED),
            ("Tổng số hồ sơ đã giải quyết / Số hồ sơ giải quyết trước và đúng hạn", k.ON_TIME),
            ("Tổng số hồ sơ TTHC phát sinh / Số hồ sơ chứng thực điện tử", k.COPIES),
            ("Tổng số PAKN tiếp nhận / Số PAKN đã xử lý dứt điểm", k.FEEDBACK),
        ],
        "IV-Bộ máy": [
            ("Số biên chế được giao / Số biên chế có mặt", k.STAFF),
            ("Số thôn, tổ dân phố thuộc diện phải sắp xếp / Số thôn, tổ dân phố đã sắp xếp", k.HAMLETS),
        ],
        "V-Công vụ": [
            ("Tổng số cán bộ, công chức cấp xã / Số cán bộ, công chức cấp xã có trình độ đại học trở lên", k.GRADUATES),
            ("Tổng số cán bộ cấp xã / Số cán bộ cấp xã có trình độ trung cấp trở lên", k.CADRES),
        ],
        "VI-Tài chính": [
            ("Tổng số cơ quan, đơn vị quản lý, sử dụng tài sản công / Số cơ quan, đơn vị quản lý, sử dụng tài sản công "
             "đúng tiêu chuẩn, định mức", k.ASSETS),
        ],
        "VII-CQĐT": [
            ("Tổng số cuộc họp / Số cuộc họp trực tuyến", k.MEETINGS),
            ("Tổng số hồ sơ công việc cấp huyện / Số hồ sơ công việc cấp huyện xử lý trên môi trường mạng",
             k.RECORDS_DISTRICT),
        ],
    }  # fmt: skip
    for title, lines in areas.items():
        s = b.sheet(title)
        s.text("UBND huyện Na Rì", f"Biểu {title.split('-')[0]}: Số liệu cải cách hành chính 9 tháng năm 2023").gap()
        s.head("STT", "Nội dung", "Đơn vị tính", "Kết quả")
        for number, (label, indicator) in enumerate(lines, 1):
            whole, some = label.split(" / ")
            above, below = own[indicator]
            s.rows((number, whole, _counted(whole), below), (None, some, _counted(whole), above))
            s.add(None, "Tỷ lệ", "%", k.share(own[indicator]))
            b.count(indicator, NA_RI, k.NINE, own[indicator])
    return b.done()


def _counted(whole: str) -> str:
    """What is counted: the unit beside the counts."""
    words = {"VB": "Văn bản", "hồ sơ": "Hồ sơ", "TTHC được": "Thủ tục", "cán bộ": "Người", "biên chế": "Người",
             "cơ quan": "Cơ quan", "nhiệm vụ": "Nhiệm vụ", "cuộc họp": "Cuộc", "thôn": "Thôn, tổ", "PAKN": "PAKN"}  # fmt: skip
    return next(unit for word, unit in words.items() if word in whole)


def reports() -> Iterator[Case]:
    yield from (ba_be(), bac_kan(), cho_don(), na_ri())
