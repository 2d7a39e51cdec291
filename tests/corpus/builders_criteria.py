"""Shape 3: criteria in rows for one reporting unit named in the title or below it."""

from collections.abc import Sequence

from tests.corpus.cases import report
from tests.corpus.facts import facts
from tests.corpus.sheets import Page, Percent
from tests.corpus.sketch import MEASURES, Line, Sketch, count_cell, letterhead, rate_cell, signature, tell

Row = tuple[str, str, str]  # number, text, fact or rate


def criteria(
    page: Page,
    heads: Sequence[str],
    rows: Sequence[Row],
    known: dict[str, float],
    fill: Sequence[object] = (),
    style: str = "2",
) -> dict[str, int]:
    """One value a row; `fill` are the cells right of the value. Gives the row of each text."""
    page.add(*heads)
    where = {}
    for number, text, spec in rows:
        value: object = None
        unit = None
        if spec:
            value = rate_cell(spec, known, style) if "/" in spec else count_cell(spec, known, style)
            unit = "%" if "/" in spec else "Số lượng"
        where[text] = page.add(number, text, unit, *(fill if spec else []), value)
    return where


def unit_line(code: str, known: dict[str, float]) -> Line:
    return Line(label="", code=code, facts=known)


@report("Bao cao CCHC huyen Cho Don quy 3 2023.xlsx", "3: criteria, the unit in the title, counts then rate")
def district_criteria(s: Sketch) -> None:
    page, known = s.page("Báo cáo"), facts("k1")
    letterhead(
        page, "PHÒNG NỘI VỤ", "BÁO CÁO SỐ LIỆU CẢI CÁCH HÀNH CHÍNH", "Quý III năm 2023", superior="UBND HUYỆN CHỢ ĐỒN"
    )
    rows = [
        ("I", "Công tác chỉ đạo, điều hành", ""),
        ("1", "Số nhiệm vụ trong kế hoạch CCHC năm", "tasks"),
        ("2", "Số nhiệm vụ đã hoàn thành", "tasks_done"),
        ("3", "Tỷ lệ hoàn thành nhiệm vụ", "tasks_done/tasks"),
        ("II", "Cải cách thủ tục hành chính", ""),
        ("1", "Số hồ sơ TTHC đã giải quyết", "resolved"),
        ("2", "Số hồ sơ giải quyết trước hạn và đúng hạn", "early+in_time"),
        ("3", "Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn", "early+in_time/resolved"),
        ("4", "Số phản ánh, kiến nghị tiếp nhận", "feedback"),
        ("5", "Số phản ánh, kiến nghị đã xử lý dứt điểm", "feedback_done"),
        ("III", "Cải cách tổ chức bộ máy", ""),
        ("1", "Biên chế được giao", "quota"),
        ("2", "Biên chế có mặt", "staff"),
    ]
    criteria(page, ("STT", "Tiêu chí", "Đơn vị tính", "Kết quả"), rows, known)
    told = [
        tell(name)
        for name in (
            "direction.tasks_completed",
            "procedures.on_time",
            "procedures.feedback_resolved",
            "apparatus.staff_within_quota",
        )
    ]
    s.tell(unit_line("064", known), told, "2023-Q3")
    signature(page, "Chợ Đồn")


@report("SCT_baocao.xlsx", "3: plan, actual, against plan; unit in its own line")
def plan_and_actual(s: Sketch) -> None:
    page, known = s.page("Sheet1"), facts("k2")
    page.add("KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH")
    page.add("Đơn vị báo cáo: Sở Công Thương tỉnh Bắc Kạn")
    page.add("Kỳ báo cáo: 6 tháng năm 2023")
    rates = [
        ("Tỷ lệ hồ sơ TTHC giải quyết đúng hạn", "procedures.on_time", 95),
        ("Tỷ lệ hồ sơ thanh toán trực tuyến", "procedures.online_payment", 50),
        ("Mức độ hài lòng của người dân, tổ chức về giải quyết TTHC", "procedures.satisfaction", 90),
        ("Tỷ lệ TTHC cung cấp dịch vụ công trực tuyến toàn trình", "digital_government.full_online_procedures", 100),
        (
            "Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng (cấp tỉnh)",
            "digital_government.work_records_province",
            100,
        ),
        ("Tỷ lệ cuộc họp trực tuyến", "digital_government.online_meetings", 40),
    ]
    page.add("TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm", "Thực hiện 6 tháng", "So với kế hoạch (%)", "Đánh giá")
    for place, (text, indicator, goal) in enumerate(rates, start=1):
        above, below = (sum(known[part] for part in side.split("+")) for side in MEASURES[indicator])
        value = 100 * above / below
        page.add(
            place,
            text,
            "%",
            goal,
            round(value, 2),
            round(100 * value / goal, 2),
            "Đạt" if value >= goal else "Chưa đạt",
        )
        s.expect(indicator, "SCT", "2023-6M", value)


