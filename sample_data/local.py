"""Reports of single units: districts and departments, and a long list of the one-stop centre as CSV."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from lib.core.period import Period
from lib.core.plan import Indicator
from lib.core.text import fold
from lib.core.unit import Unit
from sample_data import communes, layout
from sample_data.page import SAMPLE, Book, Cell, Head, Key, Page, Value
from sample_data.story import LATE, PROVINCE, Count, Story

_SATISFACTION = "procedures.satisfaction"
_FEEDBACK = "procedures.feedback_resolved"
_DISTRICT = (
    "direction.tasks_completed",
    "direction.reports_on_time",
    "institutions.documents_lawful",
    "procedures.on_time",
    "digital_government.online_applications",
    "procedures.online_payment",
    _SATISFACTION,
    "procedures.satisfaction_service",
    _FEEDBACK,
    "apparatus.staff_within_quota",
    "public_finance.investment_disbursed",
    "digital_government.online_meetings",
    "digital_government.work_records_district",
    "digital_government.work_records_commune",
)
_DEPARTMENTS: Mapping[str, tuple[str, ...]] = {
    "SXD": ("procedures.satisfaction_land_construction_investment", "public_finance.investment_disbursed"),
    "STNMT": ("procedures.satisfaction_land_construction_investment", "public_finance.investment_disbursed"),
    "SGTVT": ("digital_government.full_online_procedures", "public_finance.investment_disbursed"),
    "SYT": ("procedures.satisfaction_health_education",),
}
_DEPARTMENT = (
    "direction.tasks_completed",
    "procedures.on_time",
    "digital_government.online_applications",
    "procedures.online_payment",
    _SATISFACTION,
    _FEEDBACK,
    "digital_government.online_meetings",
    "digital_government.work_records_province",
)
_WITH_PLAN = frozenset({"060", "062", "064", "066"})
_FROM_MAC = ("066", 3)
_DAYS_LATE = {("SXD", 3): 26, ("060", 3): 6}
_SHORT: Mapping[str, tuple[str, str, str]] = {
    "institutions.documents_lawful": (
        "Số VBQPPL ban hành",
        "Số VBQPPL ban hành đúng quy định",
        "Tỷ lệ VBQPPL ban hành đúng quy định",
    ),
    "procedures.on_time": (
        "Tổng số HS TTHC đã giải quyết",
        "Số HS TTHC giải quyết trước hạn, đúng hạn",
        "Tỷ lệ HS TTHC giải quyết trước hạn, đúng hạn",
    ),
    "procedures.online_payment": (
        "Tổng số HS TTHC phát sinh",
        "Số HS TTHC thanh toán trực tuyến",
        "Tỷ lệ HS TTHC thanh toán trực tuyến",
    ),
    _SATISFACTION: (
        "Số phiếu khảo sát về giải quyết TTHC",
        "Số phiếu hài lòng về giải quyết TTHC",
        "MĐHL về giải quyết TTHC",
    ),
    _FEEDBACK: ("Số PAKN tiếp nhận", "Số PAKN đã xử lý dứt điểm", "Tỷ lệ xử lý PAKN"),
    "apparatus.staff_within_quota": ("Biên chế được giao", "Biên chế có mặt", "Tỷ lệ sử dụng biên chế"),
    "public_finance.investment_disbursed": (
        "Kế hoạch vốn đầu tư công được giao",
        "Vốn đầu tư công đã giải ngân",
        "Tỷ lệ giải ngân vốn ĐTC",
    ),
    "digital_government.online_meetings": ("Tổng số cuộc họp", "Số cuộc họp trực tuyến", "Tỷ lệ họp trực tuyến"),
    "digital_government.work_records_district": (
        "Tổng số HSCV cấp huyện",
        "Số HSCV cấp huyện xử lý trên MTM",
        "Tỷ lệ HSCV cấp huyện xử lý trên MTM",
    ),
    "digital_government.work_records_commune": (
        "Tổng số HSCV cấp xã",
        "Số HSCV cấp xã xử lý trên MTM",
        "Tỷ lệ HSCV cấp xã xử lý trên MTM",
    ),
}
_FIELDS = ("Đất đai", "Môi trường", "Địa chất và khoáng sản", "Tài nguyên nước", "Đo đạc, bản đồ")


def books(story: Story, indicators: Mapping[str, Indicator]) -> Iterator[Book]:
    for unit in story.districts:
        for quarter in layout.QUARTERS:
            page = _report(story, indicators, unit, quarter, _DISTRICT)
            if (unit.code, quarter.number) == _FROM_MAC:
                page = _decomposed(page)
            yield Book(name=f"huyen_thanh_pho/{_folder(unit)}/CCHC_{layout.slug(quarter)}.xlsx", pages=(page,))
    for code, own in _DEPARTMENTS.items():
        unit = story.units.get(code)
        for quarter in layout.QUARTERS:
            if code == LATE and quarter.number == 2:
                continue
            pages = [_report(story, indicators, unit, quarter, (*_DEPARTMENT, *own))]
            if code == "STNMT":
                pages.append(fields(story, unit, quarter))
            yield Book(name=f"so_nganh/{code}_CCHC_{layout.slug(quarter)}.xlsx", pages=tuple(pages))
    for unit in story.districts:
        sheets = [communes.quarter(story, unit, period) for period in layout.QUARTERS]
        name = f"huyen_thanh_pho/{_folder(unit)}/Cap_xa_nam_2023.xlsx"
        yield Book(name=name, pages=(*sheets, communes.people(story, unit)))
    for first in (1, 7):
        yield Book(
            name=f"trung_tam_phuc_vu_hanh_chinh_cong/Theo_doi_T{first}-T{first + 5}-2023.csv",
            pages=(listing(story, range(first, first + 6)),),
        )


def _folder(unit: Unit) -> str:
    """The district's name as a folder: “Cho_Don”."""
    return fold(unit.short_name).title().replace(" ", "_")


