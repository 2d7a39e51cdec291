"""Reports of the districts about their communes: units in rows below two header rows."""

from collections.abc import Sequence

from lib.core.period import Period
from lib.core.unit import Unit
from sample_data import layout
from sample_data.page import Head, Key, Page
from sample_data.story import Count, Story

_PARTS = (
    (
        "procedures.on_time",
        "Giải quyết TTHC",
        ("Tổng số hồ sơ đã giải quyết", "Số hồ sơ giải quyết trước và đúng hạn", "Tỷ lệ (%)"),
    ),
    (
        "procedures.online_payment",
        "Thanh toán trực tuyến nghĩa vụ tài chính",
        ("Tổng số hồ sơ TTHC phát sinh", "Số hồ sơ thanh toán trực tuyến", "Tỷ lệ (%)"),
    ),
    (
        "procedures.satisfaction",
        "Hài lòng về giải quyết TTHC",
        ("Tổng số phiếu khảo sát", "Số phiếu hài lòng", "Tỷ lệ (%)"),
    ),
    (
        "digital_government.work_records_commune",
        "Hồ sơ công việc cấp xã",
        ("Tổng số hồ sơ công việc", "Số xử lý trên môi trường mạng", "Tỷ lệ (%)"),
    ),
)
_FEE_CASES = "064"
_WITH_DESK = "066"


def quarter(story: Story, district: Unit, period: Period) -> Page:
    """One sheet a quarter; one district counts payment by fee-paying cases, one adds its own desk and a total."""
    heads: list[Head] = ["TT", "Xã, phường, thị trấn" if district.code == "058" else "Xã, thị trấn"]
    for indicator, title, labels in _PARTS:
        fee = indicator == "procedures.online_payment" and district.code == _FEE_CASES
        heads.append((title, ["Số hồ sơ thu phí" if fee else labels[0], *labels[1:]]))
    page = Page(f"Quý {('I', 'II', 'III', 'IV')[period.number - 1]}", widths={1: 6, 2: 28})
    row = _head(page, district, heads, 14, f"Kỳ báo cáo: {period.label} ({layout.stretch(period)})")
    lines = [(commune.code, commune.name) for commune in story.communes(district.code)]
    if district.code == _WITH_DESK:
        lines = [(f"{district.code}+", "Bộ phận Một cửa cấp huyện"), *lines, (district.code, "Toàn huyện")]
    for at, (unit, name) in enumerate(lines, start=row):
        page.put(at, 1, "" if unit == district.code else at - row + 1, "text")
        page.put(at, 2, name, "strong" if unit == district.code else "text")
        for place, (indicator, _, _) in enumerate(_PARTS):
            count = story.count(indicator, (unit,), period)
            if district.code == _FEE_CASES and indicator == "procedures.online_payment":
                count = Count(count.numerator, max(count.numerator, round(0.85 * count.denominator)))
            _counts(page, at, 3 + 3 * place, Key(indicator, unit, period), count)
    layout.signature(page, row + len(lines) + 1, 14, period, "TM. ỦY BAN NHÂN DÂN")
    return page


def people(story: Story, district: Unit) -> Page:
    """Cadres and hamlets of the communes at year end, with the district's total."""
    period = layout.PERIODS[-1]
    page = Page("CBCC và thôn", widths={1: 6, 2: 28})
    heads: list[Head] = [
        "TT",
        "Đơn vị",
        ("Cán bộ cấp xã", ["Tổng số cán bộ cấp xã", "Số cán bộ có trình độ từ trung cấp trở lên", "Tỷ lệ (%)"]),
        (
            "Cán bộ, công chức cấp xã",
            ["Tổng số cán bộ, công chức cấp xã", "Số cán bộ, công chức có trình độ đại học trở lên", "Tỷ lệ (%)"],
        ),
        (
            "Sắp xếp thôn, tổ dân phố",
            ["Số thôn, tổ dân phố thuộc diện phải sắp xếp", "Số thôn, tổ dân phố đã sắp xếp", "Tỷ lệ (%)"],
        ),
    ]
    row = _head(page, district, heads, 11, "Kỳ báo cáo: Năm 2023")
    lines = [(commune.code, commune.name) for commune in story.communes(district.code)]
    total = "Toàn thành phố" if district.code == "058" else "Toàn huyện"
    for at, (unit, name) in enumerate([*lines, (district.code, total)], start=row):
        page.put(at, 1, "" if unit == district.code else at - row + 1, "text")
        page.put(at, 2, name, "strong" if unit == district.code else "text")
        for place, indicator in enumerate(
            (
                "civil_service.commune_cadres_intermediate",
                "civil_service.commune_staff_university",
                "apparatus.hamlets_rearranged",
            )
        ):
            _counts(page, at, 3 + 3 * place, Key(indicator, unit, period), story.count(indicator, (unit,), period))
    layout.signature(page, row + len(lines) + 2, 11, period, "TM. ỦY BAN NHÂN DÂN")
    return page


def _head(page: Page, district: Unit, heads: Sequence[Head], width: int, period: str) -> int:
    where = layout.committee(district).removeprefix("UBND ")
    below = "CÁC XÃ, PHƯỜNG" if district.code == "058" else "CÁC XÃ, THỊ TRẤN"
    row = layout.letterhead(
        page,
        width,
        ("UBND TỈNH BẮC KẠN", layout.committee(district).upper()),
        (
            f"TỔNG HỢP KẾT QUẢ CẢI CÁCH HÀNH CHÍNH CỦA {below} THUỘC {where.upper()}",
            period,
            f"Đơn vị báo cáo: {layout.committee(district)}",
        ),
    )
    page.header(row, 1, heads, 2)
    return row + 2


def _counts(page: Page, row: int, column: int, key: Key, count: Count) -> None:
    listed = not key.unit.endswith("+")
    if not listed and not count.denominator:
        for place in range(3):
            page.put(row, column + place, "", "number")
        return
    page.put(row, column, count.denominator, "number")
    page.put(row, column + 1, count.numerator, "number")
    page.put(row, column + 2, "-" if count.rate is None else round(count.rate, 2), "rate")
    if listed:
        page.fact(row, column + 2, key, count)
