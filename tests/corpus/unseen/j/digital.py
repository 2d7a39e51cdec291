"""Exports and tables of the people who run the portals and the operations centre."""

from tests.corpus.truth import Case
from tests.corpus.unseen.j.office import DISTRICTS, Report, dots, files, pct, vn


def long_export() -> Case:
    """A long export: one row a figure; one unit nobody knows, one period left out."""
    r = Report("IOC_export_20231016_0812.xlsx", "long form: unit code, unit, period, indicator, counts, value")
    p = r.page("data", ruled=False)
    p.head(
        "STT | Mã đơn vị | Tên đơn vị | Năm | Kỳ báo cáo | Chỉ tiêu | Tử số | Mẫu số | Giá trị (%) | Thời điểm kết xuất"
    )
    words = {
        "online": "Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến",
        "on_time": "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn",
        "meetings": "Tỷ lệ cuộc họp trực tuyến",
    }
    units = [
        ("060", "Huyện Pác Nặm"),
        ("063", "Huyện Bạch Thông"),
        ("066", "Huyện Na Rì"),
        ("065", "Huyện Chợ Mới"),
        ("H99", "Trung tâm IOC"),
    ]
    n = 0
    for period, kind in (("Quý II", "2023-Q2"), ("Quý III", "2023-Q3")):
        for code, name in units:
            for key, text in words.items():
                n += 1
                below = r.rng.randint(12, 40) if key == "meetings" else r.rng.randint(800, 5000)
                above = int(below * r.rng.uniform(*((0.93, 0.999) if key == "on_time" else (0.35, 0.8))))
                lost = (code, key, kind) == ("065", "meetings", "2023-Q3")
                row = p.rows(
                    [
                        [
                            n,
                            code,
                            name,
                            2023,
                            "" if lost else period,
                            text,
                            above,
                            below,
                            pct(above, below, 2),
                            "16/10/2023 08:12:44",
                        ]
                    ]
                )
                if lost:
                    r.fault("data", row, "unknown_period")
                elif code != "H99":
                    r.say(key, code, kind, above, below)
    r.fault("data", None, "unknown_unit")
    return r.done()


def code_export() -> Case:
    """Districts by their codes only; one lost its leading zero, one says that its data are still being put together."""
    r = Report("BaoCao_DVC_T10_2023.xlsx", "districts by code alone, machine-like heads")
    p = r.page("Sheet1", ruled=False)
    p.lines(
        "Hệ thống thông tin giải quyết TTHC tỉnh Bắc Kạn\nBáo cáo tháng 10/2023\nNgày kết xuất: 02/11/2023 07:30",
        bold=False,
    )
    p.head("""
Mã ĐVHC | HS tiếp nhận | HS tiếp nhận trực tuyến | Tỷ lệ HS trực tuyến | HS đã giải quyết | HS giải quyết trước, đúng hạn | Tỷ lệ đúng hạn | HS quá hạn | HS thanh toán trực tuyến | Tỷ lệ HS thanh toán trực tuyến/HS tiếp nhận | Phí, lệ phí (đồng)""")
    for code in DISTRICTS:
        f = files(r.rng, 900, 4200)
        paid = int(f["new"] * r.rng.uniform(0.1, 0.6))
        rates = [
            f"{x:.2f}%" for x in (pct(f["online"], f["new"], 2), pct(f["good"], f["done"], 2), pct(paid, f["new"], 2))
        ]
        lost = code == "062"
        shown = [f["done"], "đang tổng hợp" if lost else f["good"], "" if lost else rates[1], "" if lost else f["late"]]
        row = p.rows(
            [[60 if code == "060" else code, f["new"], f["online"], rates[0], *shown, paid, rates[2], paid * 17500]]
        )
        r.say("online", code, "2023-10", f["online"], f["new"])
        r.say("payment", code, "2023-10", paid, f["new"])
        if lost:
            r.fault("Sheet1", row, "not_a_number")
        else:
            r.say("on_time", code, "2023-10", f["good"], f["done"])
    return r.done()


