"""The third quarter as the province's departments tell it, each by its own habit."""

from tests.corpus.unseen.p.desk import Book, Sheet, resolved, shown
from tests.corpus.unseen.p.tables import criteria, table

QUARTER = "2023-Q3"
DISTRICTS = ["058|TP Bắc Kạn", "060|Pác Nặm", "061|Ba Bể", "062|Ngân Sơn", "063|Bạch Thông", "064|Chợ Đồn", "065|Chợ Mới", "066|Na Rì"]  # fmt: skip


def government_office() -> Book:
    """All desks of the province in two groups; a second sheet about payment, where fees are the whole."""
    b = Book("Tổng hợp TTHC toàn tỉnh Q3.2023 (VPUB).xlsx", "departments and districts in groups, payment over fee cases", "06", QUARTER)  # fmt: skip
    s = b.sheet("Giải quyết").letter("ỦY BAN NHÂN DÂN TỈNH", "VĂN PHÒNG", 11)
    s.lines("TỔNG HỢP TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ TTHC QUÝ III/2023", "(Số liệu trích xuất lúc 8 giờ ngày 15/9/2023)", span=11)  # fmt: skip
    units = ["#I|Sở, ban, ngành", "STNMT|Sở TN&MT", "SGTVT|Sở GTVT", "SKHDT|Sở KH&ĐT", "SYT|Sở Y tế", "SLDTBXH|Sở LĐ-TB&XH", "STP|Sở Tư pháp", "#II|UBND huyện, thành phố", *DISTRICTS]  # fmt: skip
    table(s, "#|@|all|before|got|online|%online/got|done|early+in|late|%early+in/done|late_open", "STT|Đơn vị|Tổng số hồ sơ phải giải quyết|Trong đó > Kỳ trước chuyển sang|Trong đó > Tiếp nhận mới trong kỳ|Trong đó > Tiếp nhận trực tuyến|Tỷ lệ hồ sơ trực tuyến/tiếp nhận mới (%)|Đã giải quyết > Tổng số|Đã giải quyết > Trước và đúng hạn|Đã giải quyết > Quá hạn|Tỷ lệ trước và đúng hạn (%)|Đang giải quyết quá hạn", units, lambda code: resolved(b, 0.2 if code.isalpha() else 1), "time=early+in/done onl=online/got", style="f2", total="06|Toàn tỉnh|top", numbers="1")  # fmt: skip
    b.fault("other_definition", s)
    s.skip().lines("Ghi chú: đơn vị có tỷ lệ dưới 95% phải có văn bản giải trình gửi trước ngày 20/9/2023.")
    s = b.sheet("TTTT").lines("THỐNG KÊ THANH TOÁN TRỰC TUYẾN CÁC ĐƠN VỊ", "Quý III năm 2023", span=8, bold=True)
    table(s, "#|@|fee|fee-paid|paid|%paid/fee|money|cost", "STT|Tên đơn vị|Số hồ sơ thu phí|Thanh toán > Trực tiếp|Thanh toán > Trực tuyến|Tỷ lệ thanh toán trực tuyến|Phí (VNĐ)|Lệ phí (VNĐ)", DISTRICTS, lambda _: resolved(b) | {"money": b.rng.randint(40, 900) * 10000, "cost": b.rng.randint(10, 300) * 5000}, "pay=paid/fee", style="T2", dots=True)  # fmt: skip
    b.fault("other_definition", s)
    return b


