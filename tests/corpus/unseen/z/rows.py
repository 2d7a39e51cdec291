"""Shape 1: offices in rows, merged heads, decoy columns beside the figures."""

from collections.abc import Iterator
from typing import Any

from tests.corpus.truth import Case

from .kit import (
    ASSETS,
    CADRES,
    CHECKED_LAW,
    CONTENT,
    CONTENT_CARE,
    CONTENT_LAND,
    COPIES,
    DISBURSED,
    FEEDBACK,
    GRADUATES,
    HALF,
    HAMLETS,
    INSPECTED,
    LAWFUL,
    MEETINGS,
    NINE,
    ON_TIME,
    ONLINE,
    PAID,
    PROVINCE,
    RECORDS_COMMUNE,
    RECORDS_PROVINCE,
    REPORTS,
    SERVICE,
    SHARED,
    STAFF,
    TASKS,
    YEAR,
    Book,
    Dossiers,
    Pair,
    Ranges,
    comma,
    dotted,
    drawn,
    joined,
    part,
    share,
    together,
    totals,
)  # fmt: skip
from .names import BRIEF_DEPARTMENTS, DEPARTMENTS, DISTRICTS, NGAN_SON, OFFICES, SHORT


def reports() -> Iterator[Case]:
    yield _dossiers()
    yield _direction()
    yield _commune_staff()
    yield _satisfaction()
    yield _papers()
    yield _money()
    yield _communes()
    yield _institutions()


def _dossiers() -> Case:
    """Dossiers of the districts in a quarter; one share contradicts its counts."""
    book = Book("z_tinh_hinh_tra_ket_qua_cap_huyen.xlsx", "units_in_rows")
    sheet, period = book.sheet("Bieu 02"), "2023-Q3"
    sheet.letterhead("UBND TỈNH BẮC KẠN", "VĂN PHÒNG", wide=12)
    sheet.titled("TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ TTHC CỦA CÁC HUYỆN, THÀNH PHỐ", "Quý III năm 2023", wide=12)
    sheet.head(
        "STT", "Đơn vị", "Hồ sơ tiếp nhận|Cộng", "Hồ sơ tiếp nhận|Trong đó|Gửi qua mạng",
        "Hồ sơ tiếp nhận|Trong đó|Nộp tại quầy, qua bưu điện", "Hồ sơ tiếp nhận|Trong đó|Kỳ trước chuyển sang",
        "Hồ sơ đã giải quyết xong|Cộng", "Hồ sơ đã giải quyết xong|Sớm hẹn", "Hồ sơ đã giải quyết xong|Đúng hẹn",
        "Hồ sơ đã giải quyết xong|Trễ hẹn", "Tỷ lệ giải quyết sớm và đúng hẹn\n(%)",
        "Tỷ lệ HS tiếp nhận trực tuyến so với tổng số HS đã giải quyết (%)", "PAKN của người dân, DN|Đã tiếp nhận",
        "PAKN của người dân, DN|Giải quyết dứt điểm", "PAKN của người dân, DN|Còn lại", "Quý III/2022\n(% đúng hẹn)",
        "Xếp hạng", numbers="({})",
    )  # fmt: skip
    all_dossiers, voices = [], []
    for number, (code, name) in enumerate(DISTRICTS.items(), 1):
        dossiers, voice = Dossiers.some(book.r, 300, 2400), part(book.r, 4, 30, 0.7)
        all_dossiers.append(dossiers)
        voices.append(voice)
        wrong = code == "064"
        row = sheet.add(number, name, *_counts(dossiers, voice, -8.5 if wrong else 0.0), 93.1 + number / 2, number)
        book.count(ONLINE, code, period, dossiers.through_net)
        book.count(FEEDBACK, code, period, voice)
        if wrong:
            book.plant(sheet, "rate_mismatch", row=row)
            book.doubt(ON_TIME, code, period, dossiers.on_time)
            book.asked(ON_TIME, code, period, round(share(dossiers.on_time) - 8.5, 2))
        else:
            book.count(ON_TIME, code, period, dossiers.on_time)
    whole, voice = together(all_dossiers), joined(voices)
    sheet.add(None, "TỔNG CỘNG", *_counts(whole, voice), 95.4, None)
    book.counts(PROVINCE, period, {ON_TIME: whole.on_time, ONLINE: whole.through_net, FEEDBACK: voice})
    sheet.sign(10)
    return book.done()


