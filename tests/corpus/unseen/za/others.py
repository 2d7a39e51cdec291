"""About something else: a reader has to leave them alone."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import Book, comma
from .places import DISTRICTS, NGAN_SON, SHORT


def reports() -> Iterator[Case]:
    yield digitised_papers()
    yield poor_households()
    yield training_class()


def digitised_papers() -> Case:
    """Near at hand, but the plan asks for none of it: papers scanned at the desks and results kept in electronic form."""
    book = Book("za_so hoa ho so, ket qua TTHC T8.2023.xlsx", "foreign")
    s = book.sheet("Số hóa")
    s.titled("TIẾN ĐỘ SỐ HÓA GIẤY TỜ, KẾT QUẢ GIẢI QUYẾT TTHC THÁNG 8/2023", wide=6)
    s.head(
        "STT", "Đơn vị", "Số kết quả TTHC còn hiệu lực", "Số kết quả đã số hóa", "Tỷ lệ số hóa (%)", "Số trang đã quét",
    )  # fmt: skip
    for number, name in enumerate(DISTRICTS, 1):
        results = book.r.randint(2000, 9000)
        scanned = round(results * book.r.uniform(0.2, 0.9))
        rate = comma(100 * scanned / results)
        s.add(number, name, results, scanned, rate, scanned * book.r.randint(3, 9))
    s.sign(5, right="CHÁNH VĂN PHÒNG")
    return book.done()


def poor_households() -> Case:
    """The same districts and the same shape, another matter."""
    book = Book("za_ra soat ho ngheo 2023.xlsx", "foreign")
    s = book.sheet("Hộ nghèo")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ LAO ĐỘNG - TB&XH", wide=7)
    s.titled("KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2023", wide=7)
    poor, near = "Hộ nghèo", "Hộ cận nghèo"
    s.head(
        "STT",
        "Huyện, thành phố",
        "Tổng số hộ dân",
        f"{poor}|Số hộ",
        f"{poor}|Tỷ lệ (%)",
        f"{near}|Số hộ",
        f"{near}|Tỷ lệ (%)",
    )
    for number, name in enumerate(SHORT, 1):
        homes = book.r.randint(7000, 15000)
        counts = [round(homes * book.r.uniform(0.05, 0.35)) for _ in range(2)]
        cells = [cell for count in counts for cell in (count, comma(100 * count / homes))]
        s.add(number, name, homes, *cells)
    s.sign(6, right="GIÁM ĐỐC")
    return book.done()


def training_class() -> Case:
    """Who comes to a class on the one-stop software."""
    book = Book("za_DS tap huan phan mem mot cua Ngan Son.xlsx", "foreign")
    s = book.sheet("Danh sách")
    s.letterhead("UBND HUYỆN NGÂN SƠN", "VĂN PHÒNG HĐND VÀ UBND", wide=6)
    s.titled(
        "DANH SÁCH CÁN BỘ, CÔNG CHỨC THAM DỰ TẬP HUẤN PHẦN MỀM MỘT CỬA ĐIỆN TỬ", "(Ngày 12 tháng 7 năm 2023)", wide=6
    )
    s.head("STT", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị", "Số điện thoại")
    families, given = (
        ("Nông", "Hoàng", "Triệu", "Lý", "Ma"),
        ("Văn Hùng", "Thị Hoa", "Văn Thắng", "Thị Duyên", "Thị Lan"),
    )
    for number, name in enumerate(NGAN_SON, 1):
        person = f"{book.r.choice(families)} {book.r.choice(given)}"
        phone = f"0{book.r.randint(912000000, 988999999)}"
        s.add(number, person, book.r.randint(1970, 1996), "Công chức VP - TK", name, phone)
    s.sign(5, right="CHÁNH VĂN PHÒNG", place="Ngân Sơn")
    return book.done()
