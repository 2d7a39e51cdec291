"""The old hand again: criteria in rows, surveys, month beside the sum so far, and papers about something else."""

from tests.corpus.truth import Case
from tests.corpus.unseen.e.kit import (
    DISTRICTS,
    E_COPIES,
    FEEDBACK,
    HAPPY,
    MEETINGS,
    ON_TIME,
    ONLINE,
    PAYMENT,
    RECORDS,
    SHARED,
    STAFF,
    Report,
    comma,
    filing,
    part,
    short,
    units_of,
)

LAND = "procedures.satisfaction_land_construction_investment"
SERVICE, HEALTH = "procedures.satisfaction_service", "procedures.satisfaction_health_education"
SIMPLER, FULL = "procedures.reviewed", "digital_government.full_online_procedures"


def across() -> Case:
    report = Report(
        "Biểu tổng hợp các chỉ tiêu theo huyện năm 2023.xlsx",
        "indicators in rows, districts across, a rate of 962 %",
        "2023",
    )
    page = report.page("Tong hop")
    page.motto("SỞ NỘI VỤ", right=9)
    page.lines("KẾT QUẢ THỰC HIỆN MỘT SỐ CHỈ TIÊU CCHC CỦA CÁC HUYỆN, THÀNH PHỐ", "Năm 2023", wide=13)
    names = ["TP Bắc Kạn", *[short(name) for _, name in DISTRICTS[1:]]]
    page.head(
        "TT",
        "Chỉ tiêu",
        "ĐVT",
        "Chỉ tiêu KH giao",
        *[f"Kết quả thực hiện|{name}" for name in names],
        "Kết quả thực hiện|Toàn tỉnh",
    )
    lines = [
        (ON_TIME, "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", "95", 90),
        (ONLINE, "Tỷ lệ hồ sơ TTHC tiếp nhận trực tuyến", "30", 25),
        (PAYMENT, "Tỷ lệ hồ sơ TTHC thanh toán trực tuyến", "50", 20),
        (FEEDBACK, "Tỷ lệ PAKN của người dân, doanh nghiệp được xử lý dứt điểm", "100", 85),
        (RECORDS["district"], "Tỷ lệ HSCV cấp huyện được xử lý trên môi trường mạng", "100", 80),
        (STAFF, "Tỷ lệ cán bộ, công chức cấp xã trình độ chuyên môn đại học trở lên", "64", 55),
    ]
    for count, (indicator, text, plan, least) in enumerate(lines, 1):
        values = [round(report.rng.uniform(least, 99.9), 1) for _ in range(8)]
        values.append(round(sum(values) / 8, 1))
        cells = [comma(value, 1) for value in values]
        if indicator == FEEDBACK:
            cells[4] = "962"
        at = page.line(count, text, "%", plan, *cells)
        if indicator == FEEDBACK:
            report.fault(page, at, "out_of_range")
        for place, (code, value) in enumerate(zip([*[code for code, _ in DISTRICTS], "06"], values, strict=True)):
            if (indicator, place) != (FEEDBACK, 4):
                report.want(indicator, code, value=value)
    page.sign(day="Bắc Kạn, ngày 19 tháng 12 năm 2023", right=9)
    return report.done()


