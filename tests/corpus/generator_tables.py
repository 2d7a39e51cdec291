"""Tables drawn by chance: each function fills a page and writes the truth down."""

from random import Random
from typing import NamedTuple

from tests.corpus.facts import DEPARTMENTS, DISTRICTS, PLAN, communes, facts, written
from tests.corpus.sheets import Page
from tests.corpus.sketch import (
    INDEX,
    MEASURES,
    NAME,
    Column,
    Line,
    Sketch,
    cell,
    col,
    count_cell,
    group,
    lines,
    rate_cell,
    tell,
    total,
)
from tests.corpus.wordings import OTHERS, SHORTER, WORDINGS

STYLES = ("2", "2", "1", "%", "%1", "text", "text1", "bare", "point")
LEVELS = {one.id: {level.value for level in one.levels} for one in PLAN.indicators.values()}


class Frame(NamedTuple):
    """What all tables of a report share; `owner` is the unit whose letterhead it carries."""

    rng: Random
    seed: str
    period: str
    owner: str


def worded(frame: Frame, text: str, *, short: float = 0.25, broken: float = 0.12) -> str:
    """The same text as another hand would write it."""
    rng = frame.rng
    if rng.random() < short:
        for long, brief in SHORTER:
            if rng.random() < 0.6:
                text = text.replace(long, brief).replace(long.capitalize(), brief)
    if rng.random() < 0.15:
        text = text.replace("Tỷ lệ", "Tỉ lệ").replace("tỷ lệ", "tỉ lệ")
    if rng.random() < 0.08:
        text = text.replace("hóa", "hoá").replace("xử lý", "xử lí")
    if rng.random() < broken:
        words = text.split(" ")
        place = rng.randrange(1, len(words)) if len(words) > 2 else 0
        text = " ".join(words[:place]) + "\n" + " ".join(words[place:]) if place else text
    return text


def percent_mark(frame: Frame, text: str) -> str:
    return text + frame.rng.choice(("", " (%)", " (%)", " %", "(%)"))


def chosen(frame: Frame, level: str, most: int) -> list[str]:
    """Indicators this level reports, from different families so that their heads don't touch."""
    names = [name for name in WORDINGS if level in LEVELS[name]]
    frame.rng.shuffle(names)
    return names[: frame.rng.randint(1, most)]


def unit_lines(frame: Frame) -> tuple[str, list[Line], Line | None]:
    """The level, its units and the total with the unit it stands for (None where nobody can say)."""
    rng = frame.rng
    kind = rng.choice(("district", "district", "district", "department", "commune"))
    way = rng.randrange(8)
    if kind == "district":
        codes = DISTRICTS if rng.random() < 0.75 else tuple(rng.sample(DISTRICTS, rng.randint(4, 7)))
        whole, above = len(codes) == len(DISTRICTS), "06"
        label = rng.choice(("Tổng cộng", "Toàn tỉnh", "Cộng", "TỔNG SỐ", "Tổng", "Tổng toàn tỉnh"))
    elif kind == "department":
        codes = tuple(code for code in DEPARTMENTS if rng.random() < 0.6) or DEPARTMENTS
        whole, above, label = False, "06", rng.choice(("Tổng cộng", "Cộng", "Tổng số"))
    else:
        codes, whole, above = communes(frame.owner), True, frame.owner
        label = rng.choice(("Tổng cộng", "Toàn huyện", "Tổng", "Cộng")) if frame.owner != "058" else "Tổng cộng"
    units = lines(frame.seed, codes, way=way)
    sums = total(label, above, units) if rng.random() < 0.6 else None
    if sums is not None and not whole:
        sums.code = None
    return kind, units, sums


def placed(frame: Frame, units: list[Line], sums: Line | None) -> list[Line]:
    if sums is None:
        return units
    return [sums, *units] if frame.rng.random() < 0.3 else [*units, sums]


