"""Reports about something else that lie in the same folder: nothing is to be read from them."""

from tests.corpus.unseen.c.pen import DISTRICTS, SHORT, Book, Page, pct


def _nothing(book: Book, page: Page) -> Book:
    book.fault(page, None, "no_indicator", "no_table")
    return book


def budget_use() -> Book:
    book = Book("Tinh hinh su dung kinh phi 9 thang 2023.xlsx", "another field: budget given and settled, by district")
    page = book.page("KP")
    page.lines("TÌNH HÌNH THỰC HIỆN DỰ TOÁN CHI THƯỜNG XUYÊN 9 THÁNG NĂM 2023", "ĐVT: triệu đồng")
    page.head("TT|Đơn vị|Dự toán giao|Đã chi|Tỷ lệ thực hiện (%)|Kinh phí tiết kiệm")
    for number, (name, _) in enumerate(DISTRICTS, 1):
        given = book.dice.randint(200_000, 400_000)
        spent = book.dice.part(given, 0.6, 0.8)
        page.put(number, name, given, spent, pct(spent, given), book.dice.randint(50, 900))
    return _nothing(book, page)


def schooling() -> Book:
    book = Book("Ket qua tot nghiep THPT nam 2023.xlsx", "another field: pupils examined and passed")
    page = book.page("THPT")
    page.lines("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "KẾT QUẢ THI TỐT NGHIỆP TRUNG HỌC PHỔ THÔNG NĂM 2023")
    page.head("STT|Trường|Huyện|Số thí sinh dự thi|Số thí sinh đỗ tốt nghiệp|Tỷ lệ đỗ (%)|Xếp hạng")
    for number, name in enumerate(SHORT, 1):
        pupils = book.dice.randint(90, 400)
        passed = book.dice.part(pupils, 0.9, 1)
        page.put(number, f"THPT {name}", name, pupils, passed, pct(passed, pupils), number)
    return _nothing(book, page)


def index_ranking() -> Book:
    book = Book("Cong bo Chi so CCHC (PAR INDEX) 2022 cap huyen.xlsx", "another measure: points of the reform index")
    page = book.page("PAR INDEX")
    page.lines("KẾT QUẢ XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP HUYỆN NĂM 2022", "Thang điểm 100")
    page.head("""
Xếp hạng|Đơn vị|Điểm thành phần|<|<|Tổng điểm|Chỉ số CCHC (%)
^|^|Chỉ đạo, điều hành|Cải cách TTHC|Hiện đại hóa|^|^
""")
    for number, name in enumerate(SHORT, 1):
        points = [round(book.dice.uniform(8, 20), 2) for _ in range(3)]
        page.put(number, name, *points, round(sum(points) + 30, 2), round(sum(points) + 30, 2))
    return _nothing(book, page)


def jobs() -> Book:
    book = Book("LDTBXH_giai quyet viec lam Q3-2023.xlsx", "another field: jobs and training, plan and result")
    page = book.page("Quý III-2023")
    page.lines("KẾT QUẢ GIẢI QUYẾT VIỆC LÀM, ĐÀO TẠO NGHỀ QUÝ III NĂM 2023")
    page.head("""
TT|Huyện/TP|Giải quyết việc làm (người)|<|<|Tuyển sinh trình độ trung cấp|<
^|^|Kế hoạch|Thực hiện|Tỷ lệ đạt (%)|Số người|Đạt % KH
""")
    for number, name in enumerate(SHORT, 1):
        plan = book.dice.randint(300, 900)
        page.put(
            number, name, plan, plan - 20, pct(plan - 20, plan), book.dice.randint(10, 60), book.dice.randint(40, 99)
        )
    return _nothing(book, page)


def contacts() -> Book:
    book = Book("Danh sach dau moi phu trach CCHC 2023.xlsx", "a list of people, no figures")
    page = book.page("Danh sách")
    page.lines("DANH SÁCH CÁN BỘ ĐẦU MỐI THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2023", "")
    page.head("STT|Họ và tên|Chức vụ|Đơn vị|Ngày sinh|Số điện thoại")
    for number, name in enumerate(SHORT, 1):
        page.put(
            number,
            f"Nguyễn Văn {'ABCDEFGH'[number - 1]}",
            "Chuyên viên phòng Nội vụ",
            f"UBND {name}",
            f"0{number}/5/198{number}",
        )
    return _nothing(book, page)


BUILDS = (budget_use, schooling, index_ranking, jobs, contacts)
