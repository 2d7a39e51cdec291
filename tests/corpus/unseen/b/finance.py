"""Reports of Sở Tài chính and Sở Kế hoạch và Đầu tư: money beside counts, sources of capital, months across."""

from random import Random

from tests.corpus.truth import Case
from tests.corpus.unseen.b.paper import As, Report, comma, dotted, percent, row, say, share, text, total
from tests.corpus.unseen.b.places import DISTRICTS, NAMES, bare, dotted_kind, part, short, ubnd


def assets() -> Case:
    report, chance = (
        Report("STC_Quan ly tai san cong nam 2023.xlsx", "rules and money beside the indicator"),
        Random("b14"),
    )
    page = report.page("TSC").motto("UBND TỈNH BẮC KẠN", "SỞ TÀI CHÍNH", right=8)
    page.lines(
        "TÌNH HÌNH QUẢN LÝ, SỬ DỤNG TÀI SẢN CÔNG NĂM 2023",
        "Kèm theo Công văn số 2210/STC-QLGCS ngày 20/12/2023",
        "",
        width=11,
    )
    page.head(
        """
        TT | Địa phương | Tổng số cơ quan, đơn vị quản lý, sử dụng TSC | Ban hành quy chế quản lý TSC | < | Quản lý, sử dụng đúng tiêu chuẩn, định mức | < | Số đơn vị vi phạm | Nguyên giá tài sản (triệu đồng) | < | Ghi chú
        ^ | ^ | ^ | Số đơn vị | Tỷ lệ % | Số đơn vị | Tỷ lệ % | ^ | Nhà, đất | Xe ô tô | ^
        """,
        numbers="{}",
    )
    rows = []
    for place, code in enumerate(DISTRICTS, 1):
        offices = chance.randint(40, 75)
        right = offices - chance.choice((0, 0, 1, 2, 4))
        rows.append(
            row(
                code,
                place,
                ubnd(code),
                offices,
                part(chance, offices, 0.8, 1),
                ...,
                right,
                ...,
                offices - right,
                chance.randint(200_000, 900_000),
                chance.randint(3000, 9000),
                None,
            )
        )
    rates, show = {"E": ("D/C", 1), "G": ("F/C", 1)}, {"E": text, "G": text, "I": dotted, "J": dotted}
    page.table(
        [*rows, total(rows, "06", None, "TỔNG CỘNG TOÀN TỈNH")],
        say("assets_by_norm", "F/C", "2023"),
        rates=rates,
        show=show,
    )
    page.sign(right="GIÁM ĐỐC", column=8)
    return report.case()


def disbursed_to_date() -> Case:
    report, chance = (
        Report("Giai ngan von DTC den 14.8.2023 (STC).xlsx", "month beside to date, money typed as text"),
        Random("b15"),
    )
    page = report.page("Thang 8").lines(
        "SỞ TÀI CHÍNH BẮC KẠN", "TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG THÁNG 8 NĂM 2023", "ĐVT: Triệu đồng", ""
    )
    page.head(
        """
        TT | Chủ đầu tư | KH vốn giao năm 2023 | Giải ngân | < | Tỷ lệ giải ngân lũy kế so với KH vốn giao | Vốn còn lại chưa giải ngân | Cùng kỳ năm 2022 (%)
        ^ | ^ | ^ | Trong tháng 8 | Lũy kế từ đầu năm đến hết tháng 8 | ^ | ^ | ^
        """
    )
    rows = []
    for place, code in enumerate(DISTRICTS, 1):
        plan = chance.randint(60_000, 240_000)
        so_far = part(chance, plan, 0.35, 0.66)
        rows.append(
            row(
                code,
                place,
                ubnd(code),
                plan,
                part(chance, so_far, 0.08, 0.2),
                so_far,
                ...,
                plan - so_far,
                round(chance.uniform(30, 60), 1),
            )
        )
    whole = total(rows, "06", None, "Tổng cộng các huyện, thành phố", optional=True, sure=False)
    whole.cells[-1] = 47.2
    show = dict.fromkeys("CDEG", dotted) | {"F": percent(1), "H": text}
    page.table(
        [*rows, whole], say("investment_disbursed", "E/C", "2023-08", to_date=True), rates={"F": ("E/C", 1)}, show=show
    )
    return report.case()


