"""Reports of the departments that lead an area: Nội vụ, Tư pháp, Kế hoạch và Đầu tư, Thông tin, Tài chính."""

from collections.abc import Iterator, Sequence

from lib.core.period import Period, Span
from lib.core.unit import Unit
from sample_data import layout
from sample_data.cabinet import blocks
from sample_data.page import Book, Column, Head, Key, Page, Value
from sample_data.story import LATE, OWN, PROVINCE, Story

_PROVINCE_OFFICE = "UBND TỈNH BẮC KẠN"
_QUARTER_2 = Period.quarter(2023, 2)


def books(story: Story) -> Iterator[Book]:
    for period in layout.PERIODS:
        slug = layout.slug(period)
        yield Book(name=f"so_noi_vu/CCHC_{slug}.xlsx", pages=(
            direction(story, period), apparatus(story, period), service(story, period), satisfaction(story, period),
        ))
        yield Book(name=f"so_tu_phap/The_che_{slug}.xlsx", pages=(institutions(story, period),))
        yield Book(name=f"so_thong_tin_va_truyen_thong/Chinh_quyen_so_{slug}.xlsx", pages=(
            records(story, period), systems(story, period),
        ))
        if period.is_to_date:
            yield Book(name=f"so_ke_hoach_va_dau_tu/Giai_ngan_{slug}.xlsx", pages=(disbursed(story, period),))
            yield Book(name=f"so_tai_chinh/Tai_san_cong_{slug}.ods", pages=(assets(story, period),))
    for last in (6, 12):
        yield Book(name=f"so_ke_hoach_va_dau_tu/Tien_do_giai_ngan_{last}_thang_2023.xlsx", pages=(
            progress(story, last),
        ))


def _title(period: Period) -> str:
    words = layout.phrase(period)
    return f"{words[0].upper()}{words[1:]}"


def _units_page(
    story: Story, page: Page, office: str, lines: Sequence[str], period: Period,
    parts: Sequence[tuple[list[Head], list[Column]]], signer: str,
    *, silent: Sequence[str] = (), first: bool = False,
) -> Page:
    """Two header rows, units in rows, a note column at the end."""
    columns = [column for _, own in parts for column in own]
    width = 3 + len(columns)
    row = layout.letterhead(page, width, (_PROVINCE_OFFICE, office), lines)
    page.header(row, 1, ["STT", "Tên đơn vị", *(head for heads, _ in parts for head in heads), "Ghi chú"], 2)
    end = layout.table(page, story, row + 2, blocks(story, ("I", "II")), columns, period=period, name=layout.brief, total="Toàn tỉnh",
                       silent=silent, remark=True, first=first)
    layout.signature(page, end + 1, width, period, signer)
    return page


def direction(story: Story, period: Period) -> Page:
    def part(indicator: str, title: str, whole: str, done: str) -> tuple[list[Head], list[Column]]:
        return layout.triple(story, indicator, period, (whole, done, "Tỷ lệ (%)"), with_title=title)

    return _units_page(story, Page("Chỉ đạo điều hành", widths={1: 6, 2: 26}), "SỞ NỘI VỤ", (
        "KẾT QUẢ CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH", _title(period), layout.enclosure(period, "SNV"),
    ), period, [
        part("direction.tasks_completed", "Nhiệm vụ của Kế hoạch CCHC", "Tổng số nhiệm vụ được giao",
             "Số nhiệm vụ đã hoàn thành"),
        part("direction.agencies_inspected", "Kiểm tra CCHC", "Tổng số cơ quan, đơn vị",
             "Số cơ quan, đơn vị đã được kiểm tra"),
        part("direction.reports_on_time", "Chế độ báo cáo CCHC", "Tổng số báo cáo phải gửi",
             "Số báo cáo gửi đúng hạn"),
    ], "GIÁM ĐỐC")


