"""Indicators in rows and units in columns: digital government, work records, documents, and the survey of satisfaction."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import (
    CHECKED_LAW,
    CONTENT,
    CONTENT_CARE,
    CONTENT_LAND,
    IDENTIFIED,
    LAWFUL,
    MEETINGS,
    ONLINE,
    PROVINCE,
    RECORDS_DISTRICT,
    RECORDS_PROVINCE,
    REPORTS,
    SERVICE,
    SHARED,
    YEAR,
    Book,
    Pair,
    Sheet,
    comma,
    joined,
    part,
)
from .places import CAPITALS, DEPARTMENTS, DOTTED, SHORT, some


def reports() -> Iterator[Case]:
    yield digital_government()
    yield work_of_departments()
    yield documents_of_districts()
    yield satisfaction()


def digital_government() -> Case:
    """Shares only, each with the measure in its row; money and counts of accounts in between are no figures of the plan."""
    book = Book("za_STTTT_chinh quyen so_6T2023.xlsx", "indicators_in_rows")
    s = book.sheet("Sheet1")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", wide=11)
    s.titled("TỔNG HỢP CHỈ TIÊU CHÍNH QUYỀN SỐ CÁC HUYỆN, THÀNH PHỐ 6 THÁNG ĐẦU NĂM 2023", wide=11)
    s.head("STT", "Chỉ tiêu", "ĐVT", *(f"Kết quả thực hiện|{name}" for name in DOTTED))
    wordings = {
        RECORDS_DISTRICT: "Tỷ lệ hồ sơ công việc tại cấp huyện được xử lý trên môi trường mạng",
        MEETINGS: "Tỷ lệ cuộc họp của UBND huyện, TP được tổ chức theo hình thức trực tuyến",
        SHARED: "Tỷ lệ báo cáo định kỳ được cập nhật, chia sẻ trên Hệ thống thông tin báo cáo của tỉnh",
        ONLINE: "Tỷ lệ hồ sơ TTHC phát sinh trực tuyến/tổng số hồ sơ giải quyết",
        IDENTIFIED: "Tỷ lệ người dân, DN sử dụng DVCTT được định danh và xác thực điện tử",
    }
    for number, (indicator, wording) in enumerate(wordings.items(), 1):
        values = {code: round(book.r.uniform(18, 97), 1) for code in DOTTED.values()}
        s.add(number, wording, "%", *values.values())
        for code, value in values.items():
            book.rate(indicator, code, "2023-6M", value)
        if indicator == MEETINGS:
            s.add(
                None,
                "Số tài khoản thư điện tử công vụ đã cấp",
                "Tài khoản",
                *(book.r.randint(180, 420) for _ in DOTTED),
            )
        if indicator == ONLINE:
            money = (f"{book.r.randint(120, 900)}.000" for _ in DOTTED)
            s.add(None, "Kinh phí chi cho ứng dụng CNTT", "nghìn đồng", *money)
    s.sign(8, "Người tổng hợp", "PHÓ GIÁM ĐỐC")
    return book.done()


def work_of_departments() -> Case:
    """Counts in rows below each heading; one department wrote a word in the place of a count."""
    book = Book("za_Bieu so lieu HSCV, BC cac so Quy 3-2023.xlsx", "indicators_in_rows")
    units = some(DEPARTMENTS, "SNV", "STP", "STC", "SGTVT", "SXD", "SYT", "SKHCN")
    s = book.sheet("Q3")
    s.titled("SỐ LIỆU XỬ LÝ VĂN BẢN, HỒ SƠ CÔNG VIỆC TRÊN MÔI TRƯỜNG MẠNG VÀ CHẾ ĐỘ BÁO CÁO", "Quý III/2023", wide=9)
    s.head("TT", "Nội dung", *units)
    facts = {
        code: {
            RECORDS_PROVINCE: part(book.r, 220, 1900, 0.82),
            MEETINGS: part(book.r, 8, 46, 0.15, 0.7),
            REPORTS: part(book.r, 2, 6, 0.7),
        }
        for code in units.values()
    }
    lines = {
        RECORDS_PROVINCE: (
            "Hồ sơ công việc (không bao gồm hồ sơ mật)",
            "Tổng số hồ sơ công việc của cơ quan cấp tỉnh",
            "Số HSCV cấp tỉnh được xử lý trên môi trường mạng",
        ),
        MEETINGS: ("Hội họp", "Tổng số cuộc họp do cơ quan tổ chức", "Trong đó: số cuộc họp trực tuyến"),
        REPORTS: ("Báo cáo CCHC", "Số báo cáo CCHC phải gửi", "Số báo cáo CCHC gửi đúng hạn"),
    }
    for number, (indicator, (group, below, above)) in enumerate(lines.items(), 1):
        s.add(number, group)
        under = [facts[code][indicator][1] for code in units.values()]
        over: list[int | str] = [facts[code][indicator][0] for code in units.values()]
        s.add(f"{number}.1", below, *under)
        if indicator == MEETINGS:
            over[4] = "nhiều"
        row = s.add(f"{number}.2", above, *over)
        if indicator == MEETINGS:
            book.plant(s, "not_a_number", row=row)
    book.tell(facts, "2023-Q3", but=[("SXD", MEETINGS)])
    s.gap().text("Ghi chú: Số liệu do các cơ quan tự báo cáo trên Hệ thống quản lý văn bản và điều hành.")
    return book.done()


def documents_of_districts() -> Case:
    """Legal documents of the districts' councils and committees; where none had to be handled stands a word."""
    book = Book("za_STP_van_ban_QPPL_cap_huyen_2023.xlsx", "indicators_in_rows")
    s = book.sheet("VBQPPL")
    s.letterhead("SỞ TƯ PHÁP TỈNH BẮC KẠN", "Phòng Xây dựng, kiểm tra VBQPPL", wide=11)
    s.titled("THỐNG KÊ CÔNG TÁC BAN HÀNH, KIỂM TRA, RÀ SOÁT VĂN BẢN QPPL CẤP HUYỆN", "Năm 2023", wide=11)
    s.text("Đơn vị tính: văn bản", at=10)
    s.head("STT", "Nội dung thống kê", *SHORT, "Tổng cộng", numbers="{}")
    lawful: dict[str, Pair] = {code: part(book.r, 2, 9, 0.7) for code in SHORT.values()}
    handled: dict[str, Pair] = {code: part(book.r, 2, 12, 0.5) for code in SHORT.values()}
    none = ("063", "060")
    for code in none:
        handled[code] = (0, 0)
    s.add("I", "BAN HÀNH VĂN BẢN")
    _line(s, 1, "Tổng số văn bản QPPL do HĐND, UBND cấp huyện ban hành", [pair[1] for pair in lawful.values()])
    _line(s, 2, "Số văn bản QPPL ban hành đúng quy định", [pair[0] for pair in lawful.values()])
    s.add("II", "RÀ SOÁT VĂN BẢN")
    _line(s, 1, "Tổng số VBQPPL phải xử lý sau rà soát", [pair[1] for pair in handled.values()], "Không có")
    _line(s, 2, "Số VBQPPL đã được xử lý sau rà soát", [pair[0] for pair in handled.values()], "-")
    for code in SHORT.values():
        book.count(LAWFUL, code, YEAR, lawful[code])
        if code in none:
            book.rate(CHECKED_LAW, code, YEAR, None, sure=False, optional=True)
        else:
            book.count(CHECKED_LAW, code, YEAR, handled[code])
    book.doubt(LAWFUL, PROVINCE, YEAR, joined(lawful.values()))
    book.doubt(CHECKED_LAW, PROVINCE, YEAR, joined(handled.values()))
    s.sign(9, right="TRƯỞNG PHÒNG")
    return book.done()


