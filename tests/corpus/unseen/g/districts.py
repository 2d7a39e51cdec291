"""The office of the people's council and committee of Na Rì district."""

from collections.abc import Callable

from tests.corpus.truth import Case
from tests.corpus.unseen.g.kit import Report, named, rate

NA_RI = named(
    "02155=Thị trấn Yến Lạc|02140=Xã Văn Lang|02146=Xã Kim Hỷ|02152=Xã Cường Lợi|02173=Xã Côn Minh|02179=Xã Trần Phú"
    "|02185=Xã Quang Phong|02197=Xã Liêm Thuỷ"
)


def quarter_of_one_district() -> Case:
    """A careful secretary: every count, its whole and its rate in rows of their own."""
    r = Report("Biểu số liệu CCHC quý III.2023 - VP HĐND-UBND huyện Na Rì.xlsx", "criteria in rows, one district")
    r.sheet("Phụ lục")
    r.head("VĂN PHÒNG HĐND - UBND", "UBND HUYỆN NA RÌ", 8)
    r.line("BIỂU SỐ LIỆU PHỤC VỤ BÁO CÁO CẢI CÁCH HÀNH CHÍNH QUÝ III NĂM 2023", 8, bold=True)
    r.line("(Kèm theo Báo cáo số 417/BC-UBND ngày 15 tháng 9 năm 2023 của UBND huyện Na Rì)", 8)
    r.put(
        "TT|Nội dung|ĐVT|KH năm 2023|Cùng kỳ năm 2022|Thực hiện quý III/2023|So với cùng kỳ|Ghi chú",
        bold=True,
    )
    r.put("(1)|(2)|(3)|(4)|(5)|(6)|(7)=(6)-(5)|(8)")
    unit, period = "066", "2023-Q3"

    def block(key: str, texts: str, whole: float, part: float, plan: float, before: float) -> None:
        number, whole_text, part_text, rate_text, what = texts.split("|")
        now = rate(part, whole)
        r.put(
            [int(number), whole_text, what, None, None, whole],
            [None, "- " + part_text, what, None, None, part],
            [None, "- " + rate_text, "%", plan, before, now, round(now - before, 1)],
        )
        r.read(key, unit, period, part, whole)
        r.stated(key, unit, "2022-Q3", before, optional=True)

    r.put("I|CHỈ ĐẠO, ĐIỀU HÀNH", bold=True)
    block(
        "tasks",
        "1|Tổng số nhiệm vụ trong Kế hoạch CCHC của huyện|Số nhiệm vụ đã hoàn thành|Tỷ lệ nhiệm vụ hoàn thành|nhiệm vụ",
        48,
        33,
        100,
        64.4,
    )
    block(
        "inspected",
        "2|Tổng số phòng chuyên môn, UBND xã, thị trấn|Số phòng, UBND xã, thị trấn đã được kiểm tra CCHC|Tỷ lệ cơ quan, đơn vị được kiểm tra CCHC|cơ quan",
        29,
        10,
        30,
        31.0,
    )
    r.put("II|CẢI CÁCH THỂ CHẾ", bold=True)
    block(
        "lawful",
        "3|Số văn bản QPPL huyện ban hành trong kỳ|Số văn bản QPPL ban hành đúng quy định|Tỷ lệ văn bản QPPL ban hành đúng quy định|văn bản",
        2,
        2,
        100,
        100,
    )
    r.put("III|CẢI CÁCH THỦ TỤC HÀNH CHÍNH", bold=True)
    settled, early, late = 3214, 2036, 41
    in_time = settled - early - late
    r.put(
        [4, "Tổng số hồ sơ TTHC đã giải quyết", "hồ sơ", None, None, settled],
        [None, "- Giải quyết trước hạn", "hồ sơ", None, None, early],
        [None, "- Giải quyết đúng hạn", "hồ sơ", None, None, in_time],
        [None, "- Giải quyết quá hạn", "hồ sơ", None, None, late],
        [None, "- Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn", "%", 95, 98.2, rate(early + in_time, settled), 0.5],
    )
    r.read("on_time", unit, period, early + in_time, settled)
    r.stated("on_time", unit, "2022-Q3", 98.2, optional=True)
    r.put(
        [5, "Số hồ sơ TTHC tiếp nhận trực tuyến", "hồ sơ", None, None, 1350],
        [None, "- Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ đã giải quyết", "%", 30, 12.9, rate(1350, settled), 29.1],
    )
    r.read("online", unit, period, 1350, settled)
    r.stated("online", unit, "2022-Q3", 12.9, optional=True)
    block(
        "feedback",
        "6|Số phản ánh, kiến nghị của cá nhân, tổ chức đã tiếp nhận|Số phản ánh, kiến nghị đã xử lý dứt điểm|Tỷ lệ phản ánh, kiến nghị được xử lý dứt điểm|PAKN",
        6,
        5,
        100,
        100,
    )
    r.put("IV|CẢI CÁCH TỔ CHỨC BỘ MÁY, CHẾ ĐỘ CÔNG VỤ", bold=True)
    block(
        "quota",
        "7|Biên chế công chức được giao năm 2023|Biên chế công chức có mặt|Tỷ lệ sử dụng biên chế|người",
        92,
        88,
        100,
        97.8,
    )
    block(
        "university",
        "8|Tổng số cán bộ, công chức cấp xã|Số CBCC cấp xã có trình độ chuyên môn đại học trở lên|Tỷ lệ CBCC cấp xã đạt trình độ đại học trở lên|người",
        341,
        236,
        64,
        65.2,
    )
    r.put("V|CẢI CÁCH TÀI CHÍNH CÔNG", bold=True)
    r.put(
        [9, "Kế hoạch vốn đầu tư công năm 2023 được giao", "triệu đồng", None, None, (168450, "#,##0")],
        [None, "- Giải ngân lũy kế từ đầu năm", "triệu đồng", None, None, (97223, "#,##0")],
        [None, "- Tỷ lệ giải ngân vốn đầu tư công (lũy kế)", "%", 95, None, rate(97223, 168450, 2)],
    )
    r.read("disbursed", unit, period, 97223, 168450, to_date=True)
    r.put("VI|CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ", bold=True)
    block(
        "meetings",
        "10|Tổng số cuộc họp của huyện|Số cuộc họp tổ chức bằng hình thức trực tuyến|Tỷ lệ họp trực tuyến|cuộc",
        57,
        26,
        40,
        38.5,
    )
    block(
        "hscv_district",
        "11|Tổng số hồ sơ công việc tại cấp huyện|Số HSCV cấp huyện được xử lý trên môi trường mạng|Tỷ lệ HSCV cấp huyện xử lý trên môi trường mạng|hồ sơ",
        1420,
        1391,
        100,
        91.7,
    )
    r.gap()
    r.line("Ghi chú: số liệu tính từ ngày 15/6/2023 đến ngày 14/9/2023; không tính hồ sơ mật.", 8)
    r.put(
        "|NGƯỜI LẬP BIỂU||||CHÁNH VĂN PHÒNG",
        "|Hoàng Thị Nhung||||Lý Văn Thắng",
    )
    return r.case()