def apparatus(story: Story, period: Period) -> Page:
    """Hamlets of the districts and staff of every unit: two tables, one below the other."""
    page = Page("Tổ chức bộ máy", widths={1: 6, 2: 30})
    row = layout.letterhead(page, 6, (_PROVINCE_OFFICE, "SỞ NỘI VỤ"), (
        "KẾT QUẢ CẢI CÁCH TỔ CHỨC BỘ MÁY", f"Kỳ báo cáo: {_title(period)}",
    ))
    hamlets, columns = layout.triple(story, "apparatus.hamlets_rearranged", period, (
        "Số thôn, TDP thuộc diện phải sắp xếp", "Số thôn, TDP đã sắp xếp", "Tỷ lệ (%)"),
        with_title="Sắp xếp thôn, tổ dân phố (TDP)")
    page.put(row, 1, "1. Sắp xếp thôn, tổ dân phố", "note")
    page.header(row + 1, 1, ["STT", "Huyện, thành phố", *hamlets], 2)
    end = layout.table(page, story, row + 3, [("", "", story.districts)], columns, period=period, name=layout.full,
                       total="Tổng số")
    staff, columns = layout.triple(story, "apparatus.staff_within_quota", period, (
        "Số biên chế được giao", "Số biên chế có mặt", "Tỷ lệ sử dụng (%)"), with_title="Biên chế")
    page.put(end + 1, 1, "2. Sử dụng biên chế công chức, viên chức", "note")
    page.header(end + 2, 1, ["STT", "Đơn vị", *staff], 2)
    end = layout.table(page, story, end + 4, [("", "", (*story.departments, *story.districts))], columns,
                       period=period, name=layout.full, total="Tổng số")
    layout.signature(page, end + 1, 6, period, "GIÁM ĐỐC")
    return page


def service(story: Story, period: Period) -> Page:
    """Positions of every unit, and training of the communes' people, which departments do not have."""
    def part(indicator: str, title: str, whole: str, done: str) -> tuple[list[Head], list[Column]]:
        heads, columns = layout.triple(story, indicator, period, (whole, done, "Tỷ lệ %"), with_title=title, empty="")
        return heads, [_blank_without(story, indicator, period, column) for column in columns]

    return _units_page(story, Page("Chế độ công vụ", widths={1: 6, 2: 26}), "SỞ NỘI VỤ", (
        "KẾT QUẢ CẢI CÁCH CHẾ ĐỘ CÔNG VỤ", f"Số liệu {layout.phrase(period)}",
    ), period, [
        part("civil_service.officials_by_position", "Cơ cấu công chức", "Tổng số cơ quan hành chính",
             "Số cơ quan có cơ cấu công chức phù hợp VTVL"),
        part("civil_service.employees_by_position", "Cơ cấu viên chức", "Tổng số cơ quan có viên chức",
             "Số cơ quan có cơ cấu viên chức phù hợp VTVL"),
        part("civil_service.commune_cadres_intermediate", "Trình độ cán bộ cấp xã", "Tổng số cán bộ cấp xã",
             "Số cán bộ cấp xã có trình độ từ trung cấp trở lên"),
        part("civil_service.commune_staff_university", "Trình độ cán bộ, công chức (CBCC) cấp xã",
             "Tổng số CBCC cấp xã", "Số CBCC cấp xã có trình độ đại học trở lên"),
    ], "GIÁM ĐỐC", first=True)


def _blank_without(story: Story, indicator: str, period: Period, column: Column) -> Column:
    def value(units: Sequence[str]) -> Value:
        return column.value(units) if story.count(indicator, units, period).denominator else None
    return Column(value, column.style, column.indicator)


def satisfaction(story: Story, period: Period) -> Page:
    """The units' own survey; in quarter II the late department has sent no forms."""
    def part(indicator: str, title: str) -> tuple[list[Head], list[Column]]:
        return layout.triple(story, indicator, period, ("Tổng số phiếu khảo sát", "Số phiếu hài lòng", "Tỷ lệ (%)"),
                             with_title=title)

    return _units_page(story, Page("Mức độ hài lòng", widths={1: 6, 2: 26, 15: 20}), "SỞ NỘI VỤ", (
        "TỔNG HỢP MỨC ĐỘ HÀI LÒNG CỦA NGƯỜI DÂN, TỔ CHỨC", _title(period),
        "Nguồn: phiếu khảo sát của các cơ quan, đơn vị tại Bộ phận Một cửa",
    ), period, [
        part("procedures.satisfaction", "Hài lòng về giải quyết TTHC"),
        part("procedures.satisfaction_land_construction_investment",
             "Hài lòng về giải quyết TTHC lĩnh vực đất đai, xây dựng, đầu tư"),
        part("procedures.satisfaction_service", "Hài lòng về sự phục vụ của cơ quan hành chính nhà nước"),
        part("procedures.satisfaction_health_education", "Hài lòng về dịch vụ y tế, giáo dục công lập"),
    ], "GIÁM ĐỐC", silent=(LATE,) if period == _QUARTER_2 else ())


