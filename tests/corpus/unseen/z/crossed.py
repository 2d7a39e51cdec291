"""Shape 2: indicators in rows, offices in columns."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import (
    CADRES,
    CHECKED_LAW,
    COPIES,
    EMPLOYEES,
    GRADUATES,
    HALF,
    HAMLETS,
    IDENTIFIED,
    INSPECTED,
    LAWFUL,
    NINE,
    OFFICIALS,
    ONLINE,
    PAID,
    PROVINCE,
    RECORDS_DISTRICT,
    REVIEWED,
    SERVICE,
    STAFF,
    TASKS,
    YEAR,
    Book,
    Ranges,
    comma,
    drawn,
    share,
    totals,
)  # fmt: skip
from .names import BARE, BRIEF_DEPARTMENTS, NA_RI


def reports() -> Iterator[Case]:
    yield _districts()
    yield _departments()
    yield _communes()
    yield _online()


def _districts() -> Case:
    """Shares alone, last year's below each; one share lost its comma."""
    book = Book("z_chi_tieu_cchc_theo_huyen.xlsx", "indicators_in_rows")
    sheet = book.sheet("Chi tieu")
    sheet.titled("MỘT SỐ CHỈ TIÊU CCHC CỦA CÁC HUYỆN, THÀNH PHỐ", "9 tháng năm 2023", "Đơn vị tính: %", wide=11)
    sheet.head("TT", "Chỉ tiêu", "Kế hoạch năm", *(f"Kết quả|{name}" for name in BARE.values()))
    labels = {
        TASKS: "Tỷ lệ hoàn thành nhiệm vụ giao tại Kế hoạch CCHC của tỉnh",
        LAWFUL: "VBQPPL được ban hành đúng quy định pháp luật",
        REVIEWED: "Tỷ lệ TTHC qua rà soát có phương án đơn giản hoá",
        RECORDS_DISTRICT: "Tỷ lệ HSCV cấp huyện được xử lý trên mạng (trừ hồ sơ mật)",
        IDENTIFIED: "Người dân, DN sử dụng DVCTT được định danh, xác thực điện tử",
        HAMLETS: "Thôn, tổ dân phố phải sắp xếp đã sắp xếp xong",
    }
    plans = {REVIEWED: "≥ 20", RECORDS_DISTRICT: 100, IDENTIFIED: 100}
    for number, (indicator, label) in enumerate(labels.items(), 1):
        low = 20 if indicator == REVIEWED else 62
        values = {code: round(book.r.uniform(low, low + 35), 1) for code in BARE}
        shown = [10 * value if (indicator, code) == (IDENTIFIED, "061") else value for code, value in values.items()]
        row = sheet.add(number, label, plans.get(indicator, "-"), *(comma(value, 1) for value in shown))
        sheet.add(None, "Cùng kỳ năm 2022", None, *(comma(value - 6, 1) for value in values.values()))
        for code, value in values.items():
            if (indicator, code) == (IDENTIFIED, "061"):
                book.plant(sheet, "out_of_range", row=row)
                book.asked(indicator, code, NINE, 10 * value)
            else:
                book.rate(indicator, code, NINE, value)
    return book.done()


def _departments() -> Case:
    """Counts and their share in three rows each; one share contradicts its counts."""
    book = Book("z_vi_tri_viec_lam_6_thang.xlsx", "indicators_in_rows")
    sheet = book.sheet("Bieu 3")
    offices = {code: BRIEF_DEPARTMENTS[code] for code in ("SGDDT", "SNNPTNT", "SLDTBXH", "SVHTTDL", "STTTT")}
    ranges: Ranges = {
        OFFICIALS: (3, 9, 0.6, 1.0), EMPLOYEES: (5, 30, 0.6, 1.0), STAFF: (40, 95, 0.85, 1.0), INSPECTED: (6, 20, 0.2, 0.7),
    }  # fmt: skip
    facts = drawn(book.r, offices, ranges)
    labels = {
        OFFICIALS: (
            "Cơ cấu công chức", "Tổng số cơ quan hành chính", "Số cơ quan có cơ cấu công chức phù hợp với VTVL",
            "Tỷ lệ cơ quan có cơ cấu công chức phù hợp với VTVL (%)",
        ),
        EMPLOYEES: (
            "Cơ cấu viên chức", "Tổng số cơ quan, ĐV có viên chức", "Số cơ quan, ĐV có cơ cấu viên chức phù hợp với VTVL",
            "Tỷ lệ cơ quan, ĐV có cơ cấu viên chức phù hợp với VTVL (%)",
        ),
        STAFF: (
            "Biên chế", "Tổng biên chế được giao (người)", "Biên chế hiện có mặt (người)",
            "Tỷ lệ biên chế có mặt so với được giao (%)",
        ),
        INSPECTED: (
            "Kiểm tra CCHC", "Tổng số cơ quan, đơn vị trực thuộc", "Số cơ quan, đơn vị trực thuộc đã kiểm tra CCHC",
            "Tỷ lệ cơ quan, đơn vị được kiểm tra CCHC (%)",
        ),
    }  # fmt: skip
    sheet.letterhead("UBND TỈNH BẮC KẠN", "SỞ NỘI VỤ", wide=7)
    sheet.titled("BIỂU TỔNG HỢP VỊ TRÍ VIỆC LÀM, BIÊN CHẾ, KIỂM TRA CCHC", "6T/2023", wide=7)
    sheet.head("STT", "Nội dung", *offices.values())
    for roman, (indicator, (title, below, above, rate)) in zip(("I", "II", "III", "IV"), labels.items(), strict=True):
        pairs = {code: facts[code][indicator] for code in offices}
        sheet.add(roman, title)
        sheet.add(1, below, *(pair[1] for pair in pairs.values()))
        sheet.add(2, above, *(pair[0] for pair in pairs.values()))
        off = {code: 17.0 if (indicator, code) == (STAFF, "SLDTBXH") else 0.0 for code in offices}
        sheet.add(3, rate, *(round(share(pair) - off[code], 2) for code, pair in pairs.items()))
        if indicator == STAFF:
            book.plant(sheet, "rate_mismatch")
            book.doubt(STAFF, "SLDTBXH", HALF, pairs["SLDTBXH"])
            book.asked(STAFF, "SLDTBXH", HALF, round(share(pairs["SLDTBXH"]) - 17, 2))
    book.tell(facts, HALF, but=[("SLDTBXH", STAFF)])
    sheet.sign(5, right="TL. GIÁM ĐỐC")
    return book.done()


