"""Criteria in rows for one unit, or for the whole province: plan, result and remarks beside one another."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import (
    ASSETS,
    CADRES,
    CHECKED_LAW,
    CONTENT,
    COPIES,
    DISBURSED,
    EMPLOYEES,
    FEEDBACK,
    FULL,
    GRADUATES,
    HALF,
    HAMLETS,
    IDENTIFIED,
    INSPECTED,
    LAWFUL,
    MEETINGS,
    NINE,
    OFFICIALS,
    ON_TIME,
    ONLINE,
    PAID,
    PORTAL,
    PROVINCE,
    RECORDS_COMMUNE,
    RECORDS_DISTRICT,
    RECORDS_PROVINCE,
    REPORTS,
    REVIEWED,
    SERVICE,
    SHARED,
    STAFF,
    SYSTEMS,
    TASKS,
    YEAR,
    Book,
    Dossiers,
    Pair,
    Sheet,
    comma,
    dotted,
    part,
    share,
)


def reports() -> Iterator[Case]:
    yield half_year_of_na_ri()
    yield natural_resources()
    yield year_of_cho_moi()
    yield province_nine_months()
    yield commune_in_october()


def half_year_of_na_ri() -> Case:
    """The statistical annex: counts below each other, sections in capitals, inspections of two kinds."""
    book = Book("za_Na Ri_Phu luc thong ke CCHC 6 thang 2023.xlsx", "criteria_in_rows")
    s = book.sheet("Phụ lục 2")
    s.letterhead("ỦY BAN NHÂN DÂN", "HUYỆN NA RÌ", wide=5)
    s.titled(
        "PHỤ LỤC THỐNG KÊ SỐ LIỆU BÁO CÁO CẢI CÁCH HÀNH CHÍNH",
        "6 tháng đầu năm 2023",
        "(Kèm theo Báo cáo số 341/BC-UBND ngày 16/6/2023 của UBND huyện Na Rì)",
    )
    s.head("STT", "Tiêu chí", "Đơn vị tính", "Kết quả", "Ghi chú", numbers="({})")
    own = Dossiers.some(book.r, 2500, 6000)
    pairs: dict[str, Pair] = {
        TASKS: part(book.r, 30, 52, 0.4, 0.7),
        INSPECTED: part(book.r, 28, 30, 0.15, 0.4),
        LAWFUL: part(book.r, 3, 6, 1.0),
        FEEDBACK: part(book.r, 9, 22, 0.8),
        HAMLETS: part(book.r, 12, 20, 0.5),
        STAFF: part(book.r, 96, 120, 0.9),
        RECORDS_DISTRICT: part(book.r, 3000, 6000, 0.85),
    }
    s.add("I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH")
    _pair(
        s,
        "1",
        pairs[TASKS],
        "Tổng số nhiệm vụ trong Kế hoạch CCHC năm 2023",
        "Số nhiệm vụ đã hoàn thành",
        "Nhiệm vụ",
    )
    s.add("2", "Số văn bản chỉ đạo, điều hành về CCHC đã ban hành", "Văn bản", book.r.randint(12, 40))
    _pair(
        s, "3", pairs[INSPECTED], "Tổng số cơ quan, đơn vị trực thuộc và UBND cấp xã",
        "Số cơ quan, đơn vị đã được kiểm tra CCHC", "Cơ quan, đơn vị",
    )  # fmt: skip
    s.add("II", "CẢI CÁCH THỂ CHẾ")
    _pair(
        s, "1", pairs[LAWFUL], "Tổng số VBQPPL do HĐND, UBND huyện đã ban hành",
        "Số văn bản QPPL ban hành đúng quy định", "Văn bản",
    )  # fmt: skip
    s.add("III", "CẢI CÁCH TTHC")
    s.add("1", "Tổng số hồ sơ TTHC đã giải quyết", "Hồ sơ", dotted(own.done))
    s.add(None, "- Giải quyết trước hạn", "Hồ sơ", dotted(own.early))
    s.add(None, "- Giải quyết đúng hạn", "Hồ sơ", dotted(own.timely))
    s.add(None, "- Giải quyết quá hạn", "Hồ sơ", dotted(own.late))
    _pair(s, "2", pairs[FEEDBACK], "Số phản ánh, kiến nghị tiếp nhận", "Số PAKN đã được xử lý dứt điểm", "PAKN")
    s.add("IV", "CẢI CÁCH TỔ CHỨC BỘ MÁY")
    _pair(s, "1", pairs[HAMLETS], "Số thôn, tổ dân phố thuộc diện phải sắp xếp", "Số thôn, TDP đã sắp xếp", "Thôn, tổ")
    _pair(s, "2", pairs[STAFF], "Tổng số biên chế được giao", "Số biên chế có mặt tại thời điểm báo cáo", "Người")
    s.add("V", "XÂY DỰNG CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ")
    _pair(
        s, "1", pairs[RECORDS_DISTRICT], "Tổng số hồ sơ công việc cấp huyện",
        "Số hồ sơ công việc cấp huyện được xử lý trên môi trường mạng", "Hồ sơ",
    )  # fmt: skip
    book.counts("066", HALF, {ON_TIME: own.on_time, **pairs})
    s.sign(4, right="TM. ỦY BAN NHÂN DÂN", place="Na Rì")
    return book.done()


def _pair(s: Sheet, number: str, pair: Pair, below: str, above: str, measure: str) -> None:
    """Two rows: the whole and the part of it."""
    s.add(number, below, measure, pair[1])
    s.add(f"{number}.1", above, measure, pair[0])


def natural_resources() -> Case:
    """Plan, result, compared with the plan, and last year's result."""
    book = Book("za_So TNMT_bao cao CCHC Quy III.xlsx", "criteria_in_rows")
    s = book.sheet("BC quý")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", wide=7)
    s.titled("KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH QUÝ III NĂM 2023", wide=7)
    s.head(
        "Số TT", "Tên chỉ tiêu", "Kế hoạch năm 2023 (%)", "Thực hiện quý III/2023 (%)", "So với kế hoạch (±)",
        "Cùng kỳ năm 2022 (%)", "Đánh giá",
    )  # fmt: skip
    wordings = {
        ON_TIME: ("Tỷ lệ hồ sơ TTHC được giải quyết trước hạn và đúng hạn", 95),
        ONLINE: ("Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến trên tổng số hồ sơ giải quyết", 30),
        PAID: ("Tỷ lệ hồ sơ TTHC thanh toán trực tuyến nghĩa vụ tài chính", 50),
        CONTENT: ("Mức độ hài lòng của người dân, DN về giải quyết TTHC", 90),
        FEEDBACK: ("Tỷ lệ PAKN của người dân, tổ chức được xử lý dứt điểm", 100),
        RECORDS_PROVINCE: ("Tỷ lệ HSCV được xử lý trên môi trường mạng (cấp tỉnh)", 100),
        MEETINGS: ("Tỷ lệ các cuộc họp được tổ chức bằng hình thức trực tuyến", 40),
        ASSETS: ("Tỷ lệ đơn vị quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức", 100),
    }
    for number, (indicator, (wording, planned)) in enumerate(wordings.items(), 1):
        value = round(min(100.0, planned * book.r.uniform(0.82, 1.15)), 2)
        before = round(min(100.0, value * book.r.uniform(0.8, 1.1)), 2)
        verdict = "Đạt" if value >= planned else "Chưa đạt"
        s.add(number, wording, planned, comma(value), comma(value - planned), comma(before), verdict)
        book.rate(indicator, "STNMT", "2023-Q3", value)
    s.gap().text("Nơi nhận: Sở Nội vụ (tổng hợp); Lưu: VT, VP.")
    return book.done()