def institutions(story: Story, period: Period) -> Page:
    """Indicators in rows, units in columns, three rows an indicator; the province's own doings have a column."""
    page = Page("Biểu tổng hợp", widths={1: 6, 2: 52, 3: 12})
    row = layout.letterhead(page, 13, (_PROVINCE_OFFICE, "SỞ TƯ PHÁP"), (
        "BIỂU TỔNG HỢP KẾT QUẢ CẢI CÁCH THỂ CHẾ VÀ CHỨNG THỰC ĐIỆN TỬ",
        f"Kỳ báo cáo: {_title(period)}", layout.enclosure(period, "STP"),
    ), "Biểu số 01/STP")
    units = [(PROVINCE, "Toàn tỉnh"), (OWN, "Cấp tỉnh"), *((unit.code, layout.brief(unit)) for unit in story.districts)]
    page.header(row, 1, ["TT", "Chỉ tiêu", "Đơn vị tính", units[0][1],
                         ("Trong đó", [label for _, label in units[1:]])], 2)
    at = row + 2
    for roman, (indicator, title, lines) in zip(("I", "II", "III"), _INSTITUTIONS, strict=True):
        page.put(at, 1, roman, "strong")
        page.put(at, 2, layout.running(indicator, period, title), "strong")
        for step, (line, measured) in enumerate(lines, start=1):
            page.put(at + step, 1, step, "text")
            page.put(at + step, 2, line, "text")
            page.put(at + step, 3, measured, "text")
        for column, (unit, _) in enumerate(units, start=4):
            count = story.count(indicator, (unit,), period)
            none = not count.denominator
            page.put(at + 1, column, "" if none else count.denominator, "number")
            page.put(at + 2, column, "" if none else count.numerator, "number")
            page.put(at + 3, column, "" if count.rate is None else f"{count.rate:.1f}%".replace(".", ","), "text")
            if unit != OWN:
                page.fact(at + 3, column, Key(indicator, unit, period, layout.to_date(indicator, period)), count)
        at += 4
    layout.signature(page, at + 1, 13, period, "PHÓ GIÁM ĐỐC")
    return page


_INSTITUTIONS = (
    ("institutions.documents_lawful", "Ban hành văn bản quy phạm pháp luật (QPPL)", (
        ("Tổng số văn bản QPPL đã ban hành", "Văn bản"), ("Số văn bản QPPL ban hành đúng quy định", "Văn bản"),
        ("Tỷ lệ văn bản QPPL ban hành đúng quy định", "%"))),
    ("institutions.documents_reviewed", "Rà soát, xử lý văn bản QPPL", (
        ("Tổng số văn bản QPPL phải xử lý sau rà soát", "Văn bản"), ("Số văn bản QPPL đã xử lý sau rà soát", "Văn bản"),
        ("Tỷ lệ văn bản QPPL được xử lý sau rà soát", "%"))),
    ("procedures.certified_e_copies", "Chứng thực bản sao điện tử", (
        ("Tổng số hồ sơ TTHC phát sinh", "Hồ sơ"), ("Số hồ sơ chứng thực điện tử", "Hồ sơ"),
        ("Tỷ lệ hồ sơ TTHC được chứng thực điện tử", "%"))),
)


