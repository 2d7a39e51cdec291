"""An old hand at the department of home affairs: printed forms with deep heads, group rows, column numbers, signatures."""

from tests.corpus.truth import Case
from tests.corpus.unseen.e.kit import (
    DEPARTMENTS,
    DISTRICTS,
    ON_TIME,
    ONLINE,
    PAYMENT,
    QUOTA,
    Report,
    filing,
    group,
    part,
    summed,
)

OFFICIALS, EMPLOYEES = "civil_service.officials_by_position", "civil_service.employees_by_position"
TASKS, INSPECTED, REPORTS = "direction.tasks_completed", "direction.agencies_inspected", "direction.reports_on_time"
DISBURSED, ASSETS = "public_finance.investment_disbursed", "public_finance.assets_by_norm"
LAWFUL, REVIEWED = "institutions.documents_lawful", "institutions.documents_reviewed"


def province_form() -> Case:
    report = Report(
        "Biểu 02-CCHC tổng hợp TTHC toàn tỉnh 9 tháng 2023.xlsx",
        "printed form, four head rows, total on top, subtotals",
        "2023-9M",
    )
    offices = [filing(report.rng, name, code, 1500) for code, name in DEPARTMENTS[4:13]]
    districts = [filing(report.rng, f"UBND {name[0].lower()}{name[1:]}", code, 4000) for code, name in DISTRICTS]
    rows = [
        summed("TỔNG CỘNG TOÀN TỈNH", "06", [*offices, *districts]),
        group("I", "KHỐI SỞ, BAN, NGÀNH"), *offices, summed("Cộng khối sở, ban, ngành", None, offices),
        group("II", "KHỐI HUYỆN, THÀNH PHỐ"), *districts, summed("Cộng khối huyện, thành phố", None, districts),
    ]  # fmt: skip
    page = report.page("Biểu 02")
    page.motto("SỞ NỘI VỤ", right=12)
    page.line(None, *[None] * 12, "Biểu số 02/CCHC")
    page.lines(
        "TỔNG HỢP KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH",
        "9 tháng năm 2023 (từ ngày 15/12/2022 đến ngày 14/9/2023)",
        "(Kèm theo Báo cáo số 1876/BC-SNV ngày 20 tháng 9 năm 2023 của Sở Nội vụ)",
        wide=17,
    )
    page.line(*[None] * 14, "Đơn vị tính: hồ sơ")
    top = "KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ TTHC|"
    new, done, pay = top + "Tiếp nhận trong kỳ|", top + "Kết quả giải quyết|Đã giải quyết|", "NGHĨA VỤ TÀI CHÍNH|"
    columns = {
        "STT": "#", "ĐƠN VỊ": "name", new + "Tổng số": "fresh", new + "Trong đó|Trực tuyến": "online",
        new + "Trong đó|Trực tiếp": "direct", new + "Trong đó|BCCI": "post",
        new + "Tỷ lệ hồ sơ trực tuyến (%)": "p2:online/fresh", done + "Tổng số": "resolved", done + "Trước hạn": "early",
        done + "Đúng hạn": "in_time", done + "Quá hạn": "late",
        done + "Tỷ lệ trước hạn, đúng hạn (%)": "p2:early+in_time/resolved",
        top + "Kết quả giải quyết|Đang giải quyết|Trong hạn": "waiting",
        top + "Kết quả giải quyết|Đang giải quyết|Quá hạn": "slow", pay + "Số hồ sơ thu phí, lệ phí": "fee",
        pay + "Số hồ sơ thanh toán trực tuyến": "paid", pay + "Tỷ lệ thanh toán trực tuyến (%)": "p2:paid/fee",
    }  # fmt: skip
    numbers = [
        "A", "B", "1=2+3+4", "2", "3", "4", "5=2/1", "6=7+8+9", "7", "8", "9", "10=(7+8)/6", "11", "12", "13", "14", "15=14/13",
    ]  # fmt: skip
    wants = {ONLINE: "online/fresh", ON_TIME: "early+in_time/resolved", PAYMENT: "paid/fee"}
    page.table(columns, rows, wants, numbers=numbers)
    page.line("Ghi chú: BCCI là dịch vụ bưu chính công ích; số hồ sơ kỳ trước chuyển qua không tính vào cột 1.")
    page.sign(day="Bắc Kạn, ngày 20 tháng 9 năm 2023", head="GIÁM ĐỐC", right=12)
    report.fault(page, None, "other_definition")
    return report.done()