def indicator_columns(frame: Frame, indicator: str, alone: bool) -> list[Column]:
    """The columns of one indicator: flat or below a head, counts, rate or both."""
    rng, words = frame.rng, WORDINGS[indicator]
    above, below = MEASURES[indicator]
    style = rng.choice(STYLES)
    number = rng.choice(("2", "2", "dot"))
    rate = percent_mark(frame, worded(frame, rng.choice(words.rates)))
    shape = rng.choice(("rate", "counts", "all", "all", "head", "head", "compared", "one cell"))
    if shape == "rate":
        return [col(rate, f"{above}/{below}", style)]
    if shape == "one cell":
        return [col(rate, f"{above}/{below}", rng.choice(("a/b%", "%a/b", "a/b")))]
    if shape == "compared":
        return [
            col(f"{rate} > {rng.choice(('Kế hoạch', 'Chỉ tiêu giao', 'KH năm 2023'))}", lambda line: 91),
            col(f"{rate} > {rng.choice(('Thực hiện', 'Kết quả', 'Kết quả thực hiện'))}", f"{above}/{below}", style),
            col(f"{rate} > {rng.choice(('So với KH (%)', 'Tăng/giảm so với KH', 'So sánh TH/KH'))}", lambda line: 98.5),
        ]
    if shape == "head":
        head = worded(frame, words.head, broken=0.05)
        columns = [
            col(f"{head} > {worded(frame, words.total)}", below, number),
            col(f"{head} > {worded(frame, words.done)}", above, number),
        ]
        return [
            *columns,
            col(f"{head} > {rng.choice(('Tỷ lệ (%)', 'Tỷ lệ', '%', 'Tỷ lệ %'))}", f"{above}/{below}", style),
        ]
    columns = [
        col(worded(frame, rng.choice(words.belows)), below, number),
        col(worded(frame, rng.choice(words.aboves)), above, number),
    ]
    if rng.random() < 0.25:
        columns.reverse()
    if shape == "all":
        plain = rng.random() < 0.3 and alone
        columns.append(col("Tỷ lệ (%)" if plain else rate, f"{above}/{below}", rng.choice((*STYLES, "f"))))
    return columns


def distractors(frame: Frame, indicator: str) -> list[Column]:
    """Columns that are no figure of this period."""
    rng = frame.rng
    pool = [
        col(
            rng.choice(("Ghi chú", "Lý do", "Nguyên nhân, giải pháp")),
            lambda line: "Do thay đổi nhân sự 2 tháng" if line.index == 3 else None,
        ),
        col(rng.choice(("Xếp hạng", "Xếp thứ", "Vị thứ")), lambda line: line.index),
        col(rng.choice(("Kế hoạch năm 2023 (%)", "Chỉ tiêu giao (%)", "Mục tiêu năm 2023")), lambda line: 90),
        col(rng.choice(("Đánh giá", "Đạt/Không đạt")), lambda line: "Đạt" if line.code else None),
        col(rng.choice(("Kinh phí thực hiện (triệu đồng)", "Số tiền (đồng)")), "money"),
        col(rng.choice(("Tăng/giảm so với kỳ trước", "So với cùng kỳ năm trước (+/-)")), lambda line: -1.5),
    ]
    if indicator == "procedures.on_time":
        pool += [
            col("Số hồ sơ quá hạn", "late"),
            col("Tỷ lệ hồ sơ quá hạn (%)", "late/resolved", "1"),
            col("Số hồ sơ đang giải quyết", "pending"),
        ]
    return rng.sample(pool, rng.choice((0, 0, 1, 1, 2, 3)))


