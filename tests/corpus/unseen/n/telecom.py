"""What the information department sends: systems, accounts, work records, lists for machines."""

from tests.corpus.truth import Case

from .money import DISTRICTS
from .pen import Paper, pct, vn


def systems() -> Case:
    p = Paper("STTTT - HTTT kết nối LGSP NDXP 6T.xlsx", "systems by department, several kinds of connection", "Biểu 4")
    p.top("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", 6)
    p.wide("Biểu 4. HIỆN TRẠNG KẾT NỐI, LIÊN THÔNG HỆ THỐNG THÔNG TIN CỦA TỈNH 6 THÁNG ĐẦU NĂM 2023", "H")
    p.head(
        [
            "TT",
            "Cơ quan chủ quản hệ thống",
            "Tổng số HTTT đang vận hành có liên quan đến người dân, doanh nghiệp",
            "HTTT đã kết nối, liên thông",
            "Tỷ lệ HTTT được kết nối, liên thông",
            "HTTT được phê duyệt cấp độ ATTT",
            "Số dịch vụ dữ liệu dùng chung",
            "Ghi chú",
        ]
    )
    units = {"VPUB": "VP UBND tỉnh", "STTTT": "Sở TT&TT", "SYT": "Sở Y tế", "SGDDT": "Sở GD&ĐT", "STNMT": "Sở TN&MT"}
    for number, (code, name) in enumerate((units | {"SGTVT": "Sở GTVT", "STP": "Sở Tư pháp"}).items(), 1):
        n, d = p.share(3, 12, 0.2, 0.8)
        p.add(number, name, d, n, n / d, d - 1, p.rng.randint(0, 4), form="0%")
        p.say("systems_connected", code, "2023-6M", n, d)
    p.hide(rows=[2])
    return p.case()


def identified() -> Case:
    p = Paper(
        "Định danh người dùng DVC trực tuyến T9.xlsx", "this month beside the year to date, by district", "Tháng 9"
    )
    p.add("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", bold=True)
    p.wide("KẾT QUẢ ĐỊNH DANH, XÁC THỰC ĐIỆN TỬ NGƯỜI DÂN, DOANH NGHIỆP SỬ DỤNG DVCTT THÁNG 9 NĂM 2023", "H")
    users, known = "Người dân, DN sử dụng DVC trực tuyến", "Trong đó được định danh và xác thực điện tử"
    parts = [users, known, "Tỷ lệ (%)"]
    p.head(["STT", "Địa bàn", *[("Trong tháng", x) for x in parts], *[("Lũy kế từ đầu năm", x) for x in parts]])
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        n, d = p.share(180, 900, 0.6)
        nn, dd = n + p.rng.randint(1100, 1900), d + p.rng.randint(2000, 3000)
        p.add(number, name.replace("H. ", ""), vn(d), vn(n), pct(n, d), vn(dd), vn(nn), pct(nn, dd))
        p.say("online_users_identified", code, "2023-09", n, d)
        p.say("online_users_identified", code, "2023-09", nn, dd, td=True)
    p.add(None, "Cấp căn cước điện tử trên địa bàn tỉnh do Công an tỉnh theo dõi, không thống kê tại biểu này.")
    return p.case()


def machine_list() -> Case:
    p = Paper(
        "export_chitieu_cqs_2023.xlsx",
        "long form with codes, year and quarter in columns of their own",
        "Export",
        "Calibri",
        11,
    )
    p.head(["STT", "Nam", "Quy", "MaDonVi", "TenDonVi", "ChiTieu", "DonViTinh", "GiaTri", "NgayCapNhat"])
    names = {
        "full_online_procedures": "Tỷ lệ TTHC đủ điều kiện được cung cấp DVC trực tuyến toàn trình",
        "procedures_on_national_portal": "Tỷ lệ TTHC toàn trình tích hợp Cổng DVC quốc gia",
        "work_records_province": "Tỷ lệ HSCV cấp tỉnh xử lý trên môi trường mạng",
        "online_meetings": "Tỷ lệ cuộc họp trực tuyến",
    }
    units = {"SCT": "Sở Công Thương", "SXD": "Sở Xây dựng", "SKHCN": "Sở Khoa học và Công nghệ"}
    number = 0
    for quarter in (1, 2):
        for code, unit in units.items():
            for short, name in names.items():
                number += 1
                value = round(p.rng.uniform(22, 100), 2)
                p.add(
                    number, 2023, quarter, code, unit, name, "%", value, f"2023-{3 * quarter:02d}-16 09:1{number % 10}"
                )
                p.say(short, code, f"2023-Q{quarter}", v=value)
    p.add(number + 1, 2023, 2, "SXD", units["SXD"], "Số lượng cán bộ chuyên trách CNTT", "người", 2, "2023-06-16 10:00")
    return p.case()


