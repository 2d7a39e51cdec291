"""Departments that tell of themselves in tables with heads of their own."""

from collections.abc import Iterator
from typing import Any

from tests.corpus.truth import Case

from . import kit
from .kit import NINE, PROVINCE, Book, Dossiers, Pair, Sheet, comma, part, share, together

Q3, SEPTEMBER = "2023-Q3", "2023-09"


def reports() -> Iterator[Case]:
    yield _trade()
    yield _agriculture()
    yield _information()
    yield _culture()
    yield _education()
    yield _health()
    yield _parks()


def _trade() -> Case:
    """One office in one row below a wide head; counts only."""
    book = Book("y_SCT_bieu tong hop 9 thang 2023.xlsx", "units_in_rows")
    sheet, r = book.sheet("BieuTH"), book.r
    d = Dossiers.some(r, 900, 1600)
    facts = {
        kit.ON_TIME: d.on_time, kit.ONLINE: d.through_net, kit.PAID: d.paid_online,
        kit.RECORDS_PROVINCE: part(r, 700, 1200, 0.9), kit.MEETINGS: part(r, 40, 70, 0.3, 0.6),
        kit.TASKS: part(r, 20, 30, 0.6, 0.9),
    }  # fmt: skip
    sheet.letterhead("UBND TỈNH BẮC KẠN", "SỞ CÔNG THƯƠNG", wide=16)
    sheet.titled("BIỂU TỔNG HỢP KẾT QUẢ CẢI CÁCH HÀNH CHÍNH 9 THÁNG NĂM 2023", wide=16)
    sheet.head(
        "TT", "Cơ quan", "Hồ sơ TTHC|Phát sinh trong kỳ|Tổng", "Hồ sơ TTHC|Phát sinh trong kỳ|Nộp trực tuyến",
        "Hồ sơ TTHC|Phát sinh trong kỳ|Thanh toán trực tuyến", "Hồ sơ TTHC|Đã giải quyết|Tổng",
        "Hồ sơ TTHC|Đã giải quyết|Trước hạn", "Hồ sơ TTHC|Đã giải quyết|Đúng hạn", "Hồ sơ TTHC|Đã giải quyết|Quá hạn",
        "HSCV cấp tỉnh|Tổng số", "HSCV cấp tỉnh|Xử lý trên môi trường mạng", "Họp|Tổng số cuộc họp",
        "Họp|Số cuộc họp trực tuyến", "Nhiệm vụ CCHC|Được giao", "Nhiệm vụ CCHC|Đã hoàn thành", "Ghi chú", numbers="({})",
    )  # fmt: skip
    records, meetings, tasks = (facts[i] for i in (kit.RECORDS_PROVINCE, kit.MEETINGS, kit.TASKS))
    sheet.add(
        1, "Sở Công Thương", d.fresh, d.online, d.paid, d.done, d.early, d.timely, d.late,
        *records[::-1], *meetings[::-1], *tasks[::-1],
    )  # fmt: skip
    sheet.sign(13, right="GIÁM ĐỐC")
    book.counts("SCT", NINE, facts)
    return book.done()