def quota_form() -> Case:
    report = Report(
        "BIỂU 05 - BIÊN CHẾ NĂM 2023.xlsx", "staff by quota: total, officials and employees, contracts", "2023"
    )
    rows = []
    for code, name in DEPARTMENTS[:13]:
        civil, other = (part(report.rng, name, code, *span, 0.8) for span in ((25, 70), (10, 120)))
        row = {"name": name, "unit": code, "civil": civil["all"], "civil_in": civil["some"], "other": other["all"]}
        row |= {
            "other_in": other["some"],
            "given": civil["all"] + other["all"],
            "present": civil["some"] + other["some"],
        }
        rows.append(row | {"contract": report.rng.randint(1, 6)})
    page = report.page("Bieu 05")
    page.motto("SỞ NỘI VỤ", right=9)
    page.lines(
        "BIỂU TỔNG HỢP TÌNH HÌNH QUẢN LÝ, SỬ DỤNG BIÊN CHẾ NĂM 2023", "(Số liệu tính đến ngày 14/12/2023)", wide=10
    )
    columns = {
        "TT": "#", "Cơ quan, đơn vị": "name", "Biên chế được giao|Tổng số": "given",
        "Biên chế được giao|Trong đó|Công chức": "civil", "Biên chế được giao|Trong đó|Viên chức": "other",
        "Biên chế có mặt|Tổng số": "present", "Biên chế có mặt|Trong đó|Công chức": "civil_in",
        "Biên chế có mặt|Trong đó|Viên chức": "other_in", "Tỷ lệ sử dụng biên chế (%)": "p1:present/given",
        "Hợp đồng theo NĐ 68 (người)": "contract",
    }  # fmt: skip
    numbers = ["(1)", "(2)", "(3)=(4)+(5)", "(4)", "(5)", "(6)=(7)+(8)", "(7)", "(8)", "(9)=(6)/(3)", "(10)"]
    page.table(columns, rows, {QUOTA: "present/given"}, numbers=numbers)
    page.sign(head="KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", day="Bắc Kạn, ngày 18 tháng 12 năm 2023", right=7)
    return report.done()


def position_form() -> Case:
    report = Report(
        "Biểu 06 vị trí việc làm 6 tháng đầu năm 2023.xlsx",
        "officials and employees by position; one rate against its counts",
        "2023-6M",
    )
    rows = []
    for code, name in DISTRICTS:
        one, two = part(report.rng, name, code, 12, 14, 0.7), part(report.rng, name, code, 30, 60, 0.6)
        rows.append(one | {"units": two["all"], "fit": two["some"]})
    rows[3] |= {"swap": {7: 12.5}, "codes": ("rate_mismatch",), "doubt": [EMPLOYEES]}
    page = report.page("VTVL")
    page.line("SỞ NỘI VỤ TỈNH BẮC KẠN", *[None] * 5, "Biểu số 06")
    page.lines(
        "TÌNH HÌNH BỐ TRÍ CÔNG CHỨC, VIÊN CHỨC THEO VỊ TRÍ VIỆC LÀM", "Kỳ báo cáo: 6 tháng đầu năm 2023", None, wide=8
    )
    civil, other = "Công chức|", "Viên chức|"
    columns = {
        "STT": "#", "Huyện, thành phố": "name", civil + "Tổng số cơ quan hành chính": "all",
        civil + "Số cơ quan có cơ cấu công chức phù hợp VTVL": "some", civil + "Tỷ lệ (%)": "p1:some/all",
        other + "Tổng số cơ quan, đơn vị có viên chức": "units",
        other + "Số cơ quan, đơn vị có cơ cấu viên chức phù hợp VTVL": "fit", other + "Tỷ lệ (%)": "p1:fit/units",
    }  # fmt: skip
    page.table(
        columns,
        rows,
        {OFFICIALS: "some/all", EMPLOYEES: "fit/units"},
        numbers=["A", "B", "1", "2", "3=2/1", "4", "5", "6=5/4"],
    )
    return report.done()


