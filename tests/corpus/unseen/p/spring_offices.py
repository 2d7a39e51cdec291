"""The second quarter as departments and the province tell it."""

from functools import reduce

from tests.corpus.unseen.p.departments import DISTRICTS
from tests.corpus.unseen.p.desk import Book, Sheet, resolved, shown
from tests.corpus.unseen.p.tables import criteria, table

QUARTER, HALF = "2023-Q2", "2023-6M"


def home_affairs_reports() -> Book:
    """Who reported in time and who was inspected; one district stands there twice."""
    b = Book(
        "SNV theo doi bao cao, kiem tra CCHC quy II.2023.xlsx", "two indicators by unit, a unit twice", "SNV", QUARTER
    )
    s = b.sheet("Theo dõi").lines("SỞ NỘI VỤ", bold=True)
    s.lines(
        "THEO DÕI CHẾ ĐỘ BÁO CÁO VÀ KIỂM TRA CẢI CÁCH HÀNH CHÍNH",
        "Quý II/2023 (tính đến ngày 14/6/2023)",
        span=9,
        bold=True,
    )
    units = ["#A|Các sở, ban, ngành", "STC|Sở Tài chính", "SCT|Sở Công Thương", "SYT|Sở Y tế", "BDT|Ban Dân tộc", "#B|UBND cấp huyện", *DISTRICTS, "?|UBND huyện Ba Bể"]  # fmt: skip
    rows = table(s, "#|@|rep.d|rep.n|rep.d-rep.n|%rep.n/rep.d|insp.d|insp.n|%insp.n/insp.d", "STT|Cơ quan, đơn vị|Báo cáo CCHC > Số phải gửi|Báo cáo CCHC > Gửi đúng hạn|Báo cáo CCHC > Gửi chậm|Báo cáo CCHC > Tỷ lệ đúng hạn (%)|Kiểm tra CCHC > Tổng số cơ quan, đơn vị trực thuộc|Kiểm tra CCHC > Số cơ quan, đơn vị đã được kiểm tra|Kiểm tra CCHC > Tỷ lệ được kiểm tra (%)", units, lambda _: b.facts("rep", "insp"), "rep=rep.n/rep.d insp=insp.n/insp.d", style="f1")  # fmt: skip
    b.expected = [one for one in b.expected if one.unit != "?"]
    b.doubt("", "061", optional=True)
    b.fault("duplicate", s, rows["?"])
    return b


def home_affairs_positions() -> Book:
    """Units by their codes, rates as formulas nobody has computed; a park that is no unit of the plan."""
    b = Book("VTVL - biên chế Q2_2023.xlsx", "units by code, formulas without values", "SNV", QUARTER)
    s = b.sheet("VTVL").lines("Sở Nội vụ tỉnh Bắc Kạn - Biểu vị trí việc làm, biên chế quý II/2023", bold=True).skip()
    codes = ["VPUB", "STP", "SKHDT", "SXD", "058", "060", "061", "062", "063", "064", "065", "066"]

    def posts(_: str) -> dict[str, float]:
        return b.facts("off", "emp", "quota")

    rows = table(s, "#|@|off.d|off.n|'|emp.d|emp.n|'|quota.d|quota.n|'", "TT|Mã đơn vị|Cơ cấu công chức phù hợp VTVL > Tổng số cơ quan hành chính|Cơ cấu công chức phù hợp VTVL > Số cơ quan phù hợp|Cơ cấu công chức phù hợp VTVL > Tỷ lệ (%)|Cơ cấu viên chức phù hợp VTVL > Tổng số đơn vị có viên chức|Cơ cấu viên chức phù hợp VTVL > Số đơn vị phù hợp|Cơ cấu viên chức phù hợp VTVL > Tỷ lệ (%)|Biên chế > Được giao|Biên chế > Có mặt|Biên chế > Tỷ lệ sử dụng (%)", [f"{code}|{code}" for code in codes] + ["?|VQG Ba Bể"], posts, "off=off.n/off.d emp=emp.n/emp.d quota=quota.n/quota.d")  # fmt: skip
    for r in rows.values():
        for column, part, whole in (("E", "D", "C"), ("H", "G", "F"), ("K", "J", "I")):
            s.ws[f"{column}{r}"] = f"=ROUND({part}{r}/{whole}{r}*100,1)"
    b.expected = [one for one in b.expected if one.unit != "?"]
    b.fault("unknown_unit", s, rows["?"])
    return b


