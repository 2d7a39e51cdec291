"""Reports about something else: nothing in them belongs to the plan."""

from random import Random

from tests.corpus.truth import Case
from tests.corpus.unseen.b.paper import Page, Report, row, text, total
from tests.corpus.unseen.b.places import DISTRICTS, bare, short, ubnd


def _nothing(page: Page) -> Case:
    """A sheet without figures of the plan says so."""
    page.plant("no_indicator", "no_table", row=None)
    return page.report.case()


def budget() -> Case:
    report, chance = Report("STC_Thu chi ngan sach 9 thang 2023.xlsx", "about the budget"), Random("b46")
    page = report.page("Thu NSNN").motto("SỞ TÀI CHÍNH", right=5)
    page.lines("TÌNH HÌNH THU NGÂN SÁCH NHÀ NƯỚC TRÊN ĐỊA BÀN 9 THÁNG NĂM 2023", "ĐVT: Triệu đồng", "", width=7)
    page.head(
        "TT | Huyện, thành phố | Dự toán thu năm 2023 | Thực hiện thu 9 tháng | Tỷ lệ so với dự toán (%) | Cùng kỳ 2022 | Tăng/giảm (%)"
    )
    rows = [
        row("", n, bare(code), plan := chance.randint(9000, 80_000), round(plan * 0.7), ..., round(plan * 0.65), 7.7)
        for n, code in enumerate(DISTRICTS, 1)
    ]
    whole = total(rows, "", None, "Tổng thu nội địa")
    whole.cells[-1] = 7.7
    page.table([*rows, whole], rates={"E": ("D/C", 1)}, show={"E": text})
    return _nothing(page)


def pay_rises() -> Case:
    page = Report("SNV - DS nang bac luong thuong xuyen quy III.2023.xlsx", "a list of people").page("DS")
    page.lines("SỞ NỘI VỤ", "DANH SÁCH CÔNG CHỨC ĐƯỢC NÂNG BẬC LƯƠNG THƯỜNG XUYÊN QUÝ III NĂM 2023", "")
    page.head("TT | Họ và tên | Đơn vị | Ngạch | Bậc cũ | Hệ số cũ | Bậc mới | Hệ số mới | Thời điểm hưởng")
    people = (
        ("Nông Văn Hải", "SNV", 3.0, 3.33),
        ("Hà Thị Lụa", "STP", 3.66, 3.99),
        ("Triệu Đức Minh", "STC", 2.67, 3.0),
        ("Lý Thu Hà", "SXD", 4.32, 4.65),
    )
    page.table(
        [
            row("", n, name, short(code), "01.003", n, old, n + 1, new, "01/8/2023")
            for n, (name, code, old, new) in enumerate(people, 1)
        ]
    )
    return _nothing(page)


def week() -> Case:
    page = Report("Lich cong tac tuan 38 - VP UBND tinh.xlsx", "a week's calendar").page("Tuần 38")
    page.lines("VĂN PHÒNG UBND TỈNH", "LỊCH CÔNG TÁC CỦA LÃNH ĐẠO UBND TỈNH (Từ ngày 18/9/2023 đến ngày 22/9/2023)", "")
    page.head("Thứ, ngày | Buổi | Nội dung | Chủ trì | Địa điểm")
    page.table(
        [
            row("", "Thứ Hai, 18/9", "Sáng", "Họp trực tuyến với Chính phủ", "Chủ tịch", "Phòng họp 1"),
            row("", None, "Chiều", "Nghe báo cáo giải ngân vốn đầu tư công", "PCT Tuấn", "Phòng họp 3"),
            row("", "Thứ Ba, 19/9", "Sáng", "Kiểm tra CCHC tại huyện Ba Bể", "PCT Hưng", "UBND huyện"),
        ]
    )
    return _nothing(page)


def civil_status() -> Case:
    report, chance = Report("Thong ke ho tich 6 thang dau nam - STP.xlsx", "about births and marriages"), Random("b49")
    page = report.page("Hộ tịch").lines(
        "SỞ TƯ PHÁP", "THỐNG KÊ ĐĂNG KÝ HỘ TỊCH 6 THÁNG ĐẦU NĂM 2023", "ĐVT: trường hợp", ""
    )
    page.head(
        "TT | Đơn vị | Khai sinh | < | < | Kết hôn | Khai tử | Tỷ lệ trẻ dưới 5 tuổi được khai sinh (%)\n^ | ^ | Tổng số | Đúng hạn | Quá hạn | ^ | ^ | ^"
    )
    rows = [
        row(
            "",
            n,
            ubnd(code),
            born := chance.randint(200, 500),
            born - 20,
            20,
            chance.randint(60, 150),
            chance.randint(50, 120),
            98.5,
        )
        for n, code in enumerate(DISTRICTS, 1)
    ]
    page.table(rows)
    return _nothing(page)


def enterprises() -> Case:
    report, chance = Report("SKHDT_Dang ky doanh nghiep thang 8-2023.xlsx", "about enterprises"), Random("b50")
    page = report.page("DN T8").lines("SỞ KẾ HOẠCH VÀ ĐẦU TƯ", "TÌNH HÌNH ĐĂNG KÝ DOANH NGHIỆP THÁNG 8 NĂM 2023", "")
    page.head(
        "TT | Địa bàn | DN thành lập mới | Vốn đăng ký (tỷ đồng) | DN giải thể | DN tạm ngừng | Tỷ lệ so với kế hoạch năm (%)"
    )
    rows = [
        row(
            "",
            n,
            bare(code),
            chance.randint(0, 9),
            round(chance.uniform(1, 40), 1),
            chance.randint(0, 3),
            chance.randint(0, 5),
            round(chance.uniform(40, 90), 1),
        )
        for n, code in enumerate(DISTRICTS, 1)
    ]
    page.table(rows)
    return _nothing(page)


REPORTS = (budget, pay_rises, week, civil_status, enterprises)