def year_of_cho_moi() -> Case:
    """Counts and share in one cell; one of the shares has a numerator above its denominator."""
    book = Book("za_ChoMoi_ket qua CCHC nam 2023.xlsx", "criteria_in_rows")
    s = book.sheet("Tong hop")
    s.titled("BÁO CÁO KẾT QUẢ THỰC HIỆN MỤC TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2023", wide=5)
    s.text("Đơn vị báo cáo: UBND huyện Chợ Mới", over=5)
    s.head("TT", "Mục tiêu", "Chỉ tiêu giao", "Kết quả thực hiện\n(số lượng, tỷ lệ %)", "Cơ quan thực hiện")
    wordings = {
        TASKS: ("Nhiệm vụ của Kế hoạch CCHC đã hoàn thành/tổng số nhiệm vụ được giao", "100%", (24, 40), "Phòng Nội vụ"),
        REPORTS: ("Báo cáo CCHC gửi đúng hạn/tổng số báo cáo phải gửi", "100%", (4, 12), "Phòng Nội vụ"),
        REVIEWED: ("TTHC được rà soát có phương án đơn giản hóa/tổng số TTHC được rà soát", "≥ 20%", (9, 31), "VP HĐND&UBND"),
        CADRES: ("Cán bộ cấp xã có trình độ chuyên môn từ trung cấp trở lên/tổng số cán bộ cấp xã", "100%", (120, 156), "Phòng Nội vụ"),
        GRADUATES: (
            "Cán bộ, công chức cấp xã có trình độ chuyên môn đại học trở lên/tổng số CBCC cấp xã", "≥ 64%", (240, 290), "Phòng Nội vụ",
        ),
        OFFICIALS: (
            "Cơ quan hành chính có cơ cấu công chức phù hợp VTVL/tổng số cơ quan HCNN", "98%", (12, 13), "Phòng Nội vụ",
        ),
        EMPLOYEES: ("Cơ quan có cơ cấu viên chức phù hợp VTVL/tổng số cơ quan có viên chức", "92%", (40, 52), "Phòng Nội vụ"),
        RECORDS_DISTRICT: (
            "Hồ sơ công việc cấp huyện xử lý trên môi trường mạng/tổng số HSCV cấp huyện", "100%", (2900, 4100), "VP HĐND&UBND",
        ),
    }  # fmt: skip
    for number, (indicator, (wording, planned, (low, high), office)) in enumerate(wordings.items(), 1):
        pair = part(book.r, low, high, 0.72)
        if indicator == EMPLOYEES:
            pair = (pair[1] + 3, pair[1])
        row = s.add(number, wording, planned, f"{pair[0]}/{pair[1]} ({comma(share(pair, 1), 1)}%)", office)
        if indicator == EMPLOYEES:
            book.plant(s, "numerator_exceeds_denominator", row=row)
        else:
            book.count(indicator, "065", YEAR, pair)
    s.sign(4, "", "CHỦ TỊCH", place="Chợ Mới")
    return book.done()


