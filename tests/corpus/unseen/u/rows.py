"""Shape 1: plain quarterly forms with offices in rows."""

from collections.abc import Iterator
from typing import Any

from tests.corpus.truth import Case

from .kit import (
    CADRES,
    CONTENT,
    CONTENT_CARE,
    CONTENT_LAND,
    FEEDBACK,
    GRADUATES,
    INSPECTED,
    MEETINGS,
    NINE,
    ON_TIME,
    ONLINE,
    PAID,
    PROVINCE,
    QUARTER,
    RECORDS_PROVINCE,
    REPORTS,
    SERVICE,
    SHARED,
    TASKS,
    Book,
    Dossiers,
    Pair,
    Ranges,
    comma,
    dotted,
    drawn,
    share,
    together,
    totals,
)  # fmt: skip
from .names import BRIEF, DEPARTMENTS, DISTRICTS, OFFICES, PLAIN, SHORT


def reports() -> Iterator[Case]:
    yield _dossiers()
    yield _departments()
    yield _direction()
    yield _schooling()
    yield _survey()
    yield _papers()


def _dossiers() -> Case:
    """The ministry's columns for the districts; one share is not that of its counts."""
    book = Book("u_bao_cao_giai_quyet_TTHC_cap_huyen_Q3.xlsx", "units_in_rows")
    sheet = book.sheet("TH cap huyen")
    sheet.letterhead("UBND TỈNH BẮC KẠN", "VĂN PHÒNG UBND TỈNH", wide=15)
    sheet.titled(
        "BIỂU TỔNG HỢP KẾT QUẢ TIẾP NHẬN VÀ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH TẠI UBND CÁC HUYỆN, THÀNH PHỐ",
        "Quý III/2023 (từ ngày 15/6/2023 đến ngày 14/9/2023)", wide=15,
    )  # fmt: skip
    sheet.head(
        "STT", "Tên đơn vị", "Số hồ sơ tiếp nhận|Tổng số", "Số hồ sơ tiếp nhận|Trong đó|Trực tuyến",
        "Số hồ sơ tiếp nhận|Trong đó|Trực tiếp, BCCI", "Số hồ sơ tiếp nhận|Trong đó|Tồn kỳ trước",
        "Số hồ sơ đã giải quyết|Tổng số", "Số hồ sơ đã giải quyết|Trong đó|Trước hạn",
        "Số hồ sơ đã giải quyết|Trong đó|Đúng hạn", "Số hồ sơ đã giải quyết|Trong đó|Quá hạn",
        "Số hồ sơ đang giải quyết|Tổng số", "Số hồ sơ đang giải quyết|Trong đó|Trong hạn",
        "Số hồ sơ đang giải quyết|Trong đó|Quá hạn", "Tỷ lệ giải quyết trước hạn, đúng hạn (%)",
        "Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ đã giải quyết (%)", numbers="({})",
    )  # fmt: skip
    each = {code: Dossiers.some(book.r, 400, 1900) for code in OFFICES}
    for number, (code, d) in enumerate(each.items(), 1):
        wrong = code == "063"
        row = sheet.add(number, OFFICES[code], *_line(d, -6.4 if wrong else 0))
        book.count(ONLINE, code, QUARTER, d.through_net)
        if wrong:
            book.plant(sheet, "rate_mismatch", row=row)
            book.doubt(ON_TIME, code, QUARTER, d.on_time)
            book.asked(ON_TIME, code, QUARTER, round(share(d.on_time) - 6.4, 2))
        else:
            book.count(ON_TIME, code, QUARTER, d.on_time)
    whole = together(each.values())
    sheet.add(None, "Tổng cộng", *_line(whole))
    book.counts(PROVINCE, QUARTER, {ON_TIME: whole.on_time, ONLINE: whole.through_net})
    sheet.sign(11, left="Người tổng hợp", right="KT. CHÁNH VĂN PHÒNG")
    return book.done()


def _line(d: Dossiers, off: float = 0) -> tuple[Any, ...]:
    return (
        d.received, d.online, d.direct, d.old, d.done, d.early, d.timely, d.late, d.pending, d.waiting, d.overdue,
        comma(share(d.on_time) + off), comma(share(d.through_net)),
    )  # fmt: skip


