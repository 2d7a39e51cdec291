"""The second quarter as districts and communes tell it."""

from tests.corpus.unseen.p.desk import Book, resolved, shown
from tests.corpus.unseen.p.tables import criteria, table

QUARTER, HALF = "2023-Q2", "2023-6M"
PAC_NAM = ["01858|Bằng Thành", "01861|Nhạn Môn", "01864|Bộc Bố", "01867|Công Bằng", "01870|Giáo Hiệu", "01873|Xuân La", "01876|An Thắng", "01879|Cổ Linh", "01882|Nghiên Loan", "01885|Cao Tân"]  # fmt: skip
WARDS = ["01834|P. Nguyễn Thị Minh Khai", "01837|P. Sông Cầu", "01840|P. Đức Xuân", "01843|P. Phùng Chí Kiên", "01846|P. Huyền Tụng", "01849|X. Dương Quang", "01852|X. Nông Thượng", "01855|P. Xuất Hóa"]  # fmt: skip


def ba_be() -> Book:
    """Quarter and half year in two columns."""
    b = Book("Ba Bể - Phụ lục BC CCHC 6 tháng đầu năm 2023.xlsx", "plain, quarter and half year", "061", QUARTER)
    s = b.sheet("PL").letter("UBND TỈNH BẮC KẠN", "UBND HUYỆN BA BỂ", 6)
    s.lines("KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CCHC QUÝ II VÀ 6 THÁNG ĐẦU NĂM 2023", span=6, bold=True).skip()
    criteria(s, "tlprcg", "STT|Chỉ tiêu|Kế hoạch năm (%)|Quý II/2023 (%)|6 tháng đầu năm 2023 (%)|Ghi chú", """
        A | Thủ tục hành chính
        time | Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn
        cert | Tỷ lệ hồ sơ TTHC được chứng thực điện tử
        pay | Tỷ lệ hồ sơ TTHC thanh toán trực tuyến
        onl | Tỷ lệ hồ sơ TTHC phát sinh trực tuyến
        pakn | Tỷ lệ phản ánh, kiến nghị được xử lý dứt điểm
        B | Chính quyền số
        meet | Tỷ lệ cuộc họp tổ chức trực tuyến
        wd | Tỷ lệ hồ sơ công việc cấp huyện xử lý trên môi trường mạng
        """, style="f1", cum=HALF)  # fmt: skip
    return b


def pac_nam() -> Book:
    """Commune staff by training, all ten communes and the district."""
    b = Book("Trinh do CBCC xa - Pac Nam - quy II 2023.xlsx", "communes in rows, two kinds of staff, other kinds beside", "060", QUARTER, 0.1)  # fmt: skip
    s = b.sheet("CBCC xã").lines("UBND HUYỆN PÁC NẶM", bold=True)
    s.lines("THỐNG KÊ TRÌNH ĐỘ CHUYÊN MÔN CÁN BỘ, CÔNG CHỨC CẤP XÃ", "Quý II năm 2023", span=9, bold=True)

    def staff(_: str) -> dict[str, float]:
        cadres, officials = b.rng.randint(9, 12), b.rng.randint(9, 13)
        return {"cad.d": cadres, "cad.n": cadres - b.rng.randint(0, 2), "cc": officials, "uni.n": round((cadres + officials) * b.rng.uniform(0.5, 0.9)), "party": b.rng.randint(15, 19)}  # fmt: skip

    rows = table(s, "#|@|cad.d|cad.n|%cad.n/cad.d|cad.d+cc|uni.n|%uni.n/cad.d+cc|party", "TT|Xã|Cán bộ cấp xã > Tổng số|Cán bộ cấp xã > Trình độ\ntrung cấp\ntrở lên|Cán bộ cấp xã > Tỷ lệ (%)|Cán bộ, công chức cấp xã > Tổng số|Cán bộ, công chức cấp xã > Trình độ đại học trở lên|Cán bộ, công chức cấp xã > Tỷ lệ (%)|Đảng viên", PAC_NAM, staff, "cad=cad.n/cad.d uni=uni.n/cad.d+cc", total="060|Toàn huyện|bottom", numbers="(1)")  # fmt: skip
    s.ws.cell(rows["060"], 3).value += 20
    b.drop("cad", "060")
    b.want(
        "cad", s.ws.cell(rows["060"], 4).value, s.ws.cell(rows["060"], 3).value, unit="060", sure=False, optional=True
    )
    b.fault("total_mismatch rate_mismatch", s, rows["060"])
    return b


