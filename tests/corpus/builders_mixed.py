"""Combinations that tempt: neighbours in meaning, periods in heads, double totals, other definitions."""

from tests.corpus.cases import report
from tests.corpus.facts import DEPARTMENTS, DISTRICTS, communes
from tests.corpus.sketch import INDEX, NAME, Line, Sketch, col, group, letterhead, lines, tell, total


@report(
    "Tien do quy III va luy ke 9 thang.xlsx", "mixed: quarter and nine months side by side, the period in the heads"
)
def quarter_and_nine(s: Sketch) -> None:
    page = s.page("Tổng hợp")
    letterhead(
        page, "VĂN PHÒNG UBND TỈNH", "TÌNH HÌNH THANH TOÁN TRỰC TUYẾN", "(Kèm theo Báo cáo số 77/BC-VP ngày 18/9/2023)"
    )
    units = lines("y1", DISTRICTS, way=0)
    for line in units:
        line.facts = {**line.facts, "received9": line.facts["received"] * 3, "paid9": line.facts["paid"] * 2}
    columns = [
        col("STT", INDEX),
        col("Đơn vị", NAME),
        col("Quý III/2023 > Tổng số hồ sơ phát sinh", "received"),
        col("Quý III/2023 > Số hồ sơ thanh toán trực tuyến", "paid"),
        col("Quý III/2023 > Tỷ lệ (%)", "paid/received"),
        col("Lũy kế 9 tháng năm 2023 > Tổng số hồ sơ phát sinh", "received9"),
        col("Lũy kế 9 tháng năm 2023 > Số hồ sơ thanh toán trực tuyến", "paid9"),
        col("Lũy kế 9 tháng năm 2023 > Tỷ lệ (%)", "paid9/received9"),
    ]
    told = [tell("procedures.online_payment"), tell("procedures.online_payment", "paid9/received9", period="2023-9M")]
    s.table(page, columns, units, told, "2023-Q3")


@report("Bao cao thang 8 va luy ke.xlsx", "mixed: month, to date without a period, same month of last year")
def month_to_date_last_year(s: Sketch) -> None:
    page = s.page("Tháng 8")
    letterhead(page, "VĂN PHÒNG UBND TỈNH", "KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC THÁNG 8 NĂM 2023")
    units = lines("y2", DISTRICTS, way=0)
    for line in units:
        line.facts = {
            **line.facts,
            "done": line.facts["early"] + line.facts["in_time"],
            "all8": line.facts["resolved"] * 8,
            "done8": line.facts["early"] * 8 + line.facts["in_time"] * 7,
        }
    columns = [
        col("STT", INDEX),
        col("Đơn vị", NAME),
        col("Tháng 8/2023 > Số hồ sơ đã giải quyết", "resolved"),
        col("Tháng 8/2023 > Trước và đúng hạn", "done"),
        col("Tháng 8/2023 > Tỷ lệ (%)", "done/resolved"),
        col("Lũy kế từ đầu năm > Số hồ sơ đã giải quyết", "all8"),
        col("Lũy kế từ đầu năm > Trước và đúng hạn", "done8"),
        col("Lũy kế từ đầu năm > Tỷ lệ (%)", "done8/all8"),
        col("Cùng kỳ năm 2022 > Tỷ lệ trước và đúng hạn (%)", lambda line: 71.5 + (line.index or 0)),
    ]
    told = [tell("procedures.on_time"), tell("procedures.on_time", "done8/all8", to_date=True)]
    s.table(page, columns, units, told, "2023-08")
    for line in units:
        s.expect("procedures.on_time", str(line.code), "2022-08", 71.5 + int(line.index or 0), optional=True)
        s.expect(
            "procedures.on_time", str(line.code), "2022-08", 71.5 + int(line.index or 0), optional=True, to_date=True
        )


@report(
    "Phuong thuc nop ho so quy II nam 2023.xlsx",
    "mixed: received online, paid online and fully online beside each other",
)
def three_kinds_of_online(s: Sketch) -> None:
    page = s.page("TT")
    letterhead(
        page, "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG TỈNH", "THỐNG KÊ HỒ SƠ TRỰC TUYẾN CỦA CÁC SỞ, NGÀNH", "Quý II năm 2023"
    )
    columns = [
        col("STT", INDEX),
        col("Đơn vị", NAME),
        col("Tổng số TTHC > DVC trực tuyến toàn trình", "full"),
        col("Tổng số TTHC > DVC trực tuyến một phần", "partial"),
        col("Hồ sơ tiếp nhận > Tổng số", "received"),
        col("Hồ sơ tiếp nhận > Tiếp nhận trực tuyến", "online"),
        col("Hồ sơ tiếp nhận > Tỷ lệ tiếp nhận trực tuyến (%)", "online/received"),
        col("Thanh toán trực tuyến > Số hồ sơ phải thu phí, lệ phí", "fee"),
        col("Thanh toán trực tuyến > Số hồ sơ thanh toán trực tuyến", "paid"),
        col("Thanh toán trực tuyến > Số tiền (đồng)", "money"),
        col("Thanh toán trực tuyến > Tỷ lệ (%)", "paid/fee"),
    ]
    told = [
        tell("digital_government.online_applications", "online/received"),
        tell("procedures.online_payment", "paid/fee"),
    ]
    s.table(page, columns, lines("y3", DEPARTMENTS, way=1), told, "2023-Q2")


