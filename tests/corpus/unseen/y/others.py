"""Workbooks about something else: nothing of the plan is in them."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import Book, comma, part, share
from .names import DISTRICTS, OFFICES


def reports() -> Iterator[Case]:
    yield _loans()
    yield _honours()


def _loans() -> Case:
    """Loans of the policy bank are paid out too, but are no public investment."""
    book = Book("y_NHCSXH tin dung 9 thang 2023.xlsx", "foreign")
    sheet = book.sheet("Tín dụng")
    sheet.letterhead("NGÂN HÀNG CHÍNH SÁCH XÃ HỘI", "CHI NHÁNH TỈNH BẮC KẠN", wide=7)
    sheet.titled("KẾT QUẢ CHO VAY CÁC CHƯƠNG TRÌNH TÍN DỤNG CHÍNH SÁCH 9 THÁNG NĂM 2023", wide=7)
    sheet.text("ĐVT: Triệu đồng", at=6)
    sheet.head(
        "STT",
        "Phòng giao dịch",
        "Dư nợ",
        "Nợ quá hạn|Số tiền",
        "Nợ quá hạn|Tỷ lệ (%)",
        "Doanh số cho vay",
        "Số hộ vay vốn",
    )
    for number, name in enumerate(DISTRICTS.values(), 1):
        bad = part(book.r, 180000, 420000, 0.001, 0.004)
        sheet.add(
            number, name, bad[1], bad[0], comma(share(bad)), book.r.randint(30000, 80000), book.r.randint(900, 3000)
        )
    return book.done()


def _honours() -> Case:
    """Honours and awards by unit."""
    book = Book("y_thi dua khen thuong quy III.2023.xlsx", "foreign")
    sheet = book.sheet("TĐKT")
    sheet.letterhead("SỞ NỘI VỤ", "BAN THI ĐUA - KHEN THƯỞNG", wide=6)
    sheet.titled("KẾT QUẢ KHEN THƯỞNG QUÝ III NĂM 2023", wide=6)
    sheet.head("TT", "Đơn vị", "Bằng khen của UBND tỉnh|Đề nghị", "Bằng khen của UBND tỉnh|Được tặng",
               "Bằng khen của UBND tỉnh|Tỷ lệ (%)", "Giấy khen của Chủ tịch UBND huyện")  # fmt: skip
    for number, name in enumerate(OFFICES.values(), 1):
        pair = part(book.r, 5, 30)
        sheet.add(number, name, pair[1], pair[0], share(pair, 1), book.r.randint(10, 60))
    return book.done()