def cho_don() -> Book:
    """One indicator, the months of the quarter across."""
    b = Book("Cho Don HS truc tuyen T4-T6.2023.xlsx", "one indicator, months across", "064", QUARTER)
    s = b.sheet("TH").lines("VĂN PHÒNG HĐND&UBND HUYỆN CHỢ ĐỒN", bold=True)
    s.lines(
        "TỶ LỆ HỒ SƠ TTHC TIẾP NHẬN TRỰC TUYẾN TRÊN TỔNG SỐ HỒ SƠ GIẢI QUYẾT (%)", "Năm 2023", span=5, bold=True
    ).skip()
    s.head(["TT", "Xã, thị trấn", "Tháng 4", "Tháng 5", "Tháng 6"])
    for number, unit in enumerate(("02020|TT Bằng Lũng", "02023|Xã Xuân Lạc", "02026|Xã Nam Cường", "02029|Xã Đồng Lạc", "02041|Xã Bằng Phúc", "02065|Xã Bằng Lãng"), 1):  # fmt: skip
        code, name = unit.split("|")
        rates = [shown(b.rng.uniform(18, 80), "t1") for _ in range(3)]
        s.row(number, name, *[cell for cell, _ in rates])
        for month, (_, value) in enumerate(rates, 4):
            b.want("onl", value=value, unit=code, period=f"2023-{month:02d}")
    return b


def na_ri() -> Book:
    b = Book("Na Rì - số liệu CCHC quý II-2023.xlsx", "plain list with counts", "066", QUARTER)
    s = b.sheet("Biểu 1").lines("UBND HUYỆN NA RÌ", "SỐ LIỆU CẢI CÁCH HÀNH CHÍNH QUÝ II NĂM 2023", bold=True).skip()
    criteria(s, "tldnrg", "STT|Chỉ tiêu|Tổng số|Đã thực hiện|Tỷ lệ %|Ghi chú", """
        task | Nhiệm vụ trong kế hoạch CCHC hoàn thành
        insp | Cơ quan, đơn vị được kiểm tra cải cách hành chính
        time | Hồ sơ giải quyết trước và đúng hạn trên hồ sơ đã giải quyết
        satl | Phiếu hài lòng về TTHC đất đai, xây dựng, đầu tư
        ham | Thôn, tổ dân phố thuộc diện sắp xếp đã sắp xếp
        emp | Đơn vị sự nghiệp có cơ cấu viên chức phù hợp vị trí việc làm
        asset | Cơ quan, đơn vị sử dụng tài sản công đúng tiêu chuẩn, định mức
        disb | Giải ngân vốn đầu tư công (triệu đồng)
        share | Báo cáo định kỳ cập nhật trên hệ thống thông tin báo cáo
        """, style="f1")  # fmt: skip
    return b


def bac_kan() -> Book:
    """Wards across; the town's own column at the end; one hidden column of drafts."""
    b = Book(
        "TP Bắc Kạn_tổng hợp phường xã Q2-2023.xlsx",
        "indicators in rows, wards across, a hidden column",
        "058",
        QUARTER,
        0.1,
    )
    s = b.sheet("Tổng hợp").lines(
        "UBND THÀNH PHỐ BẮC KẠN", "TỔNG HỢP SỐ LIỆU CÁC PHƯỜNG, XÃ QUÝ II NĂM 2023", bold=True
    )
    s.head(["TT", "Chỉ tiêu (%)", *[ward.split("|")[1] for ward in WARDS], "Nháp", "Toàn thành phố"])
    for number, (key, label) in enumerate((("time", "Hồ sơ giải quyết trước và đúng hạn"), ("pay", "Hồ sơ TTHC thanh toán trực tuyến"), ("wc", "Hồ sơ công việc cấp xã xử lý trên môi trường mạng")), 1):  # fmt: skip
        drawn = [b.draw(key) for _ in WARDS]
        whole = (sum(n for n, _ in drawn), sum(d for _, d in drawn))
        rates = [shown(100 * n / d, "f1") for n, d in (*drawn, whole)]
        s.row(number, label, *[cell for cell, _ in rates[:-1]], 50, rates[-1][0])
        for code, (_, value) in zip([*[ward.split("|")[0] for ward in WARDS], "058"], rates, strict=True):
            b.want(key, value=value, unit=code)
    s.ws.column_dimensions["K"].hidden = True
    s.ws.cell(5 - 1, 6).value = "1oo"
    b.drop("time", "01843")
    b.fault("not_a_number", s, 4)
    return b


