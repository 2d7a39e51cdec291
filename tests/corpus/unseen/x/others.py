"""Workbooks about something else: they hold no figure of the plan's."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from .kit import DISTRICTS, PAC_NAM, Book, comma, share


def loans() -> Case:
    """A bank's loans repaid in time; nothing of it is a dossier."""
    b = Book("NHCSXH - du no quy III 2023.xlsx", "foreign")
    s = b.sheet("Dư nợ")
    s.letterhead("NGÂN HÀNG CHÍNH SÁCH XÃ HỘI", "CHI NHÁNH TỈNH BẮC KẠN", wide=7)
    s.titled("TÌNH HÌNH CHO VAY HỘ NGHÈO VÀ THU NỢ QUÝ III NĂM 2023", wide=7)
    s.head(
        "STT",
        "Phòng giao dịch",
        "Số hộ vay",
        "Dư nợ (triệu đồng)",
        "Thu nợ|Đến hạn",
        "Thu nợ|Trả đúng hạn",
        "Thu nợ|Tỷ lệ (%)",
    )
    for number, name in enumerate(DISTRICTS.values(), 1):
        due = b.r.randint(2000, 9000)
        paid = round(due * b.r.uniform(0.9, 1))
        s.add(number, name, b.r.randint(900, 4000), b.r.randint(100_000, 400_000), due, paid, share((paid, due)))
    s.sign(5, right="GIÁM ĐỐC")
    return b.done()


def harvest() -> Case:
    """Areas sown in a district's communes beside the plan's."""
    b = Book("Tien do gieo trong vu mua 2023 - Pac Nam.xlsx", "foreign")
    s = b.sheet("Vụ mùa")
    s.letterhead("UBND HUYỆN PÁC NẶM", "PHÒNG NÔNG NGHIỆP VÀ PTNT", wide=8)
    s.titled("TIẾN ĐỘ GIEO TRỒNG VỤ MÙA NĂM 2023", "(Số liệu đến ngày 14/9/2023)", wide=8)
    s.head("TT", "Xã", "Lúa (ha)|Kế hoạch", "Lúa (ha)|Thực hiện", "Lúa (ha)|Tỷ lệ (%)", "Ngô (ha)|Kế hoạch", "Ngô (ha)|Thực hiện",
           "Ngô (ha)|Tỷ lệ (%)")  # fmt: skip
    for number, name in enumerate(PAC_NAM.values(), 1):
        plans = [b.r.randint(60, 240) for _ in "ab"]
        cells = [(plan, done := round(plan * b.r.uniform(0.8, 1.05)), comma(100 * done / plan, 1)) for plan in plans]
        s.add(number, name, *(v for cell in cells for v in cell))
    s.sign(6, right="TRƯỞNG PHÒNG", place="Bộc Bố")
    return b.done()


def duty() -> Case:
    """Who is on duty over the holidays."""
    b = Book("Lich truc Le 2-9-2023 So Noi vu.xlsx", "foreign")
    s = b.sheet("Lịch trực")
    s.letterhead("UBND TỈNH BẮC KẠN", "SỞ NỘI VỤ", wide=6)
    s.titled("LỊCH TRỰC NGHỈ LỄ QUỐC KHÁNH 02/9/2023", wide=6)
    s.head("STT", "Ngày trực", "Lãnh đạo trực", "Cán bộ, công chức trực", "Số điện thoại", "Ghi chú")
    for number, day in enumerate(("01/9/2023", "02/9/2023", "03/9/2023", "04/9/2023"), 1):
        s.add(
            number, day, f"Đ/c PGĐ số {number % 3 + 1}", f"Chuyên viên {number}", f"0209.387{b.r.randint(1000, 9999)}"
        )
    s.sign(4, right="GIÁM ĐỐC")
    return b.done()


def patients() -> Case:
    """A hospital's criteria in rows with plan, result and share, like a form of the reform."""
    b = Book("Benh vien da khoa - chi tieu chuyen mon 9 thang.xlsx", "foreign")
    s = b.sheet("Chỉ tiêu")
    s.letterhead("SỞ Y TẾ BẮC KẠN", "BỆNH VIỆN ĐA KHOA TỈNH", wide=6)
    s.titled("KẾT QUẢ THỰC HIỆN CHỈ TIÊU CHUYÊN MÔN 9 THÁNG NĂM 2023", wide=6)
    s.head("TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm", "Thực hiện 9 tháng", "Tỷ lệ (%)")
    for number, (name, unit, plan) in enumerate(
        (
            ("Tổng số lượt khám bệnh", "Lượt", 98_000), ("Số bệnh nhân điều trị nội trú", "Người", 21_500),
            ("Tổng số ca phẫu thuật", "Ca", 3_900), ("Số ca xét nghiệm", "Lượt", 310_000),
            ("Công suất sử dụng giường bệnh", "%", 95), ("Tỷ lệ tử vong", "%", 1),
        ),
        1,
    ):  # fmt: skip
        done = round(plan * b.r.uniform(0.6, 0.85), 1 if unit == "%" else None)
        s.add(number, name, unit, plan, done, round(100 * done / plan, 1))
    s.sign(5, right="GIÁM ĐỐC")
    return b.done()


def reports() -> Iterator[Case]:
    for make in (loans, harvest, duty, patients):
        yield make()