def _decomposed(page: Page) -> Page:
    """The page as a Mac writes it: letters and their marks apart."""
    cells = {
        place: Cell(unicodedata.normalize("NFD", cell.value) if isinstance(cell.value, str) else cell.value, cell.style)
        for place, cell in page.cells.items()
    }
    return replace(page, cells=cells)


def _report(
    story: Story, indicators: Mapping[str, Indicator], unit: Unit, period: Period, chosen: Sequence[str]
) -> Page:
    """Criteria in rows: denominator, numerator and rate below each other, one unit, one value column."""
    with_plan = unit.code in _WITH_PLAN or unit.code in _DEPARTMENTS
    late = _DAYS_LATE.get((unit.code, period.number), 0)
    heads: list[Head] = [
        "STT",
        "Chỉ tiêu, nhiệm vụ",
        "ĐVT",
        "Kế hoạch năm 2023",
        "Thực hiện trong kỳ",
        "So với kế hoạch (%)",
        "Cùng kỳ năm trước",
    ]
    if not with_plan:
        heads = ["TT", "Tiêu chí", "Đơn vị tính", "Kết quả", "Ghi chú"]
    page = Page("Báo cáo CCHC", widths={1: 6, 2: 64, 3: 12, 4: 14, 5: 16, 6: 14, 7: 14})
    name = layout.committee(unit)
    row = layout.letterhead(
        page,
        len(heads),
        ("UBND TỈNH BẮC KẠN", name.upper()),
        (
            "BÁO CÁO KẾT QUẢ CÔNG TÁC CẢI CÁCH HÀNH CHÍNH",
            f"Kỳ báo cáo: {period.label} ({layout.stretch(period)})",
            f"Đơn vị báo cáo: {name}",
            layout.enclosure(period, "UBND" if unit.code.isdigit() else unit.code, late, unit.code),
        ),
    )
    page.header(row, 1, heads, 1)
    row += 1
    for number, code in enumerate(chosen, start=1):
        row = _criterion(page, story, indicators[code], unit, period, row, number, with_plan)
    if late:
        page.put(row, 2, "Báo cáo gửi muộn so với thời hạn quy định.", "note")
    layout.signature(page, row + 1, len(heads), period, "CHỦ TỊCH" if unit.code.isdigit() else "GIÁM ĐỐC", late)
    return page


def _criterion(
    page: Page, story: Story, indicator: Indicator, unit: Unit, period: Period, row: int, number: int, with_plan: bool
) -> int:
    count = story.count(indicator.id, (unit.code,), period)
    what = "triệu đồng" if indicator.id == "public_finance.investment_disbursed" else ""
    whole, part, rate = _SHORT.get(indicator.id, ("", "", "")) if not with_plan else ("", "", "")
    lines: list[tuple[str, str, Value]] = [
        (whole or indicator.denominator, what or _counted(indicator.denominator), count.denominator),
        (part or indicator.numerator, what or _counted(indicator.numerator), count.numerator),
        (rate or indicator.name, "%", _rate_text(count) if with_plan else round(count.rate or 0.0, 2)),
    ]
    place = 5 if with_plan else 4
    for step, (label, measured, value) in enumerate(lines):
        page.put(row + step, 1, f"{number}.{step + 1}", "text")
        page.put(row + step, 2, layout.running(indicator.id, period, label), "text")
        page.put(row + step, 3, measured, "text")
        page.put(row + step, place, value, "number" if step < 2 else "rate")
        if not with_plan:
            page.put(row + step, 5, "", "text")
    if with_plan and count.rate is not None:
        page.put(row + 2, 4, indicator.target, "rate")
        page.put(row + 2, 6, round(100 * count.rate / indicator.target, 1), "rate")
        page.put(row + 2, 7, round(0.93 * count.rate, 1), "rate")
    key = Key(indicator.id, unit.code, period, layout.to_date(indicator.id, period))
    page.fact(row + 2, place, key, count)
    return row + 3


