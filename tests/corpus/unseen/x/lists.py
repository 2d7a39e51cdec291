"""Lists of departments, communes and districts below heads of two and three rows."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import (
    BACH_THONG,
    COPIES,
    DEPARTMENTS,
    DISBURSED,
    HAMLETS,
    ON_TIME,
    ONLINE,
    PAID,
    STAFF,
    YEAR,
    Book,
    Dossiers,
    Pair,
    comma,
    dotted,
    part,
    share,
    together,
)


def departments() -> Case:
    """Departments and others below group rows; one without dossiers, one that the plan does not know."""
    b = Book("PL 01 - ket qua giai quyet TTHC cac so, nganh.xlsx", "list")
    s = b.sheet("PL01")
    s.letterhead("UBND TỈNH BẮC KẠN", "VĂN PHÒNG", wide=13)
    s.titled(
        "Phụ lục 01",
        "KẾT QUẢ GIẢI QUYẾT TTHC CỦA CÁC SỞ, NGÀNH QUÝ III NĂM 2023",
        "(Kèm theo Báo cáo số 702/BC-VPUB ngày 05 tháng 10 năm 2023)",
        wide=13,
    )
    s.head(
        "STT", "Tên cơ quan", "Tiếp nhận|Tổng số", "Tiếp nhận|Trong đó|Trực tuyến", "Tiếp nhận|Trong đó|Trực tiếp,\nBCCI",
        "Tiếp nhận|Trong đó|Kỳ trước chuyển sang", "Đã giải quyết|Tổng số", "Đã giải quyết|Trong đó|Trước và đúng hạn",
        "Đã giải quyết|Trong đó|Quá hạn", "Đã giải quyết|Tỷ lệ trước và\nđúng hạn (%)",
        "Tỷ lệ HS trực tuyến trên\ntổng số HS đã giải quyết (%)", "Thanh toán trực tuyến|Số HS có thu phí, lệ phí",
        "Thanh toán trực tuyến|Số HS thanh toán trực tuyến", numbers="({})",
    )  # fmt: skip
    number = 0
    for mark, group, units in (
        ("A", "CÁC SỞ", list(DEPARTMENTS)),
        ("B", "CÁC CƠ QUAN KHÁC", ["BDT", "unknown", "BQLKCN"]),
    ):
        s.add(mark, group)
        for unit in units:
            number += 1
            name = {"unknown": "Chi cục Thống kê khu vực", "BDT": "Ban Dân tộc", "BQLKCN": "BQL các KCN"}.get(
                unit
            ) or DEPARTMENTS[unit]
            if unit == "BDT":
                row = s.add(number, name, *["KPS"] * 11)
                b.plant(s, "no_cases", row=row)
                b.rate(ON_TIME, unit, "2023-Q3", None, optional=True)
                b.rate(ONLINE, unit, "2023-Q3", None, optional=True)
                b.rate(PAID, unit, "2023-Q3", None, optional=True)
                continue
            d = Dossiers.some(b.r, 30, 700, 0.06)
            row = s.add(number, name, d.received, d.online, d.direct, d.old, d.done, d.good, d.late, comma(share(d.on_time)),
                        comma(share(d.through_net)), d.charged, d.paid)  # fmt: skip
            if unit == "unknown":
                b.plant(s, "unknown_unit", row=row)
                continue
            b.counts(unit, "2023-Q3", {ON_TIME: d.on_time, ONLINE: d.through_net})
            b.charged(unit, "2023-Q3", d)
    s.sign(10, right="CHÁNH VĂN PHÒNG")
    return b.done()


def communes() -> Case:
    """All of a district's communes; the sum of the certified ones is not their sum."""
    b = Book("Bach Thong T11.xlsx", "list")
    s = b.sheet("Xã, thị trấn")
    s.letterhead("UBND HUYỆN BẠCH THÔNG", "VĂN PHÒNG HĐND VÀ UBND", wide=9)
    s.titled("TỔNG HỢP CHỨNG THỰC ĐIỆN TỬ, THANH TOÁN TRỰC TUYẾN CỦA UBND CÁC XÃ, THỊ TRẤN THÁNG 11/2023", wide=9)
    s.head(
        "Số\nTT", "Đơn vị\n(xã, thị trấn)", "Tổng số HS\nTTHC phát sinh", "Chứng thực điện tử|Số HS được\nchứng thực điện tử",
        "Chứng thực điện tử|Tỷ lệ\n(%)", "Thanh toán trực tuyến|Số HS\nthanh toán trực tuyến", "Thanh toán trực tuyến|Tỷ lệ\n(%)",
        "Xếp hạng", "Ghi chú",
    )  # fmt: skip
    parts = {unit: Dossiers.some(b.r, 40, 190) for unit in BACH_THONG}
    copies: dict[str, Pair] = {unit: (round(d.fresh * b.r.uniform(0.05, 0.4)), d.fresh) for unit, d in parts.items()}
    ranks = sorted(copies, key=lambda unit: -copies[unit][0] / copies[unit][1])
    for number, (unit, name) in enumerate(BACH_THONG.items(), 1):
        d = parts[unit]
        s.add(
            number,
            name,
            d.fresh,
            copies[unit][0],
            share(copies[unit]),
            d.paid,
            share(d.paid_online),
            ranks.index(unit) + 1,
        )
        b.counts(unit, "2023-11", {COPIES: copies[unit], PAID: d.paid_online})
    d, certified = together(parts.values()), sum(above for above, _ in copies.values())
    stated = (certified + 40, d.fresh)
    row = s.add(None, "Toàn huyện", d.fresh, stated[0], share(stated), d.paid, share(d.paid_online))
    s.sign(6, place="Phủ Thông")
    b.doubt(COPIES, "063", "2023-11", stated)
    b.doubt(COPIES, "063", "2023-11", (certified, d.fresh))
    b.count(
        PAID, "063", "2023-11", d.paid_online, optional=True
    )  # a sum that holds; the truth first asked, for its neighbour does not
    b.plant(s, "total_mismatch", row=row)
    return b.done()


