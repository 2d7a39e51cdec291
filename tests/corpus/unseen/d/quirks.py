"""Reports with a turn of their own: area sheets, formulas, heads repeated, units merged, to-date columns, a bare text file."""

from random import Random

from tests.corpus.truth import Case
from tests.corpus.unseen.d.desk import (
    DEPARTMENTS,
    DISTRICTS,
    NAMES,
    SHORT,
    Book,
    comma,
    communes,
    district,
    draw,
    rate,
)
from tests.corpus.unseen.d.summaries import KINDS, counts


def sheets_of_cho_don() -> Case:
    """One sheet an area, one district; plan and result side by side."""
    rng = Random("d areas")
    book = Book("Chợ Đồn BC CCHC năm 2023 (theo lĩnh vực).xlsx", "one sheet an area", "2023", "TTHC")
    sheets = {
        "TTHC": ("on_time", "online_payment", "feedback_resolved"),
        "CQĐT": ("online_meetings", "work_records_district", "work_records_commune"),
    }
    goals = dict(zip(sum(sheets.values(), ()), (95, 50, 100, 40, 100, 85), strict=True))
    for title, names in sheets.items():
        if title != "TTHC":
            book.page(title)
        book.lines(
            "UBND HUYỆN CHỢ ĐỒN",
            f"Lĩnh vực: {'cải cách thủ tục hành chính' if title == 'TTHC' else 'chính quyền điện tử'}",
            "Báo cáo năm 2023",
        )
        rows = []
        for index, name in enumerate(names, 1):
            above, below = counts(rng, name)["x"]
            rows.append(
                [
                    index,
                    f"Tỷ lệ {KINDS[name][0]}",
                    f"{goals[name]}%",
                    above,
                    below,
                    comma(above, below, sign="%"),
                    "Văn phòng",
                ]
            )
            book.fact(name, "064", above, below)
        book.table(
            "TT;Chỉ tiêu;Kế hoạch;Kết quả thực hiện>Số đạt;Kết quả thực hiện>Tổng số;Kết quả thực hiện>Tỷ lệ;Đơn vị phụ trách",
            rows,
        )
    return book.done()


def formulas_of_the_year() -> Case:
    """Rates are formulas nobody calculated: the counts stand."""
    rng = Random("d formulas")
    book = Book("VPUB bieu nam 2023 co cong thuc.xlsx", "formulas without cached values", "2023", "Biểu 1")
    book.lines("BIỂU TỔNG HỢP GIẢI QUYẾT HỒ SƠ TTHC", "Năm 2023", width=6)
    codes, first = ("SGTVT", "SXD", "SYT", "SGDDT", "STP", "SLDTBXH", "SCT", "SNNPTNT"), book.row + 2
    rows = []
    for index, (code, (above, below)) in enumerate(draw(rng, codes, 300, 5000, 0.9, 1).items(), 1):
        row = first + index - 1
        rows.append([index, SHORT[code], below, above, f"=C{row}-D{row}", f"=ROUND(D{row}/C{row}*100,1)"])
        book.fact("on_time", code, above, below)
    book.table(
        "TT;Cơ quan;Hồ sơ đã giải quyết>Tổng số;Hồ sơ đã giải quyết>Trước và đúng hạn;Hồ sơ đã giải quyết>Quá hạn;Tỷ lệ đúng hạn (%)",
        rows,
    )
    return book.done()


def month_and_to_date() -> Case:
    """The month beside the sum since the year began, which is named by no period."""
    rng = Random("d to date")
    book = Book("TP Bắc Kạn tháng 8 - tình hình GQ TTHC phường, xã.xlsx", "month and sum to date", "2023-08", "Thang 8")
    book.lines(
        "UBND THÀNH PHỐ BẮC KẠN", "TÌNH HÌNH GIẢI QUYẾT TTHC CỦA CÁC PHƯỜNG, XÃ", "Tháng 8 năm 2023", width=8, bold=True
    )
    rows, codes = [], communes("058")
    month, rest = draw(rng, codes, 40, 190, 0.93, 1), draw(rng, codes, 300, 900, 0.93, 1)
    for index, code in enumerate(codes, 1):
        one, all_ = month[code], (month[code][0] + rest[code][0], month[code][1] + rest[code][1])
        rows.append([index, NAMES[code], one[1], one[0], comma(*one, 2), all_[1], all_[0], comma(*all_, 2)])
        book.fact("on_time", code, *one)
        book.fact("on_time", code, *all_, to_date=True)
    parts = ("HS đã giải quyết", "Trước hạn và đúng hạn", "Tỉ lệ đúng hạn (%)")
    heads = [f"{when}>{part}" for when in ("Trong tháng", "Luỹ kế từ đầu năm") for part in parts]
    book.table(";".join(["TT", "Phường, xã", *heads]), rows, fill="EDEDED")
    return book.done()


