"""Workbooks about something else that look similar: nothing of the plan is in them."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import Book, comma, part, share
from .names import BARE, OFFICES, SHORT


def reports() -> Iterator[Case]:
    yield _complaints()
    yield _electricity()
    yield _teachers()


def _complaints() -> Case:
    """Complaints and denunciations are no citizens' voices on procedures."""
    book = Book("z_giai_quyet_khieu_nai_to_cao_2023.xlsx", "foreign")
    sheet = book.sheet("KNTC")
    sheet.letterhead("UBND TỈNH BẮC KẠN", "THANH TRA TỈNH", wide=6)
    sheet.titled("KẾT QUẢ GIẢI QUYẾT ĐƠN KHIẾU NẠI, TỐ CÁO NĂM 2023", wide=6)
    sheet.head(
        "STT",
        "Đơn vị",
        "Đơn khiếu nại|Thụ lý",
        "Đơn khiếu nại|Đã giải quyết",
        "Đơn tố cáo|Thụ lý",
        "Đơn tố cáo|Đã giải quyết",
    )
    for number, name in enumerate(OFFICES.values(), 1):
        first, second = part(book.r, 3, 20), part(book.r, 2, 9)
        sheet.add(number, name, first[1], first[0], second[1], second[0])
    return book.done()


def _electricity() -> Case:
    """Electricity bills paid without cash."""
    book = Book("z_thanh_toan_tien_dien_quy_3_2023.xlsx", "foreign")
    sheet = book.sheet("Q3")
    sheet.text("CÔNG TY ĐIỆN LỰC BẮC KẠN").gap()
    sheet.titled("TỶ LỆ KHÁCH HÀNG THANH TOÁN TIỀN ĐIỆN TRỰC TUYẾN QUÝ III NĂM 2023", wide=5)
    sheet.head("TT", "Địa bàn", "Tổng số khách hàng dùng điện", "Số khách hàng thanh toán trực tuyến", "Tỷ lệ (%)")
    for number, name in enumerate(SHORT.values(), 1):
        pair = part(book.r, 5000, 18000)
        sheet.add(number, name, pair[1], pair[0], comma(share(pair)))
    return book.done()


def _teachers() -> Case:
    """Teachers' schooling, by districts."""
    book = Book("z_trinh_do_giao_vien_nam_2023.xlsx", "foreign")
    sheet = book.sheet("Giao vien")
    sheet.text("SỞ GIÁO DỤC VÀ ĐÀO TẠO BẮC KẠN").gap()
    sheet.titled("TỶ LỆ GIÁO VIÊN CÓ TRÌNH ĐỘ ĐẠI HỌC TRỞ LÊN NĂM 2023", wide=6)
    sheet.head(
        "TT",
        "Huyện, thành phố",
        "Giáo viên|Tổng số",
        "Giáo viên|Đại học trở lên",
        "Tỷ lệ (%)",
        "Giáo viên|Biên chế giao",
    )
    for number, name in enumerate(BARE.values(), 1):
        pair = part(book.r, 300, 700, 0.6)
        sheet.add(number, name, pair[1], pair[0], share(pair), pair[1] + 12)
    return book.done()
