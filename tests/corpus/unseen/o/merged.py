"""Districts that merge their communes' tables, and communes that report themselves."""

from tests.corpus.truth import Case
from tests.corpus.unseen.o.kit import LEFT, NAMES, UP, Book, communes, rate, share, short, vn

MOTTO = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]


def cho_don_procedures() -> Case:
    book = Book("TH_KSTTHC_20xa_QIII.2023 (gop).xlsx", "district merges its 20 communes, two header rows")
    rows: list[list[object] | str] = [
        "UBND HUYỆN CHỢ ĐỒN - PHÒNG NỘI VỤ",
        "Biểu tổng hợp kết quả giải quyết TTHC của các xã, thị trấn quý III năm 2023",
        "(Gửi kèm Báo cáo số 214/BC-PNV ngày 18 tháng 9 năm 2023)",
        [
            "STT",
            "Tên xã, thị trấn",
            "Hồ sơ đã giải quyết xong",
            LEFT,
            LEFT,
            LEFT,
            "Hồ sơ còn đang giải quyết",
            LEFT,
            "Ghi chú",
        ],
        [UP, UP, "Tổng", "Sớm hạn", "Đúng hẹn", "Trễ hẹn", "Còn hạn", "Đã quá hạn", UP],
        [*(f"({number})" for number in range(1, 10))],
    ]
    sums = [0] * 6
    for number, code in enumerate(communes("064"), 1):
        if number == 9:
            rows.append([number, short(code), 0, 0, 0, 0, 0, 0, "Không phát sinh hồ sơ"])
            book.see("time", code, "2023-Q3", 0, 0)
            continue
        early, exact, late = book.some(20, 140), book.some(10, 60), book.some(0, 4)
        counts = [early + exact + late, early, exact, late, book.some(0, 9), book.some(0, 1)]
        sums = [before + now for before, now in zip(sums, counts, strict=True)]
        rows.append([number, short(code), *counts, ""])
        book.see("time", code, "2023-Q3", early + exact, counts[0])
    rows += [["", "Cộng 20 xã, thị trấn", *sums], "NGƯỜI LẬP BIỂU                                   TRƯỞNG PHÒNG"]
    book.see("time", "064", "2023-Q3", sums[1] + sums[2], sums[0], sure=False, optional=True)
    book.sheet("Gộp", rows)
    return book.done()


def cho_don_staff() -> Case:
    book = Book("Chat luong CBCC xa 6 thang - Cho Don.xlsx", "qualification of commune staff, numbers typed as text")
    rows: list[list[object] | str] = [
        "ỦY BAN NHÂN DÂN HUYỆN CHỢ ĐỒN",
        "CHẤT LƯỢNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC CẤP XÃ 6 THÁNG ĐẦU NĂM 2023",
        ["TT", "Xã/TT", "Cán bộ cấp xã", LEFT, LEFT, "Cán bộ, công chức cấp xã", LEFT, LEFT, "Lý luận chính trị\ntừ TC trở lên (người)", "Đảng viên"],
        [UP, UP, "Có mặt", "Chuyên môn\ntừ trung cấp trở lên", "%", "Có mặt", "Chuyên môn đại học,\nsau đại học", "%", UP, UP],
    ]  # fmt: skip
    for number, code in enumerate(communes("064")[:13], 1):
        cadres, staff = book.some(8, 11), book.some(18, 22)
        skilled, degree = book.part(cadres, 0.85, 1.05), book.part(staff, 0.5, 0.9)
        cells = [
            cadres,
            skilled,
            vn(rate(skilled, cadres), 2),
            staff,
            degree,
            vn(rate(degree, staff), 2),
            book.part(staff),
            staff - 1,
        ]
        if number == 5:
            cells[4], degree = staff + 3, 0
        rows.append([f"{number:02}", NAMES[code], *map(str, cells)])
        book.see("cadres", code, "2023-6M", skilled, cadres)
        if degree:
            book.see("degree", code, "2023-6M", degree, staff)
    sheet = book.sheet("CBCC xã", rows)
    book.fault(sheet, NAMES[communes("064")[4]], "numerator_exceeds_denominator", "rate_mismatch")
    return book.done()