def districts() -> Case:
    """Districts' staff, hamlets and money of the year; one stands there twice with two sets of numbers."""
    b = Book("THBC huyen, TP 2023.xlsx", "list")
    s = b.sheet("TH năm")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ NỘI VỤ", wide=11)
    s.titled("BIỂU TỔNG HỢP SỐ LIỆU CÁC HUYỆN, THÀNH PHỐ NĂM 2023", wide=11)
    s.head(
        "TT", "Huyện/TP", "Biên chế|Được giao", "Biên chế|Có mặt", "Sắp xếp thôn, tổ dân phố|Thuộc diện phải sắp xếp",
        "Sắp xếp thôn, tổ dân phố|Đã sắp xếp", "Vốn đầu tư công (triệu đồng)|Kế hoạch vốn được giao",
        "Vốn đầu tư công (triệu đồng)|Đã giải ngân", "Vốn đầu tư công (triệu đồng)|Tỷ lệ giải ngân (%)",
        "Ghi chú", numbers="{}",
    )  # fmt: skip
    rows = [
        ("061", "H. Ba Bể"), ("063", "H. Bạch Thông"), ("064", "H. Chợ Đồn"), ("065", "H. Chợ Mới"), ("066", "H. Na Rì"),
        ("062", "H. Ngân Sơn"), ("060", "H. Pác Nặm"), ("058", "TP. Bắc Kạn"), ("061", "H. Ba Bể"),
    ]  # fmt: skip
    for number, (unit, name) in enumerate(rows, 1):
        facts = {
            STAFF: part(b.r, 78, 99, 0.93),
            HAMLETS: part(b.r, 8, 25, 0.7),
            DISBURSED: part(b.r, 90_000, 190_000, 0.8),
        }
        money = facts[DISBURSED]
        cells = [v for above, below in (facts[STAFF], facts[HAMLETS]) for v in (below, above)]
        row = s.add(number, name, *cells, dotted(money[1]), dotted(money[0]), share(money))
        for indicator, pair in facts.items():
            (b.doubt if unit == "061" else b.count)(indicator, unit, YEAR, pair)
    b.plant(s, "duplicate", row=row)
    s.sign(8, right="GIÁM ĐỐC")
    return b.done()


def reports() -> Iterator[Case]:
    for make in (departments, communes, districts):
        yield make()
