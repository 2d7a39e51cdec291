"""What Sở Thông tin và Truyền thông and Sở Nội vụ send: system exports and tables from them."""

from datetime import datetime
from unicodedata import normalize

from tests.corpus.truth import Case
from tests.corpus.unseen.f.paper import DISTRICTS, Paper, box, dress, merge, put, rate, vn, widths

SPANS = (
    ("2023-07", datetime(2023, 6, 15), datetime(2023, 7, 14)),
    ("2023-08", datetime(2023, 7, 15), datetime(2023, 8, 14)),
    ("2023-Q3", datetime(2023, 6, 15), datetime(2023, 9, 14)),
)
EXPORTED = {"online_applications": "Tỷ lệ hồ sơ trực tuyến", "online_payment": "Tỷ lệ thanh toán trực tuyến"}
SENDERS = {
    "STTTT": "Sở Thông tin và Truyền thông",
    "STNMT": "Sở Tài nguyên và Môi trường",
    "061": "UBND huyện Ba Bể",
    "066": "UBND huyện Na Rì",
}


def export_with_dates() -> Case:
    """In one record more cases were paid online than there were."""
    p = Paper("EXPORT_KPI_20230918_073015.xlsx", "long system export with from and to dates; one record is impossible")
    head = "ID|MA_DV|TEN_DON_VI|TU_NGAY|DEN_NGAY|TEN_CHI_TIEU|TU_SO|MAU_SO|TY_LE|NGAY_KET_XUAT"
    s = p.sheet("Result 1", head.split("|"))
    number = 40211
    known: dict[tuple[str, str], tuple[int, int]] = {}
    for period, first, last in SPANS:
        for unit, name in SENDERS.items():
            for what, text in EXPORTED.items():
                number += 1
                below = p.draw(60, 700)
                above = p.part(below, 0.2, 0.8)
                before = known.get((unit, what), (0, 0))
                known[unit, what] = above + before[0], below + before[1]
                if period == "2023-Q3":  # its months and one more
                    above, below = known[unit, what]
                wrong = (period, unit, what) == ("2023-08", "066", "online_payment")
                if wrong:
                    above = below + 37
                when = datetime(2023, 9, 18, 7, 30, 15)
                row = put(s, number, unit, name, first, last, text, above, below, round(above / below, 4), when)
                if wrong:
                    p.fault("numerator_exceeds_denominator", s, row)
                else:
                    p.fig(what, unit, period, above, below)
    s.auto_filter.ref = f"A1:J{row}"
    widths(s, 8, 8, 32, 18, 18, 30, 8, 8, 8, 18)
    return p.done()


def systems() -> Case:
    p = Paper(
        "HTTT kết nối LGSP 6 tháng 2023.xlsx", "departments in rows, kinds of connection, their union is the figure"
    )
    s = p.sheet(
        "HTTT",
        ["SỞ TT&TT BẮC KẠN"],
        ["HIỆN TRẠNG KẾT NỐI, LIÊN THÔNG CÁC HỆ THỐNG THÔNG TIN - 6 THÁNG ĐẦU NĂM 2023"],
        "TT|Cơ quan chủ quản|Tổng số HTTT liên quan đến người dân, doanh nghiệp|Số HTTT đã kết nối, liên thông|||Tỷ lệ HTTT kết nối, liên thông (%)|KH 2025 (%)",
        ["", "", "", "Tổng số", "Trong đó qua LGSP", "Trong đó kết nối trực tiếp", "", ""],
    )
    for number, name in enumerate(
        ("STTTT Sở TT&TT", "STP Sở Tư pháp", "SYT Sở Y tế", "SGDDT Sở GD&ĐT", "VPUB VP UBND tỉnh"), 1
    ):
        unit, label = name.split(" ", 1)
        below = p.draw(4, 12)
        above = p.part(below, 0.3, 0.8)
        put(s, number, label, below, above, above - 1, 1, vn(rate(above, below)), "100,0")
        p.fig("systems_connected", unit, "2023-6M", above, below)
    merge(s, "A2:H2 A3:A4 B3:B4 C3:C4 D3:F3 G3:G4 H3:H4")
    dress(s, "A3:H4")
    return p.done()


def identified() -> Case:
    p = Paper(
        "Định danh điện tử người dùng DVC - quý 3 năm 2023.xlsx", "districts in rows, population and cards beside"
    )
    s = p.sheet(
        "ĐDĐT",
        ["Tổng hợp người dân, doanh nghiệp sử dụng dịch vụ công được định danh, xác thực điện tử"],
        ["Quý 3 năm 2023 (dân số theo Tổng điều tra 01/4/2019)"],
        "Địa bàn|Dân số|Thẻ CCCD đã cấp|Số người dân, DN sử dụng DVCTT|Số người dân, DN được định danh, xác thực điện tử|Tỷ lệ định danh, xác thực điện tử (%)",
    )
    sums = [0] * 4
    for unit, name in {**DISTRICTS, "06": "Toàn tỉnh"}.items():
        people = p.draw(28, 52) * 1000 + p.draw(0, 999)
        users = p.draw(900, 5000)
        counts = [people, p.part(people, 0.6, 0.75), users, p.part(users, 0.6, 0.99)]
        if unit == "06":
            counts = sums
        sums = [one + more for one, more in zip(sums, counts, strict=True)]
        put(s, name, *[vn(n, 0) for n in counts], vn(rate(counts[3], counts[2], 2), 2))
        p.fig("online_users_identified", unit, "2023-Q3", counts[3], counts[2])
    widths(s, 22, 10, 12, 16, 18, 14)
    return p.done()