def _counts(d: Dossiers, voice: Pair, off: float = 0.0) -> tuple[Any, ...]:
    return (
        d.received, d.online, d.direct, d.old, d.done, d.early, d.timely, d.late,
        round(share(d.on_time) + off, 2), share(d.through_net), voice[1], voice[0], voice[1] - voice[0],
    )  # fmt: skip


def _direction() -> Case:
    """Tasks, inspections and reports of departments; more reports in time than were due at one."""
    book = Book("z_chi_dao_dieu_hanh_6T.xlsx", "units_in_rows")
    sheet = book.sheet("PL1")
    ranges: Ranges = {TASKS: (6, 24, 0.4, 0.9), INSPECTED: (4, 15, 0.2, 0.6), REPORTS: (6, 12, 0.7, 1.0)}
    facts = drawn(book.r, DEPARTMENTS, ranges)
    due = facts["SXD"][REPORTS][1]
    facts["SXD"][REPORTS] = (due + 3, due)
    sheet.text("Phụ lục 1").titled("KẾT QUẢ CHỈ ĐẠO, ĐIỀU HÀNH CÔNG TÁC CCHC 6 THÁNG ĐẦU NĂM 2023", wide=12)
    sheet.head(
        "TT", "Tên cơ quan", "Đầu việc được giao theo Kế hoạch CCHC|Tổng số đầu việc",
        "Đầu việc được giao theo Kế hoạch CCHC|Trong đó|Đã hoàn thành",
        "Đầu việc được giao theo Kế hoạch CCHC|Trong đó|Chưa xong", "Tỷ lệ đầu việc hoàn thành",
        "Kiểm tra CCHC đối với phòng, ban, ĐV trực thuộc|Tổng số cơ quan, ĐV trực thuộc",
        "Kiểm tra CCHC đối với phòng, ban, ĐV trực thuộc|Số cơ quan, ĐV được KT trong kỳ", "Số cuộc kiểm tra đột xuất",
        "Báo cáo CCHC|Phải gửi", "Báo cáo CCHC|Gửi kịp thời hạn", "Ghi chú",
    )  # fmt: skip
    for number, (code, name) in enumerate(DEPARTMENTS.items(), 1):
        tasks, checks, sent = (facts[code][indicator] for indicator in ranges)
        row = sheet.add(
            number, name, tasks[1], tasks[0], tasks[1] - tasks[0], comma(share(tasks), 2, "%"), checks[1], checks[0],
            number % 3, sent[1], sent[0], None,
        )  # fmt: skip
        if code == "SXD":
            book.plant(sheet, "numerator_exceeds_denominator", row=row)
            book.doubt(REPORTS, code, HALF, sent)
    book.tell(facts, HALF, but=[("SXD", REPORTS)])
    return book.done()


