"""Reports of which a careful officer takes some figures and asks about the others."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import (
    DISBURSED,
    INSPECTED,
    NINE,
    ON_TIME,
    ONLINE,
    PAID,
    REPORTS,
    TASKS,
    YEAR,
    Book,
    Dossiers,
    Pair,
    comma,
    part,
    share,
)
from .places import DEPARTMENTS, SHORT, some

BACH_THONG = {"TT Phủ Thông": "01969", "Xã Cẩm Giàng": "02008", "Xã Lục Bình": "01990", "Xã Sỹ Bình": "01978"}


def reports() -> Iterator[Case]:
    yield fees_only()
    yield some_communes()
    yield tasks_of_two_kinds()
    yield without_a_period()


def fees_only() -> Case:
    """Payments of the dossiers with a fee and online of those received: other definitions than the plan's; shares are formulas."""
    book = Book("za_VPUB_ket qua DVCTT quy IV nam 2023.xlsx", "units_in_rows")
    s = book.sheet("Quý IV")
    s.titled("KẾT QUẢ GIẢI QUYẾT HỒ SƠ VÀ CUNG CẤP DVC TRỰC TUYẾN QUÝ IV NĂM 2023", wide=12)
    done, net, fee = "Kết quả giải quyết", "Tiếp nhận trực tuyến", "Thanh toán trực tuyến"
    s.head(
        "STT", "Huyện/TP", "Quý IV/2022: tổng số hồ sơ", "Tổng số hồ sơ tiếp nhận", f"{done}|Tổng số hồ sơ đã giải quyết",
        f"{done}|Trước hạn, đúng hạn", f"{done}|Tỷ lệ (%)", f"{net}|Số hồ sơ", f"{net}|Tỷ lệ/số hồ sơ tiếp nhận (%)",
        f"{fee}|Số hồ sơ có thu phí, lệ phí", f"{fee}|Số hồ sơ thanh toán trực tuyến",
        f"{fee}|Tỷ lệ/số hồ sơ có thu phí, lệ phí (%)",
    )  # fmt: skip
    s.ws.column_dimensions["C"].hidden = True
    for number, (name, code) in enumerate(SHORT.items(), 1):
        own, row = Dossiers.some(book.r, 500, 2400), s.row + 1
        s.add(
            number, name, own.received - book.r.randint(40, 200), own.received, own.done, own.good,
            (f"=F{row}/E{row}*100", "0.00"), own.online, (f"=H{row}/D{row}*100", "0.00"), own.charged, own.paid,
            (f"=K{row}/J{row}*100", "0.00"),
        )  # fmt: skip
        book.count(ON_TIME, code, "2023-Q4", own.on_time)
        for pair in (own.through_net, (own.online, own.received)):
            book.doubt(ONLINE, code, "2023-Q4", pair)
        for pair in ((own.paid, own.charged), (own.paid, own.received)):
            book.doubt(PAID, code, "2023-Q4", pair)
    return book.done()


def some_communes() -> Case:
    """Four of a district's communes and their sum, which is not the district; one has more settled in parts than in all."""
    book = Book("za_Bach Thong_4 xa_12.2023.xlsx", "units_in_rows")
    s = book.sheet("T12")
    s.letterhead("UBND HUYỆN BẠCH THÔNG", "PHÒNG NỘI VỤ", wide=8)
    s.titled("KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC TẠI 04 XÃ, THỊ TRẤN", "Tháng 12/2023", wide=8)
    s.head(
        "TT", "Xã, thị trấn", "Tổng số HS đã giải quyết", "Trong đó|Trước hạn", "Trong đó|Đúng hạn", "Trong đó|Quá hạn",
        "% HS trước và đúng hạn", "Riêng lĩnh vực đất đai: % HS đúng hạn",
    )  # fmt: skip
    all_of: list[Dossiers] = []
    for number, (name, code) in enumerate(BACH_THONG.items(), 1):
        own = Dossiers.some(book.r, 60, 240, late=0.05)
        shown = own.done - (9 if number == 3 else 0)
        rate = comma(share(own.on_time, 1), 1)
        row = s.add(number, name, shown, own.early, own.timely, own.late, rate, comma(book.r.uniform(80, 99), 1))
        if number == 3:
            book.plant(s, "total_mismatch", "rate_mismatch", "numerator_exceeds_denominator", row=row)
            book.doubt(ON_TIME, code, "2023-12", own.on_time)
            book.doubt(ON_TIME, code, "2023-12", (own.good, shown))
        else:
            book.count(ON_TIME, code, "2023-12", own.on_time)
        all_of.append(own)
    s.add(None, "Cộng 04 đơn vị", *(sum(values) for values in zip(*map(_parts, all_of), strict=True)))
    s.sign(6, right="TRƯỞNG PHÒNG", place="Bạch Thông")
    return book.done()