def justice() -> Book:
    """Documents by district, then copies certified electronically; one district issued nothing."""
    b = Book(
        "STP - So lieu VBQPPL, chung thuc dien tu Quy 3-2023.xlsx",
        "two tables by district on two sheets",
        "STP",
        QUARTER,
    )
    s = b.sheet("VBQPPL").letter("UBND TỈNH BẮC KẠN", "SỞ TƯ PHÁP", 8)
    s.lines("BIỂU 1. CÔNG TÁC BAN HÀNH, RÀ SOÁT VĂN BẢN QUY PHẠM PHÁP LUẬT", "Quý III năm 2023", span=8, bold=True)

    def documents(code: str) -> dict[str, float]:
        told = b.facts("law", "rev")
        return told | {"law.n": 0, "law.d": 0} if code == "062" else told

    rows = table(s, "#|@|law.d|law.n|%law.n/law.d|rev.d|rev.n|%rev.n/rev.d", "TT|Địa phương|Văn bản QPPL đã ban hành > Tổng số|Văn bản QPPL đã ban hành > Đúng quy định|Văn bản QPPL đã ban hành > Tỷ lệ %|Xử lý văn bản QPPL sau rà soát > Số phải xử lý|Xử lý văn bản QPPL sau rà soát > Số đã xử lý|Xử lý văn bản QPPL sau rà soát > Tỷ lệ %", DISTRICTS, documents, "law=law.n/law.d rev=rev.n/rev.d", style="f1")  # fmt: skip
    b.fault("zero_denominator no_cases", s, rows["062"])
    s = b.sheet("CTĐT").lines("BIỂU 2. CHỨNG THỰC BẢN SAO ĐIỆN TỬ TỪ BẢN CHÍNH", "Quý III/2023", span=6, bold=True)
    table(s, "#|@|cert.d|cert.n|%cert.n/cert.d|'", "TT|Địa phương|Tổng số hồ sơ TTHC phát sinh|Số hồ sơ chứng thực điện tử|Tỷ lệ hồ sơ chứng thực điện tử (%)|Ghi chú", DISTRICTS, lambda _: b.facts("cert"), "cert=cert.n/cert.d", style="f1")  # fmt: skip
    return b