def whole_course() -> Case:
    p = Paper("DVCTT toàn trình & Cổng DVCQG Quí II.xlsx", "departments in rows, two indicators chained by a count")
    s = p.sheet(
        "Q.II",
        ["CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN TOÀN TRÌNH VÀ TÍCH HỢP CỔNG DVC QUỐC GIA QUÍ II NĂM 2023"],
        [],
        "Đơn vị|Tổng số TTHC|TTHC đủ điều kiện toàn trình|TTHC cung cấp DVCTT toàn trình||TTHC toàn trình tích hợp Cổng DVCQG||TTHC một phần",
        ["", "", "", "Số lượng", "Tỷ lệ % so với TTHC đủ điều kiện", "Số lượng", "Tỷ lệ % so với TTHC toàn trình", ""],
    )
    for unit, name in {"SCT": "Sở Công thương", "SXD": "Sở Xây dựng", "SYT": "Sở Y tế", **SENDERS}.items():
        if unit.startswith("0"):
            continue
        able = p.draw(20, 60)
        whole = p.part(able, 0.7)
        joined = p.part(whole, 0.5)
        put(s, name, able + p.draw(20, 60), able, whole, rate(whole, able), joined, rate(joined, whole), p.draw(5, 20))
        p.fig("full_online_procedures", unit, "2023-Q2", whole, able)
        p.fig("procedures_on_national_portal", unit, "2023-Q2", joined, whole)
    merge(s, "A1:H1 A3:A4 B3:B4 C3:C4 D3:E3 F3:G3 H3:H4")
    box(s, "A3:H8")
    return p.done()


LEVELS = (
    (
        "Cấp tỉnh",
        "work_records_province",
        "SNV Sở Nội vụ|STC Sở Tài chính|SKHCN Sở KH&CN|TTT Thanh tra tỉnh|BDT Ban Dân tộc",
    ),
    ("Cấp huyện", "work_records_district", "058 TP Bắc Kạn|061 Ba Bể|063 Bạch Thông|065 Chợ Mới|066 Na Rì"),
    (
        "Cấp xã",
        "work_records_commune",
        "01915 Xã Địa Linh|01927 Xã Mỹ Phương|01930 Xã Hoàng Trĩ|02104 Xã Cao Kỳ|02188 Xã Dương Sơn",
    ),
)


def work_records() -> Case:
    """A comma is missing in one rate of the communes."""
    p = Paper("HSCV trên môi trường mạng T11.2023.xlsx", "one sheet a level of government, rates alone on the last")
    for title, what, units in LEVELS:
        s = p.sheet(
            title,
            [f"TÌNH HÌNH XỬ LÝ HỒ SƠ CÔNG VIỆC {title.upper()} TRÊN MÔI TRƯỜNG MẠNG"],
            ["Tháng 11 năm 2023 (không tính hồ sơ thuộc bí mật nhà nước)"],
            [],
        )
        counted = title != "Cấp xã"
        counts = ["Tổng số HSCV", "HSCV xử lý trên môi trường mạng"] if counted else []
        put(
            s, "TT", "Đơn vị", *counts, f"Tỷ lệ HSCV {title.lower()} xử lý trên môi trường mạng (%)", "Văn bản đi ký số"
        )
        for number, place in enumerate(units.split("|"), 1):
            unit, name = place.split(" ", 1)
            below = p.draw(100, 500)
            above = p.part(below, 0.85)
            share = rate(above, below)
            if unit == "01930":
                row = put(s, number, name, 935, p.draw(20, 90))
                p.fault("out_of_range", s, row)
            elif counted:
                put(s, number, name, below, above, share, p.draw(200, 900))
                p.fig(what, unit, "2023-11", above, below)
            else:
                put(s, number, name, share, p.draw(20, 90))
                p.fig(what, unit, "2023-11", value=share)
        widths(s, 5, 26, 16, 18, 18)
    return p.done()


