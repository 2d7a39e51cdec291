"""The one-stop centre: exports of its system, payment and online statistics."""

from datetime import date

from tests.corpus.truth import Case
from tests.corpus.unseen.o.kit import DEPARTMENTS, DISTRICTS, LEFT, NAMES, UP, Book, communes, rate, share, short, vn


def export_wide() -> Case:
    book = Book("onestop_export_20230915_083012.xlsx", "export of the one-stop system: column codes, two dates")
    rows: list[list[object] | str] = [
        ["ma_don_vi", "ten_don_vi", "tu_ngay", "den_ngay", "tong_da_giai_quyet", "gq_truoc_han", "gq_dung_han", "gq_qua_han", "dang_gq_trong_han", "dang_gq_qua_han", "ngay_xuat"],
    ]  # fmt: skip
    for code in DEPARTMENTS:
        early, exact, late = book.some(10, 300), book.some(5, 90), book.some(0, 6)
        counts = [early + exact + late, early, exact, late, book.some(0, 40), book.some(0, 3)]
        if code in ("BDT", "TTT"):
            counts = [0] * 6
        days = [(date(2023, 8, 15), "dd/mm/yyyy"), (date(2023, 9, 14), "dd/mm/yyyy")]
        rows.append([code, NAMES[code], *days, *counts, (date(2023, 9, 15), "dd/mm/yyyy")])
        book.see("time", code, "2023-09", counts[1] + counts[2], counts[0])
    book.sheet("data", rows)
    return book.done()


def export_long() -> Case:
    book = Book("EXPORT_CHITIEU_CCHC_2023Q2.xlsx", "long form: year, quarter, unit code, indicator, counts")
    names = {
        "online": "Ho so truc tuyen tren tong ho so giai quyet",
        "pay": "Ho so thanh toan truc tuyen nghia vu tai chinh",
        "time": "Ho so giai quyet truoc va dung han",
        "voices": "Phan anh kien nghi da xu ly dut diem",
    }
    rows: list[list[object] | str] = [
        ["NAM", "QUY", "MA_DV", "TEN_DV", "CHI_TIEU", "TU_SO", "MAU_SO", "TY_LE", "TRANG_THAI"]
    ]
    for code in DISTRICTS:
        for what, label in names.items():
            whole = book.some(200, 2000) if what != "voices" else book.some(2, 20)
            part = book.part(whole, 0.4, 1.0)
            if (code, what) == ("063", "pay"):
                rows.append([2023, 2, code, NAMES[code], label, whole + 40, whole, rate(whole + 40, whole), "ERR"])
                continue
            rows.append([2023, 2, code, NAMES[code], label, part, whole, rate(part, whole), "OK"])
            book.see(what, code, "2023-Q2", part, whole)
        rows.append(
            [2023, 2, code, NAMES[code], "So luot truy cap Cong dich vu cong", book.some(900, 9000), "", "", "OK"]
        )
    sheet = book.sheet("Q2", rows)
    book.fault(sheet, "ERR", "numerator_exceeds_denominator", "out_of_range")
    return book.done()


def export_csv() -> Case:
    book = Book("ho_so_truc_tuyen_T12_2023.csv", "semicolon csv of the city's wards and communes of one district")
    lines = [
        "Kỳ báo cáo;Mã đơn vị;Tên đơn vị;Tổng số hồ sơ tiếp nhận;Số hồ sơ nộp trực tuyến;Tỷ lệ hồ sơ trực tuyến (%)"
    ]
    for code in [*communes("058"), *communes("061")[:5]]:
        whole = book.some(50, 300)
        part = book.part(whole)
        lines.append(f"Tháng 12/2023;{code};{NAMES[code]};{whole};{part};{vn(rate(part, whole), 2)}")
        book.see("online", code, "2023-12", part, whole)
    book.case.data = "\r\n".join(lines).encode("utf-8-sig")
    return book.case


def payments() -> Case:
    book = Book(
        "TTPVHCC_Thong ke thanh toan truc tuyen cac don vi T9 2023.xlsx",
        "fee-paying cases, money columns, groups of units",
    )
    rows: list[list[object] | str] = [
        "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG TỈNH",
        "THỐNG KÊ THANH TOÁN TRỰC TUYẾN CÁC ĐƠN VỊ",
        "Từ ngày 15/8/2023 đến ngày 14/9/2023",
        ["STT", "Tên đơn vị", "Số hồ sơ thu phí", "Hình thức thanh toán", LEFT, "Tỷ lệ thanh toán trực tuyến", "Phí (VNĐ)", "Lệ phí (VNĐ)", "Tổng số tiền"],
        [UP, UP, UP, "Trực tiếp", "Trực tuyến", UP, UP, UP, UP],
    ]  # fmt: skip
    for group, codes in (
        ("I. Sở, ban, ngành", ["SCT", "SGTVT", "STP", "SYT", "SXD", "STNMT"]),
        ("II. UBND cấp huyện", DISTRICTS),
    ):
        rows.append(group)
        for number, code in enumerate(codes, 1):
            whole, fee, duty = book.some(40, 600), book.some(1, 90) * 100000, book.some(1, 50) * 50000
            part = book.part(whole, 0.1, 0.95)
            name = NAMES[code].replace("Huyện", "UBND huyện").replace("Thành phố", "UBND thành phố")
            rows.append(
                [
                    number,
                    name,
                    whole,
                    whole - part,
                    part,
                    f"{vn(rate(part, whole), 2)}%",
                    vn(fee),
                    vn(duty),
                    vn(fee + duty),
                ]
            )
            book.see("pay", code, "2023-09", part, whole)
    sheet = book.sheet("Thanh toán", rows)
    book.fault(sheet, None, "other_definition")
    return book.done()


