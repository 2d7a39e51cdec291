"""Indicators in rows, units in columns."""

from collections.abc import Iterator
from unicodedata import normalize

from tests.corpus.truth import Case

from .kit import (
    ASSETS,
    CONTENT,
    CONTENT_CARE,
    CONTENT_LAND,
    DISBURSED,
    FEEDBACK,
    HAMLETS,
    INSPECTED,
    LAWFUL,
    MEETINGS,
    NINE,
    ON_TIME,
    ONLINE,
    PROVINCE,
    RECORDS_DISTRICT,
    RECORDS_PROVINCE,
    REPORTS,
    REVIEWED,
    SERVICE,
    SHARED,
    STAFF,
    TASKS,
    Book,
    comma,
    part,
    share,
)  # fmt: skip
from .names import DEPT_SHORT, DISTRICTS, brief, communes

Q3 = "2023-Q3"


def districts_summary() -> Case:
    """The interior department's summary for the province: shares only, groups, a plan column, a column for the whole."""
    b = Book("zb_SNV_bieu_tong_hop_CCHC_cac_huyen_TP_9T2023.xlsx", "units_columns")
    s = b.sheet("Tổng hợp")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ NỘI VỤ", wide=12)
    s.titled("TỔNG HỢP KẾT QUẢ THỰC HIỆN MỘT SỐ CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH TẠI CÁC HUYỆN, THÀNH PHỐ",
             "9 tháng năm 2023", "(Ban hành kèm theo Báo cáo số 701/BC-SNV ngày 25/9/2023)", wide=12)  # fmt: skip
    s.head("TT", "Chỉ tiêu", "ĐVT", "KH năm 2023", *(f"Kết quả thực hiện|{brief(u)}" for u in DISTRICTS))
    areas = {
        "Công tác chỉ đạo, điều hành CCHC": {
            "Tỷ lệ nhiệm vụ trong Kế hoạch CCHC năm 2023 của huyện đã hoàn thành": (TASKS, 100, 55, 85),
            "Tỷ lệ cơ quan, đơn vị trực thuộc được kiểm tra CCHC": (INSPECTED, 30, 15, 48),
            "Tỷ lệ báo cáo CCHC định kỳ gửi đúng hạn": (REPORTS, 100, 75, 100),
        },
        "Cải cách thể chế": {"Tỷ lệ VBQPPL do huyện ban hành đúng quy định": (LAWFUL, 100, 92, 100)},
        "Cải cách TTHC": {
            "Tỷ lệ hồ sơ TTHC giải quyết trước hạn và đúng hạn": (ON_TIME, 95, 94, 100),
            "Tỷ lệ TTHC được rà soát có phương án đơn giản hóa": (REVIEWED, 20, 8, 30),
            "Mức độ hài lòng của người dân, tổ chức về giải quyết TTHC": (CONTENT, 90, 84, 99),
        },
        "Xây dựng chính quyền điện tử": {
            "Tỷ lệ hồ sơ công việc cấp huyện xử lý trên môi trường mạng": (RECORDS_DISTRICT, 100, 88, 100),
        },
    }
    for roman, (area, rows) in zip(("I", "II", "III", "IV"), areas.items(), strict=True):
        s.add(roman, area)
        for i, (name, (key, goal, low, high)) in enumerate(rows.items(), 1):
            values = {u: round(b.r.uniform(low, high), 1) for u in DISTRICTS}
            s.add(i, name, "%", goal, *(comma(v, 1) for v in values.values()))
            for u, v in values.items():
                b.rate(key, u, NINE, v)
    s.sign(10, right="KT. GIÁM ĐỐC")
    return b.done()