def _commune_staff() -> Case:
    """Schooling in the communes; the total on top does not add up."""
    book = Book("z_chat_luong_can_bo_co_so.xlsx", "units_in_rows")
    sheet = book.sheet("Tong hop")
    facts = drawn(book.r, OFFICES, {CADRES: (90, 190, 0.9, 1.0), GRADUATES: (200, 400, 0.55, 0.85)})
    real = totals(facts)
    shown = {CADRES: real[CADRES], GRADUATES: (real[GRADUATES][0] - 57, real[GRADUATES][1])}
    sheet.letterhead("UBND TỈNH BẮC KẠN", "SỞ NỘI VỤ", wide=10)
    sheet.titled("THỐNG KÊ TRÌNH ĐỘ ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC XÃ, PHƯỜNG, THỊ TRẤN", "Năm 2023", wide=10)
    sheet.head(
        "STT", "UBND huyện, thành phố", "Cán bộ xã, phường, thị trấn|Có mặt (người)",
        "Cán bộ xã, phường, thị trấn|Đạt trình độ chuyên môn trung cấp trở lên|Số người",
        "Cán bộ xã, phường, thị trấn|Đạt trình độ chuyên môn trung cấp trở lên|%",
        "Cán bộ, công chức xã, phường, thị trấn|Có mặt (người)",
        "Cán bộ, công chức xã, phường, thị trấn|Có bằng đại học trở lên|Số người",
        "Cán bộ, công chức xã, phường, thị trấn|Có bằng đại học trở lên|%",
        "Có bằng đại học trở lên năm 2022 (%)", "Kinh phí bồi dưỡng (triệu đồng)",
    )  # fmt: skip
    row = sheet.add(None, "TOÀN TỈNH", *_schooled(shown[CADRES]), *_schooled(shown[GRADUATES]), 61.7, 2150)
    book.plant(sheet, "total_mismatch", row=row)
    book.count(CADRES, PROVINCE, YEAR, real[CADRES])
    book.doubt(GRADUATES, PROVINCE, YEAR, shown[GRADUATES])
    book.doubt(GRADUATES, PROVINCE, YEAR, real[GRADUATES])
    for number, (code, name) in enumerate(OFFICES.items(), 1):
        own = facts[code]
        sheet.add(number, name, *_schooled(own[CADRES]), *_schooled(own[GRADUATES]), 58 + number, 200 + 10 * number)
    book.tell(facts, YEAR)
    sheet.sign(8, right="GIÁM ĐỐC")
    return book.done()


def _schooled(pair: Pair) -> tuple[Any, ...]:
    return pair[1], pair[0], share(pair)


def _satisfaction() -> Case:
    """Four surveys of the districts, shares only; one is no share at all."""
    book = Book("z_ket_qua_do_luong_su_hai_long_2023.xlsx", "units_in_rows")
    sheet = book.sheet("SIPAS")
    kinds = (CONTENT, CONTENT_LAND, SERVICE, CONTENT_CARE)
    sheet.titled("KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN, TỔ CHỨC TẠI CÁC HUYỆN, THÀNH PHỐ NĂM 2023", wide=8)
    sheet.head(
        "TT", "Địa bàn", "Chỉ số hài lòng (%)|Đối với việc giải quyết\nthủ tục hành chính",
        "Chỉ số hài lòng (%)|Đối với giải quyết TTHC về đất đai, xây dựng, đầu tư",
        "Chỉ số hài lòng (%)|Đối với sự phục vụ của các cơ quan HCNN",
        "Chỉ số hài lòng (%)|Đối với dịch vụ giáo dục, y tế công lập", "Thứ hạng", "Số phiếu gửi đi",
    )  # fmt: skip
    seen: dict[str, list[float]] = {kind: [] for kind in kinds}
    for number, (code, name) in enumerate(SHORT.items(), 1):
        values = {kind: round(book.r.uniform(79, 98), 2) for kind in kinds}
        for kind, value in values.items():
            seen[kind].append(value)
        if code == "066":
            shown = {**values, SERVICE: 192.4}
            book.asked(SERVICE, code, YEAR, 192.4)
            book.shares(code, YEAR, {kind: value for kind, value in values.items() if kind != SERVICE})
        else:
            shown = values
            book.shares(code, YEAR, values)
        row = sheet.add(number, name, *shown.values(), 9 - number, 250)
        if code == "066":
            book.plant(sheet, "out_of_range", row=row)
    sheet.gap().text("Ghi chú: Chỉ số hài lòng do Sở Nội vụ phối hợp Bưu điện tỉnh khảo sát.")
    return book.done()