def units_in_rows(s: Sketch, page: Page, frame: Frame) -> None:
    level, units, sums = unit_lines(frame)
    indicators = chosen(frame, level, 3)
    columns = [col(frame.rng.choice(("STT", "TT", "Số TT")), INDEX)] if frame.rng.random() < 0.9 else []
    if level == "commune" and frame.rng.random() < 0.2:
        columns.append(col("Mã đơn vị", lambda line: line.code))
    columns.append(col(frame.rng.choice(("Đơn vị", "Tên đơn vị", "Cơ quan, đơn vị", "Đơn vị báo cáo")), NAME))
    for indicator in indicators:
        columns += indicator_columns(frame, indicator, len(indicators) == 1)
    columns += distractors(frame, indicators[0])
    rows = placed(frame, units, sums)
    if frame.rng.random() < 0.15:
        rows = [
            group(
                {"district": "Cấp huyện", "department": "Các sở, ban, ngành", "commune": "Các xã, phường, thị trấn"}[
                    level
                ],
                "I",
            ),
            *rows,
        ]
    told = [tell(indicator) for indicator in indicators]
    look = frame.rng.choice(("merged", "merged", "merged", "repeat", "loose"))
    s.table(
        page,
        columns,
        rows,
        told,
        frame.period,
        merged=look == "merged",
        repeat=look == "repeat",
        numbers=frame.rng.random() < 0.3,
    )
    if sums is not None and sums.code is None:
        s.tell(
            Line(label="", code="06", facts=sums.facts),
            [tell(name, sure=False, optional=True) for name in indicators],
            frame.period,
        )


def indicators_in_rows(s: Sketch, page: Page, frame: Frame) -> None:
    rng = frame.rng
    level, units, sums = unit_lines(frame)
    units = units[: rng.randint(4, 10)] if level != "district" else units
    sums = (
        total("Toàn tỉnh", "06", units)
        if level == "district" and len(units) == len(DISTRICTS) and rng.random() < 0.5
        else None
    )
    rows: list[tuple[str, str, str]] = []
    told = []
    for indicator in chosen(frame, level, 4):
        above, below = MEASURES[indicator]
        words = WORDINGS[indicator]
        if rng.random() < 0.5:
            rows += [
                (worded(frame, rng.choice(words.belows)), below, "2"),
                (worded(frame, rng.choice(words.aboves)), above, "2"),
            ]
        rows.append(
            (percent_mark(frame, worded(frame, rng.choice(words.rates))), f"{above}/{below}", rng.choice(STYLES))
        )
        told.append(tell(indicator))
    first = rng.choice((("STT", "Chỉ tiêu", "ĐVT"), ("TT", "Nội dung", "Đơn vị tính"), ("Chỉ tiêu",)))
    s.crosstab(page, rows, [*units, sums] if sums else units, told, frame.period, first=first)


def criteria_in_rows(s: Sketch, page: Page, frame: Frame) -> None:
    """For the owner of the report."""
    rng, code = frame.rng, frame.owner
    level = PLAN.units.get(code).kind.value
    line = Line(label="", code=code, facts=facts(frame.seed))
    heads = ["STT", rng.choice(("Tiêu chí", "Chỉ tiêu", "Nội dung")), "ĐVT"]
    plan, note = rng.random() < 0.4, rng.random() < 0.4
    heads += (
        [rng.choice(("Kế hoạch", "Chỉ tiêu giao"))] * plan
        + [rng.choice(("Kết quả", "Thực hiện", "Số liệu", "Kết quả thực hiện"))]
        + ["Ghi chú"] * note
    )
    page.add(*heads)
    number = 0
    for indicator in chosen(frame, level, 6):
        above, below = MEASURES[indicator]
        words = WORDINGS[indicator]
        rows: list[tuple[str, object, str]] = []
        if rng.random() < 0.5:
            rows = [
                (rng.choice(words.belows), count_cell(below, line.facts or {}, ""), "Số lượng"),
                (rng.choice(words.aboves), count_cell(above, line.facts or {}, ""), "Số lượng"),
            ]
        if not rows or rng.random() < 0.7:
            rows.append(
                (
                    rng.choice(words.rates),
                    rate_cell(f"{above}/{below}", line.facts or {}, rng.choice((*STYLES, "a/b%"))),
                    "%",
                )
            )
        for text, value, unit in rows:
            number += 1
            page.add(number, worded(frame, text), unit, *([90 if unit == "%" else None] if plan else []), value)
        s.tell(line, [tell(indicator)], frame.period)


