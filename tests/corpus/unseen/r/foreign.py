"""Reports about something else entirely: nothing to take from them."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.r.facts import districts
from tests.corpus.unseen.r.kit import Book


def reports() -> Iterator[Case]:
    yield _plain(
        "Tiem chung mo rong quy III.2023.xlsx", "TIÊM CHỦNG MỞ RỘNG QUÝ III/2023",
        ("TT", "Huyện", "Số trẻ trong diện", "Số trẻ tiêm đủ", "Tỷ lệ (%)"), lambda n: (310 + n, 290 + n, round((290 + n) / (310 + n) * 100, 1)),
    )  # fmt: skip
    yield _plain(
        "Thu ngan sach 9 thang cac huyen.xlsx", "THU NGÂN SÁCH NHÀ NƯỚC 9 THÁNG NĂM 2023 (triệu đồng)",
        ("STT", "Địa bàn", "Dự toán năm", "Thực hiện 9 tháng", "TH/DT (%)"), lambda n: (20000 + n * 900, 15000 + n * 700, round((15000 + n * 700) / (20000 + n * 900) * 100, 1)),
    )  # fmt: skip
    yield _plain(
        "Ho ngheo 2023.xlsx", "KẾT QUẢ GIẢM NGHÈO NĂM 2023", ("TT", "Huyện, TP", "Tổng số hộ", "Hộ nghèo", "Hộ thoát nghèo", "Tỷ lệ hộ nghèo (%)"),
        lambda n: (9000 + n, 1800 - n * 10, 300, round((1800 - n * 10) / (9000 + n) * 100, 2)),
    )  # fmt: skip
    yield _plain(
        "Dang ky thi dua khen thuong T7.xlsx", "HỒ SƠ ĐỀ NGHỊ KHEN THƯỞNG THÁNG 7/2023", ("TT", "Đơn vị", "Hồ sơ đề nghị", "Hồ sơ đạt", "Tỷ lệ đạt (%)"),
        lambda n: (10 + n, 8 + n, round((8 + n) / (10 + n) * 100, 1)),
    )  # fmt: skip
    book = Book("Lich cong tac tuan 34.xlsx", "a week's calendar")
    sheet = book.sheet(
        "Tuần 34", "LỊCH CÔNG TÁC CỦA LÃNH ĐẠO UBND HUYỆN CHỢ ĐỒN", "Từ ngày 21/8/2023 đến ngày 27/8/2023", ""
    )
    sheet.row("Thứ, ngày", "Sáng", "Chiều", "Thành phần")
    for day, text in enumerate(
        ("Họp giao ban", "Làm việc tại xã Nam Cường", "Dự hội nghị trực tuyến về CCHC", "Tiếp công dân"), 21
    ):
        sheet.row(f"{day}/8", text, "Làm việc tại cơ quan", "Theo giấy mời")
    yield book.done()


def _plain(name, title, head, figures) -> Case:  # type: ignore[no-untyped-def]
    book = Book(name, "about something else: " + title.lower())
    sheet = book.sheet("Sheet1", "^" + title, "", span=len(head))
    sheet.row(*head)
    for number, (label, _) in enumerate(districts("Huyện {}"), 1):
        sheet.row(number, label, *figures(number * 7 % 11))
    return book.done()