def _agriculture() -> Case:
    """The department's branches are no units of the plan; the whole department is."""
    book = Book("y_NNPTNT_T9_TTHC.xlsx", "units_in_rows")
    sheet, r = book.sheet("T9.2023"), book.r
    branches = (
        "Văn phòng Sở",
        "Chi cục Kiểm lâm",
        "Chi cục Trồng trọt và BVTV",
        "Chi cục Chăn nuôi và Thú y",
        "Chi cục Thủy lợi",
    )
    parts = [Dossiers.some(r, 20, 120) for _ in branches]
    sheet.text("SỞ NÔNG NGHIỆP VÀ PTNT").gap()
    sheet.titled("SỐ LIỆU GIẢI QUYẾT TTHC THÁNG 9/2023 CỦA SỞ NÔNG NGHIỆP VÀ PTNT", wide=10)
    sheet.head(
        "STT", "Phòng, đơn vị", "Số hồ sơ TTHC phát sinh", "Số HS thanh toán trực tuyến", "Tỷ lệ TTTT (%)",
        "Số HS tiếp nhận trực tuyến", "Số HS đã giải quyết|Tổng số", "Số HS đã giải quyết|Trước, đúng hạn",
        "Số HS đã giải quyết|Quá hạn", "Tỷ lệ trước, đúng hạn (%)",
    )  # fmt: skip
    whole = together(parts)
    for number, (name, d) in enumerate(zip((*branches, "Toàn Sở"), (*parts, whole), strict=True), 1):
        sheet.add(
            None if d is whole else number, name, d.fresh, d.paid, share(d.paid_online), d.online, d.done, d.good, d.late,
            share(d.on_time),
        )  # fmt: skip
    book.counts(
        "SNNPTNT", SEPTEMBER, {kit.ON_TIME: whole.on_time, kit.PAID: whole.paid_online, kit.ONLINE: whole.through_net}
    )
    return book.done()


