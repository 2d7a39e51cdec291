"""Departments that tell of themselves in criteria, shares and sentences."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import kit
from .kit import NINE, Book, Dossiers, Pair, comma, part, share, together

Q3, SEPTEMBER = "2023-Q3", "2023-09"


def reports() -> Iterator[Case]:
    yield _environment()
    yield _transport()
    yield _construction()
    yield _labour()
    yield _science()
    yield _inspectorate()
    yield _minorities()


def _environment() -> Case:
    """Part, whole and share in columns; the fields of work below a criterion are slices of it."""
    book = Book("y_So TNMT_Q3_2023.xlsx", "criteria_in_rows")
    sheet, r = book.sheet("Biểu 1"), book.r
    land, water, rock = (Dossiers.some(r, 150, 900) for _ in range(3))
    whole = together((land, water, rock))
    lines: list[tuple[str, str, Pair, list[tuple[str, Pair]]]] = [
        (kit.ON_TIME, "Số HS TTHC giải quyết sớm hạn và đúng hạn so với số HS đã trả kết quả", whole.on_time, [
            ("Lĩnh vực đất đai", land.on_time), ("Lĩnh vực tài nguyên nước", water.on_time),
            ("Lĩnh vực khoáng sản", rock.on_time),
        ]),
        (kit.ONLINE, "Số HS TTHC tiếp nhận trực tuyến so với số HS đã giải quyết", whole.through_net, [
            ("Lĩnh vực đất đai", land.through_net),
        ]),
        (kit.PAID, "Số HS TTHC thanh toán trực tuyến so với số HS TTHC phát sinh", whole.paid_online, []),
        (kit.REVIEWED, "Số TTHC được rà soát có phương án đơn giản hóa so với số TTHC được rà soát",
         part(r, 15, 30, 0.2, 0.4), []),
        (kit.CONTENT_LAND, "Số phiếu hài lòng về TTHC lĩnh vực đất đai, xây dựng, đầu tư so với số phiếu khảo sát",
         part(r, 150, 300, 0.75, 0.95), []),
        (kit.TASKS, "Số nhiệm vụ Kế hoạch CCHC đã hoàn thành so với số nhiệm vụ được giao", part(r, 18, 30, 0.6, 0.9), []),
        (kit.STAFF, "Số biên chế có mặt so với số biên chế được giao", part(r, 60, 70, 0.9), []),
    ]  # fmt: skip
    sheet.letterhead("UBND TỈNH BẮC KẠN", "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", wide=6)
    sheet.titled("BIỂU SỐ LIỆU CẢI CÁCH HÀNH CHÍNH", "(Quý III năm 2023)", wide=6)
    sheet.head("STT", "Nội dung", "Tử số", "Mẫu số", "Tỷ lệ (%)", "Giải trình", numbers="{}")
    for number, (indicator, label, pair, slices) in enumerate(lines, 1):
        sheet.add(number, label, *pair, share(pair))
        for name, own in slices:
            sheet.add("-", f"Trong đó: {name}", *own, share(own))
        book.count(indicator, "STNMT", Q3, pair)
    sheet.sign(5, right="KT. GIÁM ĐỐC")
    return book.done()


def _transport() -> Case:
    """Shares as text; one is not there yet."""
    book = Book("y_sgtvt-bao cao chi tieu.xlsx", "criteria_in_rows")
    sheet = book.sheet("Chỉ tiêu")
    values = {
        kit.ON_TIME: ("Tỷ lệ hồ sơ TTHC được giải quyết trước hạn và đúng hạn", "99,8%", 99.8),
        kit.ONLINE: ("Tỷ lệ HS TTHC tiếp nhận trực tuyến/tổng số HS giải quyết", "95,6%", 95.6),
        kit.PAID: ("Tỷ lệ HS TTHC thanh toán trực tuyến", "71,25%", 71.25),
        kit.FEEDBACK: ("Tỷ lệ phản ảnh, kiến nghị được sử lý dứt điểm", "100%", 100.0),
        kit.RECORDS_PROVINCE: ("Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng (cấp tỉnh)", "99,1%", 99.1),
        kit.MEETINGS: ("Tỷ lệ các cuộc họp tổ chức trực tuyến", "33,3 %", 33.3),
        kit.SHARED: ("Tỷ lệ báo cáo định kỳ được cập nhật lên HTTT báo cáo của tỉnh", "đang tổng hợp", None),
        kit.DISBURSED: ("Tỷ lệ giải ngân vốn đầu tư công", "52,07%", 52.07),
        kit.SERVICE: ("Mức độ hài lòng đối với sự phục vụ của cơ quan", "98,5%", 98.5),
    }
    sheet.text("SỞ GIAO THÔNG VẬN TẢI TỈNH BẮC KẠN").gap()
    sheet.titled("TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH 9 THÁNG NĂM 2023", wide=4)
    sheet.head("STT", "Tên chỉ tiêu", "Kết quả 9 tháng", "Đánh giá")
    for number, (indicator, (label, text, value)) in enumerate(values.items(), 1):
        row = sheet.add(
            number, label, text, "" if value is None else "Hoàn thành" if value > 90 else "Tiếp tục thực hiện"
        )
        if value is None:
            book.plant(sheet, "not_a_number", row=row)
        else:
            book.rate(indicator, "SGTVT", NINE, value)
    return book.done()


def _construction() -> Case:
    """Each result is a text: the part of the whole and the share in brackets."""
    book = Book("y_SXD phu luc kem BC CCHC.xlsx", "criteria_in_rows")
    sheet, r = book.sheet("Phụ lục"), book.r
    lines = {
        kit.ON_TIME: ("Hồ sơ TTHC giải quyết trước và đúng hạn/tổng số hồ sơ đã giải quyết", part(r, 300, 500, 0.95)),
        kit.PAID: ("Hồ sơ TTHC thanh toán trực tuyến/tổng số hồ sơ TTHC phát sinh", part(r, 300, 500, 0.3, 0.6)),
        kit.REVIEWED: ("TTHC có phương án đơn giản hóa/TTHC được rà soát", part(r, 8, 15, 0.2, 0.5)),
        kit.TASKS: ("Nhiệm vụ CCHC đã hoàn thành/nhiệm vụ được giao theo Kế hoạch", (19, 26)),
        kit.REPORTS: ("Báo cáo CCHC gửi đúng hạn/báo cáo phải gửi", (9, 9)),
        kit.INSPECTED: ("Phòng, đơn vị thuộc Sở đã được kiểm tra CCHC/tổng số phòng, đơn vị", (3, 8)),
        kit.STAFF: ("Biên chế có mặt/biên chế được giao", (36, 38)),
        kit.MEETINGS: ("Cuộc họp trực tuyến/tổng số cuộc họp", part(r, 30, 50, 0.2, 0.5)),
    }  # fmt: skip
    sheet.letterhead("UBND TỈNH BẮC KẠN", "SỞ XÂY DỰNG", wide=4)
    sheet.titled(
        "PHỤ LỤC KẾT QUẢ THỰC HIỆN CÔNG TÁC CCHC 9 THÁNG NĂM 2023",
        "(Kèm theo Báo cáo số 1184/BC-SXD ngày 18 tháng 9 năm 2023 của Sở Xây dựng)", wide=4,
    )  # fmt: skip
    sheet.head("TT", "Tiêu chí", "Kết quả đạt được", "Ghi chú")
    for number, (indicator, (label, pair)) in enumerate(lines.items(), 1):
        sheet.add(number, label, f"{pair[0]}/{pair[1]} ({comma(share(pair), 1)}%)")
        book.count(indicator, "SXD", NINE, pair)
    return book.done()


def _labour() -> Case:
    """Plan, result and the year before side by side; counts and a share in rows; one share contradicts them."""
    book = Book("y_LDTBXH BIEU 03 QUY III.xlsx", "criteria_in_rows")
    sheet, r = book.sheet("BIEU 03"), book.r
    d, meetings, voices = Dossiers.some(r, 300, 700), part(r, 20, 40, 0.3, 0.5), part(r, 4, 9, 0.8)
    sheet.text("SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "Biểu số 03").gap()
    sheet.titled("KẾT QUẢ THỰC HIỆN CCHC QUÝ III NĂM 2023 CỦA SỞ LAO ĐỘNG - TB&XH", wide=7)
    sheet.head("STT", "CHỈ TIÊU", "ĐVT", "KH NĂM 2023", "THỰC HIỆN QUÝ III/2023", "QUÝ III/2022", "TĂNG, GIẢM (+/-)")
    groups: list[tuple[str, str, int, str, int, str, Pair, float]] = [
        (kit.ON_TIME, "TỔNG SỐ HỒ SƠ ĐÃ GIẢI QUYẾT", d.done, "HỒ SƠ GIẢI QUYẾT TRƯỚC HẠN, ĐÚNG HẠN", d.good,
         "TỶ LỆ GIẢI QUYẾT TRƯỚC HẠN, ĐÚNG HẠN", d.on_time, 95),
        (kit.PAID, "TỔNG SỐ HỒ SƠ TTHC PHÁT SINH", d.fresh, "HỒ SƠ THANH TOÁN TRỰC TUYẾN", d.paid,
         "TỶ LỆ HỒ SƠ THANH TOÁN TRỰC TUYẾN", d.paid_online, 50),
        (kit.MEETINGS, "TỔNG SỐ CUỘC HỌP", meetings[1], "SỐ CUỘC HỌP TRỰC TUYẾN", meetings[0],
         "TỶ LỆ CUỘC HỌP TRỰC TUYẾN", meetings, 40),
        (kit.FEEDBACK, "SỐ PAKN TIẾP NHẬN", voices[1], "SỐ PAKN ĐÃ XỬ LÝ DỨT ĐIỂM", voices[0],
         "TỶ LỆ PAKN XỬ LÝ DỨT ĐIỂM", voices, 100),
    ]  # fmt: skip
    for number, (indicator, below, whole, above, some, label, pair, goal) in enumerate(groups, 1):
        wrong = indicator == kit.MEETINGS
        shown, before = share(pair, 1) + (14.6 if wrong else 0), share((round(some * 0.8), round(whole * 0.9)), 1)
        sheet.add(number, below, "", None, whole, round(whole * 0.9), whole - round(whole * 0.9))
        sheet.add(None, above, "", None, some, round(some * 0.8), some - round(some * 0.8))
        sheet.add(None, label, "%", goal, round(shown, 1), round(before, 1), round(shown - before, 1))
        if wrong:
            book.plant(sheet, "rate_mismatch")
            book.doubt(indicator, "SLDTBXH", Q3, pair)
            book.asked(indicator, "SLDTBXH", Q3, round(shown, 1))
        else:
            book.count(indicator, "SLDTBXH", Q3, pair)
    return book.done()


def _science() -> Case:
    """A list kept for a machine; one row tells of a fifth quarter."""
    book = Book("y_SKHCN_export.xlsx", "long_list")
    sheet, r = book.sheet("export"), book.r
    labels = {
        kit.ON_TIME: "Tỷ lệ HS TTHC giải quyết trước và đúng hạn", kit.ONLINE: "Tỷ lệ HS TTHC trực tuyến/tổng HS giải quyết",
        kit.TASKS: "Tỷ lệ nhiệm vụ KH CCHC hoàn thành", kit.RECORDS_PROVINCE: "Tỷ lệ HSCV cấp tỉnh xử lý trên mạng",
        kit.SHARED: "Tỷ lệ BC định kỳ cập nhật trên hệ thống TT báo cáo của tỉnh",
        kit.ASSETS: "Tỷ lệ đơn vị sử dụng TSC đúng TC, ĐM",
        kit.OFFICIALS: "Tỷ lệ CQ có cơ cấu công chức phù hợp VTVL",
    }  # fmt: skip
    sheet.head("nam", "ky", "don_vi", "stt", "ten_chi_tieu", "tu_so", "mau_so", "ty_le")
    for number, (indicator, label) in enumerate(labels.items(), 1):
        pair = part(r, 2, 6, 0.9) if indicator in (kit.ASSETS, kit.OFFICIALS) else part(r, 20, 90, 0.6)
        sheet.add(2023, "Quý III", "Sở KH&CN", number, label, *pair, share(pair))
        book.count(indicator, "SKHCN", Q3, pair)
    row = sheet.add(2023, "Quý V", "Sở KH&CN", len(labels) + 1, labels[kit.ON_TIME], 40, 41, 97.56)
    book.plant(sheet, "unknown_period", row=row)
    return book.done()


def _inspectorate() -> Case:
    """An office without dossiers says so."""
    book = Book("y_Thanh tra tinh BC quy 3.xlsx", "criteria_in_rows")
    sheet = book.sheet("Sheet1")
    sheet.letterhead("UBND TỈNH BẮC KẠN", "THANH TRA TỈNH", wide=5)
    sheet.titled("SỐ LIỆU BÁO CÁO CCHC QUÝ III/2023", wide=5)
    sheet.text("Đơn vị báo cáo: Thanh tra tỉnh")
    sheet.head("TT", "Nội dung", "Tổng số", "Đã thực hiện", "Tỷ lệ %")
    lines = {
        kit.TASKS: ("Nhiệm vụ trong kế hoạch CCHC", (14, 19)), kit.REPORTS: ("Báo cáo CCHC phải gửi/gửi đúng hạn", (4, 4)),
        kit.RECORDS_PROVINCE: ("Hồ sơ công việc cấp tỉnh/xử lý trên môi trường mạng", (212, 215)),
    }  # fmt: skip
    for number, (indicator, (label, pair)) in enumerate(lines.items(), 1):
        sheet.add(number, label, pair[1], pair[0], comma(share(pair)))
        book.count(indicator, "TTT", Q3, pair)
    row = sheet.add(4, "Hồ sơ TTHC đã giải quyết/trước và đúng hạn", "Không phát sinh", "Không phát sinh", "-")
    book.plant(sheet, "no_cases", row=row)
    book.rate(kit.ON_TIME, "TTT", Q3, None, optional=True)
    sheet.sign(4, right="CHÁNH THANH TRA")
    return book.done()


def _minorities() -> Case:
    """A month in few rows, counts in words' company."""
    book = Book("y_BDT_thang 9.xlsx", "criteria_in_rows")
    sheet, period = book.sheet("Tháng 9"), SEPTEMBER
    sheet.text("BAN DÂN TỘC TỈNH BẮC KẠN").gap()
    sheet.titled("Báo cáo số liệu cải cách hành chính tháng 9/2023", wide=4)
    sheet.head("STT", "Tiêu chí", "Kết quả", "Đơn vị tính")
    facts: dict[str, Pair] = {
        kit.MEETINGS: (3, 7),
        kit.SHARED: (5, 6),
        kit.RECORDS_PROVINCE: (88, 88),
        kit.STAFF: (17, 18),
    }
    sheet.rows(
        (1, "Tổng số cuộc họp trong tháng", 7, "cuộc"),
        (2, "Số cuộc họp trực tuyến", 3, "cuộc"),
        (3, "Tổng số báo cáo định kỳ phải thực hiện trên hệ thống thông tin báo cáo tỉnh", 6, "báo cáo"),
        (4, "Số báo cáo định kỳ đã cập nhật trên hệ thống thông tin báo cáo tỉnh", 5, "báo cáo"),
        (5, "Tổng số hồ sơ công việc (cấp tỉnh)", 88, "hồ sơ"),
        (6, "Số hồ sơ công việc xử lý trên môi trường mạng", 88, "hồ sơ"),
        (7, "Số biên chế được giao", 18, "người"),
        (8, "Số biên chế có mặt", 17, "người"),
    )
    book.counts("BDT", period, facts)
    return book.done()
