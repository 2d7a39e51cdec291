"""One unit's report: criteria in rows, fields of procedure in rows, two tables on a sheet; and reports about something else."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import (
    CADRES,
    CHO_MOI,
    CONTENT,
    COPIES,
    DISBURSED,
    DISTRICTS,
    FEEDBACK,
    FULL,
    GRADUATES,
    MEETINGS,
    NA_RI,
    ON_TIME,
    PAID,
    PORTAL,
    PROVINCE,
    RECORDS_COMMUNE,
    RECORDS_DISTRICT,
    RECORDS_PROVINCE,
    REVIEWED,
    SHORT,
    TASKS,
    Book,
    Dossiers,
    comma,
    dotted,
    share,
    units_in,
)

Line = tuple[str, str, str, str]
SOLVED: Line = (ON_TIME, "Tổng số hồ sơ đã giải quyết", "Số hồ sơ giải quyết trước và đúng hạn", "Hồ sơ")
ANSWERED: Line = (FEEDBACK, "Tổng số PAKN tiếp nhận", "Số PAKN đã xử lý dứt điểm", "PAKN")
MET: Line = (MEETINGS, "Tổng số cuộc họp", "Số cuộc họp trực tuyến", "Cuộc họp")
HAPPY: Line = (
    CONTENT, "Tổng số phiếu khảo sát về giải quyết TTHC", "Số phiếu hài lòng về giải quyết TTHC", "Phiếu",
)  # fmt: skip
COPIED: Line = (COPIES, "Tổng số hồ sơ TTHC phát sinh", "Số hồ sơ chứng thực điện tử", "Hồ sơ")
SIMPLER: Line = (REVIEWED, "Tổng số TTHC được rà soát", "Số TTHC rà soát có phương án đơn giản hóa", "TTHC")
DONE: Line = (TASKS, "Tổng số nhiệm vụ được giao trong Kế hoạch CCHC", "Số nhiệm vụ đã hoàn thành", "Nhiệm vụ")
PAPERS: Line = (
    RECORDS_DISTRICT, "Tổng số hồ sơ công việc cấp huyện", "Số HSCV cấp huyện xử lý trên môi trường mạng", "Hồ sơ",
)  # fmt: skip
PAPERS_COMMUNE: Line = (
    RECORDS_COMMUNE, "Tổng số hồ sơ công việc cấp xã", "Số HSCV cấp xã xử lý trên môi trường mạng", "Hồ sơ",
)  # fmt: skip
PAPERS_PROVINCE: Line = (
    RECORDS_PROVINCE, "Tổng số hồ sơ công việc cấp tỉnh", "Số HSCV cấp tỉnh xử lý trên môi trường mạng", "Hồ sơ",
)  # fmt: skip
TAUGHT: Line = (
    GRADUATES, "Tổng số cán bộ, công chức cấp xã", "Số CB, CC cấp xã có trình độ đại học trở lên", "Người",
)  # fmt: skip
CADRE: Line = (CADRES, "Tổng số cán bộ cấp xã", "Số cán bộ cấp xã có trình độ từ trung cấp trở lên", "Người")
WHOLE: Line = (FULL, "Tổng số TTHC đủ điều kiện cung cấp DVC trực tuyến toàn trình",
               "Số TTHC cung cấp DVC trực tuyến toàn trình", "TTHC")  # fmt: skip
LINKED: Line = (PORTAL, "Tổng số TTHC toàn trình", "Số TTHC toàn trình tích hợp Cổng DVCQG", "TTHC")


SENT = {
    "2023": "18 tháng 12 năm 2023", "2023-6M": "16 tháng 6 năm 2023", "2023-Q3": "18/9/2023", "2023-11": "16/11/2023",
    "2023-9M": "18 tháng 9 năm 2023", "2023-Q2": "16/6/2023",
}  # fmt: skip


def _criteria(
    name: str, unit: str, office: str, when: str, period: str, lines: tuple[Line, ...], *, fault: str = "",
    rates: bool = True, hidden: bool = False, last_year: bool = False,
) -> Case:  # fmt: skip
    """Numerator and denominator in rows below one another, the rate as a third row."""
    book = Book(name, "criteria in rows")
    page = book.sheet("Phụ lục")
    page.top(office.upper(), "BIỂU TỔNG HỢP KẾT QUẢ CẢI CÁCH HÀNH CHÍNH", when,
             f"(Kèm theo Báo cáo số 412 ngày {SENT[period]})", wide=6)  # fmt: skip
    page.text(f"Đơn vị báo cáo: {office}")
    before = ("Cùng kỳ năm trước",) if last_year else ()
    page.head("STT", "Tiêu chí", "ĐVT", "Kết quả", *before, "Ghi chú", numbers=not last_year)
    for number, (indicator, below, above, counted) in enumerate(lines, 1):
        whole = book.r.randint(30, 600)
        part = round(whole * book.r.uniform(0.5, 1))
        then = (round(whole * 0.9), round(part * 0.88)) if last_year else (None, None)
        odd = fault if number == 2 else ""
        page.add(number, below, counted, whole, then[0])
        shown: object = {"exceeds": whole + 14, "text": "chưa có số liệu", "error": "#VALUE!"}.get(odd, part)
        row = page.add(f"{number}.1", above, counted, shown, then[1])
        if odd in ("exceeds", "text", "error"):
            codes = {"exceeds": "numerator_exceeds_denominator", "text": "not_a_number", "error": "error_cell"}
            # a missing count may be told at either of the two rows
            book.plant(page, codes[odd], *(["missing_count"] if odd != "exceeds" else []),
                       row=row if odd != "exceeds" else None)  # fmt: skip
            book.doubt(indicator, unit, period, part, whole)
            continue
        if rates:
            off = 13 if odd == "rate" else 0
            row = page.add(f"{number}.2", "Tỷ lệ", "%", comma(share(part, whole) - off, 2))
        if last_year:
            book.count(indicator, unit, f"2022{period[4:]}", then[1] or 0, then[0] or 0, optional=True)
        if odd == "rate":
            book.plant(page, "rate_mismatch")
            book.doubt(indicator, unit, period, part, whole)
            book.rate(indicator, unit, period, share(part, whole) - 13, sure=False, optional=True)
        else:
            book.count(indicator, unit, period, part, whole)
    if hidden:
        page.ws.column_dimensions["C"].hidden = True
    page.sign(5, right="TM. ỦY BAN NHÂN DÂN")
    return book.done()


def _planned(name: str, unit: str, office: str, when: str, period: str, fault: str = "") -> Case:
    """Plan, result, comparison: only the result is the figure."""
    book = Book(name, "criteria in rows")
    page = book.sheet("KQ chi tieu")
    page.top(office.upper(), f"KẾT QUẢ THỰC HIỆN CHỈ TIÊU CCHC {when.upper()}", wide=7)
    page.head("TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2023", "Kết quả thực hiện", "So với kế hoạch", "Đánh giá")
    rows = (
        ("Tỷ lệ hồ sơ TTHC được giải quyết trước và đúng hạn", ON_TIME, 95),
        ("Mức độ hài lòng của người dân, doanh nghiệp về giải quyết thủ tục hành chính", CONTENT, 90),
        ("Tỷ lệ phản ánh, kiến nghị được xử lý dứt điểm", FEEDBACK, 100),
        ("Tỷ lệ hồ sơ chứng thực điện tử", COPIES, 20),
        ("Tỷ lệ hồ sơ TTHC thanh toán trực tuyến nghĩa vụ tài chính", PAID, 50),
        ("Tỷ lệ cuộc họp tổ chức trực tuyến", MEETINGS, 40),
        ("Tỷ lệ giải ngân vốn đầu tư công", DISBURSED, 95),
    )
    page.add("A", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH VÀ CHUYỂN ĐỔI SỐ")
    for number, (label, indicator, target) in enumerate(rows, 1):
        value = round(book.r.uniform(0.6 * target, 100), 1)
        odd = fault and number == 3
        row = page.add(number, label, "%", target, comma(value * (10 if odd else 1)), comma(value - target),
                       "Đạt" if value >= target else "Chưa đạt")  # fmt: skip
        if odd:
            book.plant(page, "out_of_range", row=row)
            book.asked(indicator, unit, period, value)
        else:
            book.rate(indicator, unit, period, value)
    page.sign(6, right="CHỦ TỊCH")
    return book.done()


FIELDS = ("Đất đai", "Hộ tịch", "Chứng thực", "Xây dựng", "Người có công", "Bảo trợ xã hội", "Đăng ký kinh doanh")


def _fields(
    name: str, unit: str, office: str, when: str, period: str, *, on_top: bool = False, fault: str = ""
) -> Case:
    """Only the total row is the unit's figure."""
    book = Book(name, "fields in rows")
    page = book.sheet("II.06")
    page.text("Biểu số II.06/VPCP/KSTT", "Ban hành theo Thông tư số 01/2020/TT-VPCP ngày 21/10/2020")
    page.text("TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH", f"Kỳ báo cáo: {when}", over=11)
    page.text(f"- Đơn vị báo cáo: {office}", "- Đơn vị nhận báo cáo: UBND tỉnh Bắc Kạn")
    page.head("STT", "Lĩnh vực, công việc giải quyết theo cấp", "Số lượng hồ sơ tiếp nhận|Tổng số",
              "Số lượng hồ sơ tiếp nhận|Trực tuyến", "Số lượng hồ sơ tiếp nhận|Trực tiếp, dịch vụ bưu chính",
              "Số lượng hồ sơ tiếp nhận|Từ kỳ trước", "Số lượng hồ sơ đã giải quyết|Tổng số",
              "Số lượng hồ sơ đã giải quyết|Trước hạn", "Số lượng hồ sơ đã giải quyết|Đúng hạn",
              "Số lượng hồ sơ đã giải quyết|Quá hạn", "Đang giải quyết", numbers=True)  # fmt: skip
    made = {field: Dossiers(book.r, 10, 200) for field in FIELDS}
    total = Dossiers.none()
    for d in made.values():
        total.add(d)

    def write(sign: object, label: str, d: Dossiers, more: int = 0) -> int:
        return page.add(sign, label, d.received, d.online, d.direct, d.old, d.done + more, d.early, d.timely, d.late,
                        d.pending)  # fmt: skip

    more = 58 if fault == "total" else 0
    row = write(None, "TỔNG SỐ", total, more) if on_top else 0
    for number, (field, d) in enumerate(made.items(), 1):
        write(number, field, d)
    if not on_top:
        row = write(None, "Tổng cộng", total, more)
    if more:
        book.plant(page, "total_mismatch", row=row)
        book.doubt(ON_TIME, unit, period, total.early + total.timely, total.done)
        book.doubt(ON_TIME, unit, period, total.early + total.timely, total.done + more)
    else:
        book.count(ON_TIME, unit, period, total.early + total.timely, total.done)
    book.online(unit, period, total)
    page.sign(9)
    return book.done()