def _information() -> Case:
    """What the department gathers for the whole province."""
    book = Book("y_STTTT_CPDT toan tinh.xlsx", "criteria_in_rows")
    sheet, r = book.sheet("CQĐT"), book.r
    lines = {
        kit.SYSTEMS: ("Hệ thống thông tin của tỉnh có liên quan đến người dân, DN",
                      "Hệ thống thông tin của tỉnh đã được kết nối, liên thông qua trục quốc gia", (7, 18)),
        kit.IDENTIFIED: ("Người dân, DN sử dụng DVC trực tuyến",
                         "Người dân, DN sử dụng DVC trực tuyến được định danh, xác thực điện tử", part(r, 40000, 60000, 0.7)),
        kit.FULL: ("TTHC đủ điều kiện cung cấp DVC trực tuyến toàn trình",
                   "TTHC đã cung cấp DVC trực tuyến toàn trình", part(r, 700, 900, 0.85)),
        kit.PORTAL: ("Tổng số TTHC toàn trình", "TTHC toàn trình đã tích hợp lên Cổng DVC quốc gia",
                     part(r, 500, 690, 0.6, 0.9)),
        kit.RECORDS_PROVINCE: ("HSCV cấp tỉnh", "HSCV cấp tỉnh được xử lý trên môi trường mạng", part(r, 30000, 45000, 0.9)),
        kit.RECORDS_DISTRICT: ("HSCV cấp huyện", "HSCV cấp huyện được xử lý trên môi trường mạng", part(r, 20000, 30000, 0.9)),
        kit.RECORDS_COMMUNE: ("HSCV cấp xã", "HSCV cấp xã được xử lý trên môi trường mạng", part(r, 15000, 25000, 0.7)),
    }  # fmt: skip
    sheet.letterhead("UBND TỈNH BẮC KẠN", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", wide=6)
    sheet.titled(
        "KẾT QUẢ XÂY DỰNG CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ TỈNH BẮC KẠN", "9 tháng đầu năm 2023",
        "(Số liệu tổng hợp toàn tỉnh)", wide=6,
    )  # fmt: skip
    sheet.head("STT", "Tổng thể cần thực hiện|Nội dung", "Tổng thể cần thực hiện|Số lượng (mẫu số)",
               "Đã thực hiện|Nội dung", "Đã thực hiện|Số lượng (tử số)", "Tỷ lệ đạt được")  # fmt: skip
    for number, (indicator, (below, above, pair)) in enumerate(lines.items(), 1):
        sheet.add(number, below, pair[1], above, pair[0], comma(share(pair), 1, "%"))
        book.count(indicator, PROVINCE, NINE, pair)
    sheet.sign(5, right="KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC")
    return book.done()


def _culture() -> Case:
    """No diacritics; two tables below each other, each with a head of its own."""
    book = Book("y_so vhttdl cchc 9t.xlsx", "two_tables")
    sheet, r = book.sheet("Sheet1", "Arial"), book.r
    d = Dossiers.some(r, 150, 300)
    inner = {
        kit.REPORTS: ("Bao cao CCHC gui dung han / phai gui", (8, 9)),
        kit.OFFICIALS: ("Co quan co co cau cong chuc phu hop VTVL / tong so co quan hanh chinh", (1, 1)),
        kit.EMPLOYEES: ("Don vi co co cau vien chuc phu hop VTVL / tong so don vi co vien chuc", (5, 6)),
        kit.ASSETS: ("Don vi quan ly, su dung tai san cong dung tieu chuan, dinh muc / tong so don vi", (7, 7)),
        kit.TASKS: ("Nhiem vu CCHC da hoan thanh / nhiem vu duoc giao", part(r, 15, 25, 0.6, 0.9)),
    }
    sheet.letterhead("UBND TINH BAC KAN", "SO VAN HOA, THE THAO VA DU LICH", wide=6)
    sheet.titled("SO LIEU CAI CACH HANH CHINH 9 THANG NAM 2023", wide=6)
    sheet.text("Bang 1. Giai quyet thu tuc hanh chinh")
    sheet.head("Don vi", "So HS TTHC phat sinh", "So HS tiep nhan truc tuyen", "So HS thanh toan truc tuyen",
               "So HS da giai quyet", "Trong do: truoc va dung han")  # fmt: skip
    sheet.add("So VHTTDL", d.fresh, d.online, d.paid, d.done, d.good)
    book.counts("SVHTTDL", NINE, {kit.ON_TIME: d.on_time, kit.ONLINE: d.through_net, kit.PAID: d.paid_online})
    sheet.gap().text("Bang 2. Cac noi dung khac")
    sheet.head("STT", "Noi dung", "Dat", "Tong so", "Ty le")
    for number, (indicator, (label, pair)) in enumerate(inner.items(), 1):
        sheet.add(number, label, *pair, comma(share(pair), 1, "%"))
        book.count(indicator, "SVHTTDL", NINE, pair)
    return book.done()


def _education() -> Case:
    """A survey: sheets sent out, come back, content; the content are shown against those that came back."""
    book = Book("y_Sở GDĐT_khảo sát hài lòng 9 tháng 2023.xlsx", "criteria_in_rows")
    sheet, r = book.sheet("Khảo sát"), book.r
    lines = {
        kit.CONTENT: "Khảo sát mức độ hài lòng về giải quyết TTHC",
        kit.SERVICE: "Khảo sát mức độ hài lòng về sự phục vụ của cơ quan hành chính",
        kit.CONTENT_CARE: "Khảo sát mức độ hài lòng về dịch vụ y tế, giáo dục công lập",
    }
    sheet.letterhead("UBND TỈNH BẮC KẠN", "SỞ GIÁO DỤC VÀ ĐÀO TẠO", wide=7)
    sheet.titled("KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG 9 THÁNG NĂM 2023 CỦA SỞ GIÁO DỤC VÀ ĐÀO TẠO", wide=7)
    sheet.head(
        "STT", "Nội dung", "Số phiếu khảo sát thu về", "Số phiếu hài lòng", "Số phiếu không hài lòng",
        "Tỷ lệ hài lòng (%)\n(=hài lòng/thu về)", "Ghi chú",
    )  # fmt: skip
    for number, (indicator, label) in enumerate(lines.items(), 1):
        pair = part(r, 200, 600, 0.85, 0.99)
        sheet.add(number, label, pair[1], pair[0], pair[1] - pair[0], comma(share(pair)))
        book.count(indicator, "SGDDT", NINE, pair)
    return book.done()


def _health() -> Case:
    """Shares by quarter and for nine months beside them."""
    book = Book("y_SYT theo doi chi tieu CCHC 2023.xlsx", "months_across")
    sheet = book.sheet("Theo dõi")
    lines = {
        kit.ON_TIME: ("Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn (%)", (98.2, 99.1, 99.4, 98.9)),
        kit.ONLINE: ("Tỷ lệ hồ sơ TTHC trực tuyến trên tổng số HS đã giải quyết (%)", (51.3, 63.8, 70.2, 61.7)),
        kit.PAID: ("Tỷ lệ hồ sơ TTHC có thanh toán trực tuyến (%)", (20.4, 35.9, 48.6, 34.8)),
        kit.RECORDS_PROVINCE: ("Tỷ lệ HSCV cấp tỉnh được xử lý trên môi trường mạng (%)", (96.0, 97.5, 98.3, 97.2)),
        kit.CONTENT_CARE: ("Mức độ hài lòng về dịch vụ y tế, giáo dục công lập (%)", (88.1, 87.4, 90.6, 88.7)),
    }
    sheet.text("SỞ Y TẾ TỈNH BẮC KẠN").gap()
    sheet.titled("THEO DÕI CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA SỞ Y TẾ", wide=7)
    sheet.head("TT", "Chỉ tiêu", "Mục tiêu cả năm", "Kết quả thực hiện|Quý I", "Kết quả thực hiện|Quý II",
               "Kết quả thực hiện|Quý III", "Kết quả thực hiện|9 tháng")  # fmt: skip
    goals = (95, 30, 50, 100, 85)
    for number, ((indicator, (label, values)), goal) in enumerate(zip(lines.items(), goals, strict=True), 1):
        sheet.add(number, label, f"≥ {goal}", *(comma(value, 1) for value in values))
        for period, value in zip(("2023-Q1", "2023-Q2", "2023-Q3", NINE), values, strict=True):
            book.rate(indicator, "SYT", period, value)
    return book.done()


def _parks() -> Case:
    """Shares are formulas that nobody has calculated; payment is counted of the dossiers with fees."""
    book = Book("y_BQL KCN - quy III-2023.xlsx", "criteria_in_rows")
    sheet, r = book.sheet("Q.III"), book.r
    d = Dossiers.some(r, 60, 120)
    sheet.letterhead("UBND TỈNH BẮC KẠN", "BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP", wide=6)
    sheet.titled("KẾT QUẢ CẢI CÁCH HÀNH CHÍNH QUÝ III NĂM 2023", wide=6)
    sheet.head("STT", "Chỉ tiêu", "Số lượng tổng", "Số lượng đạt", "Tỷ lệ (%)", "Ghi chú")
    lines: dict[str, tuple[str, Pair]] = {
        kit.ON_TIME: ("Hồ sơ TTHC đã giải quyết; trong đó trước hạn và đúng hạn", d.on_time),
        kit.ONLINE: ("Hồ sơ TTHC đã giải quyết; số hồ sơ tiếp nhận trực tuyến", d.through_net),
        kit.TASKS: ("Nhiệm vụ CCHC được giao; đã hoàn thành", (11, 15)),
        kit.SHARED: ("Báo cáo định kỳ; đã cập nhật trên hệ thống thông tin báo cáo cấp tỉnh", part(r, 5, 12, 0.7)),
        kit.STAFF: ("Biên chế được giao; có mặt", (19, 21)),
    }
    for number, (indicator, (label, pair)) in enumerate(lines.items(), 1):
        _formula(sheet, number, label, pair)
        book.count(indicator, "BQLKCN", Q3, pair)
    charged = (d.paid, d.charged)
    row = _formula(sheet, 6, "Hồ sơ có thu phí, lệ phí; hồ sơ thanh toán trực tuyến", charged)
    book.plant(sheet, "other_definition", row=row)
    book.count(kit.PAID, "BQLKCN", Q3, charged, optional=True)
    return book.done()


def _formula(sheet: Sheet, *cells: Any) -> int:
    number, label, pair = cells
    row = sheet.row + 1
    return sheet.add(number, label, pair[1], pair[0], f"=ROUND(D{row}/C{row}*100,2)")
