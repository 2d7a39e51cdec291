"""The workbooks that are measured, made by code from a seed: the same bytes' worth of work every time."""

import random
from collections.abc import Iterator, Sequence
from io import BytesIO

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from lib.core.plan import Plan
from lib.core.unit import Kind

SEED = 2023
_GROUPS = (
    (
        "Giải quyết hồ sơ",
        "Tổng số hồ sơ đã giải quyết",
        "Số hồ sơ giải quyết đúng hạn",
        "Tỷ lệ giải quyết đúng hạn (%)",
    ),
    ("Thanh toán trực tuyến", "Tổng số hồ sơ phải thanh toán", "Số hồ sơ thanh toán trực tuyến", "Tỷ lệ (%)"),
    ("Hồ sơ trực tuyến", "Tổng số hồ sơ tiếp nhận", "Số hồ sơ tiếp nhận trực tuyến", "Tỷ lệ hồ sơ trực tuyến (%)"),
    ("Khảo sát", "Số phiếu khảo sát", "Số phiếu hài lòng về giải quyết TTHC", "Tỷ lệ hài lòng (%)"),
    ("Phản ánh", "Số phản ánh, kiến nghị tiếp nhận", "Số phản ánh, kiến nghị đã xử lý", "Tỷ lệ xử lý (%)"),
    ("Chứng thực", "Số hồ sơ chứng thực", "Số hồ sơ chứng thực bản sao điện tử", "Tỷ lệ (%)"),
)


def typical(plan: Plan) -> bytes:
    """One sheet of 120 rows and 20 columns: communes down, six indicators across, two rows of merged heads."""
    return _by_commune(plan, SEED, "QUÝ III", _GROUPS)


def without_questions(plan: Plan, number: int) -> bytes:
    """The same with five indicators that nobody has to ask about, other figures for each number, month after month."""
    return _by_commune(plan, SEED + number, f"THÁNG {number % 12 + 1}", _GROUPS[:-1])


def _by_commune(plan: Plan, seed: int, period: str, groups: Sequence[tuple[str, ...]]) -> bytes:
    chance, book = random.Random(seed), openpyxl.Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)  # noqa: S101 - a new workbook has one
    sheet.title = "Biểu 06"
    sheet["A1"], sheet["A2"] = "ỦY BAN NHÂN DÂN TỈNH BẮC KẠN", "SỞ NỘI VỤ"
    sheet["A4"] = f"KẾT QUẢ CẢI CÁCH HÀNH CHÍNH CẤP XÃ {period} NĂM 2023"
    for column, name in ((1, "STT"), (2, "Đơn vị")):
        sheet.cell(6, column, name)
        sheet.merge_cells(start_row=6, end_row=7, start_column=column, end_column=column)
    for number, (group, *heads) in enumerate(groups):
        first = 3 + 3 * number
        sheet.cell(6, first, group)
        sheet.merge_cells(start_row=6, end_row=6, start_column=first, end_column=first + 2)
        for offset, head in enumerate(heads):
            sheet.cell(7, first + offset, head)
    communes = plan.units.of_kind(Kind.COMMUNE)
    for number, unit in enumerate([*communes, *plan.units.of_kind(Kind.DISTRICT)][:113], start=1):
        sheet.append([number, unit.name, *(count for _ in groups for count in _counts(chance))])
    return _bytes(book)


def figures(plan: Plan) -> bytes:
    """10,000 rows and 50 columns with figures in every row: each unit by month, six years of them."""
    communes = plan.units.of_kind(Kind.COMMUNE)
    heads = [head for group in _GROUPS[:1] for head in group[1:]]
    others = [f"Cột theo dõi {number}" for number in range(1, 44)]
    chance = random.Random(SEED)

    def rows() -> Iterator[list[object]]:
        yield ["KẾT QUẢ GIẢI QUYẾT HỒ SƠ CÁC XÃ THEO THÁNG"]
        yield ["STT", "Năm", "Tháng", "Đơn vị", *heads, *others]
        for number in range(9_998):
            month, unit = divmod(number, len(communes))
            measured = [*_counts(chance), *(chance.randint(0, 1000) for _ in others)]
            yield [number + 1, 2023 - month // 12, month % 12 + 1, communes[unit].name, *measured]

    return _streamed(rows())


def foreign() -> bytes:
    """10,000 rows and 50 columns in which nothing belongs to the plan: an export of another system."""
    chance = random.Random(SEED)
    words = [f"Hàng hóa số {number}" for number in range(500)]

    def rows() -> Iterator[list[object]]:
        yield ["STT", "Mã hàng", "Tên hàng", *(f"Kho {number}" for number in range(1, 48))]
        for number in range(9_999):
            stock = (chance.randint(0, 100_000) / 4 for _ in range(47))
            yield [number + 1, f"HH{number:05}", chance.choice(words), *stock]

    return _streamed(rows())


def tiny() -> bytes:
    """One cell: what is left is the way there and back."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)  # noqa: S101 - a new workbook has one
    sheet["A1"] = 1
    return _bytes(book)


def _counts(chance: random.Random) -> tuple[int, int, float]:
    among = chance.randint(40, 900)
    met = chance.randint(among // 3, among)
    return among, met, round(100 * met / among, 1)


def _streamed(rows: Iterator[list[object]]) -> bytes:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Dữ liệu")
    for row in rows:
        sheet.append(row)
    return _bytes(book)


def _bytes(book: openpyxl.Workbook) -> bytes:
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()