def finance() -> Book:
    """Plain: assets used by the norms, by district."""
    b = Book("Sở Tài chính_tài sản công quý III 2023.xlsx", "plain, one indicator by district", "STC", QUARTER)
    s = b.sheet("TSC").letter("UBND TỈNH BẮC KẠN", "SỞ TÀI CHÍNH", 6)
    s.lines("KẾT QUẢ QUẢN LÝ, SỬ DỤNG TÀI SẢN CÔNG ĐÚNG TIÊU CHUẨN, ĐỊNH MỨC", "Quý III/2023", span=6, bold=True).skip()
    rows = table(s, "#|@|asset.d|asset.n|asset.d-asset.n|%asset.n/asset.d", "STT|Huyện, thành phố|Tổng số cơ quan, đơn vị quản lý, sử dụng tài sản công|Số cơ quan, đơn vị sử dụng đúng tiêu chuẩn, định mức|Số cơ quan, đơn vị vi phạm|Tỷ lệ đúng tiêu chuẩn, định mức (%)", DISTRICTS, lambda _: b.facts("asset"), "asset=asset.n/asset.d")  # fmt: skip
    s.ws.cell(rows["065"], 4).value = s.ws.cell(rows["065"], 3).value + 6
    b.drop("asset", "065")
    b.fault("numerator_exceeds_denominator", s, rows["065"])
    s.sign(5, "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
    return b


def planning() -> Book:
    """Investment by unit in millions, with sources of money beside it and totals at the top."""
    b = Book(
        "Giai ngan DTC den 14.9.2023 - So KHDT.xlsx",
        "disbursement with sources of capital, total on top",
        "SKHDT",
        QUARTER,
    )
    s = b.sheet("Bieu GN").lines("SỞ KẾ HOẠCH VÀ ĐẦU TƯ", bold=True)
    s.lines("TÌNH HÌNH GIẢI NGÂN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM 2023", "Kỳ báo cáo: Quý III/2023 - số liệu đến ngày 14/9/2023", span=8, bold=True)  # fmt: skip
    s.lines("ĐVT: Triệu đồng", at=7)

    def capital(_: str) -> dict[str, float]:
        told = b.facts("disb")
        return told | {"centre": round(told["disb.d"] * 0.6), "rank": b.rng.randint(1, 9)}

    table(s, "#|@|disb.d|centre|disb.d-centre|disb.n|%disb.n/disb.d|", "STT|Chủ đầu tư|Kế hoạch vốn giao năm 2023 > Tổng số|Kế hoạch vốn giao năm 2023 > Vốn NSTW|Kế hoạch vốn giao năm 2023 > Vốn NSĐP|Giải ngân lũy kế|Tỷ lệ giải ngân (%)|Khó khăn, vướng mắc", ["SNNPTNT|Sở Nông nghiệp và PTNT", "SGTVT|Sở Giao thông vận tải", "SYT|Sở Y tế", *DISTRICTS], capital, "disb=disb.n/disb.d", style="t1", total="06|TOÀN TỈNH|top", dots=True)  # fmt: skip
    b.expected = [type(one)(**{n: getattr(one, n) for n in one.__slots__} | {"to_date": True}) for one in b.expected]
    return b


def communications() -> Book:
    """Indicators in rows, districts in columns."""
    b = Book("STTTT bao cao CĐS, CQĐT quy III-2023.xlsx", "indicators in rows, districts across; the department's own below", "STTTT", QUARTER, 0.1)  # fmt: skip
    s = b.sheet("CQĐT").lines("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", bold=True)
    s.lines(
        "KẾT QUẢ MỘT SỐ CHỈ TIÊU CHÍNH QUYỀN SỐ CÁC HUYỆN, THÀNH PHỐ - QUÝ III NĂM 2023 (ĐVT: %)", span=11, bold=True
    )
    s.head(["TT", "Chỉ tiêu", "Mục tiêu 2023", *[unit.split("|")[1] for unit in DISTRICTS]])
    listed = (("wd", "HSCV cấp huyện xử lý trên môi trường mạng"), ("wc", "HSCV cấp xã xử lý trên môi trường mạng"), ("idn", "Người dân, DN sử dụng DVCTT được định danh và xác thực điện tử"))  # fmt: skip
    for number, (key, label) in enumerate(listed, 1):
        row: list[object] = [number, label, {"wc": "≥ 85"}.get(key, 100)]
        for code in (unit.split("|")[0] for unit in DISTRICTS):
            n, d = b.draw(key, scale=1)
            cell, value = shown(100 * n / d, "f1")
            row.append(cell)
            b.want(key, value=value, unit=code)
        s.row(*row)
    s.skip(2).lines("Kết quả của Sở Thông tin và Truyền thông trong quý:")
    criteria(s, "tlxr", "TT|Chỉ tiêu|Số lượng|Tỷ lệ (%)", """
        sys | Hệ thống thông tin do Sở quản lý đã kết nối, liên thông/tổng số hệ thống thông tin liên quan đến người dân, doanh nghiệp
        time | Hồ sơ TTHC giải quyết trước và đúng hạn/hồ sơ đã giải quyết
        """)  # fmt: skip
    return b


def _short(name: str, code: str, shape: str, agency: str, title: str, layout: str, headers: str, lines: str, style: str = "f1") -> tuple[Book, Sheet, dict[str, int]]:  # fmt: skip
    b = Book(name, shape, code, QUARTER, 0.2)
    s = b.sheet("Sheet1").lines(agency, bold=True).lines(title, span=len(layout), bold=True).skip()
    return b, s, criteria(s, layout, headers, lines, style=style)


def education() -> Book:
    return _short("SGDĐT_BC CCHC Q3_2023.xlsx", "SGDDT", "plain department list", "SỞ GIÁO DỤC VÀ ĐÀO TẠO", "PHỤ LỤC SỐ LIỆU CẢI CÁCH HÀNH CHÍNH QUÝ III NĂM 2023", "tlupr", "STT|Chỉ tiêu|ĐVT|Chỉ tiêu giao|Thực hiện", """
        task | Tỷ lệ nhiệm vụ CCHC trong Kế hoạch năm đã hoàn thành
        ttrs | Tỷ lệ TTHC được rà soát có phương án đơn giản hóa
        time | Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn
        onl | Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến trên tổng số hồ sơ giải quyết
        full | Tỷ lệ TTHC đủ điều kiện được cung cấp DVCTT toàn trình
        portal | Tỷ lệ TTHC toàn trình tích hợp trên Cổng Dịch vụ công quốc gia
        emp | Tỷ lệ đơn vị sự nghiệp có cơ cấu viên chức phù hợp vị trí việc làm
        meet | Tỷ lệ cuộc họp tổ chức theo hình thức trực tuyến
        """)[0]  # fmt: skip


def health() -> Book:
    """Hospitals in rows: only the total is the department's, and it speaks of health alone."""
    b = Book(
        "Hai long nguoi benh quy 3 - So Y te.xlsx",
        "hospitals in rows; the department's list beside it",
        "SYT",
        QUARTER,
        0.2,
    )
    s = b.sheet("HLNB").lines("SỞ Y TẾ BẮC KẠN", "KẾT QUẢ KHẢO SÁT HÀI LÒNG NGƯỜI BỆNH QUÝ III/2023", bold=True)
    places = ["1|BVĐK tỉnh", "2|TTYT thành phố", "3|TTYT huyện Ba Bể", "4|TTYT huyện Na Rì"]
    table(s, "#|@|sath.d|sath.n|%sath.n/sath.d", "TT|Cơ sở khám chữa bệnh|Số phiếu khảo sát|Số phiếu hài lòng|Tỷ lệ hài lòng (%)", places, lambda _: b.facts("sath", scale=1), "sath=sath.n/sath.d", total="SYT|Toàn ngành|bottom")  # fmt: skip
    b.expected = [one for one in b.expected if one.unit == "SYT"]
    b.doubt("sath", optional=True)
    s = b.sheet("Chỉ tiêu CCHC").lines("SỞ Y TẾ", "Chỉ tiêu CCHC quý III/2023")
    criteria(s, "tldnr", "TT|Chỉ tiêu|Tổng số|Kết quả|Tỷ lệ", """
        time | Hồ sơ giải quyết trước và đúng hạn/đã giải quyết
        onl | Hồ sơ nộp trực tuyến/tổng số hồ sơ giải quyết
        wp | Hồ sơ công việc của Sở được xử lý trên môi trường mạng
        quota | Biên chế có mặt/biên chế được giao
        """, style="T1")  # fmt: skip
    return b


def agriculture() -> Book:
    b, s, rows = _short("Sở NN&PTNT - phụ lục BC CCHC quý III.2023.xlsx", "SNNPTNT", "plain list with counts, one rate is a word", "SỞ NÔNG NGHIỆP VÀ PTNT", "Biểu tổng hợp số liệu cải cách hành chính (Quý III/2023)", "tlrg", "TT|Nội dung|Kết quả (%)|Diễn giải", """
        task | Nhiệm vụ Kế hoạch CCHC 2023 hoàn thành
        insp | Đơn vị thuộc Sở được kiểm tra CCHC
        time | Hồ sơ TTHC giải quyết trước hạn, đúng hạn
        pay | Hồ sơ thanh toán trực tuyến/hồ sơ TTHC phát sinh
        sat | Mức độ hài lòng về giải quyết TTHC
        share | Báo cáo định kỳ được cập nhật lên HTTT báo cáo của tỉnh
        wp | Hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng
        disb | Giải ngân vốn đầu tư công | Sở làm chủ đầu tư
        """, style="t2")  # fmt: skip
    s.ws.cell(rows["sat"], 3).value = "Cơ bản hài lòng"
    b.drop("sat")
    b.fault("not_a_number", s, rows["sat"])
    return b


def labour() -> Book:
    return _short("LĐTBXH so lieu CCHC Q3-2023.xlsx", "SLDTBXH", "plain, percent formats", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "SỐ LIỆU CẢI CÁCH HÀNH CHÍNH QUÝ III-2023", "tldnr", "STT|Chỉ tiêu|Tổng số|Thực hiện|Đạt tỷ lệ", """
        time | Hồ sơ giải quyết trước và đúng hạn trên tổng số hồ sơ đã giải quyết
        onl | Hồ sơ tiếp nhận trực tuyến trên tổng số hồ sơ giải quyết
        sats | Phiếu hài lòng về sự phục vụ của cơ quan trên tổng số phiếu khảo sát
        pakn | Phản ánh, kiến nghị được xử lý dứt điểm
        off | Cơ quan hành chính thuộc Sở có cơ cấu công chức phù hợp VTVL
        meet | Số cuộc họp trực tuyến trên tổng số cuộc họp
        """, style="p2")[0]  # fmt: skip


def industry() -> Book:
    """Everything in one cell: counts with the rate in brackets."""
    return _short("Sở Công Thương quý III.xlsx", "SCT", "counts and rate in one cell", "SỞ CÔNG THƯƠNG BẮC KẠN", "Kết quả thực hiện công tác CCHC quý III năm 2023", "tlXg", "TT|Nội dung thực hiện|Kết quả|Ghi chú", """
        rep | Báo cáo CCHC gửi đúng hạn/tổng số báo cáo phải gửi
        time | Hồ sơ trả kết quả trước và đúng hạn/hồ sơ đã giải quyết
        onl | Hồ sơ trực tuyến/tổng số hồ sơ giải quyết
        full | TTHC cung cấp DVC trực tuyến toàn trình/TTHC đủ điều kiện
        wp | HSCV xử lý trên môi trường mạng/tổng số HSCV | không tính hồ sơ mật
        - | Số cuộc kiểm tra công vụ đột xuất | cuộc | 2
        """)[0]  # fmt: skip


def construction() -> Book:
    """One row of the common form and a survey in words of its own."""
    b = Book("SXD_06a_Q3.2023.xlsx", "one unit's row of the one-stop form", "SXD", QUARTER, 0.1)
    s = b.sheet("06a").lines("SỞ XÂY DỰNG", "TÌNH HÌNH GIẢI QUYẾT TTHC QUÝ III/2023", span=9, bold=True)
    table(s, "@|got|before|done|early|in|late|pending|'", "Cơ quan|Tiếp nhận > Trong kỳ|Tiếp nhận > Tồn kỳ trước|Đã GQ > Tổng|Đã GQ > Trước hạn|Đã GQ > Đúng hạn|Đã GQ > Trễ hạn|Đang GQ|Lý do trễ", ["SXD|Sở Xây dựng"], lambda _: resolved(b), "time=early+in/done", numbers="(1)")  # fmt: skip
    s.skip().lines("Số phiếu khảo sát trong quý (đất đai, xây dựng, đầu tư): 221 phiếu; đánh giá chung: tốt.")
    return b


def inspectorate() -> Book:
    """About something else: complaints and denunciations."""
    b = Book("Thanh tra tỉnh - BC tiếp công dân, KNTC quý III 2023.xlsx", "something else: complaints", "TTT", QUARTER)
    s = b.sheet("Biểu 01-TCD").lines("THANH TRA TỈNH BẮC KẠN", "KẾT QUẢ TIẾP CÔNG DÂN, XỬ LÝ ĐƠN THƯ QUÝ III NĂM 2023", bold=True)  # fmt: skip
    s.head(["STT", "Đơn vị", "Số lượt tiếp", "Đơn khiếu nại > Tiếp nhận", "Đơn khiếu nại > Đã giải quyết", "Đơn tố cáo > Tiếp nhận", "Đơn tố cáo > Đã giải quyết", "Tiền thu hồi (triệu đồng)"])  # fmt: skip
    for number, unit in enumerate(DISTRICTS, 1):
        s.row(number, unit.split("|")[1], *[b.rng.randint(5, 60), 4, 3, 2, 2], b.rng.randint(0, 90))
    b.fault("no_indicator no_table", s)
    return b


def science() -> Book:
    """The long form of a database."""
    b = Book("export_SKHCN_2023Q3.xlsx", "long form", "SKHCN", QUARTER, 0.1)
    s = b.sheet("data")
    s.head(["Năm", "Quý", "Đơn vị", "Chỉ tiêu", "Tử số", "Mẫu số", "Giá trị (%)"])
    names = {"time": "Tỷ lệ hồ sơ giải quyết trước và đúng hạn", "onl": "Tỷ lệ hồ sơ tiếp nhận trực tuyến", "meet": "Tỷ lệ cuộc họp trực tuyến", "share": "Tỷ lệ báo cáo định kỳ trên hệ thống thông tin báo cáo", "task": "Tỷ lệ nhiệm vụ CCHC hoàn thành"}  # fmt: skip
    for key, name in names.items():
        n, d = b.draw(key)
        s.row(2023, 3, "Sở KH&CN", name, n, d, shown(100 * n / d, "f2")[0])
        b.want(key, n, d)
    return b


ALL = (government_office, justice, finance, planning, communications, education, health, agriculture, labour, industry, construction, inspectorate, science)  # fmt: skip