def records(story: Story, period: Period) -> Page:
    """Work records of three levels; rates are fractions with a percent format, the codes' column is hidden."""
    page = Page("Hồ sơ công việc", widths={1: 6, 2: 32}, hidden_columns={12})
    row = layout.letterhead(page, 11, (_PROVINCE_OFFICE, "SỞ THÔNG TIN VÀ TRUYỀN THÔNG"), (
        "TÌNH HÌNH XỬ LÝ HỒ SƠ CÔNG VIỆC TRÊN MÔI TRƯỜNG MẠNG", f"Kỳ báo cáo: {period.label}",
        "(Không tính hồ sơ thuộc bí mật nhà nước)",
    ))
    parts = []
    for level, name in (("province", "tỉnh"), ("district", "huyện"), ("commune", "xã")):
        indicator = f"digital_government.work_records_{level}"
        heads, columns = layout.triple(story, indicator, period, (
            "Tổng số HSCV", "Số HSCV xử lý trên môi trường mạng", "Tỷ lệ"), style="fraction", empty=None,
            with_title=f"Hồ sơ công việc (HSCV) cấp {name}")
        parts.append((heads, [_blank_without(story, indicator, period, column) for column in columns]))
    page.header(row, 1, ["#", "Cơ quan, đơn vị", *(head for own, _ in parts for head in own), "Mã định danh"], 2)
    columns = [column for _, own in parts for column in own]
    code = Column(lambda units: f"H03.{units[0]}" if len(units) == 1 and PROVINCE not in units else None, "text")
    end = layout.table(page, story, row + 2, blocks(story), [*columns, code], period=period, name=layout.committee,
                       total="TOÀN TỈNH")
    layout.signature(page, end + 1, 11, period, "GIÁM ĐỐC")
    return page


def systems(story: Story, period: Period) -> Page:
    """Two short tables side by side in time: departments' systems, then districts' users, one sheet."""
    page = Page("HTTT và định danh", widths={1: 6, 2: 34})
    row = layout.letterhead(page, 6, (_PROVINCE_OFFICE, "SỞ THÔNG TIN VÀ TRUYỀN THÔNG"), (
        "KẾT NỐI HỆ THỐNG THÔNG TIN VÀ ĐỊNH DANH NGƯỜI SỬ DỤNG DỊCH VỤ CÔNG TRỰC TUYẾN",
        f"Kỳ báo cáo: {period.label}",
    ))
    heads, columns = layout.triple(story, "digital_government.systems_connected", period, (
        "Tổng số hệ thống thông tin liên quan đến người dân, doanh nghiệp",
        "Số hệ thống thông tin đã kết nối, liên thông", "Tỷ lệ kết nối (%)"))
    page.put(row, 1, "I. Hệ thống thông tin kết nối, liên thông qua trục liên thông văn bản, nền tảng tích hợp", "note")
    page.header(row + 1, 1, ["TT", "Đơn vị chủ quản", *heads], 1)
    end = layout.table(page, story, row + 2, [("", "", story.departments)], columns, period=period, name=layout.full,
                       total="Cộng toàn tỉnh")
    heads, columns = layout.triple(story, "digital_government.online_users_identified", period, (
        "Tổng số người dân, doanh nghiệp sử dụng DVC trực tuyến",
        "Số người dân, doanh nghiệp được định danh và xác thực điện tử", "Tỷ lệ (%)"))
    page.put(end + 1, 1, "II. Người dân, doanh nghiệp sử dụng dịch vụ công trực tuyến được định danh", "note")
    page.header(end + 2, 1, ["TT", "Địa phương", *heads], 1)
    end = layout.table(page, story, end + 3, [("", "", story.districts)], columns, period=period, name=layout.brief,
                       total="Cộng toàn tỉnh")
    layout.signature(page, end + 1, 6, period, "GIÁM ĐỐC")
    return page