def _departments() -> Case:
    """Early and timely together, payment of all that arose; one paid more often than there were dossiers."""
    book = Book("u_TTHC_so_nganh_quy_3_2023.xlsx", "units_in_rows")
    sheet = book.sheet("Sheet1")
    ranges: Ranges = {ON_TIME: (60, 900, 0.9, 1.0), FEEDBACK: (2, 14, 0.7, 1.0)}
    facts = drawn(book.r, BRIEF, ranges)
    arisen = {code: max(20, own[ON_TIME][1] - book.r.randint(0, 15)) for code, own in facts.items()}
    paid = {code: (round(n * book.r.uniform(0.2, 0.9)), n) for code, n in arisen.items()}
    paid["SGTVT"] = (paid["SGTVT"][1] + 21, paid["SGTVT"][1])
    sheet.text("VĂN PHÒNG UBND TỈNH BẮC KẠN", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG").gap()
    sheet.titled("THEO DÕI KẾT QUẢ GIẢI QUYẾT TTHC CỦA CÁC SỞ, BAN, NGÀNH QUÝ III NĂM 2023", wide=11)
    sheet.head(
        "TT", "Cơ quan", "Kết quả GQ hồ sơ|Tổng số HS đã GQ", "Kết quả GQ hồ sơ|Trả trước hẹn và đúng hẹn",
        "Kết quả GQ hồ sơ|Trả trễ hẹn", "Kết quả GQ hồ sơ|Tỷ lệ trước và đúng hẹn",
        "Thanh toán trực tuyến nghĩa vụ tài chính|Tổng số HS TTHC phát sinh",
        "Thanh toán trực tuyến nghĩa vụ tài chính|Số HS thanh toán trực tuyến",
        "Thanh toán trực tuyến nghĩa vụ tài chính|Số tiền (nghìn đồng)", "PAKN của tổ chức, cá nhân|Tiếp nhận",
        "PAKN của tổ chức, cá nhân|Đã xử lý dứt điểm",
    )  # fmt: skip
    for number, (code, name) in enumerate(BRIEF.items(), 1):
        good, voice = facts[code].values()
        row = sheet.add(
            number, name, good[1], good[0], good[1] - good[0], comma(share(good), 2, "%"), paid[code][1], paid[code][0],
            dotted(35 * paid[code][0]), voice[1], voice[0],
        )  # fmt: skip
        if code == "SGTVT":
            book.plant(sheet, "numerator_exceeds_denominator", row=row)
            book.doubt(PAID, code, QUARTER, paid[code])
        else:
            book.count(PAID, code, QUARTER, paid[code])
    book.tell(facts, QUARTER)
    sheet.gap().text("Ghi chú: Số liệu khai thác từ Hệ thống thông tin giải quyết TTHC của tỉnh ngày 15/9/2023.")
    return book.done()


def _direction() -> Case:
    """Tasks, checks and reports of the districts; one office is none of this province."""
    book = Book("u_phu_luc_chi_dao_dieu_hanh.xlsx", "units_in_rows")
    sheet = book.sheet("PL 01")
    ranges: Ranges = {TASKS: (24, 45, 0.5, 0.9), INSPECTED: (20, 35, 0.1, 0.5), REPORTS: (3, 5, 0.6, 1.0)}
    facts = drawn(book.r, [*DISTRICTS, "ngoai tinh"], ranges)
    sheet.letterhead("UBND TỈNH BẮC KẠN", "SỞ NỘI VỤ", wide=12)
    sheet.text("Phụ lục 01")
    sheet.titled(
        "KẾT QUẢ CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH QUÝ III NĂM 2023",
        "(Kèm theo Báo cáo số 418/BC-SNV ngày 19 tháng 9 năm 2023 của Sở Nội vụ)", wide=12,
    )  # fmt: skip
    sheet.head(
        "STT", "Địa phương", "Nhiệm vụ trong Kế hoạch CCHC|Được giao",
        "Nhiệm vụ trong Kế hoạch CCHC|Đã hoàn thành", "Nhiệm vụ trong Kế hoạch CCHC|Đang thực hiện",
        "Nhiệm vụ trong Kế hoạch CCHC|Tỷ lệ hoàn thành (%)", "Công tác kiểm tra CCHC|Tổng số cơ quan, đơn vị",
        "Công tác kiểm tra CCHC|Số CQ, ĐV được kiểm tra", "Công tác kiểm tra CCHC|Số vấn đề phát hiện qua kiểm tra",
        "Báo cáo CCHC|Số báo cáo phải gửi", "Báo cáo CCHC|Số báo cáo gửi đúng hạn", "Ghi chú", numbers="{}",
    )  # fmt: skip
    names = {**DISTRICTS, "ngoai tinh": "Huyện Bắc Hà"}
    for number, (code, name) in enumerate(names.items(), 1):
        tasks, checks, sent = facts[code].values()
        row = sheet.add(
            number, name, tasks[1], tasks[0], tasks[1] - tasks[0], share(tasks, 1), checks[1], checks[0], number % 4,
            sent[1], sent[0],
        )  # fmt: skip
        if code not in DISTRICTS:
            book.plant(sheet, "unknown_unit", row=row)
    del facts["ngoai tinh"]
    book.tell(facts, QUARTER)
    sheet.sign(8, right="GIÁM ĐỐC")
    return book.done()


def _schooling() -> Case:
    """Without diacritics, counted “đến hết quý III”; one total is not the sum of its districts."""
    book = Book("u_trinh_do_CBCC_cap_xa_quy3.xlsx", "units_in_rows")
    sheet = book.sheet("CBCC xa")
    facts = drawn(book.r, PLAIN, {CADRES: (85, 190, 0.9, 1.0), GRADUATES: (190, 410, 0.55, 0.85)})
    real = totals(facts)
    shown = {CADRES: (real[CADRES][0] - 40, real[CADRES][1]), GRADUATES: real[GRADUATES]}
    sheet.text("SO NOI VU TINH BAC KAN").gap()
    sheet.titled("BIEU TONG HOP TRINH DO CAN BO, CONG CHUC CAP XA", "(Tinh den het quy III nam 2023)", wide=8)
    sheet.head(
        "TT", "Huyen, thanh pho", "Can bo cap xa|Tong so", "Can bo cap xa|Co trinh do trung cap tro len", "Can bo cap xa|Ty le %",
        "Can bo, cong chuc cap xa|Tong so", "Can bo, cong chuc cap xa|Co trinh do DH tro len",
        "Can bo, cong chuc cap xa|Ty le %",
    )  # fmt: skip
    for number, (code, name) in enumerate(PLAIN.items(), 1):
        sheet.add(number, name, *(cell for pair in facts[code].values() for cell in _shared(pair)))
    row = sheet.add(None, "Tong cong", *(cell for pair in shown.values() for cell in _shared(pair)))
    book.plant(sheet, "total_mismatch", row=row)
    book.tell(facts, NINE)
    book.count(GRADUATES, PROVINCE, NINE, real[GRADUATES])
    book.doubt(CADRES, PROVINCE, NINE, shown[CADRES])
    book.doubt(CADRES, PROVINCE, NINE, real[CADRES])
    return book.done()


def _shared(pair: Pair) -> tuple[Any, ...]:
    return pair[1], pair[0], comma(share(pair), 1)


def _survey() -> Case:
    """Ballots of four surveys in the districts; one share lost its comma."""
    book = Book("u_khao_sat_hai_long.xlsx", "units_in_rows")
    sheet = book.sheet("Khao sat")
    ranges: Ranges = {
        CONTENT: (80, 200, 0.8, 0.99), CONTENT_LAND: (40, 90, 0.7, 0.97), SERVICE: (80, 200, 0.8, 0.99),
        CONTENT_CARE: (60, 150, 0.75, 0.98),
    }  # fmt: skip
    facts = drawn(book.r, SHORT, ranges)
    sheet.letterhead("UBND TỈNH BẮC KẠN", "SỞ NỘI VỤ", wide=14)
    sheet.titled(
        "TỔNG HỢP PHIẾU KHẢO SÁT SỰ HÀI LÒNG CỦA NGƯỜI DÂN, DOANH NGHIỆP", "Kỳ báo cáo: Quý III năm 2023", wide=14
    )
    topics = (
        "Về việc giải quyết TTHC", "Về giải quyết TTHC lĩnh vực đất đai, xây dựng, đầu tư",
        "Về sự phục vụ của cơ quan hành chính nhà nước", "Về dịch vụ y tế, giáo dục công lập",
    )  # fmt: skip
    sheet.head(
        "STT", "Đơn vị",
        *(f"{topic}|{leaf}" for topic in topics for leaf in ("Tổng số phiếu", "Số phiếu hài lòng", "Tỷ lệ (%)")),
    )  # fmt: skip
    for number, (code, name) in enumerate(SHORT.items(), 1):
        cells = [cell for pair in facts[code].values() for cell in (pair[1], pair[0], share(pair))]
        bad = code == "062"
        if bad:
            cells[8] = round(100 * share(facts[code][SERVICE]))
        row = sheet.add(number, name, *cells)
        if bad:
            book.plant(sheet, "out_of_range", "rate_mismatch", row=row)
            book.doubt(SERVICE, code, QUARTER, facts[code][SERVICE])
            book.asked(SERVICE, code, QUARTER, cells[8])
    sheet.add(None, "Cộng toàn tỉnh", *(c for pair in totals(facts).values() for c in (pair[1], pair[0], share(pair))))
    book.told(facts, but=[("062", SERVICE)])
    return book.done()


def _papers() -> Case:
    """Papers, periodic reports and meetings of the departments; one count is a word, one is an error."""
    book = Book("u_lam_viec_tren_moi_truong_mang_Q3_2023.xlsx", "units_in_rows")
    sheet = book.sheet("Biểu 03")
    facts = drawn(
        book.r, DEPARTMENTS,
        {RECORDS_PROVINCE: (200, 1500, 0.85, 1.0), SHARED: (5, 18, 0.7, 1.0), MEETINGS: (8, 40, 0.2, 0.6)},
    )  # fmt: skip
    sheet.letterhead("ỦY BAN NHÂN DÂN TỈNH BẮC KẠN", "VĂN PHÒNG", wide=9)
    sheet.titled("KẾT QUẢ XỬ LÝ CÔNG VIỆC TRÊN MÔI TRƯỜNG MẠNG CỦA CÁC CƠ QUAN CẤP TỈNH QUÝ III/2023", wide=9)
    sheet.text("(Không bao gồm các nội dung thuộc phạm vi bí mật nhà nước)")
    sheet.head(
        "STT", "Sở, ban, ngành", "Hồ sơ công việc cấp tỉnh|Tổng số", "Hồ sơ công việc cấp tỉnh|Xử lý hoàn toàn trên mạng",
        "Hồ sơ công việc cấp tỉnh|Tỷ lệ %", "Báo cáo định kỳ|Tổng số",
        "Báo cáo định kỳ|Đã cập nhật trên hệ thống\nthông tin báo cáo cấp tỉnh", "Cuộc họp|Tổng số",
        "Cuộc họp|Số cuộc họp trực tuyến", numbers="({})",
    )  # fmt: skip
    for number, (code, name) in enumerate(DEPARTMENTS.items(), 1):
        files, sent, met = facts[code].values()
        cells: list[Any] = [files[1], files[0], comma(share(files), 1, "%"), sent[1], sent[0], met[1], met[0]]
        if code == "STC":
            cells[6] = "chưa thống kê"
        if code == "SXD":
            cells[4] = "#REF!"
        row = sheet.add(number, name, *cells)
        if code == "STC":
            book.plant(sheet, "not_a_number", row=row)
        if code == "SXD":
            book.plant(sheet, "error_cell", "not_a_number", row=row)
    book.tell(facts, QUARTER, but=[("STC", MEETINGS), ("SXD", SHARED)])
    sheet.sign(6, right="CHÁNH VĂN PHÒNG")
    return book.done()