@report("Tong hop huyen xa quy III-2023.xlsx", "mixed: districts with their communes below, province at the top")
def tree(s: Sketch) -> None:
    page = s.page("Cây")
    letterhead(page, "SỞ NỘI VỤ", "TỔNG HỢP KẾT QUẢ GIẢI QUYẾT TTHC CẤP HUYỆN, CẤP XÃ", "Quý III/2023")
    columns = [
        col("STT", INDEX),
        col("Đơn vị", NAME),
        col("Số hồ sơ đã giải quyết", "resolved"),
        col("Số hồ sơ trước và đúng hạn", "early+in_time"),
        col("Tỷ lệ trước và đúng hạn", "early+in_time/resolved", "%1"),
    ]
    rows: list[Line] = []
    for numeral, code in (("I", "060"), ("II", "063")):
        children = lines("y4", communes(code, 5), way=1)
        parent = Line(
            label={"060": "HUYỆN PÁC NẶM", "063": "HUYỆN BẠCH THÔNG"}[code],
            code=code,
            index=numeral,
            facts=total("", None, children).facts,
        )
        rows += [parent, *children]
    s.table(page, columns, rows, [], "2023-Q3")
    for line in rows:
        # the district's line sums five of its communes only: whose work it counts is not written
        doubtful = line.code in ("060", "063")
        s.tell(line, [tell("procedures.on_time", optional=doubtful)], "2023-Q3")


@report("Khao sat hai long e-survey 6T.xlsx", "mixed: two surveys of the same people beside each other")
def surveys(s: Sketch) -> None:
    page = s.page("6T-2023")
    letterhead(page, "SỞ NỘI VỤ", "MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN, TỔ CHỨC 6 THÁNG ĐẦU NĂM 2023")
    columns = [
        col("STT", INDEX),
        col("Đơn vị", NAME),
        col("Mức độ hài lòng về giải quyết TTHC (%)", "happy/ballots", "2"),
        col("Mức độ hài lòng về sự phục vụ hành chính - SIPAS (%)", "happy_service/ballots_service", "2"),
        col("Mức độ hài lòng lĩnh vực đất đai, xây dựng, đầu tư (%)", "happy_land/ballots_land", "2"),
        col("Mức độ hài lòng dịch vụ y tế, giáo dục công lập (%)", "happy_health/ballots_health", "2"),
        col("Xếp hạng", INDEX),
    ]
    told = [
        tell(f"procedures.satisfaction{end}")
        for end in ("", "_service", "_land_construction_investment", "_health_education")
    ]
    s.table(page, columns, lines("y5", DISTRICTS, way=1), told, "2023-6M")


@report("Phu luc chi tieu cac huyen nam 2023.xlsx", "mixed: plan, actual and share of plan under each indicator")
def plan_under_each(s: Sketch) -> None:
    page = s.page("2023")
    letterhead(page, "SỞ NỘI VỤ", "KẾT QUẢ THỰC HIỆN CHỈ TIÊU CCHC CỦA CÁC HUYỆN, THÀNH PHỐ NĂM 2023")
    names = {
        "procedures.on_time": "Tỷ lệ hồ sơ TTHC giải quyết đúng hạn (%)",
        "procedures.online_payment": "Tỷ lệ hồ sơ thanh toán trực tuyến (%)",
        "digital_government.work_records_commune": "Tỷ lệ HSCV cấp xã xử lý trên môi trường mạng (%)",
    }
    columns = [col("STT", INDEX), col("Đơn vị", NAME)]
    told = []
    for indicator, name in names.items():
        each = tell(indicator)
        told.append(each)
        columns += [
            col(f"{name} > Kế hoạch", lambda line: 90),
            col(f"{name} > Thực hiện", each.rate, "2"),
            col(f"{name} > Đạt so với KH (%)", lambda line: 101.5),
        ]
    s.table(page, columns, lines("y6", DISTRICTS, way=0), told, "2023")