def disbursed(story: Story, period: Period) -> Page:
    """Capital given and disbursed, with last year and the rank beside the figure."""
    indicator = "public_finance.investment_disbursed"
    page = Page("Giải ngân", widths={1: 6, 2: 34, 3: 18, 4: 18, 7: 16})
    row = layout.letterhead(page, 7, (_PROVINCE_OFFICE, "SỞ KẾ HOẠCH VÀ ĐẦU TƯ"), (
        "TÌNH HÌNH GIẢI NGÂN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM 2023", f"(Lũy kế {layout.phrase(period)})",
        layout.enclosure(period, "SKHĐT"), "Đơn vị tính: triệu đồng",
    ), "Phụ lục I")
    owners = _investors(story)
    order = sorted((story.count(indicator, (unit.code,), period).rate or 0.0 for unit in owners), reverse=True)

    def rank(units: Sequence[str]) -> Value:
        return None if PROVINCE in units else order.index(story.count(indicator, units, period).rate or 0.0) + 1

    def before(units: Sequence[str]) -> Value:
        return round(0.94 * (story.count(indicator, units, period).rate or 0.0), 1)

    _, columns = layout.triple(story, indicator, period, ("", "", ""))
    page.header(row, 1, ["TT", "Chủ đầu tư", "Kế hoạch vốn được giao", "Số vốn đã giải ngân",
                         "Tỷ lệ giải ngân (%)", "Cùng kỳ năm 2022 (%)", "Xếp hạng"], 1)
    page.numbers(row + 1, ["A", "B", "1", "2", "3=2/1", "4", "5"])
    end = layout.table(page, story, row + 2, [("", "", owners)], [*columns, Column(before, "rate"), Column(rank)],
                       period=period, name=layout.committee, total="TỔNG SỐ", first=True)
    layout.signature(page, end + 1, 7, period, "KT. GIÁM ĐỐC")
    return page


def progress(story: Story, last: int) -> Page:
    """One indicator, months across: the rate to the end of each month."""
    indicator = "public_finance.investment_disbursed"
    page = Page("Tiến độ", widths={1: 6, 2: 34})
    end_period = Period(2023, Span.HALF if last == 6 else Span.YEAR)
    row = layout.letterhead(page, 2 + last, (_PROVINCE_OFFICE, "SỞ KẾ HOẠCH VÀ ĐẦU TƯ"), (
        "TIẾN ĐỘ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2023",
        "Tỷ lệ giải ngân vốn đầu tư công lũy kế từ đầu năm đến hết từng tháng (%)",
    ), "Phụ lục II")
    months = [Period.month(2023, number) for number in range(1, last + 1)]
    page.header(row, 1, ["TT", "Đơn vị", ("Tỷ lệ giải ngân lũy kế đến hết tháng (%)",
                                          [f"Tháng {month.number}" for month in months])], 2)
    lines = [*((unit.code, layout.brief(unit)) for unit in _investors(story)), (PROVINCE, "Toàn tỉnh")]
    for at, (unit, name) in enumerate(lines, start=row + 2):
        page.put(at, 1, "" if unit == PROVINCE else at - row - 1, "text")
        page.put(at, 2, name, "text")
        for column, month in enumerate(months, start=3):
            count = story.count(indicator, (unit,), month)
            stated = round(count.rate or 0.0, 1)
            page.put(at, column, stated, "rate")
            page.fact(at, column, Key(indicator, unit, month, True), count, stated)
    layout.signature(page, row + len(lines) + 3, 2 + last, end_period, "GIÁM ĐỐC")
    return page


def _investors(story: Story) -> list[Unit]:
    indicator, year = "public_finance.investment_disbursed", layout.PERIODS[-1]
    units = (*story.departments, *story.districts)
    return [unit for unit in units if story.count(indicator, (unit.code,), year).denominator]


def assets(story: Story, period: Period) -> Page:
    page = Page("TSC", widths={1: 6, 2: 36})
    return _units_page(story, page, "SỞ TÀI CHÍNH", (
        "TÌNH HÌNH QUẢN LÝ, SỬ DỤNG TÀI SẢN CÔNG", f"Kỳ báo cáo: {_title(period)}",
    ), period, [layout.triple(story, "public_finance.assets_by_norm", period, (
        "Tổng số cơ quan, đơn vị quản lý, sử dụng tài sản công",
        "Số cơ quan, đơn vị quản lý, sử dụng tài sản công đúng tiêu chuẩn, định mức", "Tỷ lệ (%)"),
        with_title="Quản lý, sử dụng tài sản công")], "GIÁM ĐỐC")
