"""Shape 3: criteria in rows for one office; counts apart, two periods, formulas nobody worked out."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import (
    ASSETS,
    CADRES,
    CONTENT,
    COPIES,
    FEEDBACK,
    FULL,
    GRADUATES,
    HAMLETS,
    IDENTIFIED,
    LAST_QUARTER,
    MEETINGS,
    NINE,
    ON_TIME,
    ONLINE,
    PAID,
    PORTAL,
    PROVINCE,
    QUARTER,
    RECORDS_COMMUNE,
    RECORDS_DISTRICT,
    RECORDS_PROVINCE,
    REPORTS,
    REVIEWED,
    SHARED,
    STAFF,
    SYSTEMS,
    TASKS,
    Book,
    Dossiers,
    Ranges,
    comma,
    dotted,
    drawn,
    share,
    together,
)  # fmt: skip

GOALS = {
    REVIEWED: 20, FEEDBACK: 100, CADRES: 100, GRADUATES: 64, SHARED: 100, MEETINGS: 40, RECORDS_PROVINCE: 100,
    RECORDS_DISTRICT: 100, RECORDS_COMMUNE: 85, SYSTEMS: 30, IDENTIFIED: 100, FULL: 100, PORTAL: 70, ONLINE: 30,
}  # fmt: skip


def reports() -> Iterator[Case]:
    yield _na_ri()
    yield _environment()
    yield _digital()
    yield _ngan_son()
    yield _commune()
    yield _transport()


def _na_ri() -> Case:
    """Whole, part and a share as a formula without a value; one part exceeds its whole."""
    book = Book("u_na_ri_bao_cao_cchc_quy_3.xlsx", "criteria_in_rows")
    sheet = book.sheet("Na Ri")
    ranges: Ranges = {
        TASKS: (20, 42, 0.5, 0.9), REVIEWED: (40, 90, 0.1, 0.4), FEEDBACK: (4, 18, 0.7, 1.0), HAMLETS: (4, 15, 0.5, 1.0),
        CADRES: (170, 190, 0.92, 1.0), GRADUATES: (340, 370, 0.6, 0.8), SHARED: (10, 24, 0.8, 1.0),
        MEETINGS: (30, 70, 0.25, 0.5), RECORDS_DISTRICT: (1500, 4000, 0.9, 1.0), RECORDS_COMMUNE: (2000, 5000, 0.7, 0.95),
        ASSETS: (40, 60, 0.9, 1.0),
    }  # fmt: skip
    labels = {
        TASKS: "Thực hiện nhiệm vụ tại Kế hoạch CCHC (số đạt = đã hoàn thành)",
        REVIEWED: "TTHC được rà soát có phương án đơn giản hóa",
        FEEDBACK: "PAKN của người dân, tổ chức được giải quyết dứt điểm",
        HAMLETS: "Thôn, tổ dân phố thuộc diện phải sắp xếp đã được sắp xếp",
        CADRES: "Cán bộ cấp xã đạt trình độ CM từ trung cấp trở lên",
        GRADUATES: "Cán bộ, công chức cấp xã có trình độ chuyên môn từ đại học trở lên",
        SHARED: "Báo cáo định kỳ được cập nhật trên hệ thống thông tin báo cáo cấp tỉnh",
        MEETINGS: "Các cuộc họp tổ chức bằng hình thức trực tuyến",
        RECORDS_DISTRICT: "Hồ sơ công việc cấp huyện được xử lý trên môi trường mạng",
        RECORDS_COMMUNE: "Hồ sơ công việc cấp xã được xử lý trên môi trường mạng",
        ASSETS: "Cơ quan, đơn vị quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức",
    }
    facts = drawn(book.r, ["066"], ranges)["066"]
    facts[SHARED] = (facts[SHARED][1] + 4, facts[SHARED][1])
    sheet.letterhead("UBND HUYỆN NA RÌ", "PHÒNG NỘI VỤ", wide=7)
    sheet.titled("BÁO CÁO KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH HUYỆN NA RÌ", "Quý III năm 2023", wide=7)
    sheet.head(
        "STT", "Tên chỉ tiêu", "Kết quả thực hiện|Tổng số", "Kết quả thực hiện|Số đạt", "Kết quả thực hiện|Tỷ lệ (%)",
        "Chỉ tiêu KH năm 2023 (%)", "Cơ quan chủ trì", numbers="({})",
    )  # fmt: skip
    for number, (indicator, label) in enumerate(labels.items(), 1):
        above, below = facts[indicator]
        line = sheet.row + 1
        row = sheet.add(
            number, label, below, above, f"=ROUND(D{line}/C{line}*100,2)", GOALS.get(indicator, "-"), "Phòng NV"
        )
        if indicator == SHARED:
            book.plant(sheet, "numerator_exceeds_denominator", row=row)
            book.doubt(indicator, "066", QUARTER, facts[indicator])
        else:
            book.count(indicator, "066", QUARTER, facts[indicator])
    sheet.sign(4, right="TRƯỞNG PHÒNG", place="Na Rì")
    return book.done()


def _environment() -> Case:
    """A department's counts, each in a row of its own below the whole it belongs to."""
    book = Book("u_so_tnmt_so_lieu_quy_III.xlsx", "criteria_in_rows")
    sheet = book.sheet("Số liệu")
    ranges: Ranges = {
        ON_TIME: (900, 2600, 0.9, 0.99), PAID: (900, 2600, 0.3, 0.7), FEEDBACK: (3, 12, 0.8, 1.0), TASKS: (8, 20, 0.5, 0.9),
        STAFF: (50, 70, 0.9, 1.0), MEETINGS: (20, 50, 0.25, 0.6), RECORDS_PROVINCE: (700, 2500, 0.9, 1.0),
        REPORTS: (2, 4, 0.5, 1.0),
    }  # fmt: skip
    facts = drawn(book.r, ["STNMT"], ranges)["STNMT"]
    arisen = facts[ON_TIME][1] - 14
    facts[PAID] = (round(0.47 * arisen), arisen)
    labels = {
        ON_TIME: ("Tổng số hồ sơ TTHC đã giải quyết", "Số hồ sơ giải quyết trước hạn và đúng hạn", "hồ sơ"),
        PAID: ("Tổng số hồ sơ TTHC phát sinh", "Số hồ sơ thực hiện thanh toán trực tuyến", "hồ sơ"),
        FEEDBACK: ("Phản ánh, kiến nghị tiếp nhận trong kỳ", "Phản ánh, kiến nghị đã xử lý dứt điểm", "PAKN"),
        TASKS: ("Số nhiệm vụ CCHC được giao", "Số nhiệm vụ CCHC đã hoàn thành", "nhiệm vụ"),
        STAFF: ("Tổng biên chế được giao", "Biên chế hiện có mặt", "người"),
        MEETINGS: ("Tổng số cuộc họp", "Số cuộc họp trực tuyến", "cuộc"),
        RECORDS_PROVINCE: (
            "Tổng số hồ sơ công việc cấp tỉnh", "Số hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng", "hồ sơ",
        ),
        REPORTS: ("Số báo cáo CCHC phải gửi", "Số báo cáo CCHC gửi đúng hạn", "báo cáo"),
    }  # fmt: skip
    sheet.letterhead("UBND TỈNH BẮC KẠN", "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", wide=6)
    sheet.titled("BIỂU SỐ LIỆU CÔNG TÁC CẢI CÁCH HÀNH CHÍNH QUÝ III NĂM 2023", wide=6)
    sheet.text("Đơn vị báo cáo: Sở Tài nguyên và Môi trường", "Đơn vị nhận báo cáo: Sở Nội vụ")
    sheet.head("TT", "Nội dung", "ĐVT", "Số liệu trong kỳ", "Quý III/2022", "Ghi chú")
    for number, (indicator, (whole, some, measure)) in enumerate(labels.items(), 1):
        above, below = facts[indicator]
        sheet.add(number, whole, measure, below, round(1.1 * below))
        sheet.add(f"{number}.1", some, measure, above, round(0.8 * above))
        if indicator == ON_TIME:
            sheet.add(f"{number}.2", "Số hồ sơ giải quyết quá hạn", measure, below - above, 7)
        book.count(indicator, "STNMT", QUARTER, facts[indicator])
    sheet.sign(4, right="GIÁM ĐỐC")
    return book.done()


