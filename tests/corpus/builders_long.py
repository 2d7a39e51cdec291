"""Shape 6: long form, one figure a row."""

from tests.corpus.cases import report
from tests.corpus.facts import DEPARTMENTS, DISTRICTS, facts, written
from tests.corpus.sketch import MEASURES, Line, Sketch, count_cell, rate_cell, tell

NAMES = {
    "procedures.on_time": "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn",
    "procedures.online_payment": "Tỷ lệ hồ sơ TTHC thanh toán trực tuyến",
    "procedures.satisfaction": "Mức độ hài lòng về giải quyết TTHC",
    "digital_government.online_meetings": "Tỷ lệ cuộc họp trực tuyến",
}


@report("du_lieu_dai.csv", "6: .csv with year, quarter, code, indicator, value")
def long_csv(s: Sketch) -> None:
    page = s.page("csv")
    page.add("Năm", "Quý", "Mã đơn vị", "Tên đơn vị", "Chỉ tiêu", "Giá trị (%)")
    for quarter in (2, 3):
        for code in DISTRICTS:
            known = facts(f"l1 {code} {quarter}")
            for indicator, name in NAMES.items():
                page.add(
                    2023,
                    f"Quý {quarter}",
                    code,
                    written(code, 0),
                    name,
                    rate_cell("/".join(MEASURES[indicator]), known, "bare"),
                )
                s.tell(Line(label="", code=code, facts=known), [tell(indicator)], f"2023-Q{quarter}")


@report("Ket xuat he thong bao cao.xlsx", "6: export of the reporting system with numerator, denominator, rate")
def long_counts(s: Sketch) -> None:
    page = s.page("Data")
    page.add("Năm", "Tháng", "Đơn vị", "Chỉ tiêu", "Tử số", "Mẫu số", "Tỷ lệ (%)")
    for month in (7, 8, 9):
        for code in DEPARTMENTS[2:9]:
            known = facts(f"l2 {code} {month}")
            for indicator in ("procedures.on_time", "digital_government.online_meetings", "procedures.online_payment"):
                above, below = MEASURES[indicator]
                page.add(
                    2023,
                    month,
                    written(code, 1),
                    NAMES[indicator],
                    count_cell(above, known, ""),
                    count_cell(below, known, ""),
                    rate_cell(f"{above}/{below}", known, "2"),
                )
                s.tell(Line(label="", code=code, facts=known), [tell(indicator)], f"2023-{month:02d}")


@report("Tong hop chi tieu LRIS.xlsx", "6: long form with a period column and a plan column")
def long_with_plan(s: Sketch) -> None:
    page = s.page("Sheet1")
    page.add("TỔNG HỢP SỐ LIỆU TỪ HỆ THỐNG THÔNG TIN BÁO CÁO")
    page.add("STT", "Kỳ báo cáo", "Đơn vị báo cáo", "Tên chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Kết quả", "Ngày gửi")
    number = 0
    for period, written_period in (("2023-6M", "6 tháng/2023"), ("2023-9M", "9 tháng/2023")):
        for code in DISTRICTS[:5]:
            known = facts(f"l3 {code} {period}")
            for indicator, name in NAMES.items():
                number += 1
                page.add(
                    number,
                    written_period,
                    written(code, 0),
                    name,
                    "%",
                    90,
                    rate_cell("/".join(MEASURES[indicator]), known, "1"),
                    "16/09/2023",
                )
                s.tell(Line(label="", code=code, facts=known), [tell(indicator)], period)


@report("Xuat du lieu PAKN.xlsx", "6: long form of counts: received and handled in rows of their own")
def long_split(s: Sketch) -> None:
    page = s.page("Q3")
    page.add("Đơn vị", "Kỳ", "Nội dung", "Số lượng")
    for code in DISTRICTS:
        known = facts(f"l4 {code}")
        page.add(
            written(code, 3), "Quý III/2023", "Số phản ánh, kiến nghị tiếp nhận", count_cell("feedback", known, "")
        )
        page.add(
            written(code, 3),
            "Quý III/2023",
            "Số phản ánh, kiến nghị đã xử lý dứt điểm",
            count_cell("feedback_done", known, ""),
        )
        s.tell(Line(label="", code=code, facts=known), [tell("procedures.feedback_resolved")], "2023-Q3")
