"""Districts that tell of themselves: criteria in rows."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import kit
from .kit import NINE, Book, Dossiers, Pair, comma, dotted, joined, part, share


def reports() -> Iterator[Case]:
    yield _ba_be()
    yield _bach_thong()
    yield _cho_moi()
    yield _na_ri()


def _ba_be() -> Case:
    """Long-winded counts below each other, the whole and its part in rows of their own."""
    book = Book("y_Ba Be_bieu so lieu CCHC 9 thang.xlsx", "criteria_in_rows")
    sheet, r = book.sheet("Biểu số liệu"), book.r
    d = Dossiers.some(r, 3000, 6000)
    facts: dict[str, Pair] = {
        kit.TASKS: part(r, 30, 45, 0.6, 0.8), kit.INSPECTED: part(r, 25, 32, 0.3, 0.6),
        kit.LAWFUL: (4, 4), kit.REVIEWED: part(r, 12, 20, 0.2, 0.5), kit.ON_TIME: d.on_time,
        kit.ONLINE: d.through_net, kit.PAID: d.paid_online, kit.FEEDBACK: part(r, 6, 15, 0.8), kit.HAMLETS: part(r, 8, 20, 0.6),
        kit.STAFF: part(r, 95, 110, 0.9), kit.CADRES: part(r, 150, 165, 0.9), kit.GRADUATES: part(r, 300, 330, 0.6, 0.8),
        kit.MEETINGS: part(r, 60, 90, 0.3, 0.6),
    }  # fmt: skip
    sheet.letterhead("UỶ BAN NHÂN DÂN", "HUYỆN BA BỂ", wide=5)
    sheet.titled("BIỂU SỐ LIỆU PHỤC VỤ BÁO CÁO CẢI CÁCH HÀNH CHÍNH", "9 tháng năm 2023", wide=5)
    sheet.head("STT", "Nội dung thống kê", "Đơn vị tính", "Số liệu", "Ghi chú", numbers="({})")
    number = 0
    for name, unit, block in _ba_be_blocks(d, facts):
        sheet.add(name, unit)
        for label, measure, value in block:
            number += 1
            sheet.add(number, label, measure, dotted(value) if value > 999 else value)
    sheet.text("Ghi chú: Số liệu cấp xã đã được tổng hợp chung vào số liệu của huyện.")
    sheet.sign(4, right="TM. UỶ BAN NHÂN DÂN", place="Ba Bể")
    book.counts("061", NINE, facts)
    return book.done()


def _ba_be_blocks(d: Dossiers, f: dict[str, Pair]) -> list[tuple[str, str, list[tuple[str, str, int]]]]:
    return [
        ("I", "Công tác chỉ đạo, điều hành", [
            ("Tổng số nhiệm vụ đề ra trong Kế hoạch CCHC năm 2023 của huyện", "Nhiệm vụ", f[kit.TASKS][1]),
            ("Số nhiệm vụ trong Kế hoạch CCHC đã hoàn thành tính đến thời điểm báo cáo", "Nhiệm vụ", f[kit.TASKS][0]),
            ("Tổng số cơ quan chuyên môn, UBND xã, thị trấn thuộc huyện", "Cơ quan, đơn vị", f[kit.INSPECTED][1]),
            ("Số cơ quan, đơn vị được kiểm tra về CCHC", "Cơ quan, đơn vị", f[kit.INSPECTED][0]),
        ]),
        ("II", "Cải cách thể chế", [
            ("Tổng số VBQPPL do HĐND, UBND huyện ban hành", "Văn bản", f[kit.LAWFUL][1]),
            ("Số VBQPPL ban hành đúng quy định", "Văn bản", f[kit.LAWFUL][0]),
        ]),
        ("III", "Cải cách thủ tục hành chính", [
            ("Tổng số TTHC được rà soát trong kỳ", "TTHC", f[kit.REVIEWED][1]),
            ("Số TTHC qua rà soát có phương án đơn giản hoá", "TTHC", f[kit.REVIEWED][0]),
            ("Tổng số hồ sơ TTHC phát sinh (tiếp nhận mới trong kỳ)", "Hồ sơ", d.fresh),
            ("Số hồ sơ người dân, tổ chức nộp trực tuyến", "Hồ sơ", d.online),
            ("Tổng số hồ sơ TTHC đã giải quyết", "Hồ sơ", d.done),
            ("Số hồ sơ giải quyết trước hạn và đúng hạn", "Hồ sơ", d.good),
            ("Số hồ sơ giải quyết quá hạn", "Hồ sơ", d.late),
            ("Số hồ sơ TTHC thực hiện thanh toán trực tuyến phí, lệ phí, nghĩa vụ tài chính", "Hồ sơ", d.paid),
            ("Tổng số phản ánh, kiến nghị của cá nhân, tổ chức đã tiếp nhận", "PAKN", f[kit.FEEDBACK][1]),
            ("Số phản ánh, kiến nghị đã xử lý dứt điểm", "PAKN", f[kit.FEEDBACK][0]),
        ]),
        ("IV", "Cải cách tổ chức bộ máy", [
            ("Số thôn, tiểu khu, tổ dân phố thuộc diện phải sắp xếp, sáp nhập", "Thôn", f[kit.HAMLETS][1]),
            ("Số thôn, tiểu khu, tổ dân phố đã thực hiện sắp xếp, sáp nhập", "Thôn", f[kit.HAMLETS][0]),
            ("Tổng số biên chế được cấp có thẩm quyền giao", "Biên chế", f[kit.STAFF][1]),
            ("Tổng số biên chế có mặt tại thời điểm báo cáo", "Biên chế", f[kit.STAFF][0]),
        ]),
        ("V", "Cải cách chế độ công vụ", [
            ("Tổng số cán bộ cấp xã", "Người", f[kit.CADRES][1]),
            ("Số cán bộ cấp xã có trình độ chuyên môn từ trung cấp trở lên", "Người", f[kit.CADRES][0]),
            ("Tổng số cán bộ, công chức cấp xã", "Người", f[kit.GRADUATES][1]),
            ("Số cán bộ, công chức cấp xã có trình độ chuyên môn từ đại học trở lên", "Người", f[kit.GRADUATES][0]),
        ]),
        ("VI", "Xây dựng chính quyền điện tử, chính quyền số", [
            ("Tổng số cuộc họp do UBND huyện tổ chức", "Cuộc", f[kit.MEETINGS][1]),
            ("Trong đó: số cuộc họp tổ chức theo hình thức trực tuyến", "Cuộc", f[kit.MEETINGS][0]),
        ]),
    ]  # fmt: skip


def _bach_thong() -> Case:
    """Capitals; the whole, the part and the share as text in three columns of each row."""
    book = Book("y_BC_SO LIEU_BACH THONG_9T2023.xlsx", "criteria_in_rows")
    sheet, r = book.sheet("PHU LUC"), book.r
    first, second = part(r, 900, 1500, 0.4, 0.7), part(r, 2000, 3500, 0.4, 0.7)
    groups: list[tuple[str, list[tuple[str, str, Pair]]]] = [
        ("CHẾ ĐỘ BÁO CÁO", [
            (kit.REPORTS, "BÁO CÁO CCHC GỬI ĐÚNG HẠN/TỔNG SỐ BÁO CÁO PHẢI GỬI", (8, 9)),
            (kit.SHARED, "BÁO CÁO ĐỊNH KỲ CẬP NHẬT TRÊN HỆ THỐNG THÔNG TIN BÁO CÁO CỦA TỈNH", part(r, 20, 40, 0.7)),
        ]),
        ("THỦ TỤC HÀNH CHÍNH", [
            (kit.ON_TIME, "HỒ SƠ TTHC GIẢI QUYẾT TRƯỚC HẠN, ĐÚNG HẠN/TỔNG SỐ HỒ SƠ ĐÃ GIẢI QUYẾT", part(r, 5000, 7000, 0.95)),
            (kit.COPIES, "HỒ SƠ CHỨNG THỰC ĐIỆN TỬ/TỔNG SỐ HỒ SƠ TTHC PHÁT SINH", part(r, 5000, 7000, 0.1, 0.3)),
            (kit.CONTENT, "PHIẾU ĐÁNH GIÁ HÀI LÒNG VỀ GIẢI QUYẾT TTHC/TỔNG SỐ PHIẾU KHẢO SÁT", part(r, 300, 600, 0.9)),
            (kit.SERVICE, "PHIẾU HÀI LÒNG VỀ SỰ PHỤC VỤ CỦA CƠ QUAN HÀNH CHÍNH/TỔNG SỐ PHIẾU KHẢO SÁT",
             part(r, 300, 600, 0.85)),
        ]),
        ("CÔNG VỤ", [
            (kit.OFFICIALS, "CƠ QUAN CÓ CƠ CẤU CÔNG CHỨC PHÙ HỢP VTVL/TỔNG SỐ CƠ QUAN HÀNH CHÍNH", part(r, 12, 13, 0.9)),
            (kit.EMPLOYEES, "ĐƠN VỊ CÓ CƠ CẤU VIÊN CHỨC PHÙ HỢP VTVL/TỔNG SỐ ĐƠN VỊ CÓ VIÊN CHỨC", part(r, 38, 44, 0.9)),
        ]),
        ("TÀI CHÍNH CÔNG", [
            (kit.ASSETS, "CƠ QUAN, ĐƠN VỊ SỬ DỤNG TÀI SẢN CÔNG ĐÚNG TIÊU CHUẨN, ĐỊNH MỨC/TỔNG SỐ", part(r, 50, 62, 0.9)),
        ]),
        ("MÔI TRƯỜNG MẠNG", [
            (kit.RECORDS_DISTRICT, "HSCV CẤP HUYỆN XỬ LÝ TRÊN MÔI TRƯỜNG MẠNG/TỔNG SỐ HSCV CẤP HUYỆN", first),
            (kit.RECORDS_COMMUNE, "HSCV CẤP XÃ XỬ LÝ TRÊN MÔI TRƯỜNG MẠNG/TỔNG SỐ HSCV CẤP XÃ", second),
        ]),
    ]  # fmt: skip
    sheet.text("UBND HUYỆN BẠCH THÔNG").gap()
    sheet.titled("PHỤ LỤC SỐ LIỆU CCHC HUYỆN BẠCH THÔNG 9 THÁNG ĐẦU NĂM 2023", wide=6)
    sheet.head("TT", "CHỈ TIÊU", "KẾT QUẢ|TỔNG SỐ", "KẾT QUẢ|ĐẠT", "KẾT QUẢ|TỶ LỆ", "GHI CHÚ")
    for letter, (name, lines) in zip("ABCDE", groups, strict=True):
        sheet.add(letter, name)
        for number, (indicator, label, pair) in enumerate(lines, 1):
            sheet.add(number, label, dotted(pair[1]), dotted(pair[0]), comma(share(pair), 2, "%"))
            book.count(indicator, "063", NINE, pair)
    sheet.sign(5, right="CHỦ TỊCH", place="Phủ Thông")
    return book.done()


def _cho_moi() -> Case:
    """Shares only, as text, no diacritics; one beyond all bounds; goals and a comparison beside them."""
    book = Book("y_chomoi_cchc_quy3.xlsx", "criteria_in_rows")
    sheet, r, period = book.sheet("Q3"), book.r, "2023-Q3"
    lines = {
        kit.ON_TIME: ("Ty le ho so TTHC giai quyet truoc va dung han", 95, 96.2),
        kit.ONLINE: ("Ty le ho so tiep nhan truc tuyen tren tong so ho so giai quyet", 30, 61.5),
        kit.PAID: ("Ty le ho so TTHC thanh toan truc tuyen", 50, 44.1),
        kit.REVIEWED: ("Ty le TTHC duoc ra soat co phuong an don gian hoa", 20, 22.2),
        kit.FEEDBACK: ("Ty le PAKN cua to chuc, cong dan duoc xu ly dut diem", 100, 100.0),
        kit.CONTENT: ("Muc do hai long cua nguoi dan, doanh nghiep ve giai quyet TTHC", 90, 97.9),
        kit.DISBURSED: ("Ty le giai ngan von dau tu cong", 95, 58.4),
        kit.TASKS: ("Ty le nhiem vu trong KH CCHC da hoan thanh", 100, 71.4),
        kit.RECORDS_COMMUNE: ("Ty le HSCV cap xa xu ly tren moi truong mang", 85, 79.3),
        kit.RECORDS_DISTRICT: ("Ty le HSCV cap huyen xu ly tren moi truong mang", 100, 98.6),
        kit.MEETINGS: ("Ty le cuoc hop truc tuyen", 40, 36.8),
        kit.REPORTS: ("Ty le bao cao CCHC gui dung han", 100, 100.0),
    }
    sheet.letterhead("UBND HUYEN CHO MOI", "PHONG NOI VU", wide=6)
    sheet.titled("KET QUA THUC HIEN CAC CHI TIEU CCHC QUY III NAM 2023", "Don vi bao cao: UBND huyen Cho Moi", wide=6)
    sheet.head("STT", "Chi tieu", "Muc tieu nam 2023", "Thuc hien quy III/2023", "Cung ky nam 2022", "Ghi chu")
    for number, (indicator, (label, goal, value)) in enumerate(lines.items(), 1):
        last = comma(max(5.0, min(99.5, value - r.uniform(2, 9))), 1, "%")
        wrong = indicator == kit.RECORDS_DISTRICT
        row = sheet.add(number, label, f"{goal}%", "986%" if wrong else comma(value, 1, "%"), last)
        if wrong:
            book.plant(sheet, "out_of_range", row=row)
            book.asked(indicator, "065", period, 986.0)
        else:
            book.rate(indicator, "065", period, value)
    sheet.text("Ghi chu: quy III tinh tu ngay 15/6/2023 den ngay 14/9/2023")
    return book.done()


def _na_ri() -> Case:
    """Counts month by month and their quarter; in one month more voices were settled than had come."""
    book = Book("y_UBND huyện Na Rì - số liệu các tháng.xlsx", "months_across")
    sheet, r = book.sheet("QUY 3"), book.r
    lines = {
        kit.ON_TIME: ("Hồ sơ đã giải quyết xong", "Trong đó: trước hạn và đúng hạn", 350, 700, 0.93, 0.99),
        kit.PAID: ("Tổng số hồ sơ TTHC phát sinh trong kỳ", "Số hồ sơ thanh toán trực tuyến", 350, 700, 0.3, 0.6),
        kit.FEEDBACK: ("PAKN đã tiếp nhận", "PAKN đã xử lý dứt điểm", 2, 9, 0.7, 1.0),
        kit.MEETINGS: ("Tổng số cuộc họp của UBND huyện", "Số cuộc họp trực tuyến", 8, 20, 0.2, 0.6),
        kit.RECORDS_DISTRICT: (
            "Tổng số HSCV cấp huyện (trừ HS mật)", "HSCV cấp huyện xử lý trên môi trường mạng", 300, 500, 0.85, 1.0,
        ),
    }  # fmt: skip
    sheet.text("ỦY BAN NHÂN DÂN HUYỆN NA RÌ").gap()
    sheet.titled("TỔNG HỢP SỐ LIỆU CCHC HUYỆN NA RÌ THEO THÁNG", wide=7)
    sheet.head("TT", "Chỉ tiêu", "ĐVT", "Tháng 7/2023", "Tháng 8/2023", "Tháng 9/2023", "Quý III/2023")
    for number, (indicator, (below, above, low, high, least, most)) in enumerate(lines.items(), 1):
        months = [part(r, low, high, least, most) for _ in range(3)]
        if indicator == kit.FEEDBACK:
            months[1] = (5, 3)
        all_three = joined(months)
        sheet.add(number, below, "", *(pair[1] for pair in months), all_three[1])
        sheet.add(None, above, "", *(pair[0] for pair in months), all_three[0])
        for period, pair in zip(("2023-07", "2023-08", "2023-09", "2023-Q3"), (*months, all_three), strict=True):
            if indicator == kit.FEEDBACK and period in ("2023-08", "2023-Q3"):
                book.doubt(indicator, "066", period, pair)
            else:
                book.count(indicator, "066", period, pair)
        if indicator == kit.FEEDBACK:
            book.plant(sheet, "numerator_exceeds_denominator")
    sheet.sign(6, place="Na Rì")
    return book.done()
