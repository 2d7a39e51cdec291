"""Shape 7: fields of procedure in rows for one unit; only the total row is the unit's figure."""

from collections.abc import Sequence

from tests.corpus.cases import report
from tests.corpus.facts import facts, summed
from tests.corpus.sketch import INDEX, NAME, Column, Line, Sketch, col, letterhead, signature, tell

COLUMNS = [
    col("TT", INDEX),
    col("Lĩnh vực", NAME),
    col("Số hồ sơ nhận giải quyết > Tổng số", "to_do"),
    col("Số hồ sơ nhận giải quyết > Trong đó > Số kỳ trước chuyển qua", "carried"),
    col("Số hồ sơ nhận giải quyết > Trong đó > Số mới tiếp nhận", "received"),
    col("Kết quả giải quyết > Số hồ sơ đã giải quyết > Tổng số", "resolved"),
    col("Kết quả giải quyết > Số hồ sơ đã giải quyết > Trả đúng thời hạn", "early+in_time"),
    col("Kết quả giải quyết > Số hồ sơ đã giải quyết > Trả quá hạn", "late"),
    col("Kết quả giải quyết > Số hồ sơ đang giải quyết > Tổng số", "pending"),
    col("Kết quả giải quyết > Số hồ sơ đang giải quyết > Chưa đến hạn", "pending_ok"),
    col("Kết quả giải quyết > Số hồ sơ đang giải quyết > Quá hạn", "pending_late"),
]


def fields(seed: str, names: Sequence[str]) -> list[Line]:
    return [Line(label=name, facts=facts(f"{seed} {name}"), index=place) for place, name in enumerate(names, start=1)]


def sum_of(label: str, code: str, parts: Sequence[Line]) -> Line:
    return Line(label=label, code=code, facts=summed([part.facts for part in parts if part.facts]))


DISTRICT_FIELDS = (
    "Đất đai",
    "Hộ tịch",
    "Chứng thực",
    "Đăng ký kinh doanh",
    "Xây dựng",
    "Bảo trợ xã hội",
    "Giáo dục và Đào tạo",
)


@report("Bieu 02 Ngan Son quy III 2023.xlsx", "7: fields of a district, total at the bottom")
def fields_of_district(s: Sketch) -> None:
    page = s.page("Biểu 02")
    letterhead(
        page,
        "UBND HUYỆN NGÂN SƠN",
        "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH",
        "Kỳ báo cáo: Quý III/2023 (Từ ngày 15/6/2023 đến ngày 14/9/2023)",
    )
    rows = fields("f1", DISTRICT_FIELDS)
    s.table(
        page, COLUMNS, [*rows, sum_of("Tổng cộng", "062", rows)], [tell("procedures.on_time")], "2023-Q3", numbers=True
    )
    signature(page, "Ngân Sơn")


@report("STNMT_GQTTHC_T10_2023.xlsx", "7: fields of a department, total at the top")
def fields_of_department(s: Sketch) -> None:
    page = s.page("TNMT")
    letterhead(page, "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", "KẾT QUẢ GIẢI QUYẾT TTHC THEO LĨNH VỰC THÁNG 10/2023")
    rows = fields("f2", ("Đất đai", "Môi trường", "Tài nguyên nước", "Địa chất và khoáng sản", "Đo đạc, bản đồ"))
    first = sum_of("TỔNG SỐ", "STNMT", rows)
    s.table(page, COLUMNS, [first, *rows], [tell("procedures.on_time")], "2023-10")


@report("Thong ke mot cua Bang Lung.xlsx", "7: fields of a town in two groups with subtotals")
def fields_of_commune(s: Sketch) -> None:
    page = s.page("Một cửa")
    letterhead(
        page,
        "UBND THỊ TRẤN BẰNG LŨNG",
        "THỐNG KÊ HỒ SƠ TTHC TẠI BỘ PHẬN MỘT CỬA 9 THÁNG NĂM 2023",
        superior="UBND HUYỆN CHỢ ĐỒN",
    )
    first, second = (
        fields("f3a", ("Hộ tịch", "Chứng thực")),
        fields("f3b", ("Đất đai", "Người có công", "Bảo trợ xã hội")),
    )
    columns: list[Column] = [
        col("STT", INDEX),
        col("Lĩnh vực/Thủ tục", NAME),
        col("Tiếp nhận", "received"),
        col("Đã giải quyết", "resolved"),
        col("Trước, đúng hạn", "early+in_time"),
        col("Quá hạn", "late"),
        col("Tỷ lệ trước, đúng hạn (%)", "early+in_time/resolved", "1"),
    ]
    one, two = sum_of("Lĩnh vực tư pháp", "", first), sum_of("Lĩnh vực khác", "", second)
    one.code, two.code, one.index, two.index = None, None, "I", "II"
    s.table(
        page,
        columns,
        [one, *first, two, *second, sum_of("Tổng cộng (I + II)", "02020", [*first, *second])],
        [tell("procedures.on_time")],
        "2023-9M",
    )


@report("Cap tinh Na Ri theo cap.xlsx", "7: fields under the two levels, district total; levels are no units' figures")
def fields_by_level(s: Sketch) -> None:
    page = s.page("BC")
    letterhead(
        page,
        "VĂN PHÒNG HĐND VÀ UBND HUYỆN",
        "BÁO CÁO KẾT QUẢ GIẢI QUYẾT TTHC HUYỆN NA RÌ QUÝ I/2023",
        superior="UBND HUYỆN NA RÌ",
    )
    district, commune = fields("f4a", DISTRICT_FIELDS[:4]), fields("f4b", ("Hộ tịch", "Chứng thực"))
    one, two = sum_of("TTHC cấp huyện", "", district), sum_of("TTHC cấp xã", "", commune)
    one.code, two.code, one.index, two.index = None, None, "A", "B"
    rows = [one, *district, two, *commune]
    s.table(
        page,
        COLUMNS,
        [*rows, sum_of("Tổng cộng (A+B)", "066", [*district, *commune])],
        [tell("procedures.on_time", optional=True)],
        "2023-Q1",
    )