def _digital() -> Case:
    """The quarter and the nine months side by side, shares only."""
    book = Book("u_chinh_quyen_so_toan_tinh.xlsx", "criteria_in_rows")
    sheet = book.sheet("CQĐT")
    labels = {
        SYSTEMS: "Hệ thống thông tin của tỉnh liên quan đến người dân, doanh nghiệp được kết nối, liên thông",
        IDENTIFIED: "Người dân, doanh nghiệp sử dụng DVCTT được định danh và xác thực điện tử",
        FULL: "TTHC đủ điều kiện được cung cấp dưới hình thức DVC trực tuyến toàn trình",
        PORTAL: "TTHC toàn trình được tích hợp với Cổng DVC quốc gia",
        ONLINE: "Hồ sơ TTHC phát sinh trực tuyến trên tổng số hồ sơ giải quyết",
        SHARED: "Báo cáo định kỳ được cập nhật trên Hệ thống thông tin báo cáo của tỉnh",
        RECORDS_PROVINCE: "Hồ sơ công việc tại cấp tỉnh được xử lý trên môi trường mạng",
        RECORDS_DISTRICT: "Hồ sơ công việc tại cấp huyện được xử lý trên môi trường mạng",
        RECORDS_COMMUNE: "Hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng",
    }
    sheet.letterhead("UBND TỈNH BẮC KẠN", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", wide=6)
    sheet.titled(
        "TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU XÂY DỰNG CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ TRÊN ĐỊA BÀN TỈNH BẮC KẠN",
        "Đơn vị tính: %", wide=6,
    )  # fmt: skip
    sheet.head(
        "STT", "Chỉ tiêu", "Kế hoạch năm 2023", "Kết quả thực hiện|Quý III/2023", "Kết quả thực hiện|9 tháng năm 2023",
        "Ghi chú",
    )  # fmt: skip
    for number, (indicator, label) in enumerate(labels.items(), 1):
        quarter = round(book.r.uniform(40, 95), 1)
        nine = round(quarter - book.r.uniform(0.5, 5), 1)
        sheet.add(number, label, GOALS[indicator], comma(quarter, 1), comma(nine, 1))
        book.rate(indicator, PROVINCE, QUARTER, quarter)
        book.rate(indicator, PROVINCE, NINE, nine)
    return book.done()


def _ngan_son() -> Case:
    """Two quarters side by side with their counts; one share was typed from another row."""
    book = Book("u_Ngan_Son_so_sanh_2_quy.xlsx", "criteria_in_rows")
    sheet = book.sheet("So sanh")
    ranges: Ranges = {
        ON_TIME: (900, 2400, 0.93, 0.99), COPIES: (900, 2400, 0.1, 0.3), CONTENT: (80, 200, 0.85, 0.99),
        MEETINGS: (20, 60, 0.2, 0.6), RECORDS_DISTRICT: (800, 2500, 0.85, 1.0),
    }  # fmt: skip
    labels = {
        ON_TIME: "Hồ sơ TTHC giải quyết trước hạn, đúng hạn/tổng số hồ sơ đã giải quyết",
        COPIES: "Hồ sơ chứng thực điện tử/tổng số hồ sơ TTHC phát sinh",
        CONTENT: "Phiếu hài lòng về giải quyết TTHC/tổng số phiếu khảo sát",
        MEETINGS: "Cuộc họp trực tuyến/tổng số cuộc họp",
        RECORDS_DISTRICT: "HSCV cấp huyện xử lý trên môi trường mạng/tổng số HSCV cấp huyện",
    }
    facts = drawn(book.r, [LAST_QUARTER, QUARTER], ranges)
    for own in facts.values():
        arisen = own[ON_TIME][1] + 17
        own[COPIES] = (round(arisen * book.r.uniform(0.1, 0.3)), arisen)
    sheet.letterhead("ỦY BAN NHÂN DÂN", "HUYỆN NGÂN SƠN", wide=9)
    sheet.titled("SO SÁNH KẾT QUẢ MỘT SỐ CHỈ TIÊU CCHC CỦA HUYỆN NGÂN SƠN QUÝ II VÀ QUÝ III NĂM 2023", wide=9)
    sheet.head(
        "TT", "Chỉ tiêu", *(f"Quý {q}/2023|{leaf}" for q in ("II", "III") for leaf in ("Số lượng", "Tổng số", "Tỷ lệ %")),
        "Tăng/giảm (điểm %)",
    )  # fmt: skip
    for number, (indicator, label) in enumerate(labels.items(), 1):
        pairs = [facts[period][indicator] for period in (LAST_QUARTER, QUARTER)]
        shown = [share(pair, 1) for pair in pairs]
        wrong = indicator == CONTENT
        if wrong:
            shown[1] = round(shown[1] - 21.4, 1)
        cells = [c for pair, value in zip(pairs, shown, strict=True) for c in (*map(dotted, pair), comma(value, 1))]
        row = sheet.add(number, label, *cells, comma(shown[1] - shown[0], 1))
        book.count(indicator, "062", LAST_QUARTER, pairs[0])
        if wrong:
            book.plant(sheet, "rate_mismatch", row=row)
            book.doubt(indicator, "062", QUARTER, pairs[1])
            book.asked(indicator, "062", QUARTER, shown[1])
        else:
            book.count(indicator, "062", QUARTER, pairs[1])
    return book.done()


def _commune() -> Case:
    """A commune's list that names no period at all."""
    book = Book("u_xa_nghien_loan.xlsx", "criteria_in_rows")
    sheet = book.sheet("Sheet1")
    labels = {
        ON_TIME: "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn",
        PAID: "Tỷ lệ hồ sơ TTHC thanh toán trực tuyến trên tổng số hồ sơ phát sinh",
        RECORDS_COMMUNE: "Tỷ lệ hồ sơ công việc cấp xã xử lý trên môi trường mạng",
        GRADUATES: "Tỷ lệ cán bộ, công chức xã có trình độ đại học trở lên",
    }
    sheet.letterhead("UBND HUYỆN PÁC NẶM", "UBND XÃ NGHIÊN LOAN", wide=4)
    sheet.titled("KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH CỦA XÃ", wide=4)
    sheet.head("STT", "Nội dung", "Kết quả (%)", "Ghi chú")
    for number, (indicator, label) in enumerate(labels.items(), 1):
        value = round(book.r.uniform(45, 99), 1)
        sheet.add(number, label, comma(value, 1))
        book.asked(indicator, "01882", QUARTER, value)
    book.plant(sheet, "unknown_period")
    sheet.gap().text("Người lập biểu (đã ký)")
    return book.done()


def _transport() -> Case:
    """Fields of work in rows, only the last row is the department's; payment measured by the dossiers with a fee."""
    book = Book("u_so_gtvt_theo_linh_vuc_Q3.xlsx", "fields_of_work")
    sheet = book.sheet("06a")
    areas = ("Đường bộ", "Đăng kiểm", "Đường thủy nội địa", "Đào tạo, sát hạch lái xe")
    each = [Dossiers.some(book.r, 60, 500) for _ in areas]
    sheet.text("Biểu số II.06a/VPCP/KSTT")
    sheet.titled("TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC THEO LĨNH VỰC", "Kỳ báo cáo: Quý III/2023", wide=11)
    sheet.text("- Đơn vị báo cáo: Sở Giao thông vận tải", "- Đơn vị nhận báo cáo: Văn phòng UBND tỉnh")
    sheet.head(
        "STT", "Lĩnh vực", "Số hồ sơ nhận giải quyết|Tổng số", "Số hồ sơ nhận giải quyết|Mới tiếp nhận",
        "Số hồ sơ nhận giải quyết|Kỳ trước chuyển sang", "Số hồ sơ đã giải quyết|Tổng số",
        "Số hồ sơ đã giải quyết|Trước hạn", "Số hồ sơ đã giải quyết|Đúng hạn", "Số hồ sơ đã giải quyết|Quá hạn",
        "Số hồ sơ có thu phí, lệ phí", "Số hồ sơ thanh toán trực tuyến", "Tỷ lệ thanh toán trực tuyến (%)", numbers="({})",
    )  # fmt: skip
    whole = together(each)
    for number, (area, d) in enumerate(zip((*areas, "TỔNG CỘNG"), (*each, whole), strict=True), 1):
        sheet.add(
            number if area in areas else None, area, d.received, d.fresh, d.old, d.done, d.early, d.timely, d.late,
            d.charged, d.paid, comma(share((d.paid, d.charged))),
        )  # fmt: skip
    book.count(ON_TIME, "SGTVT", QUARTER, whole.on_time)
    book.plant(sheet, "other_definition")
    book.count(PAID, "SGTVT", QUARTER, (whole.paid, whole.charged))  # a usual other whole, with its own share beside it
    book.doubt(PAID, "SGTVT", QUARTER, whole.paid_online)
    sheet.sign(8, left="Người lập biểu")
    return book.done()