def by_source() -> Case:
    report, chance, period = (
        Report("SKHDT - giai ngan theo nguon von 6 thang.xlsx", "sources of capital beside their sum, groups of units"),
        Random("b16"),
        "2023-6M",
    )
    page = report.page("PL1").motto("SỞ KẾ HOẠCH VÀ ĐẦU TƯ", right=7)
    page.lines("KẾT QUẢ GIẢI NGÂN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG 6 THÁNG ĐẦU NĂM 2023", "(Đơn vị: triệu đồng)", width=11)
    page.head(
        """
        STT | Đơn vị | TỔNG CỘNG | < | < | Ngân sách trung ương | < | < | Ngân sách địa phương | < | <
        ^ | ^ | Kế hoạch vốn được giao | Đã giải ngân | Tỷ lệ giải ngân (%) | Kế hoạch | Giải ngân | Tỷ lệ | Kế hoạch | Giải ngân | Tỷ lệ
        """
    )

    def units(codes: tuple[str, ...] | list[str]) -> list:
        rows = []
        for place, code in enumerate(codes, 1):
            central, local = chance.randint(8000, 90_000), chance.randint(5000, 60_000)
            spent = part(chance, central, 0.2, 0.5), part(chance, local, 0.25, 0.7)
            cells = (central + local, sum(spent), ..., central, spent[0], ..., local, spent[1], ...)
            rows.append(row(code, place, short(code) if code.isalpha() else NAMES[code], *cells))
        return rows

    truth, rates = say("investment_disbursed", "D/C", period), {"E": ("D/C", 1), "H": ("G/F", 1), "K": ("J/I", 1)}
    show = dict.fromkeys((), As) | {"E": text, "H": text, "K": text}
    offices, districts = units(("SGTVT", "SNNPTNT", "SYT", "SGDDT", "SVHTTDL")), units(DISTRICTS)
    page.table([total(offices + districts, "06", "", "TỔNG SỐ TOÀN TỈNH")], truth, rates=rates, show=show)
    page.table([total(offices, "", "I", "Các sở, ban, ngành")], rates=rates, show=show).table(
        offices, truth, rates=rates, show=show
    )
    page.table([total(districts, "", "II", "Các huyện, thành phố")], rates=rates, show=show).table(
        districts, truth, rates=rates, show=show
    )
    for line in page.sheet.iter_rows(min_row=7, min_col=3, max_col=10):
        for cell in line:
            cell.number_format = "#,##0"
    return report.case()


def months_across() -> Case:
    report, chance = (
        Report("SKHĐT_Theo dõi tỷ lệ giải ngân lũy kế các tháng.xlsx", "one indicator, months across, to date"),
        Random("b17"),
    )
    page = report.page("Theo doi").lines(
        "TỶ LỆ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2023 CỦA CÁC HUYỆN, THÀNH PHỐ", "(Lũy kế từ đầu năm đến hết tháng, %)", ""
    )
    page.head(
        "TT | Đơn vị | Kế hoạch vốn năm 2023 (tr.đ) | Lũy kế đến hết tháng | < | < | < | Mục tiêu cả năm\n^ | ^ | ^ | T4/2023 | T5/2023 | T7/2023 | T8/2023 | ^"
    )
    says = tuple(
        say("investment_disbursed", letter, f"2023-{month:02d}", to_date=True)
        for letter, month in zip("DEFG", (4, 5, 7, 8), strict=True)
    )
    rows = []
    for place, code in enumerate(DISTRICTS, 1):
        value, values = chance.uniform(8, 15), []
        for _ in range(4):
            values.append(round(value, 1))
            value += chance.uniform(4, 12)
        rows.append(row(code, place, bare(code), chance.randint(50_000, 200_000), *values, 95))
    page.table(rows, *says, show=dict.fromkeys("DEFG", share))
    page.lines("", "* Số liệu tháng 6 được tổng hợp trong báo cáo 6 tháng.")
    return report.case()