def online_levels() -> Case:
    book = Book("Tiep nhan HS truc tuyen toan trinh, mot phan - 6T 2023.xlsx", "two sub-rows under each unit")
    rows: list[list[object] | str] = [
        "TÌNH HÌNH TIẾP NHẬN HỒ SƠ TRỰC TUYẾN MỨC TOÀN TRÌNH, MỘT PHẦN",
        "Kỳ báo cáo: 6 tháng đầu năm 2023",
        [
            "STT",
            "Tên Đơn vị",
            "Số lượng hồ sơ",
            LEFT,
            LEFT,
            LEFT,
            "Tỷ lệ hồ sơ trực tuyến / tổng số hồ sơ (%)",
            "Số TTHC không phát sinh hồ sơ",
        ],
        [UP, UP, "Tổng số hồ sơ", "Trực tuyến", "Trực tiếp", "BCCI", UP, UP],
    ]
    for number, code in enumerate(["VPUB", "SNV", "SKHDT", "SNNPTNT", "SVHTTDL", "SKHCN"], 1):
        halves = [[(whole := book.some(20, 300)), (part := book.part(whole)), whole - part, 0] for _ in range(2)]
        whole, part, direct, post = (sum(column) for column in zip(*halves, strict=True))
        rows.append([number, NAMES[code], whole, part, direct, post, rate(part, whole), book.some(3, 60)])
        for label, half in zip(("DVC trực tuyến một phần", "DVC trực tuyến toàn trình"), halves, strict=True):
            rows.append(["", label, *half, rate(half[1], half[0]), ""])
        book.see("online", code, "2023-6M", part, whole)
    book.sheet("6T", rows)
    return book.done()


def procedures_offered() -> Case:
    book = Book(
        "Danh mục DVC - kết quả cung cấp (Năm 2023).xlsx", "procedures offered in full and on the national portal"
    )
    rows: list[list[object] | str] = [
        "VĂN PHÒNG UBND TỈNH",
        "KẾT QUẢ CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN NĂM 2023 CỦA CÁC SỞ, BAN, NGÀNH",
        ["STT", "Cơ quan", "TTHC", LEFT, LEFT, LEFT, "Tích hợp Cổng DVC quốc gia", LEFT],
        [
            UP,
            UP,
            "Tổng số TTHC",
            "TTHC đủ điều kiện toàn trình",
            "Đã cung cấp toàn trình",
            "Tỷ lệ\n(5)/(4)",
            "Số TTHC toàn trình đã tích hợp",
            "Tỷ lệ\n(7)/(5)",
        ],
        [f"({number})" for number in range(1, 9)],
    ]
    for number, code in enumerate(["SNV", "STP", "SCT", "SXD", "SYT", "SGDDT", "SGTVT", "STNMT", "STTTT"], 1):
        able = book.some(20, 110)
        full = book.part(able, 0.7, 1.0)
        national = book.part(full, 0.5, 1.0)
        rows.append(
            [
                number,
                NAMES[code],
                able + book.some(5, 40),
                able,
                full,
                share(full, able),
                national,
                share(national, full),
            ]
        )
        book.see("full", code, "2023", full, able)
        book.see("portal", code, "2023", national, full)
    book.sheet("DVC", rows)
    return book.done()


def feedback() -> Case:
    book = Book(
        "PAKN 9T2023 toan tinh.xlsx", "feedback received, due, resolved, overdue; departments and districts in one list"
    )
    rows: list[list[object] | str] = [
        "KẾT QUẢ TIẾP NHẬN, XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ CỦA NGƯỜI DÂN, DOANH NGHIỆP",
        "9T/2023",
        [
            "TT",
            "Cơ quan xử lý",
            "Tiếp nhận",
            "Đã xử lý dứt điểm",
            "Đang xử lý",
            "Xử lý quá hạn",
            "Tỷ lệ xử lý",
            "Công khai trên Cổng DVCQG",
        ],
    ]
    parts = wholes = 0
    for number, code in enumerate(["SXD", "STNMT", "SGTVT", "SLDTBXH", "TTT", *DISTRICTS], 1):
        if code == "TTT":
            rows.append([number, "Thanh tra tỉnh", "Không phát sinh", LEFT, LEFT, LEFT, LEFT, LEFT])
            book.see("voices", code, "2023-9M")
            continue
        whole = book.some(3, 40)
        part = book.part(whole, 0.7, 1.0)
        parts, wholes = parts + part, wholes + whole
        shown: object = "chưa rõ" if code == "061" else part
        rows.append(
            [
                number,
                NAMES[code],
                whole,
                shown,
                whole - part,
                book.some(0, 1),
                "" if code == "061" else share(part, whole),
                part,
            ]
        )
        if code != "061":
            book.see("voices", code, "2023-9M", part, whole)
    rows.insert(3, ["", "TOÀN TỈNH", wholes, parts, wholes - parts, 3, share(parts, wholes), parts])
    book.see("voices", "06", "2023-9M", parts, wholes)
    sheet = book.sheet("PAKN", rows)
    book.fault(sheet, NAMES["061"], "not_a_number")
    return book.done()


