"""The list of tasks of the invented year, and every quarter's report on them: who leads, by when, how far.

The tasks are made up like the figures: the public plan names none. They end as the story counts them, so that a
reported share of finished tasks is the one that the list comes to, but for one task: SLOW counts it as finished in
quarter III, and the reports on tasks say it took eleven days more.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from lib.core.period import Period
from lib.core.unit import Kind, Unit
from sample_data import layout
from sample_data.page import Book, Head, Page
from sample_data.story import Story

SLOW = "VPUB"
_TASKS = "direction.tasks_completed"
_SEED = 66
_DATED = "(Kèm theo Kế hoạch cải cách hành chính ngày 06 tháng 01 năm 2023)"
_MANY = "Các sở, ban, ngành; UBND các huyện, thành phố"


@dataclass(frozen=True, slots=True)
class Kindred:
    """A task that many units have, each its own: `text` takes the unit's name, `indicator` its short name in the plan."""

    area: str
    text: str
    product: str
    indicator: str = ""


_DEPARTMENT = (
    Kindred("procedures", "Rà soát, đơn giản hóa thủ tục hành chính thuộc thẩm quyền của {unit}", "Quyết định", "Rà soát TTHC"),
    Kindred("digital_government", "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính của {unit}", "Báo cáo"),
    Kindred("institutions", "Hệ thống hóa văn bản quy phạm pháp luật do {unit} tham mưu", "Danh mục"),
    Kindred("civil_service", "Hoàn thiện đề án vị trí việc làm của {unit}", "Đề án"),
    Kindred("public_finance", "Sắp xếp lại tài sản công do {unit} quản lý", "Phương án"),
    Kindred("direction", "Kiểm tra cải cách hành chính tại các đơn vị thuộc {unit}", "Kết luận", "Cơ quan được kiểm tra"),
    Kindred("apparatus", "Kiện toàn chức năng, nhiệm vụ các phòng thuộc {unit}", "Quyết định"),
)  # fmt: skip
_DISTRICT = (
    Kindred("procedures", "Nâng cao tỷ lệ hồ sơ thanh toán trực tuyến tại {unit}", "Báo cáo", "Thanh toán trực tuyến"),
    Kindred("direction", "Kiểm tra cải cách hành chính tại các xã, phường, thị trấn của {unit}", "Kết luận", "Cơ quan được kiểm tra"),
    Kindred("apparatus", "Sắp xếp thôn, tổ dân phố trên địa bàn {unit}", "Nghị quyết"),
)  # fmt: skip
_ALWAYS = (
    ("direction", "Tuyên truyền cải cách hành chính trên cổng thông tin và mạng xã hội", "STTTT", "Tin, bài", "Thường xuyên"),
    ("direction", "Giao ban công tác cải cách hành chính", "SNV", "Thông báo kết luận", "Hằng quý"),
    ("procedures", "Công khai, cập nhật danh mục thủ tục hành chính", "VPUB", "Quyết định", "Thường xuyên"),
    ("civil_service", "Kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính", "SNV", "Biên bản", "Thường xuyên"),
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """One task; `done_on` is None for one not finished in the year."""

    area: str
    text: str
    lead: Unit
    product: str
    deadline: str
    indicator: str = ""
    done_on: date | None = None
    endless: bool = False


def books(story: Story) -> Iterator[Book]:
    duties = duties_of(story)
    yield Book(name="nhiem_vu/Danh_sach_nhiem_vu_2023.xlsx", pages=(listed(duties),))
    for period in layout.QUARTERS:
        yield Book(name=f"nhiem_vu/Tien_do_nhiem_vu_{layout.slug(period)}.xlsx", pages=(progress(duties, period),))


_AREAS = {
    "direction": "CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH",
    "institutions": "CẢI CÁCH THỂ CHẾ",
    "procedures": "CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
    "apparatus": "CẢI CÁCH TỔ CHỨC BỘ MÁY HÀNH CHÍNH",
    "civil_service": "CẢI CÁCH CHẾ ĐỘ CÔNG VỤ",
    "public_finance": "CẢI CÁCH TÀI CHÍNH CÔNG",
    "digital_government": "XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ",
}
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII")


def duties_of(story: Story) -> tuple[Duty, ...]:
    """Every task of the year by area: as many a unit as the story counts, finished when the story says so."""
    chance = random.Random(_SEED)
    found: list[Duty] = []
    for unit in (*story.departments, *story.districts):
        kinds = _DISTRICT if unit.kind is Kind.DISTRICT else _DEPARTMENT
        months = [story.count(_TASKS, [unit.code], Period.month(2023, month)) for month in range(1, 13)]
        start = 0 if unit.kind is Kind.DISTRICT else chance.randrange(len(kinds))
        for place in range(months[-1].denominator):
            kind = kinds[(start + place) % len(kinds)]
            done = next((month for month, count in enumerate(months, start=1) if count.numerator > place), None)
            found.append(_duty(chance, unit, kind, done))
    found += [
        Duty(area=area, text=text, lead=story.units.get(lead), product=product, deadline=deadline, endless=True)
        for area, text, lead, product, deadline in _ALWAYS
    ]
    found = _one_slow(found)
    return tuple(sorted(found, key=lambda duty: list(_AREAS).index(duty.area)))


def _duty(chance: random.Random, unit: Unit, kind: Kindred, month: int | None) -> Duty:
    done_on = None
    if month is not None:
        done_on = date(2023, month, 14) - timedelta(days=chance.randrange(1, 26))
    return Duty(
        area=kind.area,
        text=kind.text.format(unit=layout.committee(unit) if unit.kind is Kind.DISTRICT else unit.name),
        lead=unit,
        product=kind.product,
        deadline=_deadline(chance, month),
        indicator=kind.indicator,
        done_on=done_on,
    )


def _deadline(chance: random.Random, month: int | None) -> str:
    """Mostly in time; of what ends in quarter IV or not at all some was due before."""
    if month is None or month > 9:
        late = chance.random() < 0.45
        return (
            chance.choice(("Quý II/2023", "30/6/2023", "Tháng 8/2023"))
            if late
            else chance.choice(("Quý IV/2023", "15/12/2023"))
        )
    if month > 3 and chance.random() < 0.15:
        return "Quý I/2023"
    quarter = (month + 2) // 3
    exact = f"{'30' if quarter in (2, 3) else '31'}/{3 * quarter}/2023"
    return chance.choice((f"Quý {_ROMAN[quarter - 1]}/2023", exact, f"Tháng {3 * quarter}/2023"))


def _one_slow(duties: Sequence[Duty]) -> list[Duty]:
    """One task that the unit counts as finished in quarter III, and that took longer."""
    found = list(duties)
    for place, duty in enumerate(found):
        if duty.lead.code == SLOW and duty.done_on and date(2023, 6, 14) < duty.done_on <= date(2023, 9, 14):
            found[place] = replace(duty, done_on=date(2023, 9, 25))
            return found
    raise ValueError(f"{SLOW} finishes nothing in quarter III")


def listed(duties: Sequence[Duty]) -> Page:
    """The list with a heading an area."""
    page = Page("Nhiệm vụ", widths={1: 6, 2: 58, 3: 28, 4: 30, 5: 18, 6: 18, 7: 24})
    lines = ("DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023", _DATED)
    row = layout.letterhead(page, 7, ("UBND TỈNH BẮC KẠN", "SỞ NỘI VỤ"), lines)
    heads: list[Head] = [
        "STT",
        "Nhiệm vụ",
        ("Cơ quan thực hiện", ["Chủ trì", "Phối hợp"]),
        "Sản phẩm",
        "Thời hạn hoàn thành",
        "Chỉ tiêu",
    ]
    page.header(row, 1, heads, 2)
    row += 2
    number = 0
    for mark, (area, name) in zip(_ROMAN, _AREAS.items(), strict=True):
        page.put(row, 1, mark, "strong")
        page.span((row, 2, row, 7), name, "strong")
        row += 1
        for duty in (one for one in duties if one.area == area):
            number += 1
            values = (
                number,
                duty.text,
                duty.lead.name,
                _MANY if duty.endless else None,
                duty.product,
                duty.deadline,
                duty.indicator or None,
            )
            for column, value in enumerate(values, start=1):
                page.put(row, column, value, "text")
            row += 1
    return page


def progress(duties: Sequence[Duty], period: Period) -> Page:
    """How far every task is at the end of a quarter, under the list's numbers."""
    page = Page("Tiến độ", widths={1: 6, 2: 58, 3: 28, 4: 18, 5: 24, 6: 16, 7: 22})
    lines = ("TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH", layout.title(period))
    row = layout.letterhead(page, 7, ("UBND TỈNH BẮC KẠN", "SỞ NỘI VỤ"), lines)
    heads: list[Head] = [
        "STT",
        "Nhiệm vụ",
        "Cơ quan chủ trì",
        "Thời hạn",
        "Tình hình thực hiện",
        "Ngày hoàn thành",
        "Số, ký hiệu văn bản",
    ]
    page.header(row, 1, heads, 1)
    for number, duty in enumerate(duties, start=1):
        row += 1
        for column, value in enumerate(
            (number, duty.text, layout.brief(duty.lead), duty.deadline, *_state(duty, number, period)), start=1
        ):
            page.put(row, column, value, "text")
    layout.signature(page, row + 1, 7, period, "GIÁM ĐỐC")
    return page


def _state(duty: Duty, number: int, period: Period) -> tuple[str | None, str | None, str | None]:
    if duty.endless:
        return "Đang thực hiện", None, None
    if duty.done_on is not None and duty.done_on <= period.last_day:
        return "Đã hoàn thành", layout.day(duty.done_on), f"{number + 100}/BC-{duty.lead.code}"
    begun = duty.done_on is not None and (duty.done_on - period.last_day).days < 100
    return "Đang thực hiện" if begun else "Chưa triển khai", None, None