def direction_form() -> Case:
    report = Report(
        "Phụ lục I. Chỉ đạo điều hành CCHC Quý III.2023.xlsx",
        "tasks, inspections and reports of departments; one office no list knows",
        "2023-Q3",
    )
    rows = []
    for code, name in [*DEPARTMENTS[10:16], (None, "Ban Quản lý dự án số 9")]:
        given = report.rng.randint(12, 30)
        done = round(given * report.rng.uniform(0.5, 0.95))
        late = report.rng.randint(0, min(2, given - done))
        row = {"name": name, "unit": code, "given": given, "done": done, "late": late, "doing": given - done - late}
        seats = report.rng.randint(4, 11)
        sent = report.rng.choice([3, 4, 6])
        row |= {
            "seats": seats,
            "seen": report.rng.randint(1, seats - 1),
            "due": sent,
            "kept": sent - report.rng.randint(0, 1),
        }
        rows.append(row | ({} if code else {"codes": ("unknown_unit",)}))
    page = report.page("PL I")
    page.motto("SỞ NỘI VỤ", right=10)
    page.lines("PHỤ LỤC I", "KẾT QUẢ CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH QUÝ III NĂM 2023", wide=13)
    task, seen, sent = "Nhiệm vụ CCHC|", "Kiểm tra CCHC|", "Báo cáo CCHC định kỳ|"
    columns = {
        "TT": "#", "Tên cơ quan": "name", task + "Tổng số nhiệm vụ được giao": "given", task + "Đã hoàn thành": "done",
        task + "Đang thực hiện": "doing", task + "Quá hạn": "late", task + "Tỷ lệ hoàn thành (%)": "p1:done/given",
        seen + "Tổng số cơ quan, đơn vị trực thuộc": "seats", seen + "Số cơ quan, đơn vị đã được kiểm tra": "seen",
        seen + "Tỷ lệ được kiểm tra (%)": "p1:seen/seats", sent + "Số báo cáo phải gửi": "due",
        sent + "Số báo cáo gửi đúng hạn": "kept", sent + "Tỷ lệ gửi đúng hạn (%)": "p1:kept/due",
    }  # fmt: skip
    page.table(columns, rows, {TASKS: "done/given", INSPECTED: "seen/seats", REPORTS: "kept/due"})
    page.sign(right=9)
    return report.done()