@report(
    "Ho so cong viec ba cap.xlsx", "mixed: three levels of work records, groups between, “Cấp huyện” as head and as row"
)
def three_levels(s: Sketch) -> None:
    page = s.page("HSCV 9T2023")
    letterhead(
        page, "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "TÌNH HÌNH XỬ LÝ HỒ SƠ CÔNG VIỆC TRÊN MÔI TRƯỜNG MẠNG", "9 tháng năm 2023"
    )
    columns = [
        col("STT", INDEX),
        col("Đơn vị", NAME),
        col("Hồ sơ công việc cấp huyện > Tổng số", "hscv_d_all"),
        col("Hồ sơ công việc cấp huyện > Xử lý trên môi trường mạng", "hscv_d"),
        col("Hồ sơ công việc cấp huyện > Tỷ lệ (%)", "hscv_d/hscv_d_all"),
        col("Hồ sơ công việc cấp xã > Tổng số", "hscv_c_all"),
        col("Hồ sơ công việc cấp xã > Xử lý trên môi trường mạng", "hscv_c"),
        col("Hồ sơ công việc cấp xã > Tỷ lệ (%)", "hscv_c/hscv_c_all"),
    ]
    units = lines("y7", DISTRICTS, way=0)
    told = [tell("digital_government.work_records_district"), tell("digital_government.work_records_commune")]
    s.table(page, columns, [group("Cấp huyện", "II"), *units, total("Cộng", "06", units)], told, "2023-9M")


@report(
    "Dinh danh nguoi dung.xlsx",
    "mixed: accounts identified; systems connected; two tables, period of each in its own title",
)
def periods_of_tables(s: Sketch) -> None:
    page = s.page("CĐS")
    page.add("BẢNG 1. TÀI KHOẢN DỊCH VỤ CÔNG ĐƯỢC ĐỊNH DANH, XÁC THỰC ĐIỆN TỬ ĐẾN HẾT QUÝ II/2023")
    first = [
        col("STT", INDEX),
        col("Đơn vị", NAME),
        col("Tổng số người dân, doanh nghiệp sử dụng DVC trực tuyến", "users"),
        col("Số người dân, doanh nghiệp được định danh, xác thực điện tử", "users_id"),
        col("Tỷ lệ (%)", "users_id/users"),
    ]
    s.table(
        page,
        first,
        lines("y8", DISTRICTS, way=0),
        [tell("digital_government.online_users_identified", optional=True)],
        "2023-Q2",
    )
    for each in list(s.expected):  # “to the end of quarter II” is the same as the six months
        for period, to_date in ((each.period, True), ("2023-6M", True)):
            s.expect(
                each.indicator,
                each.unit,
                period,
                each.value,
                each.numerator,
                each.denominator,
                to_date=to_date,
                optional=True,
            )
    page.skip(2)
    page.add("BẢNG 2. HỆ THỐNG THÔNG TIN ĐÃ KẾT NỐI, LIÊN THÔNG THÁNG 9 NĂM 2023")
    second = [
        col("STT", INDEX),
        col("Cơ quan", NAME),
        col("Tổng số HTTT", "systems"),
        col("Số HTTT đã kết nối, liên thông", "sys_linked"),
        col("Tỷ lệ (%)", "sys_linked/systems"),
    ]
    s.table(
        page, second, lines("y8", DEPARTMENTS[1:10], way=0), [tell("digital_government.systems_connected")], "2023-09"
    )


@report(
    "Bieu tong hop bao cao dinh ky.xlsx",
    "mixed: reports on time and reports shared differ in a word; the range of days gives the period",
)
def reports(s: Sketch) -> None:
    page = s.page("Báo cáo")
    letterhead(page, "SỞ NỘI VỤ", "TÌNH HÌNH THỰC HIỆN CHẾ ĐỘ BÁO CÁO", "Từ ngày 15/6/2023 đến ngày 14/9/2023")
    columns = [
        col("STT", INDEX),
        col("Đơn vị", NAME),
        col("Báo cáo CCHC > Số báo cáo phải gửi", "reports"),
        col("Báo cáo CCHC > Số báo cáo gửi đúng hạn", "reports_ok"),
        col("Báo cáo CCHC > Tỷ lệ gửi đúng hạn (%)", "reports_ok/reports"),
        col("Báo cáo định kỳ > Tổng số báo cáo định kỳ", "bc_all"),
        col("Báo cáo định kỳ > Số báo cáo cập nhật trên Hệ thống thông tin báo cáo", "bc_online"),
        col("Báo cáo định kỳ > Tỷ lệ (%)", "bc_online/bc_all"),
    ]
    told = [tell("direction.reports_on_time"), tell("digital_government.periodic_reports_shared")]
    s.table(page, columns, lines("y9", DISTRICTS, way=0), told, "2023-Q3")


@report("Muoi lam thang 12 den 14 thang 8.xlsx", "mixed: days from 15/12 to 14/8 are August to date")
def august_to_date(s: Sketch) -> None:
    page = s.page("LK")
    letterhead(
        page, "VĂN PHÒNG UBND TỈNH", "KẾT QUẢ GIẢI QUYẾT TTHC", "(Số liệu từ ngày 15/12/2022 đến ngày 14/8/2023)"
    )
    columns = [
        col("STT", INDEX),
        col("Đơn vị", NAME),
        col("Số hồ sơ đã giải quyết", "resolved"),
        col("Số hồ sơ trước và đúng hạn", "early+in_time"),
        col("Tỷ lệ trước và đúng hạn", "early+in_time/resolved", "%1"),
    ]
    s.table(page, columns, lines("y10", DISTRICTS, way=0), [tell("procedures.on_time", to_date=True)], "2023-08")