def bang_van() -> Book:
    b = Book(
        "UBND xã Bằng Vân - báo cáo CCHC Quý II.2023.xlsx",
        "plain commune list with slips of spelling",
        "01942",
        QUARTER,
        0.06,
    )
    s = b.sheet("Sheet1").letter("UBND HUYỆN NGÂN SƠN", "UBND XÃ BẰNG VÂN", 4)
    s.lines("BIỂU TỔNG HỢP CHỈ TIÊU CCHC QUÝ II NĂM 2023", span=4, bold=True)
    criteria(s, "tlrg", "STT|Tên chỉ tiêu|Kết quả (%)|Ghi chú", """
        time | Tỷ lệ giải quyết hồ sơ TTHC trước và đung hạn
        onl | Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ giải quyêt
        sat | Mức độ hài lòng của nguời dân về giải quyết TTHC
        pakn | Tỷ lệ phản ánh, kiến nghị được xử lý dứt điểm
        cad | Tỷ lệ cán bộ xã có trình độ chuyên môn từ trung cấp trở lên
        uni | Tỷ lệ cán bộ, công chức xã có trình độ chuyên môn đại học trở lên
        wc | Tỷ lệ hồ sơ công việc cấp xã được xử lý trên môi trường mạng
        """, style="f1")  # fmt: skip
    s.sign(3, "CHỦ TỊCH", "Hoàng Văn Bính")
    return b


def yen_lac() -> Book:
    """The period stands nowhere but beside a letter's date."""
    b = Book("TT Yến Lạc.xlsx", "no period told", "02155", QUARTER, 0.1)
    s = (
        b.sheet("Sheet1")
        .lines("UBND THỊ TRẤN YẾN LẠC", "SỐ LIỆU CẢI CÁCH HÀNH CHÍNH", "(Gửi kèm Công văn số 88/UBND-VP)")
        .skip()
    )
    criteria(s, "tldn", "STT|Nội dung|Tổng số|Số đạt", """
        time | Hồ sơ giải quyết trước và đúng hạn trên hồ sơ đã giải quyết
        meet | Cuộc họp trực tuyến
        """)  # fmt: skip
    b.expected.clear()
    b.fault("unknown_period", s)
    return b


def van_tung() -> Book:
    """A sheet a month."""
    b = Book("Thị trấn Vân Tùng (Ngân Sơn) T4,5,6 năm 2023.xlsx", "one sheet a month", "01954", QUARTER, 0.05)
    for month in (4, 5, 6):
        period = f"2023-{month:02d}"
        s = (
            b.sheet(f"T{month}")
            .lines("UBND THỊ TRẤN VÂN TÙNG", f"TÌNH HÌNH GIẢI QUYẾT HỒ SƠ THÁNG {month}/2023")
            .skip()
        )
        table(s, "@|got|done|early|in|late|%early+in/done", "Đơn vị|Tiếp nhận|Đã giải quyết|Trước hạn|Đúng hạn|Quá hạn|Tỷ lệ trước và đúng hạn (%)", ["01954|TT Vân Tùng"], lambda _: resolved(b), "time=early+in/done", period=period)  # fmt: skip
    return b


ALL = (ba_be, pac_nam, cho_don, na_ri, bac_kan, bang_van, yen_lac, van_tung)