def meetings() -> Case:
    p = Paper(
        "Thống kê họp trực tuyến quý 1.xlsx",
        "units in rows, three months side by side, each with two counts and a rate",
    )
    s = p.sheet(
        "Họp",
        ["THỐNG KÊ CUỘC HỌP (không gồm họp mật)"],
        ["Cơ quan", "Tháng 01/2023", "", "", "Tháng 02/2023", "", "", "Tháng 3/2023", "", ""],
        ["", *["Tổng số cuộc họp", "Họp trực tuyến", "Tỷ lệ"] * 3],
    )
    for unit, name in SENDERS.items():
        cells: list[object] = []
        for month in range(1, 4):
            below = p.draw(6, 30)
            above = p.part(below, 0.2, 0.7)
            cells += [below, above, f"{round(100 * above / below)}%"]
            p.fig("online_meetings", unit, f"2023-{month:02d}", above, below)
        put(s, name.replace(" ", "\N{NO-BREAK SPACE}"), *cells)
    merge(s, "A1:J1 A2:A3 B2:D2 E2:G2 H2:J2")
    dress(s, "A2:J3", "Tahoma", "EDEDED", 9)
    return p.done()


def reports_shared() -> Case:
    p = Paper("LRIS - chế độ báo cáo quý I.xlsx", "departments in rows, late and missing reports beside")
    s = p.sheet(
        "Quý I-2023",
        ["KẾT QUẢ CẬP NHẬT BÁO CÁO ĐỊNH KỲ TRÊN HỆ THỐNG THÔNG TIN BÁO CÁO TỈNH BẮC KẠN"],
        "STT|Cơ quan|Tổng số báo cáo định kỳ|Số BC định kỳ đã cập nhật trên Hệ thống|Cập nhật chậm|Chưa cập nhật|Tỷ lệ BC định kỳ cập nhật trên Hệ thống (%)",
    )
    offices = "SNV Sở NV|STP Sở TP|STC Sở TC|SGTVT Sở GTVT|SCT Sở Công Thương|SVHTTDL Sở VHTT&DL|060 H. Pác Nặm|064 H. Chợ Đồn"
    for number, office in enumerate(offices.split("|"), 1):
        unit, name = office.split(" ", 1)
        below = p.draw(5, 22)
        above = p.part(below, 0.7)
        put(s, number, name, below, above, p.draw(0, 2), below - above, rate(above, below))
        p.fig("periodic_reports_shared", unit, "2023-Q1", above, below)
    return p.done()


def contacts() -> Case:
    p = Paper("Danh sách đầu mối CNTT và lịch tập huấn 2023.xlsx", "something else: contacts and a timetable")
    s = p.sheet("Đầu mối", ["STT", "Đơn vị", "Họ tên", "Điện thoại", "Email"])
    for number, name in enumerate(SENDERS.values(), 1):
        put(s, number, name, "Nông Văn Tú", f"0209{p.draw(3800000, 3899999)}", "tunv@backan.gov.vn")
    p.sheet(
        "Lịch",
        ["Ngày", "Nội dung", "Số học viên"],
        ["12/9/2023", "Kỹ năng số", 45],
        ["13/9/2023", "An toàn thông tin", 38],
    )
    return p.done()


POSTS = {
    "SNV": "Sở Nội vụ",
    "STC": "Sở Tài chính",
    "SGDDT": "Sở GD&ĐT",
    "SYT": "Sở Y tế",
    "060": "UBND huyện Pác Nặm",
    "062": "UBND huyện Ngân Sơn",
    "064": "UBND huyện Chợ Đồn",
}


def by_position() -> Case:
    p = Paper(
        "SNV - cơ cấu công chức, viên chức theo VTVL 2023.xlsx",
        "decomposed letters from a Mac, officials and employees",
    )
    rows: list[list[object]] = [
        ["TỔNG HỢP CƠ CẤU CÔNG CHỨC, VIÊN CHỨC THEO VỊ TRÍ VIỆC LÀM NĂM 2023"],
        ["Đơn vị", "Cơ cấu công chức", "", "", "Cơ cấu viên chức", "Hợp đồng lao động"],
        [
            "",
            "Tổng số cơ quan hành chính",
            "Số cơ quan có cơ cấu công chức phù hợp VTVL",
            "Tỷ lệ (%) công chức",
            "Tỷ lệ (%) cơ quan có cơ cấu viên chức phù hợp VTVL",
            "Số người",
        ],
    ]
    for unit, name in POSTS.items():
        below = p.draw(6, 20)
        above = p.part(below, 0.85)
        share = round(p.rng.uniform(75, 100), 1)
        rows.append([name, below, above, vn(rate(above, below)), vn(share), p.draw(0, 30)])
        p.fig("officials_by_position", unit, "2023", above, below)
        p.fig("employees_by_position", unit, "2023", value=share)
    plain = [[normalize("NFD", cell) if isinstance(cell, str) else cell for cell in row] for row in rows]
    s = p.sheet("VTVL", *plain)
    merge(s, "A1:F1 A2:A3 B2:D2")
    return p.done()


CASES = (
    *(export_with_dates, systems, identified, whole_course, work_records),
    *(meetings, reports_shared, contacts, by_position),
)