def na_ri_copies() -> Case:
    book = Book("chung thuc dien tu T8.xlsx", "communes by code, month in the sheet name")
    rows: list[list[object] | str] = [
        "PHÒNG TƯ PHÁP HUYỆN NA RÌ",
        "THỐNG KÊ CHỨNG THỰC BẢN SAO ĐIỆN TỬ TỪ BẢN CHÍNH TẠI CÁC XÃ, THỊ TRẤN",
        ["Mã ĐVHC", "Địa bàn", "Tổng hồ sơ TTHC phát sinh", "Bản sao giấy đã chứng thực", "Hồ sơ chứng thực bản sao điện tử", "Tỉ lệ HS chứng thực điện tử", "Lệ phí thu (đồng)"],
    ]  # fmt: skip
    for code in communes("066")[:12]:
        whole = book.some(60, 260)
        copies = book.part(whole, 0.05, 0.4)
        if code == "02146":
            rows.append([code, NAMES[code], "KPS", 0, "KPS", "KPS", 0])
            book.see("copies", code, "2023-08")
            continue
        rows.append([code, NAMES[code], whole, book.some(30, 400), copies, share(copies, whole), copies * 2000])
        book.see("copies", code, "2023-08", copies, whole)
    sheet = book.sheet("T8.2023", [*rows, "Ghi chú: số liệu trích từ Cổng DVC quốc gia ngày 15/8/2023."])
    book.fault(sheet, "02146", "no_cases")
    return book.done()


def ba_be_files() -> Case:
    book = Book("Phụ biểu HSCV Ba Bể 9T.xlsx", "offices and communes in one table, subtotals of both levels")
    rows: list[list[object] | str] = [
        ["UBND HUYỆN BA BỂ", "", "", *MOTTO[:1]],
        ["VĂN PHÒNG HĐND VÀ UBND", "", "", *MOTTO[1:]],
        "TÌNH HÌNH LẬP, XỬ LÝ HỒ SƠ CÔNG VIỆC TRÊN MÔI TRƯỜNG MẠNG",
        "9 tháng năm 2023 (không gồm hồ sơ mật)",
        ["TT", "Cơ quan, đơn vị", "Tổng số HSCV phải lập", "HSCV xử lý trên môi trường mạng", "Đạt (%)"],
    ]
    offices = ["Văn phòng HĐND và UBND", "Phòng Nội vụ", "Phòng Tài chính - Kế hoạch", "Phòng Tư pháp"]
    for letter, label, names, level in (
        ("A", "CẤP HUYỆN", offices, "files_d"),
        ("B", "CẤP XÃ", communes("061"), "files_c"),
    ):
        block: list[list[object]] = []
        parts = wholes = 0
        for number, unit in enumerate(names, 1):
            whole = book.some(40, 300)
            part = book.part(whole, 0.7, 1.0)
            parts, wholes = parts + part, wholes + whole
            block.append([number, NAMES.get(unit, unit), whole, part, rate(part, whole, 1)])
            if unit in NAMES:
                book.see("files_c", unit, "2023-9M", part, whole)
        rows += [[letter, label, wholes, parts, rate(parts, wholes, 1)], *block]
        book.see(level, "061", "2023-9M", parts, wholes, sure=False, optional=True)
    book.sheet("HSCV", rows)
    return book.done()


def city_wards() -> Case:
    book = Book("bao cao thang 10 cac phuong.xlsx", "typed without diacritics in a hurry")
    bare = ["P. Nguyen Thi Minh Khai", "P. Song Cau", "P. Duc Xuan", "P. Phung Chi Kien", "P. Huyen Tung", "Xa Duong Quang", "Xa Nong Thuong", "P. Xuat Hoa"]  # fmt: skip
    rows: list[list[object] | str] = [
        "UBND TP BAC KAN",
        "SO LIEU HO SO TRUC TUYEN CAC XA PHUONG THANG 10/2023",
        [
            "stt",
            "don vi",
            "HS tiep nhan trong thang",
            "trong do nop truc tuyen",
            "nop truc tiep + BCCI",
            "ty le HS truc tuyen %",
        ],
    ]
    for number, (code, name) in enumerate(zip(communes("058"), bare, strict=True), 1):
        whole = book.some(90, 420)
        online = book.part(whole, 0.3, 0.95)
        stated = rate(online, whole, 1)
        if number == 6:
            stated = round(stated / 2, 1)
        rows.append([number, name, whole, online, whole - online, stated])
        book.see("online", code, "2023-10", online, whole, sure=number != 6)
    sheet = book.sheet("Sheet1", rows)
    book.fault(sheet, "Xa Duong Quang", "rate_mismatch")
    return book.done()