def province_nine_months() -> Case:
    """The province's goals with their results; one goal has words in the place of a figure."""
    book = Book("za_Danh gia muc tieu KH CCHC tinh 9T2023.xlsx", "criteria_in_rows")
    s = book.sheet("Mục tiêu")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ NỘI VỤ", wide=6)
    s.titled("RÀ SOÁT KẾT QUẢ THỰC HIỆN MỤC TIÊU KẾ HOẠCH CCHC CỦA TỈNH BẮC KẠN", "9 tháng năm 2023", wide=6)
    s.head("STT", "Mục tiêu cụ thể", "Mục tiêu năm 2023", "Kết quả đạt được", "So với mục tiêu", "Cơ quan chủ trì")
    wordings = {
        CHECKED_LAW: ("VBQPPL được xử lý sau rà soát", "100%", "Sở Tư pháp"),
        REVIEWED: ("TTHC được rà soát có phương án đơn giản hóa", "tối thiểu 20%", "VP UBND tỉnh"),
        COPIES: ("Hồ sơ TTHC được chứng thực điện tử", "20%", "Sở Tư pháp"),
        SERVICE: ("Mức độ hài lòng về sự phục vụ của cơ quan hành chính nhà nước", "≥90%", "Sở Nội vụ"),
        SHARED: ("Báo cáo định kỳ được cập nhật trên Hệ thống thông tin báo cáo cấp tỉnh", "100%", "VP UBND tỉnh"),
        MEETINGS: ("Cuộc họp được tổ chức trực tuyến", "40%", "VP UBND tỉnh"),
        RECORDS_PROVINCE: ("Hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng", "100%", "VP UBND tỉnh"),
        RECORDS_DISTRICT: ("Hồ sơ công việc cấp huyện xử lý trên môi trường mạng", "100%", "VP UBND tỉnh"),
        RECORDS_COMMUNE: ("Hồ sơ công việc cấp xã xử lý trên môi trường mạng", "85%", "VP UBND tỉnh"),
        SYSTEMS: ("HTTT liên quan đến người dân, DN được kết nối, liên thông", "30%", "Sở TT&TT"),
        IDENTIFIED: ("Người dân, DN sử dụng DVCTT được định danh, xác thực điện tử", "100%", "Sở TT&TT"),
        FULL: ("TTHC đủ điều kiện được cung cấp dịch vụ công trực tuyến toàn trình", "100%", "VP UBND tỉnh"),
        PORTAL: ("TTHC toàn trình được tích hợp trên Cổng DVC quốc gia", "70%", "VP UBND tỉnh"),
        DISBURSED: ("Giải ngân vốn đầu tư công", "95%", "Sở KH&ĐT"),
    }
    quality = "Chất lượng đội ngũ cán bộ, công chức, viên chức được nâng lên"
    s.add(None, quality, None, "Đang triển khai theo kế hoạch", None, "Sở Nội vụ")
    for number, (indicator, (wording, goal, office)) in enumerate(wordings.items(), 1):
        value = round(book.r.uniform(22, 99), book.r.choice((1, 2)))
        digits = 2 if round(value, 1) != value else 1
        wanted = float("".join(filter(str.isdigit, goal)))
        s.add(number, "Tỷ lệ " + wording if indicator != SERVICE else wording, goal, comma(value, digits, "%"),
              "Đạt" if value >= wanted else "Chưa đạt", office)  # fmt: skip
        book.rate(indicator, PROVINCE, NINE, value)
    s.sign(5, "CHUYÊN VIÊN", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC")
    return book.done()


def commune_in_october() -> Case:
    """A commune's monthly figures, typed by hand with blanks around them."""
    book = Book("za_xa Coc Dan bc thang 10.xlsx", "criteria_in_rows")
    s = book.sheet("Sheet1", font="Arial")
    s.text("UBND XÃ CỐC ĐÁN", "Bộ phận Tiếp nhận và Trả kết quả").gap()
    s.titled("Báo cáo kết quả tiếp nhận và giải quyết TTHC tháng 10 năm 2023", wide=4)
    s.head("stt", "Nội dung", "Số lượng (hồ sơ)", "Ghi chú")
    own = Dossiers.some(book.r, 60, 200)
    copied = (round(own.fresh * 0.12), own.fresh)
    s.rows(
        (1, "Tổng số hồ sơ TTHC phát sinh trong tháng", f" {own.fresh} ", None),
        (None, " - tiếp nhận trực tuyến", f" {own.online}", None),
        (None, " - tiếp nhận trực tiếp", f"{own.direct} ", None),
        (2, "Tổng số hồ sơ đã giải quyết", f"{own.done}", "cả hồ sơ tháng trước chuyển sang"),
        (None, " - trước hạn và đúng hạn", f"{own.good}", None),
        (None, " - quá hạn", own.late, None),
        (3, "Số hồ sơ thanh toán trực tuyến", own.paid, None),
        (4, "Số hồ sơ chứng thực điện tử", copied[0], None),
    )
    book.counts(
        "01945", "2023-10", {ON_TIME: own.on_time, ONLINE: own.through_net, PAID: own.paid_online, COPIES: copied}
    )
    s.sign(3, right="CÔNG CHỨC MỘT CỬA", place="Cốc Đán")
    return book.done()
