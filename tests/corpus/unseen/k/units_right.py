"""Indicators in the rows, units in the columns."""

from tests.corpus.truth import Case
from tests.corpus.unseen.k.kit import DISTRICTS, NAME, Book, bare, communes, rate, vn


def counts_and_rates() -> Case:
    b = Book("Tổng hợp kết quả CCHC Q.III các huyện.xlsx", "districts across, counts and rate in three rows", "2023-Q3")
    p = b.page("TH huyện")
    p.line("TỔNG HỢP MỘT SỐ CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH CỦA CÁC HUYỆN, THÀNH PHỐ", 11, bold=True)
    p.line("Kỳ báo cáo: Quý III năm 2023 (từ ngày 15/6/2023 đến ngày 14/9/2023)", 11)
    p.line()
    p.head(
        ["TT", "Nội dung", "ĐVT", "Huyện, thành phố", *["<"] * (len(DISTRICTS) - 1)],
        ["^", "^", "^", *(bare(code) for code in DISTRICTS)],
    )
    blocks = (
        ("I", "Giải quyết phản ánh, kiến nghị", "fb", "ý kiến", (3, 25, 0.7, 1.0),
         ("Số PAKN nhận được", "Số PAKN đã giải quyết dứt điểm", "Tỉ lệ PAKN giải quyết dứt điểm")),
        ("II", "Báo cáo CCHC", "rep", "báo cáo", (3, 9, 0.6, 1.0),
         ("Số báo cáo CCHC phải nộp", "Trong đó: nộp đúng thời hạn", "Tỉ lệ báo cáo CCHC nộp đúng thời hạn")),
        ("III", "Họp trực tuyến", "meet", "cuộc", (20, 60, 0.2, 0.6),
         ("Tổng số cuộc họp đã tổ chức", "Số cuộc họp theo hình thức trực tuyến", "Tỉ lệ cuộc họp trực tuyến")),
    )  # fmt: skip
    for letter, title, short, measure, limits, (whole, part, share) in blocks:
        p.row(letter, title, *[None] * 9, bold=True)
        pairs = [b.pair(*limits) for _ in DISTRICTS]
        p.row(1, whole, measure, *(d for _, d in pairs))
        p.row(2, part, measure, *(n for n, _ in pairs))
        p.row(3, share, "%", *(rate(n, d) for n, d in pairs))
        for code, (n, d) in zip(DISTRICTS, pairs, strict=True):
            b.say(short, n, d, unit=code)
    p.line("* Nguồn: báo cáo của UBND các huyện, thành phố.")
    return b.done()


def departments_rates() -> Case:
    b = Book("6T2023_chi tieu nganh (theo ma).xlsx", "departments by code across, rates as text", "2023-6M")
    p = b.page("Data")
    p.line("Kết quả thực hiện chỉ tiêu CCHC các cơ quan chuyên môn, 6 tháng đầu năm 2023", bold=True)
    p.line()
    codes = ("STP", "STC", "SNNPTNT", "STNMT", "SKHCN", "BDT")
    p.head(["Chỉ tiêu", "Mức KH 2023", *codes])
    lines = (
        ("Tỷ lệ nhiệm vụ trong Kế hoạch CCHC đã hoàn thành", "100%", "task", 35, 70),
        ("Tỷ lệ hồ sơ công việc cấp tỉnh được xử lý trên môi trường mạng", "100%", "wp", 85, 100),
        ("Tỷ lệ báo cáo định kỳ được cập nhật lên Hệ thống thông tin báo cáo của tỉnh", "100%", "share", 60, 100),
        ("Tỷ lệ hồ sơ trả kết quả trước hạn và đúng hạn", ">= 95%", "time", 90, 100),
        ("Tỷ lệ hồ sơ trả quá hạn", "< 10%", "", 0, 4),
        ("Mức độ hài lòng đối với sự phục vụ của CQHCNN", "90%", "serv", 80, 97),
    )
    kept: dict[str, float] = {}
    for text, goal, short, low, high in lines:
        cells = []
        for code in codes:
            if code == "BDT" and short in ("time", ""):
                cells.append("Không phát sinh")
                if short:
                    b.say(short, unit=code)
                continue
            value = round(b.random.uniform(low, high), 2) if short else round(100 - kept[code], 2)
            if short == "time":
                kept[code] = value
            cells.append(vn(value, 2, "%"))
            if short:
                b.say(short, value=value, unit=code)
        p.row(text, goal, *cells)
    return b.done()