def bach_thong_payment() -> Case:
    book = Book("Bach Thong_thanh toan phi_Q4-2023.xlsx", "hidden columns of the quarter before")
    rows: list[list[object] | str] = [
        "Huyện Bạch Thông",
        "Kết quả thanh toán trực tuyến tại Bộ phận Một cửa cấp xã - Quí IV/2023",
        [
            "STT",
            "Đơn vị",
            "Quý III/2023 (cũ)",
            LEFT,
            "Quý IV/2023",
            LEFT,
            LEFT,
            "Số tiền phí, lệ phí đã nộp trực tuyến (đ)",
        ],
        [UP, UP, "HS thu phí", "HS TT trực tuyến", "HS thu phí", "HS thanh toán trực tuyến", "Tỷ lệ (%)", UP],
    ]
    for number, code in enumerate(communes("063"), 1):
        old, whole = book.some(20, 80), book.some(20, 80)
        before, part = book.part(old, 0.1, 0.5), book.part(whole, 0.2, 0.8)
        rows.append(
            [number, NAMES[code], old, before, whole, part, vn(rate(part, whole), 2), part * book.some(8, 30) * 1000]
        )
        book.see("pay", code, "2023-Q4", part, whole)
        book.see("pay", code, "2023-Q3", before, old, optional=True, sure=False)
    sheet = book.sheet("Biểu 3", rows)
    for column in "CD":
        sheet.column_dimensions[column].hidden = True
    book.fault(sheet, None, "other_definition")
    return book.done()


def pac_nam_sheets() -> Case:
    book = Book("Báo cáo CCHC các xã huyện Pác Nặm Quý I.2023.xlsx", "one sheet a commune, criteria in rows")
    lines = [
        ("Tỉ lệ hồ sơ TTHC trả kết quả trước và đúng hạn", "time"),
        ("Tỉ lệ hồ sơ TTHC nộp qua mạng (trực tuyến)", "online"),
        ("Tỉ lệ HS có thanh toán trực tuyến nghĩa vụ tài chính", "pay"),
        ("Tỉ lệ hồ sơ được chứng thực bản sao điện tử", "copies"),
        ("Tỉ lệ phản ánh, kiến nghị của người dân xử lý dứt điểm", "voices"),
        ("Mức độ hài lòng của người dân về giải quyết TTHC", "sat"),
        ("Tỉ lệ cuộc họp của UBND xã tổ chức trực tuyến", "meet"),
        ("Hồ sơ công việc cấp xã xử lý trên môi trường mạng", "files_c"),
    ]
    for code in ("01861", "01873", "01882", "01885"):
        name = short(code)
        rows: list[list[object] | str] = [
            ["UBND HUYỆN PÁC NẶM", "", "", "", ""],
            [f"UBND XÃ {name.upper()}", "", "", "", ""],
            f"SỐ LIỆU CẢI CÁCH HÀNH CHÍNH QUÝ I NĂM 2023 CỦA XÃ {name.upper()}",
            ["Số TT", "Nội dung chỉ tiêu", "ĐVT", "Mục tiêu năm", "Kết quả quý I"],
        ]
        for number, (label, what) in enumerate(lines, 1):
            if what == "voices" and code != "01882":
                rows.append([number, label, "%", "100", "Không phát sinh"])
                book.see(what, code, "2023-Q1")
                continue
            value = 100.0 if what == "voices" else book.stated(30, 99)
            rows.append([number, label, "%", book.some(4, 20) * 5, vn(value, 1)])
            book.see(what, code, "2023-Q1", value=value)
        rows.append([9, "Số lượt tuyên truyền CCHC trên loa truyền thanh", "lượt", book.some(10, 30), book.some(8, 30)])
        book.sheet(f"Xã {name}", [*rows, "CHỦ TỊCH (đã ký)"])
    return book.done()