def health_department() -> Case:
    report = Report(
        "Sở Y tế - báo cáo CCHC năm 2023 (biểu số liệu).xlsx",
        "criteria in rows: both counts and no rate, lettered",
        "2023",
    )
    page = report.page("Biểu số liệu")
    page.motto("SỞ Y TẾ", right=4)
    page.lines("BIỂU SỐ LIỆU CẢI CÁCH HÀNH CHÍNH NĂM 2023", wide=5)
    page.line("Đơn vị báo cáo: Sở Y tế")
    page.head("Mã số", "Tiêu chí", "Đơn vị tính", "Số liệu", "Ghi chú")
    pairs = [
        (ON_TIME, "Hồ sơ", "Tổng số hồ sơ TTHC đã giải quyết", "Số hồ sơ TTHC giải quyết trước và đúng hạn"),
        (SIMPLER, "TTHC", "Tổng số TTHC được rà soát", "Số TTHC được rà soát có phương án đơn giản hóa"),
        (FULL, "TTHC", "Tổng số TTHC đủ điều kiện cung cấp DVCTT toàn trình", "Số TTHC đã cung cấp DVCTT toàn trình"),
        (MEETINGS, "Cuộc", "Tổng số cuộc họp trong năm", "Số cuộc họp trực tuyến"),
        (SHARED, "Báo cáo", "Tổng số báo cáo định kỳ", "Số báo cáo định kỳ cập nhật trên Hệ thống thông tin báo cáo tỉnh"),
        (FEEDBACK, "Ý kiến", "Tổng số phản ánh, kiến nghị tiếp nhận", "Số phản ánh, kiến nghị đã xử lý dứt điểm"),
    ]  # fmt: skip
    for number, (indicator, measure, whole, some) in enumerate(pairs, 1):
        row = part(report.rng, "", "SYT", 12, 90, 0.6)
        page.line(f"{number:02d}", whole, measure, row["all"])
        page.line(f"{number:02d}.1", some, measure, row["some"])
        report.want(indicator, "SYT", row["some"], row["all"])
    page.line("07", "Số lớp tập huấn đã mở", "Lớp", 3)
    page.sign("NGƯỜI LẬP BIỂU", "GIÁM ĐỐC", "Bắc Kạn, ngày 16 tháng 12 năm 2023", right=3)
    return report.done()


def surveys() -> Case:
    report = Report(
        "Khảo sát hài lòng Quý IV-2023 (2 biểu).xlsx", "surveys by degrees of satisfaction, two sheets", "2023-Q4"
    )
    sheets = {
        "Biểu 1": (HAPPY, "VỀ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH"),
        "Biểu 2": (LAND, "VỀ GIẢI QUYẾT TTHC LĨNH VỰC ĐẤT ĐAI, XÂY DỰNG, ĐẦU TƯ"),
    }
    for title, (indicator, about) in sheets.items():
        page = report.page(title)
        page.motto("SỞ NỘI VỤ", right=7)
        page.lines(
            f"TỔNG HỢP KẾT QUẢ KHẢO SÁT SỰ HÀI LÒNG CỦA NGƯỜI DÂN, DOANH NGHIỆP {about}", "Quý IV năm 2023", wide=8
        )
        rows = []
        for code, name in DISTRICTS:
            votes = {"very": report.rng.randint(20, 60), "fine": report.rng.randint(30, 70)}
            votes |= {"so_so": report.rng.randint(1, 9), "bad": report.rng.randint(0, 3)}
            rows.append({"name": name, "unit": code, "all": sum(votes.values())} | votes)
        columns = {
            "STT": "#", "Đơn vị": "name", "Tổng số phiếu khảo sát": "all", "Mức độ đánh giá|Rất hài lòng": "very",
            "Mức độ đánh giá|Hài lòng": "fine", "Mức độ đánh giá|Bình thường": "so_so",
            "Mức độ đánh giá|Không hài lòng": "bad", "Tỷ lệ rất hài lòng và hài lòng (%)": "p2:very+fine/all",
        }  # fmt: skip
        numbers = ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)=[(4)+(5)]/(3)"]
        page.table(columns, rows, {indicator: "very+fine/all"}, numbers=numbers)
    return report.done()


