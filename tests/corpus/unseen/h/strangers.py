"""What offices send along by mistake: nothing here is a figure of the plan."""

from collections.abc import Iterator

from tests.corpus.truth import Case
from tests.corpus.unseen.h.paper import DISTRICTS, book, case, put


def _duty() -> Case:
    wb, (ws,) = book("Trực")
    put(ws, 1, [["UBND HUYỆN NGÂN SƠN"], ["LỊCH TRỰC LÃNH ĐẠO, CHUYÊN VIÊN THÁNG 9 NĂM 2023"], []])
    rows = [["Ngày", "Lãnh đạo trực", "Chuyên viên trực", "Số điện thoại"]]
    rows += [
        [f"{day:02d}/9/2023", "Ông Lý Văn Hòa", "Bà Mã Thị Len", "02093 874 1" + f"{day:02d}"] for day in range(1, 5)
    ]
    put(ws, 4, [*rows])
    return case("lich truc thang 9.xlsx", "other: duty roster", wb, [])


def _vaccines() -> Case:
    wb, (ws,) = book("TCMR")
    put(ws, 1, [["SỞ Y TẾ - TRUNG TÂM KIỂM SOÁT BỆNH TẬT"], ["KẾT QUẢ TIÊM CHỦNG MỞ RỘNG QUÝ III/2023"], []])
    put(ws, 4, [["TT", "Huyện, TP", "Số trẻ dưới 1 tuổi", "Số trẻ tiêm đầy đủ", "Tỷ lệ (%)"]])
    put(
        ws,
        5,
        [
            [i, name, 400 + i, 380 - i, round((380 - i) / (400 + i) * 100, 1)]
            for i, name in enumerate(DISTRICTS.values(), 1)
        ],
    )
    return case("SYT tiem chung mo rong quy III.2023.xlsx", "other: vaccination by districts", wb, [])


def _poor() -> Case:
    wb, (ws,) = book("Hộ nghèo")
    put(ws, 1, [["BAN DÂN TỘC TỈNH"], ["RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO VÙNG ĐỒNG BÀO DÂN TỘC THIỂU SỐ NĂM 2023"], []])
    head = ["TT", "Huyện", "Tổng số hộ", "Hộ nghèo", "<", "Hộ cận nghèo", "<"]
    at = put(ws, 4, [head, ["^", "^", "^", "Số hộ", "Tỷ lệ", "Số hộ", "Tỷ lệ"]])
    lines = [
        [i, name, 8000, 2000 + i, f"{25 + i / 80:.2f}%", 800, "10,00%"] for i, name in enumerate(DISTRICTS.values(), 1)
    ]
    put(ws, at, [*lines])
    return case("BDT ho ngheo DTTS 2023.xlsx", "other: poor households by districts", wb, [])


def _estimate() -> Case:
    wb, (ws,) = book("DT")
    put(ws, 1, [["UBND XÃ KHANG NINH"], ["DỰ TOÁN THU, CHI NGÂN SÁCH XÃ NĂM 2023"], ["Đơn vị: nghìn đồng"]])
    rows = [["Nội dung", "Dự toán", "Thực hiện", "So sánh (%)"], ["Thu phí, lệ phí", 42000, 45100, 107.4]]
    put(ws, 5, [*rows, ["Chi quản lý nhà nước", 3120000, 2980500, 95.5], ["Chi sự nghiệp", 210000, 187300, 89.2]])
    return case("du toan xa Khang Ninh.xlsx", "other: budget of a commune", wb, [])


def reports() -> Iterator[Case]:
    yield from (_duty(), _vaccines(), _poor(), _estimate())
