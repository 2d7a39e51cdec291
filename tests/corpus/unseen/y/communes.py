"""Districts that tell of their communes as well."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import kit
from .kit import NINE, Book, Dossiers, Facts, Pair, Sheet, comma, drawn, joined, part, share, together
from .names import CHO_DON, CITY, NGAN_SON, PAC_NAM

Q3 = "2023-Q3"


def reports() -> Iterator[Case]:
    yield _city()
    yield _cho_don()
    yield _ngan_son()
    yield _pac_nam()


def _city() -> Case:
    """Wards in rows below a head of three rows; one share contradicts its counts."""
    book = Book("y_TP_BK_bieu_TTHC_quy_III.xlsx", "units_in_rows")
    sheet = book.sheet("Bieu TTHC")
    sheet.letterhead("ỦY BAN NHÂN DÂN", "THÀNH PHỐ BẮC KẠN", wide=14)
    sheet.titled("KẾT QUẢ GIẢI QUYẾT TTHC TRÊN ĐỊA BÀN THÀNH PHỐ BẮC KẠN", "Quý III/2023", wide=14)
    sheet.head(
        "STT", "Đơn vị", "Hồ sơ tiếp nhận mới trong kỳ|Tổng số HS phát sinh",
        "Hồ sơ tiếp nhận mới trong kỳ|Trong đó|Trực tuyến",
        "Hồ sơ tiếp nhận mới trong kỳ|Trong đó|Trực tiếp, BCCI", "Hồ sơ kỳ trước chuyển qua", "Hồ sơ đã giải quyết|Tổng số",
        "Hồ sơ đã giải quyết|Trong đó|Trước và\nđúng hạn", "Hồ sơ đã giải quyết|Trong đó|Quá hạn",
        "Tỷ lệ giải quyết\ntrước và đúng hạn", "Tỷ lệ HS tiếp nhận trực tuyến/\ntổng số HS đã giải quyết",
        "Thanh toán trực tuyến|Số HS", "Thanh toán trực tuyến|Tỷ lệ so với số HS phát sinh", "Ghi chú", numbers="{}",
    )  # fmt: skip
    own = Dossiers.some(book.r, 700, 1200)
    sheet.add(1, "Bộ phận TN&TKQ UBND thành phố", *_city_cells(own))
    all_dossiers = [own]
    for number, (code, name) in enumerate(CITY.items(), 2):
        dossiers = Dossiers.some(book.r, 120, 640)
        all_dossiers.append(dossiers)
        wrong = code == "01837"
        row = sheet.add(number, name, *_city_cells(dossiers, 11.2 if wrong else 0.0))
        book.counts(code, Q3, {kit.ON_TIME: dossiers.on_time, kit.ONLINE: dossiers.through_net})
        if wrong:
            book.plant(sheet, "rate_mismatch", row=row)
            book.doubt(kit.PAID, code, Q3, dossiers.paid_online)
            book.asked(kit.PAID, code, Q3, round(share(dossiers.paid_online) + 11.2, 2))
        else:
            book.count(kit.PAID, code, Q3, dossiers.paid_online)
    whole = together(all_dossiers)
    sheet.add(None, "TỔNG TOÀN THÀNH PHỐ", *_city_cells(whole))
    book.counts("058", Q3, {kit.ON_TIME: whole.on_time, kit.ONLINE: whole.through_net, kit.PAID: whole.paid_online})
    sheet.sign(11, right="KT. CHỦ TỊCH", place="TP. Bắc Kạn")
    return book.done()


def _city_cells(d: Dossiers, off: float = 0.0) -> tuple[str | float, ...]:
    return (
        d.fresh, d.online, d.direct, d.old, d.done, d.good, d.late, comma(share(d.on_time), 2, "%"),
        comma(share(d.through_net), 2, "%"), d.paid, comma(share(d.paid_online) + off, 2, "%"),
    )  # fmt: skip


def _cho_don() -> Case:
    """A long list; one figure stands twice and differs, one commune is no more."""
    book = Book("y_Cho Don_danh sach so lieu.xlsx", "long_list")
    sheet, r = book.sheet("Nhap lieu"), book.r
    labels = {
        kit.ON_TIME: "Hồ sơ TTHC giải quyết trước, đúng hạn trên tổng số HS đã giải quyết",
        kit.PAID: "Hồ sơ TTHC thanh toán trực tuyến trên tổng số HS phát sinh",
        kit.MEETINGS: "Cuộc họp trực tuyến trên tổng số cuộc họp",
        kit.RECORDS_COMMUNE: "Hồ sơ công việc cấp xã xử lý trên môi trường mạng trên tổng số HSCV cấp xã",
    }
    ranges = {
        kit.ON_TIME: (150, 500, 0.93, 1.0), kit.PAID: (150, 500, 0.3, 0.7), kit.MEETINGS: (5, 15, 0.3, 0.7),
        kit.RECORDS_COMMUNE: (80, 200, 0.7, 1.0),
    }  # fmt: skip
    facts = drawn(r, CHO_DON, ranges)
    facts["064"] = {
        kit.ON_TIME: (8913, 9046), kit.PAID: (4402, 8871), kit.MEETINGS: (118, 291), kit.RECORDS_COMMUNE: (2587, 3010),
    }  # fmt: skip
    names = {**CHO_DON, "064": "Toàn huyện Chợ Đồn"}
    sheet.titled("DỮ LIỆU CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH - UBND HUYỆN CHỢ ĐỒN", wide=7)
    sheet.head("STT", "Kỳ báo cáo", "Đơn vị", "Tên chỉ tiêu", "Số đạt (tử số)", "Tổng số (mẫu số)", "Tỷ lệ %")
    number, twice = 0, ("02041", kit.PAID)
    for code, own in facts.items():
        for indicator, pair in own.items():
            number += 1
            sheet.add(number, "9 tháng năm 2023", names[code], labels[indicator], *pair, comma(share(pair)))
            if (code, indicator) == twice:
                number, other = number + 1, (pair[0] - 19, pair[1])
                sheet.add(number, "9 tháng năm 2023", names[code], labels[indicator], *other, comma(share(other)))
                book.plant(sheet, "duplicate")
                book.doubt(indicator, code, NINE, other)
    pair = part(r, 100, 200, 0.9)
    row = sheet.add(number + 1, "9 tháng năm 2023", "xã Rã Bản", labels[kit.ON_TIME], *pair, comma(share(pair)))
    book.plant(sheet, "unknown_unit", row=row)
    book.tell(facts, NINE, but=[twice])
    book.doubt(twice[1], twice[0], NINE, facts[twice[0]][twice[1]])
    return book.done()


def _ngan_son() -> Case:
    """Fields of procedures on one sheet, where only the total counts; staff of the communes on another."""
    book = Book("y_BC CCHC Ngân Sơn Quý III.2023.xlsx", "fields_in_rows")
    _ngan_son_fields(book)
    _ngan_son_staff(book)
    return book.done()


def _ngan_son_fields(book: Book) -> None:
    sheet = book.sheet("TTHC theo lĩnh vực")
    fields = (
        "Đất đai",
        "Hộ tịch",
        "Chứng thực",
        "Bảo trợ xã hội",
        "Đăng ký kinh doanh",
        "Xây dựng",
        "Giáo dục",
        "Thi đua khen thưởng",
    )
    parts = [Dossiers.some(book.r, 60, 900) for _ in fields]
    whole = together(parts)
    sheet.text("UBND HUYỆN NGÂN SƠN").gap()
    sheet.titled(
        "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI UBND HUYỆN VÀ UBND CẤP XÃ (TOÀN HUYỆN NGÂN SƠN)",
        "Kỳ báo cáo: Quý III năm 2023 (từ 15/6/2023 đến 14/9/2023)", wide=11,
    )  # fmt: skip
    sheet.head(
        "TT", "Lĩnh vực giải quyết", "Số HS tiếp nhận|Tổng số", "Số HS tiếp nhận|Trực tuyến", "Số HS tiếp nhận|Trực tiếp",
        "Số HS tiếp nhận|Từ kỳ trước", "Số HS đã giải quyết|Tổng số", "Số HS đã giải quyết|Trước hạn",
        "Số HS đã giải quyết|Đúng hạn", "Số HS đã giải quyết|Quá hạn", "Số HS đang giải quyết",
        numbers="({})",
    )  # fmt: skip
    sheet.add(None, "TỔNG SỐ", *_field_cells(whole))
    for number, (name, d) in enumerate(zip(fields, parts, strict=True), 1):
        sheet.add(number, name, *_field_cells(d))
    book.counts("062", Q3, {kit.ON_TIME: whole.on_time, kit.ONLINE: whole.through_net})


def _field_cells(d: Dossiers) -> tuple[int, ...]:
    return (d.received, d.online, d.direct, d.old, d.done, d.early, d.timely, d.late, d.pending)


def _ngan_son_staff(book: Book) -> None:
    """Communes without any hamlet to rearrange say so."""
    sheet = book.sheet("Đội ngũ cấp xã")
    sheet.titled("SỐ LIỆU THÔN, TDP VÀ ĐỘI NGŨ CBCC CẤP XÃ HUYỆN NGÂN SƠN QUÝ III NĂM 2023", wide=9)
    sheet.head(
        "STT", "Xã, thị trấn", "Sắp xếp thôn, tổ dân phố|Số thuộc diện phải sắp xếp", "Sắp xếp thôn, tổ dân phố|Số đã sắp xếp",
        "Cán bộ cấp xã|Tổng số", "Cán bộ cấp xã|Trình độ chuyên môn từ trung cấp trở lên", "Cán bộ, công chức cấp xã|Tổng số",
        "Cán bộ, công chức cấp xã|Trình độ chuyên môn đại học trở lên", "Ghi chú",
    )  # fmt: skip
    facts: Facts = {}
    for code in NGAN_SON:
        cadres, officials = part(book.r, 9, 12, 0.85), part(book.r, 9, 11, 0.5)
        facts[code] = {
            kit.HAMLETS: part(book.r, 2, 5, 0.5), kit.CADRES: cadres,
            kit.GRADUATES: (min(cadres[0], round(cadres[1] * 0.6)) + officials[0], cadres[1] + officials[1]),
        }  # fmt: skip
    none = {"01945"}
    for code in none:
        facts[code][kit.HAMLETS] = (0, 0)
    whole = {indicator: joined(own[indicator] for own in facts.values()) for indicator in facts["01936"]}
    for number, (code, name) in enumerate(NGAN_SON.items(), 1):
        hamlets = ("KPS", "KPS") if code in none else facts[code][kit.HAMLETS][::-1]
        row = sheet.add(number, name, *hamlets, *facts[code][kit.CADRES][::-1], *facts[code][kit.GRADUATES][::-1])
        if code in none:
            book.plant(sheet, "no_cases", row=row)
            book.rate(kit.HAMLETS, code, Q3, None, optional=True)
    sheet.add(None, "Toàn huyện", *(value for pair in whole.values() for value in pair[::-1]))
    sheet.text("KPS: không phát sinh thôn, TDP thuộc diện sắp xếp")
    sheet.sign(7, place="Ngân Sơn")
    book.tell(facts, Q3, but=[(code, kit.HAMLETS) for code in none])
    book.counts("062", Q3, whole)


def _pac_nam() -> Case:
    """Communes in columns; the sum of the communes lacks the district's own desk, and one does not add up."""
    book = Book("y_PÁC NẶM T9.xlsx", "units_in_columns")
    sheet, r, period = book.sheet("T9"), book.r, "2023-09"
    sheet.letterhead("UBND HUYỆN PÁC NẶM", "VĂN PHÒNG HĐND - UBND", wide=13)
    sheet.titled("SỐ LIỆU CCHC THÁNG 9 NĂM 2023 CỦA CÁC XÃ", "(Huyện Pác Nặm)", wide=13)
    dossiers = {code: Dossiers.some(r, 40, 160) for code in PAC_NAM}
    records = {code: part(r, 20, 60, 0.7) for code in PAC_NAM}
    sheet.head("STT", "Tiêu chí", "Toàn huyện", *(f"Xã thuộc huyện|{name}" for name in PAC_NAM.values()))
    facts: Facts = {
        code: {
            kit.ON_TIME: d.on_time,
            kit.ONLINE: d.through_net,
            kit.PAID: d.paid_online,
            kit.RECORDS_COMMUNE: records[code],
        }
        for code, d in dossiers.items()
    }
    whole = {indicator: joined(own[indicator] for own in facts.values()) for indicator in facts["01864"]}
    lines: list[tuple[str, str, int]] = [
        ("Tổng số HS TTHC phát sinh trong tháng", kit.PAID, 1),
        ("Số HS tiếp nhận qua DVC trực tuyến", kit.ONLINE, 0),
        ("Số HS TTHC đã thanh toán trực tuyến", kit.PAID, 0),
        ("Tổng số HS đã giải quyết xong", kit.ON_TIME, 1),
        ("- Trước hạn và đúng hạn", kit.ON_TIME, 0),
        ("Tổng số HSCV cấp xã", kit.RECORDS_COMMUNE, 1),
        ("- Số HSCV xử lý trên môi trường mạng", kit.RECORDS_COMMUNE, 0),
    ]
    for number, (label, indicator, which) in enumerate(lines, 1):
        wrong = (indicator, which) == (kit.RECORDS_COMMUNE, 1)
        total = whole[indicator][which] + (40 if wrong else 0)
        sheet.add(number, label, total, *(own[indicator][which] for own in facts.values()))
        if wrong:
            book.plant(sheet, "total_mismatch")
            shown: Pair = (whole[indicator][0], total)
    sheet.text("Toàn huyện: cộng số liệu 10 xã.")
    book.tell(facts, period)
    for indicator, pair in whole.items():
        book.doubt(indicator, "060", period, pair)
    book.doubt(kit.RECORDS_COMMUNE, "060", period, shown)
    _signed(sheet)
    return book.done()


def _signed(sheet: Sheet) -> None:
    sheet.sign(10, left="CÔNG CHỨC TỔNG HỢP", right="CHÁNH VĂN PHÒNG", place="Pác Nặm")