def departments_across() -> Case:
    """Departments across, decomposed letters, numerator and denominator in rows of their own below each share."""
    b = Book("zb_chi_so_theo_doi_CCHC_so_nganh_QIII.xlsx", "units_columns")
    s = b.sheet(normalize("NFD", "Sở, ngành"))
    units = ("SNV", "STP", "SNNPTNT", "SGTVT", "SYT", "SGDDT", "SKHCN")
    s.text("UBND TỈNH BẮC KẠN")
    s.titled(normalize("NFD", "KẾT QUẢ THEO DÕI, ĐÁNH GIÁ CẢI CÁCH HÀNH CHÍNH CÁC SỞ, BAN, NGÀNH"),
             normalize("NFD", "Quý III năm 2023"), wide=10)  # fmt: skip
    s.head("STT", normalize("NFD", "Tiêu chí"), normalize("NFD", "Đơn vị tính"),
           *(normalize("NFD", DEPT_SHORT[u]) for u in units))  # fmt: skip
    rows = (
        (TASKS, "Tỷ lệ nhiệm vụ CCHC của đơn vị đã hoàn thành", "Số nhiệm vụ CCHC được giao",
         "Số nhiệm vụ CCHC hoàn thành", "nhiệm vụ", (18, 40, 0.6, 0.95)),
        (RECORDS_PROVINCE, "Tỷ lệ HSCV được xử lý trên môi trường mạng", "Tổng số HSCV",
         "Số HSCV xử lý trên môi trường mạng", "hồ sơ", (200, 900, 0.85, 1)),
        (STAFF, "Tỷ lệ sử dụng biên chế so với số được giao", "Số biên chế được giao", "Số biên chế có mặt", "người",
         (30, 90, 0.85, 1)),
        (ASSETS, "Tỷ lệ cơ quan, đơn vị quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức",
         "Tổng số cơ quan, đơn vị quản lý, sử dụng tài sản công",
         "Số cơ quan, đơn vị quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức", "đơn vị", (4, 14, 0.8, 1)),
        (SERVICE, "Mức độ hài lòng đối với sự phục vụ của cơ quan", "Số phiếu khảo sát về sự phục vụ",
         "Số phiếu hài lòng", "phiếu", (40, 120, 0.8, 1)),
    )  # fmt: skip
    for i, (key, name, below, above, unit, bounds) in enumerate(rows, 1):
        own = [part(b.r, *bounds) for _ in units]
        s.add(i, normalize("NFD", name), "%", *(share(p) for p in own))
        s.add(None, normalize("NFD", f"- {below}"), normalize("NFD", unit), *(p[1] for p in own))
        s.add(None, normalize("NFD", f"- {above}"), normalize("NFD", unit), *(p[0] for p in own))
        for u, p in zip(units, own, strict=True):
            b.count(key, u, Q3, p)
    s.sign(8)
    return b.done()


def cho_moi_communes() -> Case:
    """Some communes across, last year's sub-columns, one figure out of range."""
    b = Book("zb_cho_moi_chi_tieu_cchc_cac_xa.xlsx", "units_columns")
    s = b.sheet("Chợ Mới")
    units = ["02086", "02089", "02092", "02104", "02107", "02113"]
    names = communes("065")
    s.letterhead("ỦY BAN NHÂN DÂN", "HUYỆN CHỢ MỚI", wide=14)
    s.titled("MỘT SỐ CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND CÁC XÃ, THỊ TRẤN (CỤM SỐ 1)", wide=14)
    s.head("STT", "Nội dung", *(f"{names[u]}|{p}" for u in units for p in ("9T năm 2022", "9T năm 2023")))
    rows = (
        (ON_TIME, "Tỷ lệ hồ sơ TTHC giải quyết đúng hạn, trước hạn (%)", 92, 100),
        (ONLINE, "Tỷ lệ hồ sơ TTHC nộp trực tuyến/tổng số hồ sơ giải quyết (%)", 12, 80),
        (FEEDBACK, "Tỷ lệ phản ánh, kiến nghị của người dân được xử lý dứt điểm (%)", 80, 100),
        (MEETINGS, "Tỷ lệ cuộc họp tổ chức theo hình thức trực tuyến (%)", 10, 60),
    )
    for i, (key, name, low, high) in enumerate(rows, 1):
        cells = []
        for u in units:
            before, now = round(b.r.uniform(low * 0.8, high), 2), round(b.r.uniform(low, high), 2)
            if (key, u) == (MEETINGS, "02107"):
                now = 364.5
                b.asked(key, u, NINE, now)
            else:
                b.rate(key, u, NINE, now)
            b.rate(key, u, "2022-9M", before, optional=True)
            cells += [before, now]
        row = s.add(i, name, *cells)
        if key == MEETINGS:
            b.plant(s, "out_of_range", row=row)
    s.sign(12, place="Chợ Mới", right="TM. UBND HUYỆN")
    return b.done()


