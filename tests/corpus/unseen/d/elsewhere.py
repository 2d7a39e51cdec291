"""Reports about something else: nothing in them is a figure of the plan."""

from random import Random

from tests.corpus.truth import Case
from tests.corpus.unseen.d.desk import DISTRICTS, NAMES, SHORT, Book, bare, communes, district, rate


def rewards() -> Case:
    rng = Random("d rewards")
    book = Book("Khen thưởng đột xuất quý III năm 2023.xlsx", "something else: rewards", sheet="KT")
    book.lines("SỞ NỘI VỤ - BAN THI ĐUA KHEN THƯỞNG", "TỔNG HỢP KHEN THƯỞNG QUÝ III NĂM 2023", bold=True)
    rows = []
    for index, code in enumerate(DISTRICTS, 1):
        sent, given = rng.randint(20, 40), rng.randint(5, 20)
        rows.append([index, district(code), sent, given, rate(given, sent), given * 1490])
    book.table(
        "TT;Đơn vị trình;Số tập thể, cá nhân đề nghị;Số được khen;Tỷ lệ được khen (%);Tiền thưởng (nghìn đồng)", rows
    )
    return book.done()


def poverty() -> Case:
    rng = Random("d poverty")
    book = Book("Hộ nghèo cuối năm 2023 huyện Pác Nặm.xlsx", "something else: poor households", "2023", "Hộ nghèo")
    book.lines("UBND HUYỆN PÁC NẶM", "KẾT QUẢ RÀ SOÁT HỘ NGHÈO, CẬN NGHÈO NĂM 2023")
    rows = []
    for index, code in enumerate(communes("060"), 1):
        poor, all_ = rng.randint(90, 300), rng.randint(500, 1100)
        rows.append([index, NAMES[code], all_, poor, rate(poor, all_), rng.randint(30, 90)])
    book.table("TT;Tên xã;Tổng số hộ;Số hộ nghèo;Tỷ lệ hộ nghèo (%);Số hộ cận nghèo", rows)
    return book.done()


def complaints() -> Case:
    """Complaints and denunciations are no feedback on regulations."""
    rng = Random("d complaints")
    book = Book("Thanh tra tỉnh - KNTC quý III.xlsx", "something else: citizens received, petitions", sheet="Tiếp dân")
    book.lines("THANH TRA TỈNH", "KẾT QUẢ TIẾP CÔNG DÂN QUÝ III/2023 (theo Luật Tiếp công dân)")
    rows = []
    for index, code in enumerate(DISTRICTS, 1):
        rows.append(
            [index, bare(code), rng.randint(10, 60), rng.randint(10, 70), rng.randint(0, 3), rng.randint(0, 15)]
        )
    book.table("TT;Huyện, TP;Số lượt tiếp;Số người được tiếp;Số đoàn đông người;Vụ việc cũ", rows)
    return book.done()


def duty_roster() -> Case:
    book = Book("Lich truc nghi le 2-9.xlsx", "something else: a duty roster", sheet="Lịch trực")
    book.lines("LỊCH TRỰC NGHỈ LỄ QUỐC KHÁNH 02/9/2023 TẠI BỘ PHẬN MỘT CỬA")
    people = ("Nông Văn Hải", "Triệu Thị Lan", "Lý Quang Vinh", "Hà Thị Ngân")
    book.table(
        "TT;Ngày trực;Họ và tên;Chức vụ;Số điện thoại",
        [[i, f"0{i}/9/2023", name, "Chuyên viên", f"0209 387 10{i}"] for i, name in enumerate(people, 1)],
    )
    return book.done()


def school_year() -> Case:
    rng = Random("d schools")
    book = Book("GDĐT số liệu trường chuẩn 2023.xlsx", "something else: schools of standard", "2023", "Trường chuẩn")
    book.lines("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "TRƯỜNG HỌC ĐẠT CHUẨN QUỐC GIA NĂM HỌC 2022-2023")
    rows = []
    for index, code in enumerate(DISTRICTS, 1):
        good, all_ = rng.randint(8, 20), rng.randint(25, 50)
        rows.append([index, district(code, "H. ", "TP. "), all_, good, rate(good, all_), rng.randint(2000, 9000)])
    book.table("TT;Địa bàn;Tổng số trường;Trường đạt chuẩn quốc gia;Tỷ lệ (%);Số học sinh", rows)
    return book.done()


def own_costs() -> Case:
    rng = Random("d costs")
    book = Book("Kinh phí CCHC 9 tháng các sở.xlsx", "something else: money for reform work", "2023-9M", "KP")
    book.lines("TÌNH HÌNH SỬ DỤNG KINH PHÍ PHỤC VỤ CÔNG TÁC CẢI CÁCH HÀNH CHÍNH 9 THÁNG NĂM 2023", "ĐVT: triệu đồng")
    rows = [
        [index, name, rng.randint(40, 300), rng.randint(10, 40), "Tập huấn, tuyên truyền"]
        for index, name in enumerate(SHORT.values(), 1)
    ]
    book.table("STT;Đơn vị;Dự toán chi tập huấn;Đã quyết toán;Nội dung chi", rows)
    return book.done()


REPORTS = (rewards, poverty, complaints, duty_roster, school_year, own_costs)
