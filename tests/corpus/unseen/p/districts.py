"""The third quarter as the eight districts tell it."""

from tests.corpus.unseen.p.desk import Book, Cell, resolved, shown, vn
from tests.corpus.unseen.p.tables import criteria, table

QUARTER = "2023-Q3"


def bac_kan() -> Book:
    """A careful secretary's list of criteria."""
    b = Book(
        "BC CCHC quý III năm 2023 - TP Bắc Kạn.xlsx",
        "plain list of criteria with targets, one district",
        "058",
        QUARTER,
    )
    s = b.sheet("Phụ lục").letter("UBND TỈNH BẮC KẠN", "UBND THÀNH PHỐ BẮC KẠN", 6)
    s.lines("BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH QUÝ III NĂM 2023", span=6, bold=True)
    s.lines("(Kèm theo Báo cáo số 487/BC-UBND ngày 18 tháng 9 năm 2023 của UBND thành phố Bắc Kạn)", span=6).skip()
    criteria(s, "tlupre", "STT|Chỉ tiêu|Đơn vị tính|Mục tiêu năm 2023|Kết quả quý III/2023|Ghi chú", """
        I | CẢI CÁCH THỂ CHẾ
        law | Văn bản quy phạm pháp luật của thành phố ban hành đúng quy định
        rev | Văn bản QPPL được xử lý sau khi rà soát
        II | CẢI CÁCH THỦ TỤC HÀNH CHÍNH
        cert | Hồ sơ thủ tục hành chính được chứng thực điện tử
        pay | Hồ sơ TTHC có thanh toán trực tuyến nghĩa vụ tài chính
        time | Hồ sơ TTHC được giải quyết trước hạn và đúng hạn
        sat | Mức độ hài lòng của người dân, doanh nghiệp về việc giải quyết TTHC
        satl | Mức độ hài lòng về giải quyết TTHC các lĩnh vực: đất đai, xây dựng, đầu tư
        pakn | Phản ánh, kiến nghị của tổ chức, cá nhân được xử lý dứt điểm
        III | CẢI CÁCH TỔ CHỨC BỘ MÁY
        ham | Tổ dân phố, thôn thuộc diện phải sắp xếp đã thực hiện sắp xếp
        IV | CẢI CÁCH CHẾ ĐỘ CÔNG VỤ
        cad | Cán bộ phường, xã có trình độ chuyên môn từ trung cấp trở lên
        uni | Cán bộ, công chức phường, xã có trình độ chuyên môn từ đại học trở lên
        V | CẢI CÁCH TÀI CHÍNH CÔNG
        disb | Giải ngân vốn đầu tư công so với kế hoạch vốn giao
        VI | XÂY DỰNG CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ
        meet | Cuộc họp được tổ chức theo hình thức trực tuyến
        wd | Hồ sơ công việc cấp huyện được xử lý trên môi trường mạng
        wc | Hồ sơ công việc cấp xã được xử lý trên môi trường mạng
        onl | Hồ sơ TTHC phát sinh trực tuyến/tổng số hồ sơ giải quyết
        """)  # fmt: skip
    s.sign(4, "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Hà Đức Tiến")
    return b