def heads_repeated() -> Case:
    """A printed list whose head comes again for the second group; a sheet of advice before it."""
    rng = Random("d repeated")
    book = Book("SIPAS quy III (in 2 trang).xlsx", "head repeated, a sheet of advice", sheet="Hướng dẫn")
    book.lines(
        "HƯỚNG DẪN NHẬP BIỂU",
        "1. Nhập số phiếu vào sheet KQ.",
        "2. Mục tiêu năm 2023: từ 90% trở lên.",
        "3. Gửi trước ngày 18/9/2023.",
    )
    book.page("KQ")
    book.lines(
        "KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG VỀ SỰ PHỤC VỤ CỦA CƠ QUAN HÀNH CHÍNH", "Quý III/2023", width=5, bold=True
    )
    for title, codes in (("1. Các sở, ban, ngành", DEPARTMENTS[:10]), ("2. Các huyện, thành phố", DISTRICTS)):
        book.lines(title)
        rows = []
        for index, (code, (above, below)) in enumerate(draw(rng, codes, 30, 150, 0.8, 1).items(), 1):
            rows.append([index, SHORT.get(code) or district(code), below, above, comma(above, below, sign="%")])
            book.fact("satisfaction_service", code, above, below)
        book.table("TT;Cơ quan, đơn vị;Tổng số phiếu khảo sát;Số phiếu hài lòng về sự phục vụ;Mức độ hài lòng", rows)
        book.row += 1
    return book.done()


def units_merged() -> Case:
    """Somebody who merges everything: each district spans its two quarters, a column of periods beside."""
    rng = Random("d merged")
    book = Book("Sở TTTT - TK định danh quý II, quý III.xlsx", "unit merged over its two quarters", sheet="ĐDĐT")
    book.lines(
        "SỐ LIỆU NGƯỜI DÙNG DỊCH VỤ CÔNG TRỰC TUYẾN ĐƯỢC ĐỊNH DANH, XÁC THỰC ĐIỆN TỬ NĂM 2023", width=6, bold=True
    )
    rows = []
    for index, code in enumerate(DISTRICTS, 1):
        for quarter, name in ((2, "Quý II/2023"), (3, "Quý III/2023")):
            above, below = draw(rng, [code], 900, 7000, 0.5, 0.95)[code]
            first = quarter == 2
            rows.append(
                [index if first else None, district(code) if first else None, name, below, above, rate(above, below)]
            )
            book.fact("online_users_identified", code, above, below, period=f"2023-Q{quarter}")
    top = book.table(
        "STT;Địa phương;Kỳ báo cáo;Tổng số người dân, doanh nghiệp sử dụng DVCTT;Số người dân, doanh nghiệp được định danh;Tỷ lệ (%)",
        rows,
    )
    for row in range(top, top + len(rows), 2):
        for column in (1, 2):
            book.sheet.merge_cells(start_row=row, end_row=row + 1, start_column=column, end_column=column)
    return book.done()


def text_of_meetings() -> Case:
    """A file of text from somebody's system, separated by semicolons."""
    rng = Random("d text")
    case = Book("hop_truc_tuyen_thang_9.csv", "semicolon text", "2023-09")
    lines = ["Kỳ báo cáo;Mã đơn vị;Tên đơn vị;Tổng số cuộc họp;Số cuộc họp trực tuyến;Tỷ lệ cuộc họp trực tuyến (%)"]
    for code, (above, below) in draw(rng, DISTRICTS, 8, 30, 0.2, 0.8).items():
        lines.append(f"Tháng 9/2023;{code};{NAMES[code]};{below};{above};{comma(above, below)}")
        case.fact("online_meetings", code, above, below)
    case.case.data = "\r\n".join(lines).encode("utf-8-sig")
    return case.case


REPORTS = (sheets_of_cho_don, formulas_of_the_year, month_and_to_date, heads_repeated, units_merged, text_of_meetings)
