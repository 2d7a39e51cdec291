"""The province's own: its summary by area over nine months, and the half-year's table of districts in columns."""

from collections.abc import Iterator

from tests.corpus.truth import Case

from . import kit as k
from .names import DISTRICTS

SUMMARY: list[k.Line] = [
    "I. CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH",
    ("Tỷ lệ nhiệm vụ của Kế hoạch CCHC đã hoàn thành", k.TASKS, "100"),
    ("Tỷ lệ cơ quan, đơn vị được kiểm tra CCHC", k.INSPECTED, "30"),
    ("Tỷ lệ báo cáo CCHC gửi đúng hạn", k.REPORTS, "100"),
    "II. CẢI CÁCH THỂ CHẾ",
    ("Tỷ lệ văn bản QPPL của tỉnh ban hành đúng quy định", k.LAWFUL, "100"),
    ("Tỷ lệ văn bản QPPL được xử lý sau rà soát", k.CHECKED_LAW, "100"),
    "III. CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
    ("Tỷ lệ TTHC được rà soát có phương án đơn giản hóa", k.REVIEWED, "20"),
    ("Tỷ lệ hồ sơ TTHC được chứng thực điện tử", k.COPIES, "20"),
    ("Tỷ lệ hồ sơ TTHC thanh toán trực tuyến nghĩa vụ tài chính", k.PAID, "50"),
    ("Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", k.ON_TIME, "95"),
    ("Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC", k.CONTENT, "90"),
    ("Mức độ hài lòng về TTHC trong lĩnh vực đất đai, xây dựng, đầu tư", k.CONTENT_LAND, "80"),
    ("Mức độ hài lòng đối với sự phục vụ của cơ quan hành chính nhà nước", k.SERVICE, "90"),
    ("Mức độ hài lòng của người dân về dịch vụ y tế, giáo dục công lập", k.CONTENT_CARE, "85"),
    ("Tỷ lệ phản ánh, kiến nghị của người dân, tổ chức được xử lý dứt điểm", k.FEEDBACK, "100"),
    "IV. CẢI CÁCH TỔ CHỨC BỘ MÁY",
    ("Tỷ lệ thôn, tổ dân phố thuộc diện đã được sắp xếp", k.HAMLETS, ""),
    ("Tỷ lệ sử dụng biên chế so với số được giao", k.STAFF, ""),
    "V. CẢI CÁCH CHẾ ĐỘ CÔNG VỤ",
    ("Tỷ lệ cơ quan hành chính có cơ cấu công chức phù hợp với VTVL", k.OFFICIALS, "98"),
    ("Tỷ lệ cơ quan có cơ cấu viên chức phù hợp với VTVL", k.EMPLOYEES, "92"),
    ("Tỷ lệ cán bộ cấp xã có trình độ chuyên môn từ trung cấp trở lên", k.CADRES, "100"),
    ("Tỷ lệ cán bộ, công chức cấp xã có trình độ chuyên môn từ đại học trở lên", k.GRADUATES, "64"),
    "VI. CẢI CÁCH TÀI CHÍNH CÔNG",
    ("Tỷ lệ giải ngân vốn đầu tư công", k.DISBURSED, "95"),
    ("Tỷ lệ cơ quan, đơn vị quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức", k.ASSETS, "100"),
    "VII. XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ",
    ("Tỷ lệ báo cáo định kỳ cập nhật trên Hệ thống thông tin báo cáo của tỉnh", k.SHARED, "100"),
    ("Tỷ lệ cuộc họp được tổ chức theo hình thức trực tuyến", k.MEETINGS, "40"),
    ("Tỷ lệ hồ sơ công việc tại cấp tỉnh được xử lý trên môi trường mạng", k.RECORDS_PROVINCE, "100"),
    ("Tỷ lệ hồ sơ công việc tại cấp huyện được xử lý trên môi trường mạng", k.RECORDS_DISTRICT, "100"),
    ("Tỷ lệ hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng", k.RECORDS_COMMUNE, "85"),
    ("Tỷ lệ hệ thống thông tin của tỉnh được kết nối, liên thông", k.SYSTEMS, "30"),
    ("Tỷ lệ người dân, DN sử dụng DVCTT được định danh, xác thực điện tử", k.IDENTIFIED, "100"),
    ("Tỷ lệ TTHC đủ điều kiện được cung cấp DVCTT toàn trình", k.FULL, "100"),
    ("Tỷ lệ TTHC toàn trình được tích hợp với Cổng Dịch vụ công quốc gia", k.PORTAL, "70"),
    ("Tỷ lệ hồ sơ TTHC phát sinh trực tuyến trên tổng số hồ sơ giải quyết", k.ONLINE, "30"),
    ("Tỷ lệ thuê bao băng rộng cố định trên 100 hộ dân", "", ""),
]


