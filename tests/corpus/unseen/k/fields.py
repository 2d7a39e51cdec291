"""Fields of procedure in the rows: only the total is the unit's figure."""

from tests.corpus.truth import Case
from tests.corpus.unseen.k.kit import Book, rate


def _rows(b: Book, names: tuple[str, ...], low: int, high: int) -> list[list[int]]:
    """Received, online, settled, early, in time, late for each field."""
    rows = []
    for _ in names:
        good, settled = b.pair(low, high, 0.92, 1.0)
        got = settled + b.random.randint(1, 9)
        early = good // 3
        rows.append([got, round(got * b.random.uniform(0.3, 0.9)), settled, early, good - early, settled - good])
    return rows


def land_office() -> Case:
    b = Book(
        "06a_So TNMT_Quy III 2023.xlsx", "the ministry's form, fields down, total at the bottom", "2023-Q3", "STNMT"
    )
    p = b.page("II.06a")
    p.line("Biểu số II.06a/VPCP/KSTT", start=9)
    p.line("TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN TRỰC TIẾP GIẢI QUYẾT", 9, bold=True)
    p.line("Kỳ báo cáo: Quý III năm 2023 (Từ ngày 15/6/2023 đến ngày 14/9/2023)", 9)
    p.line("- Đơn vị báo cáo: Sở Tài nguyên và Môi trường")
    p.line("- Đơn vị nhận báo cáo: Văn phòng UBND tỉnh Bắc Kạn")
    p.head(
        [
            "TT",
            "Lĩnh vực giải quyết",
            "Số hồ sơ nhận giải quyết",
            "<",
            "<",
            "Số lượng hồ sơ đã giải quyết",
            "<",
            "<",
            "<",
        ],
        ["^", "^", "Tổng số", "Trực tuyến", "Trực tiếp, BCCI", "Tổng số", "Trước hạn", "Đúng hạn", "Quá hạn"],
    )
    p.row(*(f"({n})" for n in range(1, 10)))
    names = ("Đất đai", "Môi trường", "Khoáng sản", "Tài nguyên nước", "Đo đạc, bản đồ")
    rows = _rows(b, names, 20, 400)
    for number, (name, r) in enumerate(zip(names, rows, strict=True), 1):
        p.row(number, name, r[0], r[1], r[0] - r[1], *r[2:])
    t = [sum(column) for column in zip(*rows, strict=True)]
    p.row(None, "Tổng cộng", t[0], t[1], t[0] - t[1], *t[2:], bold=True)
    b.say("time", t[3] + t[4], t[2])
    b.say("online", t[1], t[0], sure=False, optional=True)
    p.sign(6, "Bắc Kạn, ngày 18/9/2023", "NGƯỜI LẬP BIỂU")
    return b.done()


def commune_fields() -> Case:
    b = Book(
        "UBND xã Văn Lang, 06 tháng 2023 - TTHC.xlsx", "commune, total on top, online rate stated", "2023-6M", "02140"
    )
    p = b.page("TTHC")
    p.line("UBND XÃ VĂN LANG - HUYỆN NA RÌ", bold=True)
    p.line("KẾT QUẢ GIẢI QUYẾT HỒ SƠ 6 THÁNG ĐẦU NĂM 2023", 10, bold=True)
    p.head(
        [
            "Số TT",
            "Lĩnh vực",
            "Tiếp nhận",
            "<",
            "<",
            "Kết quả trả",
            "<",
            "<",
            "<",
            "HS thanh toán trực tuyến/ tổng HS tiếp nhận",
        ],
        ["^", "^", "Tổng", "Qua mạng", "% qua mạng", "Tổng", "Sớm hạn", "Đúng hạn", "Chậm hạn", "^"],
    )
    names = ("Hộ tịch", "Chứng thực", "Bảo trợ xã hội", "Người có công")
    rows = _rows(b, names, 15, 130)
    t = [sum(column) for column in zip(*rows, strict=True)]
    paid = round(t[0] * 0.37)
    p.row(None, "TỔNG SỐ", t[0], t[1], rate(t[1], t[0]), *t[2:], f"{paid}/{t[0]}", bold=True)
    b.say("online", t[1], t[0])
    b.say("time", t[3] + t[4], t[2])
    b.say("pay", paid, t[0])
    for number, (name, r) in enumerate(zip(names, rows, strict=True), 1):
        p.row(number, name, r[0], r[1], rate(r[1], r[0]), *r[2:], None)
    return b.done()