def _line(s: Sheet, number: int, wording: str, counts: list[int], nothing: str = "") -> None:
    """The counts and their sum; `nothing` stands where there was none to count."""
    s.add(number, wording, *(count if count or not nothing else nothing for count in counts), sum(counts))


def satisfaction() -> Case:
    """The survey by district; a group of rows tells the fields of service, one share is above the whole."""
    book = Book("za_Khao sat hai long 2023 (SNV).xlsx", "indicators_in_rows")
    s = book.sheet("Hài lòng")
    s.titled(
        "KẾT QUẢ ĐO LƯỜNG SỰ HÀI LÒNG CỦA NGƯỜI DÂN, TỔ CHỨC NĂM 2023",
        "ĐVT: %",
        wide=10,
    )
    s.head("TT", "Tiêu chí", *CAPITALS, numbers="({})")
    wordings = {
        CONTENT: "Mức độ hài lòng của người dân, doanh nghiệp về giải quyết thủ tục hành chính",
        CONTENT_LAND: "Mức độ hài lòng về giải quyết TTHC các lĩnh vực: đất đai, xây dựng, đầu tư",
        SERVICE: "Mức độ hài lòng đối với sự phục vụ của CQHCNN",
        CONTENT_CARE: "Mức độ hài lòng của người dân về dịch vụ y tế, giáo dục công lập",
    }
    for number, (indicator, wording) in enumerate(wordings.items(), 1):
        values: dict[str, float] = {code: round(book.r.uniform(71, 99), 2) for code in CAPITALS.values()}
        faulty = indicator == CONTENT_LAND
        if faulty:
            values["061"] = 813.5
        row = s.add(number, wording, *(comma(value) for value in values.values()))
        for code, value in values.items():
            if faulty and code == "061":
                book.plant(s, "out_of_range", row=row)
            else:
                book.rate(indicator, code, YEAR, value)
    s.gap().text("Số phiếu phát ra: 960 phiếu; số phiếu thu về hợp lệ: 942 phiếu.")
    s.sign(8, right="GIÁM ĐỐC")
    return book.done()
