"""Shape 4: one indicator, months or quarters across."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import COPIES, FEEDBACK, MEETINGS, ON_TIME, PROVINCE, SHARED, Book, comma, drawn, joined, part, share
from .names import BRIEF_DEPARTMENTS, CHO_MOI, OFFICES


def reports() -> Iterator[Case]:
    yield _on_time()
    yield _copies()
    yield _meetings()


def _on_time() -> Case:
    """Shares of the districts by month; one was never worked out."""
    book = Book("z_ty_le_dung_hen_theo_thang.xlsx", "months_across")
    sheet = book.sheet("7-9")
    sheet.letterhead("UBND TỈNH BẮC KẠN", "TRUNG TÂM PHỤC VỤ HCC", wide=6)
    sheet.titled("TỶ LỆ HỒ SƠ TTHC GIẢI QUYẾT TRƯỚC HẠN VÀ ĐÚNG HẠN TRÊN TỔNG SỐ HỒ SƠ ĐÃ GIẢI QUYẾT", wide=6)
    sheet.text("Đơn vị tính: %")
    sheet.head("TT", "Đơn vị", "Năm 2023|Tháng 7", "Năm 2023|Tháng 8", "Năm 2023|Tháng 9", "Kế hoạch 2023")
    for number, (code, name) in enumerate(OFFICES.items(), 1):
        values = {f"2023-0{month}": round(book.r.uniform(88, 99.9), 2) for month in (7, 8, 9)}
        cells = ["#DIV/0!" if (code, period) == ("060", "2023-08") else comma(v) for period, v in values.items()]
        row = sheet.add(number, name, *cells, 95)
        if code == "060":
            book.plant(sheet, "error_cell", "not_a_number", "zero_denominator", row=row)
        for period, value in values.items():
            if (code, period) != ("060", "2023-08"):
                book.rate(ON_TIME, code, period, value)
    return book.done()


def _copies() -> Case:
    """Counts under each month of some communes, a sum that is not the whole district's."""
    book = Book("z_cho_moi_chung_thuc_dien_tu.xlsx", "months_across")
    sheet = book.sheet("CTDT")
    periods = ("2023-04", "2023-05", "2023-06")
    sheet.titled("HỒ SƠ CHỨNG THỰC ĐIỆN TỬ TẠI MỘT SỐ XÃ, THỊ TRẤN THUỘC HUYỆN CHỢ MỚI NĂM 2023", wide=11)
    sheet.head(
        "STT", "Xã, thị trấn",
        *(
            f"Tháng {month}|{name}"
            for month in (4, 5, 6)
            for name in ("Tổng số hồ sơ TTHC phát sinh", "Số hồ sơ chứng thực điện tử", "Tỷ lệ (%)")
        ),
    )  # fmt: skip
    facts = {code: [part(book.r, 30, 140, 0.05, 0.45) for _ in periods] for code in CHO_MOI}
    sums = [joined(own[at] for own in facts.values()) for at in range(3)]
    for number, (name, pairs) in enumerate(
        zip([*CHO_MOI.values(), "Cộng 06 xã"], [*facts.values(), sums], strict=True), 1
    ):
        cells = [cell for pair in pairs for cell in (pair[1], pair[0], share(pair))]
        sheet.add(number if number <= len(CHO_MOI) else None, name, *cells)
    for code, pairs in facts.items():
        for period, pair in zip(periods, pairs, strict=True):
            book.count(COPIES, code, period, pair)
    return book.done()


def _meetings() -> Case:
    """Two tables below each other, quarters across: meetings and reports; then voices of the citizens of the province."""
    book = Book("z_hop_truc_tuyen_theo_quy.xlsx", "months_across")
    sheet = book.sheet("Theo quy")
    offices = {code: BRIEF_DEPARTMENTS[code] for code in ("VPUB", "STNMT", "SGTVT", "BDT")}
    tables = {
        MEETINGS: "Bảng 1. Tỷ lệ cuộc họp trực tuyến trên tổng số cuộc họp (%)",
        SHARED: "Bảng 2. Tỷ lệ báo cáo định kỳ đã cập nhật trên Hệ thống thông tin báo cáo tỉnh (%)",
    }
    sheet.titled("THEO DÕI MỘT SỐ CHỈ TIÊU CHUYỂN ĐỔI SỐ CÁC SỞ, NGÀNH NĂM 2023", wide=5)
    for indicator, title in tables.items():
        sheet.text(title)
        sheet.head("TT", "Cơ quan", "Quý I/2023", "Quý II/2023", "Quý III/2023")
        for number, (code, name) in enumerate(offices.items(), 1):
            values = [round(book.r.uniform(25, 95), 1) for _ in range(3)]
            sheet.add(number, name, *(comma(value, 1, "%") for value in values))
            for quarter, value in enumerate(values, 1):
                book.rate(indicator, code, f"2023-Q{quarter}", value)
        sheet.gap()
    voices = drawn(book.r, ["2023-Q1", "2023-Q2", "2023-Q3"], {FEEDBACK: (20, 60, 0.8, 1.0)})
    sheet.text("Bảng 3. Phản ánh, kiến nghị của người dân, doanh nghiệp trên địa bàn toàn tỉnh")
    sheet.head("TT", "Nội dung", "Quý I/2023", "Quý II/2023", "Quý III/2023")
    pairs = [own[FEEDBACK] for own in voices.values()]
    sheet.add(1, "Tổng số PAKN tiếp nhận", *(pair[1] for pair in pairs))
    sheet.add(2, "Số PAKN được xử lý dứt điểm", *(pair[0] for pair in pairs))
    for period, pair in zip(voices, pairs, strict=True):
        book.count(FEEDBACK, PROVINCE, period, pair)
    return book.done()
