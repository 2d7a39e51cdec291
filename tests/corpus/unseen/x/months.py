"""Months across and quarters down, for one office and for several."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import (
    BRIEF_DISTRICTS,
    CONTENT,
    FEEDBACK,
    HALF,
    MEETINGS,
    NINE,
    ON_TIME,
    PAID,
    PROVINCE,
    RECORDS_COMMUNE,
    RECORDS_DISTRICT,
    RECORDS_PROVINCE,
    SHARED,
    YEAR,
    Book,
    Dossiers,
    comma,
    joined,
    part,
    share,
    together,
)


def trade() -> Case:
    """Criteria down, nine months and their sum across; in June the point of a share slipped."""
    b = Book("So Cong Thuong - theo doi HS TTHC nam 2023.xlsx", "months")
    s = b.sheet("Theo dõi")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ CÔNG THƯƠNG", wide=12)
    s.titled("BẢNG THEO DÕI TÌNH HÌNH GIẢI QUYẾT HỒ SƠ TTHC NĂM 2023", "(Số liệu 9 tháng)", wide=12)
    s.head("STT", "Chỉ tiêu", *(f"Các tháng trong năm|T{m}" for m in range(1, 10)), "Cộng 9 tháng")
    months = [Dossiers.some(b.r, 150, 400, 0.06) for _ in range(9)]
    all_of = [*months, together(months)]
    slipped = [share(m.on_time) for m in all_of]
    slipped[5] = round(slipped[5] * 10, 1)
    s.rows(
        ("1", "Tổng số hồ sơ TTHC phát sinh", *(m.fresh for m in all_of)),
        ("2", "Số hồ sơ thanh toán trực tuyến", *(m.paid for m in all_of)),
        ("3", "Tỷ lệ hồ sơ thanh toán trực tuyến (%)", *(share(m.paid_online) for m in all_of)),
        ("4", "Tổng số hồ sơ đã giải quyết", *(m.done for m in all_of)),
        ("5", "Số hồ sơ giải quyết trước và đúng hạn", *(m.good for m in all_of)),
        ("6", "Số hồ sơ giải quyết quá hạn", *(m.late for m in all_of)),
    )
    row = s.add("7", "Tỷ lệ hồ sơ giải quyết trước và đúng hạn (%)", *slipped)
    s.sign(9, right="CHÁNH VĂN PHÒNG")
    for number, m in enumerate(months, 1):
        period = f"2023-{number:02}"
        b.count(PAID, "SCT", period, m.paid_online)
        if number == 6:
            b.doubt(ON_TIME, "SCT", period, m.on_time)
        else:
            b.count(ON_TIME, "SCT", period, m.on_time)
    b.counts("SCT", NINE, {ON_TIME: all_of[-1].on_time, PAID: all_of[-1].paid_online})
    b.plant(s, "out_of_range", "rate_mismatch", row=row)
    return b.done()


def payments() -> Case:
    """Districts down, quarters and the year across, one share only; one of them has not sent its figure."""
    b = Book("Thanh toan truc tuyen theo quy.xlsx", "months")
    s = b.sheet("TTTT")
    s.letterhead("UBND TỈNH BẮC KẠN", "VĂN PHÒNG", wide=8)
    s.titled(
        "TỶ LỆ HỒ SƠ TTHC THANH TOÁN TRỰC TUYẾN NGHĨA VỤ TÀI CHÍNH",
        "CỦA CÁC HUYỆN, THÀNH PHỐ NĂM 2023",
        wide=8,
    )
    s.text("Đơn vị tính: %", at=7)
    s.head("STT", "Huyện, thành phố", "Quý I", "Quý II", "Quý III", "Quý IV", "Cả năm 2023", "Ghi chú", numbers="({})")
    periods = ("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", YEAR)

    def values(low: float) -> list[float]:
        quarters = [round(low + step * 9.3 + b.r.uniform(0, 7), 1) for step in range(4)]
        return [*quarters, round(sum(quarters) / 4 + b.r.uniform(-1, 1), 1)]

    missing = 0
    for number, (unit, name) in enumerate(BRIEF_DISTRICTS.items(), 1):
        shares: list[float | str] = [*values(b.r.uniform(12, 30))]
        if unit == "065":
            shares[2] = "chưa báo cáo"
        row = s.add(number, name, *(v if isinstance(v, str) else comma(v, 1) if number % 2 else v for v in shares))
        missing = row if unit == "065" else missing
        for period, value in zip(periods, shares, strict=True):
            if isinstance(value, float):
                b.rate(PAID, unit, period, value)
    whole = values(21)
    s.add(None, "Toàn tỉnh", *whole)
    for period, value in zip(periods, whole, strict=True):
        b.rate(PAID, PROVINCE, period, value)
    s.gap().text("Nguồn: Cổng Dịch vụ công quốc gia")
    b.plant(s, "not_a_number", row=missing)
    return b.done()


def cho_moi() -> Case:
    """Four quarters and the year down, criteria below merged heads across, for one district."""
    b = Book("UBND huyện Chợ Mới - số liệu các quý.xlsx", "months")
    s = b.sheet("Sheet1")
    s.letterhead("UBND TỈNH BẮC KẠN", "UBND HUYỆN CHỢ MỚI", wide=14)
    s.titled("SỐ LIỆU CẢI CÁCH HÀNH CHÍNH CÁC QUÝ TRONG NĂM 2023", wide=14)
    heads = {
        ON_TIME: ("Giải quyết hồ sơ TTHC", "Tổng số HS đã giải quyết", "HS giải quyết trước và đúng hạn"),
        RECORDS_DISTRICT: ("Hồ sơ công việc cấp huyện", "Tổng số", "Xử lý trên môi trường mạng"),
        RECORDS_COMMUNE: ("Hồ sơ công việc cấp xã", "Tổng số", "Xử lý trên môi trường mạng"),
        FEEDBACK: ("Phản ánh, kiến nghị", "Tiếp nhận", "Đã xử lý dứt điểm"),
    }
    s.head(
        "Kỳ báo cáo",
        *(f"{top}|{leaf}" for top, *leaves in heads.values() for leaf in (*leaves, "Tỷ lệ (%)")),
        "Ghi chú",
    )
    quarters = [
        {
            ON_TIME: Dossiers.some(b.r, 1500, 2500).on_time,
            RECORDS_DISTRICT: part(b.r, 700, 900, 0.93),
            RECORDS_COMMUNE: part(b.r, 1100, 1500, 0.7, 0.9),
            FEEDBACK: part(b.r, 5, 14, 0.8),
        }
        for _ in range(4)
    ]
    year = {indicator: joined(q[indicator] for q in quarters) for indicator in heads}
    names = ("Quý I", "Quý II", "Quý III", "Quý IV", "Cả năm 2023")
    periods = ("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", YEAR)
    for name, period, facts in zip(names, periods, (*quarters, year), strict=True):
        s.add(name, *(v for above, below in facts.values() for v in (below, above, share((above, below)))))
        b.counts("065", period, facts)
    s.sign(11, place="Đồng Tâm")
    return b.done()


def media() -> Case:
    """Six months and their sum down, a column pair a criterion, for one department."""
    b = Book("STTTT - 6T2023.xlsx", "months")
    s = b.sheet("Số liệu tháng")
    s.text("SỞ THÔNG TIN VÀ TRUYỀN THÔNG").gap()
    s.titled(
        "Tổng hợp số liệu theo tháng phục vụ báo cáo CCHC 6 tháng đầu năm 2023",
        "của Sở Thông tin và Truyền thông",
        wide=10,
    )
    s.head(
        "TT", "Tháng", "Số cuộc họp|Tổng số cuộc họp", "Số cuộc họp|Trong đó: họp trực tuyến", "Hồ sơ công việc cấp tỉnh|Tổng số",
        "Hồ sơ công việc cấp tỉnh|Xử lý trên môi trường mạng", "Báo cáo định kỳ|Tổng số báo cáo định kỳ",
        "Báo cáo định kỳ|Cập nhật trên hệ thống thông tin báo cáo cấp tỉnh", "Khảo sát hài lòng về giải quyết TTHC|Tổng số phiếu",
        "Khảo sát hài lòng về giải quyết TTHC|Số phiếu hài lòng",
    )  # fmt: skip
    months = [
        {
            MEETINGS: part(b.r, 6, 14, 0.3, 0.6),
            RECORDS_PROVINCE: part(b.r, 120, 190, 0.95),
            SHARED: part(b.r, 2, 5, 0.7),
            CONTENT: part(b.r, 10, 25, 0.85),
        }
        for _ in range(6)
    ]
    for number, facts in enumerate(months, 1):
        s.add(number, f"Tháng {number}", *(v for above, below in facts.values() for v in (below, above)))
        b.counts("STTTT", f"2023-{number:02}", facts)
    half = {indicator: joined(m[indicator] for m in months) for indicator in months[0]}
    s.add(None, "6 tháng", *(v for above, below in half.values() for v in (below, above)))
    s.sign(7, right="GIÁM ĐỐC")
    b.counts("STTTT", HALF, half)
    return b.done()


def third_quarter() -> Case:
    """Departments down, three months and their quarter across, each with the settled, the timely and the share."""
    b = Book("VP UBND tinh - ho so TTHC cac so thang 7,8,9.xlsx", "months")
    s = b.sheet("Tổng hợp")
    s.letterhead("UBND TỈNH BẮC KẠN", "VĂN PHÒNG", wide=14)
    s.titled("KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC CỦA CÁC SỞ QUÝ III NĂM 2023", wide=14)
    leaves = ("Tổng số HS đã giải quyết", "HS giải quyết trước và đúng hạn", "Tỷ lệ (%)")
    spans = {"Tháng 7/2023": "2023-07", "Tháng 8/2023": "2023-08", "Tháng 9/2023": "2023-09", "Quý III/2023": "2023-Q3"}
    s.head("STT", "Đơn vị", *(f"{span}|{leaf}" for span in spans for leaf in leaves))
    names = {
        "SNNPTNT": "Sở NN&PTNT",
        "STC": "Sở Tài chính",
        "SKHCN": "Sở KH&CN",
        "SVHTTDL": "Sở VH,TT&DL",
        "STP": "Sở Tư pháp",
    }
    for number, (unit, name) in enumerate(names.items(), 1):
        months = [Dossiers.some(b.r, 30, 200, 0.08).on_time for _ in range(3)]
        pairs = [*months, joined(months)]
        s.add(number, name, *(v for above, below in pairs for v in (below, above, share((above, below)))))
        for period, pair in zip(spans.values(), pairs, strict=True):
            b.count(ON_TIME, unit, period, pair)
    s.sign(11, right="CHÁNH VĂN PHÒNG")
    return b.done()


def reports() -> Iterator[Case]:
    for make in (trade, payments, cho_moi, media, third_quarter):
        yield make()