def pac_nam() -> Book:
    """Counts and rate side by side, areas as groups; one rate carried over from an older sheet."""
    b = Book(
        "Bieu so lieu CCHC Q3.2023 (Pac Nam).xlsx",
        "criteria with counts and rate, one rate contradicts",
        "060",
        QUARTER,
        0.5,
    )
    s = b.sheet("Q3").lines("UBND HUYỆN PÁC NẶM", "PHÒNG NỘI VỤ", bold=True)
    s.lines("SỐ LIỆU CẢI CÁCH HÀNH CHÍNH QUÝ III/2023", span=6, bold=True).skip()
    rows = criteria(s, "tldnrg", "TT|Nội dung|Số liệu > Tổng số|Số liệu > Số đạt|Số liệu > Tỷ lệ (%)|Ghi chú", """
        I | Chỉ đạo, điều hành
        task | Nhiệm vụ trong Kế hoạch CCHC năm 2023 của huyện đã hoàn thành | tổng số: nhiệm vụ được giao
        insp | Cơ quan, đơn vị được kiểm tra CCHC | gồm phòng và xã
        II | Thủ tục hành chính
        time | Hồ sơ giải quyết trước và đúng hạn | trên tổng số hồ sơ đã giải quyết
        onl | Hồ sơ tiếp nhận trực tuyến | trên tổng số hồ sơ đã giải quyết
        cert | Hồ sơ chứng thực điện tử | trên tổng hồ sơ TTHC phát sinh
        pakn | Phản ánh, kiến nghị đã xử lý dứt điểm
        sat | Phiếu hài lòng về giải quyết TTHC | trên số phiếu khảo sát
        III | Tổ chức bộ máy, công vụ
        quota | Biên chế công chức có mặt so với được giao
        cad | Cán bộ cấp xã có trình độ trung cấp trở lên
        uni | CBCC cấp xã có trình độ từ đại học trở lên
        IV | Chính quyền số
        meet | Cuộc họp trực tuyến
        share | Báo cáo định kỳ cập nhật trên HTTT báo cáo của tỉnh
        """, style="f2")  # fmt: skip
    s.ws.cell(rows["uni"], 5).value = 97.35
    b.doubt("uni")
    b.fault("rate_mismatch", s, rows["uni"])
    s.sign(4, "NGƯỜI LẬP BIỂU", "Ma Thị Huệ")
    return b


def ba_be() -> Book:
    """Its communes' desks in rows, the district's own in the total; a list of criteria on the second sheet."""
    b = Book("Ba Bể_phụ lục báo cáo CCHC quý 3.xlsx", "communes in rows with total, then a short list", "061", QUARTER)
    s = b.sheet("PL1 Một cửa").lines("UBND HUYỆN BA BỂ", bold=True)
    s.lines("TÌNH HÌNH GIẢI QUYẾT TTHC TẠI BỘ PHẬN MỘT CỬA CÁC XÃ, THỊ TRẤN", "Quý III năm 2023 (từ ngày 15/6/2023 đến ngày 14/9/2023)", span=10)  # fmt: skip
    s.lines("Đơn vị tính: Hồ sơ", at=8)
    units = ["01888|TT Chợ Rã", "01891|Xã Bành Trạch", "01897|Xã Hà Hiệu", "01906|Xã Khang Ninh", "01912|Xã Thượng Giáo", "01924|Xã Quảng Khê"]  # fmt: skip
    table(s, "#|@|got|done|early|in|late|%early+in/done|pending|late_open", "TT|Đơn vị|Số HS tiếp nhận trong kỳ|Số HS đã giải quyết > Tổng số|Số HS đã giải quyết > Trước hạn|Số HS đã giải quyết > Đúng hạn|Số HS đã giải quyết > Quá hạn|Tỷ lệ giải quyết trước và đúng hạn (%)|Số HS đang giải quyết > Tổng số|Số HS đang giải quyết > Trong đó quá hạn", units, lambda _: resolved(b, 0.1), "time=early+in/done", total="?|Cộng các xã, thị trấn|bottom", numbers="(1)")  # fmt: skip
    b.drop("time", "?")  # not the district's figure: its own desk is not in it
    s = (
        b.sheet("PL2 Chỉ tiêu")
        .lines("MỘT SỐ CHỈ TIÊU CHỦ YẾU CỦA HUYỆN BA BỂ - QUÝ III NĂM 2023", span=4, bold=True)
        .skip()
    )
    criteria(s, "tlrg", "TT|Tên chỉ tiêu|Tỷ lệ đạt (%)|Ghi chú", """
        time | Tỷ lệ hồ sơ giải quyết trước và đúng hạn toàn huyện
        onl | Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến toàn huyện | chưa tính hồ sơ chứng thực
        sats | Mức độ hài lòng của người dân đối với sự phục vụ của cơ quan HCNN
        sath | Mức độ hài lòng về dịch vụ y tế, giáo dục công lập
        off | Tỷ lệ cơ quan hành chính có cơ cấu công chức phù hợp VTVL
        emp | Tỷ lệ đơn vị sự nghiệp có cơ cấu viên chức phù hợp VTVL
        asset | Tỷ lệ cơ quan, đơn vị sử dụng tài sản công đúng tiêu chuẩn, định mức
        """, style="t1")  # fmt: skip
    b.doubt("onl")
    return b