def month_and_sum() -> Case:
    report = Report(
        "BC tháng 8 và lũy kế - đúng hạn các huyện.xlsx",
        "the month beside the sum from the start of the year",
        "2023-08",
    )
    page = report.page("T8")
    page.motto("SỞ NỘI VỤ", right=7)
    page.lines("KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC THÁNG 8 NĂM 2023", wide=8)
    kinds = ("Tổng số hồ sơ đã giải quyết", "Số hồ sơ trước và đúng hạn", "Tỷ lệ trước và đúng hạn (%)")
    page.head("STT", "Đơn vị", *[f"{span}|{kind}" for span in ("Trong tháng 8", "Lũy kế từ đầu năm") for kind in kinds])
    for count, (code, name) in enumerate(DISTRICTS, 1):
        cells = []
        month, before = filing(report.rng, name, code, 400), filing(report.rng, name, code, 2900)
        for to_date, parts in ((False, [month]), (True, [month, before])):
            done = sum(row["resolved"] for row in parts)
            good = sum(row["early"] + row["in_time"] for row in parts)
            cells += [done, good, round(100 * good / done, 2)]
            report.want(ON_TIME, code, good, done, to_date=to_date)
        page.line(count, name, *cells)
    page.sign(day="Bắc Kạn, ngày 16 tháng 8 năm 2023")
    return report.done()


def rough() -> Case:
    report = Report(
        "Thanh tra tỉnh - số liệu CCHC quý I.2023.xlsx", "rough numbers in words beside exact ones", "2023-Q1"
    )
    page = report.page("QI-2023")
    page.motto("THANH TRA TỈNH", right=4)
    page.lines("SỐ LIỆU CẢI CÁCH HÀNH CHÍNH QUÝ I NĂM 2023", "Đơn vị báo cáo: Thanh tra tỉnh", wide=5)
    page.head("TT", "Nội dung", "ĐVT", "Mục tiêu năm", "Kết quả")
    lines = [
        ("direction.reports_on_time", "Tỷ lệ báo cáo CCHC gửi đúng hạn", 100, "100%", 100.0, True),
        (RECORDS["province"], "Tỷ lệ hồ sơ công việc cấp tỉnh xử lý trên môi trường mạng", 100, "gần 95%", 95.0, False),
        (MEETINGS, "Tỷ lệ cuộc họp tổ chức trực tuyến", 40, "khoảng 30%", 30.0, False),
        (SHARED, "Tỷ lệ báo cáo định kỳ cập nhật trên HTTT báo cáo cấp tỉnh", 100, "trên 90%", 90.0, False),
        (HAPPY, "Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC", 90, "92,4%", 92.4, True),
        (FEEDBACK, "Tỷ lệ phản ánh, kiến nghị được xử lý dứt điểm", 100, "Không phát sinh", None, True),
    ]
    for count, (indicator, text, plan, shown, value, sure) in enumerate(lines, 1):
        at = page.line(count, text, "%", plan, shown)
        report.want(indicator, "TTT", value=value, sure=sure)
        if value is None:
            report.fault(page, at, "no_cases")
    return report.done()


def plan_only() -> Case:
    report = Report(
        "QĐ giao chỉ tiêu CCHC 2023 cho các huyện.xlsx", "targets given to districts, no result at all", "2023"
    )
    page = report.page("Phu luc")
    page.motto("VĂN PHÒNG UBND TỈNH", right=5)
    page.lines(
        "GIAO CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2023", "(Kèm theo Quyết định số 85/QĐ-UBND ngày 18/01/2023)", wide=5
    )
    columns = {
        "TT": "#", "Đơn vị": "name", "Chỉ tiêu giao năm 2023|Tỷ lệ hồ sơ trực tuyến (%)": "!30",
        "Chỉ tiêu giao năm 2023|Tỷ lệ thanh toán trực tuyến (%)": "!50", "Chỉ tiêu giao năm 2023|Tỷ lệ đúng hạn (%)": "!95",
    }  # fmt: skip
    page.table(columns, [{"name": name, "unit": code} for code, name in DISTRICTS], {})
    report.fault(page, None, "no_indicator", "no_table")
    return report.done()