def _two_tables() -> Case:
    """Payment above, feedback below; a hidden working row between two units."""
    book = Book("TH_2_bieu_thang_8.xlsx", "two tables")
    page = book.sheet("T8")
    page.top("VĂN PHÒNG UBND TỈNH", "TỔNG HỢP THÁNG 8 NĂM 2023", wide=5)
    page.text("Biểu 1. Thanh toán trực tuyến")
    page.head("TT", "Đơn vị", "Tổng số hồ sơ TTHC phát sinh", "Số hồ sơ thanh toán trực tuyến", "Phí, lệ phí (đồng)")
    for number, (unit, written) in enumerate(SHORT.items(), 1):
        whole = book.r.randint(200, 1900)
        paid = round(whole * book.r.uniform(0.2, 0.8))
        page.add(number, written, dotted(whole), paid, dotted(paid * 45_000))
        book.count(PAID, unit, "2023-08", paid, whole)
    page.row += 2
    page.text("Biểu 2. Phản ánh, kiến nghị")
    page.head("TT", "Đơn vị", "Tổng số PAKN tiếp nhận", "Số PAKN đã xử lý dứt điểm", "Tỷ lệ xử lý (%)")
    for number, (unit, written) in enumerate(SHORT.items(), 1):
        asked = book.r.randint(0, 1) * book.r.randint(3, 12) if number == 5 else book.r.randint(3, 15)
        if asked:
            closed = book.r.randint(2, asked)
            page.add(number, written, asked, closed, comma(share(closed, asked), 1))
            book.count(FEEDBACK, unit, "2023-08", closed, asked)
        else:
            page.add(number, written, "KPS", "KPS", "-")
            book.rate(FEEDBACK, unit, "2023-08", None, optional=True)
    return book.done()