def cu_le_month() -> Case:
    book = Book("bc thang 7 xa Cu Le.xlsx", "a hurried commune: count and rate in one cell")
    rows: list[list[object] | str] = [
        "UBND XÃ CƯ LỄ - HUYỆN NA RÌ",
        "báo cáo tháng 7/2023",
        ["tt", "nội dung", "kết quả tháng này", "lũy kế từ đầu năm", "tháng trước"],
        ["1", "hồ sơ giải quyết đúng hạn / hồ sơ đã giải quyết", "38/40 (95,0%)", "201/208 (96,6%)", "35/36 (97,2%)"],
        ["2", "hồ sơ nộp trực tuyến/ hồ sơ tiếp nhận", "21/42 (50,0%)", "96/215 (44,7%)", "17/37 (45,9%)"],
        ["3", "họp trực tuyến/ tổng số cuộc họp", "2/7 (28,6%)", "9/38 (23,7%)", "1/6 (16,7%)"],
        ["4", "phản ánh kiến nghị đã xử lý/ tiếp nhận", "KPS", "3/3 (100%)", "KPS"],
        ["5", "gia đình văn hóa", "310/356 (87,1%)", "", ""],
        "Người báo cáo: Hoàng Thị Mơ",
    ]
    counts = {"time": (38, 40, 201, 208, 35, 36), "online": (21, 42, 96, 215, 17, 37), "meet": (2, 7, 9, 38, 1, 6)}
    for what, (part, whole, parts, wholes, last, lasts) in counts.items():
        book.see(what, "02176", "2023-07", part, whole)
        book.see(what, "02176", "2023-07", parts, wholes, to_date=True)
        book.see(what, "02176", "2023-06", last, lasts, optional=True)
    book.see("voices", "02176", "2023-07")
    book.see("voices", "02176", "2023-07", 3, 3, to_date=True)
    book.see("voices", "02176", "2023-06", optional=True)
    book.sheet("Sheet1", rows)
    return book.done()


def cho_moi_satisfaction() -> Case:
    book = Book("Tong hop phieu hai long 9 thang Cho Moi.xlsx", "ballots by answer, the sum of two is the numerator")
    rows: list[list[object] | str] = [
        "UBND HUYỆN CHỢ MỚI",
        "TỔNG HỢP PHIẾU KHẢO SÁT SỰ HÀI LÒNG CỦA NGƯỜI DÂN VỀ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH",
        "Kỳ báo cáo: 9 tháng năm 2023 (từ ngày 15/12/2022 đến ngày 14/9/2023)",
        [
            "TT",
            "Xã, thị trấn",
            "Số phiếu phát ra",
            "Tổng số phiếu khảo sát thu về",
            "Mức độ",
            LEFT,
            LEFT,
            LEFT,
            "Tỷ lệ hài lòng trở lên",
        ],
        [UP, UP, UP, UP, "Rất hài lòng", "Hài lòng", "Bình thường", "Không hài lòng", UP],
    ]
    for number, code in enumerate(communes("065"), 1):
        very, pleased, fair, bad = book.some(10, 40), book.some(20, 60), book.some(0, 8), book.some(0, 3)
        whole = very + pleased + fair + bad
        rows.append(
            [
                number,
                f"UBND {NAMES[code]}",
                whole + book.some(0, 10),
                whole,
                very,
                pleased,
                fair,
                bad,
                share(very + pleased, whole),
            ]
        )
        book.see("sat", code, "2023-9M", very + pleased, whole)
    book.sheet("Phiếu", rows)
    return book.done()


REPORTS = (
    cho_don_procedures, cho_don_staff, na_ri_copies, ba_be_files, city_wards, bach_thong_payment, pac_nam_sheets,
    cu_le_month, cho_moi_satisfaction, )  # fmt: skip
