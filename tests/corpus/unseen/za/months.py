"""One indicator, with months, quarters or spans of the year across."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import (
    DISBURSED,
    FEEDBACK,
    HALF,
    NINE,
    ON_TIME,
    PAID,
    PROVINCE,
    RECORDS_COMMUNE,
    YEAR,
    Book,
    Dossiers,
    comma,
    part,
    share,
)
from .places import CITY, DEPARTMENTS, DISTRICTS, SHORT, some


def reports() -> Iterator[Case]:
    yield on_time_by_month()
    yield transport_through_the_year()
    yield disbursed_to_date()
    yield petitions_by_quarter()
    yield records_of_the_city()


def on_time_by_month() -> Case:
    """Shares of eight districts in the second half of the year; the total's row is the province's."""
    book = Book("za_theo doi ty le dung han cac huyen.xlsx", "months_across")
    s = book.sheet("Theo dõi")
    s.titled(
        "THEO DÕI TỶ LỆ HỒ SƠ TTHC GIẢI QUYẾT TRƯỚC VÀ ĐÚNG HẠN CÁC THÁNG TRONG NĂM 2023", "(Đơn vị tính: %)", wide=7
    )
    months = (6, 7, 8, 9)
    s.head("STT", "Huyện, thành phố", *(f"Tháng {month}" for month in months), "Ghi chú")
    for number, (name, code) in enumerate({**SHORT, "Toàn tỉnh": PROVINCE}.items(), 1):
        values = [round(book.r.uniform(93, 99.9), 2) for _ in months]
        s.add(None if code == PROVINCE else number, name, *values, "Cần chấn chỉnh" if min(values) < 94 else None)
        for month, value in zip(months, values, strict=True):
            book.rate(ON_TIME, code, f"2023-{month:02}", value)
    return book.done()


def transport_through_the_year() -> Case:
    """The counts of one department month by month, the whole above the part."""
    book = Book("za_SGTVT_TTTT_cac thang 2023.xlsx", "months_across")
    s = book.sheet("2023")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ GIAO THÔNG VẬN TẢI", wide=12)
    s.titled("KẾT QUẢ THANH TOÁN TRỰC TUYẾN HỒ SƠ TTHC CỦA SỞ GIAO THÔNG VẬN TẢI NĂM 2023", wide=12)
    months = range(1, 11)
    s.head("Nội dung", *(f"T{month}/2023" for month in months))
    pairs = [Dossiers.some(book.r, 80, 420).paid_online for _ in months]
    s.add("Tổng số hồ sơ TTHC phát sinh", *(pair[1] for pair in pairs))
    s.add("Số hồ sơ thanh toán trực tuyến", *(pair[0] for pair in pairs))
    s.add("Tỷ lệ hồ sơ thanh toán trực tuyến (%)", *(comma(share(pair, 1), 1) for pair in pairs))
    for month, pair in zip(months, pairs, strict=True):
        book.count(PAID, "SGTVT", f"2023-{month:02}", pair)
    s.sign(9, right="GIÁM ĐỐC")
    return book.done()


def disbursed_to_date() -> Case:
    """Capital paid out to date in spans of the year; the plan's column is no figure."""
    book = Book("za_STC_giai ngan von dau tu cong nam 2023.xlsx", "months_across")
    s = book.sheet("Giải ngân")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ TÀI CHÍNH", wide=7)
    s.titled("TỶ LỆ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG CỦA CÁC HUYỆN, THÀNH PHỐ NĂM 2023", wide=7)
    spans = {"Quý I": "2023-Q1", "6 tháng": HALF, "9 tháng": NINE, "Cả năm": YEAR}
    s.head(
        "TT", "Chủ đầu tư", "Kế hoạch vốn năm 2023 được giao (triệu đồng)",
        *(f"Tỷ lệ giải ngân so với kế hoạch vốn giao (%)|{span} năm 2023" if span != "Cả năm" else
          "Tỷ lệ giải ngân so với kế hoạch vốn giao (%)|Năm 2023" for span in spans),
    )  # fmt: skip
    for number, (name, code) in enumerate(DISTRICTS.items(), 1):
        steps = [book.r.uniform(*bounds) for bounds in ((4, 14), (18, 26), (22, 30), (24, 29))]
        reached = [round(sum(steps[: upto + 1]), 1) for upto in range(4)]
        s.add(number, f"UBND {name[0].lower()}{name[1:]}", (book.r.randint(48000, 190000), "#,##0"), *reached)
        for period, value in zip(spans.values(), reached, strict=True):
            book.rate(DISBURSED, code, period, value)
    s.gap().text("Ghi chú: số liệu giải ngân lũy kế từ đầu năm.")
    return book.done()


def petitions_by_quarter() -> Case:
    """Resolved of received in one cell; a quarter without petitions is said so."""
    book = Book("za_VPUBND_PAKN cac so theo quy.xlsx", "months_across")
    s = book.sheet("PAKN")
    s.titled(
        "TỔNG HỢP XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ CỦA NGƯỜI DÂN, DOANH NGHIỆP NĂM 2023",
        "(Số PAKN đã xử lý dứt điểm/tổng số PAKN tiếp nhận)",
        wide=6,
    )
    s.head("STT", "Cơ quan", "Quý I", "Quý II", "Quý III", "Quý IV")
    units = some(DEPARTMENTS, "STNMT", "SXD", "SGTVT", "SLDTBXH", "SYT", "SGDDT")
    for number, (name, code) in enumerate(units.items(), 1):
        cells: list[str] = []
        for quarter in range(1, 5):
            silent = (number, quarter) in ((2, 1), (6, 3), (6, 4))
            pair = (0, 0) if silent else part(book.r, 2, 14, 0.7)
            cells.append("Không phát sinh" if silent else f"{pair[0]}/{pair[1]}")
            if silent:
                book.rate(FEEDBACK, code, f"2023-Q{quarter}", None)
            else:
                book.count(FEEDBACK, code, f"2023-Q{quarter}", pair)
        s.add(number, name, *cells)
    s.sign(5, right="TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG")
    return book.done()


def records_of_the_city() -> Case:
    """Wards and communes by quarter; one share is typed ten times too large."""
    book = Book("za_TPBK_HSCV cap xa 3 quy dau nam.xlsx", "months_across")
    s = book.sheet("HSCV")
    s.letterhead("UBND THÀNH PHỐ BẮC KẠN", "PHÒNG VĂN HÓA VÀ THÔNG TIN", wide=6)
    s.titled("Tỷ lệ hồ sơ công việc cấp xã được xử lý trên môi trường mạng", wide=6)
    s.head("STT", "Phường, xã", "Quý I/2023", "Quý II/2023", "Quý III/2023", "Ghi chú")
    for number, (name, code) in enumerate(CITY.items(), 1):
        values = [round(book.r.uniform(61, 99), 1) for _ in range(3)]
        shown = [comma(value, 1, "%") for value in values]
        if number == 4:
            shown[1] = comma(values[1] * 10, 0, "%")
        row = s.add(number, name, *shown)
        if number == 4:
            book.plant(s, "out_of_range", row=row)
        for quarter, value in enumerate(values, 1):
            if (number, quarter) != (4, 2):
                book.rate(RECORDS_COMMUNE, code, f"2023-Q{quarter}", value)
    s.sign(5, right="TRƯỞNG PHÒNG")
    return book.done()