def money_form() -> Case:
    report = Report(
        "Giải ngân ĐTC 9 tháng - các huyện.xlsx",
        "investment by source, last year's share, a subtotal of districts",
        "2023-9M",
    )
    rows = []
    for code, name in DISTRICTS:
        state, local = report.rng.randint(60_000, 190_000), report.rng.randint(9_000, 60_000)
        spent = int(state * report.rng.uniform(0.3, 0.8)), int(local * report.rng.uniform(0.3, 0.8))
        row = {
            "name": name,
            "unit": code,
            "plan_s": state,
            "plan_l": local,
            "plan": state + local,
            "out_s": spent[0],
            "out_l": spent[1],
        }
        rows.append(row | {"out": sum(spent), "before": int(report.rng.uniform(35, 70) * 10) / 10})
    page = report.page("DTC")
    page.line("UBND TỈNH BẮC KẠN")
    page.lines("TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG 9 THÁNG NĂM 2023", "Đơn vị tính: Triệu đồng", wide=10)
    plan, out = "Kế hoạch vốn năm 2023 được giao|", "Số vốn đã giải ngân 9 tháng năm 2023|"
    columns = {
        "TT": "#", "Huyện, thành phố": "name", plan + "Tổng số": "plan", plan + "Trong đó|NSTW": "plan_s",
        plan + "Trong đó|NSĐP": "plan_l", out + "Tổng số": "out", out + "Trong đó|NSTW": "out_s",
        out + "Trong đó|NSĐP": "out_l", "Tỷ lệ giải ngân so với kế hoạch (%)": "p2:out/plan",
        "Tỷ lệ giải ngân cùng kỳ năm 2022 (%)": "before",
    }  # fmt: skip
    total = summed("Cộng khối huyện", None, rows)
    page.table(columns, [*rows, total | {"before": "x"}], {DISBURSED: "out/plan"})
    for row in rows:
        report.want(DISBURSED, row["unit"], value=row["before"], period="2022-9M", optional=True)
    return report.done()


def documents_form() -> Case:
    report = Report(
        "Sở Tư pháp_Biểu VBQPPL cấp huyện_2023.xlsx",
        "legal documents of districts; dashes where there were none",
        "2023",
    )
    rows = []
    for code, name in DISTRICTS:
        one, two = part(report.rng, name, code, 2, 9, 0.8), part(report.rng, name, code, 0, 5, 0.5)
        rows.append(one | {"due": two["all"], "done": two["some"]})
    rows[5] |= {"due": 0, "done": 0}
    page = report.page("VBQPPL")
    page.motto("SỞ TƯ PHÁP", right=8)
    page.lines("TÌNH HÌNH BAN HÀNH, XỬ LÝ VĂN BẢN QUY PHẠM PHÁP LUẬT NĂM 2023", wide=9)
    made, checked = "Ban hành văn bản QPPL|", "Xử lý văn bản QPPL sau rà soát|"
    columns = {
        "STT": "#", "Tên đơn vị": "name", made + "Tổng số văn bản đã ban hành": "all",
        made + "Số văn bản ban hành đúng quy định": "some", made + "Số văn bản sai sót": "all-some",
        made + "Tỷ lệ ban hành đúng quy định (%)": "p1:some/all", checked + "Số văn bản phải xử lý": "due",
        checked + "Số văn bản đã xử lý": "done", checked + "Tỷ lệ đã xử lý (%)": "p1:done/due",
    }  # fmt: skip
    page.table(columns, rows, {LAWFUL: "some/all", REVIEWED: "done/due"})
    report.fault(page, None, "no_cases", "zero_denominator")
    page.sign("NGƯỜI TỔNG HỢP", "GIÁM ĐỐC", "Bắc Kạn, ngày 18 tháng 12 năm 2023")
    return report.done()


def assets_form() -> Case:
    report = Report(
        "STC - tài sản công đúng định mức - cả năm 2023.xlsx", "both counts and the rate in one cell", "2023"
    )
    rows = [
        part(report.rng, name, code, 5, 20, 0.75) | {"cars": report.rng.randint(1, 5)}
        for code, name in DEPARTMENTS[8:15]
    ]
    page = report.page("TSC")
    page.motto("SỞ TÀI CHÍNH", right=4)
    page.lines("KẾT QUẢ QUẢN LÝ, SỬ DỤNG TÀI SẢN CÔNG", "Năm 2023", wide=4)
    columns = {
        "STT": "#", "Cơ quan": "name", "Số xe ô tô": "cars",
        "Số cơ quan, đơn vị quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức/tổng số cơ quan, đơn vị (tỷ lệ %)": "b1:some/all",
    }  # fmt: skip
    page.table(columns, rows, {ASSETS: "some/all"})
    return report.done()


MAKERS = (province_form, quota_form, position_form, direction_form, money_form, documents_form, assets_form)
