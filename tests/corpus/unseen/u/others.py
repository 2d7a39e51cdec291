"""Workbooks about something else that look alike: nothing of the plan is in them."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import Book, comma, dotted, part, share
from .names import BARE, DISTRICTS, OFFICES


def reports() -> Iterator[Case]:
    yield _insurance()
    yield _waste()
    yield _traffic()


def _insurance() -> Case:
    """People with health insurance."""
    book = Book("u_bao_hiem_y_te_quy_3_2023.xlsx", "foreign")
    sheet = book.sheet("BHYT")
    sheet.letterhead("BẢO HIỂM XÃ HỘI VIỆT NAM", "BẢO HIỂM XÃ HỘI TỈNH BẮC KẠN", wide=6)
    sheet.titled("TỶ LỆ BAO PHỦ BẢO HIỂM Y TẾ THEO ĐỊA BÀN QUÝ III NĂM 2023", wide=6)
    sheet.head(
        "TT", "Huyện, thành phố", "Dân số (người)", "Số người tham gia BHYT", "Tỷ lệ bao phủ (%)", "Kế hoạch (%)"
    )
    for number, name in enumerate(DISTRICTS.values(), 1):
        pair = part(book.r, 30000, 60000, 0.92)
        sheet.add(number, name, dotted(pair[1]), dotted(pair[0]), comma(share(pair)), "97,5")
    return book.done()


def _waste() -> Case:
    """Households that sort their waste, hamlets with a culture house."""
    book = Book("u_moi_truong_nong_thon_Q3.xlsx", "foreign")
    sheet = book.sheet("Sheet1")
    sheet.text("UBND TỈNH BẮC KẠN", "VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI").gap()
    sheet.titled("KẾT QUẢ THỰC HIỆN TIÊU CHÍ MÔI TRƯỜNG, VĂN HÓA NÔNG THÔN QUÝ III/2023", wide=8)
    sheet.head(
        "STT", "Đơn vị", "Hộ gia đình phân loại rác|Tổng số hộ", "Hộ gia đình phân loại rác|Số hộ thực hiện",
        "Hộ gia đình phân loại rác|Tỷ lệ (%)", "Thôn có nhà văn hóa|Tổng số thôn", "Thôn có nhà văn hóa|Số thôn đạt chuẩn",
        "Thôn có nhà văn hóa|Tỷ lệ (%)",
    )  # fmt: skip
    for number, name in enumerate(OFFICES.values(), 1):
        first, second = part(book.r, 4000, 11000, 0.4), part(book.r, 90, 190, 0.6)
        sheet.add(number, name, first[1], first[0], share(first), second[1], second[0], share(second))
    return book.done()


def _traffic() -> Case:
    """Traffic offences settled, fines paid."""
    book = Book("u_xu_ly_vi_pham_giao_thong_9_thang.xlsx", "foreign")
    sheet = book.sheet("VPGT")
    sheet.letterhead("CÔNG AN TỈNH BẮC KẠN", "PHÒNG CẢNH SÁT GIAO THÔNG", wide=6)
    sheet.titled("KẾT QUẢ XỬ LÝ VI PHẠM TRẬT TỰ AN TOÀN GIAO THÔNG 9 THÁNG NĂM 2023", wide=6)
    sheet.head(
        "TT", "Địa bàn", "Số vụ phát hiện", "Số vụ đã xử lý", "Tỷ lệ xử lý (%)", "Tiền phạt nộp qua mạng (triệu đồng)"
    )
    for number, name in enumerate(BARE.values(), 1):
        pair = part(book.r, 90, 800, 0.8)
        sheet.add(number, name, pair[1], pair[0], comma(share(pair), 1), 3 * pair[0])
    return book.done()
