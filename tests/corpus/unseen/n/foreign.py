"""Reports about something else: or of no known time: nothing in them can be taken."""

from tests.corpus.truth import Case

from .pen import Paper


def salaries() -> Case:
    p = Paper("DS nâng lương thường xuyên đợt 2-2023.xlsx", "foreign: list of pay rises", "DS")
    p.wide("DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC NÂNG BẬC LƯƠNG THƯỜNG XUYÊN NĂM 2023", "F")
    p.head(["STT", "Họ và tên", "Đơn vị công tác", "Bậc", "Hệ số mới", "Hưởng từ ngày"])
    for number, name in enumerate(("Hà Thị Lan", "Đinh Công Sơn", "Ma Văn Quyết"), 1):
        p.add(number, name, "UBND huyện Chợ Đồn", number + 2, 3.33 + number / 3, f"01/0{number + 6}/2023")
    p.plant("no_indicator no_table")
    return p.case()


def poverty() -> Case:
    p = Paper("Biểu rà soát hộ nghèo các huyện 2023.xlsx", "foreign: poor households", "Hộ nghèo")
    p.wide("KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2023", "F")
    p.head(["TT", "Huyện, thành phố", "Tổng số hộ", ("Hộ nghèo", "Số hộ"), ("Hộ nghèo", "Tỷ lệ (%)"), "Hộ cận nghèo"])
    for number, name in enumerate(("TP Bắc Kạn", "Huyện Pác Nặm", "Huyện Ba Bể", "Huyện Na Rì"), 1):
        n, d = p.share(6000, 13000, 0.05, 0.4)
        p.add(number, name, d, n, round(100 * n / d, 2), n // 3)
    p.plant("no_indicator")
    return p.case()


def timetable() -> Case:
    p = Paper("Lịch công tác tuần 38.xlsx", "foreign: a week's timetable", "Tuần 38")
    p.add("LỊCH CÔNG TÁC CỦA LÃNH ĐẠO UBND TỈNH (từ 18/9 đến 22/9/2023)")
    p.head(["Thứ", "Buổi", "Nội dung", "Địa điểm"])
    p.add("Hai", "Sáng", "Họp trực tuyến với Chính phủ về giải ngân vốn đầu tư công", "Phòng họp tầng 2")
    p.add("Ba", "Chiều", "Nghe báo cáo CCHC quý III", "Phòng họp tầng 3")
    p.plant("no_indicator no_table")
    return p.case()


def budget() -> Case:
    p = Paper("Dự toán kinh phí công tác CCHC 2024.xlsx", "foreign: money asked for next year", "Dự toán")
    p.add("SỞ NỘI VỤ")
    p.wide("DỰ TOÁN KINH PHÍ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2024", "F")
    p.head(["TT", "Nội dung chi", "ĐVT", "Số lượng", "Đơn giá", "Thành tiền (đồng)"])
    for number, (text, unit) in enumerate(
        (("In phiếu khảo sát", "phiếu"), ("Tập huấn CCHC", "lớp"), ("Đoàn kiểm tra", "đoàn")), 1
    ):
        count, price = p.rng.randint(2, 12), 1000 * p.rng.randint(5, 9000)
        p.add(number, text, unit, count, price, f"=D{p.at + 1}*E{p.at + 1}")
    p.plant("no_indicator no_table")
    return p.case()


def mail() -> Case:
    p = Paper("TK văn bản đi đến quý III.xlsx", "foreign: letters in and out by department", "VB")
    p.wide("THỐNG KÊ VĂN BẢN ĐI, ĐẾN QUÝ III NĂM 2023", "F")
    p.head(["TT", "Đơn vị", "Văn bản đến", "Văn bản đi", "Văn bản đi có ký số", "Tỷ lệ ký số (%)"])
    for number, name in enumerate(("Sở Y tế", "Sở Xây dựng", "Ban Dân tộc"), 1):
        n, d = p.share(200, 900, 0.9)
        p.add(number, name, d * 2, d, n, round(100 * n / d, 1))
    p.plant("no_indicator")
    return p.case()


def timeless() -> Case:
    p = Paper("Biểu số liệu một cửa xã Yên Mỹ.xlsx", "figures of the plan, but no period anywhere", "Sheet1")
    p.add("UBND XÃ YÊN MỸ", bold=True)
    p.wide("SỐ LIỆU TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ CỦA BỘ PHẬN MỘT CỬA", "C")
    p.head(["TT", "Nội dung", "Kết quả"])
    p.add(1, "Tổng số hồ sơ đã giải quyết", 188)
    p.add(2, "Số hồ sơ giải quyết trước và đúng hạn", 185)
    p.add(3, "Số hồ sơ giải quyết quá hạn", 3)
    p.plant("unknown_period")
    return p.case()


BOOKS = (salaries, poverty, timetable, budget, mail, timeless)