def _no_period() -> Case:
    """The thirteenth month: nobody knows when it was."""
    book = Book("bao cao moi.xlsx", "units in rows")
    page = book.sheet("Sheet1")
    page.text("KẾT QUẢ GIẢI QUYẾT HỒ SƠ THÁNG 13 NĂM 2023")
    page.head("STT", "Xã, thị trấn", "Tổng số hồ sơ đã giải quyết", "Số hồ sơ giải quyết trước và đúng hạn")
    book.plant(page, "unknown_period")
    for number, (unit, written) in enumerate(units_in(CHO_MOI, 5), 1):
        whole = book.r.randint(40, 90)
        page.add(number, written, whole, whole - number)
        book.doubt(ON_TIME, unit, "2023", whole - number, whole)
    return book.done()


def _foreign(name: str, title: str, heads: tuple[str, ...], names: dict[str, str], top: int) -> Case:
    """A table of the same offices about something the plan doesn't measure."""
    book = Book(name, "something else")
    page = book.sheet("Sheet1")
    page.top("UBND TỈNH BẮC KẠN", title, wide=len(heads) + 2)
    page.head("STT", "Đơn vị", *heads)
    for number, written in enumerate(names.values(), 1):
        page.add(number, written, *(book.r.randint(1, top) for _ in heads))
    page.sign(len(heads) + 1)
    return book.done()


