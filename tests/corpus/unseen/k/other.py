"""Reports about something else, where nothing is to be taken."""

from tests.corpus.truth import Case
from tests.corpus.unseen.k.kit import DISTRICTS, NAME, Book


def duty() -> Case:
    b = Book("Lịch trực tiếp công dân tháng 9-2023.xlsx", "a roster, nothing to read")
    p = b.page("Lịch")
    p.line("LỊCH TRỰC TIẾP CÔNG DÂN THÁNG 9 NĂM 2023", 4, bold=True)
    p.head(["TT", "Ngày", "Lãnh đạo trực", "Phòng"])
    for day in range(4, 12):
        p.row(day - 3, f"{day:02d}/9/2023", "Nguyễn Văn A" if day % 2 else "Triệu Thị B", 100 + day)
    b.fault(p, None, "no_indicator", "no_table")
    return b.done()


def training() -> Case:
    b = Book("Kinh phi dao tao boi duong 2023.xlsx", "money for training, nothing to read")
    p = b.page("KP")
    p.line("DỰ TOÁN KINH PHÍ ĐÀO TẠO, BỒI DƯỠNG NĂM 2023", 5, bold=True)
    p.head(["TT", "Đơn vị", "Số lớp", "Số học viên", "Kinh phí (nghìn đồng)"])
    for number, code in enumerate(DISTRICTS, 1):
        p.row(number, NAME[code], b.random.randint(1, 4), b.random.randint(30, 120), b.random.randint(20, 90) * 1000)
    b.fault(p, None, "no_indicator", "no_table")
    return b.done()


def praise() -> Case:
    b = Book("Ket qua cham diem thi dua cac so 2022.xlsx", "points and ranks of an emulation block, nothing to read")
    p = b.page("Điểm")
    p.line("KẾT QUẢ CHẤM ĐIỂM THI ĐUA KHỐI CÁC SỞ NĂM 2022", 5, bold=True)
    p.head(["TT", "Đơn vị", "Điểm tự chấm", "Điểm thẩm định", "Xếp hạng"])
    for number, code in enumerate(("SNV", "STP", "STC", "SYT"), 1):
        p.row(number, NAME[code], 90 + number, 88.5 + number, 5 - number)
    b.fault(p, None, "no_indicator", "no_table")
    return b.done()


def crops() -> Case:
    b = Book("Tien do gieo trong vu mua thang 7.xlsx", "areas of crops, shares of a plan, nothing to read")
    p = b.page("Vụ mùa")
    p.line("TIẾN ĐỘ GIEO TRỒNG VỤ MÙA, THÁNG 7/2023", 5, bold=True)
    p.head(["TT", "Huyện", "Kế hoạch (ha)", "Thực hiện (ha)", "Tỷ lệ so KH (%)"])
    for number, code in enumerate(DISTRICTS, 1):
        done, plan = b.pair(800, 2600)
        p.row(number, NAME[code], plan, done, round(100 * done / plan, 1))
    b.fault(p, None, "no_indicator", "no_table")
    return b.done()


BUILDS = (duty, training, praise, crops)
