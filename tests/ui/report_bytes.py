"""Small reports for tests of the upload page."""

from collections.abc import Sequence
from io import BytesIO

from openpyxl import Workbook

DISTRICTS = ("Ba Bể", "Bạch Thông", "Chợ Đồn", "Chợ Mới", "Na Rì", "Ngân Sơn", "Pác Nặm", "Thành phố Bắc Kạn")
HEADERS = (
    "Tổng số hồ sơ TTHC đã giải quyết",
    "Số hồ sơ giải quyết trước hạn, đúng hạn",
    "Tỷ lệ giải quyết đúng hạn (%)",
)


def on_time(
    *,
    period: str = "QUÝ III NĂM 2023",
    units: Sequence[str] = DISTRICTS,
    met: int = 90,
    sheet: str = "Biểu 01",
    headers: Sequence[str] = HEADERS,
    first_rate: float | None = None,
    rates: Sequence[float] = (),
) -> bytes:
    """A report on applications settled on time: 100 for each unit, `met` of them in time.

    `first_rate` is written for the first unit instead of its true rate. `rates` stand alone, without counts, one a unit.
    """
    book = Workbook()
    page = book.active
    page.title = sheet
    page.append(["VĂN PHÒNG UBND TỈNH BẮC KẠN"])
    page.append([f"KẾT QUẢ GIẢI QUYẾT HỒ SƠ {period}".strip()])
    page.append(["STT", "Đơn vị", *headers])
    for number, (unit, rate) in enumerate(zip(units, rates, strict=False), start=1):
        page.append([number, unit, rate])
    for number, unit in enumerate(() if rates else units, start=1):
        rate = first_rate if first_rate is not None and number == 1 else met
        page.append([number, unit, 100, met, rate])
    file = BytesIO()
    book.save(file)
    return file.getvalue()