def ngan_son() -> Book:
    """Numerator, denominator and rate in rows of their own; numbers typed as text."""
    b = Book("NganSon_CCHC_quyIII.xlsx", "counts and rate in three rows each, numbers as text", "062", QUARTER, 0.6)
    s = b.sheet("Sheet1").lines("ỦY BAN NHÂN DÂN HUYỆN NGÂN SƠN", bold=True)
    s.lines("Thống kê số liệu phục vụ báo cáo cải cách hành chính", "Kỳ báo cáo: Quí 3 năm 2023").skip()
    s.head(["STT", "Tiêu chí thống kê", "ĐVT", "Số liệu"])
    listed = [
        ("time", "hồ sơ", "Tổng số hồ sơ TTHC đã giải quyết trong quý", "Số hồ sơ giải quyết trước hạn, đúng hạn", "Tỷ lệ hồ sơ giải quyết trước, đúng hạn"),
        ("cert", "hồ sơ", "Tổng số hồ sơ TTHC phát sinh", "Số hồ sơ được chứng thực điện tử", "Tỷ lệ hồ sơ chứng thực điện tử"),
        ("sat", "phiếu", "Tổng số phiếu khảo sát hài lòng về giải quyết TTHC", "Số phiếu hài lòng về giải quyết TTHC", "Mức độ hài lòng về giải quyết TTHC"),
        ("pakn", "ý kiến", "Tổng số phản ánh, kiến nghị đã tiếp nhận", "Số phản ánh, kiến nghị đã được xử lý dứt điểm", "Tỷ lệ xử lý dứt điểm phản ánh, kiến nghị"),
        ("cad", "người", "Tổng số cán bộ cấp xã", "Số cán bộ cấp xã có trình độ từ trung cấp trở lên", "Tỷ lệ cán bộ cấp xã từ trung cấp trở lên"),
        ("meet", "cuộc", "Tổng số cuộc họp do UBND huyện tổ chức", "Số cuộc họp trực tuyến", "Tỷ lệ họp trực tuyến"),
        ("wd", "hồ sơ", "Tổng số hồ sơ công việc cấp huyện", "Số hồ sơ công việc cấp huyện xử lý trên môi trường mạng", "Tỷ lệ HSCV cấp huyện xử lý trên môi trường mạng"),
    ]  # fmt: skip
    for number, (key, measure, whole, part, rate) in enumerate(listed, 1):
        n, d = b.draw(key)
        s.row(str(number), whole, measure, vn(d))
        s.row(f"{number}.1", part, measure, vn(n))
        s.row(f"{number}.2", rate, "%", shown(100 * n / d, "t2")[0])
        b.want(key, n, d)
    s.row("8", "Số hồ sơ giải quyết quá hạn", "hồ sơ", "31")
    s.row("9", "Số văn bản chỉ đạo, điều hành về CCHC đã ban hành", "văn bản", "17")
    s.sign(3, "Ngân Sơn, ngày 15 tháng 9 năm 2023", "TRƯỞNG PHÒNG", "Nông Văn Kỳ")
    return b