def _letter(name: str, code: str, shape: str, agency: str, title: str, layout: str, headers: str, lines: str, style: str = "f1") -> tuple[Book, Sheet, dict[str, int]]:  # fmt: skip
    b = Book(name, shape, code, QUARTER, 0.15)
    s = (
        b.sheet("Biểu")
        .letter("UBND TỈNH BẮC KẠN", agency, len(layout))
        .lines(title, span=len(layout), bold=True)
        .skip()
    )
    return b, s, criteria(s, layout, headers, lines, style=style)


def transport() -> Book:
    b, s, rows = _letter("Sở GTVT - Biểu số liệu CCHC quý II năm 2023.xlsx", "SGTVT", "plain with counts, rates as formulas", "SỞ GIAO THÔNG VẬN TẢI", "BIỂU SỐ LIỆU CẢI CÁCH HÀNH CHÍNH QUÝ II NĂM 2023", "tldnr", "STT|Nội dung|Tổng số|Số đạt|Tỷ lệ (%)", """
        time | Hồ sơ TTHC giải quyết trước và đúng hạn/tổng số hồ sơ đã giải quyết
        onl | Hồ sơ tiếp nhận trực tuyến/tổng số hồ sơ giải quyết
        portal | TTHC toàn trình tích hợp Cổng Dịch vụ công quốc gia/tổng số TTHC toàn trình
        ttrs | TTHC được rà soát có phương án đơn giản hóa/tổng số TTHC được rà soát
        share | Báo cáo định kỳ cập nhật trên hệ thống thông tin báo cáo cấp tỉnh
        quota | Biên chế có mặt/được giao
        """)  # fmt: skip
    for r in rows.values():
        s.ws.cell(r, 5).value = f"=D{r}/C{r}*100"
    return b


def environment() -> Book:
    """Fields of procedure in rows with the total at the top; what the whole office did, below."""
    b = Book("TNMT_TTHC_Quy2_2023.xlsx", "fields in rows, total on top, a short list below", "STNMT", QUARTER, 0.15)
    s = b.sheet("Lĩnh vực").lines("SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", bold=True)
    s.lines("KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC THEO LĨNH VỰC", "Quý II năm 2023 (15/3/2023 - 14/6/2023)", span=9, bold=True)
    fields = ["1|Đất đai", "2|Môi trường", "3|Khoáng sản", "4|Tài nguyên nước", "5|Đo đạc bản đồ"]
    table(s, "#|@|all|done|early|in|late|%early+in/done|pending", "STT|Lĩnh vực|Tổng số hồ sơ phải giải quyết|Đã giải quyết > Tổng|Đã giải quyết > Sớm hạn|Đã giải quyết > Đúng hạn|Đã giải quyết > Trễ hạn|Tỷ lệ sớm và đúng hạn|Đang giải quyết", fields, lambda _: resolved(b), "time=early+in/done", style="p1", total="STNMT|Tổng cộng|top")  # fmt: skip
    b.expected = [one for one in b.expected if one.unit == "STNMT"]
    s.skip(2)
    criteria(s, "tlr", "STT|Chỉ tiêu khác của Sở|Quý II/2023", """
        wp | Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng
        pakn | Tỷ lệ phản ánh, kiến nghị được xử lý dứt điểm
        sats | Mức độ hài lòng đối với sự phục vụ của Sở
        """, style="T1")  # fmt: skip
    return b