def summary() -> Case:
    """All goals of the plan with the goal, the result and a verdict."""
    b = k.Book("Tinh Bac Kan_Phu luc BC CCHC 9 thang nam 2023.xlsx", "criteria, province")
    s = b.sheet("PL01")
    s.letterhead("ỦY BAN NHÂN DÂN", "TỈNH BẮC KẠN", wide=7)
    s.titled("PHỤ LỤC 01", "KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU, CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH TỈNH BẮC KẠN",
             "9 tháng năm 2023", "(Kèm theo Báo cáo số 540/BC-UBND ngày 20 tháng 9 năm 2023)", wide=7)  # fmt: skip
    s.head("STT", "Mục tiêu, chỉ tiêu", "Đơn vị tính", "Mục tiêu năm 2023", "Kết quả 9 tháng năm 2023", "Đánh giá",
           "Cơ quan theo dõi")  # fmt: skip
    own = k.facts_of(b.r, 21000, 48000)
    number = 0
    for line in SUMMARY:
        if isinstance(line, str):
            s.add(*line.split(". ", 1))
            continue
        number += 1
        label, indicator, goal = (*line, "")[:3]
        value = k.share(own[indicator]) if indicator else 71.2
        done = ("Đạt" if value >= float(goal) else "Chưa đạt") if goal else "-"
        s.add(number, label, "%", goal and f"≥ {goal}", value, done, "Sở Nội vụ" if number < 4 else None)
        if indicator:
            b.rate(indicator, k.PROVINCE, k.NINE, value)
    s.sign(5, "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH")
    return b.done()


def districts_across() -> Case:
    """Goals in rows, the eight districts in columns, the year's goal before them."""
    b = k.Book("UBND tinh - chi tieu CCHC cac huyen 6 thang 2023.xlsx", "indicators in rows, units in columns")
    s = b.sheet("6 thang")
    s.letterhead("UBND TỈNH BẮC KẠN", wide=12)
    s.titled("CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND CÁC HUYỆN, THÀNH PHỐ", "6 THÁNG ĐẦU NĂM 2023",
             "Đơn vị tính: %", wide=12)  # fmt: skip
    s.head("STT", "Tên chỉ tiêu", "Chỉ tiêu năm", *(f"Đơn vị|{name}" for name in DISTRICTS.values()), "Ghi chú")
    lines = {
        k.INSPECTED: ("Tỷ lệ cơ quan, đơn vị thuộc huyện được kiểm tra CCHC", 30),
        k.REPORTS: ("Tỷ lệ báo cáo CCHC gửi đúng hạn", 100),
        k.REVIEWED: ("Tỷ lệ TTHC được rà soát có phương án đơn giản hóa", 20),
        k.SERVICE: ("Mức độ hài lòng về sự phục vụ của cơ quan hành chính", 90),
        k.OFFICIALS: ("Tỷ lệ cơ quan có cơ cấu công chức phù hợp vị trí việc làm", 98),
        k.EMPLOYEES: ("Tỷ lệ cơ quan có cơ cấu viên chức phù hợp vị trí việc làm", 92),
    }
    for number, (indicator, (label, goal)) in enumerate(lines.items(), 1):
        values = {code: k.share(k.facts_of(b.r)[indicator], 1) for code in DISTRICTS}
        s.add(number, label, goal, *values.values())
        for code, value in values.items():
            b.rate(indicator, code, k.HALF, value)
    return b.done()


def reports() -> Iterator[Case]:
    yield from (summary(), districts_across())