def _rate_text(count: Count) -> str:
    return "-" if count.rate is None else f"{count.rate:.2f}%".replace(".", ",")


def _counted(label: str) -> str:
    for word, measured in (
        ("phiếu", "Phiếu"),
        ("hồ sơ", "Hồ sơ"),
        ("văn bản", "Văn bản"),
        ("nhiệm vụ", "Nhiệm vụ"),
        ("báo cáo", "Báo cáo"),
        ("biên chế", "Người"),
        ("cuộc họp", "Cuộc"),
        ("TTHC", "TTHC"),
    ):
        if word in label:
            return measured
    return "Lượt"


def fields(story: Story, unit: Unit, period: Period) -> Page:
    """Fields of procedure in rows; only the total is the department's figure."""
    page = Page("Theo lĩnh vực", widths={1: 6, 2: 34})
    row = layout.letterhead(
        page,
        7,
        ("UBND TỈNH BẮC KẠN", unit.name.upper()),
        (
            "KẾT QUẢ GIẢI QUYẾT TTHC THEO LĨNH VỰC",
            f"Kỳ báo cáo: {period.label}",
            f"Đơn vị báo cáo: {unit.name}",
        ),
    )
    page.header(
        row,
        1,
        [
            "TT",
            "Lĩnh vực",
            ("Số hồ sơ đã giải quyết", ["Tổng số", "Trước hạn", "Đúng hạn", "Quá hạn"]),
            "Tỷ lệ giải quyết trước và đúng hạn (%)",
        ],
        2,
    )
    whole = story.cases((unit.code,), period)
    parts = [_share(value, len(_FIELDS)) for value in (whole.early, whole.in_time, whole.late)]
    lines = [*zip(_FIELDS, *parts, strict=True), ("Tổng cộng", whole.early, whole.in_time, whole.late)]
    for at, (name, early, in_time, late) in enumerate(lines, start=row + 2):
        resolved = early + in_time + late
        rate = round(100 * (early + in_time) / resolved, 2) if resolved else "-"
        page.put(at, 1, at - row - 1 if name != "Tổng cộng" else "", "text")
        page.put(at, 2, name, "text" if name != "Tổng cộng" else "strong")
        for column, value in enumerate((resolved, early, in_time, late, rate), start=3):
            page.put(at, column, value, "rate" if column == 7 else "number")
    end = row + 1 + len(lines)
    page.fact(end, 7, Key("procedures.on_time", unit.code, period), Count(whole.early + whole.in_time, whole.resolved))
    layout.signature(page, end + 2, 7, period, "GIÁM ĐỐC")
    return page


def _share(value: int, parts: int) -> list[int]:
    """A count split so that the first field has about half."""
    rest = value // 2
    small = [rest // (parts + step) for step in range(1, parts)]
    return [value - sum(small), *small]


def listing(story: Story, months: Sequence[int]) -> Page:
    """The long form: year, month, unit, indicator, value; rates as text with a comma."""
    page = Page("csv")
    page.put(1, 1, f"{SAMPLE} - Theo dõi mức độ hài lòng và phản ánh, kiến nghị theo tháng")
    for column, head in enumerate(("Năm", "Tháng", "Đơn vị", "Chỉ tiêu", "ĐVT", "Giá trị"), start=1):
        page.put(2, column, head)
    units = [*((unit.code, unit.name) for unit in (*story.departments, *story.districts)), (PROVINCE, "Toàn tỉnh")]
    row = 3
    for month in months:
        period = Period.month(2023, month)
        for code, name in units:
            hands = story.count(_SATISFACTION, (code,), period)
            words = story.count(_FEEDBACK, (code,), period)
            stated = "Không phát sinh" if hands.rate is None else round(hands.rate, 1)
            lines: list[tuple[str, str, Value]] = [
                ("Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC", "%", f"{stated}".replace(".", ",")),
                ("Tổng số phản ánh, kiến nghị tiếp nhận", "Lượt", words.denominator),
                ("Số phản ánh, kiến nghị đã xử lý dứt điểm", "Lượt", words.numerator),
            ]
            for step, line in enumerate(lines):
                for column, value in enumerate((period.year, month, name, *line), start=1):
                    page.put(row + step, column, value)
            page.fact(row, 6, Key(_SATISFACTION, code, period), hands, stated)
            page.fact(row + 2, 6, Key(_FEEDBACK, code, period), words)
            row += 3
    return page