def _parts(own: Dossiers) -> tuple[int, int, int, int]:
    return own.done, own.early, own.timely, own.late


def tasks_of_two_kinds() -> Case:
    """The plan's tasks beside those the chairman gives; the second kind is not the plan's."""
    book = Book("za_SNV theo doi nhiem vu, kiem tra 9T 2023.xlsx", "units_in_rows")
    s = book.sheet("Nhiệm vụ")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ NỘI VỤ", wide=10)
    s.titled("THEO DÕI THỰC HIỆN NHIỆM VỤ 9 THÁNG NĂM 2023 CỦA CÁC SỞ, NGÀNH", wide=10)
    plan, other = "Nhiệm vụ trong Kế hoạch CCHC năm 2023", "Nhiệm vụ Chủ tịch UBND tỉnh giao tại các kết luận họp"
    sent, seen = "Báo cáo CCHC", "Kiểm tra CCHC"
    s.head(
        "STT", "Cơ quan", f"{plan}|Tổng số", f"{plan}|Đã hoàn thành", f"{other}|Tổng số", f"{other}|Đã hoàn thành",
        f"{sent}|Phải gửi", f"{sent}|Gửi đúng hạn", f"{seen}|Tổng số cơ quan, đơn vị trực thuộc",
        f"{seen}|Số đơn vị đã được kiểm tra",
    )  # fmt: skip
    for number, (name, code) in enumerate(some(DEPARTMENTS, "SYT", "SGDDT", "SNNPTNT", "SVHTTDL", "SCT").items(), 1):
        own: dict[str, Pair] = {
            TASKS: part(book.r, 15, 36, 0.5),
            REPORTS: part(book.r, 3, 9, 0.6),
            INSPECTED: part(book.r, 6, 24, 0.1, 0.6),
        }
        given = part(book.r, 10, 60, 0.6)
        cells = [count for pair in (own[TASKS], given, own[REPORTS], own[INSPECTED]) for count in pair[::-1]]
        s.add(number, name, *cells)
        book.counts(code, NINE, own)
    s.gap().text("Ghi chú: nhiệm vụ Chủ tịch UBND tỉnh giao theo dõi trên phần mềm riêng, không thuộc Kế hoạch CCHC.")
    return book.done()


def without_a_period() -> Case:
    """Nothing tells up to when: whoever takes it has to ask."""
    book = Book("za_tien do giai ngan.xlsx", "units_in_rows")
    s = book.sheet("Sheet1")
    s.titled("TIẾN ĐỘ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG", wide=5)
    s.text("Đơn vị tính: triệu đồng", at=4)
    s.head("STT", "Chủ đầu tư", "Kế hoạch vốn được giao", "Đã giải ngân", "Tỷ lệ (%)")
    for number, (name, code) in enumerate(SHORT.items(), 1):
        pair = part(book.r, 30000, 180000, 0.2, 0.7)
        s.add(number, name, *((count, "#,##0") for count in pair[::-1]), share(pair))
        book.doubt(DISBURSED, code, YEAR, pair)
    book.plant(s, "unknown_period")
    return book.done()
