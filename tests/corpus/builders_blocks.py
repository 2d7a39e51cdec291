"""Blocks of counts that could be exchanged: totals alike in wording, goals below a full name, labels without numbers."""

from tests.corpus.cases import report
from tests.corpus.facts import DEPARTMENTS, DISTRICTS, facts
from tests.corpus.sketch import (
    INDEX,
    MEASURES,
    NAME,
    Line,
    Sketch,
    cell,
    col,
    count_cell,
    letterhead,
    lines,
    rate_cell,
    tell,
)

POSTS, INSPECTED, ASSETS = (
    "civil_service.officials_by_position",
    "direction.agencies_inspected",
    "public_finance.assets_by_norm",
)
EMPLOYEES = "civil_service.employees_by_position"


@report("Khoi 01 Ngan Son quy II 2023.xlsx", "blocks: four totals of agencies in one list")
def totals_of_agencies(s: Sketch) -> None:
    page, known = s.page("Sheet1"), facts("b1")
    letterhead(page, "UBND HUYỆN NGÂN SƠN", "SỐ LIỆU CẢI CÁCH HÀNH CHÍNH", "Quý II/2023")
    page.add("STT", "Chỉ tiêu", "ĐVT", "Kết quả")
    rows = (
        ("Tổng số cơ quan hành chính", "off_all"),
        ("Số cơ quan hành chính có cơ cấu công chức phù hợp VTVL", "off_fit"),
        ("Tỷ lệ cơ quan có cơ cấu công chức phù hợp VTVL (%)", "off_fit/off_all"),
        ("Tổng số đơn vị sự nghiệp", "emp_all"),
        ("Số đơn vị có cơ cấu viên chức phù hợp VTVL", "emp_fit"),
        ("Tổng số cơ quan, đơn vị quản lý, sử dụng tài sản công", "assets_all"),
        ("Số đơn vị quản lý, sử dụng tài sản công đúng định mức", "assets_ok"),
        ("Tổng số cơ quan, đơn vị", "agencies"),
        ("Số cơ quan, đơn vị được kiểm tra CCHC", "inspected"),
    )
    for place, (text, spec) in enumerate(rows, start=1):
        page.add(place, text, None, rate_cell(spec, known, "2") if "/" in spec else count_cell(spec, known, ""))
    s.tell(
        Line(label="", code="062", facts=known),
        [tell(name) for name in (POSTS, EMPLOYEES, ASSETS, INSPECTED)],
        "2023-Q2",
    )


@report("Khoi 02 cac huyen 6T 2023.xlsx", "blocks: the same totals in columns, rates missing")
def totals_in_columns(s: Sketch) -> None:
    page = s.page("6T")
    letterhead(page, "SỞ NỘI VỤ", "SỐ LIỆU CẢI CÁCH HÀNH CHÍNH CÁC HUYỆN, THÀNH PHỐ", "6 tháng đầu năm 2023")
    columns = [
        col("STT", INDEX),
        col("Đơn vị", NAME),
        col("Tổng số cơ quan, đơn vị trực thuộc", "agencies"),
        col("Số cơ quan, đơn vị được kiểm tra CCHC", "inspected"),
        col("Tổng số cơ quan, đơn vị quản lý, sử dụng tài sản công", "assets_all"),
        col("Số cơ quan, đơn vị sử dụng tài sản công đúng tiêu chuẩn, định mức", "assets_ok"),
        col("Tổng số đơn vị sự nghiệp công lập", "emp_all"),
        col("Số đơn vị sự nghiệp có cơ cấu viên chức phù hợp VTVL", "emp_fit"),
    ]
    s.table(page, columns, lines("b2", DISTRICTS, way=0), [tell(INSPECTED), tell(ASSETS), tell(EMPLOYEES)], "2023-6M")