@report("Phieu bao cao xa Ha Hieu.xlsx", "3: a commune's form, rates as texts, notes beside")
def commune_form(s: Sketch) -> None:
    page, known = s.page("Phiếu"), facts("k3")
    letterhead(
        page, "UBND XÃ HÀ HIỆU", "PHIẾU BÁO CÁO KẾT QUẢ CẢI CÁCH HÀNH CHÍNH THÁNG 7/2023", superior="UBND HUYỆN BA BỂ"
    )
    rows = [
        ("1", "Tổng số hồ sơ TTHC đã giải quyết trong tháng", "resolved"),
        ("2", "Trong đó: giải quyết trước hạn, đúng hạn", "early+in_time"),
        ("3", "Tỷ lệ giải quyết trước hạn, đúng hạn", "early+in_time/resolved"),
        ("4", "Tỷ lệ hồ sơ công việc cấp xã xử lý trên môi trường mạng", "hscv_c/hscv_c_all"),
    ]
    criteria(page, ("STT", "Nội dung báo cáo", "ĐVT", "Số liệu"), rows, known, style="text1")
    s.tell(
        unit_line("01897", known),
        [tell("procedures.on_time"), tell("digital_government.work_records_commune")],
        "2023-07",
    )
    signature(page, "Hà Hiệu")


@report("Bieu mau so 2 - Van phong UBND tinh.xlsx", "3: month and to date side by side")
def month_to_date(s: Sketch) -> None:
    page, month, year = s.page("Biểu 2"), facts("k4"), facts("k4-to-date")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", "BIỂU SỐ 2: SỐ LIỆU TIẾP NHẬN, GIẢI QUYẾT TTHC", "Tháng 9 năm 2023")
    page.heads([("STT",), ("Nội dung",), ("Kết quả", "Trong tháng"), ("Kết quả", "Lũy kế từ đầu năm"), ("Ghi chú",)])
    for place, (text, spec) in enumerate(
        (
            ("Tổng số hồ sơ đã giải quyết", "resolved"),
            ("Hồ sơ giải quyết trước và đúng hạn", "early+in_time"),
            ("Hồ sơ quá hạn", "late"),
        ),
        start=1,
    ):
        page.add(place, text, count_cell(spec, month, ""), count_cell(spec, year, ""))
    page.add(
        4,
        "Tỷ lệ hồ sơ giải quyết trước và đúng hạn (%)",
        rate_cell("early+in_time/resolved", month, "bare"),
        rate_cell("early+in_time/resolved", year, "bare"),
    )
    s.tell(unit_line("VPUB", month), [tell("procedures.on_time")], "2023-09")
    s.tell(unit_line("VPUB", year), [tell("procedures.on_time", to_date=True)], "2023-09")