def meetings_by_month() -> Case:
    book = Book("Theo doi hop truc tuyen 2023.xlsx", "one indicator, months across, later months empty")
    rows: list[list[object] | str] = [
        "VĂN PHÒNG UBND TỈNH - PHÒNG HÀNH CHÍNH TỔ CHỨC",
        "TỶ LỆ CUỘC HỌP TỔ CHỨC THEO HÌNH THỨC TRỰC TUYẾN NĂM 2023 (%)",
        ["STT", "Đơn vị", *(f"T{month}" for month in range(1, 13)), "Chỉ tiêu năm"],
    ]
    for number, code in enumerate(["SNV", "STC", "SKHDT", "SCT", "062", "066"], 1):
        values = [book.stated(15, 70) for _ in range(5)]
        rows.append([number, NAMES[code], *values, *[""] * 7, 40])
        for month, value in enumerate(values, 1):
            book.see("meet", code, f"2023-{month:02}", value=value)
    book.sheet("Hop", rows)
    return book.done()


def indicators_by_district() -> Case:
    book = Book("Tổng hợp CĐS cấp huyện 9 tháng (chỉ tiêu ngang).xlsx", "indicators in rows, districts in columns")
    labels = {
        "files_d": "HSCV cấp huyện xử lý trên môi trường mạng (trừ mật)",
        "files_c": "HSCV cấp xã xử lý trên môi trường mạng (trừ mật)",
        "meet": "Số cuộc họp trực tuyến so với tổng số cuộc họp",
        "users": "Người dân, DN dùng DVCTT được định danh, xác thực điện tử",
        "shared": "Báo cáo định kỳ được cập nhật lên HTTT báo cáo cấp tỉnh",
    }
    rows: list[list[object] | str] = [
        "SỐ LIỆU CHÍNH QUYỀN ĐIỆN TỬ CÁC HUYỆN, THÀNH PHỐ - 9 THÁNG NĂM 2023 (ĐVT: %)",
        [
            "TT",
            "Chỉ tiêu",
            "Mục tiêu 2023",
            *("TP. Bắc Kạn" if code == "058" else f"H. {short(code)}" for code in DISTRICTS),
            "Bình quân",
        ],
    ]
    for number, (what, label) in enumerate(labels.items(), 1):
        values = [book.stated(45, 100) for _ in DISTRICTS]
        if what == "users":
            values[6] = 960.5
        rows.append([number, label, book.some(8, 20) * 5, *values, round(sum(values) / 8, 1)])
        for code, value in zip(DISTRICTS, values, strict=True):
            if value <= 100:
                book.see(what, code, "2023-9M", value=value)
    sheet = book.sheet("CQĐT", rows)
    book.fault(sheet, labels["users"], "out_of_range")
    return book.done()


def long_by_name() -> Case:
    book = Book(
        "du lieu hai long theo don vi (dang dai).xlsx", "long form with full indicator names and periods in words"
    )
    names = {
        "sat": "Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC",
        "sat_land": "Mức độ hài lòng về TTHC lĩnh vực đất đai, xây dựng, đầu tư",
        "sat_serve": "Chỉ số hài lòng đối với sự phục vụ của cơ quan hành chính (SIPAS)",
        "sat_care": "Mức độ hài lòng đối với dịch vụ y tế, giáo dục công lập",
    }
    rows: list[list[object] | str] = [["Kỳ", "Đơn vị", "Chỉ tiêu", "Giá trị", "Đơn vị tính", "Nguồn"]]
    for period, label in (("2023-6M", "6 tháng đầu năm 2023"), ("2023", "Năm 2023")):
        for code in ("06", "058", "061", "064"):
            for what in names:
                value = book.stated(70, 97, 2)
                rows.append([label, NAMES[code], names[what], vn(value, 2), "%", "Phiếu khảo sát Sở Nội vụ"])
                book.see(what, code, period, value=value)
    book.sheet("Data", rows)
    return book.done()


REPORTS = (
    export_wide, export_long, export_csv, payments, online_levels, procedures_offered, feedback, meetings_by_month,
    indicators_by_district, long_by_name,
)  # fmt: skip