def procedures_online() -> Case:
    """Procedures online: in full, in part, fit for it, on the national portal; sub-rows under each department."""
    r = Report(
        "PL cung cap DVCTT toan trinh cac so nganh (6T 2023).xlsx",
        "departments in rows with sub-rows, procedures in full and in part",
    )
    p = r.page("DVCTT")
    p.lines("VĂN PHÒNG UBND TỈNH BẮC KẠN")
    p.title("TÌNH HÌNH CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN 6 THÁNG ĐẦU NĂM 2023", 9)
    p.head("""
TT | Đơn vị | Tổng số TTHC | Số TTHC đủ điều kiện cung cấp DVCTT toàn trình | Số TTHC đã cung cấp DVCTT toàn trình | Tỷ lệ cung cấp toàn trình (%) | DVCTT một phần | Số TTHC toàn trình tích hợp Cổng DVCQG | Tỷ lệ tích hợp trên tổng số TTHC toàn trình (%)
1 | 2 | 3 | 4 | 5 | 6=5/4 | 7 | 8 | 9=8/5""")
    offices = {
        "SNV": "Sở Nội vụ", "STC": "Sở Tài chính", "SKHDT": "Sở Kế hoạch và Đầu tư", "SCT": "Sở Công Thương",
        "SXD": "Sở Xây dựng", "STTTT": "Sở TTTT", "SVHTTDL": "Sở VH,TT&DL", "SYT": "Sở Y tế",
    }  # fmt: skip
    sums = [0] * 5
    for n, (code, name) in enumerate(offices.items(), 1):
        fit = r.rng.randint(15, 80)
        full = fit - r.rng.randint(0, 9)
        part, portal = r.rng.randint(3, 30), int(full * r.rng.uniform(0.5, 1))
        facts = [fit + part + 12, fit, full, part, portal]
        sums = [a + b for a, b in zip(sums, facts, strict=True)]
        p.rows([[n, name, facts[0], fit, full, pct(full, fit), part, portal, pct(portal, full)]])
        half = facts[0] // 2
        p.rows(
            [
                ["", "- Lĩnh vực 1 cửa liên thông", half, "", "", "", "", "", ""],
                ["", "- Lĩnh vực còn lại", facts[0] - half, "", "", "", "", "", ""],
            ]
        )
        r.say("full", code, "2023-6M", full, fit)
        r.say("portal", code, "2023-6M", portal, full)
    all_, fit, full, part, portal = sums
    p.rows([["", "Cộng khối sở, ngành", all_, fit, full, pct(full, fit), part, portal, pct(portal, full)]], True)
    p.sign("Bắc Kạn, ngày 20 tháng 6 năm 2023", "CHÁNH VĂN PHÒNG")
    return r.done()