def communes_in_a_month() -> Case:
    r = Report("Na Ri_tong hop cac xa_thang 8-2023.xlsx", "communes in rows, three header rows, total at the bottom")
    r.sheet("TH xa T8")
    r.line("Biểu số 02/TH-NR", 13)
    r.line("TỔNG HỢP KẾT QUẢ GIẢI QUYẾT HỒ SƠ CỦA UBND CÁC XÃ, THỊ TRẤN - HUYỆN NA RÌ", 13, bold=True)
    r.line("Kỳ: tháng 8 năm 2023 (số liệu chốt ngày 14/8/2023)", 13)
    r.put(
        "Số\nTT|Tên xã,\nthị trấn|HS đã trả kết quả|<|<|<|HS nộp trực tuyến|<|Thanh toán trực tuyến phí, lệ phí|<|<|HS còn lại\nquá hạn|Xếp\nhạng",
        "^|^|Tổng|Trong đó|<|% trước\n& đúng hạn|Số HS|% so với tổng HS\nđã trả kết quả|Số HS|% so với tổng HS\nđã trả kết quả|Số tiền\n(nghìn đồng)|^|^",
        "^|^|^|Trước & đúng hạn|Trễ hạn|^|^|^|^|^|^|^|^",
    )
    sums = [0, 0, 0, 0, 0]
    period = "2023-08"

    def write(number: object, name: str, code: str, counts: list[int], rank: object) -> None:
        settled, good, online, paid, left = counts
        shares = [rate(part, settled, 2) for part in (good, online, paid)]
        row = [settled, good, settled - good, shares[0], online, shares[1], paid, shares[2], paid * 35, left, rank]
        r.put([number, name, *row])
        for key, part in (("on_time", good), ("online", online), ("payment", paid)):
            r.read(key, code, period, part, settled)

    for number, (code, name) in enumerate(NA_RI.items(), 1):
        settled = r.rng.randint(48, 310)
        late = r.rng.choice([0, 1, 1, 3, 6])
        online, paid = r.part(settled, 0.2, 0.6), r.part(settled, 0.1, 0.55)
        counts = [settled, settled - late, online, paid, r.rng.randint(0, 3)]
        sums = [a + b for a, b in zip(sums, counts, strict=True)]
        write(number, name, code, counts, (number * 3) % 8 + 1)
    write(None, "TOÀN HUYỆN", "066", sums, None)
    r.gap()
    r.put("|Người tổng hợp|||||||Na Rì, ngày 16 tháng 8 năm 2023")
    return r.case()


def months_across() -> Case:
    r = Report(
        "Na Rì - bảng theo dõi hồ sơ trực tuyến các tháng.xlsx", "one indicator, months across, a slip of the comma"
    )
    r.sheet("Theo doi 2023")
    r.line("TỈ LỆ HỒ SƠ TTHC PHÁT SINH TRỰC TUYẾN / TỔNG SỐ HỒ SƠ GIẢI QUYẾT (%)", 15, bold=True)
    r.line("Huyện Na Rì, năm 2023 - Chỉ tiêu huyện giao: 35%", 15)
    r.gap()
    months = [f"T{m}" for m in range(1, 13)]
    r.put(["TT", "Đơn vị", "Các tháng trong năm 2023", *["<"] * 11, "Ghi chú"], ["^", "^", *months, "^"])
    for number, (code, name) in enumerate([("066", "Toàn huyện"), ("02155", "TT Yến Lạc"), ("02152", "Cường Lợi")]):
        base = r.rng.uniform(18, 26)
        cells: list[object] = [round(base + 2.1 * m + r.rng.uniform(-2, 2), 1) for m in range(9)]
        slip = 5 if code == "02152" else None
        for month, value in enumerate(cells, 1):
            if month != slip:
                r.stated("online", code, f"2023-{month:02d}", float(str(value)))
        if slip:
            cells[slip - 1] = 334.0
        row = r.put([number or None, name, *cells, None, None, None, "Đ/c Lan theo dõi" if slip else None])
        if slip:
            r.fault("out_of_range", row=row, column=2 + slip)
    return r.case()


ALL: tuple[Callable[[], Case], ...] = (quarter_of_one_district, communes_in_a_month, months_across)