def _papers() -> Case:
    """Papers, reports and meetings of departments in a quarter; one count is a word."""
    book = Book("z_moi_truong_dien_tu_quy_2.xlsx", "units_in_rows")
    sheet, period = book.sheet("Sheet1"), "2023-Q2"
    facts = drawn(
        book.r, BRIEF_DEPARTMENTS,
        {RECORDS_PROVINCE: (150, 900, 0.8, 1.0), SHARED: (6, 20, 0.7, 1.0), MEETINGS: (10, 40, 0.2, 0.6)},
    )  # fmt: skip
    sheet.letterhead("UBND TỈNH BẮC KẠN", "VĂN PHÒNG", wide=11)
    sheet.titled("BIỂU TỔNG HỢP LÀM VIỆC TRÊN MÔI TRƯỜNG ĐIỆN TỬ CỦA CÁC SỞ, BAN, NGÀNH", "(Quí II/2023)", wide=11)
    sheet.head(
        "STT", "Cơ quan", "HSCV cấp tỉnh (trừ hồ sơ mật)|Tổng số hồ sơ", "HSCV cấp tỉnh (trừ hồ sơ mật)|Xử lý trên mạng",
        "HSCV cấp tỉnh (trừ hồ sơ mật)|Xử lý bằng giấy", "Báo cáo định kỳ|Tổng số BC",
        "Báo cáo định kỳ|Số BC cập nhật lên Hệ thống thông tin báo cáo của tỉnh", "Cuộc họp|Tổng số cuộc",
        "Cuộc họp|Họp trực tuyến", "Cuộc họp|Họp trực tiếp", "Tỷ lệ họp trực tuyến quý I (%)",
        numbers="{}",
    )  # fmt: skip
    for number, (code, name) in enumerate(BRIEF_DEPARTMENTS.items(), 1):
        files, sent, met = facts[code].values()
        word = code == "SGTVT"
        row = sheet.add(
            number, name, files[1], files[0], files[1] - files[0], sent[1], "đang t/h" if word else sent[0], met[1],
            met[0], met[1] - met[0], 21.5 + number,
        )  # fmt: skip
        if word:
            book.plant(sheet, "not_a_number", row=row)
    book.tell(facts, period, but=[("SGTVT", SHARED)])
    return book.done()


def _money() -> Case:
    """Investment and public assets of departments; one office is none of the plan's."""
    book = Book("z_von_dau_tu_va_tai_san.xlsx", "units_in_rows")
    sheet = book.sheet("9T")
    facts = drawn(book.r, DEPARTMENTS, {DISBURSED: (4000, 90000, 0.3, 0.8), ASSETS: (4, 25, 0.8, 1.0)})
    facts["ngoai vu"] = {DISBURSED: (2100, 3500), ASSETS: (3, 4)}
    sheet.titled("TỔNG HỢP VỐN ĐẦU TƯ CÔNG VÀ QUẢN LÝ TÀI SẢN CÔNG 9 THÁNG NĂM 2023", wide=9)
    sheet.head(
        "TT", "Chủ đầu tư/cơ quan", "Vốn đầu tư công năm 2023 (triệu đồng)|Kế hoạch vốn giao",
        "Vốn đầu tư công năm 2023 (triệu đồng)|Đã giải ngân", "Vốn đầu tư công năm 2023 (triệu đồng)|Còn phải giải ngân",
        "Vốn đầu tư công năm 2023 (triệu đồng)|% giải ngân", "Cơ quan, đơn vị quản lý, sử dụng tài sản công|Tổng số",
        "Cơ quan, đơn vị quản lý, sử dụng tài sản công|Bảo đảm đúng tiêu chuẩn, định mức",
        "Giá trị tài sản thanh lý (triệu đồng)",
    )  # fmt: skip
    names = {**DEPARTMENTS, "ngoai vu": "Sở Ngoại vụ"}
    for number, (code, name) in enumerate(names.items(), 1):
        spent, assets = facts[code][DISBURSED], facts[code][ASSETS]
        row = sheet.add(
            number, name, dotted(spent[1]), dotted(spent[0]), dotted(spent[1] - spent[0]), comma(share(spent)),
            assets[1], assets[0], 12 * number,
        )  # fmt: skip
        if code == "ngoai vu":
            book.plant(sheet, "unknown_unit", row=row)
    del facts["ngoai vu"]
    book.tell(facts, NINE)
    return book.done()


