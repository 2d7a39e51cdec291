"""Reports drawn by chance from a seed, to measure how often the reader is wrong where it is sure."""

from collections.abc import Iterator
from datetime import timedelta
from random import Random

from lib.core.period import Period
from tests.corpus.facts import DEPARTMENTS, DISTRICTS, PLAN, written
from tests.corpus.generator_tables import (
    Frame,
    criteria_in_rows,
    indicators_in_rows,
    long_form,
    months_across,
    something_else,
    units_in_rows,
)
from tests.corpus.sheets import Page
from tests.corpus.sketch import Sketch, letterhead, signature
from tests.corpus.truth import Case

_DRAWN = (
    *[units_in_rows] * 11,
    *[indicators_in_rows] * 3,
    *[criteria_in_rows] * 4,
    *[months_across] * 2,
    long_form,
    something_else,
)
_SPELLED = (*[""] * 14, "nfd", "bare", "upper", "hard", "tcvn3", "vni")
_KINDS = (*["xlsx"] * 12, "xls", "ods", "csv")
_TITLES = (
    "BÁO CÁO SỐ LIỆU CẢI CÁCH HÀNH CHÍNH",
    "TỔNG HỢP KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH",
    "KẾT QUẢ THỰC HIỆN MỘT SỐ CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH",
    "BIỂU TỔNG HỢP SỐ LIỆU CCHC",
    "PHỤ LỤC SỐ LIỆU",
)
_NEXT = {
    "2023-Q1": "KẾT QUẢ CÔNG TÁC CCHC QUÝ I, NHIỆM VỤ TRỌNG TÂM QUÝ II NĂM 2023",
    "2023-Q3": "KẾT QUẢ CẢI CÁCH HÀNH CHÍNH QUÝ III, PHƯƠNG HƯỚNG NHIỆM VỤ QUÝ IV/2023",
    "2023-6M": "KẾT QUẢ CCHC 6 THÁNG ĐẦU NĂM, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2023",
    "2023-9M": "KẾT QUẢ CÔNG TÁC CCHC 9 THÁNG, NHIỆM VỤ TRỌNG TÂM 3 THÁNG CUỐI NĂM 2023",
}
_QUARTERS = ("", "I", "II", "III", "IV")


def written_period(rng: Random, code: str) -> str:
    """As it stands in a title, a line of its own, or the name of a sheet."""
    end = code[5:]
    if not end:
        return rng.choice(("Năm 2023", "năm 2023", "cả năm 2023"))
    if end.endswith("M"):
        return rng.choice(
            (f"{end[0]} tháng đầu năm 2023", f"{end[0]} tháng năm 2023", f"{end[0]}T/2023", f"{end[0]} tháng/2023")
        )
    if end.startswith("Q"):
        number = int(end[1])
        return rng.choice(
            (
                f"Quý {_QUARTERS[number]} năm 2023",
                f"Quý {_QUARTERS[number]}/2023",
                f"Quý {number}/2023",
                f"Q{number}/2023",
                f"Quí {_QUARTERS[number]} năm 2023",
            )
        )
    month = int(end)
    return rng.choice((f"Tháng {month}/2023", f"Tháng {month:02d}/2023", f"Tháng {month} năm 2023", f"T{month}/2023"))


def file_period(rng: Random, code: str) -> str:
    end = code[5:]
    if not end:
        return rng.choice(("nam 2023", "Nam2023"))
    if end.endswith("M"):
        return rng.choice((f"{end[0]}T-2023", f"{end[0]} thang 2023", f"{end[0]}T2023", f"{end[0]}_thang_2023"))
    if end.startswith("Q"):
        return rng.choice(
            (f"Q{end[1]}-2023", f"quy {end[1]} 2023", f"Quy_{_QUARTERS[int(end[1])]}_2023", f"Q{end[1]}.2023")
        )
    return rng.choice((f"T{int(end)}-2023", f"thang {int(end)} 2023", f"thang{end}.2023", f"T{int(end)}.2023"))