def plan_actual() -> Case:
    """A department about itself: plan, actual, comparison; counts only in brackets."""
    report, period = (
        Report("STC - Kết quả thực hiện chỉ tiêu CCHC năm 2023.xlsx", "plan, actual, comparison; counts in brackets"),
        "2023",
    )
    page = report.page("Năm 2023").motto("UBND TỈNH BẮC KẠN", "SỞ TÀI CHÍNH", right=5)
    page.lines("KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH CỦA SỞ TÀI CHÍNH NĂM 2023", "", width=7)
    page.head(
        "TT | Chỉ tiêu | Đơn vị tính | Kế hoạch 2023 | Thực hiện năm 2022 | Thực hiện năm 2023 | So sánh TH 2023/KH (%) | Đánh giá"
    )
    rows = []
    for number, (indicator, name, plan, before, above, below) in enumerate(
        (
            ("tasks_completed", "Tỷ lệ nhiệm vụ CCHC được giao đã hoàn thành", 100, 96.0, 19, 20),
            ("reports_on_time", "Tỷ lệ báo cáo CCHC gửi đúng thời hạn", 100, 100.0, 12, 12),
            ("reviewed", "Tỷ lệ TTHC được rà soát có phương án đơn giản hóa", 20, 12.5, 3, 14),
            ("on_time", "Tỷ lệ hồ sơ TTHC giải quyết trước và đúng hạn", 95, 99.2, 127, 128),
            (
                "periodic_reports_shared",
                "Tỷ lệ báo cáo định kỳ được cập nhật trên HTTT báo cáo của tỉnh",
                100,
                75.0,
                37,
                40,
            ),
            ("online_meetings", "Tỷ lệ cuộc họp được tổ chức trực tuyến", 40, 30.0, 22, 51),
            ("", "Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ", 90, 91.0, 44, 46),
        ),
        1,
    ):
        value = 100 * above / below
        found = As(f"{above}/{below}", f"{above}/{below} ({comma(value)}%)")
        says = (
            (say(indicator, f"{above}/{below}", period, "STC"), say(indicator, "E", "2022", "STC", optional=True))
            if indicator
            else ()
        )
        rows.append(
            row(
                "",
                number,
                name,
                "%",
                plan,
                before,
                found,
                comma(100 * value / plan),
                "Đạt" if value >= plan else "Chưa đạt",
                says=says,
            )
        )
    page.table(rows).sign("KẾ TOÁN", "GIÁM ĐỐC", 5)
    return report.case()


def mixed_tables() -> Case:
    """Two tables side by side on one sheet, with an empty column between them."""
    report, chance, period = (
        Report("STC Bao cao quy I-2023 TSC va giai ngan.xlsx", "two tables side by side"),
        Random("b19"),
        "2023-Q1",
    )
    page = report.page("Q1").lines("BÁO CÁO QUÝ I NĂM 2023 CỦA SỞ TÀI CHÍNH VỀ TÀI SẢN CÔNG VÀ GIẢI NGÂN", "")
    page.lines("Bảng A. Sử dụng tài sản công đúng tiêu chuẩn, định mức")
    page.at -= 1
    page.lines("Bảng B. Giải ngân vốn đầu tư công (triệu đồng)", column=7)
    start = page.at
    page.head(
        "TT | Đơn vị | Tổng số cơ quan, đơn vị sử dụng tài sản công | Số CQ, ĐV sử dụng TSC đúng tiêu chuẩn, định mức | Tỷ lệ (%)"
    )
    left, right = [], []
    for place, code in enumerate(DISTRICTS[:5], 1):
        offices, plan = chance.randint(35, 60), chance.randint(40_000, 120_000)
        left.append(row(code, place, dotted_kind(code), offices, offices - chance.randint(0, 3), ...))
        right.append(row(code, place, dotted_kind(code), plan, part(chance, plan, 0.03, 0.2), ...))
    page.table(left, say("assets_by_norm", "D/C", period), rates={"E": ("D/C", 1)})
    page.at = start
    page.head("TT | Đơn vị | Kế hoạch vốn được giao | Số vốn đã giải ngân | Tỷ lệ giải ngân (%)", column=7)
    page.table(right, say("investment_disbursed", "J/I", period), rates={"K": ("J/I", 1)}, column=7)
    page.sign("Người lập", "Trưởng phòng", 8)
    return report.case()


REPORTS = (assets, disbursed_to_date, by_source, months_across, plan_actual, mixed_tables)
