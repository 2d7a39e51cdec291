"""Fields of procedure in rows for one unit: the total row is the unit's figure."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import kit
from .kit import Book, Page, comma, part, share

COMMUNE_FIELDS = ("Hộ tịch", "Chứng thực", "Đất đai", "Bảo trợ xã hội", "Người có công")
DISTRICT_FIELDS = ("Đất đai", "Đăng ký kinh doanh", "Hộ tịch", "Quản lý xây dựng", "Giáo dục", "Nội vụ")


def add(first: list[int], second: list[int]) -> list[int]:
    return [a + b for a, b in zip(first, second, strict=True)]


def commune_06a() -> Case:
    """The form 06a of four communes, a sheet each, the total below."""
    b = Book(
        "Bieu 06a-VPCP-KSTT cac xa huyen Na Ri - Quy II nam 2023.xlsx", "form 06a, fields in rows, a sheet a commune"
    )
    units = {
        "02155": "thị trấn Yến Lạc",
        "02158": "xã Kim Lư",
        "02173": "xã Côn Minh",
        "02188": "xã Dương Sơn",
        "02140": "xã Văn Lang",
    }
    for code, name in units.items():
        p = b.page(name.removeprefix("thị trấn ").removeprefix("xã "))
        p.lines("Biểu số II.06a/VPCP/KSTT", "Ban hành theo Thông tư số 01/2020/TT-VPCP ngày 21/10/2020")
        p.lines("TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT TTHC", over=13)
        p.lines("Kỳ báo cáo: Quý II năm 2023 (Từ ngày 15/3/2023 đến ngày 14/6/2023)", over=13)
        p.lines(f"- Đơn vị báo cáo: UBND {name}, huyện Na Rì", "- Đơn vị nhận báo cáo: UBND huyện Na Rì", at=9)
        got, done, left = "Số hồ sơ nhận giải quyết", "Số lượng hồ sơ đã giải quyết", "Số lượng hồ sơ đang giải quyết"
        p.head(
            "STT", "Lĩnh vực, công việc giải quyết theo cấp", f"{got}|Tổng số", f"{got}|Trong đó|Trực tuyến",
            f"{got}|Trong đó|Trực tiếp, dịch vụ bưu chính", f"{got}|Từ kỳ trước", f"{done}|Tổng số", f"{done}|Trước hạn",
            f"{done}|Đúng hạn (Bao gồm cả hồ sơ chờ Bổ sung và Trả lại / Xin rút)", f"{done}|Quá hạn", f"{left}|Tổng số",
            f"{left}|Trong hạn", f"{left}|Quá hạn", numbers=range(1, 14),
        )  # fmt: skip
        total = [0] * 11
        for number, text in enumerate(COMMUNE_FIELDS, 1):
            online, counter, before = b.r.randint(0, 40), b.r.randint(5, 90), b.r.randint(0, 3)
            received = online + counter + before
            open_ = min(received, b.r.randint(0, 4))
            settled = received - open_
            late = int(b.r.random() < 0.3)
            early = part(b.r, settled - late, 0.5, 0.9)
            cells = [received, online, counter, before, settled, early, settled - late - early, late, open_, open_, 0]
            p.add(number, text, *cells)
            total = add(total, cells)
        p.add(None, "Tổng cộng", *total)
        b.count(kit.ON_TIME, code, "2023-Q2", total[5] + total[6], total[4])
        b.count(kit.ONLINE, code, "2023-Q2", total[1], total[4], sure=False, optional=True)
    return b.done()


LATE = (
    "TT", "Lĩnh vực", "Hồ sơ giải quyết\n(1)", "Trước và đúng hạn\n(2)", "Quá hạn\n(3)=(1)-(2)",
    "Tỷ lệ trước và đúng hạn (%)\n(4)=(2)/(1)", "HS tiếp nhận trực tuyến\n(5)", "Tỷ lệ HS trực tuyến trên HS giải quyết (%)\n(6)=(5)/(1)",
    "HS thanh toán trực tuyến\n(7)", "Tỷ lệ thanh toán trực tuyến trên HS giải quyết (%)\n(8)=(7)/(1)", "Phí, lệ phí thu được\n(nghìn đồng)",
)  # fmt: skip
NESTED = (
    "Số TT", "Lĩnh vực TTHC", "Kết quả giải quyết|Tổng số đã giải quyết", "Kết quả giải quyết|Trong đó trước hạn, đúng hạn",
    "Kết quả giải quyết|Chậm hạn", "Kết quả giải quyết|Đạt tỉ lệ % trước hạn, đúng hạn", "Nộp qua mạng|Số hồ sơ tiếp nhận trực tuyến",
    "Nộp qua mạng|Tỉ lệ % so với tổng số đã giải quyết", "Thanh toán trực tuyến|Số hồ sơ", "Thanh toán trực tuyến|Tỉ lệ % so với tổng số đã giải quyết",
    "Số tiền (nghìn đồng)",
)  # fmt: skip
SHORT = (
    "stt", "lĩnh vực", "tổng HS đã GQ", "HS GQ trước + đúng hạn", "HS trễ hạn", "% trước + đúng hạn", "HS nộp trực tuyến",
    "% HS trực tuyến/tổng HS đã GQ", "HS thanh toán online", "% thanh toán trực tuyến/tổng HS đã GQ", "tiền thu (nghìn)",
)  # fmt: skip


def rated_total(
    b: Book, p: Page, code: str, period: str, fields: tuple[str, ...], size: tuple[int, int], head: tuple[str, ...]
) -> None:
    """Counts and three rates; the total above the fields in the form that numbers its columns, else below."""
    p.head(*head)
    top = head is LATE
    rows, total = [], [0] * 6
    for text in fields:
        n = b.r.randint(*size)
        good, online = part(b.r, n, 0.93, 1.01), part(b.r, n, 0.2, 0.8)
        counts = [n, good, n - good, online, part(b.r, online, 0.3, 0.8), n * 20]
        rows.append((text, counts))
        total = add(total, counts)
    table = [(number, text, counts) for number, (text, counts) in enumerate(rows, 1)]
    table.insert(0 if top else len(table), ("", "Tổng số" if top else "Cộng", total))
    for order, text, (n, good, late, online, paid, money) in table:
        p.add(
            order or None,
            text,
            n,
            good,
            late,
            comma(share(good, n)),
            online,
            comma(share(online, n)),
            paid,
            comma(share(paid, n)),
            money,
        )
    b.count(kit.ON_TIME, code, period, total[1], total[0])
    b.count(kit.ONLINE, code, period, total[3], total[0])
    b.count(kit.PAID, code, period, total[4], total[0])


def department_months() -> Case:
    """A department's fields, the total at the top, two months on two sheets."""
    b = Book(
        "So Tu phap - chi tiet theo linh vuc thang 10+11.2023.xlsx", "fields in rows, total at the top, two months"
    )
    for month in (10, 11):
        p = b.page(f"T{month}.2023")
        p.lines("SỞ TƯ PHÁP").lines(f"CHI TIẾT GIẢI QUYẾT HỒ SƠ TTHC THEO LĨNH VỰC THÁNG {month}/2023", over=11).skip()
        rated_total(
            b,
            p,
            "STP",
            f"2023-{month:02d}",
            ("Lý lịch tư pháp", "Quốc tịch", "Luật sư", "Công chứng", "Đấu giá"),
            (12, 240),
            LATE,
        )
    b.plant(p, "other_definition")
    return b.done()