def scores() -> Case:
    report = Report("Bảng điểm, xếp hạng CCHC các huyện 2022.xlsx", "about something else: scores and ranks", "2022")
    page = report.page("Xep hang")
    page.motto("HỘI ĐỒNG THẨM ĐỊNH", right=6)
    page.lines("KẾT QUẢ CHẤM ĐIỂM, XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2022", wide=6)
    rows = [
        {"name": name, "unit": code, "most": 100, "own": report.rng.randint(80, 95), "kept": report.rng.randint(70, 79)}
        for code, name in DISTRICTS
    ]
    for rank, row in enumerate(sorted(rows, key=lambda row: -row["kept"]), 1):
        row["rank"] = rank
    columns = {
        "TT": "#",
        "Đơn vị": "name",
        "Điểm tối đa": "most",
        "Điểm tự chấm": "own",
        "Điểm thẩm định": "kept",
        "Xếp hạng": "rank",
    }
    page.table(columns, rows, {})
    report.fault(page, None, "no_indicator", "no_table")
    return report.done()


def service_years() -> Case:
    report = Report(
        "Chỉ số SIPAS tỉnh Bắc Kạn qua các năm.xlsx", "one indicator of the province, years in rows", "2023"
    )
    page = report.page("SIPAS")
    page.motto("SỞ NỘI VỤ", right=4)
    page.lines("CHỈ SỐ HÀI LÒNG VỀ SỰ PHỤC VỤ HÀNH CHÍNH (SIPAS) CỦA TỈNH BẮC KẠN", wide=4)
    page.head("TT", "Năm", "Chỉ số SIPAS (%)", "Xếp hạng toàn quốc")
    for count, (year, value, rank) in enumerate(
        [("Năm 2021", 83.42, 58), ("Năm 2022", 76.91, 60), ("Năm 2023", 75.88, 62)], 1
    ):
        page.line(count, year, value, rank)
        report.want(SERVICE, "06", value=value, period=year[-4:], optional=year != "Năm 2023")
    return report.done()


def health_education() -> Case:
    report = Report(
        "Hài lòng y tế, giáo dục công lập - 6T đầu năm 2023.xlsx",
        "surveys of public services; the change against last year beside",
        "2023-6M",
    )
    page = report.page("6 tháng")
    page.lines(
        "SỞ NỘI VỤ", "MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN VỀ DỊCH VỤ Y TẾ, GIÁO DỤC CÔNG LẬP", "6 tháng đầu năm 2023", wide=6
    )
    rows = [
        part(report.rng, name, code, 100, 300, 0.8) | {"gap": round(report.rng.uniform(-4, 4), 1)}
        for code, name in DISTRICTS
    ]
    columns = {
        "STT": "#", "Đơn vị": "name", "Tổng số phiếu khảo sát": "all", "Số phiếu hài lòng": "some",
        "Mức độ hài lòng (%)": "t1:some/all", "Tăng (+), giảm (-) so với cùng kỳ năm 2022": "gap",
    }  # fmt: skip
    page.table(columns, rows, {HEALTH: "some/all"})
    return report.done()


def no_period() -> Case:
    report = Report("Chứng thực điện tử các xã Bạch Thông.xlsx", "no period anywhere", "2023")
    page = report.page("Sheet1")
    page.lines("UBND HUYỆN BẠCH THÔNG", "Kết quả chứng thực bản sao điện tử tại các xã, thị trấn", wide=5)
    columns = {
        "TT": "#", "Xã": "name", "Tổng số hồ sơ TTHC phát sinh": "all", "Số hồ sơ chứng thực điện tử": "few",
        "Tỷ lệ chứng thực điện tử (%)": "p1:few/all",
    }  # fmt: skip
    rows = [part(report.rng, name, None, 90, 400) for _, name in units_of("063", "commune")[:6]]
    for row in rows:
        row["few"] = int(row["all"] * report.rng.uniform(0.02, 0.3))
    page.table(columns, rows, {E_COPIES: "few/all"})
    report.fault(page, None, "unknown_period")
    return report.done()


MAKERS = (
    across, health_department, surveys, month_and_sum, rough, plan_only, scores, service_years, health_education, no_period,
)  # fmt: skip