def culture() -> Book:
    b, _, _ = _letter("Sở VHTTDL báo cáo CCHC quý 2 năm 2023.xlsx", "SVHTTDL", "plain list against targets", "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "KẾT QUẢ THỰC HIỆN CHỈ TIÊU CCHC QUÝ II/2023", "tlprh", "TT|Tên chỉ tiêu|Chỉ tiêu năm 2023 (%)|Thực hiện quý II (%)|Đạt/Chưa đạt", """
        task | Tỷ lệ hoàn thành nhiệm vụ trong Kế hoạch CCHC
        time | Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn
        onl | Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến
        full | Tỷ lệ TTHC đủ điều kiện được cung cấp DVC trực tuyến toàn trình
        emp | Tỷ lệ đơn vị có cơ cấu viên chức phù hợp vị trí việc làm
        wp | Tỷ lệ hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng
        share | Tỷ lệ báo cáo định kỳ cập nhật trên HTTT báo cáo cấp tỉnh
        """, style="t1")  # fmt: skip
    old = {"hóa": "hoá", "Hóa": "Hoá", "HÓA": "HOÁ", "Tỷ": "Tỉ", "hoàn": "hòan"}  # tones and letters of an older hand
    return b.retype(lambda text: reduce(lambda said, pair: said.replace(*pair), old.items(), text))


def ethnic() -> Book:
    return _letter("Ban Dân tộc_CCHC QII-2023.xlsx", "BDT", "small office, no cases in places", "BAN DÂN TỘC", "Số liệu CCHC quý II/2023 của Ban Dân tộc", "tlr", "STT|Chỉ tiêu|Kết quả (%)", """
        time0 | Hồ sơ TTHC giải quyết trước và đúng hạn | Không phát sinh
        rep | Báo cáo CCHC gửi đúng hạn
        asset | Cơ quan, đơn vị sử dụng tài sản công đúng tiêu chuẩn, định mức
        meet | Cuộc họp trực tuyến trên tổng số cuộc họp
        wp | Hồ sơ công việc xử lý trên môi trường mạng
        quota | Tỷ lệ sử dụng biên chế so với số được giao
        """)[0]  # fmt: skip


def government_office() -> Book:
    """Three matters side by side, counts only; then a column whose level nobody told."""
    b = Book("VPUB - PAKN, báo cáo định kỳ, họp TT Quý II.2023.xlsx", "three indicators by unit, counts only; level untold", "VPUB", QUARTER)  # fmt: skip
    s = b.sheet("Tổng hợp").letter("UBND TỈNH BẮC KẠN", "VĂN PHÒNG", 9).lines("TỔNG HỢP CỦA VĂN PHÒNG UBND TỈNH - QUÝ II NĂM 2023", span=9)  # fmt: skip
    units = ["SGTVT|Sở GTVT", "SXD|Sở Xây dựng", "SGDDT|Sở GD&ĐT", *DISTRICTS]

    def work(code: str) -> dict[str, float]:
        told = b.facts("pakn", "share", "meet")
        return told | {"pakn.n": 0, "pakn.d": 0} if code == "SXD" else told

    rows = table(s, "#|@|pakn.d|pakn.n|share.d|share.n|meet.d|meet.n|'", "STT|Đơn vị|Phản ánh, kiến nghị > Tổng số tiếp nhận|Phản ánh, kiến nghị > Đã xử lý dứt điểm|Báo cáo định kỳ > Tổng số|Báo cáo định kỳ > Cập nhật trên HTTT báo cáo của tỉnh|Cuộc họp > Tổng số|Cuộc họp > Trực tuyến|Ghi chú", units, work, "pakn=pakn.n/pakn.d share=share.n/share.d meet=meet.n/meet.d", edit={"SXD": {9: "PAKN: không phát sinh"}})  # fmt: skip
    b.fault("zero_denominator no_cases", s, rows["SXD"])
    s = b.sheet("HSCV").lines("HỒ SƠ CÔNG VIỆC TRÊN MÔI TRƯỜNG MẠNG QUÝ II/2023 TẠI CÁC ĐỊA PHƯƠNG", bold=True).skip()
    s.head(["STT", "Huyện, thành phố", "Tỷ lệ HSCV xử lý trên môi trường mạng (%)"])
    for number, unit in enumerate(DISTRICTS, 1):
        cell, value = shown(b.rng.uniform(75, 99), "f1")
        s.row(number, unit.split("|")[1], cell)
        b.want(
            "wd", value=value, unit=unit.split("|")[0], sure=False, optional=True
        )  # the district's own, or its communes'?
    return b


def industrial_zones() -> Book:
    return _letter("BQL các KCN - BC quý II 2023.xlsx", "BQLKCN", "plain short list", "BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP", "SỐ LIỆU THỰC HIỆN NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH QUÝ II NĂM 2023", "tlnr", "TT|Nội dung|Kết quả > Số lượng|Kết quả > Tỷ lệ (%)", """
        time | Hồ sơ TTHC giải quyết trước và đúng hạn
        sat | Mức độ hài lòng của doanh nghiệp về giải quyết TTHC
        portal | DVC toàn trình tích hợp Cổng Dịch vụ công quốc gia
        meet | Cuộc họp trực tuyến trên tổng số cuộc họp
        """)[0]  # fmt: skip


def province() -> Book:
    """The province's half year, told by the department that gathers it."""
    b = Book(
        "Phụ lục kết quả thực hiện mục tiêu CCHC 6 tháng năm 2023 của tỉnh.xlsx",
        "province's goals, half year",
        "06",
        HALF,
    )
    s = b.sheet("Mục tiêu").letter("UBND TỈNH BẮC KẠN", "SỞ NỘI VỤ", 5)
    s.lines("KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA TỈNH BẮC KẠN 6 THÁNG ĐẦU NĂM 2023", "(Kèm theo Tờ trình số 115/TTr-SNV ngày 20 tháng 6 năm 2023)", span=5, bold=True).skip()  # fmt: skip
    criteria(s, "tlprg", "STT|Mục tiêu|Kế hoạch năm 2023 (%)|Kết quả toàn tỉnh 6 tháng (%)|Cơ quan chủ trì theo dõi", """
        I | Cải cách thể chế
        law | Văn bản QPPL của tỉnh ban hành đúng quy định | Sở Tư pháp
        II | Cải cách TTHC
        ttrs | TTHC được rà soát có phương án đơn giản hóa | Văn phòng UBND tỉnh
        cert | Hồ sơ TTHC được chứng thực điện tử | Sở Tư pháp
        pay | Hồ sơ TTHC thanh toán trực tuyến nghĩa vụ tài chính | Văn phòng UBND tỉnh
        sat | Mức độ hài lòng về giải quyết TTHC | Sở Nội vụ
        satl | Mức độ hài lòng về giải quyết TTHC lĩnh vực đất đai, xây dựng, đầu tư | Sở Nội vụ
        sats | Mức độ hài lòng đối với sự phục vụ của cơ quan hành chính nhà nước | Sở Nội vụ
        sath | Mức độ hài lòng về dịch vụ y tế, giáo dục công lập | Sở Nội vụ
        III | Cải cách chế độ công vụ
        off | Cơ quan hành chính có cơ cấu công chức phù hợp VTVL | Sở Nội vụ
        cad | Cán bộ cấp xã có trình độ từ trung cấp trở lên | Sở Nội vụ
        uni | Cán bộ, công chức cấp xã có trình độ từ đại học trở lên | Sở Nội vụ
        IV | Cải cách tài chính công
        disb | Giải ngân vốn đầu tư công | Sở Kế hoạch và Đầu tư
        V | Chính quyền điện tử, chính quyền số
        wp | Hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng | Văn phòng UBND tỉnh
        wd | Hồ sơ công việc cấp huyện xử lý trên môi trường mạng | Văn phòng UBND tỉnh
        wc | Hồ sơ công việc cấp xã xử lý trên môi trường mạng | Văn phòng UBND tỉnh
        sys | Hệ thống thông tin của tỉnh được kết nối, liên thông | Sở TT&TT
        idn | Người dân, doanh nghiệp dùng DVCTT được định danh, xác thực điện tử | Sở TT&TT
        full | TTHC đủ điều kiện được cung cấp DVCTT toàn trình | Văn phòng UBND tỉnh
        portal | TTHC toàn trình tích hợp với Cổng Dịch vụ công quốc gia | Văn phòng UBND tỉnh
        """, style="f2")  # fmt: skip
    return b


def contacts() -> Book:
    """About something else: whom to ring."""
    b = Book("Danh sách đầu mối CCHC các đơn vị (cập nhật quý II).xlsx", "something else: contacts", "SNV", QUARTER)
    s = b.sheet("DS").lines("DANH SÁCH CÔNG CHỨC ĐẦU MỐI CẢI CÁCH HÀNH CHÍNH NĂM 2023", bold=True).skip()
    s.head(["STT", "Đơn vị", "Họ và tên", "Chức vụ", "Số điện thoại"])
    for number, unit in enumerate(DISTRICTS, 1):
        s.row(number, unit.split("|")[1], b.rng.choice(("Lý Thị Mai", "Triệu Văn Sơn", "Bàn Văn Lâm", "Hà Thị Thu")), "Chuyên viên", f"0209 3{b.rng.randint(100000, 999999)}")  # fmt: skip
    b.fault("no_indicator no_table", s)
    return b


ALL = (home_affairs_reports, home_affairs_positions, transport, environment, culture, ethnic, government_office, industrial_zones, province, contacts)  # fmt: skip