def months_across(s: Sketch, page: Page, frame: Frame) -> None:
    rng = frame.rng
    level = rng.choice(("district", "department"))
    indicator = chosen(frame, level, 1)[0]
    rate = "/".join(MEASURES[indicator])
    page.add(
        percent_mark(
            frame,
            rng.choice(WORDINGS[indicator].rates).upper()
            if rng.random() < 0.5
            else rng.choice(WORDINGS[indicator].rates),
        )
    )
    first, last = 1, rng.randint(3, 12)
    form = rng.choice(("Tháng {}", "T{}", "Tháng {}/2023", "T{}/2023"))
    page.add("STT", "Đơn vị", *[form.format(month) for month in range(first, last + 1)])
    style = rng.choice(STYLES)
    for place, code in enumerate(DISTRICTS if level == "district" else DEPARTMENTS[:8], start=1):
        cells: list[object] = []
        for month in range(first, last + 1):
            line = Line(label="", code=code, facts=facts(f"{frame.seed} {code} {month}"))
            cells.append(rate_cell(rate, line.facts or {}, style))
            s.tell(line, [tell(indicator, rate)], f"2023-{month:02d}")
        page.add(place, written(code, 1), *cells)


def long_form(s: Sketch, page: Page, frame: Frame) -> None:
    rng = frame.rng
    style = rng.choice(("2", "1", "bare", "text"))
    heads = [
        rng.choice(("Kỳ báo cáo", "Kỳ")),
        rng.choice(("Đơn vị", "Tên đơn vị", "Đơn vị báo cáo")),
        rng.choice(("Chỉ tiêu", "Tên chỉ tiêu")),
    ]
    counted = rng.random() < 0.4
    heads += ["Tử số", "Mẫu số", "Tỷ lệ (%)"] if counted else [rng.choice(("Giá trị", "Kết quả (%)", "Giá trị (%)"))]
    page.add(*heads)
    for indicator in chosen(frame, "district", 3):
        above, below = MEASURES[indicator]
        name = rng.choice(WORDINGS[indicator].rates)
        for code in rng.sample(DISTRICTS, 6):
            line = Line(label="", code=code, facts=facts(f"{frame.seed} {code}"))
            known = line.facts or {}
            counts = [count_cell(above, known, ""), count_cell(below, known, "")] if counted else []
            page.add(
                PERIODS_IN_CELLS[frame.period],
                written(code, 1),
                name,
                *counts,
                rate_cell(f"{above}/{below}", known, style),
            )
            s.tell(line, [tell(indicator)], frame.period)


PERIODS_IN_CELLS = {f"2023-{month:02d}": f"Tháng {month}/2023" for month in range(1, 13)} | {
    "2023-Q1": "Quý I/2023",
    "2023-Q2": "Quý II/2023",
    "2023-Q3": "Quý III/2023",
    "2023-Q4": "Quý IV/2023",
    "2023-6M": "6 tháng/2023",
    "2023-9M": "9 tháng/2023",
    "2023": "Năm 2023",
}


def something_else(s: Sketch, page: Page, frame: Frame) -> None:
    title, below, above, rate = frame.rng.choice(OTHERS)
    page.add(title)
    columns = [
        col("STT", INDEX),
        col("Đơn vị", NAME),
        col(below, "received"),
        col(above, "online"),
        col(percent_mark(frame, rate), "online/received", frame.rng.choice(STYLES)),
    ]
    page.heads([column.path for column in columns])
    for line in lines(frame.seed, DISTRICTS, way=frame.rng.randrange(8)):
        page.add(*[cell(column, line) for column in columns])