def systems() -> Case:
    """A list of systems with crosses; only the line below the list says the figure."""
    r = Report(
        "Danh muc HTTT ket noi LGSP quy 3-2023.xlsx", "a list with crosses, the province's figure in two lines under it"
    )
    p = r.page("DS HTTT")
    p.title("DANH MỤC HỆ THỐNG THÔNG TIN CỦA TỈNH KẾT NỐI, LIÊN THÔNG QUA TRỤC LGSP\nQuý III/2023", 5)
    p.head("STT | Tên hệ thống | Cơ quan chủ quản | Đã kết nối | Chưa kết nối")
    names = (
        "Một cửa điện tử",
        "Quản lý văn bản",
        "Cổng TTĐT",
        "Quản lý CBCCVC",
        "Hộ tịch",
        "LLTP",
        "Đất đai VBDLIS",
        "CSDL giá",
        "Y tế cơ sở",
        "Giáo dục",
    )
    linked = {0, 1, 3, 4, 5, 6}
    owners = ("VP UBND tỉnh", "Sở TT&TT", "Sở Tư pháp", "Sở TN&MT", "Sở Y tế")
    p.rows([[n + 1, name, owners[n // 2], *(("x", "") if n in linked else ("", "x"))] for n, name in enumerate(names)])
    p.row += 1
    p.head("Stt | Chỉ tiêu | ĐVT | Kết quả")
    p.rows([
        [1, "Tổng số hệ thống thông tin liên quan đến người dân, doanh nghiệp", "hệ thống", 10],
        [2, "Số hệ thống thông tin đã kết nối, liên thông", "hệ thống", 6],
        [3, "Tỷ lệ hệ thống thông tin của tỉnh được kết nối, liên thông", "%", 60],
    ])  # fmt: skip
    r.say("systems", "06", "2023-Q3", 6, 10)
    return r.done()


def identified() -> Case:
    """Shares as fractions without any format, beside registered accounts and the two levels of identity."""
    r = Report("dinh danh nguoi dung DVCTT 9T2023.xlsx", "districts in rows, fractions without a percent format")
    p = r.page("VNeID")
    p.lines("CÔNG AN TỈNH - SỞ TTTT\nĐịnh danh, xác thực điện tử người dùng dịch vụ công trực tuyến 9 tháng năm 2023")
    p.head("""
TT | Địa phương | Tài khoản đăng ký mới trong kỳ | Tài khoản định danh | < | Tổng số người dân, doanh nghiệp sử dụng DVCTT | Số được định danh, xác thực điện tử | Tỷ lệ người dùng DVCTT được định danh, xác thực điện tử
^ | ^ | ^ | Mức 1 | Mức 2 | ^ | ^ | ^""")
    for n, (code, name) in enumerate(DISTRICTS.items(), 1):
        users = r.rng.randint(1500, 9000)
        known = int(users * r.rng.uniform(0.8, 0.99))
        p.rows(
            [[n, name, r.rng.randint(90, 900), known // 6, known - known // 6, users, known, round(known / users, 4)]]
        )
        r.say("users", code, "2023-9M", known, users)
    return r.done()


def records_csv() -> Case:
    """A comma-separated export with thousands in quotes."""
    r = Report("hscv_so_nganh_2023_12.csv", "comma-separated, departments in rows, numbers in quotes")
    offices = {
        "VPUB": "Văn phòng UBND tỉnh", "SNV": "Sở Nội vụ", "STP": "Sở Tư pháp", "STC": "Sở Tài chính", "SXD": "Sở Xây dựng", "SYT": "Sở Y tế",
        "SKHCN": "Sở Khoa học và Công nghệ", "TTT": "Thanh tra tỉnh", "SGDDT": "Sở Giáo dục và Đào tạo", "BQLKCN": "Ban QL KCN",
    }  # fmt: skip
    lines = [
        "HỒ SƠ CÔNG VIỆC XỬ LÝ TRÊN MÔI TRƯỜNG MẠNG CỦA CÁC SỞ NGÀNH THÁNG 12 NĂM 2023",
        "STT,Đơn vị,Tổng số hồ sơ công việc cấp tỉnh,Số HSCV cấp tỉnh xử lý trên môi trường mạng,Hồ sơ giấy,Tỷ lệ (%)",
    ]
    for n, (code, name) in enumerate(offices.items(), 1):
        all_ = r.rng.randint(150, 2600)
        done = all_ - r.rng.randint(0, all_ // 9)
        lines.append(f'{n},{name},"{dots(all_)}","{dots(done)}",{all_ - done},"{vn(pct(done, all_))}"')
        r.say("hscv_tinh", code, "2023-12", done, all_)
    return r.done("\r\n".join(lines).encode("utf-8-sig"))


def paying() -> Case:
    """Payment by communes against the files with a fee; money beside the counts and its own share."""
    r = Report(
        "Thống kê thanh toán trực tuyến các xã huyện Bạch Thông Q1.xlsx",
        "communes in rows, denominator is files with a fee, money columns",
    )
    p = r.page("TTTT")
    p.title(
        "THỐNG KÊ THANH TOÁN TRỰC TUYẾN CÁC XÃ, THỊ TRẤN HUYỆN BẠCH THÔNG\nTừ ngày 15/12/2022 đến ngày 14/3/2023", 10
    )
    p.head("""
STT | Tên đơn vị | Số hồ sơ thu phí | Thanh toán | < | Tỷ lệ hồ sơ thanh toán trực tuyến | Phí (VNĐ) | Lệ phí (VNĐ) | Tổng số tiền | Tỷ lệ số tiền nộp trực tuyến
^ | ^ | ^ | Trực tiếp | Trực tuyến | ^ | ^ | ^ | ^ | ^""")
    units = {
        "01969": "TT Phủ Thông", "01975": "Vi Hương", "01978": "Sỹ Bình", "01981": "Vũ Muộn", "01984": "Đôn Phong",
        "01990": "Lục Bình", "01993": "Tân Tú", "02008": "Cẩm Giàng", "02011": "Mỹ Thanh", "02017": "Quang Thuận",
    }  # fmt: skip
    for n, (code, name) in enumerate(units.items(), 1):
        fee = r.rng.randint(60, 420)
        paid = int(fee * r.rng.uniform(0.15, 0.75))
        small, big = fee * 8000, paid * 25000
        p.rows(
            [
                [
                    n,
                    name,
                    fee,
                    fee - paid,
                    paid,
                    f"{vn(pct(paid, fee, 2), 2)}%",
                    small,
                    big,
                    small + big,
                    f"{vn(pct(big, small + big))}%",
                ]
            ]
        )
        r.say("payment", code, "2023-Q1", paid, fee)
    r.fault("TTTT", None, "other_definition")
    p.lines("(*) Chỉ tính hồ sơ có phát sinh nghĩa vụ tài chính", bold=False)
    return r.done()


CASES = (long_export, code_export, procedures_online, systems, identified, records_csv, paying)