def ballots() -> Case:
    b = Book("Lao dong TBXH - phieu khao sat quy 4-2023.xlsx", "ballots by field", "2023-Q4", "SLDTBXH")
    p = b.page("Phiếu")
    p.motto("SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", column=5)
    p.line("TỔNG HỢP PHIẾU KHẢO SÁT HÀI LÒNG VỀ GIẢI QUYẾT TTHC QUÝ IV NĂM 2023", 6, bold=True)
    p.head(
        [
            "TT",
            "Lĩnh vực TTHC",
            "Số phiếu thu về",
            "Số phiếu hài lòng",
            "Số phiếu không hài lòng",
            "Mức độ hài lòng (%)",
        ]
    )
    total = [0, 0]
    for number, name in enumerate(("Việc làm", "Người có công", "An toàn lao động", "Giáo dục nghề nghiệp"), 1):
        n, d = b.pair(15, 60, 0.8, 1.0)
        total = [total[0] + n, total[1] + d]
        p.row(number, name, d, n, d - n, rate(n, d))
    n, d = total
    p.row(None, "Cộng toàn Sở", d, n, d - n, rate(n, d), bold=True)
    b.say("sat", n, d)
    return b.done()


def review() -> Case:
    b = Book("Ra soat TTHC huyen Pac Nam 2023.xlsx", "review of procedures by field, wrong total", "2023", "060")
    p = b.page("Rà soát")
    p.line("UBND HUYỆN PÁC NẶM")
    p.line("KẾT QUẢ RÀ SOÁT, ĐƠN GIẢN HÓA THỦ TỤC HÀNH CHÍNH NĂM 2023", 5, bold=True)
    p.head(["TT", "Lĩnh vực", "Số TTHC được rà soát", "Số TTHC có phương án đơn giản hóa", "Tỷ lệ %"])
    total = [0, 0]
    for number, name in enumerate(("Đất đai", "Hộ tịch", "Xây dựng", "Giáo dục", "Kinh doanh"), 1):
        n, d = b.pair(6, 20, 0.1, 0.5)
        total = [total[0] + n, total[1] + d]
        p.row(number, name, d, n, rate(n, d))
    n, d = total[0] + 4, total[1]
    at = p.row(None, "Tổng cộng", d, n, rate(n, d), bold=True)
    b.say("simp", n, d, sure=False)
    b.fault(p, at, "total_mismatch")
    return b.done()


def city_fields() -> Case:
    b = Book(
        "tp bac kan mot cua thang 3 nam 2023.xlsx",
        "fields under two groups, subtotals, percent formats",
        "2023-03",
        "058",
    )
    p = b.page("Tháng 3")
    p.line("Trung tâm HCC - UBND thành phố Bắc Kạn")
    p.line("Báo cáo giải quyết hồ sơ tháng 3 năm 2023 của UBND thành phố", 6, bold=True)
    p.head(
        [
            "TT",
            "Lĩnh vực",
            "Đã giải quyết",
            "Giải quyết trước và đúng hạn",
            "Giải quyết quá hạn",
            "Tỷ lệ trước và đúng hạn",
        ]
    )
    grand = [0, 0]
    for letter, group, names in (
        ("A", "Nhóm kinh tế", ("Đất đai", "Đăng ký kinh doanh")),
        ("B", "Nhóm xã hội", ("Hộ tịch", "Giáo dục", "Bảo trợ xã hội")),
    ):
        pairs = [b.pair(30, 200, 0.9, 1.0) for _ in names]
        n, d = (sum(column) for column in zip(*pairs, strict=True))
        grand = [grand[0] + n, grand[1] + d]
        p.row(letter, group, d, n, d - n, (n / d, "0.0%"), bold=True)
        for number, (name, (n, d)) in enumerate(zip(names, pairs, strict=True), 1):
            p.row(number, name, d, n, d - n, (n / d, "0.0%"))
    n, d = grand
    p.row(None, "Tổng cộng (A+B)", d, n, d - n, (n / d, "0.0%"), bold=True)
    b.say("time", n, d)
    return b.done()


BUILDS = (land_office, commune_fields, ballots, review, city_fields)