def generated_cases(tables: int, seed: int) -> Iterator[Case]:
    for number in range(tables):
        yield generated(number, seed)


def generated(number: int, seed: int) -> Case:
    """One report with one table; the same number and seed give the same report."""
    rng = Random(f"{seed} {number}")
    period = rng.choice(
        ("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2023-6M", "2023-9M", "2023", f"2023-{rng.randint(1, 12):02d}")
    )
    draw = rng.choice(_DRAWN)
    owner = rng.choice(DEPARTMENTS if draw is criteria_in_rows and rng.random() < 0.5 else DISTRICTS)
    frame = Frame(rng, f"{seed} {number}", period, owner)
    sketch = Sketch(shape=draw.__name__)
    where = rng.choice(("title", "title", "line", "sheet", "file", "days"))
    kind = rng.choice(_KINDS)
    if (where == "days" and period == "2023") or (where == "sheet" and kind == "csv"):
        where = "title"
    page = sketch.page(
        written_period(rng, period).replace("/", ".")
        if where == "sheet"
        else rng.choice(("Sheet1", "Biểu 1", "Phụ lục", "TH"))
    )
    _head(page, frame, where, communal=draw is not criteria_in_rows)
    draw(sketch, page, frame)
    if draw is not criteria_in_rows and not any(len(each.unit) == 5 for each in sketch.expected):
        page.cells[1, 1] = "UBND TỈNH BẮC KẠN"
        page.cells[2, 1] = rng.choice(("VĂN PHÒNG UBND TỈNH", "SỞ NỘI VỤ", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG"))
    if rng.random() < 0.5:
        signature(page)
    spelled = rng.choice(_SPELLED) if kind == "xlsx" else ""
    if spelled:
        sketch.book.spelled(spelled)
    name = f"{number:04d} {rng.choice(('bao cao', 'BC CCHC', 'phu luc', 'so lieu'))}" + (
        f" {file_period(rng, period)}" if where == "file" else ""
    )
    sketch.shape += f", {spelled or kind}, period in {where}"
    return sketch.done(f"{name}.{kind}")


def _head(page: Page, frame: Frame, where: str, *, communal: bool) -> None:
    rng, unit = frame.rng, PLAN.units.get(frame.owner)
    titles = [rng.choice(_TITLES)]
    told = written_period(rng, frame.period)
    if where == "title":
        titles[0] += f" {told.upper()}" if rng.random() < 0.6 else ""
        titles += [] if titles[0].endswith(told.upper()) else [told]
        if frame.period in _NEXT and rng.random() < 0.3:
            titles = [_NEXT[frame.period]]
    elif where == "line":
        titles.append(f"Kỳ báo cáo: {told}")
    elif where == "days":
        titles.append(_days(frame.period))
    if rng.random() < 0.4:
        titles.append(_attached(rng, frame.period))
    if unit.kind.value == "district":
        letterhead(
            page,
            f"UBND {unit.name.upper()}" if not communal or rng.random() < 0.7 else "VĂN PHÒNG HĐND VÀ UBND",
            *titles,
            superior="UBND TỈNH BẮC KẠN" if not communal else f"UBND {unit.name.upper()}",
        )
    else:
        letterhead(page, written(frame.owner, 0).upper(), *titles)


def _attached(rng: Random, code: str) -> str:
    """A line with a day that is not the period: of the report it came with, or of the rule it follows."""
    day = Period.parse(code).last_day + timedelta(days=rng.randint(1, 40))
    return rng.choice(
        (
            f"(Kèm theo Báo cáo số {rng.randint(10, 900)}/BC-VP ngày {day.day} tháng {day.month} năm {day.year})",
            f"(Kèm theo Công văn số {rng.randint(10, 900)}/SNV-CCHC ngày {day:%d/%m/%Y})",
            "(Ban hành kèm theo Thông tư số 01/2020/TT-VPCP ngày 21/10/2020)",
        )
    )


def _days(code: str) -> str:
    period = Period.parse(code)
    return f"(Từ ngày {period.first_day:%d/%m/%Y} đến ngày {period.last_day:%d/%m/%Y})"