def district_half() -> Case:
    """Six district halves in one book, the total below."""
    b = Book(
        "Linh vuc TTHC UBND cac huyen - 6 thang dau nam 2023.xlsx", "fields in rows, total below, a sheet a district"
    )
    for code in ("060", "061", "062", "063", "064", "065"):
        name = kit.DISTRICTS[code]
        p = b.page(name.removeprefix("Huyện "))
        p.lines(f"UBND {name.upper()}").lines("Kết quả giải quyết TTHC theo lĩnh vực 6 tháng đầu năm 2023", over=11)
        p.lines("(số liệu trích từ hệ thống ngày 16/6/2023)", over=11)
        rated_total(b, p, code, "2023-6M", DISTRICT_FIELDS, (40, 700), NESTED)
    b.plant(p, "other_definition")
    return b.done()


def commune_months() -> Case:
    """Two communes' months on a sheet each; the unit and the month are told above every table."""
    b = Book("Ba Be - cac xa theo linh vuc T2-T4.2023.xlsx", "fields in rows, total below, a sheet a commune and month")
    for code, name in {"01891": "Bành Trạch", "01924": "Quảng Khê"}.items():
        for month in (2, 3, 4):
            p = b.page(f"{name} T{month}")
            p.lines("UBND HUYỆN BA BỂ", f"UBND XÃ {name.upper()}")
            p.lines(f"Biểu tổng hợp hồ sơ theo lĩnh vực tháng {month:02d}/2023", over=11).skip()
            rated_total(b, p, code, f"2023-{month:02d}", COMMUNE_FIELDS, (4, 60), SHORT)
    b.plant(p, "other_definition")
    return b.done()