def records() -> Case:
    p = Paper("HSCV điện tử 3 cấp quý III năm 2023.xlsx", "a sheet for each level of government", "Cấp tỉnh")
    levels = (
        (
            "Cấp tỉnh",
            "work_records_province",
            {"SNV": "Sở Nội vụ", "STP": "Sở Tư pháp", "SYT": "Sở Y tế", "TTT": "Thanh tra tỉnh"},
        ),
        ("Cấp huyện", "work_records_district", {c: DISTRICTS[c] for c in ("060", "062", "064", "066")}),
        ("Cấp xã", "work_records_commune", {c: "Các xã thuộc " + DISTRICTS[c] for c in ("060", "062", "064", "066")}),
    )
    for title, short, units in levels:
        if title != "Cấp tỉnh":
            p.tab(title)
        p.add("SỞ THÔNG TIN VÀ TRUYỀN THÔNG")
        p.wide(f"KẾT QUẢ XỬ LÝ HỒ SƠ CÔNG VIỆC {title.upper()} TRÊN MÔI TRƯỜNG MẠNG - QUÝ III/2023", "G")
        p.head(
            [
                "TT",
                "Đơn vị",
                f"Tổng số hồ sơ công việc {title.lower()}",
                "Xử lý trên môi trường mạng",
                "Xử lý bằng giấy",
                "Tỷ lệ trên môi trường mạng (%)",
                "Văn bản ký số (%)",
            ]
        )
        for number, (code, name) in enumerate(units.items(), 1):
            n, d = p.share(300, 1800, 0.75)
            p.add(number, name, d, n, d - n, round(100 * n / d, 1), round(p.rng.uniform(80, 100), 1))
            p.say(short, code, "2023-Q3", n, d, sure=title != "Cấp xã", opt=title == "Cấp xã")
    return p.case()


def self_report() -> Case:
    p = Paper(
        "So TTTT bao cao CCHC thang 5.xlsx", "a department about itself, rates as fractions without a format", "Thang 5"
    )
    p.add("Cơ quan báo cáo: Sở Thông tin và Truyền thông tỉnh Bắc Kạn")
    p.add("Kỳ: T5/2023")
    p.gap()
    p.head(["Nội dung", "Giá trị", "Diễn giải"])
    p.add("Số TTHC đủ điều kiện cung cấp DVCTT toàn trình", 38)
    p.add("Số TTHC đã cung cấp DVCTT toàn trình", 36)
    p.add("Số TTHC toàn trình đã tích hợp lên Cổng DVC quốc gia", 30)
    p.add("Tỷ lệ tích hợp Cổng DVC quốc gia/TTHC toàn trình", 0.8333, "30/36")
    p.add("Tỷ lệ hồ sơ giải quyết đúng hạn, trước hạn", 1, "17/17 hồ sơ")
    p.add("Tỷ lệ hệ thống thông tin kết nối, liên thông", 0.5, "4/8 hệ thống")
    p.add("Số cuộc họp", 11)
    p.add("Trong đó họp trực tuyến", 6)
    unit, period = "STTTT", "2023-05"
    p.say("full_online_procedures", unit, period, 36, 38)
    p.say("procedures_on_national_portal", unit, period, 30, 36, opt=True)
    p.say("on_time", unit, period, v=100, sure=False)
    p.say("systems_connected", unit, period, v=50, sure=False)
    p.say("online_meetings", unit, period, 6, 11)
    return p.case()


BOOKS = (systems, identified, machine_list, records, self_report)