def _communes() -> Case:
    """All communes of a district in a month; one had no dossier at all."""
    book = Book("z_ngan_son_xa_thi_tran.xlsx", "units_in_rows")
    sheet, period = book.sheet("Thang 9"), "2023-09"
    sheet.letterhead("UBND HUYỆN NGÂN SƠN", "VĂN PHÒNG HĐND VÀ UBND", wide=9)
    sheet.titled("KẾT QUẢ CHUYỂN ĐỔI SỐ TẠI UBND CÁC XÃ, THỊ TRẤN THUỘC HUYỆN", "Kỳ báo cáo: Tháng 9/2023", wide=9)
    sheet.head(
        "STT", "Xã, thị trấn", "Tổng HS TTHC phát sinh", "Chứng thực điện tử|Số HS", "Chứng thực điện tử|Tỷ lệ trên tổng HS",
        "Thanh toán trực tuyến|Số HS", "Thanh toán trực tuyến|Số tiền (đồng)", "Thanh toán trực tuyến|Tỷ lệ trên tổng HS",
        "HSCV cấp xã|Tổng số", "HSCV cấp xã|Xử lý trên môi trường mạng",
    )  # fmt: skip
    quads = {code: _month(book, code == "01939") for code in NGAN_SON}
    whole = tuple(map(sum, zip(*quads.values(), strict=True)))
    for number, (code, name) in enumerate([*NGAN_SON.items(), ("062", "Toàn huyện")], 1):
        arisen, copies, paid, files, done = quads.get(code, whole)
        none = not arisen
        row = sheet.add(
            number if code != "062" else None, name, arisen, copies, "KPS" if none else (copies / arisen, "0.0%"), paid,
            dotted(15000 * paid), "KPS" if none else (paid / arisen, "0.0%"), files, done,
        )  # fmt: skip
        book.counts(code, period, {COPIES: (copies, arisen), PAID: (paid, arisen), RECORDS_COMMUNE: (done, files)})
        if none:
            book.plant(sheet, "no_cases", "zero_denominator", row=row)
    sheet.sign(7, right="CHÁNH VĂN PHÒNG", place="Ngân Sơn")
    return book.done()


def _month(book: Book, none: bool) -> tuple[int, ...]:
    files = part(book.r, 40, 160, 0.7, 1.0)
    if none:
        return 0, 0, 0, files[1], files[0]
    arisen = book.r.randint(40, 210)
    copies, paid = round(arisen * book.r.uniform(0.1, 0.4)), round(arisen * book.r.uniform(0.2, 0.7))
    return arisen, copies, paid, files[1], files[0]


def _institutions() -> Case:
    """Documents, hamlets and staff of the districts; one district stands there twice with other counts."""
    book = Book("z_the_che_bo_may_cap_huyen_nam_2023.xlsx", "units_in_rows")
    sheet = book.sheet("Biểu 5")
    ranges: Ranges = {
        LAWFUL: (3, 12, 0.7, 1.0), CHECKED_LAW: (3, 9, 0.4, 1.0), HAMLETS: (2, 14, 0.4, 1.0), STAFF: (85, 130, 0.9, 1.0),
    }  # fmt: skip
    facts = drawn(book.r, DISTRICTS, ranges)
    other = drawn(book.r, ["065"], ranges)["065"]
    sheet.titled("THỂ CHẾ VÀ TỔ CHỨC BỘ MÁY CẤP HUYỆN NĂM 2023", wide=11)
    sheet.head(
        "STT", "Tên huyện, thành phố", "Văn bản QPPL|Tổng số đã ban hành", "Văn bản QPPL|Số ban hành đúng quy định",
        "VBQPPL sau rà soát|Số phải xử lý", "VBQPPL sau rà soát|Số đã xử lý", "Thôn, TDP|Thuộc diện phải sắp xếp",
        "Thôn, TDP|Đã sắp xếp xong", "Biên chế|Được giao", "Biên chế|Có mặt", "Biên chế|Tinh giản trong năm",
    )  # fmt: skip
    lines = [(code, name, facts[code]) for code, name in DISTRICTS.items()] + [("065", "Huyện Chợ Mới", other)]
    for number, (_, name, own) in enumerate(lines, 1):
        sheet.add(number, name, *(count for pair in own.values() for count in reversed(pair)), number % 4)
    book.plant(sheet, "duplicate")
    book.tell(facts, YEAR, but=[("065", indicator) for indicator in ranges])
    for own in (facts["065"], other):
        for indicator, pair in own.items():
            book.doubt(indicator, "065", YEAR, pair)
    return book.done()