def reports() -> Iterator[Case]:
    yield _criteria("BC CCHC Ba Be 2023.xlsx", "061", "UBND huyện Ba Bể", "Năm 2023", "2023",
                    (SOLVED, ANSWERED, MET, PAPERS, TAUGHT, CADRE))  # fmt: skip
    yield _criteria("phu luc ngan son 6t.xlsx", "062", "UBND huyện Ngân Sơn", "6 tháng đầu năm 2023", "2023-6M",
                    (DONE, SOLVED, HAPPY, PAPERS_COMMUNE, ANSWERED), rates=False, fault="exceeds")  # fmt: skip
    yield _criteria("STNMT_Q3.xlsx", "STNMT", "Sở Tài nguyên và Môi trường", "Quý III năm 2023", "2023-Q3",
                    (SOLVED, SIMPLER, MET, PAPERS_PROVINCE, LINKED, WHOLE), fault="rate", hidden=True)  # fmt: skip
    yield _criteria("xa Kim Lu thang 11.xlsx", "02158", "UBND xã Kim Lư", "Tháng 11 năm 2023", "2023-11",
                    (SOLVED, COPIED, ANSWERED, PAPERS_COMMUNE), fault="text")  # fmt: skip
    yield _criteria("so y te 9 thang.xlsx", "SYT", "Sở Y tế", "9 tháng năm 2023", "2023-9M",
                    (SOLVED, HAPPY, ANSWERED, MET), last_year=True)  # fmt: skip
    yield _criteria("TP BK quy 2.xlsx", "058", "UBND thành phố Bắc Kạn", "Quý II/2023", "2023-Q2",
                    (SOLVED, ANSWERED, PAPERS, MET, HAPPY), fault="error", rates=False)  # fmt: skip
    yield _planned("Chi tieu Cho Don 2023.xlsx", "064", "UBND huyện Chợ Đồn", "năm 2023", "2023")
    yield _planned("KQ tinh 9T.xlsx", PROVINCE, "UBND tỉnh Bắc Kạn", "9 tháng năm 2023", "2023-9M", "range")
    yield _fields("06c Bach Thong Q1.xlsx", "063", "UBND huyện Bạch Thông", "Quý I năm 2023", "2023-Q1")
    yield _fields("06d xa Cu Le.xlsx", "02176", "UBND xã Cư Lễ, huyện Na Rì", "6 tháng đầu năm 2023", "2023-6M",
                  on_top=True)  # fmt: skip
    yield _fields("mot cua Na Ri T4.xlsx", "066", "UBND huyện Na Rì", "Tháng 4/2023", "2023-04", fault="total")
    yield _fields("TTPVHCC So TP.xlsx", "STP", "Sở Tư pháp", "Quý II/2023 (từ 15/3/2023 đến 14/6/2023)", "2023-Q2")
    yield _fields("06d TT Bang Lung.xlsx", "02020", "UBND thị trấn Bằng Lũng", "9 tháng năm 2023", "2023-9M")
    yield _fields("06c Cho Moi T12.xlsx", "065", "UBND huyện Chợ Mới", "Tháng 12 năm 2023", "2023-12", on_top=True)
    yield _fields("06a So Xay dung.xlsx", "SXD", "Sở Xây dựng", "Năm 2023", "2023", on_top=True)
    yield _two_tables()
    yield _no_period()
    yield _foreign("Dan so.xlsx", "DÂN SỐ, SỐ HỘ NGHÈO NĂM 2023",
                   ("Dân số trung bình (người)", "Số hộ", "Số hộ nghèo", "Số hộ cận nghèo"), DISTRICTS, 9000)  # fmt: skip
    yield _foreign("May tinh.xlsx", "KIỂM KÊ TRANG THIẾT BỊ CÔNG NGHỆ THÔNG TIN QUÝ II/2023",
                   ("Máy tính để bàn", "Máy tính xách tay", "Máy in", "Máy quét"), NA_RI, 40)  # fmt: skip
    yield _foreign("Tiem chung.xlsx", "KẾT QUẢ TIÊM CHỦNG MỞ RỘNG THÁNG 7 NĂM 2023",
                   ("Số trẻ dưới 1 tuổi", "Số trẻ tiêm đủ mũi", "Tỷ lệ tiêm chủng (%)"), DISTRICTS, 99)  # fmt: skip
    yield _foreign("Trong rung.xlsx", "TIẾN ĐỘ TRỒNG RỪNG 9 THÁNG NĂM 2023",
                   ("Kế hoạch (ha)", "Thực hiện (ha)", "Đạt tỷ lệ (%)"), SHORT, 900)  # fmt: skip
    yield _foreign("Tiep cong dan.xlsx", "CÔNG TÁC TIẾP CÔNG DÂN NĂM 2023",
                   ("Số lượt tiếp", "Số người được tiếp", "Số đoàn đông người"), DISTRICTS, 80)  # fmt: skip
    yield _foreign("Thu ngan sach.xlsx", "THU NGÂN SÁCH NHÀ NƯỚC 6 THÁNG ĐẦU NĂM 2023",
                   ("Dự toán giao", "Thực hiện", "So với dự toán (%)"), DISTRICTS, 90_000)  # fmt: skip
    yield _foreign("Thi dua.xlsx", "KẾT QUẢ KHEN THƯỞNG NĂM 2023",
                   ("Tập thể lao động xuất sắc", "Chiến sĩ thi đua cơ sở", "Giấy khen"), SHORT, 60)  # fmt: skip