def bach_thong() -> Book:
    """A sheet for each of the areas, all of one plain form."""
    b = Book("Huyện Bạch Thông - Báo cáo CCHC Q3-2023.xlsx", "one sheet an area, plain", "063", QUARTER)
    areas = {
        "1.CĐĐH": ("CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", "task | Nhiệm vụ CCHC hoàn thành theo kế hoạch\ninsp | Cơ quan, đơn vị được kiểm tra CCHC\nrep | Báo cáo CCHC định kỳ gửi đúng hạn"),
        "2.Thể chế": ("CẢI CÁCH THỂ CHẾ", "rev | Văn bản QPPL đã xử lý sau rà soát / số phải xử lý"),
        "3.TTHC": ("CẢI CÁCH THỦ TỤC HÀNH CHÍNH", "ttrs | TTHC được rà soát có phương án đơn giản hóa\ntime | Hồ sơ TTHC giải quyết trước và đúng hạn\npakn | Phản ánh, kiến nghị được xử lý dứt điểm"),
        "4.Bộ máy": ("CẢI CÁCH TỔ CHỨC BỘ MÁY", "ham | Thôn, tổ dân phố đã sắp xếp / thuộc diện phải sắp xếp\nquota | Biên chế có mặt / biên chế được giao"),
        "5.Công vụ": ("CẢI CÁCH CHẾ ĐỘ CÔNG VỤ", "off | Cơ quan hành chính có cơ cấu công chức phù hợp với vị trí việc làm\nemp | Đơn vị có cơ cấu viên chức phù hợp với vị trí việc làm\nuni | Cán bộ, công chức cấp xã đạt trình độ đại học trở lên"),
        "6.Tài chính": ("CẢI CÁCH TÀI CHÍNH CÔNG", "asset | Cơ quan, đơn vị quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức"),
        "7.CQĐT": ("XÂY DỰNG CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ", "share | Báo cáo định kỳ được cập nhật trên hệ thống thông tin báo cáo cấp tỉnh\nidn | Người dân, doanh nghiệp dùng DVCTT được định danh, xác thực điện tử\nwc | Hồ sơ công việc cấp xã xử lý trên môi trường mạng"),
    }  # fmt: skip
    for title, (name, lines) in areas.items():
        s = b.sheet(title).lines("UBND HUYỆN BẠCH THÔNG", "BIỂU SỐ LIỆU QUÝ III NĂM 2023", name, span=5)
        criteria(s, "tlndr", "STT|Chỉ tiêu|Số thực hiện|Tổng số|Tỷ lệ", lines, style="p1")
    return b


def cho_don() -> Book:
    """This quarter, the nine months and the same time last year, side by side."""
    b = Book(
        "Cho Don - PL so lieu CCHC quy III, 9 thang.xlsx",
        "quarter, nine months and last year side by side",
        "064",
        QUARTER,
    )
    s = b.sheet("Phu luc 01").letter("UBND TỈNH BẮC KẠN", "UBND HUYỆN CHỢ ĐỒN", 7)
    s.lines("PHỤ LỤC 01", "KẾT QUẢ THỰC HIỆN CHỈ TIÊU CCHC QUÝ III VÀ 9 THÁNG NĂM 2023", span=7, bold=True)
    criteria(s, "tlpyrch", "TT|Chỉ tiêu|Kế hoạch năm 2023 (%)|Thực hiện (%) > Cùng kỳ quý III/2022|Thực hiện (%) > Quý III/2023|Thực hiện (%) > 9 tháng năm 2023|Đánh giá", """
        time | Hồ sơ giải quyết đúng và trước hạn
        onl | Hồ sơ TTHC nộp trực tuyến trên tổng hồ sơ giải quyết
        sat | Hài lòng của tổ chức, công dân về giải quyết TTHC
        satl | Hài lòng trong lĩnh vực đất đai, xây dựng và đầu tư
        pakn | PAKN được xử lý dứt điểm
        disb | Tỷ lệ giải ngân vốn đầu tư công
        wd | HSCV cấp huyện xử lý trên MTM
        wc | HSCV cấp xã xử lý trên MTM
        meet | Họp trực tuyến
        """, style="f1", cum="2023-9M", last="2022-Q3", target="≥ {}")  # fmt: skip
    return b