def communes_in_pairs() -> Case:
    b = Book("CHỢ MỚI - DVC cấp xã tháng 10.xlsx", "communes across, count and rate under each", "2023-10")
    p = b.page("Tháng 10-2023")
    p.motto("UBND HUYỆN CHỢ MỚI", "VĂN PHÒNG HĐND VÀ UBND", column=7)
    p.line("Kết quả dịch vụ công của UBND các xã, thị trấn tháng 10 năm 2023", 12, bold=True)
    units = communes("065")[:5]
    p.head(
        ["Stt", "Tiêu chí", *(cell for code in units for cell in (NAME[code], "<"))],
        ["^", "^", *["Số lượng", "%"] * len(units)],
    )
    got = [b.random.randint(60, 260) for _ in units]
    p.row(1, "Hồ sơ TTHC phát sinh trong tháng", *(cell for d in got for cell in (d, None)))
    lines = (
        ("Hồ sơ chứng thực bản sao điện tử từ bản chính", "copy", 0.05, 0.4),
        ("Hồ sơ thanh toán trực tuyến phí, lệ phí", "pay", 0.1, 0.8),
    )
    for number, (text, short, low, high) in enumerate(lines, 2):
        parts = [round(d * b.random.uniform(low, high)) for d in got]
        p.row(number, text, *(cell for n, d in zip(parts, got, strict=True) for cell in (n, rate(n, d, 2))))
        for code, n, d in zip(units, parts, got, strict=True):
            b.say(short, n, d, unit=code)
    p.row(4, "Tiền phí, lệ phí thu được (nghìn đồng)", *(c for d in got for c in (d * 12, None)))
    p.sign(8, "Chợ Mới, ngày 16/10/2023", "CHÁNH VĂN PHÒNG")
    return b.done()


def fractions_in_text() -> Case:
    b = Book("Phu luc kem BC 9 thang - so sanh cac huyen.xlsx", "count/total (rate) in one cell, rank rows", "2023-9M")
    p = b.page("PL")
    p.line("PHỤ LỤC SO SÁNH KẾT QUẢ GIỮA CÁC HUYỆN", 7, bold=True)
    p.line("9 tháng đầu năm 2023", 7)
    units = DISTRICTS[1:6]
    p.head(["Nội dung so sánh", *(NAME[code].replace("Huyện", "H.") for code in units)])
    lines = (
        ("Cơ quan, đơn vị đã được kiểm tra CCHC (đã kiểm tra/tổng số)", "insp", (15, 30, 0.1, 0.5)),
        ("Văn bản QPPL ban hành đúng quy định (đúng quy định/đã ban hành)", "law", (4, 12, 0.8, 1.0)),
        ("Văn bản QPPL đã xử lý sau rà soát (đã xử lý/phải xử lý)", "rev", (3, 14, 0.4, 1.0)),
        ("Thôn, tổ dân phố đã sắp xếp (đã sắp xếp/thuộc diện phải sắp xếp)", "ham", (4, 18, 0.4, 1.0)),
    )
    for text, short, limits in lines:
        pairs = [b.pair(*limits) for _ in units]
        p.row(text, *(f"{n}/{d} ({vn(rate(n, d))}%)" for n, d in pairs))
        for code, (n, d) in zip(units, pairs, strict=True):
            b.say(short, n, d, unit=code)
        p.row("     - Xếp hạng", *(b.random.sample(range(1, 6), 5)))
    return b.done()


def surveys() -> Case:
    b = Book(
        "Khao sat hai long nam 2023 (TH).xlsx",
        "agencies across with the province first, four kinds of satisfaction",
        "2023",
    )
    p = b.page("Kết quả KS")
    p.line("SỞ NỘI VỤ")
    p.line("KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG NĂM 2023", 6, bold=True)
    p.line("(Thời gian khảo sát: tháng 10-11/2023; đơn vị tính: %)", 6)
    units = {"06": "Chung toàn tỉnh", "058": "T.phố Bắc Kạn", "061": "Ba Bể", "064": "Chợ Đồn", "066": "Na Rỳ"}
    p.head(["Lĩnh vực khảo sát", *units.values()])
    lines = (
        ("Hài lòng đối với việc giải quyết TTHC", "sat"),
        ("Hài lòng đối với việc giải quyết TTHC về đất đai, xây dựng, đầu tư", "land"),
        ("Hài lòng đối với sự phục vụ của cơ quan HCNN (SIPAS)", "serv"),
        ("Hài lòng đối với dịch vụ y tế, giáo dục công", "health"),
    )
    for text, short in lines:
        values = [round(b.random.uniform(74, 96), 2) for _ in units]
        values[0] = round(sum(values[1:]) / 4, 2)
        cells: list[object] = list(values)
        if short == "land":
            cells[3] = 185.4
        at = p.row(text, *((value, "0.00") for value in cells))
        for code, value in zip(units, values, strict=True):
            if short == "land" and code == "064":
                b.fault(p, at, "out_of_range")
            else:
                b.say(short, value=value, unit=code)
    p.line("Ghi chú: không khảo sát tại huyện Pác Nặm, Bạch Thông.")
    return b.done()


BUILDS = (counts_and_rates, departments_rates, communes_in_pairs, fractions_in_text, surveys)