@report("Khoi 03 thang 4 nam 2023.xlsx", "blocks: labels without numbers, units across, counts and rates in turn")
def labels_only(s: Sketch) -> None:
    page = s.page("T4")
    page.add("SỐ LIỆU CẢI CÁCH HÀNH CHÍNH THÁNG 4 NĂM 2023")
    units = lines("b3", DEPARTMENTS[1:8], way=1)
    page.add("Chỉ tiêu", *[line.label for line in units])
    for text, spec in (
        ("Tỷ lệ họp trực tuyến\ntrên tổng số cuộc họp (%)", "meet_online/meetings"),
        ("Tỷ lệ phản ánh, kiến nghị\nđược xử lí (%)", "feedback_done/feedback"),
        ("Tổng số hồ sơ đã\ngiải quyết", "resolved"),
        ("Số hồ sơ giải quyết trước\nvà đúng hạn", "early+in_time"),
        ("Tỷ lệ hồ sơ công việc cấp tỉnh\nxử lí trên môi trường mạng (%)", "hscv_p/hscv_p_all"),
    ):
        page.add(text, *[cell(col("x", spec), line) for line in units])
    told = [
        tell("digital_government.online_meetings"),
        tell("procedures.feedback_resolved"),
        tell("procedures.on_time"),
        tell("digital_government.work_records_province"),
    ]
    for line in units:
        s.tell(line, told, "2023-04")


@report("Khoi 04.xlsx", "blocks: the goal below a rate that names its own denominator")
def goal_below_rate(s: Sketch) -> None:
    page = s.page("Q3-2023")
    letterhead(page, "SỞ KẾ HOẠCH VÀ ĐẦU TƯ", "KẾT QUẢ GIẢI NGÂN QUÝ III/2023")
    head = "Tỷ lệ giải ngân vốn ĐTC so với kế hoạch vốn giao (%)"
    columns = [
        col("STT", INDEX),
        col("Đơn vị", NAME),
        col(f"{head} > Chỉ tiêu giao", lambda line: 75),
        col(f"{head} > Kết quả", "disbursed/capital", "1"),
        col(f"{head} > So với chỉ tiêu", lambda line: -3.5),
    ]
    s.table(page, columns, lines("b4", DISTRICTS, way=0), [tell("public_finance.investment_disbursed")], "2023-Q3")


@report("Khoi 05.xlsx", "blocks: i for y: xử lí, tỉ lệ, quí, lí do, kĩ")
def short_i(s: Sketch) -> None:
    page = s.page("BC")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", "KẾT QUẢ XỬ LÍ PHẢN ÁNH, KIẾN NGHỊ VÀ HỒ SƠ CÔNG VIỆC", "Quí II năm 2023")
    columns = [
        col("STT", INDEX),
        col("Đơn vị", NAME),
        col("Tổng số phản ánh, kiến nghị tiếp nhận", "feedback"),
        col("Số phản ánh, kiến nghị đã xử lí", "feedback_done"),
        col("Tỉ lệ xử lí (%)", "feedback_done/feedback", "bare"),
        col("Tỉ lệ HSCV cấp huyện được xử lí trên môi trường mạng (%)", "hscv_d/hscv_d_all", "bare"),
        col("Lí do"),
    ]
    told = [tell("procedures.feedback_resolved"), tell("digital_government.work_records_district")]
    s.table(page, columns, lines("b5", DISTRICTS, way=0), told, "2023-Q2")


@report("Khoi 06 Bach Thong.xlsx", "blocks: numerators first, their totals after, rates last")
def scattered(s: Sketch) -> None:
    page, known = s.page("9T2023"), facts("b6")
    letterhead(page, "UBND HUYỆN BẠCH THÔNG", "SỐ LIỆU CẢI CÁCH HÀNH CHÍNH", "9 tháng năm 2023")
    page.add("STT", "Nội dung", "Số liệu")
    names = {
        "direction.tasks_completed": (
            "Số nhiệm vụ CCHC đã hoàn thành",
            "Tổng số nhiệm vụ CCHC được giao",
            "Tỷ lệ hoàn thành nhiệm vụ CCHC (%)",
        ),
        "procedures.feedback_resolved": (
            "Số phản ánh, kiến nghị đã xử lý",
            "Tổng số phản ánh, kiến nghị tiếp nhận",
            "Tỷ lệ phản ánh, kiến nghị được xử lý (%)",
        ),
        "digital_government.online_meetings": (
            "Số cuộc họp trực tuyến",
            "Tổng số cuộc họp",
            "Tỷ lệ cuộc họp trực tuyến (%)",
        ),
    }
    number = 0
    for kind in range(3):
        for indicator, texts in names.items():
            above, below = MEASURES[indicator]
            number += 1
            value = (
                rate_cell(f"{above}/{below}", known, "2") if kind == 2 else count_cell((above, below)[kind], known, "")
            )
            page.add(number, texts[kind], value)
    s.tell(Line(label="", code="063", facts=known), [tell(name) for name in names], "2023-9M")