@report("STP Q2 2023.xlsx", "3: numerator and denominator in one cell with the rate")
def fractions(s: Sketch) -> None:
    page, known = s.page("Sở Tư pháp"), facts("k5")
    letterhead(
        page,
        "SỞ TƯ PHÁP",
        "BIỂU TỔNG HỢP KẾT QUẢ CÔNG TÁC CCHC QUÝ II/2023",
        "(Kèm theo Báo cáo số 98/BC-STP ngày 14 tháng 6 năm 2023 của Sở Tư pháp)",
    )
    page.add("STT", "Nội dung", "Kết quả thực hiện", "Khó khăn, vướng mắc")
    texts = [
        ("Tỷ lệ nhiệm vụ của Kế hoạch CCHC đã hoàn thành", "direction.tasks_completed"),
        ("Tỷ lệ VBQPPL phải xử lý sau rà soát đã được xử lý", "institutions.documents_reviewed"),
        ("Tỷ lệ TTHC được rà soát có phương án đơn giản hóa", "procedures.reviewed"),
        ("Tỷ lệ phản ánh, kiến nghị được xử lý dứt điểm", "procedures.feedback_resolved"),
    ]
    told = []
    for place, (text, indicator) in enumerate(texts, start=1):
        page.add(place, text, rate_cell("/".join(MEASURES[indicator]), known, "a/b%"), "Không")
        told.append(tell(indicator))
    s.tell(unit_line("STP", known), told, "2023-Q2")


@report("bc do luong hai long so noi vu.xlsx", "3: satisfaction in four kinds, percent formats")
def four_satisfactions(s: Sketch) -> None:
    page, known = s.page("Hài lòng"), facts("k6")
    letterhead(page, "SỞ NỘI VỤ", "KẾT QUẢ ĐO LƯỜNG SỰ HÀI LÒNG TRÊN ĐỊA BÀN TỈNH BẮC KẠN", "Năm 2023")
    page.add("Phạm vi: toàn tỉnh")
    page.add("STT", "Tiêu chí", "Mục tiêu", "Kết quả")
    for place, (text, indicator, goal) in enumerate(
        (
            ("Mức độ hài lòng về giải quyết TTHC", "procedures.satisfaction", 0.9),
            (
                "Mức độ hài lòng về giải quyết TTHC lĩnh vực đất đai, xây dựng, đầu tư",
                "procedures.satisfaction_land_construction_investment",
                0.8,
            ),
            (
                "Mức độ hài lòng đối với sự phục vụ của cơ quan hành chính nhà nước",
                "procedures.satisfaction_service",
                0.9,
            ),
            (
                "Mức độ hài lòng đối với dịch vụ y tế, giáo dục công lập",
                "procedures.satisfaction_health_education",
                0.85,
            ),
        ),
        start=1,
    ):
        above, below = MEASURES[indicator]
        page.add(place, text, Percent(goal, "0%"), Percent(round(known[above] / known[below], 4)))
        s.expect(indicator, "06", "2023", 100 * known[above] / known[below], sure=True)


@report("Phong Noi vu huyen Pac Nam - 6 thang.xlsx", "3: bare “Tỷ lệ” rows below their counts")
def bare_rates(s: Sketch) -> None:
    page, known = s.page("6 tháng 2023"), facts("k7")
    letterhead(
        page, "PHÒNG NỘI VỤ", "SỐ LIỆU PHỤC VỤ BÁO CÁO CẢI CÁCH HÀNH CHÍNH", superior="ỦY BAN NHÂN DÂN HUYỆN PÁC NẶM"
    )
    rows = [
        ("1", "Tổng số thôn, tổ dân phố thuộc diện phải sắp xếp", "hamlets"),
        ("-", "Đã sắp xếp", "hamlets_done"),
        ("-", "Tỷ lệ", "hamlets_done/hamlets"),
        ("2", "Tổng số cuộc họp trong kỳ", "meetings"),
        ("-", "Số cuộc họp trực tuyến", "meet_online"),
        ("-", "Tỷ lệ", "meet_online/meetings"),
        ("3", "Tổng số cơ quan, đơn vị trực thuộc", "agencies"),
        ("-", "Số cơ quan, đơn vị được kiểm tra CCHC", "inspected"),
        ("-", "Tỷ lệ", "inspected/agencies"),
    ]
    criteria(page, ("STT", "Chỉ tiêu", "ĐVT", "Thực hiện"), rows, known)
    told = [
        tell("apparatus.hamlets_rearranged"),
        tell("digital_government.online_meetings"),
        tell("direction.agencies_inspected"),
    ]
    s.tell(unit_line("060", known), told, "2023-6M")