def _communes() -> Case:
    """Shares of some communes; the mean of a few communes is nobody's figure."""
    book = Book("z_na_ri_mot_so_chi_tieu_cap_xa.xlsx", "indicators_in_rows")
    sheet = book.sheet("Cap xa")
    sheet.text("UBND HUYỆN NA RÌ", "PHÒNG NỘI VỤ").gap()
    sheet.titled("CHỈ TIÊU CCHC CỦA 05 XÃ, THỊ TRẤN TRÊN ĐỊA BÀN HUYỆN NA RÌ", "NĂM 2023", wide=9)
    sheet.head("TT", "Tên chỉ tiêu", "ĐVT", *NA_RI.values(), "Bình quân 05 xã")
    labels = {
        CADRES: "Cán bộ cấp xã có trình độ từ trung cấp chuyên môn trở lên",
        GRADUATES: "Cán bộ, công chức cấp xã đạt trình độ ĐH trở lên",
        COPIES: "Tỷ lệ HS TTHC chứng thực điện tử so với tổng số hồ sơ phát sinh",
        SERVICE: "Mức độ hài lòng của người dân về sự phục vụ của UBND xã, thị trấn",
    }
    for number, (indicator, label) in enumerate(labels.items(), 1):
        low = 12 if indicator == COPIES else 75
        values = [round(book.r.uniform(low, low + 24), 1) for _ in NA_RI]
        mean = round(sum(values) / len(values), 1)
        sheet.add(number, label, "%", *(comma(value, 1, "%") for value in (*values, mean)))
        for code, value in zip(NA_RI, values, strict=True):
            book.rate(indicator, code, YEAR, value)
    sheet.gap().text("Nguồn: báo cáo của UBND các xã, thị trấn.")
    return book.done()


def _online() -> Case:
    """Counts and shares of online services by district with the whole at the right."""
    book = Book("z_dvc_truc_tuyen_cac_huyen_thang_8_2023.xlsx", "indicators_in_rows")
    sheet, period = book.sheet("DVCTT"), "2023-08"
    facts = drawn(
        book.r, BARE, {ONLINE: (200, 900, 0.2, 0.8), PAID: (200, 900, 0.2, 0.7), CHECKED_LAW: (2, 6, 0.5, 1.0)}
    )
    for own in facts.values():  # most of what was settled also arose in the month
        arisen = own[ONLINE][1] + book.r.randint(5, 40)
        own[PAID] = (round(arisen * book.r.uniform(0.2, 0.7)), arisen)
    whole = totals(facts)
    columns = [*facts.values(), whole]
    sheet.titled("Tình hình thực hiện dịch vụ công trực tuyến và rà soát văn bản tại cấp huyện - Tháng 8/2023", wide=11)
    sheet.head("STT", "Chỉ tiêu", *BARE.values(), "Toàn tỉnh")
    labels = {
        ONLINE: ("Tổng số HS TTHC đã giải quyết", "Số HS tiếp nhận trực tuyến",
                 "Tỷ lệ HS tiếp nhận trực tuyến/tổng số HS giải quyết"),
        PAID: ("Tổng số HS TTHC phát sinh", "Số HS thanh toán trực tuyến nghĩa vụ tài chính",
               "Tỷ lệ HS thanh toán trực tuyến/tổng số HS phát sinh"),
        CHECKED_LAW: ("Số VBQPPL phải xử lý sau khi rà soát", "Số VBQPPL đã được xử lý sau khi rà soát",
                      "Tỷ lệ VBQPPL được xử lý sau khi rà soát"),
    }  # fmt: skip
    for number, (indicator, (below, above, rate)) in enumerate(labels.items()):
        sheet.add(3 * number + 1, below, *(own[indicator][1] for own in columns))
        sheet.add(3 * number + 2, above, *(own[indicator][0] for own in columns))
        sheet.add(3 * number + 3, rate, *((own[indicator][0] / own[indicator][1], "0.00%") for own in columns))
    book.tell(facts, period)
    book.counts(PROVINCE, period, whole)
    return book.done()