def cho_moi() -> Book:
    """Last quarter's file with only the dates changed."""
    b = Book("bao cao cchc cho moi.xlsx", "last quarter's file: title and dates disagree", "065", QUARTER)
    s = b.sheet("bieu 1").lines("UBND HUYỆN CHỢ MỚI", bold=True)
    s.lines(
        "KẾT QUẢ CÔNG TÁC CẢI CÁCH HÀNH CHÍNH QUÝ II NĂM 2023", "(Số liệu từ ngày 15/6/2023 đến ngày 14/9/2023)", span=4
    )
    criteria(s, "tlxr", "Stt|Nội dung chỉ tiêu|Kết quả (số đạt/tổng số)|Tỷ lệ %", """
        time! | Số hồ sơ giải quyết trước và đúng hạn/tổng số hồ sơ đã giải quyết
        cert! | Hồ sơ chứng thực điện tử/tổng hồ sơ TTHC phát sinh
        pakn! | Phản ánh kiến nghị đã xử lý dứt điểm/tổng số tiếp nhận
        cad! | Cán bộ cấp xã trình độ trung cấp trở lên/tổng cán bộ cấp xã
        uni! | CB, CC cấp xã trình độ ĐH trở lên/tổng số CB, CC cấp xã
        meet! | Cuộc họp trực tuyến/tổng số cuộc họp
        """, style="t1")  # fmt: skip
    return b


def na_ri() -> Book:
    """The ministry's form by field of procedure, only its total is the district's; a small second table below."""
    b = Book(
        "Biểu II.06a + chỉ tiêu khác - Na Rì.xlsx", "form 06a by fields of procedure, criteria below it", "066", QUARTER
    )
    s = b.sheet("06a").lines(
        "Biểu số II.06a/VPCP/KSTT", "Đơn vị báo cáo: UBND huyện Na Rì", "Đơn vị nhận báo cáo: UBND tỉnh Bắc Kạn"
    )
    s.lines("TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN TRỰC TIẾP GIẢI QUYẾT", "Kỳ báo cáo: Quý III/2023 (Từ ngày 15/6/2023 đến ngày 14/9/2023)", span=12)  # fmt: skip
    fields = [f"{n}|{name}" for n, name in enumerate(("Đất đai", "Hộ tịch", "Chứng thực", "Đăng ký kinh doanh", "Bảo trợ xã hội", "Xây dựng"))]  # fmt: skip
    table(s, "#|@|all|online|direct|before|done|early|in|late|pending|late_open", "STT|Lĩnh vực giải quyết|Số hồ sơ nhận giải quyết > Tổng số|Số hồ sơ nhận giải quyết > Trong kỳ > Trực tuyến|Số hồ sơ nhận giải quyết > Trong kỳ > Trực tiếp, BCCI|Số hồ sơ nhận giải quyết > Từ kỳ trước|Số hồ sơ đã giải quyết > Tổng số|Số hồ sơ đã giải quyết > Trước hạn|Số hồ sơ đã giải quyết > Đúng hạn|Số hồ sơ đã giải quyết > Quá hạn|Số hồ sơ đang giải quyết > Tổng số|Số hồ sơ đang giải quyết > Quá hạn", fields, lambda _: resolved(b, 0.2), "time=early+in/done onl=online/done", total="066|Tổng cộng|bottom", numbers="(1)")  # fmt: skip
    b.expected = [one for one in b.expected if one.unit == "066"]
    b.doubt("onl", optional=True)  # over received or over settled: the form does not say
    s.skip(2).lines("Một số chỉ tiêu khác trong quý:")
    rows = criteria(s, "tlr", "STT|Chỉ tiêu|Kết quả", """
        sat | Mức độ hài lòng về giải quyết TTHC (%)
        ham | Tỷ lệ thôn, tổ dân phố thuộc diện đã sắp xếp (%)
        law0 | Tỷ lệ văn bản QPPL ban hành đúng quy định (%) | Không phát sinh
        disb | Tỷ lệ giải ngân vốn đầu tư công (%)
        """, style="f2")  # fmt: skip
    s.ws.cell(rows["sat"], 3).value = Cell(9350).value
    b.drop("sat")
    b.fault("out_of_range", s, rows["sat"])
    return b


ALL = (bac_kan, pac_nam, ba_be, ngan_son, bach_thong, cho_don, cho_moi, na_ri)