def feedback_fields() -> Case:
    """Feedback by field; the total; a total that is not the sum."""
    b = Book("Bieu II.05a - PAKN 9 thang 2023.xlsx", "feedback by field, three departments, one wrong total")
    units = {
        "STNMT": ("Sở Tài nguyên và Môi trường", ("Đất đai", "Môi trường", "Khoáng sản")),
        "SGTVT": ("Sở Giao thông Vận tải", ("Vận tải đường bộ", "Đào tạo lái xe", "Đăng kiểm")),
        "SYT": ("Sở Y tế", ("Khám, chữa bệnh", "Dược phẩm", "An toàn thực phẩm")),
    }
    for code, (name, fields) in units.items():
        p = b.page(code)
        p.lines("Biểu số II.05a/VPCP/KSTT").lines(
            "KẾT QUẢ TIẾP NHẬN, XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ VỀ QUY ĐỊNH HÀNH CHÍNH", over=7
        )
        p.lines(f"Đơn vị báo cáo: {name}", "Kỳ báo cáo: 9 tháng năm 2023", "Đơn vị tính: Số PAKN")
        got, done = "Tiếp nhận", "Kết quả xử lý"
        p.head(
            "STT", "Ngành, lĩnh vực có PAKN", f"{got}|Tổng số", f"{got}|Trong đó: về hành vi hành chính",
            f"{done}|Đã xử lý dứt điểm", f"{done}|Đang xử lý", "Đăng tải công khai kết quả",
            numbers=["(1)", "(2)", "(3)", "(4)", "(5)", "(6)=(3)-(5)", "(7)"],
        )  # fmt: skip
        total = [0] * 5
        for number, text in enumerate(fields, 1):
            n = b.r.randint(2, 9)
            a = n - b.r.randint(0, 1)
            counts = [n, b.r.randint(0, 2), a, n - a, b.r.randint(0, a)]
            p.add(number, text, *counts)
            total = add(total, counts)
        wrong = code == "SGTVT"
        if wrong:
            total = [total[0] + 6, total[1], total[2], total[3] + 6, total[4]]
        row = p.add(None, "Tổng số", *total)
        if wrong:
            b.plant(p, "total_mismatch", row=row)
        b.count(kit.FEEDBACK, code, "2023-9M", total[2], total[0], sure=not wrong)
    return b.done()


def two_levels() -> Case:
    """District and commune parts with a subtotal each: the district's own part or the whole, one must ask."""
    b = Book("Bieu 06c - H. Cho Moi - quy 1 nam 2023.xlsx", "fields in two parts with subtotals and a grand total")
    p = b.page("Biểu 06c")
    p.agency("UBND HUYỆN CHỢ MỚI", 4)
    p.lines("TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC QUÝ I/2023", over=6).lines("Đơn vị báo cáo: UBND huyện Chợ Mới", at=4)
    done = "Đã giải quyết"
    p.head(
        "TT",
        "Lĩnh vực",
        f"{done}|Tổng số",
        f"{done}|Trước hạn",
        f"{done}|Đúng hạn",
        f"{done}|Quá hạn",
        numbers=range(1, 7),
    )
    grand, parts = [0] * 4, {}
    for letter, text, fields in (
        ("A", "TTHC cấp huyện", DISTRICT_FIELDS[:4]),
        ("B", "TTHC cấp xã", COMMUNE_FIELDS[:3]),
    ):
        head, total = p.add(letter, text), [0] * 4
        for number, field in enumerate(fields, 1):
            early, timely, late = b.r.randint(30, 300), b.r.randint(5, 60), b.r.randint(0, 6)
            total = add(total, [early + timely + late, early, timely, late])
            p.add(number, field, early + timely + late, early, timely, late)
        for column, value in enumerate(total, 3):
            p.put(column, value, row=head)
        grand, parts[letter] = add(grand, total), total
    p.add(None, "TỔNG CỘNG (A+B)", *grand)
    for n, early, timely, _ in (grand, parts["A"]):
        b.count(kit.ON_TIME, "065", "2023-Q1", early + timely, n, sure=False, optional=True)
    return b.done()


def payments_by_field() -> Case:
    """A ward's fields over the year: cases that came in, paid online, on paper; no late column at all."""
    b = Book(
        "Phuong Duc Xuan thanh toan truc tuyen theo linh vuc nam 2023.xlsx",
        "payments and copies by field, wards, the year",
    )
    for code, name in {"01840": "Đức Xuân", "01837": "Sông Cầu", "01855": "Xuất Hóa"}.items():
        p = b.page(name)
        p.lines(
            f"UBND PHƯỜNG {name.upper()}", "Thống kê thanh toán trực tuyến, chứng thực điện tử theo lĩnh vực năm 2023"
        ).skip()
        p.head("TT", "Lĩnh vực TTHC", "Tổng số HS phát sinh", "Thanh toán|Tiền mặt", "Thanh toán|Trực tuyến", "Thanh toán|Tỷ lệ trực tuyến/tổng số HS phát sinh", "HS chứng thực điện tử|Số lượng", "HS chứng thực điện tử|Tỷ lệ/tổng số HS phát sinh")  # fmt: skip
        total = [0] * 4
        table = []
        for number, text in enumerate(COMMUNE_FIELDS[:4], 1):
            n = b.r.randint(60, 700)
            paid = part(b.r, n, 0.2, 0.7)
            counts = [n, n - paid, paid, part(b.r, n, 0.3, 0.6) if text == "Chứng thực" else 0]
            table.append((number, text, counts))
            total = add(total, counts)
        for order, text, (n, cash, paid, copies) in [*table, (None, "TỔNG CỘNG", total)]:
            p.add(order, text, n, cash, paid, (paid / n, "0.0%"), copies, (copies / n, "0.0%"))
        b.count(kit.PAID, code, "2023", total[2], total[0])
        b.count(kit.COPIES, code, "2023", total[3], total[0])
    return b.done()


def reports() -> Iterator[Case]:
    for build in (
        commune_06a,
        department_months,
        district_half,
        commune_months,
        feedback_fields,
        two_levels,
        payments_by_field,
    ):
        yield build()