def province_and_districts() -> Case:
    """A survey's results across the province and three districts; neighbours that are not in the plan."""
    b = Book("zb_khao_sat_hai_long_quy_3_2023.xlsx", "units_columns")
    s = b.sheet("KQ khảo sát")
    units = (PROVINCE, "058", "061", "064")
    s.titled("KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN, TỔ CHỨC QUÝ III NĂM 2023", "Đơn vị tính: %", wide=6)
    s.head("TT", "Nội dung khảo sát", "Toàn tỉnh", "TP Bắc Kạn", "Ba Bể", "Chợ Đồn")
    rows = (
        (CONTENT_LAND, "Hài lòng về giải quyết TTHC các lĩnh vực đất đai, xây dựng, đầu tư"),
        (CONTENT_CARE, "Hài lòng về dịch vụ y tế, giáo dục công lập"),
        (SERVICE, "Hài lòng đối với sự phục vụ của cơ quan hành chính nhà nước"),
        (None, "Hài lòng về thái độ của công chức tại bộ phận một cửa"),
        (None, "Hài lòng về cơ sở vật chất nơi tiếp nhận hồ sơ"),
        (None, "Hài lòng về cung cấp điện, nước sinh hoạt"),
    )
    for i, (key, name) in enumerate(rows, 1):
        values = [round(b.r.uniform(76, 97), 2) for _ in units]
        s.add(i, name, *values)
        if key:
            for u, v in zip(units, values, strict=True):
                b.rate(key, u, Q3, v)
    s.text("Ghi chú: Số liệu khảo sát do Sở Nội vụ thực hiện tháng 8/2023, 600 phiếu.")
    return b.done()


def hamlets_and_reports() -> Case:
    """No accents at all."""
    b = Book("zb_bang_kd_bac_kan_q3.xlsx", "units_columns")
    s = b.sheet("Bang 1", "Arial")
    units = ("060", "062", "063", "066")
    s.text("UY BAN NHAN DAN TINH BAC KAN")
    s.titled("BANG TONG HOP SO LIEU CAI CACH HANH CHINH", "Quy III/2023", wide=6)
    s.head("TT", "Chi tieu", "Pac Nam", "Ngan Son", "Bach Thong", "Na Ri")
    rows = (
        (HAMLETS, "So thon, to dan pho da sap xep / so thuoc dien phai sap xep", (4, 20, 0.6, 1)),
        (SHARED, "So bao cao dinh ky cap nhat tren he thong thong tin bao cao cap tinh / tong so bao cao dinh ky",
         (8, 22, 0.7, 1)),
        (REPORTS, "So bao cao CCHC gui dung han / tong so bao cao CCHC phai gui", (3, 6, 0.7, 1)),
        (DISBURSED, "Von dau tu cong da giai ngan / ke hoach von duoc giao (trieu dong)", (20000, 90000, 0.3, 0.8)),
    )  # fmt: skip
    for i, (key, name, bounds) in enumerate(rows, 1):
        own = [part(b.r, *bounds) for _ in units]
        s.add(i, name, *(f"{p[0]}/{p[1]}" for p in own))
        for u, p in zip(units, own, strict=True):
            b.count(key, u, Q3, p)  # of the period that the title names
    return b.done()


def reports() -> Iterator[Case]:
    for build in (districts_summary, departments_across, cho_moi_communes, province_and_districts, hamlets_and_reports):
        yield build()
